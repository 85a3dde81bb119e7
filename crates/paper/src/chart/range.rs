//! A range as what it is: a bar from its lower to its upper end, with the customary single figure as a point on it.

use super::{Frame, Tone, drawable};
use crate::figures::{short, whole};
use crate::svg::{Anchor, INK, NAVY, Pen, QUIET, RULE, Svg, fit, text_width};
use crate::words;
use base::lang::Lang;
use serde::{Deserialize, Serialize};

/// One range on a line that begins at zero.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RangeBar {
    /// Title, direction, width.
    pub frame: Frame,
    /// Lower end.
    pub lower: Option<f64>,
    /// Upper end.
    pub upper: Option<f64>,
    /// A single figure within or beside the range, with its label.
    pub point: Option<(f64, String)>,
}

const SIZE: f64 = 13.0;

impl RangeBar {
    /// Draws it: ends written above, the point named below, an axis from zero in round steps.
    pub fn svg(&self) -> Svg {
        let Frame { lang, title, desc, width } = &self.frame;
        let mut pen = Pen::new(*width, 86.0, lang.is_rtl(), title, desc);
        let ink = format!("class=\"d-ink\" fill=\"{INK}\"");
        let (Some(a), Some(b)) = (drawable(self.lower), drawable(self.upper)) else {
            pen.text(0.0, 20.0, Anchor::Start, SIZE, &ink, &words::no_data(*lang));
            return pen.finish();
        };
        let (a, b) = (a.min(b), a.max(b));
        let point = self.point.as_ref().and_then(|(v, t)| drawable(Some(*v)).map(|v| (v, t)));
        let scale = Scale::new(b.max(point.as_ref().map_or(0.0, |p| p.0)), *width - 48.0);
        let x = |v: f64| 8.0 + scale.px(v);
        scale.draw(&mut pen, *lang, 8.0, (24.0, 48.0), 80.0);
        pen.rect(
            x(a),
            28.0,
            (x(b) - x(a)).max(2.0),
            16.0,
            &format!("class=\"d-plain\" fill=\"{}\"", Tone::Plain.colour()),
        );
        let bold = format!("class=\"d-strong\" fill=\"{NAVY}\" font-weight=\"700\"");
        let (lower, upper) = (whole(*lang, a as u64), whole(*lang, b as u64));
        let apart = x(b) - x(a) > (text_width(&lower, SIZE) + text_width(&upper, SIZE)) * 0.55 + 16.0;
        if apart {
            for (v, text) in [(a, &lower), (b, &upper)] {
                let half = text_width(text, SIZE) / 2.0;
                pen.text(x(v).clamp(half, (width - half).max(half)), 18.0, Anchor::Middle, SIZE, &bold, text);
            }
        } else {
            let text = words::range(*lang, &lower, &upper);
            let half = text_width(&text, SIZE) / 2.0;
            pen.text(
                f64::midpoint(x(a), x(b)).clamp(half, (width - half).max(half)),
                18.0,
                Anchor::Middle,
                SIZE,
                &bold,
                &text,
            );
        }
        if let Some((v, label)) = point {
            pen.circle(x(v), 36.0, 5.5, "class=\"d-point\" fill=\"#FFFFFF\" stroke=\"#14375E\" stroke-width=\"2.5\"");
            let label = fit(label, SIZE, *width);
            let half = text_width(&label, SIZE) / 2.0;
            pen.text(x(v).clamp(half, (width - half).max(half)), 62.0, Anchor::Middle, SIZE, &ink, &label);
        }
        pen.finish()
    }
}

/// Several ranges or points under each other, on one common line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DotRange {
    /// Title, direction, width.
    pub frame: Frame,
    /// Rows, top first.
    pub rows: Vec<DotRow>,
}

/// One row: a point, a range, or both.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DotRow {
    /// What it is of.
    pub label: String,
    /// Lower and upper end.
    pub range: Option<(f64, f64)>,
    /// Single figure.
    pub point: Option<f64>,
    /// Drawn strongly: the one that the headline uses.
    pub strong: bool,
}

const ROW: f64 = 24.0;

impl DotRange {
    /// Draws them.
    pub fn svg(&self) -> Svg {
        let Frame { lang, title, desc, width } = &self.frame;
        let height = ROW * self.rows.len().max(1) as f64;
        let mut pen = Pen::new(*width, height + 26.0, lang.is_rtl(), title, desc);
        let label_room = self.rows.iter().map(|r| text_width(&r.label, SIZE)).fold(0.0, f64::max).min(width * 0.42);
        let start = label_room + 14.0;
        let most = self.rows.iter().flat_map(|r| [r.point, r.range.map(|r| r.0), r.range.map(|r| r.1)]);
        let most = most.filter_map(drawable).fold(0.0, f64::max);
        let figures = 14.0 + text_width(&short(*lang, most as u64, true), SIZE);
        let scale = Scale::new(most, (width - start - figures).max(1.0));
        scale.draw(&mut pen, *lang, start, (2.0, height + 8.0), height + 22.0);
        for (i, row) in self.rows.iter().enumerate() {
            let y = (i as f64 + 0.5) * ROW;
            let weight = if row.strong { "700" } else { "400" };
            let ink = format!("class=\"d-ink\" fill=\"{INK}\" font-weight=\"{weight}\"");
            let label = fit(&row.label, SIZE, label_room);
            pen.text(label_room, y + 4.6, Anchor::End, SIZE, &ink, &label);
            let range = row.range.and_then(|(a, b)| Some((drawable(Some(a))?, drawable(Some(b))?)));
            if let Some((a, b)) = range {
                let (a, b) = (start + scale.px(a.min(b)), start + scale.px(a.max(b)));
                pen.rect(a, y - 4.0, (b - a).max(2.0), 8.0, "class=\"d-2\" fill=\"#7FA3C7\"");
            }
            let point = drawable(row.point);
            if let Some(v) = point {
                let fill = if row.strong { NAVY } else { "#FFFFFF" };
                let look = format!("class=\"d-point\" fill=\"{fill}\" stroke=\"{NAVY}\" stroke-width=\"2\"");
                pen.circle(start + scale.px(v), y, 5.0, &look);
                pen.text(
                    start + scale.px(v) + 10.0,
                    y + 4.6,
                    Anchor::Start,
                    SIZE,
                    &ink,
                    &short(*lang, v as u64, false),
                );
            }
            if point.is_none() && range.is_none() {
                let quiet = format!("class=\"d-quiet\" fill=\"{QUIET}\"");
                pen.text(start + 6.0, y + 4.6, Anchor::Start, SIZE, &quiet, &words::no_data(*lang));
            }
        }
        pen.finish()
    }
}

/// A line from zero, with at most five round steps.
struct Scale {
    most: f64,
    step: f64,
    room: f64,
}

impl Scale {
    fn new(most: f64, room: f64) -> Scale {
        let most = if most.is_finite() && most > 0.0 { most } else { 1.0 };
        let raw = most / 4.0;
        let power = 10_f64.powf(raw.log10().floor());
        let step = [1.0, 2.0, 2.5, 5.0, 10.0].iter().map(|m| m * power).find(|s| *s >= raw).unwrap_or(raw);
        Scale { most: (most / step).ceil() * step, step: step.max(f64::MIN_POSITIVE), room: room.max(1.0) }
    }

    fn px(&self, value: f64) -> f64 {
        (value / self.most * self.room).clamp(0.0, self.room)
    }

    fn draw(&self, pen: &mut Pen, lang: Lang, start: f64, (top, bottom): (f64, f64), base_line: f64) {
        for i in 0..=(self.most / self.step).round().min(6.0) as u32 {
            let value = self.step * f64::from(i);
            let x = start + self.px(value);
            pen.line((x, top), (x, bottom), &format!("class=\"d-rule\" stroke=\"{RULE}\""));
            let look = format!("class=\"d-quiet\" fill=\"{QUIET}\"");
            let text = if value >= 1.0 || i == 0 { short(lang, value as u64, false) } else { String::new() };
            pen.text(x, base_line, Anchor::Middle, 11.0, &look, &text);
        }
    }
}
