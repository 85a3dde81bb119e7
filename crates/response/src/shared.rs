//! What the components have in common: who of them is present, what of a kind belongs to an emergency, and that what belongs
//! to a record is seen as it is.
//!
//! Invariants: the hosts come first; a list begins with what the caller may see and has a bound; where an audience names
//! organisations, whatever belongs to the record names the same ones, and the record's owner, so that nobody who sees the
//! one misses the other.

use crate::emergency::place;
use movement::{context, organisation, presence};
use platform::{
    Refusal,
    access::{Caller, Facts, Level},
    id::{EmergencyId, OrganisationId},
    record::{Record, Right, hold, visible},
    web::Ask,
    write::{Write, register},
};
use sea_orm::{
    ConnectionTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Alias, Expr, ExprTrait, Order},
};

/// Emergencies that one query asks for.
const SOME: usize = 200;
/// Records that one query gives at most.
const MOST: u64 = 10_000;

/// The records of a kind in some emergencies that the caller may see, newest first within each emergency.
///
/// # Errors
/// When the database does not answer.
pub async fn of_emergencies<R: Record>(
    db: &impl ConnectionTrait,
    caller: &Caller,
    emergencies: &[EmergencyId],
) -> Result<Vec<R::Model>, Refusal> {
    let column = |name: &'static str| Expr::col((Alias::new(R::KIND), Alias::new(name)));
    let mut all = Vec::new();
    for some in emergencies.chunks(SOME) {
        let these = visible::<R>(caller)
            .filter(column("emergency").is_in(some.iter().map(|e| e.0)))
            .order_by(column("created_at"), Order::Desc)
            .order_by(column("id"), Order::Desc)
            .limit(MOST);
        all.extend(these.all(db).await?);
    }
    Ok(all)
}

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
    if !named.contains(&as_is.owner) {
        named.push(as_is.owner);
    }
    named.retain(|organisation| *organisation != held.facts().owner);
    w.share(&held, &named).await
}
