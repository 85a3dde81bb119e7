//! A route: address, gate, and what it does.
//!
//! Invariant: every route of the product is one of these, so the rights table and the OpenAPI document know them all.

use super::{
    ask::{Ask, Values},
    form::{Field, Form},
    view::View,
};
use crate::{
    access::{Caller, Role, Scope},
    refusal::Refusal,
    write::{Done, Write},
};
use axum::response::Response;
use base::lang::Lang;
use futures::future::BoxFuture;

/// Who may come to a route at all; what they may see and change there is the records' matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gate {
    /// Anybody.
    Anyone,
    /// Members who are signed in.
    SignedIn,
    /// Members who hold one of these roles, anywhere.
    Holds(&'static [Role]),
}

impl Gate {
    /// Whether a caller may pass.
    ///
    /// # Errors
    /// [`Refusal::SignIn`] for nobody, [`Refusal::NotAllowed`] for those without the role.
    pub fn pass(self, caller: &Caller) -> Result<(), Refusal> {
        match self {
            Gate::Anyone => Ok(()),
            _ if !caller.signed_in() => Err(Refusal::SignIn),
            Gate::SignedIn => Ok(()),
            Gate::Holds(roles) => {
                if caller.holds_somewhere(roles) {
                    Ok(())
                } else {
                    Err(Refusal::NotAllowed)
                }
            }
        }
    }

    /// The same for a write: a token that only reads may not.
    ///
    /// # Errors
    /// As [`Gate::pass`].
    pub fn write(self, caller: &Caller) -> Result<(), Refusal> {
        self.pass(caller)?;
        if caller.scope == Scope::Read { Err(Refusal::NotAllowed) } else { Ok(()) }
    }

    /// As the rights table names it.
    pub fn text(self) -> String {
        match self {
            Gate::Anyone => "anyone".to_owned(),
            Gate::SignedIn => "signed in".to_owned(),
            Gate::Holds(roles) => roles.iter().map(|r| r.code()).collect::<Vec<_>>().join(" or "),
        }
    }
}

/// Makes a page.
pub type Make = for<'a> fn(&'a Ask) -> BoxFuture<'a, Result<View, Refusal>>;
/// The fields of a form, without anything that depends on records.
pub type Fields = fn(Lang) -> Vec<Field>;
/// Fills a form for this caller: values that stand, choices, title, base version.
pub type Fill = for<'a> fn(&'a Ask, &'a mut Form) -> BoxFuture<'a, Result<(), Refusal>>;
/// Does what a form or button asks. The values are checked against the form.
pub type Take = for<'w> fn(&'w Ask, &'w mut Write) -> BoxFuture<'w, Result<Done, Refusal>>;
/// Does what a form asks by writes of its own, or by none: signing in, where an attempt must be counted even when it is
/// refused, and a password must not be hashed while others wait to write.
pub type Act = for<'a> fn(&'a Ask) -> BoxFuture<'a, Result<Done, Refusal>>;
/// Answers by itself: streams and the like.
pub type Raw = for<'a> fn(&'a Ask) -> BoxFuture<'a, Result<Response, Refusal>>;

/// What a route does.
#[derive(Clone, Copy)]
pub enum Does {
    /// `GET` shows a page.
    Page(Make),
    /// `GET` shows a form, `POST` takes it.
    Form {
        /// Its fields.
        fields: Fields,
        /// What stands in it.
        fill: Fill,
        /// What it does.
        take: Take,
    },
    /// `GET` shows a form, `POST` takes it and writes by itself. It is not done once for each key: what it does must bear
    /// being done twice, or guard itself.
    Step {
        /// Its fields.
        fields: Fields,
        /// What stands in it.
        fill: Fill,
        /// What it does.
        act: Act,
    },
    /// `POST` does something without any field but its key.
    Button(Take),
    /// `GET` answers by itself.
    Raw(Raw),
}

/// A route.
#[derive(Clone, Copy)]
pub struct Route {
    /// Its address: `/o/{emergency}/edit`.
    pub path: &'static str,
    /// A name for programs, unique: `edit_emergency`.
    pub name: &'static str,
    /// One English sentence for the API's description.
    pub about: &'static str,
    /// Who may come.
    pub gate: Gate,
    /// What it does.
    pub does: Does,
}

impl Route {
    /// A page.
    pub const fn page(path: &'static str, name: &'static str, about: &'static str, gate: Gate, make: Make) -> Route {
        Route { path, name, about, gate, does: Does::Page(make) }
    }

    /// A form.
    pub const fn form(
        path: &'static str,
        name: &'static str,
        about: &'static str,
        gate: Gate,
        fields: Fields,
        fill: Fill,
        take: Take,
    ) -> Route {
        Route { path, name, about, gate, does: Does::Form { fields, fill, take } }
    }

    /// A form that writes by itself.
    pub const fn step(
        path: &'static str,
        name: &'static str,
        about: &'static str,
        gate: Gate,
        fields: Fields,
        fill: Fill,
        act: Act,
    ) -> Route {
        Route { path, name, about, gate, does: Does::Step { fields, fill, act } }
    }

    /// A button.
    pub const fn button(path: &'static str, name: &'static str, about: &'static str, gate: Gate, take: Take) -> Route {
        Route { path, name, about, gate, does: Does::Button(take) }
    }

    /// An answer of its own.
    pub const fn raw(path: &'static str, name: &'static str, about: &'static str, gate: Gate, raw: Raw) -> Route {
        Route { path, name, about, gate, does: Does::Raw(raw) }
    }

    /// Names of the parameters in its path.
    pub fn params(&self) -> Vec<&'static str> {
        self.path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}')).collect()
    }

    /// Its path with parameters filled in; what is not given stays.
    pub fn at(&self, params: &[(&'static str, String)]) -> String {
        params.iter().fold(self.path.to_owned(), |path, (name, value)| path.replace(&format!("{{{name}}}"), value))
    }
}

/// Fields that each form has besides its own.
pub const OWN: [&str; 2] = ["key", "base"];

/// Fields for values that are resolved before a form is taken: which of two versions of a field shall stand.
pub fn resolve(values: &mut Values) {
    let picks: Vec<(String, String)> = values
        .0
        .iter()
        .filter_map(|(name, v)| Some((name.strip_prefix("pick.")?.to_owned(), v.first()?.clone())))
        .collect();
    for (field, pick) in picks {
        if pick == "theirs"
            && let Some(theirs) = values.0.get(&format!("theirs.{field}")).cloned()
        {
            values.0.insert(field, theirs);
        }
    }
    values.0.retain(|name, _| !name.starts_with("pick.") && !name.starts_with("theirs."));
}
