//! Joint Statements and joint letters: what the components say together, drafted from the room's facts, written by section,
//! translated side by side, cleared by each organisation in whose name it speaks, issued, and frozen.
//!
//! Invariants: nothing that speaks for an organisation is issued without that organisation's word for the very revision
//! that is issued, and no page, program or statement of SQL gets around it; what was issued is never changed. Source:
//! domain.md 5.2 and 8.2.

mod clearance;
pub mod demonstration;
pub mod draft;
pub(crate) mod faces;
mod forms;
mod frozen;
pub mod kind;
mod pages;
mod panel;
pub mod room;
pub mod section;
pub mod steps;
pub mod store;
pub mod translation;

pub use panel::panel;
pub use store::{Entity, Model};

use crate::{
    consent,
    emergency::{self, Emergency},
    words::t,
};
use base::lang::Lang;
use platform::{
    Refusal,
    record::{CONVENE, JOIN, see},
    web::{Ask, Gate, Route},
};
use sea_orm::ConnectionTrait;

/// The statement in the address, with its emergency where the reader may see it.
pub(crate) async fn open(ask: &Ask) -> Result<(Model, Option<Emergency>), Refusal> {
    let s = see::<Entity>(ask.read(), &ask.caller, ask.id::<uuid::Uuid>("statement")?).await?;
    let m = match emergency_of(ask.read(), ask, &s).await {
        Ok(m) => Some(m),
        Err(Refusal::NotFound) => None,
        Err(other) => return Err(other),
    };
    Ok((s, m))
}

/// The emergency of a statement.
pub(crate) async fn emergency_of(db: &impl ConnectionTrait, ask: &Ask, s: &Model) -> Result<Emergency, Refusal> {
    see::<emergency::Entity>(db, &ask.caller, s.emergency.ok_or(Refusal::NotFound)?).await
}

/// The routes of statements.
pub fn routes() -> Vec<Route> {
    const JOINS: Gate = Gate::Holds(JOIN.roles);
    const CONVENES: Gate = Gate::Holds(CONVENE.roles);
    const SPEAKS: Gate = Gate::Holds(consent::SPEAKERS);
    vec![
        Route::page(
            "/o/{emergency}/statements",
            "statements",
            "Lists the joint statements and letters of an emergency.",
            Gate::Anyone,
            |ask| Box::pin(pages::list(ask)),
        ),
        Route::form(
            "/o/{emergency}/statements/new",
            "draft_statement",
            "Drafts a joint statement or letter from what is known of an emergency.",
            JOINS,
            forms::new_fields,
            |ask, form| Box::pin(forms::fill_new(ask, form)),
            |ask, w| Box::pin(forms::begin(ask, w)),
        ),
        Route::page(
            "/statements/{statement}",
            "statement",
            "Shows a joint statement or letter, as page, PDF, Word file, text and JSON.",
            Gate::Anyone,
            |ask| Box::pin(pages::one(ask)),
        ),
        Route::form(
            "/statements/{statement}/edit",
            "edit_statement",
            "Changes in whose name a statement speaks, and for whom.",
            CONVENES,
            forms::edit_fields,
            |ask, form| Box::pin(forms::fill_edit(ask, form)),
            |ask, w| Box::pin(forms::edit(ask, w)),
        ),
        Route::form(
            "/statements/{statement}/{section}/{language}",
            "write_section",
            "Writes a section of a statement in a language.",
            JOINS,
            forms::section_fields,
            |ask, form| Box::pin(forms::fill_section(ask, form)),
            |ask, w| Box::pin(forms::write(ask, w)),
        ),
        Route::form(
            "/statements/{statement}/word",
            "clear_statement",
            "Gives a named organisation's word about a statement.",
            SPEAKS,
            consent::forms::fields,
            |ask, form| Box::pin(steps::fill_word(ask, form)),
            |ask, w| Box::pin(steps::word(ask, w)),
        ),
        Route::button(
            "/statements/{statement}/ask",
            "ask_clearance",
            "Asks, by letter, everybody who is named and has not cleared a statement for their word.",
            CONVENES,
            |ask, w| Box::pin(clearance::ask_all(ask, w)),
        ),
        Route::form(
            "/statements/{statement}/issue",
            "issue_statement",
            "Issues a statement that all who are named cleared.",
            CONVENES,
            steps::issue_fields,
            |ask, form| Box::pin(steps::fill_issue(ask, form)),
            |ask, w| Box::pin(steps::issue(ask, w)),
        ),
        Route::button(
            "/statements/{statement}/next",
            "next_edition",
            "Begins the next edition of an issued statement.",
            JOINS,
            |ask, w| Box::pin(steps::next(ask, w)),
        ),
        Route::form(
            "/statements/{statement}/withdraw",
            "withdraw_statement",
            "Withdraws an issued statement, with a reason.",
            SPEAKS,
            steps::withdraw_fields,
            |ask, form| Box::pin(steps::fill_withdraw(ask, form)),
            |ask, w| Box::pin(steps::withdraw(ask, w)),
        ),
        Route::button(
            "/statements/{statement}/drop",
            "drop_statement",
            "Throws a draft of a statement away.",
            CONVENES,
            |ask, w| Box::pin(steps::drop(ask, w)),
        ),
    ]
}

/// What was done, in a sentence.
pub(crate) fn deeds(lang: Lang, act: &str) -> Option<String> {
    Some(match act {
        "statement-begun" => t!(lang, "deed-statement-begun"),
        "statement-changed" => t!(lang, "deed-statement-changed"),
        "clearance-asked" => t!(lang, "deed-clearance-asked"),
        "section-written" => t!(lang, "deed-section-written"),
        "statement-issued" => t!(lang, "deed-statement-issued"),
        "statement-superseded" => t!(lang, "deed-statement-superseded"),
        "statement-withdrawn" => t!(lang, "deed-statement-withdrawn"),
        "statement-dropped" => t!(lang, "deed-statement-dropped"),
        _ => return None,
    })
}

/// What each page is for.
pub(crate) fn help(lang: Lang, route: &str) -> Option<String> {
    Some(match route {
        "statements" => t!(lang, "help-statements"),
        "draft_statement" => t!(lang, "draft-statement-lead"),
        "statement" => t!(lang, "help-statement"),
        "edit_statement" => t!(lang, "edit-statement-lead"),
        "write_section" => t!(lang, "help-section"),
        "clear_statement" => t!(lang, "help-word"),
        "issue_statement" => t!(lang, "help-issue"),
        "withdraw_statement" => t!(lang, "withdraw-statement-lead"),
        _ => return None,
    })
}
