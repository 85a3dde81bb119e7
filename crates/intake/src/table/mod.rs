//! Finding the table on a sheet, and holding its rows.

pub(crate) mod grid;
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

/// Tables that stand side by side: runs of columns with nothing between them, whose rows are not the same rows.
/// One run means one table.
pub(crate) fn side_by_side(head: &Head, store: &Store) -> Vec<std::ops::Range<usize>> {
    let width = store.columns.len().max(head.headers.len());
    let used = |c: usize| {
        store.columns.get(c).is_some_and(|column| column.distinct() > 1)
            || head.headers.get(c).is_some_and(|h| !h.is_empty())
    };
    let mut runs: Vec<std::ops::Range<usize>> = Vec::new();
    for column in (0..width).filter(|&c| used(c)) {
        match runs.last_mut() {
            Some(run) if run.end == column => run.end += 1,
            _ => runs.push(column..column + 1),
        }
    }
    // Runs whose rows are the same rows are one table with an empty column in it.
    let filled = |run: &std::ops::Range<usize>| -> Vec<bool> {
        (0..store.len()).map(|row| run.clone().any(|c| store.filled(row, c))).collect()
    };
    let mut tables: Vec<(std::ops::Range<usize>, Vec<bool>)> = Vec::new();
    for run in runs {
        let rows = filled(&run);
        if let Some((before, its)) = tables.last_mut() {
            let both = its.iter().zip(&rows).filter(|(a, b)| **a && **b).count();
            let any = its.iter().zip(&rows).filter(|(a, b)| **a || **b).count();
            // A lone column beyond a gap belongs to the table, unless it is a list from the top that ends sooner.
            let mine = rows.iter().filter(|r| **r).count();
            let list = mine < its.iter().filter(|r| **r).count() && rows.iter().take(mine).all(|r| *r);
            let lone = run.len() == 1 && before.len() > 1 && both == mine && !list;
            if both * 10 >= any * 9 || lone {
                before.end = run.end;
                for (a, b) in its.iter_mut().zip(rows) {
                    *a |= b;
                }
                continue;
            }
        }
        tables.push((run, rows));
    }
    tables.into_iter().map(|(run, _)| run).collect()
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
