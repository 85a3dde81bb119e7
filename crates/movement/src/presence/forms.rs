//! Forms of presence: we are present here, we have left, and what others saw in a source.

use super::{confirm, fresh, own_rows, table};
use crate::{
    context,
    organisation::{self, Kind as OrganisationKind, forms::link},
    words::t,
};
use base::lang::Lang;
use chrono::NaiveDate;
use platform::{
    Refusal,
    access::Level,
    id::{ContextId, OrganisationId},
    record::{CONTRIBUTE, COORDINATE, Record, everything, hold, organisation as acting, visible},
    web::{Ask, Field, Form, Kind},
    write::{Done, Write},
};
use sea_orm::{QueryFilter, QueryOrder, QuerySelect, entity::prelude::*};

async fn open(ask: &Ask, form: &mut Form, title: String) -> Result<context::Model, Refusal> {
    let m = context::open(ask.read(), &ask.caller, ask.param("context")).await?;
    form.title = title;
    form.submit = t!(ask.lang(), "save");
    form.audience = Some(Level::Movement);
    form.crumbs.push((t!(ask.lang(), "contexts"), "/contexts".to_owned()));
    form.crumbs.push((m.name(ask.lang()), context::Entity::href(&m)));
    Ok(m)
}

fn today(ask: &Ask) -> NaiveDate {
    ask.now().date_naive()
}

/// A day that has come.
fn past(ask: &Ask, field: &'static str) -> Result<NaiveDate, Refusal> {
    let day = ask.values.day(field).ok_or(Refusal::Malformed)?;
    if day > today(ask) { Err(Refusal::field(field, t!(ask.lang(), "day-to-come"))) } else { Ok(day) }
}

/// The organisation for which the caller says where it is: a component's coordinator, not the host's.
fn itself(ask: &Ask, context: &context::Model, field: &'static str) -> Result<OrganisationId, Refusal> {
    let itself = acting(&ask.caller)?;
    if ask.caller.component.is_none() || organisation::component(itself).is_none() {
        return Err(Refusal::field(field, t!(ask.lang(), "components-only")));
    }
    if !ask.caller.holds(COORDINATE.roles, Some(context.id())) {
        return Err(Refusal::NotAllowed);
    }
    if context.hosts().contains(&itself) {
        return Err(Refusal::field(field, t!(ask.lang(), "host-always")));
    }
    Ok(itself)
}

/// Fields of “we are present here”.
pub fn here_fields(lang: Lang) -> Vec<Field> {
    vec![Field::new("since", t!(lang, "present-since"), Kind::Day)]
}

/// Fills it.
pub async fn here_fill(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let m = open(ask, form, t!(lang, "presence-here")).await?;
    form.lead = t!(lang, "presence-here-lead", context = m.name(lang));
    form.submit = t!(lang, "presence-here");
    form.set("since", today(ask).to_string());
    if let Some(own) = ask.caller.organisation {
        let earlier = visible::<table::Entity>(&ask.caller)
            .filter(table::Column::Context.eq(m.id))
            .filter(table::Column::Owner.eq(own))
            .filter(table::Column::Organisation.eq(own))
            .filter(table::Column::Until.is_null())
            .one(ask.read())
            .await?;
        if let Some(earlier) = earlier {
            form.set("since", earlier.since.to_string());
        }
    }
    Ok(())
}

/// Confirms that the caller's organisation is present.
pub async fn here(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let m = context::open(w.tx(), &ask.caller, ask.param("context")).await?;
    itself(ask, &m, "since")?;
    let row = confirm(w, &m, past(ask, "since")?).await?;
    Ok(Done::at(context::Entity::href(&m))
        .saying(t!(ask.lang(), "presence-confirmed"))
        .with(serde_json::json!({ "id": row.id })))
}

/// Fields of “we have left”.
pub fn left_fields(lang: Lang) -> Vec<Field> {
    vec![Field::new("until", t!(lang, "left-on"), Kind::Day)]
}

/// Fills it.
pub async fn left_fill(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let m = open(ask, form, t!(lang, "presence-left")).await?;
    form.lead = t!(lang, "presence-left-lead", context = m.name(lang));
    form.submit = t!(lang, "presence-left");
    form.set("until", today(ask).to_string());
    Ok(())
}

/// Says that the caller's organisation has left.
pub async fn left(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let lang = ask.lang();
    let m = context::open(w.tx(), &ask.caller, ask.param("context")).await?;
    let itself = itself(ask, &m, "until")?;
    let until = past(ask, "until")?;
    let rows = own_rows(w, itself, m.id(), today(ask)).await?;
    match rows.first() {
        None => return Err(Refusal::field("until", t!(lang, "presence-not-said"))),
        Some(first) if until < first.since => return Err(Refusal::field("until", t!(lang, "until-before"))),
        Some(_) => {}
    }
    for row in rows {
        let held = hold::<table::Entity>(w.tx(), &ask.caller, row.id, COORDINATE).await?;
        let next = table::Model { until: Some(until.max(row.since)), ..held.model().clone() };
        w.update("presence-ended", &held, None, next).await?;
    }
    Ok(Done::at(context::Entity::href(&m)).saying(t!(lang, "presence-ended")))
}

/// Fields of what was seen in a source.
pub fn seen_fields(lang: Lang) -> Vec<Field> {
    vec![
        Field::new("organisation", t!(lang, "organisation"), Kind::One(Vec::new())),
        Field::new("source", t!(lang, "source-title"), Kind::Line(300)),
        Field::new("since", t!(lang, "source-day"), Kind::Day),
        Field::new("link", t!(lang, "link"), Kind::Line(500)).optional(),
    ]
}

/// Organisations to choose from that are no components, at most.
const OTHERS: u64 = 300;

/// Fills it: the components by name, then others that were added.
pub async fn seen_fill(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let m = open(ask, form, t!(lang, "presence-seen")).await?;
    form.lead = t!(lang, "presence-seen-lead", context = m.name(lang));
    let hosts = m.hosts();
    let by = crate::search::column("organisation", crate::search::order(lang));
    let mut choices: Vec<(String, String)> = Vec::new();
    let components = visible::<organisation::Entity>(&ask.caller)
        .filter(organisation::Column::Kind.ne(OrganisationKind::Other.code()))
        .order_by(by.clone(), sea_orm::sea_query::Order::Asc)
        .all(ask.read())
        .await?;
    let others = visible::<organisation::Entity>(&ask.caller)
        .filter(organisation::Column::Kind.eq(OrganisationKind::Other.code()))
        .order_by(by, sea_orm::sea_query::Order::Asc)
        .limit(OTHERS)
        .all(ask.read())
        .await?;
    for one in components.into_iter().chain(others).filter(|o| !hosts.contains(&o.organisation())) {
        choices.push((one.id.to_string(), one.name(lang)));
    }
    form.choose("organisation", choices);
    Ok(())
}

/// Notes that an organisation is present as a source says.
pub async fn seen(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let lang = ask.lang();
    let m = context::open(w.tx(), &ask.caller, ask.param("context")).await?;
    let owner = acting(&ask.caller)?;
    if ask.caller.component.is_none() {
        return Err(Refusal::field("organisation", t!(lang, "components-only")));
    }
    if !ask.caller.holds(CONTRIBUTE.roles, Some(m.id())) {
        return Err(Refusal::NotAllowed);
    }
    let of = ask.values.id::<Uuid>("organisation").ok_or(Refusal::Malformed)?;
    let of = organisation::open(w.tx(), &ask.caller, &of.to_string()).await?.organisation();
    if m.hosts().contains(&of) {
        return Err(Refusal::field("organisation", t!(lang, "host-always")));
    }
    let since = past(ask, "since")?;
    let source = ask.values.text("source");
    let earlier = everything::<table::Entity>("the same source is noted once by an organisation")
        .filter(table::Column::Context.eq(m.id))
        .filter(table::Column::Organisation.eq(of))
        .filter(table::Column::Owner.eq(owner))
        .filter(table::Column::Since.eq(since))
        .filter(table::Column::Evidence.eq(table::SOURCE))
        .all(w.tx())
        .await?;
    if earlier.iter().any(|row| row.source == source) {
        return Err(Refusal::field("source", t!(lang, "source-there")));
    }
    let name = organisation::name(w.tx(), Lang::En, of).await?;
    let row =
        table::Model { source: source.to_owned(), link: link(ask, "link")?, ..fresh(w, owner, of, &name, &m, since) };
    let row = w.insert::<table::Entity>("presence-seen", row).await?;
    Ok(Done::at(context::Entity::href(&m)).saying(t!(lang, "presence-noted")).with(serde_json::json!({ "id": row.id })))
}

/// Takes back what the caller's organisation noted from a source.
pub async fn withdraw(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let held = hold::<table::Entity>(w.tx(), &ask.caller, ask.id::<Uuid>("presence")?, CONTRIBUTE).await?;
    if held.evidence != table::SOURCE {
        return Err(Refusal::NotAllowed);
    }
    let place = held.context.map_or_else(|| "/contexts".to_owned(), |c: ContextId| format!("/contexts/{c}"));
    w.remove("presence-withdrawn", &held).await?;
    Ok(Done::at(place).saying(t!(ask.lang(), "presence-withdrawn")))
}
