//! Where a row is: codes and names of all levels together, the deepest area that is known, each within its parent.

use super::{Note, Register};
use crate::{finding::Kind as What, know, layout::Layout, value::missing};
use base::{
    fold::fold,
    place::{self, Found, Known, Match, Why},
    records::{PlaceNo, Records},
};

/// Names and codes of a row's areas by level, 0 being the country; empty where there is none.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Asked<'a> {
    pub names: [&'a str; 5],
    pub codes: [&'a str; 5],
    /// Column of each name and code, for what is said about them.
    pub columns: [[Option<usize>; 5]; 2],
    /// Country of the sheet, ISO alpha-3; empty where unknown.
    pub country: &'a str,
    /// Latitude and longitude of the row.
    pub position: Option<(f32, f32)>,
}

/// Where it is, and what is to be said about it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Placed {
    pub places: Vec<PlaceNo>,
    pub notes: Vec<Note>,
}

/// Words for the whole country.
const COUNTRYWIDE: [&str; 22] = [
    "countrywide",
    "country wide",
    "nationwide",
    "nation wide",
    "national",
    "national level",
    "whole country",
    "all country",
    "all",
    "all provinces",
    "all districts",
    "tout le pays",
    "niveau national",
    "national e",
    "nacional",
    "nivel nacional",
    "todo el pais",
    "todos",
    "nivel nacional todo el pais",
    "جميع المحافظات",
    "كل البلاد",
    "وطني",
];

/// Resolves a row's areas.
pub(crate) fn resolve(
    asked: &Asked<'_>,
    layouts: &[&Layout],
    register: &mut Register,
    records: &mut Records,
) -> Placed {
    let mut placed = Placed::default();
    let clean = |text: &'_ str| if missing::is_missing(text) { String::new() } else { text.trim().to_owned() };
    let names: [String; 5] = asked.names.map(clean);
    let codes: [String; 5] = asked.codes.map(clean);
    let country = country_of(&names[0], &codes[0]).unwrap_or(asked.country);
    let context = (!country.is_empty()).then_some(country);

    // Codes first, the deepest that is one.
    let mut anchor: Option<Known> = None;
    let mut repaired = false;
    let mut deeper: Option<(u8, &str)> = None;
    for level in (1..=4u8).rev() {
        let code = codes[usize::from(level)].as_str();
        if code.is_empty() {
            continue;
        }
        if let Some(found) = place::by_code(code, context).filter(|m| m.confidence >= 0.7) {
            anchor = Some(found.place);
            repaired = found.why != Why::Code;
            break;
        }
        // A code deeper than our list still tells the area that it lies in.
        match place::ancestor_of_code(code, context) {
            Some(found) if level > found.place.level => {
                deeper = deeper.or(Some((level, code)));
                anchor = Some(found.place);
                break;
            }
            _ if level <= 2 && know_list(country) => {
                let note = Note::new(What::PlaceCodeUnknown, code);
                placed.notes.push(column(note, asked.columns[1][usize::from(level)]));
            }
            _ => deeper = deeper.or(Some((level, code))),
        }
    }
    let mut by_name = None;
    if let Some(at) = &anchor {
        if let Some(expected) = context.filter(|c| *c != at.country) {
            let name = base::country::by_iso3(at.country).map_or(at.country, |c| c.name(base::lang::Lang::En));
            if !expected.is_empty() {
                placed.notes.push(Note::new(What::PlaceElsewhere, at.code).fact("name", name));
            }
        }
        let level = usize::from(at.level.min(4));
        let name = names[level].as_str();
        if !name.is_empty()
            && let Some(other) = place::find(name, Some(at.level), Some(at.country), None).one()
            && other.place.code != at.code
            && other.place.level == at.level
            && other.confidence >= 0.9
            && matches!(other.why, Why::Name | Why::Words)
        {
            // A code that had to be repaired to be one of ours may be another list's: then the name is surer.
            if repaired {
                by_name = Some(other.place);
            }
            let note = Note::new(What::PlaceMismatch, name)
                .fact("name", at.name)
                .fact("other", other.place.name)
                .fact("taken", if repaired { "name" } else { "code" })
                .choose(vec![
                    (at.code.to_owned(), at.name.to_owned()),
                    (other.place.code.to_owned(), other.place.name.to_owned()),
                ]);
            placed.notes.push(column(note, asked.columns[0][level]));
        }
    }
    let mut at = by_name.or(anchor).or_else(|| context.and_then(base::country::by_iso3).map(Known::of_country));

    // Then names, from the top, each within what is known so far.
    let mut below: Option<PlaceNo> = None;
    for level in 1..=4u8 {
        let name = names[usize::from(level)].as_str();
        if name.is_empty() || (at.as_ref().is_some_and(|a| a.level >= level)) {
            continue;
        }
        let from = asked.columns[0][usize::from(level)];
        if COUNTRYWIDE.contains(&fold(name).as_str()) {
            break;
        }
        if let Some(known) = layouts.iter().find_map(|l| l.place(name)).and_then(|code| place::by_code(code, None)) {
            at = Some(known.place);
            below = None;
            continue;
        }
        let parent = at.as_ref().filter(|a| a.level > 0);
        let found =
            if below.is_some() || level > 2 { Found::None } else { place::find(name, Some(level), context, parent) };
        // A well-formed code that our list lacks is an area that our list lacks, whatever other area's byname it bears:
        // "Pemba, MZ0117" is not the town of Pemba, MZ0104.
        let given = codes[usize::from(level)].as_str();
        let elsewhere = level <= 2
            && !given.is_empty()
            && place::by_code(given, context).is_none()
            && place::ancestor_of_code(given, context).is_some();
        match found {
            Found::One(found) if acceptable(&found) && !(elsewhere && fold(found.place.name) != fold(name)) => {
                if let Some(note) = spelling(name, &found) {
                    placed.notes.push(column(note, from));
                }
                at = Some(found.place);
            }
            // A district and the province around it have one name: the larger is sure.
            Found::Ambiguous(all)
                if outermost(&all).is_some_and(|m| m.place.level > at.as_ref().map_or(0, |a| a.level)) =>
            {
                at = outermost(&all).map(|m| m.place);
            }
            Found::Ambiguous(all) => {
                let choices = all.iter().map(|m| (m.place.code.to_owned(), with_parent(&m.place))).collect();
                placed.notes.push(column(Note::new(What::PlaceAmbiguous, name).choose(choices), from));
                break;
            }
            // "Maradi" in Maradi: the area above once more, where our list has no smaller one of that name.
            _ if level <= 2 && at.as_ref().is_some_and(|a| a.level > 0 && same_name(a, name)) => {}
            _ => {
                let deepest = (level + 1..=4).all(|l| names[usize::from(l)].is_empty());
                if deepest
                    && below.is_none()
                    && let Some(all) = split(name, level, context, parent)
                {
                    placed.notes.push(column(Note::new(What::PlaceSplit, name), from));
                    placed.places = all.iter().map(|known| register.place(records, known)).collect();
                    return placed;
                }
                // A name in the wrong column, or in another area than the row says.
                if level <= 2
                    && !elsewhere
                    && below.is_none()
                    && let Found::One(found) = place::find(name, None, context, parent)
                    && found.place.level > at.as_ref().map_or(0, |a| a.level)
                    && found.confidence >= 0.7
                    && matches!(found.why, Why::Name | Why::Words | Why::OtherLevel)
                {
                    placed.notes.push(column(
                        Note::new(What::PlaceSpelling, name).fact("name", &with_parent(&found.place)),
                        from,
                    ));
                    at = Some(found.place);
                    continue;
                }
                if level <= 2 && know_list(country) && below.is_none() {
                    let within = at.as_ref().map_or("", |a| a.name);
                    placed.notes.push(column(Note::new(What::PlaceUnknown, name).fact("name", within), from));
                }
                let above = below.or_else(|| at.as_ref().map(|known| register.place(records, known)));
                let code = (elsewhere || !given.is_empty() && deeper.is_some_and(|(l, _)| l == level)).then_some(given);
                below = Some(register.unlisted(records, name, code, level, above));
            }
        }
    }
    // A deep code without a name is still a place of its own.
    if below.is_none()
        && let (Some((level, code)), Some(known)) = (deeper, &at)
        && names[usize::from(level)].is_empty()
        && known.level > 0
    {
        let above = register.place(records, known);
        below = Some(register.unlisted(records, code, Some(code), level, Some(above)));
    }
    let no = below.or_else(|| at.as_ref().map(|known| register.place(records, known)));
    if let Some(no) = no {
        let held = &mut records.places[no.0 as usize];
        if held.position.is_none() && held.level > 0 {
            held.position = asked.position;
        }
        placed.places.push(no);
    }
    placed
}

fn column(note: Note, column: Option<usize>) -> Note {
    match column {
        Some(column) => note.on(column),
        None => note,
    }
}

/// Whether our list has the areas of a country, so that a name it lacks is worth a word.
fn know_list(country: &str) -> bool {
    !country.is_empty() && place::all(country, Some(1)).next().is_some()
}

fn country_of(name: &str, code: &str) -> Option<&'static str> {
    let by_code = |code: &str| match code.len() {
        2 => base::country::by_iso2(code).map(|c| c.iso3),
        3 => base::country::by_iso3(code).map(|c| c.iso3),
        _ => None,
    };
    by_code(code).or_else(|| by_code(name)).or_else(|| know::country(name)).or_else(|| know::country(code))
}

fn same_name(known: &Known, name: &str) -> bool {
    fold(known.name) == fold(name)
        || place::find(name, Some(known.level), Some(known.country), None)
            .one()
            .is_some_and(|m| m.place.code == known.code && matches!(m.why, Why::Name | Why::Words))
}

/// The one that all others lie in.
fn outermost(all: &[Match]) -> Option<Match> {
    all.iter().find(|outer| all.iter().all(|m| m.place.is_in(&outer.place))).copied()
}

fn acceptable(found: &Match) -> bool {
    found.confidence >= 0.6 && !matches!(found.why, Why::OtherParent | Why::OtherLevel)
}

fn spelling(name: &str, found: &Match) -> Option<Note> {
    matches!(found.why, Why::Sound | Why::Typo | Why::Part)
        .then(|| Note::new(What::PlaceSpelling, name).fact("name", &with_parent(&found.place)))
}

fn with_parent(known: &Known) -> String {
    match known.parent().filter(|p| p.level > 0) {
        Some(parent) => format!("{} ({})", known.name, parent.name),
        None => known.name.to_owned(),
    }
}

/// Several areas in one cell, where each part is one for sure.
fn split(name: &str, level: u8, context: Option<&str>, parent: Option<&Known>) -> Option<Vec<Known>> {
    let parts: Vec<&str> = name
        .split([',', ';', '/', '&', '+', '|', '\n', '،'])
        .flat_map(|part| part.split(" and "))
        .flat_map(|part| part.split(" et "))
        .flat_map(|part| part.split(" y "))
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    if parts.len() < 2 || level > 2 {
        return None;
    }
    parts
        .iter()
        .map(|part| {
            place::find(part, Some(level), context, parent)
                .one()
                .filter(|m| m.confidence >= 0.75 && matches!(m.why, Why::Name | Why::Words | Why::Sound | Why::Typo))
                .map(|m| m.place)
        })
        .collect()
}
