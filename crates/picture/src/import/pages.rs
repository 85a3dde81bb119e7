//! Lists of imports, and the rows of one by their fate.

use super::{Entity, Model, Stage, compare::State, row, store};
use crate::{activity, words::t};
use base::lang::Lang;
use platform::{
    access::Level,
    record::Record,
    refusal::Refusal,
    web::{Ask, Cell, Field, Kind, Table, View, ask::Face},
};

/// Where an import stands, in words.
pub fn stage(stage: Stage, lang: Lang) -> String {
    match stage {
        Stage::Sent => t!(lang, "stage-sent"),
        Stage::Read => t!(lang, "stage-read"),
        Stage::Reviewed => t!(lang, "stage-reviewed"),
        Stage::Committed => t!(lang, "stage-committed"),
        Stage::Undone => t!(lang, "stage-undone"),
    }
}

/// A fate, in words.
pub fn fate(state: State, lang: Lang) -> String {
    match state {
        State::New => t!(lang, "fate-new"),
        State::Changed => t!(lang, "fate-changed"),
        State::Same => t!(lang, "fate-same"),
        State::Asks => t!(lang, "fate-asks"),
        State::Held => t!(lang, "fate-held"),
        State::Missing => t!(lang, "fate-missing"),
    }
}

/// `GET /imports`.
///
/// # Errors
/// When the database does not answer.
pub async fn list(ask: &Ask) -> Result<View, Refusal> {
    const PAGE: u64 = 50;
    let lang = ask.lang();
    let after = ask.query.given("after").and_then(|id| id.parse().ok());
    let mut found = store::latest(ask.read(), &ask.caller, after, PAGE + 1).await?;
    let heads = vec![
        ("name", t!(lang, "field-files")),
        ("state", t!(lang, "col-state")),
        ("rows", t!(lang, "count-rows")),
        ("committed", t!(lang, "count-committed")),
        ("held", t!(lang, "count-held")),
        ("ignored", t!(lang, "count-ignored")),
        ("day", t!(lang, "field-day")),
        ("sent", t!(lang, "col-sent")),
    ];
    let mut table = Table::new(t!(lang, "imports"), heads);
    table.empty = t!(lang, "imports-none");
    if found.len() as u64 > PAGE {
        found.pop();
        table.next = found.last().map(|m| format!("after={}", m.id));
    }
    for m in &found {
        table.row(vec![
            Cell::Link(m.name.clone(), Entity::href(m)),
            Cell::Own(stage(m.stage(), lang)),
            Cell::Number(m.rows.into()),
            Cell::Number(m.committed.into()),
            Cell::Number(m.held.into()),
            Cell::Number(m.ignored.into()),
            Cell::Day(m.day),
            Cell::At(m.created_at),
        ]);
    }
    Ok(View::new(t!(lang, "imports")).seen_by(Level::Own).table(table))
}

/// `GET /imports/{import}/rows`, filtered by `state`.
///
/// # Errors
/// [`Refusal::NotFound`] where it is not the caller's to see.
pub async fn rows(ask: &Ask) -> Result<View, Refusal> {
    const PAGE: u64 = 100;
    let import = store::of(ask).await?;
    let state = ask.query.given("state").and_then(State::from_code);
    let after = ask.query.number("after").and_then(|n| i32::try_from(n).ok()).unwrap_or(0);
    let limit = if matches!(ask.face, Face::File(_)) { activity::store::FILE } else { PAGE };
    let mut found = store::rows(ask.read(), import.id, state, after, limit + 1).await?;
    let mut next = None;
    if found.len() as u64 > limit {
        found.pop();
        let state = state.map_or_else(String::new, |s| format!("state={}&", s.code()));
        next = found.last().map(|m| format!("{state}after={}", m.no));
    }
    let title = state.map_or_else(|| t!(ask.lang(), "rows-all"), |s| fate(s, ask.lang()));
    Ok(of_rows(ask, &import, title, found, next))
}

/// Rows of a review as a table.
pub fn of_rows(ask: &Ask, import: &Model, title: String, found: Vec<row::Model>, next: Option<String>) -> View {
    let lang = ask.lang();
    let columns = ["implementers", "sectors", "activity", "places", "status", "begins", "ends", "people_reached"];
    let mut heads = vec![
        ("file", t!(lang, "col-file")),
        ("sheet", t!(lang, "col-sheet")),
        ("row", t!(lang, "col-row")),
        ("state", t!(lang, "col-state")),
    ];
    heads.extend(columns.iter().map(|c| (*c, activity::column(c, lang))));
    heads.push(("changes", t!(lang, "col-changes")));
    heads.push(("note", t!(lang, "col-note")));
    let mut table = Table::new(title.clone(), heads);
    table.next = next;
    let states = State::ALL.iter().map(|s| (s.code().to_owned(), fate(*s, lang))).collect();
    let mut filter = Field::new("state", t!(lang, "col-state"), Kind::One(states));
    filter.value = ask.query.given("state").map(str::to_owned).into_iter().collect();
    if ask.address.ends_with("/rows") {
        table.filters = vec![filter];
    }
    for row in found {
        let content = row.content();
        let said = content.as_ref().map(activity::Content::cells).unwrap_or_default();
        let cell = |name: &str| said.iter().find(|(c, _)| *c == name).map_or("", |(_, text)| text.as_str()).to_owned();
        let mut cells = vec![
            Cell::Text(row.file.clone()),
            Cell::Text(row.sheet.clone()),
            if row.row > 0 { Cell::Number(row.row.into()) } else { Cell::Empty },
            Cell::Own(State::from_code(&row.state).map_or_else(String::new, |s| fate(s, lang))),
        ];
        cells.extend(columns.iter().map(|c| match *c {
            "sectors" | "status" => Cell::Own(activity::shown(c, &cell(c), lang)),
            "people_reached" => content.as_ref().and_then(|c| c.people_reached).into(),
            "begins" => content.as_ref().and_then(|c| c.begins).into(),
            "ends" => content.as_ref().and_then(|c| c.ends).into(),
            _ => Cell::Text(cell(c)),
        }));
        let changes = match (row.was(), &content, State::from_code(&row.state)) {
            (Some(was), Some(now), Some(State::Changed | State::Asks)) => activity::Content::changes(&was, now)
                .into_iter()
                .map(|(c, a, b)| {
                    let (a, b) = (activity::shown(c, &a, lang), activity::shown(c, &b, lang));
                    format!("{}: {a} → {b}", activity::column(c, lang))
                })
                .collect::<Vec<_>>()
                .join("; "),
            _ => String::new(),
        };
        cells.push(Cell::Text(changes));
        cells.push(Cell::Text(row.note));
        table.row(cells);
    }
    View::new(title)
        .seen_by(Level::Own)
        .below(t!(lang, "imports"), "/imports")
        .below(Entity::title(import), Entity::href(import))
        .table(table)
}
