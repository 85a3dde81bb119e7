//! Listening: an address, a clock, a source of ids and the capped child, put together.

use super::{Limits, World, router};
use crate::{child, words::t};
use anyhow::{Context, Result};
use base::{lang::Lang, words::without_isolates};
use chrono::{DateTime, Utc};
use std::{io::Write, net::SocketAddr, path::PathBuf, process::ExitCode, sync::Arc, time::Instant};

/// What to serve, and where.
pub struct ServeOptions {
    /// Address to listen on; port 0 takes a free one.
    pub listen: SocketAddr,
    /// Folder for files in the making.
    pub data: Option<PathBuf>,
    /// The address printed leads to the demonstration.
    pub demonstration: bool,
    /// What time it is.
    pub now: DateTime<Utc>,
    /// This program, for the child that reads.
    pub program: PathBuf,
}

/// Serves the pages until it is told to stop.
pub fn serve(options: &ServeOptions) -> Result<ExitCode> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(listen(options))
}

async fn listen(options: &ServeOptions) -> Result<ExitCode> {
    let (now, started) = (options.now, Instant::now());
    let program = options.program.clone();
    if let Some(folder) = &options.data {
        std::fs::create_dir_all(folder)
            .with_context(|| format!("{}: this folder cannot be made.", folder.display()))?;
    }
    let world = World {
        reader: Arc::new(move |job| child::read(&program, job)),
        clock: Arc::new(move || now + started.elapsed()),
        id: Arc::new(new_id),
        limits: Limits::default(),
        folder: options.data.clone(),
    };
    let listener = tokio::net::TcpListener::bind(options.listen)
        .await
        .with_context(|| format!("{}: this address is taken. Give another with --listen.", options.listen))?;
    let address = format!("http://{}/", listener.local_addr()?);
    let line = if options.demonstration {
        t!(Lang::En, "serving-demo", address = address.as_str())
    } else {
        t!(Lang::En, "serving", address = address.as_str())
    };
    let _ = writeln!(std::io::stdout(), "{}", without_isolates(&line));
    axum::serve(listener, router(world)).with_graceful_shutdown(told_to_stop()).await?;
    Ok(ExitCode::SUCCESS)
}

/// Sixteen bytes from the system's own source of randomness: nobody guesses the address of somebody's picture.
fn new_id() -> String {
    use std::fmt::Write as _;
    let mut bytes = [0; 16];
    // Without randomness no address is safe: better no answer than one that can be guessed.
    getrandom::fill(&mut bytes).expect("the system gives random bytes");
    let mut id = String::with_capacity(32);
    for byte in bytes {
        let _ = write!(id, "{byte:02x}");
    }
    id
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

#[cfg(test)]
mod tests {
    use super::new_id;

    #[test]
    fn an_id_is_long_and_never_the_same() {
        let (one, other) = (new_id(), new_id());
        assert_eq!(one.len(), 32);
        assert_ne!(one, other);
    }
}
