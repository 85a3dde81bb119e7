//! The list of the notes on a context, and the page of one.

use super::{
    Entity, Note, Topic,
    forms::writes_here,
    languages, old,
    store::{self, Narrow},
};
use crate::words::t;
use askama::Template;
use base::lang::Lang;
use movement::context;
use platform::{
    Refusal,
    id::OrganisationId,
    keyset::After,
    record::{CONTRIBUTE, Record, may, see},
    show,
    web::{Ask, Cell, Face, Field, Kind, Table, View, view::Action},
};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Rows of a page.
const PAGE: usize = 50;
/// Rows of a file.
const FILE: usize = 5000;
/// Names of the filters.
const FILTERS: [&str; 3] = ["topic", "lang", "text"];

/// The page of the notes on a context.
pub(super) fn below(m: &context::Model) -> String {
    format!("{}/notes", context::Entity::href(m))
}

/// Names of the organisations that wrote some notes.
pub(super) async fn writers(ask: &Ask, all: &[Note]) -> Result<BTreeMap<OrganisationId, String>, Refusal> {
    let mut ids: Vec<OrganisationId> = all.iter().map(|m| m.owner).collect();
    ids.sort_unstable();
    ids.dedup();
    let names = ask.app.organisation_names(ask.lang(), &ids).await?;
    Ok(ids.into_iter().zip(names).collect())
}

fn filters(ask: &Ask) -> Vec<Field> {
    let lang = ask.lang();
    let mut fields = vec![
        Field::new("topic", t!(lang, "note-topic"), Kind::One(Topic::choices(lang))),
        Field::new("lang", t!(lang, "note-lang"), Kind::One(languages(lang))),
        Field::new("text", t!(lang, "filter-text"), Kind::Line(120)),
    ];
    for field in &mut fields {
        field.value = ask.query.all(field.name).into_iter().map(str::to_owned).collect();
    }
    fields
}

/// The query of the next rows: the same filters, another place.
fn next(ask: &Ask, after: After) -> String {
    let place = after.to_string();
    let mut pairs: Vec<(&str, &str)> =
        FILTERS.into_iter().filter_map(|name| ask.query.given(name).map(|value| (name, value))).collect();
    pairs.push(("after", &place));
    serde_urlencoded::to_string(pairs).unwrap_or_default()
}

/// `/contexts/{context}/notes`
///
/// # Errors
/// [`Refusal::NotFound`] where the caller may not see the context.
pub async fn list(ask: &Ask) -> Result<View, Refusal> {
    let lang = ask.lang();
    let place = context::open(ask.read(), &ask.caller, ask.param("context")).await?;
    let narrow = Narrow {
        context: place.id(),
        topic: ask.query.given("topic").and_then(Topic::from_code),
        lang: ask.query.given("lang").map(str::to_owned),
        text: ask.query.text("text").to_owned(),
    };
    let limit = if matches!(ask.face, Face::File(_)) { FILE } else { PAGE };
    let after = ask.query.given("after").and_then(After::read);
    let page = store::page(ask.read(), &ask.caller, &narrow, after, limit).await?;
    let names = writers(ask, &page.rows).await?;
    // On a page the text is one step away; files and programs have it at once.
    let whole = ask.face != Face::Page;
    let mut columns = vec![
        ("title", t!(lang, "note-title")),
        ("topic", t!(lang, "note-topic")),
        ("organisation", t!(lang, "note-by")),
        ("checked_on", t!(lang, "note-checked-on")),
        ("lang", t!(lang, "note-lang")),
        ("audience", t!(lang, "column-audience")),
    ];
    if whole {
        columns.push(("text", t!(lang, "note-text")));
    }
    let hosts = place.hosts();
    let mut table = Table::new(t!(lang, "notes"), columns);
    for m in &page.rows {
        let mut cells = vec![
            Cell::Link(m.title.clone(), Entity::href(m)),
            Cell::Own(m.topic().name(lang)),
            Cell::Text(names.get(&m.owner).cloned().unwrap_or_default()),
            Cell::Day(m.checked_on),
            Cell::Own(language(lang, m)),
            Cell::Audience(m.level()),
        ];
        if whole {
            cells.push(Cell::Text(m.text.clone()));
        }
        table.row(cells);
        if let Some(row) = table.rows.last_mut() {
            row.host = hosts.contains(&m.owner);
        }
    }
    table.filters = filters(ask);
    table.next = page.next.map(|after| next(ask, after));
    table.empty = t!(lang, "notes-none");
    let mut view = View::new(t!(lang, "notes")).table(table).below(place.name(lang), context::Entity::href(&place));
    view.lead = t!(lang, "notes-lead");
    view.live = Some(format!("context:{}", place.id()));
    if writes_here(ask, &place) {
        view = view.action(Action::link(t!(lang, "note-new"), format!("{}/new", below(&place))).main());
    }
    Ok(view)
}

fn language(lang: Lang, m: &Note) -> String {
    m.lang().map_or_else(|| t!(lang, "language-other"), |l| l.endonym().to_owned())
}

#[derive(Template)]
#[template(path = "note.html")]
struct Page {
    /// Name, value, and whether the value is words of ours.
    facts: Vec<(String, String, bool)>,
    paragraphs: Vec<String>,
    written: (&'static str, &'static str),
    /// Said where nobody made sure for long; empty otherwise.
    old: String,
}

/// `/notes/{note}`
///
/// # Errors
/// [`Refusal::NotFound`] where the caller may not see it.
pub async fn one(ask: &Ask) -> Result<View, Refusal> {
    let lang = ask.lang();
    let m = see::<Entity>(ask.read(), &ask.caller, ask.id::<Uuid>("note")?).await?;
    let names = writers(ask, std::slice::from_ref(&m)).await?;
    let place = match m.context {
        Some(id) => see::<context::Entity>(ask.read(), &ask.caller, id).await.ok(),
        None => None,
    };
    let is_old = old(m.checked_on, ask.now().date_naive());
    let page = Page {
        facts: vec![
            (t!(lang, "note-topic"), m.topic().name(lang), true),
            (t!(lang, "note-by"), names.get(&m.owner).cloned().unwrap_or_default(), false),
            (t!(lang, "note-checked-on"), show::day(lang, m.checked_on), true),
            (t!(lang, "note-written-at"), show::instant(lang, m.created_at), true),
            (t!(lang, "note-lang"), language(lang, &m), true),
        ],
        paragraphs: m.text.lines().map(str::trim).filter(|l| !l.is_empty()).map(str::to_owned).collect(),
        written: m.written(),
        old: if is_old { t!(lang, "note-old") } else { String::new() },
    };
    let json = serde_json::json!({
        "id": m.id, "version": m.version, "href": Entity::href(&m), "topic": m.topic, "title": m.title, "text": m.text,
        "lang": m.lang, "checked_on": m.checked_on, "old": is_old, "context": m.context, "owner": m.owner,
        "audience": m.level().code(), "created_at": m.created_at, "changed_at": m.changed_at,
    });
    let mut view = View::new(&m.title).showing(&page)?.with(json).seen_by(m.level()).history(m.id);
    if let Some(place) = &place {
        view = view.below(place.name(lang), context::Entity::href(place)).below(t!(lang, "notes"), below(place));
    }
    if may(&ask.caller, &Entity::facts(&m), CONTRIBUTE) {
        let href = Entity::href(&m);
        view = view.action(Action::link(t!(lang, "note-edit"), format!("{href}/edit")).main());
        view = view.action(Action::button(t!(lang, "note-check"), format!("{href}/check")));
        view = view.action(Action::button(t!(lang, "note-remove"), format!("{href}/remove")));
    }
    Ok(view)
}
