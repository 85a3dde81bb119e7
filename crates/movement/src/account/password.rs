//! Passwords: kept as Argon2id, refused when they are easy to guess for somebody who knows the person.
//!
//! Invariant: an account that does not exist takes as long to refuse as one that does.

use super::Fill;
use argon2::{
    Argon2,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;
use zxcvbn::{Score, feedback::Warning};

/// Fewest characters.
pub const SHORTEST: usize = 10;
/// Most bytes: enough for any sentence, few enough that hashing stays cheap.
pub const LONGEST: usize = 256;

/// A password as the table holds it: a PHC string with its own salt and costs.
#[derive(Clone, PartialEq, Eq)]
pub struct Hash(String);

impl std::fmt::Debug for Hash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Hash(…)")
    }
}

impl Hash {
    /// From the table.
    pub fn stored(text: impl Into<String>) -> Hash {
        Hash(text.into())
    }

    /// For the table.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Why a password is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weak {
    /// Fewer than [`SHORTEST`] characters.
    Short,
    /// More than [`LONGEST`] bytes.
    Long,
    /// Made of the person's own name, address or organisation.
    Own,
    /// One that many people use.
    Common,
    /// Neighbouring keys, a sequence or a repetition.
    Pattern,
    /// A date or a year.
    Date,
    /// A word or two that a dictionary has.
    Words,
}

/// The same password typed on another keyboard is the same text.
fn normal(password: &str) -> String {
    password.nfkc().collect()
}

/// Whether a password is good enough for a person with these words of their own: names, e-mail, organisation.
pub fn judge(password: &str, own: &[&str]) -> Result<(), Weak> {
    let password = normal(password);
    if password.chars().count() < SHORTEST {
        return Err(Weak::Short);
    }
    if password.len() > LONGEST {
        return Err(Weak::Long);
    }
    let own: Vec<String> = own_words(own);
    let words: Vec<&str> = own.iter().map(String::as_str).collect();
    // Whoever knows the person tries their words first: what is left without them must be good enough alone.
    let lower = password.to_lowercase();
    let rest = own.iter().filter(|w| w.chars().count() >= 4).fold(lower.clone(), |rest, word| rest.replace(word, ""));
    if rest != lower && zxcvbn::zxcvbn(&rest, &words).score() < Score::Three {
        return Err(Weak::Own);
    }
    let judged = zxcvbn::zxcvbn(&password, &words);
    if judged.score() >= Score::Three {
        return Ok(());
    }
    Err(match judged.feedback().and_then(zxcvbn::feedback::Feedback::warning) {
        Some(
            Warning::StraightRowsOfKeysAreEasyToGuess
            | Warning::ShortKeyboardPatternsAreEasyToGuess
            | Warning::RepeatsLikeAaaAreEasyToGuess
            | Warning::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess
            | Warning::SequencesLikeAbcAreEasyToGuess,
        ) => Weak::Pattern,
        Some(Warning::RecentYearsAreEasyToGuess | Warning::DatesAreOftenEasyToGuess) => Weak::Date,
        Some(
            Warning::ThisIsATop10Password
            | Warning::ThisIsATop100Password
            | Warning::ThisIsACommonPassword
            | Warning::ThisIsSimilarToACommonlyUsedPassword,
        ) => Weak::Common,
        _ => Weak::Words,
    })
}

/// The words of a person as a guesser would try them: each name, the parts of an address, and our own.
fn own_words(own: &[&str]) -> Vec<String> {
    let mut words: Vec<String> = own
        .iter()
        .flat_map(|text| {
            let text = normal(text).to_lowercase();
            let parts: Vec<String> = text
                .split(|c: char| !c.is_alphanumeric())
                .filter(|w| w.chars().count() >= 3)
                .map(str::to_owned)
                .collect();
            let joined = parts.concat();
            parts.into_iter().chain([joined])
        })
        .chain(
            ["smcc", "redcross", "redcrescent", "croixrouge", "cruzroja", "ifrc", "icrc", "movement"]
                .map(str::to_owned),
        )
        .filter(|w| !w.is_empty())
        .collect();
    // The longest first, so that a name is taken out whole before its parts are.
    words.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
    words.dedup();
    words
}

/// Hashes a password with a new salt. Takes some 30 ms of a core and 19 MiB: not on a thread that serves others.
pub fn hash(password: &str, fill: Fill) -> Hash {
    let mut salt = [0; 16];
    fill(&mut salt);
    let phc = Argon2::default()
        .hash_password_with_salt(normal(password).as_bytes(), &salt)
        .expect("Argon2 takes a salt of 16 bytes and any password shorter than 4 GB");
    Hash(phc.to_string())
}

/// Whether this is the password. `None` stands for an account that does not exist, and takes as long.
pub fn verify(password: &str, hash: Option<&Hash>) -> bool {
    static NOBODY: LazyLock<Hash> = LazyLock::new(|| self::hash("nobody has this password", &|b| b.fill(7)));
    if password.len() > 4 * LONGEST {
        return false;
    }
    let stored = hash.unwrap_or(&NOBODY);
    let Ok(parsed) = PasswordHash::new(stored.as_str()) else { return false };
    let same = Argon2::default().verify_password(normal(password).as_bytes(), &parsed).is_ok();
    same && hash.is_some()
}

/// Whether a stored hash was made with other costs than we use now: hash it again at the next sign-in.
pub fn outdated(hash: &Hash) -> bool {
    let costs = format!("$argon2id$v=19${}$", COSTS.as_str());
    !hash.as_str().starts_with(&costs)
}

static COSTS: LazyLock<String> = LazyLock::new(|| {
    let made = hash("any", &|b| b.fill(1));
    made.as_str().split('$').nth(3).unwrap_or_default().to_owned()
});

#[cfg(test)]
mod tests {
    use super::super::counted;
    use super::*;

    #[test]
    fn a_password_opens_its_own_account_only() {
        let fill = counted();
        let (one, two) = (hash("ما زلنا نعمل معا 27", &fill), hash("ما زلنا نعمل معا 27", &fill));
        assert_ne!(one, two, "each has its salt");
        assert!(one.as_str().starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        assert!(verify("ما زلنا نعمل معا 27", Some(&one)));
        assert!(!verify("ما زلنا نعمل معا 28", Some(&one)));
        assert!(!verify("", Some(&one)));
        assert!(!verify("x", Some(&Hash::stored("not a hash"))));
    }

    #[test]
    fn the_same_text_from_another_keyboard_is_the_same_password() {
        let made = hash("caf\u{e9} au lait du matin", &counted());
        assert!(verify("cafe\u{301} au lait du matin", Some(&made)));
    }

    #[test]
    fn nobody_s_password_opens_nothing() {
        assert!(!verify("nobody has this password", None));
        assert!(!verify(&"x".repeat(5_000), None));
    }

    #[test]
    fn what_is_easy_to_guess_is_refused_with_its_reason() {
        let own = ["Amina Diallo", "amina.diallo@example.org", "Northland Society"];
        for (password, why) in [
            ("short", Weak::Short),
            ("aminadiallo1", Weak::Own),
            ("Diallo.Amina!", Weak::Own),
            ("northland2026", Weak::Own),
            ("password123", Weak::Common),
            ("qwertyuiop", Weak::Common),
            ("aaaaaaaaaaaa", Weak::Pattern),
        ] {
            assert_eq!(judge(password, &own), Err(why), "{password}");
        }
        assert_eq!(judge(&"long ".repeat(60), &own), Err(Weak::Long));
        assert_eq!(judge("amina", &[]), Err(Weak::Short));
        assert_eq!(judge("Amina: kite harbour linen forty", &own), Ok(()), "the rest is good enough alone");
        assert_eq!(judge("kite harbour linen forty", &own), Ok(()));
        assert_eq!(judge("Tr7#kQ9!vLz2", &own), Ok(()));
    }

    #[test]
    fn the_same_password_is_good_for_one_and_bad_for_another() {
        assert_eq!(judge("Zephyrine Okonkwo", &[]), Ok(()));
        assert_eq!(judge("Zephyrine Okonkwo", &["Zephyrine Okonkwo"]), Err(Weak::Own));
    }

    #[test]
    fn a_hash_with_cheaper_costs_is_known_as_outdated() {
        assert!(!outdated(&hash("any password at all", &counted())));
        assert!(outdated(&Hash::stored("$argon2id$v=19$m=4096,t=1,p=1$c2FsdHNhbHQ$aaaa")));
    }
}
