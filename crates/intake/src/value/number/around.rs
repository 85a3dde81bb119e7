//! The words and signs around a number: approximations, currencies, units, footnotes.

use super::{WORDS, Word};
use crate::value::{date, fold, unit};

/// What stands before a number.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is one independent thing that may stand there")]
pub(super) struct Before<'a> {
    pub negative: bool,
    pub sign_cleaned: bool,
    pub open: bool,
    pub approx: bool,
    pub between: bool,
    pub cleaned: bool,
    pub unit: Option<&'a str>,
}

impl<'a> Before<'a> {
    /// `None` where the words before the number are not those of a number.
    pub fn read(text: &'a str) -> Option<Before<'a>> {
        let mut before = Before::default();
        if text.is_empty() {
            return Some(before);
        }
        let mut text = text.trim_end();
        if let Some(rest) = text.strip_suffix("+/-").or_else(|| text.strip_suffix("+-")) {
            before.approx = true;
            text = rest.trim_end();
        } else if let Some(rest) = text.strip_suffix(['-', '−', '–']) {
            // "A-5" and "kit - 5" are no negative numbers.
            if rest.ends_with(|c: char| c.is_alphanumeric()) || !fold::fold(rest).is_empty() {
                return None;
            }
            before.negative = true;
            before.sign_cleaned = !text.ends_with('-');
            text = rest.trim_end();
        } else if let Some(rest) = text.strip_suffix('+') {
            if !rest.is_empty() {
                return None;
            }
            return Some(before);
        }
        let mut words_from = None;
        let mut words_to = 0;
        for (at, c) in text.char_indices() {
            match c {
                '(' if !before.open && words_from.is_none() => before.open = true,
                '~' | '≈' | '>' | '<' | '≥' | '≤' | '±' | '˜' | '∼' | '=' => before.approx |= c != '=',
                c if unit::is_currency_sign(c) => before.unit = text.split_whitespace().next_back(),
                // A leading apostrophe is how spreadsheets keep a number as text.
                '\'' | '’' if words_from.is_none() && at == 0 => before.cleaned = true,
                c if c.is_whitespace() || fold::is_invisible(c) => before.cleaned = true,
                '.' | ':' | '\'' | '’' | '-' | '/' | '+' if words_from.is_some() || c == '+' => {}
                c if c.is_alphabetic() => {
                    words_from.get_or_insert(at);
                    words_to = at + c.len_utf8();
                }
                _ => return None,
            }
        }
        if let Some(from) = words_from {
            let words = &text[from..words_to];
            let folded = fold::fold(words);
            for (phrase, word) in WORDS.scan(&folded) {
                match word {
                    Some(Word::Approx) => before.approx = true,
                    Some(Word::Between) => before.between = true,
                    Some(Word::Filler) => before.cleaned = true,
                    _ if unit::of_folded(phrase) == Some(unit::Unit::Money) => {
                        before.unit = before.unit.or_else(|| words.split_whitespace().next_back());
                    }
                    _ => return None,
                }
            }
        }
        before.unit = before.unit.map(|u| u.trim_start_matches(['(', '~', '+', '≈', '>', '<', '≥', '≤', '±']));
        Some(before)
    }
}

/// What stands after a number.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is one independent thing that may stand there")]
pub(super) struct After<'a> {
    pub closed: bool,
    pub approx: bool,
    pub cleaned: bool,
    pub unknown: bool,
    pub several: bool,
    pub times: Option<f64>,
    pub unit: Option<&'a str>,
}

impl<'a> After<'a> {
    /// `None` where the words after the number say that it is none.
    pub fn read(text: &'a str, open: bool) -> Option<After<'a>> {
        let mut after = After::default();
        if text.is_empty() {
            return Some(after);
        }
        let attached = text.starts_with(|c: char| c.is_alphanumeric());
        let mut text = fold::trim(text);
        if open && let Some(rest) = text.strip_suffix(')') {
            after.closed = true;
            text = fold::trim(rest);
        }
        while let Some(rest) = text.strip_prefix(['+', '±', '~']).or_else(|| text.strip_prefix("/-")) {
            after.approx = true;
            text = fold::trim(rest);
        }
        if text.starts_with('%') || text.starts_with('٪') {
            after.unit = Some("%");
            text = fold::trim(&text[text.chars().next().map_or(0, char::len_utf8)..]);
        }
        // A mark for a footnote, and the dash of "15'000.-".
        text = fold::trim(text.trim_end_matches('*'));
        if text.is_empty() || text == ".-" || text == ".–" || text == ".—" {
            after.cleaned = true;
            return Some(after);
        }
        if let Some(unit) = first_unit(text) {
            after.unit = Some(unit);
            after.several = true;
            return Some(after);
        }
        if text.len() > 60 || text.starts_with([':', '/', '-', '–', '#', '_', '*', '=', '@', '&', ';', ',']) {
            return None;
        }
        let folded = fold::fold(text);
        if folded.is_empty() {
            return text.chars().all(|c| unit::is_currency_sign(c) || c == '.' || c == '\'').then(|| {
                after.unit = text.chars().any(unit::is_currency_sign).then_some(text);
                after.cleaned = true;
                after
            });
        }
        if unit::of_folded(&folded).is_some() {
            // The whole is a unit ("M T", "m3"): more than its words say. Only "m" alone may be millions.
            after.unit = Some(text);
            return Some(after);
        }
        let mut unknown = 0;
        let mut known_unit = false;
        for (phrase, word) in WORDS.scan(&folded) {
            match word {
                Some(Word::Approx) => after.approx = true,
                Some(Word::Thousand) if after.times.is_none() => after.times = Some(1e3),
                Some(Word::Million) if after.times.is_none() => after.times = Some(1e6),
                Some(Word::Billion) if after.times.is_none() => after.times = Some(1e9),
                Some(Word::Filler) => after.cleaned = true,
                Some(Word::Ordinal) if attached => return None,
                _ if unit::of_folded(phrase).is_some() => known_unit = true,
                _ => unknown += 1,
            }
        }
        if unknown > 0 || known_unit {
            // Codes ("123abc"), dates ("19 March"), times ("12h") and addresses are not quantities.
            let letters = text.chars().all(|c| c.is_alphabetic() || c.is_whitespace() || "-/.()'’²³%".contains(c));
            let tokens = folded.split(' ').count();
            if !known_unit && (attached || tokens > 3 || folded.chars().count() < 3 || date::names_month(&folded)) {
                return None;
            }
            if !letters || tokens > 6 {
                return None;
            }
            after.unknown = !known_unit || unknown > 1;
            after.unit = Some(text);
        } else {
            after.unit = after.unit.or_else(|| text.chars().any(unit::is_currency_sign).then_some(text));
        }
        Some(after)
    }
}

/// The unit of the first figure where a second one follows: "familias" of "120 familias (600 personas)".
fn first_unit(text: &str) -> Option<&str> {
    let digit = text.find(|c: char| fold::digit(c).is_some())?;
    if digit > 40 || text.starts_with('(') {
        return None;
    }
    let unit = text[..digit].trim_end_matches(|c: char| !c.is_alphabetic());
    unit::of_folded(&fold::fold(unit)).map(|_| unit)
}
