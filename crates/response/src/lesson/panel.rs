//! Lessons where they help: beside a tool, on the page of an emergency, on the page of a context.
//!
//! Invariant: where there are hard cases, at least one of those shown is one; success alone teaches half.

use super::{
    Lesson, exercise,
    forms::WRITERS,
    pages::href,
    store::{self, Column, Entity, Narrow},
    what::{Outcome, Tool},
};
use crate::{
    emergency::{self, place},
    words::t,
};
use askama::Template;
use base::lang::Lang;
use platform::{
    Refusal,
    capability::Shown,
    id::ContextId,
    keyset,
    web::{Ask, Form},
};
use sea_orm::{ColumnTrait, QueryFilter};
use uuid::Uuid;

/// Lessons that are shown at once.
const SHOWN: usize = 3;
/// Lessons among which those are chosen.
const AMONG: usize = 30;

/// A lesson in a panel.
struct Line {
    title: String,
    href: String,
    outcome: String,
    class: &'static str,
    about: String,
}

#[derive(Template)]
#[template(path = "lessons.html")]
struct Lessons {
    lines: Vec<Line>,
    none: String,
    /// An exercise of the emergency: name, page, when.
    exercises: Vec<(String, String, String)>,
    exercises_title: String,
    acts: Vec<(String, String)>,
}

/// Case studies before lessons, and a hard case among them where there is one.
fn chosen(mut all: Vec<Lesson>) -> Vec<Lesson> {
    all.sort_by_key(|m| !m.study);
    let hard = |m: &Lesson| matches!(m.outcome(), Some(Outcome::Hard | Outcome::Mixed));
    if !all.iter().take(SHOWN).any(hard)
        && let Some(at) = all.iter().position(hard)
    {
        let one = all.remove(at);
        all.insert(SHOWN - 1, one);
    }
    all.truncate(SHOWN);
    all
}

fn line(lang: Lang, m: Lesson) -> Line {
    let outcome = m.outcome();
    let about = [place::names(lang, &m.countries), m.happened.clone()];
    Line {
        href: href(&m),
        outcome: outcome.map(|o| o.name(lang)).unwrap_or_default(),
        class: if outcome == Some(Outcome::Success) { "fine" } else { "own" },
        about: about.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "),
        title: m.title,
    }
}

/// What is known of a tool: for the page of the tool itself. None where there is nothing to learn from.
///
/// # Errors
/// When the database does not answer.
pub async fn about(ask: &Ask, tool: Tool) -> Result<Option<Shown>, Refusal> {
    let lang = ask.lang();
    let narrow = Narrow { tool: Some(tool), ..Narrow::default() };
    let found = store::page(ask.read(), &ask.caller, &narrow, None, AMONG).await?.rows;
    if found.is_empty() {
        return Ok(None);
    }
    let lessons = Lessons {
        lines: chosen(found).into_iter().map(|m| line(lang, m)).collect(),
        none: String::new(),
        exercises: Vec::new(),
        exercises_title: String::new(),
        acts: Vec::new(),
    };
    Ok(Some(Shown {
        title: t!(lang, "lessons-about", tool = tool.name(lang)),
        html: lessons.render().map_err(|e| Refusal::of(&e))?,
        href: Some(format!("/lessons?tool={}", tool.code())),
    }))
}

#[derive(Template)]
#[template(path = "learnt_beside.html")]
struct Beside {
    title: String,
    html: String,
    href: String,
    more: String,
}

/// Puts what is known of a tool beside the form with which people use it.
///
/// # Errors
/// When the database does not answer.
pub async fn beside(ask: &Ask, form: &mut Form, tool: Tool) -> Result<(), Refusal> {
    let Some(Shown { title, html, href }) = about(ask, tool).await? else { return Ok(()) };
    let beside = Beside { title, html, href: href.unwrap_or_default(), more: t!(ask.lang(), "panel-more") };
    form.aside.push_str(&beside.render().map_err(|e| Refusal::of(&e))?);
    Ok(())
}

/// On the page of an emergency: its lessons, its after-action exercise, and the ways to both.
///
/// # Errors
/// When the database does not answer.
pub async fn of_emergency(ask: &Ask, of: Option<Uuid>) -> Result<Option<Shown>, Refusal> {
    let Some(of) = of else { return Ok(None) };
    let lang = ask.lang();
    let m = emergency::see(ask.read(), &ask.caller, of.into()).await?;
    let narrow = Narrow { emergency: Some(m.key()), ..Narrow::default() };
    let found = store::page(ask.read(), &ask.caller, &narrow, None, AMONG).await?.rows;
    let planned = exercise::store::of_emergency(ask.read(), &ask.caller, m.key()).await?;
    let mut acts = Vec::new();
    if ask.caller.component.is_some() && ask.caller.holds(WRITERS, m.context) {
        acts.push((t!(lang, "lesson-new"), format!("/lessons/new?emergency={}", m.id)));
        acts.push((t!(lang, "exercise-new"), format!("{}/exercises/new", m.href())));
    }
    if found.is_empty() && planned.is_empty() && acts.is_empty() {
        return Ok(None);
    }
    let lessons = Lessons {
        lines: chosen(found).into_iter().map(|m| line(lang, m)).collect(),
        none: t!(lang, "lessons-none-here"),
        exercises: planned.iter().map(|e| (e.title.clone(), exercise::href(e), exercise::said(lang, e))).collect(),
        exercises_title: t!(lang, "exercises"),
        acts,
    };
    Ok(Some(Shown {
        title: t!(lang, "lessons"),
        html: lessons.render().map_err(|e| Refusal::of(&e))?,
        href: Some(format!("/lessons?emergency={of}")),
    }))
}

/// On the page of a context: what was learnt there. None where there is nothing.
///
/// # Errors
/// When the database does not answer.
pub async fn of_context(ask: &Ask, of: Option<Uuid>) -> Result<Option<Shown>, Refusal> {
    let Some(of) = of.map(ContextId) else { return Ok(None) };
    let lang = ask.lang();
    let narrow = |select: sea_orm::Select<Entity>| select.filter(Column::Context.eq(of));
    let found = keyset::newest::<Entity>(ask.read(), &ask.caller, narrow, None, AMONG).await?.rows;
    let Some(first) = found.first() else { return Ok(None) };
    let more = place::codes(&first.countries).next().map(|country| format!("/lessons?country={country}"));
    let lessons = Lessons {
        lines: chosen(found).into_iter().map(|m| line(lang, m)).collect(),
        none: String::new(),
        exercises: Vec::new(),
        exercises_title: String::new(),
        acts: Vec::new(),
    };
    let html = lessons.render().map_err(|e| Refusal::of(&e))?;
    Ok(Some(Shown { title: t!(lang, "lessons"), html, href: more }))
}
