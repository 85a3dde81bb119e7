//! Who is who and where: organisations of the Movement with their status over time, their offices, the contexts in which
//! they work, and the evidence that they are present there.
//!
//! Invariants: the same organisation has the same id in every installation; the host National Society of a context is
//! always present in it and comes first; only an organisation itself opens what a context shares to itself, by
//! confirming that it is present.

mod capability;
pub mod context;
mod demonstration;
pub mod look_as;
mod names;
pub mod office;
pub mod organisation;
pub mod presence;
mod search;
mod who;
pub mod words;

pub use capability::capability;
pub use names::Names;
