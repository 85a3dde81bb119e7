//! From header words and ages to a group.

use super::{Group, Life, Sex};
use crate::value::{
    fold,
    people::{WORDS, Word},
};

/// Whether a count is of people meant to be reached or of people reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Measure {
    /// Planned.
    Targeted,
    /// Done.
    Reached,
}

/// What a header says about whom its column counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Sex, age, disability.
    pub group: Group,
    /// Reached or targeted, where the header or one above it says so.
    pub measure: Option<Measure>,
    /// The sex stands only on a word that may mean both ("niños"): [`settle`] decides.
    pub sex_open: bool,
    /// Words that neither count people nor fill: the more, the less it is a count.
    pub unknown: usize,
}

#[derive(Clone, Copy, PartialEq, Debug)]
enum Piece {
    Number(u32),
    /// `<` or `≤`: whether the number itself belongs to it.
    Less(bool),
    /// `>` or `≥`.
    More(bool),
    Plus,
    Dash,
    Word(Word),
    Unknown,
}

/// Reads a header with the headers above it, nearest first; `None` where nothing says sex, age or disability.
pub fn read(header: &str, parents: &[&str]) -> Option<Reading> {
    let own = pieces(header);
    // "Child protection" is a subject, not a count.
    if own.contains(&Piece::Word(Word::Subject))
        && !own.iter().any(|p| matches!(p, Piece::Word(Word::Reached | Word::Targeted | Word::Person)))
    {
        return None;
    }
    let above: Vec<Vec<Piece>> = parents.iter().map(|p| pieces(p)).collect();
    let counts = |p: &[Piece]| p.iter().any(|p| matches!(p, Piece::Word(w) if w.counts_people()));
    // A lone letter ("M", "F", "H") is a sex only where something else speaks of counting people.
    let context = above.iter().any(|p| counts(p))
        || counts(&own)
        || (!own.contains(&Piece::Unknown) && ages(&own, true).is_some());
    let lone = own.iter().filter(|p| !matches!(p, Piece::Dash | Piece::Plus)).count() == 1;
    let mut reading = Reading { group: Group::default(), measure: None, sex_open: false, unknown: 0 };
    for (depth, pieces) in std::iter::once(&own).chain(&above).enumerate() {
        let letters = context || (depth == 0 && lone);
        apply(pieces, letters, depth == 0, &mut reading);
        // "Duration (6-12 months)" and "Week 1-4" are no ages: where nobody is counted, every word must be known.
        let clear = counts(pieces) || !pieces.contains(&Piece::Unknown);
        if reading.group.from_age.is_none()
            && reading.group.to_age.is_none()
            && (clear || context)
            && let Some((from, to)) = ages(pieces, clear)
        {
            reading.group.from_age = from;
            reading.group.to_age = to;
        }
    }
    let group = &reading.group;
    let says = group.sex.is_some()
        || group.life.is_some()
        || group.disability
        || group.from_age.is_some()
        || group.to_age.is_some();
    says.then_some(reading)
}

/// What needs the whole row of headers: "Niños" beside "Niñas" are boys, alone they are children.
pub fn settle(readings: &mut [Option<Reading>]) {
    let girls =
        readings.iter().flatten().any(|r| r.group.sex == Some(Sex::Female) && r.group.life == Some(Life::Children));
    for reading in readings.iter_mut().flatten() {
        if reading.sex_open {
            reading.sex_open = false;
            if !girls {
                reading.group.sex = None;
            }
        }
    }
}

/// The group of a field name's suffixes (`people_reached_female_children`); `None` where it has none of ours.
pub fn suffixes(field: &str) -> Option<Group> {
    let mut group = Group::default();
    let mut any = false;
    for part in field.split('_') {
        any = true;
        match part {
            "female" => group.sex = Some(Sex::Female),
            "male" => group.sex = Some(Sex::Male),
            "other" => group.sex = Some(Sex::Other),
            "children" => group.life = Some(Life::Children),
            "youth" => group.life = Some(Life::Youth),
            "adults" => group.life = Some(Life::Adults),
            "elderly" => group.life = Some(Life::Elderly),
            "disability" => group.disability = true,
            _ => any = false,
        }
    }
    any.then_some(group)
}

fn apply(pieces: &[Piece], letters: bool, own: bool, reading: &mut Reading) {
    let (mut female, mut male, mut other, mut open) = (false, false, false, false);
    let mut life = None;
    let mut lives = 0;
    let mut set_life = |l: Life| {
        if life != Some(l) {
            lives += 1;
        }
        life = Some(l);
    };
    for piece in pieces {
        let word = match piece {
            Piece::Word(word) => *word,
            Piece::Unknown if own => {
                reading.unknown += 1;
                continue;
            }
            _ => continue,
        };
        match word {
            Word::Female { letter } if !letter || letters => female = true,
            Word::Male { letter } if !letter || letters => male = true,
            Word::Women => {
                female = true;
                set_life(Life::Adults);
            }
            Word::Men => {
                male = true;
                set_life(Life::Adults);
            }
            Word::Girls => {
                female = true;
                set_life(Life::Children);
            }
            Word::Boys => {
                male = true;
                set_life(Life::Children);
            }
            Word::BoysOrChildren => {
                male = true;
                open = true;
                set_life(Life::Children);
            }
            Word::GirlsYouth => {
                female = true;
                set_life(Life::Youth);
            }
            Word::BoysYouth => {
                male = true;
                set_life(Life::Youth);
            }
            Word::Children => set_life(Life::Children),
            Word::Youth => set_life(Life::Youth),
            Word::Adults => set_life(Life::Adults),
            Word::Elderly => set_life(Life::Elderly),
            Word::Disability => reading.group.disability = true,
            Word::OtherSex => other = true,
            Word::Reached => reading.measure = reading.measure.or(Some(Measure::Reached)),
            Word::Targeted => reading.measure = reading.measure.or(Some(Measure::Targeted)),
            _ => {}
        }
    }
    let sex = match (female, male, other) {
        (true, false, false) => Some(Sex::Female),
        (false, true, false) => Some(Sex::Male),
        (false, false, true) => Some(Sex::Other),
        _ => None,
    };
    if reading.group.sex.is_none() {
        reading.group.sex = sex;
        reading.sex_open = open && sex == Some(Sex::Male);
    }
    // "Women and girls" names two times of life: together they are none. "Elderly women" are the elderly.
    if reading.group.life.is_none() {
        reading.group.life = match lives {
            1 => life,
            2.. if pieces.iter().any(|p| matches!(p, Piece::Word(Word::Elderly)))
                && !pieces.iter().any(|p| matches!(p, Piece::Word(Word::Children | Word::Girls | Word::Boys))) =>
            {
                Some(Life::Elderly)
            }
            _ => None,
        };
    }
}

type Ages = (Option<u8>, Option<u8>);

/// The ages that pieces state: `loose` lets a bare range ("18-59") count without "years" beside it.
fn ages(pieces: &[Piece], loose: bool) -> Option<Ages> {
    let number = |i: usize| match pieces.get(i) {
        Some(&Piece::Number(n)) if n <= 1200 => Some(n),
        _ => None,
    };
    let word = |i: usize| match pieces.get(i) {
        Some(&Piece::Word(w)) => Some(w),
        _ => None,
    };
    let unit_within =
        |from: usize| (from..from + 3).find_map(|i| word(i).filter(|w| matches!(w, Word::Year | Word::Month)));
    // A number that is no age makes it a date or a code: "2022-01-06".
    let loose = loose && !pieces.iter().any(|p| matches!(p, Piece::Number(121..)));
    let mut i = 0;
    while i < pieces.len() {
        let Some(a) = number(i) else {
            i += 1;
            continue;
        };
        let before = i.checked_sub(1).and_then(|j| pieces.get(j)).copied();
        // "Hommes (de 18 à 59)": fillers may stand between the word and the number.
        let before_word = (0..i).rev().take(3).filter_map(word).find(|w| !matches!(w, Word::Filler));
        let mut next = i + 1;
        let mut unit_a = None;
        if let Some(w @ (Word::Year | Word::Month)) = word(next) {
            unit_a = Some(w);
            next += 1;
        }
        let joined = matches!(pieces.get(next), Some(Piece::Dash | Piece::Word(Word::To | Word::Filler)));
        if joined && let Some(b) = number(next + 1) {
            let unit = unit_within(next + 2);
            let months_b = unit == Some(Word::Month);
            let months_a = unit_a.map_or(months_b, |u| u == Word::Month);
            let (from, to) = (years(a, months_a)?, years(b, months_b)?);
            let sure = unit.is_some() || unit_a.is_some() || loose;
            if a < b && to <= 120 && sure {
                // "6-23 months" ends before the second birthday.
                return Some((Some(from), Some(to)));
            }
            i = next + 2;
            continue;
        }
        let unit = unit_a.or_else(|| unit_within(next));
        let months = unit == Some(Word::Month);
        let age = years(a, months)?;
        if age > 120 {
            i += 1;
            continue;
        }
        let sure = unit.is_some() || loose;
        // "-5 ans", "- de 5 ans", "+ de 18 ans": French and Spanish shorthand, the sign one word before or directly.
        let sign = match before {
            Some(Piece::Word(Word::Filler)) if i >= 2 => Some(pieces[i - 2]),
            other => other,
        };
        let oldest = match before {
            Some(Piece::Less(within)) => Some(within),
            _ if sure && before_word == Some(Word::Under) => Some(false),
            _ if unit.is_some() && sign == Some(Piece::Dash) => Some(false),
            _ => None,
        };
        let after = pieces.get(next).copied();
        let open = matches!(after, Some(Piece::Plus | Piece::Word(Word::AndOver)))
            || (after == Some(Piece::Word(Word::Over)) && (unit_a.is_some() || loose))
            || (sure && sign == Some(Piece::Plus))
            || (sure && matches!(before_word, Some(Word::Over | Word::AndOver)));
        match (before, oldest) {
            (Some(Piece::More(within)), _) => return Some((Some(if within { age } else { age + 1 }), None)),
            _ if open => return Some((Some(age), None)),
            (_, Some(within)) => return Some((None, upper(a, months, within))),
            _ => {}
        }
        i = next;
    }
    None
}

fn years(n: u32, months: bool) -> Option<u8> {
    u8::try_from(if months { n / 12 } else { n }).ok()
}

/// The oldest age in full years below (or up to) a bound.
fn upper(n: u32, months: bool, within: bool) -> Option<u8> {
    let months = if months { n } else { n * 12 };
    let last = if within && !months.is_multiple_of(12) {
        months
    } else if within {
        months + 11
    } else {
        months.saturating_sub(1)
    };
    u8::try_from(last / 12).ok()
}

fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::with_capacity(8);
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut number: Option<u32> = None;
    let flush_word = |word: &mut String, words: &mut Vec<String>| {
        let folded = fold::fold(word);
        words.extend(folded.split(' ').filter(|w| !w.is_empty()).map(str::to_owned));
        word.clear();
    };
    let flush_words = |words: &mut Vec<String>, pieces: &mut Vec<Piece>| {
        if words.is_empty() {
            return;
        }
        let phrase = words.join(" ");
        pieces.extend(WORDS.scan(&phrase).into_iter().map(|(_, w)| w.map_or(Piece::Unknown, Piece::Word)));
        words.clear();
    };
    let mut chars = text.chars().take(400).peekable();
    while let Some(c) = chars.next() {
        if let Some(d) = fold::digit(c) {
            if !word.is_empty() {
                flush_word(&mut word, &mut words);
            }
            flush_words(&mut words, &mut pieces);
            number = Some(number.unwrap_or(0).saturating_mul(10).saturating_add(u32::from(d)));
            continue;
        }
        if let Some(n) = number.take() {
            pieces.push(Piece::Number(n));
        }
        if fold::is_invisible(c) {
            continue;
        }
        if c.is_alphabetic() || unicode_normalization::char::is_combining_mark(c) || matches!(c, '\'' | '’' | 'ـ') {
            word.push(c);
            continue;
        }
        if !word.is_empty() {
            flush_word(&mut word, &mut words);
        }
        let symbol = match c {
            '<' => Some(Piece::Less(false)),
            '≤' => Some(Piece::Less(true)),
            '>' => Some(Piece::More(false)),
            '≥' => Some(Piece::More(true)),
            '=' => {
                flush_words(&mut words, &mut pieces);
                if let Some(last @ (Piece::Less(_) | Piece::More(_))) = pieces.last_mut() {
                    *last = if matches!(last, Piece::Less(_)) { Piece::Less(true) } else { Piece::More(true) };
                }
                None
            }
            // "#adm1 +name" has no age in it.
            '+' if !chars.peek().is_some_and(|c| c.is_alphabetic()) => Some(Piece::Plus),
            '-' | '–' | '—' | '_' | '‑' | '‐' | '−' => Some(Piece::Dash),
            _ => None,
        };
        if let Some(symbol) = symbol {
            // Phrases may run across an underscore or dash between letters: "people_with_disabilities".
            if symbol == Piece::Dash && !words.is_empty() && !matches!(pieces.last(), Some(Piece::Number(_))) {
                continue;
            }
            flush_words(&mut words, &mut pieces);
            pieces.push(symbol);
        } else if matches!(c, '(' | ')' | '[' | ']' | '\n' | '/' | ',' | ';' | ':') {
            flush_words(&mut words, &mut pieces);
        }
    }
    if !word.is_empty() {
        flush_word(&mut word, &mut words);
    }
    flush_words(&mut words, &mut pieces);
    if let Some(n) = number {
        pieces.push(Piece::Number(n));
    }
    pieces
}
