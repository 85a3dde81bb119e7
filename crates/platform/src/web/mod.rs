//! One function, four faces: each route gives a page, a file, JSON under `/api/v1`, and an entry of the OpenAPI document.
//!
//! Invariants: a route has a gate; a form's write goes through [`crate::write::Write`] under its key; every page works as
//! plain HTML.

pub mod ask;
pub mod face;
pub mod form;
pub mod openapi;
mod read;
pub mod route;
pub mod serve;
pub mod table;
pub mod view;

pub use ask::{Ask, Face, Sent, Values};
pub use form::{Field, Form, Kind};
pub use route::{Does, Gate, Route};
pub use table::{Cell, Column, Row, Table};
pub use view::{Action, View};
