//! Seals: at a number, the whole ledger as one hash, signed. Pure: needs no database and no server.
//!
//! Invariant: each seal signs the one before it, too, so none can be taken out of the middle; a cut tail shows by what
//! others hold of it ([`Anchor`]): printed, mailed, kept elsewhere.

use super::chain::sha256;
use chrono::{DateTime, Utc};
use ed25519_dalek::{Signature, Signer, SigningKey, Verifier, VerifyingKey};
use serde::{Deserialize, Serialize};

/// The ledger as it was at a number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checkpoint {
    /// The last entry that it covers.
    pub number: i64,
    /// One hash over the heads of all chains; see [`super::chain::root`].
    pub root: String,
    /// When.
    pub at: DateTime<Utc>,
    /// Hash of the signature of the seal before it; empty for the first.
    pub previous: String,
    /// Ed25519, in hexadecimal.
    pub signature: String,
}

/// What somebody outside keeps of a seal: at this number the ledger was sealed with this root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anchor {
    /// The number.
    pub number: i64,
    /// The root.
    pub root: String,
}

impl Checkpoint {
    /// Seals.
    pub fn new(
        key: &[u8; 32],
        number: i64,
        root: String,
        at: DateTime<Utc>,
        before: Option<&Checkpoint>,
    ) -> Checkpoint {
        let previous = before.map(Checkpoint::mark).unwrap_or_default();
        let mut checkpoint = Checkpoint { number, root, at, previous, signature: String::new() };
        checkpoint.signature = hex(&SigningKey::from_bytes(key).sign(checkpoint.signed().as_bytes()).to_bytes());
        checkpoint
    }

    /// What is signed.
    fn signed(&self) -> String {
        let at = self.at.timestamp_micros();
        format!("smcc ledger checkpoint\n{}\n{}\n{at}\n{}", self.number, self.root, self.previous)
    }

    /// By which the next one names it.
    pub fn mark(&self) -> String {
        sha256(self.signature.as_bytes())
    }

    /// Whether it is of this key.
    pub fn is_of(&self, key: &PublicKey) -> bool {
        let Some(bytes) = unhex::<64>(&self.signature) else { return false };
        key.0.verify(self.signed().as_bytes(), &Signature::from_bytes(&bytes)).is_ok()
    }
}

/// A key that checks seals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PublicKey(VerifyingKey);

impl PublicKey {
    /// Of the seed that signs.
    pub fn of(seed: &[u8; 32]) -> PublicKey {
        PublicKey(SigningKey::from_bytes(seed).verifying_key())
    }

    /// From 64 hexadecimal digits.
    pub fn read(text: &str) -> Option<PublicKey> {
        VerifyingKey::from_bytes(&unhex::<32>(text)?).ok().map(PublicKey)
    }
}

impl std::fmt::Display for PublicKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&hex(self.0.as_bytes()))
    }
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn unhex<const N: usize>(text: &str) -> Option<[u8; N]> {
    // Written one way only, or two seals could say the same.
    if text.len() != N * 2 || !text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')) {
        return None;
    }
    let mut bytes = [0; N];
    for (at, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(at * 2..at * 2 + 2)?, 16).ok()?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seal_is_of_its_key_and_of_what_it_says() {
        let at = DateTime::from_timestamp(1_790_000_000, 0).unwrap();
        let one = Checkpoint::new(&[7; 32], 10, "ab".into(), at, None);
        let two = Checkpoint::new(&[7; 32], 20, "cd".into(), at, Some(&one));
        let key = PublicKey::read(&PublicKey::of(&[7; 32]).to_string()).unwrap();
        assert!(one.is_of(&key) && two.is_of(&key) && two.previous == one.mark());
        assert!(!one.is_of(&PublicKey::of(&[8; 32])));
        for forged in [
            Checkpoint { number: 11, ..one.clone() },
            Checkpoint { root: "ac".into(), ..one.clone() },
            Checkpoint { previous: "x".into(), ..one.clone() },
            Checkpoint { at: at + chrono::Duration::microseconds(1), ..one.clone() },
            Checkpoint { signature: two.signature.clone(), ..one.clone() },
            Checkpoint { signature: "zz".into(), ..one.clone() },
        ] {
            assert!(!forged.is_of(&key), "{forged:?}");
        }
        assert_eq!(PublicKey::read("é"), None);
    }
}
