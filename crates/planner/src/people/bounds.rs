//! The least and the most people that several counts can mean together.
//!
//! Sharp bounds of a union (engines.md 5c): no smaller range holds for all arrangements of people with these counts.
//! Without known overlaps they are closed (largest count; sum, capped by the population). Known overlaps only tie
//! groups of one connected component together; each component is a linear programme over its Venn atoms, and
//! components combine in closed form, because nothing is known between them.

use super::simplex::{self, Stop};

/// How many different people several counts can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Bounds {
    /// Fewest people.
    pub lower: u64,
    /// Most people.
    pub upper: u64,
    /// Whether both ends can be reached; false where so many groups overlap that only valid outer bounds are given.
    pub sharp: bool,
}

/// Why counts cannot be true together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(tag = "why", rename_all = "snake_case")]
pub enum Infeasible {
    /// A count is above the population it is taken from.
    CountAbovePopulation {
        /// Which count.
        group: usize,
        /// The count.
        count: u64,
        /// The population.
        population: u64,
    },
    /// An overlap is above one of the counts that it is part of.
    OverlapAboveCount {
        /// The two counts.
        groups: (usize, usize),
        /// Their overlap.
        overlap: u64,
        /// The smaller of the two counts.
        count: u64,
    },
    /// An overlap is given twice with different sizes.
    OverlapGivenTwice {
        /// The two counts.
        groups: (usize, usize),
        /// The sizes given.
        sizes: (u64, u64),
    },
    /// An overlap names a count that is not there.
    NoSuchGroup {
        /// The number that it names.
        group: usize,
    },
    /// A group's overlap with itself is not the group.
    OverlapWithItself {
        /// Which count.
        group: usize,
    },
    /// The overlaps of these counts contradict each other.
    OverlapsContradict {
        /// One of the counts that are tied together by the contradicting overlaps.
        group: usize,
    },
    /// Even with the greatest possible overlap, the counts need more people than there are.
    UnionAbovePopulation {
        /// Fewest people that the counts need.
        least: u64,
        /// The population.
        population: u64,
    },
}

impl std::fmt::Display for Infeasible {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Infeasible::CountAbovePopulation { count, population, .. } => {
                write!(f, "a count of {count} is above the population of {population}")
            }
            Infeasible::OverlapAboveCount { overlap, count, .. } => {
                write!(f, "an overlap of {overlap} is above a count of {count} that it is part of")
            }
            Infeasible::OverlapGivenTwice { sizes: (a, b), .. } => {
                write!(f, "one overlap is given as {a} and as {b}")
            }
            Infeasible::NoSuchGroup { group } => write!(f, "an overlap names count {group}, which is not there"),
            Infeasible::OverlapWithItself { .. } => write!(f, "a group's overlap with itself is not the group"),
            Infeasible::OverlapsContradict { .. } => write!(f, "the overlaps contradict each other"),
            Infeasible::UnionAbovePopulation { least, population } => {
                write!(f, "the counts need at least {least} people, above the population of {population}")
            }
        }
    }
}

impl std::error::Error for Infeasible {}

/// Sharp bounds of the union of groups, from their counts, the population they are part of (where known), and known
/// pairwise overlaps as (index, index, people). Order of overlaps and of their two indexes does not matter; the same
/// overlap may be given twice.
///
/// ```
/// use planner::people::bounds;
/// let range = bounds(&[5000, 3000, 2000], Some(20_000), &[(0, 1, 1000), (0, 2, 500)]).unwrap();
/// assert_eq!((range.lower, range.upper), (7000, 8500));
/// assert!(bounds(&[10, 20], Some(15), &[]).is_err());
/// ```
pub fn bounds(counts: &[u64], population: Option<u64>, overlaps: &[(usize, usize, u64)]) -> Result<Bounds, Infeasible> {
    if let Some(population) = population
        && let Some((group, &count)) = counts.iter().enumerate().find(|&(_, &count)| count > population)
    {
        return Err(Infeasible::CountAbovePopulation { group, count, population });
    }
    let overlaps = check(counts, overlaps)?;
    let mut all = Bounds { lower: 0, upper: 0, sharp: true };
    for component in components(counts.len(), &overlaps) {
        let part = component_bounds(counts, &component, &overlaps)?;
        if let Some(population) = population
            && part.lower > population
        {
            return Err(Infeasible::UnionAbovePopulation { least: part.lower, population });
        }
        // Between components nothing is known: one may hold another's people entirely, or none of them.
        all.lower = all.lower.max(part.lower);
        all.upper = all.upper.saturating_add(part.upper);
        all.sharp &= part.sharp;
    }
    if let Some(population) = population {
        all.upper = all.upper.min(population);
    }
    Ok(all)
}

/// Distinct overlaps with the lower index first, sorted, each possible on its own.
fn check(counts: &[u64], overlaps: &[(usize, usize, u64)]) -> Result<Vec<(usize, usize, u64)>, Infeasible> {
    let mut sorted: Vec<_> = overlaps.iter().map(|&(a, b, n)| (a.min(b), a.max(b), n)).collect();
    sorted.sort_unstable();
    sorted.dedup();
    for &(a, b, overlap) in &sorted {
        if b >= counts.len() {
            return Err(Infeasible::NoSuchGroup { group: b });
        }
        let count = counts[a].min(counts[b]);
        if overlap > count {
            return Err(Infeasible::OverlapAboveCount { groups: (a, b), overlap, count });
        }
        if a == b && overlap != count {
            return Err(Infeasible::OverlapWithItself { group: a });
        }
    }
    for pair in sorted.windows(2) {
        if (pair[0].0, pair[0].1) == (pair[1].0, pair[1].1) {
            return Err(Infeasible::OverlapGivenTwice {
                groups: (pair[0].0, pair[0].1),
                sizes: (pair[0].2, pair[1].2),
            });
        }
    }
    sorted.retain(|&(a, b, _)| a != b);
    Ok(sorted)
}

fn find(leader: &mut [usize], mut at: usize) -> usize {
    while leader[at] != at {
        leader[at] = leader[leader[at]];
        at = leader[at];
    }
    at
}

/// Groups that known overlaps tie together, each sorted.
fn components(groups: usize, overlaps: &[(usize, usize, u64)]) -> Vec<Vec<usize>> {
    let mut leader: Vec<usize> = (0..groups).collect();
    for &(a, b, _) in overlaps {
        let (a, b) = (find(&mut leader, a), find(&mut leader, b));
        leader[a.max(b)] = a.min(b);
    }
    let mut members: Vec<Vec<usize>> = vec![Vec::new(); groups];
    for group in 0..groups {
        let leader = find(&mut leader, group);
        members[leader].push(group);
    }
    members.retain(|component| !component.is_empty());
    members
}

fn component_bounds(
    counts: &[u64],
    component: &[usize],
    overlaps: &[(usize, usize, u64)],
) -> Result<Bounds, Infeasible> {
    if let [only] = component {
        return Ok(Bounds { lower: counts[*only], upper: counts[*only], sharp: true });
    }
    let sizes: Vec<u64> = component.iter().map(|&group| counts[group]).collect();
    let inside: Vec<(usize, usize, u64)> = overlaps
        .iter()
        .filter_map(|&(a, b, n)| Some((component.binary_search(&a).ok()?, component.binary_search(&b).ok()?, n)))
        .collect();
    match simplex::solve(&sizes, &inside) {
        Ok(simplex::Extremes { least, greatest }) => {
            let lower = (least.0 + least.1 - 1) / least.1;
            let upper = greatest.0 / greatest.1;
            if lower > upper {
                // Only a fraction of a person would fit.
                return Err(Infeasible::OverlapsContradict { group: component[0] });
            }
            Ok(Bounds { lower: whole(lower), upper: whole(upper), sharp: true })
        }
        Err(Stop::Impossible) => Err(Infeasible::OverlapsContradict { group: component[0] }),
        Err(Stop::TooLarge) => Ok(outer(&sizes, &inside)),
    }
}

fn whole(people: i128) -> u64 {
    u64::try_from(people).unwrap_or(u64::MAX)
}

/// Valid bounds of any size of component: below, the best of the largest pair and Bonferroni's sum less all overlaps;
/// above, Hunter's sum less the heaviest spanning tree of overlaps.
fn outer(counts: &[u64], overlaps: &[(usize, usize, u64)]) -> Bounds {
    let sum: u64 = counts.iter().sum();
    let known: u64 = overlaps.iter().map(|&(.., n)| n).sum();
    let pairs = overlaps.iter().map(|&(a, b, n)| counts[a] + counts[b] - n).max().unwrap_or(0);
    let all_known = overlaps.len() == counts.len() * (counts.len() - 1) / 2;
    let lower = if all_known { pairs.max(sum.saturating_sub(known)) } else { pairs };
    let mut heaviest: Vec<_> = overlaps.to_vec();
    heaviest.sort_unstable_by_key(|&(a, b, n)| (std::cmp::Reverse(n), a, b));
    let mut tree: Vec<usize> = (0..counts.len()).collect();
    let mut upper = sum;
    for (a, b, n) in heaviest {
        let (a, b) = (tree[a], tree[b]);
        if a != b {
            tree.iter_mut().filter(|leader| **leader == b).for_each(|leader| *leader = a);
            upper -= n.min(upper);
        }
    }
    Bounds { lower, upper: upper.max(lower), sharp: false }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn range(counts: &[u64], population: Option<u64>, overlaps: &[(usize, usize, u64)]) -> (u64, u64) {
        let got = bounds(counts, population, overlaps).unwrap();
        assert!(got.sharp);
        (got.lower, got.upper)
    }

    #[test]
    fn the_known_cases_come_out() {
        // engine/people_reached_cases.json, solved there by a linear programme over the atoms.
        assert_eq!(range(&[1200, 800], Some(10_000), &[]), (1200, 2000));
        assert_eq!(range(&[1200, 800], Some(1500), &[]), (1200, 1500));
        assert_eq!(range(&[1200, 800], Some(10_000), &[(0, 1, 300)]), (1700, 1700));
        assert_eq!(range(&[5000, 3000, 2000], Some(6000), &[]), (5000, 6000));
        assert_eq!(range(&[5000, 3000, 2000], Some(20_000), &[(0, 1, 1000), (0, 2, 500)]), (7000, 8500));
    }

    #[test]
    fn impossible_counts_are_said_to_be_impossible() {
        let why = |counts: &[u64], population, overlaps: &[_]| bounds(counts, population, overlaps).unwrap_err();
        assert_eq!(
            why(&[10, 20], Some(15), &[]),
            Infeasible::CountAbovePopulation { group: 1, count: 20, population: 15 }
        );
        assert_eq!(
            why(&[10, 20], None, &[(1, 0, 11)]),
            Infeasible::OverlapAboveCount { groups: (0, 1), overlap: 11, count: 10 }
        );
        assert_eq!(
            why(&[10, 20], None, &[(1, 0, 5), (0, 1, 6)]),
            Infeasible::OverlapGivenTwice { groups: (0, 1), sizes: (5, 6) }
        );
        assert_eq!(why(&[10], None, &[(0, 3, 1)]), Infeasible::NoSuchGroup { group: 3 });
        assert_eq!(
            why(&[600, 600], Some(1000), &[(0, 1, 100)]),
            Infeasible::UnionAbovePopulation { least: 1100, population: 1000 }
        );
        // B and C are both inside A's ten people and apart from each other.
        assert_eq!(
            why(&[10, 8, 8], None, &[(0, 1, 8), (0, 2, 8), (1, 2, 0)]),
            Infeasible::OverlapsContradict { group: 0 }
        );
        // Three of two persons each, pairwise sharing one, would be four persons in three sets of two: possible; but
        // all of one person each with overlaps of one and of none contradict.
        assert_eq!(
            why(&[1, 1, 1], None, &[(0, 1, 1), (1, 2, 1), (0, 2, 0)]),
            Infeasible::OverlapsContradict { group: 0 }
        );
    }

    #[test]
    fn small_and_odd_inputs_have_an_answer() {
        assert_eq!(range(&[], None, &[]), (0, 0));
        assert_eq!(range(&[], Some(0), &[]), (0, 0));
        assert_eq!(range(&[0, 0], Some(0), &[(0, 1, 0)]), (0, 0));
        assert!(bounds(&[1], Some(0), &[]).is_err());
        assert_eq!(range(&[7], None, &[(0, 0, 7)]), (7, 7));
        assert_eq!(range(&[10, 20], None, &[(0, 1, 5), (1, 0, 5)]), (25, 25));
        // Overlaps below what one group can hold force the middle: 900 and 800 of 1000 share at least 700.
        assert_eq!(range(&[1000, 900, 800], None, &[(0, 1, 900), (0, 2, 800)]), (1000, 1000));
        // Components combine: {0,1} holds 1700 people, {2} may lie inside or apart.
        assert_eq!(range(&[1200, 800, 500], None, &[(0, 1, 300)]), (1700, 2200));
        assert_eq!(range(&vec![10; 400], Some(1500), &[]), (10, 1500));
    }

    #[test]
    fn many_groups_in_a_ring_are_exact_and_larger_ones_stay_valid() {
        let ring = |n: usize| (0..n).map(|at| (at, (at + 1) % n, 10)).collect::<Vec<_>>();
        let (lower, upper) = range(&[100; 12], None, &ring(12));
        // Most people when the same ten are in every group (Hunter: the sum less a spanning tree of overlaps); fewest
        // when every second group holds the same hundred people.
        assert_eq!((lower, upper), (190, 12 * 100 - 11 * 10));
        let large = bounds(&[100; 60], None, &ring(60)).unwrap();
        assert!(!large.sharp && large.lower == 190 && large.upper == 60 * 100 - 59 * 10);
    }

    /// People as bit sets of the groups that they are in.
    fn people() -> impl Strategy<Value = (usize, Vec<u32>)> {
        (1usize..=7).prop_flat_map(|groups| (Just(groups), prop::collection::vec(0..1u32 << groups, 0..40)))
    }

    proptest! {
        #[test]
        fn the_truth_lies_within((groups, people) in people(), known in prop::collection::vec(any::<bool>(), 21), spare in 0u64..9) {
            let size = |set: u32| people.iter().filter(|&&person| person & set == set).count() as u64;
            let counts: Vec<u64> = (0..groups).map(|group| size(1 << group)).collect();
            let union = people.iter().filter(|&&person| person != 0).count() as u64;
            let mut overlaps = Vec::new();
            let pairs = (0..groups).flat_map(|a| (0..a).map(move |b| (a, b)));
            for ((a, b), known) in pairs.zip(known) {
                if known {
                    overlaps.push((a, b, size(1 << a | 1 << b)));
                }
            }
            let got = bounds(&counts, Some(union + spare), &overlaps).unwrap();
            prop_assert!(got.sharp && got.lower <= union && union <= got.upper, "{union} outside {got:?}");
            prop_assert!(got.upper <= union + spare);
            // More knowledge never widens the range.
            let less = bounds(&counts, None, &overlaps[..overlaps.len() / 2]).unwrap();
            prop_assert!(less.lower <= got.lower && got.upper <= less.upper);
        }

        #[test]
        fn the_range_is_attained(sizes in prop::collection::vec(0u64..5, 1..4), known in prop::collection::vec(0u64..5, 3)) {
            // Enumerate every arrangement of at most four people per atom over up to three groups.
            let groups = sizes.len();
            let overlaps: Vec<_> = (0..groups).flat_map(|a| (0..a).map(move |b| (b, a))).zip(known).filter(|&(_, n)| n < 3)
                .map(|((a, b), n)| (a, b, n)).collect();
            let atoms = (1u32 << groups) - 1;
            let mut seen: Option<(u64, u64)> = None;
            let mut at = vec![0u64; atoms as usize];
            loop {
                let holds = |set: u32| (1..=atoms).filter(|atom| atom & set == set).map(|atom| at[atom as usize - 1]).sum::<u64>();
                if (0..groups).all(|g| holds(1 << g) == sizes[g]) && overlaps.iter().all(|&(a, b, n)| holds(1 << a | 1 << b) == n) {
                    let union = at.iter().sum();
                    seen = Some(seen.map_or((union, union), |(low, high)| (low.min(union), high.max(union))));
                }
                let Some(next) = at.iter().position(|&n| n < 4) else { break };
                at[..next].fill(0);
                at[next] += 1;
            }
            let got = bounds(&sizes, None, &overlaps).ok().map(|range| (range.lower, range.upper));
            prop_assert_eq!(got, seen);
        }
    }
}
