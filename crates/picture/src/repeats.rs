//! Proposed repeats: the planner's rows, as the person finds them in the sheets.

use crate::model::{Duplicate, RowRef};
use base::records::Records;
use planner::linkage::{self, Clues, DuplicateKind, Level, SheetSettings};

/// A proposal names at most so many of its rows; [`Duplicate::count`] says how many there are.
const ROWS: usize = 200;
/// At most so many proposals, the strongest: nobody reads more, and the sheet needs its author.
const PROPOSALS: usize = 1_000;

/// Rows that look like the same activity; proposed, never merged.
pub fn repeats(records: &Records) -> Vec<Duplicate> {
    let found = linkage::duplicates(records, &SheetSettings::default()).found;
    found.into_iter().take(PROPOSALS).map(|duplicate| proposal(records, &duplicate)).collect()
}

fn proposal(records: &Records, duplicate: &linkage::Duplicate) -> Duplicate {
    let row = |no: &u32| {
        let activity = &records.activities[*no as usize];
        let source = &records.sources[activity.source as usize];
        RowRef { file: source.file.clone(), sheet: source.sheet.clone(), row: activity.row }
    };
    let mut clues: Vec<(String, String, f64)> = duplicate
        .clues
        .iter()
        .map(|(field, level, weight)| (field_id(*field).to_owned(), level_id(*level).to_owned(), *weight))
        .collect();
    clues.sort_by(|a, b| b.2.total_cmp(&a.2));
    Duplicate {
        rows: duplicate.rows.iter().take(ROWS).map(row).collect(),
        count: duplicate.rows.len() as u32,
        kind: match duplicate.kind {
            DuplicateKind::LastMonthAgain => "last-month-again",
            DuplicateKind::AcrossSheets => "across-sheets",
            DuplicateKind::SameSheet => "same-sheet",
        }
        .to_owned(),
        weight: duplicate.weight,
        clues,
    }
}

const fn field_id(field: Clues) -> &'static str {
    match field {
        Clues::Organisations => "organisation",
        Clues::Places => "place",
        Clues::Site => "site",
        Clues::Sectors => "sector",
        Clues::Activity => "activity",
        Clues::Dates => "dates",
        Clues::People => "people",
        Clues::Quantity => "quantity",
        Clues::SourceId => "source_id",
    }
}

const fn level_id(level: Level) -> &'static str {
    match level {
        Level::Missing => "missing",
        Level::Same => "same",
        Level::VeryClose => "very-close",
        Level::Close => "close",
        Level::Similar => "similar",
        Level::StandsFor => "stands-for",
        Level::Different => "different",
    }
}
