//! The table of jobs.
//!
//! Invariant: whoever takes a job moves its `due` to the end of the lease, so a worker that dies gives it back by itself;
//! only the worker whose lease it is finishes it.

use super::{LEASE, TRIES, back_off};
use crate::{database::Database, database::Engine, refusal::Refusal};
use chrono::{DateTime, Duration, Utc};
use sea_orm::{
    ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set,
    entity::prelude::*,
    sea_query::{LockBehavior, LockType, OnConflict},
};

/// Table `job`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "job")]
pub struct Model {
    /// The job.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Which kind; see [`crate::capability::JobKind`].
    pub kind: String,
    /// What it works on, as JSON.
    #[sea_orm(column_type = "Text")]
    pub payload: String,
    /// The periodic job of a kind has its kind here, so that there is one.
    pub slot: Option<String>,
    /// See [`State`].
    pub state: i16,
    /// When it is to be done; while it is being done, when its lease ends.
    pub due: DateTimeUtc,
    /// The lease of the worker that has it.
    pub lease: Option<Uuid>,
    /// How often it was tried without success since it last succeeded.
    pub attempts: i32,
    /// Why it failed last; empty where it did not.
    #[sea_orm(column_type = "Text")]
    pub error: String,
    /// When it was asked for.
    pub created_at: DateTimeUtc,
    /// When it was last taken up or put down.
    pub changed_at: DateTimeUtc,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// How far a job is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It waits for its time, or is being done.
    Open,
    /// It was done.
    Done,
    /// It failed too often, and rests until somebody asks for it again.
    Rests,
}

impl State {
    /// As it is stored.
    pub const fn stored(self) -> i16 {
        self as i16
    }
}

/// Adds a job; a second one for the same slot is not added.
///
/// # Errors
/// When the database refuses.
pub async fn add(
    tx: &impl ConnectionTrait,
    id: Uuid,
    kind: &str,
    payload: String,
    slot: Option<&str>,
    due: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<(), Refusal> {
    let row = ActiveModel {
        id: Set(id),
        kind: Set(kind.to_owned()),
        payload: Set(payload),
        slot: Set(slot.map(str::to_owned)),
        state: Set(State::Open.stored()),
        due: Set(due),
        lease: Set(None),
        attempts: Set(0),
        error: Set(String::new()),
        created_at: Set(now),
        changed_at: Set(now),
    };
    let keep = OnConflict::column(Column::Slot).do_nothing().to_owned();
    Entity::insert(row).on_conflict(keep).exec_without_returning(tx).await?;
    Ok(())
}

fn due(kinds: &[&'static str], now: DateTime<Utc>) -> sea_orm::Select<Entity> {
    Entity::find()
        .filter(Column::State.eq(State::Open.stored()))
        .filter(Column::Due.lte(now))
        .filter(Column::Kind.is_in(kinds.iter().copied()))
        .order_by_asc(Column::Due)
        .limit(1)
}

/// Takes the job that has been due longest, of the kinds that this program knows.
///
/// # Errors
/// When the database refuses.
pub async fn claim(
    database: &Database,
    kinds: &[&'static str],
    lease: Uuid,
    now: DateTime<Utc>,
) -> Result<Option<Model>, Refusal> {
    // Most of the time there is nothing to do: that is found out without the writer's lock.
    if due(kinds, now).one(database.read()).await?.is_none() {
        return Ok(None);
    }
    let tx = database.begin().await?;
    let mut select = due(kinds, now);
    if database.engine() == Engine::Postgres {
        select = select.lock_with_behavior(LockType::Update, LockBehavior::SkipLocked);
    }
    let Some(job) = select.one(&tx).await? else {
        tx.rollback().await?;
        return Ok(None);
    };
    if job.slot.is_none() && job.attempts >= TRIES {
        // Its workers died of it each time, or it would rest already.
        Entity::update_many()
            .col_expr(Column::State, Expr::value(State::Rests.stored()))
            .col_expr(Column::Lease, Expr::value(None::<Uuid>))
            .col_expr(Column::ChangedAt, Expr::value(now))
            .filter(Column::Id.eq(job.id))
            .exec(&tx)
            .await?;
        tx.commit().await?;
        return Ok(None);
    }
    Entity::update_many()
        .col_expr(Column::Lease, Expr::value(lease))
        .col_expr(Column::Due, Expr::value(now + LEASE))
        .col_expr(Column::ChangedAt, Expr::value(now))
        // A worker that dies has tried, too: a job that kills its worker does not do so for ever.
        .col_expr(Column::Attempts, Expr::value(job.attempts + 1))
        .filter(Column::Id.eq(job.id))
        .exec(&tx)
        .await?;
    tx.commit().await?;
    Ok(Some(job))
}

/// Makes the periodic job of a kind due now, in the transaction of what it shall see.
///
/// # Errors
/// When the database refuses.
pub async fn hasten(tx: &impl ConnectionTrait, kind: &'static str, now: DateTime<Utc>) -> Result<(), Refusal> {
    Entity::update_many()
        .col_expr(Column::Due, Expr::value(now))
        .filter(Column::Slot.eq(kind))
        .filter(Column::Lease.is_null())
        .filter(Column::Due.gt(now))
        .exec(tx)
        .await?;
    Ok(())
}

/// Keeps a job that takes longer than a lease; false where another worker took it up meanwhile.
///
/// # Errors
/// When the database refuses.
pub async fn renew(database: &Database, job: Uuid, lease: Uuid, now: DateTime<Utc>) -> Result<bool, Refusal> {
    let tx = database.begin().await?;
    let renewed = Entity::update_many()
        .col_expr(Column::Due, Expr::value(now + LEASE))
        .filter(Column::Id.eq(job))
        .filter(Column::Lease.eq(lease))
        .exec(&tx)
        .await?;
    tx.commit().await?;
    Ok(renewed.rows_affected == 1)
}

/// What became of a job.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was done; a periodic one comes again after so long.
    Done(Option<Duration>),
    /// It failed, and why.
    Failed(String, Option<Duration>),
    /// The worker was stopped in the middle of it: others may take it up at once.
    GivenBack,
}

/// Puts a job down.
///
/// # Errors
/// When the database refuses.
pub async fn put_down(
    database: &Database,
    job: &Model,
    lease: Uuid,
    outcome: Outcome,
    now: DateTime<Utc>,
) -> Result<(), Refusal> {
    let (state, due, attempts, error) = match outcome {
        Outcome::Done(None) => (State::Done, now, 0, String::new()),
        Outcome::Done(Some(every)) => (State::Open, now + every, 0, String::new()),
        Outcome::Failed(error, Some(every)) => {
            (State::Open, now + back_off(job.attempts).min(every), job.attempts + 1, error)
        }
        Outcome::Failed(error, None) if job.attempts + 1 >= TRIES => (State::Rests, now, job.attempts + 1, error),
        Outcome::Failed(error, None) => (State::Open, now + back_off(job.attempts), job.attempts + 1, error),
        Outcome::GivenBack => (State::Open, now, job.attempts, job.error.clone()),
    };
    let tx = database.begin().await?;
    Entity::update_many()
        .col_expr(Column::State, Expr::value(state.stored()))
        .col_expr(Column::Due, Expr::value(due))
        .col_expr(Column::Attempts, Expr::value(attempts))
        .col_expr(Column::Error, Expr::value(error))
        .col_expr(Column::Lease, Expr::value(None::<Uuid>))
        .col_expr(Column::ChangedAt, Expr::value(now))
        .filter(Column::Id.eq(job.id))
        .filter(Column::Lease.eq(lease))
        .exec(&tx)
        .await?;
    tx.commit().await?;
    Ok(())
}
