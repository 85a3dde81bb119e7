//! What a page shows: its content, the same as JSON, and its tables.

use super::table::Table;
use crate::{access::Level, refusal::Refusal};
use axum::response::Response;
use serde_json::Value;

/// Something the caller can do from a page.
#[derive(Clone, Debug)]
pub struct Action {
    /// What the button says.
    pub label: String,
    /// Its address.
    pub href: String,
    /// It is a button that does it at once, rather than a link to a form.
    pub post: bool,
    /// It is the main thing to do here.
    pub main: bool,
}

impl Action {
    /// A link to a form or page.
    pub fn link(label: impl Into<String>, href: impl Into<String>) -> Action {
        Action { label: label.into(), href: href.into(), post: false, main: false }
    }

    /// A button that does it at once.
    pub fn button(label: impl Into<String>, href: impl Into<String>) -> Action {
        Action { label: label.into(), href: href.into(), post: true, main: false }
    }

    /// The main thing to do.
    #[must_use]
    pub fn main(mut self) -> Action {
        self.main = true;
        self
    }
}

/// A page.
#[derive(Debug, Default)]
pub struct View {
    /// Its title and heading.
    pub title: String,
    /// A sentence below the heading.
    pub lead: String,
    /// Who may see it.
    pub audience: Option<Level>,
    /// Its content, rendered by a template (so escaped).
    pub html: String,
    /// The same for programs; where there is none, its first table.
    pub json: Value,
    /// Its tables; the first is what `.csv` and `.xlsx` give.
    pub tables: Vec<Table>,
    /// Pages above it: name, address.
    pub crumbs: Vec<(String, String)>,
    /// What can be done from here.
    pub actions: Vec<Action>,
    /// It hears of changes in this emergency's, context's or organisation's chain.
    pub live: Option<String>,
    /// Scripts that it uses besides that of all pages.
    pub scripts: Vec<&'static str>,
    /// It shows a secret: nobody on the way keeps it.
    pub secret: bool,
    /// The page that says what was changed in this record, or in what belongs to it.
    pub past: Option<String>,
    /// A whole answer instead: a file that only this page gives.
    pub file: Option<Response>,
}

impl View {
    /// A page with a title.
    pub fn new(title: impl Into<String>) -> View {
        View { title: title.into(), ..View::default() }
    }

    /// With content from a template.
    ///
    /// # Errors
    /// When the template cannot be rendered, which is a fault of ours.
    pub fn showing(mut self, template: &impl askama::Template) -> Result<View, Refusal> {
        self.html = template.render().map_err(|e| Refusal::of(&e))?;
        Ok(self)
    }

    /// With the same for programs.
    #[must_use]
    pub fn with(mut self, json: Value) -> View {
        self.json = json;
        self
    }

    /// With a table.
    #[must_use]
    pub fn table(mut self, table: Table) -> View {
        self.tables.push(table);
        self
    }

    /// Below another page.
    #[must_use]
    pub fn below(mut self, name: impl Into<String>, href: impl Into<String>) -> View {
        self.crumbs.push((name.into(), href.into()));
        self
    }

    /// Seen by.
    #[must_use]
    pub fn seen_by(mut self, level: Level) -> View {
        self.audience = Some(level);
        self
    }

    /// With the way to what was changed in a record, field by field.
    #[must_use]
    pub fn history(mut self, record: uuid::Uuid) -> View {
        self.past = Some(format!("/records/{record}/history"));
        self
    }

    /// With the way to what was done in an emergency, a context or an organisation: `context:ID`.
    #[must_use]
    pub fn timeline(mut self, chain: &str) -> View {
        self.past = Some(format!("/history?chain={chain}"));
        self
    }

    /// With something to do.
    #[must_use]
    pub fn action(mut self, action: Action) -> View {
        self.actions.push(action);
        self
    }

    /// It shows a secret, so nobody on the way keeps it.
    #[must_use]
    pub fn secret(mut self) -> View {
        self.secret = true;
        self
    }

    /// A file instead of a page.
    pub fn file(answer: Response) -> View {
        View { file: Some(answer), ..View::default() }
    }
}
