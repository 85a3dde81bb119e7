//! The queries of activities.
//!
//! Invariants: a page of a list costs the same at a thousand and at a million rows (it walks an index in the order in
//! which it is shown); whatever is read starts from what the caller may see.

use super::{Column, Entity, Model, filed};
use crate::activity::content::Content;
use base::organisation::{Found, Known};
use platform::{
    App,
    access::{Caller, Level, Rule, rule},
    id::{EmergencyId, OrganisationId},
    record::{Record, everything, visible},
    refusal::Refusal,
    web::ask::Values,
    write::register,
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, Order, QueryFilter, QueryOrder, QuerySelect, Select,
    sea_query::{Alias, Expr, ExprTrait, Query},
};
use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};
use uuid::Uuid;

/// Rows on a page.
pub const PAGE: u64 = 50;
/// Rows of a file of a list: what a spreadsheet opens without trouble.
pub const FILE: u64 = 100_000;
/// Rows that are read at once when all are walked.
const WALK: u64 = 2_000;
/// Under this every activity is filed.
const EVERYTHING: &str = "*";

/// What a list is filtered by; each inner list is a choice between values.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    facets: Vec<Vec<String>>,
}

impl Filter {
    /// From the query of an address: `sector`, `area`, `organisation`, `status`.
    pub fn asked(query: &Values) -> Filter {
        let mut facets = Vec::new();
        // The narrowest first: the first one is walked, the others are looked up.
        if let Some(text) = query.given("organisation") {
            facets.push(organisations(text).into_iter().map(|id| format!("o:{id}")).collect());
        }
        if let Some(text) = query.given("area") {
            facets.push(areas(text).into_iter().map(|code| format!("p:{code}")).collect());
        }
        if let Some(code) = query.given("sector") {
            facets.push(vec![format!("s:{code}")]);
        }
        if let Some(code) = query.given("status") {
            facets.push(vec![format!("t:{code}")]);
        }
        Filter { facets }
    }

    /// What is walked, each value by itself, and what is looked up for each activity on the way.
    fn parts(&self) -> (Vec<&str>, &[Vec<String>]) {
        match self.facets.split_first() {
            Some((walked, others)) => (walked.iter().map(String::as_str).collect(), others),
            None => (vec![EVERYTHING], &[]),
        }
    }
}

/// Ids of the organisations that a text may mean.
fn organisations(text: &str) -> Vec<String> {
    if Known::by_id(text).is_some() || text.starts_with("other-") {
        return vec![text.to_owned()];
    }
    match base::organisation::find(text, None) {
        Found::One(found) => vec![found.organisation.id.into_owned()],
        Found::Ambiguous(all) => all.into_iter().take(8).map(|m| m.organisation.id.into_owned()).collect(),
        Found::None => vec![Known::other(text).id.into_owned()],
    }
}

/// Codes of the areas that a text may mean.
fn areas(text: &str) -> Vec<String> {
    if let Some(found) = base::place::by_code(text, None) {
        return vec![found.place.code.to_owned()];
    }
    if let Some(country) = base::country::find(text) {
        return vec![country.iso3.to_owned()];
    }
    match base::place::find(text, None, None, None) {
        base::place::Found::One(found) => vec![found.place.code.to_owned()],
        base::place::Found::Ambiguous(all) => all.into_iter().take(20).map(|m| m.place.code.to_owned()).collect(),
        base::place::Found::None => vec![text.to_owned()],
    }
}

fn column(name: &'static str) -> Expr {
    Expr::col((Alias::new("activity"), Alias::new(name)))
}

/// The parts of what a caller may see, each of which an index answers in the order of a list: a walk over rows that are
/// hidden from the caller would take time, and time tells.
fn parts(caller: &Caller) -> Vec<Rule> {
    match rule::visible(caller) {
        Rule::Any(parts) => parts,
        one => vec![one],
    }
}

fn part_of(part: &Rule, caller: &Caller, emergency: EmergencyId) -> Select<Entity> {
    let select = Entity::find().filter(part.condition(Entity::KIND)).filter(column("emergency").eq(emergency.0));
    match (part, caller.organisation) {
        // Its own rows are a part of their own.
        (Rule::OwnedBy(_), _) | (_, None) => select,
        (_, Some(own)) => select.filter(column("owner").ne(own.0)),
    }
}

/// Where a walk through what is filed goes.
struct Walk<'a> {
    scope: Uuid,
    emergency: EmergencyId,
    facet: &'a str,
    others: &'a [Vec<String>],
    after: Option<Uuid>,
    rows: u64,
}

/// Ids of activities that are filed under all that is asked, newest first, along the index. Other filters are looked up
/// for each activity; they are scalar on purpose: a join or `exists` is turned into a hash of all rows where a planner
/// thinks it clever.
async fn walk(db: &impl ConnectionTrait, on: Walk<'_>) -> Result<Vec<Uuid>, DbErr> {
    let of = |name: &'static str| Expr::col((Alias::new("other"), Alias::new(name)));
    let mut select = filed::Entity::find()
        .select_only()
        .column(filed::Column::Activity)
        .filter(filed::Column::Scope.eq(on.scope))
        .filter(filed::Column::Emergency.eq(on.emergency))
        .filter(filed::Column::Facet.eq(on.facet));
    if let Some(after) = on.after {
        select = select.filter(filed::Column::Activity.lt(after));
    }
    for values in on.others {
        let other = Query::select()
            .expr(of("facet").min())
            .from_as(filed::Entity, Alias::new("other"))
            .and_where(of("scope").eq(on.scope))
            .and_where(of("emergency").eq(on.emergency.0))
            .and_where(of("facet").is_in(values.iter().cloned()))
            .and_where(of("activity").equals((filed::Entity, filed::Column::Activity)))
            .to_owned();
        select = select.filter(Expr::SubQuery(None, Box::new(other.into())).is_not_null());
    }
    select.order_by_desc(filed::Column::Activity).limit(on.rows).into_tuple().all(db).await
}

/// One page of a list, newest first, with the id after which the next one begins.
///
/// # Errors
/// When the database does not answer.
pub async fn page(
    db: &impl ConnectionTrait,
    caller: &Caller,
    emergency: EmergencyId,
    filter: &Filter,
    after: Option<Uuid>,
    rows: u64,
) -> Result<(Vec<Model>, Option<Uuid>), Refusal> {
    let (walked, others) = filter.parts();
    let mut ids: BTreeSet<Reverse<Uuid>> = BTreeSet::new();
    for scope in rule::reach(caller) {
        for facet in &walked {
            let on = Walk { scope, emergency, facet, others, after, rows: rows + 1 };
            ids.extend(walk(db, on).await?.into_iter().map(Reverse));
        }
    }
    let more = ids.len() as u64 > rows;
    let ids: Vec<Uuid> = ids.into_iter().take(usize::try_from(rows).unwrap_or(usize::MAX)).map(|id| id.0).collect();
    let next = ids.last().copied().filter(|_| more);
    let mut found = Vec::with_capacity(ids.len());
    for some in ids.chunks(500) {
        // What is filed is a way to records and not a right to them.
        let these = visible::<Entity>(caller).filter(Column::Id.is_in(some.iter().copied()));
        found.extend(these.order_by_desc(Column::Id).all(db).await?);
    }
    Ok((found, next))
}

/// Walks all activities of an emergency that a caller may see, some thousand at a time.
///
/// # Errors
/// When the database does not answer.
pub async fn each(
    db: &impl ConnectionTrait,
    caller: &Caller,
    emergency: EmergencyId,
    visit: &mut (dyn FnMut(Model) + Send),
) -> Result<(), Refusal> {
    for part in parts(caller) {
        let mut after = None;
        loop {
            let mut select = part_of(&part, caller, emergency);
            if let Some(after) = after {
                select = select.filter(column("id").gt::<Uuid>(after));
            }
            let found = select.order_by(column("id"), Order::Asc).limit(WALK).all(db).await?;
            let whole = found.len() as u64 == WALK;
            after = found.last().map(|m| m.id);
            found.into_iter().for_each(&mut *visit);
            if !whole {
                break;
            }
        }
    }
    Ok(())
}

/// Organisations that own rows in an emergency, whoever may see them, with how many: for a caller who may know who is
/// present there; never told to anybody else.
///
/// # Errors
/// When the database does not answer.
pub async fn owners(
    db: &impl ConnectionTrait,
    emergency: EmergencyId,
) -> Result<BTreeMap<OrganisationId, i64>, Refusal> {
    let rows: Vec<(OrganisationId, i64)> = everything::<Entity>("who shares nothing is told to those present there")
        .select_only()
        .column(Column::Owner)
        .column_as(Expr::col((Alias::new("activity"), Alias::new("id"))).count(), "rows")
        .filter(Column::Emergency.eq(emergency))
        .group_by(Column::Owner)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().collect())
}

/// Which of some organisations own rows in which of some emergencies, whoever may see the rows: for a caller who may know
/// who is present there; never told to anybody else. One look along an index for each pair, in one query.
///
/// # Errors
/// When the database does not answer.
pub async fn sharing(
    db: &impl ConnectionTrait,
    emergencies: &[EmergencyId],
    organisations: &[OrganisationId],
) -> Result<Vec<(EmergencyId, OrganisationId)>, Refusal> {
    let of = |table: &'static str| Expr::col((Alias::new(table), Alias::new("id")));
    let one = Query::select()
        .expr(Expr::val(1))
        .from(Alias::new("activity"))
        .and_where(column("owner").eq(of("organisation")))
        .and_where(column("emergency").eq(of("emergency")))
        .and_where(column("removed").eq(false))
        .to_owned();
    let pairs = Query::select()
        .expr_as(of("emergency"), Alias::new("emergency_id"))
        .expr_as(of("organisation"), Alias::new("organisation_id"))
        .from(Alias::new("emergency"))
        .from(Alias::new("organisation"))
        .and_where(of("emergency").is_in(emergencies.iter().map(|e| e.0)))
        .and_where(of("organisation").is_in(organisations.iter().map(|o| o.0)))
        .and_where(Expr::exists(one))
        .to_owned();
    let rows = db.query_all(&pairs).await?;
    let read = |row: &sea_orm::QueryResult| -> Result<(EmergencyId, OrganisationId), DbErr> {
        let id = |name| row.try_get::<Uuid>("", name);
        Ok((EmergencyId(id("emergency_id")?), OrganisationId(id("organisation_id")?)))
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// The activities of one organisation in an emergency, in the order in which they came.
///
/// # Errors
/// When the database does not answer.
pub async fn of_owner(
    db: &impl ConnectionTrait,
    caller: &Caller,
    owner: OrganisationId,
    emergency: EmergencyId,
) -> Result<Vec<Model>, DbErr> {
    visible::<Entity>(caller)
        .filter(Column::Owner.eq(owner))
        .filter(Column::Emergency.eq(emergency))
        .order_by_asc(Column::Id)
        .all(db)
        .await
}

/// Files activities anew, in the transaction of their change. What was removed is filed nowhere.
///
/// # Errors
/// When the database refuses.
pub async fn file(tx: &impl ConnectionTrait, models: &[Model], fresh: bool) -> Result<(), DbErr> {
    if !fresh {
        for some in models.chunks(500) {
            let ids = some.iter().map(|m| m.id);
            filed::Entity::delete_many().filter(filed::Column::Activity.is_in(ids)).exec(tx).await?;
        }
    }
    let mut rows = Vec::new();
    for model in models {
        let Some(emergency) = model.emergency else { continue };
        let named = match Level::read(model.audience) {
            Level::Organisations => register::named(tx, model.id).await?,
            _ => Vec::new(),
        };
        let scopes = rule::scopes(&Entity::facts(model), &named);
        let facets = Content::facets(&model.content()).into_iter().chain([EVERYTHING.to_owned()]);
        for facet in facets {
            rows.extend(scopes.iter().map(|scope| filed::ActiveModel {
                scope: Set(*scope),
                emergency: Set(emergency),
                facet: Set(facet.clone()),
                activity: Set(model.id),
            }));
        }
    }
    while !rows.is_empty() {
        let rest = rows.split_off(rows.len().min(2_000));
        filed::Entity::insert_many(rows).exec_without_returning(tx).await?;
        rows = rest;
    }
    Ok(())
}

/// Files what an earlier version of the product left unfiled: all activities, where none is filed yet.
///
/// # Errors
/// When the database does not answer.
pub async fn file_all(app: &App) -> Result<(), Refusal> {
    if filed::Entity::find().limit(1).one(app.database().read()).await?.is_some() {
        return Ok(());
    }
    let tx = app.database().begin().await?;
    let mut after = Uuid::nil();
    loop {
        let some = everything::<Entity>("what is filed follows from the records, whoever asks")
            .filter(Column::Id.gt(after))
            .order_by_asc(Column::Id)
            .limit(WALK)
            .all(&tx)
            .await?;
        let Some(last) = some.last() else { break };
        after = last.id;
        file(&tx, &some, true).await?;
    }
    Ok(tx.commit().await?)
}
