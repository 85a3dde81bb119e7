//! Conveners: who brings the components together in each affected country of an emergency, agreed by the host National
//! Society, the ICRC and the IFRC, and announced to all.
//!
//! Invariants: one current allocation for each country of an emergency; the rule proposes and people decide, with a reason
//! where they decide otherwise; the word of the role is that of its day. Source: domain.md 3 and 8.2.

pub mod demonstration;
mod forms;
mod pages;
mod panel;
pub mod rule;
pub mod state;
pub mod steps;
pub mod store;

pub use panel::panel;
pub use store::{Entity, Model};

use crate::{consent, emergency::Emergency, words::t};
use base::lang::Lang;
use platform::{
    Refusal,
    record::{CONVENE, see},
    web::{Ask, Gate, Route},
};

/// The allocation in the address, with its emergency.
pub(crate) async fn open(ask: &Ask) -> Result<(Model, Emergency), Refusal> {
    let c = see::<Entity>(ask.read(), &ask.caller, ask.id::<uuid::Uuid>("convener")?).await?;
    let m = forms::emergency_of(ask, &c).await?;
    Ok((c, m))
}

/// The routes of conveners.
pub fn routes() -> Vec<Route> {
    const CONVENES: Gate = Gate::Holds(CONVENE.roles);
    vec![
        Route::page(
            "/o/{emergency}/conveners",
            "conveners",
            "Lists who convenes in each country of an emergency, now and before.",
            Gate::Anyone,
            |ask| Box::pin(pages::list(ask)),
        ),
        Route::form(
            "/o/{emergency}/conveners/new",
            "propose_convener",
            "Proposes who convenes in a country of an emergency.",
            CONVENES,
            forms::new_fields,
            |ask, form| Box::pin(forms::fill_new(ask, form)),
            |ask, w| Box::pin(forms::propose_one(ask, w)),
        ),
        Route::page("/conveners/{convener}", "convener", "Shows an allocation of a convener.", Gate::Anyone, |ask| {
            Box::pin(pages::one(ask))
        }),
        Route::form(
            "/conveners/{convener}/edit",
            "edit_convener",
            "Changes a proposed convener.",
            CONVENES,
            forms::edit_fields,
            |ask, form| Box::pin(forms::fill_edit(ask, form)),
            |ask, w| Box::pin(forms::edit(ask, w)),
        ),
        Route::form(
            "/conveners/{convener}/word",
            "give_word_on_convener",
            "Gives an organisation's word about a convener.",
            Gate::Holds(consent::SPEAKERS),
            consent::forms::fields,
            |ask, form| Box::pin(steps::fill_word(ask, form)),
            |ask, w| Box::pin(steps::word(ask, w)),
        ),
        Route::form(
            "/conveners/{convener}/announce",
            "announce_convener",
            "Keeps how all National Societies were told of a convener.",
            CONVENES,
            steps::announce_fields,
            |ask, form| Box::pin(steps::fill_announce(ask, form)),
            |ask, w| Box::pin(steps::announce(ask, w)),
        ),
        Route::form(
            "/conveners/{convener}/review",
            "review_convener",
            "Opens a review of an agreed convener.",
            CONVENES,
            steps::review_fields,
            |ask, form| Box::pin(steps::fill_review(ask, form)),
            |ask, w| Box::pin(steps::review(ask, w)),
        ),
        Route::form(
            "/conveners/{convener}/dispute",
            "dispute_convener",
            "Keeps that an allocation is disputed, and how far that went.",
            CONVENES,
            steps::dispute_fields,
            |ask, form| Box::pin(steps::fill_dispute(ask, form)),
            |ask, w| Box::pin(steps::dispute(ask, w)),
        ),
        Route::button(
            "/conveners/{convener}/settle",
            "settle_convener",
            "Ends a dispute over an allocation.",
            CONVENES,
            |ask, w| Box::pin(steps::settle(ask, w)),
        ),
        Route::form(
            "/conveners/{convener}/hand-over",
            "hand_over_convener",
            "Hands the convener's role over to another organisation.",
            CONVENES,
            steps::hand_over_fields,
            |ask, form| Box::pin(steps::fill_hand_over(ask, form)),
            |ask, w| Box::pin(steps::hand_over(ask, w)),
        ),
        Route::form(
            "/conveners/{convener}/end",
            "end_convener",
            "Ends an allocation without another one.",
            CONVENES,
            steps::end_fields,
            |ask, form| Box::pin(steps::fill_end(ask, form)),
            |ask, w| Box::pin(steps::end(ask, w)),
        ),
    ]
}

/// What was done, in a sentence.
pub(crate) fn deeds(lang: Lang, act: &str) -> Option<String> {
    Some(match act {
        "convener-proposed" => t!(lang, "deed-convener-proposed"),
        "convener-changed" => t!(lang, "deed-convener-changed"),
        "convener-discussed" => t!(lang, "deed-convener-discussed"),
        "convener-agreed" => t!(lang, "deed-convener-agreed"),
        "convener-announced" => t!(lang, "deed-convener-announced"),
        "convener-review" => t!(lang, "deed-convener-review"),
        "convener-disputed" => t!(lang, "deed-convener-disputed"),
        "convener-escalated" => t!(lang, "deed-convener-escalated"),
        "convener-settled" => t!(lang, "deed-convener-settled"),
        "convener-handed-over" => t!(lang, "deed-convener-handed-over"),
        "convener-ended" => t!(lang, "deed-convener-ended"),
        _ => return None,
    })
}

/// What each page is for.
pub(crate) fn help(lang: Lang, route: &str) -> Option<String> {
    Some(match route {
        "conveners" => t!(lang, "help-conveners"),
        "propose_convener" => t!(lang, "help-propose-convener"),
        "convener" => t!(lang, "help-convener"),
        "edit_convener" => t!(lang, "help-edit-convener"),
        "give_word_on_convener" => t!(lang, "help-word"),
        "announce_convener" => t!(lang, "announce-convener-lead"),
        "review_convener" => t!(lang, "review-convener-lead"),
        "dispute_convener" => t!(lang, "help-dispute"),
        "hand_over_convener" => t!(lang, "hand-over-lead"),
        "end_convener" => t!(lang, "help-end-convener"),
        _ => return None,
    })
}
