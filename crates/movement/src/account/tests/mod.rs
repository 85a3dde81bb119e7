//! Accounts through their pages, as browsers and programs meet them, on both engines.

mod desk;
mod invitations;
mod limits;
mod people;
mod providers;
mod sessions;
mod tables;
mod tokens;
