//! The contexts and organisations that emergencies speak of, by what they are called in every installation.
//!
//! Invariant: the ids are those of `movement`, which derives them in the same way; when it is in the trunk these two
//! functions call it.

use base::{
    lang::Lang,
    organisation::{Found, KNOWN, Known, Why, find_among},
};
use platform::id::{ContextId, OrganisationId};
use uuid::Uuid;

/// The context of a country, by its ISO alpha-3 code.
pub fn country_context(iso3: &str) -> ContextId {
    derived("context", &iso3.trim().to_lowercase()).into()
}

/// An organisation of our lists, by its code: `ns-moz`, `ifrc`, `icrc`.
pub fn organisation(code: &str) -> OrganisationId {
    derived("organisation", code).into()
}

fn derived(what: &str, code: &str) -> Uuid {
    let hash = platform::ledger::chain::sha256(format!("smcc {what} {code}").as_bytes());
    let mut bytes = [0; 16];
    for (at, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&hash[2 * at..2 * at + 2], 16).unwrap_or_default();
    }
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

/// The organisation that a text names beyond doubt: what is shared with somebody is never shared by a guess.
pub fn named(text: &str, country: Option<&str>) -> Option<&'static Known> {
    match find_among(text, country, true) {
        Found::One(found) if matches!(found.why, Why::Name | Why::Acronym | Why::AcronymOfHost) => {
            Known::by_id(&found.organisation.id)
        }
        _ => None,
    }
}

/// The organisation on a line that somebody wrote: by its name, or by its id where our lists do not have it.
pub fn read(text: &str, country: Option<&str>) -> Option<OrganisationId> {
    match text.parse::<Uuid>() {
        Ok(id) => Some(id.into()),
        Err(_) => named(text, country).map(|known| organisation(&known.id)),
    }
}

/// An organisation as a line that [`read`] reads back.
pub fn text(lang: Lang, id: OrganisationId) -> String {
    let known = KNOWN.iter().find(|k| organisation(&k.id) == id).map(|k| k.name(lang));
    known.filter(|name| read(name, None) == Some(id)).map_or_else(|| id.to_string(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_organisation_reads_back_from_its_line() {
        for known in KNOWN.iter().step_by(7) {
            let id = organisation(&known.id);
            assert_eq!(read(&text(Lang::Fr, id), None), Some(id), "{}", known.id);
        }
    }

    #[test]
    fn organisations_are_named_in_any_language_and_never_guessed() {
        let code = |text| named(text, Some("MOZ")).map(|k| k.id.as_ref());
        assert_eq!(code("Cruz Vermelha de Moçambique"), Some("ns-moz"));
        assert_eq!(code("ICRC"), Some("icrc"));
        assert_eq!(code("Croix-Rouge française"), Some("ns-fra"));
        assert_eq!(code("French Red Crss"), None);
        assert_eq!(code("Somebody"), None);
    }
}
