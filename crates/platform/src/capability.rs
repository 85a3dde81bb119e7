//! What a capability crate gives: one value that names its routes, migrations and everything else that the platform puts
//! together. Adding a capability is one crate and one line in `app`.
//!
//! Invariant: what a page needs from a capability that is listed later comes through here, never by import.

use crate::{
    App,
    access::{Caller, Component, Level},
    calendar::{Dates, When},
    database::migrate::Migration,
    id::{AccountId, ContextId, EmergencyId, OrganisationId},
    page::Actor,
    refusal::Refusal,
    setting::Setting,
    web::{Ask, Route},
    write::Write,
};
use axum::http::HeaderMap;
use base::lang::Lang;
use chrono::{DateTime, Utc};
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

/// What the holders of accounts are in their organisation, by the names of their roles in a language and never by their
/// own, in the order of the ids; what is not known is an empty text.
pub type RoleNames = for<'a> fn(&'a App, Lang, &'a [AccountId]) -> BoxFuture<'a, Result<Vec<String>, Refusal>>;

/// The caller that an account is at this moment, for what comes without a session, such as a calendar; none where the
/// account is closed or was never there.
pub type CallerOf = for<'a> fn(&'a App, AccountId, Lang) -> BoxFuture<'a, Result<Option<Caller>, Refusal>>;
/// Writes what every installation has, such as lists that we ship; runs at each start, so it adds only what is missing.
pub type Seed = for<'a> fn(&'a App) -> BoxFuture<'a, Result<(), Refusal>>;

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
#[derive(Clone, Copy)]
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

/// Something that was planned in an emergency, and what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// When it was to be.
    pub when: When,
    /// What.
    pub title: String,
    /// Its page.
    pub href: String,
    /// When it was done, where it was.
    pub done: Option<DateTime<Utc>>,
    /// It was called off.
    pub called_off: bool,
}

/// Gives what a capability has planned in an emergency, as the caller may see it.
pub type Plans = for<'a> fn(&'a Ask, EmergencyId) -> BoxFuture<'a, Result<Vec<Plan>, Refusal>>;

/// What somebody who comes new to an emergency has to know of a capability: a part of the handover pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brief {
    /// Small numbers come first.
    pub order: i16,
    /// Its heading.
    pub heading: String,
    /// Its lines; those that begin with a dash are points of a list.
    pub lines: Vec<String>,
}

/// Gives the parts of the handover pack that a capability has, as the caller may see them.
pub type Briefs = for<'a> fn(&'a Ask, EmergencyId) -> BoxFuture<'a, Result<Vec<Brief>, Refusal>>;

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

/// Says in one sentence what is wrong with what is set, from all sections of capabilities.
pub type CheckSettings = fn(&serde_json::Map<String, serde_json::Value>) -> Result<(), String>;

/// What a capability registers.
#[derive(Clone, Default)]
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
    /// What every installation has.
    pub seed: Option<Seed>,
    /// Demonstration data.
    pub demonstration: Option<Demonstration>,
    /// Keys of the configuration that are its own.
    pub settings: Vec<Setting>,
    /// Checks what is set, before anything starts.
    pub check_settings: Option<CheckSettings>,
    /// Who is asking; one capability registers it.
    pub identify: Option<Identify>,
    /// The people of the demonstration; one capability registers it.
    pub actors: Option<Actors>,
    /// Names of organisations; one capability registers it.
    pub names: Option<Names>,
    /// What organisations are and where; one capability registers it.
    pub belonging: Option<Belonging>,
    /// Roles of accounts; one capability registers it.
    pub role_names: Option<RoleNames>,
    /// The caller that an account is; one capability registers it.
    pub caller_of: Option<CallerOf>,
    /// What it has for people's calendars.
    pub dates: Option<Dates>,
    /// What it has planned in an emergency.
    pub plans: Option<Plans>,
    /// What it has for the handover pack of an emergency.
    pub briefs: Option<Briefs>,
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

    /// Names of the roles of accounts; empty texts where nobody registered any.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn account_roles(&self, lang: Lang, ids: &[AccountId]) -> Result<Vec<String>, Refusal> {
        match self.capabilities().iter().find_map(|c| c.role_names) {
            Some(names) => names(self, lang, ids).await,
            None => Ok(vec![String::new(); ids.len()]),
        }
    }

    /// The caller that an account is at this moment, if any.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn caller_of(&self, account: AccountId, lang: Lang) -> Result<Option<Caller>, Refusal> {
        match self.capabilities().iter().find_map(|c| c.caller_of) {
            Some(of) => of(self, account, lang).await,
            None => Ok(None),
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

    /// All that is planned in an emergency, as this caller may see it, latest first.
    ///
    /// # Errors
    /// When one of the capabilities cannot say.
    pub async fn plans(&self, ask: &Ask, emergency: EmergencyId) -> Result<Vec<Plan>, Refusal> {
        let mut all = Vec::new();
        for plans in self.capabilities().iter().filter_map(|c| c.plans) {
            all.extend(plans(ask, emergency).await?);
        }
        all.sort_by_key(|plan| std::cmp::Reverse(plan.when.begins()));
        Ok(all)
    }

    /// The parts of the handover pack of an emergency for this caller, in order.
    ///
    /// # Errors
    /// When one of the capabilities cannot say.
    pub async fn briefs(&self, ask: &Ask, emergency: EmergencyId) -> Result<Vec<Brief>, Refusal> {
        let mut all = Vec::new();
        for briefs in self.capabilities().iter().filter_map(|c| c.briefs) {
            all.extend(briefs(ask, emergency).await?);
        }
        all.retain(|brief| !brief.lines.is_empty());
        all.sort_by_key(|brief| brief.order);
        Ok(all)
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
