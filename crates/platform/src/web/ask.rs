//! What somebody asks: who, where, in which face, with which values.

use crate::{App, access::Caller, refusal::Refusal};
use axum::http::HeaderMap;
use base::lang::Lang;
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use sea_orm::DatabaseConnection;
use std::{collections::BTreeMap, path::PathBuf, sync::Arc};

/// In which form the answer is wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Face {
    /// A page for people.
    Page,
    /// JSON for programs, under `/api/v1` or as `.json`.
    Json,
    /// A file by its ending, such as `csv`, `xlsx`, `pdf`, `svg`.
    File(String),
}

/// A file that came with a form; it lies in a folder that goes away with the request.
#[derive(Clone, Debug)]
pub struct Sent {
    /// The field.
    pub field: String,
    /// The name that the person's machine gives it, without a path.
    pub name: String,
    /// Where it lies.
    pub path: PathBuf,
    /// Bytes.
    pub size: u64,
    /// Keeps the folder while the file is used.
    pub folder: Arc<tempfile::TempDir>,
}

/// Values of a form or of a query, by field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Values(pub BTreeMap<String, Vec<String>>);

impl Values {
    /// The first value of a field, trimmed; empty where there is none.
    pub fn text(&self, field: &str) -> &str {
        self.0.get(field).and_then(|v| v.first()).map_or("", |v| v.trim())
    }

    /// The same, or none where it is empty.
    pub fn given(&self, field: &str) -> Option<&str> {
        Some(self.text(field)).filter(|t| !t.is_empty())
    }

    /// All values of a field.
    pub fn all(&self, field: &str) -> Vec<&str> {
        self.0.get(field).map(|v| v.iter().map(|v| v.trim()).filter(|v| !v.is_empty()).collect()).unwrap_or_default()
    }

    /// A box that is ticked.
    pub fn ticked(&self, field: &str) -> bool {
        matches!(self.text(field), "on" | "true" | "yes" | "1")
    }

    /// A day, where a valid one stands.
    pub fn day(&self, field: &str) -> Option<NaiveDate> {
        self.text(field).parse().ok()
    }

    /// An instant in UTC, where a valid one stands: `2026-11-20T14:30`, with or without seconds and `Z`.
    pub fn moment(&self, field: &str) -> Option<DateTime<Utc>> {
        moment(self.text(field))
    }

    /// A whole number, where one stands.
    pub fn number(&self, field: &str) -> Option<i64> {
        self.text(field).parse().ok()
    }

    /// An id, where one stands.
    pub fn id<T: From<uuid::Uuid>>(&self, field: &str) -> Option<T> {
        self.text(field).parse::<uuid::Uuid>().ok().map(T::from)
    }

    /// Puts a value in place of what stands there.
    pub fn set(&mut self, field: &str, value: impl Into<String>) {
        self.0.insert(field.to_owned(), vec![value.into()]);
    }
}

/// Reads an instant as forms and JSON write it.
pub fn moment(text: &str) -> Option<DateTime<Utc>> {
    if let Ok(at) = DateTime::parse_from_rfc3339(text) {
        return Some(at.with_timezone(&Utc));
    }
    ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M"]
        .iter()
        .find_map(|f| NaiveDateTime::parse_from_str(text, f).ok())
        .map(|at| at.and_utc())
}

/// A request, read.
#[derive(Clone)]
pub struct Ask {
    /// The installation.
    pub app: App,
    /// Who asks.
    pub caller: Caller,
    /// Parameters of the path.
    pub path: BTreeMap<String, String>,
    /// The query.
    pub query: Values,
    /// What a form holds; empty for a page.
    pub values: Values,
    /// Files that came with it.
    pub files: Vec<Sent>,
    /// Name of the route that answers; empty where none does.
    pub route: &'static str,
    /// In which form the answer is wanted.
    pub face: Face,
    /// The address without language, ending and `/api/v1`.
    pub address: String,
    /// The headers.
    pub headers: HeaderMap,
}

impl Ask {
    /// The reader's language.
    pub fn lang(&self) -> Lang {
        self.caller.lang
    }

    /// Connections for reading.
    pub fn read(&self) -> &DatabaseConnection {
        self.app.database().read()
    }

    /// What time it is.
    pub fn now(&self) -> DateTime<Utc> {
        self.app.now()
    }

    /// A parameter of the path, as text.
    pub fn param(&self, name: &str) -> &str {
        self.path.get(name).map_or("", String::as_str)
    }

    /// A parameter of the path that is an id; what is none is not found.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub fn id<T: From<uuid::Uuid>>(&self, name: &str) -> Result<T, Refusal> {
        self.param(name).parse::<uuid::Uuid>().map(T::from).map_err(|_| Refusal::NotFound)
    }

    /// The version of the record that the person saw when they opened the form.
    pub fn base(&self) -> Option<i64> {
        self.values.number("base")
    }
}
