//! Rows → presence, heat table, coverage.
//!
//! Invariant: a row counts once in each area that it names, at each level, and never in two areas for one place; the
//! cost grows with the number of rows only in the first pass, which folds rows that are alike.

use crate::model::{Cell, Coverage, OrganisationLine, PlaceLine, SectorLine};
use base::{
    records::{Activity, Kind, OrganisationNo, Place, PlaceNo, Records, SetNo, Status},
    sector::SectorSet,
};
use chrono::{Datelike, NaiveDate};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::{BTreeMap, BTreeSet};

/// Rows that are alike in what the tables count.
type Alike = (SetNo, SetNo, SectorSet);

/// What one pass over the rows leaves.
pub struct Tally<'a> {
    records: &'a Records,
    alike: Vec<(Alike, u32)>,
    by_parties: FxHashMap<SetNo, ByParties>,
    supporters: FxHashMap<SetNo, u32>,
    days: BTreeMap<NaiveDate, u32>,
    statuses: BTreeMap<Status, u32>,
    placed: u32,
    placed_in_list: u32,
    sectored: u32,
}

#[derive(Default)]
struct ByParties {
    with_people: u32,
    latest: Option<NaiveDate>,
}

/// The day that a row speaks of, not after the as-of day: its last day, or its first where it goes on.
fn day_of(activity: &Activity, as_of: NaiveDate) -> Option<NaiveDate> {
    match (activity.start, activity.end) {
        (_, Some(end)) if end <= as_of => Some(end),
        (Some(start), Some(_)) => Some(if start <= as_of { as_of } else { start }),
        (Some(start), None) => Some(start),
        (None, Some(end)) => Some(end),
        (None, None) => None,
    }
    .map(|day| day.min(as_of))
}

/// Where an area lies: by our list, else as the sheet has it.
fn position(place: &Place) -> Option<(f32, f32)> {
    let listed = (1..=2).contains(&place.level) && !place.code.starts_with('~');
    let known = if listed { base::place::by_code(&place.code, None) } else { None };
    known.and_then(|found| found.place.position).or(place.position)
}

/// The middle of the places inside an area, as far as they have a position: where the area lies, closely enough for a dot.
fn middle_of_below(records: &Records, area: PlaceNo) -> Option<(f32, f32)> {
    let inside = |no: usize| {
        std::iter::successors(records.places[no].parent, |at| records.places[at.0 as usize].parent).any(|at| at == area)
    };
    let known = |no: usize| position(&records.places[no]).filter(|_| inside(no));
    let (mut latitude, mut longitude, mut count) = (0.0, 0.0, 0.0_f32);
    for (lat, lon) in (0..records.places.len()).filter_map(known) {
        (latitude, longitude, count) = (latitude + lat, longitude + lon, count + 1.0);
    }
    (count > 0.0).then(|| (latitude / count, longitude / count))
}

/// Whether our list has the area, or the second-level area around it: the list goes no deeper.
fn is_in_list(records: &Records, place: PlaceNo) -> bool {
    let area = records.at_level(place, 2).unwrap_or(place);
    let code = &records.places[area.0 as usize].code;
    !code.starts_with('~') && base::place::by_code(code, None).is_some()
}

impl<'a> Tally<'a> {
    /// Folds the rows.
    pub fn of(records: &'a Records, as_of: NaiveDate) -> Tally<'a> {
        let in_list: Vec<bool> = (0..records.areas.len())
            .map(|no| {
                let set = records.areas.get(SetNo(no as u32));
                !set.is_empty() && set.iter().all(|p| is_in_list(records, *p))
            })
            .collect();
        let below_country: Vec<bool> = (0..records.areas.len())
            .map(|no| records.areas.get(SetNo(no as u32)).iter().any(|p| records.places[p.0 as usize].level > 0))
            .collect();
        let mut alike: FxHashMap<Alike, u32> = FxHashMap::default();
        let mut tally = Tally {
            records,
            alike: Vec::new(),
            by_parties: FxHashMap::default(),
            supporters: FxHashMap::default(),
            days: BTreeMap::new(),
            statuses: BTreeMap::new(),
            placed: 0,
            placed_in_list: 0,
            sectored: 0,
        };
        let mut days: FxHashMap<i32, u32> = FxHashMap::default();
        for activity in &records.activities {
            *alike.entry((activity.implementers, activity.places, activity.sectors)).or_default() += 1;
            let parties = tally.by_parties.entry(activity.implementers).or_default();
            parties.with_people += u32::from(activity.people_reached.is_given());
            if let Some(day) = day_of(activity, as_of) {
                *days.entry(day.num_days_from_ce()).or_default() += 1;
                parties.latest = parties.latest.max(Some(day));
            }
            for set in [activity.programme, activity.funders] {
                if set != SetNo(0) && set != activity.implementers {
                    *tally.supporters.entry(set).or_default() += 1;
                }
            }
            *tally.statuses.entry(activity.status).or_default() += 1;
            tally.placed += u32::from(below_country[activity.places.0 as usize]);
            tally.placed_in_list +=
                u32::from(below_country[activity.places.0 as usize] && in_list[activity.places.0 as usize]);
            tally.sectored += u32::from(activity.sectors != SectorSet::default());
        }
        tally.days =
            days.into_iter().filter_map(|(d, n)| Some((NaiveDate::from_num_days_from_ce_opt(d)?, n))).collect();
        tally.alike = alike.into_iter().collect();
        tally.alike.sort_unstable();
        tally
    }

    /// The areas at each level that a set of places lies in, without repetition.
    fn areas(&self, places: SetNo) -> Vec<PlaceNo> {
        let mut areas = Vec::new();
        for &place in self.records.areas.get(places) {
            let mut at = Some(place);
            while let Some(no) = at {
                areas.push(no);
                at = self.records.places[no.0 as usize].parent;
            }
        }
        areas.sort_unstable();
        areas.dedup();
        areas
    }

    /// Organisations as the records have them, by number.
    fn kind(&self, no: OrganisationNo) -> Kind {
        self.records.organisations[no.0 as usize].kind
    }

    /// Every area with its counts, by level and code; and every sector × area.
    pub fn places_and_cells(&self) -> (Vec<PlaceLine>, Vec<Cell>) {
        #[derive(Default)]
        struct Sum {
            activities: u32,
            organisations: FxHashSet<OrganisationNo>,
        }
        let mut known: FxHashMap<SetNo, Vec<PlaceNo>> = FxHashMap::default();
        let mut by_place: BTreeMap<PlaceNo, Sum> = BTreeMap::new();
        let mut by_cell: FxHashMap<(PlaceNo, u8), Sum> = FxHashMap::default();
        for &((parties, places, sectors), rows) in &self.alike {
            let areas = known.entry(places).or_insert_with(|| self.areas(places));
            for &area in areas.iter() {
                let sum = by_place.entry(area).or_default();
                sum.activities += rows;
                sum.organisations.extend(self.records.parties.get(parties));
                for sector in sectors.iter() {
                    let sum = by_cell.entry((area, sector.0)).or_default();
                    sum.activities += rows;
                    sum.organisations.extend(self.records.parties.get(parties));
                }
            }
        }
        let movement = |sum: &Sum| sum.organisations.iter().filter(|o| self.kind(**o).is_movement()).count() as u32;
        let mut places: Vec<PlaceLine> = by_place
            .iter()
            .map(|(no, sum)| {
                let place = &self.records.places[no.0 as usize];
                PlaceLine {
                    code: place.code.clone(),
                    name: place.name.clone(),
                    level: place.level,
                    parent: place.parent.map_or_else(String::new, |p| self.records.places[p.0 as usize].code.clone()),
                    activities: sum.activities,
                    organisations: sum.organisations.len() as u32,
                    movement: movement(sum),
                    position: position(place).or_else(|| middle_of_below(self.records, *no)),
                }
            })
            .collect();
        places.sort_by(|a, b| (a.level, &a.code).cmp(&(b.level, &b.code)));
        let mut cells: Vec<Cell> = by_cell
            .iter()
            .map(|((area, sector), sum)| {
                let place = &self.records.places[area.0 as usize];
                Cell {
                    sector: base::sector::SECTORS[*sector as usize].code.to_owned(),
                    place: place.code.clone(),
                    level: place.level,
                    organisations: sum.organisations.len() as u32,
                    movement: movement(sum),
                    activities: sum.activities,
                }
            })
            .collect();
        cells.sort_by(|a, b| (a.level, &a.place, &a.sector).cmp(&(b.level, &b.place, &b.sector)));
        (places, cells)
    }

    /// Sectors, most activities first.
    pub fn sectors(&self) -> Vec<SectorLine> {
        let mut by_sector: BTreeMap<u8, (u32, FxHashSet<OrganisationNo>)> = BTreeMap::new();
        for &((parties, _, sectors), rows) in &self.alike {
            for sector in sectors.iter() {
                let sum = by_sector.entry(sector.0).or_default();
                sum.0 += rows;
                sum.1.extend(self.records.parties.get(parties));
            }
        }
        let mut lines: Vec<SectorLine> = by_sector
            .into_iter()
            .map(|(no, (activities, organisations))| {
                let sector = &base::sector::SECTORS[no as usize];
                SectorLine {
                    code: sector.code.to_owned(),
                    name: sector.name(base::lang::Lang::En).to_owned(),
                    activities,
                    organisations: organisations.len() as u32,
                }
            })
            .collect();
        lines.sort_by(|a, b| b.activities.cmp(&a.activities).then_with(|| a.code.cmp(&b.code)));
        lines
    }

    /// Organisations: the host National Society first, then Societies, IFRC, ICRC, then others; most activities first.
    pub fn organisations(&self, country: &str, level: u8) -> Vec<OrganisationLine> {
        #[derive(Default)]
        struct Sum {
            activities: u32,
            supports: u32,
            places: BTreeSet<PlaceNo>,
            sectors: u32,
            with_people: u32,
            latest: Option<NaiveDate>,
        }
        let mut sums: BTreeMap<OrganisationNo, Sum> = BTreeMap::new();
        for &((parties, places, sectors), rows) in &self.alike {
            for &organisation in self.records.parties.get(parties) {
                let sum = sums.entry(organisation).or_default();
                sum.activities += rows;
                sum.sectors |= sectors.0;
                sum.places
                    .extend(self.records.areas.get(places).iter().filter_map(|p| self.records.at_level(*p, level)));
            }
        }
        for (&parties, by) in &self.by_parties {
            for &organisation in self.records.parties.get(parties) {
                let sum = sums.entry(organisation).or_default();
                sum.with_people += by.with_people;
                sum.latest = sum.latest.max(by.latest);
            }
        }
        for (&parties, rows) in &self.supporters {
            for &organisation in self.records.parties.get(parties) {
                sums.entry(organisation).or_default().supports += rows;
            }
        }
        let mut lines: Vec<OrganisationLine> = sums
            .into_iter()
            .map(|(no, sum)| {
                let organisation = &self.records.organisations[no.0 as usize];
                let host = organisation.kind == Kind::NationalSociety
                    && !country.is_empty()
                    && organisation.country == country;
                OrganisationLine {
                    id: organisation.id.clone(),
                    name: organisation.name.clone(),
                    acronym: organisation.acronym.clone(),
                    kind: organisation.kind,
                    host,
                    activities: sum.activities,
                    supports: sum.supports,
                    places: sum.places.iter().map(|p| self.records.places[p.0 as usize].code.clone()).collect(),
                    sectors: SectorSet(sum.sectors)
                        .iter()
                        .map(|s| base::sector::SECTORS[s.0 as usize].code.to_owned())
                        .collect(),
                    rows_with_people: sum.with_people,
                    latest: sum.latest,
                }
            })
            .collect();
        lines.sort_by(|a, b| {
            (!a.host, a.kind, std::cmp::Reverse(a.activities), &a.name).cmp(&(
                !b.host,
                b.kind,
                std::cmp::Reverse(b.activities),
                &b.name,
            ))
        });
        lines
    }

    /// Rows by status.
    pub fn statuses(&self) -> Vec<(Status, u32)> {
        self.statuses.iter().map(|(s, n)| (*s, *n)).collect()
    }

    /// What can be said of completeness and age from the rows themselves.
    pub fn coverage(&self, organisations: &[OrganisationLine], as_of: NaiveDate) -> Coverage {
        let active = organisations.iter().filter(|o| o.activities > 0);
        let dated: u32 = self.days.values().sum();
        let age = |day: &NaiveDate| (as_of - *day).num_days();
        let mut seen = 0;
        let median = self.days.iter().find(|(_, n)| {
            seen += *n;
            seen * 2 >= dated
        });
        Coverage {
            organisations: active.clone().count() as u32,
            organisations_with_people: active.filter(|o| o.rows_with_people > 0).count() as u32,
            dated,
            placed: self.placed,
            placed_in_list: self.placed_in_list,
            sectored: self.sectored,
            age: match (self.days.keys().next(), median, self.days.keys().next_back()) {
                (Some(first), Some((middle, _)), Some(last)) => Some((age(first), age(middle), age(last))),
                _ => None,
            },
            ..Coverage::default()
        }
    }
}

/// The level of tables and map: the deepest one that three rows in five reach and that still fits a page; else the
/// first that has more than one area.
pub fn level_that_fits(places: &[PlaceLine]) -> u8 {
    const FITS: usize = 40;
    let placed: u32 = places.iter().filter(|p| p.level == 0).map(|p| p.activities).sum();
    let at = |level: u8| places.iter().filter(move |p| p.level == level);
    let candidates: Vec<u8> = (1..=3)
        .filter(|&level| {
            let rows: u32 = at(level).map(|p| p.activities).sum();
            at(level).count() > 1 && rows * 5 >= placed * 3
        })
        .collect();
    candidates.iter().rev().find(|&&l| at(l).count() <= FITS).or(candidates.first()).copied().unwrap_or(1)
}
