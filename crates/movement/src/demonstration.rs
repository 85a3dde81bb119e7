//! What the demonstration holds of organisations: who works in Mozambique in the flood that never was.
//!
//! Invariant: who is there, since when and with which office is invented, and everything that says so bears the word.

use crate::{
    context::{self, country_context},
    look_as::COUNTRY,
    office::{self, OfficeKind},
    organisation::{add_missing, id_of, name},
    presence,
};
use base::lang::Lang;
use chrono::NaiveDate;
use platform::{Refusal, access::Level, id::OrganisationId, write::Write};

/// Marks what is invented.
const MARK: &str = "DEMO";

/// The first day of those who have worked there since before the rains.
const FIRST: NaiveDate = NaiveDate::from_ymd_opt(2026, 9, 28).expect("a day of the calendar");

/// Partners that say themselves that they are there, and since how many days after the first.
const CONFIRMED: [(&str, u64); 4] = [("icrc", 0), ("ifrc", 0), ("ns-fra", 3), ("ns-qat", 6)];

/// Opens the context, and says who is there.
///
/// # Errors
/// When the database refuses.
pub async fn write(w: &mut Write) -> Result<(), Refusal> {
    add_missing(w).await?;
    let context = country_context(w, COUNTRY).await?;
    for (code, days) in CONFIRMED {
        let row = row(w, id_of(code), &context, FIRST + chrono::Days::new(days)).await?;
        let row = presence::Model {
            owner: id_of(code),
            evidence: presence::table::ITSELF.to_owned(),
            confirmed_by: MARK.to_owned(),
            confirmed_at: Some(w.at()),
            ..row
        };
        w.insert::<presence::Entity>("presence-confirmed", row).await?;
    }
    let seen = row(w, id_of("ns-deu"), &context, FIRST + chrono::Days::new(10)).await?;
    let seen = presence::Model { source: format!("{MARK} – partners’ list (invented)"), ..seen };
    w.insert::<presence::Entity>("presence-seen", seen).await?;
    let office = office::Model {
        id: w.id(),
        version: 1,
        owner: id_of("ifrc"),
        audience: Level::Movement.stored(),
        context: None,
        emergency: None,
        body: None,
        removed: false,
        created_at: w.at(),
        changed_at: w.at(),
        kind: OfficeKind::Delegation.code().to_owned(),
        country: COUNTRY.to_owned(),
        name: format!("{MARK} delegation (invented)"),
        place: String::new(),
        since: Some(FIRST),
        until: None,
    };
    w.insert::<office::Entity>("office-opened", office).await?;
    Ok(())
}

/// What the host noted of somebody.
async fn row(
    w: &Write,
    organisation: OrganisationId,
    context: &context::Model,
    since: NaiveDate,
) -> Result<presence::Model, Refusal> {
    let name = name(w.tx(), Lang::En, organisation).await?;
    Ok(presence::fresh(w, id_of("ns-moz"), organisation, &name, context, since))
}
