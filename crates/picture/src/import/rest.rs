//! Only the rows that need a person, as they were written, with a column that says what is wrong: to mend in a
//! spreadsheet and send again.

use super::{compare::State, row, store};
use crate::{say, words::t};
use paper::sheet::{About, Column, Kind, Table, Value, xlsx};
use platform::{
    access::Level,
    answer,
    refusal::Refusal,
    web::{Ask, View, ask::Face},
};
use std::collections::BTreeMap;

/// Rows that go into the file at most.
const MOST: u64 = 20_000;

/// `GET /imports/{import}/rest.xlsx`; as a page, the same rows in the review.
///
/// # Errors
/// [`Refusal::NotFound`] where it is not the caller's to see.
pub async fn rest(ask: &Ask) -> Result<View, Refusal> {
    let lang = ask.lang();
    let import = store::of(ask).await?;
    let mut waiting: Vec<row::Model> = Vec::new();
    for state in [State::Asks, State::Held] {
        waiting.extend(store::rows(ask.read(), import.id, Some(state), 0, MOST).await?);
    }
    if ask.face != Face::File("xlsx".to_owned()) {
        return Ok(super::pages::of_rows(ask, &import, t!(lang, "rest-title"), waiting, None));
    }
    let (report, _) = store::report(ask.read(), import.id).await?;
    let mut tables: BTreeMap<(usize, String), Table> = BTreeMap::new();
    let problem = t!(lang, "rest-column");
    for row in &waiting {
        let Some(raw) = row.raw() else { continue };
        let Some(file) = report.files.get(raw.file) else { continue };
        let Some(sheet) = file.sheets.iter().find(|s| s.sheet == raw.sheet) else { continue };
        let table = tables.entry((raw.file, raw.sheet.clone())).or_insert_with(|| {
            let mut columns: Vec<Column> = sheet
                .columns
                .iter()
                .filter(|c| !c.personal)
                .map(|c| Column::new(Kind::Text, c.header.clone(), String::new()))
                .collect();
            columns.push(Column::new(Kind::Prose, problem.clone(), String::new()));
            let name = if raw.sheet.is_empty() { file.file.clone() } else { raw.sheet.clone() };
            Table { title: format!("{} {}", file.file, raw.sheet), name, columns, rows: Vec::new() }
        });
        let mut cells: Vec<Value<'static>> = sheet
            .columns
            .iter()
            .zip(raw.cells)
            .filter(|(c, _)| !c.personal)
            .map(|(_, text)| Value::from(text))
            .collect();
        cells.push(Value::from(base::words::without_isolates(&row.note)));
        table.rows.push(cells);
    }
    let plain = |text: String| base::words::without_isolates(&text);
    let about = About {
        lang,
        title: plain(t!(lang, "rest-title")),
        facts: vec![
            (plain(say::label::section_sources(lang)), import.name.clone()),
            (plain(say::label::about_audience(lang)), plain(Level::Own.note(lang))),
        ],
        notes: vec![plain(t!(lang, "rest-note"))],
        made: ask.now().date_naive(),
    };
    let tables: Vec<Table> = tables.into_values().collect();
    let bytes = xlsx(&about, &tables, false).map_err(|e| Refusal::of(&e))?;
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    Ok(View::file(answer::download("rows-that-need-you.xlsx", kind, bytes)))
}
