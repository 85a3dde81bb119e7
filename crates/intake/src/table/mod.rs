//! Finding the table on a sheet, and holding its rows.

pub(crate) mod head;
pub(crate) mod store;

use crate::read::{Book, Cell, Row, Trouble};
use head::{Head, HeadRow};
use std::ops::ControlFlow;
use store::{Store, key_of};

/// The rows below a head.
#[derive(Debug, Default)]
pub(crate) struct Body {
    pub store: Store,
    /// Rows that the author hid.
    pub hidden: Vec<u32>,
    /// Rows that repeat the header.
    pub headers: Vec<u32>,
    /// Rows of another table below, from its header on.
    pub below: Vec<u32>,
}

impl Body {
    /// Last row with content.
    pub fn last_row(&self) -> u32 {
        let last = |rows: &[u32]| rows.last().copied().unwrap_or(0);
        last(&self.store.rows).max(last(&self.hidden)).max(last(&self.headers)).max(last(&self.below))
    }

    /// First row with content.
    pub fn first_row(&self) -> u32 {
        let first = |rows: &[u32]| rows.first().copied();
        [first(&self.store.rows), first(&self.hidden)].into_iter().flatten().min().unwrap_or(0)
    }
}

/// The first rows of a sheet, hidden ones left out.
pub(crate) fn survey(book: &mut dyn Book, sheet: usize) -> Result<Vec<HeadRow>, Trouble> {
    let mut rows = Vec::new();
    book.rows(sheet, &mut |row| {
        if !row.hidden && has_content(&row) {
            rows.push(HeadRow::of(&row));
        }
        if rows.len() < head::ROWS { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    })?;
    Ok(rows)
}

fn has_content(row: &Row<'_>) -> bool {
    row.cells.iter().any(|c| !matches!(c, Cell::Empty))
}

/// All rows below the head.
pub(crate) fn load(book: &mut dyn Book, sheet: usize, head: &Head) -> Result<Body, Trouble> {
    let mut body = Body::default();
    let mut key = String::new();
    let mut cells: Vec<String> = Vec::new();
    let mut last = 0;
    book.rows(sheet, &mut |row| {
        if row.number <= head.ends || !has_content(&row) {
            return ControlFlow::Continue(());
        }
        if row.hidden {
            body.hidden.push(row.number);
            return ControlFlow::Continue(());
        }
        let gap = last != 0 && row.number > last + 1;
        last = row.number;
        if !body.below.is_empty() {
            body.below.push(row.number);
            return ControlFlow::Continue(());
        }
        // The header once more: cheap to rule out by the first cell that both fill.
        if looks_like_header(head, &row, &mut key) {
            cells.clear();
            for cell in row.cells.iter().take(Store::COLUMNS) {
                key_of(cell, &mut key);
                cells.push(key.clone());
            }
            if head::repeats(head, &cells) {
                body.headers.push(row.number);
                return ControlFlow::Continue(());
            }
        }
        if gap && body.store.len() > 0 && head::begins_another(head, &HeadRow::of(&row)) {
            body.below.push(row.number);
            return ControlFlow::Continue(());
        }
        body.store.push(&row);
        ControlFlow::Continue(())
    })?;
    Ok(body)
}

fn looks_like_header(head: &Head, row: &Row<'_>, key: &mut String) -> bool {
    head.repeats.iter().any(|header| {
        let Some((at, text)) = header.iter().enumerate().find(|(_, h)| !h.is_empty()) else { return false };
        match row.cells.get(at) {
            Some(cell @ Cell::Text(_)) => {
                key_of(cell, key);
                key == text
            }
            _ => false,
        }
    })
}

/// The rows of a survey below its head, as a body: enough to tell what a sheet is.
pub(crate) fn preview(rows: &[HeadRow], head: &Head) -> Body {
    let mut body = Body::default();
    for row in rows.iter().filter(|r| r.number > head.ends) {
        let cells: Vec<Cell<'_>> = (0..row.cells.len()).map(|c| row.value(c).cell()).collect();
        body.store.push(&Row { number: row.number, hidden: false, cells: &cells });
    }
    body
}
