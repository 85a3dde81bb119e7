//! What needs a person: columns to confirm, as a form; values to decide, as a list. Answers give a new picture.
//!
//! Invariant: an answer changes no picture; it makes a new one from the same files, so that the old address keeps
//! saying what it said. The answers are a layout file that can be kept and given again.

use super::{PRIVATE, PictureAt, Shared, fields, html, picture, see_other, shelf::Asked, speaks, tables, view::Needs};
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
    report::{ColumnReport, FileReport, Finding, Weight},
};
use platform::page::Shell;

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

#[derive(Template)]
#[template(path = "answers.html")]
struct Page<'a> {
    shell: Shell,
    back: String,
    about: String,
    base: String,
    needs: Needs,
    questions: Vec<Question<'a>>,
    values: Vec<&'a Finding>,
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
    let mut values: Vec<&Finding> = picture.findings.iter().filter(|f| f.weight != Weight::Changed).collect();
    values.sort_by(|a, b| b.weight.cmp(&a.weight).then(b.count.cmp(&a.count)));
    values.truncate(VALUES);
    let page = Page {
        shell: picture::shell(picture, lang, t!(lang, "needs-title"), format!("/pictures/{id}/needs")),
        back: format!("/{lang}/pictures/{id}"),
        about: without_isolates(&say::title(picture, lang)),
        base: id,
        needs: Needs::of(picture),
        questions: questions(picture, lang),
        values,
    };
    html(&web, lang, PRIVATE, &page)
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
    let mut files = made.picture.files.clone();
    answer(&mut files, &given);
    let mut layouts = kept.asked.layouts.clone();
    layouts.extend(crate::job::layouts_of(&files));
    let now = (web.world.clock)();
    let again = (web.world.id)();
    let kept = web.shelf.keep(&again, Asked { layouts, ..kept.asked.clone() }, now);
    match kept.in_language(&web, lang).await {
        Ok(_) => see_other(&format!("/{lang}/pictures/{again}")),
        Err(refusal) => {
            web.shelf.forget(&again);
            refusal.answer(lang)
        }
    }
}

/// Puts answers into the report that the layout is made from. What is not asked and what we do not know is left.
fn answer(files: &mut [FileReport], given: &[(String, String)]) {
    for (f, file) in files.iter_mut().enumerate() {
        for (s, sheet) in file.sheets.iter_mut().enumerate() {
            for column in sheet.columns.iter_mut().filter(|c| c.ask && !c.personal) {
                let name = name_of(f, s, column.index);
                let Some((_, choice)) = given.iter().find(|(n, _)| *n == name) else { continue };
                column.field = match choice.as_str() {
                    NOTHING => None,
                    choice if fields::known(choice) || column.alternatives.iter().any(|a| a == choice) => {
                        Some(choice.to_owned())
                    }
                    _ => continue,
                };
                (column.ask, column.confidence) = (false, 1.0);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use intake::report::SheetReport;

    #[test]
    fn an_answer_is_taken_only_for_a_column_that_was_asked_about() {
        let column = |index, ask| ColumnReport { index, ask, field: Some("site".into()), ..ColumnReport::default() };
        let sheet =
            SheetReport { columns: vec![column(0, true), column(1, false), column(2, true)], ..SheetReport::default() };
        let mut files = vec![FileReport { sheets: vec![sheet], ..FileReport::default() }];
        let given = [("c-0-0-0", "admin2"), ("c-0-0-1", "admin2"), ("c-0-0-2", "drop table")]
            .map(|(n, v)| (n.to_owned(), v.to_owned()));
        answer(&mut files, &given);
        let fields: Vec<_> = files[0].sheets[0].columns.iter().map(|c| (c.field.as_deref(), c.ask)).collect();
        assert_eq!(fields, [(Some("admin2"), false), (Some("site"), false), (Some("site"), true)]);
    }
}
