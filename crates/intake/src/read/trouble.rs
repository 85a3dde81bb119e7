//! What goes wrong, from the libraries' errors to a [`Trouble`], and from a [`Trouble`] to a sentence.
//!
//! Invariant: the reasons inside a [`Trouble`] are short codes (`pdf`, `rows 100000`), each with a sentence that says
//! what to do; a code without one falls back to the plain sentence of its kind.

use super::Trouble;
use crate::words::t;
use base::{lang::Lang, words::without_isolates};
use std::io;

impl Trouble {
    /// Not a table, for the reason that this code names.
    pub(super) fn not_a_table(code: &str) -> Self {
        Self::NotATable(code.to_owned())
    }

    /// Broken in the place that this code names.
    pub(super) fn broken(code: &str) -> Self {
        Self::Broken(code.to_owned())
    }

    /// Beyond the limit that this code names.
    pub(super) fn too_large(code: &str, limit: u64) -> Self {
        Self::TooLarge(format!("{code} {limit}"))
    }
}

impl From<io::Error> for Trouble {
    /// Our own refusals travel inside `io::Error` through the libraries; anything else is a broken stream.
    fn from(error: io::Error) -> Self {
        if let Some(trouble) = error.get_ref().and_then(|e| e.downcast_ref::<Self>()) {
            return trouble.clone();
        }
        match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::PermissionDenied => Self::CannotOpen(error.kind().to_string()),
            _ => Self::broken("packed"),
        }
    }
}

impl From<quick_xml::Error> for Trouble {
    fn from(error: quick_xml::Error) -> Self {
        match error {
            quick_xml::Error::Io(io) => {
                io.get_ref().and_then(|e| e.downcast_ref::<Self>()).cloned().unwrap_or_else(|| Self::broken("packed"))
            }
            _ => Self::broken("xml"),
        }
    }
}

/// The sentence for a person: what it is and what to do about it.
pub fn trouble_text(trouble: &Trouble, lang: Lang) -> String {
    without_isolates(&match trouble {
        Trouble::NotATable(what) => not_a_table(what, lang),
        Trouble::Encrypted => t!(lang, "trouble-encrypted"),
        Trouble::Broken(what) => match what.as_str() {
            "json" => t!(lang, "trouble-broken-json"),
            "doctype" | "entity" => t!(lang, "trouble-doctype"),
            _ => t!(lang, "trouble-broken"),
        },
        Trouble::TooLarge(what) => too_large(what, lang),
        Trouble::Empty => t!(lang, "trouble-empty"),
        Trouble::CannotOpen(_) => t!(lang, "trouble-cannot-open"),
    })
}

fn not_a_table(what: &str, lang: Lang) -> String {
    match what {
        "html" | "xml-sheet" => t!(lang, "trouble-html"),
        "pdf" => t!(lang, "trouble-pdf"),
        "image" => t!(lang, "trouble-image"),
        "document" => t!(lang, "trouble-document"),
        "program" => t!(lang, "trouble-program"),
        "database" => t!(lang, "trouble-database"),
        "archive" => t!(lang, "trouble-archive"),
        "nested" => t!(lang, "trouble-nested"),
        "no-table-in-zip" => t!(lang, "trouble-no-table-in-zip"),
        "xlsb" | "numbers" | "old-excel" => t!(lang, "trouble-other-workbook"),
        "xml" => t!(lang, "trouble-xml"),
        "json" => t!(lang, "trouble-json"),
        _ => t!(lang, "trouble-not-a-table"),
    }
}

fn too_large(what: &str, lang: Lang) -> String {
    let (code, limit) = what.split_once(' ').unwrap_or((what, ""));
    let limit: u64 = limit.parse().unwrap_or(0);
    let count = grouped(limit, lang);
    let megabytes = grouped(limit.div_ceil(1_000_000), lang);
    match code {
        "file" => t!(lang, "trouble-large-file", limit = megabytes),
        "inflated" | "strings" => t!(lang, "trouble-large-inflated", limit = megabytes),
        "ratio" => t!(lang, "trouble-large-ratio"),
        "entries" | "tables" => t!(lang, "trouble-large-entries", limit = count),
        "rows" => t!(lang, "trouble-large-rows", limit = count),
        "columns" => t!(lang, "trouble-large-columns", limit = count),
        "cells" => t!(lang, "trouble-large-cells", limit = count),
        "cell" | "line" => t!(lang, "trouble-large-cell", limit = megabytes),
        _ => t!(lang, "trouble-large"),
    }
}

/// A whole number with the thousands set apart as the language does it.
fn grouped(number: u64, lang: Lang) -> String {
    let separator = match lang {
        Lang::Fr => '\u{202f}',
        Lang::Es => '.',
        _ => ',',
    };
    let digits = number.to_string();
    let mut out = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn every_code() -> Vec<Trouble> {
        let mut all = vec![Trouble::Encrypted, Trouble::Empty, Trouble::CannotOpen(String::new())];
        for code in [
            "html",
            "pdf",
            "image",
            "document",
            "program",
            "database",
            "archive",
            "nested",
            "no-table-in-zip",
            "xlsb",
            "xml",
            "json",
            "binary",
        ] {
            all.push(Trouble::not_a_table(code));
        }
        for code in ["json", "doctype", "zip"] {
            all.push(Trouble::broken(code));
        }
        for code in ["file", "inflated", "ratio", "entries", "rows", "columns", "cells", "cell", "other"] {
            all.push(Trouble::too_large(code, 10_000_000));
        }
        all
    }

    #[test]
    fn every_trouble_has_its_own_sentence_in_every_language() {
        for lang in Lang::ALL {
            let mut texts: Vec<_> = every_code().iter().map(|t| trouble_text(t, lang)).collect();
            assert!(texts.iter().all(|t| t.len() > 20 && !t.contains("trouble-")), "{texts:?}");
            texts.sort_unstable();
            let before = texts.len();
            texts.dedup();
            assert_eq!(before, texts.len(), "two troubles share a sentence in {lang:?}");
        }
    }

    #[test]
    fn sentences_say_what_to_do() {
        assert_eq!(
            trouble_text(&Trouble::Encrypted, Lang::En),
            "This workbook needs a password. Open it, remove the password, save it and send it again."
        );
        assert!(trouble_text(&Trouble::too_large("rows", 100_000), Lang::En).contains("100,000 rows"));
        assert!(trouble_text(&Trouble::too_large("file", 10_000_000), Lang::Es).contains("10 MB"));
    }

    #[test]
    fn a_refusal_travels_through_io_errors() {
        let refusal = Trouble::too_large("inflated", 5);
        assert_eq!(Trouble::from(io::Error::other(refusal.clone())), refusal);
    }
}
