//! What every record has, and how one gets hold of it.
//!
//! Invariants: a record that the caller may not see is not found; a record can be changed only through a [`Held`],
//! which only [`hold`] makes, after it checked the right; [`everything`] is the one unscoped door and asks why.

use crate::{
    access::{Caller, Facts, Role, rule},
    id::OrganisationId,
    refusal::Refusal,
};
use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveModelTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, Select,
    sea_query::{Alias, Expr, ExprTrait},
};
use serde::{Serialize, de::DeserializeOwned};
use uuid::Uuid;

/// An entity with the columns of [`crate::database::change::record`], owned and with an audience.
pub trait Record:
    EntityTrait<
        Model: Serialize + DeserializeOwned + Clone + Send + Sync + IntoActiveModel<Self::ActiveModel>,
        ActiveModel: ActiveModelTrait<Entity = Self> + Send,
    >
{
    /// Name of the table, and of the kind of record in register, ledger, search and API.
    const KIND: &'static str;
    /// Columns whose content never enters the ledger.
    const SECRET: &'static [&'static str] = &[];

    /// What access looks at. [`crate::record_columns!`] writes it.
    fn facts(model: &Self::Model) -> Facts;
    /// The same with another version, time of change and state. [`crate::record_columns!`] writes it.
    fn stamp(model: Self::Model, version: i64, at: DateTime<Utc>, removed: bool) -> Self::Model;
    /// What people call it.
    fn title(model: &Self::Model) -> String;
    /// Its page.
    fn href(model: &Self::Model) -> String;
    /// Texts by which it is found; none keeps it out of the search.
    fn words(model: &Self::Model) -> Vec<String> {
        vec![Self::title(model)]
    }
}

/// Writes `facts` and `stamp` of a [`Record`] whose model has the fields of every record.
#[macro_export]
macro_rules! record_columns {
    () => {
        fn facts(m: &Self::Model) -> $crate::access::Facts {
            $crate::access::Facts {
                id: m.id.into(),
                version: m.version,
                owner: m.owner,
                audience: $crate::access::Level::read(m.audience),
                context: m.context,
                emergency: m.emergency,
                body: m.body,
                removed: m.removed,
            }
        }

        fn stamp(m: Self::Model, version: i64, at: ::chrono::DateTime<::chrono::Utc>, removed: bool) -> Self::Model {
            Self::Model { version, changed_at: at, removed, ..m }
        }
    };
}

/// Whose members may change a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The owner's alone.
    Owner,
    /// Those of each component that sees it and is present in its context, on equal footing: minutes, joint statements,
    /// conveners. Where it has no context, those of each component that sees it.
    Present,
    /// Those of each component that sees it: the record itself says which organisations it asks, wherever they are.
    Asked,
}

/// The right to change a record: which roles have it, and of whose members.
#[derive(Clone, Copy, Debug)]
pub struct Right {
    /// Any of these roles is enough.
    pub roles: &'static [Role],
    /// Of these organisations.
    pub whose: Whose,
}

impl Right {
    /// The owner's members with one of these roles.
    pub const fn owner(roles: &'static [Role]) -> Right {
        Right { roles, whose: Whose::Owner }
    }

    /// Members of the components that are present, with one of these roles.
    pub const fn present(roles: &'static [Role]) -> Right {
        Right { roles, whose: Whose::Present }
    }

    /// Members of the components that a record asks, with one of these roles. Whoever uses it checks that it asks theirs.
    pub const fn asked(roles: &'static [Role]) -> Right {
        Right { roles, whose: Whose::Asked }
    }
}

/// Those who add and change records.
pub const CONTRIBUTE: Right = Right::owner(&[Role::Contributor, Role::Coordinator, Role::FocalData]);
/// Those who coordinate.
pub const COORDINATE: Right = Right::owner(&[Role::Coordinator]);
/// Those who work on what the components have in common.
pub const JOIN: Right = Right::present(&[Role::Contributor, Role::Coordinator]);
/// Those who coordinate what the components have in common.
pub const CONVENE: Right = Right::present(&[Role::Coordinator]);

/// A record that the caller may change; only [`hold`] makes one.
#[derive(Clone, Debug)]
pub struct Held<R: Record> {
    model: R::Model,
    facts: Facts,
}

impl<R: Record> Held<R> {
    /// The record as it stands.
    pub fn model(&self) -> &R::Model {
        &self.model
    }

    /// What access knows of it.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }
}

impl<R: Record> std::ops::Deref for Held<R> {
    type Target = R::Model;

    fn deref(&self) -> &R::Model {
        &self.model
    }
}

/// The records of a kind that a caller may see, to filter and page.
pub fn visible<R: Record>(caller: &Caller) -> Select<R> {
    R::find().filter(rule::visible(caller).condition(R::KIND))
}

/// All records of a kind that are not removed, whoever asks; `reason` says why the rule does not apply.
pub fn everything<R: Record>(reason: &str) -> Select<R> {
    debug_assert!(!reason.is_empty(), "the unscoped door asks why");
    R::find().filter(Expr::col((Alias::new(R::KIND), Alias::new("removed"))).eq(false))
}

/// The record with this id, if the caller may see it.
///
/// # Errors
/// [`Refusal::NotFound`] where there is none, or none for this caller.
pub async fn see<R: Record>(
    db: &impl ConnectionTrait,
    caller: &Caller,
    id: impl Into<Uuid>,
) -> Result<R::Model, Refusal> {
    let key = Expr::col((Alias::new(R::KIND), Alias::new("id"))).eq(id.into());
    visible::<R>(caller).filter(key).one(db).await?.ok_or(Refusal::NotFound)
}

/// The record with this id for a change, if the caller may see it and has the right.
///
/// # Errors
/// [`Refusal::NotFound`] where the caller may not see it; [`Refusal::NotAllowed`] where they see it and may not change it.
pub async fn hold<R: Record>(
    db: &impl ConnectionTrait,
    caller: &Caller,
    id: impl Into<Uuid>,
    right: Right,
) -> Result<Held<R>, Refusal> {
    let model = see::<R>(db, caller, id).await?;
    let facts = R::facts(&model);
    if may(caller, &facts, right) { Ok(Held { model, facts }) } else { Err(Refusal::NotAllowed) }
}

/// The records with these ids for a change; those that the caller may not see are left out.
///
/// # Errors
/// [`Refusal::NotAllowed`] where the caller sees one of them and may not change it.
pub async fn hold_all<R: Record>(
    db: &impl ConnectionTrait,
    caller: &Caller,
    ids: &[Uuid],
    right: Right,
) -> Result<Vec<Held<R>>, Refusal> {
    const SOME: usize = 500;
    let mut all = Vec::with_capacity(ids.len());
    for some in ids.chunks(SOME) {
        let these = Expr::col((Alias::new(R::KIND), Alias::new("id"))).is_in(some.iter().copied());
        for model in visible::<R>(caller).filter(these).all(db).await? {
            let facts = R::facts(&model);
            if !may(caller, &facts, right) {
                return Err(Refusal::NotAllowed);
            }
            all.push(Held { model, facts });
        }
    }
    Ok(all)
}

/// Whether the caller, who sees it, may change a record: for buttons on pages.
pub fn may(caller: &Caller, facts: &Facts, right: Right) -> bool {
    let whose = match right.whose {
        Whose::Owner => caller.organisation == Some(facts.owner),
        Whose::Present => {
            caller.component.is_some() && facts.context.is_none_or(|c| caller.contexts.contains(&c))
                || caller.organisation == Some(facts.owner)
        }
        Whose::Asked => caller.component.is_some(),
    };
    whose && caller.holds(right.roles, facts.context)
}

/// The organisation for which a caller acts, or the refusal to act for none.
///
/// # Errors
/// [`Refusal::SignIn`] when nobody signed in.
pub fn organisation(caller: &Caller) -> Result<OrganisationId, Refusal> {
    caller.organisation.ok_or(Refusal::SignIn)
}
