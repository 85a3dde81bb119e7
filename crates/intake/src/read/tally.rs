//! Holds a walk to its limits, and the two small things that every format does with cells.
//!
//! Invariant: a row reaches the visitor without trailing empty cells, and only if a cell has content.

use super::{Cell, Limits, Row, Trouble};
use std::ops::ControlFlow;

/// What one walk over one sheet has given so far.
pub struct Tally {
    limits: Limits,
    rows: u64,
    cells: u64,
    span: u64,
    /// Columns with content, counted only once a row is wider than the limit.
    used: Vec<bool>,
}

impl Tally {
    /// Nothing given yet.
    pub fn new(limits: &Limits) -> Self {
        Self { limits: *limits, rows: 0, cells: 0, span: 0, used: Vec::new() }
    }

    /// Gives a row to the visitor if it has content; refuses when a limit is passed.
    pub fn give(
        &mut self,
        number: u32,
        hidden: bool,
        cells: &mut Vec<Cell<'_>>,
        visit: &mut dyn FnMut(Row<'_>) -> ControlFlow<()>,
    ) -> Result<ControlFlow<()>, Trouble> {
        while cells.last() == Some(&Cell::Empty) {
            cells.pop();
        }
        if cells.is_empty() {
            return Ok(ControlFlow::Continue(()));
        }
        self.rows += 1;
        self.span += cells.len() as u64;
        self.cells += cells.len() as u64;
        if self.rows > self.limits.rows {
            return Err(Trouble::too_large("rows", self.limits.rows));
        }
        if cells.len() > self.limits.columns.min(64) {
            self.wide(cells)?;
        }
        if self.span > self.limits.span || self.cells > self.limits.cells {
            return Err(Trouble::too_large("cells", self.limits.cells));
        }
        Ok(visit(Row { number, hidden, cells }))
    }

    /// A wide row: only its cells with content count, and so do the columns they stand in.
    fn wide(&mut self, cells: &[Cell<'_>]) -> Result<(), Trouble> {
        if cells.len() > Limits::WIDTH {
            return Err(Trouble::too_large("columns", Limits::WIDTH as u64));
        }
        let full = cells.iter().filter(|c| **c != Cell::Empty).count();
        self.cells -= (cells.len() - full) as u64;
        if cells.len() > self.limits.columns {
            if self.used.len() < cells.len() {
                self.used.resize(cells.len(), false);
            }
            for (seen, cell) in self.used.iter_mut().zip(cells) {
                *seen |= *cell != Cell::Empty;
            }
            if self.used.iter().filter(|u| **u).count() > self.limits.columns {
                return Err(Trouble::too_large("columns", self.limits.columns as u64));
            }
        }
        Ok(())
    }
}

/// Nothing, or only white space, no-break spaces and invisible marks.
pub fn blank(text: &str) -> bool {
    // Nearly every cell starts with a visible ASCII character: one comparison settles it.
    match text.as_bytes().first() {
        None => true,
        Some(b'!'..=b'~') => false,
        Some(_) => text
            .chars()
            .all(|c| c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\0')),
    }
}

/// A text cell, or an empty one if there is nothing to see in it.
pub fn text(text: &str) -> Cell<'_> {
    if blank(text) { Cell::Empty } else { Cell::Text(text.into()) }
}

/// The same vector, emptied, for cells that borrow from somewhere else: collecting in place keeps its memory.
pub fn recycle<'a>(mut cells: Vec<Cell<'_>>) -> Vec<Cell<'a>> {
    cells.clear();
    cells.into_iter().map(|_| Cell::Empty).collect()
}
