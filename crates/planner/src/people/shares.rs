//! Sex, age and disability: totals that stay with their scheme.
//!
//! Invariant: nothing is added across schemes. "Women" of a sheet that splits by sex and "women 18–59" of another
//! are different things, and a sheet that splits by sex and again by age holds each person twice.

use super::Settings;
use base::records::{Records, Share};
use rustc_hash::FxHashMap;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// One way of splitting people, with all sheets that split them in this way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Scheme {
    /// The sheets: indexes into [`Records::sources`], sorted.
    pub sources: Vec<u16>,
    /// Rows that hold at least one of the parts.
    pub rows: u64,
    /// Each part's total, in the order of the sheet.
    pub shares: Vec<ShareTotal>,
}

/// The total of one part over the rows that have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct ShareTotal {
    /// Index into [`Records::shares`].
    pub share: u16,
    /// Rows that give it.
    pub rows: u64,
    /// Sum in thousandths: of rows, so of contacts, not of different people.
    pub thousandths: u64,
}

/// What makes two columns the same part, whatever their headers say.
fn meaning(share: &Share) -> (&str, &str, Option<u8>, Option<u8>, bool) {
    (&share.measure, &share.sex, share.from_age, share.to_age, share.disability)
}

/// Totals of all parts, scheme by scheme (a scheme is the set of parts that a sheet uses), by first sheet. Parts of
/// people reached leave planned and cancelled rows out, as everywhere.
pub fn schemes(records: &Records, settings: &Settings) -> Vec<Scheme> {
    let source_of = |activity: u32| records.activities[activity as usize].source;
    let mut used: BTreeMap<u16, BTreeSet<u16>> = BTreeMap::new();
    for part in &records.parts {
        used.entry(source_of(part.activity)).or_default().insert(part.share);
    }
    // Sheets with the same parts are one scheme, although their headers may differ.
    let mut scheme_of: FxHashMap<u16, usize> = FxHashMap::default();
    let mut schemes: Vec<Scheme> = Vec::new();
    let mut by_meaning: BTreeMap<Vec<_>, usize> = BTreeMap::new();
    let mut slot: FxHashMap<(usize, _), usize> = FxHashMap::default();
    // The same, by the share's number, for the walk over all parts.
    let mut slot_of: FxHashMap<(usize, u16), usize> = FxHashMap::default();
    for (&source, shares) in &used {
        let mut key: Vec<_> = shares.iter().map(|&share| meaning(&records.shares[share as usize])).collect();
        key.sort_unstable();
        let scheme = *by_meaning.entry(key).or_insert_with(|| {
            let totals = shares.iter().map(|&share| ShareTotal { share, rows: 0, thousandths: 0 }).collect();
            schemes.push(Scheme { sources: Vec::new(), rows: 0, shares: totals });
            schemes.len() - 1
        });
        schemes[scheme].sources.push(source);
        scheme_of.insert(source, scheme);
        for (at, total) in schemes[scheme].shares.iter().enumerate() {
            slot.entry((scheme, meaning(&records.shares[total.share as usize]))).or_insert(at);
        }
        for &share in shares {
            slot_of.insert((scheme, share), slot[&(scheme, meaning(&records.shares[share as usize]))]);
        }
    }
    let mut last: Vec<Option<u32>> = vec![None; schemes.len()];
    // Reading leaves them in order; then a million are not copied to be sorted.
    let mut parts = std::borrow::Cow::Borrowed(records.parts.as_slice());
    if !parts.is_sorted_by_key(|part| part.activity) {
        parts.to_mut().sort_by_key(|part| part.activity);
    }
    for part in parts.iter() {
        let activity = &records.activities[part.activity as usize];
        let share = &records.shares[part.share as usize];
        let left_out = share.measure != "targeted" && !activity.counts_as_reached() && !settings.include_planned;
        let Some(thousandths) = part.count.thousandths().filter(|_| !left_out) else { continue };
        let scheme = scheme_of[&activity.source];
        let total = &mut schemes[scheme].shares[slot_of[&(scheme, part.share)]];
        total.rows += 1;
        total.thousandths += thousandths;
        if last[scheme] != Some(part.activity) {
            last[scheme] = Some(part.activity);
            schemes[scheme].rows += 1;
        }
    }
    schemes
}
