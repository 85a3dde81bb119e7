//! The second factor: setting an authenticator app or a passkey, showing a passkey, and recovery codes.
//!
//! Invariants: nobody gets further without a second factor; setting another one asks for the present one first; what a
//! device must answer waits with the session, once and for five minutes.

use super::{
    at::{self, fill, hashing},
    identify::{Current, author, current, fresh},
    passkey::{Key, MOST, Refused, Site},
    recovery,
    session::Assurance,
    settings,
    sign_in::{self, New, Proof, begin, browser_of, second_subject},
    store::{
        attempts, secrets,
        sessions::{self, Which},
    },
    table::secret::passkey,
    totp,
};
use crate::words::t;
use askama::Template;
use base::lang::Lang;
use platform::{
    App, Refusal,
    web::{Ask, Field, Form, Kind as Is, View},
    write::{Done, Write},
};

/// What authenticator apps and devices call us.
const NAME: &str = "smcc";

pub(super) fn site(app: &App) -> Result<Site, Refused> {
    Site::new(&app.settings().address, NAME)
}

pub(super) fn keys(rows: &[passkey::Model]) -> Vec<Key> {
    rows.iter().filter_map(|r| Key::from_json(&r.key)).collect()
}

/// Lets a challenge wait with a session.
async fn wait(ask: &Ask, current: &Current, waiting: String) -> Result<(), Refusal> {
    let key = current.row.key.clone();
    ask.app
        .write(&author(&current.person, current.row.organisation), move |w| {
            let (key, waiting) = (key.clone(), waiting.clone());
            Box::pin(async move {
                sessions::wait(w.tx(), &key, Some((&waiting, w.at()))).await?;
                Ok(Done::default())
            })
        })
        .await
        .map(drop)
}

#[derive(Template)]
#[template(path = "account/passkey.html")]
pub(super) struct PasskeyForm {
    pub lang: Lang,
    /// `make`, `show`, or `alone`: then what to ask is asked for when it is wanted.
    pub what: &'static str,
    pub action: &'static str,
    pub asked: String,
    pub next: String,
    pub wrong: bool,
}

/// The form beside the second step that asks for a passkey; empty for those who have none.
pub async fn ask_passkey(ask: &Ask, current: &Current, next: &str) -> Result<String, Refusal> {
    let rows = secrets::passkeys(ask.read(), current.person.account()).await?;
    let (false, Ok(site)) = (rows.is_empty(), site(&ask.app)) else { return Ok(String::new()) };
    let Ok(challenge) = site.ask(&keys(&rows)) else { return Ok(String::new()) };
    wait(ask, current, challenge.waiting).await?;
    let form = PasskeyForm {
        lang: ask.lang(),
        what: "show",
        action: "/sign-in/passkey",
        asked: challenge.asked,
        next: next.to_owned(),
        wrong: ask.query.text("passkey") == "wrong",
    };
    form.render().map_err(|e| Refusal::of(&e))
}

/// Fields of what a device answers.
pub fn answer_fields(lang: Lang) -> Vec<Field> {
    vec![
        Field::new("answer", "", Is::Hidden),
        Field::new("name", t!(lang, "account-passkey-name"), Is::Line(60)).optional(),
        Field::new("next", "", Is::Hidden).optional(),
    ]
}

/// The page of what a device answers is the page that asked.
pub fn answer_form(ask: &Ask, form: &mut Form, back: &str) -> Result<(), Refusal> {
    if ask.values.given("answer").is_none() {
        return Err(Refusal::First { href: back.to_owned() });
    }
    form.title = t!(ask.lang(), "account-second");
    form.submit = t!(ask.lang(), "account-continue");
    Ok(())
}

/// What waits with a session, taken so that it serves once.
async fn waiting(ask: &Ask, current: &Current) -> Result<(String, chrono::DateTime<chrono::Utc>), Refusal> {
    let none = || Refusal::field("answer", t!(ask.lang(), "account-passkey-wrong"));
    let (Some(waiting), Some(at)) = (current.row.waiting.clone(), current.row.waiting_at) else { return Err(none()) };
    let key = current.row.key.clone();
    ask.app
        .write(&author(&current.person, current.row.organisation), move |w| {
            let key = key.clone();
            Box::pin(async move {
                sessions::wait(w.tx(), &key, None).await?;
                Ok(Done::default())
            })
        })
        .await?;
    Ok((waiting, at))
}

/// The second step by a passkey.
pub async fn take_passkey(ask: &Ask) -> Result<Done, Refusal> {
    let current = current(&ask.app, &ask.headers).await?.ok_or(Refusal::SignIn)?;
    if current.assurance == Assurance::Unarmed {
        return Err(Refusal::First { href: "/me/second-step".to_owned() });
    }
    let account = current.person.account();
    attempts::count(&ask.app, &second_subject(account)).await?;
    let have = keys(&secrets::passkeys(ask.read(), account).await?);
    let (waiting, at) = waiting(ask, &current).await?;
    let taken = site(&ask.app)
        .and_then(|site| site.take(&waiting, at, ask.values.text("answer"), &have, ask.now()))
        .and_then(|key| key.to_json().map(|json| (key, json)));
    match taken {
        Ok((key, json)) => sign_in::pass(ask, current, Proof::Passkey(Box::new(key), json)).await,
        Err(why) => {
            tracing::warn!("a passkey was not taken: {why}");
            let back = at::onward("/sign-in/second", at::next(ask.values.given("next")));
            let mark = if back.contains('?') { '&' } else { '?' };
            Ok(Done::at(format!("{back}{mark}passkey=wrong")))
        }
    }
}

/// The session of somebody who may set a second factor: who has none yet, or who just showed the one they have.
async fn setting(ask: &Ask) -> Result<Current, Refusal> {
    let found = current(&ask.app, &ask.headers).await?.ok_or(Refusal::SignIn)?;
    match found.assurance {
        Assurance::Unarmed => Ok(found),
        Assurance::Halfway => Err(Refusal::First { href: "/sign-in/second?next=/me/second-step".to_owned() }),
        Assurance::Full | Assurance::Fresh => fresh(&ask.app, &ask.headers, "/me/second-step").await,
    }
}

/// Fields of setting an authenticator app.
pub fn fields(lang: Lang) -> Vec<Field> {
    vec![
        Field::new("seed", "", Is::Hidden),
        Field::new("code", t!(lang, "account-code"), Is::Line(20))
            .hint(t!(lang, "account-arm-app-3"))
            .autocomplete("one-time-code"),
        Field::new("next", "", Is::Hidden).optional(),
    ]
}

#[derive(Template)]
#[template(path = "account/arm.html")]
struct Arm {
    lang: Lang,
    picture: String,
    link: String,
    key: String,
    passkey: String,
}

/// The form that sets an authenticator app, with the picture for it and a passkey as the other way.
pub async fn show(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let current = setting(ask).await?;
    let onwards = at::next(ask.query.given("next").or(ask.values.given("next"))).to_owned();
    let seed = ask.values.given("seed").and_then(totp::Secret::from_written);
    let seed = seed.unwrap_or_else(|| totp::Secret::new(&fill(&ask.app)));
    form.title = t!(lang, "account-arm");
    form.lead = t!(lang, "account-arm-lead");
    form.submit = t!(lang, "account-continue");
    form.set("seed", seed.written());
    form.set("next", &onwards);
    form.scripts = vec![&platform::assets::PASSKEY.href];
    let link = seed.link(NAME, &current.person.email);
    let arm = Arm {
        lang,
        picture: totp::picture(&link, &t!(lang, "account-arm-picture")).unwrap_or_default(),
        link,
        key: seed.written(),
        passkey: offer_passkey(ask, &current, onwards).await?,
    };
    form.secret = true;
    form.aside = arm.render().map_err(|e| Refusal::of(&e))?;
    Ok(())
}

/// The form that makes a passkey; empty where keys do not work, or the person has as many as one may have.
async fn offer_passkey(ask: &Ask, current: &Current, next: String) -> Result<String, Refusal> {
    let person = &current.person;
    let have = secrets::passkeys(ask.read(), person.account()).await?;
    let (true, Ok(site)) = (have.len() < MOST, site(&ask.app)) else { return Ok(String::new()) };
    let Ok(challenge) = site.ask_new(person.id, &person.email, &person.name, &keys(&have)) else {
        return Ok(String::new());
    };
    wait(ask, current, challenge.waiting).await?;
    let form = PasskeyForm {
        lang: ask.lang(),
        what: "make",
        action: "/me/passkeys/new",
        asked: challenge.asked,
        next,
        wrong: ask.query.text("passkey") == "wrong",
    };
    form.render().map_err(|e| Refusal::of(&e))
}

/// What was set.
#[derive(Clone, Debug)]
enum Armed {
    App { sealed: String, step: i64 },
    Passkey { number: String, name: String, json: String },
}

/// Sets an authenticator app that showed that it has the seed.
pub async fn take(ask: &Ask) -> Result<Done, Refusal> {
    let lang = ask.lang();
    let current = setting(ask).await?;
    let wrong = |text: String| Refusal::field("code", text);
    let seed = totp::Secret::from_written(ask.values.text("seed")).ok_or(Refusal::Malformed)?;
    attempts::count(&ask.app, &second_subject(current.person.account())).await?;
    let step = totp::check(&seed, ask.values.text("code"), None, ask.now()).map_err(|why| match why {
        totp::Wrong::Shape => wrong(t!(lang, "account-code-six")),
        totp::Wrong::Code => wrong(t!(lang, "account-code-wrong")),
        totp::Wrong::Used => wrong(t!(lang, "account-code-used")),
    })?;
    let sealed = settings::seal(&ask.app, current.person.account(), &seed);
    set(ask, current, Armed::App { sealed, step }).await
}

/// Takes a passkey that a device made.
pub async fn take_new_passkey(ask: &Ask) -> Result<Done, Refusal> {
    let current = setting(ask).await?;
    let (waiting, at) = waiting(ask, &current).await?;
    let taken = site(&ask.app)
        .and_then(|site| site.take_new(&waiting, at, ask.values.text("answer"), ask.now()))
        .and_then(|key| key.to_json().map(|json| (key.number(), json)));
    match taken {
        Ok((number, json)) => {
            let name = ask.values.given("name").map_or_else(|| browser_of(ask), str::to_owned);
            set(ask, current, Armed::Passkey { number, name, json }).await
        }
        Err(why) => {
            tracing::warn!("a passkey was not made: {why}");
            let back = at::onward("/me/second-step", at::next(ask.values.given("next")));
            let mark = if back.contains('?') { '&' } else { '?' };
            Ok(Done::at(format!("{back}{mark}passkey=wrong")))
        }
    }
}

/// Keeps a second factor; the first one comes with recovery codes, and the session is made new.
async fn set(ask: &Ask, current: Current, armed: Armed) -> Result<Done, Refusal> {
    let account = current.person.account();
    let first = secrets::recovery_left(ask.read(), account).await? == 0;
    let fresh_codes = if first {
        let fill = fill(&ask.app);
        Some(hashing(move || recovery::new(&fill)).await?)
    } else {
        None
    };
    let codes = fresh_codes.map(|f| (f.shown.join("."), f.stored));
    let (browser, known) = (browser_of(ask), sign_in::knows(ask, account).await?);
    let onwards = at::next(ask.values.given("next")).to_owned();
    let place = if first { at::onward("/me/recovery", &onwards) } else { "/me".to_owned() };
    ask.app
        .write(&author(&current.person, current.row.organisation), move |w| {
            let (current, armed, codes) = (current.clone(), armed.clone(), codes.clone());
            let (browser, place) = (browser.clone(), place.clone());
            Box::pin(async move {
                match armed {
                    Armed::App { sealed, step } => {
                        secrets::set_app(w.tx(), account, &sealed, step).await?;
                        w.note("authenticator-set", "account", account.0, "", Vec::new());
                    }
                    Armed::Passkey { number, name, json } => {
                        let row = passkey::Model {
                            number,
                            id: w.id(),
                            account,
                            name,
                            key: json,
                            made_at: w.at(),
                            used_at: None,
                        };
                        secrets::add_passkey(w.tx(), row).await?;
                        w.note("passkey-added", "account", account.0, "", Vec::new());
                    }
                }
                attempts::forget(w.tx(), &second_subject(account)).await?;
                let set = begin(w, New::again(&current, Some(w.at()), &browser)).await?;
                let mut cookies = vec![set];
                if !known {
                    cookies.push(sign_in::remember(w, account).await?);
                }
                if let Some((shown, stored)) = codes {
                    secrets::set_recovery(w.tx(), account, &stored).await?;
                    cookies.push(at::show_once(w.app(), "codes", &shown));
                }
                Ok(Done { cookies, ..Done::at(place) })
            })
        })
        .await
}

#[derive(Template)]
#[template(path = "account/recovery.html")]
struct Recovery {
    lang: Lang,
    codes: Vec<String>,
    left: i64,
    next: String,
}

/// Recovery codes: just made ones, once; otherwise how many are left.
pub async fn recovery_page(ask: &Ask) -> Result<View, Refusal> {
    let lang = ask.lang();
    let current = super::identify::signed_in(&ask.app, &ask.headers).await?;
    let codes = at::shown_once(&ask.app, &ask.headers, "codes").unwrap_or_default();
    let left = secrets::recovery_left(ask.read(), current.person.account()).await?;
    let page = Recovery {
        lang,
        codes: codes.split('.').filter(|c| !c.is_empty()).map(str::to_owned).collect(),
        left: i64::try_from(left).unwrap_or_default(),
        next: at::next(ask.query.given("next").or(Some("/me"))).to_owned(),
    };
    View::new(t!(lang, "account-recovery"))
        .secret()
        .below(t!(lang, "account-me"), "/me")
        .with(serde_json::json!({ "left": left }))
        .showing(&page)
}

/// The form that makes new recovery codes has no field but its button.
pub async fn show_new_codes(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    fresh(&ask.app, &ask.headers, "/me/recovery/new").await?;
    form.title = t!(ask.lang(), "account-recovery-new");
    form.lead = t!(ask.lang(), "account-recovery-old");
    form.submit = t!(ask.lang(), "account-recovery-new");
    form.crumbs = vec![(t!(ask.lang(), "account-me"), "/me".to_owned())];
    Ok(())
}

/// Makes new recovery codes; the old ones no longer serve.
pub async fn new_codes(ask: &Ask) -> Result<Done, Refusal> {
    let current = fresh(&ask.app, &ask.headers, "/me/recovery/new").await?;
    let fill = fill(&ask.app);
    let made = hashing(move || recovery::new(&fill)).await?;
    let shown = at::show_once(&ask.app, "codes", &made.shown.join("."));
    let account = current.person.account();
    ask.app
        .write(&author(&current.person, current.row.organisation), move |w| {
            let (stored, shown) = (made.stored.clone(), shown.clone());
            Box::pin(async move {
                secrets::set_recovery(w.tx(), account, &stored).await?;
                w.note("recovery-codes-made", "account", account.0, "", Vec::new());
                Ok(Done { cookies: vec![shown], ..Done::at("/me/recovery") })
            })
        })
        .await
}

/// Takes a passkey away; the last second factor stays.
pub async fn drop_passkey(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let current = fresh(&ask.app, &ask.headers, "/me").await?;
    let account = current.person.account();
    let app = secrets::of(w.tx(), account).await?.app.is_some();
    if !app && secrets::passkeys(w.tx(), account).await?.len() < 2 {
        return Err(Refusal::field("main", t!(ask.lang(), "account-passkey-last")));
    }
    if !secrets::drop_passkey(w.tx(), account, ask.id("passkey")?).await? {
        return Err(Refusal::NotFound);
    }
    w.note("passkey-removed", "account", account.0, "", Vec::new());
    // Whoever had that device may be signed in with it somewhere.
    sessions::end(w.tx(), account, Which::AllBut(&current.row.key), w.at()).await?;
    Ok(Done::at("/me").saying(t!(ask.lang(), "account-taken")))
}
