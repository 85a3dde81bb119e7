//! Pages of contexts: the list, and one with everything that capabilities show of it.

use super::{
    ContextKind, open,
    table::{self, Entity, Model},
};
use crate::{
    organisation,
    presence::{self, Beside},
    search,
    words::t,
};
use askama::Template;
use base::lang::Lang;
use platform::{
    Refusal,
    access::{Level, Role},
    capability::{Panel, Place, Shown},
    id::OrganisationId,
    record::{self, CONTRIBUTE, COORDINATE, Record, visible},
    show,
    web::{Ask, Cell, Field, Kind as FieldKind, Table, View, view::Action},
};
use sea_orm::{
    QueryFilter, QueryOrder, QuerySelect,
    entity::prelude::*,
    sea_query::{Order, Query},
};
use std::collections::HashMap;

const FILTERS: [&str; 3] = ["text", "kind", "country"];

fn filters(ask: &Ask) -> Vec<Field> {
    let lang = ask.lang();
    let kinds = ContextKind::ALL.into_iter().map(|k| (k.code().to_owned(), k.name(lang))).collect();
    let mut fields = vec![
        Field::new("text", t!(lang, "filter-text"), FieldKind::Line(100)),
        Field::new("kind", t!(lang, "context-kind"), FieldKind::One(kinds)),
        Field::new("country", t!(lang, "country"), FieldKind::Line(80)),
    ];
    for field in &mut fields {
        field.value = ask.query.all(field.name).into_iter().map(str::to_owned).collect();
    }
    fields
}

/// Names of the countries of a context, in a language.
pub fn countries(lang: Lang, m: &Model) -> String {
    let names: Vec<&str> = m.countries().into_iter().filter_map(base::country::by_iso3).map(|c| c.name(lang)).collect();
    names.join(comma(lang))
}

/// What stands between the parts of a list.
pub const fn comma(lang: Lang) -> &'static str {
    if matches!(lang, Lang::Ar) { "، " } else { ", " }
}

/// `/contexts`
pub async fn list(ask: &Ask) -> Result<View, Refusal> {
    let lang = ask.lang();
    let mut select = platform::search::narrow(visible::<Entity>(&ask.caller), &ask.caller, ask.query.text("text"));
    if let Some(kind) = ask.query.given("kind") {
        select = select.filter(super::Column::Kind.eq(kind));
    }
    if let Some(text) = ask.query.given("country") {
        let country = organisation::forms::country(lang, text)?;
        let of = Query::select()
            .column(table::country::Column::Context)
            .from(table::country::Entity)
            .and_where(table::country::Column::Country.eq(country))
            .to_owned();
        select = select.filter(super::Column::Id.in_subquery(of));
    }
    if let Some(after) = ask.query.id::<Uuid>("after") {
        let last = record::see::<Entity>(ask.read(), &ask.caller, after).await?;
        select = search::after(select, lang, last.key(lang), last.id);
    }
    let rows = search::rows(ask);
    let mut found = select
        .order_by(search::column("context", search::order(lang)), Order::Asc)
        .order_by_asc(super::Column::Id)
        .limit(rows as u64 + 1)
        .all(ask.read())
        .await?;
    let more = found.len() > rows;
    found.truncate(rows);
    let hosts: Vec<OrganisationId> = found.iter().flat_map(Model::hosts).collect();
    let names = organisation::names(ask.read(), lang, &hosts).await?;
    let named: HashMap<OrganisationId, String> = hosts.into_iter().zip(names).collect();
    let mut table = Table::new(
        t!(lang, "contexts"),
        vec![
            ("name", t!(lang, "name")),
            ("kind", t!(lang, "context-kind")),
            ("host", t!(lang, "host")),
            ("countries", t!(lang, "countries")),
            ("since", t!(lang, "since")),
            ("until", t!(lang, "until")),
            ("audience", t!(lang, "seen-by")),
        ],
    );
    for m in &found {
        let hosts: Vec<&str> = m.hosts().iter().filter_map(|h| named.get(h)).map(String::as_str).collect();
        table.row(vec![
            Cell::Link(m.name(lang), Entity::href(m)),
            Cell::Own(m.kind().name(lang)),
            Cell::Own(hosts.join(comma(lang))),
            Cell::Own(countries(lang, m)),
            m.since.into(),
            m.until.into(),
            Cell::Audience(Level::read(m.audience)),
        ]);
        // Where the reader is the host, their own context stands out.
        if let (Some(row), Some(own)) = (table.rows.last_mut(), ask.caller.organisation) {
            row.host = m.hosts().contains(&own);
        }
    }
    table.empty = t!(lang, "contexts-none");
    table.filters = filters(ask);
    table.next = found.last().filter(|_| more).map(|m| search::next(ask, &FILTERS, m.id));
    let mut view = View::new(t!(lang, "contexts"));
    view.lead = t!(lang, "contexts-lead");
    if ask.caller.component.is_some() && ask.caller.holds_somewhere(&[Role::Coordinator]) {
        view = view.action(Action::link(t!(lang, "context-open"), "/contexts/new").main());
    }
    Ok(view.table(table))
}

/// An organisation that is present, as the page shows it.
struct Here {
    name: String,
    href: String,
    evidence: String,
    class: &'static str,
}

/// What the reader's own organisation noted from a source, with the button that takes it back.
struct Note {
    text: String,
    address: String,
    key: String,
}

#[derive(Template)]
#[template(path = "context.html")]
struct Page {
    lang: Lang,
    kind: String,
    countries: String,
    since: String,
    until: String,
    here: Vec<Here>,
    notes: Vec<Note>,
    panels: Vec<Shown>,
}

/// `/contexts/{context}`
pub async fn one(ask: &Ask) -> Result<View, Refusal> {
    let lang = ask.lang();
    let m = open(ask.read(), &ask.caller, ask.param("context")).await?;
    let day = ask.now().date_naive();
    let rows = presence::rows(ask, &m).await?;
    let present = presence::named(ask, &rows, &m, day).await?;
    let sources = sources(ask, &rows).await?;
    let contradicted = |p: &presence::Present| {
        let at_odds = |(_, row, beside): &(String, &presence::Model, Beside)| {
            row.organisation == p.organisation && matches!(beside, Beside::Contradicts(_))
        };
        p.evidence == presence::Evidence::Source && sources.iter().any(at_odds)
    };
    let mut here = Vec::new();
    let mut table = Table::new(
        t!(lang, "presence"),
        vec![
            ("organisation", t!(lang, "organisation")),
            ("evidence", t!(lang, "evidence")),
            ("since", t!(lang, "since")),
            ("confirmed", t!(lang, "confirmed")),
            ("source", t!(lang, "source")),
            ("audience", t!(lang, "seen-by")),
        ],
    );
    for (name, p) in &present {
        here.push(Here {
            name: name.clone(),
            href: format!("/organisations/{}", p.organisation),
            evidence: if contradicted(p) { t!(lang, "evidence-contradicted") } else { p.evidence.name(lang) },
            class: if contradicted(p) { "late" } else { p.evidence.badge() },
        });
        table.row(p.cells(lang, name));
        if let Some(row) = table.rows.last_mut() {
            row.host = p.evidence == presence::Evidence::Host;
        }
    }
    table.empty = t!(lang, "presence-none");
    let page = Page {
        lang,
        kind: m.kind().name(lang),
        countries: countries(lang, &m),
        since: m.since.map(|d| show::day(lang, d)).unwrap_or_default(),
        until: m.until.map(|d| show::day(lang, d)).unwrap_or_default(),
        here,
        notes: notes(ask, &sources),
        panels: panels(ask, m.id).await?,
    };
    let json = serde_json::json!({
        "id": m.id,
        "kind": m.kind().code(),
        "names": Lang::ALL.into_iter().map(|l| (l.code().to_owned(), m.names().given(l).into())).collect::<serde_json::Map<_, _>>(),
        "countries": m.countries(),
        "hosts": m.hosts(),
        "since": m.since,
        "until": m.until,
        "audience": Level::read(m.audience).code(),
        "version": m.version,
        "sources": sources.iter().map(|(name, row, beside)| said(name, row, *beside)).collect::<Vec<_>>(),
        "present": present.iter().map(|(name, p)| p.json(name)).collect::<Vec<_>>(),
    });
    let mut view = View::new(m.name(lang))
        .seen_by(Level::read(m.audience))
        .timeline(&format!("context:{}", m.id))
        .below(t!(lang, "contexts"), "/contexts")
        .with(json)
        .showing(&page)?
        .table(table);
    if !sources.is_empty() {
        view = view.table(beside(lang, &sources, day));
    }
    view.live = Some(format!("context:{}", m.id));
    let address = Entity::href(&m);
    let own = ask.caller.organisation.and_then(|o| present.iter().find(|(_, p)| p.organisation == o));
    if ask.caller.component.is_some() && ask.caller.holds(COORDINATE.roles, Some(m.id())) {
        view = match own.map(|(_, p)| p.evidence) {
            Some(presence::Evidence::Host) => view,
            Some(presence::Evidence::Itself) => view
                .action(Action::link(t!(lang, "presence-again"), format!("{address}/present")))
                .action(Action::link(t!(lang, "presence-left"), format!("{address}/left"))),
            _ => view.action(Action::link(t!(lang, "presence-here"), format!("{address}/present")).main()),
        };
    }
    if ask.caller.component.is_some() && ask.caller.holds(CONTRIBUTE.roles, Some(m.id())) {
        view = view.action(Action::link(t!(lang, "presence-seen"), format!("{address}/seen")));
    }
    if record::may(&ask.caller, &Entity::facts(&m), COORDINATE) {
        view = view.action(Action::link(t!(lang, "edit"), format!("{address}/edit")));
    }
    Ok(view)
}

/// What of it the reader's organisation noted and may take back.
fn notes(ask: &Ask, sources: &[(String, &presence::Model, Beside)]) -> Vec<Note> {
    let own = sources.iter().filter(|(_, row, _)| row.noted_by(&ask.caller));
    own.map(|(name, row, _)| Note {
        text: format!("{name} – {} ({})", row.source, show::day(ask.lang(), row.since)),
        address: format!("/presences/{}/withdraw", row.id),
        key: ask.app.id::<Uuid>().to_string(),
    })
    .collect()
}

/// What sources say, each with the name of its organisation and beside what that says of itself.
async fn sources<'a>(
    ask: &Ask,
    rows: &'a [presence::Model],
) -> Result<Vec<(String, &'a presence::Model, Beside)>, Refusal> {
    let all = presence::sources(rows, ask.now().date_naive());
    let ids: Vec<OrganisationId> = all.iter().map(|(row, _)| row.organisation).collect();
    let names = organisation::names(ask.read(), ask.lang(), &ids).await?;
    Ok(names.into_iter().zip(all).map(|(name, (row, beside))| (name, row, beside)).collect())
}

/// The same as a table: a source is shown with its age, and never hides that the organisation says something else.
fn beside(lang: Lang, sources: &[(String, &presence::Model, Beside)], day: chrono::NaiveDate) -> Table {
    let mut table = Table::new(
        t!(lang, "sources-say"),
        vec![
            ("organisation", t!(lang, "organisation")),
            ("source", t!(lang, "source")),
            ("day", t!(lang, "source-day")),
            ("age", t!(lang, "source-age")),
            ("itself", t!(lang, "beside-itself")),
            ("audience", t!(lang, "seen-by")),
        ],
    );
    for (name, row, beside) in sources {
        table.row(vec![
            Cell::Link(name.clone(), format!("/organisations/{}", row.organisation)),
            match (row.source.is_empty(), row.link.is_empty()) {
                (true, _) => Cell::Empty,
                (false, true) => Cell::Text(row.source.clone()),
                (false, false) => Cell::Link(row.source.clone(), row.link.clone()),
            },
            Cell::Day(row.since),
            Cell::Number((day - row.since).num_days()),
            Cell::Own(beside.text(lang)),
            Cell::Audience(Level::read(row.audience)),
        ]);
    }
    table
}

/// The same for programs.
fn said(name: &str, row: &presence::Model, beside: Beside) -> serde_json::Value {
    serde_json::json!({
        "organisation": row.organisation,
        "name": name,
        "source": row.source,
        "link": row.link,
        "day": row.since,
        "beside": beside.code(),
        "itself_day": beside.day(),
        "presence": row.id,
    })
}

/// What other capabilities show of a context, in their order.
async fn panels(ask: &Ask, id: Uuid) -> Result<Vec<Shown>, Refusal> {
    let mut all: Vec<&Panel> =
        ask.app.capabilities().iter().flat_map(|c| &c.panels).filter(|p| p.place == Place::Context).collect();
    all.sort_by_key(|p| p.order);
    let mut shown = Vec::new();
    for panel in all {
        shown.extend((panel.show)(ask, Some(id)).await?);
    }
    Ok(shown)
}
