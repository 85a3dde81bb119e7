//! Who sent a request: the person of a session's cookie, or of a program's token.
//!
//! Invariants: a session opens nothing before its second factor was shown; a token that is not valid is refused rather
//! than taken for nobody; roles are read anew each time, so what lapsed or was taken away is gone at once.

use super::{
    at,
    session::{Assurance, cookie_name},
    store::{people, secrets, sessions},
    table::{account, session::session},
    token::{self, Key, Kind},
};
use axum::http::{HeaderMap, header};
use base::lang::Lang;
use chrono::Duration;
use futures::future::BoxFuture;
use platform::{
    App, Refusal,
    access::{Caller, Scope},
    id::{AccountId, OrganisationId},
    web::serve::cookie,
    write::Done,
};

/// The session behind a request, with its person and how sure we are of them.
#[derive(Clone, Debug)]
pub struct Current {
    /// The session.
    pub row: session::Model,
    /// The person.
    pub person: account::Model,
    /// How sure we are.
    pub assurance: Assurance,
}

/// The session of a request's cookie, where it still is one.
pub async fn current(app: &App, headers: &HeaderMap) -> Result<Option<Current>, Refusal> {
    let Some(key) = at::key_of(headers, cookie_name(app.secure()), Kind::Session) else { return Ok(None) };
    let db = app.database().read();
    let Some(row) = sessions::session(db, &key).await? else { return Ok(None) };
    let Some(person) = people::by_id(db, row.account).await?.filter(|p| p.disabled_at.is_none()) else {
        return Ok(None);
    };
    let armed = row.factor_at.is_some() || secrets::armed(db, &person).await?;
    Ok(row.session(armed).at(app.now()).ok().map(|assurance| Current { row, person, assurance }))
}

/// A session of somebody who signed in.
pub async fn signed_in(app: &App, headers: &HeaderMap) -> Result<Current, Refusal> {
    current(app, headers).await?.filter(|c| c.assurance >= Assurance::Full).ok_or(Refusal::SignIn)
}

/// The same, with a second factor that was shown just now; otherwise that comes first.
pub async fn fresh(app: &App, headers: &HeaderMap, back: &str) -> Result<Current, Refusal> {
    let current = signed_in(app, headers).await?;
    if current.assurance >= Assurance::Fresh {
        Ok(current)
    } else {
        Err(Refusal::First { href: at::onward("/sign-in/second", at::next(Some(back))) })
    }
}

/// Who sent a request; what the platform asks on every one.
pub fn identify<'a>(app: &'a App, headers: &'a HeaderMap, lang: Lang) -> BoxFuture<'a, Result<Caller, Refusal>> {
    Box::pin(async move {
        if let Some(proof) = headers.get(header::AUTHORIZATION) {
            return by_token(app, proof.to_str().unwrap_or_default(), lang).await;
        }
        let Some(current) = current(app, headers).await?.filter(|c| c.assurance >= Assurance::Full) else {
            return Ok(Caller::anonymous(lang));
        };
        if current.row.session(true).note_use(app.now()) {
            let key = current.row.key.clone();
            let nobody = Caller::anonymous(lang);
            let note = app.write(&nobody, move |w| {
                let key = key.clone();
                Box::pin(async move {
                    sessions::touch(w.tx(), &key, w.at()).await?;
                    Ok(Done::default())
                })
            });
            // Reading works while writing does not: on a full disk the session ends a little sooner.
            if let Err(refusal) = note.await {
                tracing::warn!("the use of a session was not noted: {}", refusal.code());
            }
        }
        let chosen = cookie(headers, "lang").is_some();
        let lang = if chosen { lang } else { current.person.lang() };
        caller(app, &current.person, current.row.organisation, Scope::Session, lang).await
    })
}

async fn by_token(app: &App, proof: &str, lang: Lang) -> Result<Caller, Refusal> {
    let key = token::bearer(proof).and_then(|s| Key::of(Kind::Api, s)).ok_or(Refusal::SignIn)?;
    let (db, now) = (app.database().read(), app.now());
    let found = sessions::token(db, &key, now).await?.ok_or(Refusal::SignIn)?;
    let person = people::by_id(db, found.account).await?.filter(|p| p.disabled_at.is_none()).ok_or(Refusal::SignIn)?;
    if found.used_at.is_none_or(|used| now >= used + Duration::hours(1)) {
        let key = found.key.clone();
        let nobody = Caller::anonymous(lang);
        let note = app.write(&nobody, move |w| {
            let key = key.clone();
            Box::pin(async move {
                sessions::used_token(w.tx(), &key, w.at()).await?;
                Ok(Done::default())
            })
        });
        if let Err(refusal) = note.await {
            tracing::warn!("the use of a token was not noted: {}", refusal.code());
        }
    }
    let scope = match token::Scope::from_code(&found.scope) {
        Some(token::Scope::Write) => Scope::Write,
        _ => Scope::Read,
    };
    caller(app, &person, found.organisation, scope, lang).await
}

/// The caller that an account is, acting for its own organisation; none where it is closed or was never there.
pub async fn caller_of(app: &App, id: AccountId, lang: Lang) -> Result<Option<Caller>, Refusal> {
    match people::by_id(app.database().read(), id).await?.filter(|p| p.disabled_at.is_none()) {
        Some(person) => caller(app, &person, person.owner, Scope::Read, lang).await.map(Some),
        None => Ok(None),
    }
}

/// A person as a caller, acting for an organisation.
pub async fn caller(
    app: &App,
    person: &account::Model,
    organisation: OrganisationId,
    scope: Scope,
    lang: Lang,
) -> Result<Caller, Refusal> {
    let roles = people::roles(app.database().read(), person.account()).await?;
    let names = app.organisation_names(lang, &[organisation]).await?;
    let (component, contexts) = app.belonging(organisation).await?;
    Ok(Caller {
        organisation_name: names.into_iter().next().unwrap_or_default(),
        component,
        roles: people::held(&roles, organisation, app.now()),
        contexts,
        scope,
        lang,
        ..author(person, organisation)
    })
}

/// A person as the author of what they do to their own account: no rights, only a name for the ledger.
pub fn author(person: &account::Model, organisation: OrganisationId) -> Caller {
    Caller {
        account: Some(person.account()),
        name: person.name.clone(),
        organisation: Some(organisation),
        ..Caller::anonymous(person.lang())
    }
}
