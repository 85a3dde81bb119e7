//! Finding the table on a sheet, and holding its rows.

pub(crate) mod head;
pub(crate) mod store;
