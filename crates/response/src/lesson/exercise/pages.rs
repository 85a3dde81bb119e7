//! The page of an exercise.

use super::{Entity, href, said};
use crate::{emergency, words::t};
use askama::Template;
use platform::{
    Refusal,
    record::{CONTRIBUTE, Record, may, see},
    show,
    web::{Ask, View, view::Action},
};

#[derive(Template)]
#[template(path = "lesson.html")]
struct Page {
    facts: Vec<(String, String, bool)>,
    links: Vec<(String, String, String)>,
    parts: Vec<(String, Vec<String>)>,
    written: (&'static str, &'static str),
    why: String,
}

/// `/exercises/{exercise}`
///
/// # Errors
/// [`Refusal::NotFound`] where the caller may not see it.
pub async fn one(ask: &Ask) -> Result<View, Refusal> {
    let lang = ask.lang();
    let m = see::<Entity>(ask.read(), &ask.caller, ask.id::<uuid::Uuid>("exercise")?).await?;
    let owner = ask.app.organisation_names(lang, &[m.owner]).await?.pop().unwrap_or_default();
    let mut facts = vec![
        (t!(lang, "field-status"), said(lang, &m), true),
        (t!(lang, "exercise-due-on"), show::day(lang, m.due_on), true),
        (t!(lang, "fact-owner"), owner, false),
    ];
    if let Some(day) = m.held_on {
        facts.insert(1, (t!(lang, "exercise-held-on"), show::day(lang, day), true));
    }
    let mut links = Vec::new();
    if let Some(id) = m.emergency
        && let Ok(of) = emergency::see(ask.read(), &ask.caller, id).await
    {
        links.push((t!(lang, "kind-emergency"), of.name.clone(), of.href()));
        links.push((t!(lang, "lessons"), t!(lang, "lessons-of-emergency"), format!("/lessons?emergency={}", of.id)));
    }
    let paragraphs = |text: &str| text.lines().map(str::trim).filter(|l| !l.is_empty()).map(str::to_owned).collect();
    let parts = [(t!(lang, "exercise-who"), &m.who), (t!(lang, "exercise-note"), &m.note)];
    let parts = parts.into_iter().filter(|(_, text)| !text.is_empty()).map(|(name, text)| (name, paragraphs(text)));
    let page = Page { facts, links, parts: parts.collect(), written: ("", "auto"), why: String::new() };
    let json = serde_json::json!({
        "id": m.id, "version": m.version, "href": href(&m), "title": m.title, "due_on": m.due_on, "who": m.who,
        "state": m.state, "held_on": m.held_on, "note": m.note, "owner": m.owner, "audience": m.level().code(),
    });
    let mut view =
        View::new(&m.title).showing(&page)?.with(json).below(t!(lang, "lessons"), "/lessons").seen_by(m.level());
    if may(&ask.caller, &Entity::facts(&m), CONTRIBUTE) {
        view = view.action(Action::link(t!(lang, "edit"), format!("{}/edit", href(&m))).main());
        if let Some(of) = m.emergency {
            view = view.action(Action::link(t!(lang, "lesson-new"), format!("/lessons/new?emergency={of}")));
        }
    }
    Ok(view)
}
