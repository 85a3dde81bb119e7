//! An invented allocation for the demonstration's flood, and one for the rights table.
//!
//! Invariant: what is agreed here is agreed by nobody real, and says DEMO.

use super::{
    forms::{self, Chosen},
    rule::{Situation, propose},
    state::State,
    store::{Entity, Model},
};
use crate::{
    consent::{About, demonstration::invent},
    emergency::{Emergency, class::Class, place},
};
use movement::context;
use platform::{Refusal, id::OrganisationId, record::Record, write::Write};

/// What the rule proposes for the first country of an emergency.
fn proposed(w: &Write, owner: OrganisationId, m: &Emergency) -> Option<Model> {
    let country = place::codes(&m.countries).next()?.to_owned();
    let of = Situation {
        class: m.class().unwrap_or(Class::Mixed),
        everywhere: false,
        host: context::host(&country),
        able: true,
        beyond: false,
        day: m.onset_day,
    };
    let proposal = propose(of);
    let (convener, co_conveners) = (proposal.convener?, proposal.co_conveners.clone());
    let chosen = Chosen { of, proposal, convener, co_conveners, deviates: false, reason: String::new() };
    Some(forms::model(w, owner, m, &country, chosen))
}

/// Writes the demonstration's allocation: proposed by the host, agreed by all three.
///
/// # Errors
/// When the database refuses.
pub async fn demonstration(w: &mut Write, flood: &Emergency) -> Result<Option<Model>, Refusal> {
    let Some(model) = proposed(w, flood.owner, flood) else { return Ok(None) };
    let model = Model {
        state: State::Agreed.code().to_owned(),
        agreed_at: Some(w.at()),
        reason: "DEMO – invented".to_owned(),
        review_due: w.at().date_naive().checked_add_days(chrono::Days::new(30)),
        ..model
    };
    let c = w.insert::<Entity>("convener-proposed", model).await?;
    for of in c.asked() {
        invent(w, of, &Entity::facts(&c), &Entity::title(&c), About::Convener, c.revision, "DEMO – invented function")
            .await?;
    }
    Ok(Some(c))
}

/// An allocation for the rights table, proposed and open.
///
/// # Errors
/// When the database refuses.
pub async fn specimen(w: &mut Write, m: &Emergency, owner: OrganisationId) -> Result<Option<Model>, Refusal> {
    let Some(model) = proposed(w, owner, m) else { return Ok(None) };
    w.insert::<Entity>("convener-proposed", model).await.map(Some)
}
