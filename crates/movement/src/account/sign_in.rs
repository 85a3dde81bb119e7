//! Signing in: password or a provider, then the second factor; and signing out.
//!
//! Invariants: an attempt is counted before it is checked; who is not known gets the same answer after the same time; a
//! session is made new at each step and the one before ends.

use super::{
    at::{self, fill, hashing, key_of, next, onward},
    away,
    email::Email,
    identify::{Current, author, current},
    openid, password, recovery,
    session::{Assurance, KNOWN, browser_cookie_name, cookie, cookie_name, lasting_cookie, no_cookie},
    settings,
    store::{
        attempts, people, secrets,
        sessions::{self, Which},
    },
    table::{account, session::session},
    token::{Kind, Secret},
    totp,
};
use crate::{look_as, words::t};
use askama::Template;
use axum::{http::header, response::Response};
use base::lang::Lang;
use chrono::{DateTime, Utc};
use platform::{
    App, Refusal,
    id::{AccountId, OrganisationId},
    web::{Ask, Field, Form, Kind as Is},
    write::{Done, Write},
};

/// A session that begins.
pub struct New<'a> {
    /// Whose.
    pub person: &'a account::Model,
    /// For which organisation they act.
    pub organisation: OrganisationId,
    /// When the first step was right: a session that takes the place of another does not live longer for it.
    pub made_at: DateTime<Utc>,
    /// When the second factor was shown.
    pub factor_at: Option<DateTime<Utc>>,
    /// The one whose place it takes.
    pub before: Option<&'a session::Model>,
    /// What to call the browser.
    pub browser: &'a str,
}

impl<'a> New<'a> {
    /// The same session under a new secret, with a second factor that was shown then.
    pub fn again(current: &'a Current, factor_at: Option<DateTime<Utc>>, browser: &'a str) -> New<'a> {
        New {
            person: &current.person,
            organisation: current.row.organisation,
            made_at: current.row.made_at,
            factor_at,
            before: Some(&current.row),
            browser,
        }
    }
}

/// Begins a session under a new secret, and ends the one before; gives its cookie.
pub async fn begin(w: &mut Write, new: New<'_>) -> Result<String, Refusal> {
    let app = w.app().clone();
    let secret = Secret::new(Kind::Session, &fill(&app));
    if let Some(before) = new.before {
        sessions::end(w.tx(), before.account, Which::Key(&before.key), w.at()).await?;
    }
    let row = session::Model {
        key: secret.key().as_str().to_owned(),
        id: w.id(),
        account: new.person.account(),
        organisation: new.organisation,
        made_at: new.made_at,
        seen_at: w.at(),
        factor_at: new.factor_at,
        revoked_at: None,
        browser: new.browser.to_owned(),
        waiting: None,
        waiting_at: None,
    };
    sessions::start(w.tx(), row).await?;
    Ok(cookie(cookie_name(app.secure()), secret.shown(), app.secure()))
}

/// The organisation for which somebody acts who signs in: their own, or the first in which they hold a role.
pub(super) async fn acts_for(app: &App, person: &account::Model) -> Result<OrganisationId, Refusal> {
    let roles = people::roles(app.database().read(), person.account()).await?;
    Ok(people::organisations(person, &roles, app.now()).first().copied().unwrap_or(person.owner))
}

/// What to call the browser of a request.
pub fn browser_of(ask: &Ask) -> String {
    let line = ask.headers.get(header::USER_AGENT).and_then(|v| v.to_str().ok()).unwrap_or_default();
    super::browser::label(line)
}

/// Fields of the first step.
pub fn fields(lang: Lang) -> Vec<Field> {
    vec![
        Field::new("email", t!(lang, "account-email"), Is::Email).autocomplete("username"),
        Field::new("password", t!(lang, "account-password"), Is::Password).autocomplete("current-password"),
        Field::new("next", "", Is::Hidden).optional(),
    ]
}

#[derive(Template)]
#[template(path = "account/beside_sign_in.html")]
struct Beside {
    lang: Lang,
    providers: Vec<(String, String)>,
    halfway: Option<String>,
    passkey: String,
}

/// The first step's form.
pub async fn show(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    if ask.app.settings().demonstration {
        look_as::instead_of_signing_in(ask, form);
        return Ok(());
    }
    let onwards = next(ask.query.given("next").or(ask.values.given("next")));
    form.title = t!(lang, "account-sign-in");
    form.lead = t!(lang, "account-sign-in-lead");
    form.submit = t!(lang, "account-sign-in");
    form.set("next", onwards);
    let halfway = current(&ask.app, &ask.headers).await?.filter(|c| c.assurance == Assurance::Halfway);
    let providers = settings::read(&ask.app).providers.into_iter();
    let beside = Beside {
        lang,
        providers: providers.map(|p| (onward(&format!("/sign-in/with/{}", p.slug), onwards), p.name)).collect(),
        halfway: halfway.map(|_| onward("/sign-in/second", onwards)),
        passkey: super::alone::offer(ask, onwards)?,
    };
    form.scripts = vec![&platform::assets::PASSKEY.href];
    form.aside = beside.render().map_err(|e| Refusal::of(&e))?;
    Ok(())
}

/// The first step: e-mail and password.
pub async fn take(ask: &Ask) -> Result<Done, Refusal> {
    if ask.app.settings().demonstration {
        return look_as::look(ask);
    }
    let wrong = || Refusal::field("password", t!(ask.lang(), "account-sign-in-wrong"));
    let typed = ask.values.text("email");
    let email = Email::parse(typed).ok_or_else(|| Refusal::field("email", t!(ask.lang(), "account-email-wrong")))?;
    let db = ask.read();
    let person = people::by_email(db, email.folded()).await?;
    let known = match &person {
        Some(person) => knows(ask, person.account()).await?,
        None => false,
    };
    // A browser that is known has a count of its own: nobody is shut out by what strangers try in their name.
    let whose = if known { "known" } else { "any" };
    let subject = at::subject(&format!("password {whose}"), email.folded());
    attempts::count(&ask.app, &subject).await?;
    let stored = match &person {
        Some(person) => secrets::of(db, person.account()).await?.password.map(password::Hash::stored),
        None => None,
    };
    let (secret, held) = (ask.values.text("password").to_owned(), stored.clone());
    let right = hashing(move || password::verify(&secret, held.as_ref())).await?;
    let person = person.filter(|p| right && p.disabled_at.is_none()).ok_or_else(wrong)?;
    let renewed = match stored.filter(password::outdated) {
        Some(_) => {
            let (secret, fill) = (ask.values.text("password").to_owned(), fill(&ask.app));
            Some(hashing(move || password::hash(&secret, &fill)).await?)
        }
        None => None,
    };
    enter(ask, person, Some(subject), renewed, false).await
}

/// Lets a person in whose first step was right.
async fn enter(
    ask: &Ask,
    person: account::Model,
    subject: Option<String>,
    renewed: Option<password::Hash>,
    proved: bool,
) -> Result<Done, Refusal> {
    let organisation = acts_for(&ask.app, &person).await?;
    let armed = secrets::armed(ask.read(), &person).await?;
    let before = current(&ask.app, &ask.headers).await?.map(|c| c.row);
    let onwards = next(ask.values.given("next")).to_owned();
    let place = match (proved, armed) {
        (true, _) => onwards,
        (false, true) => onward("/sign-in/second", &onwards),
        (false, false) => onward("/me/second-step", &onwards),
    };
    let browser = browser_of(ask);
    ask.app
        .write(&author(&person, organisation), move |w| {
            let (person, subject, renewed) = (person.clone(), subject.clone(), renewed.clone());
            let (before, browser, place) = (before.clone(), browser.clone(), place.clone());
            Box::pin(async move {
                if let Some(subject) = subject {
                    attempts::forget(w.tx(), &subject).await?;
                }
                if let Some(hash) = renewed {
                    secrets::set_password(w.tx(), person.account(), hash.as_str()).await?;
                }
                let new = New {
                    person: &person,
                    organisation,
                    made_at: w.at(),
                    factor_at: proved.then_some(w.at()),
                    before: before.as_ref(),
                    browser: &browser,
                };
                let set = begin(w, new).await?;
                if proved {
                    w.note("signed-in", "account", person.id, "", Vec::new());
                }
                Ok(Done { cookies: vec![set], ..Done::at(place) })
            })
        })
        .await
}

/// Fields of the second step.
pub fn second_fields(lang: Lang) -> Vec<Field> {
    vec![
        Field::new("code", t!(lang, "account-code"), Is::Line(40))
            .hint(t!(lang, "account-code-hint"))
            .autocomplete("one-time-code"),
        Field::new("next", "", Is::Hidden).optional(),
    ]
}

/// The session of somebody who may show a second factor: halfway in, or in already and asked again.
async fn showing(ask: &Ask) -> Result<Current, Refusal> {
    let current = current(&ask.app, &ask.headers).await?.ok_or(Refusal::SignIn)?;
    if current.assurance == Assurance::Unarmed {
        return Err(Refusal::First { href: "/me/second-step".to_owned() });
    }
    Ok(current)
}

/// The second step's form, with a challenge for a passkey beside it.
pub async fn show_second(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let current = showing(ask).await?;
    let onwards = next(ask.query.given("next").or(ask.values.given("next"))).to_owned();
    form.title = t!(lang, "account-second");
    form.lead = t!(lang, "account-second-lead");
    form.submit = t!(lang, "account-continue");
    form.set("next", &onwards);
    form.aside = super::arm::ask_passkey(ask, &current, &onwards).await?;
    form.scripts = vec![&platform::assets::PASSKEY.href];
    Ok(())
}

/// What the count of second steps of an account is kept under.
pub fn second_subject(account: AccountId) -> String {
    at::subject("second", &account.to_string())
}

/// The second step: a code of the app, or a recovery code.
pub async fn take_second(ask: &Ask) -> Result<Done, Refusal> {
    let lang = ask.lang();
    let current = showing(ask).await?;
    let account = current.person.account();
    attempts::count(&ask.app, &second_subject(account)).await?;
    let wrong = |text: String| Refusal::field("code", text);
    let typed = ask.values.text("code").to_owned();
    let secret = secrets::of(ask.read(), account).await?;
    let seed = secret.app.as_deref().and_then(|sealed| settings::unseal(&ask.app, account, sealed));
    let checked = match &seed {
        Some(seed) => totp::check(seed, &typed, secret.app_step, ask.now()),
        None => Err(totp::Wrong::Shape),
    };
    let proof = match checked {
        Ok(step) => Proof::Step(step),
        Err(totp::Wrong::Code) => return Err(wrong(t!(lang, "account-code-wrong"))),
        Err(totp::Wrong::Used) => return Err(wrong(t!(lang, "account-code-used"))),
        Err(totp::Wrong::Shape) => {
            let Some(stored) = secrets::recovery(ask.read(), account).await? else {
                return Err(wrong(t!(lang, "account-code-shape")));
            };
            let found = hashing(move || recovery::find(&stored, &typed)).await?;
            Proof::Recovery(found.ok_or_else(|| wrong(t!(lang, "account-code-shape")))?)
        }
    };
    pass(ask, current, proof).await
}

/// Whether a person has signed in from this browser before.
pub async fn knows(ask: &Ask, account: AccountId) -> Result<bool, Refusal> {
    match key_of(&ask.headers, browser_cookie_name(ask.app.secure()), Kind::Browser) {
        Some(key) => Ok(sessions::browser(ask.read(), &key).await? == Some(account)),
        None => Ok(false),
    }
}

/// Remembers a browser from which a person signed in; gives its cookie.
pub async fn remember(w: &mut Write, account: AccountId) -> Result<String, Refusal> {
    let (https, secret) = (w.app().secure(), Secret::new(Kind::Browser, &fill(w.app())));
    sessions::remember(w.tx(), secret.key(), account, w.at()).await?;
    Ok(lasting_cookie(browser_cookie_name(https), secret.shown(), https, KNOWN))
}

/// What showed that it is the person.
#[derive(Clone, Debug)]
pub enum Proof {
    /// A code of this step.
    Step(i64),
    /// The recovery code with this hash.
    Recovery(String),
    /// A passkey, with its new counter as JSON.
    Passkey(Box<super::passkey::Key>, String),
}

/// Lets a person in whose second factor was right, in a new session.
pub async fn pass(ask: &Ask, current: Current, proof: Proof) -> Result<Done, Refusal> {
    let lang = ask.lang();
    let place = next(ask.values.given("next")).to_owned();
    let known = knows(ask, current.person.account()).await?;
    let browser = browser_of(ask);
    ask.app
        .write(&author(&current.person, current.row.organisation), move |w| {
            let (current, proof) = (current.clone(), proof.clone());
            let (place, browser) = (place.clone(), browser.clone());
            Box::pin(async move {
                let account = current.person.account();
                let used = match &proof {
                    Proof::Step(step) => secrets::use_step(w.tx(), account, *step).await?,
                    Proof::Recovery(hash) => secrets::use_recovery(w.tx(), account, hash).await?,
                    Proof::Passkey(key, json) => {
                        secrets::used_passkey(w.tx(), account, key, json.clone(), w.at()).await?
                    }
                };
                if !used {
                    return Err(Refusal::field("code", t!(lang, "account-code-used")));
                }
                attempts::forget(w.tx(), &second_subject(account)).await?;
                let again = current.assurance >= Assurance::Full;
                let new = New::again(&current, Some(w.at()), &browser);
                let mut cookies = vec![begin(w, new).await?];
                if !known {
                    cookies.push(remember(w, account).await?);
                }
                let act = match (&proof, again) {
                    (Proof::Recovery(_), _) => "recovery-code-used",
                    (_, true) => "second-step-shown",
                    (_, false) => "signed-in",
                };
                w.note(act, "account", account.0, "", Vec::new());
                Ok(Done { cookies, ..Done::at(place) })
            })
        })
        .await
}

/// Signs out: the session ends in the table, and the cookie goes.
pub async fn out(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let https = ask.app.secure();
    if let Some(current) = current(&ask.app, &ask.headers).await? {
        sessions::end(w.tx(), current.person.account(), Which::Key(&current.row.key), w.at()).await?;
        w.note("signed-out", "account", current.person.id, "", Vec::new());
    }
    Ok(Done { cookies: vec![no_cookie(cookie_name(https), https)], ..Done::at("/") })
}

/// Cookie that binds a browser to what waits while it is away.
const fn away_cookie(https: bool) -> &'static str {
    if https { "__Host-smcc-away" } else { "smcc-away" }
}

fn provider(ask: &Ask) -> Result<openid::Provider, Refusal> {
    let slug = ask.param("provider");
    settings::read(&ask.app).providers.into_iter().find(|p| p.slug == slug).ok_or(Refusal::NotFound)
}

fn back_address(ask: &Ask, provider: &openid::Provider) -> String {
    format!("{}/sign-in/with/{}/back", ask.app.settings().address.trim_end_matches('/'), provider.slug)
}

fn failing(ask: &Ask, provider: &openid::Provider) -> Refusal {
    Refusal::field("main", t!(ask.lang(), "account-provider-failed", provider = provider.name.as_str()))
}

fn failed(ask: &Ask, provider: &openid::Provider, why: &openid::Failed) -> Refusal {
    tracing::warn!(provider = %provider.slug, "sign-in with a provider: {why}");
    failing(ask, provider)
}

fn redirect(place: &str, cookies: &[String]) -> Result<Response, Refusal> {
    let mut response = Response::builder().status(303).header(header::LOCATION, place);
    for set in cookies {
        response = response.header(header::SET_COOKIE, set);
    }
    response.body(axum::body::Body::empty()).map_err(|e| Refusal::of(&e))
}

/// Sends the browser away to a provider.
pub async fn leave(ask: &Ask) -> Result<Response, Refusal> {
    let provider = provider(ask)?;
    let http = openid::client().map_err(|e| Refusal::of(&e))?;
    let left = openid::leave(&provider, &back_address(ask, &provider), &http, &fill(&ask.app), ask.now()).await;
    let (address, pending) = left.map_err(|why| failed(ask, &provider, &why))?;
    let waits = serde_json::json!({ "pending": pending, "next": next(ask.query.given("next")) });
    let set = away::leave(ask, away_cookie(ask.app.secure()), &waits, openid::AWAY).await?;
    redirect(&address, &[set])
}

/// Takes a browser back that comes from a provider.
pub async fn come_back(ask: &Ask) -> Result<Response, Refusal> {
    let provider = provider(ask)?;
    let stray = failing(ask, &provider);
    let Some(waits) = away::come_back(ask, away_cookie(ask.app.secure())).await? else { return Err(stray) };
    let Ok(pending) = serde_json::from_value::<openid::Pending>(waits["pending"].clone()) else { return Err(stray) };
    let back = openid::Return {
        code: ask.query.given("code").map(str::to_owned),
        state: ask.query.given("state").map(str::to_owned),
        error: ask.query.given("error").map(str::to_owned),
    };
    let http = openid::client().map_err(|e| Refusal::of(&e))?;
    let address = back_address(ask, &provider);
    let came = openid::come_back(&provider, &address, &http, &pending, &back, ask.now()).await;
    let who = came.map_err(|why| failed(ask, &provider, &why))?;
    let person = known_there(ask, &provider, &who).await?;
    let mut ask = ask.clone();
    ask.values.set("next", waits["next"].as_str().unwrap_or("/"));
    let done = enter(&ask, person, None, None, who.second_factor).await?;
    let https = ask.app.secure();
    let mut cookies = done.cookies;
    cookies.push(no_cookie(away_cookie(https), https));
    redirect(&done.href, &cookies)
}

/// The person whom a provider names: by their number there, or the first time by an address that it has checked.
async fn known_there(
    ask: &Ask,
    provider: &openid::Provider,
    who: &openid::Identity,
) -> Result<account::Model, Refusal> {
    let unknown = Refusal::field("main", t!(ask.lang(), "account-provider-unknown", provider = provider.name.as_str()));
    let db = ask.read();
    if let Some(account) = secrets::linked(db, &who.issuer, &who.subject).await? {
        return people::by_id(db, account).await?.filter(|p| p.disabled_at.is_none()).ok_or(unknown);
    }
    let Some(email) = who.email.as_deref().and_then(Email::parse) else { return Err(unknown) };
    let found = people::by_email(db, email.folded()).await?.filter(|p| p.disabled_at.is_none());
    // A provider speaks for the people of its own organisation and for nobody else's.
    let Some(person) = found.filter(|p| provider.organisation == Some(p.owner.0)) else { return Err(unknown) };
    let (id, identity) = (person.account(), who.clone());
    ask.app
        .write(&author(&person, person.owner), move |w| {
            let who = identity.clone();
            Box::pin(async move {
                secrets::link(w.tx(), &who.issuer, &who.subject, id, w.at()).await?;
                w.note("provider-linked", "account", id.0, "", Vec::new());
                Ok(Done::default())
            })
        })
        .await?;
    Ok(person)
}
