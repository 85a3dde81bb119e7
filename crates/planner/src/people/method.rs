//! The named methods of standards.md 2.3, each a reproducible function of the rows.

use super::rows::{self, LeavingOut, LeftOut, Reason, Row, Spot, Spots};
use super::{CoServed, Settings};
use base::records::{Activity, PlaceNo, Records, SetNo, Text};
use base::sector::SectorSet;
use rustc_hash::FxHashMap;
use serde::Serialize;

/// How rows become one figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Sum of all rows: assistances delivered, never people.
    Sum,
    /// Sum after dropping repeats of the same organisation, sector, activity, place and period (the largest is kept):
    /// what each sector delivered. A row with several sectors counts once.
    SumBySector,
    /// In each place the largest of the sectors' sums, then the sum over places. A row with several sectors is part of
    /// each of their sums, so still counts once.
    MaxSectorPerPlace,
    /// In each place the largest single row, then the sum over places: a conservative floor.
    MaxRowPerPlace,
    /// As [`Method::MaxSectorPerPlace`], but where organisations serve the same people in a sector
    /// ([`CoServed`]) the largest organisation's figure stands for them.
    MaxNsPerPlaceSector,
    /// Another method, in no place above the number of people there.
    Cap(&'static Method),
    /// Distinct registered people: needs a registration, which rows of a sheet are not.
    RegisteredUnique,
    /// For cumulative reports: of each activity the last report only, then the sum.
    LatestCumulative,
}

impl Method {
    /// All methods that rows alone can give, and the default one capped.
    pub const ALL: [Method; 8] = [
        Method::Sum,
        Method::SumBySector,
        Method::MaxSectorPerPlace,
        Method::MaxRowPerPlace,
        Method::MaxNsPerPlaceSector,
        Method::Cap(&Method::MaxSectorPerPlace),
        Method::RegisteredUnique,
        Method::LatestCumulative,
    ];

    /// The stable id that travels with a figure, as in standards.md 2.3: `MAX_SECTOR_PER_PLACE`, `CAP(SUM)`.
    pub fn id(self) -> String {
        let id = match self {
            Method::Sum => "SUM",
            Method::SumBySector => "SUM_BY_SECTOR",
            Method::MaxSectorPerPlace => "MAX_SECTOR_PER_PLACE",
            Method::MaxRowPerPlace => "MAX_ROW_PER_PLACE",
            Method::MaxNsPerPlaceSector => "MAX_NS_PER_PLACE_SECTOR",
            Method::RegisteredUnique => "REGISTERED_UNIQUE",
            Method::LatestCumulative => "LATEST_CUMULATIVE",
            Method::Cap(of) => return format!("CAP({})", of.id()),
        };
        id.to_owned()
    }
}

impl Serialize for Method {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.id())
    }
}

/// A count of people with how it came about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Figure {
    /// People, rounded once, at the very end.
    pub value: u64,
    /// The exact value in thousandths.
    pub thousandths: u64,
    /// The method.
    pub method: Method,
    /// The administrative level at which places were told apart (0 the country).
    pub level: u8,
    /// Rows that the method looked at.
    pub rows_used: u64,
    /// Rows that it left out, by reason.
    pub rows_left_out: Vec<LeftOut>,
    /// Parts of the value by place, sorted by places; they add up to it.
    pub per_place: Vec<PlaceFigure>,
    /// Parts of the value by sector, sorted; they add up to it. Where a method takes a largest sector or row, its people
    /// stand under that sector. An empty set of sectors is "sector not given".
    pub per_sector: Vec<SectorFigure>,
}

/// A part of a figure in one place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PlaceFigure {
    /// The area; several where activities span them (counted once, jointly); none where the rows name no area of the
    /// level.
    pub areas: Vec<PlaceNo>,
    /// People in thousandths.
    pub thousandths: u64,
}

/// A part of a figure in one sector, or in one set of sectors that rows name together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct SectorFigure {
    /// The sectors.
    pub sectors: SectorSet,
    /// People in thousandths.
    pub thousandths: u64,
}

/// Why a method gives no figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NotCountable {
    /// The method needs a registration of people or households; rows of a sheet hold none, and names may not be kept.
    NoRegistration,
}

impl std::fmt::Display for NotCountable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("this method needs a registration of people or households")
    }
}

impl std::error::Error for NotCountable {}

/// Counts people by a method, telling places apart at a level (0 country to 3).
pub fn count(records: &Records, method: Method, level: u8, settings: &Settings) -> Result<Figure, NotCountable> {
    let (rows, left_out) = rows::counted(records, settings);
    count_rows(records, method, level, settings, &rows, left_out)
}

/// The same, of rows that are known to count.
pub(super) fn count_rows(
    records: &Records,
    method: Method,
    level: u8,
    settings: &Settings,
    rows: &[Row],
    mut left_out: LeavingOut,
) -> Result<Figure, NotCountable> {
    let mut used = std::borrow::Cow::Borrowed(rows);
    let spots = Spots::new(records, level);
    let parts = parts(records, method, &mut used, &mut left_out, &spots, settings)?;

    let mut per_place: FxHashMap<Spot, u64> = FxHashMap::default();
    let mut per_sector: FxHashMap<SectorSet, u64> = FxHashMap::default();
    for (&(spot, sectors), &thousandths) in &parts {
        *per_place.entry(spot).or_default() += thousandths;
        *per_sector.entry(sectors).or_default() += thousandths;
    }
    let mut per_place: Vec<PlaceFigure> = per_place
        .into_iter()
        .map(|(spot, thousandths)| PlaceFigure { areas: spots.areas[spot as usize].clone(), thousandths })
        .collect();
    per_place.sort_unstable_by(|a, b| a.areas.cmp(&b.areas));
    let mut per_sector: Vec<SectorFigure> =
        per_sector.into_iter().map(|(sectors, thousandths)| SectorFigure { sectors, thousandths }).collect();
    per_sector.sort_unstable_by_key(|part| part.sectors);
    let thousandths = per_place.iter().map(|part| part.thousandths).sum::<u64>();
    Ok(Figure {
        value: (thousandths + 500) / 1000,
        thousandths,
        method,
        level,
        rows_used: used.len() as u64,
        rows_left_out: left_out.list(),
        per_place,
        per_sector,
    })
}

type Parts = FxHashMap<(Spot, SectorSet), u64>;

fn parts(
    records: &Records,
    method: Method,
    used: &mut std::borrow::Cow<[Row]>,
    left_out: &mut LeavingOut,
    spots: &Spots,
    settings: &Settings,
) -> Result<Parts, NotCountable> {
    let activity = |row: &Row| &records.activities[row.activity as usize];
    let mut parts = Parts::default();
    match method {
        Method::Sum | Method::SumBySector | Method::LatestCumulative => {
            match method {
                Method::SumBySector => drop_repeats(records, used, left_out, Repeat::SameActivity),
                Method::LatestCumulative => keep_latest(records, used, left_out),
                _ => {}
            }
            for row in used.iter() {
                let at = activity(row);
                *parts.entry((spots.of(at), at.sectors)).or_default() += row.thousandths;
            }
        }
        Method::MaxRowPerPlace => {
            let mut largest: FxHashMap<Spot, (u64, SectorSet)> = FxHashMap::default();
            for row in used.iter() {
                let at = activity(row);
                keep_larger(&mut largest, spots.of(at), row.thousandths, at.sectors);
            }
            parts.extend(largest.into_iter().map(|(spot, (people, sectors))| ((spot, sectors), people)));
        }
        Method::MaxSectorPerPlace => {
            let mut sums = Parts::default();
            for row in used.iter() {
                let at = activity(row);
                for sector in each(at.sectors) {
                    *sums.entry((spots.of(at), sector)).or_default() += row.thousandths;
                }
            }
            parts = largest_sector(sums);
        }
        Method::MaxNsPerPlaceSector => {
            // Sorted, not hashed: nearly every row may be a caseload of its own. Only the order of the rows is kept for all
            // of them; what a place's sector holds is made when its turn comes.
            let mut order: Vec<(Spot, SectorSet, u32)> = Vec::with_capacity(used.len());
            for (no, row) in used.iter().enumerate() {
                let at = activity(row);
                order.extend(each(at.sectors).map(|sector| (spots.of(at), sector, no as u32)));
            }
            order.sort_unstable();
            let mut sums = Parts::default();
            let mut served: Vec<Served> = Vec::new();
            for group in rows::runs(&order, |one| (one.0, one.1)) {
                served.clear();
                served.extend(group.iter().map(|&(.., no)| {
                    let row = &used[no as usize];
                    Served::new(activity(row), row.thousandths, settings.co_served)
                }));
                served.sort_unstable();
                // In each caseload the largest organisation's sum stands for all.
                let of_caseload = |caseload: &[Served]| {
                    rows::runs(caseload, |one| one.organisation)
                        .map(|of_one| of_one.iter().map(|one| one.thousandths).sum::<u64>())
                        .max()
                        .unwrap_or(0)
                };
                let sum = rows::runs(&served, |one| one.caseload).map(of_caseload).sum();
                sums.insert((group[0].0, group[0].1), sum);
            }
            parts = largest_sector(sums);
        }
        Method::Cap(of) => {
            parts = self::parts(records, *of, used, left_out, spots, settings)?;
            cap(&mut parts, spots, settings);
        }
        Method::RegisteredUnique => return Err(NotCountable::NoRegistration),
    }
    Ok(parts)
}

/// What one row adds to a sector of a place, in the order in which caseloads are told apart.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Served {
    caseload: Caseload,
    organisation: SetNo,
    thousandths: u64,
}

impl Served {
    fn new(at: &Activity, thousandths: u64, co_served: CoServed) -> Self {
        // The site and the group of people decide only where they are given.
        let caseload = match co_served {
            CoServed::Everywhere => Caseload::Same(Text(0), Text(0)),
            CoServed::SameSite if at.site.is_empty() => Caseload::OfOne(organisation(at)),
            CoServed::SameSite => Caseload::Same(at.site, at.beneficiaries),
        };
        Served { caseload, organisation: organisation(at), thousandths }
    }
}

/// People whom organisations may be serving together.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Caseload {
    Same(Text, Text),
    OfOne(SetNo),
}

/// Who answers for a row: the implementers, else the leads, else the funders.
pub(super) fn organisation(activity: &Activity) -> SetNo {
    [activity.implementers, activity.programme, activity.funders]
        .into_iter()
        .find(|&set| set != SetNo(0))
        .unwrap_or_default()
}

/// Each sector of a set alone; the empty set as itself ("not given").
pub(super) fn each(sectors: SectorSet) -> impl Iterator<Item = SectorSet> {
    let not_given = (sectors.0 == 0).then_some(sectors);
    (0..u32::BITS).filter(move |&bit| sectors.0 >> bit & 1 == 1).map(|bit| SectorSet(1 << bit)).chain(not_given)
}

fn keep_larger(largest: &mut FxHashMap<Spot, (u64, SectorSet)>, spot: Spot, people: u64, sectors: SectorSet) {
    largest
        .entry(spot)
        .and_modify(|best| {
            if people > best.0 || (people == best.0 && sectors < best.1) {
                *best = (people, sectors);
            }
        })
        .or_insert((people, sectors));
}

fn largest_sector(sums: Parts) -> Parts {
    let mut largest = FxHashMap::default();
    for ((spot, sector), people) in sums {
        keep_larger(&mut largest, spot, people, sector);
    }
    largest.into_iter().map(|(spot, (people, sector))| ((spot, sector), people)).collect()
}

/// No place above its population: what is over is taken from the place's parts, the last sector first.
fn cap(parts: &mut Parts, spots: &Spots, settings: &Settings) {
    let Some(population) = settings.population else { return };
    let mut keys: Vec<(Spot, SectorSet)> = parts.keys().copied().collect();
    keys.sort_unstable();
    for group in keys.chunk_by(|a, b| a.0 == b.0) {
        let areas = &spots.areas[group[0].0 as usize];
        let known: Option<u64> = areas.iter().map(|&area| population(area)).sum();
        let Some(most) = known.filter(|_| !areas.is_empty()) else { continue };
        let mut room = most.saturating_mul(1000);
        for key in group {
            let part = parts.entry(*key).or_default();
            *part = (*part).min(room);
            room -= *part;
        }
    }
}

/// What makes two rows the same activity, apart from when.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Series {
    who: (SetNo, SetNo, SetNo),
    sectors: SectorSet,
    /// Sub-sector, activity, item, modality.
    pub what: [Text; 4],
    pub places: SetNo,
    pub site: Text,
    pub whom: Text,
}

impl Series {
    pub(super) fn of(at: &Activity) -> Self {
        Series {
            who: (at.implementers, at.programme, at.funders),
            sectors: at.sectors,
            what: [at.subsector, at.activity, at.item, at.modality],
            places: at.places,
            site: at.site,
            whom: at.beneficiaries,
        }
    }
}

/// What counts as a repeat.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Repeat {
    /// The same organisation, activity, place and period, whatever the figure. Rows that do not say what is done and when
    /// must also have the same figure: they may be anything.
    SameActivity,
    /// The same figure and the same id (if any) too.
    SameRow,
}

/// Keeps of repeated rows the largest (of equals, the first). Rows that name no organisation, or say neither what nor when
/// nor at which site, are too vague to repeat one another.
pub(super) fn drop_repeats(
    records: &Records,
    used: &mut std::borrow::Cow<[Row]>,
    left_out: &mut LeavingOut,
    repeat: Repeat,
) {
    let key = |row: &Row| -> Option<u64> {
        let at = &records.activities[row.activity as usize];
        let says_what = !at.activity.is_empty() || !at.item.is_empty();
        let says_when = at.start.is_some() || at.end.is_some();
        if organisation(at) == SetNo(0) || !(says_what || says_when || !at.site.is_empty()) {
            return None;
        }
        let by_figure = repeat == Repeat::SameRow || !(says_what && says_when);
        // A partner that gives each row an id of its own means different rows.
        let id = if repeat == Repeat::SameRow { at.source_id } else { Text(0) };
        Some(rows::fingerprint(&(Series::of(at), at.start, at.end, by_figure.then_some(row.thousandths), id)))
    };
    // Sorted, the largest (of equals, the first) comes first in its run.
    let mut prints: Vec<(u64, u32)> =
        used.iter().enumerate().filter_map(|(no, row)| Some((key(row)?, no as u32))).collect();
    prints.sort_unstable();
    let mut drop: Vec<u32> = Vec::new();
    for run in rows::runs(&prints, |print| print.0).filter(|run| run.len() > 1) {
        let order = |&(_, no): &(u64, u32)| (used[no as usize].thousandths, std::cmp::Reverse(no));
        let largest = run.iter().copied().max_by_key(order).map(|(_, no)| no);
        drop.extend(run.iter().map(|&(_, no)| no).filter(|&no| Some(no) != largest));
    }
    std::mem::drop(prints);
    leave_out(used, drop, Reason::Repeat, left_out);
}

/// Keeps of rows with the same series those with the latest date.
fn keep_latest(records: &Records, used: &mut std::borrow::Cow<[Row]>, left_out: &mut LeavingOut) {
    let at = |no: u32| &records.activities[used[no as usize].activity as usize];
    let date = |no: u32| at(no).end.or(at(no).start);
    let mut prints: Vec<(u64, u32)> =
        (0..used.len() as u32).map(|no| (rows::fingerprint(&Series::of(at(no))), no)).collect();
    prints.sort_unstable();
    let mut drop: Vec<u32> = Vec::new();
    for run in rows::runs(&prints, |print| print.0).filter(|run| run.len() > 1) {
        let latest = run.iter().map(|&(_, no)| date(no)).max().flatten();
        drop.extend(run.iter().map(|&(_, no)| no).filter(|&no| date(no) != latest));
    }
    std::mem::drop(prints);
    leave_out(used, drop, Reason::EarlierReport, left_out);
}

/// Takes rows out, by their place in `used`, and says why.
fn leave_out(used: &mut std::borrow::Cow<[Row]>, mut drop: Vec<u32>, reason: Reason, left_out: &mut LeavingOut) {
    if drop.is_empty() {
        return;
    }
    drop.sort_unstable();
    let mut next = drop.into_iter().peekable();
    let mut no = 0;
    used.to_mut().retain(|row| {
        let dropped = next.next_if_eq(&no).is_some();
        no += 1;
        if dropped {
            left_out.add(reason, row.thousandths);
        }
        !dropped
    });
}
