//! Yes or no.

use super::{fold, words::Words};
use std::sync::LazyLock;

const LIST: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/words/values_yes_no.csv"));

static WORDS: LazyLock<Words<bool>> = LazyLock::new(|| Words::read(LIST, meaning));

fn meaning(word: &str) -> Option<bool> {
    match word {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

/// Whether a cell says yes or no, in one language or several ("Oui / Yes"); `None` for anything else, and for both.
pub fn read(text: &str) -> Option<bool> {
    let text = fold::trim(text);
    match text {
        "1" | "✓" | "✔" | "☑" | "√" => return Some(true),
        "0" | "✗" | "✘" | "☐" => return Some(false),
        _ => {}
    }
    if text.is_empty() || text.len() > 32 {
        return None;
    }
    let folded = fold::fold(text);
    if let Some(answer) = WORDS.get(&folded) {
        return Some(answer);
    }
    let mut answers = WORDS.scan(&folded).into_iter().map(|(_, answer)| answer);
    let first = answers.next()??;
    answers.all(|a| a == Some(first)).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_read_in_five_languages() {
        for text in ["Yes", "OUI", "sí", "Sim", "نعم", "x", "✓", "Oui / Yes", "TRUE", "1", "Yes "] {
            assert_eq!(read(text), Some(true), "{text}");
        }
        for text in ["No", "non", "não", "لا", "0", "FALSE", "N", "Non / No"] {
            assert_eq!(read(text), Some(false), "{text}");
        }
        for text in ["", "Yes / No", "maybe", "Yes, but later", "12"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn the_list_is_well_formed() {
        assert_eq!(crate::value::words::unknown_rows(LIST, meaning), Vec::<String>::new());
    }
}
