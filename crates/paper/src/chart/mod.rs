//! Few chart forms as SVG, mirrored for right-to-left, that print in grey: bars, one 100 % bar, range bar, dot-range,
//! sparkline. Each carries a title and a description; the table beside it is the caller's (experience.md 5.1).
//!
//! Invariants: lengths equal the data to half a pixel; a figure that is missing, NaN, infinite or negative never
//! breaks the drawing and is never drawn as zero.

mod bars;
mod range;
mod spark;
mod stack;

pub use bars::{Bar, Bars};
pub use range::{DotRange, DotRow, RangeBar};
pub use spark::Spark;
pub use stack::{Share, Stack};

use base::lang::Lang;
use serde::{Deserialize, Serialize};

/// What every chart has.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Frame {
    /// The reader's language: direction and digits.
    pub lang: Lang,
    /// The finding in one sentence, for those who do not see the chart.
    pub title: String,
    /// What is shown and from where.
    pub desc: String,
    /// Width in px; the height follows from what is shown.
    pub width: f64,
}

impl Frame {
    /// A frame 640 px wide.
    pub fn new(lang: Lang, title: impl Into<String>, desc: impl Into<String>) -> Frame {
        Frame { lang, title: title.into(), desc: desc.into(), width: 640.0 }
    }
}

/// Whose figure it is, or how it stands: colour with a pattern of its own (experience.md 4.3).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// No meaning but the figure.
    #[default]
    Plain,
    /// The host National Society.
    Host,
    /// Another National Society.
    Partner,
    /// The IFRC.
    Ifrc,
    /// The ICRC.
    Icrc,
    /// Anybody else, or what is left.
    Other,
}

impl Tone {
    /// Fill colour; neighbours differ in lightness so that they print in grey.
    pub const fn colour(self) -> &'static str {
        match self {
            Tone::Plain => "#3F74A8",
            Tone::Host => "#0072B2",
            Tone::Partner => "#56B4E9",
            Tone::Ifrc => "#E69F00",
            Tone::Icrc => "#1B365D",
            Tone::Other => "#8A949E",
        }
    }

    /// Colour of text on the fill.
    pub const fn on(self) -> &'static str {
        match self {
            Tone::Plain | Tone::Host | Tone::Icrc => "#FFFFFF",
            Tone::Partner | Tone::Ifrc | Tone::Other => "#10202F",
        }
    }

    pub(crate) fn look(self) -> String {
        let class = match self {
            Tone::Plain => "d-plain",
            Tone::Host => "d-host",
            Tone::Partner => "d-partner",
            Tone::Ifrc => "d-ifrc",
            Tone::Icrc => "d-icrc",
            Tone::Other => "d-other",
        };
        format!("class=\"{class}\" fill=\"{}\"", self.colour())
    }
}

/// A figure that can be drawn: finite and not negative.
pub(crate) fn drawable(value: Option<f64>) -> Option<f64> {
    value.filter(|v| v.is_finite() && *v >= 0.0)
}
