//! Where a translation of a section stands.
//!
//! Invariant: a translation belongs to the turn of the source that it was made from; when the source changed since, it is
//! stale, whoever checked it before, until somebody looks at it again.

use crate::words::t;
use base::lang::Lang;

/// Where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is the source.
    Source,
    /// Nothing is said in either language.
    Empty,
    /// It is not there.
    Missing,
    /// It is there and nobody checked it.
    Draft,
    /// Somebody who reads both found that it says the same.
    Checked,
    /// The source changed since it was made.
    Stale,
}

/// What is known of a text.
#[derive(Clone, Copy, Debug)]
pub struct Text<'a> {
    /// The text.
    pub text: &'a str,
    /// Turn of the source that it was made from.
    pub from: i32,
    /// Somebody checked it.
    pub checked: bool,
}

/// Where a text in another language than the source's stands, with the source and its turn.
pub fn standing(source: &str, turn: i32, other: Text) -> Standing {
    match (source.trim().is_empty(), other.text.trim().is_empty()) {
        (true, true) => Standing::Empty,
        (false, true) => Standing::Missing,
        // What the source no longer says, a translation must not say either.
        (true, false) => Standing::Stale,
        (false, false) if other.from < turn => Standing::Stale,
        (false, false) if other.checked => Standing::Checked,
        (false, false) => Standing::Draft,
    }
}

impl Standing {
    /// As programs name it.
    pub const fn code(self) -> &'static str {
        match self {
            Standing::Source => "source",
            Standing::Empty => "empty",
            Standing::Missing => "missing",
            Standing::Draft => "draft",
            Standing::Checked => "checked",
            Standing::Stale => "stale",
        }
    }

    /// For people.
    pub fn name(self, lang: Lang) -> String {
        match self {
            Standing::Source => t!(lang, "translation-source"),
            Standing::Empty => t!(lang, "translation-empty"),
            Standing::Missing => t!(lang, "translation-missing"),
            Standing::Draft => t!(lang, "translation-draft"),
            Standing::Checked => t!(lang, "translation-checked"),
            Standing::Stale => t!(lang, "translation-stale"),
        }
    }

    /// The badge's class.
    pub const fn badge(self) -> &'static str {
        match self {
            Standing::Source | Standing::Checked => "fine",
            Standing::Empty => "",
            Standing::Missing | Standing::Draft => "own",
            Standing::Stale => "late",
        }
    }

    /// It may go out in an issued statement.
    pub const fn good(self) -> bool {
        matches!(self, Standing::Source | Standing::Checked | Standing::Empty)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_translation_is_stale_once_its_source_changed_even_if_it_was_checked() {
        let text = |text, from, checked| Text { text, from, checked };
        for (source, turn, other, is) in [
            ("", 1, text("", 0, false), Standing::Empty),
            ("Water", 1, text(" ", 0, false), Standing::Missing),
            ("Water", 1, text("Eau", 1, false), Standing::Draft),
            ("Water", 1, text("Eau", 1, true), Standing::Checked),
            ("Safe water", 2, text("Eau", 1, true), Standing::Stale),
            ("Safe water", 2, text("Eau", 1, false), Standing::Stale),
            ("", 3, text("Eau", 3, true), Standing::Stale),
        ] {
            assert_eq!(standing(source, turn, other), is, "{source} {turn} {other:?}");
        }
        assert!(!Standing::Stale.good() && !Standing::Draft.good() && !Standing::Missing.good());
    }
}
