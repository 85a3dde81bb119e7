//! Administrative areas by code and by name: which one a cell means, how sure, and why.
//!
//! The list has first and second levels (data/places.csv). A name alone is ambiguous in hundreds of cases, so a look-up
//! takes the country and the parent, and never searches for likenesses across the world. Tables are compiled by build.rs
//! and read in place.

mod code;
mod name;
mod shape;
mod table;
mod vote;

pub use code::{ancestor_of_code, by_code};
pub use name::find;
pub use vote::{Vote, country_of};

use crate::country::Country;
use crate::lang::Lang;

/// An area of our list, or a country.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Known {
    /// P-code; the IFRC's code in countries without P-codes; ISO alpha-3 for a country.
    pub code: &'static str,
    /// Name as the list has it.
    pub name: &'static str,
    /// 0 is the country, 1 and 2 the administrative levels.
    pub level: u8,
    /// ISO alpha-3 code of the country.
    pub country: &'static str,
    /// Latitude and longitude in degrees of a dot for it, where we have one (mean of its towns, not its centre).
    pub position: Option<(f32, f32)>,
    no: u32,
}

/// [`Known::no`] of a country.
const COUNTRY: u32 = u32::MAX;

impl Known {
    /// A country as a place.
    pub const fn of_country(country: &'static Country) -> Known {
        let (code, name) = (country.iso3, country.name(Lang::En));
        Known { code, name, level: 0, country: code, position: None, no: COUNTRY }
    }

    /// The area that it lies in; `None` for a country.
    pub fn parent(&self) -> Option<Known> {
        if self.no == COUNTRY {
            return None;
        }
        table::parent(self.no)
            .map(table::known)
            .or_else(|| crate::country::by_iso3(self.country).map(Known::of_country))
    }

    /// Whether it lies in an area, or is it.
    pub fn is_in(&self, area: &Known) -> bool {
        let mut at = Some(*self);
        while let Some(here) = at {
            if here.code == area.code {
                return true;
            }
            at = here.parent();
        }
        false
    }

    /// How many people live there and in which year, for first-level areas that the IFRC has a figure for
    /// (`data/population.csv`).
    pub fn population(&self) -> Option<(u64, u16)> {
        let at = table::PEOPLE.binary_search_by(|(code, ..)| (*code).cmp(self.code)).ok()?;
        let (_, year, people) = table::PEOPLE[at];
        Some((people, year))
    }

    /// The areas directly in it.
    pub fn children(&self) -> impl Iterator<Item = Known> {
        let (of, country) = (self.no, self.no == COUNTRY);
        table::of_country(self.country)
            .filter(move |&no| table::parent(no) == (!country).then_some(of))
            .map(table::known)
    }
}

/// Why a text is taken for a place, surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Why {
    /// It is the code.
    Code,
    /// It is the code, but for spaces, case, lost zeros or the country's letters.
    CodeRepaired,
    /// It is the code of an area within it.
    CodeWithin,
    /// It is its name, or an alternative one.
    Name,
    /// It is its name but for words such as "Province" or "State", or the order of words.
    Words,
    /// It is its name in another transliteration.
    Sound,
    /// It is its name with one or two typos.
    Typo,
    /// It holds its name, or is the beginning of it.
    Part,
    /// It says that all of the country is meant.
    WholeCountry,
    /// It is its name, but at another level than asked.
    OtherLevel,
    /// It is its name, but in another parent than asked.
    OtherParent,
}

/// A place that a text may mean.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Match {
    /// Which.
    pub place: Known,
    /// How sure, from 0 to 1; below 0.7 a person should look.
    pub confidence: f32,
    /// Why.
    pub why: Why,
}

/// What a look-up finds.
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    /// One place.
    One(Match),
    /// Several of that name.
    Ambiguous(Vec<Match>),
    /// None of our list.
    None,
}

impl Found {
    /// The place, where there is exactly one.
    pub const fn one(&self) -> Option<Match> {
        if let Found::One(found) = self { Some(*found) } else { None }
    }
}

/// The areas of a level of a country, by code; all levels for `None`.
pub fn all(country: &str, level: Option<u8>) -> impl Iterator<Item = Known> {
    table::of_country(country).map(table::known).filter(move |known| level.is_none_or(|level| level == known.level))
}

/// How many areas the list has, all countries together.
pub fn count() -> usize {
    table::count()
}

#[cfg(test)]
mod tests;
