//! Any sheet of any format as rows of cells, streamed.
//!
//! Invariant: nothing is allocated for what a file *says* it holds, only for what it holds; a hostile file ends in
//! [`Trouble`], never in a panic. Memory and time are capped again from outside: reading runs in a child process.

mod archive;
mod csv;
mod dates;
mod formats;
mod json;
mod limits;
mod ods;
mod pack;
mod sniff;
mod source;
mod strings;
mod tally;
mod trouble;
mod xls;
mod xlsx;
mod xml;

pub use limits::Limits;
pub use trouble::trouble_text;

use archive::Archive;
use chrono::NaiveDateTime;
use sniff::Kind;
use source::Source;
use std::{borrow::Cow, ops::ControlFlow, path::Path, sync::Arc};
use tally::Tally;

/// Opens a file of any format that holds tables, within [`Limits::local`]. Content decides; `name` is the name that
/// the person gave the file and decides nothing.
pub fn open(path: &Path, name: &str) -> Result<Box<dyn Book>, Trouble> {
    open_within(path, name, &Limits::local())
}

/// Opens a file within limits of the caller's.
pub fn open_within(path: &Path, _name: &str, limits: &Limits) -> Result<Box<dyn Book>, Trouble> {
    open_source(Source::file(path, limits)?, limits)
}

/// Opens bytes in memory, within [`Limits::local`].
pub fn open_bytes(bytes: impl Into<Arc<[u8]>>, name: &str) -> Result<Box<dyn Book>, Trouble> {
    open_bytes_within(bytes, name, &Limits::local())
}

/// Opens bytes in memory within limits of the caller's.
pub fn open_bytes_within(bytes: impl Into<Arc<[u8]>>, _name: &str, limits: &Limits) -> Result<Box<dyn Book>, Trouble> {
    open_source(Source::bytes(bytes.into(), limits)?, limits)
}

fn open_source(source: Source, limits: &Limits) -> Result<Box<dyn Book>, Trouble> {
    match sniff::sniff(&source, limits)? {
        Kind::Gzip => {
            let inside = Source::Gzip(Arc::new(source));
            match sniff::sniff(&inside, limits)? {
                Kind::Gzip => Err(Trouble::not_a_table("nested")),
                kind => open_kind(kind, inside, limits, true),
            }
        }
        kind => open_kind(kind, source, limits, true),
    }
}

/// Opens an entry of a zip: no further packing. Tells how many bytes it holds in memory.
fn open_inside(part: Source, limits: &Limits) -> Result<(Box<dyn Book>, u64), Trouble> {
    match sniff::sniff(&part, limits)? {
        Kind::Gzip => Err(Trouble::not_a_table("nested")),
        kind @ Kind::Text => Ok((open_kind(kind, part, limits, false)?, 0)),
        kind => {
            let held = part.unpacked(limits)?;
            let size = held.size();
            Ok((open_kind(kind, held, limits, false)?, size))
        }
    }
}

fn open_kind(kind: Kind, source: Source, limits: &Limits, outermost: bool) -> Result<Box<dyn Book>, Trouble> {
    Ok(match kind {
        Kind::Zip => return open_zip(source, limits, outermost),
        Kind::Gzip => return Err(Trouble::not_a_table("nested")),
        Kind::Compound | Kind::Biff => Box::new(xls::Xls::open(&source, limits)?),
        Kind::FlatOds => Box::new(ods::Ods::open(source, limits)?),
        Kind::Json => Box::new(json::Json::open(&source, limits)?),
        Kind::Text => Box::new(csv::Csv::open(source, limits)?),
    })
}

/// A zip is what its entries make it.
fn open_zip(source: Source, limits: &Limits, outermost: bool) -> Result<Box<dyn Book>, Trouble> {
    let archive = Archive::open(source.unpacked(limits)?, limits)?;
    let has = |name: &str| archive.find(name).is_some();
    let starts = |start: &str| archive.entries.iter().any(|e| e.name.starts_with(start));
    if has("xl/workbook.bin") {
        return Err(Trouble::not_a_table("xlsb"));
    }
    if has("xl/workbook.xml")
        || ((has("[Content_Types].xml") || has("_rels/.rels")) && !starts("word/") && !starts("ppt/"))
    {
        return Ok(Box::new(xlsx::Xlsx::open(&archive, limits)?));
    }
    if let Some(kind) = archive.find("mimetype") {
        let kind = archive.part(kind, limits)?.head(100, limits)?;
        if kind.starts_with(b"application/vnd.oasis.opendocument.spreadsheet") {
            return Ok(Box::new(ods::Ods::open_packed(&archive, limits)?));
        }
        return Err(Trouble::not_a_table("document"));
    }
    if has("content.xml") && has("META-INF/manifest.xml") {
        return Ok(Box::new(ods::Ods::open_packed(&archive, limits)?));
    }
    if starts("word/") || starts("ppt/") {
        return Err(Trouble::not_a_table("document"));
    }
    if starts("Index/") || has("Index.zip") {
        return Err(Trouble::not_a_table("numbers"));
    }
    if !outermost {
        return Err(Trouble::not_a_table("nested"));
    }
    pack::Pack::open(&archive, limits)
}

/// A file opened for reading: its sheets are known, its rows can be walked any number of times.
pub trait Book {
    /// The sheets, in the order of the file; a CSV has one without a name.
    fn sheets(&self) -> &[Sheet];

    /// Walks the rows of a sheet from the top. Blank rows are skipped, their numbers are not; cells beyond the last
    /// one with content are not given. Stops when the visitor breaks.
    ///
    /// Numbers grow from row to row. The first walk over a sheet finds its merged areas and hidden columns even if the
    /// visitor breaks early: look at [`Book::sheets`] again afterwards.
    fn rows(&mut self, sheet: usize, visit: &mut dyn FnMut(Row<'_>) -> ControlFlow<()>) -> Result<(), Trouble>;
}

/// What is known of a sheet before its rows are read, and what [`Book::rows`] finds out on the way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Name; empty where the format has none.
    pub name: String,
    /// Hidden or "very hidden": never read by default.
    pub hidden: bool,
    /// Columns hidden by the author, counted from 0.
    pub hidden_columns: Vec<u32>,
    /// Merged areas, within the first [`Sheet::MERGES`] of them.
    pub merges: Vec<Area>,
    /// A pivot table stands on the sheet.
    pub pivot: bool,
    /// Formula cells without a stored result, found by the last walk: a program wrote them that does not compute.
    /// Opening and saving the file in a spreadsheet program would fill them.
    pub uncomputed: u32,
    /// The first row holds the keys under which a program wrote the values: a header by its nature.
    pub keyed: bool,
}

impl Sheet {
    /// Merged areas that are kept; files with more are decoration.
    pub const MERGES: usize = 10_000;
}

/// A rectangle of cells, rows counted from 1, columns from 0, ends included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Area {
    /// First row.
    pub top: u32,
    /// Last row.
    pub bottom: u32,
    /// First column.
    pub left: u32,
    /// Last column.
    pub right: u32,
}

/// A row with content.
#[derive(Debug)]
pub struct Row<'a> {
    /// Row number as the person sees it, from 1.
    pub number: u32,
    /// Hidden by the author (a filter or by hand).
    pub hidden: bool,
    /// Cells by column; holes are [`Cell::Empty`].
    pub cells: &'a [Cell<'a>],
}

/// A cell's value as stored. Formula cells have their cached value.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Cell<'a> {
    /// Nothing, or only white space.
    #[default]
    Empty,
    /// Text, not yet trimmed.
    Text(Cow<'a, str>),
    /// A number without a date format.
    Number(f64),
    /// A number with a date format, or an ISO date of ODS.
    Date(NaiveDateTime),
    /// A truth value.
    Bool(bool),
    /// An error value such as `#N/A`.
    Error(Cow<'a, str>),
}

/// Why a file cannot be read: one kind for each sentence that a person gets.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// Not a kind of file that holds a table (an image, a PDF, HTML, a program).
    #[error("not a table: {0}")]
    NotATable(String),
    /// Needs a password.
    #[error("encrypted")]
    Encrypted,
    /// Broken: what does not hold together.
    #[error("broken: {0}")]
    Broken(String),
    /// Larger than a limit: which one.
    #[error("too large: {0}")]
    TooLarge(String),
    /// Holds nothing.
    #[error("empty")]
    Empty,
    /// Could not be opened at all.
    #[error("cannot be opened: {0}")]
    CannotOpen(String),
}
