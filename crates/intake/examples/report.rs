//! Prints the report of each file as JSON: `cargo run -p intake --example report -- FILE…`

use base::records::Records;
use chrono::NaiveDate;
use std::path::Path;

fn main() {
    let options = intake::Options::new(NaiveDate::from_ymd_opt(2026, 11, 23).unwrap_or_default());
    for path in std::env::args().skip(1) {
        let path = Path::new(&path);
        let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        let mut records = Records::default();
        let (report, findings) = intake::read_file(path, &name, &options, &mut records);
        let out = serde_json::json!({ "path": path, "activities": records.activities.len(), "file": report, "findings": findings });
        println!("{out}");
    }
}
