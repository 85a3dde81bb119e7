//! `smcc` as a library: the command line, the reading child and the pages, so that tests can drive them.

pub mod backup;
pub mod capabilities;
pub mod child;
pub mod cli;
pub mod configuration;
pub mod demo;
pub mod installation;
pub mod job;
pub mod observe;
pub mod random;
pub mod serve;
pub mod verify;
pub mod web;
pub mod words;
