//! What happens to a request: endorsed, alerted, matched, deployed, ended – or not met.
//!
//! Invariants: only who is asked endorses, each for its own organisation; whoever asked matches, deploys and ends; a mission
//! ends with its report; an unmet request has a reason.

use super::{
    pages, pool,
    state::{State, Unmet},
    store::{Entity, Model},
};
use crate::{
    consent::{self, About, SPEAKERS, standing},
    words::t,
};
use base::lang::Lang;
use platform::{
    Refusal,
    access::Level,
    record::{COORDINATE, Held, Record, Right, everything, hold, may, organisation},
    web::{Ask, Field, Form, Kind},
    write::{Done, Write},
};
use sea_orm::{ColumnTrait, QueryFilter};
use uuid::Uuid;

/// Those who speak for an organisation, when their word changes the common record.
const SPEAK: Right = Right::asked(SPEAKERS);

async fn held(ask: &Ask, w: &Write, right: Right, fits: fn(State) -> bool) -> Result<Held<Entity>, Refusal> {
    let held = hold::<Entity>(w.tx(), &ask.caller, ask.id::<Uuid>("officer")?, right).await?;
    if fits(held.state()) { Ok(held) } else { Err(Refusal::NotAllowed) }
}

fn done(lang: Lang, r: &Model) -> Done {
    Done::at(r.href()).saying(t!(lang, "saved")).with(pages::json(r))
}

/// It may be endorsed.
fn asks(state: State) -> bool {
    matches!(state, State::Requested | State::Endorsed | State::Alerted)
}

/// Fills the form by which an organisation endorses it.
///
/// # Errors
/// [`Refusal::NotAllowed`] where the caller's organisation is not asked.
pub async fn fill_word(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let (r, m) = super::open(ask).await?;
    let asked = ask.caller.organisation.is_some_and(|o| r.asked().contains(&o));
    if !asked || !asks(r.state()) || !may(&ask.caller, &Entity::facts(&r), SPEAK) {
        return Err(Refusal::NotAllowed);
    }
    form.title = t!(lang, "endorse-officer");
    form.lead.clone_from(&r.reason);
    form.submit = t!(lang, "give-word-submit");
    form.audience = Some(r.level());
    form.crumbs = super::crumbs(lang, m.as_ref(), &r);
    form.set("answer", consent::Answer::Agreed.code());
    form.set("revision", r.revision.to_string());
    Ok(())
}

/// Takes an organisation's word.
///
/// # Errors
/// As [`fill_word`].
pub async fn word(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let held = held(ask, w, SPEAK, asks).await?;
    if !held.asked().contains(&organisation(&ask.caller)?) {
        return Err(Refusal::NotAllowed);
    }
    consent::forms::same_revision(ask, held.revision)?;
    let answer = consent::forms::answer(&ask.values)?;
    let (capacity, note) = (ask.values.text("capacity"), ask.values.text("note"));
    consent::give(w, held.facts(), About::OfficerRequest, held.revision, answer, capacity, note).await?;
    let said = consent::of(w.tx(), &ask.caller, About::OfficerRequest, held.id).await?;
    let complete = standing(&said, &held.asked(), held.revision).complete();
    let state = match held.state() {
        State::Requested if complete => State::Endorsed,
        State::Endorsed if !complete => State::Requested,
        other => other,
    };
    if state == held.state() {
        return Ok(done(ask.lang(), held.model()));
    }
    let next = Model { state: state.code().to_owned(), ..held.model().clone() };
    let r = w.update("officer-endorsed", &held, None, next).await?;
    Ok(done(ask.lang(), &r))
}

/// The field by which the pool is told.
pub fn alert_fields(lang: Lang) -> Vec<Field> {
    vec![Field::new("sure", t!(lang, "field-alert-sure"), Kind::Tick)]
}

/// Fills that form.
///
/// # Errors
/// [`Refusal::NotAllowed`] where it is not endorsed, or not theirs.
pub async fn fill_alert(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    super::mine(ask, form, |s| s == State::Endorsed).await?;
    form.title = t!(ask.lang(), "alert-pool");
    form.lead = t!(ask.lang(), "alert-pool-lead");
    form.submit = t!(ask.lang(), "alert-submit");
    Ok(())
}

/// Tells all who have people in the pool: the Movement sees the request from now on.
///
/// # Errors
/// As [`fill_alert`].
pub async fn alert(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let held = held(ask, w, COORDINATE, |s| s == State::Endorsed).await?;
    if !ask.values.ticked("sure") {
        return Err(Refusal::field("sure", t!(ask.lang(), "alert-tick")));
    }
    let audience = held.audience.min(Level::Movement.stored());
    let next = Model { state: State::Alerted.code().to_owned(), audience, ..held.model().clone() };
    let r = w.update("officer-alerted", &held, None, next).await?;
    Ok(done(ask.lang(), &r))
}

/// The field by which somebody who was offered is chosen.
pub fn match_fields(lang: Lang) -> Vec<Field> {
    vec![Field::new("offer", t!(lang, "field-candidate"), Kind::One(Vec::new()))]
}

/// Fills that form with what was offered.
///
/// # Errors
/// [`Refusal::NotAllowed`] where it is not open to a match, or not theirs.
pub async fn fill_match(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let r = super::mine(ask, form, |s| s == State::Alerted).await?;
    let offers = pool::offers(ask.read(), &ask.caller, r.id).await?;
    let homes: Vec<_> = offers.iter().map(|o| o.owner).collect();
    let names = ask.app.organisation_names(lang, &homes).await?;
    form.title = t!(lang, "match-officer");
    form.lead = if offers.is_empty() { t!(lang, "offers-none") } else { t!(lang, "match-officer-lead") };
    form.submit = t!(lang, "match-submit");
    let choices = offers.iter().zip(names).map(|(o, home)| (o.id.to_string(), format!("{} – {home}", o.profile)));
    form.choose("offer", choices.collect());
    Ok(())
}

/// Chooses somebody who was offered.
///
/// # Errors
/// As [`fill_match`].
pub async fn take(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let held = held(ask, w, COORDINATE, |s| s == State::Alerted).await?;
    let chosen: Uuid = ask.values.id("offer").ok_or(Refusal::Malformed)?;
    let offers = pool::offers(w.tx(), &ask.caller, held.id).await?;
    let offer = offers.into_iter().find(|o| o.id == chosen).ok_or(Refusal::Malformed)?;
    let there = everything::<pool::Entity>("an offer stands only while that person is in the pool")
        .filter(pool::Column::Id.eq(offer.candidate))
        .one(w.tx())
        .await?;
    if there.is_none() {
        return Err(Refusal::field("offer", t!(ask.lang(), "candidate-gone")));
    }
    let next = Model {
        state: State::Matched.code().to_owned(),
        candidate: Some(offer.candidate),
        home: Some(offer.owner),
        profile: offer.profile,
        ..held.model().clone()
    };
    let r = w.update("officer-matched", &held, None, next).await?;
    Ok(done(ask.lang(), &r))
}

/// The field by which the mission begins.
pub fn deploy_fields(lang: Lang) -> Vec<Field> {
    vec![Field::new("started_on", t!(lang, "field-started-on"), Kind::Day)]
}

/// Fills that form.
///
/// # Errors
/// [`Refusal::NotAllowed`] where nobody is matched, or it is not theirs.
pub async fn fill_deploy(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    super::mine(ask, form, |s| s == State::Matched).await?;
    form.title = t!(ask.lang(), "deploy-officer");
    form.submit = t!(ask.lang(), "save");
    form.set("started_on", ask.now().date_naive().to_string());
    Ok(())
}

/// Begins the mission.
///
/// # Errors
/// As [`fill_deploy`].
pub async fn deploy(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let held = held(ask, w, COORDINATE, |s| s == State::Matched).await?;
    let next = Model {
        state: State::Deployed.code().to_owned(),
        started_on: ask.values.day("started_on"),
        ..held.model().clone()
    };
    let r = w.update("officer-deployed", &held, None, next).await?;
    Ok(done(ask.lang(), &r))
}

/// The fields by which the mission ends.
pub fn end_fields(lang: Lang) -> Vec<Field> {
    vec![
        Field::new("ended_on", t!(lang, "field-mission-ended"), Kind::Day),
        Field::new("report", t!(lang, "field-report"), Kind::Lines(6000)).hint(t!(lang, "field-report-hint")),
        Field::new("lessons", t!(lang, "field-lessons"), Kind::Lines(4000)).hint(t!(lang, "field-lessons-hint")),
    ]
}

/// Fills that form.
///
/// # Errors
/// [`Refusal::NotAllowed`] where nobody is deployed, or it is not theirs.
pub async fn fill_end(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    super::mine(ask, form, |s| s == State::Deployed).await?;
    form.title = t!(ask.lang(), "end-mission");
    form.submit = t!(ask.lang(), "save");
    form.set("ended_on", ask.now().date_naive().to_string());
    Ok(())
}

/// Ends the mission with its report.
///
/// # Errors
/// A day before the first one.
pub async fn end(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let held = held(ask, w, COORDINATE, |s| s == State::Deployed).await?;
    let ended_on = ask.values.day("ended_on");
    if ended_on < held.started_on {
        return Err(Refusal::field("ended_on", t!(ask.lang(), "ended-before")));
    }
    let next = Model {
        state: State::Ended.code().to_owned(),
        ended_on,
        report: ask.values.text("report").to_owned(),
        lessons: ask.values.text("lessons").to_owned(),
        ..held.model().clone()
    };
    let r = w.update("officer-ended", &held, None, next).await?;
    Ok(done(ask.lang(), &r))
}

/// The fields that say why it could not be met.
pub fn unmet_fields(lang: Lang) -> Vec<Field> {
    vec![
        Field::new("unmet", t!(lang, "field-unmet"), Kind::One(Unmet::choices(lang))),
        Field::new("unmet_why", t!(lang, "field-unmet-why"), Kind::Lines(1000)).optional(),
    ]
}

/// Fills that form.
///
/// # Errors
/// [`Refusal::NotAllowed`] where it is past, or not theirs.
pub async fn fill_unmet(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    super::mine(ask, form, State::open).await?;
    form.title = t!(ask.lang(), "officer-not-met");
    form.lead = t!(ask.lang(), "officer-not-met-lead");
    form.submit = t!(ask.lang(), "save");
    Ok(())
}

/// Keeps, for good, that it could not be met and why.
///
/// # Errors
/// As [`fill_unmet`].
pub async fn unmet(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let held = held(ask, w, COORDINATE, State::open).await?;
    let why = Unmet::from_code(ask.values.text("unmet")).ok_or(Refusal::Malformed)?;
    let next = Model {
        state: State::Unmet.code().to_owned(),
        unmet: why.code().to_owned(),
        unmet_why: ask.values.text("unmet_why").to_owned(),
        ..held.model().clone()
    };
    let r = w.update("officer-unmet", &held, None, next).await?;
    Ok(done(ask.lang(), &r))
}
