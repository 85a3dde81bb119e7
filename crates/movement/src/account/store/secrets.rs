//! What opens accounts.

use super::super::{
    passkey::Key as Passkey,
    table::{
        account,
        secret::{link, passkey, recovery, secret},
    },
};
use chrono::{DateTime, Utc};
use platform::id::AccountId;
use sea_orm::{
    ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, Set,
    entity::prelude::*,
    sea_query::{Expr, ExprTrait, OnConflict},
};

/// What opens an account; nothing yet where there is no row.
pub async fn of(db: &impl ConnectionTrait, account: AccountId) -> Result<secret::Model, DbErr> {
    let found = secret::Entity::find_by_id(account).one(db).await?;
    Ok(found.unwrap_or(secret::Model { account, password: None, app: None, app_step: None, salt: None }))
}

/// Whether a person has a second factor.
pub async fn armed(db: &impl ConnectionTrait, person: &account::Model) -> Result<bool, DbErr> {
    let secret = of(db, person.account()).await?;
    Ok(secret.app.is_some() || !passkeys(db, person.account()).await?.is_empty())
}

async fn set(tx: &impl ConnectionTrait, row: secret::ActiveModel, columns: &[secret::Column]) -> Result<(), DbErr> {
    let renew = OnConflict::column(secret::Column::Account).update_columns(columns.iter().copied()).to_owned();
    secret::Entity::insert(row).on_conflict(renew).exec_without_returning(tx).await.map(drop)
}

fn blank(account: AccountId) -> secret::ActiveModel {
    secret::ActiveModel {
        account: Set(account),
        password: Set(None),
        app: Set(None),
        app_step: Set(None),
        salt: Set(None),
    }
}

/// Sets the password.
pub async fn set_password(tx: &impl ConnectionTrait, account: AccountId, hash: &str) -> Result<(), DbErr> {
    let row = secret::ActiveModel { password: Set(Some(hash.to_owned())), ..blank(account) };
    set(tx, row, &[secret::Column::Password]).await
}

/// Sets the authenticator app, with the step of the code by which it was proved.
pub async fn set_app(tx: &impl ConnectionTrait, account: AccountId, sealed: &str, step: i64) -> Result<(), DbErr> {
    let row = secret::ActiveModel { app: Set(Some(sealed.to_owned())), app_step: Set(Some(step)), ..blank(account) };
    set(tx, row, &[secret::Column::App, secret::Column::AppStep]).await
}

/// Takes away everything that opens an account besides its password.
pub async fn disarm(tx: &impl ConnectionTrait, account: AccountId) -> Result<(), DbErr> {
    let columns = [secret::Column::App, secret::Column::AppStep, secret::Column::Salt];
    set(tx, blank(account), &columns).await?;
    recovery::Entity::delete_many().filter(recovery::Column::Account.eq(account)).exec(tx).await?;
    passkey::Entity::delete_many().filter(passkey::Column::Account.eq(account)).exec(tx).await?;
    link::Entity::delete_many().filter(link::Column::Account.eq(account)).exec(tx).await.map(drop)
}

/// Uses the code of a step; false where that step or a later one was used already, by whoever was quicker.
pub async fn use_step(tx: &impl ConnectionTrait, account: AccountId, step: i64) -> Result<bool, DbErr> {
    let done = secret::Entity::update_many()
        .col_expr(secret::Column::AppStep, Expr::val(step))
        .filter(secret::Column::Account.eq(account))
        .filter(secret::Column::AppStep.is_null().or(secret::Column::AppStep.lt(step)))
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// The recovery codes that are left.
pub async fn recovery(
    db: &impl ConnectionTrait,
    account: AccountId,
) -> Result<Option<super::super::recovery::Stored>, DbErr> {
    let Some(salt) = of(db, account).await?.salt else { return Ok(None) };
    let left = recovery::Entity::find().filter(recovery::Column::Account.eq(account)).all(db).await?;
    Ok(Some(super::super::recovery::Stored { salt, hashes: left.into_iter().map(|r| r.hash).collect() }))
}

/// How many recovery codes are left.
pub async fn recovery_left(db: &impl ConnectionTrait, account: AccountId) -> Result<u64, DbErr> {
    recovery::Entity::find().filter(recovery::Column::Account.eq(account)).count(db).await
}

/// Puts a new set in place of the old one.
pub async fn set_recovery(
    tx: &impl ConnectionTrait,
    account: AccountId,
    stored: &super::super::recovery::Stored,
) -> Result<(), DbErr> {
    let row = secret::ActiveModel { salt: Set(Some(stored.salt.clone())), ..blank(account) };
    set(tx, row, &[secret::Column::Salt]).await?;
    recovery::Entity::delete_many().filter(recovery::Column::Account.eq(account)).exec(tx).await?;
    let rows = stored.hashes.iter().map(|h| recovery::ActiveModel { account: Set(account), hash: Set(h.clone()) });
    recovery::Entity::insert_many(rows).exec_without_returning(tx).await.map(drop)
}

/// Strikes a recovery code out; false where it was used already, by whoever was quicker.
pub async fn use_recovery(tx: &impl ConnectionTrait, account: AccountId, hash: &str) -> Result<bool, DbErr> {
    let gone = recovery::Entity::delete_many()
        .filter(recovery::Column::Account.eq(account))
        .filter(recovery::Column::Hash.eq(hash))
        .exec(tx)
        .await?;
    Ok(gone.rows_affected == 1)
}

/// A person's passkeys, oldest first.
pub async fn passkeys(db: &impl ConnectionTrait, account: AccountId) -> Result<Vec<passkey::Model>, DbErr> {
    passkey::Entity::find()
        .filter(passkey::Column::Account.eq(account))
        .order_by_asc(passkey::Column::MadeAt)
        .all(db)
        .await
}

/// Adds a passkey.
pub async fn add_passkey(tx: &impl ConnectionTrait, model: passkey::Model) -> Result<(), DbErr> {
    use sea_orm::IntoActiveModel;
    passkey::Entity::insert(model.into_active_model().reset_all()).exec_without_returning(tx).await.map(drop)
}

/// Notes the use of a passkey, with its new counter; false where it was taken away meanwhile.
pub async fn used_passkey(
    tx: &impl ConnectionTrait,
    account: AccountId,
    key: &Passkey,
    json: String,
    now: DateTime<Utc>,
) -> Result<bool, DbErr> {
    let done = passkey::Entity::update_many()
        .col_expr(passkey::Column::Key, Expr::val(json))
        .col_expr(passkey::Column::UsedAt, Expr::val(now))
        .filter(passkey::Column::Number.eq(key.number()))
        .filter(passkey::Column::Account.eq(account))
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Takes a person's passkey away; false where it is not theirs.
pub async fn drop_passkey(tx: &impl ConnectionTrait, account: AccountId, id: Uuid) -> Result<bool, DbErr> {
    let gone = passkey::Entity::delete_many()
        .filter(passkey::Column::Account.eq(account))
        .filter(passkey::Column::Id.eq(id))
        .exec(tx)
        .await?;
    Ok(gone.rows_affected == 1)
}

/// Whose number at a provider this is.
pub async fn linked(db: &impl ConnectionTrait, issuer: &str, subject: &str) -> Result<Option<AccountId>, DbErr> {
    let found = link::Entity::find_by_id((issuer.to_owned(), subject.to_owned())).one(db).await?;
    Ok(found.map(|l| l.account))
}

/// Keeps a person's number at a provider.
pub async fn link(
    tx: &impl ConnectionTrait,
    issuer: &str,
    subject: &str,
    account: AccountId,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let row = link::ActiveModel {
        issuer: Set(issuer.to_owned()),
        subject: Set(subject.to_owned()),
        account: Set(account),
        made_at: Set(now),
    };
    let keep = OnConflict::columns([link::Column::Issuer, link::Column::Subject]).do_nothing().to_owned();
    link::Entity::insert(row).on_conflict(keep).exec_without_returning(tx).await.map(drop)
}
