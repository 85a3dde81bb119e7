//! A small line over time, beside a figure.

use super::{Frame, drawable};
use crate::svg::{NAVY, Pen, Svg, finite, num};
use serde::{Deserialize, Serialize};
use std::fmt::Write as _;

/// Values at even steps of time, oldest first; a gap stays a gap.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Spark {
    /// Title, direction, width.
    pub frame: Frame,
    /// Height in px.
    pub height: f64,
    /// Values; what is missing or cannot be drawn breaks the line.
    pub points: Vec<Option<f64>>,
}

impl Spark {
    /// Draws it; the newest value ends in a dot.
    pub fn svg(&self) -> Svg {
        let Frame { lang, title, desc, width } = &self.frame;
        let (width, height) = (finite(*width).max(8.0), finite(self.height).max(8.0));
        let mut pen = Pen::new(width, height, lang.is_rtl(), title, desc);
        let most = self.points.iter().filter_map(|p| drawable(*p)).fold(0.0, f64::max);
        let step = (width - 8.0) / (self.points.len().max(2) - 1) as f64;
        let mut path = String::new();
        let mut down = false;
        let mut last = None;
        for (i, point) in self.points.iter().enumerate() {
            let Some(value) = drawable(*point) else {
                down = false;
                continue;
            };
            let along = 4.0 + step * i as f64;
            let x = if lang.is_rtl() { width - along } else { along };
            let y = height - 4.0 - if most > 0.0 { value / most * (height - 8.0) } else { 0.0 };
            let _ = write!(path, "{}{} {}", if down { 'L' } else { 'M' }, num(x), num(y));
            // A value between two gaps would be a line of no length.
            if !down && self.points.get(i + 1).is_none_or(|next| drawable(*next).is_none()) {
                path.push_str("h.1");
            }
            down = true;
            last = Some((along, y));
        }
        if !path.is_empty() {
            pen.raw(&format!(
                "<path d=\"{path}\" class=\"d-line\" fill=\"none\" stroke=\"{NAVY}\" stroke-width=\"1.5\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>"
            ));
        }
        if let Some((x, y)) = last {
            pen.circle(x, y, 2.5, &format!("class=\"d-point\" fill=\"{NAVY}\""));
        }
        pen.finish()
    }
}
