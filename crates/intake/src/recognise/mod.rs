//! Which field each column is: from HXL tags, header words and the values themselves, with confidence and reason.

pub(crate) mod words;

/// How a column names an organisation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Form {
    /// As it comes.
    #[default]
    Plain,
    /// By its full name.
    Name,
    /// By its acronym, beside a column with the name.
    Acronym,
}
