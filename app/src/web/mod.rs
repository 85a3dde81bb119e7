//! The pages: sheets are dropped, their picture appears; and the router that has the capabilities' pages beside them.
//!
//! A picture needs no account and no database: it lives in memory and a temporary folder under an address that
//! cannot be guessed, for a while. Invariants: every page is plain HTML that works without script; a handler reads
//! straight down, form → limits → reading → answer; clock, ids and the reading come in as values.

mod answers;
mod demonstration;
mod faces;
mod fields;
mod front;
mod limits;
mod picture;
mod rows;
mod shelf;
mod standalone;
mod tables;
mod upload;
mod view;

pub use limits::Limits;
pub use shelf::Shelf;
pub use standalone::standalone;

use crate::job::{Job, Outcome};
use axum::{
    Router,
    body::Body,
    extract::{DefaultBodyLimit, Path, Request, State},
    http::{HeaderMap, Method, StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::{MethodRouter, get},
};
use base::lang::Lang;
use futures::StreamExt;
use platform::{App, Clock, answer, assets, negotiate, refusal::Refusal};
use std::sync::Arc;
use tokio::sync::Semaphore;
use tower::ServiceExt;
use tower_http::compression::CompressionLayer;

/// What reads a job: in the product a capped child process, in tests whatever the test needs. May block.
pub type Reader = Arc<dyn Fn(&Job) -> Outcome + Send + Sync>;

/// What the pages are given from outside.
#[derive(Clone)]
pub struct World {
    /// Reads sheets.
    pub reader: Reader,
    /// What time it is.
    pub clock: Clock,
    /// A new id that cannot be guessed, of letters and digits.
    pub id: Arc<dyn Fn() -> String + Send + Sync>,
    /// How much may be sent and kept.
    pub limits: Limits,
    /// Folder for files in the making; the system's own when not given.
    pub folder: Option<std::path::PathBuf>,
}

/// What handlers share.
pub struct Web {
    world: World,
    shelf: Shelf,
    seats: Semaphore,
}

type Shared = State<Arc<Web>>;

/// All pages with what every answer carries: the ones without accounts under `/{lang}`, everything else from the
/// capabilities of the installation; where none is given, only the former.
pub fn router(world: World, app: Option<App>) -> Router {
    let whole = world.limits.whole();
    let address = app.as_ref().map(|a| a.settings().address.clone()).unwrap_or_default();
    // Until a capability has the home page, the front page is in its place.
    let home = app.iter().flat_map(App::capabilities).flat_map(|c| &c.routes).any(|r| r.path == "/");
    let streams = app.clone();
    let rest = app.map_or_else(|| Router::new().fallback(nowhere), platform::web::serve::router);
    let pictures = pictures(world);
    Router::new()
        .route("/healthz", get(async || "well\n"))
        .route("/assets/{name}", get(assets::serve))
        .fallback(move |request: Request| {
            let first = request.uri().path().split('/').nth(1).unwrap_or_default();
            let without_accounts = Lang::ALL.iter().any(|l| l.code() == first) || (first.is_empty() && !home);
            let of = if without_accounts { pictures.clone() } else { rest.clone() };
            async move { of.oneshot(request).await.unwrap_or_else(|never| match never {}) }
        })
        .layer(middleware::map_response(move |response| end_stream(streams.clone(), response)))
        .layer(middleware::from_fn(answer::revalidate))
        .layer(middleware::from_fn(move |request, next| same_site(address.clone(), request, next)))
        // Counted while it arrives, whatever the headers promise.
        .layer(DefaultBodyLimit::max(whole))
        .layer(CompressionLayer::new())
        .layer(middleware::map_response(answer::guard))
}

/// The pages that need no account and no database.
fn pictures(world: World) -> Router {
    let web = Arc::new(Web { shelf: Shelf::new(&world.limits), seats: Semaphore::new(world.limits.readers), world });
    Router::new()
        .route("/", only(get(front::negotiated)))
        .route("/{lang}", only(get(front::page)))
        .route("/{lang}/pictures", only(get(front::back).post(upload::make)))
        .route("/{lang}/pictures/{id}", only(get(picture::page)))
        .route("/{lang}/pictures/{id}/needs", only(get(answers::page).post(answers::give)))
        .route("/{lang}/pictures/{id}/{table}", only(get(tables::page)))
        .fallback(nowhere)
        .with_state(web)
}

/// A stream of events ends when the process is asked to stop; browsers come back by themselves.
#[expect(clippy::unused_async, reason = "axum's middleware is asynchronous")]
async fn end_stream(app: Option<App>, response: Response) -> Response {
    let stream =
        response.headers().get(header::CONTENT_TYPE).is_some_and(|v| v.as_bytes().starts_with(b"text/event-stream"));
    match app {
        Some(app) if stream => {
            let (head, body) = response.into_parts();
            let events = body.into_data_stream().take_until(Box::pin(async move { app.stopped().await }));
            Response::from_parts(head, Body::from_stream(events))
        }
        _ => response,
    }
}

/// Other methods get a sentence too.
fn only(route: MethodRouter<Arc<Web>>) -> MethodRouter<Arc<Web>> {
    route.fallback(async |headers: HeaderMap| Refusal::Method.answer(negotiate::language(&headers)))
}

async fn nowhere(request: Request) -> Response {
    let first = request.uri().path().split('/').nth(1).unwrap_or_default();
    let lang = Lang::from_code(first).unwrap_or_else(|| negotiate::language(request.headers()));
    Refusal::NotFound.answer(lang)
}

/// A form that another site sends in a person's name is not accepted; our own address may differ from the host that a
/// proxy names.
async fn same_site(address: String, request: Request, next: Next) -> Response {
    let headers = request.headers();
    let read = matches!(*request.method(), Method::GET | Method::HEAD);
    let text = |name: header::HeaderName| headers.get(name).and_then(|v| v.to_str().ok());
    let own = |origin: &str| {
        origin == address || origin.split_once("://").is_some_and(|(_, host)| Some(host) == text(header::HOST))
    };
    let foreign = headers.get("sec-fetch-site").is_some_and(|v| v != "same-origin" && v != "none")
        || (headers.contains_key(header::ORIGIN) && !text(header::ORIGIN).is_some_and(own));
    if !read && foreign {
        return Refusal::CrossSite.answer(negotiate::language(headers));
    }
    next.run(request).await
}

/// The language of an address, or the page that says that there is none.
fn speaks(code: &str, headers: &HeaderMap) -> Result<Lang, Box<Response>> {
    Lang::ALL
        .into_iter()
        .find(|l| l.code() == code)
        .ok_or_else(|| Box::new(Refusal::NotFound.answer(negotiate::language(headers))))
}

/// A page, or the fault that kept it from being made.
fn html(web: &Web, lang: Lang, cache: &'static str, page: &impl askama::Template) -> Response {
    match page.render() {
        Ok(text) => ([(header::CACHE_CONTROL, cache)], axum::response::Html(text)).into_response(),
        Err(fault) => Refusal::fault((web.world.id)(), &fault).answer(lang),
    }
}

/// Pictures are their owner's: no shared cache keeps them, and a browser asks whether they are still there.
const PRIVATE: &str = "private, no-cache";

fn see_other(address: &str) -> Response {
    (StatusCode::SEE_OTHER, [(header::LOCATION, address)]).into_response()
}

/// Language and id of a picture's address.
type PictureAt = Path<(String, String)>;
