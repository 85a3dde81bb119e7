//! What reading promises, against files: ours, hostile ones, damaged ones, real ones.

mod dirty;
mod formats;
mod hostile;
mod io;
mod mutated;
mod real;
mod real_others;
mod real_sheets;
mod shelf;

use intake::read::{self, Book, Cell, Trouble};
use std::ops::ControlFlow;

/// The rows of a sheet as texts, empty cells as empty ones, with their numbers.
fn rows(book: &mut dyn Book, sheet: usize) -> Result<Vec<(u32, Vec<String>)>, Trouble> {
    let mut rows = Vec::new();
    book.rows(sheet, &mut |row| {
        rows.push((row.number, row.cells.iter().map(shown).collect()));
        ControlFlow::Continue(())
    })?;
    Ok(rows)
}

/// The rows of the first sheet of some bytes.
fn first(bytes: &[u8]) -> Vec<(u32, Vec<String>)> {
    let mut book = read::open_bytes(bytes, "file").unwrap_or_else(|e| panic!("{e}"));
    rows(&mut *book, 0).unwrap_or_else(|e| panic!("{e}"))
}

/// A cell as a person would type it.
fn shown(cell: &Cell<'_>) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) | Cell::Error(text) => text.to_string(),
        Cell::Number(n) => n.to_string(),
        Cell::Date(at) => at.to_string().trim_end_matches(" 00:00:00").to_owned(),
        Cell::Bool(b) => b.to_string(),
    }
}
