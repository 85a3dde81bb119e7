//! Work that is done later: asked for in the transaction of the change that needs it, done at least once, and seen.
//!
//! Invariants: a job that was asked for is never lost, and never asked for by a change that was undone; a job that
//! nobody finished is done again when its lease ends, so what it does must be harmless twice; of a periodic job there is
//! one, however many servers run.

mod page;
pub mod store;
mod workers;

pub(crate) use page::{Figures, OPERATORS, routes};
pub use workers::Workers;

use crate::{App, capability::JobKind, refusal::Refusal, write::Write};
use chrono::{DateTime, Duration, Utc};
use futures::future::BoxFuture;
use uuid::Uuid;

/// How long a job is one worker's before others may take it up; workers renew it while they work.
pub const LEASE: Duration = Duration::minutes(5);
/// Tries after which a job rests until somebody looks at it.
pub const TRIES: i32 = 16;

/// When a job that failed so often is tried again: 2ⁿ times ten seconds, at most six hours.
pub fn back_off(attempts: i32) -> Duration {
    Duration::seconds(10 << attempts.clamp(0, 11)).min(Duration::hours(6))
}

impl Write {
    /// Asks for a job; it is there when this write is.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn enqueue(&mut self, kind: &'static str, payload: &impl serde::Serialize) -> Result<Uuid, Refusal> {
        self.enqueue_at(kind, payload, self.at()).await
    }

    /// Asks for a job that is done no sooner than a time.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn enqueue_at(
        &mut self,
        kind: &'static str,
        payload: &impl serde::Serialize,
        due: DateTime<Utc>,
    ) -> Result<Uuid, Refusal> {
        let payload = serde_json::to_string(payload).map_err(|e| Refusal::of(&e))?;
        let id = self.id();
        store::add(self.tx(), id, kind, payload, None, due, self.at()).await?;
        self.wakes();
        Ok(id)
    }
}

pub(crate) fn kinds() -> Vec<JobKind> {
    vec![JobKind { name: "tidy", run: |app, _| Box::pin(tidy(app)), every: 6 * 3600 }]
}

/// Drops what nobody asks for any more: jobs that were done a week ago, answers to forms of a month ago, letters that
/// were sent three months ago.
fn tidy(app: &App) -> BoxFuture<'_, Result<(), Refusal>> {
    use sea_orm::{EntityTrait, QueryFilter, entity::prelude::*};
    Box::pin(async move {
        use crate::{mail::store as mail, write::answered};
        let (now, db) = (app.now(), app.database());
        let tx = db.begin().await?;
        store::Entity::delete_many()
            .filter(store::Column::State.eq(store::State::Done.stored()))
            .filter(store::Column::ChangedAt.lt(now - Duration::days(7)))
            .exec(&tx)
            .await?;
        answered::Entity::delete_many().filter(answered::Column::At.lt(now - Duration::days(30))).exec(&tx).await?;
        mail::Entity::delete_many().filter(mail::Column::SentAt.lt(now - Duration::days(90))).exec(&tx).await?;
        Ok(tx.commit().await?)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_job_that_fails_waits_twice_as_long_each_time_and_never_longer_than_six_hours() {
        let waits: Vec<i64> = (0..5).map(|n| back_off(n).num_seconds()).collect();
        assert_eq!(waits, [10, 20, 40, 80, 160]);
        assert_eq!(back_off(30), Duration::minutes(341) + Duration::seconds(20));
        assert_eq!(back_off(11), back_off(30));
    }
}
