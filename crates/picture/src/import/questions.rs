//! What a sheet asks of a person: columns to confirm, values to decide, rows that may be known already.
//!
//! Invariant: a question has the same key whenever the same file is read, so an answer is never asked for twice; what was
//! not among the choices is not taken.

use super::compare::Decided;
use crate::{activity, say, words::t};
use base::lang::Lang;
use intake::{
    field::Field,
    layout::Answers,
    report::{ColumnReport, FileReport, Finding, Weight},
};
use platform::ledger::chain::sha256;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Choice to take what stands as it stands.
pub const TAKE: &str = "take";
/// Choice to leave the rows out.
pub const LEAVE: &str = "leave";
/// Choice of a column that nothing is read from.
pub const NOTHING: &str = "-";

/// Everything that a person answered on an import.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Given {
    /// Answers that reading takes, by file.
    pub answers: BTreeMap<String, Answers>,
    /// Decisions on rows and values, by question.
    pub decided: Decided,
}

/// A question with what can be answered.
#[derive(Clone, Debug, Serialize)]
pub struct Question {
    /// Stable key.
    pub key: String,
    /// What it is about, in the reader's language.
    pub text: String,
    /// The value, column or row in question.
    pub value: String,
    /// File and sheet, where it is about one.
    pub place: String,
    /// Choices: code and name.
    pub choices: Vec<(String, String)>,
    /// Proposed choice; empty for none.
    pub proposed: String,
    /// Rows that wait for it.
    pub rows: u32,
    /// The answer can be kept for the next sheet.
    pub keeps: bool,
}

/// What a value's answer is kept as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum About {
    Organisation,
    Place,
    Sector,
    Status,
    Figure,
}

fn about(finding: &Finding) -> Option<About> {
    if finding.weight != Weight::Doubted || finding.value.is_none() {
        return None;
    }
    if finding.kind == "number-outlier" {
        return Some(About::Figure);
    }
    if finding.choices.is_empty() {
        return None;
    }
    match finding.kind.split('-').next()? {
        "organisation" => Some(About::Organisation),
        "place" => Some(About::Place),
        "sector" => Some(About::Sector),
        "status" => Some(About::Status),
        _ => None,
    }
}

/// Whether rows wait until somebody decides on a finding.
pub fn asks(finding: &Finding) -> bool {
    about(finding).is_some() && !finding.rows.is_empty()
}

/// The key of the question that a finding asks.
pub fn key_of(finding: &Finding) -> String {
    let value = finding.value.as_deref().unwrap_or_default();
    let all = [finding.file.as_str(), &finding.sheet, &finding.kind, &finding.column, value].join("\n");
    format!("v:{}", &sha256(all.as_bytes())[..12])
}

fn column_key(file: &FileReport, sheet: &str, column: &ColumnReport) -> String {
    let all = format!("{}\n{sheet}\n{}\n{}", file.file, column.index, column.header);
    format!("c:{}", &sha256(all.as_bytes())[..12])
}

fn place_of(file: &str, sheet: &str) -> String {
    if sheet.is_empty() { file.to_owned() } else { format!("{file} · {sheet}") }
}

/// Fields that a person chooses from, in the order of a table.
const FIELDS: [&str; 26] = [
    "organisation",
    "implementer",
    "funder",
    "programme",
    "sector",
    "subsector",
    "activity",
    "item",
    "status",
    "modality",
    "admin0",
    "admin1",
    "admin2",
    "admin3",
    "site",
    "start",
    "end",
    "people_targeted",
    "people_reached",
    "households_targeted",
    "households_reached",
    "quantity",
    "unit",
    "beneficiaries",
    "comment",
    "source_id",
];

/// A field in words.
fn field_name(field: &str, lang: Lang) -> String {
    let column = |name| activity_column(name, lang);
    match field {
        "organisation" | "implementer" => column("implementers"),
        "funder" => column("funders"),
        "sector" => column("sectors"),
        "admin0" => say::level(0, lang),
        "admin1" | "admin1_code" => say::level(1, lang),
        "admin2" | "admin2_code" => say::level(2, lang),
        "admin3" | "admin3_code" => say::level(3, lang),
        "start" => column("begins"),
        "end" => column("ends"),
        "comment" => t!(lang, "col-comment"),
        other => {
            let known = column(other);
            if known == other { other.replace('_', " ") } else { known }
        }
    }
}

fn activity_column(name: &str, lang: Lang) -> String {
    activity::column(name, lang)
}

fn of_column(file: &FileReport, sheet: &str, column: &ColumnReport, lang: Lang) -> Question {
    let proposed = column.field.clone().unwrap_or_default();
    let mut names: Vec<&str> = Some(proposed.as_str()).into_iter().filter(|n| !n.is_empty()).collect();
    names.extend(column.alternatives.iter().map(String::as_str).chain(FIELDS));
    let mut choices: Vec<(String, String)> = Vec::new();
    for name in names {
        if Field::from_name(name).is_some() && !choices.iter().any(|(code, _)| code == name) {
            choices.push((name.to_owned(), field_name(name, lang)));
        }
    }
    choices.push((NOTHING.to_owned(), t!(lang, "column-nothing")));
    Question {
        key: column_key(file, sheet, column),
        text: t!(lang, "ask-column", samples = column.samples.join(" · ")),
        value: column.header.clone(),
        place: place_of(&file.file, sheet),
        choices,
        proposed: if proposed.is_empty() { NOTHING.to_owned() } else { proposed },
        rows: 0,
        keeps: true,
    }
}

fn of_value(finding: &Finding, lang: Lang) -> Question {
    let mut choices = finding.choices.clone();
    choices.push((TAKE.to_owned(), t!(lang, "take-as-written")));
    choices.push((LEAVE.to_owned(), t!(lang, "leave-rows")));
    Question {
        key: key_of(finding),
        text: finding.text.clone(),
        value: finding.value.clone().unwrap_or_default(),
        place: place_of(&finding.file, &finding.sheet),
        proposed: finding.choices.first().map_or_else(String::new, |(code, _)| code.clone()),
        choices,
        rows: finding.count,
        keeps: !finding.choices.is_empty(),
    }
}

/// A question about rows: one of them, or all that are alike (`*`).
pub fn of_rows(kind: &str, row: &str, value: String, rows: u32, lang: Lang) -> Question {
    let (text, mut choices) = if kind == "same" {
        let choices = vec![("update".to_owned(), t!(lang, "same-update")), ("add".to_owned(), t!(lang, "same-add"))];
        (t!(lang, "ask-same"), choices)
    } else {
        (t!(lang, "ask-moved"), vec![(TAKE.to_owned(), t!(lang, "take-as-written"))])
    };
    choices.push((LEAVE.to_owned(), t!(lang, "leave-rows")));
    Question {
        key: format!("{kind}:{row}"),
        text,
        value,
        place: String::new(),
        proposed: String::new(),
        choices,
        rows,
        keeps: false,
    }
}

/// Questions about columns and values that nobody answered yet, those that most rows wait for first.
pub fn open(files: &[FileReport], findings: &[Finding], given: &Given, lang: Lang) -> Vec<Question> {
    let mut all = Vec::new();
    for file in files {
        let answered = given.answers.get(&file.file);
        for sheet in file.sheets.iter().filter(|s| s.used) {
            let asked = sheet.columns.iter().filter(|c| c.ask && !c.personal);
            all.extend(
                asked
                    .filter(|c| answered.is_none_or(|a| !a.columns.contains_key(&c.header)))
                    .map(|c| of_column(file, &sheet.sheet, c, lang)),
            );
        }
    }
    let mut values: Vec<Question> = findings
        .iter()
        .filter(|f| asks(f) && !given.decided.contains_key(&key_of(f)))
        .map(|f| of_value(f, lang))
        .collect();
    values.sort_by_key(|q| std::cmp::Reverse(q.rows));
    all.extend(values);
    all
}

/// Takes an answer; gives the file whose layout it belongs to, or none where it is a decision on rows. Nothing where the
/// question is not there or the choice is not one of its own.
pub fn take(
    given: &mut Given,
    files: &[FileReport],
    findings: &[Finding],
    key: &str,
    choice: &str,
) -> Option<Option<String>> {
    if let Some((kind, _)) = key.split_once(':').filter(|(kind, _)| matches!(*kind, "same" | "moved")) {
        let known =
            if kind == "same" { ["update", "add", LEAVE].contains(&choice) } else { [TAKE, LEAVE].contains(&choice) };
        return known.then(|| {
            given.decided.insert(key.to_owned(), choice.to_owned());
            None
        });
    }
    if let Some(finding) = findings.iter().find(|f| asks(f) && key_of(f) == key) {
        if choice == TAKE || choice == LEAVE {
            given.decided.insert(key.to_owned(), choice.to_owned());
            return Some(None);
        }
        let value = finding.value.clone()?;
        finding.choices.iter().find(|(code, _)| code == choice)?;
        let answers = given.answers.entry(finding.file.clone()).or_default();
        match about(finding)? {
            About::Organisation => drop(answers.organisations.insert(value, choice.to_owned())),
            About::Place => drop(answers.places.insert(value, choice.to_owned())),
            About::Sector => drop(answers.sectors.insert(value, choice.to_owned())),
            About::Status => drop(answers.status.insert(value, serde_json::from_value(choice.into()).ok()?)),
            About::Figure => return None,
        }
        return Some(Some(finding.file.clone()));
    }
    for file in files {
        for sheet in &file.sheets {
            let Some(column) = sheet.columns.iter().find(|c| c.ask && column_key(file, &sheet.sheet, c) == key) else {
                continue;
            };
            let field = Field::from_name(choice);
            if field.is_none() && choice != NOTHING {
                return None;
            }
            given.answers.entry(file.file.clone()).or_default().columns.insert(column.header.clone(), field);
            return Some(Some(file.file.clone()));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use intake::report::SheetReport;

    fn finding() -> Finding {
        Finding {
            file: "a.csv".into(),
            kind: "place-ambiguous".into(),
            weight: Weight::Doubted,
            rows: vec![3, 4],
            count: 2,
            value: Some("Chiure".into()),
            choices: vec![("MZ0103".into(), "Chiure, Cabo Delgado".into())],
            ..Finding::default()
        }
    }

    #[test]
    fn an_answer_is_one_of_the_choices_and_is_not_asked_for_again() {
        let column = ColumnReport { header: "Nb".into(), ask: true, ..ColumnReport::default() };
        let sheet = SheetReport { used: true, columns: vec![column], ..SheetReport::default() };
        let files = vec![FileReport { file: "a.csv".into(), sheets: vec![sheet], ..FileReport::default() }];
        let findings = vec![finding()];
        let mut given = Given::default();
        let asked = open(&files, &findings, &given, Lang::En);
        assert_eq!(asked.len(), 2);
        assert_eq!(take(&mut given, &files, &findings, &asked[1].key, "MZ9999"), None);
        assert_eq!(take(&mut given, &files, &findings, &asked[0].key, "drop table"), None);
        assert_eq!(given, Given::default());
        assert_eq!(take(&mut given, &files, &findings, &asked[0].key, "people_reached"), Some(Some("a.csv".into())));
        assert_eq!(take(&mut given, &files, &findings, &asked[1].key, TAKE), Some(None));
        assert!(open(&files, &findings, &given, Lang::En).is_empty());
        assert_eq!(take(&mut given, &files, &findings, "same:abc", "update"), Some(None));
        assert_eq!(take(&mut given, &files, &findings, "same:abc", "erase"), None);
    }
}
