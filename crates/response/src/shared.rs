//! What the components have in common: who of them is present, and that what belongs to a record is seen as it is.
//!
//! Invariants: the hosts come first; where an audience names organisations, whatever belongs to the record names the same
//! ones, and the record's owner, so that nobody who sees the one misses the other.

use crate::emergency::place;
use movement::{context, organisation, presence};
use platform::{
    Refusal,
    access::{Facts, Level},
    id::OrganisationId,
    record::{Record, Right, hold},
    web::Ask,
    write::{Write, register},
};

/// The components that are present in some countries, the hosts first. Where a country's context was never opened, or the
/// reader may not see it, its host is known alone.
///
/// # Errors
/// When the database does not answer.
pub async fn present(ask: &Ask, countries: &str) -> Result<Vec<OrganisationId>, Refusal> {
    let (mut all, mut there): (Vec<OrganisationId>, Vec<OrganisationId>) = (Vec::new(), Vec::new());
    for code in place::codes(countries) {
        let host = context::host(code).filter(|host| !all.contains(host));
        all.extend(host);
        match context::open(ask.read(), &ask.caller, code).await {
            Ok(context) => {
                let found = presence::in_context(ask, &context, ask.now().date_naive()).await?;
                there.extend(found.into_iter().map(|(_, p)| p.organisation));
            }
            Err(Refusal::NotFound) => {}
            Err(other) => return Err(other),
        }
    }
    for one in there {
        if organisation::component(one).is_some() && !all.contains(&one) {
            all.push(one);
        }
    }
    Ok(all)
}

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
