//! Passkeys: a key in the person's phone, computer or token, which no false site can ask for.
//!
//! Invariants: a challenge waits in our table and serves once, for five minutes; the device checks the person (finger,
//! face or PIN); a key whose counter runs backwards was copied and is refused.
//!
//! The challenge's random bytes are the library's own: it takes none from outside.

use chrono::{DateTime, Duration, Utc};
use serde::{Serialize, de::DeserializeOwned};
use webauthn_rs::prelude::{
    AuthenticationResult, DiscoverableAuthentication, Passkey, PasskeyAuthentication, PasskeyRegistration,
    PublicKeyCredential, RegisterPublicKeyCredential, Url, Uuid, Webauthn, WebauthnBuilder, WebauthnError,
};

/// How long a challenge waits for its answer.
pub const WAITS: Duration = Duration::minutes(5);
/// Most keys that a person may have.
pub const MOST: usize = 10;

/// Why a passkey is not taken. The texts are for the log.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// The address of this installation has no name, as keys need one.
    #[error("passkeys need an address with a name, over https or on localhost")]
    Address,
    /// Nothing waits for this answer, or no longer.
    #[error("no challenge waits for this answer")]
    Stray,
    /// What the browser sent cannot be read.
    #[error("the answer of the device cannot be read: {0}")]
    Unreadable(String),
    /// The device's answer does not hold.
    #[error("the answer of the device does not hold: {0:?}")]
    Device(WebauthnError),
    /// Somebody has a copy of the key: its counter ran backwards.
    #[error("the key's counter ran backwards: it was copied")]
    Copied,
}

/// What the browser is asked, and what waits in our table meanwhile; both are JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Challenge {
    /// For `navigator.credentials`.
    pub asked: String,
    /// For the table, and for nobody else.
    pub waiting: String,
}

/// We, as devices know us: the name in the address, and nothing else, decides which keys they offer.
#[derive(Clone, Debug)]
pub struct Site(Webauthn);

impl Site {
    /// The site at an origin such as `https://smcc.example.org`.
    pub fn new(origin: &str, name: &str) -> Result<Site, Refused> {
        let url = Url::parse(origin).map_err(|_| Refused::Address)?;
        let host = url.domain().ok_or(Refused::Address)?;
        if url.scheme() != "https" && host != "localhost" {
            return Err(Refused::Address);
        }
        let built = WebauthnBuilder::new(host, &url).and_then(|b| b.rp_name(name).build());
        built.map(Site).map_err(Refused::Device)
    }

    /// Asks a device to make a key for a person.
    pub fn ask_new(&self, person: Uuid, email: &str, name: &str, have: &[Key]) -> Result<Challenge, Refused> {
        let known = have.iter().map(|k| k.0.cred_id().clone()).collect();
        let (asked, waiting) =
            self.0.start_passkey_registration(person, email, name, Some(known)).map_err(Refused::Device)?;
        let mut asked = serde_json::to_value(&asked).map_err(|e| Refused::Unreadable(e.to_string()))?;
        // A device that can shall keep the key by itself: such a key signs in alone. The library asks it not to.
        asked["publicKey"]["authenticatorSelection"]["residentKey"] = "preferred".into();
        Ok(Challenge { asked: json(&asked)?, waiting: json(&waiting)? })
    }

    /// Takes the key that a device made.
    pub fn take_new(
        &self,
        waiting: &str,
        asked_at: DateTime<Utc>,
        answer: &str,
        now: DateTime<Utc>,
    ) -> Result<Key, Refused> {
        let waiting: PasskeyRegistration = in_time(waiting, asked_at, now)?;
        let answer: RegisterPublicKeyCredential = read(answer)?;
        self.0.finish_passkey_registration(&answer, &waiting).map(Key).map_err(Refused::Device)
    }

    /// Asks a device to show one of a person's keys.
    pub fn ask(&self, have: &[Key]) -> Result<Challenge, Refused> {
        let keys: Vec<Passkey> = have.iter().map(|k| k.0.clone()).collect();
        let (asked, waiting) = self.0.start_passkey_authentication(&keys).map_err(Refused::Device)?;
        Ok(Challenge { asked: json(&asked)?, waiting: json(&waiting)? })
    }

    /// Takes what a device showed; gives the key with its new counter, to be stored again.
    pub fn take(
        &self,
        waiting: &str,
        asked_at: DateTime<Utc>,
        answer: &str,
        have: &[Key],
        now: DateTime<Utc>,
    ) -> Result<Key, Refused> {
        let waiting: PasskeyAuthentication = in_time(waiting, asked_at, now)?;
        let answer: PublicKeyCredential = read(answer)?;
        let shown = self.0.finish_passkey_authentication(&answer, &waiting).map_err(broken)?;
        let key = have.iter().find(|k| k.0.cred_id() == shown.cred_id()).cloned().ok_or(Refused::Stray)?;
        Ok(key.used(&shown))
    }

    /// Asks a device to show a key of whoever holds it.
    pub fn ask_anyone(&self) -> Result<Challenge, Refused> {
        let (asked, waiting) = self.0.start_discoverable_authentication().map_err(Refused::Device)?;
        Ok(Challenge { asked: json(&asked)?, waiting: json(&waiting)? })
    }

    /// The person whose key a device says that it shows; nothing is proved by it.
    pub fn whose(&self, answer: &str) -> Result<Uuid, Refused> {
        let answer: PublicKeyCredential = read(answer)?;
        self.0.identify_discoverable_authentication(&answer).map(|(person, _)| person).map_err(Refused::Device)
    }

    /// Takes what a device showed that was asked by [`Site::ask_anyone`], of the person who has these keys.
    pub fn take_anyone(
        &self,
        waiting: &str,
        asked_at: DateTime<Utc>,
        answer: &str,
        have: &[Key],
        now: DateTime<Utc>,
    ) -> Result<Key, Refused> {
        let waiting: DiscoverableAuthentication = in_time(waiting, asked_at, now)?;
        let answer: PublicKeyCredential = read(answer)?;
        let number = answer.raw_id.as_slice();
        let key = have.iter().find(|k| k.0.cred_id().as_slice() == number).cloned().ok_or(Refused::Stray)?;
        let shown = self.0.finish_discoverable_authentication_v2(&answer, waiting, &key.0).map_err(broken)?;
        Ok(key.used(&shown))
    }
}

/// A person's key: its public half, its number and its counter.
#[derive(Clone, Debug, PartialEq)]
pub struct Key(Passkey);

impl Key {
    /// From the table.
    pub fn from_json(text: &str) -> Option<Key> {
        serde_json::from_str(text).ok().map(Key)
    }

    /// The same with the counter that a device just showed.
    fn used(mut self, shown: &AuthenticationResult) -> Key {
        self.0.update_credential(shown);
        self
    }

    /// For the table.
    pub fn to_json(&self) -> Result<String, Refused> {
        json(&self.0)
    }

    /// The key's number as devices give it, in base64url; unique among all keys.
    pub fn number(&self) -> String {
        use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
        BASE64_URL_SAFE_NO_PAD.encode(self.0.cred_id())
    }
}

/// Why an answer does not hold.
fn broken(e: WebauthnError) -> Refused {
    match e {
        WebauthnError::CredentialPossibleCompromise => Refused::Copied,
        e => Refused::Device(e),
    }
}

fn in_time<T: DeserializeOwned>(waiting: &str, asked_at: DateTime<Utc>, now: DateTime<Utc>) -> Result<T, Refused> {
    if now >= asked_at + WAITS || asked_at > now + WAITS {
        return Err(Refused::Stray);
    }
    serde_json::from_str(waiting).map_err(|_| Refused::Stray)
}

fn read<T: DeserializeOwned>(answer: &str) -> Result<T, Refused> {
    if answer.len() > 32 << 10 {
        return Err(Refused::Unreadable("longer than 32 KB".to_owned()));
    }
    serde_json::from_str(answer).map_err(|e| Refused::Unreadable(e.to_string()))
}

fn json(value: &impl Serialize) -> Result<String, Refused> {
    serde_json::to_string(value).map_err(|e| Refused::Unreadable(e.to_string()))
}

#[cfg(test)]
pub(crate) mod device;
#[cfg(test)]
mod tests;
