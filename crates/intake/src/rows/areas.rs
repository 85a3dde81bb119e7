//! Where: the area columns of a row together, each combination resolved once.

use super::{
    Table,
    columns::{Columns, FigureColumn},
    who::keep_notes,
};
use crate::{
    field::Field,
    finding::{Collector, FindingNo, Kind as What, facts},
    matching::{Register, levels, places},
    table::store::{Kind, Store},
};
use base::records::{Records, SetNo};
use rustc_hash::FxHashMap;

/// The area columns of a sheet, and what their values together were resolved to.
pub(super) struct Areas {
    /// Level, whether it holds codes, and which column it is.
    columns: Vec<(u8, bool, usize)>,
    asked: [[Option<usize>; 5]; 2],
    known: FxHashMap<Vec<u32>, (SetNo, Option<u32>)>,
    key: Vec<u32>,
    position: Option<(FigureColumn, FigureColumn)>,
}

impl Areas {
    pub(super) fn new(table: &Table<'_>, columns: &Columns<'_>, found: &mut Collector) -> Areas {
        let mut of: Vec<(u8, bool, usize)> = Vec::new();
        for level in 0..=4u8 {
            for code in [false, true] {
                let field = if code { Field::area_code(level) } else { Field::area(level) };
                if let Some(column) = columns.first(field) {
                    of.push((level, code, column));
                }
            }
        }
        calibrate(&mut of, &table.store, table.country, found);
        let mut asked = [[None; 5]; 2];
        for &(level, code, column) in &of {
            asked[usize::from(code)][usize::from(level)] = Some(column);
        }
        let latitude = columns.first(Field::Latitude).map(|c| FigureColumn::new(c, Field::Latitude, table, found));
        let longitude = columns.first(Field::Longitude).map(|c| FigureColumn::new(c, Field::Longitude, table, found));
        let key = Vec::with_capacity(of.len());
        Areas { columns: of, asked, known: FxHashMap::default(), key, position: latitude.zip(longitude) }
    }

    /// The places of a row, and the notes to be made on it.
    pub(super) fn resolve(
        &mut self,
        row: usize,
        table: &Table<'_>,
        register: &mut Register,
        records: &mut Records,
        found: &mut Collector,
        notes: &mut Vec<Vec<(FindingNo, usize)>>,
    ) -> (SetNo, Option<u32>) {
        let store = &table.store;
        self.key.clear();
        self.key.extend(self.columns.iter().map(|&(_, _, column)| store.columns[column].get(row)));
        if let Some(&known) = self.known.get(self.key.as_slice()) {
            return known;
        }
        let position = self.position.as_ref().and_then(|(latitude, longitude)| {
            let (lat, lon) = (latitude.get(row, store, found).number, longitude.get(row, store, found).number);
            lat.zip(lon)
                .filter(|(lat, lon)| lat.abs() <= 90.0 && lon.abs() <= 180.0 && (*lat != 0.0 || *lon != 0.0))
                .map(|(lat, lon)| (lat as f32, lon as f32))
        });
        let mut asked =
            places::Asked { columns: self.asked, country: table.country, position, ..places::Asked::default() };
        for &(level, code, column) in &self.columns {
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
        let note = keep_notes(&placed.notes, self.columns.last().map_or(0, |a| a.2), notes, found);
        self.known.insert(self.key.clone(), (set, note));
        (set, note)
    }

    /// Whether a row names an area itself, not only the sheet its country.
    pub(super) fn are_named(&self, row: usize, store: &Store) -> bool {
        self.columns.iter().any(|&(_, _, column)| store.columns[column].get(row) != 0)
    }
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
