//! The tidy rows that a picture was counted from, read back from the file that the reading wrote.
//!
//! Invariant: what the page shows is what the file holds; a filter keeps whole rows and changes none.

use super::shelf::Made;
use platform::table::{Column, Table, Value};
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
pub fn read(made: &Made, wanted: &Wanted, caption: String) -> Result<Table, csv::Error> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_path(path(made, false))?;
    let mut table = Table::new("rows", caption);
    let headings: Vec<String> = reader.headers()?.iter().map(|h| h.trim_start_matches('\u{feff}').to_owned()).collect();
    for heading in &headings {
        table.columns.push(Column { key: "", heading: heading.clone() });
    }
    let mut record = csv::StringRecord::new();
    while reader.read_record(&mut record)? && table.rows.len() < MOST {
        if keeps(&headings, &record, wanted) {
            table.rows.push(record.iter().map(value).collect());
        }
    }
    Ok(table)
}

fn keeps(headings: &[String], record: &csv::StringRecord, wanted: &Wanted) -> bool {
    let any = |names: &[&str], value: &str| {
        value.is_empty()
            || headings.iter().zip(record).any(|(heading, cell)| {
                names.contains(&heading.as_str()) && cell.split(['|', ';']).any(|part| part.trim() == value)
            })
    };
    any(&["sector_code", "sector"], &wanted.sector)
        && any(&["admin1_code", "admin2_code", "admin3_code", "admin0", "place_code"], &wanted.area)
}

fn value(cell: &str) -> Value {
    match cell.parse::<u64>() {
        Ok(number) if !cell.starts_with('0') || cell == "0" => Value::Whole(number),
        _ => cell.into(),
    }
}
