//! Contexts: the country, the area or the cross-border situation in which components work.
//!
//! Invariants: a country is one context, with the same id in every installation; the National Societies whose countries a
//! context has are its hosts, known from our lists and never chosen by hand.

pub mod forms;
pub mod pages;
pub mod table;

pub use crate::organisation::country_context_id;
pub use table::{Column, ContextKind, Entity, Model, host};

use crate::{Names, words::t};
use base::lang::Lang;
use platform::{
    Refusal,
    access::{Caller, Level},
    id::{ContextId, OrganisationId},
    record::{everything, organisation, visible},
    write::Write,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Set};
use uuid::Uuid;

/// The context of an address: by the country's code or its id.
///
/// # Errors
/// [`Refusal::NotFound`] where there is none, or none for this caller.
pub async fn open(db: &impl ConnectionTrait, caller: &Caller, param: &str) -> Result<Model, Refusal> {
    let id = match param.parse::<Uuid>() {
        Ok(id) => id,
        Err(_) => country_context_id(param).0,
    };
    visible::<Entity>(caller).filter(Column::Id.eq(id)).one(db).await?.ok_or(Refusal::NotFound)
}

/// The context of a country, opened now where nobody opened it before. It is public, and the host National Society's.
///
/// # Errors
/// A sentence where there is no such country.
pub async fn country_context(w: &mut Write, iso3: &str) -> Result<Model, Refusal> {
    let lang = w.caller().lang;
    let country = base::country::by_iso3(iso3)
        .ok_or_else(|| Refusal::field("countries", t!(lang, "country-wrong", text = iso3)))?;
    let id = country_context_id(country.iso3);
    let there = everything::<Entity>("a country is one context, whoever opened it").filter(Column::Id.eq(id.0));
    if let Some(there) = there.one(w.tx()).await? {
        return Ok(there);
    }
    let owner = match host(country.iso3) {
        Some(host) => host,
        None => organisation(w.caller())?,
    };
    let names = Names::new(Lang::ALL.map(|lang| country.name(lang).to_owned()));
    let model = fresh(w, id, owner, ContextKind::Country, country.iso3.to_owned());
    let model = Model { countries: country.iso3.to_owned(), audience: Level::Public.stored(), ..model }.called(&names);
    // Two who open it at once meet here: the second tries again, and finds it.
    insert(w, model).await.map_err(|refusal| if refusal == Refusal::Taken { Refusal::Again } else { refusal })
}

/// A context without name, countries and audience yet.
fn fresh(w: &Write, id: ContextId, owner: OrganisationId, kind: ContextKind, code: String) -> Model {
    Model {
        id: id.0,
        version: 1,
        owner,
        audience: Level::Own.stored(),
        context: Some(id),
        emergency: None,
        body: None,
        removed: false,
        created_at: w.at(),
        changed_at: w.at(),
        kind: kind.code().to_owned(),
        code,
        countries: String::new(),
        name_en: String::new(),
        name_fr: String::new(),
        name_es: String::new(),
        name_ar: String::new(),
        key_en: String::new(),
        key_fr: String::new(),
        key_es: String::new(),
        key_ar: String::new(),
        since: None,
        until: None,
    }
}

async fn insert(w: &mut Write, model: Model) -> Result<Model, Refusal> {
    let model = w.insert::<Entity>("context-opened", model).await?;
    keep_countries(w, &model).await?;
    Ok(model)
}

/// Keeps the look-up by country and host as the context's own column says.
async fn keep_countries(w: &Write, model: &Model) -> Result<(), Refusal> {
    use table::country;
    country::Entity::delete_many().filter(country::Column::Context.eq(model.id())).exec(w.tx()).await?;
    let rows = model.countries().into_iter().map(|iso3| country::ActiveModel {
        context: Set(model.id()),
        country: Set(iso3.to_owned()),
        host: Set(host(iso3)),
    });
    country::Entity::insert_many(rows).exec_without_returning(w.tx()).await?;
    Ok(())
}

/// Names of contexts in a language, in the order of the ids; an empty text for what the caller may not see.
///
/// # Errors
/// When the database does not answer.
pub async fn names(db: &impl ConnectionTrait, caller: &Caller, ids: &[ContextId]) -> Result<Vec<String>, Refusal> {
    let rows = visible::<Entity>(caller).filter(Column::Id.is_in(ids.iter().map(|c| c.0))).all(db).await?;
    Ok(ids.iter().map(|id| rows.iter().find(|m| m.id == id.0).map_or(String::new(), |m| m.name(caller.lang))).collect())
}

/// An area with this owner and audience that counts as belonging to another context: for the rights table.
pub(crate) async fn specimen(
    w: &mut Write,
    owner: OrganisationId,
    context: ContextId,
    level: Level,
) -> Result<Model, Refusal> {
    let id: ContextId = w.id();
    let names = Names::new([format!("Specimen {id}"), String::new(), String::new(), String::new()]);
    let model = fresh(w, id, owner, ContextKind::Area, format!("area specimen {id}")).called(&names);
    insert(w, Model { audience: level.stored(), context: Some(context), countries: "MOZ".to_owned(), ..model }).await
}
