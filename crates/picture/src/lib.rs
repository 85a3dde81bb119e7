//! Activities → Movement Picture (domain.md 5.5), and its faces: JSON, PDF, workbook, CSV.
//!
//! Pure in this issue: no database and no clock; what it is given, it counts. Invariant: each figure is a function of
//! the rows, and a figure that the rows do not support is not shown.

mod model;
mod sample;

pub use model::*;
pub use sample::sample;
