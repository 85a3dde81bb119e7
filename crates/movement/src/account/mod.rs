//! Accounts: how a person comes in (by invitation), shows who they are (password or their organisation's own sign-in,
//! then a second factor), stays in (session), lets a machine in (token), and holds roles until they lapse.
//!
//! Invariants: the rules here are functions of values; a secret is shown once and stored only as something that it
//! can be checked against; nobody's sign-in is slowed because of the address they share with others.

pub mod affiliation;
pub mod alone;
pub mod arm;
pub mod at;
pub mod away;
pub mod browser;
pub mod deeds;
pub mod email;
pub mod first;
pub mod identify;
pub mod invitation;
pub mod limits;
pub mod me;
pub mod openid;
pub mod passkey;
pub mod password;
pub mod people;
pub mod recovery;
pub mod routes;
pub mod seal;
pub mod session;
pub mod settings;
pub mod sign_in;
pub mod specimen;
mod store;
pub mod table;
pub mod token;
pub mod totp;
pub mod upkeep;

pub use first::add_first_person;

use crate::who::Reader;
use platform::{
    App, Capability, Refusal,
    access::Role,
    capability::{JobKind, Nav},
    id::{AccountId, ContextId, OrganisationId},
};

/// Fills bytes from a source that nobody can predict; tests give one that they can.
pub type Fill<'a> = &'a (dyn Fn(&mut [u8]) + Send + Sync);

/// What accounts register besides the rest of this crate; who asks, deeds and specimens are put together there.
pub fn register(capability: &mut Capability) {
    capability.migrations.extend(table::MIGRATIONS);
    capability.routes.extend(routes::all());
    capability.panels.push(upkeep::PANEL);
    capability.jobs.push(JobKind { name: "account-upkeep", run: upkeep::run, every: 86_400 });
    capability.nav.push(Nav {
        order: 90,
        href: "/people",
        name: |lang| crate::words::t!(lang, "account-people"),
        shown: |caller| caller.holds_somewhere(people::REVIEW),
    });
}

/// The roles that accounts hold now in their own organisation, weightiest first, in the order of the ids.
///
/// # Errors
/// When the database does not answer.
pub async fn roles_of(app: &App, ids: &[AccountId]) -> Result<Vec<Vec<Role>>, Refusal> {
    let (db, now) = (app.database().read(), app.now());
    let found = store::people::standing(db, ids).await?;
    let of = |id: &AccountId| {
        let theirs = found.iter().filter(|(_, person)| person.account() == *id);
        let own = theirs.filter(|(role, person)| role.owner == person.owner);
        let mut roles: Vec<Role> = own.filter_map(|(role, _)| Some(role.held(now)?.role)).collect();
        roles.sort_by_key(|r| r.weight());
        roles.dedup();
        roles
    };
    Ok(ids.iter().map(of).collect())
}

/// Those who hold one of these roles in these organisations now, everywhere or in this context.
///
/// # Errors
/// When the database does not answer.
pub async fn readers(
    app: &App,
    organisations: &[OrganisationId],
    roles: &[Role],
    context: Option<ContextId>,
) -> Result<Vec<Reader>, Refusal> {
    let (db, now) = (app.database().read(), app.now());
    let mut readers: Vec<Reader> = Vec::new();
    for (role, person) in store::people::holding(db, organisations, roles).await? {
        let held = role.held(now).filter(|h| h.context.is_none() || h.context == context);
        let known = readers.iter().any(|r| r.account == person.account() && r.organisation == role.owner);
        if held.is_some() && !known && person.disabled_at.is_none() {
            let (account, lang) = (person.account(), person.lang());
            readers.push(Reader { account, organisation: role.owner, email: person.email, lang });
        }
    }
    Ok(readers)
}

/// Randomness that tests can repeat: each call gives other bytes, each run the same.
#[cfg(test)]
pub(crate) fn counted() -> impl Fn(&mut [u8]) + Send + Sync {
    use sha2::{Digest, Sha256};
    use std::sync::atomic::{AtomicU64, Ordering};
    let calls = AtomicU64::new(0);
    move |bytes: &mut [u8]| {
        let call = calls.fetch_add(1, Ordering::Relaxed);
        for (block, chunk) in (0_u64..).zip(bytes.chunks_mut(32)) {
            let digest = Sha256::new().chain_update(call.to_be_bytes()).chain_update(block.to_be_bytes()).finalize();
            chunk.copy_from_slice(&digest[..chunk.len()]);
        }
    }
}

#[cfg(test)]
mod tests;
