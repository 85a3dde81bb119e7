//! What this crate registers: its routes, tables, words, panel, and data for the demonstration and the rights table.

use crate::{activity, demonstration, import, import::reading::Reader, living, schema, words::t};
use base::lang::Lang;
use platform::{
    Capability,
    access::Role,
    capability::{JobKind, Kind, Nav, Panel, Place},
    web::{Gate, Route},
};
use std::sync::PoisonError;

/// Roles of those who bring and change rows.
const WRITERS: &[Role] = platform::record::CONTRIBUTE.roles;

/// The capability; `reader` reads sheets, in a process of its own wherever that is possible.
///
/// Routes are plain functions, so the reader is kept beside them: the last one given is used.
pub fn capability(reader: Reader) -> Capability {
    *import::CAPABILITY_READER.write().unwrap_or_else(PoisonError::into_inner) = Some(reader);
    Capability {
        name: "picture",
        migrations: schema::MIGRATIONS.to_vec(),
        routes: routes(),
        kinds: vec![
            Kind { code: "activity", name: |lang| t!(lang, "kind-activity") },
            Kind { code: "import", name: |lang| t!(lang, "kind-import") },
        ],
        deeds: Some(deeds),
        help: Some(help),
        panels: vec![Panel { place: Place::Emergency, order: 45, show: |ask, of| Box::pin(living::panel(ask, of)) }],
        nav: vec![Nav {
            order: 50,
            href: "/imports",
            name: |lang| t!(lang, "imports"),
            shown: |caller| caller.holds_somewhere(WRITERS),
        }],
        jobs: vec![JobKind { name: "forget-sheets", run: import::forget, every: 86_400 }],
        specimen: Some(|w, owner, context, level| Box::pin(demonstration::specimen(w, owner, context, level))),
        seed: Some(|app| Box::pin(activity::store::file_all(app))),
        demonstration: Some(|w| Box::pin(demonstration::demonstration(w))),
        ..Capability::default()
    }
}

fn routes() -> Vec<Route> {
    vec![
        Route::page(
            "/o/{emergency}/activities",
            "activities",
            "Lists the activities of an emergency, filtered by sector, area, organisation and status.",
            Gate::Anyone,
            |ask| Box::pin(activity::list(ask)),
        ),
        Route::form(
            "/o/{emergency}/activities/new",
            "add_activity",
            "Adds an activity that no sheet holds.",
            Gate::Holds(WRITERS),
            activity::fields,
            |ask, form| Box::pin(activity::fill(ask, form)),
            |ask, w| Box::pin(activity::add(ask, w)),
        ),
        Route::button(
            "/o/{emergency}/activities/confirm",
            "confirm_activities",
            "Says that the own organisation's activities in an emergency are correct as of today.",
            Gate::Holds(WRITERS),
            |ask, w| Box::pin(activity::confirm(ask, w)),
        ),
        Route::page("/activities/{activity}", "activity", "Shows an activity.", Gate::Anyone, |ask| {
            Box::pin(activity::one(ask))
        }),
        Route::form(
            "/activities/{activity}/edit",
            "edit_activity",
            "Changes an activity of one's own organisation.",
            Gate::Holds(WRITERS),
            activity::fields,
            |ask, form| Box::pin(activity::fill(ask, form)),
            |ask, w| Box::pin(activity::change(ask, w)),
        ),
        Route::button(
            "/activities/{activity}/remove",
            "remove_activity",
            "Takes an activity of one's own organisation away.",
            Gate::Holds(WRITERS),
            |ask, w| Box::pin(activity::remove(ask, w)),
        ),
        Route::page(
            "/o/{emergency}/picture",
            "picture",
            "Shows the Movement Picture of an emergency as the reader may see it; also as PDF, XLSX, CSV and SVG.",
            Gate::Anyone,
            |ask| Box::pin(living::page(ask)),
        ),
        Route::form(
            "/o/{emergency}/sheets",
            "send_sheets",
            "Sends sheets of one's own organisation for review.",
            Gate::Holds(WRITERS),
            import::upload_fields,
            |ask, form| Box::pin(import::upload_fill(ask, form)),
            |ask, w| Box::pin(import::upload(ask, w)),
        ),
        Route::page("/imports", "imports", "Lists the imports of one's own organisation.", Gate::SignedIn, |ask| {
            Box::pin(import::list(ask))
        }),
        Route::page(
            "/imports/{import}",
            "import",
            "Shows what an import would do, or did, and what needs a person.",
            Gate::SignedIn,
            |ask| Box::pin(import::review(ask)),
        ),
        Route::page(
            "/imports/{import}/rows",
            "import_rows",
            "Lists the rows of an import by what becomes of them.",
            Gate::SignedIn,
            |ask| Box::pin(import::rows(ask)),
        ),
        Route::page(
            "/imports/{import}/rest",
            "import_rest",
            "Lists the rows of an import that need a person; as XLSX, as they were written.",
            Gate::SignedIn,
            |ask| Box::pin(import::rest(ask)),
        ),
        Route::form(
            "/imports/{import}/answer",
            "answer_import",
            "Answers one question of a review for all rows alike.",
            Gate::Holds(WRITERS),
            import::answer_fields,
            |ask, form| Box::pin(import::answer_fill(ask, form)),
            |ask, w| Box::pin(import::answer(ask, w)),
        ),
        Route::button(
            "/imports/{import}/commit",
            "commit_import",
            "Makes activities of the good rows of an import.",
            Gate::Holds(WRITERS),
            |ask, w| Box::pin(import::commit(ask, w)),
        ),
        Route::form(
            "/imports/{import}/undo",
            "undo_import",
            "Puts back what stood before an import was committed.",
            Gate::Holds(WRITERS),
            import::undo_fields,
            |ask, form| Box::pin(import::undo_fill(ask, form)),
            |ask, w| Box::pin(import::undo(ask, w)),
        ),
    ]
}

fn help(lang: Lang, route: &str) -> Option<String> {
    Some(match route {
        "activities" => t!(lang, "help-activities"),
        "picture" => t!(lang, "help-picture"),
        "send_sheets" => t!(lang, "help-send-sheets"),
        "import" => t!(lang, "help-import"),
        "activity" => t!(lang, "help-activity"),
        "add_activity" => t!(lang, "help-add-activity"),
        "edit_activity" => t!(lang, "help-edit-activity"),
        "answer_import" => t!(lang, "help-answer-import"),
        "import_rest" => t!(lang, "help-import-rest"),
        "import_rows" => t!(lang, "help-import-rows"),
        "imports" => t!(lang, "help-imports"),
        "undo_import" => t!(lang, "help-undo-import"),
        _ => return None,
    })
}

fn deeds(lang: Lang, act: &str) -> Option<String> {
    Some(match act {
        "activity-added" => t!(lang, "deed-activity-added"),
        "activity-changed" => t!(lang, "deed-activity-changed"),
        "activity-removed" => t!(lang, "deed-activity-removed"),
        "activity-imported" => t!(lang, "deed-activity-imported"),
        "activity-updated" => t!(lang, "deed-activity-updated"),
        "activity-import-undone" => t!(lang, "deed-activity-import-undone"),
        "activities-confirmed" => t!(lang, "deed-activities-confirmed"),
        "sheets-sent" => t!(lang, "deed-sheets-sent"),
        "import-read" => t!(lang, "deed-import-read"),
        "import-answered" => t!(lang, "deed-import-answered"),
        "import-committed" => t!(lang, "deed-import-committed"),
        "import-undone" => t!(lang, "deed-import-undone"),
        "sheets-forgotten" => t!(lang, "deed-sheets-forgotten"),
        "layout-kept" => t!(lang, "deed-layout-kept"),
        _ => return None,
    })
}
