//! From a request to its route, and from the route's answer to the face that was asked for.
//!
//! Invariants: gate → form → write → answer, in this order; a form comes back with what was typed; a refusal is a page
//! for people and problem details for programs.

use super::{
    ask::{Ask, Face, Sent, Values},
    form::Form,
    route::{Does, Route, resolve},
    table::Table,
    view::View,
};
use crate::{
    App,
    access::Level,
    answer, negotiate,
    page::{Audience, FieldError, Frame, Place, Shell},
    refusal::Refusal,
    show,
    words::t,
    write::{Done, answered::Key},
};
use askama::Template;
use axum::{
    Router,
    extract::{FromRequest, Multipart, Request},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    response::{Html, IntoResponse, Response},
};
use base::lang::Lang;
use std::{collections::BTreeMap, io::Write as _, sync::Arc};

/// Endings of addresses that ask for a file.
const ENDINGS: [&str; 8] = ["json", "csv", "xlsx", "pdf", "svg", "ics", "atom", "txt"];

/// All routes of all capabilities, by path.
pub struct Switchboard {
    paths: matchit::Router<usize>,
    routes: Vec<Vec<Route>>,
}

impl Switchboard {
    /// Puts the routes together.
    ///
    /// # Panics
    /// When two routes answer to one address and method: a mistake of ours, found by every test that starts an app.
    pub fn new(routes: impl IntoIterator<Item = Route>) -> Switchboard {
        let mut table = Switchboard { paths: matchit::Router::new(), routes: Vec::new() };
        let mut at: BTreeMap<&'static str, usize> = BTreeMap::new();
        for route in routes {
            let place = *at.entry(route.path).or_insert_with(|| {
                table.routes.push(Vec::new());
                let place = table.routes.len() - 1;
                table.paths.insert(route.path, place).unwrap_or_else(|e| panic!("{}: {e}", route.path));
                place
            });
            table.routes[place].push(route);
        }
        table
    }

    fn find(&self, path: &str) -> Option<(&[Route], BTreeMap<String, String>)> {
        let found = self.paths.at(path).ok()?;
        let params = found.params.iter().map(|(k, v)| (k.to_owned(), decode(v))).collect();
        Some((&self.routes[*found.value], params))
    }
}

fn decode(text: &str) -> String {
    let mut values = form_pairs(&format!("x={text}").replace('+', "%2B"));
    values.pop().map(|(_, v)| v).unwrap_or_default()
}

/// `a=1&b=2` as pairs.
fn form_pairs(text: &str) -> Vec<(String, String)> {
    serde_urlencoded::from_str(text).unwrap_or_default()
}

fn values(pairs: Vec<(String, String)>) -> Values {
    let mut values = Values::default();
    for (name, value) in pairs {
        values.0.entry(name).or_default().push(value);
    }
    values
}

/// The routes as a router; whatever it does not know is not found.
pub fn router(app: App) -> Router {
    let table = Arc::new(Switchboard::new(app.capabilities().iter().flat_map(|c| c.routes.iter().copied())));
    Router::new().fallback(move |request: Request| {
        let (app, table) = (app.clone(), table.clone());
        async move { serve(&app, &table, request).await }
    })
}

/// Where a request leads: path without `/api/v1` and ending, and the face that these ask for.
fn face_of(path: &str) -> (String, Face) {
    let (path, api) = match path.strip_prefix("/api/v1") {
        Some(rest) => (rest, true),
        None => (path, false),
    };
    let last = path.rsplit('/').next().unwrap_or_default();
    if let Some((stem, ending)) = last.rsplit_once('.')
        && ENDINGS.contains(&ending)
        && !stem.is_empty()
    {
        let face = if ending == "json" { Face::Json } else { Face::File(ending.to_owned()) };
        return (path[..path.len() - ending.len() - 1].to_owned(), face);
    }
    let path = if path.len() > 1 { path.trim_end_matches('/') } else { path };
    let path = if path.is_empty() { "/" } else { path };
    (path.to_owned(), if api { Face::Json } else { Face::Page })
}

/// Cookie that keeps the language of somebody who has not signed in, or who chose another for this browser.
const LANGUAGE: &str = "lang";

/// The value of a cookie.
pub fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|v| v.to_str().ok())
        .flat_map(|v| v.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value)
}

async fn serve(app: &App, table: &Switchboard, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let (address, face) = face_of(head.uri.path());
    let query = values(form_pairs(head.uri.query().unwrap_or_default()));
    let asked = query.given("lang").and_then(Lang::from_code);
    let lang = asked
        .or_else(|| cookie(&head.headers, LANGUAGE).and_then(Lang::from_code))
        .unwrap_or_else(|| negotiate::language(&head.headers));
    let refuse = |refusal: Refusal| match face {
        Face::Json => refusal.problem(lang),
        _ => refusal.answer(lang),
    };
    let Some((routes, path)) = table.find(&address) else { return refuse(Refusal::NotFound) };
    let mut caller = match app.identify(&head.headers, lang).await {
        Ok(caller) => caller,
        Err(refusal) => return refuse(refusal),
    };
    if let Some(lang) = asked {
        caller.lang = lang;
    }
    let ask = Ask {
        app: app.clone(),
        caller,
        path,
        query,
        values: Values::default(),
        files: Vec::new(),
        face: face.clone(),
        address,
        headers: head.headers.clone(),
    };
    let mut response = match head.method {
        Method::GET | Method::HEAD => match get(&ask, routes).await {
            Ok(response) => response,
            Err(refusal) => refused(&ask, &refusal),
        },
        Method::POST => post(ask, routes, Request::from_parts(head, body)).await,
        _ => refused(&ask, &Refusal::Method),
    };
    if let Some(lang) = asked
        && let Ok(value) = HeaderValue::from_str(&format!("{LANGUAGE}={lang}; Path=/; Max-Age=31536000; SameSite=Lax"))
    {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
    response.headers_mut().entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("private, no-cache"));
    response.headers_mut().append(header::VARY, HeaderValue::from_static("Cookie, Accept-Language, Authorization"));
    response
}

/// A refusal in the face that was asked for; who has to sign in is led there.
fn refused(ask: &Ask, refusal: &Refusal) -> Response {
    match (&ask.face, refusal) {
        (Face::Json, _) => refusal.problem(ask.lang()),
        (Face::Page, Refusal::SignIn) => {
            let next: String = serde_urlencoded::to_string([("next", here(ask))]).unwrap_or_default();
            see_other(&format!("/sign-in?{next}"))
        }
        _ => refusal.answer(ask.lang()),
    }
}

fn see_other(address: &str) -> Response {
    let place = HeaderValue::from_str(address).unwrap_or(HeaderValue::from_static("/"));
    (StatusCode::SEE_OTHER, [(header::LOCATION, place)]).into_response()
}

/// The address that was asked for, with its query but for the language.
fn here(ask: &Ask) -> String {
    let pairs: Vec<(&str, &str)> = ask
        .query
        .0
        .iter()
        .filter(|(name, _)| !matches!(name.as_str(), "lang" | "said"))
        .flat_map(|(name, all)| all.iter().map(move |v| (name.as_str(), v.as_str())))
        .collect();
    let query = serde_urlencoded::to_string(pairs).unwrap_or_default();
    if query.is_empty() { ask.address.clone() } else { format!("{}?{query}", ask.address) }
}

async fn get(ask: &Ask, routes: &[Route]) -> Result<Response, Refusal> {
    let route = routes.iter().find(|r| !matches!(r.does, Does::Button(_))).ok_or(Refusal::Method)?;
    route.gate.pass(&ask.caller)?;
    match route.does {
        Does::Page(make) => show(ask, make(ask).await?).await,
        Does::Raw(raw) => raw(ask).await,
        Does::Form { fields, fill, .. } => {
            let mut form = Form { fields: fields(ask.lang()), ..Form::default() };
            fill(ask, &mut form).await?;
            show_form(ask, form, Vec::new(), StatusCode::OK).await
        }
        Does::Button(_) => Err(Refusal::Method),
    }
}

/// A form or JSON as it arrived.
async fn read(ask: &mut Ask, request: Request) -> Result<(), Refusal> {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default().to_owned();
    let limit = ask.app.settings().form_limit;
    if kind.starts_with("multipart/form-data") {
        return read_parts(ask, Multipart::from_request(request, &()).await.map_err(|_| Refusal::Malformed)?, limit)
            .await;
    }
    let too_large = Refusal::TooLarge { file: 1 << 20, all: 1 << 20 };
    let bytes = axum::body::to_bytes(request.into_body(), (1 << 20).min(limit)).await.map_err(|_| too_large)?;
    if kind.starts_with("application/json") {
        let object: serde_json::Map<String, serde_json::Value> = if bytes.is_empty() {
            serde_json::Map::new()
        } else {
            serde_json::from_slice(&bytes).map_err(|_| Refusal::Malformed)?
        };
        for (name, value) in object {
            let list = match value {
                serde_json::Value::Null => Vec::new(),
                serde_json::Value::Array(list) => list.iter().filter_map(plain).collect(),
                other => plain(&other).into_iter().collect(),
            };
            ask.values.0.insert(name, list);
        }
    } else {
        let text = std::str::from_utf8(&bytes).map_err(|_| Refusal::Malformed)?;
        ask.values = values(form_pairs(text));
    }
    if ask.values.0.values().flatten().any(|v| v.contains('\0')) {
        return Err(Refusal::Malformed);
    }
    Ok(())
}

fn plain(value: &serde_json::Value) -> Option<String> {
    match value {
        serde_json::Value::String(text) => Some(text.clone()),
        serde_json::Value::Bool(_) | serde_json::Value::Number(_) => Some(value.to_string()),
        _ => None,
    }
}

async fn read_parts(ask: &mut Ask, mut parts: Multipart, limit: usize) -> Result<(), Refusal> {
    let too_large = Refusal::TooLarge { file: limit as u64, all: limit as u64 };
    let folder = Arc::new(tempfile::tempdir().map_err(|e| Refusal::of(&e))?);
    let mut seen = 0;
    while let Some(mut part) = parts.next_field().await.map_err(|_| Refusal::Malformed)? {
        let field = part.name().unwrap_or_default().to_owned();
        let name = part.file_name().map(|n| n.rsplit(['/', '\\']).next().unwrap_or_default().to_owned());
        let path = folder.path().join(ask.files.len().to_string());
        let mut file = match &name {
            Some(_) => Some(std::fs::File::create(&path).map_err(|e| Refusal::of(&e))?),
            None => None,
        };
        let mut text = Vec::new();
        let mut size = 0;
        while let Some(chunk) = part.chunk().await.map_err(|_| Refusal::Malformed)? {
            seen += chunk.len();
            size += chunk.len() as u64;
            if seen > limit {
                return Err(too_large);
            }
            match &mut file {
                Some(file) => file.write_all(&chunk).map_err(|e| Refusal::of(&e))?,
                None => text.extend_from_slice(&chunk),
            }
        }
        match name {
            Some(name) if !name.is_empty() && size > 0 => {
                ask.files.push(Sent { field, name, path, size, folder: folder.clone() });
            }
            Some(_) => {}
            None => {
                let text = String::from_utf8(text).map_err(|_| Refusal::Malformed)?;
                ask.values.0.entry(field).or_default().push(text);
            }
        }
    }
    Ok(())
}

async fn post(mut ask: Ask, routes: &[Route], request: Request) -> Response {
    let Some(route) = routes.iter().find(|r| matches!(r.does, Does::Form { .. } | Does::Button(_))) else {
        return refused(&ask, &Refusal::Method);
    };
    if let Err(refusal) = route.gate.write(&ask.caller) {
        return refused(&ask, &refusal);
    }
    if let Err(refusal) = read(&mut ask, request).await {
        return refused(&ask, &refusal);
    }
    resolve(&mut ask.values);
    match take(&ask, route).await {
        Ok(done) => taken(&ask, &done),
        Err(refusal) => come_back(ask, route, refusal).await,
    }
}

async fn take(ask: &Ask, route: &Route) -> Result<Done, Refusal> {
    let work = match route.does {
        Does::Form { fields, fill, take } => {
            let mut form = Form { fields: fields(ask.lang()), ..Form::default() };
            fill(ask, &mut form).await?;
            form.check(ask.lang(), &ask.values)?;
            take
        }
        Does::Button(take) => take,
        Does::Page(_) | Does::Raw(_) => return Err(Refusal::Method),
    };
    let header = ask.headers.get("idempotency-key").and_then(|v| v.to_str().ok()).filter(|k| !k.is_empty());
    let key = header.or_else(|| ask.values.given("key")).ok_or(Refusal::KeyMissing)?;
    if key.len() > 200 {
        return Err(Refusal::KeyMissing);
    }
    let key = Key::new(&ask.caller, key, &ask.address, &content(ask)?);
    let held = Arc::new(ask.clone());
    ask.app
        .write_once(&ask.caller, Some(&key), move |w| {
            let ask = held.clone();
            Box::pin(async move { work(&ask, w).await })
        })
        .await
}

/// What was sent, as bytes that are the same for the same content.
fn content(ask: &Ask) -> Result<Vec<u8>, Refusal> {
    let mut bytes = Vec::new();
    for (name, all) in ask.values.0.iter().filter(|(name, _)| *name != "key") {
        for value in all {
            bytes.extend_from_slice(format!("{name}\u{1}{value}\u{2}").as_bytes());
        }
    }
    for file in &ask.files {
        let held = std::fs::read(&file.path).map_err(|e| Refusal::of(&e))?;
        bytes.extend_from_slice(
            format!("{}\u{1}{}\u{1}{}\u{2}", file.field, file.name, answer::fingerprint(&held)).as_bytes(),
        );
    }
    Ok(bytes)
}

fn taken(ask: &Ask, done: &Done) -> Response {
    let mut response = if ask.face == Face::Json {
        let mut json = serde_json::json!({ "href": done.href });
        if !done.json.is_null() {
            json["data"] = done.json.clone();
        }
        if let Some(said) = &done.said {
            json["said"] = base::words::without_isolates(said).into();
        }
        axum::Json(json).into_response()
    } else {
        let href = match &done.said {
            None => done.href.clone(),
            Some(said) => {
                let said = serde_urlencoded::to_string([("said", said)]).unwrap_or_default();
                let (page, place) = done.href.split_once('#').map_or((done.href.as_str(), ""), |(p, f)| (p, f));
                let mark = if page.contains('?') { '&' } else { '?' };
                format!("{page}{mark}{said}{}{place}", if place.is_empty() { "" } else { "#" })
            }
        };
        see_other(&href)
    };
    if let Some(value) = done.cookie.as_deref().and_then(|c| HeaderValue::from_str(c).ok()) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
    response
}

/// A form that was refused comes back with what was typed; where others changed the same, with both.
async fn come_back(ask: Ask, route: &Route, refusal: Refusal) -> Response {
    let Does::Form { fields, fill, .. } = route.does else { return refused(&ask, &refusal) };
    let kept = matches!(
        refusal,
        Refusal::Invalid(_)
            | Refusal::Conflict(_)
            | Refusal::Away
            | Refusal::Full
            | Refusal::KeyReused
            | Refusal::TooMany { .. }
    );
    if ask.face != Face::Page || !kept {
        return refused(&ask, &refusal);
    }
    let mut form = Form { fields: fields(ask.lang()), ..Form::default() };
    if fill(&ask, &mut form).await.is_err() {
        return refused(&ask, &refusal);
    }
    form.typed(&ask.values);
    let status = refusal.status();
    let errors = match refusal {
        Refusal::Invalid(errors) => errors,
        Refusal::Conflict(conflict) => {
            form.base = Some(conflict.version);
            let errors = conflict
                .clashes
                .iter()
                .map(|c| FieldError { field: c.field.clone().into(), text: t!(ask.lang(), "changed-meanwhile") });
            let errors = errors.collect();
            form.conflict = Some(conflict);
            errors
        }
        other => {
            form.base = ask.base().or(form.base);
            vec![FieldError { field: "main".into(), text: other.text(ask.lang()) }]
        }
    };
    match show_form(&ask, form, errors, status).await {
        Ok(response) => response,
        Err(refusal) => refused(&ask, &refusal),
    }
}

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
    shell.frame = Some(Frame {
        places,
        reader: ask.caller.signed_in().then(|| ask.caller.name.clone()),
        organisation: ask.caller.organisation_name.clone(),
        crumbs: crumbs.to_vec(),
        actors,
        said: ask.query.given("said").map(|s| s.chars().take(300).collect()),
        live: None,
        here: here(ask),
        once: key(&ask.app),
    });
    Ok(shell)
}

fn key(app: &App) -> String {
    app.id::<uuid::Uuid>().to_string()
}

async fn show(ask: &Ask, view: View) -> Result<Response, Refusal> {
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
            if let Some(frame) = &mut shell.frame {
                frame.live = view.live.as_ref().map(|chain| format!("/live?chain={chain}"));
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

async fn show_form(ask: &Ask, form: Form, errors: Vec<FieldError>, status: StatusCode) -> Result<Response, Refusal> {
    if ask.face == Face::Json {
        let values: serde_json::Map<String, serde_json::Value> = form
            .fields
            .iter()
            .filter(|f| !f.value.is_empty())
            .map(|f| (f.name.to_owned(), if f.value.len() == 1 { f.first().into() } else { f.value.clone().into() }))
            .collect();
        return Ok((status, axum::Json(serde_json::json!({ "values": values, "base": form.base }))).into_response());
    }
    if ask.face != Face::Page {
        return Err(Refusal::NotFound);
    }
    let mut shell = shell(ask, &form.title, form.audience, &form.crumbs).await?;
    shell.errors = errors;
    shell.scripts.clone_from(&form.scripts);
    // A form keeps its key when it comes back, so that what was already done under it is not done again; where it was
    // refused, nothing was kept under the key.
    let key = ask.values.given("key").map_or_else(|| key(&ask.app), str::to_owned);
    let page = FormPage { shell, form: &form, key, action: here(ask) };
    Ok((status, Html(page.render().map_err(|e| Refusal::of(&e))?)).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_address_has_many_faces() {
        assert_eq!(face_of("/api/v1/o/x"), ("/o/x".into(), Face::Json));
        assert_eq!(face_of("/o/x.csv"), ("/o/x".into(), Face::File("csv".into())));
        assert_eq!(face_of("/o/x.json"), ("/o/x".into(), Face::Json));
        assert_eq!(face_of("/"), ("/".into(), Face::Page));
        assert_eq!(face_of("/api/v1"), ("/".into(), Face::Json));
        assert_eq!(face_of("/o/v1.2"), ("/o/v1.2".into(), Face::Page));
        assert_eq!(face_of("/o/"), ("/o".into(), Face::Page));
    }
}
