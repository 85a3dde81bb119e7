//! Table `account_role`: what a person may do in an organisation, and where given in a context. Owned by that
//! organisation.

use super::super::affiliation::{self, Standing};
use chrono::{DateTime, Utc};
use platform::{
    access::{HeldRole, Level, Role},
    id::{AccountId, BodyId, ContextId, EmergencyId, OrganisationId},
    record::Record,
};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A role that somebody was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "account_role")]
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
    /// Who has it.
    pub account: AccountId,
    /// Code of the role.
    #[sea_orm(column_type = "Text")]
    pub role: String,
    /// When somebody last confirmed it.
    pub confirmed_at: DateTime<Utc>,
    /// Who that was; nobody where the command line gave it.
    pub confirmed_by: Option<AccountId>,
    /// It ends by itself, such as with a deployment.
    pub ends_at: Option<DateTime<Utc>>,
    /// The reminder before it lapses was sent.
    pub reminded_at: Option<DateTime<Utc>>,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Record for Entity {
    const KIND: &'static str = "account_role";
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
    /// A role that is given now.
    pub fn new(id: Uuid, owner: OrganisationId, account: AccountId, role: Role, at: DateTime<Utc>) -> Model {
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
            account,
            role: role.code().to_owned(),
            confirmed_at: at,
            confirmed_by: None,
            ends_at: None,
            reminded_at: None,
        }
    }

    /// Where it stands.
    pub fn standing(&self, now: DateTime<Utc>) -> Standing {
        let taken = self.removed.then_some(self.changed_at);
        affiliation::standing(self.confirmed_at, self.ends_at, taken, now)
    }

    /// What it lets its person do now; none where it lapsed or ended.
    pub fn held(&self, now: DateTime<Utc>) -> Option<HeldRole> {
        let role = Role::from_code(&self.role)?;
        self.standing(now).holds().then_some(HeldRole { role, context: self.context })
    }
}
