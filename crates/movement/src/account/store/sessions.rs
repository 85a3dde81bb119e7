//! Sessions, tokens, known browsers, and people who are away.

use super::super::{
    session::{ABSOLUTE, SETTING},
    table::{
        session::{away, browser, session},
        token,
    },
    token::Key,
};
use chrono::{DateTime, Utc};
use platform::id::AccountId;
use sea_orm::{
    ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, Set,
    entity::prelude::*,
    sea_query::{Expr, OnConflict},
};

/// The session of a cookie.
pub async fn session(db: &impl ConnectionTrait, key: &Key) -> Result<Option<session::Model>, DbErr> {
    session::Entity::find_by_id(key.as_str().to_owned()).one(db).await
}

/// A person's sessions that were not ended, the last used first.
pub async fn sessions(db: &impl ConnectionTrait, account: AccountId) -> Result<Vec<session::Model>, DbErr> {
    session::Entity::find()
        .filter(session::Column::Account.eq(account))
        .filter(session::Column::RevokedAt.is_null())
        .order_by_desc(session::Column::SeenAt)
        .all(db)
        .await
}

/// Adds a session.
pub async fn start(tx: &impl ConnectionTrait, model: session::Model) -> Result<(), DbErr> {
    session::Entity::insert(model.into_active_model().reset_all()).exec_without_returning(tx).await.map(drop)
}

/// Notes the use of a session.
pub async fn touch(tx: &impl ConnectionTrait, key: &str, now: DateTime<Utc>) -> Result<(), DbErr> {
    session::Entity::update_many()
        .col_expr(session::Column::SeenAt, Expr::val(now))
        .filter(session::Column::Key.eq(key))
        .exec(tx)
        .await
        .map(drop)
}

/// Which sessions of a person end.
#[derive(Clone, Copy, Debug)]
pub enum Which<'a> {
    /// That of a cookie.
    Key(&'a str),
    /// One of the list.
    Id(Uuid),
    /// All but that of a cookie.
    AllBut(&'a str),
    /// All.
    All,
}

/// Ends sessions of a person; gives how many ended.
pub async fn end(
    tx: &impl ConnectionTrait,
    account: AccountId,
    which: Which<'_>,
    now: DateTime<Utc>,
) -> Result<u64, DbErr> {
    let mut ending = session::Entity::update_many()
        .col_expr(session::Column::RevokedAt, Expr::val(now))
        .col_expr(session::Column::Waiting, Expr::val(None::<String>))
        .filter(session::Column::Account.eq(account))
        .filter(session::Column::RevokedAt.is_null());
    ending = match which {
        Which::Key(key) => ending.filter(session::Column::Key.eq(key)),
        Which::Id(id) => ending.filter(session::Column::Id.eq(id)),
        Which::AllBut(key) => ending.filter(session::Column::Key.ne(key)),
        Which::All => ending,
    };
    Ok(ending.exec(tx).await?.rows_affected)
}

/// Lets a passkey's challenge wait with a session.
pub async fn wait(tx: &impl ConnectionTrait, key: &str, waiting: Option<(&str, DateTime<Utc>)>) -> Result<(), DbErr> {
    session::Entity::update_many()
        .col_expr(session::Column::Waiting, Expr::val(waiting.map(|(w, _)| w.to_owned())))
        .col_expr(session::Column::WaitingAt, Expr::val(waiting.map(|(_, at)| at)))
        .filter(session::Column::Key.eq(key))
        .exec(tx)
        .await
        .map(drop)
}

/// The token of a program, where it is still valid.
pub async fn token(db: &impl ConnectionTrait, key: &Key, now: DateTime<Utc>) -> Result<Option<token::Model>, DbErr> {
    let found = token::Entity::find_by_id(key.as_str().to_owned()).one(db).await?;
    Ok(found.filter(|t| t.revoked_at.is_none() && now < t.ends_at))
}

/// A person's tokens that are valid.
pub async fn tokens(
    db: &impl ConnectionTrait,
    account: AccountId,
    now: DateTime<Utc>,
) -> Result<Vec<token::Model>, DbErr> {
    token::Entity::find()
        .filter(token::Column::Account.eq(account))
        .filter(token::Column::RevokedAt.is_null())
        .filter(token::Column::EndsAt.gt(now))
        .order_by_asc(token::Column::MadeAt)
        .order_by_asc(token::Column::Id)
        .all(db)
        .await
}

/// Adds a token.
pub async fn add_token(tx: &impl ConnectionTrait, model: token::Model) -> Result<(), DbErr> {
    token::Entity::insert(model.into_active_model().reset_all()).exec_without_returning(tx).await.map(drop)
}

/// Notes the use of a token.
pub async fn used_token(tx: &impl ConnectionTrait, key: &str, now: DateTime<Utc>) -> Result<(), DbErr> {
    token::Entity::update_many()
        .col_expr(token::Column::UsedAt, Expr::val(now))
        .filter(token::Column::Key.eq(key))
        .exec(tx)
        .await
        .map(drop)
}

/// Takes a person's tokens away, one or all; gives how many.
pub async fn drop_tokens(
    tx: &impl ConnectionTrait,
    account: AccountId,
    id: Option<Uuid>,
    now: DateTime<Utc>,
) -> Result<u64, DbErr> {
    let mut ending = token::Entity::update_many()
        .col_expr(token::Column::RevokedAt, Expr::val(now))
        .filter(token::Column::Account.eq(account))
        .filter(token::Column::RevokedAt.is_null());
    if let Some(id) = id {
        ending = ending.filter(token::Column::Id.eq(id));
    }
    Ok(ending.exec(tx).await?.rows_affected)
}

/// Whose known browser this is.
pub async fn browser(db: &impl ConnectionTrait, key: &Key) -> Result<Option<AccountId>, DbErr> {
    Ok(browser::Entity::find_by_id(key.as_str().to_owned()).one(db).await?.map(|b| b.account))
}

/// Remembers a browser.
pub async fn remember(
    tx: &impl ConnectionTrait,
    key: &Key,
    account: AccountId,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let row = browser::ActiveModel { key: Set(key.as_str().to_owned()), account: Set(account), made_at: Set(now) };
    browser::Entity::insert(row).exec_without_returning(tx).await.map(drop)
}

/// Forgets a person's browsers, when the account was opened anew.
pub async fn forget_browsers(tx: &impl ConnectionTrait, account: AccountId) -> Result<(), DbErr> {
    browser::Entity::delete_many().filter(browser::Column::Account.eq(account)).exec(tx).await.map(drop)
}

/// Keeps what waits while a person is away.
pub async fn leave(tx: &impl ConnectionTrait, key: &Key, pending: String, now: DateTime<Utc>) -> Result<(), DbErr> {
    let row = away::ActiveModel { key: Set(key.as_str().to_owned()), pending: Set(pending), left_at: Set(now) };
    let renew =
        OnConflict::column(away::Column::Key).update_columns([away::Column::Pending, away::Column::LeftAt]).to_owned();
    away::Entity::insert(row).on_conflict(renew).exec_without_returning(tx).await.map(drop)
}

/// Takes what waited, once.
pub async fn come_back(tx: &impl ConnectionTrait, key: &Key) -> Result<Option<String>, DbErr> {
    let found = away::Entity::find_by_id(key.as_str().to_owned()).one(tx).await?;
    let gone = away::Entity::delete_by_id(key.as_str().to_owned()).exec(tx).await?;
    Ok(found.filter(|_| gone.rows_affected == 1).map(|a| a.pending))
}

/// Drops what is long over: sessions, tokens, people who never came back, browsers that nobody uses.
pub async fn sweep(tx: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<(), DbErr> {
    let (over, long) = (now - ABSOLUTE * 5, now - super::super::session::KNOWN);
    session::Entity::delete_many().filter(session::Column::MadeAt.lt(over)).exec(tx).await?;
    session::Entity::delete_many()
        .filter(session::Column::FactorAt.is_null())
        .filter(session::Column::MadeAt.lt(now - SETTING * 2))
        .exec(tx)
        .await?;
    token::Entity::delete_many().filter(token::Column::EndsAt.lt(over)).exec(tx).await?;
    away::Entity::delete_many().filter(away::Column::LeftAt.lt(now - SETTING * 2)).exec(tx).await?;
    browser::Entity::delete_many().filter(browser::Column::MadeAt.lt(long)).exec(tx).await.map(drop)
}
