//! The address of an emergency: its name for people, and a code that finds it.
//!
//! Invariants: the code is always there, so an address never tells that another emergency of the same name exists; only
//! the code is looked at, so an address that was sent round before the name changed still leads there.

use base::fold::words;
use uuid::Uuid;

/// Letters and digits that nobody mistakes for each other.
const DIGITS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// Letters of a code.
const LENGTH: usize = 8;

/// Letters of a name in an address.
const LONGEST: usize = 48;

/// The code of an emergency: the end of its id, which is random.
pub fn code(id: Uuid) -> String {
    let tail = id.as_bytes()[11..].iter().fold(0_u64, |n, byte| n << 8 | u64::from(*byte));
    (0..LENGTH).rev().map(|at| char::from(DIGITS[(tail >> (5 * at) & 31) as usize])).collect()
}

/// The address below `/o/`; a name that leaves no Latin letter gives way to what happened and where.
pub fn slug(name: &str, what: &str, countries: &str, code: &str) -> String {
    let mut slug = joined(name);
    if slug.is_empty() {
        slug = joined(&format!("{what} {}", countries.split(", ").next().unwrap_or_default()));
    }
    if slug.is_empty() { code.to_owned() } else { format!("{slug}-{code}") }
}

fn joined(text: &str) -> String {
    let mut slug = String::new();
    for word in words(text).iter().filter(|w| w.is_ascii()) {
        if slug.len() + word.len() + 1 > LONGEST {
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(word);
    }
    slug
}

/// The code in an address.
pub fn code_of(slug: &str) -> &str {
    slug.rsplit('-').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_reads_well_and_always_carries_its_code() {
        let code = code(Uuid::from_u128(0x0199_0000_0000_7000_8000_0012_3456_789a));
        assert_eq!(code.len(), LENGTH);
        let slug = slug("Cheias na Zambézia (demonstration) 2026", "flood", "MOZ", &code);
        assert_eq!(slug, format!("cheias-na-zambezia-demonstration-2026-{code}"));
        assert_eq!(code_of(&slug), code);
        assert_eq!(super::slug("فيضانات", "flood", "SDN, EGY", "x"), "flood-sdn-x");
        assert!(super::slug(&"long words ".repeat(20), "flood", "SDN", "x").len() < 60);
    }
}
