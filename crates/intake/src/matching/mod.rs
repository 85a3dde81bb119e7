//! From what cells say to what is meant: organisations, places, sectors, dates, figures.
//!
//! Each distinct value is looked up once. Invariant: a value that is not known stays as written and is said; nothing
//! is matched to something else in silence.

pub(crate) mod figures;
pub(crate) mod levels;
pub(crate) mod parties;
pub(crate) mod places;
pub(crate) mod times;

use base::{
    organisation,
    records::{Organisation, OrganisationNo, Place, PlaceNo, Records},
};
use rustc_hash::FxHashMap;

/// Organisations and places that the records hold already, by id and code.
#[derive(Debug, Default)]
pub(crate) struct Register {
    organisations: FxHashMap<String, OrganisationNo>,
    places: FxHashMap<String, PlaceNo>,
}

impl Register {
    /// The register of what is there.
    pub fn of(records: &Records) -> Register {
        let mut register = Register::default();
        for (no, organisation) in records.organisations.iter().enumerate() {
            register.organisations.insert(organisation.id.clone(), OrganisationNo(no as u32));
        }
        for (no, place) in records.places.iter().enumerate() {
            register.places.insert(place.code.clone(), PlaceNo(no as u32));
        }
        register
    }

    /// The number of an organisation, entered now if it is new.
    pub fn organisation(&mut self, records: &mut Records, known: &organisation::Known) -> OrganisationNo {
        if let Some(&no) = self.organisations.get(known.id.as_ref()) {
            return no;
        }
        let no = OrganisationNo(records.organisations.len() as u32);
        records.organisations.push(Organisation {
            id: known.id.to_string(),
            name: known.name(base::lang::Lang::En).to_owned(),
            acronym: known.acronym.to_string(),
            kind: known.kind,
            country: known.country.to_string(),
            written_type: String::new(),
        });
        self.organisations.insert(known.id.to_string(), no);
        no
    }

    /// The number of an area or country of our list, entered after its parents.
    pub fn place(&mut self, records: &mut Records, known: &base::place::Known) -> PlaceNo {
        if let Some(&no) = self.places.get(known.code) {
            return no;
        }
        let parent = known.parent().map(|parent| self.place(records, &parent));
        self.enter(
            records,
            Place {
                code: known.code.to_owned(),
                name: known.name.to_owned(),
                level: known.level,
                parent,
                country: known.country.to_owned(),
                position: known.position,
            },
        )
    }

    /// An area that our list does not have: with the sheet's P-code, or a marked stand-in for one.
    pub fn unlisted(
        &mut self,
        records: &mut Records,
        name: &str,
        code: Option<&str>,
        level: u8,
        parent: Option<PlaceNo>,
    ) -> PlaceNo {
        let above = parent.map(|p| &records.places[p.0 as usize]);
        let code = match code {
            Some(code) => code.to_owned(),
            None => format!("~{}/{}", above.map_or("", |p| p.code.trim_start_matches('~')), base::fold::fold(name)),
        };
        if let Some(&no) = self.places.get(&code) {
            return no;
        }
        let country = above.map_or_else(String::new, |p| p.country.clone());
        let level = level.max(above.map_or(0, |p| p.level + 1)).min(4);
        self.enter(records, Place { code, name: name.to_owned(), level, parent, country, position: None })
    }

    fn enter(&mut self, records: &mut Records, place: Place) -> PlaceNo {
        let no = PlaceNo(records.places.len() as u32);
        self.places.insert(place.code.clone(), no);
        records.places.push(place);
        no
    }
}

/// What a look-up has to say beside its result.
#[derive(Clone, Debug)]
pub(crate) struct Note {
    pub kind: crate::finding::Kind,
    /// Which of the columns looked at together, where it is not the first.
    pub column: Option<usize>,
    pub value: String,
    pub facts: crate::finding::Facts,
    pub choices: Vec<(String, String)>,
}

impl Note {
    pub fn new(kind: crate::finding::Kind, value: &str) -> Note {
        Note { kind, column: None, value: value.to_owned(), facts: crate::finding::Facts::new(), choices: Vec::new() }
    }

    pub fn fact(mut self, key: &str, value: &str) -> Note {
        self.facts.insert(key.to_owned(), value.to_owned());
        self
    }

    pub fn choose(mut self, choices: Vec<(String, String)>) -> Note {
        self.choices = choices;
        self
    }

    pub fn on(mut self, column: usize) -> Note {
        self.column = Some(column);
        self
    }
}
