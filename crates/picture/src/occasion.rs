//! The emergency that rows belong to, as this crate needs it: through the register, by the rule of all records.
//!
//! Invariant: an emergency that the caller may not see is not found, and nothing of it either.

use platform::{
    access::{Caller, Level, rule},
    id::{ContextId, EmergencyId, OrganisationId},
    refusal::Refusal,
    web::Ask,
    write::register,
};
use sea_orm::{ConnectionTrait, EntityTrait, QueryFilter};

/// Kind of record that an emergency is.
pub const KIND: &str = "emergency";

/// An emergency.
#[derive(Clone, Debug)]
pub struct Occasion {
    /// Its id.
    pub id: EmergencyId,
    /// Its name.
    pub title: String,
    /// Its page.
    pub href: String,
    /// Its context.
    pub context: Option<ContextId>,
    /// The organisation that opened it.
    pub owner: OrganisationId,
    /// Who sees it.
    pub audience: Level,
}

/// The emergency of a page's address.
///
/// # Errors
/// [`Refusal::NotFound`] where the caller may not see it.
pub async fn of(ask: &Ask) -> Result<Occasion, Refusal> {
    see(ask.read(), &ask.caller, ask.id::<EmergencyId>("emergency")?).await
}

/// An emergency by its id.
///
/// # Errors
/// [`Refusal::NotFound`] where the caller may not see it.
pub async fn see(db: &impl ConnectionTrait, caller: &Caller, id: EmergencyId) -> Result<Occasion, Refusal> {
    let found = register::Entity::find_by_id(id.0).filter(rule::visible(caller).registered()).one(db).await?;
    let row = found.filter(|r| r.kind == KIND).ok_or(Refusal::NotFound)?;
    Ok(Occasion {
        id,
        title: row.title,
        href: row.href,
        context: row.context,
        owner: row.owner,
        audience: Level::read(row.audience),
    })
}
