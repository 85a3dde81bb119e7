//! An invented request for the demonstration's flood, and records for the rights table.
//!
//! Invariant: it is for nobody and by nobody real, and says DEMO.

use super::{
    pool,
    state::{Available, Modality, State},
    store::{Entity, Model},
};
use crate::emergency::{Emergency, place};
use platform::{Refusal, access::Level, id::OrganisationId, write::Write};

fn request(w: &Write, m: &Emergency, owner: OrganisationId) -> Model {
    Model {
        id: w.id(),
        version: 1,
        owner,
        audience: m.audience,
        context: m.context,
        emergency: Some(m.key()),
        body: None,
        removed: false,
        created_at: w.at(),
        changed_at: w.at(),
        title: format!("DEMO Movement Coordination Officer – {}", m.name),
        state: State::Requested.code().to_owned(),
        revision: 1,
        country: place::codes(&m.countries).next().unwrap_or_default().to_owned(),
        reason: "DEMO – invented. Nobody has time to keep the partners together: six are here, four more have asked."
            .to_owned(),
        terms: "DEMO – invented. Serves all components; calls meetings, keeps minutes and the Movement Picture."
            .to_owned(),
        needed_from: Some(w.at().date_naive()),
        weeks: Some(8),
        languages: "Português, English".to_owned(),
        modality: Modality::Mixed.code().to_owned(),
        reports_to: "DEMO – Secretary General of the host National Society".to_owned(),
        hosted_by: "DEMO – host National Society".to_owned(),
        funding: String::new(),
        candidate: None,
        home: None,
        profile: String::new(),
        started_on: None,
        ended_on: None,
        report: String::new(),
        lessons: String::new(),
        unmet: String::new(),
        unmet_why: String::new(),
    }
}

/// Writes the demonstration's request.
///
/// # Errors
/// When the database refuses.
pub async fn demonstration(w: &mut Write, flood: &Emergency) -> Result<(), Refusal> {
    let request = request(w, flood, flood.owner);
    w.insert::<Entity>("officer-requested", request).await.map(drop)
}

/// A request and somebody of the pool for the rights table.
///
/// # Errors
/// When the database refuses.
pub async fn specimen(
    w: &mut Write,
    m: &Emergency,
    owner: OrganisationId,
    level: Level,
) -> Result<(Model, pool::Model), Refusal> {
    let request = request(w, m, owner);
    let request = w.insert::<Entity>("officer-requested", request).await?;
    let candidate = pool::Model {
        id: w.id(),
        version: 1,
        owner,
        audience: level.stored(),
        context: m.context,
        emergency: None,
        body: None,
        removed: false,
        created_at: w.at(),
        changed_at: w.at(),
        name: "Specimen".to_owned(),
        profile: format!("Specimen {}", w.id::<uuid::Uuid>()),
        languages: "English".to_owned(),
        trained_on: None,
        available: Available::Now.code().to_owned(),
        consented_on: w.at().date_naive(),
    };
    let candidate = w.insert::<pool::Entity>("candidate-added", candidate).await?;
    Ok((request, candidate))
}
