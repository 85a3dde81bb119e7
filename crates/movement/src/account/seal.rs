//! Seals what must be read back (the seeds of authenticator apps) with a key that is not in the database.
//!
//! Invariant: a sealed text opens only for the row that it was made for, so that two rows cannot be swapped.

use super::Fill;
use base64::{Engine, prelude::BASE64_STANDARD_NO_PAD};
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use sha2::{Digest, Sha256};

/// The installation's key.
#[derive(Clone)]
pub struct Key(XChaCha20Poly1305);

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(…)")
    }
}

impl Key {
    /// From the secret in the configuration, of any length that nobody can guess; `None` below 32 characters.
    pub fn from_secret(secret: &str) -> Option<Key> {
        let secret = secret.trim();
        if secret.chars().count() < 32 {
            return None;
        }
        let digest = Sha256::new().chain_update(b"smcc seal 1\0").chain_update(secret.as_bytes()).finalize();
        let bytes: [u8; 32] = digest.into();
        Some(Key(XChaCha20Poly1305::new(&bytes.into())))
    }

    /// Seals a text for a row.
    pub fn seal(&self, row: &str, plain: &[u8], fill: Fill) -> String {
        let mut nonce = [0; 24];
        fill(&mut nonce);
        let sealed = self
            .0
            .encrypt(&XNonce::from(nonce), Payload { msg: plain, aad: row.as_bytes() })
            .expect("a few bytes are never too long to seal");
        BASE64_STANDARD_NO_PAD.encode([&nonce[..], &sealed].concat())
    }

    /// Opens what was sealed for a row; `None` with another key, for another row, or when it was changed.
    pub fn open(&self, row: &str, sealed: &str) -> Option<Vec<u8>> {
        let bytes = BASE64_STANDARD_NO_PAD.decode(sealed).ok()?;
        let (nonce, text) = bytes.split_first_chunk::<24>()?;
        self.0.decrypt(&XNonce::from(*nonce), Payload { msg: text, aad: row.as_bytes() }).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::super::counted;
    use super::*;

    fn key(c: char) -> Key {
        Key::from_secret(&c.to_string().repeat(40)).unwrap()
    }

    #[test]
    fn only_the_same_key_and_row_open_it() {
        let fill = counted();
        let sealed = key('a').seal("row 1", b"seed", &fill);
        assert_eq!(key('a').open("row 1", &sealed).as_deref(), Some(&b"seed"[..]));
        assert_eq!(key('a').open("row 2", &sealed), None);
        assert_eq!(key('b').open("row 1", &sealed), None);
        assert_ne!(key('a').seal("row 1", b"seed", &fill), sealed, "each seal has its own number");
    }

    #[test]
    fn any_change_is_noticed() {
        let sealed = key('a').seal("row", b"some seed", &counted());
        let mut bytes = BASE64_STANDARD_NO_PAD.decode(&sealed).unwrap();
        for at in 0..bytes.len() {
            bytes[at] ^= 1;
            assert_eq!(key('a').open("row", &BASE64_STANDARD_NO_PAD.encode(&bytes)), None, "byte {at}");
            bytes[at] ^= 1;
        }
        assert_eq!(key('a').open("row", "short"), None);
    }

    #[test]
    fn a_short_secret_is_no_key() {
        assert!(Key::from_secret("too short").is_none());
    }
}
