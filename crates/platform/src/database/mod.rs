//! One database, two engines: SQLite for a country operation on a laptop, PostgreSQL where many work.
//!
//! Invariants: what is acknowledged is on disk (SQLite in WAL with `synchronous=FULL`; PostgreSQL as configured, which
//! [`Database::weakness`] checks); SQLite has one writer, which begins IMMEDIATE, and readers that cannot write; the same
//! code runs on both.

pub mod change;
pub mod migrate;
pub mod tables;

use sea_orm::{
    ConnectOptions, ConnectionTrait, Database as Orm, DatabaseConnection, DatabaseTransaction, DbErr,
    SqliteTransactionMode, TransactionOptions, TransactionTrait,
};
use std::time::Duration;

/// Which database it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// An embedded file.
    Sqlite,
    /// PostgreSQL 15 or newer.
    Postgres,
}

/// An open database.
#[derive(Clone, Debug)]
pub struct Database {
    engine: Engine,
    writer: DatabaseConnection,
    readers: DatabaseConnection,
}

/// What keeps a database from keeping its word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weakness {
    /// Older than 15: its version.
    Old(u32),
    /// This setting is off, so it acknowledges before it has written.
    Early(&'static str),
}

/// How long a statement waits for SQLite's lock, and a request for a connection.
const PATIENCE: Duration = Duration::from_secs(5);

impl Database {
    /// Opens `sqlite:FILE` (made when it is not there) or `postgres:URL`.
    ///
    /// # Errors
    /// When the address is of neither kind, or nothing answers there.
    pub async fn open(address: &str) -> Result<Database, DbErr> {
        if let Some(file) = address.strip_prefix("sqlite:") {
            let url = format!("sqlite://{}?mode=rwc", file.trim_start_matches("//"));
            let writer = Orm::connect(sqlite(&url, 1, false)).await?;
            let readers = Orm::connect(sqlite(&url, 4, true)).await?;
            return Ok(Database { engine: Engine::Sqlite, writer, readers });
        }
        let url = address
            .strip_prefix("postgres:")
            .or_else(|| address.strip_prefix("postgresql:"))
            .ok_or_else(|| DbErr::Custom("Give the database as sqlite:FILE or postgres:URL.".to_owned()))?;
        let mut options = ConnectOptions::new(format!("postgres:{url}"));
        options.max_connections(16).min_connections(1).acquire_timeout(PATIENCE).connect_timeout(PATIENCE);
        options.sqlx_logging(false);
        let pool = Orm::connect(options).await?;
        Ok(Database { engine: Engine::Postgres, writer: pool.clone(), readers: pool })
    }

    /// Which engine serves it.
    pub const fn engine(&self) -> Engine {
        self.engine
    }

    /// For reading. On SQLite these connections cannot write.
    pub const fn read(&self) -> &DatabaseConnection {
        &self.readers
    }

    /// The writing connection itself, for migrations and restores only.
    pub const fn writer(&self) -> &DatabaseConnection {
        &self.writer
    }

    /// Begins a writing transaction; on SQLite it takes the write lock at once, so that it never fails half-way.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn begin(&self) -> Result<DatabaseTransaction, DbErr> {
        self.writer
            .begin_with_options(TransactionOptions {
                isolation_level: None,
                access_mode: None,
                sqlite_transaction_mode: (self.engine == Engine::Sqlite).then_some(SqliteTransactionMode::Immediate),
            })
            .await
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// When it does not.
    pub async fn ping(&self) -> Result<(), DbErr> {
        self.readers.execute_unprepared("select 1").await.map(drop)
    }

    /// Why what this database acknowledges could be lost, or why it is not one for us; none where it keeps its word.
    ///
    /// # Errors
    /// When it does not answer.
    pub async fn weakness(&self) -> Result<Option<Weakness>, DbErr> {
        if self.engine == Engine::Sqlite {
            return Ok(None);
        }
        let ask = "select current_setting('server_version_num') as version, current_setting('synchronous_commit') as \
                   late, current_setting('fsync') as synced, current_setting('full_page_writes') as whole";
        let statement = sea_orm::Statement::from_string(sea_orm::DbBackend::Postgres, ask);
        let Some(row) = self.readers.query_one_raw(statement).await? else { return Ok(None) };
        let setting = |name: &str| row.try_get::<String>("", name);
        let version: u32 = setting("version")?.parse().unwrap_or_default();
        Ok(if version < 150_000 {
            Some(Weakness::Old(version / 10_000))
        } else if setting("late")? == "off" {
            Some(Weakness::Early("synchronous_commit"))
        } else if setting("synced")? == "off" {
            Some(Weakness::Early("fsync"))
        } else if setting("whole")? == "off" {
            Some(Weakness::Early("full_page_writes"))
        } else {
            None
        })
    }

    /// Closes all connections, after what runs has ended.
    ///
    /// # Errors
    /// When a connection cannot be closed.
    pub async fn close(self) -> Result<(), DbErr> {
        self.readers.close().await?;
        if self.engine == Engine::Sqlite { self.writer.close().await } else { Ok(()) }
    }
}

fn sqlite(url: &str, connections: u32, reading: bool) -> ConnectOptions {
    use sea_orm::sqlx::{
        Connection,
        sqlite::{SqliteJournalMode, SqliteSynchronous},
    };
    let mut options = ConnectOptions::new(url);
    options.max_connections(connections).min_connections(1).acquire_timeout(PATIENCE).sqlx_logging(false);
    options.map_sqlx_sqlite_opts(move |o| {
        let o = o
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(PATIENCE)
            .pragma("cache_size", "-8000")
            .statement_cache_capacity(256);
        if reading { o.pragma("query_only", "on") } else { o }
    });
    if !reading {
        // A full disk makes SQLite give a transaction back by itself. The driver, told to do so afterwards, is refused and
        // counts it as still begun: what came next was only a part of something that nobody would ever commit. Such a
        // connection is closed, and the next writer gets a new one.
        options.map_sqlx_sqlite_pool_opts(|pool| {
            pool.after_release(|connection, _| {
                Box::pin(async move {
                    // Whoever lets go of a transaction only asks that it be given back: this waits until it was.
                    connection.ping().await?;
                    Ok(!connection.is_in_transaction())
                })
            })
        });
    }
    options
}

/// What a database fault means for the person who met it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// Two writes met: trying the whole again is right.
    Again,
    /// The database does not answer.
    Away,
    /// There is no space left to write.
    Full,
    /// A unique key is taken.
    Taken,
    /// Anything else: a fault of ours.
    Fault,
}

/// Reads a database fault.
pub fn trouble(fault: &DbErr) -> Trouble {
    if matches!(fault.sql_err(), Some(sea_orm::SqlErr::UniqueConstraintViolation(_))) {
        return Trouble::Taken;
    }
    let text = fault.to_string();
    let any = |words: &[&str]| words.iter().any(|w| text.contains(w));
    if any(&["database or disk is full", "No space left on device", "could not extend file", "disk I/O error", "53100"])
    {
        return Trouble::Full;
    }
    if any(&[
        "could not serialize",
        "deadlock detected",
        "database is locked",
        "database table is locked",
        "40001",
        "40P01",
    ]) {
        return Trouble::Again;
    }
    if matches!(fault, DbErr::ConnectionAcquire(_) | DbErr::Conn(_))
        || any(&[
            "terminating connection",
            "the database system is",
            "error communicating with database",
            "Connection refused",
            "Connection reset",
            "Broken pipe",
            "unexpected end of file",
            "expected to read",
            "got 0 bytes at EOF",
            "pool timed out",
            "closed the connection",
            "PoolClosed",
        ])
    {
        return Trouble::Away;
    }
    Trouble::Fault
}
