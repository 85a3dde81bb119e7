//! `smcc` as a library: the command line, the reading child and the pages, so that tests can drive them.

pub mod capabilities;
pub mod child;
pub mod cli;
pub mod demo;
pub mod installation;
pub mod job;
pub mod random;
pub mod serve;
pub mod web;
pub mod words;
