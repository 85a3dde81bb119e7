//! The picture's map: one dot for each area, as large as organisations are many.

use crate::{
    model::{Picture, PlaceLine},
    say,
};
use base::{lang::Lang, words::without_isolates};
use paper::{
    map::{Dot, Map, draw},
    svg::Svg,
};

/// The map as SVG markup that can travel alone, with the sentence on boundaries; empty where there is nothing to draw.
pub fn svg(picture: &Picture, lang: Lang) -> String {
    drawn(picture, lang, &say::label::boundaries(lang)).map_or_else(String::new, |(svg, _)| svg.as_str().to_owned())
}

/// The map for a page that prints the sentence on boundaries itself, and the names of areas that it cannot show.
pub fn of(picture: &Picture, lang: Lang) -> Option<(Svg, Vec<String>)> {
    drawn(picture, lang, "")
}

fn drawn(picture: &Picture, lang: Lang, caption: &str) -> Option<(Svg, Vec<String>)> {
    let (placed, mut without): (Vec<&PlaceLine>, Vec<&PlaceLine>) =
        picture.areas().partition(|place| place.position.is_some());
    let dots = placed
        .iter()
        .filter_map(|place| {
            let (lat, lon) = place.position?;
            Some(Dot { label: place.name.clone(), lat: lat.into(), lon: lon.into(), value: place.organisations.into() })
        })
        .collect::<Vec<_>>();
    let countries = match picture.country.as_str() {
        "" => picture.places.iter().filter(|p| p.level == 0).map(|p| p.code.clone()).collect(),
        country => vec![country.to_owned()],
    };
    if countries.is_empty() && dots.is_empty() {
        return None;
    }
    let names = base::country::all().iter().map(|c| (c.iso3.to_owned(), c.name(lang).to_owned())).collect();
    let map = draw(&Map {
        lang,
        title: say::label::section_map(lang),
        desc: say::label::map_description(lang),
        countries,
        dots,
        unit: without_isolates(&say::label::unit_organisations(lang)),
        names,
        caption: caption.to_owned(),
        ..Map::default()
    });
    if map.svg.is_empty() {
        return None;
    }
    without.extend(map.left_out.iter().map(|&no| placed[no]));
    Some((map.svg, without.iter().map(|p| p.name.clone()).collect()))
}
