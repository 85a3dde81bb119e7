//! Who may see and do what: caller, roles, audience, and one rule with two readings.
//!
//! Invariants: every query starts from [`rule::visible`] of a [`Caller`]; every write needs a [`record::Held`](crate::record::Held)
//! that only a look-up which checked the right can make; what may not be seen does not exist. Source: design.md,
//! “Who may see what: audience”.

pub mod audience;
pub mod caller;
pub mod rule;

pub use audience::{Facts, Level};
pub use caller::{Caller, Component, HeldRole, Role, Scope};
pub use rule::Rule;
