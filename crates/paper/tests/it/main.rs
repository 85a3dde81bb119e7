//! The promises of `paper`, tested on what it writes.

mod charts;
mod sheets;
