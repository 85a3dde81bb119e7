//! What a row does and where it stands: its sectors and its status, each value read once.

use super::Table;
use crate::{
    field::Field,
    finding::{Collector, FindingNo, Kind as What, facts},
    table::store::{Kind, Store},
    value::{missing, status},
};
use base::{records::Status, sector::SectorSet};
use rustc_hash::FxHashMap;

/// The sector columns of a sheet: those that add to another one come after it.
pub(super) struct Sectors {
    columns: Vec<SectorColumn>,
    notes: FxHashMap<(usize, u32), FindingNo>,
}

struct SectorColumn {
    column: usize,
    /// Adds to a first column rather than standing in for it.
    second: bool,
    known: Vec<Option<SectorSet>>,
}

impl Sectors {
    pub(super) fn new(table: &Table<'_>) -> Sectors {
        let mut columns: Vec<SectorColumn> = table
            .choices
            .iter()
            .filter(|c| c.field == Some(Field::Sector))
            .map(|c| SectorColumn {
                column: c.index,
                second: c.second,
                known: vec![None; table.store.columns[c.index].distinct()],
            })
            .collect();
        columns.sort_by(|a, b| {
            let share = |at: usize| table.choices.iter().find(|c| c.index == at).map_or(0.0, |c| c.evidence.sectors);
            a.second.cmp(&b.second).then(share(b.column).total_cmp(&share(a.column)))
        });
        Sectors { columns, notes: FxHashMap::default() }
    }

    /// The sectors that a row names.
    pub(super) fn get(&mut self, row: usize, table: &Table<'_>, found: &mut Collector) -> SectorSet {
        let store = &table.store;
        let mut all = SectorSet::default();
        for SectorColumn { column, second, known } in &mut self.columns {
            let no = store.columns[*column].get(row);
            if no == 0 || (!all.is_empty() && !*second) {
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
                    self.notes.insert((*column, no), note);
                }
                set
            });
            if set.is_empty() {
                if let Some(&note) = self.notes.get(&(*column, no)) {
                    found.row(note, store.rows[row]);
                }
            } else {
                all.0 |= set.0;
            }
        }
        all
    }
}

/// The status column.
pub(super) struct Statuses {
    column: usize,
    known: Vec<Option<Status>>,
    notes: FxHashMap<u32, FindingNo>,
}

impl Statuses {
    pub(super) fn new(column: usize, store: &Store) -> Statuses {
        Statuses { column, known: vec![None; store.columns[column].distinct()], notes: FxHashMap::default() }
    }

    /// Where a row stands.
    pub(super) fn get(&mut self, row: usize, table: &Table<'_>, found: &mut Collector) -> Status {
        let (store, column) = (&table.store, self.column);
        let no = store.columns[column].get(row);
        if no == 0 {
            return Status::NotGiven;
        }
        let status = *self.known[no as usize].get_or_insert_with(|| {
            let value = store.columns[column].value(no);
            if let Some(status) = table.layouts.iter().find_map(|l| l.status_of(value.text)) {
                return status;
            }
            if value.kind != Kind::Text || missing::is_missing(value.text) {
                return Status::NotGiven;
            }
            status::read(value.text).map_or_else(
                || {
                    let note = found.open(What::StatusUnknown, Some(column), Some(value.text), facts([]));
                    self.notes.insert(no, note);
                    Status::NotGiven
                },
                |(status, _)| status,
            )
        });
        if status == Status::NotGiven
            && let Some(&note) = self.notes.get(&no)
        {
            found.row(note, store.rows[row]);
        }
        status
    }
}
