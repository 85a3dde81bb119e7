//! The honest range for a whole picture.
//!
//! Groups are what one organisation reports in one sector in one place. Between groups nothing is assumed: in each
//! place their union lies between the largest group and their sum, no higher than the place's population ([`bounds`]);
//! places are disjoint, so their bounds add up. Within a group the upper end adds all rows (after dropping exact
//! repeats); the lower end adds only what must be different people: the same thing done at different sites, or for
//! different groups of people. Another activity, another period, or a row for the whole district beside one for a
//! village may be the same people again, so there the lower end takes the largest.
//!
//! Activities in several areas, and rows that name only a higher area, are placed nowhere in particular: the upper
//! end adds each once, the lower end lets them hide among the people already counted in the areas where they may be, and
//! counts only what does not fit there. So both ends stay true whichever way such an activity was spread.

use super::method::{self, Method, Repeat, Series, organisation};
use super::rows::{self, LeftOut};
use super::{Figure, Settings, bounds};
use base::records::{PlaceNo, Records, SetNo};
use base::sector::SectorSet;
use rustc_hash::FxHashMap;
use serde::Serialize;
use std::collections::BTreeMap;

/// A range of people reached, with how it came about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Headline {
    /// Fewest people that the rows can mean.
    pub lower: u64,
    /// Most people that the rows can mean.
    pub upper: u64,
    /// The method of the ends: `SHARP_BOUNDS`.
    pub method: &'static str,
    /// The administrative level at which places were told apart.
    pub level: u8,
    /// The figure of [`Method::MaxSectorPerPlace`] at this level, where it lies inside the range.
    pub point: Option<u64>,
    /// Every method's point lies in `methods`, inside the range or not, so that a reader can compare.
    pub methods: Vec<Figure>,
    /// Rows that the range uses.
    pub rows_used: u64,
    /// Rows that it leaves out, by reason.
    pub rows_left_out: Vec<LeftOut>,
    /// Rows that span several areas of the level.
    pub rows_in_several_areas: u64,
    /// Rows that name no area of the level.
    pub rows_without_area: u64,
    /// Rows whose people were converted from households.
    pub rows_from_households: u64,
    /// The range in each area of the level, sorted.
    pub places: Vec<PlaceRange>,
    /// Areas whose population was known and could cap the range.
    pub places_with_population: u64,
    /// Counts that are above the population of their place: one of the two figures is wrong.
    pub above_population: Vec<AbovePopulation>,
}

/// The range in one area, from the rows that are wholly in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct PlaceRange {
    /// The area.
    pub place: PlaceNo,
    /// Fewest people.
    pub lower: u64,
    /// Most people.
    pub upper: u64,
}

/// A count above the population of its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct AbovePopulation {
    /// The area.
    pub place: PlaceNo,
    /// Who reports it: a set of [`Records::parties`].
    pub organisations: SetNo,
    /// In which sectors.
    pub sectors: SectorSet,
    /// The count.
    pub count: u64,
    /// The population.
    pub population: u64,
}

/// What one organisation reports in one sector in one spot.
#[derive(Clone, Copy, Default)]
struct Group {
    least: u64,
    most: u64,
}

/// Series that are alike in all but where exactly and for whom.
#[derive(PartialEq, Eq, Hash)]
struct Alike {
    what: [base::records::Text; 4],
    /// Level of the one area, or the several areas themselves.
    fineness: Result<u8, SetNo>,
    names_site: bool,
    names_people: bool,
    /// Set where nothing else may be added to it.
    alone: Option<Series>,
}

impl Alike {
    fn new(records: &Records, series: &Series, organisation: SetNo) -> Self {
        let fineness = match records.areas.get(series.places) {
            [place] => Ok(records.places[place.0 as usize].level),
            _ => Err(series.places),
        };
        Alike {
            what: series.what,
            fineness,
            names_site: !series.site.is_empty(),
            names_people: !series.whom.is_empty(),
            alone: (organisation == SetNo(0)).then_some(*series),
        }
    }
}

/// A row of a group, in the order in which what is alike stands together.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Item {
    alike: u64,
    series: u64,
    thousandths: u64,
}

/// A place in the tree of areas, with what is reported there and below.
#[derive(Default)]
struct Node {
    children: Vec<PlaceNo>,
    /// Reported for this area as a whole: (fewest, most).
    own: (u64, u64),
    /// Reported for several of its areas together: (areas, fewest, most).
    joint: Vec<(Vec<PlaceNo>, u64, u64)>,
}

/// The range for all rows, telling places apart at a level.
pub fn headline(records: &Records, level: u8, settings: &Settings) -> Headline {
    // The methods come first: the range then takes the rows over, and a million of them lie in memory once.
    let (used, mut left_out) = rows::counted(records, settings);
    let methods: Vec<Figure> = Method::ALL
        .iter()
        .filter_map(|&method| method::count_rows(records, method, level, settings, &used, left_out.clone()).ok())
        .collect();
    let mut used = std::borrow::Cow::Owned(used);
    method::drop_repeats(records, &mut used, &mut left_out, Repeat::SameRow);

    // Rows → spots as the rows name them (any level down to the one asked).
    let mut spot_of: Vec<u32> = Vec::with_capacity(records.areas.len());
    let mut spots: Vec<Vec<PlaceNo>> = Vec::new();
    let mut known: FxHashMap<Vec<PlaceNo>, u32> = FxHashMap::default();
    for set in 0..records.areas.len() as u32 {
        let areas = outermost(records, records.areas.get(SetNo(set)), level);
        spot_of.push(*known.entry(areas).or_insert_with_key(|areas| {
            spots.push(areas.clone());
            spots.len() as u32 - 1
        }));
    }
    let several: Vec<bool> = spots.iter().map(|areas| areas.len() > 1).collect();
    let without: Vec<bool> =
        spots.iter().map(|areas| areas.iter().all(|&area| records.places[area.0 as usize].level < level)).collect();
    let (mut in_several, mut without_area, mut from_households) = (0, 0, 0);
    let mut order: Vec<(u32, SetNo, SectorSet, u32)> = Vec::with_capacity(used.len());
    for (no, row) in used.iter().enumerate() {
        let at = &records.activities[row.activity as usize];
        let spot = spot_of[at.places.0 as usize];
        in_several += u64::from(several[spot as usize]);
        without_area += u64::from(without[spot as usize]);
        from_households += u64::from(!at.people_reached.is_given());
        order.push((spot, organisation(at), at.sectors, no as u32));
    }
    order.sort_unstable();
    let mut by_spot: Vec<Vec<(SetNo, SectorSet, Group)>> = vec![Vec::new(); spots.len()];
    let mut items: Vec<Item> = Vec::new();
    for group in rows::runs(&order, |row| (row.0, row.1, row.2)) {
        let (spot, organisations, sectors, _) = group[0];
        items.clear();
        items.extend(group.iter().map(|row| {
            let row = &used[row.3 as usize];
            let series = Series::of(&records.activities[row.activity as usize]);
            Item {
                alike: rows::fingerprint(&Alike::new(records, &series, organisations)),
                series: rows::fingerprint(&series),
                thousandths: row.thousandths,
            }
        }));
        items.sort_unstable();
        let mut of = Group { least: 0, most: items.iter().map(|item| item.thousandths).sum() };
        // Different people: alike series add up, each with its largest row (the last of its run).
        for alike in rows::runs(&items, |item| item.alike) {
            let largest = rows::runs(alike, |item| item.series).filter_map(|series| series.last());
            of.least = of.least.max(largest.map(|item| item.thousandths).sum());
        }
        by_spot[spot as usize].push((organisations, sectors, of));
    }
    let rows_used = used.len() as u64;
    drop((used, order));

    let mut tree = Tree { records, level, settings, nodes: BTreeMap::new(), places: Vec::new(), above: Vec::new() };
    for (areas, groups) in spots.into_iter().zip(by_spot).filter(|(_, groups)| !groups.is_empty()) {
        tree.add(areas, &groups);
    }
    let (lower, upper) = tree.range(None);
    let (lower, upper) = (whole(lower), whole(upper));
    let Tree { mut places, above, .. } = tree;
    places.sort_unstable_by_key(|range| range.place);
    let point = methods.iter().find(|figure| figure.method == Method::MaxSectorPerPlace).map(|figure| figure.value);
    Headline {
        lower,
        upper,
        method: "SHARP_BOUNDS",
        level,
        point: point.filter(|point| (lower..=upper).contains(point)),
        methods,
        rows_used,
        rows_left_out: left_out.list(),
        rows_in_several_areas: in_several,
        rows_without_area: without_area,
        rows_from_households: from_households,
        places_with_population: places
            .iter()
            .filter(|range| settings.population.is_some_and(|population| population(range.place).is_some()))
            .count() as u64,
        places,
        above_population: above,
    }
}

/// The areas of a set, lifted to the level asked; an area inside another of the set says nothing more.
fn outermost(records: &Records, places: &[PlaceNo], level: u8) -> Vec<PlaceNo> {
    let mut areas: Vec<PlaceNo> = places.iter().map(|&place| records.at_level(place, level).unwrap_or(place)).collect();
    areas.sort_unstable();
    areas.dedup();
    let inside = |a: PlaceNo| ancestors(records, a).skip(1).any(|above| areas.contains(&above));
    areas.iter().copied().filter(|&area| !inside(area)).collect()
}

/// A place and all that it lies in, from the inside out.
fn ancestors(records: &Records, place: PlaceNo) -> impl Iterator<Item = PlaceNo> {
    std::iter::successors(Some(place), |at| records.places[at.0 as usize].parent)
}

/// Thousandths rounded to people: once, at the very end.
const fn whole(thousandths: u64) -> u64 {
    (thousandths + 500) / 1000
}

/// All figures in here are in thousandths.
struct Tree<'a> {
    records: &'a Records,
    level: u8,
    settings: &'a Settings<'a>,
    /// `None` is the world: what has no place.
    nodes: BTreeMap<Option<PlaceNo>, Node>,
    places: Vec<PlaceRange>,
    above: Vec<AbovePopulation>,
}

impl Tree<'_> {
    /// Hangs a spot's groups where they belong: in their area, or as a joint activity in the smallest common parent.
    fn add(&mut self, areas: Vec<PlaceNo>, groups: &[(SetNo, SectorSet, Group)]) {
        for &area in &areas {
            self.reach(area);
        }
        let population = match areas.as_slice() {
            [area] => self.population(*area),
            _ => None,
        };
        let (least, most) = self.union(areas.first().copied(), population, groups);
        if let [area] = areas.as_slice() {
            self.nodes.entry(Some(*area)).or_default().own = (least, most);
            return;
        }
        let common = areas.first().and_then(|&first| {
            ancestors(self.records, first)
                .find(|above| areas.iter().all(|&area| ancestors(self.records, area).any(|at| at == *above)))
        });
        let node = self.nodes.entry(common).or_default();
        if areas.is_empty() {
            node.own = (least, most);
        } else {
            node.joint.push((areas, least, most));
        }
    }

    /// Makes sure that a place and all above it hang in the tree.
    fn reach(&mut self, place: PlaceNo) {
        if self.nodes.contains_key(&Some(place)) {
            return;
        }
        self.nodes.insert(Some(place), Node::default());
        let parent = self.records.places[place.0 as usize].parent;
        if let Some(parent) = parent {
            self.reach(parent);
        }
        self.nodes.entry(parent).or_default().children.push(place);
    }

    /// People who live in a place, in thousandths.
    fn population(&self, place: PlaceNo) -> Option<u64> {
        self.settings.population.and_then(|population| population(place)).map(|n| n.saturating_mul(1000))
    }

    /// Fewest and most people of groups in one place; counts above the population are noted and cut to it.
    fn union(
        &mut self,
        place: Option<PlaceNo>,
        population: Option<u64>,
        groups: &[(SetNo, SectorSet, Group)],
    ) -> (u64, u64) {
        let (mut least, mut most) = (Vec::with_capacity(groups.len()), 0u64);
        for &(organisations, sectors, group) in groups {
            if let (Some(place), Some(population)) = (place, population)
                && group.least > population
            {
                let (count, population) = (whole(group.least), whole(population));
                self.above.push(AbovePopulation { place, organisations, sectors, count, population });
            }
            least.push(group.least.min(population.unwrap_or(u64::MAX)));
            most += group.most;
        }
        let lower = bounds(&least, population, &[]).map_or(0, |range| range.lower);
        (lower, most.min(population.unwrap_or(u64::MAX)).max(lower))
    }

    /// Fewest and most people in a place and all below it.
    fn range(&mut self, place: Option<PlaceNo>) -> (u64, u64) {
        let Some(Node { children, own, mut joint }) = self.nodes.remove(&place) else { return (0, 0) };
        let mut of: Vec<(PlaceNo, u64, u64)> = Vec::with_capacity(children.len());
        for child in children {
            let (lower, upper) = self.range(Some(child));
            of.push((child, lower, upper));
        }
        let mut lower: u64 = of.iter().map(|child| child.1).sum();
        let mut upper: u64 = of.iter().map(|child| child.2).sum::<u64>() + own.1;
        // A joint activity hides among the people of its own areas; what does not fit is more people. Two joint activities
        // add up only where they have no branch in common.
        let mut over: Vec<(u64, Vec<PlaceNo>)> = Vec::with_capacity(joint.len());
        joint.sort_unstable();
        for (areas, least, most) in joint {
            upper += most;
            let branches: Vec<PlaceNo> = of
                .iter()
                .filter(|child| areas.iter().any(|&a| ancestors(self.records, a).any(|at| at == child.0)))
                .map(|child| child.0)
                .collect();
            let room: u64 = of.iter().filter(|child| branches.contains(&child.0)).map(|child| child.1).sum();
            over.push((least.saturating_sub(room), branches));
        }
        over.sort_unstable_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
        let mut taken: Vec<PlaceNo> = Vec::new();
        for (more, branches) in over {
            if more > 0 && !branches.iter().any(|branch| taken.contains(branch)) {
                lower += more;
                taken.extend(branches);
            }
        }
        lower = lower.max(own.0);
        if let Some(population) = place.and_then(|place| self.population(place)) {
            lower = lower.min(population);
            upper = upper.min(population);
        }
        if let Some(place) = place
            && self.records.places[place.0 as usize].level == self.level
        {
            self.places.push(PlaceRange { place, lower: whole(lower), upper: whole(upper) });
        }
        (lower, upper.max(lower))
    }
}
