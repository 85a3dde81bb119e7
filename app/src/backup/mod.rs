//! Everything that a database holds, in one file that either engine reads: a zip of JSON lines with hashes.
//!
//! Invariants: one snapshot, whatever is written meanwhile; the same content gives the same hashes on both engines; a
//! restore fills only an empty database, in one transaction, and its ledger is walked before it is believed.

mod read;
mod row;
mod write;

pub use read::{entries, read};
pub use write::write;

use serde::{Deserialize, Serialize};

/// Name and version of the format.
pub const FORMAT: &str = "smcc-backup-1";

/// Where the list of contents lies.
const MANIFEST: &str = "manifest.json";

/// The table of what ran: it says what to make, and is not filled.
const MIGRATIONS: &str = "migration";

/// What a backup holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// Name and version of the format.
    pub format: String,
    /// Version of the program that wrote it.
    pub version: String,
    /// When the snapshot was taken, by the clock of who took it.
    pub made_at: chrono::DateTime<chrono::Utc>,
    /// Migrations that had run, in order.
    pub migrations: Vec<String>,
    /// The tables, by name.
    pub tables: Vec<Part>,
    /// The ledger.
    pub ledger: Head,
}

/// A table of a backup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Its name.
    pub name: String,
    /// How many rows.
    pub rows: u64,
    /// SHA-256 of its lines.
    pub sha256: String,
}

/// Where the ledger ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// Number of its last entry.
    pub number: i64,
    /// One hash over the heads of all chains.
    pub root: String,
    /// Entries that do not fit the one before, or their own hash.
    pub flaws: u64,
}

impl Manifest {
    /// Rows of all tables.
    pub fn rows(&self) -> u64 {
        self.tables.iter().map(|t| t.rows).sum()
    }
}

/// Where the lines of a table lie.
fn place(table: &str) -> String {
    format!("tables/{table}.jsonl")
}
