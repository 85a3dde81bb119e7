//! Records that belong to another one are seen by those who see that one.
//!
//! Invariant: where an audience names organisations, whatever belongs to the record names the same ones, and the record's
//! owner, so that nobody who sees the one misses the other.

use platform::{
    Refusal,
    access::{Facts, Level},
    id::OrganisationId,
    record::{Record, Right, hold},
    write::{Write, register},
};

/// Shares a record that the caller of the write just made, and may change by this right, as another one is shared.
///
/// # Errors
/// When the database refuses.
pub async fn like<R: Record>(
    w: &mut Write,
    made: impl Into<uuid::Uuid>,
    as_is: &Facts,
    right: Right,
) -> Result<(), Refusal> {
    if as_is.audience != Level::Organisations {
        return Ok(());
    }
    let caller = w.caller().clone();
    let held = hold::<R>(w.tx(), &caller, made, right).await?;
    let mut named: Vec<OrganisationId> = register::named(w.tx(), as_is.id).await?;
    named.push(as_is.owner);
    named.retain(|organisation| *organisation != held.facts().owner);
    w.share(&held, &named).await
}
