//! Writes a backup from one snapshot of the database.

use super::{FORMAT, Head, MANIFEST, MIGRATIONS, Manifest, Part, place, row};
use anyhow::{Context, Result, bail};
use chrono::{DateTime, Utc};
use platform::{
    database::{
        Database, Engine,
        migrate::{self, Migration},
        tables::{Holds, tables},
    },
    ledger::chain::Walk,
};
use sea_orm::{AccessMode, ConnectionTrait, DatabaseTransaction, IsolationLevel, Statement, TransactionTrait};
use sha2::{Digest, Sha256};
use std::{
    io::{BufWriter, Write},
    path::Path,
};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

/// Rows read at once.
const ROWS: usize = 1000;
/// The same of a table that holds files.
const FILES: usize = 8;

/// A snapshot: what is written after its first question is not in it.
async fn snapshot(database: &Database) -> Result<DatabaseTransaction, sea_orm::DbErr> {
    match database.engine() {
        Engine::Sqlite => database.read().begin().await,
        Engine::Postgres => {
            let (level, mode) = (IsolationLevel::RepeatableRead, AccessMode::ReadOnly);
            database.read().begin_with_config(Some(level), Some(mode)).await
        }
    }
}

/// Writes everything to a file, which appears only when it is whole.
pub async fn write(database: &Database, migrations: &[Migration], path: &Path, now: DateTime<Utc>) -> Result<Manifest> {
    let waiting = migrate::pending(database, migrations).await?;
    if waiting.len() == migrations.len() {
        bail!("This database is empty: there is nothing to back up. Check its address.");
    }
    let ran = migrations.iter().map(|m| m.name).filter(|name| waiting.iter().all(|w| w.name != *name));
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let cannot = || format!("{}: cannot be written. Check the folder and the space that is left.", path.display());
    // Made beside its place and renamed, so that half a backup is never taken for one; only its owner can read it.
    let mut file = tempfile::NamedTempFile::new_in(folder).with_context(cannot)?;
    let mut manifest = Manifest {
        format: FORMAT.to_owned(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        made_at: now,
        migrations: ran.map(str::to_owned).collect(),
        tables: Vec::new(),
        ledger: Head { number: 0, root: String::new(), flaws: 0 },
    };
    let tx = snapshot(database).await?;
    let engine = database.engine();
    let mut walk = Walk::default();
    {
        let mut zip = ZipWriter::new(BufWriter::new(file.as_file_mut()));
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .compression_level(Some(3))
            .large_file(true);
        for table in tables(&tx, engine).await?.into_iter().filter(|t| t.name != MIGRATIONS) {
            zip.start_file(place(&table.name), options).with_context(cannot)?;
            let (mut rows, mut hash) = (0, Sha256::new());
            let most = if table.columns.iter().any(|c| c.holds == Holds::Bytes) { FILES } else { ROWS };
            let mut after: Option<Vec<sea_orm::Value>> = None;
            loop {
                let sql = table.page(engine, after.is_some(), most);
                let ask = Statement::from_sql_and_values(tx.get_database_backend(), sql, after.unwrap_or_default());
                let page = tx.query_all_raw(ask).await?;
                let mut last = None;
                for found in &page {
                    let line = row::of(&table, found)?;
                    if table.name == "ledger_entry" {
                        let flaw = row::entry(&line).is_none_or(|entry| walk.step(&entry).is_some());
                        manifest.ledger.flaws += u64::from(flaw);
                    }
                    let mut text = serde_json::to_vec(&line)?;
                    text.push(b'\n');
                    hash.update(&text);
                    zip.write_all(&text).with_context(cannot)?;
                    rows += 1;
                    last = Some(line);
                }
                after = match last {
                    Some(line) if page.len() == most && !table.key().is_empty() => Some(row::key(&table, &line)?),
                    _ => break,
                };
            }
            manifest.tables.push(Part { name: table.name, rows, sha256: hexed(hash) });
        }
        (manifest.ledger.number, manifest.ledger.root) = (walk.number(), walk.root());
        zip.start_file(MANIFEST, options).with_context(cannot)?;
        zip.write_all(serde_json::to_string_pretty(&manifest)?.as_bytes()).with_context(cannot)?;
        zip.finish().with_context(cannot)?.flush().with_context(cannot)?;
    }
    // Nothing was written in it; how it ends changes nothing.
    let _ = tx.rollback().await;
    file.as_file().sync_all().with_context(cannot)?;
    file.persist(path).with_context(cannot)?;
    if let Ok(folder) = std::fs::File::open(folder) {
        let _ = folder.sync_all();
    }
    Ok(manifest)
}

/// A hash as text.
pub(super) fn hexed(hash: Sha256) -> String {
    hash.finalize().iter().fold(String::with_capacity(64), |text, byte| text + &format!("{byte:02x}"))
}
