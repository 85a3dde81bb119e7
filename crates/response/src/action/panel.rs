//! Open actions on the page of an emergency, and one's own on the home page.

use super::{
    pages::lines,
    store::{self, Model, State},
};
use crate::{emergency, words::t};
use platform::{Refusal, capability::Shown, id::EmergencyId, web::Ask};
use uuid::Uuid;

/// Actions that are shown.
const SHOWN: usize = 6;

/// The open actions of an emergency.
///
/// # Errors
/// When the database does not answer.
pub async fn of_emergency(ask: &Ask, of: Option<Uuid>) -> Result<Option<Shown>, Refusal> {
    let Some(id) = of.map(EmergencyId::from) else { return Ok(None) };
    let all = store::open_of(ask.read(), &ask.caller, id).await?;
    if all.is_empty() {
        return Ok(None);
    }
    let emergency = emergency::see(ask.read(), &ask.caller, id).await?;
    shown(ask, &all, false, format!("{}/actions", emergency.href())).await.map(Some)
}

/// What the caller has to do.
///
/// # Errors
/// When the database does not answer.
pub async fn home(ask: &Ask, _: Option<Uuid>) -> Result<Option<Shown>, Refusal> {
    let Some(own) = ask.caller.organisation else { return Ok(None) };
    let mut all = store::held_by(ask.read(), &ask.caller, own, Some(State::Open)).await?;
    all.retain(|a| a.is_for(&ask.caller));
    if all.is_empty() {
        return Ok(None);
    }
    shown(ask, &all, true, "/actions".to_owned()).await.map(Some)
}

async fn shown(ask: &Ask, all: &[Model], of_many: bool, href: String) -> Result<Shown, Refusal> {
    let first = all.get(..SHOWN).unwrap_or(all);
    Ok(Shown {
        title: t!(ask.lang(), "actions-title", count = all.len()),
        html: lines(ask, first, of_many).await?,
        href: Some(href),
    })
}
