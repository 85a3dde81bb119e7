//! A chain of the ledger as an address names it: `emergency:…`, `context:…`, `organisation:…`.

use crate::{App, access::Caller, id::OrganisationId, refusal::Refusal, words::t, write::register};
use uuid::Uuid;

/// A chain that a caller may look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chain {
    /// As the ledger names it.
    pub name: String,
    /// What people call the emergency, context or organisation.
    pub title: String,
    /// Its page; none where there is none.
    pub href: Option<String>,
}

/// Kinds of chain that people look at.
const KINDS: [&str; 3] = ["emergency", "context", "organisation"];

/// The chain of this name, if the caller may see what it is of.
///
/// # Errors
/// [`Refusal::NotFound`] where there is none, or none for this caller.
pub async fn seen(app: &App, caller: &Caller, name: &str) -> Result<Chain, Refusal> {
    let (kind, id) = name.split_once(':').ok_or(Refusal::NotFound)?;
    let id: Uuid = id.parse().map_err(|_| Refusal::NotFound)?;
    if !KINDS.contains(&kind) {
        return Err(Refusal::NotFound);
    }
    // Written one way only, so that a chain has one name.
    let name = format!("{kind}:{id}");
    match register::see(app.database().read(), caller, id).await {
        Ok(row) if row.kind == kind => Ok(Chain { name, title: row.title, href: Some(row.href) }),
        Ok(_) => Err(Refusal::NotFound),
        Err(Refusal::NotFound) => {
            let theirs = match kind {
                "organisation" => caller.organisation.is_some_and(|o| o.0 == id),
                "context" => caller.contexts.iter().any(|c| c.0 == id),
                _ => false,
            };
            if !theirs || !caller.reads() {
                return Err(Refusal::NotFound);
            }
            let title = match kind {
                "organisation" => app.organisation_names(caller.lang, &[OrganisationId(id)]).await?.pop(),
                _ => None,
            };
            let title = title.filter(|t| !t.is_empty()).unwrap_or_else(|| t!(caller.lang, "timeline-here"));
            Ok(Chain { name, title, href: None })
        }
        Err(other) => Err(other),
    }
}
