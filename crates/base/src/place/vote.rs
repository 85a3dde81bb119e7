//! Which country a sheet is about, by the names and codes of its areas.

use rustc_hash::{FxHashMap, FxHashSet};

use super::table;
use crate::country;
use crate::fold::fold;

/// A guess of a sheet's country.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Vote {
    /// ISO alpha-3 code.
    pub country: &'static str,
    /// How sure, from 0 to 1: the share of the names that this country has, less what the next country has.
    pub confidence: f32,
}

/// The country whose areas most of these names or P-codes are, if one stands out. Distinct values count once; a code with its
/// country's letters counts more than a name, a name that many countries have counts less.
///
/// ```
/// let vote = base::place::country_of(&["Kassala", "Gedaref", "Al Jazirah", "Red Sea"]).unwrap();
/// assert_eq!(vote.country, "SDN");
/// ```
pub fn country_of(names: &[&str]) -> Option<Vote> {
    let mut seen = FxHashSet::default();
    let mut votes: FxHashMap<&'static str, f32> = FxHashMap::default();
    for name in names {
        let key = fold(name);
        if key.is_empty() || !seen.insert(key.clone()) {
            continue;
        }
        if name.bytes().any(|b| b.is_ascii_digit()) {
            if let Some(found) = super::by_code(name, None).or_else(|| super::ancestor_of_code(name, None)) {
                *votes.entry(found.place.country).or_default() += 2.0;
            }
            continue;
        }
        let countries: FxHashSet<&'static str> = table::anywhere(&key).into_iter().map(table::country).collect();
        for country in &countries {
            *votes.entry(country).or_default() += 1.0 / (countries.len() as f32).sqrt();
        }
        if let Some(named) = country::named(&key) {
            *votes.entry(named.iso3).or_default() += 1.0;
        }
    }
    let mut votes: Vec<(&'static str, f32)> = votes.into_iter().collect();
    votes.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(b.0)));
    let &(country, first) = votes.first()?;
    let next = votes.get(1).map_or(0.0, |v| v.1);
    let share = (first / seen.len() as f32).min(1.0);
    let lead = (first - next) / first;
    // A single name says little, however rare it is.
    let weight = (first / 3.0).min(1.0);
    (lead > 0.1).then_some(Vote { country, confidence: share.sqrt() * lead.sqrt() * weight })
}
