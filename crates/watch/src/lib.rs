//! The watch: what the rules of coordination say of an emergency, and what of it needs this reader now.
//!
//! Invariants: rules are functions of facts and a time; nothing here changes a record of another capability or stops
//! anybody; what a reader is told follows from what that reader may see.

mod brief;
mod capability;
pub mod changed;
pub mod cite;
pub mod facts;
pub mod fill;
pub mod judged;
pub mod mute;
mod pages;
mod panel;
pub mod policy;
pub mod rule;
pub mod say;
pub mod seen;
pub mod verdict;
pub mod words;

pub use capability::capability;
