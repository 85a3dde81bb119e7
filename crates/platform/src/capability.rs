//! What a capability crate gives: one value that names its routes, migrations and everything else that the platform puts
//! together. Adding a capability is one crate and one line in `app`.
//!
//! Invariant: what a page needs from a capability that is listed later comes through here, never by import.

use crate::{
    App,
    access::{Caller, Component, Level},
    database::migrate::Migration,
    id::{ContextId, OrganisationId},
    page::Actor,
    refusal::Refusal,
    web::{Ask, Route},
    write::Write,
};
use axum::http::HeaderMap;
use base::lang::Lang;
use futures::future::BoxFuture;
use uuid::Uuid;

/// Finds out who sent a request, from its headers: a session's cookie, a token, in the demonstration the chosen person.
pub type Identify = for<'a> fn(&'a App, &'a HeaderMap, Lang) -> BoxFuture<'a, Result<Caller, Refusal>>;

/// The people of the demonstration, with the one that this caller is.
pub type Actors = for<'a> fn(&'a App, &'a Caller) -> BoxFuture<'a, Result<Vec<Actor>, Refusal>>;

/// Names of organisations in a language, in the order of the ids; what is not known is an empty text.
pub type Names = for<'a> fn(&'a App, Lang, &'a [OrganisationId]) -> BoxFuture<'a, Result<Vec<String>, Refusal>>;

/// What an organisation is in the Movement, and the contexts in which it is present or whose host it is.
pub type Belonging =
    for<'a> fn(&'a App, OrganisationId) -> BoxFuture<'a, Result<(Option<Component>, Vec<ContextId>), Refusal>>;

/// Writes a capability's demonstration data; they run in the order of the capabilities.
pub type Demonstration = for<'w> fn(&'w mut Write) -> BoxFuture<'w, Result<(), Refusal>>;

/// Makes a record of the capability with this owner, context and audience, and gives the parameters that its routes have
/// in their paths: for the rights table, which tries every route on a record of every audience.
pub type Specimen =
    for<'w> fn(&'w mut Write, OrganisationId, ContextId, Level) -> BoxFuture<'w, Result<Params, Refusal>>;

/// Parameters of paths by their names.
pub type Params = Vec<(&'static str, String)>;

/// Where a panel stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// On the page of an emergency; the id is the emergency's.
    Emergency,
    /// On the page of a context; the id is the context's.
    Context,
    /// On the home page; no id.
    Home,
}

/// A part of a page of another capability.
pub struct Panel {
    /// Where.
    pub place: Place,
    /// Small numbers come first.
    pub order: i16,
    /// Makes it; none where there is nothing to show to this caller.
    pub show: for<'a> fn(&'a Ask, Option<Uuid>) -> BoxFuture<'a, Result<Option<Shown>, Refusal>>,
}

/// A panel as it is shown.
#[derive(Clone, Debug)]
pub struct Shown {
    /// Its heading.
    pub title: String,
    /// Its content, rendered by a template (so escaped).
    pub html: String,
    /// Where more of it is.
    pub href: Option<String>,
}

/// A kind of record that the search finds.
#[derive(Clone, Copy)]
pub struct Kind {
    /// The record's kind.
    pub code: &'static str,
    /// What people call such records.
    pub name: fn(Lang) -> String,
}

/// A kind of job.
#[derive(Clone, Copy)]
pub struct JobKind {
    /// Unique name.
    pub name: &'static str,
    /// Does it; must be idempotent, since it may run twice.
    pub run: for<'a> fn(&'a App, &'a str) -> BoxFuture<'a, Result<(), Refusal>>,
    /// Runs again so many seconds after it ran, without being asked; 0 where only on request.
    pub every: u32,
}

/// A place in the navigation.
#[derive(Clone, Copy)]
pub struct Nav {
    /// Small numbers come first.
    pub order: i16,
    /// Its address.
    pub href: &'static str,
    /// Its name.
    pub name: fn(Lang) -> String,
    /// Whether a caller has it.
    pub shown: fn(&Caller) -> bool,
}

/// What a capability registers.
#[derive(Default)]
pub struct Capability {
    /// Its crate.
    pub name: &'static str,
    /// Frozen changes of the schema, in order.
    pub migrations: Vec<Migration>,
    /// Its pages and forms.
    pub routes: Vec<Route>,
    /// Kinds of record that the search finds.
    pub kinds: Vec<Kind>,
    /// A sentence for each act of the ledger that is this capability's: `{who} opened {title}` without who.
    pub deeds: Option<fn(Lang, &str) -> Option<String>>,
    /// What a page or form is for, by its route's name: shown on the page itself and in the list of help.
    pub help: Option<fn(Lang, &str) -> Option<String>>,
    /// Parts of pages of other capabilities.
    pub panels: Vec<Panel>,
    /// Places in the navigation.
    pub nav: Vec<Nav>,
    /// Kinds of jobs.
    pub jobs: Vec<JobKind>,
    /// Records for the rights table.
    pub specimen: Option<Specimen>,
    /// Demonstration data.
    pub demonstration: Option<Demonstration>,
    /// Who is asking; one capability registers it.
    pub identify: Option<Identify>,
    /// The people of the demonstration; one capability registers it.
    pub actors: Option<Actors>,
    /// Names of organisations; one capability registers it.
    pub names: Option<Names>,
    /// What organisations are and where; one capability registers it.
    pub belonging: Option<Belonging>,
}

impl App {
    /// All migrations, lowest capability first.
    pub fn migrations(&self) -> Vec<Migration> {
        migrations(self.capabilities())
    }

    /// Names of organisations; empty texts where nobody registered any.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn organisation_names(&self, lang: Lang, ids: &[OrganisationId]) -> Result<Vec<String>, Refusal> {
        match self.capabilities().iter().find_map(|c| c.names) {
            Some(names) => names(self, lang, ids).await,
            None => Ok(vec![String::new(); ids.len()]),
        }
    }

    /// What an organisation is in the Movement, and where; nothing where nobody registered it.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn belonging(
        &self,
        organisation: OrganisationId,
    ) -> Result<(Option<Component>, Vec<ContextId>), Refusal> {
        match self.capabilities().iter().find_map(|c| c.belonging) {
            Some(belonging) => belonging(self, organisation).await,
            None => Ok((None, Vec::new())),
        }
    }

    /// Who sent a request.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn identify(&self, headers: &HeaderMap, lang: Lang) -> Result<Caller, Refusal> {
        match self.capabilities().iter().find_map(|c| c.identify) {
            Some(identify) => identify(self, headers, lang).await,
            None => Ok(Caller::anonymous(lang)),
        }
    }

    /// The panels of a place for this caller, in order.
    ///
    /// # Errors
    /// When one of them cannot be made.
    pub async fn panels(&self, ask: &Ask, place: Place, of: Option<Uuid>) -> Result<Vec<Shown>, Refusal> {
        let mut panels: Vec<&Panel> =
            self.capabilities().iter().flat_map(|c| &c.panels).filter(|p| p.place == place).collect();
        panels.sort_by_key(|p| p.order);
        let mut shown = Vec::new();
        for panel in panels {
            shown.extend((panel.show)(ask, of).await?);
        }
        Ok(shown)
    }

    /// What the page or form of a route is for, in a sentence, where its capability says it.
    pub fn help(&self, lang: Lang, route: &str) -> Option<String> {
        self.capabilities().iter().filter_map(|c| c.help).find_map(|help| help(lang, route))
    }

    /// What an act of the ledger is called in a sentence.
    pub fn deed(&self, lang: Lang, act: &str) -> String {
        let said = self.capabilities().iter().filter_map(|c| c.deeds).find_map(|deeds| deeds(lang, act));
        said.unwrap_or_else(|| act.replace('-', " "))
    }
}

/// All migrations of some capabilities, the platform's own first.
pub fn migrations(capabilities: &[Capability]) -> Vec<Migration> {
    let mut all = crate::schema::MIGRATIONS.to_vec();
    all.extend(capabilities.iter().flat_map(|c| c.migrations.iter().copied()));
    all
}
