//! From a recognised table to activities: every row committed, held or ignored with a reason.
//!
//! Invariant: total = committed + held + ignored, to the row; a figure that cannot be is never taken; what a row says
//! about several places is one activity.

mod above;
mod merge;
mod parts;
mod sift;

use crate::{
    Options,
    field::{Field, Measure},
    finding::{Collector, FindingNo, Kind as What, facts},
    layout::Layout,
    matching::{Note, Register, figures, levels, parties, places, times},
    personal,
    recognise::{Choice, Form, words},
    report::RowCount,
    table::store::{Kind, Store},
    value::{date, missing, status},
};
use base::{
    records::{Activity, Count, PlaceNo, Records, SetNo, Source, Status, Text},
    sector::SectorSet,
};
use chrono::{Datelike, NaiveDate};
use rustc_hash::FxHashMap;

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

/// Where each field stands.
struct Columns<'a> {
    choices: &'a [Choice],
}

impl Columns<'_> {
    fn first(&self, field: Field) -> Option<usize> {
        self.choices.iter().find(|c| c.field == Some(field) && c.form != Form::Acronym).map(|c| c.index)
    }

    fn all(&self, field: Field) -> Vec<usize> {
        self.choices.iter().filter(|c| c.field == Some(field) && c.form != Form::Acronym).map(|c| c.index).collect()
    }

    fn acronym(&self, field: Field) -> Option<usize> {
        self.choices.iter().find(|c| c.field == Some(field) && c.form == Form::Acronym).map(|c| c.index)
    }
}

/// A role's columns: name, acronym, kind of organisation; and what was resolved so far.
struct Role {
    name: Option<usize>,
    acronym: Option<usize>,
    written_type: Option<usize>,
    known: FxHashMap<(u32, u32, u32), Resolved>,
    /// Acronyms whose name other rows give.
    names: FxHashMap<u32, u32>,
}

#[derive(Clone, Copy, Default)]
struct Resolved {
    parties: SetNo,
    backers: SetNo,
    note: Option<u32>,
}

/// A text column and what its values became.
struct TextColumn {
    column: Option<usize>,
    texts: Vec<Text>,
    scrub: bool,
    scrubbed: Vec<bool>,
    problem: Option<FindingNo>,
}

const UNSET: Text = Text(u32::MAX);

impl TextColumn {
    fn new(column: Option<usize>, store: &Store, scrub: bool) -> TextColumn {
        let distinct = column.map_or(0, |c| store.columns[c].distinct());
        TextColumn { column, texts: vec![UNSET; distinct], scrub, scrubbed: vec![false; distinct], problem: None }
    }

    fn get(&mut self, row: usize, store: &Store, records: &mut Records, found: &mut Collector) -> Text {
        let Some(column) = self.column else { return Text::default() };
        let no = store.columns[column].get(row);
        if no == 0 {
            return Text::default();
        }
        let slot = &mut self.texts[no as usize];
        if *slot == UNSET {
            let value = store.columns[column].value(no);
            let nothing = value.kind == Kind::Error || (value.kind == Kind::Text && missing::is_missing(value.text));
            *slot = if nothing {
                Text::default()
            } else if self.scrub && value.kind == Kind::Text {
                let clean = personal::scrub(value.text);
                self.scrubbed[no as usize] = clean != value.text;
                records.texts.intern(clean.trim())
            } else {
                records.texts.intern(value.text)
            };
        }
        if self.scrubbed[no as usize] {
            let problem =
                *self.problem.get_or_insert_with(|| found.open(What::CellScrubbed, Some(column), None, facts([])));
            found.row(problem, store.rows[row]);
        }
        *slot
    }
}

/// A million ids need not be kept twice: where the records hold no text yet, they take over the column's own.
fn adopt(column: usize, store: &mut Store, records: &mut Records) -> Option<Vec<Text>> {
    if records.texts.len() > 1 || store.columns[column].distinct() < 65_536 {
        return None;
    }
    let texts = store.columns[column].hand_over()?;
    let of = |no: usize| Text(no as u32);
    let ids = (0..texts.len())
        .map(|no| if missing::is_missing(texts.get(of(no))) { Text::default() } else { of(no) })
        .collect();
    records.texts = texts;
    Some(ids)
}

/// Figures of a column, ready to be looked up by row.
struct FigureColumn {
    column: usize,
    figures: Vec<figures::Figure>,
    notes: Vec<Option<FindingNo>>,
}

impl FigureColumn {
    fn new(column: usize, field: Field, table: &Table<'_>, found: &mut Collector) -> FigureColumn {
        let comma = table.layouts.iter().find_map(|l| l.decimal_comma);
        let figures = figures::read(&table.store.columns[column], table.store.len(), field, comma);
        let notes = figures.iter().map(|figure| figure.note.as_ref().map(|note| open(note, column, found))).collect();
        FigureColumn { column, figures, notes }
    }

    fn get(&self, row: usize, store: &Store, found: &mut Collector) -> &figures::Figure {
        let no = store.columns[self.column].get(row) as usize;
        if let Some(note) = self.notes[no] {
            found.row(note, store.rows[row]);
        }
        &self.figures[no]
    }
}

fn open(note: &Note, column: usize, found: &mut Collector) -> FindingNo {
    let no = found.open(note.kind, Some(note.column.unwrap_or(column)), Some(&note.value), note.facts.clone());
    if !note.choices.is_empty() {
        found.choices(no, note.choices.clone());
    }
    no
}

/// Dates of a column.
struct TimeColumn {
    column: usize,
    times: Vec<times::Time>,
    notes: Vec<Option<FindingNo>>,
}

impl TimeColumn {
    fn get(&self, row: usize, store: &Store, found: &mut Collector) -> &times::Time {
        let no = store.columns[self.column].get(row) as usize;
        if let Some(note) = self.notes[no] {
            found.row(note, store.rows[row]);
        }
        &self.times[no]
    }
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
    let sector_columns: Vec<(usize, bool, Vec<Option<SectorSet>>)> = table
        .choices
        .iter()
        .filter(|c| c.field == Some(Field::Sector))
        .map(|c| (c.index, c.second, vec![None; store.columns[c.index].distinct()]))
        .collect();
    let mut sector_columns = sector_columns;
    sector_columns.sort_by(|a, b| {
        let share = |at: usize| table.choices.iter().find(|c| c.index == at).map_or(0.0, |c| c.evidence.sectors);
        a.1.cmp(&b.1).then(share(b.0).total_cmp(&share(a.0)))
    });
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
    let mut statuses: Vec<Option<Status>> = Vec::new();
    let status_column = columns.first(Field::Status);
    if let Some(column) = status_column {
        statuses = vec![None; store.columns[column].distinct()];
    }
    let mut status_notes: FxHashMap<u32, FindingNo> = FxHashMap::default();
    let mut sector_notes: FxHashMap<(usize, u32), FindingNo> = FxHashMap::default();

    // Where.
    let mut area_columns: Vec<(u8, bool, usize)> = Vec::new();
    for level in 0..=4u8 {
        for code in [false, true] {
            let field = if code { Field::area_code(level) } else { Field::area(level) };
            if let Some(column) = columns.first(field) {
                area_columns.push((level, code, column));
            }
        }
    }
    calibrate(&mut area_columns, store, table.country, found);
    let mut area_columns_asked = [[None; 5]; 2];
    for &(level, code, column) in &area_columns {
        area_columns_asked[usize::from(code)][usize::from(level)] = Some(column);
    }
    let mut areas: FxHashMap<Vec<u32>, (SetNo, Option<u32>)> = FxHashMap::default();
    let mut area_key: Vec<u32> = Vec::with_capacity(area_columns.len());
    let latitude = columns.first(Field::Latitude).map(|c| FigureColumn::new(c, Field::Latitude, &table, found));
    let longitude = columns.first(Field::Longitude).map(|c| FigureColumn::new(c, Field::Longitude, &table, found));

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
        for (column, second, known) in &mut sector_columns {
            let no = store.columns[*column].get(row);
            if no == 0 || (!made.sectors.is_empty() && !*second) {
                continue;
            }
            let set = *known[no as usize].get_or_insert_with(|| {
                let value = store.columns[*column].value(no);
                if value.kind != Kind::Text || missing::is_missing(value.text) {
                    return SectorSet::default();
                }
                let answered = table.layouts.iter().find_map(|l| l.sector(value.text));
                let set = answered.unwrap_or_else(|| base::sector::find_all(value.text));
                if set.is_empty() {
                    let note = found.open(What::SectorUnknown, Some(*column), Some(value.text), facts([]));
                    sector_notes.insert((*column, no), note);
                }
                set
            });
            if set.is_empty() {
                if let Some(&note) = sector_notes.get(&(*column, no)) {
                    found.row(note, number);
                }
            } else {
                made.sectors.0 |= set.0;
            }
        }
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
        if let Some(column) = status_column {
            let no = store.columns[column].get(row);
            if no != 0 {
                made.status = *statuses[no as usize].get_or_insert_with(|| {
                    let value = store.columns[column].value(no);
                    let text = value.text;
                    if let Some(status) = table.layouts.iter().find_map(|l| l.status_of(text)) {
                        return status;
                    }
                    if value.kind != Kind::Text || missing::is_missing(text) {
                        return Status::NotGiven;
                    }
                    status::read(text).map_or_else(
                        || {
                            status_notes
                                .insert(no, found.open(What::StatusUnknown, Some(column), Some(text), facts([])));
                            Status::NotGiven
                        },
                        |(status, _)| status,
                    )
                });
                if made.status == Status::NotGiven
                    && let Some(&note) = status_notes.get(&no)
                {
                    found.row(note, number);
                }
            }
        }

        // Where.
        area_key.clear();
        area_key.extend(area_columns.iter().map(|&(_, _, column)| store.columns[column].get(row)));
        let (places, place_note) = match areas.get(area_key.as_slice()) {
            Some(&known) => known,
            None => {
                let position = match (&latitude, &longitude) {
                    (Some(lat), Some(lon)) => {
                        let (lat, lon) = (lat.get(row, store, found).number, lon.get(row, store, found).number);
                        lat.zip(lon)
                            .filter(|(lat, lon)| {
                                lat.abs() <= 90.0 && lon.abs() <= 180.0 && (*lat != 0.0 || *lon != 0.0)
                            })
                            .map(|(lat, lon)| (lat as f32, lon as f32))
                    }
                    _ => None,
                };
                let mut asked = places::Asked {
                    columns: area_columns_asked,
                    country: table.country,
                    position,
                    ..Default::default()
                };
                for &(level, code, column) in &area_columns {
                    let value = store.columns[column].at(row);
                    let text = if value.kind == Kind::Error { "" } else { value.text };
                    if code {
                        asked.codes[usize::from(level)] = text;
                    } else {
                        asked.names[usize::from(level)] = text;
                    }
                }
                let placed = places::resolve(&asked, &table.layouts, register, records);
                let set = records.areas.intern(placed.places);
                let note = keep_notes(&placed.notes, area_columns.last().map_or(0, |a| a.2), &mut notes, found);
                areas.insert(area_key.clone(), (set, note));
                (set, note)
            }
        };
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
        let place = made.places != SetNo::default() && says_where(row, store, &area_columns);
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

/// Brings a sheet's levels to those of our list, and leaves codes out that are another list's.
fn calibrate(areas: &mut Vec<(u8, bool, usize)>, store: &Store, country: &str, found: &mut Collector) {
    let at = |code: bool, level: u8| areas.iter().find(|a| a.1 == code && a.0 == level).map(|a| a.2);
    let names = [0u8, 1, 2, 3, 4].map(|level| at(false, level));
    let levels = levels::of_names(store, names, country);
    let foreign: Vec<usize> = (1..=4u8)
        .filter_map(|level| Some((level, at(false, level)?, at(true, level)?)))
        .filter(|&(level, name, code)| {
            levels::codes_are_foreign(store, name, code, levels[usize::from(level)], country)
        })
        .map(|(_, _, code)| code)
        .collect();
    for &column in &foreign {
        found.open(What::CodesOtherList, Some(column), None, facts([]));
    }
    areas.retain(|a| !foreign.contains(&a.2));
    let mut used = [[false; 5]; 2];
    for area in areas.iter_mut().filter(|a| a.0 > 0) {
        let level = levels[usize::from(area.0)];
        if !used[usize::from(area.1)][usize::from(level)] {
            area.0 = level;
        }
        used[usize::from(area.1)][usize::from(area.0)] = true;
    }
}

/// Whether a row names an area itself, not only the sheet its country.
fn says_where(row: usize, store: &Store, areas: &[(u8, bool, usize)]) -> bool {
    areas.iter().any(|&(_, _, column)| store.columns[column].get(row) != 0)
}

fn keep_notes(
    notes: &[Note],
    column: usize,
    kept: &mut Vec<Vec<(FindingNo, usize)>>,
    found: &mut Collector,
) -> Option<u32> {
    if notes.is_empty() {
        return None;
    }
    kept.push(notes.iter().map(|note| (open(note, column, found), column)).collect());
    Some(kept.len() as u32 - 1)
}

/// The column that says what kind of organisation a role's column names: the one whose header or tag says so, else
/// the one beside it.
fn type_of(choices: &[Choice], role: Field, column: Option<usize>) -> Option<usize> {
    let column = column?;
    let types = || choices.iter().filter(|c| c.field == Some(Field::OrganisationType));
    let role_of = |c: &Choice| {
        words::read(&c.header).role().or_else(|| {
            let tag = c.tag.as_ref()?;
            let has = |a: &[&str]| a.iter().any(|a| tag.has(a));
            if has(&["impl"]) {
                Some(Field::Implementer)
            } else if has(&["funder", "donor"]) {
                Some(Field::Funder)
            } else if has(&["prog", "lead"]) {
                Some(Field::Programme)
            } else {
                None
            }
        })
    };
    if let Some(stated) = types().find(|c| role_of(c) == Some(role)) {
        return Some(stated.index);
    }
    let owner = |at: usize| {
        choices
            .iter()
            .filter(|c| c.field.is_some_and(Field::is_organisation))
            .min_by_key(|c| (c.index.abs_diff(at), c.index > at))
            .and_then(|c| c.field)
    };
    types()
        .filter(|c| role_of(c).is_none() && owner(c.index) == Some(role))
        .min_by_key(|c| (c.index.abs_diff(column), std::cmp::Reverse((c.evidence.organisation_types * 100.0) as i32)))
        .map(|c| c.index)
}

/// Whether most organisations of a sheet are components of the Movement: then a shared acronym is a Society's.
fn is_movement_sheet(store: &Store, columns: &Columns<'_>, country: &str) -> bool {
    let Some(column) = columns.first(Field::Implementer).or_else(|| columns.first(Field::Organisation)) else {
        return false;
    };
    let context = (!country.is_empty()).then_some(country);
    let (mut ours, mut all) = (0u32, 0u32);
    for (_, value) in store.columns[column].all().take(200) {
        if value.kind != Kind::Text || missing::is_missing(value.text) {
            continue;
        }
        all += 1;
        let named = base::organisation::find_all(value.text, context, false);
        let is_ours = |f: &base::organisation::Found| f.one().is_some_and(|m| m.organisation.kind.is_movement());
        ours += u32::from(named.iter().any(|n| is_ours(&n.found)));
    }
    all >= 2 && ours * 10 >= all * 6
}

impl Role {
    fn new(name: Option<usize>, acronym: Option<usize>, written_type: Option<usize>, store: &Store) -> Role {
        let mut names = FxHashMap::default();
        if let (Some(name), Some(acronym)) = (name, acronym) {
            let mut twice = Vec::new();
            for row in 0..store.len() {
                let (a, n) = (store.columns[acronym].get(row), store.columns[name].get(row));
                if a != 0 && n != 0 && *names.entry(a).or_insert(n) != n {
                    twice.push(a);
                }
            }
            for a in twice {
                names.remove(&a);
            }
        }
        Role { name, acronym, written_type, known: FxHashMap::default(), names }
    }

    #[expect(clippy::too_many_arguments, reason = "the row loop's own state, passed once")]
    fn resolve(
        &mut self,
        row: usize,
        table: &Table<'_>,
        movement: bool,
        register: &mut Register,
        records: &mut Records,
        found: &mut Collector,
        notes: &mut Vec<Vec<(FindingNo, usize)>>,
    ) -> Resolved {
        let store = &table.store;
        let get = |column: Option<usize>| column.map_or(0, |c| store.columns[c].get(row));
        let (mut name, acronym) = (get(self.name), get(self.acronym));
        if name == 0 && acronym != 0 {
            // Other rows of the sheet tell the name.
            name = self.names.get(&acronym).copied().unwrap_or(0);
        }
        if name == 0 && acronym == 0 {
            return Resolved::default();
        }
        let key = (name, acronym, get(self.written_type));
        if let Some(&known) = self.known.get(&key) {
            return known;
        }
        let text = |column: Option<usize>, no: u32| match column {
            Some(c) if no != 0 => {
                let value = store.columns[c].value(no);
                if value.kind == Kind::Error { "" } else { value.text }
            }
            _ => "",
        };
        let asked = parties::Asked {
            name: text(self.name, name),
            acronym: text(self.acronym, acronym),
            written_type: text(self.written_type, key.2),
            country: table.country,
            movement,
            lang: table.options.lang,
        };
        let named = parties::resolve(asked, &table.layouts, register, records);
        let column = self.name.or(self.acronym).unwrap_or(0);
        let resolved = Resolved {
            parties: records.parties.intern(named.parties),
            backers: records.parties.intern(named.backers),
            note: keep_notes(&named.notes, column, notes, found),
        };
        self.known.insert(key, resolved);
        resolved
    }
}

/// Start, end, period, year, month and quarter of a row together.
struct When {
    start: Option<TimeColumn>,
    end: Option<TimeColumn>,
    period: Option<TimeColumn>,
    month: Option<TimeColumn>,
    quarter: Option<TimeColumn>,
    year: Option<TimeColumn>,
    assumed: Option<i32>,
    without_year: Option<FindingNo>,
}

impl When {
    fn new(table: &Table<'_>, columns: &Columns<'_>, found: &mut Collector) -> When {
        let fields = [Field::Start, Field::End, Field::Period, Field::Month, Field::Quarter, Field::Year];
        let at: Vec<Option<usize>> = fields.iter().map(|&f| columns.first(f)).collect();
        let answered = table.layouts.iter().find_map(|l| l.day_first);
        let told: Vec<date::DayFirst> =
            at.iter().map(|c| c.map_or(date::DayFirst::Unknown, |c| times::order(&table.store.columns[c]))).collect();
        let shared = told.iter().copied().fold(date::DayFirst::Unknown, date::DayFirst::or);
        let mut made: Vec<Option<TimeColumn>> = Vec::new();
        for ((column, &own), &field) in at.iter().zip(&told).zip(&fields) {
            made.push(column.map(|column| {
                let order = match answered {
                    Some(true) => date::DayFirst::Yes,
                    Some(false) => date::DayFirst::No,
                    None => own.or(shared).or_country(table.country),
                };
                let times = times::read(&table.store.columns[column], field, order);
                let any_text =
                    table.store.columns[column].all().any(|(_, v)| v.kind == Kind::Text && v.text.contains('/'));
                if own != date::DayFirst::Unknown && any_text {
                    let month = matches!(order, date::DayFirst::No | date::DayFirst::AssumedNo);
                    found.open(
                        What::DateHabit,
                        Some(column),
                        None,
                        facts([("order", if month { "month" } else { "day" })]),
                    );
                }
                let notes = times.iter().map(|t| t.note.as_ref().map(|n| open(n, column, found))).collect();
                TimeColumn { column, times, notes }
            }));
        }
        let mut made = made.into_iter();
        let mut next = || made.next().flatten();
        let (start, end, period, month, quarter, year) = (next(), next(), next(), next(), next(), next());
        // Months without any year, and no name that tells one.
        let dateless = [&start, &end, &period, &month, &quarter]
            .iter()
            .copied()
            .flatten()
            .find(|c| year.is_none() && c.times.iter().any(|t| t.partial.is_some() && t.span.is_none()));
        let without_year = match (dateless, table.year) {
            (Some(column), None) => {
                let value = table.store.columns[column.column]
                    .all()
                    .find(|(no, _)| column.times[*no as usize].partial.is_some())
                    .map(|(_, v)| v.text.to_owned());
                Some(found.open(What::DateWithoutYear, Some(column.column), value.as_deref(), facts([])))
            }
            _ => None,
        };
        When { start, end, period, month, quarter, year, assumed: table.year, without_year }
    }

    fn get(&self, row: usize, store: &Store, found: &mut Collector) -> (Option<NaiveDate>, Option<NaiveDate>) {
        let stated = self
            .year
            .as_ref()
            .and_then(|c| c.get(row, store, found).span)
            .map(|span| span.first.year())
            .or(self.assumed);
        let mut lacking = false;
        let mut span = |column: &Option<TimeColumn>, found: &mut Collector| {
            let time = column.as_ref()?.get(row, store, found);
            if time.span.is_some() {
                return time.span;
            }
            let partial = time.partial?;
            match stated {
                Some(year) => partial.in_year(year),
                None => {
                    lacking = true;
                    None
                }
            }
        };
        let start = span(&self.start, found);
        let end = span(&self.end, found);
        let mut period = None;
        if start.is_none() || end.is_none() {
            period =
                span(&self.period, found).or_else(|| span(&self.month, found)).or_else(|| span(&self.quarter, found));
        }
        if period.is_none() && start.is_none() && end.is_none() {
            period = self.year.as_ref().and_then(|c| c.get(row, store, found).span);
        }
        if lacking && let Some(no) = self.without_year {
            found.row(no, store.rows[row]);
        }
        match (start, end, period) {
            (None, None, Some(period)) => (Some(period.first), Some(period.last)),
            (start, end, _) => {
                let last = end.map(|s| s.last).or_else(|| {
                    // A start that is itself a range has its own end.
                    start.filter(|s| s.first != s.last).map(|s| s.last)
                });
                (start.map(|s| s.first), last)
            }
        }
    }
}

/// The places of a set joined with another's, for merging.
fn join(records: &mut Records, a: SetNo, b: SetNo) -> SetNo {
    let mut both: Vec<PlaceNo> = records.areas.get(a).to_vec();
    both.extend_from_slice(records.areas.get(b));
    records.areas.intern(both)
}
