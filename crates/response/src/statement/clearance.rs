//! Asking those who are named for their word: a letter to the people who speak for each organisation that has not cleared
//! the text as it stands.
//!
//! Invariants: a text is asked about once – changed, it may be asked about again; a letter goes only to people of an
//! organisation that may see the draft, and holds its title and a link, nothing of what it says.

use super::{
    forms, section,
    store::{self, Entity, Model},
};
use crate::{
    consent::{self, About, SPEAKERS, standing},
    meeting::{call, letters},
    words::t,
};
use movement::who::{self, Reader};
use platform::{
    Refusal,
    id::OrganisationId,
    mail::Letter,
    record::{CONVENE, Record},
    web::Ask,
    write::{Done, Write},
};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Asks for the word of everybody who is named and has not cleared the text as it stands.
///
/// # Errors
/// [`Refusal::NotAllowed`] where it was issued or is not theirs; a sentence where nothing is said yet, all have cleared it, or
/// they were asked about this very text.
pub async fn ask_all(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let lang = ask.lang();
    store::lock(w.tx(), ask.id::<Uuid>("statement")?).await?;
    let held = forms::held(ask, w, CONVENE).await?;
    let sections = section::of(w.tx(), &ask.caller, held.id).await?;
    if sections.iter().all(|s| s.text(held.source()).text.trim().is_empty()) {
        return Err(Refusal::field("main", t!(lang, "issue-empty")));
    }
    if held.asked() {
        return Err(Refusal::field("main", t!(lang, "clearance-asked-already")));
    }
    let consents = consent::of(w.tx(), &ask.caller, About::Statement, held.id).await?;
    let waits: Vec<OrganisationId> = standing(&consents, &held.speakers(), held.revision).waits_for().collect();
    if waits.is_empty() {
        return Err(Refusal::field("main", t!(lang, "cleared-by-all")));
    }
    let next = Model { asked_revision: Some(held.revision), ..held.model().clone() };
    let s = w.update("clearance-asked", &held, None, next).await?;
    let unreached = send(w, &s, &waits).await?;
    let said = call::told(w, &ask.caller, t!(lang, "clearance-said-asked"), &unreached).await?;
    let json = serde_json::json!({ "id": s.id, "revision": s.revision, "asked": waits, "unreached": unreached });
    Ok(Done::at(s.href()).saying(said).with(json))
}

/// Writes to those who speak for some organisations; gives the organisations that may not see it, or that have nobody to
/// write to.
async fn send(w: &mut Write, s: &Model, organisations: &[OrganisationId]) -> Result<Vec<OrganisationId>, Refusal> {
    let (see, mut unreached) = letters::who_see(w, &Entity::facts(s), organisations).await?;
    let readers = who::readers(w.app(), &see, SPEAKERS, s.context).await?;
    unreached.extend(see.iter().filter(|o| readers.iter().all(|r| r.organisation != **o)));
    let address = w.app().settings().address.clone();
    let mut written: BTreeSet<String> = BTreeSet::new();
    for reader in readers {
        if written.insert(reader.email.to_lowercase()) {
            w.mail(letter(s, &address, &reader)).await?;
        }
    }
    Ok(unreached)
}

fn letter(s: &Model, address: &str, reader: &Reader) -> Letter {
    let (lang, title) = (reader.lang, s.title.as_str());
    let link = format!("{address}{}/word", s.href());
    Letter {
        kind: "clearance-asked",
        to: reader.email.clone(),
        subject: t!(lang, "letter-clearance", title = title),
        body: t!(lang, "letter-clearance-text", title = title, link = link),
        calendar: None,
    }
}
