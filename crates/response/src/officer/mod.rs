//! Movement Coordination Officers: asked for, endorsed by the components, found in a pool, deployed, and reported on. What
//! could not be met stays, with its reason.
//!
//! Invariants: an officer serves all components and commands none; a person's name is seen by the home organisation and by
//! whoever asked once that person is matched; a decision that there is to be none is a record like a request. Source:
//! domain.md 5.6 and 8.5.

pub mod demonstration;
mod forms;
mod pages;
mod panel;
pub mod pool;
pub mod state;
mod steps;
pub mod store;

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
    record::{CONVENE, COORDINATE, Record, may, see},
    web::{Ask, Form, Gate, Route},
};
use state::State;

/// The request in the address, with its emergency where the reader may see it.
pub(crate) async fn open(ask: &Ask) -> Result<(Model, Option<Emergency>), Refusal> {
    let r = see::<Entity>(ask.read(), &ask.caller, ask.id::<uuid::Uuid>("officer")?).await?;
    let Some(id) = r.emergency else { return Ok((r, None)) };
    match see::<emergency::Entity>(ask.read(), &ask.caller, id).await {
        Ok(m) => Ok((r, Some(m))),
        Err(Refusal::NotFound) => Ok((r, None)),
        Err(other) => Err(other),
    }
}

/// The pages above a request.
fn crumbs(lang: Lang, m: Option<&Emergency>, r: &Model) -> Vec<(String, String)> {
    let mut crumbs = m.map_or_else(|| vec![(t!(lang, "officers"), "/mco".to_owned())], |m| forms::below(lang, m));
    crumbs.push((r.title.clone(), r.href()));
    crumbs
}

/// The request of the address for a form of whoever asked, in a state that fits.
async fn mine(ask: &Ask, form: &mut Form, fits: fn(State) -> bool) -> Result<Model, Refusal> {
    let (r, m) = open(ask).await?;
    if !fits(r.state()) || !may(&ask.caller, &Entity::facts(&r), COORDINATE) {
        return Err(Refusal::NotAllowed);
    }
    form.audience = Some(r.level());
    form.crumbs = crumbs(ask.lang(), m.as_ref(), &r);
    Ok(r)
}

/// The routes of officers.
pub fn routes() -> Vec<Route> {
    const CONVENES: Gate = Gate::Holds(CONVENE.roles);
    const KEEPS: Gate = Gate::Holds(pool::KEEPERS);
    let mut routes = vec![
        Route::page(
            "/o/{emergency}/officers",
            "officers",
            "Lists requests of Movement Coordination Officers in an emergency, and decisions that there is to be none.",
            Gate::Anyone,
            |ask| Box::pin(pages::of_emergency(ask)),
        ),
        Route::form(
            "/o/{emergency}/officers/new",
            "request_officer",
            "Asks for a Movement Coordination Officer.",
            CONVENES,
            forms::new_fields,
            |ask, form| Box::pin(forms::fill_new(ask, form)),
            |ask, w| Box::pin(forms::request(ask, w)),
        ),
        Route::form(
            "/o/{emergency}/officers/none",
            "decide_no_officer",
            "Keeps the decision that no officer is needed, or none is possible.",
            CONVENES,
            forms::decide_fields,
            |ask, form| Box::pin(forms::fill_decide(ask, form)),
            |ask, w| Box::pin(forms::decide(ask, w)),
        ),
        Route::page(
            "/mco",
            "all_officers",
            "Counts requests of officers by what became of them.",
            Gate::SignedIn,
            |ask| Box::pin(pages::all(ask)),
        ),
        Route::page("/mco/pool", "officer_pool", "Lists the pool of officers, without names.", Gate::SignedIn, |ask| {
            Box::pin(pool::list(ask))
        }),
        Route::form(
            "/mco/pool/new",
            "add_candidate",
            "Adds somebody who agreed to the pool.",
            KEEPS,
            pool::fields,
            |ask, form| Box::pin(pool::fill(ask, form)),
            |ask, w| Box::pin(pool::add(ask, w)),
        ),
        Route::form(
            "/mco/pool/{candidate}/edit",
            "edit_candidate",
            "Changes what is kept of somebody in the pool.",
            KEEPS,
            pool::fields,
            |ask, form| Box::pin(pool::fill(ask, form)),
            |ask, w| Box::pin(pool::edit(ask, w)),
        ),
        Route::button(
            "/mco/pool/{candidate}/remove",
            "remove_candidate",
            "Takes somebody out of the pool.",
            KEEPS,
            |ask, w| Box::pin(pool::remove(ask, w)),
        ),
        Route::page("/mco/{officer}", "officer", "Shows a request of an officer.", Gate::Anyone, |ask| {
            Box::pin(pages::one(ask))
        }),
    ];
    routes.extend(steps_of());
    routes
}

/// The routes of what happens to a request.
fn steps_of() -> Vec<Route> {
    const OWNS: Gate = Gate::Holds(COORDINATE.roles);
    vec![
        Route::form(
            "/mco/{officer}/edit",
            "edit_officer",
            "Changes a request of an officer.",
            OWNS,
            forms::edit_fields,
            |ask, form| Box::pin(forms::fill_edit(ask, form)),
            |ask, w| Box::pin(forms::edit(ask, w)),
        ),
        Route::form(
            "/mco/{officer}/word",
            "endorse_officer",
            "Gives an organisation's word about a request of an officer.",
            Gate::Holds(consent::SPEAKERS),
            consent::forms::fields,
            |ask, form| Box::pin(steps::fill_word(ask, form)),
            |ask, w| Box::pin(steps::word(ask, w)),
        ),
        Route::form(
            "/mco/{officer}/alert",
            "alert_pool",
            "Tells the Movement of an endorsed request.",
            OWNS,
            steps::alert_fields,
            |ask, form| Box::pin(steps::fill_alert(ask, form)),
            |ask, w| Box::pin(steps::alert(ask, w)),
        ),
        Route::form(
            "/mco/{officer}/offer",
            "offer_officer",
            "Offers somebody of one's own organisation for a request.",
            Gate::Holds(pool::KEEPERS),
            pool::offer_fields,
            |ask, form| Box::pin(pool::fill_offer(ask, form)),
            |ask, w| Box::pin(pool::make_offer(ask, w)),
        ),
        Route::form(
            "/mco/{officer}/match",
            "match_officer",
            "Chooses somebody who was offered.",
            OWNS,
            steps::match_fields,
            |ask, form| Box::pin(steps::fill_match(ask, form)),
            |ask, w| Box::pin(steps::take(ask, w)),
        ),
        Route::form(
            "/mco/{officer}/deploy",
            "deploy_officer",
            "Begins the mission of an officer.",
            OWNS,
            steps::deploy_fields,
            |ask, form| Box::pin(steps::fill_deploy(ask, form)),
            |ask, w| Box::pin(steps::deploy(ask, w)),
        ),
        Route::form(
            "/mco/{officer}/end",
            "end_mission",
            "Ends the mission of an officer with its report.",
            OWNS,
            steps::end_fields,
            |ask, form| Box::pin(steps::fill_end(ask, form)),
            |ask, w| Box::pin(steps::end(ask, w)),
        ),
        Route::form(
            "/mco/{officer}/unmet",
            "officer_unmet",
            "Keeps that a request could not be met, and why.",
            OWNS,
            steps::unmet_fields,
            |ask, form| Box::pin(steps::fill_unmet(ask, form)),
            |ask, w| Box::pin(steps::unmet(ask, w)),
        ),
    ]
}

/// What was done, in a sentence.
pub(crate) fn deeds(lang: Lang, act: &str) -> Option<String> {
    Some(match act {
        "officer-requested" => t!(lang, "deed-officer-requested"),
        "officer-decided" => t!(lang, "deed-officer-decided"),
        "officer-changed" => t!(lang, "deed-officer-changed"),
        "officer-endorsed" => t!(lang, "deed-officer-endorsed"),
        "officer-alerted" => t!(lang, "deed-officer-alerted"),
        "officer-offered" => t!(lang, "deed-officer-offered"),
        "officer-matched" => t!(lang, "deed-officer-matched"),
        "officer-deployed" => t!(lang, "deed-officer-deployed"),
        "officer-ended" => t!(lang, "deed-officer-ended"),
        "officer-unmet" => t!(lang, "deed-officer-unmet"),
        "candidate-added" => t!(lang, "deed-candidate-added"),
        "candidate-changed" => t!(lang, "deed-candidate-changed"),
        "candidate-removed" => t!(lang, "deed-candidate-removed"),
        _ => return None,
    })
}

/// What each page is for.
pub(crate) fn help(lang: Lang, route: &str) -> Option<String> {
    Some(match route {
        "officers" => t!(lang, "help-officers"),
        "request_officer" => t!(lang, "request-officer-lead"),
        "decide_no_officer" => t!(lang, "decide-no-officer-lead"),
        "all_officers" => t!(lang, "help-all-officers"),
        "officer_pool" => t!(lang, "help-pool"),
        "add_candidate" | "edit_candidate" => t!(lang, "add-candidate-lead"),
        "officer" => t!(lang, "help-officer"),
        "edit_officer" => t!(lang, "edit-request-lead"),
        "endorse_officer" => t!(lang, "help-word"),
        "alert_pool" => t!(lang, "alert-pool-lead"),
        "offer_officer" => t!(lang, "offer-officer-lead"),
        "match_officer" => t!(lang, "match-officer-lead"),
        "deploy_officer" => t!(lang, "help-deploy"),
        "end_mission" => t!(lang, "field-report-hint"),
        "officer_unmet" => t!(lang, "officer-not-met-lead"),
        _ => return None,
    })
}
