//! The outbox.

use sea_orm::entity::prelude::*;

/// Table `letter`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "letter")]
pub struct Model {
    /// The letter.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// What it is about.
    pub kind: String,
    /// To whom.
    #[sea_orm(column_type = "Text")]
    pub recipient: String,
    /// Empty once it was sent.
    #[sea_orm(column_type = "Text")]
    pub subject: String,
    /// Empty once it was sent.
    #[sea_orm(column_type = "Text")]
    pub body: String,
    /// See [`State`].
    pub state: i16,
    /// When it is tried next.
    pub due: DateTimeUtc,
    /// The lease of who tries it.
    pub lease: Option<Uuid>,
    /// How often it was tried.
    pub attempts: i32,
    /// Why it did not go out; empty where it was not tried or went.
    #[sea_orm(column_type = "Text")]
    pub error: String,
    /// When it was written.
    pub created_at: DateTimeUtc,
    /// When a server took it.
    pub sent_at: Option<DateTimeUtc>,
    /// What its calendar part asks; none where it has none.
    pub method: Option<String>,
    /// Its calendar part; none once it was sent, and where it has none.
    #[sea_orm(column_type = "Text", nullable)]
    pub calendar: Option<String>,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// How far a letter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It waits for its time.
    Waits,
    /// A server took it.
    Sent,
    /// The server refuses this address.
    Refused,
}

impl State {
    /// As it is stored.
    pub const fn stored(self) -> i16 {
        self as i16
    }
}
