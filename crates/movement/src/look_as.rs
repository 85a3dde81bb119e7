//! The people of the demonstration: whoever looks chooses one of them in the bar, without a password.
//!
//! Invariants: there is none of this outside the demonstration; the people are roles, not persons.

use crate::{
    account::at,
    organisation::{self, country_context_id, demonstration_account, id_of, known},
    presence,
    who::Reader,
    words::t,
};
use axum::http::HeaderMap;
use base::lang::Lang;
use futures::future::BoxFuture;
use platform::{
    App, Refusal,
    access::{Caller, HeldRole, Role, Scope},
    id::{AccountId, ContextId, OrganisationId},
    page::Actor,
    web::{Ask, Field, Form, Kind, serve::cookie},
    write::Done,
};

/// Cookie that says as whom somebody looks.
pub const COOKIE: &str = "look-as";

/// The country of the demonstration.
pub const COUNTRY: &str = "MOZ";

/// One of the people.
struct Person {
    code: &'static str,
    /// Code of the organisation; none for the public.
    organisation: Option<&'static str>,
    roles: &'static [Role],
    /// The roles are for the demonstration's context only.
    here: bool,
    role: fn(Lang) -> String,
}

/// The public: nobody who signed in.
const PUBLIC: &str = "public";
/// As whom one looks who has not chosen: what the product is for is best seen by the person who coordinates.
const FIRST: &str = "mco";

const PEOPLE: [Person; 8] = [
    Person {
        code: "host",
        organisation: Some("ns-moz"),
        roles: &[Role::Coordinator, Role::Contributor, Role::Signatory],
        here: false,
        role: |lang| t!(lang, "person-host"),
    },
    Person {
        code: "host-data",
        organisation: Some("ns-moz"),
        roles: &[Role::FocalData, Role::Contributor],
        here: false,
        role: |lang| t!(lang, "person-data"),
    },
    Person {
        code: "partner-fra",
        organisation: Some("ns-fra"),
        roles: &[Role::Contributor],
        here: false,
        role: |lang| t!(lang, "person-partner"),
    },
    Person {
        code: "partner-qat",
        organisation: Some("ns-qat"),
        roles: &[Role::Contributor],
        here: false,
        role: |lang| t!(lang, "person-partner"),
    },
    Person {
        code: "ifrc",
        organisation: Some("ifrc"),
        roles: &[Role::Coordinator, Role::Contributor, Role::Signatory],
        here: false,
        role: |lang| t!(lang, "person-coordinator"),
    },
    Person {
        code: "icrc",
        organisation: Some("icrc"),
        roles: &[Role::Coordinator, Role::Contributor, Role::Signatory],
        here: false,
        role: |lang| t!(lang, "person-coordinator"),
    },
    Person {
        code: FIRST,
        organisation: Some("ifrc"),
        roles: &[Role::Coordinator, Role::Contributor],
        here: true,
        role: |lang| t!(lang, "person-mco"),
    },
    Person { code: PUBLIC, organisation: None, roles: &[], here: false, role: |lang| t!(lang, "person-public") },
];

impl Person {
    fn of(code: &str) -> Option<&'static Person> {
        PEOPLE.iter().find(|p| p.code == code)
    }

    /// Who it is: the role, and the organisation by its acronym.
    fn label(&self, lang: Lang) -> String {
        let role = (self.role)(lang);
        match self.organisation.and_then(|code| known(id_of(code))) {
            Some(known) => format!("{} – {role}", known.acronym),
            None => role,
        }
    }

    async fn caller(&self, app: &App, lang: Lang) -> Result<Caller, Refusal> {
        let Some(code) = self.organisation else { return Ok(Caller::anonymous(lang)) };
        let id = id_of(code);
        let context = self.here.then(|| country_context_id(COUNTRY));
        Ok(Caller {
            account: Some(demonstration_account(self.code)),
            name: (self.role)(lang),
            organisation: Some(id),
            organisation_name: known(id).map_or("", |k| k.name(lang)).to_owned(),
            component: organisation::component(id),
            roles: self.roles.iter().map(|&role| HeldRole { role, context }).collect(),
            contexts: presence::present_in(app, id).await?,
            bodies: Vec::new(),
            scope: Scope::Session,
            lang,
        })
    }
}

/// Who looks, by the cookie.
///
/// # Errors
/// When the database does not answer.
pub async fn identify(app: &App, headers: &HeaderMap, lang: Lang) -> Result<Caller, Refusal> {
    let person = cookie(headers, COOKIE).and_then(Person::of).or_else(|| Person::of(FIRST));
    match person {
        Some(person) if app.settings().demonstration => person.caller(app, lang).await,
        _ => Ok(Caller::anonymous(lang)),
    }
}

/// Whose account it is.
fn with(account: AccountId) -> Option<&'static Person> {
    PEOPLE.iter().find(|p| p.organisation.is_some() && account == demonstration_account(p.code))
}

/// The caller that an account of the demonstration is.
pub(crate) async fn caller_of(app: &App, id: AccountId, lang: Lang) -> Result<Option<Caller>, Refusal> {
    match with(id) {
        Some(person) => person.caller(app, lang).await.map(Some),
        None => Ok(None),
    }
}

/// The roles of an account of the demonstration.
pub(crate) fn roles(id: AccountId) -> Vec<Role> {
    with(id).map(|p| p.roles.to_vec()).unwrap_or_default()
}

/// To whom letters of organisations go: addresses that no mail server takes anything for.
pub(crate) fn readers(organisations: &[OrganisationId], asked: &[Role], context: Option<ContextId>) -> Vec<Reader> {
    let here = |p: &Person| !p.here || context == Some(country_context_id(COUNTRY));
    let mut readers = Vec::new();
    for person in PEOPLE.iter().filter(|p| here(p) && p.roles.iter().any(|r| asked.contains(r))) {
        let organisation = person.organisation.map(id_of);
        if let Some(organisation) = organisation.filter(|o| organisations.contains(o)) {
            readers.push(Reader {
                account: demonstration_account(person.code),
                organisation,
                email: format!("{}@demonstration.invalid", person.code),
                lang: Lang::En,
            });
        }
    }
    readers
}

/// The people, with the one that the caller is.
pub(crate) fn actors<'a>(app: &'a App, caller: &'a Caller) -> BoxFuture<'a, Result<Vec<Actor>, Refusal>> {
    Box::pin(async move {
        if !app.settings().demonstration {
            return Ok(Vec::new());
        }
        let now = caller.account.and_then(with).map_or(PUBLIC, |p| p.code);
        let here = |p: &Person| p.code == now;
        Ok(PEOPLE
            .iter()
            .map(|p| Actor { code: p.code.to_owned(), label: p.label(caller.lang), here: here(p) })
            .collect())
    })
}

/// Fields of the switch.
pub(crate) fn fields(lang: Lang) -> Vec<Field> {
    let people = PEOPLE.iter().map(|p| (p.code.to_owned(), p.label(lang))).collect();
    vec![
        Field::new("actor", t!(lang, "look-as-whom"), Kind::One(people)),
        Field::new("next", String::new(), Kind::Hidden).optional(),
    ]
}

/// Fills it; not found outside the demonstration.
pub(crate) fn fill(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    if !ask.app.settings().demonstration {
        return Err(Refusal::NotFound);
    }
    form.title = t!(ask.lang(), "look-as-whom");
    form.submit = t!(ask.lang(), "look-as-go");
    Ok(())
}

/// Stands where people sign in: in the demonstration nobody does. Who came there from a page for members chooses as whom
/// they look, and goes on to it.
pub(crate) fn instead_of_signing_in(ask: &Ask, form: &mut Form) {
    let lang = ask.lang();
    form.title = t!(lang, "look-as-no-sign-in");
    form.submit = t!(lang, "look-as-go");
    form.fields = fields(lang);
    let members = PEOPLE.iter().filter(|p| p.organisation.is_some());
    form.choose("actor", members.map(|p| (p.code.to_owned(), p.label(lang))).collect());
    form.set("actor", ask.caller.account.and_then(with).map_or(FIRST, |p| p.code));
    // A page about one's own account is for nobody here: it would only lead back.
    let wanted = at::next(ask.query.given("next").or(ask.values.given("next")));
    let own = wanted
        .split(['?', '#'])
        .next()
        .is_some_and(|p| p == "/me" || p.starts_with("/me/") || p.starts_with("/people/"));
    form.lead = if own {
        t!(lang, "look-as-no-account")
    } else {
        form.set("next", wanted);
        t!(lang, "look-as-no-sign-in-lead")
    };
}

/// Looks as somebody else from now on.
pub(crate) fn look(ask: &Ask) -> Result<Done, Refusal> {
    if !ask.app.settings().demonstration {
        return Err(Refusal::NotFound);
    }
    let person = Person::of(ask.values.text("actor")).ok_or(Refusal::Malformed)?;
    let secure = if ask.app.secure() { "; Secure" } else { "" };
    let mut done = Done::at(next(ask.values.text("next")));
    done.cookies.push(format!("{COOKIE}={}; Path=/; HttpOnly; SameSite=Lax{secure}", person.code));
    Ok(done)
}

/// Where to go: a page of ours, or the first one.
fn next(address: &str) -> &str {
    let ours = address.starts_with('/') && !address.starts_with("//") && !address.contains(['\\', '\r', '\n']);
    if ours { address } else { "/" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_switch_leads_to_our_own_pages_only() {
        for (asked, led) in [
            ("/contexts/MOZ?x=1", "/contexts/MOZ?x=1"),
            ("", "/"),
            ("//evil.example", "/"),
            ("https://evil.example", "/"),
            ("/\\evil.example", "/"),
        ] {
            assert_eq!(next(asked), led, "{asked}");
        }
    }

    #[test]
    fn each_person_is_told_apart_in_each_language() {
        for lang in Lang::ALL {
            let labels: std::collections::BTreeSet<String> = PEOPLE.iter().map(|p| p.label(lang)).collect();
            assert_eq!(labels.len(), PEOPLE.len(), "{lang} {labels:?}");
        }
    }
}
