//! What every page stands on: the shell of a page, its components and style, words that pages share, tables with
//! their files, answers and refusals.
//!
//! Invariants: a page without a [`page::Shell`] does not compile; every page works as plain HTML without script;
//! nothing is fetched from another host; a person never meets an error that does not say what to do.

extern crate self as platform; // templates name things as other crates do

pub mod answer;
pub mod assets;
pub mod negotiate;
pub mod page;
pub mod refusal;
pub mod show;
pub mod words;
