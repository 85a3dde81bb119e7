//! Reasons not to keep a rule: given by an organisation for an emergency or a context, until a day.
//!
//! Invariants: a reason always ends; it silences the rule and changes nothing else; rules that keep records whole take
//! none; it is seen by those present where it was given and never by more than see the emergency.

mod form;
mod store;

pub use form::{fields, fill, lift, one, take};
pub use store::{Column, Entity, Model as Mute, standing, tables};

use platform::{
    Refusal,
    access::Level,
    capability::Params,
    id::{ContextId, OrganisationId},
    write::Write,
};

/// A reason for the rights table.
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
    let mute = Mute {
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
        rule: "R-006".to_owned(),
        reason: format!("Specimen {}", id.simple()),
        until: w.at().date_naive() + chrono::Days::new(30),
    };
    let mute = w.insert::<Entity>("rule-muted", mute).await?;
    Ok(vec![("mute", mute.id.to_string()), ("rule", "R-006".to_owned())])
}
