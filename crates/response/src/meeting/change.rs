//! Changing a meeting before it is held: its time and place, calling it, calling it off.
//!
//! Invariants: those who were told of a meeting are told of every change of its name, time or length, and when it is called
//! off; what is called off, waived or replaced keeps its reason; nothing that took place is called off.

use super::{
    attendance, call,
    kind::{Rhythm, State, Tier},
    letters::{self, News},
    local, make, seats, store,
    store::Model,
};
use crate::{emergency, words::t};
use base::lang::Lang;
use chrono::{DateTime, NaiveDateTime, Utc};
use platform::{
    Refusal,
    id::OrganisationId,
    record::{self, CONVENE, Held, Record, Right, may},
    web::{Ask, Field, Form, Kind},
    write::{Done, Write},
};
use uuid::Uuid;

/// The meeting in the address of a request, with its emergency.
///
/// # Errors
/// [`Refusal::NotFound`] where there is none for this caller.
pub(super) async fn seen(ask: &Ask) -> Result<(emergency::Emergency, Model), Refusal> {
    let id = ask.id::<Uuid>("meeting")?;
    if ask.param("emergency").is_empty() {
        // By its id alone: what leads here knows no more.
        let m = record::see::<store::Entity>(ask.read(), &ask.caller, id).await?;
        let of = m.emergency.ok_or(Refusal::NotFound)?;
        return Ok((emergency::see(ask.read(), &ask.caller, of).await?, m));
    }
    let emergency = emergency::by_slug(ask).await?;
    let m = store::at(ask.read(), &ask.caller, emergency.key(), id).await?;
    Ok((emergency, m))
}

/// The same for a form, or the refusal that sending it would meet.
pub(super) async fn mine(ask: &Ask, right: Right) -> Result<(emergency::Emergency, Model), Refusal> {
    let (emergency, m) = seen(ask).await?;
    if may(&ask.caller, &store::Entity::facts(&m), right) { Ok((emergency, m)) } else { Err(Refusal::NotAllowed) }
}

/// The same for a change.
pub(super) async fn hold(
    ask: &Ask,
    w: &Write,
    right: Right,
) -> Result<(emergency::Emergency, Held<store::Entity>), Refusal> {
    let emergency = emergency::store::at(w.tx(), &ask.caller, ask.param("emergency")).await?;
    let m = store::at(w.tx(), &ask.caller, emergency.key(), ask.id::<Uuid>("meeting")?).await?;
    let held = record::hold::<store::Entity>(w.tx(), &ask.caller, m.id, right).await?;
    Ok((emergency, held))
}

/// Refuses what does not fit how far the meeting has come.
pub(super) fn only(fits: bool, ask: &Ask) -> Result<(), Refusal> {
    if fits { Ok(()) } else { Err(Refusal::field("main", t!(ask.lang(), "meeting-wrong-state"))) }
}

/// Everybody who is asked.
pub(super) async fn asked(
    w: &Write,
    ask: &Ask,
    m: &Model,
    hosts: &[OrganisationId],
) -> Result<Vec<OrganisationId>, Refusal> {
    Ok(attendance::of(w.tx(), &ask.caller, m.id, hosts).await?.into_iter().map(|a| a.organisation).collect())
}

pub(super) fn done(m: &Model, said: String) -> Done {
    let json = serde_json::json!({ "id": m.id, "href": m.href(), "version": m.version, "state": m.state });
    Done::at(m.href()).saying(said).with(json)
}

/// The fields that change a meeting.
pub fn edit_fields(lang: Lang) -> Vec<Field> {
    let mut fields = vec![Field::new("name", t!(lang, "meeting-field-name"), Kind::Line(160))];
    fields.extend(call::place_and_time(lang));
    fields.extend([
        Field::new("more", t!(lang, "meeting-field-invite-more"), Kind::Lines(4000))
            .hint(t!(lang, "meeting-field-more-hint"))
            .optional(),
        Field::new("level", t!(lang, "meeting-field-level"), Kind::One(Tier::choices(lang))),
        Field::new("chair", t!(lang, "meeting-field-chair"), Kind::One(Vec::new())).optional(),
        Field::new("rhythm", t!(lang, "meeting-field-rhythm"), Kind::One(Rhythm::choices(lang))),
    ]);
    fields
}

pub(super) fn below(lang: Lang, emergency: &emergency::Emergency, m: &Model) -> Vec<(String, String)> {
    let mut crumbs = call::crumbs(lang, emergency);
    crumbs.push((m.name.clone(), m.href()));
    crumbs
}

/// Fills it.
///
/// # Errors
/// [`Refusal::NotFound`] where the caller may not see the meeting, [`Refusal::NotAllowed`] where they may not change it.
pub async fn fill_edit(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let (emergency, m) = mine(ask, CONVENE).await?;
    form.title = t!(lang, "edit-meeting");
    form.lead = if m.state() == State::Called { t!(lang, "edit-meeting-lead") } else { String::new() };
    form.submit = t!(lang, "save");
    form.base = Some(m.version);
    form.audience = Some(m.seen_by());
    form.crumbs = below(lang, &emergency, &m);
    let rows = attendance::of(ask.read(), &ask.caller, m.id, &seats::hosts(&emergency)).await?;
    let ids: Vec<OrganisationId> = rows.iter().map(|a| a.organisation).collect();
    let names = movement::organisation::names(ask.read(), lang, &ids).await?;
    form.choose("chair", ids.iter().map(ToString::to_string).zip(names).collect());
    form.set("name", &m.name);
    form.set("local", local::typed(&m.local).map_or(String::new(), |l| l.format("%Y-%m-%dT%H:%M").to_string()));
    form.set("zone", &m.zone);
    form.set("length", m.length.to_string());
    form.set("modality", &m.modality);
    form.set("link", &m.link);
    form.set("place", &m.place);
    form.set("level", &m.level);
    form.set("chair", m.chair.filter(|c| ids.contains(c)).map(|c| c.to_string()).unwrap_or_default());
    form.set("rhythm", &m.rhythm);
    Ok(())
}

/// Whether two local times are the same minute: a form knows no seconds.
fn same_minute(a: &str, b: &str) -> bool {
    let minute = |text: &str| local::typed(text).map(|l: NaiveDateTime| l.format("%Y-%m-%dT%H:%M").to_string());
    minute(a) == minute(b)
}

/// Changes a meeting; those who were told are told.
///
/// # Errors
/// What needs mending; [`Refusal::Conflict`] where others changed the same field.
pub async fn edit(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let (emergency, held) = hold(ask, w, CONVENE).await?;
    let kept = same_minute(ask.values.text("local"), &held.local)
        && local::zone(ask.values.text("zone")).map(chrono_tz::Tz::name) == Some(held.zone.as_str());
    let (starts, zone, typed) = if kept {
        (held.starts, held.zone.clone(), held.local.clone())
    } else {
        let (starts, zone, typed) = call::starts(ask)?;
        (Some(starts), zone, typed)
    };
    let next = Model {
        name: ask.values.text("name").to_owned(),
        starts,
        zone,
        local: typed,
        length: ask.values.number("length").and_then(|n| i32::try_from(n).ok()).unwrap_or(held.length),
        modality: ask.values.text("modality").to_owned(),
        link: call::link(ask)?,
        place: ask.values.text("place").to_owned(),
        level: ask.values.text("level").to_owned(),
        chair: ask.values.id("chair"),
        rhythm: ask.values.text("rhythm").to_owned(),
        ..held.model().clone()
    };
    let before = held.model().clone();
    let m = w.update("meeting-changed", &held, ask.base(), next).await?;
    let all = asked(w, ask, &m, &seats::hosts(&emergency)).await?;
    let more = call::invited(ask, w, &emergency).await?;
    let new = make::invite(w, &m, &more, m.kind().usual_part()).await?;
    if !new.is_empty() {
        let everybody: Vec<OrganisationId> = all.iter().chain(&new).copied().collect();
        let held = record::hold::<store::Entity>(w.tx(), &ask.caller, m.id, CONVENE).await?;
        make::name_all(w, &held, &everybody).await?;
    }
    let said = tell_change(ask, w, &before, &m, &all, &new).await?;
    Ok(done(&m, said))
}

/// Tells those who were told of a meeting what is new, and those who are asked now that it is called.
async fn tell_change(
    ask: &Ask,
    w: &mut Write,
    before: &Model,
    m: &Model,
    all: &[OrganisationId],
    new: &[OrganisationId],
) -> Result<String, Refusal> {
    let lang = ask.lang();
    if m.state() != State::Called {
        return Ok(t!(lang, "saved"));
    }
    let mut unreached = Vec::new();
    let moved = (before.starts, before.length, &before.name, &before.zone) != (m.starts, m.length, &m.name, &m.zone);
    if moved {
        unreached.extend(letters::send(w, m, News::Moved, all).await?);
    }
    if !new.is_empty() {
        unreached.extend(letters::send(w, m, News::Called, new).await?);
    }
    let said = if moved || !new.is_empty() { t!(lang, "meeting-told") } else { t!(lang, "saved") };
    call::told(w, &ask.caller, said, &unreached).await
}

/// Moves a meeting to a slot that was chosen; who was told of it is told.
///
/// # Errors
/// [`Refusal::NotFound`] where the address holds no instant.
pub async fn choose(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let (emergency, held) = hold(ask, w, CONVENE).await?;
    only(held.state().ahead(), ask)?;
    let start = NaiveDateTime::parse_from_str(ask.param("start"), "%Y%m%dT%H%M%SZ");
    let starts: DateTime<Utc> = start.map_err(|_| Refusal::NotFound)?.and_utc();
    if starts <= w.at() {
        return Err(Refusal::field("main", t!(ask.lang(), "meeting-passed")));
    }
    let zone = local::zone(&held.zone).unwrap_or(chrono_tz::Tz::UTC);
    let next = Model {
        starts: Some(starts),
        local: local::written(starts, zone),
        zone: zone.name().to_owned(),
        ..held.model().clone()
    };
    let before = held.model().clone();
    let m = w.update("meeting-moved", &held, None, next).await?;
    let all = asked(w, ask, &m, &seats::hosts(&emergency)).await?;
    let said = match tell_change(ask, w, &before, &m, &all, &[]).await? {
        said if m.state() == State::Called => said,
        _ => t!(ask.lang(), "meeting-slot-chosen"),
    };
    Ok(done(&m, said))
}

/// Calls a meeting that was proposed: those who are asked are told.
///
/// # Errors
/// As [`super::call::call`].
pub async fn send(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let (emergency, held) = hold(ask, w, CONVENE).await?;
    only(held.state() == State::Proposed, ask)?;
    if held.starts.is_none_or(|starts| starts <= w.at()) {
        return Err(Refusal::field("main", t!(ask.lang(), "meeting-passed")));
    }
    let next = Model { state: State::Called.code().to_owned(), called_at: Some(w.at()), ..held.model().clone() };
    let m = w.update("meeting-called", &held, None, next).await?;
    let all = asked(w, ask, &m, &seats::hosts(&emergency)).await?;
    let unreached = letters::send(w, &m, News::Called, &all).await?;
    let said = call::told(w, &ask.caller, t!(ask.lang(), "meeting-is-called"), &unreached).await?;
    Ok(done(&m, said))
}

/// The field of a reason.
pub fn reason_fields(lang: Lang) -> Vec<Field> {
    vec![Field::new("reason", t!(lang, "meeting-field-reason"), Kind::Lines(1000))]
}

/// Fills the form that calls a meeting off.
///
/// # Errors
/// As [`fill_edit`].
pub async fn fill_cancel(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let (emergency, m) = mine(ask, CONVENE).await?;
    form.title = t!(lang, "cancel-meeting");
    form.lead = t!(lang, "cancel-meeting-lead", name = m.name.as_str());
    form.submit = t!(lang, "cancel-meeting");
    form.crumbs = below(lang, &emergency, &m);
    Ok(())
}

/// Calls a meeting off.
///
/// # Errors
/// A sentence where it took place already.
pub async fn cancel(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let (emergency, held) = hold(ask, w, CONVENE).await?;
    only(held.state().ahead(), ask)?;
    let told = held.state() == State::Called;
    let next = Model {
        state: State::Cancelled.code().to_owned(),
        reason: ask.values.text("reason").to_owned(),
        ..held.model().clone()
    };
    let m = w.update("meeting-cancelled", &held, None, next).await?;
    let mut said = t!(ask.lang(), "meeting-is-cancelled");
    if told {
        let all = asked(w, ask, &m, &seats::hosts(&emergency)).await?;
        let unreached = letters::send(w, &m, News::Cancelled, &all).await?;
        said = call::told(w, &ask.caller, said, &unreached).await?;
    }
    Ok(done(&m, said))
}
