//! One rule, two readings: may this caller see this record, and which records may this caller see.
//!
//! Invariant: [`Rule::admits`] and [`Rule::condition`] give the same answer for every record; a property test runs both
//! over random records in both databases.

use super::{Caller, Facts, Level};
use crate::id::{BodyId, ContextId, OrganisationId};
use sea_orm::{
    Condition,
    sea_query::{Alias, Expr, ExprTrait, Query},
};
use uuid::Uuid;

/// What a record must be for a caller to see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Nothing.
    Never,
    /// Its audience is this.
    Audience(Level),
    /// This organisation owns it.
    OwnedBy(OrganisationId),
    /// Its audience is its context, and its context is one of these.
    InContext(Vec<ContextId>),
    /// Its audience is named organisations, and this one is among them.
    Named(OrganisationId),
    /// Its audience is its body, and its body is one of these.
    InBody(Vec<BodyId>),
    /// One of these.
    Any(Vec<Rule>),
}

/// What a caller may see.
pub fn visible(caller: &Caller) -> Rule {
    let mut any = vec![Rule::Audience(Level::Public)];
    if let (Some(organisation), true) = (caller.organisation, caller.reads()) {
        any.push(Rule::OwnedBy(organisation));
        if caller.component.is_some() {
            any.push(Rule::Audience(Level::Movement));
        }
        if !caller.contexts.is_empty() {
            any.push(Rule::InContext(caller.contexts.clone()));
        }
        any.push(Rule::Named(organisation));
        if !caller.bodies.is_empty() {
            any.push(Rule::InBody(caller.bodies.clone()));
        }
    }
    Rule::Any(any)
}

/// Under which a public record is found; no id that was ever made.
pub const PUBLIC: Uuid = Uuid::from_u128(u128::MAX);
/// Under which a record for all members is found; no id that was ever made.
pub const MOVEMENT: Uuid = Uuid::from_u128(u128::MAX - 1);

/// Under which a record is found by those who may see it: one of these and one of a caller's [`reach`] are the same
/// exactly where [`Rule::admits`] says yes. A third reading of the rule, for tables that are led by it.
pub fn scopes(facts: &Facts, named: &[OrganisationId]) -> Vec<Uuid> {
    if facts.removed {
        return Vec::new();
    }
    let mut scopes = match facts.audience {
        Level::Public => return vec![PUBLIC],
        Level::Movement => vec![MOVEMENT],
        Level::Context => facts.context.iter().map(|c| c.0).collect(),
        Level::Organisations => named.iter().map(|o| o.0).collect(),
        Level::Body => facts.body.iter().map(|b| b.0).collect(),
        Level::Own => Vec::new(),
    };
    scopes.push(facts.owner.0);
    scopes.sort_unstable();
    scopes.dedup();
    scopes
}

/// Under what a caller finds records: what is theirs first, what is everybody's last.
pub fn reach(caller: &Caller) -> Vec<Uuid> {
    let mut reach = Vec::new();
    if let (Some(organisation), true) = (caller.organisation, caller.reads()) {
        reach.push(organisation.0);
        reach.extend(caller.bodies.iter().map(|b| b.0));
        reach.extend(caller.contexts.iter().map(|c| c.0));
        if caller.component.is_some() {
            reach.push(MOVEMENT);
        }
    }
    reach.push(PUBLIC);
    reach
}

impl Rule {
    /// Whether a record is one; `named` are the organisations that its audience names.
    pub fn admits(&self, facts: &Facts, named: &[OrganisationId]) -> bool {
        !facts.removed && self.fits(facts, named)
    }

    fn fits(&self, facts: &Facts, named: &[OrganisationId]) -> bool {
        match self {
            Rule::Never => false,
            Rule::Audience(level) => facts.audience == *level,
            Rule::OwnedBy(owner) => facts.owner == *owner,
            Rule::InContext(contexts) => {
                facts.audience == Level::Context && facts.context.is_some_and(|c| contexts.contains(&c))
            }
            Rule::Named(organisation) => facts.audience == Level::Organisations && named.contains(organisation),
            Rule::InBody(bodies) => facts.audience == Level::Body && facts.body.is_some_and(|b| bodies.contains(&b)),
            Rule::Any(rules) => rules.iter().any(|r| r.fits(facts, named)),
        }
    }

    /// The same as a condition over a table that has the columns of every record.
    pub fn condition(&self, table: &'static str) -> Condition {
        Condition::all().add(column(table, "removed").eq(false)).add(self.fitting(table, "id"))
    }

    /// The same over the register, whose key is `record`.
    pub fn registered(&self) -> Condition {
        Condition::all().add(column("register", "removed").eq(false)).add(self.fitting("register", "record"))
    }

    fn fitting(&self, table: &'static str, key: &'static str) -> Condition {
        let audience = |level: Level| column(table, "audience").eq(level.stored());
        match self {
            Rule::Never => Condition::any().add(Expr::val(1).eq(0)),
            Rule::Audience(level) => Condition::all().add(audience(*level)),
            Rule::OwnedBy(owner) => Condition::all().add(column(table, "owner").eq(owner.0)),
            Rule::InContext(contexts) => Condition::all()
                .add(audience(Level::Context))
                .add(column(table, "context").is_in(contexts.iter().map(|c| c.0))),
            Rule::Named(organisation) => {
                let named = Query::select()
                    .expr(Expr::val(1))
                    .from(Alias::new("shared_with"))
                    .and_where(column("shared_with", "record").equals((Alias::new(table), Alias::new(key))))
                    .and_where(column("shared_with", "organisation").eq(organisation.0))
                    .to_owned();
                Condition::all().add(audience(Level::Organisations)).add(Expr::exists(named))
            }
            Rule::InBody(bodies) => {
                Condition::all().add(audience(Level::Body)).add(column(table, "body").is_in(bodies.iter().map(|b| b.0)))
            }
            Rule::Any(rules) => rules.iter().fold(Condition::any(), |any, rule| any.add(rule.fitting(table, key))),
        }
    }
}

fn column(table: &'static str, name: &'static str) -> Expr {
    Expr::col((Alias::new(table), Alias::new(name)))
}
