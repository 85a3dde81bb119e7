//! An installation: its database opened and of the right age, the capabilities put on it.
//!
//! Invariant: a schema changes only when somebody asked for it (`smcc migrate`, `--migrate`) or when there is nothing yet
//! to lose, which is a new SQLite file.

use crate::{capabilities, random};
use anyhow::{Context, Result, anyhow, bail};
use platform::{
    App, Clock, Parts, Settings,
    capability::migrations,
    database::{Database, Engine, migrate},
};
use std::sync::Arc;

/// What is done with migrations that have not run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waiting {
    /// They run where the database is a new SQLite file; elsewhere the installation does not open.
    Refused,
    /// They run.
    Run,
}

/// Opens a database by its address.
pub async fn database(address: &str) -> Result<Database> {
    if let Some(file) = address.strip_prefix("sqlite:")
        && let Some(folder) = std::path::Path::new(file.trim_start_matches("//")).parent()
    {
        std::fs::create_dir_all(folder)
            .with_context(|| format!("{}: this folder cannot be made.", folder.display()))?;
    }
    Database::open(address).await.map_err(|fault| {
        if address.starts_with("sqlite:") {
            anyhow!("{address}: this database cannot be opened ({fault}). Check the path and its permissions.")
        } else {
            anyhow!("The database does not answer ({fault}). Check its address, and that it runs.")
        }
    })
}

/// Puts an installation together.
pub async fn open(address: &str, waiting: Waiting, settings: Settings, clock: Clock) -> Result<App> {
    let database = database(address).await?;
    let capabilities = capabilities::all();
    let all = migrations(&capabilities);
    let pending = migrate::pending(&database, &all).await.map_err(|fault| anyhow!("{}", sentence(&fault)))?;
    let new_file = database.engine() == Engine::Sqlite && migrate::fresh(&database).await?;
    if !pending.is_empty() {
        if waiting == Waiting::Refused && !new_file {
            bail!(
                "The database waits for {} changes of its tables. Make a backup, then run `smcc migrate`.",
                pending.len()
            );
        }
        migrate::run(&database, &all, clock()).await.map_err(|fault| anyhow!("{}", sentence(&fault)))?;
    }
    Ok(App::new(Parts { database, clock, random: Arc::new(random::fill), settings, capabilities }))
}

/// A database's fault as the sentence that it is.
pub fn sentence(fault: &sea_orm::DbErr) -> String {
    match fault {
        sea_orm::DbErr::Custom(said) => said.clone(),
        other => format!("The database does not do what was asked ({other})."),
    }
}
