//! Who a row names: each role's name, acronym and kind of organisation together.

use super::{
    Table,
    columns::{Columns, open},
};
use crate::{
    field::Field,
    finding::{Collector, FindingNo},
    matching::{Note, Register, parties},
    recognise::{Choice, words},
    table::store::{Kind, Store},
    value::missing,
};
use base::records::{Records, SetNo};
use rustc_hash::FxHashMap;

/// A role's columns: name, acronym, kind of organisation; and what was resolved so far.
pub(super) struct Role {
    name: Option<usize>,
    acronym: Option<usize>,
    written_type: Option<usize>,
    known: FxHashMap<(u32, u32, u32), Resolved>,
    /// Acronyms whose name other rows give.
    names: FxHashMap<u32, u32>,
}

#[derive(Clone, Copy, Default)]
pub(super) struct Resolved {
    pub(super) parties: SetNo,
    pub(super) backers: SetNo,
    pub(super) note: Option<u32>,
}

impl Role {
    pub(super) fn new(name: Option<usize>, acronym: Option<usize>, written_type: Option<usize>, store: &Store) -> Role {
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
    pub(super) fn resolve(
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

/// The column that says what kind of organisation a role's column names: the one whose header or tag says so, else
/// the one beside it.
pub(super) fn type_of(choices: &[Choice], role: Field, column: Option<usize>) -> Option<usize> {
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
pub(super) fn is_movement_sheet(store: &Store, columns: &Columns<'_>, country: &str) -> bool {
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

pub(super) fn keep_notes(
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
