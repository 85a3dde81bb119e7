//! Dates in any habit: ISO, day or month first, month names in five languages, quarters, weeks, spreadsheet serials.
//!
//! Invariant: a result is a span of days with the precision that was stated, never a day that nobody wrote; what could
//! be read two ways is decided by the column ([`DayFirst`]) and says so; a serial counts from the spreadsheet's epoch,
//! never from 1970.

mod order;
mod read;
mod span;
mod tokens;

pub use order::DayFirst;
pub use span::{Precision, Span};

use super::{fold, missing, words::Words};
use chrono::{DateTime, Days, NaiveDate};
use std::sync::LazyLock;
use tokens::Token;

const LIST: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/words/values_date.csv"));

static WORDS: LazyLock<Words<Word>> = LazyLock::new(|| Words::read(LIST, meaning));

/// A date as read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parsed {
    /// The days that it covers.
    pub span: Option<Span>,
    /// What is known where the year is missing ("January", "Q2", "22-Jan"): complete it with [`Partial::in_year`].
    pub partial: Option<Partial>,
    /// How it was come by.
    pub how: How,
}

/// How a date was come by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum How {
    /// Only one reading is possible.
    Clear,
    /// Could be day or month first; the rest of the column tells which.
    OrderFromColumn,
    /// Could be day or month first; the habit of the country or language was taken.
    OrderAssumed,
    /// A spreadsheet's day number.
    Serial,
    /// Two dates, from and to.
    Range,
    /// Without a year.
    Partial,
    /// Nothing is given: blank, "TBC", "en cours".
    NotGiven,
    /// A time of day without a date.
    TimeOnly,
    /// Something else than a date.
    NotADate,
    /// A date that may mean something else.
    Doubtful(Doubt),
}

/// Why a date is doubted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Doubt {
    /// Day or month first: the column has both habits, or nothing tells. Read day first.
    Order,
    /// The year lies outside 1990 to 2100.
    Year,
    /// A count of seconds or milliseconds since 1970.
    Epoch,
    /// Half year or week ("S1"), year or day ("Mar 22"), or eight digits in the unusual order.
    Form,
    /// A range whose end is "ongoing": only the start is a date.
    OpenEnd,
}

/// A date without its year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Partial {
    /// Half year, quarter or week number, or none where months are given.
    pub part: Option<(Precision, u32)>,
    /// First month, 1 to 12.
    pub month: Option<u32>,
    /// Last month, where a range of months is given.
    pub to_month: Option<u32>,
    /// Day of the month.
    pub day: Option<u32>,
}

impl Partial {
    /// The span in a given year; a range of months that runs backwards ends in the next year.
    pub fn in_year(self, year: i32) -> Option<Span> {
        match (self.part, self.month, self.to_month, self.day) {
            (Some((Precision::Quarter, n)), ..) => Span::quarter(year, n),
            (Some((Precision::Half, n)), ..) => Span::half(year, n),
            (Some((Precision::Week, n)), ..) => Span::week(year, n),
            (_, Some(m), None, Some(d)) => Span::ymd(year, m, d),
            (_, Some(m), None, None) => Span::month(year, m),
            (_, Some(m), Some(to), _) if to >= m => Span::months(year, m, to, Precision::Month),
            (_, Some(m), Some(to), _) => Span::month(year, m)?.to(Span::month(year + 1, to)?),
            _ => None,
        }
    }
}

/// The day that a workbook counts from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Epoch {
    /// Windows: 1 is 1900-01-01, and 1900 is wrongly a leap year.
    #[default]
    Y1900,
    /// Old Macintosh: 0 is 1904-01-01.
    Y1904,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Word {
    Month(u32),
    Part(Precision),
    HalfOrWeek,
    Ordinal(u32),
    To,
    And,
    Skip,
    Zone,
    Open,
}

fn meaning(word: &str) -> Option<Word> {
    Some(match word {
        "quarter" => Word::Part(Precision::Quarter),
        "half" => Word::Part(Precision::Half),
        "week" => Word::Part(Precision::Week),
        "half_or_week" => Word::HalfOrWeek,
        "first" => Word::Ordinal(1),
        "second" => Word::Ordinal(2),
        "third" => Word::Ordinal(3),
        "fourth" => Word::Ordinal(4),
        "to" => Word::To,
        "and" => Word::And,
        "skip" => Word::Skip,
        "zone" => Word::Zone,
        "open" => Word::Open,
        other => Word::Month(other.strip_prefix('m')?.parse().ok().filter(|m| (1..=12).contains(m))?),
    })
}

impl Parsed {
    const fn empty(how: How) -> Parsed {
        Parsed { span: None, partial: None, how }
    }

    /// A span; doubted where its years are implausible.
    fn of(span: Span, how: How) -> Parsed {
        let how = if span.is_plausible() { how } else { How::Doubtful(Doubt::Year) };
        Parsed { span: Some(span), partial: None, how }
    }
}

/// Reads one cell; `order` is what its column decided.
pub fn parse(text: &str, order: DayFirst) -> Parsed {
    if let Some(span) = iso(text.as_bytes()) {
        return Parsed::of(span, How::Clear);
    }
    let text = fold::trim(text);
    if text.len() > 80 {
        return Parsed::empty(How::NotADate);
    }
    if missing::is_missing(text) || WORDS.get(&fold::fold(text)) == Some(Word::Open) {
        return Parsed::empty(How::NotGiven);
    }
    let Some(tokens) = tokens::tokens(text) else { return Parsed::empty(How::NotADate) };
    if tokens.is_empty() {
        return Parsed::empty(How::NotADate);
    }
    // A serial or compact date stands alone: "A-06288" is a code.
    let compact = tokens.iter().any(|t| matches!(t, Token::Number { len: 5.., .. }));
    if compact && text.chars().any(char::is_alphabetic) {
        return Parsed::empty(How::NotADate);
    }
    if tokens.iter().all(|t| matches!(t, Token::Time)) {
        return Parsed::empty(How::TimeOnly);
    }
    read::read(&tokens, order)
}

/// `2022-03-15` and nothing else.
fn iso(text: &[u8]) -> Option<Span> {
    if text.len() != 10 || text[4] != b'-' || text[7] != b'-' {
        return None;
    }
    let number =
        |digits: &[u8]| digits.iter().try_fold(0i32, |n, d| d.is_ascii_digit().then(|| n * 10 + i32::from(d - b'0')));
    Span::ymd(number(&text[..4])?, number(&text[5..7])? as u32, number(&text[8..])? as u32)
}

/// A number that a spreadsheet stores in a column of dates: a day number, or a year, or `202203`, `20220315`.
pub fn from_excel(value: f64, epoch: Epoch) -> Parsed {
    if !value.is_finite() || value < 0.0 {
        return Parsed::empty(How::NotADate);
    }
    let whole = value.trunc();
    if whole < 1.0 && value > 0.0 {
        return Parsed::empty(How::TimeOnly);
    }
    let years = 1900.0..=2100.0;
    if value.fract() < f64::EPSILON && (years.contains(&whole) || whole >= 190_000.0) {
        return parse(&format!("{whole:.0}"), DayFirst::Unknown);
    }
    match serial(whole as u64, epoch) {
        Some(day) if whole >= 1.0 => Parsed::of(Span::day(day), How::Serial),
        _ => Parsed::empty(How::NotADate),
    }
}

fn serial(days: u64, epoch: Epoch) -> Option<NaiveDate> {
    let (zero, days) = match epoch {
        // Day 60 is the 29 February 1900 that never was.
        Epoch::Y1900 if days < 60 => (NaiveDate::from_ymd_opt(1899, 12, 31)?, days),
        Epoch::Y1900 => (NaiveDate::from_ymd_opt(1899, 12, 30)?, days),
        Epoch::Y1904 => (NaiveDate::from_ymd_opt(1904, 1, 1)?, days),
    };
    (days <= 2_958_465).then(|| zero.checked_add_days(Days::new(days)))?
}

fn seconds(since_1970: i64) -> Option<NaiveDate> {
    DateTime::from_timestamp(since_1970, 0).map(|t| t.date_naive())
}

/// Separate columns of year, quarter and month (names or numbers) as one date. The finest that is given counts; a full
/// date in the month column needs no year.
pub fn combine(year: Option<&str>, quarter: Option<&str>, month: Option<&str>, order: DayFirst) -> Parsed {
    let given = |text: Option<&str>| text.map(fold::trim).filter(|t| !missing::is_missing(t)).map(str::to_owned);
    let (year, quarter, month) = (given(year), given(quarter), given(month));
    let year_read = year.as_deref().map(|y| parse(y, order));
    let year_no = year_read.and_then(|y| y.span).filter(|s| s.precision == Precision::Year).map(|s| {
        use chrono::Datelike;
        s.first.year()
    });
    for (text, precision) in [(month, Precision::Month), (quarter, Precision::Quarter)] {
        let Some(text) = text else { continue };
        let number: Option<u32> = fold::fold(&text).parse().ok();
        let partial = match (number, precision) {
            (Some(n @ 1..=12), Precision::Month) => Some(Partial { month: Some(n), ..Partial::default() }),
            (Some(n @ 1..=4), Precision::Quarter) => {
                Some(Partial { part: Some((Precision::Quarter, n)), ..Partial::default() })
            }
            _ => {
                let parsed = parse(&text, order);
                if parsed.span.is_some() {
                    return parsed;
                }
                parsed.partial
            }
        };
        let Some(partial) = partial else { continue };
        return match year_no.and_then(|y| partial.in_year(y)) {
            Some(span) => Parsed::of(span, How::Clear),
            None => Parsed { span: None, partial: Some(partial), how: How::Partial },
        };
    }
    year_read.unwrap_or(Parsed::empty(How::NotGiven))
}

/// Whether a folded text has a month's name in it.
pub(super) fn names_month(folded: &str) -> bool {
    WORDS.scan(folded).iter().any(|(_, word)| matches!(word, Some(Word::Month(_))))
}

#[cfg(test)]
mod tests;
