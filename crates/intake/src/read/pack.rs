//! Several tables packed in one zip, as one book: their sheets one after the other, named after the entries.
//!
//! Invariant: a zip inside a zip is opened only when it is a workbook.

use super::{Archive, Book, Limits, Row, Sheet, Trouble, archive::Entry};
use std::ops::ControlFlow;

/// The tables of a zip.
pub struct Pack {
    books: Vec<Box<dyn Book>>,
    /// For each sheet, its book and its place in it.
    places: Vec<(usize, usize)>,
    sheets: Vec<Sheet>,
}

impl Pack {
    /// Opens every entry that holds a table. A single one is given as it is; none is the trouble of the first.
    pub fn open(archive: &Archive, limits: &Limits) -> Result<Box<dyn Book>, Trouble> {
        let (mut books, mut trouble) = (Vec::new(), None);
        let mut held = 0u64;
        let mut entries: Vec<&Entry> = archive.entries.iter().filter(|e| !is_litter(&e.name)).collect();
        entries.sort_by(|a, b| a.name.cmp(&b.name));
        for entry in &entries {
            if books.len() >= limits.tables {
                return Err(Trouble::too_large("tables", limits.tables as u64));
            }
            let opened = archive.part(entry, limits).and_then(|part| super::open_inside(part, limits));
            match opened {
                Ok((book, bytes)) => {
                    held += bytes;
                    if held > limits.held {
                        return Err(Trouble::too_large("inflated", limits.held));
                    }
                    books.push((entry.name.clone(), book));
                }
                // What is too large or broken must be said even if other entries are fine: rows would be missing.
                Err(e @ (Trouble::TooLarge(_) | Trouble::Broken(_))) => return Err(e),
                Err(e) => trouble = trouble.or(Some(e)),
            }
        }
        match (books.len(), trouble) {
            (0, Some(only)) if entries.len() == 1 => Err(only),
            (0, Some(Trouble::Encrypted)) => Err(Trouble::Encrypted),
            (0, _) => Err(if entries.is_empty() { Trouble::Empty } else { Trouble::not_a_table("no-table-in-zip") }),
            (1, _) => Ok(books.swap_remove(0).1),
            _ => Ok(Box::new(Self::bind(books))),
        }
    }

    fn bind(named: Vec<(String, Box<dyn Book>)>) -> Self {
        let mut pack = Self { books: Vec::new(), places: Vec::new(), sheets: Vec::new() };
        for (name, book) in named {
            let several = book.sheets().len() > 1;
            for (i, sheet) in book.sheets().iter().enumerate() {
                let name = if several { format!("{name}: {}", sheet.name) } else { name.clone() };
                pack.places.push((pack.books.len(), i));
                pack.sheets.push(Sheet { name, ..sheet.clone() });
            }
            pack.books.push(book);
        }
        pack
    }
}

impl Book for Pack {
    fn sheets(&self) -> &[Sheet] {
        &self.sheets
    }

    fn rows(&mut self, sheet: usize, visit: &mut dyn FnMut(Row<'_>) -> ControlFlow<()>) -> Result<(), Trouble> {
        let Some(&(book, inner)) = self.places.get(sheet) else { return Ok(()) };
        let walked = self.books[book].rows(inner, visit);
        let found = &self.books[book].sheets()[inner];
        let name = std::mem::take(&mut self.sheets[sheet].name);
        self.sheets[sheet] = Sheet { name, ..found.clone() };
        walked
    }
}

/// What operating systems leave in zips.
fn is_litter(name: &str) -> bool {
    name.split('/').any(|part| {
        part == "__MACOSX" || (part.starts_with('.') && part != ".." && part != ".") || part.starts_with("~$")
    }) || name.rsplit('/').next().is_some_and(|file| file.eq_ignore_ascii_case("thumbs.db"))
}
