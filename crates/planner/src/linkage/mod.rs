//! The same activity reported twice: found by record linkage, proposed with the weight of each clue, never merged.
//!
//! A [`Table`] holds rows with comparable fields. Pairs that could be the same are found by blocking, each field of a
//! pair is compared in [`Level`]s, and each level weighs what Fellegi and Sunter (1969) say it should: the logarithm of
//! how much more often it is seen between two reports of one activity than between two activities. Both frequencies
//! are learned from the rows without labels (expectation maximisation, from priors that carry when there are only
//! twenty rows); agreement on a rare value weighs more than on a common one; what follows from another field (an
//! organisation's usual district) weighs little. Pairs above one threshold, chosen before any data
//! ([`Settings::probability`], 0.5: more likely the same than not), become links as far as the clusters that they form
//! stay consistent.
//!
//! Invariants: a pair weighs the same either way round; the answer does not depend on the order of rows (up to equal
//! weights, which go by row number); memory grows with rows, not with pairs.

mod block;
mod cluster;
mod compare;
mod model;
mod sheets;

mod table;
#[cfg(test)]
mod tests;

pub use sheets::{Clues, Duplicate, DuplicateKind, Duplicates, Scope, SheetSettings, duplicates};
pub use table::{Field, Kind, Table};

use serde::Serialize;

/// How well a field agrees between two rows, from best to worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum Level {
    /// At least one row does not give it: no clue either way.
    Missing = 0,
    /// The same once case, accents and punctuation are set aside; the same days; the same number.
    Same = 1,
    /// A slip of the pen apart; at most five days apart; at most one in a hundred apart.
    VeryClose = 2,
    /// One contains or abbreviates the other; at most fifteen days apart; at most one in twenty apart.
    Close = 3,
    /// They share telling words; the days overlap by half; at most one in eight apart.
    Similar = 4,
    /// Nothing in common as written, but elsewhere in these rows the one stands for the other (a translation).
    StandsFor = 5,
    /// Different.
    Different = 6,
}

pub(crate) const LEVELS: usize = 7;

impl Level {
    const ALL: [Level; LEVELS] = [
        Level::Missing,
        Level::Same,
        Level::VeryClose,
        Level::Close,
        Level::Similar,
        Level::StandsFor,
        Level::Different,
    ];
}

/// How to link.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// Least probability of a proposed link: the one decision threshold, 0.5 unless set.
    pub probability: f64,
    /// Pairs that one blocking key may bring up, per row: bounds time.
    pub pairs_per_row: usize,
    /// Whether rows of one source are compared with each other.
    pub within_source: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Settings { probability: 0.5, pairs_per_row: 10, within_source: true }
    }
}

/// One field's part in a link.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Clue {
    /// Index into [`Table::fields`].
    pub field: usize,
    /// How well it agrees.
    pub level: Level,
    /// Its weight: base-2 logarithm of the odds that it adds (each 1 doubles them, below 0 speaks against).
    pub weight: f64,
}

/// Two rows that are probably the same activity.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Link {
    /// The earlier row.
    pub a: u32,
    /// The later row.
    pub b: u32,
    /// Sum of the clues' weights.
    pub weight: f64,
    /// Probability that they are the same, from the weight and how common such pairs are.
    pub probability: f64,
    /// The clues, in the order of the fields.
    pub clues: Vec<Clue>,
}

/// What linking found.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Linked {
    /// Proposed links, strongest first.
    pub links: Vec<Link>,
    /// Rows that the links join, each sorted, by first row.
    pub clusters: Vec<Vec<u32>>,
    /// How many pairs were compared.
    pub compared: u64,
}

/// Links the rows of a table.
pub fn link(table: &Table, settings: &Settings) -> Linked {
    let rows = table.rows();
    if rows < 2 || table.fields().is_empty() {
        return Linked::default();
    }
    let mut compare = compare::Compare::new(table);
    let blocks = block::Blocks::new(table, settings.pairs_per_row, settings.within_source);
    let mut model = model::Model::new(table, &mut compare);
    let compared = model.learn(table, &mut compare, &blocks);
    // What the first reading is sure of teaches which values stand for each other; then read again.
    if model.learn_meanings(table, &mut compare, &blocks) {
        model.resample(table, &mut compare);
        model.learn(table, &mut compare, &blocks);
    }
    let mut scored: Vec<(f64, u32, u32)> = Vec::new();
    blocks.each(table, &mut |a, b| {
        let levels = compare.levels(table, a, b);
        if model.hopeless(levels, settings.probability) {
            return;
        }
        let log_odds = model.log_odds(table, levels, a, b);
        if model::probability(log_odds) >= settings.probability {
            scored.push((log_odds, a, b));
        }
    });
    scored.sort_unstable_by(|x, y| y.0.total_cmp(&x.0).then_with(|| (x.1, x.2).cmp(&(y.1, y.2))));
    let accepted = cluster::consistent(table, &scored, &mut compare, &model);
    let links = accepted
        .iter()
        .map(|&(log_odds, a, b)| {
            let levels = compare.levels(table, a, b);
            let clues = model.clues(table, levels, a, b);
            Link {
                a,
                b,
                weight: clues.iter().map(|clue| clue.weight).sum(),
                probability: model::probability(log_odds),
                clues,
            }
        })
        .collect();
    Linked { links, clusters: cluster::components(rows, &accepted), compared }
}
