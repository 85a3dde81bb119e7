//! How components work side by side in a context: shared offices, teams that sit close, seats in each other's task forces,
//! membership coordination – who with whom, since when, and how one knows.
//!
//! Invariants: such a fact names at least two organisations; whoever is not one of them names the source; a fact that
//! ended stays, with its end. Source: CD/22/21 section C (Goma: shared office space; Ukraine: mutual integration in task
//! forces); domain.md 5.15.

mod forms;
mod pages;
pub mod store;

pub use forms::routes;
pub use pages::panel;
pub use store::{Entity, Model as Integration};

use crate::words::t;
use base::lang::Lang;
use platform::{
    Refusal,
    access::Level,
    capability::Params,
    id::{ContextId, OrganisationId},
    write::Write,
};

/// A way of working side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// One office for several.
    SharedOffice,
    /// Offices next to each other.
    Proximity,
    /// Each other's people sit in a task force.
    TaskForce,
    /// National Societies work under one plan around the host.
    Membership,
}

impl Way {
    /// In the order in which people are offered them.
    pub const ALL: [Way; 4] = [Way::SharedOffice, Way::Proximity, Way::TaskForce, Way::Membership];

    /// As it is stored.
    pub const fn code(self) -> &'static str {
        match self {
            Way::SharedOffice => "shared_office",
            Way::Proximity => "proximity",
            Way::TaskForce => "task_force",
            Way::Membership => "membership",
        }
    }

    /// From what is stored.
    pub fn from_code(code: &str) -> Option<Way> {
        Way::ALL.into_iter().find(|w| w.code() == code)
    }

    /// For people.
    pub fn name(self, lang: Lang) -> String {
        match self {
            Way::SharedOffice => t!(lang, "way-shared-office"),
            Way::Proximity => t!(lang, "way-proximity"),
            Way::TaskForce => t!(lang, "way-task-force"),
            Way::Membership => t!(lang, "way-membership"),
        }
    }
}

/// A fact for the rights table.
///
/// # Errors
/// When the database refuses.
pub async fn specimen(
    w: &mut Write,
    owner: OrganisationId,
    context: ContextId,
    level: Level,
) -> Result<Params, Refusal> {
    let id: uuid::Uuid = w.id();
    let fact = Integration {
        id,
        version: 1,
        owner,
        audience: level.stored(),
        context: Some(context),
        emergency: None,
        body: None,
        removed: false,
        created_at: w.at(),
        changed_at: w.at(),
        way: Way::SharedOffice.code().to_owned(),
        organisations: format!("{owner} {}", w.id::<uuid::Uuid>()),
        title: format!("Specimen {}", id.simple()),
        place: String::new(),
        since: Some(w.at().date_naive()),
        until: None,
        source: "Specimen".to_owned(),
        link: String::new(),
        note: String::new(),
    };
    let fact = w.insert::<Entity>("integration-noted", fact).await?;
    Ok(vec![("integration", fact.id.to_string())])
}
