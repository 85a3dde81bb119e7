//! Search over everything that one may see, in four languages at once.
//!
//! Invariants: all words of a query must be in a record, each by its beginning, folded like the records' own words; the
//! walk goes only over rows that the caller may see, so what is hidden costs no time and leaves no count; no query looks
//! at more than [`LOOK`] records, however many there are, and it says so.

mod page;

pub(crate) use page::routes;

use crate::{
    App,
    access::{Caller, Level, rule},
    record::Record,
    refusal::Refusal,
    write::register::{self, word},
};
use base::fold;
use chrono::{DateTime, Utc};
use sea_orm::{
    ConnectionTrait, EntityTrait, QueryFilter, QuerySelect, Select,
    entity::prelude::*,
    sea_query::{Alias, Condition, Order, Query, UnionType},
};
use std::collections::{BTreeMap, BTreeSet};

/// Records that a query looks at, at most.
pub const LOOK: usize = 1000;
/// Words of a query that count.
const WORDS: usize = 8;
/// Scopes in one statement: below the limits of both engines on parts of a union.
const SCOPES: usize = 100;

/// A record that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// The record.
    pub record: Uuid,
    /// Its kind.
    pub kind: String,
    /// What people call it.
    pub title: String,
    /// Its page.
    pub href: String,
    /// Who may see it.
    pub audience: Level,
    /// When it changed last.
    pub changed_at: DateTime<Utc>,
}

/// What a query found, best first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// The records, of the kind that was asked for.
    pub hits: Vec<Hit>,
    /// How many of each kind, whichever was asked for.
    pub kinds: BTreeMap<String, usize>,
    /// There are more records with these words than were looked at.
    pub more: bool,
}

/// A word of a query: the beginnings of which a record's word must have one.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Asked(Vec<String>);

impl Asked {
    fn of(text: &str) -> Vec<Asked> {
        let mut asked = Vec::new();
        for word in fold::words(text) {
            let stem = fold::stem(&word);
            let ways = if stem == word { vec![word] } else { vec![word, stem] };
            if !asked.contains(&Asked(ways.clone())) {
                asked.push(Asked(ways));
            }
        }
        // The longest say most.
        asked.sort_by_key(|a| std::cmp::Reverse(a.0[0].chars().count()));
        asked.truncate(WORDS);
        asked
    }

    fn condition(&self) -> Condition {
        self.0.iter().fold(Condition::any(), |any, start| any.add(between(start)))
    }

    /// How well a title has it: as a whole word 3, as the beginning of one 2, else it stands elsewhere in the record.
    fn weight(&self, title: &BTreeSet<String>) -> u32 {
        let begins =
            |start: &String| title.range(start.clone()..).next().is_some_and(|w| w.starts_with(start.as_str()));
        if self.0.iter().any(|w| title.contains(w)) {
            3
        } else if self.0.iter().any(begins) {
            2
        } else {
            1
        }
    }
}

/// Words that begin so. The column is compared by its bytes.
fn between(start: &str) -> Condition {
    Condition::all().add(word::Column::Word.gte(start)).add(word::Column::Word.lt(format!("{start}\u{10ffff}")))
}

/// The records of a list in which each word of a text begins one of theirs; `select` starts from what the caller may see.
pub fn narrow<R: Record>(select: Select<R>, caller: &Caller, text: &str) -> Select<R> {
    let reach = rule::reach(caller);
    Asked::of(text).into_iter().fold(select, |select, asked| {
        let hits = Query::select()
            .column(word::Column::Record)
            .from(word::Entity)
            .and_where(word::Column::Scope.is_in(reach.iter().copied()))
            .cond_where(asked.condition())
            .to_owned();
        let id = Expr::col((Alias::new(R::KIND), Alias::new("id")));
        select.filter(sea_orm::sea_query::ExprTrait::in_subquery(id, hits))
    })
}

/// What a caller finds with a query; of one kind where one is asked for.
///
/// # Errors
/// When the database does not answer.
pub async fn find(app: &App, caller: &Caller, text: &str, kind: Option<&str>) -> Result<Found, Refusal> {
    let (db, reach) = (app.database().read(), rule::reach(caller));
    let asked = Asked::of(text);
    if asked.is_empty() {
        return Ok(Found::default());
    }
    // Words of which all records are known narrow each other; the others are asked about record by record.
    let mut known: Option<BTreeSet<Uuid>> = None;
    let mut common = Vec::new();
    for one in &asked {
        let (records, whole) = scan(db, &reach, one).await?;
        if records.is_empty() {
            return Ok(Found::default());
        }
        if whole {
            known = Some(known.map_or(records.clone(), |k| k.intersection(&records).copied().collect()));
        } else {
            common.push(one.clone());
        }
    }
    let more = known.is_none();
    let mut records = match known {
        Some(records) => records,
        None => newest(db, &reach, &common.remove(0)).await?,
    };
    for other in &common {
        records = having(db, records, other).await?;
    }
    if records.is_empty() {
        return Ok(Found::default());
    }
    let rows = register::visible(caller).filter(register::Column::Record.is_in(records)).all(db).await?;
    Ok(ranked(app, rows, &asked, kind, more))
}

fn ranked(app: &App, rows: Vec<register::Model>, asked: &[Asked], kind: Option<&str>, more: bool) -> Found {
    let known: BTreeSet<&str> = app.capabilities().iter().flat_map(|c| &c.kinds).map(|k| k.code).collect();
    let (now, mut kinds, mut weighed) = (app.now(), BTreeMap::new(), Vec::new());
    for row in rows.into_iter().filter(|r| known.contains(r.kind.as_str())) {
        *kinds.entry(row.kind.clone()).or_insert(0) += 1;
        if kind.is_some_and(|k| k != row.kind) {
            continue;
        }
        let title: BTreeSet<String> = register::split(&row.title).into_iter().collect();
        let words: u32 = asked.iter().map(|a| a.weight(&title)).sum();
        // What changed lately comes first among equals: the newest is worth one word's beginning more than the oldest.
        let days = (now - row.changed_at).num_days().max(0) as f64;
        let weight = f64::from(words) + 30.0 / (30.0 + days);
        weighed.push((weight, row));
    }
    weighed
        .sort_by(|(a, x), (b, y)| b.total_cmp(a).then(y.changed_at.cmp(&x.changed_at)).then(x.record.cmp(&y.record)));
    let hits = weighed.into_iter().map(|(_, row)| Hit {
        record: row.record,
        kind: row.kind,
        title: row.title,
        href: row.href,
        audience: Level::read(row.audience),
        changed_at: row.changed_at,
    });
    Found { hits: hits.collect(), kinds, more }
}

/// The records that have a word for a caller, and whether these are all: no more than [`LOOK`] rows are looked at.
async fn scan(db: &impl ConnectionTrait, reach: &[Uuid], asked: &Asked) -> Result<(BTreeSet<Uuid>, bool), Refusal> {
    let (mut found, mut whole) = (BTreeSet::new(), true);
    for start in &asked.0 {
        let rows: Vec<Uuid> = word::Entity::find()
            .select_only()
            .column(word::Column::Record)
            .filter(word::Column::Scope.is_in(reach.iter().copied()))
            .filter(between(start))
            .limit(LOOK as u64 + 1)
            .into_tuple()
            .all(db)
            .await?;
        whole &= rows.len() <= LOOK;
        found.extend(rows);
    }
    Ok((found, whole))
}

/// Those of some records that have a word. Asked record by record, along the index that begins with them: joined, an
/// engine may think it better to read all there is of a common word.
async fn having(db: &impl ConnectionTrait, records: BTreeSet<Uuid>, asked: &Asked) -> Result<BTreeSet<Uuid>, Refusal> {
    let rows: Vec<Uuid> = word::Entity::find()
        .select_only()
        .column(word::Column::Record)
        .filter(word::Column::Record.is_in(records))
        .filter(asked.condition())
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().collect())
}

/// The newest records that have a word which is too common to look at all: those that have it whole first, then those
/// that begin so.
async fn newest(db: &impl ConnectionTrait, reach: &[Uuid], asked: &Asked) -> Result<BTreeSet<Uuid>, Refusal> {
    // Each scope gives its share, so that what is looked at stays the same however many there are.
    let share = (4 * LOOK / reach.len().max(1)).clamp(20, LOOK) as u64;
    let mut found = BTreeSet::new();
    for whole in [true, false] {
        for start in &asked.0 {
            for scopes in reach.chunks(SCOPES) {
                found.extend(parts(db, scopes, start, whole, share).await?);
            }
        }
        if found.len() >= LOOK {
            break;
        }
    }
    // An id begins with its time: the last are the newest.
    Ok(found.into_iter().rev().take(LOOK).collect())
}

async fn parts(
    db: &impl ConnectionTrait,
    scopes: &[Uuid],
    start: &str,
    whole: bool,
    share: u64,
) -> Result<Vec<Uuid>, Refusal> {
    let part = |scope: Uuid| {
        let mut inner = Query::select();
        inner.column(word::Column::Record).from(word::Entity).and_where(word::Column::Scope.eq(scope)).limit(share);
        if whole {
            inner.and_where(word::Column::Word.eq(start)).order_by(word::Column::Record, Order::Desc);
        } else {
            inner
                .cond_where(Condition::all().add(word::Column::Word.gt(start)).add(between(start)))
                .order_by(word::Column::Word, Order::Asc)
                .order_by(word::Column::Record, Order::Asc);
        }
        Query::select().column(word::Column::Record).from_subquery(inner, Alias::new("part")).to_owned()
    };
    let mut scopes = scopes.iter().copied();
    let Some(mut statement) = scopes.next().map(part) else { return Ok(Vec::new()) };
    for scope in scopes {
        statement.union(UnionType::All, part(scope));
    }
    let rows = db.query_all(&statement).await?;
    Ok(rows.iter().map(|row| row.try_get::<Uuid>("", "record")).collect::<Result<_, _>>()?)
}
