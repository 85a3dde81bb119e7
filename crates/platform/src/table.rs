//! A table that people see, and the same table as CSV, XLSX and JSON.
//!
//! Invariant: one value makes all four, so that a file never says something else than the page; no cell of a file is
//! a formula (trust.md S6); numbers stay numbers.

use crate::show;
use base::lang::Lang;
use chrono::NaiveDate;
use rust_xlsxwriter::{Format, Workbook, XlsxError};
use serde_json::{Value as Json, json};

/// One value of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Value {
    /// Nothing is said.
    #[default]
    None,
    /// Text of ours or of a sheet.
    Text(String),
    /// A whole number.
    Whole(u64),
    /// A number with decimals.
    Decimal(f64),
    /// A day.
    Day(NaiveDate),
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        if text.is_empty() { Value::None } else { Value::Text(text.to_owned()) }
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        if text.is_empty() { Value::None } else { Value::Text(text) }
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Value {
        Value::Whole(u64::from(number))
    }
}

impl From<u64> for Value {
    fn from(number: u64) -> Value {
        Value::Whole(number)
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Value {
        value.map_or(Value::None, Into::into)
    }
}

impl From<NaiveDate> for Value {
    fn from(day: NaiveDate) -> Value {
        Value::Day(day)
    }
}

impl Value {
    /// As the page shows it.
    pub fn shown(&self, lang: Lang) -> String {
        match self {
            Value::None => "–".to_owned(),
            Value::Text(text) => text.clone(),
            Value::Whole(number) => show::number(lang, *number),
            Value::Decimal(number) => show::decimal(lang, *number, 1),
            Value::Day(day) => show::day(lang, *day),
        }
    }

    /// Whether it is set like a number.
    pub const fn is_number(&self) -> bool {
        matches!(self, Value::Whole(_) | Value::Decimal(_))
    }

    fn plain(&self) -> String {
        match self {
            Value::None => String::new(),
            Value::Text(text) => tame(&base::words::without_isolates(text)),
            Value::Whole(number) => number.to_string(),
            Value::Decimal(number) => number.to_string(),
            Value::Day(day) => day.to_string(),
        }
    }
}

/// Text that a spreadsheet will not take for a formula.
pub fn tame(text: &str) -> String {
    let risky = |c: char| matches!(c, '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠');
    if text.starts_with(risky) { format!("'{text}") } else { text.to_owned() }
}

/// A heading with the stable name that files use.
#[derive(Clone, Debug)]
pub struct Column {
    /// Stable name, the key in JSON.
    pub key: &'static str,
    /// What people read above the column.
    pub heading: String,
}

/// A table with what a reader must know about it.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// Stable name, the last part of its address.
    pub key: &'static str,
    /// What it shows.
    pub caption: String,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows, each as long as the columns.
    pub rows: Vec<Vec<Value>>,
    /// Source, filters, time, audience: the first sheet of a workbook.
    pub about: Vec<(String, String)>,
}

impl Table {
    /// An empty table.
    pub fn new(key: &'static str, caption: impl Into<String>) -> Table {
        Table { key, caption: caption.into(), ..Table::default() }
    }

    /// With one more column.
    #[must_use]
    pub fn column(mut self, key: &'static str, heading: impl Into<String>) -> Table {
        self.columns.push(Column { key, heading: heading.into() });
        self
    }

    /// CSV in UTF-8 with a byte-order mark, which spreadsheets need to read it as such.
    pub fn csv(&self) -> Result<Vec<u8>, csv::Error> {
        let mut out = vec![0xEF, 0xBB, 0xBF];
        let mut writer = csv::Writer::from_writer(&mut out);
        writer.write_record(self.columns.iter().map(|c| tame(&base::words::without_isolates(&c.heading))))?;
        for row in &self.rows {
            writer.write_record(row.iter().map(Value::plain))?;
        }
        writer.flush()?;
        drop(writer);
        Ok(out)
    }

    /// JSON: what it is about, and one object for each row.
    pub fn json(&self) -> Json {
        let cell = |value: &Value| match value {
            Value::None => Json::Null,
            Value::Text(text) => json!(base::words::without_isolates(text)),
            Value::Whole(number) => json!(number),
            Value::Decimal(number) => json!(number),
            Value::Day(day) => json!(day.to_string()),
        };
        let rows: Vec<Json> = self
            .rows
            .iter()
            .map(|row| self.columns.iter().zip(row).map(|(c, v)| (c.key.to_owned(), cell(v))).collect())
            .collect();
        let about: serde_json::Map<String, Json> =
            self.about.iter().map(|(k, v)| (k.clone(), json!(base::words::without_isolates(v)))).collect();
        json!({ "table": self.key, "caption": base::words::without_isolates(&self.caption), "about": about, "rows": rows })
    }

    /// A workbook: what it is about on the first sheet, the table on the second.
    pub fn workbook(&self, lang: Lang) -> Result<Vec<u8>, XlsxError> {
        let mut book = Workbook::new();
        let strong = Format::new().set_bold();
        let day = Format::new().set_num_format("yyyy-mm-dd");
        let about = book.add_worksheet().set_name(crate::words::t!(lang, "table-about"))?;
        about.set_right_to_left(lang.is_rtl());
        about.write_string_with_format(0, 0, base::words::without_isolates(&self.caption), &strong)?;
        for (row, (name, text)) in (2..).zip(&self.about) {
            about.write_string_with_format(row, 0, name, &strong)?;
            about.write_string(row, 1, base::words::without_isolates(text))?;
        }
        about.set_column_width(0, 22)?.set_column_width(1, 70)?;
        let sheet = book.add_worksheet().set_name(self.key)?;
        sheet.set_right_to_left(lang.is_rtl());
        for (at, column) in (0..).zip(&self.columns) {
            sheet.write_string_with_format(0, at, base::words::without_isolates(&column.heading), &strong)?;
            sheet.set_column_width(at, 18)?;
        }
        sheet.set_freeze_panes(1, 0)?;
        for (row, values) in (1..).zip(&self.rows) {
            for (at, value) in (0..).zip(values) {
                match value {
                    Value::None => continue,
                    Value::Text(text) => sheet.write_string(row, at, base::words::without_isolates(text))?,
                    Value::Whole(number) => sheet.write_number(row, at, *number as f64)?,
                    Value::Decimal(number) => sheet.write_number(row, at, *number)?,
                    Value::Day(date) => sheet.write_date_with_format(row, at, date, &day)?,
                };
            }
        }
        book.save_to_buffer()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Table {
        let mut table = Table::new("who", "Who").column("name", "Name").column("people", "People");
        table.rows.push(vec!["=HYPERLINK(\"x\")".into(), 12u64.into()]);
        table.rows.push(vec!["＠fullwidth".into(), Value::None]);
        table
    }

    #[test]
    fn no_cell_of_a_csv_is_a_formula_and_numbers_stay_numbers() {
        let text = String::from_utf8(table().csv().unwrap()).unwrap();
        assert_eq!(text, "\u{feff}Name,People\n\"'=HYPERLINK(\"\"x\"\")\",12\n'＠fullwidth,\n");
    }

    #[test]
    fn json_has_the_stable_keys() {
        let json = table().json();
        assert_eq!(json["rows"][0]["people"], 12);
        assert!(json["rows"][1]["people"].is_null());
    }

    #[test]
    fn a_workbook_has_two_sheets_that_are_text_and_numbers() {
        let bytes = table().workbook(Lang::Ar).unwrap();
        assert_eq!(&bytes[..2], b"PK");
    }
}
