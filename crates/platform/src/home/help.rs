//! Help: what each page is for, and what each message means.
//!
//! Invariant: the pages listed are the routes themselves, those that this caller may open; the messages listed are the
//! refusals themselves. Neither can miss one.

use crate::{
    refusal::Refusal,
    web::{Ask, Does, Gate, Route, View},
    words::t,
};
use askama::Template;
use base::lang::Lang;
use serde_json::json;

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::page("/help", "help", "What each page is for.", Gate::Anyone, |ask| Box::pin(help(ask))),
        Route::page("/help/errors", "errors", "What each message means, and what to do.", Gate::Anyone, |ask| {
            Box::pin(errors(ask))
        }),
    ]
}

/// A page or form in the list.
struct Line {
    name: &'static str,
    /// Empty where the address needs to know of which record.
    href: String,
    path: &'static str,
    text: String,
    /// The text is only there in English.
    english: bool,
}

#[derive(Template)]
#[template(path = "home/help.html")]
struct Help {
    lang: Lang,
    places: Vec<(String, &'static str)>,
    groups: Vec<Vec<Line>>,
}

#[expect(clippy::unused_async, reason = "routes are asynchronous")]
async fn help(ask: &Ask) -> Result<View, Refusal> {
    let lang = ask.lang();
    let mut nav: Vec<_> =
        ask.app.capabilities().iter().flat_map(|c| &c.nav).filter(|n| (n.shown)(&ask.caller)).collect();
    nav.sort_by_key(|n| n.order);
    let places = nav.into_iter().map(|n| ((n.name)(lang), n.href)).collect();
    let mut groups = Vec::new();
    for capability in ask.app.capabilities() {
        let mut lines: Vec<Line> = Vec::new();
        let opened =
            |r: &&Route| matches!(r.does, Does::Page(_) | Does::Form { .. }) && r.gate.pass(&ask.caller).is_ok();
        for route in capability.routes.iter().filter(opened) {
            let own = capability.help.and_then(|help| help(lang, route.name));
            let english = own.is_none();
            lines.push(Line {
                name: route.name,
                href: if route.params().is_empty() { route.path.to_owned() } else { String::new() },
                path: route.path,
                text: own.unwrap_or_else(|| route.about.to_owned()),
                english,
            });
        }
        if !lines.is_empty() {
            groups.push(lines);
        }
    }
    let json = json!({
        "pages": groups.iter().flatten().map(|l| json!({ "name": l.name, "path": l.path, "text": l.text })).collect::<Vec<_>>()
    });
    let mut view = View::new(t!(lang, "help")).showing(&Help { lang, places, groups })?.with(json);
    view.lead = t!(lang, "help-help");
    Ok(view)
}

/// What one kind of refusal means.
struct Meaning {
    code: &'static str,
    status: u16,
    /// Heading and sentence of each refusal that has this code.
    said: Vec<(String, String)>,
    program: String,
}

#[derive(Template)]
#[template(path = "home/errors.html")]
struct Errors {
    lang: Lang,
    meanings: Vec<Meaning>,
}

/// What a program does about a refusal.
fn program(lang: Lang, status: u16) -> String {
    match status {
        429 | 503 => t!(lang, "error-again"),
        500 | 507 => t!(lang, "error-tell"),
        _ => t!(lang, "error-mend"),
    }
}

#[expect(clippy::unused_async, reason = "routes are asynchronous")]
async fn errors(ask: &Ask) -> Result<View, Refusal> {
    let lang = ask.lang();
    let mut meanings: Vec<Meaning> = Vec::new();
    for refusal in Refusal::each() {
        let text = if matches!(refusal, Refusal::Invalid(_)) { t!(lang, "invalid") } else { refusal.text(lang) };
        let said = (refusal.title(lang), text);
        match meanings.iter_mut().find(|m| m.code == refusal.code()) {
            Some(meaning) => meaning.said.push(said),
            None => {
                let status = refusal.status().as_u16();
                meanings.push(Meaning {
                    code: refusal.code(),
                    status,
                    said: vec![said],
                    program: program(lang, status),
                });
            }
        }
    }
    let json = json!({
        "errors": meanings
            .iter()
            .map(|m| json!({ "code": m.code, "status": m.status, "title": m.said[0].0, "detail": m.said[0].1, "program": m.program }))
            .collect::<Vec<_>>()
    });
    let mut view = View::new(t!(lang, "help-errors")).showing(&Errors { lang, meanings })?.with(json);
    view.lead = t!(lang, "help-errors-lead");
    Ok(view.below(t!(lang, "help"), "/help"))
}
