//! The search page: a plain form, facets by kind, and the same as JSON for the palette.

use super::{Found, LOOK, find};
use crate::{
    refusal::Refusal,
    show,
    web::{Ask, Cell, Gate, Route, Table, View},
    words::t,
};
use askama::Template;
use base::{fold, lang::Lang};
use serde_json::json;

pub(crate) fn routes() -> Vec<Route> {
    vec![Route::page(
        "/search",
        "search",
        "Searches in everything that the caller may see; all words must match, each by its beginning.",
        Gate::Anyone,
        |ask| Box::pin(search(ask)),
    )]
}

/// Rows on a page.
const PAGE: usize = 50;
/// Characters of a query that count.
const LENGTH: usize = 200;

/// A kind to narrow the search to.
struct Facet {
    name: String,
    count: String,
    href: String,
    here: bool,
}

#[derive(Template)]
#[template(path = "search.html")]
struct Page<'a> {
    label: String,
    hint: String,
    submit: String,
    kinds: String,
    query: &'a str,
    facets: Vec<Facet>,
    note: String,
}

fn kind_name(ask: &Ask, code: &str) -> String {
    let kind = ask.app.capabilities().iter().flat_map(|c| &c.kinds).find(|k| k.code == code);
    kind.map_or_else(|| code.replace('_', " "), |k| (k.name)(ask.lang()))
}

fn address(pairs: &[(&str, &str)]) -> String {
    let pairs: Vec<_> = pairs.iter().filter(|(_, v)| !v.is_empty()).collect();
    serde_urlencoded::to_string(pairs).unwrap_or_default()
}

async fn search(ask: &Ask) -> Result<View, Refusal> {
    let lang = ask.lang();
    let text: String = ask.query.text("q").chars().take(LENGTH).collect();
    let kind = ask.query.given("kind");
    let found = find(&ask.app, &ask.caller, &text, kind).await?;
    let from = ask.query.number("after").and_then(|n| usize::try_from(n).ok()).unwrap_or(0).min(LOOK);
    let shown = found.hits.iter().skip(from).take(PAGE);

    let columns = vec![
        ("title", t!(lang, "search-title")),
        ("kind", t!(lang, "search-kind")),
        ("audience", t!(lang, "table-audience")),
        ("changed_at", t!(lang, "search-changed")),
    ];
    let mut table = Table::new(if text.is_empty() { String::new() } else { said(lang, &found) }, columns);
    for hit in shown.clone() {
        table.row(vec![
            Cell::Link(hit.title.clone(), hit.href.clone()),
            Cell::Own(kind_name(ask, &hit.kind)),
            Cell::Audience(hit.audience),
            Cell::At(hit.changed_at),
        ]);
    }
    if found.hits.len() > from + PAGE {
        let after = (from + PAGE).to_string();
        table.next = Some(address(&[("q", &text), ("kind", kind.unwrap_or_default()), ("after", &after)]));
    }
    table.empty = if text.is_empty() { t!(lang, "search-begin") } else { t!(lang, "search-none") };

    let mut facets: Vec<Facet> = Vec::new();
    if !found.kinds.is_empty() {
        let all: usize = found.kinds.values().sum();
        let facet = |name: String, count: usize, code: &str| Facet {
            name,
            count: show::number(lang, count as u64),
            href: format!("/search?{}", address(&[("q", &text), ("kind", code)])),
            here: kind.unwrap_or_default() == code,
        };
        facets.push(facet(t!(lang, "all-things"), all, ""));
        facets.extend(found.kinds.iter().map(|(code, count)| facet(kind_name(ask, code), *count, code)));
    }
    let hits: Vec<_> = shown
        .map(|hit| {
            json!({
                "record": hit.record,
                "kind": hit.kind,
                "kind_name": kind_name(ask, &hit.kind),
                "title": hit.title,
                "href": hit.href,
                "audience": hit.audience.code(),
                "changed_at": hit.changed_at,
            })
        })
        .collect();
    let kinds: Vec<_> = found
        .kinds
        .iter()
        .map(|(code, count)| json!({ "code": code, "name": kind_name(ask, code), "count": count }))
        .collect();
    let json = json!({
        "query": text,
        "hits": hits,
        "kinds": kinds,
        "places": places(ask, &text),
        "more": found.more,
        "next": table.next,
    });
    let page = Page {
        label: t!(lang, "search-label"),
        hint: t!(lang, "search-hint"),
        submit: t!(lang, "search"),
        kinds: t!(lang, "search-kind"),
        query: &text,
        facets,
        note: if found.more { t!(lang, "search-more", count = show::number(lang, LOOK as u64)) } else { String::new() },
    };
    Ok(View::new(t!(lang, "search")).showing(&page)?.with(json).table(table))
}

fn said(lang: Lang, found: &Found) -> String {
    let count = found.hits.len();
    if found.more { t!(lang, "search-found-newest", count = count) } else { t!(lang, "search-found", count = count) }
}

/// Places in the bar whose name has all the words: the palette leads to them too.
fn places(ask: &Ask, text: &str) -> Vec<serde_json::Value> {
    let words = fold::words(text);
    let mut places: Vec<_> =
        ask.app.capabilities().iter().flat_map(|c| &c.nav).filter(|n| (n.shown)(&ask.caller)).collect();
    places.sort_by_key(|n| n.order);
    places
        .into_iter()
        .map(|n| ((n.name)(ask.lang()), n.href))
        .filter(|(name, _)| {
            let own = fold::words(name);
            words.iter().all(|w| own.iter().any(|o| o.starts_with(w.as_str())))
        })
        .map(|(name, href)| json!({ "title": name, "href": href }))
        .collect()
}
