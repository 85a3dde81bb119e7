//! The organisations that people name on a line of a form.
//!
//! Invariant: what is shared with somebody is never shared by a guess: a name that is only like another names nobody.

use base::{
    lang::Lang,
    organisation::{Found, Known, Why, find_among},
};
use movement::organisation::{id_of, known, open};
use platform::{access::Caller, id::OrganisationId};
use sea_orm::ConnectionTrait;

/// The organisation of our lists that a text names beyond doubt.
fn listed(text: &str, country: Option<&str>) -> Option<OrganisationId> {
    match find_among(text, country, true) {
        Found::One(found) if matches!(found.why, Why::Name | Why::Acronym | Why::AcronymOfHost) => {
            Some(id_of(&found.organisation.id)).filter(|id| known(*id).is_some())
        }
        _ => None,
    }
}

/// The organisation on a line: by its name or acronym, or one that was added here by its name or id, if the caller may
/// see it.
pub async fn read(
    db: &impl ConnectionTrait,
    caller: &Caller,
    text: &str,
    country: Option<&str>,
) -> Option<OrganisationId> {
    if let Some(id) = listed(text, country) {
        return Some(id);
    }
    let param = if text.parse::<uuid::Uuid>().is_ok() { text.to_owned() } else { Known::other(text).id.into_owned() };
    open(db, caller, &param).await.ok().map(|organisation| organisation.organisation())
}

/// An organisation as a line that [`read`] reads back.
pub fn text(lang: Lang, id: OrganisationId) -> String {
    let name = known(id).map(|k| k.name(lang)).filter(|name| listed(name, None) == Some(id));
    name.map_or_else(|| id.to_string(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::organisation::KNOWN;

    #[test]
    fn organisations_are_named_in_any_language_and_never_guessed() {
        let id = |text| listed(text, Some("MOZ"));
        assert_eq!(id("Cruz Vermelha de Moçambique"), Some(id_of("ns-moz")));
        assert_eq!(id("ICRC"), Some(id_of("icrc")));
        assert_eq!(id("Croix-Rouge française"), Some(id_of("ns-fra")));
        assert_eq!(id("French Red Crss"), None);
        assert_eq!(id("Somebody"), None);
    }

    #[test]
    fn most_organisations_are_shown_by_a_name_that_reads_back() {
        let all = KNOWN.iter().step_by(5);
        let named = all.clone().filter(|k| text(Lang::Fr, id_of(&k.id)) == k.name(Lang::Fr)).count();
        assert!(named * 10 > all.count() * 9, "{named}");
    }
}
