//! Tables → XLSX and CSV. One [`Table`], or rows streamed one by one; what a person wrote stays text and is never a
//! formula (trust.md S6), numbers stay numbers, dates stay dates.

mod csv;
mod xlsx;

pub use csv::{CsvStyle, CsvWriter, csv};
pub use xlsx::{About, Workbook, xlsx};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// A table with its head.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// Short name: the tab of a workbook (cut and made unique as Excel asks).
    pub name: String,
    /// One sentence: listed on the About sheet beside the name.
    pub title: String,
    /// Columns.
    pub columns: Vec<Column>,
    /// Rows; a row shorter than the head ends in empty cells, a longer one is cut.
    pub rows: Vec<Vec<Value<'static>>>,
}

/// A column's head.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// Header in the reader's language.
    pub header: String,
    /// HXL tag such as `#adm1+name`; empty where there is none.
    pub tag: String,
    /// What its cells hold, for width and format.
    pub kind: Kind,
}

impl Column {
    /// A column with a header and an HXL tag (may be empty).
    pub fn new(kind: Kind, header: impl Into<String>, tag: impl Into<String>) -> Column {
        Column { header: header.into(), tag: tag.into(), kind }
    }
}

/// What a column holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Names and words.
    #[default]
    Text,
    /// Sentences: wide, wrapped.
    Prose,
    /// Codes: narrow text, never read as a number.
    Code,
    /// Counts.
    Whole,
    /// Measures with decimals.
    Number,
    /// Days.
    Date,
}

/// A cell. Borrowed where rows are streamed, so that a million rows need no copy.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value<'a> {
    /// Nothing given.
    #[default]
    Empty,
    /// What somebody wrote, or a word of ours.
    Text(Cow<'a, str>),
    /// A count.
    Whole(i64),
    /// A measure; NaN and infinities are written as empty.
    Number(f64),
    /// A day.
    Date(NaiveDate),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Value::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Value::Text(Cow::Owned(text))
    }
}

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        Value::Whole(number)
    }
}

impl From<u32> for Value<'_> {
    fn from(number: u32) -> Self {
        Value::Whole(number.into())
    }
}

impl From<u64> for Value<'_> {
    fn from(number: u64) -> Self {
        Value::Whole(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<f64> for Value<'_> {
    fn from(number: f64) -> Self {
        Value::Number(number)
    }
}

impl From<NaiveDate> for Value<'_> {
    fn from(day: NaiveDate) -> Self {
        Value::Date(day)
    }
}

impl<'a, T: Into<Value<'a>>> From<Option<T>> for Value<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Value::Empty, Into::into)
    }
}

/// Whether a spreadsheet could take the text for a formula: it begins with `= + - @`, a tab, a line end, or a
/// full-width form of these, also behind spaces, byte-order marks and other invisible signs.
pub fn looks_like_formula(text: &str) -> bool {
    let Some(&first) = text.as_bytes().first() else { return false };
    // The usual cell begins with a letter or digit: answered without decoding.
    if first.is_ascii_alphanumeric() {
        return false;
    }
    for sign in text.chars() {
        match sign {
            '\t' | '\r' | '\n' | '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | '﹢' | '﹣' | '﹦' | '﹫'
            | '−' => {
                return true;
            }
            s if s.is_whitespace() || s.is_control() => {}
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' => {}
            _ => return false,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::looks_like_formula;

    #[test]
    fn what_could_be_a_formula_is_seen_behind_invisible_signs() {
        for text in
            ["=1+1", "+33 1", "-5", "@SUM(A1)", "\tx", "\rx", "\n=x", "＝1", "  =1", "\u{feff}=1", "\u{200f}@a", "\0=1"]
        {
            assert!(looks_like_formula(text), "{text:?}");
        }
        for text in ["", "Nepal", "5", "a=b", "'=1", "é=", "جمعية", "(=1)"] {
            assert!(!looks_like_formula(text), "{text:?}");
        }
    }
}
