//! The response: emergencies, and the meetings, decisions and actions that answer them.
//!
//! Invariant: what happens to an emergency is in its own chain of the ledger; what a page of one shows of capabilities
//! that are listed later, they register as panels.

pub mod action;
mod coded;
pub mod emergency;
pub mod meeting;
mod told;
pub mod words;

use base::lang::Lang;
use platform::{
    Capability,
    capability::{JobKind, Kind, Nav, Panel, Place},
    database::migrate::Migration,
};
use words::t;

/// What the response registers.
pub fn capability() -> Capability {
    Capability {
        name: "response",
        migrations: vec![
            Migration { name: "response_001_emergencies", changes: emergency::store::tables },
            Migration { name: "response_002_meetings", changes: meeting::tables },
            Migration { name: "response_003_actions", changes: action::tables },
        ],
        routes: [emergency::routes(), meeting::routes(), action::routes()].concat(),
        kinds: vec![
            Kind { code: "emergency", name: |lang| t!(lang, "kind-emergency") },
            Kind { code: "meeting", name: |lang| t!(lang, "kind-meeting") },
            Kind { code: "agenda_item", name: |lang| t!(lang, "kind-agenda-item") },
            Kind { code: "decision", name: |lang| t!(lang, "kind-decision") },
            Kind { code: "action", name: |lang| t!(lang, "kind-action") },
        ],
        deeds: Some(deeds),
        help: Some(told::help),
        panels: vec![
            Panel { place: Place::Emergency, order: 30, show: |ask, of| Box::pin(meeting::panel(ask, of)) },
            Panel { place: Place::Emergency, order: 35, show: |ask, of| Box::pin(action::panel(ask, of)) },
            Panel { place: Place::Home, order: 20, show: |ask, of| Box::pin(action::home(ask, of)) },
        ],
        jobs: vec![JobKind { name: "chase-actions", run: |app, _| Box::pin(action::chase(app)), every: 3600 }],
        dates: Some(meeting::dates),
        nav: vec![
            Nav { order: 20, href: "/o", name: |lang| t!(lang, "operations"), shown: |_| true },
            Nav {
                order: 25,
                href: "/actions",
                name: |lang| t!(lang, "actions"),
                shown: |caller: &platform::access::Caller| caller.signed_in(),
            },
        ],
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
        _ => return told::deed(lang, act),
    })
}
