//! What reading says about itself: which table was read, what each column is, what became of each row, and every
//! cell that was changed, doubted or refused.
//!
//! This is the shape of `smcc check --json` (design.md, "The command line"): stable, more keys may be added.
//! Invariant: in each sheet that is used, total = committed + held + ignored, to the row.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One file: its sheets, or why it could not be read.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FileReport {
    /// Name as given, without a path.
    pub file: String,
    /// One plain sentence when nothing could be read.
    pub error: Option<String>,
    /// Each sheet, used or not.
    pub sheets: Vec<SheetReport>,
}

/// One sheet.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SheetReport {
    /// Sheet name; empty where the format has none.
    pub sheet: String,
    /// Whether rows were taken from it.
    pub used: bool,
    /// Why it was used or left, in the reader's language.
    pub why: String,
    /// Rows of the header, counted from 1.
    pub header_rows: Vec<u32>,
    /// Row of HXL tags, counted from 1.
    pub tag_row: Option<u32>,
    /// First row of data, counted from 1; 0 where there is none.
    pub first_row: u32,
    /// Last row of data, counted from 1; 0 where there is none.
    pub last_row: u32,
    /// The columns that hold anything.
    pub columns: Vec<ColumnReport>,
    /// What became of the rows between the first and the last.
    pub rows: RowCount,
}

/// What a column was recognised as.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ColumnReport {
    /// Counted from 0.
    pub index: usize,
    /// Header as written, several rows joined by a space.
    pub header: String,
    /// HXL tag as written, canonical spelling.
    pub tag: Option<String>,
    /// Field name of design.md, or `None` where nothing is taken from the column.
    pub field: Option<String>,
    /// 0 to 1.
    pub confidence: f32,
    /// Why, in the reader's language.
    pub why: String,
    /// Other fields that it might be, likeliest first: what a person is asked to choose from.
    pub alternatives: Vec<String>,
    /// Whether a person should confirm the choice.
    pub ask: bool,
    /// Holds names, e-mail addresses or phone numbers: dropped.
    pub personal: bool,
    /// A few values as written, for the person who is asked; never from a personal column.
    pub samples: Vec<String>,
}

/// What became of a sheet's rows: `total == committed + held + ignored`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowCount {
    /// Rows with content between the first and the last row of data.
    pub total: u32,
    /// Became activities.
    pub committed: u32,
    /// Wait for a person; each has a finding that says why.
    pub held: u32,
    /// Total, note, repeated header or exact repeat; each has a finding that says why.
    pub ignored: u32,
}

/// A cell or row that was changed, doubted or refused. The same thing about the same value in the same column is one
/// finding that names its rows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// Name of the file.
    pub file: String,
    /// Name of the sheet.
    pub sheet: String,
    /// First row that it is about, counted from 1; 0 for the sheet as a whole.
    pub row: u32,
    /// Header of the column; empty for the row as a whole.
    pub column: String,
    /// Stable kind, such as `place-ambiguous`.
    pub kind: String,
    /// What was found, in the reader's language.
    pub text: String,
    /// What would fix it, in the reader's language; empty where nothing needs doing.
    pub fix: String,
    /// How it weighs.
    pub weight: Weight,
    /// All rows that it is about, at most [`Finding::ROWS`] of them unless more were asked for.
    pub rows: Vec<u32>,
    /// How many rows it is about.
    pub count: u32,
    /// The value as written, where there is one and it is not personal.
    pub value: Option<String>,
    /// What it may have meant, likeliest first: choices for the person, as `(id, name)`.
    pub choices: Vec<(String, String)>,
    /// Facts that the texts are made of, for machines.
    pub facts: BTreeMap<String, String>,
}

impl Finding {
    /// How many rows a finding names one by one.
    pub const ROWS: usize = 100;
}

/// How a finding weighs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Weight {
    /// Done and said: a cell was cleaned, a column dropped, a row ignored.
    #[default]
    Changed,
    /// Taken, but a person should look.
    Doubted,
    /// Not taken until a person decides.
    Refused,
}
