//! The response: emergencies, and in time the meetings, decisions and statements that answer them.
//!
//! Invariant: what happens to an emergency is in its own chain of the ledger; what a page of one shows of capabilities
//! that are listed later, they register as panels.

pub mod consent;
pub mod emergency;
pub mod shared;
pub mod words;

use base::lang::Lang;
use platform::{
    Capability,
    capability::{Kind, Nav},
    database::migrate::Migration,
};
use words::t;

/// What the response registers.
pub fn capability() -> Capability {
    Capability {
        name: "response",
        migrations: vec![
            Migration { name: "response_001_emergencies", changes: emergency::store::tables },
            Migration { name: "response_004_consents", changes: consent::store::tables },
        ],
        routes: emergency::routes(),
        kinds: vec![
            Kind { code: "emergency", name: |lang| t!(lang, "kind-emergency") },
        ],
        deeds: Some(deeds),
        nav: vec![Nav { order: 20, href: "/o", name: |lang| t!(lang, "operations"), shown: |_| true }],
        specimen: Some(|w, owner, context, level| {
            Box::pin(emergency::demonstration::specimen(w, owner, context, level))
        }),
        demonstration: Some(|w| Box::pin(emergency::demonstration::demonstration(w))),
        ..Capability::default()
    }
}

fn deeds(lang: Lang, act: &str) -> Option<String> {
    Some(match act {
        "emergency-opened" => t!(lang, "deed-opened"),
        "emergency-changed" => t!(lang, "deed-changed"),
        "emergency-shared" => t!(lang, "deed-shared"),
        "audience-named" => t!(lang, "deed-named"),
        "consent-given" => t!(lang, "deed-consent-given"),
        "objection-made" => t!(lang, "deed-objection-made"),
        _ => return None,
    })
}
