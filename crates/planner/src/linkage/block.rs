//! Which pairs are worth comparing.
//!
//! A key is a set of fields on which a pair must agree (words the same, days and numbers near). All sets of up to
//! four fields are tried, smallest first, and kept where they bring up few enough pairs; so no key is written for one
//! kind of table. A pair that several keys bring up is compared once, by the first of them, without remembering pairs.

use super::compare::GRAIN;
use super::table::{Column, Table};
use rustc_hash::FxHashMap;

/// Below this many rows all pairs are compared.
const FEW_ROWS: usize = 1200;
/// First days this near agree.
const DAYS_NEAR: i32 = 15;
/// Numbers whose logarithms are this near agree (one in eight apart).
const LOG_NEAR: f64 = 0.13;
const MOST_IN_A_KEY: u32 = 4;
/// Slots of the table that estimates a key, as a power of two.
const COUNTERS: u32 = 18;
/// All keys together bring up at most this many times the pairs that one may.
const KEYS_WORTH: usize = 12;

pub(super) struct Blocks {
    /// Empty: compare all pairs.
    keys: Vec<u16>,
    /// For each set of agreeing fields, the first key inside it.
    first: Vec<u16>,
    /// By field and row: the agreed value, or the bin of days or numbers; `None` where missing.
    cells: Vec<Vec<Option<i32>>>,
    /// Fields whose neighbouring bins agree too.
    binned: u16,
    all_pairs: bool,
    within_source: bool,
}

const NO_KEY: u16 = u16::MAX;

fn near_log(amount: f64) -> f64 {
    (amount.abs() + GRAIN).ln() / LOG_NEAR
}

impl Blocks {
    pub(super) fn new(table: &Table, pairs_per_row: usize, within_source: bool) -> Self {
        let mut blocks = Blocks {
            keys: Vec::new(),
            first: Vec::new(),
            cells: Vec::new(),
            binned: 0,
            all_pairs: true,
            within_source,
        };
        let rows = table.rows();
        if rows <= FEW_ROWS {
            return blocks;
        }
        blocks.all_pairs = false;
        for (at, field) in table.fields().iter().enumerate() {
            blocks.cells.push(match field.column() {
                Column::Words { meanings, .. } => {
                    meanings.iter().map(|&m| (m != 0).then_some(m.cast_signed())).collect()
                }
                Column::Days(spans) => {
                    blocks.binned |= 1 << at;
                    spans.iter().map(|span| span.map(|(start, _)| start.div_euclid(DAYS_NEAR))).collect()
                }
                Column::Amounts(all) => {
                    blocks.binned |= 1 << at;
                    all.iter().map(|amount| amount.map(|n| near_log(n).floor() as i32)).collect()
                }
            });
        }
        let fields = table.fields().len();
        let mut sets: Vec<u16> = (1..1u16 << fields).filter(|set: &u16| set.count_ones() <= MOST_IN_A_KEY).collect();
        sets.sort_unstable_by_key(|set| (set.count_ones(), *set));
        let most = (rows * pairs_per_row) as u64;
        let mut counters = vec![0u32; 1 << COUNTERS];
        let mut priced: Vec<(u64, u16)> = Vec::new();
        for set in sets {
            if priced.iter().any(|&(_, smaller)| smaller & set == smaller) {
                continue;
            }
            let pairs = blocks.estimate(set, rows, most, &mut counters);
            if pairs <= most {
                priced.push((pairs, set));
            }
        }
        priced.sort_unstable();
        let mut left = most * KEYS_WORTH as u64;
        for (pairs, set) in priced {
            if pairs <= left {
                left -= pairs;
                blocks.keys.push(set);
            }
        }
        blocks.first = (0..1u16 << fields)
            .map(|agreed| blocks.keys.iter().position(|&key| key & agreed == key).map_or(NO_KEY, |at| at as u16))
            .collect();
        blocks
    }

    /// About how many pairs a key brings up: twice those in the same bin, for each binned field.
    fn estimate(&self, set: u16, rows: usize, most: u64, counters: &mut [u32]) -> u64 {
        // Counted in a table rather than sorted: the few pairs that share a slot by chance do not matter.
        counters.fill(0);
        let mut pairs = 0u64;
        for hash in (0..rows).filter_map(|row| self.hash(set, row, &[])) {
            let counter = &mut counters[(hash >> (64 - COUNTERS)) as usize];
            pairs += u64::from(*counter);
            *counter += 1;
            if pairs > most {
                break;
            }
        }
        pairs << (set & self.binned).count_ones()
    }

    /// A row's hash for a key, with the binned fields' bins moved; `None` where the row lacks one of the fields.
    fn hash(&self, set: u16, row: usize, moved: &[(usize, i32)]) -> Option<u64> {
        let mut hash = u64::from(set);
        let mut rest = set;
        while rest != 0 {
            let field = rest.trailing_zeros() as usize;
            rest &= rest - 1;
            let mut cell = self.cells[field][row]?;
            if let Some(&(_, by)) = moved.iter().find(|(at, _)| *at == field) {
                cell += by;
            }
            hash = (hash.rotate_left(5) ^ u64::from(cell.cast_unsigned())).wrapping_mul(0x9E37_79B9_7F4A_7C15);
            hash ^= hash >> 29;
        }
        Some(hash)
    }

    /// The fields on which two rows agree.
    fn agreed(table: &Table, a: u32, b: u32) -> u16 {
        let mut fields = 0;
        for (at, field) in table.fields().iter().enumerate() {
            let agrees = match field.column() {
                Column::Words { meanings, .. } => {
                    meanings[a as usize] != 0 && meanings[a as usize] == meanings[b as usize]
                }
                Column::Days(spans) => match (spans[a as usize], spans[b as usize]) {
                    (Some(a), Some(b)) => a.0.abs_diff(b.0) <= DAYS_NEAR as u32,
                    _ => false,
                },
                Column::Amounts(all) => match (all[a as usize], all[b as usize]) {
                    (Some(a), Some(b)) => (near_log(a) - near_log(b)).abs() <= 1.0,
                    _ => false,
                },
            };
            fields |= u16::from(agrees) << at;
        }
        fields
    }

    /// Calls back once for each pair worth comparing, the lower row first.
    pub(super) fn each(&self, table: &Table, pair: &mut impl FnMut(u32, u32)) {
        let rows = table.rows();
        let sources = table.sources();
        let wanted = |a: u32, b: u32| self.within_source || sources[a as usize] != sources[b as usize];
        if self.all_pairs {
            for a in 0..rows as u32 {
                for b in (a + 1..rows as u32).filter(|&b| wanted(a, b)) {
                    pair(a, b);
                }
            }
            return;
        }
        for (no, &key) in self.keys.iter().enumerate() {
            let binned: Vec<usize> = (0..16).filter(|at| key & self.binned & 1 << at != 0).collect();
            let moves = moves(&binned);
            let mut sorted: Vec<(u64, u32)> =
                (0..rows).filter_map(|row| Some((self.hash(key, row, &[])?, row as u32))).collect();
            sorted.sort_unstable();
            let mut ranges: FxHashMap<u64, (u32, u32)> = FxHashMap::default();
            let mut start = 0u32;
            for block in sorted.chunk_by(|a, b| a.0 == b.0) {
                let end = start + block.len() as u32;
                // A block of one row is only of use to its neighbours.
                if block.len() > 1 || !binned.is_empty() {
                    ranges.insert(block[0].0, (start, end));
                }
                start = end;
            }
            for &(_, a) in &sorted {
                for moved in &moves {
                    let Some(&(start, end)) = self.hash(key, a as usize, moved).and_then(|hash| ranges.get(&hash))
                    else {
                        continue;
                    };
                    for &(_, b) in &sorted[start as usize..end as usize] {
                        if a < b && wanted(a, b) && self.first[Self::agreed(table, a, b) as usize] == no as u16 {
                            pair(a, b);
                        }
                    }
                }
            }
        }
    }
}

/// All ways to move binned fields by one bin down, none, or one up.
fn moves(binned: &[usize]) -> Vec<Vec<(usize, i32)>> {
    let mut all = vec![Vec::new()];
    for &field in binned {
        all = all
            .into_iter()
            .flat_map(|way| {
                [-1, 0, 1].map(|by| {
                    let mut way = way.clone();
                    way.push((field, by));
                    way
                })
            })
            .collect();
    }
    all
}
