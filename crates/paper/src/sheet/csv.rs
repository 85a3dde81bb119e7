//! CSV, streamed. RFC 4180 with CRLF; invariant: no cell starts a formula in any spreadsheet, whichever of comma,
//! semicolon or tab it splits at.

use super::{Column, Table, Value, looks_like_formula};
use std::io::Write;

/// How a CSV file begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CsvStyle {
    /// Begin with a byte-order mark, so that Excel reads the file as UTF-8.
    pub bom: bool,
    /// Put the row of HXL tags under the header.
    pub tags: bool,
}

/// Writes rows one by one; holds one row at most.
pub struct CsvWriter<W: Write> {
    out: W,
    columns: usize,
    line: Vec<u8>,
}

impl<W: Write> CsvWriter<W> {
    /// Begins a file: byte-order mark, header, tags, as the style asks. `out` is best buffered.
    pub fn new(out: W, columns: &[Column], style: CsvStyle) -> std::io::Result<Self> {
        let mut writer = CsvWriter { out, columns: columns.len(), line: Vec::with_capacity(512) };
        if style.bom {
            writer.out.write_all("\u{feff}".as_bytes())?;
        }
        let head: Vec<Value> = columns.iter().map(|c| c.header.as_str().into()).collect();
        writer.row(&head)?;
        if style.tags {
            let tags: Vec<Value> = columns.iter().map(|c| c.tag.as_str().into()).collect();
            writer.row(&tags)?;
        }
        Ok(writer)
    }

    /// Writes one row: as many cells as there are columns.
    pub fn row(&mut self, cells: &[Value]) -> std::io::Result<()> {
        self.line.clear();
        for i in 0..self.columns {
            if i > 0 {
                self.line.push(b',');
            }
            match cells.get(i).unwrap_or(&Value::Empty) {
                Value::Text(text) => push_text(&mut self.line, text),
                // `Vec` never refuses.
                Value::Whole(n) => write!(self.line, "{n}")?,
                Value::Number(n) if n.is_finite() => write!(self.line, "{n}")?,
                Value::Empty | Value::Number(_) => {}
                Value::Date(day) => write!(self.line, "{day}")?,
            }
        }
        self.line.extend_from_slice(b"\r\n");
        self.out.write_all(&self.line)
    }

    /// Ends the file and gives its place back.
    pub fn finish(mut self) -> std::io::Result<W> {
        self.out.flush()?;
        Ok(self.out)
    }
}

/// A whole table as CSV.
pub fn csv(table: &Table, style: CsvStyle) -> Vec<u8> {
    let mut bytes = Vec::new();
    let written = CsvWriter::new(&mut bytes, &table.columns, style)
        .and_then(|mut writer| table.rows.iter().try_for_each(|row| writer.row(row)));
    debug_assert!(written.is_ok(), "writing to memory does not fail");
    bytes
}

/// A text cell: an apostrophe before what could be a formula, quotes around what could be split.
fn push_text(line: &mut Vec<u8>, text: &str) {
    let formula = looks_like_formula(text);
    let split = |b: &u8| matches!(b, b',' | b';' | b'\t' | b'"' | b'\n' | b'\r' | b'|');
    let bytes = text.as_bytes();
    let quoted = formula || bytes.iter().any(split) || bytes.first() == Some(&b' ') || bytes.last() == Some(&b' ');
    if !quoted {
        line.extend_from_slice(bytes);
        return;
    }
    line.push(b'"');
    if formula {
        line.push(b'\'');
    }
    for &byte in bytes {
        match byte {
            b'"' => line.extend_from_slice(b"\"\""),
            // Excel ends a file here.
            0 => {}
            _ => line.push(byte),
        }
    }
    line.push(b'"');
}

#[cfg(test)]
mod tests {
    use super::super::{Column, Kind, Table, Value};
    use super::{CsvStyle, csv};

    fn table() -> Table {
        Table {
            columns: vec![
                Column::new(Kind::Text, "Organisation", "#org+name"),
                Column::new(Kind::Whole, "Personnes, total", "#reached"),
                Column::new(Kind::Date, "From", "#date+start"),
            ],
            rows: vec![
                vec![
                    "Croix-Rouge; section \"Est\"".into(),
                    1234_i64.into(),
                    chrono::NaiveDate::from_ymd_opt(2015, 4, 25).into(),
                ],
                vec!["=HYPERLINK(1)".into(), Value::Number(f64::NAN)],
            ],
            ..Table::default()
        }
    }

    #[test]
    fn a_table_becomes_plain_csv() {
        let text = String::from_utf8(csv(&table(), CsvStyle::default())).expect("UTF-8");
        assert_eq!(
            text,
            "Organisation,\"Personnes, total\",From\r\n\"Croix-Rouge; section \"\"Est\"\"\",1234,2015-04-25\r\n\"'=HYPERLINK(1)\",,\r\n"
        );
    }

    #[test]
    fn the_tagged_form_has_its_tags_under_the_header() {
        let text = String::from_utf8(csv(&table(), CsvStyle { bom: true, tags: true })).expect("UTF-8");
        let mut lines = text.lines();
        assert_eq!(lines.next(), Some("\u{feff}Organisation,\"Personnes, total\",From"));
        assert_eq!(lines.next(), Some("#org+name,#reached,#date+start"));
    }
}
