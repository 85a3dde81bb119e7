//! Pages of organisations: the list as of a day, and one of them.

use super::{
    Kind, REGIONS, Standing, active_on, known, open, region,
    status::{self, histories, standing},
    table::{Entity, Model},
};
use crate::{context, office, presence, search, words::t};
use askama::Template;
use base::lang::Lang;
use chrono::NaiveDate;
use platform::{
    Refusal,
    access::{Component, Role},
    id::OrganisationId,
    record::{self, CONTRIBUTE, Record, visible},
    show,
    web::{Ask, Cell, Field, Kind as FieldKind, Table, View, view::Action},
};
use sea_orm::{QueryFilter, QueryOrder, QuerySelect, entity::prelude::*, sea_query::Order};

const FILTERS: [&str; 4] = ["text", "kind", "region", "as_of"];

/// The day of which the status is asked: today, unless the address says another.
fn day(ask: &Ask) -> Result<NaiveDate, Refusal> {
    match ask.query.given("as_of") {
        None => Ok(ask.now().date_naive()),
        Some(text) => text.parse().map_err(|_| Refusal::field("as_of", t!(ask.lang(), "as-of-wrong"))),
    }
}

/// A status in words; nothing for what is no National Society.
fn standing_text(lang: Lang, kind: Kind, standing: Standing) -> String {
    match (kind, standing) {
        (Kind::Other, _) => String::new(),
        (_, Standing::Active) => t!(lang, "standing-active"),
        (_, Standing::NotActive) => t!(lang, "standing-not-active"),
        (_, Standing::NotYet) => t!(lang, "standing-not-yet"),
    }
}

fn country(lang: Lang, iso3: &str) -> String {
    base::country::by_iso3(iso3).map_or(String::new(), |c| c.name(lang).to_owned())
}

fn filters(ask: &Ask) -> Vec<Field> {
    let lang = ask.lang();
    let kinds = Kind::ALL.into_iter().map(|k| (k.code().to_owned(), k.name(lang))).collect();
    let regions = REGIONS.into_iter().map(|r| (r.to_owned(), region(lang, r))).collect();
    let mut fields = vec![
        Field::new("text", t!(lang, "filter-text"), FieldKind::Line(100)),
        Field::new("kind", t!(lang, "organisation-kind"), FieldKind::One(kinds)),
        Field::new("region", t!(lang, "region"), FieldKind::One(regions)),
        Field::new("as_of", t!(lang, "as-of"), FieldKind::Day),
    ];
    for field in &mut fields {
        field.value = ask.query.all(field.name).into_iter().map(str::to_owned).collect();
    }
    fields
}

/// `/organisations`
pub async fn list(ask: &Ask) -> Result<View, Refusal> {
    let (lang, day) = (ask.lang(), day(ask)?);
    let mut select = platform::search::narrow(visible::<Entity>(&ask.caller), &ask.caller, ask.query.text("text"));
    if let Some(kind) = ask.query.given("kind") {
        select = select.filter(super::Column::Kind.eq(kind));
    }
    if let Some(region) = ask.query.given("region") {
        select = select.filter(super::Column::Region.eq(region));
    }
    if let Some(after) = ask.query.id::<Uuid>("after") {
        let last = record::see::<Entity>(ask.read(), &ask.caller, after).await?;
        select = search::after(select, lang, last.key(lang), last.id);
    }
    let rows = search::rows(ask);
    let mut found = select
        .order_by(search::column("organisation", search::order(lang)), Order::Asc)
        .order_by_asc(super::Column::Id)
        .limit(rows as u64 + 1)
        .all(ask.read())
        .await?;
    let more = found.len() > rows;
    found.truncate(rows);
    let ids: Vec<OrganisationId> = found.iter().map(Model::organisation).collect();
    let mut past = std::collections::HashMap::new();
    for some in ids.chunks(500) {
        past.extend(histories(ask.read(), some).await?);
    }
    let mut table = Table::new(
        t!(lang, "organisations"),
        vec![
            ("name", t!(lang, "name")),
            ("acronym", t!(lang, "acronym")),
            ("kind", t!(lang, "organisation-kind")),
            ("country", t!(lang, "country")),
            ("region", t!(lang, "region")),
            ("status", t!(lang, "status")),
        ],
    );
    for m in &found {
        let now = standing(past.get(&m.organisation()).map_or(&[], Vec::as_slice), day);
        table.row(vec![
            Cell::Link(m.name(lang), Entity::href(m)),
            Cell::Text(m.acronym.clone()),
            Cell::Own(m.kind().name(lang)),
            Cell::Own(country(lang, &m.country)),
            Cell::Own(region(lang, &m.region)),
            Cell::Own(standing_text(lang, m.kind(), now)),
        ]);
    }
    table.empty = t!(lang, "organisations-none");
    table.filters = filters(ask);
    table.next = found.last().filter(|_| more).map(|m| search::next(ask, &FILTERS, m.id));
    let mut view = View::new(t!(lang, "organisations")).seen_by(platform::access::Level::Public);
    let count = active_on(ask.read(), day).await?;
    view.lead = t!(lang, "societies-active", count = show::number(lang, count), day = show::day(lang, day));
    if ask.caller.holds_somewhere(CONTRIBUTE.roles) {
        view = view.action(Action::link(t!(lang, "organisation-add"), "/organisations/new"));
    }
    let mut json = table.json(lang);
    json["as_of"] = day.to_string().into();
    json["societies_active"] = count.into();
    Ok(view.with(json).table(table))
}

#[derive(Template)]
#[template(path = "organisation.html")]
struct Page {
    lang: Lang,
    names: Vec<(Lang, String)>,
    acronym: String,
    aliases: Vec<String>,
    kind: String,
    country: String,
    region: String,
    standing: String,
    territories: String,
}

/// `/organisations/{organisation}`
pub async fn one(ask: &Ask) -> Result<View, Refusal> {
    let (lang, day) = (ask.lang(), day(ask)?);
    let m = open(ask.read(), &ask.caller, ask.param("organisation")).await?;
    let id = m.organisation();
    let society = m.kind() == Kind::NationalSociety;
    let past = visible::<status::Entity>(&ask.caller)
        .filter(status::Column::Organisation.eq(id))
        .order_by_asc(status::Column::Since)
        .all(ask.read())
        .await?;
    let history: Vec<_> = past.iter().map(|s| (s.since, s.active)).collect();
    let now = standing(&history, day);
    let territories: Vec<&str> = base::country::all()
        .iter()
        .filter(|c| !c.society.is_empty() && c.society == m.code && c.iso3 != m.country)
        .map(|c| c.name(lang))
        .collect();
    let offices = office::of(ask.read(), &ask.caller, id).await?;
    let places = presence::places(ask, id, day).await?;
    let page = Page {
        lang,
        names: Lang::ALL
            .into_iter()
            .map(|l| (l, m.names().given(l).to_owned()))
            .filter(|(_, name)| !name.is_empty())
            .collect(),
        acronym: m.acronym.clone(),
        aliases: m.aliases.lines().map(str::to_owned).collect(),
        kind: m.kind().name(lang),
        country: country(lang, &m.country),
        region: region(lang, &m.region),
        standing: if society { standing_text(lang, m.kind(), now) } else { String::new() },
        territories: territories.join(if lang == Lang::Ar { "، " } else { ", " }),
    };
    let json = serde_json::json!({
        "id": m.id,
        "code": m.code,
        "kind": m.kind().code(),
        "names": Lang::ALL.into_iter().map(|l| (l.code().to_owned(), m.names().given(l).into())).collect::<serde_json::Map<_, _>>(),
        "acronym": m.acronym,
        "aliases": m.aliases.lines().collect::<Vec<_>>(),
        "country": m.country,
        "region": m.region,
        "as_of": day,
        "status": society.then(|| now.code()),
        "history": past.iter().map(|s| serde_json::json!({
            "since": s.since, "active": s.active, "source": s.source, "link": s.link,
        })).collect::<Vec<_>>(),
        "offices": offices.iter().map(office::json).collect::<Vec<_>>(),
        "presence": places.iter().map(|(context, present)| serde_json::json!({
            "context": context.id, "name": context.name(lang), "evidence": present.evidence.code(), "since": present.since(),
        })).collect::<Vec<_>>(),
        "version": m.version,
    });
    let mut view = View::new(m.name(lang))
        .seen_by(platform::access::Level::read(m.audience))
        .below(t!(lang, "organisations"), "/organisations")
        .with(json)
        .showing(&page)?
        .table(office::table(lang, &offices))
        .table(presence_table(lang, &places));
    if society {
        view = view.table(status_table(lang, &past));
    }
    if ask.caller.organisation == Some(id) && ask.caller.holds_somewhere(CONTRIBUTE.roles) {
        view = view.action(Action::link(t!(lang, "office-add"), format!("/organisations/{}/offices/new", m.id)));
    }
    if known(id).is_none() && record::may(&ask.caller, &Entity::facts(&m), CONTRIBUTE) {
        view = view.action(Action::link(t!(lang, "edit"), format!("/organisations/{}/edit", m.id)));
    }
    let recognises = matches!(ask.caller.component, Some(Component::Ifrc | Component::Icrc));
    if society && recognises && ask.caller.holds_somewhere(&[Role::Coordinator]) {
        view = view.action(Action::link(t!(lang, "status-record"), format!("/organisations/{}/status", m.id)));
    }
    Ok(view)
}

fn status_table(lang: Lang, past: &[status::Model]) -> Table {
    let mut table = Table::new(
        t!(lang, "status-history"),
        vec![("since", t!(lang, "since")), ("status", t!(lang, "status")), ("source", t!(lang, "source"))],
    );
    for s in past {
        let word = if s.active { t!(lang, "standing-active") } else { t!(lang, "standing-not-active") };
        let source =
            if s.link.is_empty() { Cell::Text(s.source.clone()) } else { Cell::Link(s.source.clone(), s.link.clone()) };
        table.row(vec![Cell::Day(s.since), Cell::Own(word), source]);
    }
    table.empty = t!(lang, "status-always");
    table
}

fn presence_table(lang: Lang, places: &[(context::Model, presence::Present)]) -> Table {
    let mut table = Table::new(
        t!(lang, "presence"),
        vec![("context", t!(lang, "context")), ("evidence", t!(lang, "evidence")), ("since", t!(lang, "since"))],
    );
    for (context, present) in places {
        table.row(vec![
            Cell::Link(context.name(lang), context::Entity::href(context)),
            Cell::Own(present.evidence.name(lang)),
            present.since().into(),
        ]);
    }
    table.empty = t!(lang, "presence-none");
    table
}
