//! Keeping, downloading and removing files.

use super::{Entity, LARGEST, MOST, Model, bytes, keep, name::disposition};
use crate::{
    access::{Facts, Level, Role},
    capability::Params,
    id::{ContextId, OrganisationId},
    record::{CONTRIBUTE, Record, hold, may, see},
    refusal::Refusal,
    show,
    web::{Ask, Field, Form, Gate, Kind, Route},
    words::t,
    write::{Done, Write, register},
};
use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use base::lang::Lang;
use sea_orm::{EntityTrait, entity::prelude::*};
use serde_json::json;

const WRITERS: &[Role] = CONTRIBUTE.roles;

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::raw("/files/{file}", "file", "Gives a file.", Gate::Anyone, |ask| Box::pin(give(ask))),
        Route::form(
            "/records/{record}/files/new",
            "keep_files",
            "Keeps files with a record.",
            Gate::Holds(WRITERS),
            fields,
            |ask, form| Box::pin(fill(ask, form)),
            |ask, w| Box::pin(take(ask, w)),
        ),
        Route::button("/files/{file}/remove", "remove_file", "Takes a file away.", Gate::Holds(WRITERS), |ask, w| {
            Box::pin(remove(ask, w))
        }),
    ]
}

/// The file, where its record is seen, too.
async fn seen(ask: &Ask) -> Result<Model, Refusal> {
    let file = see::<Entity>(ask.read(), &ask.caller, ask.id::<Uuid>("file")?).await?;
    if let Some(record) = file.belongs_to {
        register::see(ask.read(), &ask.caller, record).await?;
    }
    Ok(file)
}

async fn give(ask: &Ask) -> Result<Response, Refusal> {
    let file = seen(ask).await?;
    let held = bytes::Entity::find_by_id(file.id).one(ask.read()).await?.ok_or(Refusal::NotFound)?;
    let mut response = held.bytes.into_response();
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_TYPE, file.media_type),
        (header::CONTENT_DISPOSITION, disposition(&file.name)),
        (header::ETAG, format!("\"{}\"", file.sha256)),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
        // Whatever a browser makes of it, it is nobody's page.
        (header::CONTENT_SECURITY_POLICY, "sandbox; default-src 'none'".to_owned()),
    ] {
        headers.insert(name, HeaderValue::from_str(&value).map_err(|e| Refusal::of(&e))?);
    }
    Ok(response)
}

fn fields(lang: Lang) -> Vec<Field> {
    let hint = t!(lang, "file-hint", size = show::size(lang, LARGEST), count = MOST);
    vec![Field::new("files", t!(lang, "file-files"), Kind::Files).hint(hint)]
}

/// The record that files are kept with, if the caller may add to it.
async fn with(ask: &Ask, db: &impl sea_orm::ConnectionTrait) -> Result<register::Model, Refusal> {
    let row = register::see(db, &ask.caller, ask.id::<Uuid>("record")?).await?;
    if may(&ask.caller, &row.facts(), CONTRIBUTE) { Ok(row) } else { Err(Refusal::NotAllowed) }
}

async fn fill(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let row = with(ask, ask.read()).await?;
    form.title = t!(ask.lang(), "file-keep", title = row.title.as_str());
    form.submit = t!(ask.lang(), "file-submit");
    form.audience = Some(Level::read(row.audience));
    form.crumbs = vec![(row.title, row.href)];
    Ok(())
}

async fn take(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let row = with(ask, w.tx()).await?;
    if ask.files.is_empty() {
        return Err(Refusal::field("files", t!(ask.lang(), "file-missing")));
    }
    if ask.files.len() > MOST {
        return Err(Refusal::TooManyFiles { count: MOST });
    }
    if let Some(large) = ask.files.iter().find(|f| f.size > LARGEST) {
        let size = show::size(ask.lang(), LARGEST);
        return Err(Refusal::field("files", t!(ask.lang(), "file-large", name = large.name.as_str(), size = size)));
    }
    let mut kept = Vec::new();
    for sent in &ask.files {
        let file = keep(w, &row.facts(), sent).await?;
        kept.push(json!({ "id": file.id, "name": file.name, "href": Entity::href(&file), "sha256": file.sha256 }));
    }
    let said = t!(ask.lang(), "file-kept", count = kept.len());
    Ok(Done::at(row.href).saying(said).with(json!({ "files": kept })))
}

async fn remove(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let held = hold::<Entity>(w.tx(), &ask.caller, ask.id::<Uuid>("file")?, CONTRIBUTE).await?;
    w.remove("file-removed", &held).await?;
    // Who takes a file away wants its content gone; the ledger keeps that it was there, and its hash.
    bytes::Entity::delete_by_id(held.id).exec(w.tx()).await?;
    let back = match held.belongs_to {
        Some(record) => register::see(w.tx(), &ask.caller, record).await.map(|r| r.href).unwrap_or_default(),
        None => String::new(),
    };
    Ok(Done::at(if back.is_empty() { "/".to_owned() } else { back }).saying(t!(ask.lang(), "file-gone")))
}

/// A file for the rights table, of no other record; it stands for the record, too.
pub(crate) async fn specimen(
    w: &mut Write,
    owner: OrganisationId,
    context: ContextId,
    level: Level,
) -> Result<Params, Refusal> {
    let facts = Facts {
        id: w.id(),
        version: 1,
        owner,
        audience: level,
        context: Some(context),
        emergency: None,
        body: None,
        removed: false,
    };
    let file = super::put(w, &facts, None, "specimen.txt", b"specimen".to_vec()).await?;
    Ok(vec![("file", file.id.to_string()), ("record", file.id.to_string())])
}
