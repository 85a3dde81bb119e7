//! `smcc` as a library: the command line, the reading child and the pages, so that tests can drive them.

pub mod child;
pub mod cli;
pub mod job;
pub mod web;
pub mod words;
