//! Horizontal bars with their labels and figures.

use super::{Frame, Tone, drawable};
use crate::svg::{Anchor, INK, Pen, QUIET, RULE, Svg, fit, text_width};
use crate::words;
use serde::{Deserialize, Serialize};

/// Horizontal bars, in the order given.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bars {
    /// Title, direction, width.
    pub frame: Frame,
    /// Bars, top first.
    pub bars: Vec<Bar>,
}

/// One bar.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Bar {
    /// What it is of.
    pub label: String,
    /// How long it is; `None`, NaN, infinite or negative is shown as "no data".
    pub value: Option<f64>,
    /// The figure as the reader sees it.
    pub text: String,
    /// Colour.
    pub tone: Tone,
}

const ROW: f64 = 24.0;
const SIZE: f64 = 13.0;

impl Bars {
    /// Draws them: labels at the start, bars from one common line, figures at their ends.
    pub fn svg(&self) -> Svg {
        let Frame { lang, title, desc, width } = &self.frame;
        let height = ROW * self.bars.len().max(1) as f64;
        let mut pen = Pen::new(*width, height, lang.is_rtl(), title, desc);
        let label_room = self.label_room();
        let figure_room = self.bars.iter().map(|b| text_width(&b.text, SIZE)).fold(40.0, f64::max).min(width * 0.3);
        let (start, room) = (label_room + 8.0, self.room());
        let most = self.bars.iter().filter_map(|b| drawable(b.value)).fold(0.0, f64::max);
        for (i, bar) in self.bars.iter().enumerate() {
            let y = i as f64 * ROW;
            let base_line = y + ROW / 2.0 + SIZE * 0.36;
            let label = fit(&bar.label, SIZE, label_room);
            pen.text(label_room, base_line, Anchor::End, SIZE, &format!("class=\"d-ink\" fill=\"{INK}\""), &label);
            if let Some(value) = drawable(bar.value) {
                let length = if most > 0.0 { value / most * room } else { 0.0 };
                pen.rect(start, y + 4.0, length, ROW - 8.0, &bar.tone.look());
                let text = fit(&bar.text, SIZE, figure_room);
                let look = format!("class=\"d-ink\" fill=\"{INK}\"");
                pen.text(start + length + 6.0, base_line, Anchor::Start, SIZE, &look, &text);
            } else {
                let look = format!("class=\"d-quiet\" fill=\"{QUIET}\"");
                pen.text(start + 6.0, base_line, Anchor::Start, SIZE, &look, &words::no_data(*lang));
            }
        }
        pen.line((start, 0.0), (start, height), &format!("class=\"d-rule\" stroke=\"{RULE}\""));
        pen.finish()
    }

    /// Length in px of a bar that is the longest.
    pub fn room(&self) -> f64 {
        let width = self.frame.width;
        let figures = self.bars.iter().map(|b| text_width(&b.text, SIZE)).fold(40.0, f64::max).min(width * 0.3);
        (width - self.label_room() - figures - 22.0).max(1.0)
    }

    fn label_room(&self) -> f64 {
        let widest = self.bars.iter().map(|b| text_width(&b.label, SIZE)).fold(0.0, f64::max);
        widest.min(self.frame.width * 0.38)
    }
}
