//! “Since you last looked”: how far an account has read a chain.
//!
//! Invariant: marks stay through one sitting, so loading a page again does not make them vanish; they are nobody else's
//! matter and no entry of the ledger.

use crate::{App, id::AccountId, refusal::Refusal};
use chrono::Duration;
use sea_orm::{EntityTrait, Set, entity::prelude::*, sea_query::OnConflict};

/// Table `looked`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "looked")]
pub struct Model {
    /// Whose mark.
    #[sea_orm(primary_key, auto_increment = false)]
    pub account: Uuid,
    /// In which chain, or of which page.
    #[sea_orm(primary_key, auto_increment = false)]
    pub chain: String,
    /// The last number that they had seen before this sitting.
    pub number: i64,
    /// The last number that they have seen now.
    pub latest: i64,
    /// When they looked last.
    pub at: DateTimeUtc,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Looking again within this time is the same sitting.
const SITTING: Duration = Duration::minutes(30);

/// Remembers that an account looks at a chain, or at any page with a name of its own, as it stands at `number`; gives
/// the number up to which they had seen it before this sitting, or none where they look for the first time.
///
/// # Errors
/// When the database refuses.
pub async fn look(app: &App, account: AccountId, chain: &str, number: i64) -> Result<Option<i64>, Refusal> {
    let now = app.now();
    let earlier = Entity::find_by_id((account.0, chain.to_owned())).one(app.database().read()).await?;
    let (mark, next) = match &earlier {
        None => (None, Model { account: account.0, chain: chain.to_owned(), number, latest: number, at: now }),
        Some(row) if now - row.at < SITTING => {
            (Some(row.number), Model { latest: number.max(row.latest), at: now, ..row.clone() })
        }
        Some(row) => {
            (Some(row.latest), Model { number: row.latest, latest: number.max(row.latest), at: now, ..row.clone() })
        }
    };
    // Within a minute and with nothing new there is nothing to remember.
    let same = earlier.is_some_and(|row| {
        row.latest == next.latest && row.number == next.number && now - row.at < Duration::minutes(1)
    });
    if !same {
        let tx = app.database().begin().await?;
        let row = ActiveModel {
            account: Set(next.account),
            chain: Set(next.chain),
            number: Set(next.number),
            latest: Set(next.latest),
            at: Set(next.at),
        };
        let renew = OnConflict::columns([Column::Account, Column::Chain])
            .update_columns([Column::Number, Column::Latest, Column::At])
            .to_owned();
        Entity::insert(row).on_conflict(renew).exec_without_returning(&tx).await?;
        tx.commit().await?;
    }
    Ok(mark)
}
