//! Meetings of the components: called in one click, at the hour that hurts least, with letters and dates for calendars;
//! minutes by section, agreed by those who came.
//!
//! Invariants: a meeting is the components' common record, changed on equal footing by whoever is present; it is never seen
//! by more than its emergency is; letters go only to those who may see it; the Mini-Summit's clock counts from the onset
//! and blocks nothing. Source: domain.md 1.4, 5.1 and 8.1.

pub mod agenda;
pub mod agree;
pub mod attendance;
pub(crate) mod call;
mod change;
pub mod clock;
pub mod clock_box;
pub mod demonstration;
mod feed;
pub mod item;
pub mod kind;
pub mod letters;
pub mod local;
pub mod make;
pub mod minutes;
mod outcome;
pub mod pages;
mod panel;
mod planned;
pub mod seats;
mod slots;
pub mod store;

pub use feed::dates;
pub use panel::show as panel;
pub use planned::{briefs, plans};
pub use store::{Entity, Model as Meeting};

use crate::emergency::Emergency;
use base::lang::Lang;
use platform::{
    Refusal,
    database::change::Change,
    id::OrganisationId,
    record::{CONVENE, Held, JOIN},
    web::{Ask, Gate, Route},
    write::Write,
};

/// The tables of meetings, frozen.
pub fn tables() -> Vec<Change> {
    [store::changes(), item::changes(), attendance::changes()].concat()
}

/// Who can be asked to something in an emergency, hosts first: id, name, and whether it is known to be present.
///
/// # Errors
/// When the database does not answer.
pub async fn askable(ask: &Ask, emergency: &Emergency) -> Result<Vec<(OrganisationId, String, bool)>, Refusal> {
    call::askable(ask, emergency).await
}

/// The meeting of an address with its emergency, for somebody who may write its minutes.
///
/// # Errors
/// [`Refusal::NotFound`] where the caller may not see it, [`Refusal::NotAllowed`] where they may not.
pub async fn joined(ask: &Ask) -> Result<(Emergency, Meeting), Refusal> {
    change::mine(ask, JOIN).await
}

/// The same for a change of what it decided: a meeting that takes place or took place.
///
/// # Errors
/// A sentence where it was called off.
pub async fn held_for_minutes(ask: &Ask, w: &Write) -> Result<(Emergency, Held<Entity>), Refusal> {
    let (emergency, held) = change::hold(ask, w, JOIN).await?;
    change::only(held.state().ahead() || held.state().held(), ask)?;
    Ok((emergency, held))
}

/// The pages above a form of a meeting.
pub fn crumbs(lang: Lang, emergency: &Emergency, m: &Meeting) -> Vec<(String, String)> {
    change::below(lang, emergency, m)
}

const CONVENERS: Gate = Gate::Holds(CONVENE.roles);
const JOINERS: Gate = Gate::Holds(JOIN.roles);

/// The routes of meetings.
pub fn routes() -> Vec<Route> {
    [around(), of_one(), after()].concat()
}

fn around() -> Vec<Route> {
    vec![
        Route::page(
            "/o/{emergency}/meetings",
            "meetings",
            "Lists the meetings of an emergency, with the clock of its Mini-Summit; `.ics` gives them as a calendar.",
            Gate::Anyone,
            |ask| Box::pin(pages::list(ask)),
        ),
        Route::form(
            "/o/{emergency}/meetings/new",
            "call_meeting",
            "Calls a meeting: the form comes filled with what is known, for `kind=mini_summit` and every other kind.",
            CONVENERS,
            call::fields,
            |ask, form| Box::pin(call::fill(ask, form)),
            |ask, w| Box::pin(call::call(ask, w)),
        ),
        Route::form(
            "/o/{emergency}/meetings/waive",
            "waive_mini_summit",
            "Decides to hold no Mini-Summit, with a reason.",
            CONVENERS,
            change::reason_fields,
            |ask, form| Box::pin(outcome::fill_waive(ask, form)),
            |ask, w| Box::pin(outcome::waive(ask, w)),
        ),
        Route::raw(
            "/calendar/{token}/{of}",
            "calendar_of_emergency",
            "The calendar of an emergency by a secret address, as `.ics`.",
            Gate::Anyone,
            |ask| Box::pin(feed::feed(ask)),
        ),
    ]
}

fn of_one() -> Vec<Route> {
    vec![
        Route::page(
            "/o/{emergency}/meetings/{meeting}",
            "meeting",
            "A meeting: agenda, who comes, minutes, decisions and actions.",
            Gate::Anyone,
            |ask| Box::pin(pages::one(ask)),
        ),
        Route::form(
            "/o/{emergency}/meetings/{meeting}/edit",
            "edit_meeting",
            "Changes a meeting; those who were told of it are told.",
            CONVENERS,
            change::edit_fields,
            |ask, form| Box::pin(change::fill_edit(ask, form)),
            |ask, w| Box::pin(change::edit(ask, w)),
        ),
        Route::page(
            "/o/{emergency}/meetings/{meeting}/slots",
            "meeting_slots",
            "The five best starts of a meeting across time zones and working weeks, each with what it costs whom.",
            CONVENERS,
            |ask| Box::pin(slots::page(ask)),
        ),
        Route::button(
            "/o/{emergency}/meetings/{meeting}/slots/{start}/choose",
            "choose_slot",
            "Moves a meeting to a slot; `start` is written as 20261120T093000Z.",
            CONVENERS,
            |ask, w| Box::pin(change::choose(ask, w)),
        ),
        Route::button(
            "/o/{emergency}/meetings/{meeting}/send",
            "send_meeting",
            "Calls a meeting that was proposed: those who are asked get letters.",
            CONVENERS,
            |ask, w| Box::pin(change::send(ask, w)),
        ),
        Route::form(
            "/o/{emergency}/meetings/{meeting}/cancel",
            "cancel_meeting",
            "Calls a meeting off, with a reason.",
            CONVENERS,
            change::reason_fields,
            |ask, form| Box::pin(change::fill_cancel(ask, form)),
            |ask, w| Box::pin(change::cancel(ask, w)),
        ),
        Route::form(
            "/o/{emergency}/meetings/{meeting}/replace",
            "replace_meeting",
            "Notes that another meeting took a meeting's place and counts in its stead.",
            CONVENERS,
            outcome::replace_fields,
            |ask, form| Box::pin(outcome::fill_replace(ask, form)),
            |ask, w| Box::pin(outcome::replace(ask, w)),
        ),
    ]
}

fn after() -> Vec<Route> {
    vec![
        Route::page("/meetings/{meeting}", "meeting_by_id", "A meeting, by its id alone.", Gate::Anyone, |ask| {
            Box::pin(pages::one(ask))
        }),
        Route::form(
            "/o/{emergency}/meetings/{meeting}/agree",
            "agree_minutes",
            "Gives the word of the caller's organisation, which attended, on the minutes as they stand.",
            Gate::Holds(crate::consent::SPEAKERS),
            crate::consent::forms::fields,
            |ask, form| Box::pin(agree::fill(ask, form)),
            |ask, w| Box::pin(agree::give(ask, w)),
        ),
        Route::form(
            "/o/{emergency}/meetings/{meeting}/held",
            "hold_meeting",
            "Notes that a meeting took place, and who came in which role.",
            CONVENERS,
            minutes::held_fields,
            |ask, form| Box::pin(minutes::fill_held(ask, form)),
            |ask, w| Box::pin(minutes::held(ask, w)),
        ),
        Route::form(
            "/o/{emergency}/meetings/{meeting}/items/new",
            "add_agenda_item",
            "Puts an item on the agenda of a meeting.",
            JOINERS,
            minutes::item_fields,
            |ask, form| Box::pin(minutes::fill_item(ask, form)),
            |ask, w| Box::pin(minutes::add_item(ask, w)),
        ),
        Route::form(
            "/o/{emergency}/meetings/{meeting}/items/{item}",
            "write_minutes",
            "Writes the minutes of an item of the agenda.",
            JOINERS,
            minutes::section_fields,
            |ask, form| Box::pin(minutes::fill_section(ask, form)),
            |ask, w| Box::pin(minutes::write_section(ask, w)),
        ),
        Route::button(
            "/o/{emergency}/meetings/{meeting}/next",
            "call_next_meeting",
            "Calls the next meeting of a rhythm: the same people at the same hour of the place.",
            CONVENERS,
            |ask, w| Box::pin(outcome::next(ask, w)),
        ),
        Route::button(
            "/o/{emergency}/meetings/{meeting}/close",
            "close_meeting",
            "Notes that nothing more is to be done about a meeting.",
            JOINERS,
            |ask, w| Box::pin(outcome::close(ask, w)),
        ),
    ]
}
