//! Cells that say that nothing is said: `n/a`, `-`, `TBC`, `#N/A`, `غير متاح`. Never zero.

use super::{fold, words::Words};
use std::sync::LazyLock;

const LIST: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/words/values_missing.csv"));

static WORDS: LazyLock<Words<()>> = LazyLock::new(|| Words::read(LIST, meaning));

fn meaning(word: &str) -> Option<()> {
    (word == "missing").then_some(())
}

/// Whether a cell gives nothing: blank, only punctuation, a spreadsheet error, or a word of
/// `data/words/values_missing.csv`.
pub fn is_missing(text: &str) -> bool {
    let text = fold::trim(text);
    if text.is_empty() {
        return true;
    }
    if is_error(text) {
        return true;
    }
    if text.len() > 64 {
        return false;
    }
    let folded = fold::fold(text);
    if folded.is_empty() {
        return !text.chars().any(char::is_alphanumeric) && !text.contains('%');
    }
    WORDS.get(&folded).is_some()
}

/// Whether a text is a spreadsheet's error value, in the languages of its usual editors.
pub fn is_error(text: &str) -> bool {
    const ERRORS: [&str; 16] = [
        "#N/A",
        "#REF!",
        "#VALUE!",
        "#DIV/0!",
        "#NAME?",
        "#NULL!",
        "#NUM!",
        "#N/D",
        "#VALEUR!",
        "#NOM?",
        "#NOMBRE?",
        "#¡REF!",
        "#¡VALOR!",
        "#¡DIV/0!",
        "#GETTING_DATA",
        "#NOMBRE!",
    ];
    text.starts_with('#') && ERRORS.iter().any(|e| e.eq_ignore_ascii_case(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_said_is_recognised_in_every_habit() {
        for text in [
            "",
            "  ",
            "-",
            " -     ",
            "--",
            "—",
            "...",
            "?",
            "N/A",
            "n/a",
            "NA",
            "n.d.",
            "nd",
            "TBC",
            "tbd",
            "#N/A",
            "#REF!",
            "غير متاح",
            "À confirmer",
            "por confirmar",
            "Not available",
            "null",
            "s/d",
            "Non renseigné",
            "sin datos",
        ] {
            assert!(is_missing(text), "{text:?}");
        }
    }

    #[test]
    fn what_says_something_is_not_missing() {
        for text in ["0", "nil", "none", "No", "Sudan", "Na'ur", "12", "%", "ninguno", "National"] {
            assert!(!is_missing(text), "{text:?}");
        }
    }

    #[test]
    fn the_list_is_well_formed() {
        assert_eq!(crate::value::words::unknown_rows(LIST, meaning), Vec::<String>::new());
    }
}
