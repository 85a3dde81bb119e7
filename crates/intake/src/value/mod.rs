//! What one cell says: numbers, dates, statuses, people, places as partners write them.
//!
//! Pure functions of text. Invariant: nothing is guessed in silence, every reading carries how it was come by, and
//! "not given" is never zero. What a single cell cannot tell (decimal comma or point, day or month first) is decided
//! for the column as a whole and passed in. The words live in `data/words/values_*.csv`, where people extend them.

pub mod admin;
pub mod beneficiaries;
pub mod date;
pub mod fold;
pub mod missing;
pub mod modality;
pub mod number;
pub mod people;
pub mod saddd;
pub mod status;
pub mod unit;
pub(crate) mod words;
pub mod yes_no;
