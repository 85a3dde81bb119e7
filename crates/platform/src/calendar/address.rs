//! Secret addresses of calendars.

use crate::ledger::chain::sha256;
use sea_orm::{ConnectionTrait, EntityTrait, QueryFilter, entity::prelude::*};

/// Table `calendar_address`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "calendar_address")]
pub struct Model {
    /// The address.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Whose calendar.
    pub account: Uuid,
    /// Hash of the secret.
    pub token: String,
    /// When it was made.
    pub created_at: DateTimeUtc,
    /// When it was revoked.
    pub revoked_at: Option<DateTimeUtc>,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The secret as an address shows it.
pub(super) fn token(bytes: [u8; 32]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(64), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The secret as it is kept.
pub(super) fn kept(token: &str) -> String {
    sha256(format!("calendar {token}").as_bytes())
}

/// The address with this secret, if it was not revoked.
pub(super) async fn open(db: &impl ConnectionTrait, token: &str) -> Result<Option<Model>, DbErr> {
    Entity::find().filter(Column::Token.eq(kept(token))).filter(Column::RevokedAt.is_null()).one(db).await
}

/// An account's addresses that are not revoked.
pub(super) async fn of(db: &impl ConnectionTrait, account: Uuid) -> Result<Vec<Model>, DbErr> {
    Entity::find().filter(Column::Account.eq(account)).filter(Column::RevokedAt.is_null()).all(db).await
}
