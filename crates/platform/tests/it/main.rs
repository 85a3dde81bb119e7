//! The platform's promises, on both engines, through a small capability of its own: notes.

mod access;
mod home;
mod notes;
mod writes;
