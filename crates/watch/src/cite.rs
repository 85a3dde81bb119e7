//! Sources: where a rule or a time comes from.
//!
//! Invariant: a source is named so that somebody else can find it; what no source says is marked as our assumption.

use crate::words::t;
use base::lang::Lang;

/// A source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cite {
    /// CD/22/21, the progress report to the Council of Delegates of June 2022.
    Report2022,
    /// The IFRC's operational toolbox, as its web application shows it.
    Toolbox,
    /// How IFRC GO learns of presence.
    Go,
    /// The Seville Agreement of 1997.
    Seville,
    /// The Supplementary Measures of 2005, in a copy.
    Supplementary,
    /// Lessons of the first officer's assignment in Mozambique.
    Mozambique,
    /// No source: we assume it.
    Ours,
}

impl Cite {
    /// In words.
    pub fn name(self, lang: Lang) -> String {
        match self {
            Cite::Report2022 => t!(lang, "cite-report"),
            Cite::Toolbox => t!(lang, "cite-toolbox"),
            Cite::Go => t!(lang, "cite-go"),
            Cite::Seville => t!(lang, "cite-seville"),
            Cite::Supplementary => t!(lang, "cite-supplementary"),
            Cite::Mozambique => t!(lang, "cite-mozambique"),
            Cite::Ours => t!(lang, "cite-ours"),
        }
    }

    /// As programs name it: the tags of the domain reference.
    pub const fn code(self) -> &'static str {
        match self {
            Cite::Report2022 => "S",
            Cite::Toolbox => "P23",
            Cite::Go => "P22",
            Cite::Seville => "P14",
            Cite::Supplementary => "P18",
            Cite::Mozambique => "P9",
            Cite::Ours => "INF",
        }
    }
}
