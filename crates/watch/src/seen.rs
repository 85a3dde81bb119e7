//! What one reader is told: the facts and reasons of the emergencies that concern their organisation.
//!
//! Invariant: somebody whose organisation is in none of its countries and does not keep the record is told nothing, even of
//! an emergency that they may see. In a country that is affected besides the first, an organisation is told what all see who
//! see the emergency – who convenes, what is said together, officers – and nothing of what only those present share: it
//! could not know that, and a warning would be wrong.

use crate::{
    facts::Facts,
    fill,
    judged::{Judged, judge},
    mute::{self, Mute},
    policy::Summit,
};
use platform::{Refusal, web::Ask};
use response::emergency::{Emergency, store::concern};

/// What there is to judge.
pub struct Seen {
    facts: Vec<Facts>,
    mutes: Vec<Mute>,
}

impl Seen {
    /// Of all emergencies that concern the reader.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn all(ask: &Ask) -> Result<Seen, Refusal> {
        let facts = fill::concerning(ask.read(), &ask.caller, ask.now().date_naive(), &Summit::of(&ask.app)).await?;
        Seen::with(ask, facts).await
    }

    /// Of one emergency; none where it does not concern the reader.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn one(ask: &Ask, emergency: &Emergency) -> Result<Option<Seen>, Refusal> {
        if concern(&ask.caller, emergency).is_none() {
            return Ok(None);
        }
        let one = std::slice::from_ref(emergency);
        let facts = fill::of(ask.read(), &ask.caller, one, ask.now().date_naive(), &Summit::of(&ask.app)).await?;
        Seen::with(ask, facts).await.map(Some)
    }

    async fn with(ask: &Ask, facts: Vec<Facts>) -> Result<Seen, Refusal> {
        let mutes = if facts.is_empty() {
            Vec::new()
        } else {
            mute::standing(ask.read(), &ask.caller, &facts, ask.now().date_naive()).await?
        };
        Ok(Seen { facts, mutes })
    }

    /// The emergencies.
    pub fn facts(&self) -> &[Facts] {
        &self.facts
    }

    /// Every rule on every one of them.
    pub fn judge(&self, ask: &Ask) -> Vec<Judged<'_>> {
        judge(&self.facts, &self.mutes, ask.caller.organisation, ask.now())
    }
}
