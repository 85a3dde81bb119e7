//! What the command line prints when it is not asked for JSON: the same facts, for a terminal.

use crate::{model::Picture, say};
use base::{lang::Lang, words::without_isolates};
use intake::report::Weight;
use std::fmt::Write;

/// At most so many lines of one kind; the rest is counted.
const SHOWN: usize = 12;

/// Each file: its sheets, rows and columns, and what needs a person.
pub fn check(picture: &Picture, lang: Lang) -> String {
    let mut out = String::new();
    for file in &picture.files {
        let _ = writeln!(out, "{}", file.file);
        if let Some(error) = &file.error {
            let _ = writeln!(out, "  {}: {error}", say::label::file_not_read(lang));
        }
        for sheet in &file.sheets {
            let name = if sheet.sheet.is_empty() { "—" } else { &sheet.sheet };
            let rows = sheet.rows;
            if sheet.used {
                let _ = writeln!(
                    out,
                    "  {name}  ({}–{})  {} = {} + {} + {}   {}",
                    sheet.first_row, sheet.last_row, rows.total, rows.committed, rows.held, rows.ignored, sheet.why
                );
                for column in sheet.columns.iter().filter(|c| c.field.is_some() || c.ask) {
                    let field = column.field.as_deref().map_or_else(|| "?".to_owned(), |name| field(name, lang));
                    let mark = if column.ask { '?' } else { ' ' };
                    let _ = writeln!(
                        out,
                        "   {mark}{:>3}  {:<28} {:>3.0} %  {}  — {}",
                        column.index + 1,
                        field,
                        column.confidence * 100.0,
                        one_line(&column.header),
                        column.why
                    );
                }
            } else {
                let _ = writeln!(out, "  {name}  {}: {}", say::label::sheet_not_used(lang), sheet.why);
            }
        }
    }
    findings(&mut out, picture, lang);
    without_isolates(&out)
}

/// The picture in a dozen lines.
pub fn picture(picture: &Picture, lang: Lang) -> String {
    let mut out = String::new();
    let n = |v: u32| say::number(v.into(), lang);
    let _ = writeln!(out, "{}", say::title(picture, lang));
    if picture.demonstration {
        let _ = writeln!(out, "{}", say::label::demonstration(lang));
    }
    let _ = writeln!(out, "{}: {}", say::label::who_activities(lang), n(picture.activities));
    let _ = writeln!(out, "{}: {}", say::label::section_people(lang), say::people_range(&picture.people, lang));
    for line in say::coverage(&picture.coverage, picture.activities, lang) {
        let _ = writeln!(out, "{line}");
    }
    let _ = writeln!(out, "\n{}", say::label::section_who(lang));
    for line in picture.organisations.iter().filter(|o| o.activities > 0).take(SHOWN) {
        let _ = writeln!(
            out,
            "  {:>7}  {} ({})  {}",
            n(line.activities),
            say::organisation(line, lang),
            say::kind(line, lang),
            line.sectors.join(" ")
        );
    }
    findings(&mut out, picture, lang);
    without_isolates(&out)
}

fn findings(out: &mut String, picture: &Picture, lang: Lang) {
    let waiting: Vec<_> = picture.findings.iter().filter(|f| f.weight != Weight::Changed).collect();
    let _ = writeln!(out, "\n{}", say::label::section_findings(lang));
    if waiting.is_empty() {
        let _ = writeln!(out, "  {}", say::label::nothing_needs_you(lang));
    }
    for finding in waiting.iter().take(SHOWN) {
        let place = if finding.row > 0 { format!("{}:{}", finding.sheet, finding.row) } else { finding.sheet.clone() };
        let _ =
            writeln!(out, "  {} {place} {}  {} {}", finding.file, one_line(&finding.column), finding.text, finding.fix);
    }
    if waiting.len() > SHOWN {
        let _ = writeln!(out, "  {}", say::and_more(waiting.len() - SHOWN, lang));
    }
}

/// A field by its name in the reader's language.
fn field(name: &str, lang: Lang) -> String {
    intake::field::Field::from_name(name).map_or_else(|| name.to_owned(), |field| field.label(lang))
}

fn one_line(text: &str) -> String {
    let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() > 60 { line.chars().take(59).chain(['…']).collect() } else { line }
}
