//! The pieces of a date: numbers, months, parts of years, times, and what stands between two dates.

use super::{Precision, WORDS, Word};
use crate::value::fold;

/// A piece of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// A number, with how many digits it was written and the mark directly before it (`' '` for none).
    Number { value: u64, len: u8, mark: char },
    /// A month's name; the hash of its spelling tells "March - مارس" from "Feb Feb".
    Month { month: u32, spelling: u64, mark: char },
    /// Quarter, half, week.
    Part(Precision),
    /// "S": half year or week.
    HalfOrWeek,
    /// First to fourth.
    Ordinal(u32),
    /// Between two dates; a dash that may also be part of one.
    To { sure: bool },
    /// "ongoing".
    Open,
    /// A time of day.
    Time,
}

/// The tokens of a text; `None` where it holds a word that no date has.
pub(super) fn tokens(text: &str) -> Option<Vec<Token>> {
    let raw = raw(text)?;
    let mut tokens = Vec::with_capacity(8);
    let mut mark = ' ';
    let mut spaced = false;
    let mut at = 0;
    while at < raw.len() {
        match &raw[at] {
            Raw::Space => spaced = true,
            Raw::Mark(c) => {
                let after_space = matches!(raw.get(at + 1), Some(Raw::Space));
                match c {
                    '–' | '—' | '-' | '~' if (spaced && after_space) || matches!(c, '—' | '~') => {
                        tokens.push(Token::To { sure: false });
                        mark = ' ';
                    }
                    '–' | '&' => {
                        tokens.push(Token::To { sure: false });
                        mark = ' ';
                    }
                    _ => mark = *c,
                }
                spaced = false;
            }
            Raw::Number(value, len) => {
                if let Some(end) = time(&raw, at) {
                    tokens.push(Token::Time);
                    at = end;
                    mark = ' ';
                    continue;
                }
                tokens.push(Token::Number { value: *value, len: *len, mark: if spaced { ' ' } else { mark } });
                mark = ' ';
                spaced = false;
            }
            Raw::Word(_) => {
                let (word, spelling, end) = word(&raw, at)?;
                match word {
                    Word::Month(month) => tokens.push(Token::Month { month, spelling, mark }),
                    Word::Part(precision) => tokens.push(Token::Part(precision)),
                    Word::HalfOrWeek => tokens.push(Token::HalfOrWeek),
                    Word::Ordinal(n) => tokens.push(Token::Ordinal(n)),
                    Word::To => tokens.push(Token::To { sure: true }),
                    Word::And => tokens.push(Token::To { sure: false }),
                    Word::Open => tokens.push(Token::Open),
                    Word::Skip | Word::Zone => {}
                }
                at = end;
                mark = ' ';
                spaced = false;
                continue;
            }
        }
        at += 1;
    }
    Some(tokens)
}

enum Raw {
    Number(u64, u8),
    Word(String),
    Mark(char),
    Space,
}

fn raw(text: &str) -> Option<Vec<Raw>> {
    let mut raw: Vec<Raw> = Vec::with_capacity(12);
    let mut word_open = false;
    for c in text.chars() {
        if let Some(d) = fold::digit(c) {
            match raw.last_mut() {
                Some(Raw::Number(value, len)) => {
                    *value = value.checked_mul(10)?.checked_add(u64::from(d))?;
                    *len += 1;
                }
                _ => raw.push(Raw::Number(u64::from(d), 1)),
            }
            word_open = false;
        } else if fold::is_invisible(c) || c == 'ـ' {
        } else if c.is_alphabetic() || unicode_normalization::char::is_combining_mark(c) {
            match raw.last_mut() {
                Some(Raw::Word(word)) if word_open => word.push(c),
                _ => raw.push(Raw::Word(c.to_string())),
            }
            word_open = true;
        } else {
            word_open = false;
            if c == '&' {
                raw.push(Raw::Mark(c));
            } else if c.is_whitespace() || matches!(c, ',' | '،' | '(' | ')' | '°' | 'º' | 'ª') {
                if !matches!(raw.last(), Some(Raw::Space)) {
                    raw.push(Raw::Space);
                }
            } else if matches!(c, '-' | '/' | '.' | ':' | '–' | '—' | '\'' | '’' | '+' | '~' | '_' | '|' | '\\') {
                raw.push(Raw::Mark(if matches!(c, '_' | '|' | '\\') { '/' } else { c }));
            } else {
                return None;
            }
        }
    }
    Some(raw)
}

/// The word or phrase at a place, its spelling and where it ends.
fn word(raw: &[Raw], at: usize) -> Option<(Word, u64, usize)> {
    let Raw::Word(first) = &raw[at] else { return None };
    let mut phrase = fold::fold(first);
    let mut best = WORDS.get(&phrase).map(|w| (w, at + 1));
    // "كانون الثاني", "half year": up to three words with single spaces between them.
    let mut next = at + 1;
    for _ in 0..2 {
        let (Some(Raw::Space), Some(Raw::Word(more))) = (raw.get(next), raw.get(next + 1)) else { break };
        phrase.push(' ');
        phrase.push_str(&fold::fold(more));
        next += 2;
        if let Some(w) = WORDS.get(&phrase) {
            best = Some((w, next));
        }
    }
    let (word, end) = best?;
    // FNV-1a: only tells spellings apart within one cell.
    let spelling = fold::fold(first)
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325, |h: u64, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3));
    Some((word, spelling, end))
}

/// Where a time of day that begins here ends: `00:00`, `00:00:00.000Z`, `02:57:50 GMT`, `+03:00`.
fn time(raw: &[Raw], at: usize) -> Option<usize> {
    let colon = |i: usize| matches!(raw.get(i), Some(Raw::Mark(':')));
    let number = |i: usize| match raw.get(i) {
        Some(Raw::Number(value, _)) => Some(*value),
        _ => None,
    };
    number(at).filter(|&h| h <= 24)?;
    if !colon(at + 1) {
        return None;
    }
    number(at + 2).filter(|&m| m < 60)?;
    let mut end = at + 3;
    if colon(end) && number(end + 1).is_some() {
        end += 2;
        if matches!(raw.get(end), Some(Raw::Mark('.'))) && number(end + 1).is_some() {
            end += 2;
        }
    }
    let space = usize::from(matches!(raw.get(end), Some(Raw::Space)));
    if let Some(Raw::Word(_)) = raw.get(end + space)
        && let Some((Word::Zone, _, after)) = word(raw, end + space)
    {
        end = after;
    }
    let space = usize::from(matches!((raw.get(end), raw.get(end + 2)), (Some(Raw::Space), Some(Raw::Number(_, 4)))));
    if let (Some(Raw::Mark('+' | '-')), Some(Raw::Number(_, 2 | 4))) = (raw.get(end + space), raw.get(end + space + 1))
    {
        end += space + 2;
        if colon(end) && number(end + 1).is_some() {
            end += 2;
        }
    }
    Some(end)
}
