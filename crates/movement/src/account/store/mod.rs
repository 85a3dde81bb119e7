//! The SQL of accounts.
//!
//! Invariant: what comes before anybody is known (signing in, identifying) goes through the unscoped door and says why;
//! what pages show starts from the caller.

pub mod attempts;
pub mod people;
pub mod secrets;
pub mod sessions;
