//! Accounts: how a person comes in (by invitation), shows who they are (password or their organisation's own sign-in,
//! then a second factor), stays in (session), lets a machine in (token), and holds roles until they lapse.
//!
//! Invariants: the rules here are functions of values; a secret is shown once and stored only as something that it
//! can be checked against; nobody's sign-in is slowed because of the address they share with others.

pub mod affiliation;
pub mod arm;
pub mod at;
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

use platform::{
    Capability,
    capability::{JobKind, Nav},
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
