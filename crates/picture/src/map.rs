//! The picture's map: one dot for each area, as large as organisations are many.

use crate::model::Picture;
use base::lang::Lang;

/// The map as SVG markup, empty where there is nothing to draw.
pub fn svg(picture: &Picture, lang: Lang) -> String {
    of(picture, lang).map_or_else(String::new, |(svg, _)| svg.as_str().to_owned())
}

/// The map, and the names of areas without a position.
pub fn of(_: &Picture, _: Lang) -> Option<(paper::svg::Svg, Vec<String>)> {
    None
}
