//! Actions and decisions of all meetings: one list for each person, organisation and emergency.
//!
//! Invariants: an action has one holder and a day; it is passed on in one step and done in one click; what is overdue is
//! told to its holder once a day, and to nobody who may not see it.

pub mod decision;
mod digest;
mod forms;
pub mod pages;
mod panel;
pub mod store;

pub use digest::chase;
pub use panel::{home, of_emergency as panel};
pub use store::{Entity, Model as Action, changes as tables};

use platform::{
    record::JOIN,
    web::{Gate, Route},
};

const JOINERS: Gate = Gate::Holds(JOIN.roles);

/// The routes of actions and decisions.
pub fn routes() -> Vec<Route> {
    [lists(), of_one(), from_meetings()].concat()
}

fn lists() -> Vec<Route> {
    vec![
        Route::page(
            "/actions",
            "actions",
            "What the caller has to do, and what their organisation has: overdue first.",
            Gate::SignedIn,
            |ask| Box::pin(pages::mine(ask)),
        ),
        Route::page(
            "/o/{emergency}/actions",
            "emergency_actions",
            "The actions of an emergency: overdue first.",
            Gate::Anyone,
            |ask| Box::pin(pages::of_emergency(ask)),
        ),
        Route::page(
            "/o/{emergency}/decisions",
            "decisions",
            "The decisions of an emergency, newest first.",
            Gate::Anyone,
            |ask| Box::pin(pages::decisions(ask)),
        ),
        Route::form(
            "/o/{emergency}/actions/new",
            "add_action",
            "Adds an action that no meeting agreed on.",
            JOINERS,
            forms::fields,
            |ask, form| Box::pin(forms::fill_new(ask, form)),
            |ask, w| Box::pin(forms::add(ask, w)),
        ),
    ]
}

fn of_one() -> Vec<Route> {
    vec![
        Route::page("/o/{emergency}/actions/{action}", "action", "An action.", Gate::Anyone, |ask| {
            Box::pin(pages::one(ask))
        }),
        Route::form(
            "/o/{emergency}/actions/{action}/edit",
            "edit_action",
            "Changes an action, or passes it on to another holder.",
            JOINERS,
            forms::fields,
            |ask, form| Box::pin(forms::fill_edit(ask, form)),
            |ask, w| Box::pin(forms::edit(ask, w)),
        ),
        Route::button(
            "/o/{emergency}/actions/{action}/done",
            "finish_action",
            "Notes that an action is done.",
            JOINERS,
            |ask, w| Box::pin(forms::finish(ask, w)),
        ),
        Route::button(
            "/o/{emergency}/actions/{action}/reopen",
            "reopen_action",
            "Notes that an action is open again.",
            JOINERS,
            |ask, w| Box::pin(forms::reopen(ask, w)),
        ),
        Route::form(
            "/o/{emergency}/actions/{action}/drop",
            "drop_action",
            "Notes that an action is no longer to be done, with a reason.",
            JOINERS,
            forms::drop_fields,
            |ask, form| Box::pin(forms::fill_drop(ask, form)),
            |ask, w| Box::pin(forms::drop(ask, w)),
        ),
    ]
}

fn from_meetings() -> Vec<Route> {
    vec![
        Route::form(
            "/o/{emergency}/meetings/{meeting}/actions/new",
            "agree_action",
            "Adds an action on which a meeting agreed.",
            JOINERS,
            forms::fields,
            |ask, form| Box::pin(forms::fill_of_meeting(ask, form)),
            |ask, w| Box::pin(forms::add_of_meeting(ask, w)),
        ),
        Route::form(
            "/o/{emergency}/meetings/{meeting}/decisions/new",
            "add_decision",
            "Adds a decision that a meeting took.",
            JOINERS,
            forms::decision_fields,
            |ask, form| Box::pin(forms::fill_decision(ask, form)),
            |ask, w| Box::pin(forms::decide(ask, w)),
        ),
        Route::form(
            "/o/{emergency}/meetings/{meeting}/decisions/{decision}",
            "edit_decision",
            "Changes a decision that a meeting took.",
            JOINERS,
            forms::decision_fields,
            |ask, form| Box::pin(forms::fill_edit_decision(ask, form)),
            |ask, w| Box::pin(forms::edit_decision(ask, w)),
        ),
    ]
}
