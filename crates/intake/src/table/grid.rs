//! Grids: areas down, sectors across, a mark or the organisations' names where they meet.
//!
//! A grid of marks or names is read as one activity for each filled cell; a grid of numbers is already summed up and
//! is refused elsewhere. Invariant: a long row keeps the number of the row that it came from.

use super::store::{Kind, Store, Value};
use crate::{
    know,
    read::{Cell, Row},
    value::missing,
};
use base::fold::fold;

/// What the heads of a grid's columns are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Heads {
    Sectors,
    Organisations,
    Areas(u8),
}

/// What its cells hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cells {
    Marks,
    Organisations,
}

/// A grid on a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Grid {
    pub heads: Heads,
    pub cells: Cells,
    pub columns: Vec<usize>,
}

const MARKS: [&str; 16] =
    ["x", "xx", "1", "yes", "y", "oui", "si", "sim", "true", "ok", "active", "present", "نعم", "v", "o", "actif"];

fn is_mark(value: Value<'_>) -> bool {
    match value.kind {
        Kind::Bool => value.text == "TRUE",
        Kind::Number => value.text == "1",
        Kind::Text => {
            let symbol = value.text.chars().count() <= 2 && value.text.chars().all(|c| "✓✔☑●•■×✗✘*√".contains(c));
            symbol || MARKS.contains(&fold(value.text).as_str())
        }
        Kind::Date | Kind::Error => false,
    }
}

fn is_no(value: Value<'_>) -> bool {
    match value.kind {
        Kind::Bool => value.text != "TRUE",
        Kind::Number => value.text == "0",
        _ => {
            missing::is_missing(value.text)
                || matches!(fold(value.text).as_str(), "no" | "non" | "n" | "nao" | "0" | "لا")
        }
    }
}

/// Finds a grid among columns that are not taken otherwise.
pub(crate) fn find(store: &Store, headers: &[String], free: &[usize], country: &str) -> Option<Grid> {
    let short = |c: &&usize| headers.get(**c).is_some_and(|h| !h.is_empty() && h.split_whitespace().count() <= 6);
    let of = |test: &dyn Fn(&str) -> bool| -> Vec<usize> {
        free.iter().filter(short).copied().filter(|&c| test(&headers[c])).collect()
    };
    let kinds = [
        (Heads::Sectors, of(&|h| !know::sectors(h).is_empty())),
        (Heads::Areas(1), of(&|h| !country.is_empty() && know::is_area(h, 1, country))),
        (Heads::Areas(2), of(&|h| !country.is_empty() && know::is_area(h, 2, country))),
        (Heads::Organisations, of(&|h| know::is_organisation(h, country))),
    ];
    let (heads, columns) = kinds.into_iter().max_by_key(|(_, columns)| columns.len())?;
    if columns.len() < 3 {
        return None;
    }
    let (mut marks, mut names, mut others) = (0u32, 0u32, 0u32);
    for &column in &columns {
        let Some(column) = store.columns.get(column) else { continue };
        for (_, value) in column.all().take(60) {
            if is_no(value) {
                continue;
            }
            if is_mark(value) {
                marks += 1;
            } else if value.kind == Kind::Text && names_organisation(value.text, country) {
                names += 1;
            } else {
                others += 1;
            }
        }
    }
    let cells = if marks > 0 && names == 0 && others * 10 <= marks {
        Cells::Marks
    } else if names > 0 && heads != Heads::Organisations && names * 10 >= (names + others + marks) * 6 {
        Cells::Organisations
    } else {
        return None;
    };
    Some(Grid { heads, cells, columns })
}

fn names_organisation(text: &str, country: &str) -> bool {
    let context = (!country.is_empty()).then_some(country);
    base::organisation::find_all(text, context, false).iter().any(|n| n.found != base::organisation::Found::None)
}

/// The grid as rows: all other columns, then the head and, where cells hold organisations, the cell.
pub(crate) fn unpivot(store: &Store, headers: &[String], grid: &Grid) -> (Store, Vec<String>) {
    let width = headers.len().max(store.columns.len());
    let mut long = Store::default();
    let mut heads: Vec<String> = (0..width)
        .map(|c| if grid.columns.contains(&c) { String::new() } else { headers.get(c).cloned().unwrap_or_default() })
        .collect();
    heads.push(
        match grid.heads {
            Heads::Sectors => "Sector",
            Heads::Organisations => "Organisation",
            Heads::Areas(1) => "Admin 1",
            Heads::Areas(_) => "Admin 2",
        }
        .to_owned(),
    );
    if grid.cells == Cells::Organisations {
        heads.push("Organisation".to_owned());
    }
    for row in 0..store.len() {
        let mut any = false;
        for &column in &grid.columns {
            let Some(cell) = store.columns.get(column).map(|c| c.at(row)).filter(|v| !v.text.is_empty()) else {
                continue;
            };
            if is_no(cell) {
                continue;
            }
            any = true;
            push(&mut long, store, row, width, grid, Some((&headers[column], cell)));
        }
        if !any {
            push(&mut long, store, row, width, grid, None);
        }
    }
    (long, heads)
}

fn push(long: &mut Store, store: &Store, row: usize, width: usize, grid: &Grid, at: Option<(&String, Value<'_>)>) {
    let mut cells: Vec<Cell<'_>> = (0..width)
        .map(|c| match store.columns.get(c) {
            Some(column) if !grid.columns.contains(&c) => column.at(row).cell(),
            _ => Cell::Empty,
        })
        .collect();
    if let Some((head, cell)) = at {
        cells.push(Cell::Text(head.as_str().into()));
        if grid.cells == Cells::Organisations {
            cells.push(cell.cell());
        }
    }
    long.push(&Row { number: store.rows[row], hidden: false, cells: &cells });
}
