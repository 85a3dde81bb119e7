//! Any sheet of any format as rows of cells, streamed.
//!
//! Invariant: nothing is allocated for what a file *says* it holds, only for what it holds; a hostile file ends in
//! [`Trouble`], never in a panic. Memory and time are capped again from outside: reading runs in a child process.

use chrono::NaiveDateTime;
use std::{borrow::Cow, ops::ControlFlow};

/// A file opened for reading: its sheets are known, its rows can be walked any number of times.
pub trait Book {
    /// The sheets, in the order of the file; a CSV has one without a name.
    fn sheets(&self) -> &[Sheet];

    /// Walks the rows of a sheet from the top. Blank rows are skipped, their numbers are not; cells beyond the last
    /// one with content are not given. Stops when the visitor breaks.
    fn rows(&mut self, sheet: usize, visit: &mut dyn FnMut(Row<'_>) -> ControlFlow<()>) -> Result<(), Trouble>;
}

/// What is known of a sheet before its rows are read, and what [`Book::rows`] finds out on the way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Name; empty where the format has none.
    pub name: String,
    /// Hidden or "very hidden": never read by default.
    pub hidden: bool,
    /// Columns hidden by the author, counted from 0.
    pub hidden_columns: Vec<u32>,
    /// Merged areas, within the first [`Sheet::MERGES`] of them.
    pub merges: Vec<Area>,
    /// A pivot table stands on the sheet.
    pub pivot: bool,
}

impl Sheet {
    /// Merged areas that are kept; files with more are decoration.
    pub const MERGES: usize = 10_000;
}

/// A rectangle of cells, rows counted from 1, columns from 0, ends included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Area {
    /// First row.
    pub top: u32,
    /// Last row.
    pub bottom: u32,
    /// First column.
    pub left: u32,
    /// Last column.
    pub right: u32,
}

/// A row with content.
#[derive(Debug)]
pub struct Row<'a> {
    /// Row number as the person sees it, from 1.
    pub number: u32,
    /// Hidden by the author (a filter or by hand).
    pub hidden: bool,
    /// Cells by column; holes are [`Cell::Empty`].
    pub cells: &'a [Cell<'a>],
}

/// A cell's value as stored. Formula cells have their cached value.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Cell<'a> {
    /// Nothing, or only white space.
    #[default]
    Empty,
    /// Text, not yet trimmed.
    Text(Cow<'a, str>),
    /// A number without a date format.
    Number(f64),
    /// A number with a date format, or an ISO date of ODS.
    Date(NaiveDateTime),
    /// A truth value.
    Bool(bool),
    /// An error value such as `#N/A`.
    Error(Cow<'a, str>),
}

/// Why a file cannot be read: one kind for each sentence that a person gets.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// Not a kind of file that holds a table (an image, a PDF, HTML, a program).
    #[error("not a table: {0}")]
    NotATable(String),
    /// Needs a password.
    #[error("encrypted")]
    Encrypted,
    /// Broken: what does not hold together.
    #[error("broken: {0}")]
    Broken(String),
    /// Larger than a limit: which one.
    #[error("too large: {0}")]
    TooLarge(String),
    /// Holds nothing.
    #[error("empty")]
    Empty,
    /// Could not be opened at all.
    #[error("cannot be opened: {0}")]
    CannotOpen(String),
}
