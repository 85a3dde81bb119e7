//! What one reader is told: the facts and reasons of the emergencies that concern their organisation.
//!
//! Invariant: somebody whose organisation is neither present nor keeps the record is told nothing, even of an emergency
//! that they may see: they could not know what those present share, and a warning would be wrong.

use crate::{
    facts::Facts,
    fill,
    judged::{Judged, judge},
    mute::{self, Mute},
};
use platform::{Refusal, access::Caller, web::Ask};
use response::emergency::Emergency;

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
        let facts = fill::concerning(ask.read(), &ask.caller, ask.now().date_naive()).await?;
        Seen::with(ask, facts).await
    }

    /// Of one emergency; none where it does not concern the reader.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn one(ask: &Ask, emergency: &Emergency) -> Result<Option<Seen>, Refusal> {
        if !concerns(&ask.caller, emergency) {
            return Ok(None);
        }
        let one = std::slice::from_ref(emergency);
        let facts = fill::of(ask.read(), &ask.caller, one, ask.now().date_naive()).await?;
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

/// Whether an emergency concerns somebody's organisation: it is present there, or keeps the record.
fn concerns(caller: &Caller, m: &Emergency) -> bool {
    caller.organisation == Some(m.owner) || m.context.is_some_and(|c| caller.contexts.contains(&c))
}
