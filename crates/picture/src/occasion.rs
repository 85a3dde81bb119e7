//! The emergency that rows belong to, as this crate needs it.
//!
//! Invariant: an emergency that the caller may not see is not found, and nothing of it either.

use platform::{
    access::{Caller, Level},
    id::{ContextId, EmergencyId},
    refusal::Refusal,
    web::Ask,
};
use response::emergency::{place, store};
use sea_orm::ConnectionTrait;

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
    /// ISO alpha-3 codes of its countries, the first in front.
    pub countries: Vec<String>,
    /// Who sees it.
    pub audience: Level,
}

impl Occasion {
    /// The country by which names of areas are read, where there is one only.
    pub fn country(&self) -> Option<&str> {
        if let [one] = self.countries.as_slice() { Some(one) } else { None }
    }
}

/// The emergency of a page's address.
///
/// # Errors
/// [`Refusal::NotFound`] where the caller may not see it.
pub async fn of(ask: &Ask) -> Result<Occasion, Refusal> {
    see(ask.read(), &ask.caller, ask.param("emergency")).await
}

/// An emergency by its address or id.
///
/// # Errors
/// [`Refusal::NotFound`] where the caller may not see it.
pub async fn see(db: &impl ConnectionTrait, caller: &Caller, slug: &str) -> Result<Occasion, Refusal> {
    let found = store::at(db, caller, slug).await?;
    Ok(Occasion {
        id: found.key(),
        title: found.name.clone(),
        href: found.href(),
        context: found.context,
        countries: place::codes(&found.countries).map(str::to_owned).collect(),
        audience: found.level(),
    })
}
