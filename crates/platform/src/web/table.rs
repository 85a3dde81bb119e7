//! A table: once as HTML, and by its address with an ending as CSV, XLSX and JSON.
//!
//! Invariants: no cell becomes a formula; what is withheld says “not shared” and is never zero; the XLSX has a sheet that
//! says source, filters, time and audience.

use super::form::Field;
use crate::{access::Level, show, words::t};
use base::lang::Lang;
use chrono::{DateTime, NaiveDate, Utc};
use serde_json::Value;

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// What others wrote, in whatever language.
    Text(String),
    /// Words of ours, in the reader's language.
    Own(String),
    /// A number.
    Number(i64),
    /// A day.
    Day(NaiveDate),
    /// An instant.
    At(DateTime<Utc>),
    /// What others wrote, with the page that it leads to.
    Link(String, String),
    /// Who may see the record.
    Audience(Level),
    /// It is there and not shared with this reader.
    Withheld,
    /// Nothing.
    Empty,
}

impl From<Option<String>> for Cell {
    fn from(text: Option<String>) -> Cell {
        text.map_or(Cell::Empty, Cell::Text)
    }
}

impl From<Option<i64>> for Cell {
    fn from(number: Option<i64>) -> Cell {
        number.map_or(Cell::Empty, Cell::Number)
    }
}

impl From<Option<NaiveDate>> for Cell {
    fn from(day: Option<NaiveDate>) -> Cell {
        day.map_or(Cell::Empty, Cell::Day)
    }
}

impl Cell {
    /// As people read it.
    pub fn text(&self, lang: Lang) -> String {
        match self {
            Cell::Text(text) | Cell::Own(text) | Cell::Link(text, _) => text.clone(),
            Cell::Number(n) if *n < 0 => format!("−{}", show::number(lang, n.unsigned_abs())),
            Cell::Number(n) => show::number(lang, n.unsigned_abs()),
            Cell::Day(day) => show::day(lang, *day),
            Cell::At(at) => show::instant(lang, *at),
            Cell::Audience(level) => level.name(lang),
            Cell::Withheld => t!(lang, "not-shared"),
            Cell::Empty => String::new(),
        }
    }

    /// As programs read it.
    pub fn json(&self, lang: Lang) -> Value {
        match self {
            Cell::Number(n) => Value::from(*n),
            Cell::Day(day) => Value::from(day.to_string()),
            Cell::At(at) => Value::from(at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)),
            Cell::Audience(level) => Value::from(level.code()),
            Cell::Empty => Value::Null,
            other => Value::from(base::words::without_isolates(&other.text(lang))),
        }
    }

    /// As a cell of CSV: dates and numbers plain, no formula.
    fn plain(&self, lang: Lang) -> String {
        let text = match self.json(lang) {
            Value::Null => String::new(),
            Value::String(text) => text,
            other => other.to_string(),
        };
        if matches!(self, Cell::Number(_)) { text } else { harmless(&text) }
    }

    /// Whether it is a number.
    pub fn is_number(&self) -> bool {
        matches!(self, Cell::Number(_))
    }

    /// Whether it is a sentence of ours.
    pub fn is_own(&self) -> bool {
        matches!(self, Cell::Own(_) | Cell::Withheld | Cell::Audience(_) | Cell::Day(_) | Cell::At(_))
    }

    /// The page that it leads to.
    pub fn href(&self) -> Option<&str> {
        if let Cell::Link(_, href) = self { Some(href) } else { None }
    }
}

/// Text that no spreadsheet reads as a formula (trust.md S6).
pub fn harmless(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// A column.
#[derive(Clone, Debug)]
pub struct Column {
    /// Its name for programs.
    pub key: &'static str,
    /// Its heading.
    pub label: String,
}

/// A row.
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// Its cells, one for each column.
    pub cells: Vec<Cell>,
    /// It is the host National Society's.
    pub host: bool,
}

/// A table.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// What it holds.
    pub caption: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows.
    pub rows: Vec<Row>,
    /// What to say where it has none.
    pub empty: String,
    /// Query of the next rows, where there are more: keyset paging.
    pub next: Option<String>,
    /// Fields by which it can be filtered, filled with what is asked.
    pub filters: Vec<Field>,
    /// Where its figures come from; empty where the rows are records of ours.
    pub source: String,
}

impl Table {
    /// A table without rows yet.
    pub fn new(caption: impl Into<String>, columns: Vec<(&'static str, String)>) -> Table {
        Table {
            caption: caption.into(),
            columns: columns.into_iter().map(|(key, label)| Column { key, label }).collect(),
            ..Table::default()
        }
    }

    /// Adds a row.
    pub fn row(&mut self, cells: Vec<Cell>) {
        self.rows.push(Row { cells, host: false });
    }

    /// As JSON: the rows as objects by column.
    pub fn json(&self, lang: Lang) -> Value {
        let rows: Vec<Value> = self
            .rows
            .iter()
            .map(|row| {
                let pairs = self.columns.iter().zip(&row.cells);
                Value::Object(pairs.map(|(c, cell)| (c.key.to_owned(), cell.json(lang))).collect())
            })
            .collect();
        serde_json::json!({ "rows": rows, "next": self.next })
    }

    /// As CSV in UTF-8 with a mark, so that spreadsheets read it right.
    pub fn csv(&self, lang: Lang) -> Vec<u8> {
        let mut out = "\u{feff}".as_bytes().to_vec();
        {
            let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(&mut out);
            // Writing to memory does not fail.
            let _ = writer.write_record(self.columns.iter().map(|c| c.key));
            for row in &self.rows {
                let _ = writer.write_record(row.cells.iter().map(|c| c.plain(lang)));
            }
        }
        out
    }

    /// As a workbook whose first sheet says what it is.
    ///
    /// # Errors
    /// When the workbook cannot be made.
    pub fn xlsx(&self, lang: Lang, about: &[(String, String)]) -> Result<Vec<u8>, rust_xlsxwriter::XlsxError> {
        use rust_xlsxwriter::{Format, Workbook};
        let mut book = Workbook::new();
        let (bold, day) = (Format::new().set_bold(), Format::new().set_num_format("yyyy-mm-dd"));
        let sheet = book.add_worksheet().set_name(t!(lang, "table-about"))?;
        if lang.is_rtl() {
            sheet.set_right_to_left(true);
        }
        for (at, (name, value)) in (0..).zip(about) {
            sheet.write_string_with_format(at, 0, name, &bold)?.write_string(at, 1, value)?;
        }
        sheet.set_column_width(0, 24)?.set_column_width(1, 80)?;
        let sheet = book.add_worksheet();
        if lang.is_rtl() {
            sheet.set_right_to_left(true);
        }
        for (at, column) in (0..).zip(&self.columns) {
            sheet.write_string_with_format(0, at, &column.label, &bold)?.set_column_width(at, 22)?;
        }
        sheet.set_freeze_panes(1, 0)?;
        for (line, row) in (1..).zip(&self.rows) {
            for (at, cell) in (0..).zip(&row.cells) {
                match cell {
                    Cell::Empty => {}
                    Cell::Number(n) => {
                        sheet.write_number(line, at, *n as f64)?;
                    }
                    Cell::Day(date) => {
                        sheet.write_datetime_with_format(line, at, date, &day)?;
                    }
                    other => {
                        sheet.write_string(line, at, base::words::without_isolates(&other.text(lang)))?;
                    }
                }
            }
        }
        book.save_to_buffer()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_hold_no_formula_and_withheld_is_no_zero() {
        let mut table = Table::new("x", vec![("who", "Who".into()), ("people", "People".into())]);
        table.row(vec![Cell::Text("=cmd()".into()), Cell::Withheld]);
        table.row(vec![Cell::Text("CVM".into()), Cell::Number(-5)]);
        let csv = String::from_utf8(table.csv(Lang::En)).unwrap();
        assert_eq!(csv, "\u{feff}who,people\r\n'=cmd(),not shared\r\nCVM,-5\r\n");
        assert_eq!(table.json(Lang::En)["rows"][0]["people"], "not shared");
        assert!(table.xlsx(Lang::Ar, &[("Source".into(), "x".into())]).unwrap().starts_with(b"PK"));
    }
}
