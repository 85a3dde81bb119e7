//! What a cell of places holds: one place in two scripts, a place with its code, several places, the whole country.
//!
//! Only the cell is read here; which places of the world are meant is the business of the look-ups. Some names hold
//! "and" or a comma themselves: try [`Parts::whole`] before the parts.

use super::{fold, missing, words::Words};
use std::sync::LazyLock;

const LIST: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/words/values_admin.csv"));

static WORDS: LazyLock<Words<Word>> = LazyLock::new(|| Words::read(LIST, meaning));

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Word {
    Country,
    Several,
    Level,
    And,
}

fn meaning(word: &str) -> Option<Word> {
    Some(match word {
        "country" => Word::Country,
        "several" => Word::Several,
        "level" => Word::Level,
        "and" => Word::And,
        _ => return None,
    })
}

/// One place as written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place<'a> {
    /// Its name, without code, second script and note; empty where only a code is given.
    pub name: &'a str,
    /// Its name in the other script ("Taizz / تعز").
    pub other: Option<&'a str>,
    /// Its code ("Kasese (UG204)").
    pub code: Option<&'a str>,
    /// What stands in brackets beside the name and is neither ("North Shewa (AM)").
    pub note: Option<&'a str>,
}

/// What a cell of places holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts<'a> {
    /// The whole cell as one place.
    pub whole: Place<'a>,
    /// The single places, one where the cell is not divided; empty for the whole country and for nothing.
    pub places: Vec<Place<'a>>,
    /// "Country-wide", "Toutes les provinces".
    pub whole_country: bool,
    /// "Various districts": several places, not said which.
    pub several: bool,
}

/// Takes a cell of places apart.
pub fn parts(text: &str) -> Parts<'_> {
    let text = fold::trim(text);
    let mut parts = Parts::default();
    if missing::is_missing(text) {
        return parts;
    }
    parts.whole = place(text);
    match WORDS.get(&fold::fold(text)).or_else(|| WORDS.get(&fold::fold(parts.whole.name))) {
        Some(Word::Country) => {
            parts.whole_country = true;
            return parts;
        }
        Some(Word::Several) => {
            parts.several = true;
            return parts;
        }
        _ => {}
    }
    for piece in pieces(text) {
        let found = place(piece);
        match WORDS.get(&fold::fold(found.name)) {
            Some(Word::Country) => parts.whole_country = true,
            Some(Word::Several) => parts.several = true,
            _ if found.name.is_empty() && found.code.is_none() => {}
            _ if parts.places.iter().any(|p| fold::fold(p.name) == fold::fold(found.name) && p.code == found.code) => {}
            _ => parts.places.push(found),
        }
    }
    parts
}

/// A name without the word for its kind of area: "Province de Tete" → "Tete", "محافظة تعز" → "تعز", "Gulu District" →
/// "Gulu". The whole where nothing else would be left.
pub fn bare(name: &str) -> &str {
    const LINKS: [&str; 12] = ["of", "de", "du", "des", "d", "del", "da", "do", "dos", "das", "la", "l"];
    let name = fold::trim(name);
    let level = |text: &str| WORDS.get(&fold::fold(text)) == Some(Word::Level);
    let ends: Vec<usize> = name.char_indices().filter(|(_, c)| c.is_whitespace()).map(|(i, _)| i).collect();
    // The longest level phrase first: "Zone de santé de Goma".
    for &end in ends.iter().rev() {
        if level(&name[..end]) {
            let mut rest = name[end..].trim_start();
            // "de l'Ouest", "de la Guajira", but "de La Paz": the name's own article is written large.
            while let Some((at, c)) = rest.char_indices().find(|&(_, c)| c.is_whitespace() || c == '\'' || c == '’') {
                let after = rest[at + c.len_utf8()..].trim_start();
                if !LINKS.contains(&&rest[..at]) || after.is_empty() {
                    break;
                }
                rest = after;
            }
            return rest;
        }
    }
    for &end in &ends {
        if level(&name[end..]) {
            return name[..end].trim_end();
        }
    }
    name
}

/// Whether a text is a code of an area: two or three capitals and digits ("UG204", "AFG0101").
pub fn is_code(text: &str) -> bool {
    let letters = text.bytes().take_while(u8::is_ascii_uppercase).count();
    let digits = text.len() - letters;
    (2..=3).contains(&letters) && (2..=12).contains(&digits) && text.bytes().skip(letters).all(|b| b.is_ascii_digit())
}

/// One place: its name, its other script, its code, its note.
fn place(text: &str) -> Place<'_> {
    let mut found = Place::default();
    let mut rest = fold::trim(text).trim_matches(['.', ',', ';', '/', '|', '•', '*']).trim();
    // Brackets at the end, as many as there are.
    while let Some(open) = rest.rfind(['(', '[']).filter(|_| rest.ends_with([')', ']'])) {
        let inside = fold::trim(&rest[open + 1..rest.len() - 1]);
        let before = rest[..open].trim_end();
        if before.is_empty() {
            rest = inside;
            break;
        }
        if is_code(inside) {
            found.code = found.code.or(Some(inside));
        } else if base::fold::has_arabic(inside) != base::fold::has_arabic(before)
            && inside.chars().any(char::is_alphabetic)
        {
            found.other = found.other.or(Some(inside));
        } else {
            found.note = found.note.or(Some(inside));
        }
        rest = before;
    }
    // "UG204 - Kasese", "Kasese_UG204", "Taizz - تعز".
    for mark in ['/', '|', '-', '–', '_', ':', '\n', ' '] {
        for (at, c) in rest.char_indices().filter(|&(_, c)| c == mark) {
            let (left, right) = (fold::trim(&rest[..at]), fold::trim(&rest[at + c.len_utf8()..]));
            if left.is_empty() || right.is_empty() {
                continue;
            }
            if is_code(left) && found.code.is_none() {
                found.code = Some(left);
                return Place {
                    code: found.code,
                    note: found.note.or(place(right).note),
                    other: found.other.or(place(right).other),
                    name: place(right).name,
                };
            }
            if is_code(right) && found.code.is_none() {
                let left = place(left);
                return Place {
                    code: Some(right),
                    note: found.note.or(left.note),
                    other: found.other.or(left.other),
                    name: left.name,
                };
            }
            if found.other.is_none()
                && pure(left)
                && pure(right)
                && base::fold::has_arabic(left) != base::fold::has_arabic(right)
            {
                found.other = Some(right.trim_start_matches(['-', '/', '|', '–']).trim());
                found.name = left.trim_end_matches(['-', '/', '|', '–']).trim();
                return found;
            }
        }
    }
    if is_code(rest) && found.code.is_none() {
        found.code = Some(rest);
        return found;
    }
    found.name = rest;
    found
}

/// Whether a text is of one script.
fn pure(text: &str) -> bool {
    let arabic = text.chars().filter(|c| matches!(c, '\u{600}'..='\u{6ff}')).count();
    arabic == 0 || !text.chars().any(|c| c.is_alphabetic() && !matches!(c, '\u{600}'..='\u{6ff}'))
}

/// The pieces of a cell that may be places of their own. Brackets are kept whole, and a slash between two scripts
/// divides nothing.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut depth = 0usize;
    let mut start = 0;
    let mut cut = |from: usize, to: usize| {
        let piece = fold::trim(&text[from..to]);
        if piece.chars().any(char::is_alphanumeric) {
            pieces.push(piece);
        }
    };
    let mut i = 0;
    while let Some(c) = text[i..].chars().next() {
        let next = i + c.len_utf8();
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            ',' | ';' | '\n' | '|' | '&' | '،' | '؛' | '•' | '+' => {
                cut(start, i);
                start = next;
            }
            '/' => {
                let left = fold::trim(&text[start..i]);
                let end = text[next..].find([',', ';', '\n', '/', '،']).map_or(text.len(), |e| next + e);
                let right = fold::trim(&text[next..end]);
                let two_scripts = base::fold::has_arabic(left) != base::fold::has_arabic(right);
                if !two_scripts {
                    cut(start, i);
                    start = next;
                }
            }
            c if c.is_whitespace() => {
                let word_end = text[next..].find(char::is_whitespace).map(|e| next + e);
                if let Some(end) = word_end
                    && WORDS.get(&fold::fold(&text[next..end])) == Some(Word::And)
                    && text[next..end].chars().all(char::is_alphabetic)
                    && text[next..end].chars().all(char::is_lowercase)
                {
                    cut(start, i);
                    start = end;
                    i = end;
                    continue;
                }
            }
            _ => {}
        }
        i = next;
    }
    cut(start, text.len());
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn names(text: &str) -> Vec<&str> {
        parts(text).places.iter().map(|p| p.name).collect()
    }

    #[test]
    fn a_place_is_told_from_its_code_note_and_second_script() {
        let one = |text| parts(text).whole;
        assert_eq!(one("Taizz / تعز"), Place { name: "Taizz", other: Some("تعز"), ..Place::default() });
        assert_eq!(one("تعز - Taizz"), Place { name: "تعز", other: Some("Taizz"), ..Place::default() });
        assert_eq!(one("Taizz (تعز)"), Place { name: "Taizz", other: Some("تعز"), ..Place::default() });
        assert_eq!(one("Kasese (UG204)"), Place { name: "Kasese", code: Some("UG204"), ..Place::default() });
        assert_eq!(one("UG204 - Kasese"), Place { name: "Kasese", code: Some("UG204"), ..Place::default() });
        assert_eq!(one("Kasese_UG204"), Place { name: "Kasese", code: Some("UG204"), ..Place::default() });
        assert_eq!(one("North Shewa (AM)"), Place { name: "North Shewa", note: Some("AM"), ..Place::default() });
        assert_eq!(one("ET050808"), Place { code: Some("ET050808"), ..Place::default() });
        assert_eq!(one("Nord-Kivu").name, "Nord-Kivu");
        assert_eq!(one("Kilbati /Zone2").name, "Kilbati /Zone2");
    }

    #[test]
    fn several_places_in_a_cell_are_parted() {
        assert_eq!(names("Goma, Masisi et Rutshuru"), ["Goma", "Masisi", "Rutshuru"]);
        assert_eq!(names("Karonga; Chitipa"), ["Karonga", "Chitipa"]);
        assert_eq!(names("Beira and Dondo"), ["Beira", "Dondo"]);
        assert_eq!(names("تعز، إب"), ["تعز", "إب"]);
        assert_eq!(names("Taizz / تعز, Ibb / إب"), ["Taizz", "Ibb"]);
        assert_eq!(names("Goma/Masisi"), ["Goma", "Masisi"]);
        assert_eq!(names("Nord-Kivu (Goma, Masisi)"), ["Nord-Kivu"]);
        assert_eq!(names("Goma, Goma"), ["Goma"]);
        assert_eq!(names("San Pedro Sula"), ["San Pedro Sula"]);
        assert_eq!(parts("Bosnia and Herzegovina").whole.name, "Bosnia and Herzegovina");
    }

    #[test]
    fn the_whole_country_is_no_place_of_its_own() {
        for text in [
            "Toutes les provinces",
            "Country-wide",
            "National",
            "Nationwide",
            "Cobertura Nacional",
            "Todo el país",
            "جميع المحافظات",
            "على المستوى الوطني",
            "Niveau national",
            "All districts",
        ] {
            let parts = parts(text);
            assert!(parts.whole_country && parts.places.is_empty(), "{text}");
        }
        assert!(parts("Various districts").several);
        assert_eq!(parts("N/A"), Parts::default());
        assert!(!parts("Nacionala").whole_country);
    }

    #[test]
    fn the_word_for_the_kind_of_area_falls_away() {
        for (name, bare_name) in [
            ("Province de Tete", "Tete"),
            ("Gulu District", "Gulu"),
            ("محافظة تعز", "تعز"),
            ("Zone de santé de Goma", "Goma"),
            ("Région du Nord", "Nord"),
            ("Departamento de La Paz", "La Paz"),
            ("Goma", "Goma"),
            ("District", "District"),
            ("Kivu Region", "Kivu"),
            ("Département de l'Ouest", "Ouest"),
        ] {
            assert_eq!(bare(name), bare_name, "{name}");
        }
    }

    #[test]
    fn the_list_is_well_formed() {
        assert_eq!(crate::value::words::unknown_rows(LIST, meaning), Vec::<String>::new());
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "\\PC{0,40}", other in "([A-Z]{2}[0-9]{2,4}|[-/|(),;_ ]|تعز|Goma|et){0,8}") {
            for text in [&text, &other] {
                let parts = parts(text);
                prop_assert!(parts.places.iter().all(|p| !p.name.is_empty() || p.code.is_some()));
                let _ = bare(text);
            }
        }
    }
}
