//! From the database to [`Facts`]: what one caller may see of some emergencies.
//!
//! Invariants: a bounded number of queries, however many emergencies; every query begins with what the caller may see, but
//! for who shares activities, which is asked only for emergencies where the caller's organisation is present.

mod meetings;
mod voice;

use crate::{
    facts::{Classed, Country, Evidence, Facts, Onset, Present},
    policy::Summit,
};
use chrono::NaiveDate;
use movement::{context, organisation, presence};
use platform::{
    Refusal,
    access::Caller,
    id::{ContextId, EmergencyId, OrganisationId},
};
use response::emergency::{Emergency, place, store};
use sea_orm::ConnectionTrait;
use std::collections::{BTreeMap, BTreeSet};

/// Emergencies that are looked at for one reader, at most.
pub const MOST: u64 = 100;

/// The facts of the emergencies that concern a caller, newest change first.
///
/// # Errors
/// When the database does not answer.
pub async fn concerning(
    db: &impl ConnectionTrait,
    caller: &Caller,
    day: NaiveDate,
    summit: &Summit,
) -> Result<Vec<Facts>, Refusal> {
    let all = store::concerning(db, caller, MOST).await?;
    of(db, caller, &all, day, summit).await
}

/// The facts of some emergencies that the caller sees, in their order.
///
/// # Errors
/// When the database does not answer.
pub async fn of(
    db: &impl ConnectionTrait,
    caller: &Caller,
    all: &[Emergency],
    day: NaiveDate,
    summit: &Summit,
) -> Result<Vec<Facts>, Refusal> {
    if all.is_empty() {
        return Ok(Vec::new());
    }
    let contexts: BTreeSet<ContextId> = all.iter().filter_map(|m| m.context).collect();
    let contexts: Vec<ContextId> = contexts.into_iter().collect();
    let present = present(presence::in_contexts(db, caller, &contexts, day).await?);
    let classes = store::classes(db, all).await?;
    let ids: Vec<EmergencyId> = all.iter().map(Emergency::key).collect();
    let mut met = meetings::of(db, caller, &ids).await?;
    let mut allocations = voice::allocations(db, caller, &ids).await?;
    let mut statements = voice::statements(db, caller, &ids).await?;
    let mut officers = voice::officers(db, caller, &ids).await?;
    let mut sharing = sharing(db, caller, all, &present).await?;
    let facts = all.iter().map(|m| Facts {
        emergency: m.key(),
        name: m.name.clone(),
        href: m.href(),
        context: m.context,
        inside: store::concern(caller, m) == Some(store::Concern::Inside),
        keeper: m.owner,
        status: m.status(),
        onset: Onset::of(m.onset()),
        summit: summit.clone(),
        severity: m.severity(),
        classes: classes
            .get(&m.id)
            .map(|all| all.iter().map(|(class, at)| Classed { class: *class, at: *at }).collect())
            .unwrap_or_default(),
        countries: place::codes(&m.countries)
            .map(|iso3| Country { iso3: iso3.to_owned(), host: context::host(iso3) })
            .collect(),
        present: m.context.and_then(|c| present.get(&c)).cloned().unwrap_or_default(),
        meetings: met.remove(&m.key()).unwrap_or_default(),
        statements: statements.remove(&m.key()).unwrap_or_default(),
        allocations: allocations.remove(&m.key()).unwrap_or_default(),
        officers: Some(officers.remove(&m.key()).unwrap_or_default()),
        contributors: sharing.remove(&m.key()),
    });
    Ok(facts.collect())
}

fn present(all: BTreeMap<ContextId, Vec<(presence::Present, bool)>>) -> BTreeMap<ContextId, Vec<Present>> {
    let one = |(p, left): (presence::Present, bool)| Present {
        organisation: p.organisation,
        component: organisation::component(p.organisation),
        evidence: match p.evidence {
            presence::Evidence::Host => Evidence::Host,
            presence::Evidence::Itself => Evidence::Itself,
            presence::Evidence::Source if left => Evidence::Contradicted,
            presence::Evidence::Source if p.row.as_ref().is_none_or(|row| row.source.trim().is_empty()) => {
                Evidence::Unsourced
            }
            presence::Evidence::Source => Evidence::Source,
        },
    };
    all.into_iter().map(|(context, here)| (context, here.into_iter().map(one).collect())).collect()
}

/// Who shares activities, by emergency; an emergency where the caller's organisation is not present is left out.
async fn sharing(
    db: &impl ConnectionTrait,
    caller: &Caller,
    all: &[Emergency],
    present: &BTreeMap<ContextId, Vec<Present>>,
) -> Result<BTreeMap<EmergencyId, Vec<OrganisationId>>, Refusal> {
    let here: Vec<&Emergency> = if caller.reads() {
        all.iter().filter(|m| m.context.is_some_and(|c| caller.contexts.contains(&c))).collect()
    } else {
        Vec::new()
    };
    let emergencies: Vec<EmergencyId> = here.iter().map(|m| m.key()).collect();
    let organisations: BTreeSet<OrganisationId> =
        here.iter().filter_map(|m| present.get(&m.context?)).flatten().map(|p| p.organisation).collect();
    let organisations: Vec<OrganisationId> = organisations.into_iter().collect();
    let mut sharing: BTreeMap<EmergencyId, Vec<OrganisationId>> =
        emergencies.iter().map(|e| (*e, Vec::new())).collect();
    if organisations.is_empty() {
        return Ok(sharing);
    }
    for (emergency, organisation) in picture::activity::store::sharing(db, &emergencies, &organisations).await? {
        sharing.entry(emergency).or_default().push(organisation);
    }
    Ok(sharing)
}
