//! What happens to an allocation: words, announcement, review, dispute, handover, end.
//!
//! Invariants: a word makes it agreed when it is the last that was missing; a handover ends the old allocation and proposes
//! the new one in one step, so that a country is never without a current one nor with two.

use super::{
    forms::{self, Chosen},
    pages,
    rule::{Term, deviates, propose},
    state::{Dispute, Settled, State},
    store::{self, Entity, Model},
};
use crate::{
    consent::{self, About, SPEAKERS, standing},
    emergency,
    words::t,
};
use base::lang::Lang;
use platform::{
    Refusal,
    id::OrganisationId,
    record::{CONVENE, Held, JOIN, Record, Right, hold, may, organisation, see},
    web::{Ask, Field, Form, Kind},
    write::{Done, Write},
};
use uuid::Uuid;

/// Those whose word an organisation's is, when their word changes the common record.
const SPEAK: Right = Right::asked(SPEAKERS);

async fn fill(ask: &Ask, form: &mut Form, right: Right, title: String, submit: String) -> Result<Model, Refusal> {
    let (c, m) = super::open(ask).await?;
    if !may(&ask.caller, &Entity::facts(&c), right) || !c.state().current() {
        return Err(Refusal::NotAllowed);
    }
    form.title = title;
    form.submit = submit;
    form.audience = Some(store::level(&c));
    form.crumbs = forms::below(ask.lang(), &m);
    form.crumbs.push((pages::title(ask.lang(), &c), c.href()));
    Ok(c)
}

/// The allocation of the address, current, for a change.
async fn held(ask: &Ask, w: &Write, right: Right) -> Result<Held<Entity>, Refusal> {
    let held = hold::<Entity>(w.tx(), &ask.caller, ask.id::<Uuid>("convener")?, right).await?;
    if held.state().current() { Ok(held) } else { Err(Refusal::NotAllowed) }
}

fn done(lang: Lang, c: &Model) -> Done {
    Done::at(c.href()).saying(t!(lang, "saved")).with(pages::json(c))
}

/// Fills the form by which an organisation gives its word.
///
/// # Errors
/// [`Refusal::NotAllowed`] where the caller's organisation is not asked, or they do not speak for it.
pub async fn fill_word(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let c = fill(ask, form, SPEAK, t!(lang, "give-word"), t!(lang, "give-word-submit")).await?;
    if !ask.caller.organisation.is_some_and(|o| c.asked().contains(&o)) {
        return Err(Refusal::NotAllowed);
    }
    form.lead = pages::sentence(ask, &c).await?;
    form.set("answer", consent::Answer::Agreed.code());
    form.set("revision", c.revision.to_string());
    Ok(())
}

/// Takes an organisation's word.
///
/// # Errors
/// As [`fill_word`]; a sentence where the proposal changed since it was read.
pub async fn word(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let held = held(ask, w, SPEAK).await?;
    if !held.asked().contains(&organisation(&ask.caller)?) {
        return Err(Refusal::NotAllowed);
    }
    consent::forms::same_revision(ask, held.revision)?;
    let (answer, revision) = (consent::forms::answer(&ask.values)?, held.revision);
    let (capacity, note) = (ask.values.text("capacity"), ask.values.text("note"));
    consent::give(w, held.facts(), About::Convener, revision, answer, capacity, note).await?;
    let said = consent::of(w.tx(), &ask.caller, About::Convener, held.id).await?;
    let state = held.state().heard(&standing(&said, &held.asked(), revision));
    if state == held.state() {
        return Ok(done(ask.lang(), held.model()));
    }
    let act = match state {
        State::Agreed => "convener-agreed",
        State::UnderReview => "convener-review",
        _ => "convener-discussed",
    };
    let agreed_at = if state == State::Agreed { Some(w.at()) } else { held.agreed_at };
    let next = Model { state: state.code().to_owned(), agreed_at, ..held.model().clone() };
    let c = w.update(act, &held, None, next).await?;
    Ok(done(ask.lang(), &c))
}

/// The fields that say how all National Societies were told.
pub fn announce_fields(lang: Lang) -> Vec<Field> {
    vec![
        Field::new("announced_on", t!(lang, "field-announced-on"), Kind::Day),
        Field::new("announced_how", t!(lang, "field-announced-how"), Kind::Line(200))
            .hint(t!(lang, "field-announced-how-hint")),
    ]
}

/// Fills that form.
///
/// # Errors
/// [`Refusal::NotAllowed`] where it is not agreed.
pub async fn fill_announce(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let c = fill(ask, form, CONVENE, t!(lang, "announce-convener"), t!(lang, "save")).await?;
    if !c.state().settled() {
        return Err(Refusal::NotAllowed);
    }
    form.lead = t!(lang, "announce-convener-lead");
    form.set("announced_on", c.announced_on.unwrap_or_else(|| ask.now().date_naive()).to_string());
    form.set("announced_how", &c.announced_how);
    Ok(())
}

/// Keeps that all National Societies were told.
///
/// # Errors
/// As [`fill_announce`].
pub async fn announce(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let held = held(ask, w, CONVENE).await?;
    if !held.state().settled() {
        return Err(Refusal::NotAllowed);
    }
    let next = Model {
        state: State::Announced.code().to_owned(),
        announced_on: ask.values.day("announced_on"),
        announced_how: ask.values.text("announced_how").to_owned(),
        ..held.model().clone()
    };
    let c = w.update("convener-announced", &held, None, next).await?;
    Ok(done(ask.lang(), &c))
}

/// The field that says why it is looked at again.
pub fn review_fields(lang: Lang) -> Vec<Field> {
    vec![Field::new("review_why", t!(lang, "field-review-why"), Kind::Lines(1000))]
}

/// Fills that form.
///
/// # Errors
/// [`Refusal::NotAllowed`] where it is not agreed.
pub async fn fill_review(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let c = fill(ask, form, CONVENE, t!(lang, "review-convener"), t!(lang, "review-submit")).await?;
    form.lead = t!(lang, "review-convener-lead");
    if c.state().settled() { Ok(()) } else { Err(Refusal::NotAllowed) }
}

/// Opens a review: words given before no longer count.
///
/// # Errors
/// As [`fill_review`].
pub async fn review(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let held = held(ask, w, CONVENE).await?;
    if !held.state().settled() {
        return Err(Refusal::NotAllowed);
    }
    let next = Model {
        state: State::UnderReview.code().to_owned(),
        revision: held.revision + 1,
        review_why: ask.values.text("review_why").to_owned(),
        ..held.model().clone()
    };
    let c = w.update("convener-review", &held, None, next).await?;
    Ok(done(ask.lang(), &c))
}

/// The fields of a dispute.
pub fn dispute_fields(lang: Lang) -> Vec<Field> {
    vec![
        Field::new("dispute", t!(lang, "field-dispute"), Kind::One(Dispute::choices(lang, None))),
        Field::new("dispute_why", t!(lang, "field-dispute-why"), Kind::Lines(1000))
            .hint(t!(lang, "field-dispute-hint")),
    ]
}

/// Fills that form.
///
/// # Errors
/// As any step.
pub async fn fill_dispute(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let c = fill(ask, form, CONVENE, t!(lang, "dispute-convener"), t!(lang, "save")).await?;
    form.choose("dispute", Dispute::choices(lang, c.dispute()));
    form.set("dispute", c.dispute().unwrap_or(Dispute::Country).code());
    form.set("dispute_why", &c.dispute_why);
    form.base = Some(c.version);
    Ok(())
}

/// Keeps that it is disputed, and how far that went.
///
/// # Errors
/// As [`fill_dispute`].
pub async fn dispute(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let held = held(ask, w, CONVENE).await?;
    let level = Dispute::from_code(ask.values.text("dispute")).ok_or(Refusal::Malformed)?;
    let act = if held.dispute().is_some() { "convener-escalated" } else { "convener-disputed" };
    let next = Model {
        dispute: level.code().to_owned(),
        dispute_why: ask.values.text("dispute_why").to_owned(),
        ..held.model().clone()
    };
    let c = w.update(act, &held, ask.base(), next).await?;
    Ok(done(ask.lang(), &c))
}

/// Ends the dispute.
///
/// # Errors
/// As any step.
pub async fn settle(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let held = held(ask, w, CONVENE).await?;
    let next = Model { dispute: String::new(), ..held.model().clone() };
    let c = w.update("convener-settled", &held, None, next).await?;
    Ok(done(ask.lang(), &c))
}

/// The fields of a handover.
pub fn hand_over_fields(lang: Lang) -> Vec<Field> {
    let term = Term::Convener;
    vec![
        Field::new("convener", t!(lang, "field-new-convener"), Kind::One(Vec::new())),
        Field::new("co_conveners", term.others(lang), Kind::Many(Vec::new())).optional(),
        Field::new("valid_from", t!(lang, "field-valid-from"), Kind::Day),
        Field::new("reason", t!(lang, "field-hand-over-why"), Kind::Lines(1000)),
        Field::new("checklist", t!(lang, "field-checklist"), Kind::Many(Settled::choices(lang)))
            .hint(t!(lang, "field-checklist-hint"))
            .optional(),
        Field::new("closing", t!(lang, "field-left-open"), Kind::Lines(1000))
            .hint(t!(lang, "field-left-open-hint"))
            .optional(),
    ]
}

/// Fills that form: what the rule proposes for the situation of now, where that is another convener.
///
/// # Errors
/// As any step.
pub async fn fill_hand_over(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let c = fill(ask, form, CONVENE, t!(lang, "hand-over"), t!(lang, "hand-over-submit")).await?;
    form.lead = t!(lang, "hand-over-lead");
    let candidates = forms::candidates(ask, &c.country).await?;
    form.choose("convener", candidates.clone());
    form.choose("co_conveners", candidates);
    form.set("valid_from", ask.now().date_naive().to_string());
    if let Some(field) = form.field("co_conveners") {
        field.value = c.co_conveners().iter().map(ToString::to_string).collect();
    }
    Ok(())
}

/// Hands over: the old allocation ends, the new one is proposed.
///
/// # Errors
/// A checklist that leaves something open without saying why; the same convener as before.
pub async fn hand_over(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let lang = ask.lang();
    let owner = organisation(&ask.caller)?;
    let held = held(ask, w, CONVENE).await?;
    let m = see::<emergency::Entity>(w.tx(), &ask.caller, held.emergency.ok_or(Refusal::NotFound)?).await?;
    let day = ask.values.day("valid_from").ok_or(Refusal::Malformed)?;
    let convener: OrganisationId = ask.values.id("convener").ok_or(Refusal::Malformed)?;
    if convener == held.convener {
        return Err(Refusal::field("convener", t!(lang, "hand-over-same")));
    }
    if day < held.valid_from {
        return Err(Refusal::field("valid_from", t!(lang, "hand-over-before")));
    }
    let checklist = ask.values.all("checklist").join(" ");
    let (open, closing) = (Settled::open(&checklist), ask.values.text("closing"));
    if !open.is_empty() && closing.is_empty() {
        let open = open.into_iter().map(|s| s.name(lang)).collect::<Vec<_>>().join("; ");
        return Err(Refusal::field("closing", t!(lang, "hand-over-open", open = open)));
    }
    let co_conveners: Vec<OrganisationId> = ask
        .values
        .all("co_conveners")
        .into_iter()
        .filter_map(|id| id.parse().ok())
        .filter(|id| *id != convener)
        .collect();
    let class = m.class().unwrap_or(held.class());
    let of = super::rule::Situation { class, day, ..held.situation() };
    let proposal = propose(of);
    let deviates = deviates(&proposal, convener, &co_conveners);
    let reason = ask.values.text("reason").to_owned();
    let chosen = Chosen { of, proposal, convener, co_conveners, deviates, reason };
    let new = Model { predecessor: Some(held.id), ..forms::model(w, owner, &m, &held.country, chosen) };
    let old = Model {
        state: State::HandedOver.code().to_owned(),
        current_for: None,
        valid_to: Some(day),
        successor: Some(new.id),
        checklist,
        closing: closing.to_owned(),
        dispute: String::new(),
        ..held.model().clone()
    };
    w.update("convener-handed-over", &held, None, old).await?;
    let new = forms::add(w, "convener-proposed", &m, new).await?;
    Ok(Done::at(new.href()).saying(t!(lang, "handed-over")).with(pages::json(&new)))
}

/// The fields that end it.
pub fn end_fields(lang: Lang) -> Vec<Field> {
    vec![
        Field::new("valid_to", t!(lang, "field-ended-on"), Kind::Day),
        Field::new("closing", t!(lang, "field-ended-why"), Kind::Lines(1000)),
    ]
}

/// Fills that form.
///
/// # Errors
/// As any step.
pub async fn fill_end(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    fill(ask, form, CONVENE, t!(lang, "end-convener"), t!(lang, "end-submit")).await?;
    form.set("valid_to", ask.now().date_naive().to_string());
    Ok(())
}

/// Ends it without another one.
///
/// # Errors
/// As any step.
pub async fn end(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let held = held(ask, w, CONVENE).await?;
    let next = Model {
        state: State::Ended.code().to_owned(),
        current_for: None,
        valid_to: ask.values.day("valid_to"),
        closing: ask.values.text("closing").to_owned(),
        dispute: String::new(),
        ..held.model().clone()
    };
    let c = w.update("convener-ended", &held, None, next).await?;
    Ok(done(ask.lang(), &c))
}

/// Keeps that a joint letter told all National Societies of what is agreed in its emergency, as far as the caller may.
///
/// # Errors
/// When the database refuses.
pub async fn told_by(
    w: &mut Write,
    emergency: platform::id::EmergencyId,
    letter: Uuid,
    how: &str,
) -> Result<(), Refusal> {
    let caller = w.caller().clone();
    for c in store::of_emergency(w.tx(), &caller, emergency).await?.into_iter().filter(|c| c.state().settled()) {
        let held = match hold::<Entity>(w.tx(), &caller, c.id, JOIN).await {
            Ok(held) => held,
            Err(Refusal::NotAllowed) => continue,
            Err(other) => return Err(other),
        };
        let next = Model {
            state: State::Announced.code().to_owned(),
            announced_on: Some(w.at().date_naive()),
            announced_how: how.to_owned(),
            letter: Some(letter),
            ..held.model().clone()
        };
        w.update("convener-announced", &held, None, next).await?;
    }
    Ok(())
}
