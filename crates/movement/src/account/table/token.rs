//! Table `account_token`: what lets a program in, in a person's name.

use chrono::{DateTime, Utc};
use platform::id::{AccountId, OrganisationId};
use sea_orm::entity::prelude::*;

/// A token.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "account_token")]
pub struct Model {
    /// Hash of the secret.
    #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
    pub key: String,
    /// For the list of tokens.
    pub id: Uuid,
    /// Whose.
    pub account: AccountId,
    /// For which organisation it acts.
    pub organisation: OrganisationId,
    /// What it is for.
    #[sea_orm(column_type = "Text")]
    pub name: String,
    /// Code of [`crate::account::token::Scope`].
    #[sea_orm(column_type = "Text")]
    pub scope: String,
    /// Since.
    pub made_at: DateTime<Utc>,
    /// Valid until.
    pub ends_at: DateTime<Utc>,
    /// Last use, to within an hour.
    pub used_at: Option<DateTime<Utc>>,
    /// When it was taken away.
    pub revoked_at: Option<DateTime<Utc>>,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
