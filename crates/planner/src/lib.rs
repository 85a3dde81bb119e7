//! The planner: pure, deterministic computations on what was read.
//!
//! - [`linkage`]: the same activity reported twice, found and proposed with the weight of each clue, never merged.
//! - [`meeting`]: the slot that hurts least across time zones and working weeks, and why.
//! - [`people`]: people reached without double counting, each figure with its method, its level and what it left out.
//!
//! Invariant: no clock, no randomness, no input or output; the same rows give the same answer, whatever their order
//! where a doc comment says so.

pub mod linkage;
pub mod meeting;
pub mod people;
