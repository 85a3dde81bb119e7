//! One project on several rows, one for each place, each with the project's total: that is one activity.
//!
//! Systems explode a list of places into rows; adding such rows counts people once for each place (standards.md 2.3).
//! Rows are merged only on proof: the same project or title, organisation, dates, sectors and status, different
//! places, and figures that agree too closely for chance. Where the proof is weak it is said, not done.

use super::join;
use crate::finding::{Collector, Kind as What, facts};
use base::records::{Activity, Count, Records, SetNo, Text};
use rustc_hash::{FxHashMap, FxHashSet};

/// Merges the activities from `first` on.
pub(crate) fn over_places(records: &mut Records, first: usize, titles: &[Text], found: &mut Collector) {
    let rows = records.activities.len() - first;
    if rows < 2 {
        return;
    }
    let mut groups: FxHashMap<Key, Vec<usize>> = FxHashMap::default();
    for (no, activity) in records.activities[first..].iter().enumerate() {
        let figures = figures(activity);
        if figures.iter().all(|f| f.thousandths().unwrap_or(0) == 0) || activity.places == SetNo::default() {
            continue;
        }
        let title = titles.get(no).copied().unwrap_or_default();
        let project = if !activity.source_id.is_empty() {
            activity.source_id
        } else if !title.is_empty() {
            title
        } else {
            activity.activity
        };
        if project.is_empty() || activity.site != Text::default() {
            continue;
        }
        groups.entry(Key::of(activity, project, figures)).or_default().push(no);
    }
    let mut gone: FxHashSet<usize> = FxHashSet::default();
    let mut joined: Vec<(usize, SetNo)> = Vec::new();
    let (mut merged_rows, mut merged) = (Vec::new(), 0u32);
    let mut repeated = Vec::new();
    let mut groups: Vec<(Key, Vec<usize>)> = groups.into_iter().filter(|(_, rows)| rows.len() > 1).collect();
    groups.sort_by_key(|(_, rows)| rows[0]);
    for (key, rows) in groups {
        let places: FxHashSet<SetNo> = rows.iter().map(|&r| records.activities[first + r].places).collect();
        if places.len() != rows.len() {
            continue;
        }
        let explicit = !records.activities[first + rows[0]].source_id.is_empty()
            || titles.get(rows[0]).is_some_and(|t| !t.is_empty());
        let proof = key.digits();
        if proof >= 4 && (explicit || records.texts.get(key.project).chars().count() >= 20) {
            let mut set = records.activities[first + rows[0]].places;
            for &row in &rows[1..] {
                set = join(records, set, records.activities[first + row].places);
                gone.insert(row);
            }
            joined.push((rows[0], set));
            merged += 1;
            merged_rows.extend(rows.iter().map(|&r| records.activities[first + r].row));
        } else if explicit && proof >= 2 {
            repeated.extend(rows.iter().map(|&r| records.activities[first + r].row));
        }
    }
    for (row, set) in joined {
        records.activities[first + row].places = set;
    }
    if !gone.is_empty() {
        drop_activities(records, first, &gone);
        let no = found.open(What::ActivityOverPlaces, None, None, facts([("name", &merged.to_string())]));
        merged_rows.sort_unstable();
        for row in merged_rows {
            found.row(no, row);
        }
    }
    if !repeated.is_empty() {
        let no = found.open(What::TotalsRepeated, None, None, facts([]));
        repeated.sort_unstable();
        for row in repeated {
            found.row(no, row);
        }
    }
}

fn drop_activities(records: &mut Records, first: usize, gone: &FxHashSet<usize>) {
    let mut renumbered: Vec<Option<u32>> = Vec::with_capacity(records.activities.len() - first);
    let mut next = first as u32;
    for no in 0..records.activities.len() - first {
        if gone.contains(&no) {
            renumbered.push(None);
        } else {
            renumbered.push(Some(next));
            next += 1;
        }
    }
    let mut no = 0;
    records.activities.retain(|_| {
        let keep = no < first || renumbered[no - first].is_some();
        no += 1;
        keep
    });
    records.parts.retain_mut(|part| {
        let at = part.activity as usize;
        if at < first {
            return true;
        }
        match renumbered[at - first] {
            Some(new) => {
                part.activity = new;
                true
            }
            None => false,
        }
    });
}

fn figures(activity: &Activity) -> [Count; 5] {
    [
        activity.people_reached,
        activity.people_targeted,
        activity.households_reached,
        activity.households_targeted,
        activity.quantity,
    ]
}

/// What must be the same.
#[derive(PartialEq, Eq, Hash)]
struct Key {
    project: Text,
    parties: [SetNo; 3],
    texts: [Text; 5],
    sectors: u32,
    status: base::records::Status,
    dates: [Option<chrono::NaiveDate>; 2],
    figures: [Count; 5],
}

impl Key {
    fn of(activity: &Activity, project: Text, figures: [Count; 5]) -> Key {
        Key {
            project,
            parties: [activity.implementers, activity.programme, activity.funders],
            texts: [activity.activity, activity.subsector, activity.item, activity.modality, activity.beneficiaries],
            sectors: activity.sectors.0,
            status: activity.status,
            dates: [activity.start, activity.end],
            figures,
        }
    }

    /// Significant digits of the different figures together: 7,158 has four, 300 has one.
    fn digits(&self) -> u32 {
        let mut seen: FxHashSet<u64> = FxHashSet::default();
        self.figures
            .iter()
            .filter_map(|f| f.thousandths())
            .filter(|&n| n > 0 && seen.insert(n))
            .map(|mut n| {
                while n % 10 == 0 {
                    n /= 10;
                }
                n.ilog10() + 1
            })
            .sum()
    }
}
