//! The queries of activities.
//!
//! Invariants: a page of a list costs the same at a thousand and at a million rows (it walks an index in the order in
//! which it is shown); whatever is read starts from what the caller may see.

use super::{Column, Entity, Model, facet};
use crate::activity::content::Content;
use base::organisation::{Found, Known};
use platform::{
    access::{Caller, Rule, rule},
    id::{EmergencyId, OrganisationId},
    record::{Record, everything, visible},
    refusal::Refusal,
    web::ask::Values,
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, JoinType, Order, QueryFilter, QueryOrder, QuerySelect, Select,
    sea_query::{Alias, Expr, ExprTrait, Query},
};
use std::{cmp::Reverse, collections::BTreeMap};
use uuid::Uuid;

/// Rows on a page.
pub const PAGE: u64 = 50;
/// Rows of a file of a list: what a spreadsheet opens without trouble.
pub const FILE: u64 = 100_000;
/// Rows that are read at once when all are walked.
const WALK: u64 = 2_000;

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

    /// The first filter is walked along its index, in the order of the list; the others are looked up row by row. They
    /// are scalar on purpose: a join or `exists` is turned into a hash of all rows where a planner thinks it clever.
    fn on(&self, mut select: Select<Entity>, emergency: EmergencyId) -> (Select<Entity>, Expr) {
        let of = |table: &'static str, name: &'static str| Expr::col((Alias::new(table), Alias::new(name)));
        let among = |table: &'static str, values: &[String]| match values {
            [one] => of(table, "facet").eq(one.clone()),
            several => of(table, "facet").is_in(several.to_vec()),
        };
        let mut order = column("id");
        for (no, values) in self.facets.iter().enumerate() {
            let table = if no == 0 { "walked" } else { "looked_up" };
            let same = of(table, "activity").eq(column("id")).and(of(table, "emergency").eq(emergency.0));
            let on = same.and(among(table, values));
            if no > 0 {
                let found = Query::select()
                    .expr(of(table, "facet").min())
                    .from_as(Alias::new("activity_facet"), Alias::new(table))
                    .and_where(on)
                    .to_owned();
                let found = Expr::SubQuery(None, Box::new(found.into()));
                select = select.filter(found.is_not_null());
                continue;
            }
            QuerySelect::query(&mut select).join_as(
                JoinType::InnerJoin,
                Alias::new("activity_facet"),
                Alias::new(table),
                on,
            );
            if let [_] = values.as_slice() {
                order = of(table, "activity");
            } else {
                // A row may be under two of the values.
                select = select.distinct();
            }
        }
        (select, order)
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
    let mut found: BTreeMap<Reverse<Uuid>, Model> = BTreeMap::new();
    for part in parts(caller) {
        let (mut select, order) = filter.on(part_of(&part, caller, emergency), emergency);
        if let Some(after) = after {
            select = select.filter(order.clone().lt(after));
        }
        QuerySelect::query(&mut select).order_by_expr(order, Order::Desc);
        found.extend(select.limit(rows + 1).all(db).await?.into_iter().map(|m| (Reverse(m.id), m)));
    }
    let more = found.len() as u64 > rows;
    let found: Vec<Model> = found.into_values().take(usize::try_from(rows).unwrap_or(usize::MAX)).collect();
    let next = found.last().filter(|_| more).map(|m| m.id);
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
            facet::Entity::delete_many().filter(facet::Column::Activity.is_in(ids)).exec(tx).await?;
        }
    }
    let mut rows = Vec::new();
    for model in models.iter().filter(|m| !m.removed) {
        let Some(emergency) = model.emergency else { continue };
        rows.extend(Content::facets(&model.content()).into_iter().map(|name| facet::ActiveModel {
            emergency: Set(emergency),
            facet: Set(name),
            activity: Set(model.id),
        }));
    }
    while !rows.is_empty() {
        let rest = rows.split_off(rows.len().min(2_000));
        facet::Entity::insert_many(rows).exec_without_returning(tx).await?;
        rows = rest;
    }
    Ok(())
}
