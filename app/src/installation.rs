//! An installation: its database opened and of the right age, the capabilities put on it.
//!
//! Invariant: a schema changes only when somebody asked for it (`smcc migrate`, `--migrate`) or when there is nothing yet
//! to lose, which is a new SQLite file.

use crate::{capabilities, random};
use anyhow::{Context, Result, anyhow, bail};
use platform::{
    App, Clock, Parts, Settings,
    capability::migrations,
    database::{Database, Engine, Weakness, migrate},
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

/// Adds what every installation has and this one lacks yet.
pub async fn seed(app: &App) -> Result<()> {
    for seed in app.capabilities().iter().filter_map(|c| c.seed) {
        seed(app).await.map_err(|refusal| anyhow!("{}", refusal.text(base::lang::Lang::En)))?;
    }
    Ok(())
}

/// Refuses a database that may lose what it acknowledged; where that is wanted (`database.early`), only warns.
pub async fn keeps_its_word(database: &Database, early: bool) -> Result<()> {
    match database.weakness().await? {
        None => Ok(()),
        Some(Weakness::Old(version)) => {
            bail!("This PostgreSQL is version {version}. Give one of version 15 or newer.")
        }
        Some(Weakness::Early(setting)) if early => {
            tracing::warn!("{setting} is off: what this database acknowledges can be lost");
            Ok(())
        }
        Some(Weakness::Early(setting)) => {
            bail!("This PostgreSQL has {setting} off, so it can lose what it acknowledged. Turn {setting} on.")
        }
    }
}

/// A database's fault as the sentence that it is.
pub fn sentence(fault: &sea_orm::DbErr) -> String {
    match fault {
        sea_orm::DbErr::Custom(said) => said.clone(),
        other => format!("The database does not do what was asked ({other})."),
    }
}
