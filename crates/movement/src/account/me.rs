//! A person's own page: profile, password, second factor, browsers, tokens, roles.
//!
//! Invariant: everything here is about the caller's own account and nobody else's; what gives power asks for the second
//! factor again.

use super::{
    affiliation::Standing,
    at::{self, fill, hashing},
    identify::{author, caller, fresh, signed_in},
    password::{self, Weak},
    sign_in::{New, begin, browser_of},
    store::{
        attempts, people, secrets,
        sessions::{self, Which},
    },
    table::{account, token as tokens},
    token::{self, Kind, LONGEST_DAYS, Scope, Secret},
};
use crate::words::t;
use askama::Template;
use base::lang::Lang;
use chrono::{DateTime, Utc};
use platform::{
    Refusal,
    access::{Caller, Role, Scope as Reach},
    id::OrganisationId,
    record::{COORDINATE, hold},
    show,
    web::{Ask, Cell, Field, Form, Kind as Is, Table, View, view::Action},
    write::{Done, Write},
};
use uuid::Uuid;

/// A line with a button that ends what it says.
struct Line {
    /// What.
    name: String,
    /// More about it.
    more: Vec<String>,
    /// Address of the button; empty where there is none.
    end: String,
    /// What the button says, with the line's own name for those who do not see it.
    label: String,
    /// Key of the button's form.
    key: String,
}

#[derive(Template)]
#[template(path = "account/me.html")]
struct Me {
    lang: Lang,
    person: account::Model,
    language: &'static str,
    app: bool,
    codes: i64,
    passkeys: Vec<Line>,
    sessions: Vec<Line>,
    tokens: Vec<Line>,
    roles: Vec<Line>,
    others: Option<String>,
}

/// A role's state in words.
pub fn state(lang: Lang, standing: Standing) -> String {
    match standing {
        Standing::Held => t!(lang, "account-state-held"),
        Standing::Ending { days } => t!(lang, "account-state-ending", days = days),
        Standing::Lapsed | Standing::Ended => t!(lang, "account-state-lapsed"),
    }
}

fn key(ask: &Ask) -> String {
    ask.app.id::<Uuid>().to_string()
}

/// `GET /me`.
pub async fn page(ask: &Ask) -> Result<View, Refusal> {
    let (lang, now, db) = (ask.lang(), ask.now(), ask.read());
    if ask.app.settings().demonstration {
        return Ok(looking(ask));
    }
    let person = people::own(db, &ask.caller).await?;
    let account = person.account();
    let here = super::identify::current(&ask.app, &ask.headers).await?.map(|c| c.row.key);
    let secret = secrets::of(db, account).await?;
    let at = |t: DateTime<Utc>| show::instant(lang, t);
    let passkeys = secrets::passkeys(db, account).await?.into_iter().map(|p| Line {
        more: vec![format!("{} {}", t!(lang, "account-session-since"), at(p.made_at))],
        end: format!("/me/passkeys/{}/remove", p.id),
        label: t!(lang, "account-take"),
        key: key(ask),
        name: p.name,
    });
    let mut sessions = Vec::new();
    for s in sessions::sessions(db, account).await?.into_iter().filter(|s| s.session(true).at(now).is_ok()) {
        let this = Some(&s.key) == here.as_ref();
        let mut more = vec![
            format!("{} {}", t!(lang, "account-session-since"), at(s.made_at)),
            format!("{} {}", t!(lang, "account-session-seen"), at(s.seen_at)),
        ];
        if this {
            more.insert(0, t!(lang, "account-session-this"));
        }
        sessions.push(Line {
            more,
            end: if this { String::new() } else { format!("/me/sessions/{}/end", s.id) },
            label: t!(lang, "account-session-end"),
            key: key(ask),
            name: s.browser,
        });
    }
    let held = people::roles(db, account).await?;
    let owners: Vec<OrganisationId> = held.iter().map(|r| r.owner).collect();
    let names = ask.app.organisation_names(lang, &owners).await?;
    let roles = held.iter().zip(&names).map(|(r, organisation)| Line {
        name: format!("{} · {organisation}", Role::from_code(&r.role).map(|r| r.name(lang)).unwrap_or_default()),
        more: vec![state(lang, r.standing(now))],
        end: String::new(),
        label: String::new(),
        key: String::new(),
    });
    let valid = sessions::tokens(db, account, now).await?;
    let json = serde_json::json!({
        "name": person.name, "email": person.email, "lang": person.lang,
        "sessions": sessions.len(), "tokens": valid.len(),
        "roles": held.iter().map(|r| serde_json::json!({
            "role": r.role, "organisation": r.owner, "context": r.context, "holds": r.standing(now).holds(),
        })).collect::<Vec<_>>(),
    });
    let page = Me {
        lang,
        language: person.lang().endonym(),
        app: secret.app.is_some(),
        codes: i64::try_from(secrets::recovery_left(db, account).await?).unwrap_or_default(),
        passkeys: passkeys.collect(),
        others: (sessions.len() > 1).then(|| key(ask)),
        sessions,
        tokens: valid
            .into_iter()
            .map(|t| Line {
                more: vec![
                    scope_name(lang, Scope::from_code(&t.scope).unwrap_or(Scope::Read)),
                    format!("{} {}", t!(lang, "account-token-ends"), at(t.ends_at)),
                    t.used_at.map_or_else(
                        || t!(lang, "account-token-unused"),
                        |used| format!("{} {}", t!(lang, "account-session-seen"), at(used)),
                    ),
                ],
                end: format!("/me/tokens/{}/end", t.id),
                label: t!(lang, "account-take"),
                key: key(ask),
                name: t.name,
            })
            .collect(),
        roles: roles.collect(),
        person,
    };
    let mut view = View::new(t!(lang, "account-me")).with(json).showing(&page)?;
    let mut owned = owners;
    owned.sort();
    owned.dedup();
    if owned.len() > 1 {
        view = view.action(Action::link(t!(lang, "account-act-for"), "/me/act-for"));
    }
    Ok(view.action(Action::button(t!(lang, "account-sign-out"), "/sign-out")))
}

/// In the demonstration nobody has an account: as whom one looks, and what they may do.
fn looking(ask: &Ask) -> View {
    let lang = ask.lang();
    let mut table = Table::new(t!(lang, "account-roles"), vec![("role", t!(lang, "account-role"))]);
    for held in &ask.caller.roles {
        table.row(vec![Cell::Own(held.role.name(lang))]);
    }
    let mut view = View::new(t!(lang, "account-me")).table(table);
    view.lead = format!("{} · {}", ask.caller.name, ask.caller.organisation_name);
    view
}

fn crumb(ask: &Ask) -> Vec<(String, String)> {
    vec![(t!(ask.lang(), "account-me"), "/me".to_owned())]
}

/// The languages to choose from.
pub fn languages() -> Vec<(String, String)> {
    Lang::ALL.iter().map(|l| (l.code().to_owned(), l.endonym().to_owned())).collect()
}

/// Fields of the profile.
pub fn profile_fields(lang: Lang) -> Vec<Field> {
    vec![
        Field::new("name", t!(lang, "account-name"), Is::Line(80))
            .hint(t!(lang, "account-name-hint"))
            .autocomplete("name"),
        Field::new("lang", t!(lang, "account-language"), Is::One(languages())),
    ]
}

/// The profile's form.
pub async fn show_profile(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let person = people::own(ask.read(), &ask.caller).await?;
    form.title = t!(ask.lang(), "account-profile");
    form.submit = t!(ask.lang(), "account-save");
    form.base = Some(person.version);
    form.crumbs = crumb(ask);
    form.set("name", person.name);
    form.set("lang", person.lang);
    Ok(())
}

/// Changes the profile.
pub async fn take_profile(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let person = people::own(w.tx(), &ask.caller).await?;
    // One's own name is one's own: the right to change it is not a role in the organisation.
    let oneself = Caller::system("a person's own profile", person.owner);
    let held = hold::<account::Entity>(w.tx(), &oneself, person.id, COORDINATE).await?;
    let lang = ask.values.text("lang").to_owned();
    let next = account::Model { name: ask.values.text("name").to_owned(), lang: lang.clone(), ..held.model().clone() };
    w.update("profile-changed", &held, ask.base(), next).await?;
    let cookie = format!("lang={lang}; Path=/; Max-Age=31536000; SameSite=Lax");
    let said = t!(Lang::from_code(&lang).unwrap_or_default(), "account-saved");
    Ok(Done { cookies: vec![cookie], ..Done::at("/me").saying(said) })
}

/// A field for a new password.
pub fn new_password(lang: Lang) -> Field {
    let least = i64::try_from(password::SHORTEST).unwrap_or_default();
    Field::new("password", t!(lang, "account-password-new"), Is::Password)
        .hint(t!(lang, "account-password-hint", least = least))
        .autocomplete("new-password")
}

/// Judges a new password with the person's own words, and hashes it.
pub async fn fit(ask: &Ask, own: &[&str]) -> Result<password::Hash, Refusal> {
    let lang = ask.lang();
    let typed = ask.values.text("password").to_owned();
    let (words, fill) = (own.iter().map(|w| (*w).to_owned()).collect::<Vec<_>>(), fill(&ask.app));
    let made = hashing(move || {
        let own: Vec<&str> = words.iter().map(String::as_str).collect();
        password::judge(&typed, &own).map(|()| password::hash(&typed, &fill))
    })
    .await?;
    made.map_err(|weak| {
        let text = match weak {
            Weak::Short => {
                t!(lang, "account-password-short", least = i64::try_from(password::SHORTEST).unwrap_or_default())
            }
            Weak::Long => {
                t!(lang, "account-password-long", most = i64::try_from(password::LONGEST).unwrap_or_default())
            }
            Weak::Own => t!(lang, "account-password-own"),
            Weak::Common => t!(lang, "account-password-common"),
            Weak::Pattern => t!(lang, "account-password-pattern"),
            Weak::Date => t!(lang, "account-password-date"),
            Weak::Words => t!(lang, "account-password-words"),
        };
        Refusal::field("password", text)
    })
}

/// Fields of a new password.
pub fn password_fields(lang: Lang) -> Vec<Field> {
    let old = Field::new("old", t!(lang, "account-password-old"), Is::Password).autocomplete("current-password");
    vec![old, new_password(lang)]
}

/// The form of a new password.
pub async fn show_password(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    signed_in(&ask.app, &ask.headers).await?;
    form.title = t!(ask.lang(), "account-change-password");
    form.submit = t!(ask.lang(), "account-change-password");
    form.crumbs = crumb(ask);
    Ok(())
}

/// Changes the password; every other browser and every token ends.
pub async fn take_password(ask: &Ask) -> Result<Done, Refusal> {
    let lang = ask.lang();
    let current = signed_in(&ask.app, &ask.headers).await?;
    let person = current.person.clone();
    let account = person.account();
    let subject = at::subject("change", &person.email_folded);
    attempts::count(&ask.app, &subject).await?;
    let stored = secrets::of(ask.read(), account).await?.password.map(password::Hash::stored);
    let old = ask.values.text("old").to_owned();
    if stored.is_some() && !hashing(move || password::verify(&old, stored.as_ref())).await? {
        return Err(Refusal::field("old", t!(lang, "account-password-old-wrong")));
    }
    let hash = fit(ask, &[&person.name, &person.email, &ask.caller.organisation_name]).await?;
    let browser = browser_of(ask);
    ask.app
        .write(&author(&person, current.row.organisation), move |w| {
            let (current, hash, subject, browser) = (current.clone(), hash.clone(), subject.clone(), browser.clone());
            Box::pin(async move {
                attempts::forget(w.tx(), &subject).await?;
                secrets::set_password(w.tx(), account, hash.as_str()).await?;
                sessions::end(w.tx(), account, Which::All, w.at()).await?;
                sessions::drop_tokens(w.tx(), account, None, w.at()).await?;
                w.note("password-changed", "account", account.0, "", Vec::new());
                let set = begin(w, New::again(&current, current.row.factor_at, &browser)).await?;
                Ok(Done { cookies: vec![set], ..Done::at("/me").saying(t!(lang, "account-password-changed")) })
            })
        })
        .await
}

/// Ends one of the other browsers.
pub async fn end_session(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let account = ask.caller.account.ok_or(Refusal::SignIn)?;
    if sessions::end(w.tx(), account, Which::Id(ask.id("session")?), w.at()).await? == 0 {
        return Err(Refusal::NotFound);
    }
    w.note("session-ended", "account", account.0, "", Vec::new());
    Ok(Done::at("/me").saying(t!(ask.lang(), "account-session-ended")))
}

/// Ends all browsers but this one.
pub async fn end_others(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let current = signed_in(&ask.app, &ask.headers).await?;
    let account = current.person.account();
    sessions::end(w.tx(), account, Which::AllBut(&current.row.key), w.at()).await?;
    w.note("sessions-ended", "account", account.0, "", Vec::new());
    Ok(Done::at("/me").saying(t!(ask.lang(), "account-session-ended")))
}

/// What a token may do, in words.
fn scope_name(lang: Lang, scope: Scope) -> String {
    match scope {
        Scope::Read => t!(lang, "account-token-read"),
        Scope::Write => t!(lang, "account-token-write"),
    }
}

/// Fields of a new token.
pub fn token_fields(lang: Lang) -> Vec<Field> {
    let scopes = [Scope::Read, Scope::Write].map(|s| (s.code().to_owned(), scope_name(lang, s)));
    vec![
        Field::new("name", t!(lang, "account-token-name"), Is::Line(80)),
        Field::new("scope", t!(lang, "account-token-scope"), Is::One(scopes.to_vec())),
        Field::new("days", t!(lang, "account-token-days"), Is::Number(1, LONGEST_DAYS)),
    ]
}

/// The form of a new token.
pub async fn show_token(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    fresh(&ask.app, &ask.headers, "/me/tokens/new").await?;
    form.title = t!(ask.lang(), "account-token-make");
    form.lead = t!(ask.lang(), "account-tokens-lead");
    form.submit = t!(ask.lang(), "account-token-make");
    form.crumbs = crumb(ask);
    form.set("scope", Scope::Read.code());
    form.set("days", "90");
    Ok(())
}

/// Makes a token; the next page shows it, once.
pub async fn take_token(ask: &Ask) -> Result<Done, Refusal> {
    let current = fresh(&ask.app, &ask.headers, "/me/tokens/new").await?;
    let secret = Secret::new(Kind::Api, &fill(&ask.app));
    let (key, shown) = (secret.key().clone(), at::show_once(&ask.app, "token", secret.shown()));
    let (name, scope) = (ask.values.text("name").to_owned(), ask.values.text("scope").to_owned());
    let ends_at = token::ends_at(ask.now(), ask.values.number("days").unwrap_or(1));
    ask.app
        .write(&author(&current.person, current.row.organisation), move |w| {
            let row = tokens::Model {
                key: key.as_str().to_owned(),
                id: w.id(),
                account: current.person.account(),
                organisation: current.row.organisation,
                name: name.clone(),
                scope: scope.clone(),
                made_at: w.at(),
                ends_at,
                used_at: None,
                revoked_at: None,
            };
            let shown = shown.clone();
            Box::pin(async move {
                let account = row.account;
                sessions::add_token(w.tx(), row).await?;
                w.note("token-made", "account", account.0, "", Vec::new());
                Ok(Done { cookies: vec![shown], ..Done::at("/me/tokens/made") })
            })
        })
        .await
}

#[derive(Template)]
#[template(path = "account/once.html")]
struct Once {
    lead: String,
    secret: String,
    back: String,
    href: &'static str,
}

/// Shows something once that is nowhere else.
pub fn once(ask: &Ask, what: &str, title: String, lead: String, back: (String, &'static str)) -> Result<View, Refusal> {
    let secret = at::shown_once(&ask.app, &ask.headers, what).ok_or(Refusal::Gone)?.to_owned();
    View::new(title).secret().with(serde_json::json!({ "secret": secret })).showing(&Once {
        lead,
        secret,
        back: back.0,
        href: back.1,
    })
}

/// The token that was just made.
pub fn token_made(ask: &Ask) -> Result<View, Refusal> {
    let lang = ask.lang();
    let back = (t!(lang, "account-back"), "/me");
    once(ask, "token", t!(lang, "account-token-made"), t!(lang, "account-token-made-lead"), back)
}

/// Takes a token away.
pub async fn end_token(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let account = ask.caller.account.ok_or(Refusal::SignIn)?;
    if sessions::drop_tokens(w.tx(), account, Some(ask.id("token")?), w.at()).await? == 0 {
        return Err(Refusal::NotFound);
    }
    w.note("token-removed", "account", account.0, "", Vec::new());
    Ok(Done::at("/me").saying(t!(ask.lang(), "account-taken")))
}

/// Fields of acting for another organisation.
pub fn act_for_fields(lang: Lang) -> Vec<Field> {
    vec![Field::new("organisation", t!(lang, "account-act-for"), Is::One(Vec::new()))]
}

/// The form of acting for another organisation.
pub async fn show_act_for(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let current = signed_in(&ask.app, &ask.headers).await?;
    let roles = people::roles(ask.read(), current.person.account()).await?;
    let all = people::organisations(&current.person, &roles, ask.now());
    let names = ask.app.organisation_names(lang, &all).await?;
    form.title = t!(lang, "account-act-for");
    form.submit = t!(lang, "account-continue");
    form.crumbs = crumb(ask);
    form.choose("organisation", all.iter().map(ToString::to_string).zip(names).collect());
    form.set("organisation", current.row.organisation.to_string());
    Ok(())
}

/// Acts for another organisation from now on, in a new session.
pub async fn take_act_for(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let current = signed_in(&ask.app, &ask.headers).await?;
    let organisation: OrganisationId = ask.values.id("organisation").ok_or(Refusal::Malformed)?;
    let then = caller(&ask.app, &current.person, organisation, Reach::Session, ask.lang()).await?;
    if then.roles.is_empty() {
        return Err(Refusal::NotAllowed);
    }
    let new = New { organisation, ..New::again(&current, current.row.factor_at, &current.row.browser) };
    let set = begin(w, new).await?;
    w.note("acts-for", "account", current.person.id, "", Vec::new());
    Ok(Done { cookies: vec![set], ..Done::at("/me") })
}
