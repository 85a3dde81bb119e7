//! From a request to its route, and from the route's answer to the face that was asked for.
//!
//! Invariants: gate → form → write → answer, in this order; a form comes back with what was typed; a refusal is a page
//! for people and problem details for programs.

use super::{
    ask::{Ask, Face, Values},
    face::{show, show_form},
    form::Form,
    read::{Object, decode, form_pairs, read, values},
    route::{Does, Route, resolve},
};
use crate::{
    App, answer,
    home::draft,
    negotiate,
    page::FieldError,
    refusal::Refusal,
    request::Answered,
    words::t,
    write::{Done, answered::Key},
};
use axum::{
    Router,
    extract::Request,
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    response::{IntoResponse, Response},
};
use base::lang::Lang;
use std::{collections::BTreeMap, sync::Arc};

/// Endings of addresses that ask for a file.
const ENDINGS: [&str; 9] = ["json", "csv", "xlsx", "pdf", "docx", "svg", "ics", "atom", "txt"];

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
    // Programs ask for JSON by the prefix; there an ending is a part of the name.
    let last = path.rsplit('/').next().unwrap_or_default();
    if !api
        && let Some((stem, ending)) = last.rsplit_once('.')
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

/// Cookie of a sentence that is said once.
pub(super) const SAID: &str = "said";

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
        route: routes.first().map_or("", |r| r.name),
        face: face.clone(),
        address,
        headers: head.headers.clone(),
    };
    let name = routes
        .iter()
        .find(|r| matches!(r.does, Does::Button(_)) == (head.method == Method::POST))
        .or(routes.first())
        .map_or("none", |r| r.name);
    let (head_headers, reads) = (head.headers.clone(), matches!(head.method, Method::GET | Method::HEAD));
    let mut response = match head.method {
        Method::GET | Method::HEAD => match get(&ask, routes).await {
            Ok(response) => response,
            Err(Refusal::Method) => method(&ask, routes),
            Err(refusal) => refused(&ask, &refusal),
        },
        Method::POST => post(ask, routes, Request::from_parts(head, body)).await,
        _ => method(&ask, routes),
    };
    if let Some(lang) = asked {
        set_cookie(&mut response, &format!("{LANGUAGE}={lang}; Path=/; Max-Age=31536000; SameSite=Lax"));
    }
    if face == Face::Page && reads && cookie(&head_headers, SAID).is_some() {
        set_cookie(&mut response, &format!("{SAID}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax"));
    }
    response.extensions_mut().insert(Answered(name));
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
        (Face::Page, Refusal::First { href }) => see_other(href),
        _ => refusal.answer(ask.lang()),
    }
}

/// The address does not answer to this method; it says to which it does.
fn method(ask: &Ask, routes: &[Route]) -> Response {
    let mut response = refused(ask, &Refusal::Method);
    let reads = routes.iter().any(|r| !matches!(r.does, Does::Button(_)));
    let writes = routes.iter().any(|r| !matches!(r.does, Does::Page(_) | Does::Raw(_)));
    let allow = match (reads, writes) {
        (true, true) => "GET, HEAD, POST",
        (true, false) => "GET, HEAD",
        _ => "POST",
    };
    response.headers_mut().insert(header::ALLOW, HeaderValue::from_static(allow));
    response
}

fn see_other(address: &str) -> Response {
    let place = HeaderValue::from_str(address).unwrap_or(HeaderValue::from_static("/"));
    (StatusCode::SEE_OTHER, [(header::LOCATION, place)]).into_response()
}

/// The address that was asked for, with its query but for the language.
pub(super) fn here(ask: &Ask) -> String {
    let pairs: Vec<(&str, &str)> = ask
        .query
        .0
        .iter()
        .filter(|(name, _)| name.as_str() != "lang")
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
        Does::Form { fields, fill, .. } | Does::Step { fields, fill, .. } => {
            let mut form = Form { fields: fields(ask.lang()), ..Form::default() };
            fill(ask, &mut form).await?;
            form.drafts = drafts(ask, route, &form);
            if form.drafts
                && let Some(draft) = draft::of(ask, &here(ask)).await?
            {
                draft.restore(&mut form);
            }
            show_form(ask, form, Vec::new(), StatusCode::OK).await
        }
        Does::Button(_) => Err(Refusal::Method),
    }
}

/// Whether what is typed into a form is kept while it is written.
fn drafts(ask: &Ask, route: &Route, form: &Form) -> bool {
    let own = ask.caller.account.is_some() && ask.app.capabilities().iter().any(|c| c.name == crate::home::NAME);
    own && ask.face == Face::Page && matches!(route.does, Does::Form { .. }) && form.may_be_kept()
}

async fn post(mut ask: Ask, routes: &[Route], request: Request) -> Response {
    let Some(route) = routes.iter().find(|r| matches!(r.does, Does::Form { .. } | Does::Step { .. } | Does::Button(_)))
    else {
        return method(&ask, routes);
    };
    if let Err(refusal) = route.gate.write(&ask.caller) {
        return refused(&ask, &refusal);
    }
    let sent = match read(&mut ask, request).await {
        Ok(sent) => sent,
        Err(refusal) => return refused(&ask, &refusal),
    };
    resolve(&mut ask.values);
    match take(&ask, route, sent.as_ref()).await {
        Ok(done) => taken(&ask, &done),
        Err(refusal) => come_back(ask, route, refusal).await,
    }
}

async fn take(ask: &Ask, route: &Route, sent: Option<&Object>) -> Result<Done, Refusal> {
    if let Does::Form { fields, fill, .. } | Does::Step { fields, fill, .. } = route.does {
        let mut form = Form { fields: fields(ask.lang()), ..Form::default() };
        if ask.face == Face::Json {
            let files = ask.files.iter().map(|f| f.field.as_str());
            form.check_names(ask.lang(), ask.values.0.keys().map(String::as_str).chain(files))?;
        }
        fill(ask, &mut form).await?;
        if let Some(sent) = sent {
            form.check_json(ask.lang(), sent)?;
        }
        form.check(ask.lang(), &ask.values)?;
    }
    let work = match route.does {
        Does::Step { act, .. } => return act(ask).await,
        Does::Form { take, .. } | Does::Button(take) => take,
        Does::Page(_) | Does::Raw(_) => return Err(Refusal::Method),
    };
    let header = ask.headers.get("idempotency-key").and_then(|v| v.to_str().ok()).filter(|k| !k.is_empty());
    let key = header.or_else(|| ask.values.given("key")).ok_or(Refusal::KeyMissing)?;
    if key.len() > 200 || !key.bytes().all(|b| b.is_ascii_graphic()) {
        return Err(Refusal::KeyMissing);
    }
    let key = Key::new(&ask.caller, key, &ask.address, &content(ask)?);
    let held = Arc::new(ask.clone());
    ask.app
        .write_once(&ask.caller, Some(&key), move |w| {
            let ask = held.clone();
            Box::pin(async move {
                let done = work(&ask, w).await?;
                if ask.face == Face::Page {
                    draft::taken(w.tx(), &ask.caller, &here(&ask)).await?;
                }
                Ok(done)
            })
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
        let mut response = see_other(&done.href);
        // Said once, by a cookie of half a minute: an address that says things could be made by anybody.
        if let Some(said) = &done.said {
            let said = serde_urlencoded::to_string([("", said)]).unwrap_or_default();
            set_cookie(&mut response, &format!("{SAID}{said}; Path=/; Max-Age=30; HttpOnly; SameSite=Lax"));
        }
        response
    };
    for cookie in &done.cookies {
        set_cookie(&mut response, cookie);
    }
    response
}

fn set_cookie(response: &mut Response, cookie: &str) {
    if let Ok(value) = HeaderValue::from_str(cookie) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
}

/// A form that was refused comes back with what was typed; where others changed the same, with both.
async fn come_back(ask: Ask, route: &Route, refusal: Refusal) -> Response {
    let (Does::Form { fields, fill, .. } | Does::Step { fields, fill, .. }) = route.does else {
        return refused(&ask, &refusal);
    };
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
    form.drafts = drafts(&ask, route, &form);
    let told = refusal.clone();
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
    match show_form(&ask, form, errors, told.status()).await {
        Ok(mut response) => {
            told.hint(&mut response);
            response
        }
        Err(refusal) => refused(&ask, &refusal),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_address_has_many_faces() {
        assert_eq!(face_of("/api/v1/o/x"), ("/o/x".into(), Face::Json));
        assert_eq!(face_of("/api/v1/o/x.csv"), ("/o/x.csv".into(), Face::Json));
        assert_eq!(face_of("/o/x.csv"), ("/o/x".into(), Face::File("csv".into())));
        assert_eq!(face_of("/o/x.json"), ("/o/x".into(), Face::Json));
        assert_eq!(face_of("/"), ("/".into(), Face::Page));
        assert_eq!(face_of("/api/v1"), ("/".into(), Face::Json));
        assert_eq!(face_of("/o/v1.2"), ("/o/v1.2".into(), Face::Page));
        assert_eq!(face_of("/o/"), ("/o".into(), Face::Page));
    }
}
