//! Which emergencies may be the same: a hint to who opens one, never a refusal.
//!
//! Invariant: only emergencies that the person may see are compared.

use super::{onset::Onset, place, store, what::What};
use base::fold::words;
use platform::{Refusal, access::Caller};
use sea_orm::ConnectionTrait;

/// What is about to be opened.
#[derive(Clone, Debug)]
pub struct Draft<'a> {
    /// What happened.
    pub what: What,
    /// Where, as it is stored.
    pub countries: &'a str,
    /// When it began.
    pub onset: Onset,
    /// What it is called; empty where it has no name yet.
    pub name: &'a str,
}

/// Emergencies shown as a hint.
const SHOWN: usize = 5;

/// The emergencies that look like a draft, newest change first.
///
/// # Errors
/// When the database does not answer.
pub async fn alike(
    db: &impl ConnectionTrait,
    caller: &Caller,
    draft: &Draft<'_>,
) -> Result<Vec<store::Model>, Refusal> {
    let countries: Vec<&str> = place::codes(draft.countries).collect();
    let near = store::near(db, caller, &countries, draft.onset.day).await?;
    Ok(near.into_iter().filter(|other| looks_same(draft, other)).take(SHOWN).collect())
}

/// Whether two emergencies of the same country and month look the same: by what happened, or by name.
fn looks_same(draft: &Draft, other: &store::Model) -> bool {
    let class = other.what().map(What::class);
    if class == Some(draft.what.class()) {
        return true;
    }
    let (mine, theirs) = (words(draft.name), words(&other.name));
    let shared = mine.iter().filter(|w| w.chars().count() > 3 && theirs.contains(w)).count();
    shared >= 2
}
