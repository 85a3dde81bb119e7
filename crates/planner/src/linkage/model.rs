//! What each level weighs, learned without labels.
//!
//! A pair is one of three things: two reports of one activity; two activities of one family (the next phase, the sister
//! district: same organisation, sector, donor, often the same dates, but people as chance has it); or two activities that
//! have nothing to do with each other. Leaving families out is the classic mistake: they are many, and look like matches.
//!
//! Between two activities, fields go together (an organisation works in few districts), so the frequencies of levels
//! there are a tree (Chow and Liu 1968): each field given one other. Between two reports of one activity they are taken
//! to be independent. The first are read off all pairs, or a sample of them, less those that look like matches; the second,
//! and how common matches are within a source and across sources, by expectation maximisation over the pairs that
//! blocking brings up.

mod learn;
mod meanings;
mod rarity;

use super::compare::{Compare, Levels, expected, expected_in_family};
use super::table::Table;
use super::{Clue, LEVELS, Level};
use rarity::{Counts, RARE};
use rustc_hash::FxHashMap;

/// Frequencies of levels between two activities before any row is read.
const CHANCE: [f64; LEVELS] = [0.0, 0.04, 0.01, 0.03, 0.05, 0.002, 0.868];

/// The probability of natural log odds.
pub(super) fn probability(log_odds: f64) -> f64 {
    1.0 / (1.0 + (-log_odds).exp())
}

/// What a parent field says: nothing, agreement, disagreement.
const fn state(level: Level) -> usize {
    match level {
        Level::Missing => 0,
        Level::Same | Level::VeryClose | Level::Close => 1,
        _ => 2,
    }
}

#[derive(Default)]
struct Logs {
    matched: Vec<[f64; LEVELS]>,
    family: Vec<[f64; LEVELS]>,
    chance: Vec<[[f64; LEVELS]; 3]>,
}

pub(super) struct Model {
    /// By field and level: frequency between two reports of one activity.
    matched: Vec<[f64; LEVELS]>,
    /// By field, state of the parent, and level: frequency between two activities. Roots use state 0.
    chance: Vec<[[f64; LEVELS]; 3]>,
    parent: Vec<Option<usize>>,
    /// By field and level: frequency between two activities of one family.
    family: Vec<[f64; LEVELS]>,
    /// The logarithms of `matched`, `family` and `chance`, kept beside them because every pair needs them.
    logs: Logs,
    /// By field: most that the rarity of a value can add.
    rarest: Vec<f64>,
    /// Logarithms of the shares of matches, of families and of the rest among all pairs: across sources, within one.
    shares: [[f64; 3]; 2],
    /// Expected number of pairs of one family: across sources, within one.
    expected_families: [f64; 2],
    /// Expected number of matches: across sources, within one.
    pub expected_matches: [f64; 2],
    /// How many pairs there are: across sources, within one.
    pairs: [f64; 2],
    sample: Vec<(Levels, f64)>,
    counts: Vec<Counts>,
}

impl Model {
    pub(super) fn new(table: &Table, compare: &mut Compare) -> Self {
        let fields = table.fields();
        let rows = table.rows() as f64;
        let mut per_source: FxHashMap<u32, f64> = FxHashMap::default();
        for &source in table.sources() {
            *per_source.entry(source).or_default() += 1.0;
        }
        let within: f64 = {
            let mut sizes: Vec<f64> = per_source.into_values().collect();
            sizes.sort_unstable_by(f64::total_cmp);
            sizes.iter().map(|n| n * (n - 1.0) / 2.0).sum()
        };
        let pairs = [(rows * (rows - 1.0) / 2.0 - within).max(0.0), within];
        let mut model = Model {
            matched: fields.iter().map(|field| expected(field.kind())).collect(),
            chance: vec![[CHANCE; 3]; fields.len()],
            parent: vec![None; fields.len()],
            family: fields.iter().map(|field| expected_in_family(field.kind())).collect(),
            logs: Logs::default(),
            rarest: vec![RARE.1; fields.len()],
            shares: [[0.0; 3]; 2],
            expected_matches: [0.1 * rows, 0.01 * rows],
            expected_families: [0.2 * rows, 0.2 * rows],
            pairs,
            sample: Vec::new(),
            counts: Vec::new(),
        };
        model.set_priors();
        model.take_logs();
        model.resample(table, compare);
        model.count_values(table);
        model
    }

    fn set_priors(&mut self) {
        for side in 0..2 {
            let share = |pairs: f64| ((pairs + 0.5) / (self.pairs[side] + 1.0)).clamp(1e-12, 0.4);
            let (matches, families) = (share(self.expected_matches[side]), share(self.expected_families[side]));
            self.shares[side] = [matches.ln(), families.ln(), (1.0 - matches - families).ln()];
        }
    }

    fn take_logs(&mut self) {
        let log = |shares: &[f64; LEVELS]| {
            let mut logs = shares.map(|share| share.max(1e-9).ln());
            logs[Level::Missing as usize] = 0.0;
            logs
        };
        self.logs = Logs {
            matched: self.matched.iter().map(log).collect(),
            family: self.family.iter().map(log).collect(),
            chance: self.chance.iter().map(|states| [log(&states[0]), log(&states[1]), log(&states[2])]).collect(),
        };
    }

    /// Logarithms of how likely the levels are together with each of the three kinds of pair, less `rarity` for the last.
    fn logarithms(&self, levels: Levels, rarity: f64) -> [f64; 3] {
        let mut sums = self.shares[usize::from(levels.one_source())];
        for at in 0..self.matched.len() {
            let level = levels.of(at) as usize;
            let state = self.parent[at].map_or(0, |parent| state(levels.of(parent)));
            sums[0] += self.logs.matched[at][level];
            sums[1] += self.logs.family[at][level];
            sums[2] += self.logs.chance[at][state][level];
        }
        sums[2] -= rarity;
        sums
    }

    /// The probabilities that a pair is a match, of one family, or neither.
    fn parts(&self, levels: Levels, rarity: f64) -> [f64; 3] {
        let sums = self.logarithms(levels, rarity);
        let most = sums.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let parts = sums.map(|sum| (sum - most).exp());
        let all: f64 = parts.iter().sum();
        parts.map(|part| part / all)
    }

    /// Whether no rarity can lift a pair to the threshold.
    pub(super) fn hopeless(&self, levels: Levels, threshold: f64) -> bool {
        let most: f64 =
            (0..self.matched.len()).filter(|&at| levels.of(at) == Level::Same).map(|at| self.rarest[at]).sum();
        let needed = (threshold / (1.0 - threshold).max(1e-12)).ln();
        let sums = self.logarithms(levels, most);
        sums[0] - sums[1].max(sums[2]) < needed
    }

    /// Natural log odds that two rows are the same activity.
    pub(super) fn log_odds(&self, table: &Table, levels: Levels, a: u32, b: u32) -> f64 {
        let [same, family, chance] = self.logarithms(levels, self.rarities(table, levels, a, b));
        let (more, less) = (family.max(chance), family.min(chance));
        same - more - (less - more).exp().ln_1p()
    }

    /// What each clue weighs against what the pair would be if it were not a match (family or chance, as far as it looks
    /// like either), in base-2 logarithms and without the shares.
    pub(super) fn clues(&self, table: &Table, levels: Levels, a: u32, b: u32) -> Vec<Clue> {
        let parts = self.parts(levels, self.rarities(table, levels, a, b));
        let family = parts[1] / (parts[1] + parts[2]).max(1e-300);
        (0..self.matched.len())
            .map(|field| {
                let level = levels.of(field);
                let weight = if level == Level::Missing {
                    0.0
                } else {
                    let at = level as usize;
                    let state = self.parent[field].map_or(0, |parent| state(levels.of(parent)));
                    let by_chance = self.logs.chance[field][state][at] - self.rarity(table, field, levels, a, b);
                    self.logs.matched[field][at] - family * self.logs.family[field][at] - (1.0 - family) * by_chance
                };
                Clue { field, level, weight: weight / std::f64::consts::LN_2 }
            })
            .collect()
    }
}
