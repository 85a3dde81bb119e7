//! Real sheets: the same activity by implementer and by funder, a row entered twice, last month's sheet again.
//!
//! What a data officer wants is few proposals that are nearly always right. So only rows with evidence are looked at
//! (a figure, or what is done and since when: "X works in Y on Z" from two sheets is two confirmations of one presence, not
//! a duplicate); within a sheet only rows that say exactly the same are proposed, since near repeats there are how
//! sheets are kept (a row for each month or village); across sheets rows are linked by [`super::link`]; and a sheet
//! that comes again is one proposal, not a thousand.

use super::{Field, Kind, Level, Settings, Table, link};
use base::records::{Activity, OrganisationNo, PlaceNo, Records, SetNo};
use base::sector::SectorSet;
use chrono::{Datelike, NaiveDate};
use rustc_hash::{FxHashMap, FxHashSet, FxHasher};
use serde::Serialize;
use std::hash::{Hash, Hasher};

/// How to look for duplicates among rows of sheets.
#[derive(Clone, Copy, Debug)]
pub struct SheetSettings {
    /// Up to this many distinct rows with evidence, sheets are linked by all clues; above, by exact agreement only.
    pub full_rows: usize,
    /// Least probability of a proposal across sheets: higher than for linking, because a person reads each one.
    pub probability: f64,
    /// A sheet of which at least this share of rows is in another sheet of the same partner is that sheet again.
    pub again: f64,
}

impl Default for SheetSettings {
    fn default() -> Self {
        SheetSettings { full_rows: 100_000, probability: 0.9, again: 0.6 }
    }
}

/// What kind of duplicate is proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DuplicateKind {
    /// A sheet repeats most of another sheet of the same partner.
    LastMonthAgain,
    /// Rows of different sheets tell of one activity.
    AcrossSheets,
    /// Rows of one sheet say exactly the same.
    SameSheet,
}

/// What a clue of a proposal is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Clues {
    /// Implementers, leads and funders together: close where one row names more of them.
    Organisations,
    /// Places: close where one row names the area around the other's.
    Places,
    /// Site.
    Site,
    /// Sectors.
    Sectors,
    /// What is done, with sub-sector and item.
    Activity,
    /// First and last day.
    Dates,
    /// People, or households where no people are given.
    People,
    /// Quantity.
    Quantity,
    /// The row's own id in the partner's system.
    SourceId,
}

const CLUES: [Clues; 9] = [
    Clues::Organisations,
    Clues::Places,
    Clues::Site,
    Clues::Sectors,
    Clues::Activity,
    Clues::Dates,
    Clues::People,
    Clues::Quantity,
    Clues::SourceId,
];

/// Rows that are proposed as one.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Duplicate {
    /// Indexes into the activities, sorted.
    pub rows: Vec<u32>,
    /// Sum of the clues' weights (base-2 logarithm of odds), of the strongest pair.
    pub weight: f64,
    /// What agrees and what does not, with its weight, of the strongest pair; fields that neither row gives are absent.
    pub clues: Vec<(Clues, Level, f64)>,
    /// What kind.
    pub kind: DuplicateKind,
}

/// How thoroughly was looked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// All clues, across sheets.
    #[default]
    Full,
    /// Too many rows: only rows that agree exactly were found.
    ExactOnly,
}

/// What was found among the rows of sheets.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Duplicates {
    /// Proposals: whole sheets first, then across sheets, then within; the strongest first.
    pub found: Vec<Duplicate>,
    /// How thoroughly was looked.
    pub scope: Scope,
    /// Rows that say too little to be called duplicates.
    pub rows_without_evidence: u64,
}

/// Rows to propose as one, with the weight and the clues of the strongest pair.
type Joined = (Vec<u32>, f64, Vec<(Clues, Level, f64)>);

/// What a row says, but for its place in the sheet.
#[derive(PartialEq, Eq, Hash)]
struct Fact {
    who: SetNo,
    places: SetNo,
    sectors: SectorSet,
    texts: [u32; 8],
    dates: (Option<NaiveDate>, Option<NaiveDate>),
    figures: [Option<u64>; 5],
    status: u8,
}

/// Proposes duplicates among the rows of all sheets.
pub fn duplicates(records: &Records, settings: &SheetSettings) -> Duplicates {
    let activities = &records.activities;
    let mut out = Duplicates::default();
    // Who is in a row, in whatever role: the funder's sheet and the implementer's name the same two.
    let mut parties: FxHashMap<(SetNo, SetNo, SetNo), SetNo> = FxHashMap::default();
    let mut unions = base::records::Sets::<OrganisationNo>::default();
    let mut prints: Vec<(u64, u32)> = Vec::new();
    let mut who: Vec<SetNo> = Vec::with_capacity(activities.len());
    for (no, at) in activities.iter().enumerate() {
        let union = *parties.entry((at.implementers, at.programme, at.funders)).or_insert_with(|| {
            let all = [at.implementers, at.programme, at.funders];
            unions.intern(all.iter().flat_map(|&set| records.parties.get(set)).copied().collect())
        });
        who.push(union);
        if has_evidence(at) {
            let mut hasher = FxHasher::default();
            fact(at, union).hash(&mut hasher);
            prints.push((hasher.finish(), no as u32));
        } else {
            out.rows_without_evidence += 1;
        }
    }
    prints.sort_unstable();
    let groups = Groups::of(prints, |row| fact(&activities[row as usize], who[row as usize]));
    let first = &groups.first;
    let table_of = |rows: &[u32]| table(records, rows, |row| unions.get(who[row as usize]));

    // Clusters of groups: by all clues across sheets where there are several sheets and not too many rows.
    let sheets: FxHashSet<u16> = first.iter().map(|&row| activities[row as usize].source).collect();
    let mut joined: Vec<Joined> = Vec::new();
    let mut in_cluster = vec![false; first.len()];
    if first.len() > settings.full_rows {
        out.scope = Scope::ExactOnly;
    } else if sheets.len() > 1 {
        let across = Settings { probability: settings.probability, within_source: false, ..Settings::default() };
        let linked = link(&table_of(first), &across);
        let mut cluster_of: FxHashMap<u32, usize> = FxHashMap::default();
        for cluster in &linked.clusters {
            for &group in cluster {
                cluster_of.insert(group, joined.len());
                in_cluster[group as usize] = true;
            }
            let mut rows: Vec<u32> = cluster.iter().flat_map(|&group| groups.rows(group)).collect();
            rows.sort_unstable();
            joined.push((rows, f64::NEG_INFINITY, Vec::new()));
        }
        for found in &linked.links {
            let cluster = &mut joined[cluster_of[&found.a]];
            if found.weight > cluster.1 {
                cluster.1 = found.weight;
                cluster.2 = found
                    .clues
                    .iter()
                    .filter(|clue| clue.level != Level::Missing)
                    .map(|clue| (CLUES[clue.field], clue.level, clue.weight))
                    .collect();
            }
        }
    }
    let repeated: Vec<u32> =
        (0..first.len() as u32).filter(|&at| groups.is_repeated(at) && !in_cluster[at as usize]).collect();
    if !repeated.is_empty() {
        // How common values are is read off some rows; the repeated ones come first.
        const READ: usize = 20_000;
        let mut rows: Vec<u32> = repeated.iter().map(|&at| first[at as usize]).collect();
        rows.extend(first.iter().step_by(first.len().div_ceil(READ)));
        let table = table_of(&rows);
        let worth = Worth::new(&table, repeated.len());
        for (no, &at) in repeated.iter().enumerate() {
            let clues = worth.clues(&table, no);
            joined.push((groups.rows(at), clues.iter().map(|clue| clue.2).sum(), clues));
        }
    }
    let whole_sheets = sheets_again(records, &joined, settings);
    let swallowed = |rows: &[u32]| {
        let mut of: Vec<u16> = rows.iter().map(|&row| activities[row as usize].source).collect();
        of.sort_unstable();
        of.dedup();
        of.len() == 2 && whole_sheets.contains_key(&(of[0], of[1]))
    };
    for (rows, weight, clues) in &joined {
        if swallowed(rows) {
            continue;
        }
        let source = activities[rows[0] as usize].source;
        let one = rows.iter().all(|&row| activities[row as usize].source == source);
        let kind = if one { DuplicateKind::SameSheet } else { DuplicateKind::AcrossSheets };
        out.found.push(Duplicate { rows: rows.clone(), weight: *weight, clues: clues.clone(), kind });
    }
    out.found.extend(whole_sheets.into_values());
    out.found.sort_by(|a, b| a.kind.cmp(&b.kind).then(b.weight.total_cmp(&a.weight)).then_with(|| a.rows.cmp(&b.rows)));
    out
}

/// Whether a row says enough to recognise it again: a figure, or what is done and since when, somewhere and by somebody.
fn has_evidence(at: &Activity) -> bool {
    let figure = [at.people_reached, at.people_targeted, at.households_reached, at.households_targeted, at.quantity]
        .iter()
        .any(|count| count.thousandths().is_some_and(|n| n > 0));
    let told = !at.activity.is_empty() && at.start.is_some();
    let somebody = [at.implementers, at.programme, at.funders].iter().any(|&set| set != SetNo(0));
    somebody && (figure || told)
}

fn fact(at: &Activity, who: SetNo) -> Fact {
    let texts = [at.subsector, at.activity, at.item, at.modality, at.unit, at.beneficiaries, at.site, at.source_id];
    let figures = [at.people_reached, at.people_targeted, at.households_reached, at.households_targeted, at.quantity];
    Fact {
        who,
        places: at.places,
        sectors: at.sectors,
        texts: texts.map(|text| text.0),
        dates: (at.start, at.end),
        figures: figures.map(base::records::Count::thousandths),
        status: at.status as u8,
    }
}

/// Rows with equal facts. Nearly every row says something of its own, so only repeated ones take more than their number.
struct Groups {
    /// The first row of each group, sorted.
    first: Vec<u32>,
    /// All rows of a group of several, sorted, by its first.
    repeated: FxHashMap<u32, Vec<u32>>,
}

impl Groups {
    /// Groups rows by the prints of their facts, which come sorted.
    fn of(prints: Vec<(u64, u32)>, fact: impl Fn(u32) -> Fact) -> Groups {
        let mut groups = Groups { first: Vec::with_capacity(prints.len()), repeated: FxHashMap::default() };
        for block in prints.chunk_by(|a, b| a.0 == b.0) {
            if let [(_, row)] = block {
                groups.first.push(*row);
                continue;
            }
            // Equal hashes of different facts are possible, if hardly ever.
            let mut alike: Vec<Vec<u32>> = Vec::new();
            for &(_, row) in block {
                match alike.iter_mut().find(|group| fact(group[0]) == fact(row)) {
                    Some(group) => group.push(row),
                    None => alike.push(vec![row]),
                }
            }
            for group in alike {
                groups.first.push(group[0]);
                if group.len() > 1 {
                    groups.repeated.insert(group[0], group);
                }
            }
        }
        groups.first.sort_unstable();
        groups
    }

    fn is_repeated(&self, group: u32) -> bool {
        self.repeated.contains_key(&self.first[group as usize])
    }

    fn rows(&self, group: u32) -> Vec<u32> {
        let first = self.first[group as usize];
        self.repeated.get(&first).cloned().unwrap_or_else(|| vec![first])
    }
}

/// The comparable fields of rows, in the order of [`CLUES`].
fn table<'a>(records: &'a Records, rows: &[u32], who: impl Fn(u32) -> &'a [OrganisationNo]) -> Table {
    let at = |row: &u32| &records.activities[*row as usize];
    // Text for each distinct set is made once.
    let mut written: FxHashMap<Vec<u32>, String> = FxHashMap::default();
    let mut codes = |numbers: Vec<u32>| -> String {
        let text = |numbers: &[u32]| numbers.iter().map(|no| format!("c{no}")).collect::<Vec<_>>().join(" ");
        written.entry(numbers).or_insert_with_key(|numbers| text(numbers)).clone()
    };
    let organisations: Vec<String> = rows.iter().map(|&row| codes(who(row).iter().map(|no| no.0).collect())).collect();
    let places: Vec<String> = rows.iter().map(|row| codes(with_parents(records, at(row).places))).collect();
    let sectors: Vec<String> =
        rows.iter().map(|row| codes((0..32).filter(|&bit| at(row).sectors.0 >> bit & 1 == 1).collect())).collect();
    let text = |no| records.texts.get(no);
    let activities: Vec<String> = rows
        .iter()
        .map(|row| format!("{} {} {}", text(at(row).subsector), text(at(row).activity), text(at(row).item)))
        .collect();
    let day = |date: NaiveDate| date.num_days_from_ce();
    let dates = rows
        .iter()
        .map(|row| match (at(row).start, at(row).end) {
            (None, None) => None,
            (start, end) => Some((day(start.or(end)?), day(end.or(start)?))),
        })
        .collect();
    let number = |count: base::records::Count| count.thousandths().map(|n| n as f64 / 1000.0);
    let people = rows
        .iter()
        .map(|row| {
            let row = at(row);
            [row.people_reached, row.people_targeted, row.households_reached, row.households_targeted]
                .into_iter()
                .find_map(number)
        })
        .collect();
    let quantity = rows.iter().map(|row| number(at(row).quantity)).collect();
    let words = |name, kind, values: &[String]| Field::words(name, kind, values.iter().map(String::as_str));
    let sources = rows.iter().map(|row| u32::from(at(row).source)).collect();
    Table::new(sources)
        .with(words("organisations", Kind::Codes, &organisations))
        .with(words("places", Kind::Codes, &places))
        .with(Field::words("site", Kind::Place, rows.iter().map(|row| text(at(row).site))))
        .with(words("sectors", Kind::Codes, &sectors))
        .with(words("activity", Kind::Text, &activities))
        .with(Field::days("dates", dates))
        .with(Field::amounts("people", people))
        .with(Field::amounts("quantity", quantity))
        .with(Field::words("id", Kind::Category, rows.iter().map(|row| text(at(row).source_id))))
}

/// The places of a set and all that they lie in, so that a district and its province agree in part.
fn with_parents(records: &Records, places: SetNo) -> Vec<u32> {
    let above = |place: &PlaceNo| std::iter::successors(Some(*place), |at| records.places[at.0 as usize].parent);
    let mut all: Vec<u32> = records.areas.get(places).iter().flat_map(above).map(|place| place.0).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// What exact agreement on each field's value is worth: the rarer the value, the more.
struct Worth {
    rows: f64,
    seen: Vec<FxHashMap<u64, u32>>,
}

impl Worth {
    /// Counts values in the rows after the repeated ones.
    fn new(table: &Table, repeated: usize) -> Self {
        let seen = table
            .fields()
            .iter()
            .map(|field| {
                let mut seen: FxHashMap<u64, u32> = FxHashMap::default();
                for value in (repeated..table.rows()).filter_map(|row| field.value_hash(row)) {
                    *seen.entry(value).or_default() += 1;
                }
                seen
            })
            .collect();
        Worth { rows: (table.rows() - repeated) as f64, seen }
    }

    fn clues(&self, table: &Table, row: usize) -> Vec<(Clues, Level, f64)> {
        (0..table.fields().len())
            .filter_map(|field| {
                let value = table.fields()[field].value_hash(row)?;
                let share = (f64::from(self.seen[field].get(&value).copied().unwrap_or(0)) + 0.5) / (self.rows + 0.5);
                Some((CLUES[field], Level::Same, -share.log2()))
            })
            .collect()
    }
}

/// Pairs of sheets, of one partner as far as is known, of which one is mostly in the other.
fn sheets_again(records: &Records, joined: &[Joined], settings: &SheetSettings) -> FxHashMap<(u16, u16), Duplicate> {
    const FEWEST_ROWS: u32 = 5;
    let source = |row: u32| records.activities[row as usize].source;
    let mut sizes: FxHashMap<u16, u32> = FxHashMap::default();
    for at in &records.activities {
        *sizes.entry(at.source).or_default() += u32::from(has_evidence(at));
    }
    let mut common: FxHashMap<(u16, u16), (Vec<u32>, usize)> = FxHashMap::default();
    for (at, (rows, ..)) in joined.iter().enumerate() {
        let sheets: std::collections::BTreeSet<u16> = rows.iter().map(|&row| source(row)).collect();
        for &a in &sheets {
            for &b in sheets.range(a + 1..) {
                let (all, strongest) = common.entry((a, b)).or_insert_with(|| (Vec::new(), at));
                all.extend(rows.iter().filter(|&&row| source(row) == a || source(row) == b));
                if joined[at].1 > joined[*strongest].1 {
                    *strongest = at;
                }
            }
        }
    }
    common
        .into_iter()
        .filter_map(|((a, b), (mut rows, strongest))| {
            let partner = |no: u16| records.sources.get(no as usize).and_then(|source| source.partner);
            if partner(a).zip(partner(b)).is_some_and(|(a, b)| a != b) {
                return None;
            }
            let smaller = if sizes[&a] <= sizes[&b] { a } else { b };
            let again = rows.iter().filter(|&&row| source(row) == smaller).count() as f64;
            if sizes[&smaller] < FEWEST_ROWS || again < settings.again * f64::from(sizes[&smaller]) {
                return None;
            }
            rows.sort_unstable();
            let (_, weight, clues) = &joined[strongest];
            let kind = DuplicateKind::LastMonthAgain;
            Some(((a, b), Duplicate { rows, weight: *weight, clues: clues.clone(), kind }))
        })
        .collect()
}
