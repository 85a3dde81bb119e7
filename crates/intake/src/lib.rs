//! Any sheet → typed rows and findings. Pure: bytes in, [`base::records::Records`] and reports out.

pub mod read;
pub mod report;
pub mod words;
