//! Pages of a list, newest change first: what a page costs depends on its rows and not on the table, nor on how much of
//! it the caller may not see.
//!
//! Invariant: each part of the access rule is asked by itself, along an index that begins with what the part looks at
//! ([`crate::database::change::keyset`]); a walk over rows that are hidden from the caller would take time, and time tells.

use crate::{
    access::{
        Caller, Rule,
        rule::{self},
    },
    record::Record,
    refusal::Refusal,
};
use chrono::{DateTime, Utc};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, ModelTrait, Order, QueryFilter, QueryOrder, QuerySelect,
    Select, Value,
};
use std::{cmp::Reverse, collections::BTreeMap};
use uuid::Uuid;

/// A place between two rows of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct After {
    /// When the last row before it changed.
    pub changed_at: DateTime<Utc>,
    /// That row.
    pub id: Uuid,
}

impl After {
    /// From the query of an address; what cannot be read is the beginning.
    pub fn read(text: &str) -> Option<After> {
        let (micros, id) = text.split_once('-')?;
        Some(After { changed_at: DateTime::from_timestamp_micros(micros.parse().ok()?)?, id: id.parse().ok()? })
    }
}

impl std::fmt::Display for After {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}-{}", self.changed_at.timestamp_micros(), self.id.simple())
    }
}

/// Some rows of a list.
#[derive(Debug)]
pub struct Page<M> {
    /// Newest change first.
    pub rows: Vec<M>,
    /// Where the next begin, if there are more.
    pub next: Option<After>,
}

/// Contexts up to which each is asked by itself: somebody present in more sees most of what there is.
const FEW: usize = 8;

/// The parts of a rule, each of which an index answers.
fn parts(caller: &Caller) -> Vec<Rule> {
    let Rule::Any(all) = rule::visible(caller) else { return vec![rule::visible(caller)] };
    all.into_iter()
        .flat_map(|part| match part {
            Rule::InContext(contexts) if contexts.len() <= FEW => {
                contexts.into_iter().map(|c| Rule::InContext(vec![c])).collect()
            }
            other => vec![other],
        })
        .collect()
}

/// The records of a kind that a caller may see, newest change first, after a place; `narrow` adds what is asked for.
///
/// # Errors
/// When the database does not answer.
pub async fn newest<R: Record>(
    db: &impl ConnectionTrait,
    caller: &Caller,
    narrow: impl Fn(Select<R>) -> Select<R>,
    after: Option<After>,
    limit: usize,
) -> Result<Page<R::Model>, Refusal> {
    let (changed, id) = (column::<R>("changed_at")?, column::<R>("id")?);
    let mut rows: BTreeMap<Reverse<(DateTime<Utc>, Uuid)>, R::Model> = BTreeMap::new();
    for part in parts(caller) {
        let mut select = narrow(R::find().filter(part.condition(R::KIND)));
        if let Some(after) = after {
            let beyond = Condition::any().add(changed.lt(after.changed_at)).add(id.lt(after.id));
            select = select.filter(changed.lte(after.changed_at)).filter(beyond);
        }
        let found =
            select.order_by(changed, Order::Desc).order_by(id, Order::Desc).limit(limit as u64 + 1).all(db).await?;
        for model in found {
            let Value::ChronoDateTimeUtc(Some(at)) = model.get(changed) else {
                return Err(Refusal::of(&"a record without its time of change"));
            };
            rows.insert(Reverse((at, R::facts(&model).id)), model);
        }
    }
    let more = rows.len() > limit;
    let rows: Vec<_> = rows.into_iter().take(limit).collect();
    let next =
        rows.last().filter(|_| more).map(|(Reverse((changed_at, id)), _)| After { changed_at: *changed_at, id: *id });
    Ok(Page { rows: rows.into_iter().map(|(_, model)| model).collect(), next })
}

fn column<R: EntityTrait>(name: &str) -> Result<R::Column, Refusal> {
    name.parse().map_err(|_| Refusal::of(&format!("no column {name}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_reads_back_and_nonsense_is_the_beginning() {
        let after = After {
            changed_at: DateTime::from_timestamp_micros(1_790_000_000_123_456).unwrap(),
            id: Uuid::from_u128(7),
        };
        assert_eq!(After::read(&after.to_string()), Some(after));
        for text in ["", "x", "5", "5-x", "-1-", "99999999999999999999-00000000000000000000000000000007"] {
            assert_eq!(After::read(text), None, "{text}");
        }
    }
}
