//! Lists of actions and decisions, and the page of one action.

use super::{
    decision,
    store::{self, Model, State},
};
use crate::{
    emergency::{self, Emergency},
    meeting,
    words::t,
};
use askama::Template;
use base::lang::Lang;
use chrono::{NaiveDate, SecondsFormat};
use platform::{
    Refusal,
    id::{EmergencyId, OrganisationId},
    record::{JOIN, Record, may, visible},
    show,
    web::{Ask, Cell, Face, Field, Kind, Table, View, view::Action},
};
use sea_orm::{ColumnTrait, QueryFilter};
use std::collections::BTreeMap;

struct Row {
    what: String,
    href: String,
    holder: String,
    due: String,
    of: Option<(String, String)>,
    badge: &'static str,
    state: String,
    mine: bool,
}

#[derive(Template)]
#[template(path = "actions.html")]
struct Lines {
    rows: Vec<Row>,
    none: String,
    done: String,
    key: String,
}

/// How an action stands on a day: the badge's class and its word.
fn standing(lang: Lang, m: &Model, day: NaiveDate) -> (&'static str, String) {
    match m.state() {
        State::Open if m.overdue(day) => ("late", t!(lang, "action-overdue", count = (day - m.due).num_days())),
        State::Open if m.due == day => ("own", t!(lang, "action-due-today")),
        State::Open => ("", String::new()),
        state => ("fine", state.name(lang)),
    }
}

/// Actions as lines, each with a button for whoever may say that it is done; `of_many` names the emergency of each.
///
/// # Errors
/// When the database does not answer.
pub async fn lines(ask: &Ask, actions: &[Model], of_many: bool) -> Result<String, Refusal> {
    let lang = ask.lang();
    let holders: Vec<OrganisationId> = actions.iter().map(|a| a.holder).collect();
    let names = movement::organisation::names(ask.read(), lang, &holders).await?;
    let emergencies = if of_many { emergencies(ask, actions).await? } else { BTreeMap::new() };
    let day = ask.now().date_naive();
    let rows = actions.iter().zip(names).map(|(a, holder)| {
        let (badge, state) = standing(lang, a, day);
        Row {
            what: a.what.clone(),
            href: a.href(),
            holder: match a.role() {
                Some(role) => format!("{holder} ({})", role.name(lang)),
                None => holder,
            },
            due: t!(lang, "action-due", day = show::day(lang, a.due)),
            of: a.emergency.and_then(|e| emergencies.get(&e)).map(|e| (e.name.clone(), e.href())),
            badge,
            state,
            mine: a.state() == State::Open && may(&ask.caller, &store::Entity::facts(a), JOIN),
        }
    });
    let template = Lines {
        rows: rows.collect(),
        none: t!(lang, "no-actions"),
        done: t!(lang, "action-done"),
        key: ask.app.id::<uuid::Uuid>().to_string(),
    };
    template.render().map_err(|e| Refusal::of(&e))
}

/// The emergencies of actions, as far as the caller may see them.
async fn emergencies(ask: &Ask, actions: &[Model]) -> Result<BTreeMap<EmergencyId, Emergency>, Refusal> {
    let ids: std::collections::BTreeSet<uuid::Uuid> = actions.iter().filter_map(|a| a.emergency).map(|e| e.0).collect();
    let ids: Vec<uuid::Uuid> = ids.into_iter().collect();
    let mut all = BTreeMap::new();
    for some in ids.chunks(500) {
        let found = visible::<emergency::Entity>(&ask.caller)
            .filter(emergency::store::Column::Id.is_in(some.iter().copied()))
            .all(ask.read())
            .await?;
        all.extend(found.into_iter().map(|e| (e.key(), e)));
    }
    Ok(all)
}

/// An action for programs.
pub fn json(m: &Model) -> serde_json::Value {
    serde_json::json!({
        "id": m.id,
        "version": m.version,
        "href": m.href(),
        "emergency": m.emergency,
        "meeting": m.meeting,
        "what": m.what,
        "holder": m.holder,
        "role": m.role,
        "due": m.due,
        "state": m.state,
        "reason": m.reason,
        "ended_at": m.ended_at.map(|at| at.to_rfc3339_opts(SecondsFormat::Secs, true)),
    })
}

fn narrowed(ask: &Ask) -> Option<State> {
    match ask.query.given("state") {
        Some("all") => None,
        Some(code) => State::from_code(code).or(Some(State::Open)),
        None => Some(State::Open),
    }
}

/// What is overdue first, then what is due first; what is done comes last, newest first.
fn ordered(mut all: Vec<Model>) -> Vec<Model> {
    all.sort_by_key(|a| (a.state() != State::Open, if a.state() == State::Open { a.due } else { NaiveDate::MIN }));
    all
}

/// Actions as a table, for files, and as rows with buttons for people.
async fn table(ask: &Ask, caption: String, actions: &[Model]) -> Result<Table, Refusal> {
    let lang = ask.lang();
    let holders: Vec<OrganisationId> = actions.iter().map(|a| a.holder).collect();
    let names = movement::organisation::names(ask.read(), lang, &holders).await?;
    let emergencies = emergencies(ask, actions).await?;
    let columns = vec![
        ("what", t!(lang, "action-field-what")),
        ("holder", t!(lang, "action-field-holder")),
        ("role", t!(lang, "action-field-role")),
        ("due", t!(lang, "action-field-due")),
        ("state", t!(lang, "meeting-column-state")),
        ("emergency", t!(lang, "kind-emergency")),
        ("audience", t!(lang, "column-audience")),
    ];
    let mut table = Table::new(caption, columns);
    for (a, holder) in actions.iter().zip(names) {
        table.row(vec![
            Cell::Link(a.what.clone(), a.href()),
            Cell::Text(holder),
            a.role().map_or(Cell::Empty, |r| Cell::Own(r.name(lang))),
            Cell::Day(a.due),
            Cell::Own(a.state().name(lang)),
            Cell::from(a.emergency.and_then(|e| emergencies.get(&e)).map(|e| e.name.clone())),
            Cell::Audience(a.seen_by()),
        ]);
    }
    Ok(table)
}

/// The chips that narrow a list by state, as links.
fn chips(ask: &Ask, href: &str) -> Vec<Action> {
    let lang = ask.lang();
    let now = ask.query.given("state").unwrap_or("open");
    let choices = [("open", t!(lang, "actions-open")), ("all", t!(lang, "actions-all"))];
    let others = choices.into_iter().filter(|(code, _)| *code != now);
    others.map(|(code, name)| Action::link(name, format!("{href}?state={code}"))).collect()
}

#[derive(Template)]
#[template(path = "actions_mine.html")]
struct Mine {
    sections: Vec<(String, String)>,
}

/// What the caller has to do, and what their organisation has.
///
/// # Errors
/// When the database does not answer.
pub async fn mine(ask: &Ask) -> Result<View, Refusal> {
    let lang = ask.lang();
    let own = platform::record::organisation(&ask.caller)?;
    let all = ordered(store::held_by(ask.read(), &ask.caller, own, narrowed(ask)).await?);
    let title = t!(lang, "actions");
    let json = serde_json::json!({
        "rows": all.iter().map(|a| {
            let mut one = json(a);
            one["mine"] = a.is_for(&ask.caller).into();
            one
        }).collect::<Vec<_>>(),
    });
    let mut view = View::new(&title).with(json);
    view.actions = chips(ask, "/actions");
    if ask.face != Face::Page {
        return Ok(view.table(table(ask, title, &all).await?));
    }
    let (mine, others): (Vec<Model>, Vec<Model>) = all.into_iter().partition(|a| a.is_for(&ask.caller));
    let mut sections = vec![(t!(lang, "actions-mine"), lines(ask, &mine, true).await?)];
    if !others.is_empty() {
        let name = ask.caller.organisation_name.as_str();
        sections.push((t!(lang, "actions-of", name = name), lines(ask, &others, true).await?));
    }
    view.showing(&Mine { sections })
}

/// The actions of an emergency.
///
/// # Errors
/// [`Refusal::NotFound`] where the caller may not see the emergency.
pub async fn of_emergency(ask: &Ask) -> Result<View, Refusal> {
    let lang = ask.lang();
    let emergency = emergency::by_slug(ask).await?;
    let all = ordered(store::of_emergency(ask.read(), &ask.caller, emergency.key(), narrowed(ask)).await?);
    let title = t!(lang, "actions");
    let href = format!("{}/actions", emergency.href());
    let mut view = View::new(&title)
        .with(serde_json::json!({ "rows": all.iter().map(json).collect::<Vec<_>>() }))
        .below(t!(lang, "operations"), "/o")
        .below(&emergency.name, emergency.href())
        .seen_by(emergency.level());
    if may(&ask.caller, &emergency::Entity::facts(&emergency), JOIN) {
        view = view.action(Action::link(t!(lang, "add-action"), format!("{href}/new")).main());
    }
    view.actions.extend(chips(ask, &href));
    view.live = Some(format!("emergency:{}", emergency.id));
    if ask.face != Face::Page {
        return Ok(view.table(table(ask, title, &all).await?));
    }
    view.html = lines(ask, &all, false).await?;
    Ok(view)
}

#[derive(Template)]
#[template(path = "action.html")]
struct Page {
    what: String,
    facts: Vec<(String, String, bool)>,
    meeting: Option<(String, String, String)>,
}

/// An action.
///
/// # Errors
/// [`Refusal::NotFound`] where the caller may not see it.
pub async fn one(ask: &Ask) -> Result<View, Refusal> {
    let (lang, db) = (ask.lang(), ask.read());
    let emergency = emergency::by_slug(ask).await?;
    let m = store::at(db, &ask.caller, emergency.key(), ask.id::<uuid::Uuid>("action")?).await?;
    let of = match m.meeting {
        Some(id) => {
            meeting::store::of_emergency(db, &ask.caller, emergency.key()).await?.into_iter().find(|o| o.id == id)
        }
        None => None,
    };
    let holder = movement::organisation::name(db, lang, m.holder).await?;
    let (_, standing) = standing(lang, &m, ask.now().date_naive());
    let state = if standing.is_empty() { m.state().name(lang) } else { standing };
    let mut facts = vec![
        (t!(lang, "action-field-holder"), holder, false),
        (t!(lang, "action-field-due"), show::day(lang, m.due), true),
        (t!(lang, "meeting-column-state"), state, true),
    ];
    if let Some(role) = m.role() {
        facts.insert(1, (t!(lang, "action-field-role"), role.name(lang), true));
    }
    if !m.reason.is_empty() {
        facts.push((t!(lang, "meeting-field-reason"), m.reason.clone(), false));
    }
    let page =
        Page { what: m.what.clone(), facts, meeting: of.map(|o| (t!(lang, "kind-meeting"), o.name.clone(), o.href())) };
    let mut view = View::new(t!(lang, "kind-action"))
        .showing(&page)?
        .with(json(&m))
        .below(t!(lang, "operations"), "/o")
        .below(&emergency.name, emergency.href())
        .below(t!(lang, "actions"), format!("{}/actions", emergency.href()))
        .seen_by(m.seen_by());
    if may(&ask.caller, &store::Entity::facts(&m), JOIN) {
        if m.state() == State::Open {
            view = view.action(Action::button(t!(lang, "action-done"), format!("{}/done", m.href())).main());
            view = view.action(Action::link(t!(lang, "pass-on"), format!("{}/edit", m.href())));
            view = view.action(Action::link(t!(lang, "drop-action"), format!("{}/drop", m.href())));
        } else {
            view = view.action(Action::button(t!(lang, "reopen-action"), format!("{}/reopen", m.href())));
        }
    }
    Ok(view)
}

/// The decisions of an emergency.
///
/// # Errors
/// [`Refusal::NotFound`] where the caller may not see the emergency.
pub async fn decisions(ask: &Ask) -> Result<View, Refusal> {
    let (lang, db) = (ask.lang(), ask.read());
    let emergency = emergency::by_slug(ask).await?;
    let typed = ask.query.text("text");
    let mut all = decision::of_emergency(db, &ask.caller, emergency.key()).await?;
    let words = base::fold::words(typed);
    all.retain(|d| {
        let folded = base::fold::fold(&format!("{} {}", d.what, d.why));
        words.iter().all(|word| folded.contains(word.as_str()))
    });
    let meetings = meeting::store::of_emergency(db, &ask.caller, emergency.key()).await?;
    let columns = vec![
        ("day", t!(lang, "decision-column-day")),
        ("what", t!(lang, "decision-field-what")),
        ("why", t!(lang, "decision-field-why")),
        ("meeting", t!(lang, "kind-meeting")),
        ("audience", t!(lang, "column-audience")),
    ];
    let mut table = Table::new(t!(lang, "decisions"), columns);
    let mut filter = Field::new("text", t!(lang, "filter-text"), Kind::Line(120));
    filter.value = vec![typed.to_owned()];
    table.filters = vec![filter];
    for d in &all {
        let of = meetings.iter().find(|m| m.id == d.meeting);
        table.row(vec![
            Cell::Day(d.day),
            Cell::Link(d.what.clone(), decision::Entity::href(d)),
            Cell::Text(d.why.clone()),
            of.map_or(Cell::Empty, |m| Cell::Link(m.name.clone(), m.href())),
            Cell::Audience(d.seen_by()),
        ]);
    }
    table.empty = t!(lang, "no-decisions");
    let view = View::new(t!(lang, "decisions"))
        .below(t!(lang, "operations"), "/o")
        .below(&emergency.name, emergency.href())
        .seen_by(emergency.level());
    Ok(view.table(table))
}
