//! The words that tell personal data, from `data/words/values_personal.csv` and `values_given_names.csv`.

use crate::value::{fold::fold, words::Words};
#[cfg(test)]
use rustc_hash::FxHashMap;
use rustc_hash::FxHashSet;
use std::sync::LazyLock;

pub(super) const LIST: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/words/values_personal.csv"));
const NAMES: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/words/values_given_names.csv"));

/// What a word of a header says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hint {
    Email,
    Phone,
    Contact,
    Name,
    NameMaybe,
    Id,
    Birth,
    Address,
    Home,
    Gps,
    Other,
}

pub(super) static HEADER: LazyLock<Words<Hint>> = LazyLock::new(|| Words::read(LIST, header_hint));

/// What header words say of homes and positions: read apart, since the same words say other things too.
pub(super) static PLACE_HINTS: LazyLock<Words<Hint>> =
    LazyLock::new(|| Words::read(LIST, |m| header_hint(m).filter(|h| matches!(h, Hint::Home | Hint::Gps))));

pub(super) static HONORIFICS: LazyLock<FxHashSet<String>> = LazyLock::new(|| of_kind("honorific"));
pub(super) static BODIES: LazyLock<FxHashSet<String>> = LazyLock::new(|| of_kind("body"));

pub(super) static GIVEN_NAMES: LazyLock<FxHashSet<String>> = LazyLock::new(|| {
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(NAMES.as_bytes());
    reader.records().flatten().filter_map(|row| row.get(1).map(fold)).filter(|name| !name.is_empty()).collect()
});

pub(super) fn header_hint(word: &str) -> Option<Hint> {
    Some(match word {
        "email" => Hint::Email,
        "phone" => Hint::Phone,
        "contact" => Hint::Contact,
        "name" => Hint::Name,
        "name_maybe" => Hint::NameMaybe,
        "id" => Hint::Id,
        "birth" => Hint::Birth,
        "address" => Hint::Address,
        "home" => Hint::Home,
        "gps" => Hint::Gps,
        "other" => Hint::Other,
        _ => return None,
    })
}

fn of_kind(kind: &str) -> FxHashSet<String> {
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(LIST.as_bytes());
    reader.records().flatten().filter(|row| row.get(0) == Some(kind)).filter_map(|row| row.get(2).map(fold)).collect()
}

/// How many of a kind of word occur in a text; what the tests of the lists ask.
#[cfg(test)]
pub(super) fn kinds() -> FxHashMap<String, usize> {
    let mut kinds = FxHashMap::default();
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(LIST.as_bytes());
    for row in reader.records() {
        *kinds.entry(row.unwrap()[0].to_owned()).or_default() += 1;
    }
    kinds
}
