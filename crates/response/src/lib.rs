//! The response: emergencies, and in time the meetings, decisions and statements that answer them.
//!
//! Invariant: what happens to an emergency is in its own chain of the ledger; what a page of one shows of capabilities
//! that are listed later, they register as panels.

pub mod emergency;
pub mod timeline;
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
            Migration { name: "response_010_assessment", changes: emergency::store::assessment },
        ],
        routes: [emergency::routes(), timeline::routes()].concat(),
        kinds: vec![Kind { code: "emergency", name: |lang| t!(lang, "kind-emergency") }],
        deeds: Some(deeds),
        help: Some(help),
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
        "emergency-assessed" => t!(lang, "deed-assessed"),
        "emergency-doubled" => t!(lang, "deed-doubled"),
        "emergency-parted" => t!(lang, "deed-parted"),
        "emergency-shared" => t!(lang, "deed-shared"),
        "audience-named" => t!(lang, "deed-named"),
        _ => return None,
    })
}

fn help(lang: Lang, route: &str) -> Option<String> {
    Some(match route {
        "emergencies" => t!(lang, "help-emergencies"),
        "open_emergency" => t!(lang, "help-open-emergency"),
        "emergency" => t!(lang, "help-emergency"),
        "edit_emergency" => t!(lang, "help-edit-emergency"),
        "assess_emergency" => t!(lang, "help-assess-emergency"),
        "double_emergency" => t!(lang, "help-double-emergency"),
        "emergency_timeline" => t!(lang, "help-emergency-timeline"),
        "share_emergency" => t!(lang, "help-share-emergency"),
        _ => return None,
    })
}
