//! Listening: an installation, a clock, the capped child that reads sheets, put together; and coming to an end.
//!
//! Invariant: told to stop, the server takes no new connection, ends streams, lets what runs finish, and is gone after
//! [`DRAIN`] whatever happens.

use crate::{child, random, web, words::t};
use anyhow::{Context, Result};
use base::{lang::Lang, words::without_isolates};
use platform::{App, Clock};
use std::{future::Future, io::Write, net::SocketAddr, path::PathBuf, sync::Arc, time::Duration};

/// How long what runs may take to finish.
const DRAIN: Duration = Duration::from_secs(30);

/// Runs a command's future on a runtime of its own.
pub fn run<T>(work: impl Future<Output = Result<T>>) -> Result<T> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(work)
}

/// What is served.
pub struct Served {
    /// The installation.
    pub app: App,
    /// Its clock, for the pages that have no database.
    pub clock: Clock,
    /// Folder for sheets in the making; the system's own when not given.
    pub folder: Option<PathBuf>,
    /// This program, for the child that reads.
    pub program: PathBuf,
}

/// Takes an address before anything else is done, so that a taken one is said at once.
pub async fn bind(listen: SocketAddr) -> Result<tokio::net::TcpListener> {
    tokio::net::TcpListener::bind(listen)
        .await
        .with_context(|| format!("{listen}: this address is taken. Give another with --listen."))
}

/// Serves until told to stop.
pub async fn serve(listener: tokio::net::TcpListener, served: Served) -> Result<()> {
    let Served { app, clock, folder, program } = served;
    let world = web::World {
        reader: Arc::new(move |job| child::read(&program, job)),
        clock,
        id: Arc::new(random::name),
        limits: web::Limits::default(),
        folder,
    };
    let address = format!("http://{}/", listener.local_addr()?);
    let line = if app.settings().demonstration {
        t!(Lang::En, "serving-demo", address = address.as_str())
    } else {
        t!(Lang::En, "serving", address = address.as_str())
    };
    let router = web::router(world, Some(app.clone()));
    let _ = writeln!(std::io::stdout(), "{}", without_isolates(&line));
    let (told, ending) = (app.clone(), app.clone());
    tokio::spawn(async move {
        told_to_stop().await;
        told.stop();
    });
    let draining = app.clone();
    let serving = axum::serve(listener, router).with_graceful_shutdown(async move { ending.stopped().await });
    tokio::select! {
        done = serving => done?,
        () = async { draining.stopped().await; tokio::time::sleep(DRAIN).await } => {
            tracing::warn!("some requests were still running after {} seconds", DRAIN.as_secs());
        }
    }
    // What was acknowledged is on disk already; closing only tidies up.
    let _ = tokio::time::timeout(Duration::from_secs(2), app.database().clone().close()).await;
    Ok(())
}

#[cfg(unix)]
async fn told_to_stop() {
    use tokio::signal::unix::{SignalKind, signal};
    match signal(SignalKind::terminate()) {
        Ok(mut terminate) => tokio::select! {
            _ = tokio::signal::ctrl_c() => {},
            _ = terminate.recv() => {},
        },
        Err(_) => drop(tokio::signal::ctrl_c().await),
    }
}

#[cfg(not(unix))]
async fn told_to_stop() {
    let _ = tokio::signal::ctrl_c().await;
}
