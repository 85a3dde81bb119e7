//! Rows as columns of small numbers: each distinct value of a column once, each row an index.
//!
//! Invariant: index 0 is the empty cell; a column takes one byte a row up to 255 distinct values, two up to 65,535. Nothing is allocated for a cell whose value is known.

use crate::{
    field::Field,
    read::{Cell, Row},
    recognise::Choice,
};
use base::records::Texts;
use rustc_hash::FxHasher;
use std::{fmt::Write, hash::Hasher};

/// What kind of cell a value was, kept as its first character so that `5` and `"5"` stay apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    Number,
    Date,
    Bool,
    Error,
}

const NUMBER: char = '\u{1}';
const DATE: char = '\u{2}';
const BOOL: char = '\u{3}';
const ERROR: char = '\u{4}';

/// A value as it was interned.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Value<'a> {
    pub kind: Kind,
    /// Trimmed text; a number as Rust writes it; a date as `2021-03-01` or with its time.
    pub text: &'a str,
}

impl<'a> Value<'a> {
    pub fn of(key: &'a str) -> Value<'a> {
        let kind = match key.chars().next() {
            Some(NUMBER) => Kind::Number,
            Some(DATE) => Kind::Date,
            Some(BOOL) => Kind::Bool,
            Some(ERROR) => Kind::Error,
            _ => return Value { kind: Kind::Text, text: key },
        };
        Value { kind, text: &key[1..] }
    }

    /// The number of a number cell.
    pub fn number(self) -> Option<f64> {
        if self.kind == Kind::Number { self.text.parse().ok() } else { None }
    }

    /// The date of a date cell.
    pub fn date(self) -> Option<chrono::NaiveDateTime> {
        if self.kind != Kind::Date {
            return None;
        }
        let date: Option<chrono::NaiveDate> = self.text.get(..10)?.parse().ok();
        match self.text.get(11..) {
            None | Some("") => date.and_then(|d| d.and_hms_opt(0, 0, 0)),
            Some(_) => self.text.parse().ok(),
        }
    }

    /// The cell again, as readers of single values take it.
    pub fn cell(self) -> Cell<'a> {
        match self.kind {
            Kind::Text if self.text.is_empty() => Cell::Empty,
            Kind::Text => Cell::Text(self.text.into()),
            Kind::Number => self.number().map_or(Cell::Empty, Cell::Number),
            Kind::Date => self.date().map_or(Cell::Empty, Cell::Date),
            Kind::Bool => Cell::Bool(self.text == "TRUE"),
            Kind::Error => Cell::Error(self.text.into()),
        }
    }
}

/// Writes the key under which a cell is interned; the text is trimmed of white space.
pub(crate) fn key_of(cell: &Cell<'_>, key: &mut String) {
    key.clear();
    // Writing to a string cannot fail.
    match cell {
        Cell::Empty => {}
        Cell::Text(text) => key.push_str(text.trim()),
        Cell::Number(number) => {
            let _ = write!(key, "{NUMBER}{number}");
        }
        Cell::Date(date) => {
            let _ = if date.time() == chrono::NaiveTime::MIN {
                write!(key, "{DATE}{}", date.date())
            } else {
                write!(key, "{DATE}{}", date.format("%Y-%m-%dT%H:%M:%S"))
            };
        }
        Cell::Bool(value) => key.push_str(if *value { "\u{3}TRUE" } else { "\u{3}FALSE" }),
        Cell::Error(error) => {
            key.push(ERROR);
            key.push_str(error.trim());
        }
    }
}

/// Indexes of values, as narrow as they fit.
#[derive(Clone, Debug)]
enum Indexes {
    Byte(Vec<u8>),
    Narrow(Vec<u16>),
    Wide(Vec<u32>),
}

impl Indexes {
    fn get(&self, row: usize) -> u32 {
        match self {
            Indexes::Byte(all) => all.get(row).map_or(0, |&no| u32::from(no)),
            Indexes::Narrow(all) => all.get(row).map_or(0, |&no| u32::from(no)),
            Indexes::Wide(all) => all.get(row).copied().unwrap_or(0),
        }
    }

    const fn len(&self) -> usize {
        match self {
            Indexes::Byte(all) => all.len(),
            Indexes::Narrow(all) => all.len(),
            Indexes::Wide(all) => all.len(),
        }
    }

    /// Lengthens to a number of rows with empty cells.
    fn reach(&mut self, rows: usize) {
        if self.len() < rows {
            match self {
                Indexes::Byte(all) => all.resize(rows, 0),
                Indexes::Narrow(all) => all.resize(rows, 0),
                Indexes::Wide(all) => all.resize(rows, 0),
            }
        }
    }

    /// Makes room for an index.
    fn widen(&mut self, no: u32) {
        let rows = self.len();
        let more = rows + rows / 2;
        match self {
            Indexes::Byte(all) if u8::try_from(no).is_err() && u16::try_from(no).is_ok() => {
                let mut wider = Vec::with_capacity(more);
                wider.extend(all.iter().map(|&no| u16::from(no)));
                *self = Indexes::Narrow(wider);
            }
            Indexes::Byte(_) | Indexes::Narrow(_) if u16::try_from(no).is_err() => {
                let mut wider = Vec::with_capacity(more);
                wider.extend((0..rows).map(|row| self.get(row)));
                *self = Indexes::Wide(wider);
            }
            _ => {}
        }
    }

    /// Puts an index that fits into a row.
    fn set(&mut self, row: usize, no: u32) {
        match self {
            Indexes::Byte(all) => all[row] = no as u8,
            Indexes::Narrow(all) => all[row] = no as u16,
            Indexes::Wide(all) => all[row] = no,
        }
    }

    /// Adds an index that fits.
    fn push(&mut self, no: u32) {
        match self {
            Indexes::Byte(all) => all.push(no as u8),
            Indexes::Narrow(all) => all.push(no as u16),
            Indexes::Wide(all) => all.push(no),
        }
    }
}

/// One column.
#[derive(Clone, Debug)]
pub(crate) struct Column {
    pub values: Texts,
    indexes: Indexes,
    last: u32,
    last_key: String,
}

impl Default for Column {
    fn default() -> Self {
        Column { values: Texts::default(), indexes: Indexes::Byte(Vec::new()), last: 0, last_key: String::new() }
    }
}

impl Column {
    /// The value index of a row; 0, the empty cell, where the column ends before it.
    pub fn get(&self, row: usize) -> u32 {
        self.indexes.get(row)
    }

    /// The value of an index.
    pub fn value(&self, no: u32) -> Value<'_> {
        Value::of(self.values.get(base::records::Text(no)))
    }

    /// The value of a row.
    pub fn at(&self, row: usize) -> Value<'_> {
        self.value(self.get(row))
    }

    /// How many distinct values there are, the empty one included.
    pub fn distinct(&self) -> usize {
        self.values.len()
    }

    /// Distinct values that are not empty, with their indexes.
    pub fn all(&self) -> impl Iterator<Item = (u32, Value<'_>)> {
        (1..self.values.len() as u32).map(|no| (no, self.value(no)))
    }

    /// How often each value occurs.
    pub fn counts(&self, rows: usize) -> Vec<u32> {
        let mut counts = vec![0; self.values.len()];
        for row in 0..rows {
            counts[self.get(row) as usize] += 1;
        }
        counts
    }

    /// Puts a value into a row that has one already.
    pub fn set(&mut self, row: usize, no: u32) {
        self.indexes.reach(row + 1);
        self.indexes.widen(no);
        self.indexes.set(row, no);
    }

    fn push(&mut self, row: usize, key: &str) {
        let no = if key == self.last_key {
            self.last
        } else {
            self.last = self.values.intern(key).0;
            self.last_key.clear();
            self.last_key.push_str(key);
            self.last
        };
        if no != 0 {
            self.indexes.reach(row);
            self.indexes.widen(no);
            self.indexes.push(no);
        }
    }

    /// Hands over the values of a column that are all texts, as they are numbered: nothing is copied.
    pub fn hand_over(&mut self) -> Option<Texts> {
        let plain = self.all().all(|(_, value)| value.kind == Kind::Text);
        plain.then(|| std::mem::take(&mut self.values))
    }
}

/// Rows of a table, column by column.
#[derive(Clone, Debug, Default)]
pub(crate) struct Store {
    pub columns: Vec<Column>,
    /// Row numbers as the person sees them.
    pub rows: Vec<u32>,
    /// A hash of everything that a row holds, to the character: exact repeats have the same.
    pub hashes: Vec<u64>,
    key: String,
}

impl Store {
    /// Takes a row.
    pub fn push(&mut self, row: &Row<'_>) {
        let at = self.rows.len();
        let mut hasher = FxHasher::default();
        let columns = row.cells.len().min(Store::COLUMNS);
        if self.columns.len() < columns {
            self.columns.resize_with(columns, Column::default);
        }
        for (no, (cell, column)) in row.cells.iter().zip(&mut self.columns).enumerate() {
            if matches!(cell, Cell::Empty) {
                continue;
            }
            hasher.write_usize(no);
            match cell {
                Cell::Text(text) => {
                    hasher.write(text.as_bytes());
                    column.push(at, text.trim());
                }
                other => {
                    key_of(other, &mut self.key);
                    hasher.write(self.key.as_bytes());
                    column.push(at, &self.key);
                }
            }
        }
        self.hashes.push(hasher.finish());
        self.rows.push(row.number);
    }

    /// Columns beyond these are not looked at: no partner's table is so wide.
    pub const COLUMNS: usize = 1024;

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Only the columns of a range, and the rows that say something there: one of several tables side by side.
    pub fn restrict(&mut self, keep: std::ops::Range<usize>) {
        for (no, column) in self.columns.iter_mut().enumerate() {
            if !keep.contains(&no) {
                *column = Column::default();
            }
        }
        let rows: Vec<usize> = (0..self.len()).filter(|&r| keep.clone().any(|c| self.filled(r, c))).collect();
        for column in &mut self.columns {
            let kept: Vec<u32> = rows.iter().map(|&r| column.get(r)).collect();
            column.indexes = Indexes::Wide(kept);
        }
        self.hashes = rows
            .iter()
            .enumerate()
            .map(|(at, _)| {
                let mut hasher = FxHasher::default();
                for (no, column) in self.columns.iter().enumerate() {
                    let value = column.get(at);
                    if value != 0 {
                        hasher.write_usize(no);
                        hasher.write_u32(value);
                    }
                }
                hasher.finish()
            })
            .collect();
        self.rows = rows.iter().map(|&r| self.rows[r]).collect();
    }

    /// Lets go of what is not needed once rows are sifted: hashes, and columns that nothing is taken from.
    pub fn forget(&mut self, choices: &[Choice]) {
        self.hashes = Vec::new();
        for (no, column) in self.columns.iter_mut().enumerate() {
            let needed =
                |c: &Choice| c.index == no && c.field.is_some_and(|f| !matches!(f, Field::Contact | Field::Comment));
            if !choices.iter().any(needed) {
                *column = Column::default();
            }
        }
    }

    /// Whether a row has a value in a column.
    pub fn filled(&self, row: usize, column: usize) -> bool {
        self.columns.get(column).is_some_and(|c| c.get(row) != 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_widens_when_it_must_and_keeps_its_values() {
        let mut store = Store::default();
        for n in 0..70_000u32 {
            let cells = [Cell::Text(format!("v{n}").into()), Cell::Empty, Cell::Text(" same ".into())];
            store.push(&Row { number: n + 1, hidden: false, cells: if n % 2 == 0 { &cells } else { &cells[..1] } });
        }
        assert_eq!(store.columns[0].at(69_999).text, "v69999");
        assert_eq!(store.columns[0].at(3).text, "v3");
        assert_eq!(store.columns[2].at(4).text, "same");
        assert_eq!(store.columns[2].get(5), 0);
        assert_eq!(store.columns[2].distinct(), 2);
        assert!(!store.filled(0, 1));
    }

    #[test]
    fn a_number_and_a_text_that_look_the_same_stay_apart() {
        let mut store = Store::default();
        store.push(&Row { number: 1, hidden: false, cells: &[Cell::Number(5.0)] });
        store.push(&Row { number: 2, hidden: false, cells: &[Cell::Text("5".into())] });
        assert_eq!(store.columns[0].at(0).number(), Some(5.0));
        assert_eq!(store.columns[0].at(1).kind, Kind::Text);
        assert_ne!(store.hashes[0], store.hashes[1]);
    }
}
