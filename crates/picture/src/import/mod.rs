//! An import: a partner's sheets on their way to activities. Sent → read → reviewed → committed → undone.
//!
//! Invariants: nothing becomes an activity before a commit; total = committed + held + ignored, to the row of the sheets;
//! what was sent is in the database before anything is acknowledged, so a crash between upload and commit loses
//! nothing; rows, files and reports of an import are read only after the import itself was seen by its rule.

mod answer;
mod commit;
pub mod compare;
mod forget;
pub mod layout;
mod make;
mod pages;
pub mod questions;
pub mod reading;
mod rest;
mod review;
pub mod store;
mod tables;
mod undo;
mod upload;

pub use answer::{fields as answer_fields, fill as answer_fill, take as answer};
pub use commit::{Committed, commit, commit_rows};
pub use forget::forget;
pub use layout::Entity as PartnerLayout;
pub use make::{CAPABILITY_READER, keep, receive};
pub use pages::{list, rows};
pub use rest::rest;
pub use review::review;
pub use tables::{change, file, reading as report, row};
pub use undo::{fields as undo_fields, fill as undo_fill, take as undo};
pub use upload::{Sending, fields as upload_fields, fill as upload_fill, send, take as upload};

use crate::activity::ImportId;
use chrono::{DateTime, NaiveDate, Utc};
use platform::{
    id::{ContextId, EmergencyId, OrganisationId},
    record::Record,
};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// Days in which an import can be undone.
pub const UNDO_DAYS: i64 = 30;

/// Where an import stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The files are here and have not been read, or must be read again.
    Sent,
    /// Read and compared.
    Read,
    /// Somebody answered something.
    Reviewed,
    /// The good rows are activities.
    Committed,
    /// What it did was undone.
    Undone,
}

impl Stage {
    /// As it is stored.
    pub const fn code(self) -> &'static str {
        match self {
            Stage::Sent => "sent",
            Stage::Read => "read",
            Stage::Reviewed => "reviewed",
            Stage::Committed => "committed",
            Stage::Undone => "undone",
        }
    }

    /// From what is stored.
    pub fn from_code(code: &str) -> Stage {
        [Stage::Read, Stage::Reviewed, Stage::Committed, Stage::Undone]
            .into_iter()
            .find(|s| s.code() == code)
            .unwrap_or(Stage::Sent)
    }
}

/// Table `import`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "import")]
#[expect(missing_docs, reason = "columns of every record first")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ImportId,
    pub version: i64,
    pub owner: OrganisationId,
    pub audience: i16,
    pub context: Option<ContextId>,
    pub emergency: Option<EmergencyId>,
    pub body: Option<platform::id::BodyId>,
    pub removed: bool,
    pub created_at: DateTime<Utc>,
    pub changed_at: DateTime<Utc>,
    /// Names of the files.
    #[sea_orm(column_type = "Text")]
    pub name: String,
    /// See [`Stage`].
    pub state: String,
    /// The audience of the rows that it adds.
    pub rows_audience: i16,
    /// Country of the sheets, where the person said so.
    pub country: Option<String>,
    /// The day as of which the rows are.
    pub day: NaiveDate,
    /// Language of the report.
    pub lang: String,
    /// Rows of the sheets.
    pub rows: i32,
    /// Rows that are taken: in a review, that would be.
    pub committed: i32,
    /// Rows that wait or were left.
    pub held: i32,
    /// Rows that are no activities: totals, notes, repeats.
    pub ignored: i32,
    pub committed_at: Option<DateTime<Utc>>,
    pub undone_at: Option<DateTime<Utc>>,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Record for Entity {
    const KIND: &'static str = "import";
    platform::record_columns!();

    fn title(m: &Model) -> String {
        m.name.clone()
    }

    fn href(m: &Model) -> String {
        format!("/imports/{}", m.id)
    }
}

impl Model {
    /// Where it stands.
    pub fn stage(&self) -> Stage {
        Stage::from_code(&self.state)
    }

    /// Whether something of it is among the activities.
    pub const fn is_in(&self) -> bool {
        self.committed_at.is_some() && self.undone_at.is_none()
    }
}
