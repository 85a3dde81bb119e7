//! The watch asks the database as often for fifty emergencies as for one.

use super::*;
use platform::both;
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, DbErr, ExecResult, QueryResult, Statement};
use std::sync::atomic::{AtomicUsize, Ordering};

/// A connection that counts what it is asked.
struct Counting<'a> {
    db: &'a DatabaseConnection,
    asked: AtomicUsize,
}

impl Counting<'_> {
    fn one(&self) {
        self.asked.fetch_add(1, Ordering::Relaxed);
    }
}

#[async_trait::async_trait]
impl ConnectionTrait for Counting<'_> {
    fn get_database_backend(&self) -> DbBackend {
        self.db.get_database_backend()
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        self.one();
        self.db.execute_raw(statement).await
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        self.one();
        self.db.execute_unprepared(sql).await
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        self.one();
        self.db.query_one_raw(statement).await
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        self.one();
        self.db.query_all_raw(statement).await
    }
}

both!(fifty_emergencies_cost_as_many_queries_as_one, capabilities(), |trial| {
    settle(&trial).await;
    let asked = |caller: Caller| {
        let trial = &trial;
        async move {
            let counting = Counting { db: trial.app.database().read(), asked: AtomicUsize::new(0) };
            let day = trial.app.now().date_naive();
            let facts =
                watch::fill::concerning(&counting, &caller, day, &watch::policy::Summit::default()).await.unwrap();
            watch::mute::standing(&counting, &caller, &facts, day).await.unwrap();
            (facts.len(), counting.asked.load(Ordering::Relaxed))
        }
    };
    flood(&trial, 30, &[("name", "First")]).await;
    let (one, few) = asked(icrc()).await;
    assert_eq!(one, 1);
    for n in 0..49 {
        flood(&trial, 30, &[("name", &format!("Cheias {n}"))]).await;
    }
    let (fifty, many) = asked(icrc()).await;
    assert_eq!((fifty, many), (50, few), "no query for each emergency");
    assert!(few <= 20, "{few}");
});
