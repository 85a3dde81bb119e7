//! A row as a line of JSON and back.

use anyhow::{Context, Result, bail};
use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use platform::{
    database::tables::{Column, Holds, Table},
    ledger::Entry,
};
use sea_orm::QueryResult;
use sea_orm::Value as Bound;
use serde_json::{Map, Value};
use std::fmt::Write;
use uuid::Uuid;

/// A row of a table as it goes into a backup.
pub fn of(table: &Table, row: &QueryResult) -> Result<Map<String, Value>, sea_orm::DbErr> {
    table.columns.iter().enumerate().map(|(at, column)| Ok((column.name.clone(), cell(column, row, at)?))).collect()
}

fn cell(column: &Column, row: &QueryResult, at: usize) -> Result<Value, sea_orm::DbErr> {
    fn some<T: sea_orm::TryGetable>(row: &QueryResult, at: usize) -> Result<Option<T>, sea_orm::DbErr> {
        row.try_get_by_index(at)
    }
    Ok(match column.holds {
        Holds::Id => some::<Uuid>(row, at)?.map(|id| id.to_string()).into(),
        Holds::Text => some::<String>(row, at)?.into(),
        Holds::Whole => some::<i64>(row, at)?.into(),
        Holds::Real => some::<f64>(row, at)?.into(),
        Holds::Flag => some::<bool>(row, at)?.into(),
        Holds::Moment => some::<DateTime<Utc>>(row, at)?.map(|m| m.to_rfc3339_opts(SecondsFormat::Micros, true)).into(),
        Holds::Day => some::<NaiveDate>(row, at)?.map(|day| day.to_string()).into(),
        Holds::Bytes => some::<Vec<u8>>(row, at)?.map(|bytes| hex(&bytes)).into(),
    })
}

/// The cells of a line as values to write, in the order of the table's columns.
pub fn values(table: &Table, line: &Map<String, Value>) -> Result<Vec<Bound>> {
    if line.len() != table.columns.len() {
        bail!("a row of {} has {} columns instead of {}", table.name, line.len(), table.columns.len());
    }
    let cell = |column: &Column| {
        let value = line.get(&column.name)?;
        bound(column.holds, value)
    };
    table
        .columns
        .iter()
        .map(|c| cell(c).with_context(|| format!("column {} of {} holds something else", c.name, table.name)))
        .collect()
}

/// The key of a line, to read on after it.
pub fn key(table: &Table, line: &Map<String, Value>) -> Result<Vec<Bound>> {
    table
        .key()
        .into_iter()
        .map(|c| line.get(&c.name).and_then(|value| bound(c.holds, value)))
        .collect::<Option<Vec<_>>>()
        .with_context(|| format!("a row of {} has no key", table.name))
}

fn bound(holds: Holds, value: &Value) -> Option<Bound> {
    #[expect(clippy::option_option, reason = "nothing there, and something that cannot be read, are two things")]
    fn parsed<T>(value: &Value, parse: impl Fn(&str) -> Option<T>) -> Option<Option<T>> {
        match value {
            Value::Null => Some(None),
            Value::String(text) => parse(text).map(Some),
            _ => None,
        }
    }
    #[expect(clippy::option_option, reason = "nothing there, and something that cannot be read, are two things")]
    fn plain<T>(value: &Value, read: impl Fn(&Value) -> Option<T>) -> Option<Option<T>> {
        if value.is_null() { Some(None) } else { read(value).map(Some) }
    }
    Some(match holds {
        Holds::Id => parsed(value, |t| t.parse::<Uuid>().ok())?.into(),
        Holds::Text => parsed(value, |t| Some(t.to_owned()))?.into(),
        Holds::Whole => plain(value, Value::as_i64)?.into(),
        Holds::Real => plain(value, Value::as_f64)?.into(),
        Holds::Flag => plain(value, Value::as_bool)?.into(),
        Holds::Moment => parsed(value, |t| DateTime::parse_from_rfc3339(t).ok().map(|m| m.with_timezone(&Utc)))?.into(),
        Holds::Day => parsed(value, |t| t.parse::<NaiveDate>().ok())?.into(),
        Holds::Bytes => parsed(value, bytes)?.into(),
    })
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn bytes(hex: &str) -> Option<Vec<u8>> {
    if !hex.is_ascii() || hex.len() % 2 == 1 {
        return None;
    }
    hex.as_bytes().chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect()
}

/// A row of the ledger's table as the entry that is checked.
pub fn entry(line: &Map<String, Value>) -> Option<Entry> {
    let text = |name: &str| line.get(name)?.as_str().map(str::to_owned);
    let whole = |name: &str| line.get(name)?.as_i64();
    Some(Entry {
        number: whole("number")?,
        chain: text("chain")?,
        seq: whole("seq")?,
        at: DateTime::parse_from_rfc3339(&text("at")?).ok()?.with_timezone(&Utc),
        account: text("account"),
        organisation: text("organisation"),
        act: text("act")?,
        kind: text("kind")?,
        record: text("record")?,
        version: whole("version")?,
        title: text("title")?,
        changes: serde_json::from_str(&text("changes")?).ok()?,
        previous: text("previous")?,
        hash: text("hash")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_come_back_as_they_were() {
        let all: Vec<u8> = (0..=255).collect();
        assert_eq!(bytes(&hex(&all)), Some(all));
        assert_eq!((bytes("0"), bytes("zz"), bytes("é0")), (None, None, None));
    }
}
