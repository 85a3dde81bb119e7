//! Real sheets to true pictures. The sheets are third parties' and not ours to ship: where `../shared` is absent, each
//! test says so and passes.

mod flat;
mod living;
mod nepal;
mod spread;

use base::records::Records;
use intake::report::{FileReport, Finding};
use std::path::PathBuf;

/// A real sheet, where it is at hand.
fn real(name: &str) -> Option<PathBuf> {
    let path = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/real")).join(name);
    if path.exists() {
        return Some(path);
    }
    println!("skipped: ../shared is absent");
    None
}

fn read(path: &std::path::Path) -> (Records, Vec<FileReport>, Vec<Finding>) {
    let as_of = chrono::NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day");
    intake::read_files([(path, "sheet")], &intake::Options::new(as_of))
}
