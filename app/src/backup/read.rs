//! Reads a backup into an empty database, or its ledger for a check.

use super::{FORMAT, MANIFEST, MIGRATIONS, Manifest, place, row, write::hexed};
use anyhow::{Context, Result, anyhow, bail};
use chrono::{DateTime, Utc};
use platform::{
    database::{
        Database,
        migrate::{self, Migration},
        tables::{Table, tables},
    },
    ledger::{Entry, chain::Walk},
};
use sea_orm::{
    ConnectionTrait, DatabaseTransaction,
    sea_query::{Alias, Expr, Query},
};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use std::{
    fs::File,
    io::{BufRead, BufReader, Read},
    path::Path,
};
use zip::ZipArchive;

/// Values bound in one statement: below the limit of both engines.
const BOUND: usize = 30_000;
/// Rows in one statement.
const ROWS: usize = 500;
/// Bytes that a line may have: a file that people gave, as hexadecimal digits, and its neighbours.
const LINE: u64 = 256 << 20;

type Archive = ZipArchive<BufReader<File>>;

fn open(path: &Path) -> Result<(Archive, Manifest)> {
    let file = File::open(path).with_context(|| format!("{}: there is no such file.", path.display()))?;
    let none = || format!("{}: this is not a backup. Give a file that `smcc backup` wrote.", path.display());
    let mut archive = ZipArchive::new(BufReader::new(file)).with_context(none)?;
    let mut text = String::new();
    archive.by_name(MANIFEST).with_context(none)?.take(64 << 20).read_to_string(&mut text).with_context(none)?;
    let manifest: Manifest = serde_json::from_str(&text).with_context(none)?;
    if manifest.format != FORMAT {
        bail!(
            "{}: this backup is of another format ({}). Use the smcc that wrote it.",
            path.display(),
            manifest.format
        );
    }
    Ok((archive, manifest))
}

/// The lines of a table, with the hash of what was read; `take` gets each.
fn lines(
    archive: &mut Archive,
    table: &str,
    mut take: impl FnMut(Map<String, Value>) -> Result<()>,
) -> Result<(u64, String)> {
    let damaged = || format!("The table {table} of this backup is damaged. Use another backup.");
    let mut from = BufReader::with_capacity(1 << 16, archive.by_name(&place(table)).with_context(damaged)?);
    let (mut rows, mut hash, mut line) = (0, Sha256::new(), Vec::new());
    loop {
        line.clear();
        if (&mut from).take(LINE).read_until(b'\n', &mut line).with_context(damaged)? == 0 {
            return Ok((rows, hexed(hash)));
        }
        hash.update(&line);
        rows += 1;
        take(serde_json::from_slice(&line).with_context(damaged)?)?;
    }
}

/// The ledger of a backup, entry by entry.
pub fn entries(path: &Path, mut take: impl FnMut(Option<Entry>)) -> Result<Manifest> {
    let (mut archive, manifest) = open(path)?;
    lines(&mut archive, "ledger_entry", |line| {
        take(row::entry(&line));
        Ok(())
    })?;
    Ok(manifest)
}

/// Fills an empty database; gives what was in the backup, and how many migrations wait after it.
pub async fn read(
    database: &Database,
    migrations: &[Migration],
    path: &Path,
    now: DateTime<Utc>,
) -> Result<(Manifest, usize)> {
    let (mut archive, manifest) = open(path)?;
    if !tables(database.read(), database.engine()).await?.is_empty() {
        bail!("This database is not empty. Restore into a new one: nothing that stands is overwritten.");
    }
    if let Some(stranger) = manifest.migrations.iter().find(|name| migrations.iter().all(|m| m.name != name.as_str())) {
        bail!("This backup was made by a newer smcc ({stranger}). Restore it with that version.");
    }
    let then: Vec<Migration> =
        migrations.iter().filter(|m| manifest.migrations.iter().any(|name| name == m.name)).copied().collect();
    migrate::run(database, &then, now).await?;
    let standing = tables(database.read(), database.engine()).await?;
    let tx = database.begin().await?;
    let mut walk = Walk::default();
    let mut flaws = 0;
    for part in &manifest.tables {
        let table = standing
            .iter()
            .find(|t| t.name == part.name && t.name != MIGRATIONS)
            .ok_or_else(|| anyhow!("This backup has a table that its own version had not ({}).", part.name))?;
        // What some migrations put there themselves gives way to what stood there.
        tx.execute_unprepared(&format!("delete from \"{}\"", table.name)).await?;
        let fill = tokio::runtime::Handle::current();
        let mut batch: Vec<Vec<sea_orm::Value>> = Vec::new();
        let most = ROWS.min(BOUND / table.columns.len().max(1)).max(1);
        let (rows, sha256) = tokio::task::block_in_place(|| -> Result<(u64, String)> {
            let seen = lines(&mut archive, &part.name, |line| {
                if part.name == "ledger_entry" {
                    flaws += u64::from(row::entry(&line).is_none_or(|entry| walk.step(&entry).is_some()));
                }
                batch.push(row::values(table, &line)?);
                if batch.len() >= most {
                    fill.block_on(insert(&tx, table, std::mem::take(&mut batch)))?;
                }
                Ok(())
            })?;
            fill.block_on(insert(&tx, table, std::mem::take(&mut batch)))?;
            Ok(seen)
        })?;
        if rows != part.rows || sha256 != part.sha256 {
            bail!("The table {} of this backup was changed after it was made. Use another backup.", part.name);
        }
    }
    if (walk.number(), walk.root()) != (manifest.ledger.number, manifest.ledger.root.clone())
        || flaws != manifest.ledger.flaws
    {
        bail!("The ledger of this backup does not end where it should. Use another backup.");
    }
    tx.commit().await?;
    Ok((manifest, migrations.len() - then.len()))
}

async fn insert(tx: &DatabaseTransaction, table: &Table, rows: Vec<Vec<sea_orm::Value>>) -> Result<()> {
    if rows.is_empty() {
        return Ok(());
    }
    let mut statement = Query::insert();
    statement.into_table(Alias::new(&table.name)).columns(table.columns.iter().map(|c| Alias::new(&c.name)));
    for row in rows {
        statement.values(row.into_iter().map(Expr::val))?;
    }
    tx.execute(&statement).await?;
    Ok(())
}
