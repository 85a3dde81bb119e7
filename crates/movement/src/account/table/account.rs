//! Table `account`: a person. Owned by the organisation that they belong to.

use chrono::{DateTime, Utc};
use platform::{
    access::Level,
    id::{AccountId, BodyId, ContextId, EmergencyId, OrganisationId},
    record::Record,
};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "account")]
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
    /// As colleagues know them.
    #[sea_orm(column_type = "Text")]
    pub name: String,
    /// As they write it.
    #[sea_orm(column_type = "Text")]
    pub email: String,
    /// By which the account is found.
    #[sea_orm(column_type = "Text")]
    pub email_folded: String,
    /// Code of the language that they read.
    #[sea_orm(column_type = "Text")]
    pub lang: String,
    /// Nobody signs in since.
    pub disabled_at: Option<DateTime<Utc>>,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Record for Entity {
    const KIND: &'static str = "account";
    // The ledger is for ever, and a person may leave: it holds their number and no more.
    const SECRET: &'static [&'static str] = &["name", "email", "email_folded"];
    platform::record_columns!();

    fn title(_: &Model) -> String {
        String::new()
    }

    fn href(_: &Model) -> String {
        "/people".to_owned()
    }

    fn words(_: &Model) -> Vec<String> {
        Vec::new()
    }
}

impl Model {
    /// Somebody new.
    pub fn new(id: AccountId, owner: OrganisationId, at: DateTime<Utc>) -> Model {
        Model {
            id: id.0,
            version: 1,
            owner,
            audience: Level::Own.stored(),
            context: None,
            emergency: None,
            body: None,
            removed: false,
            created_at: at,
            changed_at: at,
            name: String::new(),
            email: String::new(),
            email_folded: String::new(),
            lang: "en".to_owned(),
            disabled_at: None,
        }
    }

    /// Its id.
    pub const fn account(&self) -> AccountId {
        AccountId(self.id)
    }

    /// The language that they read.
    pub fn lang(&self) -> base::lang::Lang {
        base::lang::Lang::from_code(&self.lang).unwrap_or_default()
    }
}
