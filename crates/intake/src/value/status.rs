//! Where an activity stands, from the words that partners use in five languages, mistyped or bilingual.

use super::{fold, words::Words};
use base::records::Status;
use std::sync::LazyLock;

const LIST: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/words/values_status.csv"));

static WORDS: LazyLock<Words<Status>> = LazyLock::new(|| Words::read(LIST, meaning));

/// The list sorted, for comparison with mistyped words.
static SORTED: LazyLock<Vec<(&'static str, Status)>> = LazyLock::new(|| {
    let mut sorted: Vec<_> = WORDS.iter().collect();
    sorted.sort_unstable();
    sorted
});

fn meaning(word: &str) -> Option<Status> {
    Some(match word {
        "planned" => Status::Planned,
        "ongoing" => Status::Ongoing,
        "completed" => Status::Completed,
        "suspended" => Status::Suspended,
        "cancelled" => Status::Cancelled,
        _ => return None,
    })
}

/// How sure a status was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum How {
    /// The cell is a word or phrase of the list, in one language or several.
    Exact,
    /// One or two letters off.
    Mistyped,
    /// The word stands in a longer text.
    Within,
}

/// The status that a cell states; `None` where it states none, or two that contradict each other.
///
/// Reads every cell anew: remember the answer for each distinct value.
pub fn read(text: &str) -> Option<(Status, How)> {
    let text = fold::trim(text);
    if text.is_empty() || text.len() > 160 {
        return None;
    }
    let folded = fold::fold(text);
    if let Some(status) = WORDS.get(&folded) {
        return Some((status, How::Exact));
    }
    // "Ongoing / En cours", "منجز (Completed)", "1. Planned": each part alone, then the words within.
    let parts: Vec<String> =
        text.split(['/', '|', '(', ')', '-', '–', '\n', ';', ',', ':', '.']).map(fold::fold).collect();
    let parts: Vec<&str> = parts.iter().map(String::as_str).filter(|p| p.chars().any(char::is_alphabetic)).collect();
    let exact: Vec<Option<Status>> = parts.iter().map(|p| WORDS.get(p)).collect();
    if !exact.is_empty() && exact.iter().all(|s| s.is_some() && *s == exact[0]) {
        return exact[0].map(|s| (s, How::Exact));
    }
    if let Some(found) = agreeing(parts.iter().filter_map(|p| mistyped(p)))
        && parts.iter().all(|p| mistyped(p).is_some() || WORDS.get(p).is_some())
        && exact.iter().flatten().all(|s| *s == found)
    {
        return Some((found, How::Mistyped));
    }
    agreeing(WORDS.scan(&folded).into_iter().filter_map(|(_, s)| s)).map(|s| (s, How::Within))
}

fn agreeing(mut found: impl Iterator<Item = Status>) -> Option<Status> {
    let first = found.next()?;
    found.all(|s| s == first).then_some(first)
}

/// The status whose word is one letter off (two in words of nine letters and more), if all such words agree.
fn mistyped(folded: &str) -> Option<Status> {
    let len = folded.chars().count();
    let most = match len {
        ..5 => return None,
        5..9 => 1,
        _ => 2,
    };
    let mut best: Option<(usize, Status)> = None;
    let mut torn = false;
    for &(word, status) in SORTED.iter() {
        // People get first letters right: "spending" is not "pending".
        if word.chars().next() != folded.chars().next() {
            continue;
        }
        let other = word.chars().count();
        if other < 5 || other.abs_diff(len) > most {
            continue;
        }
        let distance = strsim::osa_distance(folded, word);
        if distance > most {
            continue;
        }
        match best {
            Some((d, s)) if d < distance || (d == distance && s == status) => {}
            Some((d, _)) if d == distance => torn = true,
            _ => {
                best = Some((distance, status));
                torn = false;
            }
        }
    }
    best.filter(|_| !torn).map(|(_, s)| s)
}

/// The share of distinct values of a column that state a status: what tells a status column from others.
pub fn share<'a>(values: impl Iterator<Item = &'a str>) -> f32 {
    let (mut all, mut known) = (0u32, 0u32);
    for value in values {
        all += 1;
        known += u32::from(matches!(read(value), Some((_, How::Exact | How::Mistyped))));
    }
    if all == 0 { 0.0 } else { known as f32 / all as f32 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn statuses_are_read_in_five_languages() {
        for (text, status) in [
            ("Em curso", Status::Ongoing),
            ("Terminé", Status::Completed),
            ("Planeada", Status::Planned),
            ("منجز", Status::Completed),
            ("مُنجَز", Status::Completed),
            ("قيد التنفيذ", Status::Ongoing),
            ("On-going", Status::Ongoing),
            ("EN COURS", Status::Ongoing),
            ("Suspendido", Status::Suspended),
            ("Annulée", Status::Cancelled),
            ("Ongoing / En cours", Status::Ongoing),
            ("مكتمل - Completed", Status::Completed),
            ("1. Planned", Status::Planned),
            ("Not started", Status::Planned),
            ("Non terminé", Status::Ongoing),
            ("Completed\n", Status::Completed),
        ] {
            assert_eq!(read(text), Some((status, How::Exact)), "{text}");
        }
    }

    #[test]
    fn typing_errors_are_forgiven() {
        for (text, status) in [
            ("Complted", Status::Completed),
            ("Ongoign", Status::Ongoing),
            ("Plannned", Status::Planned),
            ("Terminee ", Status::Completed),
            ("Planificdo", Status::Planned),
            ("Canceled", Status::Cancelled),
            ("Finalizdao", Status::Completed),
        ] {
            assert_eq!(read(text).map(|r| r.0), Some(status), "{text}");
        }
    }

    #[test]
    fn a_status_within_a_sentence_is_less_sure() {
        assert_eq!(read("Activity completed in May"), Some((Status::Completed, How::Within)));
        assert_eq!(read("not yet completed due to rain"), Some((Status::Ongoing, How::Within)));
    }

    #[test]
    fn contradiction_and_silence_give_nothing() {
        for text in ["Planned / Completed", "", "Health", "Kassala", "12", "NA", "Yes"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn the_list_is_well_formed() {
        assert_eq!(crate::value::words::unknown_rows(LIST, meaning), Vec::<String>::new());
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "\\PC{0,60}") {
            let _ = read(&text);
        }
    }
}
