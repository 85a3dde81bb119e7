//! Secrets that open something by being shown: sessions, invitations, tokens for machines.
//!
//! Invariant: the table holds the SHA-256 of the secret and never the secret, so a backup that leaks opens nothing.
//! 256 random bits need no slow hash: there is nothing to guess.

use super::Fill;
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use chrono::{DateTime, Duration, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt::{self, Write};

/// What a secret is for; the prefix lets a scanner of leaked files recognise it, and keeps one kind from serving as
/// another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A signed-in browser.
    Session,
    /// A link in an invitation.
    Invitation,
    /// A token of a machine.
    Api,
    /// A browser from which the person has signed in before.
    Browser,
}

impl Kind {
    const fn prefix(self) -> &'static str {
        match self {
            Kind::Session => "smcc_s_",
            Kind::Invitation => "smcc_i_",
            Kind::Api => "smcc_t_",
            Kind::Browser => "smcc_b_",
        }
    }
}

/// Under which a secret is found in its table: SHA-256 of it, as 64 hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Key(String);

impl Key {
    /// The key of a secret of this kind; `None` where it cannot be one.
    pub fn of(kind: Kind, secret: &str) -> Option<Key> {
        let body = secret.strip_prefix(kind.prefix())?;
        if BASE64_URL_SAFE_NO_PAD.decode(body).ok()?.len() != 32 {
            return None;
        }
        let mut hex = String::with_capacity(64);
        for byte in Sha256::digest(secret.as_bytes()) {
            let _ = write!(hex, "{byte:02x}");
        }
        Some(Key(hex))
    }

    /// As the table holds it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A secret that was just made. It can be shown once, when it is made; logs see only that there is one.
pub struct Secret {
    shown: String,
    key: Key,
}

impl Secret {
    /// A new one of 256 random bits.
    pub fn new(kind: Kind, fill: Fill) -> Secret {
        let mut bytes = [0; 32];
        fill(&mut bytes);
        let shown = format!("{}{}", kind.prefix(), BASE64_URL_SAFE_NO_PAD.encode(bytes));
        let key = Key::of(kind, &shown).expect("32 bytes with the prefix of their kind");
        Secret { shown, key }
    }

    /// The secret itself, for the one answer that shows it.
    pub fn shown(&self) -> &str {
        &self.shown
    }

    /// What the table keeps.
    pub fn key(&self) -> &Key {
        &self.key
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// What a machine may do with a token: never more than the person who made it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Scope {
    /// Read what its person may read.
    Read,
    /// Also write.
    Write,
}

impl Scope {
    /// As tables and forms say it.
    pub const fn code(self) -> &'static str {
        match self {
            Scope::Read => "read",
            Scope::Write => "write",
        }
    }

    /// From what tables and forms say.
    pub fn from_code(code: &str) -> Option<Scope> {
        [Scope::Read, Scope::Write].into_iter().find(|s| s.code() == code)
    }

    /// Whether a token of this scope may do what asks for another.
    pub fn allows(self, asked: Scope) -> bool {
        self >= asked
    }
}

/// Longest life of a machine's token: it ends within a year like the roles that it stands on.
pub const LONGEST_DAYS: i64 = 365;

/// When a token made now ends; the wish is in days and cut to between one day and a year.
pub fn ends_at(now: DateTime<Utc>, days: i64) -> DateTime<Utc> {
    now + Duration::days(days.clamp(1, LONGEST_DAYS))
}

/// The secret of an `Authorization: Bearer …` header.
pub fn bearer(header: &str) -> Option<&str> {
    let (scheme, rest) = header.trim().split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| rest.trim()).filter(|s| !s.is_empty())
}

#[cfg(test)]
mod tests {
    use super::super::counted;
    use super::*;

    #[test]
    fn a_secret_is_found_by_its_hash_and_opens_only_its_own_kind() {
        let fill = counted();
        let one = Secret::new(Kind::Session, &fill);
        let two = Secret::new(Kind::Session, &fill);
        assert_ne!(one.shown(), two.shown());
        assert_eq!(Key::of(Kind::Session, one.shown()).as_ref(), Some(one.key()));
        assert_eq!(Key::of(Kind::Api, one.shown()), None);
        assert_eq!(Key::of(Kind::Session, "smcc_s_short"), None);
        assert_eq!(Key::of(Kind::Session, ""), None);
        assert!(!one.key().as_str().contains(&one.shown()[7..]));
        assert_eq!(one.key().as_str().len(), 64);
    }

    #[test]
    fn a_secret_stays_out_of_logs() {
        let secret = Secret::new(Kind::Api, &counted());
        assert!(!format!("{secret:?}").contains(&secret.shown()[7..20]));
    }

    #[test]
    fn a_reading_token_does_not_write() {
        assert!(
            Scope::Write.allows(Scope::Read) && Scope::Write.allows(Scope::Write) && Scope::Read.allows(Scope::Read)
        );
        assert!(!Scope::Read.allows(Scope::Write));
        assert_eq!(Scope::from_code("write"), Some(Scope::Write));
        assert_eq!(Scope::from_code("admin"), None);
    }

    #[test]
    fn a_token_ends_within_a_year() {
        let now = DateTime::UNIX_EPOCH;
        assert_eq!(ends_at(now, 90), now + Duration::days(90));
        assert_eq!(ends_at(now, 10_000), now + Duration::days(365));
        assert_eq!(ends_at(now, -4), now + Duration::days(1));
    }

    #[test]
    fn the_header_of_a_machine_is_read() {
        assert_eq!(bearer("Bearer smcc_t_x"), Some("smcc_t_x"));
        assert_eq!(bearer("bearer  smcc_t_x "), Some("smcc_t_x"));
        assert_eq!(bearer("Basic smcc_t_x"), None);
        assert_eq!(bearer("Bearer "), None);
    }
}
