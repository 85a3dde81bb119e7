//! Proposing a convener and changing the proposal.
//!
//! Invariants: the form comes filled with what the rule proposes; another choice is taken with its reason and never
//! without; a change of what is agreed upon is a new revision, so that words given before no longer count.

use super::{
    rule::{Proposal, Situation, Term, deviates, propose},
    state::State,
    store::{self, Entity, Model, current_for, stored},
};
use crate::{
    emergency::{self, Emergency, class::Class, place},
    lesson::{self, Tool},
    shared,
    words::t,
};
use askama::Template;
use base::lang::Lang;
use chrono::NaiveDate;
use movement::context::{self, country_context};
use platform::{
    Refusal,
    access::Level,
    id::OrganisationId,
    record::{CONVENE, Record, hold, may, organisation, see},
    web::{Ask, Field, Form, Kind, Values},
    write::{Done, Write},
};

/// The fields that propose a convener.
pub fn new_fields(lang: Lang) -> Vec<Field> {
    let mut fields = vec![Field::new("country", t!(lang, "filter-country"), Kind::One(Vec::new()))];
    fields.extend(edit_fields(lang));
    fields
}

/// The fields that change the proposal.
pub fn edit_fields(lang: Lang) -> Vec<Field> {
    let term = Term::Convener;
    vec![
        Field::new("class", t!(lang, "field-class"), Kind::One(Class::choices(lang))),
        Field::new("host_able", t!(lang, "field-host-able"), Kind::Tick),
        Field::new("beyond", t!(lang, "field-beyond"), Kind::Tick),
        Field::new("convener", term.name(lang), Kind::One(Vec::new())),
        Field::new("co_conveners", term.others(lang), Kind::Many(Vec::new())).optional(),
        Field::new("reason", t!(lang, "field-deviation"), Kind::Lines(1000))
            .hint(t!(lang, "field-deviation-hint"))
            .optional(),
        Field::new("valid_from", t!(lang, "field-valid-from"), Kind::Day),
        Field::new("review_due", t!(lang, "field-review-due"), Kind::Day)
            .hint(t!(lang, "field-review-hint"))
            .optional(),
    ]
}

#[derive(Template)]
#[template(path = "rule.html")]
struct Aside {
    title: String,
    text: String,
    source: String,
    others: Vec<(String, String)>,
}

/// The organisations that may convene in a country: host, ICRC, IFRC, then whoever is present.
pub(super) async fn candidates(ask: &Ask, country: &str) -> Result<Vec<(String, String)>, Refusal> {
    let mut ids: Vec<OrganisationId> =
        context::host(country).into_iter().chain([super::rule::icrc(), super::rule::ifrc()]).collect();
    for one in shared::present(ask, country).await? {
        if !ids.contains(&one) {
            ids.push(one);
        }
    }
    let names = ask.app.organisation_names(ask.lang(), &ids).await?;
    Ok(ids.iter().map(ToString::to_string).zip(names).collect())
}

/// The emergency of the address, for somebody who may convene in it.
pub(super) async fn convening(ask: &Ask) -> Result<Emergency, Refusal> {
    let m = emergency::by_slug(ask).await?;
    if may(&ask.caller, &emergency::Entity::facts(&m), CONVENE) { Ok(m) } else { Err(Refusal::NotAllowed) }
}

/// Below the emergency and its conveners.
pub(super) fn below(lang: Lang, m: &Emergency) -> Vec<(String, String)> {
    vec![
        (t!(lang, "operations"), "/o".to_owned()),
        (m.name.clone(), m.href()),
        (t!(lang, "conveners"), format!("{}/conveners", m.href())),
    ]
}

fn situation(values: &Values, country: &str, day: NaiveDate) -> Option<Situation> {
    Some(Situation {
        class: Class::from_code(values.text("class"))?,
        everywhere: country.is_empty(),
        host: context::host(country),
        able: values.ticked("host_able"),
        beyond: values.ticked("beyond"),
        day: values.day("valid_from").unwrap_or(day),
    })
}

/// Puts the rule beside the form, and the role's word of the day into it.
fn explain(
    ask: &Ask,
    form: &mut Form,
    of: Situation,
    proposal: &Proposal,
    others: Vec<(String, String)>,
) -> Result<(), Refusal> {
    let lang = ask.lang();
    let term = Term::on(of.day);
    if let Some(field) = form.field("convener") {
        field.label = term.name(lang);
    }
    if let Some(field) = form.field("co_conveners") {
        field.label = term.others(lang);
    }
    if term == Term::Convener {
        form.fields.retain(|f| f.name != "beyond");
    }
    let aside = Aside {
        title: t!(lang, "rule-title"),
        text: proposal.rule.text(lang),
        source: proposal.rule.source(lang),
        others,
    };
    form.aside = aside.render().map_err(|e| Refusal::of(&e))?;
    Ok(())
}

/// Fills the form that proposes a convener: with what the rule proposes, for the situation that the address names.
///
/// # Errors
/// [`Refusal::NotAllowed`] where the caller may not convene in this emergency.
pub async fn fill_new(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let m = convening(ask).await?;
    let codes: Vec<&str> = place::codes(&m.countries).collect();
    let asked = ask.values.given("country").or(ask.query.given("country"));
    let country = asked.filter(|c| codes.contains(c)).or(codes.first().copied()).unwrap_or_default();
    let given = if ask.values.0.is_empty() { &ask.query } else { &ask.values };
    let class = given.given("class").and_then(Class::from_code).or(m.class()).unwrap_or(Class::Mixed);
    let able = if ask.values.0.is_empty() { given.text("host_able") != "no" } else { given.ticked("host_able") };
    let of = Situation {
        class,
        everywhere: country.is_empty(),
        host: context::host(country),
        able,
        beyond: given.ticked("beyond"),
        day: given.day("valid_from").unwrap_or_else(|| ask.now().date_naive()),
    };
    let proposal = propose(of);
    form.title = t!(lang, "propose-convener");
    form.lead = t!(lang, "propose-convener-lead");
    form.submit = t!(lang, "propose-submit");
    form.audience = Some(m.level());
    form.crumbs = below(lang, &m);
    form.choose("country", codes.iter().map(|c| ((*c).to_owned(), place::names(lang, c))).collect());
    if codes.is_empty() {
        // Of no single country the role is for all of them, and there is no host.
        form.fields.retain(|f| !matches!(f.name, "country" | "host_able"));
    }
    let candidates = candidates(ask, country).await?;
    form.choose("convener", candidates.clone());
    form.choose("co_conveners", candidates);
    form.set("country", country);
    form.set("class", class.code());
    if able {
        form.set("host_able", "on");
    }
    form.set("valid_from", of.day.to_string());
    form.set("convener", proposal.convener.map(|c| c.to_string()).unwrap_or_default());
    if let Some(field) = form.field("co_conveners") {
        field.value = proposal.co_conveners.iter().map(ToString::to_string).collect();
    }
    let address = format!("{}/conveners/new?country={country}&class={}", m.href(), class.code());
    let mut others = Vec::new();
    if of.host.is_some() {
        others.push(if able {
            (t!(lang, "rule-if-not-able"), format!("{address}&host_able=no"))
        } else {
            (t!(lang, "rule-if-able"), address)
        });
    }
    for code in codes.iter().filter(|c| **c != country) {
        others.push((place::names(lang, code), format!("{}/conveners/new?country={code}", m.href())));
    }
    explain(ask, form, of, &proposal, others)?;
    lesson::beside(ask, form, Tool::Convener).await
}

/// What was chosen, with the rule that it is measured by.
pub(super) struct Chosen {
    pub of: Situation,
    pub proposal: Proposal,
    pub convener: OrganisationId,
    pub co_conveners: Vec<OrganisationId>,
    pub deviates: bool,
    pub reason: String,
}

/// Reads the choice; another one than the rule's needs a reason.
pub(super) fn chosen(ask: &Ask, country: &str, day: NaiveDate) -> Result<Chosen, Refusal> {
    let lang = ask.lang();
    let of = situation(&ask.values, country, day).ok_or(Refusal::Malformed)?;
    let proposal = propose(of);
    let convener: OrganisationId = ask.values.id("convener").ok_or(Refusal::Malformed)?;
    let mut co_conveners: Vec<OrganisationId> = Vec::new();
    for id in ask.values.all("co_conveners").into_iter().filter_map(|id| id.parse().ok()) {
        if id != convener && !co_conveners.contains(&id) {
            co_conveners.push(id);
        }
    }
    let deviates = deviates(&proposal, convener, &co_conveners);
    let reason = ask.values.text("reason").to_owned();
    if deviates && reason.is_empty() {
        return Err(Refusal::field("reason", t!(lang, "deviation-why", rule = proposal.rule.text(lang))));
    }
    Ok(Chosen { of, proposal, convener, co_conveners, deviates, reason })
}

/// An allocation as somebody chose it.
pub(super) fn model(w: &Write, owner: OrganisationId, m: &Emergency, country: &str, chosen: Chosen) -> Model {
    Model {
        id: w.id(),
        version: 1,
        owner,
        audience: m.audience,
        context: m.context,
        emergency: Some(m.key()),
        body: None,
        removed: false,
        created_at: w.at(),
        changed_at: w.at(),
        country: country.to_owned(),
        current_for: Some(current_for(m.key(), country)),
        state: State::Proposed.code().to_owned(),
        revision: 1,
        class: chosen.of.class.code().to_owned(),
        host_able: chosen.of.able,
        beyond: chosen.of.beyond,
        convener: chosen.convener,
        co_conveners: stored(&chosen.co_conveners),
        rule: chosen.proposal.rule.code().to_owned(),
        deviates: chosen.deviates,
        reason: chosen.reason,
        valid_from: chosen.of.day,
        valid_to: None,
        review_due: None,
        review_why: String::new(),
        agreed_at: None,
        announced_on: None,
        announced_how: String::new(),
        letter: None,
        dispute: String::new(),
        dispute_why: String::new(),
        predecessor: None,
        successor: None,
        checklist: String::new(),
        closing: String::new(),
    }
}

/// Adds an allocation, seen as its emergency is. Where everybody of the emergency's audience sees it anyway, those who are
/// present in its own country work on it; else those of the emergency's context do, since others may not see either.
pub(super) async fn add(w: &mut Write, act: &str, m: &Emergency, mut model: Model) -> Result<Model, Refusal> {
    let lang = w.caller().lang;
    if matches!(m.level(), Level::Public | Level::Movement) && !model.country.is_empty() {
        model.context = Some(country_context(w, &model.country.clone()).await?.id());
    }
    let country = place::covered(lang, &model.country);
    if store::taken(w.tx(), m.key(), &model.country).await? {
        return Err(Refusal::field("country", t!(lang, "convener-taken", country = country)));
    }
    let model = w.insert::<Entity>(act, model).await?;
    shared::like::<Entity>(w, model.id, &emergency::Entity::facts(m), CONVENE).await?;
    Ok(model)
}

/// Proposes a convener.
///
/// # Errors
/// A deviation without a reason; a country that has a current one.
pub async fn propose_one(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let lang = ask.lang();
    let owner = organisation(&ask.caller)?;
    let held = emergency::hold(ask, w, CONVENE).await?;
    let m = held.model();
    let country = ask.values.text("country");
    if !place::covers(&m.countries, country) {
        return Err(Refusal::Malformed);
    }
    let chosen = chosen(ask, country, w.at().date_naive())?;
    let model = Model { review_due: ask.values.day("review_due"), ..model(w, owner, m, country, chosen) };
    let model = add(w, "convener-proposed", m, model).await?;
    Ok(Done::at(model.href()).saying(t!(lang, "convener-said-proposed")).with(super::pages::json(&model)))
}

/// Fills the form that changes a proposal.
///
/// # Errors
/// [`Refusal::NotAllowed`] where it is not theirs to change, or it is past.
pub async fn fill_edit(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let (c, m) = super::open(ask).await?;
    if !may(&ask.caller, &Entity::facts(&c), CONVENE) || !c.state().current() {
        return Err(Refusal::NotAllowed);
    }
    form.title = t!(lang, "edit-convener");
    form.lead = if c.state().settled() { t!(lang, "edit-convener-lead") } else { String::new() };
    form.submit = t!(lang, "save");
    form.base = Some(c.version);
    form.audience = Some(store::level(&c));
    form.crumbs = below(lang, &m);
    form.crumbs.push((super::pages::title(lang, &c), c.href()));
    let candidates = candidates(ask, &c.country).await?;
    form.choose("convener", candidates.clone());
    form.choose("co_conveners", candidates);
    form.set("class", &c.class);
    for (name, yes) in [("host_able", c.host_able), ("beyond", c.beyond)] {
        if yes {
            form.set(name, "on");
        }
    }
    form.set("convener", c.convener.to_string());
    if let Some(field) = form.field("co_conveners") {
        field.value = c.co_conveners().iter().map(ToString::to_string).collect();
    }
    form.set("reason", &c.reason);
    form.set("valid_from", c.valid_from.to_string());
    if let Some(due) = c.review_due {
        form.set("review_due", due.to_string());
    }
    let of = situation(&ask.values, &c.country, c.valid_from);
    let proposal = of.map_or_else(|| c.proposal(), propose);
    if c.country.is_empty() {
        form.fields.retain(|f| f.name != "host_able");
    }
    explain(ask, form, of.unwrap_or_else(|| c.situation()), &proposal, Vec::new())
}

/// Changes a proposal; what was agreed is open again.
///
/// # Errors
/// As [`propose_one`]; [`Refusal::Conflict`] where others changed the same.
pub async fn edit(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let lang = ask.lang();
    let held = hold::<Entity>(w.tx(), &ask.caller, ask.id::<uuid::Uuid>("convener")?, CONVENE).await?;
    if !held.state().current() {
        return Err(Refusal::NotAllowed);
    }
    let chosen = chosen(ask, &held.country, held.valid_from)?;
    let mut next = Model {
        class: chosen.of.class.code().to_owned(),
        host_able: chosen.of.able,
        beyond: chosen.of.beyond,
        convener: chosen.convener,
        co_conveners: stored(&chosen.co_conveners),
        rule: chosen.proposal.rule.code().to_owned(),
        deviates: chosen.deviates,
        reason: chosen.reason,
        valid_from: chosen.of.day,
        ..held.model().clone()
    };
    if next != *held.model() {
        next.revision += 1;
        next.state = State::UnderDiscussion.code().to_owned();
        next.agreed_at = None;
    }
    next.review_due = ask.values.day("review_due");
    let c = w.update("convener-changed", &held, ask.base(), next).await?;
    Ok(Done::at(c.href()).saying(t!(lang, "saved")).with(super::pages::json(&c)))
}

/// The emergency of an allocation.
pub(super) async fn emergency_of(ask: &Ask, c: &Model) -> Result<Emergency, Refusal> {
    let id = c.emergency.ok_or(Refusal::NotFound)?;
    see::<emergency::Entity>(ask.read(), &ask.caller, id).await
}
