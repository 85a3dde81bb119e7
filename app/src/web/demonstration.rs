//! Three partners' sheets about a flood that never was, for whoever has no sheet at hand.
//!
//! Invariant: the figures are invented and every page and file says so; the day of the demonstration stands still,
//! so that ages and texts are the same whenever somebody looks.

use super::{Web, shelf::Asked, shelf::Kept};
use chrono::{DateTime, NaiveDate, Utc};
use platform::refusal::Refusal;
use std::{collections::BTreeMap, sync::Arc};

/// Address of the demonstration's picture.
pub const ID: &str = "demonstration";

/// The day on which the demonstration stands still.
pub const DAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day of the calendar");

/// The sheets, as partners sent them; `tools/demo_sheets.py` makes them.
pub const SHEETS: [(&str, &[u8]); 3] = [
    ("CVM 5W Cheias Zambézia 2026.xlsx", include_bytes!("../../../content/demo/cvm_5w.xlsx")),
    ("CRF suivi 3W inondations.csv", include_bytes!("../../../content/demo/crf_3w.csv")),
    ("مصفوفة الأنشطة 4W.xlsx", include_bytes!("../../../content/demo/qrcs_4w.xlsx")),
];

/// The demonstration on the shelf, put there when it is not.
pub fn kept(web: &Web, now: DateTime<Utc>) -> Result<Arc<Kept>, Refusal> {
    if let Some(kept) = web.shelf.find(ID, now) {
        return Ok(kept);
    }
    let fault = |fault: std::io::Error| Refusal::fault((web.world.id)(), &fault);
    let folder = super::upload::folder(web).map_err(fault)?;
    let mut files = Vec::new();
    for (at, (name, bytes)) in SHEETS.iter().enumerate() {
        let path = folder.path().join(format!("{at}.sheet"));
        std::fs::write(&path, bytes).map_err(fault)?;
        files.push(((*name).to_owned(), path));
    }
    let asked = Asked {
        folder: Arc::new(folder),
        files,
        title: String::new(),
        country: Some("MOZ".to_owned()),
        as_of: DAY,
        household_size: Some(5.0),
        expected: Vec::new(),
        layouts: Vec::new(),
        given: Vec::new(),
        answers: BTreeMap::new(),
        demonstration: true,
    };
    Ok(web.shelf.keep(ID, asked, now))
}
