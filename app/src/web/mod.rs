//! The pages: sheets are dropped, their picture appears.
//!
//! Without accounts and without a database: a picture lives in memory and a temporary folder under an address that
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
mod serve;
mod shelf;
mod standalone;
mod tables;
mod upload;
mod view;

pub use limits::Limits;
pub use serve::{ServeOptions, serve};
pub use shelf::Shelf;
pub use standalone::standalone;

use crate::job::{Job, Outcome};
use axum::{
    Router,
    extract::{DefaultBodyLimit, Path, Request, State},
    http::{HeaderMap, Method, StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::{MethodRouter, get},
};
use base::lang::Lang;
use chrono::{DateTime, Utc};
use platform::{answer, assets, negotiate, refusal::Refusal};
use std::sync::Arc;
use tokio::sync::Semaphore;
use tower_http::compression::CompressionLayer;

/// What reads a job: in the product a capped child process, in tests whatever the test needs. May block.
pub type Reader = Arc<dyn Fn(&Job) -> Outcome + Send + Sync>;

/// Tells the time.
pub type Clock = Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>;

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

/// All routes, with what every answer carries.
pub fn router(world: World) -> Router {
    let whole = world.limits.whole();
    let web = Arc::new(Web { shelf: Shelf::new(&world.limits), seats: Semaphore::new(world.limits.readers), world });
    Router::new()
        .route("/", only(get(front::negotiated)))
        .route("/healthz", get(async || "well\n"))
        .route("/assets/{name}", get(assets::serve))
        .route("/{lang}", only(get(front::page)))
        .route("/{lang}/pictures", only(get(front::back).post(upload::make)))
        .route("/{lang}/pictures/{id}", only(get(picture::page)))
        .route("/{lang}/pictures/{id}/needs", only(get(answers::page).post(answers::give)))
        .route("/{lang}/pictures/{id}/{table}", only(get(tables::page)))
        .fallback(nowhere)
        .layer(middleware::from_fn(answer::revalidate))
        .layer(middleware::from_fn(same_site))
        // Counted while it arrives, whatever the headers promise.
        .layer(DefaultBodyLimit::max(whole))
        .layer(CompressionLayer::new())
        .layer(middleware::map_response(answer::guard))
        .with_state(web)
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

/// A form that another site sends in a person's name is not accepted.
async fn same_site(request: Request, next: Next) -> Response {
    let headers = request.headers();
    let read = matches!(*request.method(), Method::GET | Method::HEAD);
    let foreign = headers.get("sec-fetch-site").is_some_and(|v| v != "same-origin" && v != "none")
        || matches!((headers.get(header::ORIGIN), headers.get(header::HOST)), (Some(origin), Some(host))
            if origin.to_str().ok().and_then(|o| o.split_once("://")).is_none_or(|(_, o)| o.as_bytes() != host.as_bytes()));
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
