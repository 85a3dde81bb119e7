//! The pages through their router, without a port: what every answer carries, what forms take and refuse, what a page
//! weighs, and that every link leads somewhere.

mod given;
mod hostile;
mod pages;
mod rights;
mod upload;
mod weight;
mod words;
