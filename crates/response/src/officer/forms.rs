//! Asking for a Movement Coordination Officer, and deciding that there is to be none.
//!
//! Invariant: a change of what is endorsed is a new revision, and those who endorsed it are asked again.

use super::{
    state::{Modality, State},
    store::{Entity, Model},
};
use crate::{
    emergency::{self, Emergency, place},
    shared,
    words::t,
};
use base::lang::Lang;
use platform::{
    Refusal,
    record::{CONVENE, COORDINATE, Record, hold, may, organisation},
    web::{Ask, Field, Form, Kind},
    write::{Done, Write},
};
use uuid::Uuid;

/// The fields of a request.
pub fn new_fields(lang: Lang) -> Vec<Field> {
    let mut fields = vec![Field::new("country", t!(lang, "filter-country"), Kind::One(Vec::new()))];
    fields.extend(edit_fields(lang));
    fields
}

/// The fields that change one.
pub fn edit_fields(lang: Lang) -> Vec<Field> {
    vec![
        Field::new("reason", t!(lang, "field-officer-reason"), Kind::Lines(1000)),
        Field::new("terms", t!(lang, "field-terms"), Kind::Lines(2000)).hint(t!(lang, "field-terms-hint")),
        Field::new("modality", t!(lang, "field-officer-modality"), Kind::One(Modality::choices(lang)))
            .hint(t!(lang, "field-officer-modality-hint")),
        Field::new("needed_from", t!(lang, "field-needed-from"), Kind::Day),
        Field::new("weeks", t!(lang, "field-weeks"), Kind::Number(1, 104)),
        Field::new("languages", t!(lang, "column-languages"), Kind::Line(120)),
        Field::new("reports_to", t!(lang, "field-reports-to"), Kind::Line(160)).hint(t!(lang, "field-reports-to-hint")),
        Field::new("hosted_by", t!(lang, "field-hosted-by"), Kind::Line(160)),
        Field::new("funding", t!(lang, "field-funding"), Kind::Line(160)).optional(),
    ]
}

/// Below the emergency and its officers.
pub(super) fn below(lang: Lang, m: &Emergency) -> Vec<(String, String)> {
    vec![
        (t!(lang, "operations"), "/o".to_owned()),
        (m.name.clone(), m.href()),
        (t!(lang, "officers"), format!("{}/officers", m.href())),
    ]
}

async fn convening(ask: &Ask, form: &mut Form) -> Result<Emergency, Refusal> {
    let lang = ask.lang();
    let m = emergency::by_slug(ask).await?;
    if !may(&ask.caller, &emergency::Entity::facts(&m), CONVENE) {
        return Err(Refusal::NotAllowed);
    }
    form.audience = Some(m.level());
    form.crumbs = below(lang, &m);
    let countries: Vec<&str> = place::codes(&m.countries).collect();
    form.choose("country", countries.iter().map(|c| ((*c).to_owned(), place::names(lang, c))).collect());
    form.set("country", countries.first().copied().unwrap_or_default());
    if countries.is_empty() {
        // Of no single country: the officer works for all.
        form.fields.retain(|f| f.name != "country");
    }
    Ok(m)
}

/// Fills the form that asks for one.
///
/// # Errors
/// [`Refusal::NotAllowed`] where the caller does not convene in this emergency.
pub async fn fill_new(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    convening(ask, form).await?;
    form.title = t!(lang, "request-officer");
    form.lead = t!(lang, "request-officer-lead");
    form.submit = t!(lang, "request-submit");
    form.set("terms", t!(lang, "officer-terms"));
    form.set("modality", Modality::InCountry.code());
    form.set("needed_from", ask.now().date_naive().to_string());
    form.set("weeks", "8");
    Ok(())
}

fn model(ask: &Ask, w: &Write, m: &Emergency, state: State) -> Result<Model, Refusal> {
    let country = ask.values.text("country");
    if !place::covers(&m.countries, country) {
        return Err(Refusal::Malformed);
    }
    let name = place::covered(w.caller().lang, country);
    Ok(Model {
        id: w.id(),
        version: 1,
        owner: organisation(&ask.caller)?,
        audience: m.audience,
        context: m.context,
        emergency: Some(m.key()),
        body: None,
        removed: false,
        created_at: w.at(),
        changed_at: w.at(),
        title: base::words::without_isolates(&t!(ask.lang(), "officer-title", country = name)),
        state: state.code().to_owned(),
        revision: 1,
        country: country.to_owned(),
        reason: ask.values.text("reason").to_owned(),
        terms: ask.values.text("terms").to_owned(),
        needed_from: ask.values.day("needed_from"),
        weeks: ask.values.number("weeks").and_then(|n| i32::try_from(n).ok()),
        languages: ask.values.text("languages").to_owned(),
        modality: ask.values.text("modality").to_owned(),
        reports_to: ask.values.text("reports_to").to_owned(),
        hosted_by: ask.values.text("hosted_by").to_owned(),
        funding: ask.values.text("funding").to_owned(),
        candidate: None,
        home: None,
        profile: String::new(),
        started_on: None,
        ended_on: None,
        report: String::new(),
        lessons: String::new(),
        unmet: String::new(),
        unmet_why: String::new(),
    })
}

async fn add(ask: &Ask, w: &mut Write, act: &str, state: State) -> Result<Done, Refusal> {
    let held = emergency::hold(ask, w, CONVENE).await?;
    let made = model(ask, w, held.model(), state)?;
    let made = w.insert::<Entity>(act, made).await?;
    shared::like::<Entity>(w, made.id, held.facts(), CONVENE).await?;
    Ok(Done::at(made.href()).saying(t!(ask.lang(), "saved")).with(super::pages::json(&made)))
}

/// Asks for one.
///
/// # Errors
/// When the database refuses.
pub async fn request(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    add(ask, w, "officer-requested", State::Requested).await
}

/// The fields of a decision that there is to be none.
pub fn decide_fields(lang: Lang) -> Vec<Field> {
    let none: Vec<(String, String)> =
        State::ALL.iter().filter(|s| s.none()).map(|s| (s.code().to_owned(), s.name(lang))).collect();
    vec![
        Field::new("country", t!(lang, "filter-country"), Kind::One(Vec::new())),
        Field::new("state", t!(lang, "field-decision"), Kind::One(none)),
        Field::new("reason", t!(lang, "field-audience-why"), Kind::Lines(1000)),
    ]
}

/// Fills that form.
///
/// # Errors
/// As [`fill_new`].
pub async fn fill_decide(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    convening(ask, form).await?;
    form.title = t!(ask.lang(), "decide-no-officer");
    form.lead = t!(ask.lang(), "decide-no-officer-lead");
    form.submit = t!(ask.lang(), "save");
    Ok(())
}

/// Keeps the decision.
///
/// # Errors
/// When the database refuses.
pub async fn decide(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let state = State::from_code(ask.values.text("state")).filter(|s| s.none()).ok_or(Refusal::Malformed)?;
    add(ask, w, "officer-decided", state).await
}

/// Fills the form that changes a request.
///
/// # Errors
/// [`Refusal::NotAllowed`] where it is not theirs, or is past.
pub async fn fill_edit(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let r = super::mine(ask, form, |s| matches!(s, State::Requested | State::Endorsed | State::Alerted)).await?;
    form.title = t!(lang, "edit-request");
    form.lead = t!(lang, "edit-request-lead");
    form.submit = t!(lang, "save");
    form.base = Some(r.version);
    form.set("reason", &r.reason);
    form.set("terms", &r.terms);
    form.set("modality", &r.modality);
    if let Some(day) = r.needed_from {
        form.set("needed_from", day.to_string());
    }
    if let Some(weeks) = r.weeks {
        form.set("weeks", weeks.to_string());
    }
    form.set("languages", &r.languages);
    form.set("reports_to", &r.reports_to);
    form.set("hosted_by", &r.hosted_by);
    form.set("funding", &r.funding);
    Ok(())
}

/// Changes a request; who endorsed it is asked again.
///
/// # Errors
/// [`Refusal::Conflict`] where others changed the same.
pub async fn edit(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let held = hold::<Entity>(w.tx(), &ask.caller, ask.id::<Uuid>("officer")?, COORDINATE).await?;
    if !matches!(held.state(), State::Requested | State::Endorsed | State::Alerted) {
        return Err(Refusal::NotAllowed);
    }
    let mut next = Model {
        reason: ask.values.text("reason").to_owned(),
        terms: ask.values.text("terms").to_owned(),
        needed_from: ask.values.day("needed_from"),
        weeks: ask.values.number("weeks").and_then(|n| i32::try_from(n).ok()),
        languages: ask.values.text("languages").to_owned(),
        modality: ask.values.text("modality").to_owned(),
        reports_to: ask.values.text("reports_to").to_owned(),
        hosted_by: ask.values.text("hosted_by").to_owned(),
        funding: ask.values.text("funding").to_owned(),
        ..held.model().clone()
    };
    if next != *held.model() {
        next.revision += 1;
        if held.state() == State::Endorsed {
            next.state = State::Requested.code().to_owned();
        }
    }
    let r = w.update("officer-changed", &held, ask.base(), next).await?;
    Ok(Done::at(r.href()).saying(t!(ask.lang(), "saved")).with(super::pages::json(&r)))
}
