//! Organisations: the components of the Movement with their status over time, and others that records speak of.
//!
//! Invariants: a component is what our lists say, under an id that every installation derives alike, and nobody adds or
//! renames one by hand; another organisation is there once, whoever adds it first.

pub mod forms;
mod id;
mod kind;
pub mod pages;
mod seed;
pub mod status;
pub mod table;

pub use id::{canonical, country_context_id, country_of, demonstration_account, id_of, known, movement};
pub use kind::{Kind, REGIONS, region};
pub(crate) use seed::model;
pub use seed::{add_missing, seed};
pub use status::{Standing, active_on, status};
pub use table::{Column, Entity, Model};

use base::lang::Lang;
use futures::future::BoxFuture;
use platform::{
    App, Refusal,
    access::{Caller, Component},
    id::{ContextId, OrganisationId},
    record::{everything, visible},
};
use sea_orm::{ColumnTrait, ConnectionTrait, QueryFilter};
use std::collections::HashMap;
use uuid::Uuid;

/// The organisation of an address: by its code or its id.
///
/// # Errors
/// [`Refusal::NotFound`] where there is none.
pub async fn open(db: &impl ConnectionTrait, caller: &Caller, param: &str) -> Result<Model, Refusal> {
    let by = match param.parse::<Uuid>() {
        Ok(id) => Column::Id.eq(id),
        Err(_) => Column::Code.eq(param.to_lowercase()),
    };
    visible::<Entity>(caller).filter(by).one(db).await?.ok_or(Refusal::NotFound)
}

/// Names of organisations in a language, in the order of the ids; an empty text where nobody knows it.
///
/// # Errors
/// When the database does not answer.
pub async fn names(db: &impl ConnectionTrait, lang: Lang, ids: &[OrganisationId]) -> Result<Vec<String>, Refusal> {
    let strangers: Vec<Uuid> = ids.iter().filter(|id| known(**id).is_none()).map(|id| id.0).collect();
    let mut rows: HashMap<Uuid, String> = HashMap::new();
    for some in strangers.chunks(500) {
        let found = everything::<Entity>("a record that somebody may see is read with the names in it")
            .filter(Column::Id.is_in(some.iter().copied()))
            .all(db)
            .await?;
        rows.extend(found.into_iter().map(|m| (m.id, m.name(lang))));
    }
    Ok(ids
        .iter()
        .map(|id| match known(*id) {
            Some(known) => known.name(lang).to_owned(),
            None => rows.get(&id.0).cloned().unwrap_or_default(),
        })
        .collect())
}

/// The name of one organisation.
///
/// # Errors
/// When the database does not answer.
pub async fn name(db: &impl ConnectionTrait, lang: Lang, id: OrganisationId) -> Result<String, Refusal> {
    Ok(names(db, lang, &[id]).await?.pop().unwrap_or_default())
}

/// What kind of component it is; none for others.
pub fn component(id: OrganisationId) -> Option<Component> {
    known(id).and_then(|k| Kind::listed(k.kind)).and_then(Kind::component)
}

/// [`names`] as the platform asks for them.
pub(crate) fn named<'a>(
    app: &'a App,
    lang: Lang,
    ids: &'a [OrganisationId],
) -> BoxFuture<'a, Result<Vec<String>, Refusal>> {
    Box::pin(names(app.database().read(), lang, ids))
}

/// What an organisation is in the Movement, and where, as the platform asks for it.
pub(crate) fn belonging(
    app: &App,
    id: OrganisationId,
) -> BoxFuture<'_, Result<(Option<Component>, Vec<ContextId>), Refusal>> {
    Box::pin(async move { Ok((component(id), crate::presence::present_in(app, id).await?)) })
}
