//! A few words for frozen migrations: tables, columns and indexes said the same for both engines.
//!
//! Invariant: a change that has been released is never edited (`migrate` compares what it would run with what it ran);
//! text that is compared or searched is stored folded and compared by its bytes ([`folded`]).

use super::Engine;
use sea_orm::sea_query::{
    Alias, ColumnDef, Index, IndexCreateStatement, PostgresQueryBuilder, SqliteQueryBuilder, Table,
    TableAlterStatement, TableCreateStatement,
};

/// One step of a migration.
#[derive(Clone, Debug)]
pub enum Change {
    /// A new table.
    Table(Box<TableCreateStatement>),
    /// A new index.
    Index(Box<IndexCreateStatement>),
    /// A new column of an existing table.
    Alter(Box<TableAlterStatement>),
    /// A statement that both engines read alike.
    Sql(&'static str),
    /// A statement that each engine has its own words for, such as a trigger.
    Each {
        /// For SQLite.
        sqlite: &'static str,
        /// For PostgreSQL.
        postgres: &'static str,
    },
}

impl Change {
    /// As SQL for an engine.
    pub fn sql(&self, engine: Engine) -> String {
        // PostgreSQL orders text by the language of its installation unless told to go by the bytes.
        self.rendered(engine).replace(BYTES, if engine == Engine::Postgres { "COLLATE \"C\"" } else { "" })
    }

    fn rendered(&self, engine: Engine) -> String {
        match (self, engine) {
            (Change::Table(s), Engine::Sqlite) => s.to_string(SqliteQueryBuilder),
            (Change::Table(s), Engine::Postgres) => s.to_string(PostgresQueryBuilder),
            (Change::Index(s), Engine::Sqlite) => s.to_string(SqliteQueryBuilder),
            (Change::Index(s), Engine::Postgres) => s.to_string(PostgresQueryBuilder),
            (Change::Alter(s), Engine::Sqlite) => s.to_string(SqliteQueryBuilder),
            (Change::Alter(s), Engine::Postgres) => s.to_string(PostgresQueryBuilder),
            (Change::Sql(s), _)
            | (Change::Each { sqlite: s, .. }, Engine::Sqlite)
            | (Change::Each { postgres: s, .. }, Engine::Postgres) => (*s).to_owned(),
        }
    }
}

/// A new table; the first column is the key unless [`keyed`] is used.
pub fn table(name: &'static str, columns: Vec<ColumnDef>) -> Change {
    let mut columns = columns.into_iter();
    let mut statement = Table::create();
    statement.table(Alias::new(name));
    if let Some(mut key) = columns.next() {
        statement.col(key.primary_key());
    }
    for mut column in columns {
        statement.col(&mut column);
    }
    Change::Table(Box::new(statement))
}

/// A new table with a key of several columns.
pub fn keyed(name: &'static str, columns: Vec<ColumnDef>, key: &[&'static str]) -> Change {
    let mut statement = Table::create();
    statement.table(Alias::new(name));
    for mut column in columns {
        statement.col(&mut column);
    }
    let mut primary = Index::create();
    for column in key {
        primary.col(Alias::new(*column));
    }
    statement.primary_key(&mut primary);
    Change::Table(Box::new(statement))
}

/// A new column.
pub fn add(name: &'static str, mut column: ColumnDef) -> Change {
    let mut statement = Table::alter();
    statement.table(Alias::new(name)).add_column(&mut column);
    Change::Alter(Box::new(statement))
}

/// A new index over columns of a table, named after them.
pub fn index(name: &'static str, columns: &[&'static str]) -> Change {
    indexed(name, columns, false)
}

/// A new index that also forbids the same values twice.
pub fn unique(name: &'static str, columns: &[&'static str]) -> Change {
    indexed(name, columns, true)
}

fn indexed(name: &'static str, columns: &[&'static str], unique: bool) -> Change {
    let mut statement = Index::create();
    statement.name(format!("{name}_{}", columns.join("_"))).table(Alias::new(name));
    for column in columns {
        statement.col(Alias::new(*column));
    }
    if unique {
        statement.unique();
    }
    Change::Index(Box::new(statement))
}

/// Stands in a statement where PostgreSQL must compare bytes.
const BYTES: &str = "/* by bytes */";

fn column(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(Alias::new(name));
    column.not_null();
    column
}

/// Makes a column one that may be empty.
pub fn null(mut column: ColumnDef) -> ColumnDef {
    // A column without `not_null` and one with `null` say the same; the second wins.
    column.null();
    column
}

/// An id.
pub fn id(name: &'static str) -> ColumnDef {
    column(name).uuid().take()
}
/// Text as people wrote it; never compared.
pub fn text(name: &'static str) -> ColumnDef {
    column(name).text().take()
}
/// Folded text or a code, compared by its bytes on both engines.
pub fn folded(name: &'static str) -> ColumnDef {
    column(name).text().extra(BYTES).take()
}
/// A small whole number.
pub fn small(name: &'static str) -> ColumnDef {
    column(name).small_integer().take()
}
/// A whole number.
pub fn int(name: &'static str) -> ColumnDef {
    column(name).integer().take()
}
/// A large whole number.
pub fn big(name: &'static str) -> ColumnDef {
    column(name).big_integer().take()
}
/// A real number: only for measures of places, never for money.
pub fn real(name: &'static str) -> ColumnDef {
    column(name).double().take()
}
/// Yes or no.
pub fn flag(name: &'static str) -> ColumnDef {
    column(name).boolean().take()
}
/// An instant in UTC.
pub fn moment(name: &'static str) -> ColumnDef {
    column(name).timestamp_with_time_zone().take()
}
/// A day.
pub fn day(name: &'static str) -> ColumnDef {
    column(name).date().take()
}
/// Bytes.
pub fn blob(name: &'static str) -> ColumnDef {
    column(name).blob().take()
}

/// The columns that every record has (see [`crate::record::Record`]), followed by its own.
pub fn record(name: &'static str, own: Vec<ColumnDef>) -> Vec<Change> {
    let mut columns = vec![
        id("id"),
        big("version"),
        id("owner"),
        small("audience"),
        null(id("context")),
        null(id("emergency")),
        null(id("body")),
        flag("removed"),
        moment("created_at"),
        moment("changed_at"),
    ];
    columns.extend(own);
    vec![table(name, columns)]
}

/// The indexes along which [`crate::keyset::newest`] pages a kind of record, for every part of the access rule.
pub fn keyset(name: &'static str) -> Vec<Change> {
    vec![
        index(name, &["audience", "changed_at", "id"]),
        index(name, &["owner", "changed_at", "id"]),
        index(name, &["context", "audience", "changed_at", "id"]),
    ]
}
