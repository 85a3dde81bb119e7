//! The vocabulary that everything else shares: languages, text folding, places, organisations, sectors, and the
//! compact records that reading a sheet leaves behind. Pure: no input or output, no clock, no randomness.

pub mod country;
pub mod deadline;
pub mod figure;
pub mod fold;
pub mod lang;
pub mod organisation;
pub mod place;
pub mod records;
pub mod sector;
pub mod society;
pub mod week;
pub mod words;
