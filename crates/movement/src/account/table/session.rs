//! Signed-in browsers, browsers that are known, attempts, and people who are away at a provider.

use chrono::{DateTime, Utc};
use platform::id::{AccountId, OrganisationId};

/// Table `account_session`.
#[expect(clippy::module_inception, reason = "each table is a module of its own")]
pub mod session {
    use super::{AccountId, DateTime, OrganisationId, Utc};
    use crate::account::session::Session;
    use sea_orm::entity::prelude::*;

    /// A signed-in browser.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "account_session")]
    pub struct Model {
        /// Hash of the cookie's secret.
        #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
        pub key: String,
        /// For the list of sessions.
        pub id: Uuid,
        /// Whose.
        pub account: AccountId,
        /// For which organisation they act.
        pub organisation: OrganisationId,
        /// Since.
        pub made_at: DateTime<Utc>,
        /// Last use.
        pub seen_at: DateTime<Utc>,
        /// When the second factor was shown.
        pub factor_at: Option<DateTime<Utc>>,
        /// When it was ended.
        pub revoked_at: Option<DateTime<Utc>>,
        /// What to call the browser.
        #[sea_orm(column_type = "Text")]
        pub browser: String,
        /// Challenge of a passkey that waits for its answer.
        #[sea_orm(column_type = "Text", nullable)]
        pub waiting: Option<String>,
        /// Since.
        pub waiting_at: Option<DateTime<Utc>>,
    }

    /// None.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// As the rules read it; `armed` is whether the account has a second factor.
        pub fn session(&self, armed: bool) -> Session {
            Session {
                made_at: self.made_at,
                seen_at: self.seen_at,
                factor_at: self.factor_at,
                armed,
                revoked_at: self.revoked_at,
            }
        }
    }
}

/// Table `account_browser`: browsers from which a person has signed in.
pub mod browser {
    use super::{AccountId, DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// A browser.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "account_browser")]
    pub struct Model {
        /// Hash of the cookie's secret.
        #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
        pub key: String,
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

/// Table `account_attempt`.
pub mod attempt {
    use super::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// Attempts at one account.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "account_attempt")]
    pub struct Model {
        /// Hash of what was tried.
        #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
        pub subject: String,
        /// See [`crate::account::limits::Attempts`].
        pub full_at: DateTime<Utc>,
        /// The same.
        pub wait_until: DateTime<Utc>,
        /// The same.
        pub waits: i32,
    }

    /// None.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Table `account_away`: people who are away at a sign-in provider.
pub mod away {
    use super::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    /// One of them.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "account_away")]
    pub struct Model {
        /// Hash of the cookie's secret.
        #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
        pub key: String,
        /// See [`crate::account::openid::Pending`].
        #[sea_orm(column_type = "Text")]
        pub pending: String,
        /// Since.
        pub left_at: DateTime<Utc>,
    }

    /// None.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
