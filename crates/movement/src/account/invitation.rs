//! Accepting an invitation: somebody new, somebody who has an account, or somebody who is let in again.
//!
//! Invariants: a link serves once; a role is given to an account only by the person themselves, signed in; letting in
//! again takes away everything that opened the account before.

use super::{
    at,
    identify::{author, current},
    me::{self, fit, new_password},
    session::Assurance,
    sign_in::{New, begin, browser_of},
    store::{
        people, secrets,
        sessions::{self, Which},
    },
    table::{account, invitation, role},
    token::{Key, Kind},
};
use crate::words::t;
use base::lang::Lang;
use platform::{
    Refusal,
    access::{Caller, Role},
    record::{Right, hold},
    web::{Ask, Field, Form},
    write::{Done, Write},
};

/// Who may accept: whoever has the link.
const ACCEPT: Right = Right::owner(&[Role::Coordinator]);

/// Fields of accepting; those that a person does not need are left out.
pub fn fields(lang: Lang) -> Vec<Field> {
    let mut fields = me::profile_fields(lang);
    for field in &mut fields {
        field.optional = true;
    }
    let mut password = new_password(lang);
    password.optional = true;
    fields.push(password);
    fields
}

async fn find(ask: &Ask) -> Result<invitation::Model, Refusal> {
    let gone = || Refusal::field("main", t!(ask.lang(), "account-invited-gone"));
    let key = Key::of(Kind::Invitation, ask.param("secret")).ok_or_else(gone)?;
    people::invitation(ask.read(), &key, ask.now()).await?.ok_or_else(gone)
}

/// What accepting means here.
#[derive(Clone, Debug)]
enum Case {
    /// Somebody new.
    New,
    /// Somebody who has an account and is signed in to it.
    Known(Box<super::identify::Current>),
    /// Somebody whose access is renewed.
    Again(Box<account::Model>),
}

async fn case(ask: &Ask, invitation: &invitation::Model) -> Result<Case, Refusal> {
    let db = ask.read();
    if let Some(account) = invitation.renews {
        let person = people::by_id(db, account).await?.filter(|p| p.owner == invitation.owner);
        return person.map(|p| Case::Again(Box::new(p))).ok_or(Refusal::Gone);
    }
    let Some(person) = people::by_email(db, &invitation.email_folded).await? else { return Ok(Case::New) };
    let found = current(&ask.app, &ask.headers).await?;
    match found.filter(|c| c.assurance >= Assurance::Full && c.person.id == person.id) {
        Some(current) => Ok(Case::Known(Box::new(current))),
        None => Err(Refusal::First { href: at::onward("/sign-in", &ask.address) }),
    }
}

/// The form of accepting.
pub async fn show(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let invitation = find(ask).await?;
    let case = case(ask, &invitation).await?;
    let names = ask.app.organisation_names(lang, &[invitation.owner]).await?;
    let organisation = names.first().map_or("", String::as_str);
    let roles = invitation.roles().iter().map(|r| r.name(lang)).collect::<Vec<_>>().join(", ");
    form.title = t!(lang, "account-invited");
    form.submit = t!(lang, "account-accept");
    form.lead = t!(lang, "account-invited-lead", organisation = organisation, role = roles.as_str());
    match case {
        Case::New => {
            form.set("lang", lang.code());
            for field in &mut form.fields {
                field.optional = false;
            }
        }
        Case::Known(_) => form.fields.clear(),
        Case::Again(person) => {
            form.lead = t!(lang, "account-renewed-lead", person = person.name.as_str());
            form.submit = t!(lang, "account-save");
            form.fields.retain(|f| f.name == "password");
            for field in &mut form.fields {
                field.optional = false;
            }
        }
    }
    Ok(())
}

/// Accepts an invitation.
pub async fn take(ask: &Ask) -> Result<Done, Refusal> {
    let invitation = find(ask).await?;
    match case(ask, &invitation).await? {
        Case::New => join(ask, invitation).await,
        Case::Known(current) => add(ask, invitation, *current).await,
        Case::Again(person) => let_in_again(ask, invitation, *person).await,
    }
}

/// Marks an invitation as accepted, in the transaction of what it gives; it keeps no address from then on.
async fn used(w: &mut Write, invitation: &invitation::Model) -> Result<(), Refusal> {
    // The secret of the link is the right to accept it.
    let holder = Caller::system("whoever has the link", invitation.owner);
    let held = hold::<invitation::Entity>(w.tx(), &holder, invitation.id, ACCEPT).await?;
    if !held.open(w.at()) {
        return Err(Refusal::Gone);
    }
    let next = invitation::Model {
        accepted_at: Some(w.at()),
        email: String::new(),
        email_folded: String::new(),
        ..held.model().clone()
    };
    w.update("invitation-accepted", &held, None, next).await.map(drop)
}

/// Gives the roles of an invitation to an account.
async fn give(w: &mut Write, invitation: &invitation::Model, person: &account::Model) -> Result<(), Refusal> {
    let have = people::roles(w.tx(), person.account()).await?;
    let have = people::held(&have, invitation.owner, w.at());
    for kind in invitation.roles() {
        if have.iter().any(|h| h.role == kind && h.context == invitation.context) {
            continue;
        }
        let row = role::Model {
            context: invitation.context,
            ..role::Model::new(w.id(), invitation.owner, person.account(), kind, w.at())
        };
        w.insert::<role::Entity>("role-given", row).await?;
    }
    Ok(())
}

async fn join(ask: &Ask, invitation: invitation::Model) -> Result<Done, Refusal> {
    let lang = Lang::from_code(ask.values.text("lang")).unwrap_or(ask.lang());
    let name = ask.values.text("name").to_owned();
    let names = ask.app.organisation_names(lang, &[invitation.owner]).await?;
    let own = [name.as_str(), invitation.email.as_str(), names.first().map_or("", String::as_str)];
    let hash = fit(ask, &own).await?;
    let browser = browser_of(ask);
    let person = account::Model {
        name,
        email: invitation.email.clone(),
        email_folded: invitation.email_folded.clone(),
        lang: lang.code().to_owned(),
        ..account::Model::new(ask.app.id(), invitation.owner, ask.now())
    };
    ask.app
        .write(&author(&person, invitation.owner), move |w| {
            let (invitation, person) = (invitation.clone(), person.clone());
            let (hash, browser) = (hash.clone(), browser.clone());
            Box::pin(async move {
                used(w, &invitation).await?;
                let person = w.insert::<account::Entity>("account-made", person).await?;
                give(w, &invitation, &person).await?;
                secrets::set_password(w.tx(), person.account(), hash.as_str()).await?;
                begin_unarmed(w, &person, &browser).await
            })
        })
        .await
}

/// A session that lets a person set a second factor, and nothing else before.
async fn begin_unarmed(w: &mut Write, person: &account::Model, browser: &str) -> Result<Done, Refusal> {
    let new = New { person, organisation: person.owner, made_at: w.at(), factor_at: None, before: None, browser };
    let set = begin(w, new).await?;
    let lang = format!("lang={}; Path=/; Max-Age=31536000; SameSite=Lax", person.lang);
    Ok(Done { cookies: vec![set, lang], ..Done::at("/me/second-step") })
}

async fn add(ask: &Ask, invitation: invitation::Model, current: super::identify::Current) -> Result<Done, Refusal> {
    let said = t!(ask.lang(), "account-saved");
    ask.app
        .write(&author(&current.person, current.row.organisation), move |w| {
            let (invitation, current, said) = (invitation.clone(), current.clone(), said.clone());
            Box::pin(async move {
                used(w, &invitation).await?;
                give(w, &invitation, &current.person).await?;
                // What a person may do has changed: the secret of their session does too.
                let again = New::again(&current, current.row.factor_at, &current.row.browser);
                let set = begin(w, New { organisation: invitation.owner, ..again }).await?;
                Ok(Done { cookies: vec![set], ..Done::at("/me").saying(said) })
            })
        })
        .await
}

async fn let_in_again(ask: &Ask, invitation: invitation::Model, person: account::Model) -> Result<Done, Refusal> {
    let hash = fit(ask, &[&person.name, &person.email]).await?;
    let browser = browser_of(ask);
    ask.app
        .write(&author(&person, person.owner), move |w| {
            let (invitation, person) = (invitation.clone(), person.clone());
            let (hash, browser) = (hash.clone(), browser.clone());
            Box::pin(async move {
                used(w, &invitation).await?;
                let account = person.account();
                secrets::disarm(w.tx(), account).await?;
                secrets::set_password(w.tx(), account, hash.as_str()).await?;
                sessions::end(w.tx(), account, Which::All, w.at()).await?;
                sessions::drop_tokens(w.tx(), account, None, w.at()).await?;
                sessions::forget_browsers(w.tx(), account).await?;
                w.note("access-set-anew", "account", account.0, "", Vec::new());
                begin_unarmed(w, &person, &browser).await
            })
        })
        .await
}
