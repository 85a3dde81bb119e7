//! Any sheet → typed rows and findings. Pure: bytes in, [`base::records::Records`] and reports out.

pub mod field;
pub mod hxl;
pub mod personal;
pub mod read;
pub mod recognise;
pub mod report;
mod table;
pub mod value;
pub mod words;
