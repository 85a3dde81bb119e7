//! Attempts, counted before they are checked.

use super::super::{
    limits::Attempts,
    table::session::attempt::{ActiveModel, Column, Entity},
};
use chrono::{DateTime, Utc};
use platform::{App, Refusal, access::Caller, write::Done};
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect, Set, entity::prelude::*, sea_query::LockType,
};

/// Counts an attempt at a subject, in a write of its own so that it stays counted whatever comes of it.
pub async fn count(app: &App, subject: &str) -> Result<(), Refusal> {
    let subject = subject.to_owned();
    app.write(&Caller::anonymous(base::lang::Lang::En), move |w| {
        let subject = subject.clone();
        Box::pin(async move {
            let (tx, now) = (w.tx(), w.at());
            let keep = OnConflict::column(Column::Subject).do_nothing().to_owned();
            Entity::insert(row(&subject, Attempts::NONE)).on_conflict(keep).exec_without_returning(tx).await?;
            let mut find = Entity::find_by_id(subject.clone());
            if tx.get_database_backend() == sea_orm::DbBackend::Postgres {
                find = find.lock(LockType::Update);
            }
            let found = find.one(tx).await?.ok_or(Refusal::Again)?;
            let before = Attempts { full_at: found.full_at, wait_until: found.wait_until, waits: found.waits };
            let next = before
                .attempt(now)
                .map_err(|wait| Refusal::TooMany { wait: u32::try_from(wait.seconds).unwrap_or(u32::MAX) })?;
            Entity::update(row(&subject, next)).exec(tx).await?;
            Ok(Done::default())
        })
    })
    .await
    .map(drop)
}

fn row(subject: &str, attempts: Attempts) -> ActiveModel {
    ActiveModel {
        subject: Set(subject.to_owned()),
        full_at: Set(attempts.full_at),
        wait_until: Set(attempts.wait_until),
        waits: Set(attempts.waits),
    }
}

/// Forgets the attempts at a subject, after one that was right.
pub async fn forget(tx: &impl ConnectionTrait, subject: &str) -> Result<(), DbErr> {
    Entity::delete_by_id(subject.to_owned()).exec(tx).await.map(drop)
}

/// Drops what is long over.
pub async fn sweep(tx: &impl ConnectionTrait, before: DateTime<Utc>) -> Result<(), DbErr> {
    Entity::delete_many()
        .filter(Column::FullAt.lt(before))
        .filter(Column::WaitUntil.lt(before))
        .exec(tx)
        .await
        .map(drop)
}
