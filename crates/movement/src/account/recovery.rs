//! Recovery codes: ten, on paper, for the day on which phone and key are lost.
//!
//! Invariant: each serves once; they are hashed with Argon2id under the set's own salt, because sixty bits that a
//! person can type are not too many for a machine that guesses.

use super::Fill;
use argon2::Argon2;
use std::fmt::Write;
use subtle::ConstantTimeEq;

/// How many there are in a set.
pub const COUNT: usize = 10;
/// Letters and digits that nobody confuses on paper (Crockford's, lower case): five bits each.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
/// Characters of a code: sixty bits.
const LENGTH: usize = 12;

/// A set that was just made: shown once, stored as hashes.
#[derive(Debug)]
pub struct Fresh {
    /// For the page and the paper, such as `k3f9-2mzq-7wta`.
    pub shown: Vec<String>,
    /// For the table.
    pub stored: Stored,
}

/// A set as the table holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// The salt of the set, hexadecimal.
    pub salt: String,
    /// The hash of each code, hexadecimal; those that served are no longer here.
    pub hashes: Vec<String>,
}

/// A new set. Hashes ten times: not on a thread that serves others.
pub fn new(fill: Fill) -> Fresh {
    let mut salt = [0; 16];
    fill(&mut salt);
    let salt = hex(&salt);
    let (mut shown, mut hashes) = (Vec::new(), Vec::new());
    for _ in 0..COUNT {
        let mut bytes = [0; LENGTH];
        fill(&mut bytes);
        let code: String = bytes.iter().map(|b| ALPHABET[usize::from(b & 31)] as char).collect();
        hashes.push(digest(&code, &salt));
        shown.push(format!("{}-{}-{}", &code[..4], &code[4..8], &code[8..]));
    }
    Fresh { shown, stored: Stored { salt, hashes } }
}

/// Which of the set's hashes a typed code is; the caller strikes it out in the same transaction.
pub fn find(stored: &Stored, typed: &str) -> Option<String> {
    let code = plain(typed)?;
    let made = digest(&code, &stored.salt);
    // All are compared, so the time says nothing about which.
    let mut found = None;
    for hash in &stored.hashes {
        if bool::from(hash.as_bytes().ct_eq(made.as_bytes())) {
            found = Some(hash.clone());
        }
    }
    found
}

/// A code as people type it: any case, with or without hyphens and spaces, O for 0 and I or L for 1.
fn plain(typed: &str) -> Option<String> {
    let mut code = String::with_capacity(LENGTH);
    for c in typed.chars().take(40) {
        let c = match c.to_ascii_lowercase() {
            'o' => '0',
            'i' | 'l' => '1',
            '-' | '–' | ' ' | '\t' => continue,
            c => c,
        };
        if !c.is_ascii() || !ALPHABET.contains(&(c as u8)) {
            return None;
        }
        code.push(c);
    }
    (code.len() == LENGTH).then_some(code)
}

fn digest(code: &str, salt: &str) -> String {
    let mut out = [0; 32];
    Argon2::default()
        .hash_password_into(code.as_bytes(), salt.as_bytes(), &mut out)
        .expect("a salt of 32 characters and 32 bytes are within the limits");
    hex(&out)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut out, b| {
        let _ = write!(out, "{b:02x}");
        out
    })
}

#[cfg(test)]
mod tests {
    use super::super::counted;
    use super::*;

    #[test]
    fn each_code_serves_once() {
        let Fresh { shown, mut stored } = new(&counted());
        assert_eq!((shown.len(), stored.hashes.len()), (COUNT, COUNT));
        for code in &shown[..2] {
            let hash = find(&stored, code).expect("the code is in its set");
            stored.hashes.retain(|h| *h != hash);
            assert_eq!(find(&stored, code), None, "{code} served already");
        }
        assert!(find(&stored, &shown[9]).is_some());
    }

    #[test]
    fn no_two_codes_are_alike_and_none_is_stored_as_it_is() {
        let Fresh { shown, stored } = new(&counted());
        let mut sorted = shown.clone();
        sorted.sort();
        sorted.dedup();
        assert_eq!(sorted.len(), COUNT);
        let kept = stored.hashes.concat();
        assert!(shown.iter().all(|code| !kept.contains(&code.replace('-', ""))));
    }

    #[test]
    fn a_code_is_read_as_it_was_written_by_hand() {
        let Fresh { shown, stored } = new(&counted());
        let upper = shown[0].to_uppercase().replace('-', " ").replace('0', "O").replace('1', "l");
        assert!(find(&stored, &upper).is_some(), "{upper}");
        for wrong in ["", "k3f9-2mzq", "k3f9-2mzq-7wtu", "كود-غير-صحيح", "0000-0000-0000"] {
            assert_eq!(find(&stored, wrong), None, "{wrong}");
        }
    }

    #[test]
    fn another_person_s_code_does_not_serve() {
        let fill = counted();
        let (one, two) = (new(&fill), new(&fill));
        assert_ne!(one.stored.salt, two.stored.salt);
        assert_eq!(find(&two.stored, &one.shown[0]), None);
    }
}
