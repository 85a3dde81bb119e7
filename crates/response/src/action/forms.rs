//! Adding actions and decisions, passing an action on, and saying that it is done or no longer to be done.
//!
//! Invariants: whoever is present may write them; what is added to the minutes of a meeting, and a change of what is to be
//! done, gives the minutes a new revision; who holds an action and by when may change without asking again.

use super::{
    decision,
    store::{self, Model, State},
};
use crate::{
    emergency::{self, Emergency},
    meeting::{self, make, minutes},
    words::t,
};
use base::lang::Lang;
use chrono::{Days, NaiveDate};
use platform::{
    Refusal,
    access::{Level, Role},
    id::OrganisationId,
    record::{self, Held, JOIN, Record, may, organisation},
    web::{Ask, Field, Form, Kind},
    write::{Done, Write},
};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

/// Roles that may hold an action within an organisation.
const ROLES: [Role; 8] = [
    Role::Coordinator,
    Role::Signatory,
    Role::FocalSecurity,
    Role::FocalSurge,
    Role::FocalLogistics,
    Role::FocalFunding,
    Role::FocalCommunication,
    Role::FocalData,
];

/// The fields of an action.
pub fn fields(lang: Lang) -> Vec<Field> {
    let roles = ROLES.iter().map(|r| (r.code().to_owned(), r.name(lang))).collect();
    vec![
        Field::new("what", t!(lang, "action-field-what"), Kind::Line(300)),
        Field::new("holder", t!(lang, "action-field-holder"), Kind::One(Vec::new())),
        Field::new("role", t!(lang, "action-field-role"), Kind::One(roles))
            .hint(t!(lang, "action-field-role-hint"))
            .optional(),
        Field::new("due", t!(lang, "action-field-due"), Kind::Day),
    ]
}

fn crumbs(lang: Lang, emergency: &Emergency) -> Vec<(String, String)> {
    vec![
        (t!(lang, "operations"), "/o".to_owned()),
        (emergency.name.clone(), emergency.href()),
        (t!(lang, "actions"), format!("{}/actions", emergency.href())),
    ]
}

/// The emergency of the address, for somebody who may write in it.
async fn room(ask: &Ask, db: &impl ConnectionTrait) -> Result<Emergency, Refusal> {
    let found = emergency::store::at(db, &ask.caller, ask.param("emergency")).await?;
    if may(&ask.caller, &emergency::Entity::facts(&found), JOIN) { Ok(found) } else { Err(Refusal::NotAllowed) }
}

/// Days until an action is due unless somebody says otherwise: our assumption.
const USUAL: Days = Days::new(3);

async fn fill(ask: &Ask, form: &mut Form, emergency: &Emergency) -> Result<(), Refusal> {
    let lang = ask.lang();
    form.title = t!(lang, "add-action");
    form.submit = t!(lang, "add");
    let askable = meeting::askable(ask, emergency).await?;
    form.choose("holder", askable.into_iter().map(|(id, name, _)| (id.to_string(), name)).collect());
    form.set("due", (ask.now().date_naive() + USUAL).to_string());
    Ok(())
}

/// Fills the form of an action that no meeting agreed on.
///
/// # Errors
/// [`Refusal::NotFound`] where the caller may not see the emergency, [`Refusal::NotAllowed`] where they may not write in it.
pub async fn fill_new(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let emergency = room(ask, ask.read()).await?;
    form.crumbs = crumbs(ask.lang(), &emergency);
    fill(ask, form, &emergency).await?;
    form.set("holder", ask.caller.organisation.map(|o| o.to_string()).unwrap_or_default());
    Ok(())
}

/// What the form holds, as an action of an emergency with this audience.
fn entered(
    ask: &Ask,
    w: &Write,
    emergency: &Emergency,
    audience: Level,
    meeting: Option<Uuid>,
) -> Result<Model, Refusal> {
    let (holder, due) = (ask.values.id("holder"), ask.values.day("due"));
    Ok(Model {
        id: w.id(),
        version: 1,
        owner: organisation(&ask.caller)?,
        audience: audience.stored(),
        context: emergency.context,
        emergency: Some(emergency.key()),
        body: None,
        removed: false,
        created_at: w.at(),
        changed_at: w.at(),
        meeting,
        what: ask.values.text("what").to_owned(),
        holder: holder.ok_or(Refusal::Malformed)?,
        role: ask.values.given("role").map(str::to_owned),
        due: due.ok_or(Refusal::Malformed)?,
        state: State::Open.code().to_owned(),
        reason: String::new(),
        ended_at: None,
    })
}

fn done(href: String, m: &Model, said: String) -> Done {
    let json = serde_json::json!({ "id": m.id, "href": m.href(), "version": m.version, "state": m.state });
    Done::at(href).saying(said).with(json)
}

/// Adds an action that no meeting agreed on.
///
/// # Errors
/// When the database refuses.
pub async fn add(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let emergency = room(ask, w.tx()).await?;
    let audience = make::usual_level(emergency.level(), emergency.context.is_some());
    let model = entered(ask, w, &emergency, audience, None)?;
    let model = w.insert::<store::Entity>("action-added", model).await?;
    if audience == Level::Organisations {
        let named = platform::write::register::named(w.tx(), emergency.id).await?;
        let held = record::hold::<store::Entity>(w.tx(), &ask.caller, model.id, JOIN).await?;
        w.share(&held, &named).await?;
    }
    Ok(done(format!("{}/actions", emergency.href()), &model, t!(ask.lang(), "action-is-added")))
}

/// Fills the form of an action that a meeting agreed on.
///
/// # Errors
/// As [`fill_new`].
pub async fn fill_of_meeting(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let (emergency, m) = meeting::joined(ask).await?;
    fill(ask, form, &emergency).await?;
    form.crumbs = meeting::crumbs(ask.lang(), &emergency, &m);
    Ok(())
}

/// Adds an action that a meeting agreed on.
///
/// # Errors
/// A sentence where the meeting was called off.
pub async fn add_of_meeting(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let (emergency, held) = meeting::held_for_minutes(ask, w).await?;
    let model = entered(ask, w, &emergency, held.seen_by(), Some(held.id))?;
    let model = w.insert::<store::Entity>("action-added", model).await?;
    make::share_as(w, held.model(), model.id).await?;
    minutes::revise(w, ask, held.id).await?;
    Ok(done(format!("{}#actions", held.href()), &model, t!(ask.lang(), "action-is-added")))
}

/// The action of the address, for a change.
async fn hold(ask: &Ask, w: &Write) -> Result<(Emergency, Held<store::Entity>), Refusal> {
    let emergency = emergency::store::at(w.tx(), &ask.caller, ask.param("emergency")).await?;
    let found = store::at(w.tx(), &ask.caller, emergency.key(), ask.id::<Uuid>("action")?).await?;
    let held = record::hold::<store::Entity>(w.tx(), &ask.caller, found.id, JOIN).await?;
    Ok((emergency, held))
}

/// The same for a form.
async fn mine(ask: &Ask) -> Result<(Emergency, Model), Refusal> {
    let emergency = emergency::by_slug(ask).await?;
    let found = store::at(ask.read(), &ask.caller, emergency.key(), ask.id::<Uuid>("action")?).await?;
    let allowed = may(&ask.caller, &store::Entity::facts(&found), JOIN);
    if allowed { Ok((emergency, found)) } else { Err(Refusal::NotAllowed) }
}

/// Fills the form that changes an action or passes it on.
///
/// # Errors
/// As [`fill_new`].
pub async fn fill_edit(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let (emergency, m) = mine(ask).await?;
    fill(ask, form, &emergency).await?;
    form.title = t!(lang, "edit-action");
    form.submit = t!(lang, "save");
    form.base = Some(m.version);
    form.audience = Some(m.seen_by());
    form.crumbs = crumbs(lang, &emergency);
    if let Some(field) = form.field("holder") {
        // Whoever holds it stays a choice, even when they left.
        let mut choices = field.choices().to_vec();
        if choices.iter().all(|(id, _)| *id != m.holder.to_string()) {
            let name = movement::organisation::name(ask.read(), lang, m.holder).await?;
            choices.push((m.holder.to_string(), name));
            field.kind = Kind::One(choices);
        }
    }
    form.set("what", &m.what);
    form.set("holder", m.holder.to_string());
    form.set("role", m.role.clone().unwrap_or_default());
    form.set("due", m.due.to_string());
    Ok(())
}

/// Changes an action, or passes it on.
///
/// # Errors
/// [`Refusal::Conflict`] where others changed the same field.
pub async fn edit(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let (_, held) = hold(ask, w).await?;
    let holder: OrganisationId = ask.values.id("holder").ok_or(Refusal::Malformed)?;
    let due: NaiveDate = ask.values.day("due").ok_or(Refusal::Malformed)?;
    let next = Model {
        what: ask.values.text("what").to_owned(),
        holder,
        role: ask.values.given("role").map(str::to_owned),
        due,
        ..held.model().clone()
    };
    let passed = holder != held.holder;
    let act = if passed { "action-passed-on" } else { "action-changed" };
    let m = w.update(act, &held, ask.base(), next).await?;
    if let (true, Some(meeting)) = (m.what != held.what, m.meeting) {
        minutes::revise(w, ask, meeting).await?;
    }
    let said = if passed { t!(ask.lang(), "action-is-passed-on") } else { t!(ask.lang(), "saved") };
    Ok(done(m.href(), &m, said))
}

async fn end(ask: &Ask, w: &mut Write, state: State, act: &str, reason: &str, said: String) -> Result<Done, Refusal> {
    let (_, held) = hold(ask, w).await?;
    let ended = (state != State::Open).then(|| w.at());
    if held.state() == state {
        // Two who click at once mean the same.
        return Ok(done(held.href(), held.model(), said));
    }
    let next =
        Model { state: state.code().to_owned(), reason: reason.to_owned(), ended_at: ended, ..held.model().clone() };
    let m = w.update(act, &held, None, next).await?;
    Ok(done(m.href(), &m, said))
}

/// Notes that an action is done.
///
/// # Errors
/// When the caller may not.
pub async fn finish(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    end(ask, w, State::Done, "action-done", "", t!(ask.lang(), "action-is-done")).await
}

/// Notes that it is open again.
///
/// # Errors
/// When the caller may not.
pub async fn reopen(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    end(ask, w, State::Open, "action-reopened", "", t!(ask.lang(), "action-is-open")).await
}

/// The field of a reason.
pub fn drop_fields(lang: Lang) -> Vec<Field> {
    vec![Field::new("reason", t!(lang, "meeting-field-reason"), Kind::Lines(1000))]
}

/// Fills the form that drops an action.
///
/// # Errors
/// As [`fill_new`].
pub async fn fill_drop(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let (emergency, m) = mine(ask).await?;
    form.title = t!(lang, "drop-action");
    form.lead = m.what.clone();
    form.submit = t!(lang, "drop-action");
    form.crumbs = crumbs(lang, &emergency);
    Ok(())
}

/// Notes that an action is no longer to be done.
///
/// # Errors
/// When the caller may not.
pub async fn drop(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let reason = ask.values.text("reason").to_owned();
    end(ask, w, State::Dropped, "action-dropped", &reason, t!(ask.lang(), "action-is-dropped")).await
}

/// The fields of a decision.
pub fn decision_fields(lang: Lang) -> Vec<Field> {
    vec![
        Field::new("what", t!(lang, "decision-field-what"), Kind::Line(400)),
        Field::new("why", t!(lang, "decision-field-why"), Kind::Lines(4000)).optional(),
    ]
}

/// Fills the form of a decision.
///
/// # Errors
/// As [`fill_new`].
pub async fn fill_decision(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let (emergency, m) = meeting::joined(ask).await?;
    form.title = t!(lang, "add-decision");
    form.submit = t!(lang, "add");
    form.crumbs = meeting::crumbs(lang, &emergency, &m);
    Ok(())
}

/// Adds a decision.
///
/// # Errors
/// A sentence where the meeting was called off.
pub async fn decide(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let (emergency, held) = meeting::held_for_minutes(ask, w).await?;
    let model = decision::Model {
        id: w.id(),
        version: 1,
        owner: organisation(&ask.caller)?,
        audience: held.audience,
        context: emergency.context,
        emergency: Some(emergency.key()),
        body: None,
        removed: false,
        created_at: w.at(),
        changed_at: w.at(),
        meeting: held.id,
        what: ask.values.text("what").to_owned(),
        why: ask.values.text("why").to_owned(),
        day: held.began().unwrap_or(w.at()).date_naive(),
    };
    let model = w.insert::<decision::Entity>("decision-taken", model).await?;
    make::share_as(w, held.model(), model.id).await?;
    minutes::revise(w, ask, held.id).await?;
    let json = serde_json::json!({ "id": model.id, "version": model.version });
    Ok(Done::at(format!("{}#decisions", held.href())).saying(t!(ask.lang(), "decision-is-added")).with(json))
}

/// The decision of the address, of a meeting.
async fn decided(ask: &Ask, db: &impl ConnectionTrait, meeting: Uuid) -> Result<decision::Model, Refusal> {
    let found = record::see::<decision::Entity>(db, &ask.caller, ask.id::<Uuid>("decision")?).await?;
    if found.meeting == meeting { Ok(found) } else { Err(Refusal::NotFound) }
}

/// Fills the form that changes a decision.
///
/// # Errors
/// As [`fill_new`].
pub async fn fill_edit_decision(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let (emergency, m) = meeting::joined(ask).await?;
    let d = decided(ask, ask.read(), m.id).await?;
    form.title = t!(lang, "edit-decision");
    form.submit = t!(lang, "save");
    form.base = Some(d.version);
    form.audience = Some(d.seen_by());
    form.crumbs = meeting::crumbs(lang, &emergency, &m);
    form.set("what", &d.what);
    form.set("why", &d.why);
    Ok(())
}

/// Changes a decision: the minutes have a new revision.
///
/// # Errors
/// [`Refusal::Conflict`] where others changed the same field.
pub async fn edit_decision(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let (_, m) = meeting::held_for_minutes(ask, w).await?;
    let d = decided(ask, w.tx(), m.id).await?;
    let held = record::hold::<decision::Entity>(w.tx(), &ask.caller, d.id, JOIN).await?;
    let next = decision::Model {
        what: ask.values.text("what").to_owned(),
        why: ask.values.text("why").to_owned(),
        ..held.model().clone()
    };
    let after = w.update("decision-changed", &held, ask.base(), next).await?;
    if after.version != held.version {
        minutes::revise(w, ask, m.id).await?;
    }
    let json = serde_json::json!({ "id": after.id, "version": after.version });
    Ok(Done::at(format!("{}#decision-{}", m.href(), after.id)).saying(t!(ask.lang(), "saved")).with(json))
}
