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

use super::block::Blocks;
use super::compare::{Compare, Levels, expected, expected_in_family, possible};
use super::table::{Column, Kind, Table};
use super::{Clue, LEVELS, Level};
use rustc_hash::{FxHashMap, FxHasher};
use std::hash::{Hash, Hasher};

/// Up to this many pairs all are read; above, a sample of this size.
const SAMPLE: u64 = 400_000;
/// Fewer pairs than this teach nothing about which fields go together.
const TREE_PAIRS: u64 = 2000;
/// How many matches the priors are worth.
const PRIOR_MATCHES: f64 = 20.0;
/// How many pairs the priors of a sample are worth.
const PRIOR_PAIRS: f64 = 4.0;
/// Frequencies of levels between two activities before any row is read.
const CHANCE: [f64; LEVELS] = [0.0, 0.04, 0.01, 0.03, 0.05, 0.002, 0.868];
/// Most that a rare value can add, and a common one take away (natural logarithm).
const RARE: (f64, f64) = (-3.0, 4.6);
const ROUNDS: usize = 80;

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

/// How often values occur, alone and with the parent's value.
#[derive(Default)]
struct Counts {
    rows: f64,
    each: Vec<u32>,
    /// Chance that two rows hold the same value.
    meet: f64,
    with_parent: FxHashMap<(u32, u32), u32>,
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

    /// Compares the sample (again).
    pub(super) fn resample(&mut self, table: &Table, compare: &mut Compare) {
        let order = by_content(table);
        let rows = order.len() as u64;
        let mut histogram: FxHashMap<Levels, u64> = FxHashMap::default();
        if rows * (rows - 1) / 2 <= SAMPLE {
            for (at, &a) in order.iter().enumerate() {
                for &b in &order[at + 1..] {
                    *histogram.entry(compare.levels(table, a, b)).or_default() += 1;
                }
            }
        } else {
            // A fixed sequence over rows in order of content: the same rows give the same sample in any order.
            let mut state = 0x2545_F491_4F6C_DD1D_u64;
            let mut draw = || {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                ((u128::from(state) * u128::from(rows)) >> 64) as usize
            };
            for _ in 0..SAMPLE {
                let (a, b) = (order[draw()], order[draw()]);
                if a != b {
                    *histogram.entry(compare.levels(table, a, b)).or_default() += 1;
                }
            }
        }
        self.sample = sorted(histogram);
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

    /// Learns from the pairs that blocking brings up; how many those are.
    pub(super) fn learn(&mut self, table: &Table, compare: &mut Compare, blocks: &Blocks) -> u64 {
        let mut histogram: FxHashMap<Levels, u64> = FxHashMap::default();
        let mut compared = 0;
        blocks.each(table, &mut |a, b| {
            compared += 1;
            *histogram.entry(compare.levels(table, a, b)).or_default() += 1;
        });
        let histogram = sorted(histogram);
        self.read_chance(table);
        self.take_logs();
        self.maximise(table, &histogram);
        if self.sample.iter().map(|(_, n)| *n as u64).sum::<u64>() >= TREE_PAIRS {
            self.grow_tree(table);
            self.count_values(table);
            self.maximise(table, &histogram);
        }
        self.find_rarest();
        compared
    }

    fn maximise(&mut self, table: &Table, histogram: &[(Levels, f64)]) {
        let fields = table.fields();
        let mut last = f64::NAN;
        for _ in 0..ROUNDS {
            let mut seen: Vec<[f64; LEVELS]> =
                fields.iter().map(|field| expected(field.kind()).map(|share| share * PRIOR_MATCHES)).collect();
            let mut related: Vec<[f64; LEVELS]> = fields
                .iter()
                .map(|field| expected_in_family(field.kind()).map(|share| share * PRIOR_MATCHES))
                .collect();
            let (mut matches, mut families) = ([0.0; 2], [0.0; 2]);
            for &(levels, pairs) in histogram {
                let [same, family, _] = self.parts(levels, 0.0).map(|share| share * pairs);
                matches[usize::from(levels.one_source())] += same;
                families[usize::from(levels.one_source())] += family;
                for (all, share) in [(&mut seen, same), (&mut related, family)] {
                    if share > 1e-9 {
                        for (at, seen) in all.iter_mut().enumerate() {
                            seen[levels.of(at) as usize] += share;
                        }
                    }
                }
            }
            for ((frequencies, mut seen), field) in self.matched.iter_mut().zip(seen).zip(fields) {
                seen[Level::Missing as usize] = 0.0;
                let all: f64 = seen.iter().sum();
                *frequencies = anchored(seen.map(|n| n / all), expected(field.kind()));
            }
            for (at, mut related) in related.into_iter().enumerate() {
                const DIFFERENT: usize = Level::Different as usize;
                related[Level::Missing as usize] = 0.0;
                let all: f64 = related.iter().sum();
                let mut frequencies = related.map(|n| n / all);
                if fields[at].kind().is_words() {
                    // Partners retype a family's words as they retype an activity's: only how often they differ is its own.
                    let agree = (1.0 - frequencies[DIFFERENT]) / (1.0 - self.matched[at][DIFFERENT]).max(1e-9);
                    let different = frequencies[DIFFERENT];
                    frequencies = self.matched[at].map(|share| share * agree);
                    frequencies[DIFFERENT] = different;
                }
                self.family[at] = frequencies;
            }
            self.expected_matches = matches;
            self.expected_families = families;
            self.set_priors();
            self.read_chance(table);
            // In a family, people are as chance has them: whose figures agree is told twice.
            for (at, field) in fields.iter().enumerate() {
                if field.kind() == Kind::Amount {
                    self.family[at] = self.chance[at][0];
                }
            }
            self.take_logs();
            let now: f64 = matches.iter().sum();
            if (now - last).abs() <= 1e-5 * now {
                break;
            }
            last = now;
        }
    }

    /// Frequencies between two activities, from the sample less what looks like matches.
    fn read_chance(&mut self, table: &Table) {
        let mut seen = vec![[[0.0; LEVELS]; 3]; table.fields().len()];
        let mut alone = vec![[0.0; LEVELS]; table.fields().len()];
        for &(levels, pairs) in &self.sample {
            let pairs = pairs * self.parts(levels, 0.0)[2];
            for at in 0..seen.len() {
                let level = levels.of(at);
                if level != Level::Missing {
                    let state = self.parent[at].map_or(0, |parent| state(levels.of(parent)));
                    seen[at][state][level as usize] += pairs;
                    alone[at][level as usize] += pairs;
                }
            }
        }
        for (at, field) in table.fields().iter().enumerate() {
            let mut base = CHANCE;
            for level in Level::ALL {
                if !possible(field.kind(), level) {
                    base[level as usize] = 0.0;
                }
            }
            let alone = blend(&alone[at], &base, PRIOR_PAIRS);
            for (chance, seen) in self.chance[at].iter_mut().zip(&seen[at]) {
                *chance = blend(seen, &alone, 5.0 * PRIOR_PAIRS);
            }
        }
    }

    /// Lets each field depend on the field that tells most about it.
    fn grow_tree(&mut self, table: &Table) {
        let fields = table.fields().len();
        let mut ties: Vec<(f64, usize, usize)> = Vec::new();
        for a in 0..fields {
            for b in a + 1..fields {
                let mut joint = [[0.0f64; 3]; 3];
                for &(levels, pairs) in &self.sample {
                    let pairs = pairs * self.parts(levels, 0.0)[2];
                    joint[state(levels.of(a))][state(levels.of(b))] += pairs;
                }
                ties.push((information(&joint), a, b));
            }
        }
        ties.sort_unstable_by(|x, y| y.0.total_cmp(&x.0).then((x.1, x.2).cmp(&(y.1, y.2))));
        let mut neighbours = vec![Vec::new(); fields];
        let mut tree: Vec<usize> = (0..fields).collect();
        for (information, a, b) in ties {
            // What tells less than this is noise.
            if information > 1e-4 && tree[a] != tree[b] {
                let (keep, drop) = (tree[a].min(tree[b]), tree[a].max(tree[b]));
                tree.iter_mut().filter(|leader| **leader == drop).for_each(|leader| *leader = keep);
                neighbours[a].push(b);
                neighbours[b].push(a);
            }
        }
        self.parent = vec![None; fields];
        let mut reached = vec![false; fields];
        for root in 0..fields {
            let mut open = vec![root];
            while let Some(at) = open.pop() {
                if std::mem::replace(&mut reached[at], true) {
                    continue;
                }
                for &next in &neighbours[at] {
                    if !reached[next] {
                        self.parent[next] = Some(at);
                        open.push(next);
                    }
                }
            }
        }
    }

    fn count_values(&mut self, table: &Table) {
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

    /// What the value itself adds where it is the same: much where it is rare, little where it is common or usual for
    /// the parent's value.
    fn rarity(&self, table: &Table, at: usize, levels: Levels, a: u32, b: u32) -> f64 {
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

    fn rarity_of(&self, at: usize, state: usize, above: u32, value: u32) -> f64 {
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
    fn find_rarest(&mut self) {
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

    /// Whether no rarity can lift a pair to the threshold.
    pub(super) fn hopeless(&self, levels: Levels, threshold: f64) -> bool {
        let most: f64 =
            (0..self.matched.len()).filter(|&at| levels.of(at) == Level::Same).map(|at| self.rarest[at]).sum();
        let needed = (threshold / (1.0 - threshold).max(1e-12)).ln();
        let sums = self.logarithms(levels, most);
        sums[0] - sums[1].max(sums[2]) < needed
    }

    fn rarities(&self, table: &Table, levels: Levels, a: u32, b: u32) -> f64 {
        (0..self.matched.len()).map(|at| self.rarity(table, at, levels, a, b)).sum()
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

    /// Finds values that stand for each other: different as written, yet again and again in pairs that all other fields
    /// make sure of. Whether there are any.
    pub(super) fn learn_meanings(&self, table: &Table, compare: &mut Compare, blocks: &Blocks) -> bool {
        let fields = table.fields();
        let mut together: FxHashMap<(usize, u32, u32), u32> = FxHashMap::default();
        let mut sure: FxHashMap<(usize, u32), u32> = FxHashMap::default();
        blocks.each(table, &mut |a, b| {
            let levels = compare.levels(table, a, b);
            if self.hopeless(levels, 0.9) {
                return;
            }
            let log_odds = self.log_odds(table, levels, a, b);
            if probability(log_odds) < 0.1 {
                return;
            }
            let weights = self.clues(table, levels, a, b);
            for (at, field) in fields.iter().enumerate() {
                let (x, y) = (field.meaning(a), field.meaning(b));
                if x == 0 || y == 0 {
                    continue;
                }
                let others = log_odds - weights[at].weight * std::f64::consts::LN_2;
                if probability(others) < 0.9 {
                    continue;
                }
                *sure.entry((at, x)).or_default() += 1;
                *sure.entry((at, y)).or_default() += 1;
                if field.kind() != Kind::Codes && matches!(levels.of(at), Level::Different | Level::Similar) {
                    *together.entry((at, x.min(y), x.max(y))).or_default() += 1;
                }
            }
        });
        let mut found = false;
        for ((at, x, y), n) in together {
            let rarer = sure[&(at, x)].min(sure[&(at, y)]);
            if n >= 3 && n * 5 >= rarer {
                compare.stand_for(at, x, y);
                found = true;
            }
        }
        found
    }
}

fn sorted(histogram: FxHashMap<Levels, u64>) -> Vec<(Levels, f64)> {
    let mut all: Vec<(Levels, f64)> = histogram.into_iter().map(|(levels, n)| (levels, n as f64)).collect();
    all.sort_unstable_by_key(|&(levels, _)| levels);
    all
}

/// Keeps the match class what it is meant to be. Without labels, expectation maximisation finds the largest class of pairs
/// that go together, which is easily "the same organisation's next project": there dates and figures differ in nearly
/// every pair. Two reports of one activity do not differ altogether that often, so that share is capped.
fn anchored(mut learned: [f64; LEVELS], expected: [f64; LEVELS]) -> [f64; LEVELS] {
    const DIFFERENT: usize = Level::Different as usize;
    let most = 1.5 * expected[DIFFERENT];
    if learned[DIFFERENT] > most {
        let scale = (1.0 - most) / (1.0 - learned[DIFFERENT]).max(1e-9);
        learned = learned.map(|share| share * scale);
        learned[DIFFERENT] = most;
    }
    learned
}

/// Frequencies with a prior worth so many pairs.
fn blend(seen: &[f64; LEVELS], prior: &[f64; LEVELS], worth: f64) -> [f64; LEVELS] {
    let all: f64 = seen.iter().sum::<f64>() + worth * prior.iter().sum::<f64>();
    std::array::from_fn(|level| (seen[level] + worth * prior[level]) / all)
}

/// Mutual information in nats.
fn information(joint: &[[f64; 3]; 3]) -> f64 {
    let all: f64 = joint.iter().flatten().sum::<f64>().max(1e-12);
    let mut sum = 0.0;
    for (a, line) in joint.iter().enumerate() {
        for (b, &n) in line.iter().enumerate() {
            if n > 0.0 {
                let row: f64 = joint[a].iter().sum();
                let column: f64 = joint.iter().map(|line| line[b]).sum();
                sum += n / all * (n * all / (row * column)).ln();
            }
        }
    }
    sum
}

/// Rows in an order that depends on what they hold, not on where they stand.
fn by_content(table: &Table) -> Vec<u32> {
    let mut order: Vec<(u64, u32)> = (0..table.rows())
        .map(|row| {
            let mut hasher = FxHasher::default();
            for field in table.fields() {
                match field.column() {
                    Column::Words { meanings, values } => values[meanings[row] as usize].hash(&mut hasher),
                    Column::Days(spans) => spans[row].hash(&mut hasher),
                    Column::Amounts(all) => all[row].map(f64::to_bits).hash(&mut hasher),
                }
            }
            (hasher.finish(), row as u32)
        })
        .collect();
    order.sort_unstable();
    order.into_iter().map(|(_, row)| row).collect()
}
