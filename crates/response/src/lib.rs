//! The response: emergencies, and in time the meetings, decisions and statements that answer them.
//!
//! Invariant: what happens to an emergency is in its own chain of the ledger; what a page of one shows of capabilities
//! that are listed later, they register as panels.

pub mod emergency;
pub mod integration;
pub mod lesson;
pub mod words;

use base::lang::Lang;
use platform::{
    Capability, Refusal,
    access::Level,
    capability::{Kind, Nav, Panel, Params, Place},
    database::migrate::Migration,
    id::{ContextId, OrganisationId},
    write::Write,
};
use words::t;

/// What the response registers.
pub fn capability() -> Capability {
    Capability {
        name: "response",
        migrations: vec![
            Migration { name: "response_001_emergencies", changes: emergency::store::tables },
            Migration { name: "response_008_lessons", changes: lesson::store::tables },
            Migration { name: "response_009_facts", changes: integration::store::tables },
            Migration { name: "response_010_assessment", changes: emergency::store::assessment },
        ],
        routes: [emergency::routes(), lesson::routes(), integration::routes()].concat(),
        kinds: vec![
            Kind { code: "emergency", name: |lang| t!(lang, "kind-emergency") },
            Kind { code: "lesson", name: |lang| t!(lang, "kind-lesson") },
            Kind { code: "exercise", name: |lang| t!(lang, "kind-exercise") },
            Kind { code: "integration", name: |lang| t!(lang, "kind-integration") },
        ],
        deeds: Some(deeds),
        help: Some(help),
        panels: vec![
            Panel { place: Place::Emergency, order: 60, show: |ask, of| Box::pin(lesson::of_emergency(ask, of)) },
            Panel { place: Place::Context, order: 30, show: |ask, of| Box::pin(integration::panel(ask, of)) },
            Panel { place: Place::Context, order: 60, show: |ask, of| Box::pin(lesson::of_context(ask, of)) },
        ],
        nav: vec![
            Nav { order: 20, href: "/o", name: |lang| t!(lang, "operations"), shown: |_| true },
            Nav { order: 60, href: "/lessons", name: |lang| t!(lang, "lessons"), shown: |_| true },
        ],
        specimen: Some(|w, owner, context, level| Box::pin(specimen(w, owner, context, level))),
        demonstration: Some(|w| Box::pin(demonstration(w))),
        dates: Some(|app, caller, from, to| Box::pin(lesson::exercise::dates(app, caller, from, to))),
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
        "lesson-noted" => t!(lang, "deed-lesson-noted"),
        "lesson-changed" => t!(lang, "deed-lesson-changed"),
        "lesson-shared" => t!(lang, "deed-lesson-shared"),
        "lesson-removed" => t!(lang, "deed-lesson-removed"),
        "study-published" => t!(lang, "deed-study-published"),
        "exercise-planned" => t!(lang, "deed-exercise-planned"),
        "exercise-changed" => t!(lang, "deed-exercise-changed"),
        "integration-noted" => t!(lang, "deed-integration-noted"),
        "integration-changed" => t!(lang, "deed-integration-changed"),
        "integration-removed" => t!(lang, "deed-integration-removed"),
        _ => return None,
    })
}

fn help(lang: Lang, route: &str) -> Option<String> {
    Some(match route {
        "lessons" => t!(lang, "help-lessons"),
        "note_lesson" => t!(lang, "help-note-lesson"),
        "lesson" => t!(lang, "help-lesson"),
        "edit_lesson" => t!(lang, "help-edit-lesson"),
        "share_lesson" => t!(lang, "help-share-lesson"),
        "publish_study" => t!(lang, "help-publish-study"),
        "plan_exercise" => t!(lang, "help-plan-exercise"),
        "exercise" => t!(lang, "help-exercise"),
        "edit_exercise" => t!(lang, "help-edit-exercise"),
        "integrations" => t!(lang, "help-integrations"),
        "note_integration" => t!(lang, "help-note-integration"),
        "integration" => t!(lang, "help-integration"),
        "edit_integration" => t!(lang, "help-edit-integration"),
        "emergencies" => t!(lang, "help-emergencies"),
        "open_emergency" => t!(lang, "help-open-emergency"),
        "emergency" => t!(lang, "help-emergency"),
        "edit_emergency" => t!(lang, "help-edit-emergency"),
        "assess_emergency" => t!(lang, "help-assess-emergency"),
        "double_emergency" => t!(lang, "help-double-emergency"),
        "share_emergency" => t!(lang, "help-share-emergency"),
        _ => return None,
    })
}

/// One of each kind of record, for the rights table.
async fn specimen(w: &mut Write, owner: OrganisationId, context: ContextId, level: Level) -> Result<Params, Refusal> {
    let mut params = emergency::demonstration::specimen(w, owner, context, level).await?;
    params.extend(lesson::specimen(w, owner, context, level).await?);
    params.extend(integration::specimen(w, owner, context, level).await?);
    Ok(params)
}

/// The demonstration's invented emergencies, and the history that sources tell.
async fn demonstration(w: &mut Write) -> Result<(), Refusal> {
    emergency::demonstration::demonstration(w).await?;
    lesson::history::write(w).await
}
