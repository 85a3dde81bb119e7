//! Workers: they look for what is due, do it, and stop when they are told to.

use super::{LEASE, store};
use crate::{App, capability::JobKind, refusal::Refusal};
use chrono::Duration;
use std::time::Duration as Span;
use store::Outcome;
use tokio::{sync::watch, task::JoinSet};
use uuid::Uuid;

/// How often workers look without being woken.
const LOOK: Span = Span::from_secs(5);
/// How long a job may go on after workers were told to stop.
const GRACE: Span = Span::from_secs(20);

/// Workers of one process.
pub struct Workers {
    stop: watch::Sender<bool>,
    all: JoinSet<()>,
    told: JoinSet<()>,
}

impl Workers {
    /// Starts so many; they come to their end by [`Workers::stop`], or when the installation is told to stop.
    pub fn start(app: &App, count: usize) -> Workers {
        let (stop, stopped) = watch::channel(false);
        let mut all = JoinSet::new();
        for _ in 0..count {
            all.spawn(work(app.clone(), stopped.clone()));
        }
        let (app, tell, mut told) = (app.clone(), stop.clone(), JoinSet::new());
        told.spawn(async move {
            app.stopped().await;
            tell.send_replace(true);
        });
        Workers { stop, all, told }
    }

    /// Stops them: what is being done is finished or, where that takes too long, given back.
    pub async fn stop(mut self) {
        self.stop.send_replace(true);
        while self.all.join_next().await.is_some() {}
        self.told.shutdown().await;
    }
}

async fn work(app: App, mut stopped: watch::Receiver<bool>) {
    while !*stopped.borrow() {
        // Made before one looks, so that what is asked for meanwhile is not slept over.
        let woken = app.woken();
        match turn(&app, &mut stopped).await {
            Ok(true) => continue,
            Ok(false) => {}
            Err(refusal) => tracing::warn!(?refusal, "jobs wait"),
        }
        tokio::select! {
            () = woken => {}
            () = tokio::time::sleep(LOOK) => {}
            _ = stopped.changed() => {}
        }
    }
}

/// Does one job that is due, where there is one.
async fn turn(app: &App, stopped: &mut watch::Receiver<bool>) -> Result<bool, Refusal> {
    let kinds: Vec<JobKind> = app.capabilities().iter().flat_map(|c| c.jobs.iter().copied()).collect();
    periodic(app, &kinds).await?;
    let names: Vec<&'static str> = kinds.iter().map(|k| k.name).collect();
    let lease: Uuid = app.id();
    let Some(job) = store::claim(app.database(), &names, lease, app.now()).await? else { return Ok(false) };
    let Some(kind) = kinds.iter().find(|k| k.name == job.kind).copied() else { return Ok(false) };
    let every = job.slot.as_ref().map(|_| Duration::seconds(i64::from(kind.every)));
    let (held, payload) = (app.clone(), job.payload.clone());
    // A task of its own: what panics there is a failed job and no dead worker.
    let mut task = tokio::spawn(async move { (kind.run)(&held, &payload).await });
    let renewal = Span::from_secs(LEASE.num_seconds() as u64 / 3);
    let mut grace = None;
    let outcome = loop {
        let until_grace = async {
            match grace {
                Some(end) => tokio::time::sleep_until(end).await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            ended = &mut task => break match ended {
                Ok(Ok(())) => Outcome::Done(every),
                Ok(Err(refusal)) => Outcome::Failed(said(&refusal), every),
                Err(_) => Outcome::Failed("panic".to_owned(), every),
            },
            () = tokio::time::sleep(renewal) => {
                if !store::renew(app.database(), job.id, lease, app.now()).await? {
                    task.abort();
                    return Ok(true);
                }
            }
            _ = stopped.changed(), if grace.is_none() => grace = Some(tokio::time::Instant::now() + GRACE),
            () = until_grace => {
                task.abort();
                break Outcome::GivenBack;
            }
        }
    };
    if let Outcome::Failed(error, _) = &outcome {
        tracing::warn!(kind = %job.kind, attempts = job.attempts + 1, %error, "a job failed");
    }
    store::put_down(app.database(), &job, lease, outcome, app.now()).await?;
    Ok(true)
}

/// Why a job failed, for its page: a sentence, or the number of a fault that the log tells more of.
fn said(refusal: &Refusal) -> String {
    base::words::without_isolates(&refusal.text(base::lang::Lang::En))
}

/// Sees to it that each periodic kind has its job.
async fn periodic(app: &App, kinds: &[JobKind]) -> Result<(), Refusal> {
    use sea_orm::{EntityTrait, QueryFilter, QuerySelect, entity::prelude::*};
    let wanted: Vec<&'static str> = kinds.iter().filter(|k| k.every > 0).map(|k| k.name).collect();
    if wanted.is_empty() {
        return Ok(());
    }
    let there: Vec<Option<String>> = store::Entity::find()
        .select_only()
        .column(store::Column::Slot)
        .filter(store::Column::Slot.is_in(wanted.iter().copied()))
        .into_tuple()
        .all(app.database().read())
        .await?;
    let missing: Vec<_> = wanted.into_iter().filter(|w| !there.iter().any(|t| t.as_deref() == Some(*w))).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let tx = app.database().begin().await?;
    for kind in missing {
        store::add(&tx, app.id(), kind, "null".to_owned(), Some(kind), app.now(), app.now()).await?;
    }
    Ok(tx.commit().await?)
}
