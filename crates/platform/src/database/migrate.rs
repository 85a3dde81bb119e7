//! Migrations: each has a name and its changes, runs once, in the order in which it is listed, and is then frozen.
//!
//! Invariant: the fingerprint of what ran is kept; a migration that was edited after it ran is refused, and so is a
//! database that knows migrations that this program does not.

use super::{
    Database, Engine,
    change::{self, Change},
};
use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, DbErr, Statement};

/// A frozen step of the schema.
#[derive(Clone, Copy)]
pub struct Migration {
    /// Unique name, such as `platform_001_ledger`.
    pub name: &'static str,
    /// What it changes.
    pub changes: fn() -> Vec<Change>,
}

/// What a migration that ran left behind.
struct Ran {
    name: String,
    fingerprint: String,
}

fn backend(engine: Engine) -> sea_orm::DbBackend {
    match engine {
        Engine::Sqlite => sea_orm::DbBackend::Sqlite,
        Engine::Postgres => sea_orm::DbBackend::Postgres,
    }
}

async fn ran(database: &Database) -> Result<Vec<Ran>, DbErr> {
    let engine = database.engine();
    let table =
        change::table("migration", vec![change::folded("name"), change::text("fingerprint"), change::moment("at")]);
    let make = table.sql(engine).replacen("CREATE TABLE", "CREATE TABLE IF NOT EXISTS", 1);
    database.writer().execute_unprepared(&make).await?;
    let rows = database
        .writer()
        .query_all_raw(Statement::from_string(backend(engine), "select name, fingerprint from migration order by name"))
        .await?;
    rows.iter()
        .map(|row| Ok(Ran { name: row.try_get("", "name")?, fingerprint: row.try_get("", "fingerprint")? }))
        .collect()
}

/// What a migration would run on this engine.
fn script(migration: &Migration, engine: Engine) -> Vec<String> {
    (migration.changes)().iter().map(|c| c.sql(engine)).collect()
}

/// The migrations that have not run yet, by name.
///
/// # Errors
/// When the database is newer than this program, or a migration was edited after it ran.
pub async fn pending(database: &Database, migrations: &[Migration]) -> Result<Vec<Migration>, DbErr> {
    let ran = ran(database).await?;
    if let Some(stranger) = ran.iter().find(|r| !migrations.iter().any(|m| m.name == r.name)) {
        return Err(DbErr::Custom(format!(
            "The database was changed by a newer smcc ({}). Start that version, or restore a backup.",
            stranger.name
        )));
    }
    let mut waiting = Vec::new();
    for migration in migrations {
        match ran.iter().find(|r| r.name == migration.name) {
            None => waiting.push(*migration),
            Some(r) if r.fingerprint != fingerprint(migration, database.engine()) => {
                return Err(DbErr::Custom(format!("Migration {} was edited after it ran.", migration.name)));
            }
            Some(_) => {}
        }
    }
    Ok(waiting)
}

/// Whether nothing ever ran here: a new database.
///
/// # Errors
/// When the database does not answer.
pub async fn fresh(database: &Database) -> Result<bool, DbErr> {
    Ok(ran(database).await?.is_empty())
}

fn fingerprint(migration: &Migration, engine: Engine) -> String {
    crate::answer::fingerprint(script(migration, engine).join(";\n").as_bytes())
}

/// Runs what has not run yet, each in a transaction of its own; gives the names.
///
/// # Errors
/// As [`pending`], and when a statement fails; what ran before it stays.
pub async fn run(
    database: &Database,
    migrations: &[Migration],
    now: DateTime<Utc>,
) -> Result<Vec<&'static str>, DbErr> {
    let mut done = Vec::new();
    for migration in pending(database, migrations).await? {
        let tx = database.begin().await?;
        for statement in script(&migration, database.engine()) {
            tx.execute_unprepared(&statement).await?;
        }
        let at = now.to_rfc3339_opts(chrono::SecondsFormat::Secs, true);
        let (name, print) = (migration.name, fingerprint(&migration, database.engine()));
        tx.execute_unprepared(&format!(
            "insert into migration (name, fingerprint, at) values ('{name}', '{print}', '{at}')"
        ))
        .await?;
        tx.commit().await?;
        done.push(migration.name);
    }
    Ok(done)
}
