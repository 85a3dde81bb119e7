//! Notes: what somebody who is new in a context has to know to work there – whom to call first, how goods come through
//! customs, which days are free – written by those who are there.
//!
//! Invariants: a note is never seen by more than see its context; it says who wrote it, in which language, and when
//! somebody last made sure that it holds.

mod demonstration;
pub mod note;
pub mod words;

use base::lang::Lang;
use platform::{
    Capability,
    capability::{Kind, Panel, Place},
    database::migrate::Migration,
};
use words::t;

/// The capability.
pub fn capability() -> Capability {
    Capability {
        name: "notes",
        migrations: vec![Migration { name: "notes_001_notes", changes: note::store::tables }],
        routes: note::routes(),
        kinds: vec![Kind { code: "note", name: |lang| t!(lang, "kind-note") }],
        deeds: Some(deeds),
        help: Some(help),
        panels: vec![Panel { place: Place::Context, order: 20, show: |ask, of| Box::pin(note::panel(ask, of)) }],
        briefs: Some(|ask, of| Box::pin(note::briefs(ask, of))),
        specimen: Some(|w, owner, context, level| Box::pin(note::specimen(w, owner, context, level))),
        demonstration: Some(|w| Box::pin(demonstration::write(w))),
        ..Capability::default()
    }
}

fn deeds(lang: Lang, act: &str) -> Option<String> {
    Some(match act {
        "note-added" => t!(lang, "deed-note-added"),
        "note-changed" => t!(lang, "deed-note-changed"),
        "note-checked" => t!(lang, "deed-note-checked"),
        "note-removed" => t!(lang, "deed-note-removed"),
        _ => return None,
    })
}

fn help(lang: Lang, route: &str) -> Option<String> {
    Some(match route {
        "notes" => t!(lang, "help-notes"),
        "add_note" => t!(lang, "help-add-note"),
        "note" => t!(lang, "help-note"),
        "edit_note" => t!(lang, "help-edit-note"),
        _ => return None,
    })
}
