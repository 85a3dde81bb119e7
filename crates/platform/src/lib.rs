//! What every capability stands on: database, access, ledger, writes, forms, pages, words, answers and refusals.
//!
//! Invariants: no query without a caller; no write without a ledger entry; every write has a key and a base version; a
//! page without a [`page::Shell`] does not compile; every page works as plain HTML without script; nothing is fetched
//! from another host; a person never meets an error that does not say what to do.

extern crate self as platform; // templates name things as other crates do

pub mod access;
pub mod answer;
mod app;
pub mod assets;
pub mod capability;
pub mod database;
pub mod home;
pub mod id;
pub mod keyset;
pub mod ledger;
pub mod negotiate;
pub mod page;
pub mod record;
pub mod refusal;
pub mod schema;
pub mod show;
#[cfg(feature = "testing")]
pub mod testing;
pub mod web;
pub mod words;
pub mod write;

pub use app::{App, Clock, Parts, Random, Settings};
pub use capability::Capability;
pub use refusal::Refusal;
