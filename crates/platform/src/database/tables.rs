//! The tables that stand in a database, read from the database itself: for backups, which know no entity.
//!
//! Invariant: a column has the same kind on both engines, so what one wrote the other reads.

use super::Engine;
use sea_orm::{ConnectionTrait, DbErr, Statement};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// A UUID.
    Id,
    /// Text.
    Text,
    /// A whole number.
    Whole,
    /// A real number.
    Real,
    /// Yes or no.
    Flag,
    /// An instant.
    Moment,
    /// A day.
    Day,
    /// Bytes.
    Bytes,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub holds: Holds,
    /// Its place in the key, from 1; 0 outside of it.
    pub key: i64,
}

/// A table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Its name.
    pub name: String,
    /// Its columns, by name.
    pub columns: Vec<Column>,
}

/// Every table, by name.
const SQLITE: &str = "select m.name as table_name, c.name as column_name, lower(c.type) as kind, c.pk as place \
    from sqlite_schema m join pragma_table_info(m.name) c \
    where m.type = 'table' and m.name not like 'sqlite_%' order by m.name, c.name";

const POSTGRES: &str = "select c.table_name::text as table_name, c.column_name::text as column_name, \
    c.data_type::text as kind, coalesce(k.ordinal_position, 0)::bigint as place \
    from information_schema.columns c \
    join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name \
    and t.table_type = 'BASE TABLE' \
    left join information_schema.table_constraints p on p.table_schema = c.table_schema \
    and p.table_name = c.table_name and p.constraint_type = 'PRIMARY KEY' \
    left join information_schema.key_column_usage k on k.constraint_schema = p.constraint_schema \
    and k.constraint_name = p.constraint_name and k.table_name = c.table_name and k.column_name = c.column_name \
    where c.table_schema = current_schema()";

/// Reads the tables.
///
/// # Errors
/// When the database does not answer, or a column has a type that none of ours has.
pub async fn tables(db: &impl ConnectionTrait, engine: Engine) -> Result<Vec<Table>, DbErr> {
    let sql = if engine == Engine::Sqlite { SQLITE } else { POSTGRES };
    let mut found: Vec<(String, Column)> = Vec::new();
    for row in db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await? {
        let (table, name) = (row.try_get::<String>("", "table_name")?, row.try_get::<String>("", "column_name")?);
        let kind = row.try_get::<String>("", "kind")?;
        let holds = holds(&kind).ok_or_else(|| {
            DbErr::Custom(format!("Column {name} of table {table} is of a kind that is not ours ({kind})."))
        })?;
        found.push((table, Column { name, holds, key: row.try_get("", "place")? }));
    }
    found.sort_by(|one, other| (&one.0, &one.1.name).cmp(&(&other.0, &other.1.name)));
    let mut tables: Vec<Table> = Vec::new();
    for (name, column) in found {
        match tables.last_mut().filter(|t| t.name == name) {
            Some(table) => table.columns.push(column),
            None => tables.push(Table { name, columns: vec![column] }),
        }
    }
    Ok(tables)
}

fn holds(kind: &str) -> Option<Holds> {
    let has = |word: &str| kind.contains(word);
    Some(if has("uuid") {
        Holds::Id
    } else if has("timestamp") {
        Holds::Moment
    } else if has("date") {
        Holds::Day
    } else if has("bool") {
        Holds::Flag
    } else if has("blob") || has("bytea") {
        Holds::Bytes
    } else if has("double") || has("real") {
        Holds::Real
    } else if has("int") {
        Holds::Whole
    } else if has("text") || has("char") {
        Holds::Text
    } else {
        return None;
    })
}

impl Table {
    /// Columns of the key, in its order.
    pub fn key(&self) -> Vec<&Column> {
        let mut key: Vec<&Column> = self.columns.iter().filter(|c| c.key > 0).collect();
        key.sort_by_key(|c| c.key);
        key
    }

    /// Asks for the next rows in an order that is the same on both engines: all from the first, or those `after` a key,
    /// whose values are then bound. A table without a key is asked for all its rows.
    pub fn page(&self, engine: Engine, after: bool, rows: usize) -> String {
        let named = |c: &Column| match (c.holds, engine) {
            (Holds::Text, Engine::Postgres) => format!("\"{}\".\"{}\" collate \"C\"", self.name, c.name),
            _ => format!("\"{}\".\"{}\"", self.name, c.name),
        };
        let columns: Vec<String> = self
            .columns
            .iter()
            .map(|c| match (c.holds, engine) {
                // The small kinds of whole numbers are read as the large one.
                (Holds::Whole, Engine::Postgres) => format!("cast(\"{0}\" as bigint) as \"{0}\"", c.name),
                _ => format!("\"{}\"", c.name),
            })
            .collect();
        let mut sql = format!("select {} from \"{}\"", columns.join(", "), self.name);
        let key: Vec<String> = self.key().into_iter().map(named).collect();
        if key.is_empty() {
            let all: Vec<String> = self.columns.iter().map(named).collect();
            return format!("{sql} order by {}", all.join(", "));
        }
        if after {
            let holes: Vec<String> = (1..=key.len())
                .map(|n| if engine == Engine::Postgres { format!("${n}") } else { "?".to_owned() })
                .collect();
            sql += &format!(" where ({}) > ({})", key.join(", "), holes.join(", "));
        }
        format!("{sql} order by {} limit {rows}", key.join(", "))
    }
}
