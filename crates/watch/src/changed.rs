//! What others did in a reader's emergencies since the reader looked at their history.
//!
//! Invariants: only what the reader may see is counted, and never more than the last entries of a chain; whoever never
//! looked at a history is not told that it changed.

use crate::facts::Facts;
use platform::{
    Refusal,
    access::rule,
    id::EmergencyId,
    ledger::store::{entry, head},
    timeline::looked,
    web::Ask,
    write::register,
};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, JoinType, QueryFilter, QuerySelect,
    sea_query::{Expr, ExprTrait},
};
use std::collections::BTreeMap;

/// Entries of a chain that are looked at.
const LOOK: i64 = 500;

/// An emergency in which something changed.
pub struct Changed {
    /// Which.
    pub emergency: EmergencyId,
    /// Its name.
    pub name: String,
    /// Its page.
    pub href: String,
    /// How many entries.
    pub count: i64,
}

/// The emergencies in which something changed since the reader looked, in their order: three queries, however many.
///
/// # Errors
/// When the database does not answer.
pub async fn since_looked(ask: &Ask, facts: &[Facts]) -> Result<Vec<Changed>, Refusal> {
    let (Some(account), Some(own), db) = (ask.caller.account, ask.caller.organisation, ask.read()) else {
        return Ok(Vec::new());
    };
    let chain = |f: &Facts| format!("emergency:{}", f.emergency);
    let marks = looked::Entity::find()
        .filter(looked::Column::Account.eq(account.0))
        .filter(looked::Column::Chain.is_in(facts.iter().map(chain)))
        .all(db)
        .await?;
    if marks.is_empty() {
        return Ok(Vec::new());
    }
    let heads = head::Entity::find().filter(head::Column::Chain.is_in(marks.iter().map(|m| m.chain.clone())));
    let heads: BTreeMap<String, i64> = heads.all(db).await?.into_iter().map(|h| (h.chain, h.seq)).collect();
    let news = marks.iter().fold(Condition::any(), |any, mark| {
        let from = heads.get(&mark.chain).map_or(0, |seq| seq - LOOK);
        let of = Condition::all()
            .add(entry::Column::Chain.eq(mark.chain.clone()))
            .add(entry::Column::Seq.gt(from))
            .add(entry::Column::Number.gt(mark.latest));
        any.add(of)
    });
    let join: sea_orm::RelationDef =
        entry::Entity::belongs_to(register::Entity).from(entry::Column::Record).to(register::Column::Record).into();
    let counted: Vec<(String, i64)> = entry::Entity::find()
        .join(JoinType::InnerJoin, join)
        .filter(rule::visible(&ask.caller).registered())
        .filter(news)
        .filter(Condition::any().add(entry::Column::Organisation.is_null()).add(entry::Column::Organisation.ne(own.0)))
        .select_only()
        .column(entry::Column::Chain)
        .column_as(Expr::col((entry::Entity, entry::Column::Number)).count(), "entries")
        .group_by(entry::Column::Chain)
        .into_tuple()
        .all(db)
        .await?;
    let counted: BTreeMap<String, i64> = counted.into_iter().collect();
    let changed = facts.iter().filter_map(|f| {
        let count = *counted.get(&chain(f))?;
        Some(Changed { emergency: f.emergency, name: f.name.clone(), href: f.href.clone(), count })
    });
    Ok(changed.collect())
}
