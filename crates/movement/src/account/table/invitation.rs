//! Table `invitation`: a link that lets one person in, once. Owned by the organisation that invites.

use chrono::{DateTime, Duration, Utc};
use platform::{
    access::{Level, Role},
    id::{AccountId, BodyId, ContextId, EmergencyId, OrganisationId},
    record::Record,
};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// How long an invitation is valid.
pub const LASTS: Duration = Duration::days(14);

/// An invitation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "invitation")]
#[expect(missing_docs, reason = "the columns of every record")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub version: i64,
    pub owner: OrganisationId,
    pub audience: i16,
    pub context: Option<ContextId>,
    pub emergency: Option<EmergencyId>,
    pub body: Option<BodyId>,
    pub removed: bool,
    pub created_at: DateTime<Utc>,
    pub changed_at: DateTime<Utc>,
    /// Whom it invites; empty once it served.
    #[sea_orm(column_type = "Text")]
    pub email: String,
    /// The same as it is compared.
    #[sea_orm(column_type = "Text")]
    pub email_folded: String,
    /// Codes of the roles that it gives, with spaces; empty where it renews the access of somebody.
    #[sea_orm(column_type = "Text")]
    pub role: String,
    /// Hash of the secret in the link.
    #[sea_orm(column_type = "Text")]
    pub key: String,
    /// Valid until.
    pub ends_at: DateTime<Utc>,
    /// It served.
    pub accepted_at: Option<DateTime<Utc>>,
    /// The account whose password and second factor it sets anew.
    pub renews: Option<AccountId>,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Record for Entity {
    const KIND: &'static str = "invitation";
    const SECRET: &'static [&'static str] = &["email", "email_folded", "key"];
    platform::record_columns!();

    fn title(m: &Model) -> String {
        m.role.clone()
    }

    fn href(_: &Model) -> String {
        "/people".to_owned()
    }

    fn words(_: &Model) -> Vec<String> {
        Vec::new()
    }
}

impl Model {
    /// An invitation that is made now.
    pub fn new(id: Uuid, owner: OrganisationId, key: &str, at: DateTime<Utc>) -> Model {
        Model {
            id,
            version: 1,
            owner,
            audience: Level::Own.stored(),
            context: None,
            emergency: None,
            body: None,
            removed: false,
            created_at: at,
            changed_at: at,
            email: String::new(),
            email_folded: String::new(),
            role: String::new(),
            key: key.to_owned(),
            ends_at: at + LASTS,
            accepted_at: None,
            renews: None,
        }
    }

    /// Whether it can still be accepted.
    pub fn open(&self, now: DateTime<Utc>) -> bool {
        self.accepted_at.is_none() && !self.removed && now < self.ends_at
    }

    /// The roles that it gives.
    pub fn roles(&self) -> Vec<Role> {
        self.role.split(' ').filter_map(Role::from_code).collect()
    }
}
