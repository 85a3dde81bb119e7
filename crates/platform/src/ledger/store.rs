//! The ledger in the database: entries, and the head of each chain.
//!
//! Invariant: heads are locked in the order of their names and the numbering of all entries last, so that two writers
//! never wait for each other in a circle and the common lock is held only while entries are added.

use super::chain::{Change, Entry, ROOT};
use chrono::{DateTime, Utc};
use sea_orm::{
    ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect, Set,
    entity::prelude::*,
    sea_query::{Expr, LockType, OnConflict},
};
use std::collections::BTreeMap;

/// Table `ledger_entry`.
#[expect(missing_docs, reason = "each column is the field of the same name of `Entry`")]
pub mod entry {
    use sea_orm::entity::prelude::*;

    /// A row of the ledger; see [`super::super::chain::Entry`] for what each column means.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "ledger_entry")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub number: i64,
        pub chain: String,
        pub seq: i64,
        pub at: DateTimeUtc,
        pub account: Option<Uuid>,
        pub organisation: Option<Uuid>,
        pub act: String,
        pub kind: String,
        pub record: Uuid,
        pub version: i64,
        #[sea_orm(column_type = "Text")]
        pub title: String,
        #[sea_orm(column_type = "Text")]
        pub changes: String,
        pub previous: String,
        pub hash: String,
    }

    /// None.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Table `ledger_chain`: the head of each chain; the chain `*` counts all entries.
#[expect(missing_docs, reason = "each column is the field of the same name of `Entry`")]
pub mod head {
    use sea_orm::entity::prelude::*;

    /// A head.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "ledger_chain")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub chain: String,
        pub seq: i64,
        pub hash: String,
    }

    /// None.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The chain that numbers all entries.
pub const ALL: &str = "*";

/// An entry before it has its place.
#[derive(Clone, Debug)]
pub struct Pending {
    /// Chain that it joins.
    pub chain: String,
    /// What was done.
    pub act: String,
    /// Kind of the record.
    pub kind: String,
    /// The record.
    pub record: Uuid,
    /// Its version after the act.
    pub version: i64,
    /// What people call it.
    pub title: String,
    /// What changed.
    pub changes: Vec<Change>,
}

impl entry::Model {
    /// As it is exported and checked.
    pub fn entry(&self) -> Entry {
        Entry {
            number: self.number,
            chain: self.chain.clone(),
            seq: self.seq,
            at: self.at,
            account: self.account.map(|a| a.to_string()),
            organisation: self.organisation.map(|o| o.to_string()),
            act: self.act.clone(),
            kind: self.kind.clone(),
            record: self.record.to_string(),
            version: self.version,
            title: self.title.clone(),
            changes: self.changes(),
            previous: self.previous.clone(),
            hash: self.hash.clone(),
        }
    }

    /// What changed, field by field.
    pub fn changes(&self) -> Vec<Change> {
        serde_json::from_str(&self.changes).unwrap_or_default()
    }
}

/// Locks the head of a chain, making it where there is none.
async fn lock(tx: &impl ConnectionTrait, chain: &str) -> Result<(i64, String), DbErr> {
    let fresh = head::ActiveModel { chain: Set(chain.to_owned()), seq: Set(0), hash: Set(ROOT.to_owned()) };
    let keep = OnConflict::column(head::Column::Chain).do_nothing().to_owned();
    head::Entity::insert(fresh).on_conflict(keep).exec_without_returning(tx).await?;
    let mut find = head::Entity::find_by_id(chain.to_owned());
    if tx.get_database_backend() == sea_orm::DbBackend::Postgres {
        find = find.lock(LockType::Update);
    }
    let head = find.one(tx).await?.ok_or_else(|| DbErr::RecordNotFound(chain.to_owned()))?;
    Ok((head.seq, head.hash))
}

async fn advance(tx: &impl ConnectionTrait, chain: &str, seq: i64, hash: &str) -> Result<(), DbErr> {
    head::Entity::update_many()
        .col_expr(head::Column::Seq, Expr::val(seq))
        .col_expr(head::Column::Hash, Expr::val(hash))
        .filter(head::Column::Chain.eq(chain))
        .exec(tx)
        .await
        .map(drop)
}

/// Entries in one statement: far below the limit of bound values of both engines.
const BATCH: usize = 400;

/// Adds entries in the transaction of the change that they tell of; gives the number of the last one.
///
/// # Errors
/// When the database refuses.
pub async fn append(
    tx: &impl ConnectionTrait,
    at: DateTime<Utc>,
    account: Option<Uuid>,
    organisation: Option<Uuid>,
    pending: Vec<Pending>,
) -> Result<i64, DbErr> {
    let mut heads: BTreeMap<String, (i64, String)> = BTreeMap::new();
    for chain in pending.iter().map(|p| p.chain.clone()).collect::<std::collections::BTreeSet<_>>() {
        let head = lock(tx, &chain).await?;
        heads.insert(chain, head);
    }
    let (mut number, _) = lock(tx, ALL).await?;
    let mut rows = Vec::with_capacity(pending.len());
    for p in pending {
        let head = heads.entry(p.chain.clone()).or_insert_with(|| (0, ROOT.to_owned()));
        number += 1;
        let mut entry = Entry {
            number,
            chain: p.chain,
            seq: head.0 + 1,
            at,
            account: account.map(|a| a.to_string()),
            organisation: organisation.map(|o| o.to_string()),
            act: p.act,
            kind: p.kind,
            record: p.record.to_string(),
            version: p.version,
            title: p.title,
            changes: p.changes,
            previous: head.1.clone(),
            hash: String::new(),
        };
        entry.hash = entry.digest();
        *head = (entry.seq, entry.hash.clone());
        rows.push(entry::ActiveModel {
            number: Set(number),
            chain: Set(entry.chain),
            seq: Set(entry.seq),
            at: Set(at),
            account: Set(account),
            organisation: Set(organisation),
            act: Set(entry.act),
            kind: Set(entry.kind),
            record: Set(p.record),
            version: Set(p.version),
            title: Set(entry.title),
            changes: Set(serde_json::to_string(&entry.changes).unwrap_or_default()),
            previous: Set(entry.previous),
            hash: Set(entry.hash),
        });
    }
    while !rows.is_empty() {
        let rest = rows.split_off(rows.len().min(BATCH));
        entry::Entity::insert_many(rows).exec_without_returning(tx).await?;
        rows = rest;
    }
    for (chain, (seq, hash)) in &heads {
        advance(tx, chain, *seq, hash).await?;
    }
    advance(tx, ALL, number, ROOT).await?;
    Ok(number)
}

/// The number of the last entry of all; 0 before the first.
///
/// # Errors
/// When the database refuses.
pub async fn head(db: &impl ConnectionTrait) -> Result<i64, DbErr> {
    Ok(head::Entity::find_by_id(ALL.to_owned()).one(db).await?.map_or(0, |h| h.seq))
}

/// The entries of a record after a version, oldest first.
///
/// # Errors
/// When the database refuses.
pub async fn since(tx: &impl ConnectionTrait, record: Uuid, version: i64) -> Result<Vec<entry::Model>, DbErr> {
    use sea_orm::QueryOrder;
    entry::Entity::find()
        .filter(entry::Column::Record.eq(record))
        .filter(entry::Column::Version.gt(version))
        .order_by_asc(entry::Column::Number)
        .all(tx)
        .await
}
