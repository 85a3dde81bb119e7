//! Emergencies: what happened, where, since when, and who may know of it. The room in which everything else of a response
//! is found.
//!
//! Invariants: three fields open one; only its owner changes it and only a coordinator of the owner changes who sees it,
//! with a reason that the ledger keeps; an emergency that a caller may not see is in no list, count, hint or address.
//! Source: domain.md 3 and 5.13.

pub mod address;
pub mod assess;
pub mod class;
pub mod demonstration;
mod double;
mod forms;
pub(crate) mod home;
pub mod onset;
pub(crate) mod pages;
pub mod place;
mod same;
pub mod store;
pub mod what;

pub use pages::routes;
pub use store::{Entity, Model as Emergency};

use platform::{
    Refusal,
    access::Caller,
    id::EmergencyId,
    record::{self, Held, Right},
    web::Ask,
    write::Write,
};
use sea_orm::ConnectionTrait;

/// The emergency in the address of a request, if the caller may see it.
///
/// # Errors
/// [`Refusal::NotFound`] where there is none for this caller.
pub async fn by_slug(ask: &Ask) -> Result<Emergency, Refusal> {
    store::at(ask.read(), &ask.caller, ask.param("emergency")).await
}

/// An emergency by its id, if the caller may see it.
///
/// # Errors
/// [`Refusal::NotFound`] where there is none for this caller.
pub async fn see(db: &impl ConnectionTrait, caller: &Caller, id: EmergencyId) -> Result<Emergency, Refusal> {
    record::see::<Entity>(db, caller, id.0).await
}

/// The emergency in the address of a request, for a change by somebody who has the right.
///
/// # Errors
/// [`Refusal::NotFound`] where there is none for this caller, [`Refusal::NotAllowed`] where it is not theirs to change.
pub async fn hold(ask: &Ask, w: &Write, right: Right) -> Result<Held<Entity>, Refusal> {
    let found = store::at(w.tx(), &ask.caller, ask.param("emergency")).await?;
    record::hold::<Entity>(w.tx(), &ask.caller, found.id, right).await
}
