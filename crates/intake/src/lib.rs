//! Any sheet → typed rows and findings. Pure: bytes in, [`base::records::Records`] and reports out.
//!
//! The road of a file: [`read`] opens it, `table` finds the table on each sheet, [`recognise`] says what each column
//! is, `matching` what each value means, `rows` makes activities of it; [`report`] says all of it to the person.
//! Invariant: every row of a sheet that is used is committed, held or ignored with a reason.

pub mod field;
mod finding;
pub mod hxl;
mod know;
pub mod layout;
mod matching;
pub mod personal;
pub mod read;
mod recognise;
pub mod report;
mod rows;
mod sheets;
mod table;
pub mod value;
pub mod words;

use base::{lang::Lang, records::Records};
use chrono::NaiveDate;
use layout::Layout;
use report::{FileReport, Finding};
use std::path::Path;

/// What the person says beside the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// Language of report and findings.
    pub lang: Lang,
    /// Country of the sheets, ISO 3166-1 alpha-3; told from the places where it is not given.
    pub country: Option<String>,
    /// The day that the picture is as of: later beginnings are doubted.
    pub as_of: NaiveDate,
    /// Saved answers; each is used on the sheets that it fits.
    pub layouts: Vec<Layout>,
    /// Whose sheets these are, as a name or an organisation id, where rows do not say.
    pub partner: Option<String>,
    /// How many rows a doubted or refused finding names one by one: a review needs all of them, a report a few.
    pub named: usize,
}

impl Options {
    /// The usual: English, nothing known beforehand.
    pub const fn new(as_of: NaiveDate) -> Options {
        Options { lang: Lang::En, country: None, as_of, layouts: Vec::new(), partner: None, named: Finding::ROWS }
    }
}

/// Reads a file into the records. What could not be read is in the report, never an error of the caller's.
pub fn read_file(path: &Path, name: &str, options: &Options, records: &mut Records) -> (FileReport, Vec<Finding>) {
    finish(read::open(path, name), name, options, records)
}

/// Reads bytes in memory into the records.
pub fn read_bytes(
    bytes: impl Into<std::sync::Arc<[u8]>>,
    name: &str,
    options: &Options,
    records: &mut Records,
) -> (FileReport, Vec<Finding>) {
    finish(read::open_bytes(bytes, name), name, options, records)
}

/// Reads several files into one set of records.
pub fn read_files<'a>(
    files: impl IntoIterator<Item = (&'a Path, &'a str)>,
    options: &Options,
) -> (Records, Vec<FileReport>, Vec<Finding>) {
    let mut records = Records::default();
    let (mut reports, mut findings) = (Vec::new(), Vec::new());
    for (path, name) in files {
        let (report, found) = read_file(path, name, options, &mut records);
        reports.push(report);
        findings.extend(found);
    }
    records.settle();
    (records, reports, findings)
}

/// Reads an open book into the records.
pub fn read_book(
    book: &mut dyn read::Book,
    name: &str,
    options: &Options,
    records: &mut Records,
) -> (FileReport, Vec<Finding>) {
    let mut report = FileReport { file: name.to_owned(), ..FileReport::default() };
    match sheets::read(book, name, options, records) {
        Ok((sheets, findings)) => {
            report.sheets = sheets;
            (report, findings)
        }
        Err(trouble) => {
            report.error = Some(read::trouble_text(&trouble, options.lang));
            (report, Vec::new())
        }
    }
}

fn finish(
    opened: Result<Box<dyn read::Book>, read::Trouble>,
    name: &str,
    options: &Options,
    records: &mut Records,
) -> (FileReport, Vec<Finding>) {
    match opened {
        Ok(mut book) => read_book(book.as_mut(), name, options, records),
        Err(trouble) => {
            let error = Some(read::trouble_text(&trouble, options.lang));
            (FileReport { file: name.to_owned(), error, sheets: Vec::new() }, Vec::new())
        }
    }
}
