//! Learning without labels: how often each level is seen between two activities, in families, and between two reports.

use super::super::block::Blocks;
use super::super::compare::{Compare, Levels, expected, expected_in_family, possible};
use super::super::table::{Column, Kind, Table};
use super::super::{LEVELS, Level};
use super::{CHANCE, Model, state};
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
const ROUNDS: usize = 80;

impl Model {
    /// Compares the sample (again).
    pub(in super::super) fn resample(&mut self, table: &Table, compare: &mut Compare) {
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

    /// Learns from the pairs that blocking brings up; how many those are.
    pub(in super::super) fn learn(&mut self, table: &Table, compare: &mut Compare, blocks: &Blocks) -> u64 {
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
