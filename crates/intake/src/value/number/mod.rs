//! Numbers in any habit: `1 234,5`, `1,234.5`, `1'234`, `١٢٣٤`, "approx. 300", "300-400", "21 Kits", "N/A".
//!
//! Invariant: a cell that gives nothing has no value, never zero; a number that could mean two things is
//! [`How::Doubtful`] with its reason. Whether the comma or the point is the decimal mark is decided by the column
//! ([`Habit::of`]).

mod around;
mod numeral;

use super::{fold, missing, words::Words};
use around::{After, Before};
use numeral::{Evidence, Numeral};
use std::sync::LazyLock;

const LIST: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/words/values_number.csv"));

static WORDS: LazyLock<Words<Word>> = LazyLock::new(|| Words::read(LIST, meaning));

/// Which mark a column uses for decimals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Habit {
    /// `1,234.5`
    Point,
    /// `1.234,5`
    Comma,
    /// The column does not tell, or tells both: `1.234` is doubted.
    #[default]
    Unclear,
}

/// A number as read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Parsed<'a> {
    /// The number, or the lower end of a range; `None` where not given or not a number.
    pub value: Option<f64>,
    /// The upper end of a range.
    pub upper: Option<f64>,
    /// Unit or currency as written; `%` for a percentage, whose value stays as written (25 for 25 %).
    pub unit: Option<&'a str>,
    /// How it was come by.
    pub how: How,
}

/// How a number was come by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum How {
    /// As written.
    Plain,
    /// Grouping marks, spaces, foreign digits or signs were cleaned away; or a word for zero.
    Cleaned,
    /// "approx. 300", "300+", "au moins 300".
    Approximate,
    /// "300-400", "entre 300 y 400".
    Range,
    /// "21 Kits", "$300", "25 %".
    WithUnit,
    /// Nothing is given: blank, "N/A", "-", an error value.
    NotGiven,
    /// Something else than a number.
    NotANumber,
    /// A number that may mean something else.
    Doubtful(Doubt),
}

/// Why a number is doubted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Doubt {
    /// `1.234` or `1,234` in a column that does not tell thousands from decimals: read as thousands.
    Mark,
    /// A decimal mark that the rest of the column uses for thousands: read as decimals.
    AgainstHabit,
    /// "1.2m", "3k": multiplied out.
    Multiplier,
    /// `(300)`: read as negative, as accounts write it.
    Parentheses,
    /// An unknown word follows the number: it may not be a quantity at all.
    Unit,
    /// A second figure stands beside it ("120 familias (600 personas)"): the first one is read.
    Several,
    /// A range whose ends lie far apart ("2017-12483"): it may be a code.
    Range,
}

impl Parsed<'_> {
    const fn empty(how: How) -> Parsed<'static> {
        Parsed { value: None, upper: None, unit: None, how }
    }

    const fn plain(value: f64) -> Parsed<'static> {
        Parsed { value: Some(value), upper: None, unit: None, how: How::Plain }
    }

    /// Whether a number was read, doubtful or not.
    pub const fn is_number(&self) -> bool {
        self.value.is_some()
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Word {
    Approx,
    Between,
    To,
    And,
    Thousand,
    Million,
    Billion,
    Zero,
    Ordinal,
    Filler,
}

fn meaning(word: &str) -> Option<Word> {
    Some(match word {
        "approx" => Word::Approx,
        "between" => Word::Between,
        "to" => Word::To,
        "and" => Word::And,
        "thousand" => Word::Thousand,
        "million" => Word::Million,
        "billion" => Word::Billion,
        "zero" => Word::Zero,
        "ordinal" => Word::Ordinal,
        "filler" => Word::Filler,
        _ => return None,
    })
}

impl Habit {
    /// The habit of a column, from its distinct values: what is clear decides for what is not.
    pub fn of<'a>(values: impl Iterator<Item = &'a str>) -> Habit {
        let (mut point, mut comma, mut open_point, mut open_comma, mut ungrouped, mut whole) =
            (0u32, 0u32, 0u32, 0u32, 0u32, 0u32);
        for value in values {
            let Some(at) = value.find(|c| fold::digit(c).is_some()) else { continue };
            // ".5" begins before its first digit.
            let at = if at > 0 && value.as_bytes()[at - 1] == b'.' { at - 1 } else { at };
            let Some(numeral) = Numeral::read(&value[at..]) else { continue };
            match numeral.evidence() {
                Evidence::Point => point += 1,
                Evidence::Comma => comma += 1,
                Evidence::OpenPoint => open_point += 1,
                Evidence::OpenComma => open_comma += 1,
                Evidence::Ungrouped => ungrouped += 1,
                Evidence::None => whole += 1,
            }
        }
        match (point, comma) {
            (0, 0) => {}
            (p, c) if p >= 9 * c => return Habit::Point,
            (p, c) if c >= 9 * p => return Habit::Comma,
            _ => return Habit::Unclear,
        }
        // Nothing is clear. Decimals do not all have three digits by chance: several such values are thousands, the
        // more surely when the numbers below a thousand carry no mark and those above it always do.
        match (open_point, open_comma) {
            (0, c) if c >= 3 => Habit::Point,
            (p, 0) if p >= 3 && ungrouped == 0 && whole > 0 => Habit::Comma,
            _ => Habit::Unclear,
        }
    }
}

/// Reads one cell under the habit of its column.
#[inline]
pub fn parse(text: &str, habit: Habit) -> Parsed<'_> {
    match plain_integer(text.as_bytes()) {
        Some(value) => Parsed::plain(value),
        None => parse_any(text, habit),
    }
}

/// ASCII digits and nothing else: nine cells of ten.
#[inline]
fn plain_integer(text: &[u8]) -> Option<f64> {
    if text.is_empty() || text.len() > 15 {
        return None;
    }
    let mut n = 0u64;
    for &c in text {
        let d = c.wrapping_sub(b'0');
        if d > 9 {
            return None;
        }
        n = n * 10 + u64::from(d);
    }
    Some(n as f64)
}

/// A number that a spreadsheet stores as a number.
pub const fn from_excel(value: f64) -> Parsed<'static> {
    if value.is_finite() { Parsed::plain(value) } else { Parsed::empty(How::NotANumber) }
}

fn parse_any(text: &str, habit: Habit) -> Parsed<'_> {
    const NOT: Parsed<'static> = Parsed::empty(How::NotANumber);
    if let Some(parsed) = marked(text, habit) {
        return parsed;
    }
    let text = fold::trim(text);
    if text.is_empty() || missing::is_error(text) {
        return Parsed::empty(How::NotGiven);
    }
    let Some(first) = text.find(|c| fold::digit(c).is_some()) else {
        return word_alone(text);
    };
    // Nothing that long is a number with its words; comments are.
    if text.len() > 120 {
        return NOT;
    }
    let first =
        if first > 0 && text.as_bytes()[first - 1] == b'.' && !text[..first - 1].ends_with(char::is_alphanumeric) {
            first - 1
        } else {
            first
        };
    let Some(before) = Before::read(&text[..first]) else { return NOT };
    let Some(lower) = Numeral::read(&text[first..]) else { return NOT };
    let Some(meant) = lower.meant(habit) else { return NOT };
    let mut rest = &text[first + lower.end..];
    // "2. School desks" and "2.School desks" are points of a list; "SLE004000" and "CA17" are codes.
    let listed =
        !rest.ends_with(['-', '–', '—']) && if lower.ends_in_mark() { !rest.is_empty() } else { rest.starts_with('.') };
    let glued =
        text[..first].ends_with(|c: char| c.is_ascii_alphabetic()) && (before.unit.is_none() || lower.zero_led());
    if listed || glued {
        return NOT;
    }
    let mut value = meant.value;
    let mut doubt = meant.doubt;
    let mut cleaned = meant.cleaned || before.sign_cleaned;

    if let Some((power, end)) = exponent(rest) {
        value *= 10f64.powi(power);
        rest = &rest[end..];
        if !rest.is_empty() || !value.is_finite() {
            return NOT;
        }
        cleaned = true;
    }

    let mut upper = None;
    if let Some(after) = second(rest, before.between) {
        let Some(numeral) = Numeral::read(after) else { return NOT };
        let Some(high) = numeral.meant(habit) else { return NOT };
        if before.negative || lower.zero_led() || numeral.zero_led() {
            return NOT;
        }
        doubt = doubt.or(high.doubt);
        upper = Some(high.value);
        rest = &after[numeral.end..];
    } else if before.between && upper.is_none() && !before.approx {
        // "de 300" says nothing more than 300; "between 300" is half a sentence, and still a number.
        cleaned = true;
    }

    let Some(mut after) = After::read(rest, before.open) else { return NOT };
    if before.open && !after.closed {
        return NOT;
    }
    if let Some(times) = after.times {
        value *= times;
        upper = upper.map(|u| u * times);
        doubt = doubt.or(Some(Doubt::Multiplier));
    }
    if upper.is_some_and(|u| u < value) {
        return NOT;
    }
    if upper.is_some_and(|u| value >= 100.0 && u > value * 5.0) {
        doubt = doubt.or(Some(Doubt::Range));
    }
    if before.negative {
        value = -value;
    }
    if before.open {
        value = -value;
        doubt = doubt.or(Some(Doubt::Parentheses));
    }
    doubt = doubt.or(after.several.then_some(Doubt::Several)).or(after.unknown.then_some(Doubt::Unit));
    let unit = after.unit.take().or(before.unit);
    let how = match doubt {
        Some(doubt) => How::Doubtful(doubt),
        None if upper.is_some() => How::Range,
        None if before.approx || after.approx => How::Approximate,
        None if unit.is_some() => How::WithUnit,
        None if cleaned || before.cleaned || after.cleaned => How::Cleaned,
        None => How::Plain,
    };
    Parsed { value: Some(value), upper, unit, how }
}

/// A numeral with ASCII marks and nothing around it ("1,234.5", "12.25"): what is left of the nine cells of ten.
fn marked(text: &str, habit: Habit) -> Option<Parsed<'static>> {
    let bytes = text.as_bytes();
    let ends_in_digits = bytes.first()?.is_ascii_digit() && bytes.last()?.is_ascii_digit();
    if !ends_in_digits || !bytes.iter().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b',')) {
        return None;
    }
    let numeral = Numeral::read(text).filter(|n| n.end == text.len())?;
    let meant = numeral.meant(habit)?;
    let how = match meant.doubt {
        Some(doubt) => How::Doubtful(doubt),
        None if meant.cleaned => How::Cleaned,
        None => How::Plain,
    };
    Some(Parsed { value: Some(meant.value), upper: None, unit: None, how })
}

fn word_alone(text: &str) -> Parsed<'_> {
    if missing::is_missing(text) {
        return Parsed::empty(How::NotGiven);
    }
    if text.len() <= 32 && WORDS.get(&fold::fold(text)) == Some(Word::Zero) {
        return Parsed { value: Some(0.0), upper: None, unit: None, how: How::Cleaned };
    }
    Parsed::empty(How::NotANumber)
}

/// A power of ten: `e5`, `E+05`.
fn exponent(text: &str) -> Option<(i32, usize)> {
    let body = text.strip_prefix(['e', 'E'])?;
    let digits = body.strip_prefix(['+', '-']).unwrap_or(body);
    let len = digits.bytes().take_while(u8::is_ascii_digit).count();
    if len == 0 || len > 3 {
        return None;
    }
    let power: i32 = body[..body.len() - digits.len() + len].parse().ok()?;
    Some((power, text.len() - digits.len() + len))
}

/// The start of a second number that makes a range ("1 million à 2 millions" is left alone).
fn second(text: &str, between: bool) -> Option<&str> {
    let text = text.trim_start();
    let after = if let Some(rest) = text.strip_prefix(['-', '–', '—', '−', '~', '‑', '‐', '÷']) {
        rest.trim_start()
    } else {
        let end = text.find(|c: char| fold::digit(c).is_some())?;
        let word = &text[..end];
        if word.is_empty() || word.len() > 12 || !word.chars().all(|c| c.is_alphabetic() || c.is_whitespace()) {
            return None;
        }
        match WORDS.get(&fold::fold(word)) {
            Some(Word::To) => {}
            Some(Word::And) if between => {}
            // "a" joins in Spanish and Portuguese and marks an ordinal elsewhere; "و" is written onto its number.
            Some(Word::Ordinal) if fold::fold(word) == "a" => {}
            _ => return None,
        }
        &text[end..]
    };
    after.chars().next().filter(|&c| fold::digit(c).is_some())?;
    Some(after)
}

#[cfg(test)]
mod tests;
