//! The pages through their router, without a port: what every answer carries, what forms take and refuse, what a page
//! weighs, and that every link leads somewhere.

mod backup;
mod configuration;
mod given;
mod hostile;
mod logs;
mod openapi;
mod pages;
mod rights;
mod scenarios;
mod upload;
mod weight;
mod whole;
mod words;
