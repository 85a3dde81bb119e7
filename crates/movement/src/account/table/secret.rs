//! What opens an account: password, authenticator app, recovery codes, passkeys, and a provider's number.

use chrono::{DateTime, Utc};
use platform::id::AccountId;

/// Table `account_secret`.
#[expect(clippy::module_inception, reason = "each table is a module of its own")]
pub mod secret {
    use super::AccountId;
    use sea_orm::entity::prelude::*;

    /// One for each account.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "account_secret")]
    pub struct Model {
        /// Whose.
        #[sea_orm(primary_key, auto_increment = false)]
        pub account: AccountId,
        /// Argon2id.
        #[sea_orm(column_type = "Text", nullable)]
        pub password: Option<String>,
        /// Seed of the authenticator app, sealed.
        #[sea_orm(column_type = "Text", nullable)]
        pub app: Option<String>,
        /// Step of the last code that was taken.
        pub app_step: Option<i64>,
        /// Salt of the recovery codes.
        #[sea_orm(column_type = "Text", nullable)]
        pub salt: Option<String>,
    }

    /// None.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Table `account_recovery`: the codes that did not serve yet.
pub mod recovery {
    use super::AccountId;
    use sea_orm::entity::prelude::*;

    /// A code.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "account_recovery")]
    pub struct Model {
        /// Whose.
        #[sea_orm(primary_key, auto_increment = false)]
        pub account: AccountId,
        /// Argon2id under the salt of the set.
        #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
        pub hash: String,
    }

    /// None.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Table `account_passkey`.
pub mod passkey {
    use super::{AccountId, DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// A passkey.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "account_passkey")]
    pub struct Model {
        /// The device's number of it.
        #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
        pub number: String,
        /// Ours.
        pub id: Uuid,
        /// Whose.
        pub account: AccountId,
        /// What they call it.
        #[sea_orm(column_type = "Text")]
        pub name: String,
        /// Public key and counter.
        #[sea_orm(column_type = "Text")]
        pub key: String,
        /// Since.
        pub made_at: DateTime<Utc>,
        /// Last use.
        pub used_at: Option<DateTime<Utc>>,
    }

    /// None.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Table `account_link`: a person's number at a sign-in provider.
pub mod link {
    use super::{AccountId, DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// A link.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "account_link")]
    pub struct Model {
        /// The provider.
        #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
        pub issuer: String,
        /// The person's number there.
        #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
        pub subject: String,
        /// Whose.
        pub account: AccountId,
        /// Since.
        pub made_at: DateTime<Utc>,
    }

    /// None.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
