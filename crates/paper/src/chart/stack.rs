//! One bar of 100 %, each share labelled: by colour, by order and in words.

use super::{Frame, Tone, drawable};
use crate::svg::{Anchor, INK, Pen, Svg, finite, text_width};
use serde::{Deserialize, Serialize};

/// Shares of one whole, in the order given.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stack {
    /// Title, direction, width.
    pub frame: Frame,
    /// Shares, start first.
    pub shares: Vec<Share>,
}

/// One share.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Share {
    /// What it is of.
    pub label: String,
    /// Its part of the whole, in any unit; what is not a figure takes no room and is named in the legend.
    pub value: Option<f64>,
    /// The figure as the reader sees it.
    pub text: String,
    /// Colour.
    pub tone: Tone,
}

const BAR: f64 = 28.0;
const SIZE: f64 = 13.0;
const LINE: f64 = 20.0;

impl Stack {
    /// Draws it: the bar, then a legend that wraps.
    pub fn svg(&self) -> Svg {
        let Frame { lang, title, desc, width } = &self.frame;
        let keys = self.keys();
        let height = BAR + 10.0 + LINE * keys.last().map_or(0.0, |k| k.1 + 1.0);
        let mut pen = Pen::new(*width, height, lang.is_rtl(), title, desc);
        let whole: f64 = self.shares.iter().filter_map(|s| drawable(s.value)).sum();
        let mut x = 0.0;
        if whole > 0.0 && whole.is_finite() {
            for share in &self.shares {
                let length = drawable(share.value).map_or(0.0, |v| v / whole * width);
                if length <= 0.0 {
                    continue;
                }
                pen.rect(x, 0.0, length, BAR, &format!("{} stroke=\"#FFFFFF\"", share.tone.look()));
                if text_width(&share.text, SIZE) + 10.0 < length {
                    let look = format!("fill=\"{}\"", share.tone.on());
                    pen.text(x + length / 2.0, BAR / 2.0 + 4.7, Anchor::Middle, SIZE, &look, &share.text);
                }
                x += length;
            }
        } else {
            pen.rect(
                0.5,
                0.5,
                width - 1.0,
                BAR - 1.0,
                "class=\"d-none\" fill=\"none\" stroke=\"#8A949E\" stroke-dasharray=\"4 3\"",
            );
        }
        for (share, (x, row)) in self.shares.iter().zip(keys) {
            let y = BAR + 10.0 + row * LINE;
            pen.rect(x, y + 3.0, 11.0, 11.0, &share.tone.look());
            let text = key_text(share);
            pen.text(x + 16.0, y + 13.0, Anchor::Start, SIZE, &format!("class=\"d-ink\" fill=\"{INK}\""), &text);
        }
        pen.finish()
    }

    /// Place and line of each legend key.
    fn keys(&self) -> Vec<(f64, f64)> {
        let (mut x, mut row) = (0.0, 0.0);
        self.shares
            .iter()
            .map(|share| {
                let room = 16.0 + text_width(&key_text(share), SIZE) + 18.0;
                if x > 0.0 && x + room > finite(self.frame.width) {
                    (x, row) = (0.0, row + 1.0);
                }
                let at = (x, row);
                x += room;
                at
            })
            .collect()
    }
}

fn key_text(share: &Share) -> String {
    if share.text.is_empty() { share.label.clone() } else { format!("{} · {}", share.label, share.text) }
}
