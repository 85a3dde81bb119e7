//! The minutes, agreed by the organisations that attended.
//!
//! Invariants: an organisation speaks for itself only, and of the revision that it read; the minutes are agreed when all
//! that attended agree with what stands now, and are a draft again as soon as one of them does not.

use super::{
    attendance,
    change::{below, hold, only, seen},
    kind::{Came, State},
    seats,
    store::{self, Model},
};
use crate::{
    action,
    consent::{self, About},
    emergency::Emergency,
    words::t,
};
use askama::Template;
use platform::{
    Refusal,
    access::Caller,
    id::OrganisationId,
    record::{self, Record, Right},
    web::{Ask, Form},
    write::{Done, Write},
};
use sea_orm::ConnectionTrait;

/// Whoever speaks for an organisation that attended, from wherever it came.
const SPEAK: Right = Right::asked(consent::SPEAKERS);

/// The organisations that attended: those whose word the minutes need.
///
/// # Errors
/// When the database does not answer.
pub async fn asked(
    db: &impl ConnectionTrait,
    caller: &Caller,
    emergency: &Emergency,
    m: &Model,
) -> Result<Vec<OrganisationId>, Refusal> {
    let rows = attendance::of(db, caller, m.id, &seats::hosts(emergency)).await?;
    Ok(rows.into_iter().filter(|a| a.came() == Came::Attended).map(|a| a.organisation).collect())
}

/// Whether a meeting's minutes can be agreed to: somebody wrote them, and it is not closed.
const fn open(state: State) -> bool {
    matches!(state, State::MinutesDraft | State::MinutesAgreed | State::FollowUp)
}

/// Whether the caller may speak for their organisation of these minutes.
pub fn may_speak(caller: &Caller, m: &Model, asked: &[OrganisationId]) -> bool {
    open(m.state())
        && caller.organisation.is_some_and(|o| asked.contains(&o))
        && record::may(caller, &store::Entity::facts(m), SPEAK)
}

/// Fills the form.
///
/// # Errors
/// [`Refusal::NotFound`] where the caller may not see the meeting, [`Refusal::NotAllowed`] where they do not speak for an
/// organisation that attended.
pub async fn fill(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let (emergency, m) = seen(ask).await?;
    let asked = asked(ask.read(), &ask.caller, &emergency, &m).await?;
    if !may_speak(&ask.caller, &m, &asked) {
        return Err(Refusal::NotAllowed);
    }
    form.title = t!(lang, "agree-minutes");
    form.lead = t!(lang, "agree-minutes-lead", name = m.name.as_str());
    form.submit = t!(lang, "agree-minutes-submit");
    form.audience = Some(m.seen_by());
    form.crumbs = below(lang, &emergency, &m);
    form.set("answer", consent::Answer::Agreed.code());
    form.set("revision", m.revision.to_string());
    Ok(())
}

/// Gives the word of the caller's organisation on the minutes.
///
/// # Errors
/// [`Refusal::NotAllowed`] where it did not attend; a sentence where the minutes changed meanwhile.
pub async fn give(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let lang = ask.lang();
    let (emergency, held) = hold(ask, w, SPEAK).await?;
    let asked = asked(w.tx(), &ask.caller, &emergency, held.model()).await?;
    if !may_speak(&ask.caller, held.model(), &asked) {
        return Err(Refusal::NotAllowed);
    }
    only(open(held.state()), ask)?;
    consent::forms::same_revision(ask, held.revision)?;
    let answer = consent::forms::answer(&ask.values)?;
    let facts = held.facts().clone();
    let values = &ask.values;
    consent::give(w, &facts, About::Minutes, held.revision, answer, values.text("capacity"), values.text("note"))
        .await?;
    let words = consent::of(w.tx(), &ask.caller, About::Minutes, held.id).await?;
    let standing = consent::standing(&words, &asked, held.revision);
    let state = if !standing.complete() {
        State::MinutesDraft
    } else if action::store::of_meeting(w.tx(), &ask.caller, held.id)
        .await?
        .iter()
        .any(|a| a.state() == action::store::State::Open)
    {
        State::FollowUp
    } else {
        State::MinutesAgreed
    };
    if state != held.state() {
        let next = Model { state: state.code().to_owned(), ..held.model().clone() };
        let act = if state.agreed() { "minutes-agreed" } else { "minutes-revised" };
        w.update(act, &held, None, next).await?;
    }
    let said = if state.agreed() { t!(lang, "minutes-are-agreed") } else { t!(lang, "minutes-word-given") };
    let json = serde_json::json!({ "revision": held.revision, "state": state.code() });
    Ok(Done::at(held.href()).saying(said).with(json))
}

#[derive(Template)]
#[template(path = "meeting/agreement.html")]
struct Agreement {
    title: String,
    said: String,
    act: Option<(String, String)>,
}

/// What the page of a meeting shows of the agreement to its minutes.
#[derive(Debug, Default)]
pub struct Shown {
    /// Who agreed to the minutes as they stand, and a button for who is still asked; empty before anything was written.
    pub html: String,
    /// The same for programs.
    pub json: serde_json::Value,
    /// The minutes wait for the word of the caller's organisation.
    pub waits: bool,
}

/// Who agreed to the minutes as they stand.
///
/// # Errors
/// When the database does not answer.
pub async fn shown(ask: &Ask, emergency: &Emergency, m: &Model, href: &str) -> Result<Shown, Refusal> {
    let lang = ask.lang();
    if !open(m.state()) && m.state() != State::Closed {
        return Ok(Shown::default());
    }
    let asked = asked(ask.read(), &ask.caller, emergency, m).await?;
    if asked.is_empty() {
        return Ok(Shown::default());
    }
    let words = consent::of(ask.read(), &ask.caller, About::Minutes, m.id).await?;
    let lines = consent::lines(ask, &words, &asked, m.revision).await?;
    let speaks = may_speak(&ask.caller, m, &asked);
    let own = lines.iter().find(|l| Some(l.organisation) == ask.caller.organisation);
    let waits = speaks && own.is_some_and(|l| l.state != "agreed");
    let json = lines
        .iter()
        .map(|l| serde_json::json!({ "organisation": l.organisation, "name": l.who, "state": l.state }))
        .collect();
    let said = consent::Said { lines }.render().map_err(|e| Refusal::of(&e))?;
    let act = speaks.then(|| (t!(lang, "agree-minutes"), format!("{href}/agree")));
    let template = Agreement { title: t!(lang, "minutes-agreement"), said, act };
    Ok(Shown { html: template.render().map_err(|e| Refusal::of(&e))?, json, waits })
}
