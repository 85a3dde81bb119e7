//! What was said at a meeting: who came, the minutes section by section, and what follows.
//!
//! Invariants: a section is a record of its own, so two people who write at once are merged or asked; each change of what
//! was written, decided or who came gives the minutes a new revision, and an agreement to an older one no longer counts.

use super::{
    agenda::{Subject, Why},
    attendance, call,
    change::{below, hold, mine, only},
    item,
    kind::{Came, Part, State},
    local, make, seats,
    store::{self, Model},
};
use crate::words::t;
use base::lang::Lang;
use chrono::{Duration, Utc};
use platform::{
    Refusal,
    id::OrganisationId,
    record::{self, CONVENE, Held, JOIN},
    web::{Ask, Field, Form, Kind},
    write::{Done, Write},
};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Notes that what organisations agree to has changed: a new revision; minutes that were agreed are a draft again.
///
/// # Errors
/// As [`Write::update`].
pub async fn revise(w: &mut Write, ask: &Ask, meeting: Uuid) -> Result<Model, Refusal> {
    let held = record::hold::<store::Entity>(w.tx(), &ask.caller, meeting, JOIN).await?;
    let state = match held.state() {
        State::Proposed | State::Called => held.state(),
        state if state.held() => State::MinutesDraft,
        state => state,
    };
    let next = Model { revision: held.revision + 1, state: state.code().to_owned(), ..held.model().clone() };
    w.update("minutes-revised", &held, None, next).await
}

/// The fields that say that a meeting took place, and who came.
pub fn held_fields(lang: Lang) -> Vec<Field> {
    vec![
        Field::new("local", t!(lang, "meeting-field-held-from"), Kind::Moment),
        Field::new("length", t!(lang, "meeting-field-length"), Kind::Number(10, 1440)),
        Field::new("leader", t!(lang, "meeting-field-leader"), Kind::Many(Vec::new())).optional(),
        Field::new("operational", t!(lang, "meeting-field-operational"), Kind::Many(Vec::new())).optional(),
        Field::new("technical", t!(lang, "meeting-field-technical"), Kind::Many(Vec::new())).optional(),
        Field::new("more", t!(lang, "meeting-field-came-too"), Kind::Lines(4000))
            .hint(t!(lang, "meeting-field-more-hint"))
            .optional(),
    ]
}

/// The field of a role in which organisations came.
const fn field(part: Part) -> &'static str {
    match part {
        Part::Leader => "leader",
        Part::Operational => "operational",
        Part::Technical => "technical",
    }
}

/// Fills it: before anybody said who came, everybody who was asked is ticked in the role in which they were asked.
///
/// # Errors
/// [`Refusal::NotFound`] where the caller may not see the meeting, [`Refusal::NotAllowed`] where they may not change it.
pub async fn fill_held(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let (emergency, m) = mine(ask, CONVENE).await?;
    form.title = t!(lang, "hold-meeting");
    form.lead = t!(lang, "hold-meeting-lead", name = m.name.as_str());
    form.submit = t!(lang, "save");
    form.crumbs = below(lang, &emergency, &m);
    let rows = attendance::of(ask.read(), &ask.caller, m.id, &seats::hosts(&emergency)).await?;
    let ids: Vec<OrganisationId> = rows.iter().map(|a| a.organisation).collect();
    let names = movement::organisation::names(ask.read(), lang, &ids).await?;
    let choices: Vec<(String, String)> = ids.iter().map(ToString::to_string).zip(names).collect();
    for part in Part::ALL {
        form.choose(field(*part), choices.clone());
        let came = rows.iter().filter(|a| a.part() == *part && a.came() != Came::Absent);
        let came: Vec<String> = came.map(|a| a.organisation.to_string()).collect();
        if let Some(field) = form.field(field(*part)) {
            field.value = came;
        }
    }
    let zone = local::zone(&m.zone).unwrap_or(chrono_tz::Tz::UTC);
    let began = m.began().map(|at| local::written(at, zone)).unwrap_or_default();
    let length =
        m.held_from.zip(m.held_until).map_or(i64::from(m.length), |(from, until)| (until - from).num_minutes());
    form.set("local", began);
    if let Some(field) = form.field("local") {
        field.hint = t!(lang, "meeting-field-held-hint", zone = zone.name());
    }
    form.set("length", length.max(10).to_string());
    Ok(())
}

/// Notes that a meeting took place, and who came.
///
/// # Errors
/// What needs mending.
pub async fn held(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let lang = ask.lang();
    let (emergency, before) = hold(ask, w, CONVENE).await?;
    only(before.state().ahead() || before.state().held(), ask)?;
    let from = match local::instant(ask.values.text("local"), &before.zone) {
        Ok((at, _)) => at,
        Err(local::Wrong::Skipped) => return Err(Refusal::field("local", t!(lang, "meeting-hour-skipped"))),
        Err(_) => return Err(Refusal::field("local", t!(lang, "meeting-local-wrong"))),
    };
    if from > w.at() {
        return Err(Refusal::field("local", t!(lang, "meeting-not-yet")));
    }
    let until = from + Duration::minutes(ask.values.number("length").unwrap_or(60));
    let mut came: BTreeMap<OrganisationId, Part> = BTreeMap::new();
    for part in Part::ALL.iter().rev() {
        // Who came in two roles came in the weightier one, which is read last.
        let ticked = ask.values.all(field(*part)).into_iter().filter_map(|id| id.parse::<Uuid>().ok());
        came.extend(ticked.map(|id| (OrganisationId(id), *part)));
    }
    let more = call::invited(ask, w, &emergency).await?;
    let new = make::invite(w, before.model(), &more, before.kind().usual_part()).await?;
    came.extend(more.iter().map(|o| (*o, before.kind().usual_part())));
    if came.is_empty() {
        return Err(Refusal::field("leader", t!(lang, "meeting-nobody-came")));
    }
    if !new.is_empty() {
        let mut named = platform::write::register::named(w.tx(), before.id).await?;
        named.extend(&new);
        make::name_all(w, &before, &named).await?;
    }
    let changed = attended(ask, w, &before, &came).await?;
    let first = before.state().ahead();
    let state = if first { State::Held } else { before.state() };
    let next = Model {
        held_from: Some(from),
        held_until: Some(until),
        state: state.code().to_owned(),
        ..before.model().clone()
    };
    let m = w.update(if first { "meeting-held" } else { "attendance-changed" }, &before, None, next).await?;
    if changed && !first {
        revise(w, ask, m.id).await?;
    }
    Ok(Done::at(m.href()).saying(if first { t!(lang, "meeting-is-held") } else { t!(lang, "saved") }))
}

/// Notes who came; whether anything differs from what was known.
async fn attended(
    ask: &Ask,
    w: &mut Write,
    m: &Held<store::Entity>,
    came: &BTreeMap<OrganisationId, Part>,
) -> Result<bool, Refusal> {
    let mut changed = false;
    for row in attendance::of(w.tx(), &ask.caller, m.id, &[]).await? {
        let held = record::hold::<attendance::Entity>(w.tx(), &ask.caller, row.id, CONVENE).await?;
        let (part, is) = match came.get(&row.organisation) {
            Some(part) => (*part, Came::Attended),
            None => (row.part(), Came::Absent),
        };
        let next =
            attendance::Model { part: part.code().to_owned(), came: is.code().to_owned(), ..held.model().clone() };
        changed |= next != row;
        w.update("attendance-noted", &held, None, next).await?;
    }
    Ok(changed)
}

/// The field of a section.
pub fn section_fields(lang: Lang) -> Vec<Field> {
    vec![Field::new("minutes", t!(lang, "meeting-field-minutes"), Kind::Lines(20_000)).optional()]
}

/// Fills the form of a section of the minutes.
///
/// # Errors
/// As [`fill_held`].
pub async fn fill_section(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let (emergency, m) = mine(ask, JOIN).await?;
    let item = section(ask, ask.read(), &m).await?;
    form.title = item.name(lang);
    form.lead = t!(lang, "minutes-section-lead", name = m.name.as_str());
    form.submit = t!(lang, "save");
    form.base = Some(item.version);
    form.audience = Some(m.seen_by());
    form.crumbs = below(lang, &emergency, &m);
    form.set("minutes", &item.minutes);
    Ok(())
}

async fn section(ask: &Ask, db: &impl sea_orm::ConnectionTrait, m: &Model) -> Result<item::Model, Refusal> {
    let item = record::see::<item::Entity>(db, &ask.caller, ask.id::<Uuid>("item")?).await?;
    if item.meeting == m.id { Ok(item) } else { Err(Refusal::NotFound) }
}

/// Writes a section of the minutes.
///
/// # Errors
/// [`Refusal::Conflict`] where somebody else changed the same section.
pub async fn write_section(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let (_, m) = hold(ask, w, JOIN).await?;
    let item = section(ask, w.tx(), m.model()).await?;
    let held = record::hold::<item::Entity>(w.tx(), &ask.caller, item.id, JOIN).await?;
    let next = item::Model { minutes: ask.values.text("minutes").to_owned(), ..held.model().clone() };
    let after = w.update("minutes-written", &held, ask.base(), next).await?;
    if after.version != held.version {
        revise(w, ask, m.id).await?;
    }
    let json = serde_json::json!({ "id": after.id, "version": after.version });
    Ok(Done::at(format!("{}#item-{}", m.href(), after.id)).saying(t!(ask.lang(), "saved")).with(json))
}

/// The field of a new item.
pub fn item_fields(lang: Lang) -> Vec<Field> {
    vec![Field::new("title", t!(lang, "meeting-field-item"), Kind::Line(200))]
}

/// Fills the form that puts an item on the agenda.
///
/// # Errors
/// As [`fill_held`].
pub async fn fill_item(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let (emergency, m) = mine(ask, JOIN).await?;
    form.title = t!(lang, "add-item");
    form.submit = t!(lang, "add");
    form.crumbs = below(lang, &emergency, &m);
    Ok(())
}

/// Puts an item on the agenda: before the one that says when to meet again, which stays the last.
///
/// # Errors
/// When the database refuses.
pub async fn add_item(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let (_, m) = hold(ask, w, JOIN).await?;
    let items = item::of(w.tx(), &ask.caller, m.id).await?;
    let position = items.iter().map(|i| i.position).max().unwrap_or_default();
    let last = items.last().filter(|i| i.subject() == Subject::Next && i.minutes.is_empty());
    let position = match last {
        Some(last) => {
            let held = record::hold::<item::Entity>(w.tx(), &ask.caller, last.id, JOIN).await?;
            let next = item::Model { position: position + 1, ..held.model().clone() };
            w.update("agenda-ordered", &held, None, next).await?;
            position
        }
        None => position + 1,
    };
    let title = ask.values.text("title").to_owned();
    let item = make::blank_item(w, m.model(), position, Subject::Other, title, Why::Asked);
    let item = w.insert::<item::Entity>("agenda-item-added", item).await?;
    make::share_as(w, m.model(), item.id).await?;
    if m.state().held() {
        revise(w, ask, m.id).await?;
    }
    Ok(Done::at(format!("{}#item-{}", m.href(), item.id)).saying(t!(ask.lang(), "added")))
}

/// How long a meeting has been over without minutes, for the page that asks for them.
pub fn waits_for_minutes(m: &Model, now: chrono::DateTime<Utc>) -> bool {
    m.state().ahead() && m.ends().is_some_and(|ends| ends <= now)
}
