//! How a sheet's levels and codes stand to our list: its third level may be our second, its codes another list's.
//!
//! Told from all values of a column together, never from one row.

use crate::{
    table::store::{Kind, Store},
    value::missing,
};
use base::place::{self, Found, Why};

/// For each of a sheet's levels, the level of our list that its names are of; a level without a clear answer is
/// itself, or stands below the one above it.
pub(crate) fn of_names(store: &Store, names: [Option<usize>; 5], country: &str) -> [u8; 5] {
    let context = (!country.is_empty()).then_some(country);
    let mut levels = [0u8, 1, 2, 3, 4];
    let mut above = 0u8;
    for level in 1..=4usize {
        let Some(column) = names[level] else { continue };
        let (mut hits, mut all) = ([0u32; 3], 0u32);
        let step = (store.columns[column].distinct() / 200).max(1);
        for (_, value) in store.columns[column].all().step_by(step).take(200) {
            if value.kind != Kind::Text || missing::is_missing(value.text) || value.text.chars().count() < 3 {
                continue;
            }
            all += 1;
            for at in [1u8, 2] {
                let sure = |m: &place::Match| m.place.level == at && m.confidence >= 0.85 && m.why != Why::OtherLevel;
                let known = match place::find(value.text, Some(at), context, None) {
                    Found::One(found) => sure(&found),
                    Found::Ambiguous(found) => found.iter().any(sure),
                    Found::None => false,
                };
                hits[usize::from(at)] += u32::from(known);
            }
        }
        let share = |at: usize| if all == 0 { 0.0 } else { f64::from(hits[at]) / f64::from(all) };
        let own = if level <= 2 { share(level) } else { 0.0 };
        let best = if share(1) >= share(2) { 1usize } else { 2 };
        levels[level] = if all >= 4 && best != level && share(best) >= 0.6 && own < 0.35 && context.is_some() {
            best as u8
        } else {
            level as u8
        };
        // What stands below a shifted level is shifted with it.
        if levels[level] <= above && above > 0 && level > 1 {
            levels[level] = (above + 1).min(4);
        } else if level >= 3
            && levels[level] == level as u8
            && above > 0
            && above + 1 < level as u8
            && names[level - 1].is_some()
        {
            levels[level] = above + 1;
        }
        above = levels[level];
    }
    levels
}

/// Whether a column's codes contradict the names beside them as a rule: then they are another list's codes.
pub(crate) fn codes_are_foreign(store: &Store, names: usize, codes: usize, level: u8, country: &str) -> bool {
    let context = (!country.is_empty()).then_some(country);
    let (mut agree, mut differ, mut unknown) = (0u32, 0u32, 0u32);
    let mut seen = rustc_hash::FxHashSet::default();
    for row in 0..store.len() {
        let pair = (store.columns[names].get(row), store.columns[codes].get(row));
        if pair.0 == 0 || pair.1 == 0 || !seen.insert(pair) {
            continue;
        }
        if seen.len() > 300 {
            break;
        }
        let (name, code) = (store.columns[names].value(pair.0), store.columns[codes].value(pair.1));
        if missing::is_missing(name.text) || missing::is_missing(code.text) {
            continue;
        }
        let by_code = place::by_code(code.text, context).filter(|m| m.confidence >= 0.7);
        match by_code {
            None => unknown += 1,
            Some(by_code) => match place::find(name.text, Some(level), Some(by_code.place.country), None) {
                Found::One(m) if m.place.code == by_code.place.code => agree += 1,
                Found::Ambiguous(all) if all.iter().any(|m| m.place.code == by_code.place.code) => agree += 1,
                Found::One(m) if m.confidence >= 0.9 => differ += 1,
                _ => {}
            },
        }
    }
    differ >= 4 && differ * 2 > agree || (unknown + differ >= 8 && agree * 4 < unknown + differ && level <= 2)
}
