//! Columns while rows are taken: each distinct value is read once, each row looks it up.

use super::Table;
use crate::{
    field::Field,
    finding::{Collector, FindingNo, Kind as What, facts},
    matching::{Note, figures, times},
    personal,
    recognise::{Choice, Form},
    table::store::{Kind, Store},
    value::missing,
};
use base::records::{Records, Text};

/// Where each field stands.
pub(super) struct Columns<'a> {
    pub(super) choices: &'a [Choice],
}

impl Columns<'_> {
    pub(super) fn first(&self, field: Field) -> Option<usize> {
        self.choices.iter().find(|c| c.field == Some(field) && c.form != Form::Acronym).map(|c| c.index)
    }

    pub(super) fn all(&self, field: Field) -> Vec<usize> {
        self.choices.iter().filter(|c| c.field == Some(field) && c.form != Form::Acronym).map(|c| c.index).collect()
    }

    pub(super) fn acronym(&self, field: Field) -> Option<usize> {
        self.choices.iter().find(|c| c.field == Some(field) && c.form == Form::Acronym).map(|c| c.index)
    }
}

/// A text column and what its values became.
pub(super) struct TextColumn {
    pub(super) column: Option<usize>,
    pub(super) texts: Vec<Text>,
    scrub: bool,
    pub(super) scrubbed: Vec<bool>,
    problem: Option<FindingNo>,
}

const UNSET: Text = Text(u32::MAX);

impl TextColumn {
    pub(super) fn new(column: Option<usize>, store: &Store, scrub: bool) -> TextColumn {
        let distinct = column.map_or(0, |c| store.columns[c].distinct());
        TextColumn { column, texts: vec![UNSET; distinct], scrub, scrubbed: vec![false; distinct], problem: None }
    }

    pub(super) fn get(&mut self, row: usize, store: &Store, records: &mut Records, found: &mut Collector) -> Text {
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
pub(super) fn adopt(column: usize, store: &mut Store, records: &mut Records) -> Option<Vec<Text>> {
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
pub(super) struct FigureColumn {
    pub(super) column: usize,
    pub(super) figures: Vec<figures::Figure>,
    notes: Vec<Option<FindingNo>>,
}

impl FigureColumn {
    pub(super) fn new(column: usize, field: Field, table: &Table<'_>, found: &mut Collector) -> FigureColumn {
        let comma = table.layouts.iter().find_map(|l| l.decimal_comma);
        let figures = figures::read(&table.store.columns[column], table.store.len(), field, comma);
        let notes = figures.iter().map(|figure| figure.note.as_ref().map(|note| open(note, column, found))).collect();
        FigureColumn { column, figures, notes }
    }

    pub(super) fn get(&self, row: usize, store: &Store, found: &mut Collector) -> &figures::Figure {
        let no = store.columns[self.column].get(row) as usize;
        if let Some(note) = self.notes[no] {
            found.row(note, store.rows[row]);
        }
        &self.figures[no]
    }
}

pub(super) fn open(note: &Note, column: usize, found: &mut Collector) -> FindingNo {
    let no = found.open(note.kind, Some(note.column.unwrap_or(column)), Some(&note.value), note.facts.clone());
    if !note.choices.is_empty() {
        found.choices(no, note.choices.clone());
    }
    no
}

/// Dates of a column.
pub(super) struct TimeColumn {
    pub(super) column: usize,
    pub(super) times: Vec<times::Time>,
    pub(super) notes: Vec<Option<FindingNo>>,
}

impl TimeColumn {
    pub(super) fn get(&self, row: usize, store: &Store, found: &mut Collector) -> &times::Time {
        let no = store.columns[self.column].get(row) as usize;
        if let Some(note) = self.notes[no] {
            found.row(note, store.rows[row]);
        }
        &self.times[no]
    }
}
