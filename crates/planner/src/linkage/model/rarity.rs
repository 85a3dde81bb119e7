//! What a value itself adds where two rows agree on it: the rarer, the more.

use super::super::Level;
use super::super::compare::Levels;
use super::super::table::{Column, Table};
use super::{Model, state};
use rustc_hash::FxHashMap;

/// Most that a rare value can add, and a common one take away (natural logarithm).
pub(super) const RARE: (f64, f64) = (-3.0, 4.6);

/// How often values occur, alone and with the parent's value.
#[derive(Default)]
pub(super) struct Counts {
    rows: f64,
    each: Vec<u32>,
    /// Chance that two rows hold the same value.
    meet: f64,
    with_parent: FxHashMap<(u32, u32), u32>,
}

impl Model {
    pub(super) fn count_values(&mut self, table: &Table) {
        self.counts = table
            .fields()
            .iter()
            .enumerate()
            .map(|(at, field)| {
                let Column::Words { meanings, values } = field.column() else { return Counts::default() };
                let mut counts = Counts { each: vec![0; values.len()], ..Counts::default() };
                for &meaning in meanings.iter().filter(|&&meaning| meaning != 0) {
                    counts.each[meaning as usize] += 1;
                    counts.rows += 1.0;
                }
                counts.meet = counts.each.iter().map(|&n| (f64::from(n) / counts.rows.max(1.0)).powi(2)).sum();
                if let Some(parent) = self.parent[at] {
                    for row in 0..meanings.len() as u32 {
                        let (above, here) = (table.fields()[parent].meaning(row), field.meaning(row));
                        if above != 0 {
                            *counts.with_parent.entry((above, 0)).or_default() += u32::from(here != 0);
                            if here != 0 {
                                *counts.with_parent.entry((above, here)).or_default() += 1;
                            }
                        }
                    }
                }
                counts
            })
            .collect();
    }

    /// What the value itself adds where it is the same: much where it is rare, little where it is common or usual for
    /// the parent's value.
    pub(super) fn rarity(&self, table: &Table, at: usize, levels: Levels, a: u32, b: u32) -> f64 {
        if levels.of(at) != Level::Same {
            return 0.0;
        }
        let value = table.fields()[at].meaning(a);
        if value == 0 {
            return 0.0;
        }
        let parent = self.parent[at];
        let state = parent.map_or(0, |parent| state(levels.of(parent)));
        let above = parent.map_or(0, |parent| {
            let field = &table.fields()[parent];
            let above = field.meaning(a);
            if above == field.meaning(b) { above } else { 0 }
        });
        self.rarity_of(at, state, above, value)
    }

    pub(super) fn rarity_of(&self, at: usize, state: usize, above: u32, value: u32) -> f64 {
        let counts = &self.counts[at];
        let usual = self.chance[at][state][Level::Same as usize].max(1e-9);
        let smooth = 4.0;
        let here = if above == 0 {
            let share =
                (f64::from(counts.each[value as usize]) - 1.0 + smooth * counts.meet) / (counts.rows - 1.0 + smooth);
            usual * share / counts.meet.max(1e-12)
        } else {
            let with = |key| f64::from(counts.with_parent.get(&key).copied().unwrap_or(0));
            (with((above, value)) - 1.0 + smooth * usual) / (with((above, 0)) - 1.0 + smooth)
        };
        (usual / here.max(1e-12)).ln().clamp(RARE.0, RARE.1)
    }

    /// The most that rarity adds in each field, so that hopeless pairs are recognised before any value is looked up.
    pub(super) fn find_rarest(&mut self) {
        self.rarest = (0..self.matched.len())
            .map(|at| {
                let counts = &self.counts[at];
                // A value that one row holds meets no other.
                let alone = (1..counts.each.len() as u32)
                    .filter(|&value| counts.each[value as usize] > 1)
                    .flat_map(|value| (0..3).map(move |state| (state, 0, value)));
                let beside = counts
                    .with_parent
                    .iter()
                    .filter(|(key, n)| key.1 != 0 && **n > 1)
                    .map(|(key, _)| (1, key.0, key.1));
                alone
                    .chain(beside)
                    .map(|(state, above, value)| self.rarity_of(at, state, above, value))
                    .fold(0.0, f64::max)
            })
            .collect();
    }

    pub(super) fn rarities(&self, table: &Table, levels: Levels, a: u32, b: u32) -> f64 {
        (0..self.matched.len()).map(|at| self.rarity(table, at, levels, a, b)).sum()
    }
}
