//! The response: emergencies, and in time the meetings, decisions and statements that answer them.
//!
//! Invariant: what happens to an emergency is in its own chain of the ledger; what a page of one shows of capabilities
//! that are listed later, they register as panels.

pub mod consent;
pub mod convener;
pub mod emergency;
pub mod shared;
pub mod statement;
pub mod words;

use base::lang::Lang;
use platform::{
    Capability,
    capability::{Kind, Nav, Panel, Place},
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
            Migration { name: "response_005_statements", changes: statement::store::tables },
            Migration { name: "response_006_conveners", changes: convener::store::tables },
        ],
        routes: [emergency::routes(), convener::routes(), statement::routes()].concat(),
        kinds: vec![
            Kind { code: "emergency", name: |lang| t!(lang, "kind-emergency") },
            Kind { code: "convener", name: |lang| t!(lang, "kind-convener") },
            Kind { code: "statement", name: |lang| t!(lang, "kind-statement") },
        ],
        deeds: Some(deeds),
        help: Some(help),
        panels: vec![
            Panel { place: Place::Emergency, order: 20, show: |ask, of| Box::pin(convener::panel(ask, of)) },
            Panel { place: Place::Emergency, order: 40, show: |ask, of| Box::pin(statement::panel(ask, of)) },
        ],
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
        _ => return convener::deeds(lang, act).or_else(|| statement::deeds(lang, act)),
    })
}

fn help(lang: Lang, route: &str) -> Option<String> {
    convener::help(lang, route).or_else(|| statement::help(lang, route))
}
