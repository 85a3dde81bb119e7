//! The Humanitarian Exchange Language as a reading hint: hashtag grammar, patterns, the tag row, and which of our
//! fields a tag means. Its owner has retired it (standards.md 1.1); thousands of sheets still carry it.
//!
//! Invariant: the grammar is libhxl's (standards.md 1.2), proved on the cases in `tests/hxl`; a cell that does not
//! parse leaves its column untagged and nothing else.

mod field;
mod pattern;

pub use field::{Meaning, field, meaning};
pub use pattern::{BadPattern, Pattern};

use std::{borrow::Cow, fmt};

/// A hashtag with its attributes, as it stands above a column.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Column {
    /// With `#`, lower case.
    pub tag: String,
    /// Without `+`, lower case, in the order written.
    pub attributes: Vec<String>,
}

impl fmt::Display for Column {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.tag)?;
        self.attributes.iter().try_for_each(|a| write!(f, "+{a}"))
    }
}

impl Column {
    /// Parses a hashtag spec such as `#org +funder`; `None` for anything else.
    pub fn parse(text: &str) -> Option<Column> {
        let text = normalise(text);
        let (tag, mut rest) = token(text.strip_prefix('#')?)?;
        let mut attributes = Vec::new();
        loop {
            let trimmed = rest.trim_start();
            if trimmed.is_empty() {
                return Some(Column { tag: format!("#{tag}"), attributes });
            }
            let (attribute, after) = token(trimmed.strip_prefix('+')?)?;
            attributes.push(attribute.to_owned());
            rest = after;
        }
    }

    /// Whether the column carries an attribute.
    pub fn has(&self, attribute: &str) -> bool {
        self.attributes.iter().any(|a| a == attribute)
    }
}

/// Trimmed, white space collapsed, lower case. A letter beyond ASCII stays, and the grammar refuses it.
fn normalise(text: &str) -> Cow<'_, str> {
    let clean = |b: u8| b == b'#' || b == b'+' || b == b'_' || b.is_ascii_lowercase() || b.is_ascii_digit();
    if text.bytes().all(clean) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for c in text.trim().chars() {
        if c.is_whitespace() {
            if !out.ends_with(' ') {
                out.push(' ');
            }
        } else {
            out.extend(c.to_lowercase());
        }
    }
    Cow::Owned(out)
}

/// `[a-z][a-z0-9_]*` and what follows it.
fn token(text: &str) -> Option<(&str, &str)> {
    if !text.starts_with(|c: char| c.is_ascii_lowercase()) {
        return None;
    }
    let end = text.find(|c: char| !(c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')).unwrap_or(text.len());
    Some(text.split_at(end))
}

/// The first rows of a sheet among which the tag row is looked for.
pub const ROWS: usize = 25;

/// The row of hashtags among a sheet's rows: the first of the first [`ROWS`] with at least one cell that parses, and
/// at least half of whose non-empty cells do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TagRow {
    /// Counted from 0 among the rows given, blank ones included.
    pub index: usize,
    /// One for each cell of the row; `None` where it is empty or does not parse.
    pub columns: Vec<Option<Column>>,
}

impl TagRow {
    /// The header above a column: the cell of the row directly before the tags, if there is one.
    pub fn header<'a, S: AsRef<str>>(&self, rows: &'a [Vec<S>], column: usize) -> Option<&'a str> {
        rows.get(self.index.checked_sub(1)?)?.get(column).map(AsRef::as_ref)
    }
}

/// Finds the row of hashtags.
pub fn tag_row<S: AsRef<str>>(rows: &[Vec<S>]) -> Option<TagRow> {
    rows.iter().take(ROWS).enumerate().find_map(|(index, row)| Some(TagRow { index, columns: tags_of(row)? }))
}

/// The tags of a row, if it is a row of tags.
pub fn tags_of<S: AsRef<str>>(row: &[S]) -> Option<Vec<Option<Column>>> {
    let filled = row.iter().filter(|c| !c.as_ref().trim().is_empty());
    // A row of tags has a # at the start of half its cells: cheap to refuse all others.
    let (mut cells, mut hashes) = (0usize, 0usize);
    for cell in filled {
        cells += 1;
        hashes += usize::from(cell.as_ref().trim_start().starts_with('#'));
    }
    if hashes == 0 || hashes * 2 < cells {
        return None;
    }
    let columns: Vec<Option<Column>> = row.iter().map(|c| Column::parse(c.as_ref())).collect();
    let tagged = columns.iter().flatten().count();
    (tagged > 0 && tagged * 2 >= cells).then_some(columns)
}

#[cfg(test)]
mod tests;
