//! Activities → Movement Picture (domain.md 5.5), and its faces: JSON, PDF, workbook, CSV.
//!
//! Two halves. The pure one counts rows and has no database and no clock: each figure is a function of the rows, and a
//! figure that the rows do not support is not shown. The living one stands on the platform: [`activity`] rows that
//! organisations own, [`import`]s that bring them, the picture that each reader may see ([`living`]).

pub mod activity;
mod capability;
mod count;
mod demonstration;
pub mod import;
pub mod json;
pub mod living;
pub mod map;
mod model;
pub mod occasion;
mod of;
pub mod pdf;
mod people;
mod repeats;
pub mod rows;
mod sample;
pub mod say;
mod schema;
mod small;
pub mod tables;
pub mod text;
mod words;
pub mod workbook;

pub use capability::capability;
pub use model::*;
pub use of::Settings;
pub use sample::sample;
