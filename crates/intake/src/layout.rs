//! A person's saved answers for a partner's layout: given again with the next sheet, nothing is asked twice.
//!
//! Invariant: an answer is used only on a sheet whose headers it was made for; what it does not answer is recognised
//! as ever.

use crate::{field::Field, report::FileReport};
use base::{fold::fold, records::Status, sector::SectorSet};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Saved answers, as the file of `--layout` holds them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Layout {
    /// What the person calls it.
    pub name: String,
    /// Folded headers of the sheet that it was made for; empty means every sheet.
    pub made_for: Vec<String>,
    /// Header → field, or `null` for a column that is not to be read.
    pub columns: BTreeMap<String, Option<Field>>,
    /// Text of a cell → id of the organisation (`ns-gbr`).
    pub organisations: BTreeMap<String, String>,
    /// Text of a cell → P-code.
    pub places: BTreeMap<String, String>,
    /// Text of a cell → sector code.
    pub sectors: BTreeMap<String, String>,
    /// Text of a cell → `planned`, `ongoing`, `completed`, `suspended` or `cancelled`.
    pub status: BTreeMap<String, Status>,
    /// Dates write the day before the month.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day_first: Option<bool>,
    /// Numbers write a comma before decimals.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decimal_comma: Option<bool>,
    /// Rows that are the same in every cell are separate activities.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keep_repeats: Option<bool>,
    /// Sheets to read, by name; empty means those that hold activities.
    pub sheets: Vec<String>,
}

/// Answers that a person gave to a report's questions.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Answers {
    /// What to call the layout.
    pub name: String,
    /// Header → field, or `None` to leave the column.
    pub columns: BTreeMap<String, Option<Field>>,
    /// Text → organisation id.
    pub organisations: BTreeMap<String, String>,
    /// Text → P-code.
    pub places: BTreeMap<String, String>,
    /// Text → sector code.
    pub sectors: BTreeMap<String, String>,
    /// Text → status.
    pub status: BTreeMap<String, Status>,
    /// See [`Layout::day_first`].
    pub day_first: Option<bool>,
    /// See [`Layout::decimal_comma`].
    pub decimal_comma: Option<bool>,
    /// See [`Layout::keep_repeats`].
    pub keep_repeats: Option<bool>,
}

/// Why a layout file cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("The layout file does not hold together: {0}")]
pub struct BadLayout(#[from] serde_json::Error);

impl Layout {
    /// Reads a layout file.
    pub fn read(json: &str) -> Result<Layout, BadLayout> {
        Ok(serde_json::from_str(json)?)
    }

    /// Writes it as a file that [`Layout::read`] reads again.
    pub fn write(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    /// A layout from a report and the answers to its questions: columns that were recognised keep their fields.
    pub fn from_answers(report: &FileReport, answers: &Answers) -> Layout {
        let mut layout = Layout {
            name: if answers.name.is_empty() { report.file.clone() } else { answers.name.clone() },
            organisations: answers.organisations.clone(),
            places: answers.places.clone(),
            sectors: answers.sectors.clone(),
            status: answers.status.clone(),
            day_first: answers.day_first,
            decimal_comma: answers.decimal_comma,
            keep_repeats: answers.keep_repeats,
            ..Layout::default()
        };
        for sheet in report.sheets.iter().filter(|s| s.used) {
            for column in sheet.columns.iter().filter(|c| !c.header.is_empty()) {
                let folded = fold(&column.header);
                if !layout.made_for.contains(&folded) {
                    layout.made_for.push(folded);
                }
                let field = column.field.as_deref().and_then(Field::from_name).filter(|_| !column.personal);
                layout.columns.entry(column.header.clone()).or_insert(field);
            }
        }
        for (header, field) in &answers.columns {
            layout.columns.insert(header.clone(), *field);
        }
        layout.made_for.sort();
        layout
    }

    /// Whether a sheet's headers are those it was made for: all of them, in any order, others beside them allowed.
    pub fn fits(&self, headers: &[String]) -> bool {
        let folded: Vec<String> = headers.iter().map(|h| fold(h)).collect();
        let made_for: Vec<&String> = self.made_for.iter().filter(|h| !h.is_empty()).collect();
        if !made_for.is_empty() {
            let same = made_for.iter().filter(|h| folded.contains(h)).count();
            return same * 10 >= made_for.len() * 8;
        }
        self.columns.keys().all(|header| folded.contains(&fold(header)))
    }

    /// The answer for a column; `None` where the layout has none.
    pub fn column(&self, header: &str) -> Option<Option<Field>> {
        if header.is_empty() {
            return None;
        }
        let folded = fold(header);
        self.columns.iter().find(|(known, _)| fold(known) == folded).map(|(_, &field)| field)
    }

    /// The organisation id answered for a text.
    pub fn organisation(&self, text: &str) -> Option<&str> {
        answer(&self.organisations, text).map(String::as_str)
    }

    /// The P-code answered for a text.
    pub fn place(&self, text: &str) -> Option<&str> {
        answer(&self.places, text).map(String::as_str)
    }

    /// The sector answered for a text.
    pub fn sector(&self, text: &str) -> Option<SectorSet> {
        answer(&self.sectors, text).and_then(|code| SectorSet::from_code(code))
    }

    /// The status answered for a text.
    pub fn status_of(&self, text: &str) -> Option<Status> {
        answer(&self.status, text).copied()
    }
}

fn answer<'a, T>(answers: &'a BTreeMap<String, T>, text: &str) -> Option<&'a T> {
    if answers.is_empty() {
        return None;
    }
    answers.get(text.trim()).or_else(|| {
        let folded = fold(text);
        answers.iter().find(|(known, _)| fold(known) == folded).map(|(_, value)| value)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{ColumnReport, SheetReport};

    #[test]
    fn a_layout_is_the_same_after_writing_and_reading() {
        let report = FileReport {
            file: "3w.xlsx".into(),
            sheets: vec![SheetReport {
                used: true,
                columns: vec![
                    ColumnReport { header: "Partner".into(), field: Some("implementer".into()), ..Default::default() },
                    ColumnReport { header: "Number".into(), ask: true, ..Default::default() },
                ],
                ..Default::default()
            }],
            ..Default::default()
        };
        let answers = Answers {
            columns: [("Number".to_owned(), Some(Field::PeopleReached))].into(),
            organisations: [("RC UK".to_owned(), "ns-gbr".to_owned())].into(),
            status: [("vert".to_owned(), Status::Completed)].into(),
            day_first: Some(true),
            ..Answers::default()
        };
        let layout = Layout::from_answers(&report, &answers);
        let again = Layout::read(&layout.write()).unwrap();
        assert_eq!(again, layout);
        assert_eq!(again.column("number"), Some(Some(Field::PeopleReached)));
        assert_eq!(again.column("PARTNER"), Some(Some(Field::Implementer)));
        assert_eq!(again.organisation(" rc uk"), Some("ns-gbr"));
        assert!(again.fits(&["Number".into(), "Partner".into(), "New".into()]));
        assert!(!again.fits(&["Agency".into(), "District".into()]));
        assert!(Layout::read("{\"colums\": {}}").is_err());
    }
}
