//! From pairs to clusters that make sense as a whole.

use super::compare::Compare;
use super::model::Model;
use super::table::Table;
use rustc_hash::{FxHashMap, FxHashSet};

/// Where fewer than this share of the rows are expected to be repeated within their own source, a source is taken to
/// tell an activity once.
const REPEATS: f64 = 0.01;
/// Up to this size a cluster is joined only if its members agree on the whole.
const CHECKED: usize = 24;

/// Accepts links from the strongest down. A link that joins two clusters is refused where all their pairs together
/// speak against it, or where it would put two rows of one source together although sources do not repeat themselves.
pub(super) fn consistent(
    table: &Table,
    scored: &[(f64, u32, u32)],
    compare: &mut Compare,
    model: &Model,
) -> Vec<(f64, u32, u32)> {
    let told_once = model.expected_matches[1] < REPEATS * table.rows() as f64;
    let mut leader: FxHashMap<u32, u32> = FxHashMap::default();
    let mut members: FxHashMap<u32, Vec<u32>> = FxHashMap::default();
    let mut accepted = Vec::with_capacity(scored.len());
    for &(log_odds, a, b) in scored {
        let (of_a, of_b) = (*leader.entry(a).or_insert(a), *leader.entry(b).or_insert(b));
        if of_a == of_b {
            accepted.push((log_odds, a, b));
            continue;
        }
        let one = members.get(&of_a).cloned().unwrap_or_else(|| vec![a]);
        let other = members.get(&of_b).cloned().unwrap_or_else(|| vec![b]);
        if told_once {
            let sources: FxHashSet<u32> = one.iter().map(|&row| table.sources()[row as usize]).collect();
            if other.iter().any(|&row| sources.contains(&table.sources()[row as usize])) {
                continue;
            }
        }
        if one.len() + other.len() > 2 && one.len() + other.len() <= CHECKED {
            let mut together = 0.0;
            for &x in &one {
                for &y in &other {
                    let (x, y) = (x.min(y), x.max(y));
                    let levels = compare.levels(table, x, y);
                    together += model.log_odds(table, levels, x, y);
                }
            }
            if together < 0.0 {
                continue;
            }
        }
        let (keep, drop) = if one.len() >= other.len() { (of_a, of_b) } else { (of_b, of_a) };
        let (mut large, small) = if keep == of_a { (one, other) } else { (other, one) };
        for &row in &small {
            leader.insert(row, keep);
        }
        large.extend(small);
        members.remove(&drop);
        members.insert(keep, large);
        accepted.push((log_odds, a, b));
    }
    accepted
}

/// Rows that links join, each cluster sorted, by first row.
pub(super) fn components(rows: usize, links: &[(f64, u32, u32)]) -> Vec<Vec<u32>> {
    fn find(leader: &mut [u32], mut at: u32) -> u32 {
        while leader[at as usize] != at {
            leader[at as usize] = leader[leader[at as usize] as usize];
            at = leader[at as usize];
        }
        at
    }
    let mut leader: Vec<u32> = (0..rows as u32).collect();
    for &(_, a, b) in links {
        let (a, b) = (find(&mut leader, a), find(&mut leader, b));
        leader[a.max(b) as usize] = a.min(b);
    }
    let mut clusters: FxHashMap<u32, Vec<u32>> = FxHashMap::default();
    for row in 0..rows as u32 {
        clusters.entry(find(&mut leader, row)).or_default().push(row);
    }
    let mut clusters: Vec<Vec<u32>> = clusters.into_values().filter(|rows| rows.len() > 1).collect();
    clusters.sort_unstable();
    clusters
}
