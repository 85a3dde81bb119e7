//! Invented texts of the demonstration's flood – a joint letter that was issued and a Joint Statement that waits for one
//! clearance – and a draft for the rights table.
//!
//! Invariant: each says DEMO in its title and at the head of each section; even here nothing is issued without every word,
//! since the database does not let it.

use super::{
    draft::draft,
    forms,
    kind::{Classification, Kind, State},
    room::Room,
    section,
    store::{Entity, Model, Signature, stored},
    translation::Text,
};
use crate::{
    consent::{About, demonstration::invent},
    convener,
    emergency::{self, Emergency, place},
};
use base::lang::Lang;
use movement::{
    context,
    organisation::{id_of, known},
};
use platform::{
    Refusal,
    id::OrganisationId,
    record::{JOIN, Record, hold},
    write::Write,
};

/// Marks what is invented.
const MARK: &str = "DEMO";

fn name(lang: Lang, of: OrganisationId) -> String {
    known(of).map_or(String::new(), |k| k.name(lang).to_owned())
}

/// What is known of an invented emergency, without anybody who asks.
fn room(lang: Lang, m: &Emergency, c: Option<&convener::Model>) -> Room {
    let hosts: Vec<OrganisationId> = place::codes(&m.countries).filter_map(context::host).collect();
    let names = |ids: &[OrganisationId]| ids.iter().map(|id| name(lang, *id)).collect::<Vec<_>>();
    let present = [hosts.clone(), ["ifrc", "icrc", "ns-fra", "ns-qat"].map(id_of).to_vec()].concat();
    let roles = c.map(|c| {
        let (term, country) = (c.term().name(lang), place::covered(lang, &c.country));
        let (first, others) = (name(lang, c.convener), names(&c.co_conveners()).join("; "));
        let said =
            crate::words::t!(lang, "convener-is-with", term = term, country = country, name = first, others = others);
        base::words::without_isolates(&said)
    });
    Room {
        lang,
        what: m.what().map(|w| w.name(lang)).unwrap_or_default(),
        countries: place::names(lang, &m.countries),
        onset: m.onset().text(lang),
        onset_source: m.onset_source.clone(),
        hosts: names(&hosts).join("; "),
        roles: roles.into_iter().collect(),
        conveners: c.map(|c| name(lang, c.convener)).unwrap_or_default(),
        present: names(&present),
        next: None,
    }
}

/// Adds an invented draft; `checked` says in which languages its translations were checked.
async fn add(
    w: &mut Write,
    m: &Emergency,
    owner: OrganisationId,
    kind: Kind,
    c: Option<&convener::Model>,
    checked: &[Lang],
) -> Result<Model, Refusal> {
    let hosts = place::codes(&m.countries).filter_map(context::host);
    let speakers: Vec<OrganisationId> = hosts.chain([id_of("ifrc"), id_of("icrc")]).collect();
    let model = Model {
        id: w.id(),
        version: 1,
        owner,
        audience: m.audience,
        context: m.context,
        emergency: Some(m.key()),
        body: None,
        removed: false,
        created_at: w.at(),
        changed_at: w.at(),
        kind: kind.code().to_owned(),
        number: 1,
        edition: 1,
        title: format!("{MARK} {}", forms::title(Lang::En, kind, 1, 1, &m.name)),
        subject: m.name.clone(),
        state: State::Draft.code().to_owned(),
        revision: 1,
        lang: Lang::En.code().to_owned(),
        classification: Classification::Movement.code().to_owned(),
        speakers: stored(&speakers),
        next_update: w.at().date_naive().checked_add_days(chrono::Days::new(3)),
        issued_at: None,
        languages: String::new(),
        signatures: "[]".to_owned(),
        supersedes: None,
        superseded_by: None,
        withdrawn: String::new(),
        asked_revision: None,
    };
    let rooms = Lang::ALL.map(|lang| room(lang, m, c));
    let sections = kind.topics().iter().map(|topic| {
        rooms.iter().fold(forms::blank(w, &model, *topic), |section, room| {
            let text = draft(*topic, room);
            let text = if text.is_empty() { text } else { format!("{MARK} – {text}") };
            section.with(room.lang, Text { text: &text, from: 1, checked: checked.contains(&room.lang) })
        })
    });
    let sections: Vec<section::Model> = sections.collect();
    forms::add(w, "statement-begun", model, sections, &emergency::Entity::facts(m)).await
}

/// Writes the demonstration's letter, issued, and its statement, which waits for the ICRC.
///
/// # Errors
/// When the database refuses.
pub async fn demonstration(w: &mut Write, flood: &Emergency, c: &convener::Model) -> Result<(), Refusal> {
    const FUNCTION: &str = "DEMO – invented function";
    let letter = add(w, flood, flood.owner, Kind::Letter, Some(c), &Lang::ALL).await?;
    let mut signatures = Vec::new();
    for of in letter.speakers() {
        let facts = Entity::facts(&letter);
        invent(w, of, &facts, &letter.title, About::Statement, letter.revision, FUNCTION).await?;
        signatures.push(Signature { organisation: of, capacity: FUNCTION.to_owned(), at: w.at() });
    }
    let caller = w.caller().clone();
    let held = hold::<Entity>(w.tx(), &caller, letter.id, JOIN).await?;
    // It stays within the flood's audience: what is invented goes to nobody else.
    let next = Model {
        state: State::Issued.code().to_owned(),
        issued_at: Some(w.at()),
        languages: "en fr es ar".to_owned(),
        signatures: serde_json::to_string(&signatures).map_err(|e| Refusal::of(&e))?,
        ..held.model().clone()
    };
    let letter = w.update("statement-issued", &held, None, next).await?;
    if let Some(emergency) = letter.emergency {
        convener::steps::told_by(w, emergency, letter.id, &letter.title).await?;
    }
    let statement = add(w, flood, flood.owner, Kind::Statement, Some(c), &[Lang::Fr]).await?;
    let speakers = statement.speakers();
    for of in speakers.into_iter().filter(|o| *o != id_of("icrc")) {
        let facts = Entity::facts(&statement);
        invent(w, of, &facts, &statement.title, About::Statement, statement.revision, FUNCTION).await?;
    }
    Ok(())
}

/// A draft for the rights table.
///
/// # Errors
/// When the database refuses.
pub async fn specimen(w: &mut Write, m: &Emergency, owner: OrganisationId) -> Result<Model, Refusal> {
    add(w, m, owner, Kind::Statement, None, &[]).await
}
