//! The response: emergencies, and the meetings, decisions and actions that answer them.
//!
//! Invariant: what happens to an emergency is in its own chain of the ledger; what a page of one shows of capabilities
//! that are listed later, they register as panels.

pub mod action;
mod coded;
pub mod consent;
pub mod convener;
pub mod emergency;
mod handover;
pub mod integration;
mod learnt;
pub mod lesson;
pub mod meeting;
pub mod officer;
pub mod shared;
pub mod statement;
pub mod timeline;
mod told;
pub mod words;

use base::lang::Lang;
use chrono::{DateTime, Utc};
use platform::{
    App, Capability, Refusal,
    access::{Caller, Level},
    calendar::Date,
    capability::{JobKind, Kind, Nav, Panel, Params, Place, Plan},
    database::migrate::Migration,
    id::{ContextId, EmergencyId, OrganisationId},
    web::Ask,
    write::Write,
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
            Migration { name: "response_004_consents", changes: consent::store::tables },
            Migration { name: "response_005_statements", changes: statement::store::tables },
            Migration { name: "response_006_conveners", changes: convener::store::tables },
            Migration { name: "response_007_officers", changes: officer::store::tables },
            Migration { name: "response_008_lessons", changes: lesson::store::tables },
            Migration { name: "response_009_facts", changes: integration::store::tables },
            Migration { name: "response_010_assessment", changes: emergency::store::assessment },
            Migration { name: "response_011_asking", changes: statement::store::asking },
        ],
        routes: [
            emergency::routes(),
            timeline::routes(),
            handover::routes(),
            meeting::routes(),
            action::routes(),
            convener::routes(),
            statement::routes(),
            officer::routes(),
            lesson::routes(),
            integration::routes(),
        ]
        .concat(),
        kinds: vec![
            Kind { code: "emergency", name: |lang| t!(lang, "kind-emergency") },
            Kind { code: "meeting", name: |lang| t!(lang, "kind-meeting") },
            Kind { code: "agenda_item", name: |lang| t!(lang, "kind-agenda-item") },
            Kind { code: "decision", name: |lang| t!(lang, "kind-decision") },
            Kind { code: "action", name: |lang| t!(lang, "kind-action") },
            Kind { code: "convener", name: |lang| t!(lang, "kind-convener") },
            Kind { code: "statement", name: |lang| t!(lang, "kind-statement") },
            Kind { code: "officer_request", name: |lang| t!(lang, "kind-officer") },
            Kind { code: "officer_candidate", name: |lang| t!(lang, "kind-candidate") },
            Kind { code: "lesson", name: |lang| t!(lang, "kind-lesson") },
            Kind { code: "exercise", name: |lang| t!(lang, "kind-exercise") },
            Kind { code: "integration", name: |lang| t!(lang, "kind-integration") },
        ],
        deeds: Some(deeds),
        help: Some(help),
        panels: vec![
            Panel { place: Place::Emergency, order: 20, show: |ask, of| Box::pin(convener::panel(ask, of)) },
            Panel { place: Place::Emergency, order: 16, show: |ask, of| Box::pin(meeting::panel(ask, of)) },
            Panel { place: Place::Emergency, order: 25, show: |ask, of| Box::pin(action::panel(ask, of)) },
            Panel { place: Place::Emergency, order: 40, show: |ask, of| Box::pin(statement::panel(ask, of)) },
            Panel { place: Place::Emergency, order: 50, show: |ask, of| Box::pin(officer::panel(ask, of)) },
            Panel { place: Place::Emergency, order: 60, show: |ask, of| Box::pin(lesson::of_emergency(ask, of)) },
            Panel { place: Place::Context, order: 30, show: |ask, of| Box::pin(integration::panel(ask, of)) },
            Panel { place: Place::Context, order: 60, show: |ask, of| Box::pin(lesson::of_context(ask, of)) },
            Panel { place: Place::Home, order: 20, show: |ask, of| Box::pin(action::home(ask, of)) },
        ],
        jobs: vec![JobKind { name: "chase-actions", run: |app, _| Box::pin(action::chase(app)), every: 3600 }],
        dates: Some(|app, caller, from, to| Box::pin(dates(app, caller, from, to))),
        plans: Some(|ask, of| Box::pin(plans(ask, of))),
        briefs: Some(meeting::briefs),
        settings: meeting::clock::SETTINGS.to_vec(),
        check_settings: Some(|own| meeting::clock::Policy::set(own).map(drop)),
        nav: vec![
            Nav { order: 20, href: "/o", name: |lang| t!(lang, "operations"), shown: |_| true },
            Nav {
                order: 25,
                href: "/actions",
                name: |lang| t!(lang, "actions"),
                shown: |caller: &Caller| caller.signed_in(),
            },
            Nav { order: 60, href: "/lessons", name: |lang| t!(lang, "lessons"), shown: |_| true },
        ],
        specimen: Some(|w, owner, context, level| Box::pin(specimen(w, owner, context, level))),
        demonstration: Some(|w| {
            Box::pin(async move {
                emergency::demonstration::demonstration(w).await?;
                meeting::demonstration::demonstration(w).await?;
                joint(w).await?;
                lesson::history::write(w).await
            })
        }),
        ..Capability::default()
    }
}

/// What the components of the demonstration's flood have in common: who convenes, and what they say together.
async fn joint(w: &mut Write) -> Result<(), Refusal> {
    let Some(flood) = emergency::demonstration::flood(w).await? else { return Ok(()) };
    if let Some(convener) = convener::demonstration::demonstration(w, &flood).await? {
        statement::demonstration::demonstration(w, &flood, &convener).await?;
    }
    officer::demonstration::demonstration(w, &flood).await
}

async fn specimen(w: &mut Write, owner: OrganisationId, context: ContextId, level: Level) -> Result<Params, Refusal> {
    let mut params = emergency::demonstration::specimen(w, owner, context, level).await?;
    let slug = params.iter().find(|(name, _)| *name == "emergency").map_or(String::new(), |(_, slug)| slug.clone());
    let caller = w.caller().clone();
    let emergency = emergency::store::at(w.tx(), &caller, &slug).await?;
    params.extend(meeting::demonstration::specimen(w, &emergency, owner, level).await?);
    let convener = convener::demonstration::specimen(w, &emergency, owner).await?;
    params.extend(convener.map(|c| ("convener", c.id.to_string())));
    let statement = statement::demonstration::specimen(w, &emergency, owner).await?;
    params.push(("statement", statement.id.to_string()));
    let (officer, candidate) = officer::demonstration::specimen(w, &emergency, owner, level).await?;
    params.extend([("officer", officer.id.to_string()), ("candidate", candidate.id.to_string())]);
    params.extend([("section", "situation".to_owned()), ("language", "en".to_owned())]);
    params.extend(lesson::specimen(w, owner, context, level).await?);
    params.extend(integration::specimen(w, owner, context, level).await?);
    Ok(params)
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
        "consent-given" => t!(lang, "deed-consent-given"),
        "objection-made" => t!(lang, "deed-objection-made"),
        _ => {
            return told::deed(lang, act)
                .or_else(|| convener::deeds(lang, act))
                .or_else(|| statement::deeds(lang, act))
                .or_else(|| officer::deeds(lang, act))
                .or_else(|| learnt::deed(lang, act));
        }
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
        "handover" => t!(lang, "help-handover"),
        "share_emergency" => t!(lang, "help-share-emergency"),
        _ => {
            return told::help(lang, route)
                .or_else(|| convener::help(lang, route))
                .or_else(|| statement::help(lang, route))
                .or_else(|| officer::help(lang, route))
                .or_else(|| learnt::help(lang, route));
        }
    })
}

/// What stands in people's calendars.
async fn dates(app: &App, caller: &Caller, from: DateTime<Utc>, to: DateTime<Utc>) -> Result<Vec<Date>, Refusal> {
    let mut all = meeting::dates(app, caller, from, to).await?;
    all.extend(lesson::exercise::dates(app, caller, from, to).await?);
    Ok(all)
}

/// What was planned in an emergency.
async fn plans(ask: &Ask, of: EmergencyId) -> Result<Vec<Plan>, Refusal> {
    let mut all = meeting::plans(ask, of).await?;
    all.extend(lesson::exercise::plans(ask, of).await?);
    Ok(all)
}
