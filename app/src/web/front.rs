//! The front page: one clear place to drop sheets, and what happens to them.

use super::{Shared, Web, html, see_other, speaks};
use crate::words::t;
use askama::Template;
use axum::{
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, header},
    response::Response,
};
use base::lang::Lang;
use platform::{
    assets, negotiate,
    page::{FieldError, Shell},
    show,
};

/// What was typed into the form, as it was typed, so that a form that comes back is not empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// What the picture is of.
    pub title: String,
    /// ISO 3166-1 alpha-3, or empty.
    pub country: String,
    /// A day, or empty.
    pub as_of: String,
    /// People for each household, or empty.
    pub household: String,
    /// Organisations, one on each line.
    pub expected: String,
}

#[derive(Template)]
#[template(path = "front.html")]
struct Front {
    shell: Shell,
    typed: Typed,
    countries: Vec<(&'static str, String)>,
    file: String,
    files: usize,
    hours: i64,
}

impl Front {
    /// Whether what is optional should stand open.
    fn open(&self) -> bool {
        self.typed != Typed::default() || self.shell.errors.iter().any(|e| e.field != "files")
    }

    fn wrong(&self, field: &str) -> bool {
        self.shell.error_of(field).is_some()
    }
}

/// The page, with what was typed and what is wrong with it.
pub fn shown(web: &Web, lang: Lang, typed: Typed, errors: Vec<FieldError>) -> Response {
    let mut shell = Shell::new(lang, t!(lang, "front-title"), "");
    let came_back = !errors.is_empty();
    shell.errors = errors;
    shell.scripts.push(&assets::DROP.href);
    let limits = &web.world.limits;
    let page = Front {
        shell,
        typed,
        countries: countries(lang),
        file: show::size(lang, limits.file),
        files: limits.files,
        hours: limits.age.num_hours(),
    };
    html(web, lang, if came_back { "no-store" } else { "public, max-age=300" }, &page)
}

/// Countries by name in a language.
fn countries(lang: Lang) -> Vec<(&'static str, String)> {
    let mut all: Vec<_> = base::country::all().iter().map(|c| (c.iso3, c.name(lang).to_owned())).collect();
    all.sort_by_cached_key(|(_, name)| base::fold::fold(name));
    all
}

/// `GET /`: the front page in the language that the browser asks for.
pub async fn negotiated(State(web): Shared, headers: HeaderMap) -> Response {
    let lang = negotiate::language(&headers);
    let mut response = shown(&web, lang, Typed::default(), Vec::new());
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("accept-language"));
    response.headers_mut().insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(lang.code()));
    response
}

/// `GET /{lang}`.
pub async fn page(State(web): Shared, Path(lang): Path<String>, headers: HeaderMap) -> Response {
    match speaks(&lang, &headers) {
        Ok(lang) => shown(&web, lang, Typed::default(), Vec::new()),
        Err(refused) => *refused,
    }
}

/// `GET /{lang}/pictures`: somebody reloads after an error; the form is on the front page.
pub async fn back(Path(lang): Path<String>, headers: HeaderMap) -> Response {
    match speaks(&lang, &headers) {
        Ok(lang) => see_other(&format!("/{lang}")),
        Err(refused) => *refused,
    }
}
