//! Who a cell names: name and acronym together, several in one cell, "via", the Movement's Societies in all spellings.

use super::{Note, Register};
use crate::{finding::Kind as What, know, layout::Layout, value::missing};
use base::{
    fold::fold,
    lang::Lang,
    organisation::{self, Found, Known, Match},
    records::{Kind, OrganisationNo, Records},
};

/// What is asked of a row's organisation.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Asked<'a> {
    pub name: &'a str,
    pub acronym: &'a str,
    pub written_type: &'a str,
    /// Country of the sheet, ISO alpha-3; empty where unknown.
    pub country: &'a str,
    /// The sheet is about Movement components.
    pub movement: bool,
    pub lang: Lang,
}

/// Who is named: those who carry it out, and those who work through them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Named {
    pub parties: Vec<OrganisationNo>,
    pub backers: Vec<OrganisationNo>,
    pub notes: Vec<Note>,
}

fn given(text: &str) -> &str {
    if missing::is_missing(text) { "" } else { text }
}

/// Resolves a row's organisation.
pub(crate) fn resolve(asked: Asked<'_>, layouts: &[&Layout], register: &mut Register, records: &mut Records) -> Named {
    let mut named = Named::default();
    let (name, acronym) = (given(asked.name), given(asked.acronym));
    let text = if name.is_empty() { acronym } else { name };
    if text.is_empty() {
        return named;
    }
    if let Some(known) = answered(text, layouts).or_else(|| answered(acronym, layouts)) {
        named.parties.push(register.organisation(records, &known));
        return named;
    }
    let context = (!asked.country.is_empty()).then_some(asked.country);
    let is_movement = know::is_movement_type(&fold(asked.written_type));
    let parts = organisation::find_all(text, context, asked.movement || is_movement);
    let several = parts.len() > 1;
    let mut told: Vec<String> = Vec::new();
    for part in &parts {
        let (known, note) = match &part.found {
            Found::One(found) => (found.organisation.clone(), doubt(text, &part.part.text, found, asked.lang)),
            Found::Ambiguous(all) => {
                let choices = all
                    .iter()
                    .map(|m| (m.organisation.id.to_string(), m.organisation.name(asked.lang).to_owned()))
                    .collect();
                let first = &all[0].organisation;
                let note =
                    Note::new(What::OrganisationAmbiguous, text).fact("name", first.name(asked.lang)).choose(choices);
                (first.clone(), Some(note))
            }
            Found::None => unknown(&part.part.text, acronym, is_movement && !several, several, context),
        };
        named.notes.extend(note);
        let no = register.organisation(records, &known);
        let held = &mut records.organisations[no.0 as usize];
        if held.written_type.is_empty() && !several && !asked.written_type.is_empty() {
            held.written_type = asked.written_type.to_owned();
        }
        if held.acronym.is_empty() && !several && !acronym.is_empty() && acronym.chars().count() <= 20 {
            held.acronym = acronym.to_owned();
        }
        told.push(known.name(asked.lang).to_owned());
        if part.part.role == organisation::Role::Via {
            named.backers.append(&mut named.parties);
        }
        named.parties.push(no);
    }
    let distinct: std::collections::BTreeSet<_> = named.parties.iter().chain(&named.backers).collect();
    if several && distinct.len() > 1 {
        named.notes.push(Note::new(What::OrganisationSplit, text).fact("name", &told.join(", ")));
    } else if !several && !name.is_empty() && !acronym.is_empty() {
        named.notes.extend(mismatch(name, acronym, &parts[0].found, context, asked.lang));
    }
    named
}

/// The person's saved answer.
fn answered(text: &str, layouts: &[&Layout]) -> Option<Known> {
    if text.is_empty() {
        return None;
    }
    let id = layouts.iter().find_map(|l| l.organisation(text))?;
    Known::by_id(id).cloned().or_else(|| Some(Known::other(id.strip_prefix("other-").unwrap_or(id))))
}

fn doubt(text: &str, part: &str, found: &Match, lang: Lang) -> Option<Note> {
    let known = &found.organisation;
    if !known.kind.is_movement() {
        return None;
    }
    if known.kind == Kind::Movement || found.confidence < 0.7 {
        return Some(
            Note::new(What::OrganisationUnclear, text)
                .choose(vec![(known.id.to_string(), known.name(lang).to_owned())]),
        );
    }
    let same = Lang::ALL.iter().any(|&l| fold(known.name(l)) == fold(part));
    (!same).then(|| Note::new(What::OrganisationResolved, text).fact("name", known.name(lang)))
}

/// An organisation that our lists do not have under this name. Its acronym may have it, when the name is no other
/// name; the Movement as mere type leads to the Society of the country when the acronym is its.
fn unknown(
    text: &str,
    acronym: &str,
    is_movement: bool,
    several: bool,
    context: Option<&str>,
) -> (Known, Option<Note>) {
    if !several && !acronym.is_empty() && (fold(acronym) == fold(text) || is_movement) {
        let found = organisation::find_among(acronym, context, is_movement);
        if let Some(found) = found.one()
            && (!is_movement || found.organisation.kind.is_movement())
        {
            return (found.organisation.clone(), None);
        }
    }
    let mut known = Known::other(text);
    if is_movement {
        known.kind = Kind::Movement;
        return (known, Some(Note::new(What::OrganisationUnclear, text)));
    }
    (known, None)
}

/// Name and acronym that belong to different organisations, where one of them is ours.
fn mismatch(name: &str, acronym: &str, by_name: &Found, context: Option<&str>, lang: Lang) -> Option<Note> {
    let Found::One(by_name) = by_name else { return None };
    let found = organisation::find(acronym, context);
    let by_acronym = found.one()?;
    let (a, b) = (&by_name.organisation, &by_acronym.organisation);
    let ours = a.kind.is_movement() || b.kind.is_movement();
    let sure = by_acronym.confidence >= 0.9 && by_acronym.why == organisation::Why::Name;
    if a.id == b.id || !ours || !sure || b.kind == Kind::Movement {
        return None;
    }
    Some(
        Note::new(What::OrganisationMismatch, name)
            .fact("name", a.name(lang))
            .fact("other", b.name(lang))
            .choose(vec![(a.id.to_string(), a.name(lang).to_owned()), (b.id.to_string(), b.name(lang).to_owned())]),
    )
}
