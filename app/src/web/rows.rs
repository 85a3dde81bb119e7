//! The tidy rows that a picture was counted from, read back from the file that the reading wrote.
//!
//! Invariant: what the page shows is what the file holds; a filter keeps whole rows and changes none.

use super::shelf::Made;
use paper::sheet::{Column, Kind, Table, Value};
use std::path::PathBuf;

/// Rows that are kept in memory for one answer.
const MOST: usize = 200_000;

/// The file of rows, plain or with HXL tags.
pub fn path(made: &Made, tagged: bool) -> PathBuf {
    if tagged { made.rows.with_extension("hxl.csv") } else { made.rows.clone() }
}

/// What rows are wanted: those that hold each of these values in a column of that name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Sector codes or empty.
    pub sector: String,
    /// Code of an area or of an area above it, or empty.
    pub area: String,
}

/// Reads the rows that are wanted.
pub fn read(made: &Made, wanted: &Wanted, title: String) -> Result<Table, csv::Error> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_path(path(made, false))?;
    let headings: Vec<String> = reader.headers()?.iter().map(|h| h.trim_start_matches('\u{feff}').to_owned()).collect();
    let columns = headings.iter().map(|h| Column::new(Kind::Text, h.as_str(), "")).collect();
    let mut table = Table { name: "rows".to_owned(), title, columns, rows: Vec::new() };
    let mut record = csv::StringRecord::new();
    while reader.read_record(&mut record)? && table.rows.len() < MOST {
        if keeps(&headings, &record, wanted) {
            table.rows.push(record.iter().map(value).collect());
        }
    }
    Ok(table)
}

fn keeps(headings: &[String], record: &csv::StringRecord, wanted: &Wanted) -> bool {
    let holds = |names: &[&str], value: &str| {
        value.is_empty()
            || headings.iter().zip(record).any(|(heading, cell)| {
                names.contains(&heading.as_str()) && cell.split(['|', ';']).any(|part| part.trim() == value)
            })
    };
    holds(&["sector_code"], &wanted.sector)
        && holds(&["admin0", "admin1_code", "admin2_code", "admin3_code"], &wanted.area)
}

fn value(cell: &str) -> Value<'static> {
    // Codes may look like numbers: what begins with a zero stays text.
    match cell.parse::<u64>() {
        Ok(number) if !cell.starts_with('0') || cell == "0" => number.into(),
        _ if cell.is_empty() => Value::Empty,
        _ => cell.to_owned().into(),
    }
}
