//! Who works side by side with whom: the list of a context, one fact, and the panel on the context's page.
//!
//! Invariant: hosts come first among the organisations of a fact.

use super::{Entity, Integration, store};
use crate::words::t;
use askama::Template;
use base::lang::Lang;
use movement::{context, context::pages::comma};
use platform::{
    Refusal,
    capability::Shown,
    id::OrganisationId,
    record::{CONTRIBUTE, Record, may, see},
    show,
    web::{Ask, Cell, Table, View, view::Action},
};
use std::collections::BTreeMap;
use uuid::Uuid;

type Names = BTreeMap<OrganisationId, String>;

async fn names(ask: &Ask, all: &[Integration]) -> Result<Names, Refusal> {
    let mut ids: Vec<OrganisationId> = all.iter().flat_map(Integration::organisations).collect();
    ids.extend(all.iter().map(|m| m.owner));
    ids.sort_unstable();
    ids.dedup();
    let names = ask.app.organisation_names(ask.lang(), &ids).await?;
    Ok(ids.into_iter().zip(names).collect())
}

/// The organisations of a fact, hosts first.
fn who(lang: Lang, m: &Integration, hosts: &[OrganisationId], names: &Names) -> String {
    let mut all = m.organisations();
    all.sort_by_key(|o| !hosts.contains(o));
    let named: Vec<&str> = all.iter().filter_map(|o| names.get(o)).map(String::as_str).collect();
    named.join(comma(lang))
}

/// The page of what is recorded of a context.
fn below(m: &context::Model) -> String {
    format!("{}/together", context::Entity::href(m))
}

/// `/contexts/{context}/together`
///
/// # Errors
/// [`Refusal::NotFound`] where the caller may not see the context.
pub async fn list(ask: &Ask) -> Result<View, Refusal> {
    let lang = ask.lang();
    let place = context::open(ask.read(), &ask.caller, ask.param("context")).await?;
    let all = store::of_context(ask.read(), &ask.caller, place.id()).await?;
    let (names, hosts) = (names(ask, &all).await?, place.hosts());
    let mut table = Table::new(
        t!(lang, "integrations"),
        vec![
            ("title", t!(lang, "integration-title")),
            ("way", t!(lang, "integration-way")),
            ("organisations", t!(lang, "integration-who")),
            ("place", t!(lang, "integration-place")),
            ("since", t!(lang, "integration-since")),
            ("until", t!(lang, "integration-until")),
            ("source", t!(lang, "lesson-source")),
            ("audience", t!(lang, "column-audience")),
        ],
    );
    for m in &all {
        let source = match (m.source.is_empty(), m.link.is_empty()) {
            (true, _) => Cell::Empty,
            (false, true) => Cell::Text(m.source.clone()),
            (false, false) => Cell::Link(m.source.clone(), m.link.clone()),
        };
        table.row(vec![
            Cell::Link(m.title.clone(), Entity::href(m)),
            Cell::Own(m.way().map(|w| w.name(lang)).unwrap_or_default()),
            Cell::Own(who(lang, m, &hosts, &names)),
            Cell::Text(m.place.clone()),
            m.since.into(),
            m.until.into(),
            source,
            Cell::Audience(m.level()),
        ]);
    }
    table.empty = t!(lang, "integrations-none");
    let mut view =
        View::new(t!(lang, "integrations")).table(table).below(place.name(lang), context::Entity::href(&place));
    view.lead = t!(lang, "integrations-lead");
    if records_here(ask, &place) {
        view = view.action(Action::link(t!(lang, "integration-new"), format!("{}/new", below(&place))).main());
    }
    Ok(view)
}

/// Whether the caller may record something of a context.
fn records_here(ask: &Ask, place: &context::Model) -> bool {
    ask.caller.component.is_some()
        && ask.caller.contexts.contains(&place.id())
        && ask.caller.holds(CONTRIBUTE.roles, Some(place.id()))
}

#[derive(Template)]
#[template(path = "lesson.html")]
struct Page {
    facts: Vec<(String, String, bool)>,
    links: Vec<(String, String, String)>,
    parts: Vec<(String, Vec<String>)>,
    written: (&'static str, &'static str),
    why: String,
}

/// `/together/{integration}`
///
/// # Errors
/// [`Refusal::NotFound`] where the caller may not see it.
pub async fn one(ask: &Ask) -> Result<View, Refusal> {
    let lang = ask.lang();
    let m = see::<Entity>(ask.read(), &ask.caller, ask.id::<Uuid>("integration")?).await?;
    let names = names(ask, std::slice::from_ref(&m)).await?;
    let place = match m.context {
        Some(id) => context::open(ask.read(), &ask.caller, &id.to_string()).await.ok(),
        None => None,
    };
    let hosts = place.as_ref().map(context::Model::hosts).unwrap_or_default();
    let mut facts = vec![
        (t!(lang, "integration-way"), m.way().map(|w| w.name(lang)).unwrap_or_default(), true),
        (t!(lang, "integration-who"), who(lang, &m, &hosts, &names), true),
    ];
    let day = |day: Option<chrono::NaiveDate>| day.map(|d| show::day(lang, d)).unwrap_or_default();
    for (label, value, ours) in [
        (t!(lang, "integration-place"), m.place.clone(), false),
        (t!(lang, "integration-since"), day(m.since), true),
        (t!(lang, "integration-until"), day(m.until), true),
        (t!(lang, "fact-owner"), names.get(&m.owner).cloned().unwrap_or_default(), false),
    ] {
        if !value.is_empty() {
            facts.push((label, value, ours));
        }
    }
    let mut links = Vec::new();
    if !m.source.is_empty() && m.link.is_empty() {
        facts.push((t!(lang, "lesson-source"), m.source.clone(), false));
    } else if !m.source.is_empty() {
        links.push((t!(lang, "lesson-source"), m.source.clone(), m.link.clone()));
    }
    let paragraphs: Vec<String> = m.note.lines().map(str::trim).filter(|l| !l.is_empty()).map(str::to_owned).collect();
    let parts = if paragraphs.is_empty() { Vec::new() } else { vec![(t!(lang, "integration-note"), paragraphs)] };
    let page = Page { facts, links, parts, written: ("", "auto"), why: String::new() };
    let json = serde_json::json!({
        "id": m.id, "version": m.version, "href": Entity::href(&m), "way": m.way, "title": m.title,
        "organisations": m.organisations(), "place": m.place, "since": m.since, "until": m.until, "source": m.source,
        "link": m.link, "note": m.note, "context": m.context, "owner": m.owner, "audience": m.level().code(),
    });
    let mut view = View::new(&m.title).showing(&page)?.with(json).seen_by(m.level());
    if let Some(place) = &place {
        view = view.below(place.name(lang), context::Entity::href(place)).below(t!(lang, "integrations"), below(place));
    }
    if may(&ask.caller, &Entity::facts(&m), CONTRIBUTE) {
        view = view.action(Action::link(t!(lang, "edit"), format!("{}/edit", Entity::href(&m))).main());
        view = view.action(Action::button(t!(lang, "lesson-remove"), format!("{}/remove", Entity::href(&m))));
    }
    Ok(view)
}

/// A fact in the panel.
struct Line {
    title: String,
    href: String,
    way: String,
    who: String,
    since: String,
}

#[derive(Template)]
#[template(path = "together.html")]
struct Together {
    lines: Vec<Line>,
    none: String,
    act: Option<(String, String)>,
}

/// The panel on the page of a context: what holds today.
///
/// # Errors
/// When the database does not answer.
pub async fn panel(ask: &Ask, of: Option<Uuid>) -> Result<Option<Shown>, Refusal> {
    let Some(of) = of else { return Ok(None) };
    let (lang, day) = (ask.lang(), ask.now().date_naive());
    let place = context::open(ask.read(), &ask.caller, &of.to_string()).await?;
    let all = store::of_context(ask.read(), &ask.caller, place.id()).await?;
    let now: Vec<Integration> = all.into_iter().filter(|m| m.holds_on(day)).collect();
    let act = records_here(ask, &place).then(|| (t!(lang, "integration-new"), format!("{}/new", below(&place))));
    if now.is_empty() && act.is_none() {
        return Ok(None);
    }
    let (names, hosts) = (names(ask, &now).await?, place.hosts());
    let line = |m: &Integration| Line {
        title: m.title.clone(),
        href: Entity::href(m),
        way: m.way().map(|w| w.name(lang)).unwrap_or_default(),
        who: who(lang, m, &hosts, &names),
        since: m.since.map(|d| t!(lang, "integration-since-day", day = show::day(lang, d))).unwrap_or_default(),
    };
    let together = Together { lines: now.iter().map(line).collect(), none: t!(lang, "integrations-none"), act };
    let html = together.render().map_err(|e| Refusal::of(&e))?;
    Ok(Some(Shown { title: t!(lang, "integrations"), html, href: Some(below(&place)) }))
}
