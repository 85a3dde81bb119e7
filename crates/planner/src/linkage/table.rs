//! Rows with comparable fields, stored by column; each distinct value is stored, prepared and compared once.

use base::fold::fold;
use rustc_hash::FxHashMap;

/// What a field holds, which decides how it is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Names of organisations or people: slips of the pen, added words, acronyms.
    Name,
    /// A value of a list: a sector, a donor.
    Category,
    /// A place.
    Place,
    /// Resolved codes, one or several with spaces between: the same, within each other, or partly shared; a code that
    /// looks like another is another.
    Codes,
    /// Free text.
    Text,
    /// First and last day.
    Days,
    /// A number: people, quantity.
    Amount,
}

impl Kind {
    pub(super) const fn is_words(self) -> bool {
        !matches!(self, Kind::Days | Kind::Amount)
    }
}

/// A column of comparable values.
#[derive(Clone, Debug)]
pub struct Field {
    name: String,
    kind: Kind,
    column: Column,
}

#[derive(Clone, Debug)]
pub(super) enum Column {
    /// `meanings[row]` is 0 where missing; equal meanings are the same value.
    Words {
        meanings: Vec<u32>,
        values: Vec<String>,
    },
    Days(Vec<Option<(i32, i32)>>),
    Amounts(Vec<Option<f64>>),
}

impl Field {
    /// A field of words, one for each row; what is empty is missing. Values that fold to the same text are the same.
    ///
    /// # Panics
    /// Where `kind` is [`Kind::Days`] or [`Kind::Amount`].
    pub fn words<'a>(name: &str, kind: Kind, values: impl IntoIterator<Item = &'a str>) -> Self {
        assert!(kind.is_words(), "days and amounts are not words");
        let mut written: FxHashMap<&str, u32> = FxHashMap::default();
        let mut folded: FxHashMap<String, u32> = FxHashMap::default();
        let mut distinct = vec![String::new()];
        let meanings = values
            .into_iter()
            .map(|value| {
                *written.entry(value).or_insert_with(|| {
                    let text = fold(value);
                    let text = text.trim();
                    if text.is_empty() {
                        return 0;
                    }
                    // Where words begin and end is written loosely; it does not make another value.
                    let squeezed: String = text.chars().filter(|c| !c.is_whitespace()).collect();
                    *folded.entry(squeezed).or_insert_with(|| {
                        distinct.push(text.to_owned());
                        distinct.len() as u32 - 1
                    })
                })
            })
            .collect();
        Field { name: name.to_owned(), kind, column: Column::Words { meanings, values: distinct } }
    }

    /// A field of first and last days, as numbers of days from any day; one of the two may stand for both.
    pub fn days(name: &str, spans: Vec<Option<(i32, i32)>>) -> Self {
        Field { name: name.to_owned(), kind: Kind::Days, column: Column::Days(spans) }
    }

    /// A field of numbers.
    pub fn amounts(name: &str, amounts: Vec<Option<f64>>) -> Self {
        Field { name: name.to_owned(), kind: Kind::Amount, column: Column::Amounts(amounts) }
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What it holds.
    pub const fn kind(&self) -> Kind {
        self.kind
    }

    pub(super) const fn column(&self) -> &Column {
        &self.column
    }

    fn len(&self) -> usize {
        match &self.column {
            Column::Words { meanings, .. } => meanings.len(),
            Column::Days(spans) => spans.len(),
            Column::Amounts(amounts) => amounts.len(),
        }
    }

    /// Something equal for equal values; `None` where missing.
    pub(super) fn value_hash(&self, row: usize) -> Option<u64> {
        match &self.column {
            Column::Words { meanings, .. } => (meanings[row] != 0).then(|| u64::from(meanings[row])),
            Column::Days(spans) => spans[row].map(|(start, end)| (start as u64) << 32 | u64::from(end as u32)),
            Column::Amounts(all) => all[row].map(f64::to_bits),
        }
    }

    /// The value's number in a column of words; 0 where missing or not words.
    pub(super) fn meaning(&self, row: u32) -> u32 {
        match &self.column {
            Column::Words { meanings, .. } => meanings[row as usize],
            _ => 0,
        }
    }
}

/// Rows to link, with the source that each came from.
#[derive(Clone, Debug, Default)]
pub struct Table {
    fields: Vec<Field>,
    sources: Vec<u32>,
}

impl Table {
    /// Most fields of a table: a pair's levels are packed into one word.
    pub const MOST_FIELDS: usize = 12;

    /// Rows of these sources (any number for each: a sheet, a partner), still without fields. How often a source repeats
    /// itself is learned apart from how often two sources tell the same.
    pub fn new(sources: Vec<u32>) -> Self {
        Table { fields: Vec::new(), sources }
    }

    /// Adds a field.
    ///
    /// # Panics
    /// Where the field does not have one value for each row, or there are more than [`Table::MOST_FIELDS`].
    #[must_use]
    pub fn with(mut self, field: Field) -> Self {
        assert_eq!(field.len(), self.sources.len(), "one value for each row");
        assert!(self.fields.len() < Table::MOST_FIELDS, "at most {} fields", Table::MOST_FIELDS);
        self.fields.push(field);
        self
    }

    /// How many rows there are.
    pub fn rows(&self) -> usize {
        self.sources.len()
    }

    /// The fields.
    pub fn fields(&self) -> &[Field] {
        &self.fields
    }

    /// The source of each row.
    pub fn sources(&self) -> &[u32] {
        &self.sources
    }
}
