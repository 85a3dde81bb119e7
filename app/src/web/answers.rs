//! What needs a person: columns to confirm and values to decide, as a form. Answers give a new picture.
//!
//! Invariant: an answer changes no picture; it makes a new one from the same files, so that the old address keeps
//! saying what it said. The answers are a layout file for each sheet, which can be kept and given again.

use super::{
    PRIVATE, PictureAt, Shared, fields, html, picture, see_other,
    shelf::Asked,
    speaks, tables,
    view::{Needs, needs_a_look},
};
use crate::words::t;
use ::picture::{Picture, say};
use askama::Template;
use axum::{
    Form,
    extract::{Path, State},
    http::HeaderMap,
    response::Response,
};
use base::{lang::Lang, words::without_isolates};
use intake::{
    field::Field,
    layout::{Answers, Layout},
    report::{ColumnReport, FileReport, Finding, Weight},
};
use platform::page::Shell;
use std::collections::BTreeMap;

/// Values to decide on the page; the list of findings has all.
const VALUES: usize = 30;
/// Choice of a column that nothing is taken from.
const NOTHING: &str = "-";

/// A column that somebody should confirm.
struct Question<'a> {
    /// Name of the form's field: file, sheet and column by position.
    name: String,
    file: &'a str,
    sheet: &'a str,
    column: &'a ColumnReport,
    /// What it may be: value, text, whether it is proposed. The likely ones first.
    choices: Vec<(String, String, bool)>,
}

/// A value that somebody should look at, and may decide where there are choices.
struct Doubt<'a> {
    /// Name of the form's field; empty where an answer cannot be taken here.
    name: String,
    finding: &'a Finding,
}

impl Doubt<'_> {
    fn value(&self) -> &str {
        self.finding.value.as_deref().unwrap_or_default()
    }
}

#[derive(Template)]
#[template(path = "answers.html")]
struct Page<'a> {
    shell: Shell,
    back: String,
    about: String,
    base: String,
    needs: Needs,
    questions: Vec<Question<'a>>,
    doubts: Vec<Doubt<'a>>,
    /// Files that a layout can be kept of: number and name.
    layouts: Vec<(usize, &'a str)>,
}

impl Page<'_> {
    fn place(&self, finding: &Finding) -> String {
        tables::place_of(finding, self.shell.lang)
    }
}

fn name_of(file: usize, sheet: usize, column: usize) -> String {
    format!("c-{file}-{sheet}-{column}")
}

fn questions(picture: &Picture, lang: Lang) -> Vec<Question<'_>> {
    let mut out = Vec::new();
    for (f, file) in picture.files.iter().enumerate() {
        for (s, sheet) in file.sheets.iter().enumerate() {
            for column in sheet.columns.iter().filter(|c| c.ask && !c.personal) {
                out.push(Question {
                    name: name_of(f, s, column.index),
                    file: &file.file,
                    sheet: &sheet.sheet,
                    column,
                    choices: choices(column, lang),
                });
            }
        }
    }
    out
}

fn choices(column: &ColumnReport, lang: Lang) -> Vec<(String, String, bool)> {
    let proposed = column.field.as_deref();
    let mut names: Vec<&str> = proposed.into_iter().chain(column.alternatives.iter().map(String::as_str)).collect();
    for name in fields::COMMON {
        if !names.contains(name) {
            names.push(name);
        }
    }
    let mut out: Vec<_> =
        names.into_iter().map(|n| (n.to_owned(), fields::name(n, lang), Some(n) == proposed)).collect();
    out.push((NOTHING.to_owned(), t!(lang, "column-nothing"), proposed.is_none()));
    out
}

/// What a value's answer is kept as in a layout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum About {
    Organisation,
    Place,
    Sector,
    Status,
}

fn about(finding: &Finding) -> Option<About> {
    if finding.value.is_none() || finding.choices.is_empty() {
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

fn doubts(picture: &Picture) -> Vec<Doubt<'_>> {
    let all = picture.findings.iter().enumerate().filter(|(_, f)| needs_a_look(f));
    let mut doubts: Vec<Doubt> = all
        .map(|(at, finding)| Doubt {
            name: if about(finding).is_some() { format!("v-{at}") } else { String::new() },
            finding,
        })
        .collect();
    // What can be decided here comes first, then what weighs most.
    doubts.sort_by(|a, b| {
        let key =
            |d: &Doubt| (d.name.is_empty(), std::cmp::Reverse(d.finding.weight), std::cmp::Reverse(d.finding.count));
        key(a).cmp(&key(b))
    });
    doubts.truncate(VALUES);
    doubts
}

/// `GET /{lang}/pictures/{id}/needs`.
pub async fn page(State(web): Shared, Path((lang, id)): PictureAt, headers: HeaderMap) -> Response {
    let lang = match speaks(&lang, &headers) {
        Ok(lang) => lang,
        Err(refused) => return *refused,
    };
    let made = match picture::open(&web, lang, &id).await {
        Ok(made) => made,
        Err(refused) => return *refused,
    };
    let picture = &made.picture;
    let page = Page {
        shell: picture::shell(picture, lang, &t!(lang, "needs-title"), format!("/pictures/{id}/needs")),
        back: format!("/{lang}/pictures/{id}"),
        about: without_isolates(&say::title(picture, lang)),
        base: id,
        needs: Needs::of(picture),
        questions: questions(picture, lang),
        doubts: doubts(picture),
        layouts: readable(picture),
    };
    html(&web, lang, PRIVATE, &page)
}

fn readable(picture: &Picture) -> Vec<(usize, &str)> {
    let read = |file: &FileReport| file.sheets.iter().any(|s| s.used);
    picture.files.iter().enumerate().filter(|(_, f)| read(f)).map(|(at, f)| (at, f.file.as_str())).collect()
}

/// The layout of a file of a picture, to be kept: its columns as they were read, and the answers so far.
pub fn layout(picture: &Picture, asked: &Asked, file: usize) -> Option<Layout> {
    let report = picture.files.get(file)?;
    Some(Layout::from_answers(report, asked.answers.get(&report.file).unwrap_or(&Answers::default())))
}

/// `POST /{lang}/pictures/{id}/needs`: reads the same files again with the answers.
pub async fn give(
    State(web): Shared,
    Path((lang, id)): PictureAt,
    headers: HeaderMap,
    Form(given): Form<Vec<(String, String)>>,
) -> Response {
    let lang = match speaks(&lang, &headers) {
        Ok(lang) => lang,
        Err(refused) => return *refused,
    };
    let (kept, made) = match picture::open_with_files(&web, lang, &id).await {
        Ok(both) => both,
        Err(refused) => return *refused,
    };
    let mut asked = kept.asked.clone();
    take(&mut asked.answers, &made.picture, &given);
    let answered = (0..made.picture.files.len()).filter(|&at| asked.answers.contains_key(&made.picture.files[at].file));
    let mut layouts: Vec<Layout> = answered.filter_map(|at| layout(&made.picture, &asked, at)).collect();
    layouts.append(&mut asked.given.clone());
    let again = (web.world.id)();
    let kept = web.shelf.keep(&again, Asked { layouts, ..asked }, (web.world.clock)());
    match kept.in_language(&web, lang).await {
        Ok(_) => see_other(&format!("/{lang}/pictures/{again}")),
        Err(refusal) => {
            web.shelf.forget(&again);
            refusal.answer(lang)
        }
    }
}

/// Puts answers to those of before. What was not asked, and what was not among the choices, is left.
fn take(answers: &mut BTreeMap<String, Answers>, picture: &Picture, given: &[(String, String)]) {
    let find = |name: &str| given.iter().find(|(n, _)| n == name).map(|(_, choice)| choice.as_str());
    for (f, file) in picture.files.iter().enumerate() {
        for (s, sheet) in file.sheets.iter().enumerate() {
            for column in sheet.columns.iter().filter(|c| c.ask && !c.personal) {
                let Some(choice) = find(&name_of(f, s, column.index)) else { continue };
                let field = Field::from_name(choice);
                if choice == NOTHING || field.is_some() {
                    answers.entry(file.file.clone()).or_default().columns.insert(column.header.clone(), field);
                }
            }
        }
    }
    for (at, finding) in picture.findings.iter().enumerate() {
        let (Some(about), Some(value), Some(choice)) = (about(finding), &finding.value, find(&format!("v-{at}")))
        else {
            continue;
        };
        if !finding.choices.iter().any(|(id, _)| id == choice) {
            continue;
        }
        let answers = answers.entry(finding.file.clone()).or_default();
        match about {
            About::Organisation => drop(answers.organisations.insert(value.clone(), choice.to_owned())),
            About::Place => drop(answers.places.insert(value.clone(), choice.to_owned())),
            About::Sector => drop(answers.sectors.insert(value.clone(), choice.to_owned())),
            About::Status => {
                if let Ok(status) = serde_json::from_value(choice.into()) {
                    answers.status.insert(value.clone(), status);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use intake::report::SheetReport;

    fn given(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect()
    }

    #[test]
    fn an_answer_is_taken_only_for_a_column_that_was_asked_about() {
        let column =
            |index: usize, ask| ColumnReport { index, ask, header: format!("H{index}"), ..ColumnReport::default() };
        let sheet = SheetReport {
            columns: vec![column(0, true), column(1, false), column(2, true), column(3, true)],
            ..SheetReport::default()
        };
        let files = vec![FileReport { file: "a.csv".into(), sheets: vec![sheet], ..FileReport::default() }];
        let picture = Picture { files, ..Picture::default() };
        let mut answers = BTreeMap::new();
        take(
            &mut answers,
            &picture,
            &given(&[("c-0-0-0", "admin2"), ("c-0-0-1", "admin2"), ("c-0-0-2", "drop table"), ("c-0-0-3", "-")]),
        );
        let taken: Vec<_> = answers["a.csv"].columns.iter().map(|(h, f)| (h.as_str(), f.map(Field::name))).collect();
        assert_eq!(taken, [("H0", Some("admin2".to_owned())), ("H3", None)]);
    }

    #[test]
    fn a_value_is_decided_only_by_one_of_its_choices() {
        let finding = Finding {
            file: "a.csv".into(),
            kind: "place-ambiguous".into(),
            weight: Weight::Doubted,
            value: Some("Chiure".into()),
            choices: vec![("MZ0103".into(), "Chiure, Cabo Delgado".into())],
            ..Finding::default()
        };
        let picture = Picture { findings: vec![finding], ..Picture::default() };
        let mut answers = BTreeMap::new();
        take(&mut answers, &picture, &given(&[("v-0", "MZ9999")]));
        assert!(answers.is_empty());
        take(&mut answers, &picture, &given(&[("v-0", "MZ0103")]));
        assert_eq!(answers["a.csv"].places["Chiure"], "MZ0103");
    }
}
