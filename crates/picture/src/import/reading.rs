//! Reading sheets for an import: what is asked of the reader, and what comes back.
//!
//! The reader runs in a process of its own with caps (the application gives it, see [`crate::capability`]); both values
//! cross the border, so they are plain data. Invariant: nothing personal comes back: dropped columns are blank in the
//! rows as written, and e-mail addresses and phone numbers are taken out of the others.

use base::{fold::fold, lang::Lang, records::Records};
use chrono::NaiveDate;
use intake::{
    Options,
    layout::Layout,
    read::Cell,
    report::{FileReport, Finding, Weight},
};
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeMap, BTreeSet},
    ops::ControlFlow,
    path::PathBuf,
    sync::Arc,
};

/// Rows that a finding names one by one.
pub const NAMED: usize = 20_000;

/// Sheets to read, and how.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Sheets {
    /// Name as the person knows it, and where the bytes are.
    pub files: Vec<(String, PathBuf)>,
    /// Language of reasons and findings.
    pub lang: Lang,
    /// ISO 3166-1 alpha-3 of the country, where the person said so.
    pub country: Option<String>,
    /// The day as of which the rows are.
    pub as_of: NaiveDate,
    /// Saved answers: each is used on the sheets that it fits.
    pub layouts: Vec<Layout>,
    /// Whose sheets these are, where rows do not say.
    pub partner: Option<String>,
}

/// A row as it was written, for the file that goes back to its author.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Raw {
    /// Which file.
    pub file: usize,
    /// Sheet.
    pub sheet: String,
    /// Row, from 1.
    pub row: u32,
    /// Cells by column of the report; personal ones are empty.
    pub cells: Vec<String>,
}

/// What reading found.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Read {
    /// Rows that became activities.
    pub records: Records,
    /// What was read of each file.
    pub files: Vec<FileReport>,
    /// What was changed, doubted or refused.
    pub findings: Vec<Finding>,
    /// Rows that may need a person, as written.
    pub raw: Vec<Raw>,
}

/// Reads sheets, wherever that happens. Whatever becomes of the reading, it gives a report that names each file.
pub type Reader = Arc<dyn Fn(&Sheets) -> Read + Send + Sync>;

/// Reads in this process, without caps: for the child, and for tests.
pub fn here(sheets: &Sheets) -> Read {
    let options = Options {
        lang: sheets.lang,
        country: sheets.country.clone(),
        layouts: sheets.layouts.clone(),
        partner: sheets.partner.clone(),
        named: NAMED,
        ..Options::new(sheets.as_of)
    };
    let files = sheets.files.iter().map(|(name, path)| (path.as_path(), name.as_str()));
    let (records, files, findings) = intake::read_files(files, &options);
    let mut raw = Vec::new();
    for (no, (report, (name, path))) in files.iter().zip(&sheets.files).enumerate() {
        let mut wanted: BTreeMap<&str, BTreeSet<u32>> = BTreeMap::new();
        for f in findings.iter().filter(|f| f.file == *name && f.weight != Weight::Changed) {
            wanted.entry(&f.sheet).or_default().extend(&f.rows);
        }
        if wanted.values().any(|rows| !rows.is_empty()) {
            raw.extend(as_written(no, report, name, path, &wanted));
        }
    }
    Read { records, files, findings, raw }
}

fn as_written(
    file: usize,
    report: &FileReport,
    name: &str,
    path: &std::path::Path,
    wanted: &BTreeMap<&str, BTreeSet<u32>>,
) -> Vec<Raw> {
    let mut out = Vec::new();
    // It was read a moment ago; where it no longer can be, the file for the author is shorter, that is all.
    let Ok(mut book) = intake::read::open(path, name) else { return out };
    for at in 0..book.sheets().len() {
        let sheet = book.sheets()[at].name.clone();
        let (Some(rows), Some(said)) = (wanted.get(sheet.as_str()), report.sheets.iter().find(|s| s.sheet == sheet))
        else {
            continue;
        };
        let _ = book.rows(at, &mut |row| {
            if rows.contains(&row.number) {
                let cells = said.columns.iter().map(|c| match row.cells.get(c.index) {
                    Some(cell) if !c.personal => intake::personal::scrub(&text(cell)).into_owned(),
                    _ => String::new(),
                });
                out.push(Raw { file, sheet: sheet.clone(), row: row.number, cells: cells.collect() });
            }
            if out.len() < NAMED { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        });
    }
    out
}

fn text(cell: &Cell<'_>) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) | Cell::Error(text) => text.trim().to_owned(),
        Cell::Number(n) => n.to_string(),
        Cell::Date(at) if at.time() == chrono::NaiveTime::MIN => at.date().to_string(),
        Cell::Date(at) => at.format("%Y-%m-%d %H:%M").to_string(),
        Cell::Bool(yes) => yes.to_string(),
    }
}

/// What a partner's layout is known by: the headers of the sheet that it was made for.
pub fn header_fingerprint(layout: &Layout) -> String {
    let mut headers: Vec<String> = layout.made_for.iter().map(|h| fold(h)).collect();
    headers.sort_unstable();
    platform::ledger::chain::sha256(headers.join("\n").as_bytes())[..24].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_that_needs_a_person_comes_back_as_written_without_personal_data() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("0");
        let sheet = "Organisation,Sector,Province,Activity,People reached,Focal point,E-mail\n\
                     CVM,Health,Sofala,Clinics,120,Ana Perez,ana@example.org\n\
                     ,Health,Sofala,Clinics,80,Ana Perez,ana@example.org\n\
                     CVM,WASH,Zambezia,Wells,300,Ana Perez,ana@example.org\n";
        std::fs::write(&path, sheet).unwrap();
        let read = here(&Sheets {
            files: vec![("a.csv".into(), path)],
            lang: Lang::En,
            country: Some("MOZ".into()),
            as_of: NaiveDate::from_ymd_opt(2026, 11, 20).unwrap(),
            layouts: Vec::new(),
            partner: None,
        });
        assert_eq!(read.records.activities.len(), 2);
        let held: Vec<&Raw> = read.raw.iter().filter(|r| r.row == 3).collect();
        assert_eq!(held.len(), 1, "{:?}", read.findings);
        assert!(held[0].cells.iter().any(|c| c == "80"));
        assert!(held[0].cells.iter().all(|c| !c.contains("Ana") && !c.contains('@')), "{held:?}");
    }
}
