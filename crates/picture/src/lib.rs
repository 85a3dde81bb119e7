//! Activities → Movement Picture (domain.md 5.5), and its faces: JSON, PDF, workbook, CSV.
//!
//! Pure in this issue: no database and no clock; what it is given, it counts. Invariant: each figure is a function of
//! the rows, and a figure that the rows do not support is not shown.

mod count;
pub mod json;
pub mod map;
mod model;
mod of;
pub mod pdf;
mod people;
mod repeats;
pub mod rows;
mod sample;
pub mod say;
pub mod tables;
pub mod text;
mod words;
pub mod workbook;

pub use model::*;
pub use of::Settings;
pub use sample::sample;
