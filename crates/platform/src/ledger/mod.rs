//! The ledger: one entry for every change, in the transaction of the change, hash-chained.
//!
//! Invariants: entries are only added; within a chain they are numbered without a gap and each holds the hash of the one
//! before; `number` orders all entries of the installation without a gap, in the order in which they were committed, so
//! that a reader who asks “what came after n” never misses one. Chains are per emergency, context or organisation
//! (trust.md 6.4, audit design).

pub mod chain;
mod export;
mod keep;
pub mod mark;
mod page;
pub mod seal;
pub mod store;

pub use chain::{Change, Entry};
pub use export::{Report, export, verify};
pub(crate) use keep::kinds;
pub use keep::{Entity as Seals, checkpoint};
pub(crate) use page::routes;
pub use seal::{Anchor, Checkpoint};
