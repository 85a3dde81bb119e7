//! Presence: which organisation works in which context, and how one knows.
//!
//! Invariants: the host National Society is always present and comes first; only an organisation itself, by one of its
//! coordinators, confirms that it is present, and only that (or being the host) lets it see what the context shares:
//! what others saw in a source is shown and opens nothing.

pub mod evidence;
pub mod forms;
pub mod table;

pub use evidence::{Beside, Evidence, Present, sources};
pub use table::{Column, Entity, Model};

use crate::{context, organisation};
use chrono::NaiveDate;
use platform::{
    App, Refusal,
    access::Caller,
    id::{ContextId, OrganisationId},
    record::{everything, visible},
    web::Ask,
    write::Write,
};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::{BTreeMap, BTreeSet};

/// The contexts in which an organisation is present today, or whose host it is: what `Caller.contexts` holds.
///
/// # Errors
/// When the database does not answer.
pub async fn present_in(app: &App, organisation: OrganisationId) -> Result<Vec<ContextId>, Refusal> {
    present_on(app.database().read(), organisation, app.now().date_naive()).await
}

/// The same on a day. An organisation that is no component is present in none.
///
/// # Errors
/// When the database does not answer.
pub async fn present_on(
    db: &impl ConnectionTrait,
    organisation: OrganisationId,
    day: NaiveDate,
) -> Result<Vec<ContextId>, Refusal> {
    if organisation::component(organisation).is_none() {
        return Ok(Vec::new());
    }
    let confirmed: Vec<Option<ContextId>> =
        everything::<Entity>("what an organisation says of itself makes its caller")
            .filter(Column::Organisation.eq(organisation))
            .filter(Column::Owner.eq(organisation))
            .filter(Column::Evidence.eq(table::ITSELF))
            .filter(Column::Since.lte(day))
            .filter(Condition::any().add(Column::Until.is_null()).add(Column::Until.gt(day)))
            .select_only()
            .column(Column::Context)
            .into_tuple()
            .all(db)
            .await?;
    let hosted: Vec<ContextId> = context::table::country::Entity::find()
        .filter(context::table::country::Column::Host.eq(organisation))
        .select_only()
        .column(context::table::country::Column::Context)
        .into_tuple()
        .all(db)
        .await?;
    Ok(confirmed.into_iter().flatten().chain(hosted).collect::<BTreeSet<_>>().into_iter().collect())
}

/// Rows of one context or organisation that are read at most.
const ROWS: u64 = 5000;

/// What is said of presence in a context that the caller sees, as far as they may see it.
///
/// # Errors
/// When the database does not answer.
pub async fn rows(ask: &Ask, context: &context::Model) -> Result<Vec<Model>, Refusal> {
    Ok(visible::<Entity>(&ask.caller)
        .filter(Column::Context.eq(context.id))
        .order_by_asc(Column::Id)
        .limit(ROWS)
        .all(ask.read())
        .await?)
}

/// Who is present in a context that the caller sees, as far as they may see it, each with its name: hosts first, then by
/// name in the reader's language.
///
/// # Errors
/// When the database does not answer.
pub async fn in_context(
    ask: &Ask,
    context: &context::Model,
    day: NaiveDate,
) -> Result<Vec<(String, Present)>, Refusal> {
    named(ask, &rows(ask, context).await?, context, day).await
}

/// The same from what is said.
///
/// # Errors
/// When the database does not answer.
pub async fn named(
    ask: &Ask,
    rows: &[Model],
    context: &context::Model,
    day: NaiveDate,
) -> Result<Vec<(String, Present)>, Refusal> {
    let present = evidence::present(rows, &context.hosts(), day);
    let ids: Vec<OrganisationId> = present.iter().map(|p| p.organisation).collect();
    let names = organisation::names(ask.read(), ask.lang(), &ids).await?;
    let mut all: Vec<(String, Present)> = names.into_iter().zip(present).collect();
    let hosts = all.iter().take_while(|(_, p)| p.evidence == Evidence::Host).count();
    all[hosts..].sort_by_cached_key(|(name, _)| base::fold::fold(name));
    Ok(all)
}

/// Who is present in each of some contexts, as far as the caller may see them, hosts first; with each, whether the
/// organisation itself had said that it left. Two queries, however many contexts.
///
/// # Errors
/// When the database does not answer.
pub async fn in_contexts(
    db: &impl ConnectionTrait,
    caller: &Caller,
    contexts: &[ContextId],
    day: NaiveDate,
) -> Result<BTreeMap<ContextId, Vec<(Present, bool)>>, Refusal> {
    const FEW: u64 = 20_000;
    let ids = || contexts.iter().map(|c| c.0);
    let found = visible::<context::Entity>(caller).filter(context::Column::Id.is_in(ids())).limit(FEW).all(db).await?;
    let rows = visible::<Entity>(caller)
        .filter(Column::Context.is_in(ids()))
        .order_by_asc(Column::Id)
        .limit(FEW)
        .all(db)
        .await?;
    let mut by_context: BTreeMap<ContextId, Vec<Model>> = BTreeMap::new();
    for row in rows {
        by_context.entry(row.context.unwrap_or(ContextId(row.id))).or_default().push(row);
    }
    let here = found.into_iter().map(|context| {
        let rows = by_context.get(&context.id()).map(Vec::as_slice).unwrap_or_default();
        let present = evidence::present(rows, &context.hosts(), day).into_iter().map(|p| {
            let left = p.evidence == Evidence::Source && evidence::left(rows, p.organisation, day).is_some();
            (p, left)
        });
        (context.id(), present.collect())
    });
    Ok(here.collect())
}

/// The contexts in which an organisation is present, as far as the caller may see both.
///
/// # Errors
/// When the database does not answer.
pub async fn places(
    ask: &Ask,
    organisation: OrganisationId,
    day: NaiveDate,
) -> Result<Vec<(context::Model, Present)>, Refusal> {
    use context::table::country;
    let rows = visible::<Entity>(&ask.caller)
        .filter(Column::Organisation.eq(organisation))
        .order_by_asc(Column::Id)
        .limit(ROWS)
        .all(ask.read())
        .await?;
    let hosted: Vec<ContextId> = country::Entity::find()
        .filter(country::Column::Host.eq(organisation))
        .limit(ROWS)
        .select_only()
        .column(country::Column::Context)
        .into_tuple()
        .all(ask.read())
        .await?;
    let ids: BTreeSet<ContextId> = rows.iter().filter_map(|row| row.context).chain(hosted).collect();
    let ids: Vec<ContextId> = ids.into_iter().collect();
    let mut places = Vec::new();
    for some in ids.chunks(500) {
        let contexts = visible::<context::Entity>(&ask.caller)
            .filter(context::Column::Id.is_in(some.iter().map(|c| c.0)))
            .all(ask.read())
            .await?;
        for context in contexts {
            let of_it: Vec<Model> = rows.iter().filter(|row| row.context == Some(context.id())).cloned().collect();
            let hosts: Vec<OrganisationId> = context.hosts().into_iter().filter(|h| *h == organisation).collect();
            let present = evidence::present(&of_it, &hosts, day).into_iter().next();
            places.extend(present.map(|present| (context, present)));
        }
    }
    places.sort_by_cached_key(|(context, present)| (present.evidence, context.key(ask.lang()).to_owned()));
    Ok(places)
}

/// A row that says something of an organisation in a context; the caller of the write owns it.
pub(crate) fn fresh(
    w: &Write,
    owner: OrganisationId,
    organisation: OrganisationId,
    name: &str,
    context: &context::Model,
    since: NaiveDate,
) -> Model {
    Model {
        id: w.id(),
        version: 1,
        owner,
        audience: platform::access::Level::Movement.stored(),
        context: Some(context.id()),
        emergency: None,
        body: None,
        removed: false,
        created_at: w.at(),
        changed_at: w.at(),
        organisation,
        evidence: table::SOURCE.to_owned(),
        title: format!("{name} – {}", context.name(base::lang::Lang::En)),
        since,
        until: None,
        confirmed_by: String::new(),
        confirmed_at: None,
        source: String::new(),
        link: String::new(),
    }
}

/// Confirms for an organisation, in whose name the caller of the write acts, that it is present since a day. What was
/// confirmed before is confirmed again.
///
/// # Errors
/// When the caller may not, or the database refuses.
pub async fn confirm(w: &mut Write, context: &context::Model, since: NaiveDate) -> Result<Model, Refusal> {
    let caller = w.caller().clone();
    let itself = platform::record::organisation(&caller)?;
    let day = w.at().date_naive();
    if let Some(row) = own_rows(w, itself, context.id(), day).await?.into_iter().next() {
        let held = platform::record::hold::<Entity>(w.tx(), &caller, row.id, platform::record::COORDINATE).await?;
        let next = Model { confirmed_by: caller.name, confirmed_at: Some(w.at()), ..held.model().clone() };
        return w.update("presence-confirmed", &held, None, next).await;
    }
    let name = organisation::name(w.tx(), base::lang::Lang::En, itself).await?;
    let row = Model {
        evidence: table::ITSELF.to_owned(),
        confirmed_by: caller.name,
        confirmed_at: Some(w.at()),
        ..fresh(w, itself, itself, &name, context, since)
    };
    w.insert::<Entity>("presence-confirmed", row).await
}

/// What an organisation says of itself in a context and still holds after a day, oldest first. Two coordinators who said
/// so at once left two rows.
pub(crate) async fn own_rows(
    w: &Write,
    itself: OrganisationId,
    context: ContextId,
    day: NaiveDate,
) -> Result<Vec<Model>, Refusal> {
    Ok(visible::<Entity>(w.caller())
        .filter(Column::Context.eq(context))
        .filter(Column::Organisation.eq(itself))
        .filter(Column::Owner.eq(itself))
        .filter(Column::Evidence.eq(table::ITSELF))
        .filter(Condition::any().add(Column::Until.is_null()).add(Column::Until.gt(day)))
        .order_by_asc(Column::Since)
        .all(w.tx())
        .await?)
}
