//! From a recognised table to activities: every row committed, held or ignored with a reason.
//!
//! Invariant: total = committed + held + ignored, to the row; a figure that cannot be is never taken; what a row says
//! about several places is one activity.

mod above;
mod areas;
mod columns;
mod merge;
mod parts;
mod sift;
mod what;
mod when;
mod who;

use crate::{
    Options,
    field::{Field, Measure},
    finding::{Collector, FindingNo, Kind as What, facts},
    layout::Layout,
    matching::{Register, parties},
    recognise::Choice,
    report::RowCount,
    table::store::Store,
};
use areas::Areas;
use base::records::{Activity, Count, PlaceNo, Records, SetNo, Source, Status, Text};
use columns::{Columns, FigureColumn, TextColumn, adopt};
use rustc_hash::FxHashMap;
use what::{Sectors, Statuses};
use when::When;
use who::{Role, is_movement_sheet, type_of};

/// A table ready to be taken.
pub(crate) struct Table<'a> {
    pub file: &'a str,
    pub sheet: &'a str,
    pub store: Store,
    pub choices: &'a [Choice],
    pub country: &'a str,
    pub layouts: Vec<&'a Layout>,
    pub options: &'a Options,
    /// Year that the name of sheet or file states, for dates without one.
    pub year: Option<i32>,
}

/// What came of it.
#[derive(Debug, Default)]
pub(crate) struct Taken {
    pub rows: RowCount,
}

/// Takes a table into the records.
pub(crate) fn take(
    mut table: Table<'_>,
    register: &mut Register,
    records: &mut Records,
    found: &mut Collector,
) -> Taken {
    let columns = Columns { choices: table.choices };
    let id_column = columns.first(Field::SourceId);
    above::fill(&mut table.store, table.choices, found);
    let keep_repeats = table.layouts.iter().find_map(|l| l.keep_repeats).unwrap_or(false);
    let sifted = sift::sift(&table.store, table.choices, keep_repeats, found);
    table.store.forget(table.choices);
    // Ids that name rows, not projects: then each row is an activity of its own.
    let rows_have_ids = id_column.is_some_and(|c| table.store.columns[c].distinct() * 10 > table.store.len() * 9);
    let ids = id_column.and_then(|column| adopt(column, &mut table.store, records));
    let store = &table.store;
    let rows = store.len();
    let mut taken = Taken { rows: RowCount { total: rows as u32, ..RowCount::default() } };
    // A grid gives several activities for a row: each row of the sheet counts once, at its best.
    let is_grid = store.rows.windows(2).any(|pair| pair[0] == pair[1]);
    let mut fates: FxHashMap<u32, u8> = FxHashMap::default();

    let source = u16::try_from(records.sources.len()).unwrap_or(u16::MAX);
    let mut partner = None;
    if let Some(text) = table.options.partner.as_deref() {
        let asked = parties::Asked { name: text, country: table.country, ..parties::Asked::default() };
        partner = parties::resolve(asked, &table.layouts, register, records).parties.first().copied();
    }
    records.sources.push(Source { file: table.file.to_owned(), sheet: table.sheet.to_owned(), partner });

    // Who.
    let movement = is_movement_sheet(store, &columns, table.country);
    let mut roles: Vec<(Field, Role)> = Vec::new();
    for field in [Field::Implementer, Field::Organisation, Field::Programme, Field::Funder] {
        let names = columns.all(field);
        let acronym = columns.acronym(field);
        let width = names.len().max(usize::from(acronym.is_some()));
        for no in 0..width {
            let name = names.get(no).copied();
            let acronym = if no == 0 { acronym } else { None };
            let written_type = type_of(table.choices, field, name.or(acronym));
            roles.push((field, Role::new(name, acronym, written_type, store)));
        }
    }
    let mut notes: Vec<Vec<(FindingNo, usize)>> = Vec::new();

    // What.
    let mut sectors = Sectors::new(&table);
    let text = |field: Field, scrub: bool| TextColumn::new(columns.first(field), store, scrub);
    let mut activity = text(Field::Activity, true);
    let mut activity_type = text(Field::ActivityType, true);
    let mut project = text(Field::Project, true);
    let mut subsector = text(Field::Subsector, false);
    let mut item = text(Field::Item, false);
    let mut modality = text(Field::Modality, false);
    let mut unit = text(Field::Unit, false);
    let mut beneficiaries = text(Field::Beneficiaries, true);
    let mut source_id = text(Field::SourceId, false);
    if let Some(ids) = ids {
        source_id.scrubbed = vec![false; ids.len()];
        source_id.texts = ids;
    }
    let mut site = text(Field::Site, true);
    let status_column = columns.first(Field::Status);
    let mut statuses = status_column.map(|column| Statuses::new(column, store));

    // Where.
    let mut areas = Areas::new(&table, &columns, found);

    // When.
    let clock = When::new(&table, &columns, found);

    // For whom.
    let figure = |field: Field, found: &mut Collector| {
        columns.first(field).map(|column| FigureColumn::new(column, field, &table, found))
    };
    let people_targeted = figure(Field::PeopleTargeted, found);
    let people_reached = figure(Field::PeopleReached, found);
    let households_targeted = figure(Field::HouseholdsTargeted, found);
    let households_reached = figure(Field::HouseholdsReached, found);
    let quantity = figure(Field::Quantity, found);
    let mut part_columns = parts::Parts::new(&table, found, records);

    let future = found.open(What::DateFuture, columns.first(Field::Start), None, facts([]));
    let backwards = found.open(What::DateBackwards, columns.first(Field::End), None, facts([]));
    let reached_planned = found.open(What::ReachedPlanned, status_column, None, facts([]));
    let no_organisation = found.open(What::RowNoOrganisation, None, None, facts([]));
    let no_activity = found.open(What::RowNoActivity, None, None, facts([]));
    let over = found.open(
        What::HouseholdsOverPeople,
        households_reached.as_ref().or(households_targeted.as_ref()).map(|c| c.column),
        None,
        facts([]),
    );

    let first_activity = records.activities.len();
    records.activities.reserve(rows.saturating_sub(sifted.ignored() as usize));
    records.parts.reserve_exact(part_columns.len() * rows);
    let mut titles: Vec<Text> = Vec::new();
    let has_project = project.column.is_some();

    for row in 0..rows {
        if sifted.is_ignored(row) {
            taken.rows.ignored += 1;
            if is_grid {
                fates.entry(store.rows[row]).or_insert(0);
            }
            continue;
        }
        let number = store.rows[row];
        if is_grid {
            fates.entry(number).and_modify(|fate| *fate = (*fate).max(1)).or_insert(1);
        }
        let mut made = Activity { source, row: number, ..Activity::default() };

        // Who.
        let mut organisation = SetNo::default();
        for (field, role) in &mut roles {
            let resolved = role.resolve(row, &table, movement, register, records, found, &mut notes);
            if let Some(note) = resolved.note {
                for &(no, _) in &notes[note as usize] {
                    found.row(no, number);
                }
            }
            let slot = match field {
                Field::Implementer => &mut made.implementers,
                Field::Organisation => &mut organisation,
                Field::Programme => &mut made.programme,
                _ => &mut made.funders,
            };
            if *slot == SetNo::default() {
                *slot = resolved.parties;
            } else if *field == Field::Funder && resolved.parties != SetNo::default() {
                let mut both = records.parties.get(*slot).to_vec();
                both.extend_from_slice(records.parties.get(resolved.parties));
                *slot = records.parties.intern(both);
            }
            if resolved.backers != SetNo::default() && made.programme == SetNo::default() {
                made.programme = resolved.backers;
            }
        }
        if made.implementers == SetNo::default() {
            made.implementers = organisation;
        } else if made.programme == SetNo::default() && organisation != made.implementers {
            made.programme = organisation;
        }

        // What.
        made.sectors = sectors.get(row, &table, found);
        made.activity = activity.get(row, store, records, found);
        let kind = activity_type.get(row, store, records, found);
        let title = project.get(row, store, records, found);
        made.subsector = subsector.get(row, store, records, found);
        if made.activity.is_empty() {
            made.activity = if kind.is_empty() { title } else { kind };
        } else if made.subsector.is_empty() {
            made.subsector = kind;
        }
        made.item = item.get(row, store, records, found);
        made.modality = modality.get(row, store, records, found);
        made.unit = unit.get(row, store, records, found);
        made.beneficiaries = beneficiaries.get(row, store, records, found);
        made.source_id = source_id.get(row, store, records, found);
        made.site = site.get(row, store, records, found);
        if let Some(statuses) = &mut statuses {
            made.status = statuses.get(row, &table, found);
        }

        // Where.
        let (places, place_note) = areas.resolve(row, &table, register, records, found, &mut notes);
        made.places = places;
        if let Some(note) = place_note {
            for &(no, _) in &notes[note as usize] {
                found.row(no, number);
            }
        }

        // When.
        (made.start, made.end) = clock.get(row, store, found);
        if let (Some(start), Some(end)) = (made.start, made.end)
            && end < start
        {
            found.row(backwards, number);
        }
        if made.start.is_some_and(|start| start > table.options.as_of)
            && matches!(made.status, Status::Ongoing | Status::Completed)
        {
            found.row(future, number);
        }

        // For whom.
        let count = |column: &Option<FigureColumn>, found: &mut Collector| {
            column.as_ref().map_or(Count::NOT_GIVEN, |c| c.get(row, store, found).count)
        };
        made.people_targeted = count(&people_targeted, found);
        made.people_reached = count(&people_reached, found);
        made.households_targeted = count(&households_targeted, found);
        made.households_reached = count(&households_reached, found);
        made.quantity = count(&quantity, found);
        let sums = part_columns.row(row, store, found);
        if people_reached.is_none() && !made.people_reached.is_given() {
            made.people_reached = sums.total(Measure::Reached);
        }
        if people_targeted.is_none() && !made.people_targeted.is_given() {
            made.people_targeted = sums.total(Measure::Targeted);
        }
        if (made.people_reached.is_given()
            && made.households_reached > made.people_reached
            && made.households_reached.is_given())
            || (made.people_targeted.is_given()
                && made.households_targeted > made.people_targeted
                && made.households_targeted.is_given())
        {
            found.row(over, number);
        }

        // Kept, or waiting for a person.
        let nobody = made.implementers == SetNo::default()
            && made.programme == SetNo::default()
            && made.funders == SetNo::default();
        if nobody && let Some(partner) = partner {
            made.implementers = records.parties.intern(vec![partner]);
        } else if nobody {
            found.row(no_organisation, number);
            taken.rows.held += 1;
            continue;
        } else if made.implementers == SetNo::default()
            && let Some(partner) = partner
        {
            made.implementers = records.parties.intern(vec![partner]);
        }
        let what = !made.sectors.is_empty()
            || !made.activity.is_empty()
            || !made.subsector.is_empty()
            || !made.item.is_empty();
        let place = made.places != SetNo::default() && areas.are_named(row, store);
        if !what && !place && made.site.is_empty() {
            found.row(no_activity, number);
            taken.rows.held += 1;
            continue;
        }
        if !made.counts_as_reached()
            && (made.people_reached.thousandths().is_some_and(|n| n > 0)
                || made.households_reached.thousandths().is_some_and(|n| n > 0))
        {
            found.row(reached_planned, number);
        }
        taken.rows.committed += 1;
        if is_grid {
            fates.insert(number, 2);
        }
        sums.keep(records.activities.len() as u32, records);
        if has_project {
            titles.push(title);
        }
        records.activities.push(made);
    }
    if is_grid {
        let of = |wanted: u8| fates.values().filter(|&&fate| fate == wanted).count() as u32;
        taken.rows = RowCount { total: fates.len() as u32, committed: of(2), held: of(1), ignored: of(0) };
    }
    if !rows_have_ids {
        merge::over_places(records, first_activity, &titles, found);
    }
    taken
}

/// The places of a set joined with another's, for merging.
fn join(records: &mut Records, a: SetNo, b: SetNo) -> SetNo {
    let mut both: Vec<PlaceNo> = records.areas.get(a).to_vec();
    both.extend_from_slice(records.areas.get(b));
    records.areas.intern(both)
}
