//! Which rows count, with how many people, and where.

use super::Settings;
use base::records::{Activity, Count, PlaceNo, Records, SetNo, Status};
use rustc_hash::FxHashMap;
use serde::Serialize;

/// Why a row is not in a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Not begun yet.
    Planned,
    /// Will not happen, or stopped for good.
    Cancelled,
    /// The row gives no number of people or households.
    NoFigure,
    /// The row gives households only, and no household size was stated.
    HouseholdsOnly,
    /// Another row has the same organisation, activity, place and period.
    Repeat,
    /// A later report of the same activity includes it.
    EarlierReport,
}

/// Rows that are not in a figure, for one reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct LeftOut {
    /// Why.
    pub reason: Reason,
    /// How many rows.
    pub rows: u64,
    /// Their people, in thousandths, as far as they give them.
    pub thousandths: u64,
}

/// Collects what is left out, by reason.
#[derive(Clone, Default)]
pub(super) struct LeavingOut([Option<(u64, u64)>; 6]);

impl LeavingOut {
    pub(super) fn add(&mut self, reason: Reason, thousandths: u64) {
        let (rows, people) = self.0[reason as usize].get_or_insert_default();
        *rows += 1;
        *people += thousandths;
    }

    pub(super) fn list(&self) -> Vec<LeftOut> {
        use Reason::{Cancelled, EarlierReport, HouseholdsOnly, NoFigure, Planned, Repeat};
        [Planned, Cancelled, NoFigure, HouseholdsOnly, Repeat, EarlierReport]
            .into_iter()
            .filter_map(|reason| {
                self.0[reason as usize].map(|(rows, thousandths)| LeftOut { reason, rows, thousandths })
            })
            .collect()
    }
}

/// A row that counts.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row {
    /// Index into the activities.
    pub activity: u32,
    /// Its people.
    pub thousandths: u64,
}

/// The people that a row reached, in thousandths: people where it gives people, else households by the stated size.
fn people(activity: &Activity, household: Option<u64>) -> Result<u64, Reason> {
    match (activity.people_reached.thousandths(), activity.households_reached.thousandths(), household) {
        (Some(people), ..) => Ok(people),
        (None, Some(households), Some(size)) => {
            Ok(u64::try_from(u128::from(households) * u128::from(size) / 1000).unwrap_or(u64::MAX))
        }
        (None, Some(_), None) => Err(Reason::HouseholdsOnly),
        (None, None, _) => Err(Reason::NoFigure),
    }
}

/// All rows that count, in reading order, and the rest by reason.
pub(super) fn counted(records: &Records, settings: &Settings) -> (Vec<Row>, LeavingOut) {
    let size = settings.household.as_ref().and_then(|stated| Count::from_f64(stated.size)?.thousandths());
    let mut left_out = LeavingOut::default();
    let mut rows = Vec::new();
    for (no, activity) in records.activities.iter().enumerate() {
        let reached = people(activity, size);
        let reason = match (activity.status, reached) {
            (Status::Planned, _) if !settings.include_planned => Reason::Planned,
            (Status::Cancelled, _) if !settings.include_planned => Reason::Cancelled,
            (_, Err(reason)) => reason,
            (_, Ok(thousandths)) => {
                rows.push(Row { activity: no as u32, thousandths });
                continue;
            }
        };
        left_out.add(reason, reached.unwrap_or(0));
    }
    (rows, left_out)
}

/// Index of a group of rows that are in the same place, or in the same several places.
pub(super) type Spot = u32;

/// Where rows are, at one level. A row in one area is there; a row in several areas is in that set of areas, as one
/// joint spot that is counted once; a row that names no area of the level is in the spot "place not given" (no areas).
pub(super) struct Spots {
    /// By set of places.
    of_set: Vec<Spot>,
    /// The areas of each spot, sorted.
    pub areas: Vec<Vec<PlaceNo>>,
}

impl Spots {
    pub(super) fn new(records: &Records, level: u8) -> Self {
        let mut areas_of: Vec<Vec<PlaceNo>> = Vec::new();
        let mut known: FxHashMap<Vec<PlaceNo>, Spot> = FxHashMap::default();
        let of_set = (0..records.areas.len() as u32)
            .map(|set| {
                let places = records.areas.get(SetNo(set)).iter();
                let mut areas: Vec<PlaceNo> = places.filter_map(|&place| records.at_level(place, level)).collect();
                areas.sort_unstable();
                areas.dedup();
                *known.entry(areas).or_insert_with_key(|areas| {
                    areas_of.push(areas.clone());
                    areas_of.len() as Spot - 1
                })
            })
            .collect();
        Spots { of_set, areas: areas_of }
    }

    pub(super) fn of(&self, activity: &Activity) -> Spot {
        self.of_set[activity.places.0 as usize]
    }
}

/// Runs of equal keys in sorted items.
pub(super) fn runs<T, K: PartialEq>(items: &[T], key: impl Fn(&T) -> K) -> impl Iterator<Item = &[T]> {
    items.chunk_by(move |a, b| key(a) == key(b))
}

/// A fingerprint of anything that hashes: equal for equal values, and of a million different ones hardly ever equal.
pub(super) fn fingerprint(value: &impl std::hash::Hash) -> u64 {
    use std::hash::Hasher;
    let mut hasher = rustc_hash::FxHasher::default();
    value.hash(&mut hasher);
    hasher.finish()
}
