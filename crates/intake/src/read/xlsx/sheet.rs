//! One sheet of a workbook, row by row, straight out of the zip.
//!
//! Invariant: row numbers given to the visitor grow, whatever the file says; a cell that stands twice is the last one.

use super::{Shared, unescaped};
use crate::read::{Area, Cell, Limits, Row, Sheet, Tally, Trouble, dates, tally, xml, xml::Xml};
use quick_xml::events::{BytesStart, Event};
use std::ops::{ControlFlow, Range};

/// How many times the text of one cell a whole row may have.
const ROW_TEXTS: usize = 16;

/// A cell's value before its row is whole: texts are ranges of the row's own text or indexes of shared ones.
enum Value {
    Shared(usize),
    Text(Range<usize>),
    Error(Range<usize>),
    Number(f64),
    Date(chrono::NaiveDateTime),
    Bool(bool),
}

/// What the `t` attribute says the value is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Number,
    Shared,
    Text,
    Bool,
    Error,
    Date,
}

/// The row and the cell that are being read.
struct State {
    number: u32,
    hidden: bool,
    in_row: bool,
    values: Vec<(u32, Value)>,
    /// The texts of this row that are not shared.
    texts: String,
    column: u32,
    kind: Kind,
    style: usize,
    /// Where this cell's value begins in `texts`.
    start: usize,
    formula: bool,
}

/// Walks the sheet. With `to_the_end`, a visitor that breaks ends the giving, not the reading, so that what stands
/// behind the rows is found too.
pub fn walk(
    mut xml: Xml,
    shared: &Shared,
    limits: &Limits,
    sheet: &mut Sheet,
    to_the_end: bool,
    visit: &mut dyn FnMut(Row<'_>) -> ControlFlow<()>,
) -> Result<(), Trouble> {
    let mut tally = Tally::new(limits);
    let mut spare = Vec::new();
    let (mut capture, mut phonetic, mut giving, mut in_data, mut ended) = (false, false, true, false, false);
    let mut state = State {
        number: 0,
        hidden: false,
        in_row: false,
        values: Vec::new(),
        texts: String::new(),
        column: 0,
        kind: Kind::Number,
        style: 0,
        start: 0,
        formula: false,
    };
    if to_the_end {
        sheet.merges.clear();
        sheet.hidden_columns.clear();
    }
    sheet.uncomputed = 0;
    loop {
        let event = xml.next()?;
        let empty = matches!(event, Event::Empty(_));
        match event {
            Event::Eof => break,
            Event::Start(e) | Event::Empty(e) => match e.local_name().as_ref() {
                "c" if giving && state.in_row => {
                    state.begin_cell(&e)?;
                    capture = false;
                    if empty {
                        state.column += 1;
                    }
                }
                "v" | "t" if giving => capture = !phonetic && !empty,
                "f" => state.formula = true,
                "row" if giving && in_data => {
                    state.begin_row(&e)?;
                    state.in_row = !empty;
                }
                "rPh" => phonetic = !empty,
                "sheetData" => (in_data, ended) = (!empty, empty),
                "col" if to_the_end && xml::flag(&e, "hidden") => hide(&e, &mut sheet.hidden_columns),
                "mergeCell" if to_the_end && sheet.merges.len() < Sheet::MERGES => {
                    sheet.merges.extend(xml::attribute(&e, "ref").and_then(|r| area(&r)));
                }
                _ => {}
            },
            Event::End(e) => match e.local_name().as_ref() {
                "v" | "t" => capture = false,
                "rPh" => phonetic = false,
                "c" if giving && state.in_row => state.end_cell(shared, &mut sheet.uncomputed),
                "row" if giving && state.in_row => {
                    state.in_row = false;
                    let mut cells = tally::recycle(spare);
                    state.cells(shared, &mut cells);
                    let flow = tally.give(state.number, state.hidden, &mut cells, visit)?;
                    spare = tally::recycle(cells);
                    state.values.clear();
                    state.texts.clear();
                    if flow.is_break() {
                        giving = false;
                        if !to_the_end {
                            return Ok(());
                        }
                    }
                }
                "sheetData" => (in_data, ended) = (false, true),
                _ => {}
            },
            Event::Text(text) if capture => state.texts.push_str(&text),
            Event::CData(text) if capture => state.texts.push_str(&text),
            Event::GeneralRef(r) if capture => state.texts.push(xml::reference(&r)?),
            _ => {}
        }
        if state.texts.len() > ROW_TEXTS * limits.cell {
            return Err(Trouble::too_large("cell", limits.cell as u64));
        }
    }
    // A sheet that stops inside its rows was cut off: rows are missing, and nobody would see it.
    if in_data && !ended { Err(Trouble::broken("xml")) } else { Ok(()) }
}

impl State {
    fn begin_row(&mut self, e: &BytesStart<'_>) -> Result<(), Trouble> {
        let (mut number, mut hidden) = (None, false);
        for a in e.attributes().with_checks(false).flatten() {
            match a.key.as_ref() {
                "r" => number = a.value.trim().parse::<u32>().ok(),
                "hidden" => hidden = matches!(a.value.as_ref(), "1" | "true"),
                _ => {}
            }
        }
        let next = self.number.checked_add(1).ok_or_else(|| Trouble::broken("xml"))?;
        self.number = number.filter(|n| *n >= next).unwrap_or(next);
        self.hidden = hidden;
        self.values.clear();
        self.texts.clear();
        self.column = 0;
        Ok(())
    }

    fn begin_cell(&mut self, e: &BytesStart<'_>) -> Result<(), Trouble> {
        (self.kind, self.style, self.start, self.formula) = (Kind::Number, 0, self.texts.len(), false);
        for a in e.attributes().with_checks(false).flatten() {
            match a.key.as_ref() {
                "r" => {
                    if let Some((column, _)) = place(&a.value) {
                        self.column = column;
                    }
                }
                "s" => self.style = a.value.parse().unwrap_or(0),
                "t" => {
                    self.kind = match a.value.as_ref() {
                        "s" => Kind::Shared,
                        "str" | "inlineStr" => Kind::Text,
                        "b" => Kind::Bool,
                        "e" => Kind::Error,
                        "d" => Kind::Date,
                        _ => Kind::Number,
                    }
                }
                _ => {}
            }
        }
        if self.column as usize >= Limits::WIDTH {
            return Err(Trouble::too_large("columns", Limits::WIDTH as u64));
        }
        Ok(())
    }

    fn end_cell(&mut self, shared: &Shared, uncomputed: &mut u32) {
        let raw = &self.texts[self.start..];
        let range = self.start..self.texts.len();
        let value = match self.kind {
            Kind::Shared => raw.trim().parse().ok().map(Value::Shared),
            _ if tally::blank(raw) => {
                if self.formula && self.kind != Kind::Text {
                    *uncomputed = uncomputed.saturating_add(1);
                }
                None
            }
            Kind::Text => Some(Value::Text(range)),
            Kind::Error => Some(Value::Error(range)),
            Kind::Bool => Some(Value::Bool(matches!(raw.trim(), "1" | "true" | "TRUE"))),
            Kind::Date => Some(dates::iso(raw).map_or(Value::Text(range), Value::Date)),
            Kind::Number => Some(match raw.trim().parse::<f64>() {
                Ok(n) if shared.dates.get(self.style) == Some(&true) => match dates::serial(n, shared.system_1904) {
                    Cell::Date(at) => Value::Date(at),
                    _ => Value::Number(n),
                },
                Ok(n) => Value::Number(n),
                Err(_) => Value::Text(range),
            }),
        };
        if let Some(value) = value {
            self.values.push((self.column, value));
        }
        self.column += 1;
    }

    /// Lays the values of the row out by column.
    fn cells<'a>(&'a self, shared: &'a Shared, cells: &mut Vec<Cell<'a>>) {
        for (column, value) in &self.values {
            let column = *column as usize;
            let cell = match value {
                Value::Shared(index) => shared.strings.get(*index).map_or(Cell::Empty, tally::text),
                Value::Text(range) => text(&self.texts[range.clone()]),
                Value::Error(range) => Cell::Error(self.texts[range.clone()].trim().into()),
                Value::Number(n) => Cell::Number(*n),
                Value::Date(at) => Cell::Date(*at),
                Value::Bool(b) => Cell::Bool(*b),
            };
            if cell == Cell::Empty {
                continue;
            }
            if column >= cells.len() {
                cells.resize(column + 1, Cell::Empty);
            }
            cells[column] = cell;
        }
    }
}

fn text(raw: &str) -> Cell<'_> {
    Cell::Text(unescaped(raw))
}

/// Notes the columns that a `col` element hides.
fn hide(e: &BytesStart<'_>, columns: &mut Vec<u32>) {
    let width = Limits::WIDTH as u32;
    let (first, last) = (xml::number(e, "min").unwrap_or(0), xml::number(e, "max").unwrap_or(0));
    if first >= 1 && columns.len() < Limits::WIDTH {
        columns.extend(first - 1..last.min(width));
        columns.sort_unstable();
        columns.dedup();
    }
}

/// A place such as `AB12`, as column from 0 and row from 1; the row is missing in `AB`.
fn place(text: &str) -> Option<(u32, Option<u32>)> {
    let text = text.trim();
    let letters = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    if letters == 0 || letters > 4 {
        return None;
    }
    let column = text.bytes().take(letters).fold(0, |n, b| n * 26 + u32::from(b.to_ascii_uppercase() - b'A') + 1);
    Some((column - 1, text[letters..].parse().ok()))
}

/// An area such as `A1:C3`.
fn area(text: &str) -> Option<Area> {
    let (from, to) = text.split_once(':').unwrap_or((text, text));
    let ((left, top), (right, bottom)) = (place(from)?, place(to)?);
    let (top, bottom) = (top?, bottom?);
    (left <= right && top <= bottom && (right as usize) < Limits::WIDTH).then_some(Area { top, bottom, left, right })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_read_as_letters_and_figures() {
        assert_eq!(place("A1"), Some((0, Some(1))));
        assert_eq!(place("XFD1048576"), Some((16_383, Some(1_048_576))));
        assert_eq!(place("12"), None);
        assert_eq!(area("B2:C5"), Some(Area { top: 2, bottom: 5, left: 1, right: 2 }));
        assert_eq!(area("C5:B2"), None);
        assert_eq!(area("ZZZZ1:ZZZZ2"), None);
    }
}
