//! Ids that are the same in every installation.
//!
//! Invariant: an id is made of the stable code that `base` gives (`ns-moz`, `ifrc`, `other-acted`) and of nothing else;
//! changing how it is made would cut every installation off from its own records, so it never changes.

use base::organisation::{KNOWN, Known};
use platform::id::{AccountId, ContextId, OrganisationId};
use sha2::{Digest, Sha256};
use std::{borrow::Cow, collections::HashMap, sync::LazyLock};
use uuid::Uuid;

/// The id of an organisation by its code: `ns:MOZ`, `ns-moz`, `ifrc`, `icrc`, `other-…`.
pub fn id_of(code: &str) -> OrganisationId {
    OrganisationId(derived("organisation", &canonical(code)))
}

/// A code as `base` writes it; a territory's National Society is the one that serves it.
pub fn canonical(code: &str) -> Cow<'static, str> {
    let code = code.trim().to_lowercase().replace(':', "-");
    match code.strip_prefix("ns-").and_then(base::society::of_country) {
        Some(society) => society.id.clone(),
        None => Cow::Owned(code),
    }
}

/// The Movement as a whole: whoever acts for the lists that all share.
pub fn movement() -> OrganisationId {
    id_of("movement")
}

/// The organisation of our lists that has this id.
pub fn known(id: OrganisationId) -> Option<&'static Known> {
    static ALL: LazyLock<HashMap<OrganisationId, &'static Known>> =
        LazyLock::new(|| KNOWN.iter().map(|k| (id_of(&k.id), k)).collect());
    ALL.get(&id).copied()
}

/// The id of a country's context, by its ISO alpha-3 code.
pub fn country_context_id(iso3: &str) -> ContextId {
    ContextId(derived("context", &iso3.trim().to_lowercase()))
}

/// The country of a context, as its ISO alpha-3 code; none where the context is no country.
pub fn country_of(context: ContextId) -> Option<&'static str> {
    static ALL: LazyLock<HashMap<ContextId, &'static str>> =
        LazyLock::new(|| base::country::all().iter().map(|c| (country_context_id(c.iso3), c.iso3)).collect());
    ALL.get(&context).copied()
}

/// The id of one of the demonstration's people.
pub fn demonstration_account(code: &str) -> AccountId {
    AccountId(derived("demonstration account", code))
}

/// A UUID of version 8 (RFC 9562: the bytes are ours) from what it is the id of and a code.
fn derived(what: &str, code: &str) -> Uuid {
    let hash = Sha256::digest(format!("smcc {what} {code}").as_bytes());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_one_id_for_ever() {
        assert_eq!(id_of("ns:MOZ"), id_of("ns-moz"));
        assert_eq!(id_of("ns:CYM"), id_of("ns-gbr"));
        assert_ne!(id_of("ifrc"), id_of("icrc"));
        assert_eq!(known(id_of("ns:MOZ")).unwrap().acronym, "CVM");
        assert!(known(id_of("other-nobody-at-all")).is_none());
        assert_eq!(country_context_id("MOZ"), country_context_id("moz"));
        assert_eq!(country_of(country_context_id("MOZ")), Some("MOZ"));
        assert_eq!(country_of(ContextId(Uuid::nil())), None);
        // Frozen: records of every installation point to these.
        assert_eq!(id_of("ifrc").to_string(), "1998d5e5-5623-8d95-aeba-c382b788e22c");
        assert_eq!(country_context_id("MOZ").to_string(), "37dfee7b-b546-8fa7-8572-dc7b397cba28");
    }
}
