//! Signing in with a passkey alone: the device knows whose key it holds, and has checked its person.
//!
//! Invariants: a challenge waits in our table and serves once, in the browser that asked for it; whoever's key it is not
//! gets the same answer as who has none. Nothing is counted here: a device's answer cannot be guessed, and a count would
//! let strangers shut a person out whose number they know.

use super::{
    arm::{self, PasskeyForm},
    at, away,
    identify::{author, current},
    passkey::{Key, WAITS},
    session::no_cookie,
    sign_in::{New, acts_for, begin, browser_of, knows, remember},
    store::{people, secrets},
    table::account,
};
use askama::Template;
use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use chrono::{DateTime, Utc};
use platform::{Refusal, id::AccountId, web::Ask, write::Done};

/// Where a browser asks what to ask its device.
pub const ASK: &str = "/sign-in/alone/ask";

/// Cookie that binds a browser to the challenge that waits for its device.
const fn asked_cookie(https: bool) -> &'static str {
    if https { "__Host-smcc-asked" } else { "smcc-asked" }
}

/// The form beside the first step, shown by its script; empty where passkeys do not work.
pub fn offer(ask: &Ask, next: &str) -> Result<String, Refusal> {
    if arm::site(&ask.app).is_err() {
        return Ok(String::new());
    }
    let form = PasskeyForm {
        lang: ask.lang(),
        what: "alone",
        action: "/sign-in/alone",
        asked: String::new(),
        next: next.to_owned(),
        wrong: ask.query.text("passkey") == "wrong",
    };
    form.render().map_err(|e| Refusal::of(&e))
}

/// Gives what a device is to be asked, whoever's it is, and lets the challenge wait for this browser.
pub async fn ask(ask: &Ask) -> Result<Response, Refusal> {
    let site = arm::site(&ask.app).map_err(|_| Refusal::NotFound)?;
    let challenge = site.ask_anyone().map_err(|e| Refusal::of(&e))?;
    let waits = serde_json::json!({ "passkey": challenge.waiting, "at": ask.now() });
    let set = away::leave(ask, asked_cookie(ask.app.secure()), &waits, WAITS).await?;
    let mut response = ([(header::CONTENT_TYPE, "application/json")], challenge.asked).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response.headers_mut().insert(header::SET_COOKIE, HeaderValue::from_str(&set).map_err(|e| Refusal::of(&e))?);
    Ok(response)
}

/// What waits for the device of this browser, taken so that it serves once.
async fn waiting(ask: &Ask) -> Result<Option<(String, DateTime<Utc>)>, Refusal> {
    let Some(waits) = away::come_back(ask, asked_cookie(ask.app.secure())).await? else { return Ok(None) };
    let at = serde_json::from_value(waits["at"].clone()).ok();
    Ok(waits["passkey"].as_str().map(str::to_owned).zip(at))
}

/// The person whose key answered, with the key as it is now; none where the answer does not hold.
async fn proved(ask: &Ask) -> Result<Option<(account::Model, Key, String)>, Refusal> {
    let (Some((waiting, at)), Ok(site)) = (waiting(ask).await?, arm::site(&ask.app)) else { return Ok(None) };
    let answer = ask.values.text("answer");
    let taken = match site.whose(answer) {
        Ok(id) => {
            let account = AccountId(id);
            let person = people::by_id(ask.read(), account).await?.filter(|p| p.disabled_at.is_none());
            let have = arm::keys(&secrets::passkeys(ask.read(), account).await?);
            site.take_anyone(&waiting, at, answer, &have, ask.now())
                .and_then(|key| key.to_json().map(|json| (key, json)))
                .map(|(key, json)| person.map(|person| (person, key, json)))
        }
        Err(why) => Err(why),
    };
    taken.or_else(|why| {
        tracing::warn!("a passkey alone was not taken: {why}");
        Ok(None)
    })
}

/// Takes what a device answered, and lets its person in.
pub async fn take(ask: &Ask) -> Result<Done, Refusal> {
    let https = ask.app.secure();
    let over = no_cookie(asked_cookie(https), https);
    let onwards = at::next(ask.values.given("next")).to_owned();
    let Some((person, key, json)) = proved(ask).await? else {
        let back = at::onward("/sign-in", &onwards);
        let mark = if back.contains('?') { '&' } else { '?' };
        return Ok(Done { cookies: vec![over], ..Done::at(format!("{back}{mark}passkey=wrong")) });
    };
    let organisation = acts_for(&ask.app, &person).await?;
    let before = current(&ask.app, &ask.headers).await?.map(|c| c.row);
    let (known, browser) = (knows(ask, person.account()).await?, browser_of(ask));
    ask.app
        .write(&author(&person, organisation), move |w| {
            let (person, key, json) = (person.clone(), key.clone(), json.clone());
            let (before, browser, onwards, over) = (before.clone(), browser.clone(), onwards.clone(), over.clone());
            Box::pin(async move {
                let account = person.account();
                if !secrets::used_passkey(w.tx(), account, &key, json, w.at()).await? {
                    return Err(Refusal::SignIn);
                }
                let new = New {
                    person: &person,
                    organisation,
                    made_at: w.at(),
                    factor_at: Some(w.at()),
                    before: before.as_ref(),
                    browser: &browser,
                };
                let mut cookies = vec![begin(w, new).await?, over];
                if !known {
                    cookies.push(remember(w, account).await?);
                }
                w.note("signed-in", "account", person.id, "", Vec::new());
                Ok(Done { cookies, ..Done::at(onwards) })
            })
        })
        .await
}
