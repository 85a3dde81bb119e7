//! Jobs: asked for with the change, done at least once, by one worker at a time, seen by the operator.

use crate::notes::notes;
use chrono::Duration;
use futures::future::BoxFuture;
use platform::{
    App, Capability, Refusal,
    access::{Caller, Component, Role},
    both,
    capability::JobKind,
    commons,
    id::OrganisationId,
    jobs::{Workers, store},
    testing::{Trial, known, member},
    write::Done,
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};
use std::{collections::BTreeMap, sync::Mutex, time::Duration as Span};

/// How often each payload was done, over all tests.
static DONE: Mutex<BTreeMap<String, usize>> = Mutex::new(BTreeMap::new());

fn count<'a>(_: &'a App, payload: &'a str) -> BoxFuture<'a, Result<(), Refusal>> {
    Box::pin(async move {
        tokio::time::sleep(Span::from_millis(2)).await;
        *DONE.lock().unwrap().entry(payload.to_owned()).or_default() += 1;
        Ok(())
    })
}

fn fail<'a>(_: &'a App, payload: &'a str) -> BoxFuture<'a, Result<(), Refusal>> {
    Box::pin(async move {
        *DONE.lock().unwrap().entry(payload.to_owned()).or_default() += 1;
        Err(Refusal::Busy)
    })
}

fn panic<'a>(_: &'a App, _: &'a str) -> BoxFuture<'a, Result<(), Refusal>> {
    Box::pin(async move { panic!("a job that panics is a failed job") })
}

fn working() -> Capability {
    Capability {
        name: "working",
        jobs: vec![
            JobKind { name: "count", run: count, every: 0 },
            JobKind { name: "fail", run: fail, every: 0 },
            JobKind { name: "panic", run: panic, every: 0 },
            JobKind { name: "often", run: count, every: 3600 },
        ],
        ..Capability::default()
    }
}

fn all() -> Vec<Capability> {
    vec![commons::capability(), notes(), working()]
}

fn system() -> Caller {
    Caller::system("test", known::<OrganisationId>(1))
}

async fn ask_for(trial: &Trial, kind: &'static str, payloads: Vec<String>, undone: bool) {
    let asked = trial
        .app
        .write(&system(), move |w| {
            let payloads = payloads.clone();
            Box::pin(async move {
                for payload in &payloads {
                    w.enqueue(kind, payload).await?;
                }
                if undone { Err(Refusal::Busy) } else { Ok(Done::at("/")) }
            })
        })
        .await;
    assert_eq!(asked.is_err(), undone);
}

async fn with_kind(trial: &Trial, kind: &str) -> Vec<store::Model> {
    let db = trial.app.database().read();
    store::Entity::find().filter(store::Column::Kind.eq(kind)).order_by_asc(store::Column::Id).all(db).await.unwrap()
}

/// Waits until something is so.
async fn until(mut so: impl AsyncFnMut() -> bool) {
    for _ in 0..600 {
        if so().await {
            return;
        }
        tokio::time::sleep(Span::from_millis(25)).await;
    }
    panic!("it never came to be so");
}

fn done(payload: &str) -> usize {
    DONE.lock().unwrap().get(payload).copied().unwrap_or_default()
}

both!(each_job_is_done_by_one_of_many_workers_of_two_servers, all(), |trial| {
    let tag = format!("{:?}", trial.app.database().engine());
    let payloads: Vec<String> = (0..100).map(|n| format!("{tag} {n}")).collect();
    let other = trial.another_server();
    let (here, there) = (Workers::start(&trial.app, 4), Workers::start(&other.app, 4));
    ask_for(&trial, "count", payloads.clone(), false).await;
    ask_for(&trial, "count", vec![format!("{tag} undone")], true).await;
    until(async || with_kind(&trial, "count").await.iter().all(|j| j.state == store::State::Done.stored())).await;
    here.stop().await;
    there.stop().await;
    for payload in payloads {
        assert_eq!(done(&format!("\"{payload}\"")), 1, "{payload}");
    }
    assert_eq!(done(&format!("\"{tag} undone\"")), 0, "a change that was undone asks for nothing");
    // Of the periodic kind there is one, done once, and due again in an hour.
    let often = with_kind(&trial, "often").await;
    assert_eq!(often.len(), 1);
    assert_eq!((often[0].state, often[0].due), (store::State::Open.stored(), trial.app.now() + Duration::hours(1)));
});

both!(a_job_that_fails_is_tried_again_later_and_rests_at_last, all(), |trial| {
    let tag = format!("fail {:?}", trial.app.database().engine());
    ask_for(&trial, "fail", vec![tag.clone()], false).await;
    ask_for(&trial, "panic", vec![tag.clone()], false).await;
    let workers = Workers::start(&trial.app, 2);
    for n in 1..=platform::jobs::TRIES {
        until(async || {
            let (fail, panic) = (with_kind(&trial, "fail").await, with_kind(&trial, "panic").await);
            fail.iter().chain(&panic).all(|j| j.attempts == n && j.lease.is_none())
        })
        .await;
        let job = with_kind(&trial, "fail").await.remove(0);
        assert!(job.error.contains("Wait a moment"), "{job:?}");
        if n < platform::jobs::TRIES {
            assert_eq!(job.due - job.changed_at, platform::jobs::back_off(n - 1));
            trial.pass(Duration::hours(7));
            trial.app.wake();
        }
    }
    until(async || with_kind(&trial, "panic").await[0].state == store::State::Rests.stored()).await;
    assert_eq!(with_kind(&trial, "fail").await[0].state, store::State::Rests.stored());
    assert_eq!(done(&format!("\"{tag}\"")), platform::jobs::TRIES as usize);
    // The operator sees it, not what it works on, and has it tried again.
    let operator = member(known(1), Component::Ifrc, &[Role::Operator], &[]);
    let page = trial.get(&operator, "/operator/jobs").await.text();
    assert!(page.contains("Rests: failed too often") && !page.contains(&tag), "{page}");
    assert_eq!(
        trial.get(&member(known(1), Component::Ifrc, &[Role::Coordinator], &[]), "/operator/jobs").await.status,
        403
    );
    assert_eq!(trial.post(&operator, "/operator/jobs/again", &[]).await.status, 303);
    until(async || with_kind(&trial, "fail").await[0].attempts == 1).await;
    workers.stop().await;
});

both!(a_job_of_a_worker_that_died_is_done_again, all(), |trial| {
    let tag = format!("died {:?}", trial.app.database().engine());
    ask_for(&trial, "count", vec![tag.clone()], false).await;
    let lease = trial.app.id();
    let job = store::claim(trial.app.database(), &["count"], lease, trial.app.now()).await.unwrap().unwrap();
    assert!(store::claim(trial.app.database(), &["count"], trial.app.id(), trial.app.now()).await.unwrap().is_none());
    trial.pass(platform::jobs::LEASE);
    let workers = Workers::start(&trial.app, 1);
    until(async || done(&format!("\"{tag}\"")) == 1).await;
    workers.stop().await;
    // The first one comes back from the dead: what it says counts no more.
    store::put_down(trial.app.database(), &job, lease, store::Outcome::Failed("late".into(), None), trial.app.now())
        .await
        .unwrap();
    assert!(!store::renew(trial.app.database(), job.id, lease, trial.app.now()).await.unwrap());
    let kept = with_kind(&trial, "count").await;
    assert_eq!((kept[0].state, kept[0].error.as_str()), (store::State::Done.stored(), ""));
    assert_eq!(
        store::Entity::find().filter(store::Column::Kind.eq("count")).count(trial.app.database().read()).await.unwrap(),
        1
    );
});
