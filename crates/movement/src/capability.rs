//! What this crate gives the platform.

use crate::{account, context, demonstration, help, look_as, office, organisation, presence, who, words::t};
use base::lang::Lang;
use futures::future::ready;
use platform::{
    Capability, Refusal,
    access::{Level, Role},
    capability::{Kind, Nav, Params},
    database::{change::Change, migrate::Migration},
    id::{ContextId, OrganisationId},
    web::{Gate, Route},
    write::Write,
};

const WRITERS: &[Role] = platform::record::CONTRIBUTE.roles;
const COORDINATORS: &[Role] = platform::record::COORDINATE.roles;

/// Organisations, contexts, presence, accounts, and who is asking.
pub fn capability() -> Capability {
    let mut capability = Capability {
        name: "movement",
        migrations: vec![
            Migration { name: "movement_001_organisations", changes: organisations },
            Migration { name: "movement_002_contexts", changes: contexts },
        ],
        routes: [organisation_routes(), context_routes(), look_as_routes()].concat(),
        kinds: vec![
            Kind { code: "organisation", name: |lang| t!(lang, "organisations") },
            Kind { code: "office", name: |lang| t!(lang, "offices") },
            Kind { code: "context", name: |lang| t!(lang, "contexts") },
        ],
        deeds: Some(deeds),
        help: Some(help::said),
        nav: vec![
            Nav { order: 30, href: "/contexts", name: |lang| t!(lang, "contexts"), shown: |_| true },
            Nav { order: 80, href: "/organisations", name: |lang| t!(lang, "organisations"), shown: |_| true },
        ],
        specimen: Some(|w, owner, context, level| Box::pin(specimen(w, owner, context, level))),
        seed: Some(|app| Box::pin(organisation::seed(app))),
        demonstration: Some(|w| Box::pin(demonstration::write(w))),
        identify: Some(who::identify),
        actors: Some(look_as::actors),
        names: Some(organisation::named),
        belonging: Some(|app, id| organisation::belonging(app, id)),
        caller_of: Some(who::caller_of),
        role_names: Some(who::role_names),
        ..Capability::default()
    };
    account::register(&mut capability);
    capability
}

fn organisations() -> Vec<Change> {
    [organisation::table::changes(), organisation::status::changes(), office::table::changes()].concat()
}

fn contexts() -> Vec<Change> {
    [context::table::changes(), presence::table::changes()].concat()
}

fn organisation_routes() -> Vec<Route> {
    vec![
        Route::page(
            "/organisations",
            "organisations",
            "Organisations, with the status of National Societies as of a day.",
            Gate::Anyone,
            |ask| Box::pin(organisation::pages::list(ask)),
        ),
        Route::form(
            "/organisations/new",
            "add_organisation",
            "Adds an organisation that is no component of the Movement.",
            Gate::Holds(WRITERS),
            organisation::forms::fields,
            |ask, form| Box::pin(organisation::forms::fill(ask, form)),
            |ask, w| Box::pin(organisation::forms::add(ask, w)),
        ),
        Route::page(
            "/organisations/{organisation}",
            "organisation",
            "An organisation: names, status over time, offices, presence.",
            Gate::Anyone,
            |ask| Box::pin(organisation::pages::one(ask)),
        ),
        Route::form(
            "/organisations/{organisation}/edit",
            "edit_organisation",
            "Changes an organisation that is no component of the Movement.",
            Gate::Holds(WRITERS),
            organisation::forms::fields,
            |ask, form| Box::pin(organisation::forms::fill(ask, form)),
            |ask, w| Box::pin(organisation::forms::edit(ask, w)),
        ),
        Route::form(
            "/organisations/{organisation}/status",
            "record_status",
            "Records from when on a National Society is an active member, or is not: by the IFRC or the ICRC, with a source.",
            Gate::Holds(COORDINATORS),
            organisation::forms::status_fields,
            |ask, form| Box::pin(organisation::forms::status_fill(ask, form)),
            |ask, w| Box::pin(organisation::forms::record_status(ask, w)),
        ),
        Route::form(
            "/organisations/{organisation}/offices/new",
            "add_office",
            "Adds an office of the caller's own organisation.",
            Gate::Holds(WRITERS),
            office::forms::fields,
            |ask, form| Box::pin(office::forms::fill(ask, form)),
            |ask, w| Box::pin(office::forms::add(ask, w)),
        ),
        Route::page("/offices/{office}", "office", "An office.", Gate::Anyone, |ask| Box::pin(office::one(ask))),
        Route::form(
            "/offices/{office}/close",
            "close_office",
            "Closes an office of the caller's own organisation.",
            Gate::Holds(WRITERS),
            office::forms::close_fields,
            |ask, form| Box::pin(office::forms::close_fill(ask, form)),
            |ask, w| Box::pin(office::forms::close(ask, w)),
        ),
    ]
}

fn context_routes() -> Vec<Route> {
    vec![
        Route::page("/contexts", "contexts", "Contexts in which components work.", Gate::Anyone, |ask| {
            Box::pin(context::pages::list(ask))
        }),
        Route::form(
            "/contexts/new",
            "open_context",
            "Opens a context: a country, an area, a cross-border situation.",
            Gate::Holds(COORDINATORS),
            context::forms::fields,
            |ask, form| Box::pin(context::forms::fill(ask, form)),
            |ask, w| Box::pin(context::forms::add(ask, w)),
        ),
        Route::page(
            "/contexts/{context}",
            "context",
            "A context: who is present and how one knows, and what else is known of it.",
            Gate::Anyone,
            |ask| Box::pin(context::pages::one(ask)),
        ),
        Route::form(
            "/contexts/{context}/edit",
            "edit_context",
            "Changes a context.",
            Gate::Holds(COORDINATORS),
            context::forms::fields,
            |ask, form| Box::pin(context::forms::fill(ask, form)),
            |ask, w| Box::pin(context::forms::edit(ask, w)),
        ),
        Route::form(
            "/contexts/{context}/present",
            "confirm_presence",
            "Confirms that the caller's own organisation is present.",
            Gate::Holds(COORDINATORS),
            presence::forms::here_fields,
            |ask, form| Box::pin(presence::forms::here_fill(ask, form)),
            |ask, w| Box::pin(presence::forms::here(ask, w)),
        ),
        Route::form(
            "/contexts/{context}/left",
            "end_presence",
            "Says that the caller's own organisation has left.",
            Gate::Holds(COORDINATORS),
            presence::forms::left_fields,
            |ask, form| Box::pin(presence::forms::left_fill(ask, form)),
            |ask, w| Box::pin(presence::forms::left(ask, w)),
        ),
        Route::form(
            "/contexts/{context}/seen",
            "note_presence",
            "Notes that an organisation is present as a source says.",
            Gate::Holds(WRITERS),
            presence::forms::seen_fields,
            |ask, form| Box::pin(presence::forms::seen_fill(ask, form)),
            |ask, w| Box::pin(presence::forms::seen(ask, w)),
        ),
        Route::button(
            "/presences/{presence}/withdraw",
            "withdraw_presence",
            "Takes back what the caller's organisation noted from a source.",
            Gate::Holds(WRITERS),
            |ask, w| Box::pin(presence::forms::withdraw(ask, w)),
        ),
    ]
}

fn look_as_routes() -> Vec<Route> {
    vec![Route::step(
        "/look-as",
        "look_as",
        "In the demonstration: looks at the pages as one of its people.",
        Gate::Anyone,
        look_as::fields,
        |ask, form| Box::pin(ready(look_as::fill(ask, form))),
        |ask| Box::pin(ready(look_as::look(ask))),
    )]
}

fn deeds(lang: Lang, act: &str) -> Option<String> {
    Some(match act {
        "organisation-listed" => t!(lang, "deed-organisation-listed"),
        "organisation-added" => t!(lang, "deed-organisation-added"),
        "organisation-changed" => t!(lang, "deed-organisation-changed"),
        "society-status-recorded" => t!(lang, "deed-society-status-recorded"),
        "office-opened" => t!(lang, "deed-office-opened"),
        "office-closed" => t!(lang, "deed-office-closed"),
        "context-opened" => t!(lang, "deed-context-opened"),
        "context-changed" => t!(lang, "deed-context-changed"),
        "presence-confirmed" => t!(lang, "deed-presence-confirmed"),
        "presence-ended" => t!(lang, "deed-presence-ended"),
        "presence-seen" => t!(lang, "deed-presence-seen"),
        "presence-withdrawn" => t!(lang, "deed-presence-withdrawn"),
        _ => return account::deeds::said(lang, act),
    })
}

/// One of each kind of record, for the rights table.
async fn specimen(w: &mut Write, owner: OrganisationId, context: ContextId, level: Level) -> Result<Params, Refusal> {
    let day = w.at().date_naive();
    let other = base::organisation::Known::other(&format!("Specimen {}", w.id::<uuid::Uuid>()));
    let mut organisation = organisation::model(w, &other);
    (organisation.owner, organisation.audience, organisation.context) = (owner, level.stored(), Some(context));
    let organisation = w.insert::<organisation::Entity>("organisation-added", organisation).await?;
    let office = office::Model {
        id: w.id(),
        version: 1,
        owner,
        audience: level.stored(),
        context: Some(context),
        emergency: None,
        body: None,
        removed: false,
        created_at: w.at(),
        changed_at: w.at(),
        kind: office::OfficeKind::Delegation.code().to_owned(),
        country: "MOZ".to_owned(),
        name: "Specimen".to_owned(),
        place: String::new(),
        since: Some(day),
        until: None,
    };
    let office = w.insert::<office::Entity>("office-opened", office).await?;
    let place = context::specimen(w, owner, context, level).await?;
    let seen = presence::Model {
        context: Some(context),
        audience: level.stored(),
        source: "Specimen".to_owned(),
        ..presence::fresh(w, owner, organisation.organisation(), "Specimen", &place, day)
    };
    let seen = w.insert::<presence::Entity>("presence-seen", seen).await?;
    let mut params = account::specimen::make(w, owner, context, level).await?;
    params.extend([
        ("organisation", organisation.id.to_string()),
        ("office", office.id.to_string()),
        ("context", place.id.to_string()),
        ("presence", seen.id.to_string()),
    ]);
    Ok(params)
}
