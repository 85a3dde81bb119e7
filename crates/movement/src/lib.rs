//! Who is who and where: organisations of the Movement with their status over time, their offices, the contexts in which
//! they work, the evidence that they are present there, and the people who act for them.
//!
//! Invariants: the same organisation has the same id in every installation; the host National Society of a context is
//! always present in it and comes first; only an organisation itself opens what a context shares to itself, by
//! confirming that it is present; no secret that opens an account is kept in a form that could be read back, other than
//! the seeds of authenticator apps, which are sealed.

pub mod account;
mod capability;
pub mod context;
mod demonstration;
mod help;
pub mod look_as;
mod names;
pub mod office;
pub mod organisation;
pub mod presence;
mod search;
pub mod who;
pub mod words;

pub use capability::capability;
pub use names::Names;
