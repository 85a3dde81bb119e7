//! The faces of an answer: a page in its shell, a form, JSON, a table as a file.

use super::{
    ask::{Ask, Face},
    form::Form,
    read::decode,
    serve::{SAID, cookie, here},
    table::Table,
    view::View,
};
use crate::{
    App,
    access::Level,
    answer, assets,
    page::{Audience, FieldError, Frame, Place, Shell},
    refusal::Refusal,
    show,
    words::t,
};
use askama::Template;
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Response},
};

#[derive(Template)]
#[template(path = "view.html")]
struct ViewPage<'a> {
    shell: Shell,
    view: &'a View,
    key: String,
}

#[derive(Template)]
#[template(path = "form.html")]
struct FormPage<'a> {
    shell: Shell,
    form: &'a Form,
    key: String,
    action: String,
    /// Id of the draft that it is filled with, and what is said of it.
    draft: Option<(uuid::Uuid, String)>,
}

/// The shell around a page for this reader.
///
/// # Errors
/// When the database does not answer.
pub async fn shell(
    ask: &Ask,
    title: &str,
    audience: Option<Level>,
    crumbs: &[(String, String)],
) -> Result<Shell, Refusal> {
    let mut shell = Shell::new(ask.lang(), title, "");
    shell.audience = Audience::Of(audience.unwrap_or(if ask.caller.signed_in() { Level::Own } else { Level::Public }));
    shell.demonstration = ask.app.settings().demonstration;
    let mut places: Vec<_> =
        ask.app.capabilities().iter().flat_map(|c| &c.nav).filter(|n| (n.shown)(&ask.caller)).collect();
    places.sort_by_key(|n| n.order);
    let places = places
        .into_iter()
        .map(|n| Place {
            label: (n.name)(ask.lang()),
            href: n.href.to_owned(),
            here: n.href == ask.address || (n.href != "/" && ask.address.starts_with(&format!("{}/", n.href))),
        })
        .collect();
    let actors = match ask.app.capabilities().iter().find_map(|c| c.actors) {
        Some(actors) if shell.demonstration => actors(&ask.app, &ask.caller).await?,
        _ => Vec::new(),
    };
    shell.route = ask.route;
    shell.help = ask.app.help(ask.lang(), ask.route);
    shell.frame = Some(Frame {
        places,
        reader: ask.caller.signed_in().then(|| ask.caller.name.clone()),
        organisation: ask.caller.organisation_name.clone(),
        crumbs: crumbs.to_vec(),
        actors,
        said: cookie(&ask.headers, SAID).map(|said| decode(&said.replace('+', " "))).filter(|said| !said.is_empty()),
        live: None,
        here: here(ask),
        once: key(&ask.app),
    });
    Ok(shell)
}

fn key(app: &App) -> String {
    app.id::<uuid::Uuid>().to_string()
}

pub(super) async fn show(ask: &Ask, view: View) -> Result<Response, Refusal> {
    let secret = view.secret;
    Ok(kept_by_nobody(secret, shown(ask, view).await?))
}

/// What holds a secret is kept by no browser and nothing on the way.
fn kept_by_nobody(secret: bool, mut response: Response) -> Response {
    if secret {
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    response
}

async fn shown(ask: &Ask, view: View) -> Result<Response, Refusal> {
    if let Some(file) = view.file {
        return Ok(file);
    }
    match &ask.face {
        Face::Json => {
            let json = match (&view.json, view.tables.first()) {
                (serde_json::Value::Null, Some(table)) => table.json(ask.lang()),
                (json, _) => json.clone(),
            };
            Ok(axum::Json(json).into_response())
        }
        Face::File(ending) => {
            let table = view.tables.first().ok_or(Refusal::NotFound)?;
            file(ask, &view, table, ending)
        }
        Face::Page => {
            let mut shell = shell(ask, &view.title, view.audience, &view.crumbs).await?;
            shell.scripts.clone_from(&view.scripts);
            shell.help = shell.help.filter(|help| *help != view.lead);
            if let (Some(frame), Some(chain)) = (&mut shell.frame, &view.live) {
                let newest = crate::timeline::newest(&ask.app, &ask.caller, chain).await?;
                frame.live = Some(format!("/live?chain={chain}&after={newest}"));
                shell.scripts.push(&crate::assets::LIVE.href);
            }
            let page = ViewPage { shell, view: &view, key: key(&ask.app) };
            Ok(Html(page.render().map_err(|e| Refusal::of(&e))?).into_response())
        }
    }
}

/// A table as a file.
fn file(ask: &Ask, view: &View, table: &Table, ending: &str) -> Result<Response, Refusal> {
    let lang = ask.lang();
    let name = format!("{}.{ending}", view.title);
    match ending {
        "csv" => Ok(answer::download(&name, "text/csv; charset=utf-8", table.csv(lang))),
        "xlsx" => {
            let plain = |text: String| base::words::without_isolates(&text);
            let mut about = vec![(plain(t!(lang, "table-about")), plain(view.title.clone()))];
            if !table.source.is_empty() {
                about.push((t!(lang, "table-source"), table.source.clone()));
            }
            about.push((t!(lang, "table-made"), show::instant(lang, ask.now())));
            let level = view.audience.unwrap_or(Level::Own);
            about.push((t!(lang, "table-audience"), format!("{}. {}", level.name(lang), level.note(lang))));
            about.push((t!(lang, "table-address"), format!("{}{}", ask.app.settings().address, here(ask))));
            let bytes = table.xlsx(lang, &about).map_err(|e| Refusal::of(&e))?;
            let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            Ok(answer::download(&name, kind, bytes))
        }
        _ => Err(Refusal::NotFound),
    }
}

pub(super) async fn show_form(
    ask: &Ask,
    form: Form,
    errors: Vec<FieldError>,
    status: StatusCode,
) -> Result<Response, Refusal> {
    let secret = form.secret;
    Ok(kept_by_nobody(secret, form_shown(ask, form, errors, status).await?))
}

async fn form_shown(ask: &Ask, form: Form, errors: Vec<FieldError>, status: StatusCode) -> Result<Response, Refusal> {
    if ask.face == Face::Json {
        let values: serde_json::Map<String, serde_json::Value> = form
            .fields
            .iter()
            .filter(|f| !f.value.is_empty())
            .map(|f| (f.name.to_owned(), if f.value.len() == 1 { f.first().into() } else { f.value.clone().into() }))
            .collect();
        let choices: serde_json::Map<String, serde_json::Value> = form
            .fields
            .iter()
            .filter(|f| !f.choices().is_empty())
            .map(|f| {
                let list = f.choices().iter().map(|(value, name)| serde_json::json!({ "value": value, "name": name }));
                (f.name.to_owned(), list.collect())
            })
            .collect();
        let json = serde_json::json!({ "values": values, "choices": choices, "base": form.base });
        return Ok((status, axum::Json(json)).into_response());
    }
    if ask.face != Face::Page {
        return Err(Refusal::NotFound);
    }
    let mut shell = shell(ask, &form.title, form.audience, &form.crumbs).await?;
    shell.errors = errors;
    shell.scripts.clone_from(&form.scripts);
    if form.drafts {
        shell.scripts.push(&assets::DRAFT.href);
    }
    let draft = form.draft.map(|(id, at)| (id, t!(ask.lang(), "draft-restored", at = show::instant(ask.lang(), at))));
    // A form keeps its key when it comes back, so that what was already done under it is not done again; where it was
    // refused, nothing was kept under the key.
    let key = ask.values.given("key").map_or_else(|| key(&ask.app), str::to_owned);
    let page = FormPage { shell, form: &form, key, action: here(ask), draft };
    Ok((status, Html(page.render().map_err(|e| Refusal::of(&e))?)).into_response())
}
