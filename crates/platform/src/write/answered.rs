//! Answers kept under the key of their write: sending twice does it once.
//!
//! Invariant: the key is claimed in the transaction of the write, so two of the same at once wait for each other and the
//! second gets the answer of the first. A key is a person's own: nobody reads another's answer by guessing it.

use super::Done;
use crate::{access::Caller, ledger::chain::sha256, refusal::Refusal};
use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, EntityTrait, QueryFilter, Set, entity::prelude::*, sea_query::OnConflict};

/// Table `answered`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "answered")]
pub struct Model {
    /// Hash of who and which key.
    #[sea_orm(primary_key, auto_increment = false)]
    pub key: String,
    /// Hash of what was sent, and where.
    pub content: String,
    /// The answer; empty while it is being made.
    #[sea_orm(column_type = "Text")]
    pub answer: String,
    /// When.
    pub at: DateTimeUtc,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// A key with what it belongs to.
#[derive(Clone, Debug)]
pub struct Key {
    key: String,
    content: String,
}

impl Key {
    /// The key of a caller's write of some content at an address.
    pub fn new(caller: &Caller, key: &str, address: &str, content: &[u8]) -> Key {
        let who = caller.account.map(|a| a.to_string()).unwrap_or_default();
        let organisation = caller.organisation.map(|o| o.to_string()).unwrap_or_default();
        Key {
            key: sha256(format!("{who}\n{organisation}\n{key}").as_bytes()),
            // With the key, which nobody can read from its hash: what was sent may hold a password.
            content: sha256(&[key.as_bytes(), b"\n", address.as_bytes(), b"\n", content].concat()),
        }
    }
}

/// Claims a key; gives the answer where the same was done before.
///
/// # Errors
/// [`Refusal::KeyReused`] when the key came with other content.
pub async fn claim(tx: &impl ConnectionTrait, key: &Key, at: DateTime<Utc>) -> Result<Option<Done>, Refusal> {
    let row = ActiveModel {
        key: Set(key.key.clone()),
        content: Set(key.content.clone()),
        answer: Set(String::new()),
        at: Set(at),
    };
    let keep = OnConflict::column(Column::Key).do_nothing().to_owned();
    if Entity::insert(row).on_conflict(keep).exec_without_returning(tx).await? > 0 {
        return Ok(None);
    }
    let earlier = Entity::find_by_id(key.key.clone()).one(tx).await?.ok_or(Refusal::Again)?;
    if earlier.content != key.content {
        return Err(Refusal::KeyReused);
    }
    serde_json::from_str(&earlier.answer).map(Some).map_err(|e| Refusal::of(&e))
}

/// Keeps the answer of a claimed key.
///
/// # Errors
/// When the database refuses.
pub async fn keep(tx: &impl ConnectionTrait, key: &Key, done: &Done) -> Result<(), Refusal> {
    let answer = serde_json::to_string(done).map_err(|e| Refusal::of(&e))?;
    Entity::update_many().col_expr(Column::Answer, Expr::val(answer)).filter(Column::Key.eq(&key.key)).exec(tx).await?;
    Ok(())
}

/// Lets go of a claimed key: an answer that proves who somebody is, is made anew each time and never kept.
///
/// # Errors
/// When the database refuses.
pub async fn release(tx: &impl ConnectionTrait, key: &Key) -> Result<(), Refusal> {
    Entity::delete_many().filter(Column::Key.eq(&key.key)).exec(tx).await?;
    Ok(())
}
