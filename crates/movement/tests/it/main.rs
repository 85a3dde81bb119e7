//! Organisations, contexts, presence and the people of the demonstration, on both engines.

mod contexts;
mod demonstration;
mod organisations;
mod presence;
