//! What we know of the world, as recognising columns asks for it: yes-or-no questions to the reference data of `base`.

use base::{country, organisation, place, sector::SectorSet};
use rustc_hash::FxHashSet;
use std::sync::LazyLock;

fn context(country: &str) -> Option<&str> {
    (!country.is_empty()).then_some(country)
}

/// The sectors that a text names, as a whole and not as one word among many.
pub(crate) fn sectors(text: &str) -> SectorSet {
    if text.split_whitespace().count() > 12 { SectorSet::default() } else { base::sector::find_all(text) }
}

/// Whether a text is an organisation of our lists, by a full reading.
pub(crate) fn is_organisation(text: &str, country: &str) -> bool {
    match organisation::find(text, context(country)) {
        organisation::Found::One(found) => found.confidence >= 0.7,
        organisation::Found::Ambiguous(_) => true,
        organisation::Found::None => false,
    }
}

static TYPES: LazyLock<FxHashSet<String>> = LazyLock::new(|| {
    const LIST: &str = include_str!("../../../data/organisation_types.csv");
    const MORE: [&str; 28] = [
        "ingo",
        "nngo",
        "lngo",
        "ngo",
        "un",
        "ong",
        "ongi",
        "ongn",
        "gov",
        "donor",
        "international ngo",
        "national ngo",
        "local ngo",
        "ong internationale",
        "ong nationale",
        "ong internacional",
        "ong nacional",
        "nations unies",
        "naciones unidas",
        "agence un",
        "un agency",
        "government",
        "goverment",
        "other",
        "autre",
        "otro",
        "primary",
        "private sector",
    ];
    let mut types: FxHashSet<String> = MORE.iter().map(|t| (*t).to_owned()).collect();
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(LIST.as_bytes());
    for row in reader.records().flatten() {
        for cell in row.iter().skip(1) {
            types.extend(cell.split('|').map(base::fold::fold).filter(|t| !t.is_empty()));
        }
    }
    types
});

/// Whether a text is a kind of organisation ("INGO", "ONG nationale", "Mouvement Croix Rouge").
pub(crate) fn is_organisation_type(text: &str) -> bool {
    if text.len() > 90 {
        return false;
    }
    let folded = base::fold::fold(text);
    TYPES.contains(&folded) || TYPES.contains(folded.trim_end_matches('s')) || is_movement_type(&folded)
}

/// Whether a kind of organisation is the Movement: "Mouvement de la Croix Rouge", "Red Cross / Red Crescent".
pub(crate) fn is_movement_type(folded: &str) -> bool {
    let cross =
        ["croix rouge", "red cross", "cruz roja", "cruz vermelha", "الصليب الاحمر", "red crescent", "croissant rouge"]
            .iter()
            .any(|name| folded.contains(name));
    let kind = [
        "movement",
        "mouvement",
        "movimiento",
        "movimento",
        "crescent",
        "croissant",
        "media luna",
        "crescente",
        "حركه",
        "الهلال",
    ]
    .iter()
    .any(|name| folded.contains(name));
    (cross && kind)
        || matches!(folded, "rcrc" | "red cross" | "croix rouge" | "cruz roja" | "rc" | "rcm" | "red cross movement")
}

/// The ISO alpha-3 code of a country's name or code.
pub(crate) fn country(text: &str) -> Option<&'static str> {
    if text.len() > 60 || text.len() < 2 {
        return None;
    }
    let code = text.trim();
    if code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase()) {
        return country::by_iso3(code).map(|c| c.iso3);
    }
    if code.len() == 2 {
        return None;
    }
    country::find(text).map(|c| c.iso3)
}

/// Whether an area of a level has this name; in any country where none is known.
pub(crate) fn is_area(text: &str, level: u8, country: &str) -> bool {
    if text.chars().count() < 3 || text.len() > 80 || !text.chars().any(char::is_alphabetic) {
        return false;
    }
    let sure = |found: &place::Match| {
        found.place.level == level
            && !matches!(found.why, place::Why::OtherLevel | place::Why::Part)
            && found.confidence >= 0.7
    };
    match place::find(text, Some(level), context(country), None) {
        place::Found::One(found) => sure(&found),
        place::Found::Ambiguous(all) => all.iter().any(sure),
        place::Found::None => false,
    }
}

/// The level of a P-code, where the text is one: of our list, or of a deeper area by its country's code lengths.
pub(crate) fn code_level(text: &str, country: &str) -> Option<u8> {
    let bytes = text.trim().as_bytes();
    if bytes.len() < 3 || bytes.len() > 24 || !bytes.iter().any(u8::is_ascii_digit) {
        return None;
    }
    let letters = bytes.iter().take_while(|b| b.is_ascii_alphabetic()).count();
    // Bare numbers are codes only in countries whose codes are; a count of people is none.
    if letters == 0 && country.is_empty() {
        return None;
    }
    if letters > 0 && !(2..=3).contains(&letters) {
        return None;
    }
    if text.trim().contains(|c: char| c.is_lowercase()) {
        return None;
    }
    if let Some(found) = place::by_code(text, context(country)) {
        let exact = matches!(found.why, place::Why::Code) || (letters > 0 && found.confidence >= 0.7);
        if exact && (letters > 0 || found.place.code == text.trim()) {
            return Some(found.place.level);
        }
    }
    if letters == 0 {
        return None;
    }
    place::ancestor_of_code(text, context(country)).map(|found| found.place.level + 1)
}
