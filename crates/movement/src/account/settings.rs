//! What an installation sets for its accounts: the key that seals seeds, and sign-in providers.
//!
//! Under `accounts` in the configuration: `seal` (a secret of 32 characters or more) and `providers`.

use super::{at::fill, openid::Provider, seal::Key, totp};
use base64::{Engine, prelude::BASE64_STANDARD_NO_PAD};
use platform::{App, id::AccountId};
use serde::Deserialize;

/// What is set.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Accounts {
    /// Secret of which the key is made that seals the seeds of authenticator apps.
    pub seal: Option<String>,
    /// Providers with which people may sign in.
    pub providers: Vec<Provider>,
}

/// What is wrong with what is set, for `smcc config check`; none where nothing is.
pub fn check(own: &serde_json::Map<String, serde_json::Value>) -> Result<Accounts, String> {
    let Some(value) = own.get("accounts") else { return Ok(Accounts::default()) };
    let read: Accounts = serde_json::from_value(value.clone()).map_err(|e| format!("accounts: {e}."))?;
    if read.seal.as_deref().is_some_and(|s| Key::from_secret(s).is_none()) {
        return Err("accounts.seal: give a secret of 32 characters or more.".to_owned());
    }
    Ok(read)
}

/// What is set; the installation does not start when it cannot be read, so here it can.
pub fn read(app: &App) -> Accounts {
    check(&app.settings().own).unwrap_or_default()
}

fn key(app: &App) -> Option<Key> {
    read(app).seal.as_deref().and_then(Key::from_secret)
}

fn row(account: AccountId) -> String {
    format!("account_secret.app {account}")
}

/// A seed as the table holds it: sealed; where no key is set (a laptop), as it is, and marked so.
pub fn seal(app: &App, account: AccountId, seed: &totp::Secret) -> String {
    match key(app) {
        Some(key) => format!("sealed:{}", key.seal(&row(account), seed.as_bytes(), &fill(app))),
        None => format!("open:{}", BASE64_STANDARD_NO_PAD.encode(seed.as_bytes())),
    }
}

/// The seed that a table's text holds; none where the key is another.
pub fn unseal(app: &App, account: AccountId, text: &str) -> Option<totp::Secret> {
    let bytes = match text.split_once(':')? {
        ("sealed", sealed) => key(app)?.open(&row(account), sealed)?,
        ("open", plain) => BASE64_STANDARD_NO_PAD.decode(plain).ok()?,
        _ => return None,
    };
    totp::Secret::from_bytes(&bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_set_wrongly_is_said() {
        let own = |json: serde_json::Value| {
            let mut map = serde_json::Map::new();
            map.insert("accounts".into(), json);
            map
        };
        assert!(check(&serde_json::Map::new()).is_ok());
        assert!(check(&own(serde_json::json!({ "seal": "short" }))).unwrap_err().contains("32 characters"));
        assert!(check(&own(serde_json::json!({ "seel": "x" }))).unwrap_err().contains("seel"));
        let provider = serde_json::json!({
            "slug": "n", "name": "Northland", "issuer": "https://login.example.org", "client_id": "smcc",
        });
        let read = check(&own(serde_json::json!({ "providers": [provider] }))).unwrap();
        assert_eq!(read.providers[0].slug, "n");
    }
}
