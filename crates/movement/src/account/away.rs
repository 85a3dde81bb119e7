//! What waits here while a browser is away: at a provider's, or asking the device that belongs to it.
//!
//! Invariant: what waits is bound to the browser by a cookie of its own, and is taken once.

use super::{
    at::{fill, key_of},
    session::lasting_cookie,
    store::sessions,
    token::{Kind, Secret},
};
use chrono::Duration;
use platform::{Refusal, web::Ask, write::Done};
use serde_json::Value;

/// Lets something wait for this browser; gives the cookie that binds them.
pub async fn leave(ask: &Ask, cookie: &str, waits: &Value, age: Duration) -> Result<String, Refusal> {
    let secret = Secret::new(Kind::Browser, &fill(&ask.app));
    let (key, waits) = (secret.key().clone(), waits.to_string());
    ask.app
        .write(&ask.caller, move |w| {
            let (key, waits) = (key.clone(), waits.clone());
            Box::pin(async move {
                sessions::leave(w.tx(), &key, waits, w.at()).await?;
                Ok(Done::default())
            })
        })
        .await?;
    Ok(lasting_cookie(cookie, secret.shown(), ask.app.secure(), age))
}

/// Takes what waited for this browser; none where nothing did.
pub async fn come_back(ask: &Ask, cookie: &str) -> Result<Option<Value>, Refusal> {
    let Some(key) = key_of(&ask.headers, cookie, Kind::Browser) else { return Ok(None) };
    let taken = ask
        .app
        .write(&ask.caller, move |w| {
            let key = key.clone();
            Box::pin(async move {
                let waits = sessions::come_back(w.tx(), &key).await?;
                Ok(Done::default().with(waits.map_or(Value::Null, Value::String)))
            })
        })
        .await?;
    Ok(taken.json.as_str().and_then(|text| serde_json::from_str(text).ok()))
}
