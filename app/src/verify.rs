//! Walks a ledger, in the database or in a file, and says what does not fit.
//!
//! Invariant: needs no server and trusts nothing that it reads but the hashes.

use crate::backup;
use anyhow::Result;
use platform::{
    database::Database,
    ledger::{
        chain::{Flaw, Walk},
        store::{ALL, entry, head},
    },
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::path::Path;

/// What a walk found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Number of the last entry.
    pub number: i64,
    /// One hash over the heads of all chains.
    pub root: String,
    /// What does not fit, as sentences.
    pub flaws: Vec<String>,
}

fn sentence(flaw: &Flaw) -> String {
    base::words::without_isolates(&flaw.text(base::lang::Lang::En))
}

/// Entries read at once.
const BATCH: u64 = 1000;

/// Walks the ledger of a database.
pub async fn database(database: &Database) -> Result<Found> {
    let mut found = Found::default();
    let mut walk = Walk::default();
    let mut after = i64::MIN;
    loop {
        let rows = entry::Entity::find()
            .filter(entry::Column::Number.gt(after))
            .order_by_asc(entry::Column::Number)
            .limit(BATCH)
            .all(database.read())
            .await?;
        let Some(last) = rows.last() else { break };
        after = last.number;
        found.flaws.extend(rows.iter().filter_map(|row| walk.step(&row.entry())).map(|flaw| sentence(&flaw)));
    }
    (found.number, found.root) = (walk.number(), walk.root());
    // The head of all counts the entries: a tail that was cut off is seen here, unless the head was cut too.
    let counted = head::Entity::find_by_id(ALL.to_owned()).one(database.read()).await?.map_or(0, |h| h.seq);
    // Entries that were added since the walk are no flaw.
    if counted < found.number {
        found.flaws.push(format!("The ledger counts {counted} entries and has {}.", found.number));
    } else if counted > found.number {
        let more = entry::Entity::find().filter(entry::Column::Number.gt(found.number)).one(database.read()).await?;
        if more.is_none() {
            found.flaws.push(format!("The ledger counts {counted} entries and ends at {}.", found.number));
        }
    }
    Ok(found)
}

/// Walks the ledger of a backup.
pub fn file(path: &Path) -> Result<Found> {
    let (mut found, mut walk) = (Found::default(), Walk::default());
    let manifest = backup::entries(path, |entry| {
        let flaw = match entry {
            Some(entry) => walk.step(&entry).map(|flaw| sentence(&flaw)),
            None => Some(format!("The entry after {} cannot be read.", walk.number())),
        };
        found.flaws.extend(flaw);
    })?;
    (found.number, found.root) = (walk.number(), walk.root());
    if (found.number, &found.root) != (manifest.ledger.number, &manifest.ledger.root) {
        found.flaws.push("The ledger does not end where the backup says that it ended.".to_owned());
    }
    Ok(found)
}
