//! Files that people keep with a record: in the database, so that a backup is one thing.
//!
//! Invariants: a file is a record of its own and belongs to another; it is seen by those who see both; it has at most
//! [`LARGEST`] bytes and a name that is harmless in a header and on a disk; it is given out as a download and never shown
//! in our pages' name.

mod name;
mod pages;

pub use name::{media_type, safe};
pub(crate) use pages::{routes, specimen};

use crate::{
    access::Facts,
    ledger::chain::sha256,
    record::Record,
    refusal::Refusal,
    web::Sent,
    write::{Write, register},
};
use chrono::{DateTime, Utc};
use sea_orm::{EntityTrait, QueryFilter, QueryOrder, Set, entity::prelude::*};
use serde::{Deserialize, Serialize};

/// Bytes that a file may have.
pub const LARGEST: u64 = 10 << 20;
/// Files that one form may bring.
pub const MOST: usize = 10;

/// Table `kept_file`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "kept_file")]
#[expect(missing_docs, reason = "the first ten are the columns of every record")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub version: i64,
    pub owner: crate::id::OrganisationId,
    pub audience: i16,
    pub context: Option<crate::id::ContextId>,
    pub emergency: Option<crate::id::EmergencyId>,
    pub body: Option<crate::id::BodyId>,
    pub removed: bool,
    pub created_at: DateTime<Utc>,
    pub changed_at: DateTime<Utc>,
    /// The record that it is kept with.
    pub belongs_to: Option<Uuid>,
    /// Its name, harmless.
    #[sea_orm(column_type = "Text")]
    pub name: String,
    /// What it is.
    pub media_type: String,
    /// Bytes.
    pub size: i64,
    /// Hash of its bytes.
    pub sha256: String,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Record for Entity {
    const KIND: &'static str = "kept_file";
    crate::record_columns!();

    fn title(m: &Model) -> String {
        m.name.clone()
    }

    fn href(m: &Model) -> String {
        format!("/files/{}", m.id)
    }
}

/// Table `kept_bytes`.
pub mod bytes {
    use sea_orm::entity::prelude::*;

    /// What a file holds.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "kept_bytes")]
    pub struct Model {
        /// The file.
        #[sea_orm(primary_key, auto_increment = false)]
        pub file: Uuid,
        /// Its bytes.
        pub bytes: Vec<u8>,
    }

    /// None.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps a file with a record: owner and audience are the record's.
///
/// # Errors
/// [`Refusal::TooLarge`] where it has more than [`LARGEST`] bytes.
pub async fn keep(w: &mut Write, with: &Facts, sent: &Sent) -> Result<Model, Refusal> {
    if sent.size > LARGEST {
        return Err(Refusal::TooLarge { file: LARGEST, all: LARGEST * MOST as u64 });
    }
    let path = sent.path.clone();
    let held = tokio::task::spawn_blocking(move || std::fs::read(path)).await.map_err(|e| Refusal::of(&e))?;
    keep_bytes(w, with, &sent.name, held.map_err(|e| Refusal::of(&e))?).await
}

/// Keeps bytes under a name with a record.
///
/// # Errors
/// As [`keep`].
pub async fn keep_bytes(w: &mut Write, with: &Facts, name: &str, held: Vec<u8>) -> Result<Model, Refusal> {
    let file = put(w, with, Some(with.id), name, held).await?;
    let named = register::named(w.tx(), with.id).await?;
    if !named.is_empty() {
        register::share(w.tx(), file.id, &named).await?;
    }
    Ok(file)
}

async fn put(
    w: &mut Write,
    with: &Facts,
    belongs_to: Option<Uuid>,
    name: &str,
    held: Vec<u8>,
) -> Result<Model, Refusal> {
    if held.len() as u64 > LARGEST {
        return Err(Refusal::TooLarge { file: LARGEST, all: LARGEST * MOST as u64 });
    }
    let name = safe(name);
    let file = Model {
        id: w.id(),
        version: 1,
        owner: with.owner,
        audience: with.audience.stored(),
        context: with.context,
        emergency: with.emergency,
        body: with.body,
        removed: false,
        created_at: w.at(),
        changed_at: w.at(),
        belongs_to,
        media_type: media_type(&name).to_owned(),
        name,
        size: i64::try_from(held.len()).unwrap_or(i64::MAX),
        sha256: sha256(&held),
    };
    let row = bytes::ActiveModel { file: Set(file.id), bytes: Set(held) };
    bytes::Entity::insert(row).exec_without_returning(w.tx()).await?;
    w.insert::<Entity>("file-kept", file).await
}

/// The files that are kept with a record and that a caller may see, oldest first.
///
/// # Errors
/// When the database does not answer.
pub async fn of(ask: &crate::web::Ask, record: Uuid) -> Result<Vec<Model>, Refusal> {
    let files = crate::record::visible::<Entity>(&ask.caller).filter(Column::BelongsTo.eq(record));
    Ok(files.order_by_asc(Column::Id).all(ask.read()).await?)
}
