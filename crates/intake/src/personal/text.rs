//! E-mail addresses, phone numbers and named persons inside a text.

use super::{Kind, words};
use crate::value::fold;
use std::borrow::Cow;

/// A stretch of personal data in a text, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// What it is.
    pub kind: Kind,
    /// First byte.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
}

/// The e-mail addresses, phone numbers and persons with a title in a text, in order and without overlap. Dates,
/// amounts, coordinates, codes and years are none.
pub fn in_text(text: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    if text.contains('@') {
        emails(text, &mut spans);
    }
    phones(text, &mut spans);
    persons(text, &mut spans);
    spans.sort_by_key(|s| (s.start, std::cmp::Reverse(s.end)));
    let mut end = 0;
    spans.retain(|s| {
        let free = s.start >= end;
        if free {
            end = s.end;
        }
        free
    });
    spans
}

/// The text with `[…]` for each stretch that [`in_text`] finds; unchanged and not copied where there is none.
pub fn scrub(text: &str) -> Cow<'_, str> {
    let spans = in_text(text);
    if spans.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for span in spans {
        out.push_str(&text[at..span.start]);
        out.push_str("[…]");
        at = span.end;
    }
    out.push_str(&text[at..]);
    Cow::Owned(out)
}

fn emails(text: &str, spans: &mut Vec<Span>) {
    for (at, _) in text.match_indices('@') {
        let local = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+' | '%' | '\'');
        let start = text[..at].char_indices().rev().take_while(|&(_, c)| local(c)).last().map(|(i, _)| i);
        let domain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-');
        let rest = &text[at + 1..];
        let len = rest.find(|c| !domain(c)).unwrap_or(rest.len());
        let domain = rest[..len].trim_end_matches(['.', '-']);
        let Some(start) = start else { continue };
        if domain.rsplit_once('.').is_some_and(|(name, top)| !name.is_empty() && top.chars().count() >= 2) {
            spans.push(Span { kind: Kind::Email, start, end: at + 1 + domain.len() });
        }
    }
}

/// A run of digits with the marks that phone numbers have between them.
pub(super) struct Run<'a> {
    pub start: usize,
    pub end: usize,
    text: &'a str,
    /// Lengths of the digit groups.
    groups: Vec<usize>,
    /// Their values.
    values: Vec<u64>,
    digits: usize,
    plus: bool,
    lead: String,
    /// Every mark between groups.
    marks: Vec<char>,
}

/// The digit runs of a text that stand apart from letters and other numbers.
pub(super) fn runs(text: &str) -> Vec<Run<'_>> {
    let mut found = Vec::new();
    let chars: Vec<(usize, char)> = text.char_indices().filter(|(_, c)| !fold::is_invisible(*c)).collect();
    let mut i = 0;
    while i < chars.len() {
        let opens = fold::digit(chars[i].1).is_some()
            || (matches!(chars[i].1, '+' | '(' | '＋')
                && chars[i + 1..].iter().take(2).any(|&(_, c)| fold::digit(c).is_some() || c == '+'));
        let attached = i > 0
            && (chars[i - 1].1.is_alphanumeric()
                || matches!(chars[i - 1].1, '@' | '_' | '#' | '.' | ',' | '$' | '€' | '£'));
        // The number in "US-EIN-300108263" is part of a code.
        let coded = i > 1
            && match chars[i - 1].1 {
                '-' => chars[i - 2].1.is_alphanumeric(),
                '/' => chars[i - 2].1.is_alphabetic(),
                _ => false,
            };
        if !opens || ((attached || coded) && fold::digit(chars[i].1).is_some()) {
            i += 1;
            continue;
        }
        let start = i;
        let mut run = Run {
            start: chars[i].0,
            end: chars[i].0,
            text,
            groups: Vec::new(),
            values: Vec::new(),
            digits: 0,
            plus: false,
            lead: String::new(),
            marks: Vec::new(),
        };
        let mut last_digit = None;
        let mut between = String::new();
        while i < chars.len() {
            let c = chars[i].1;
            if let Some(d) = fold::digit(c) {
                if !between.is_empty() || run.groups.is_empty() {
                    run.groups.push(0);
                    run.values.push(0);
                    if run.digits > 0 {
                        run.marks.push(between.trim().chars().next().unwrap_or(' '));
                    }
                    between.clear();
                }
                if let Some(group) = run.groups.last_mut() {
                    *group += 1;
                }
                if let Some(value) = run.values.last_mut() {
                    *value = value.saturating_mul(10).saturating_add(u64::from(d));
                }
                run.digits += 1;
                if run.lead.len() < 3 {
                    run.lead.push((b'0' + d) as char);
                }
                last_digit = Some(i);
            } else if c == '.' && chars.get(i + 1).is_none_or(|&(_, c)| c.is_whitespace()) {
                // A full stop.
                break;
            } else if matches!(c, '+' | '＋') && run.digits == 0 {
                run.plus = true;
            } else if matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '-' | '.' | '(' | ')' | '‑' | '–')
                && between.chars().count() < 3
                && run.digits < 16
            {
                if run.digits > 0 {
                    between.push(c);
                }
            } else {
                break;
            }
            i += 1;
        }
        let Some(last) = last_digit else {
            i = i.max(start + 1);
            continue;
        };
        run.end = chars[last].0 + chars[last].1.len_utf8();
        let glued =
            chars.get(last + 1).is_some_and(|&(_, c)| c.is_alphabetic() || matches!(c, '%' | '$' | '€' | '_' | '@'));
        i = i.max(last + 1);
        if !glued {
            found.push(run);
        }
    }
    found
}

/// How much a digit run looks like a phone number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Shape {
    /// Cannot be one.
    No,
    /// As many digits as one has, nothing else: needs a word beside it or above it.
    Plain,
    /// Grouped or led as phone numbers are.
    Likely,
}

impl Run<'_> {
    pub fn shape(&self) -> Shape {
        let n = self.digits;
        if !(6..=15).contains(&n) {
            return Shape::No;
        }
        let dots = self.marks.iter().filter(|&&m| m == '.').count();
        // "12.3456789": a coordinate or an amount.
        if dots == 1 && self.marks.len() == 1 {
            return Shape::No;
        }
        let groups = self.groups.as_slice();
        let uniform = self.marks.iter().all(|&m| m == self.marks[0]);
        let abroad = self.lead.starts_with("00")
            && self.lead != "000"
            && (groups[0] > 2 || self.marks.iter().all(|&m| m == ' '));
        if (self.plus && n >= 8) || (abroad && n >= 10) {
            return Shape::Likely;
        }
        // Dates and ranges of years.
        let year = |i: usize| groups[i] == 4 && (1900..=2100).contains(&self.values[i]);
        let date = match groups {
            [4, 1 | 2, 1 | 2] | [4, _] => year(0),
            [1 | 2, 1 | 2, 4] => year(2),
            [1 | 2, 1 | 2, 2] => true,
            [2, 4] => year(1),
            _ => false,
        };
        if date || self.plus {
            return Shape::No;
        }
        // Thousands: one to three digits, then threes.
        let thousands = groups.len() > 1 && groups[0] <= 3 && groups[1..].iter().all(|&g| g == 3);
        if self.lead.starts_with("00") {
            return Shape::No;
        }
        let zero = self.lead.starts_with('0');
        if thousands && !zero {
            return if n >= 9 && self.marks.iter().all(|&m| m == '-') { Shape::Likely } else { Shape::No };
        }
        if zero && (9..=11).contains(&n) {
            return Shape::Likely;
        }
        let pairs = groups.len() >= 4
            && groups.iter().filter(|&&g| g == 2).count() >= groups.len() - 1
            && groups.iter().all(|&g| g <= 3);
        #[expect(clippy::unnested_or_patterns, reason = "one pattern for each country's habit reads better")]
        let grouped = n >= 9
            && matches!(
                groups,
                [2, 3, 2, 2]
                    | [2, 4, 4]
                    | [2, 7]
                    | [4, 3, 3]
                    | [4, 6]
                    | [1, 3, 3, 4]
                    | [3, 3, 4 | 3]
                    | [3, 3, 2, 2]
                    | [3, 4, 4]
                    | [3, 2, 2, 2]
                    | [3, 2, 2, 2, 2]
                    | [3, 7]
            );
        if (8..=12).contains(&n) && uniform && (pairs || grouped) {
            return Shape::Likely;
        }
        if (7..=12).contains(&n) && groups.len() <= 3 { Shape::Plain } else { Shape::No }
    }

    /// Whether a word for phones stands shortly before.
    fn announced(&self) -> bool {
        const WORDS: [&str; 22] = [
            "tel",
            "telephone",
            "phone",
            "mobile",
            "mob",
            "cell",
            "cel",
            "celular",
            "telefono",
            "whatsapp",
            "call",
            "gsm",
            "portable",
            "contact",
            "contacto",
            "contacts",
            "هاتف",
            "الهاتف",
            "جوال",
            "تلفون",
            "موبايل",
            "واتساب",
        ];
        let from = self.text[..self.start].char_indices().rev().nth(24).map_or(0, |(i, _)| i);
        let before = fold::fold(&self.text[from..self.start]);
        before.split(' ').rev().take(3).any(|w| WORDS.contains(&w))
    }
}

fn phones(text: &str, spans: &mut Vec<Span>) {
    // Most texts hold no six digits at all.
    let few = if text.is_ascii() {
        text.bytes().filter(u8::is_ascii_digit).count() < 6
    } else {
        text.chars().filter(|&c| fold::digit(c).is_some()).take(6).count() < 6
    };
    if few {
        return;
    }
    for run in runs(text) {
        let phone = match run.shape() {
            Shape::Likely => true,
            Shape::Plain => run.announced(),
            Shape::No => false,
        };
        if phone {
            spans.push(Span { kind: Kind::Phone, start: run.start, end: run.end });
        }
    }
}

/// Titles before a name, as they are written in running text. The short ones need their exact spelling: "DR Congo" is
/// no doctor.
fn is_title(token: &str) -> bool {
    matches!(
        token.trim_start_matches(['(', '"', '«']).trim_end_matches(['.', ':']),
        "Mr" | "Mrs"
            | "Ms"
            | "Dr"
            | "Prof"
            | "Eng"
            | "Mme"
            | "Mlle"
            | "Monsieur"
            | "Madame"
            | "Sr"
            | "Sra"
            | "Srta"
            | "Dra"
            | "Lic"
            | "Ing"
            | "Señor"
            | "Señora"
            | "السيد"
            | "السيدة"
            | "الدكتور"
            | "الدكتورة"
            | "الأستاذ"
            | "الأستاذة"
            | "المهندس"
            | "المهندسة"
    )
}

fn persons(text: &str, spans: &mut Vec<Span>) {
    if !text.split_whitespace().any(is_title) {
        return;
    }
    let offset = |token: &str| token.as_ptr() as usize - text.as_ptr() as usize;
    let tokens: Vec<(usize, &str)> = text.split_whitespace().map(|t| (offset(t), t)).collect();
    for (i, &(start, token)) in tokens.iter().enumerate() {
        if !is_title(token) {
            continue;
        }
        let mut end = start + token.len();
        let mut names = 0;
        for &(at, next) in tokens[i + 1..].iter().take(3) {
            let word = next.trim_end_matches([',', ';', '.', ')', ':']);
            let latin = word.chars().next().is_some_and(char::is_uppercase);
            let arabic = word.chars().all(|c| matches!(c, '\u{600}'..='\u{6ff}')) && names < 2;
            if word.chars().count() < if names == 0 && latin { 3 } else { 2 }
                || !(latin || arabic)
                || !word.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’'))
            {
                break;
            }
            if words::BODIES.contains(&fold::fold(word)) {
                // "Dr. Drew Hospital" is a place.
                names = 0;
                break;
            }
            end = at + word.len();
            names += 1;
            if word.len() < next.len() {
                break;
            }
        }
        if names > 0 {
            let start = start + (token.len() - token.trim_start_matches(['(', '"', '«']).len());
            spans.push(Span { kind: Kind::Name, start, end });
        }
    }
}
