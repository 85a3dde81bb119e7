//! The platform's promises, on both engines, through a small capability of its own: notes.

mod access;
mod calendar;
mod feed;
mod files;
mod home;
mod jobs;
mod ledger;
mod mail;
mod notes;
mod search;
mod timeline;
mod writes;
