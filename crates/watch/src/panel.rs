//! What needs the reader now: on the home page of everything, on the page of an emergency of that one.
//!
//! Invariants: at most ten lines, in the order late, due within a day, waiting for the reader, changed; each has one
//! button; where nothing needs the reader, it says when that was checked.

use crate::{
    changed::{self, Changed},
    judged::{Judged, needs, order},
    say::{self, Names},
    seen::Seen,
    verdict::Urgency,
    words::t,
};
use askama::Template;
use base::lang::Lang;
use chrono::{DateTime, Utc};
use platform::{Refusal, capability::Shown, record::COORDINATE, show, web::Ask};
use response::emergency;
use uuid::Uuid;

/// Lines at most.
pub const MOST: usize = 10;

/// A line.
struct Line {
    /// The badge's class.
    class: &'static str,
    state: String,
    said: String,
    /// The emergency: name and page; none on its own page.
    about: Option<(String, String)>,
    when: String,
    /// For whom it waits, where not for the reader.
    who: String,
    button: Option<(String, String)>,
    why_not: Option<String>,
    /// What the rule is: its id, title and page.
    rule: Option<(&'static str, String, String)>,
}

#[derive(Template)]
#[template(path = "needs.html")]
struct Needs {
    lines: Vec<Line>,
    none: String,
    checked: String,
    why_not: String,
}

/// The badge of a state.
fn class(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Late => "late",
        Urgency::Soon | Urgency::Waiting | Urgency::Unknown => "own",
        Urgency::Nothing => "fine",
    }
}

/// When it is or was due, or since when it waits.
pub(crate) fn when(lang: Lang, one: &Judged<'_>, now: DateTime<Utc>) -> String {
    let at = |at: Option<DateTime<Utc>>| at.map(|at| show::instant(lang, at)).unwrap_or_default();
    match one.verdict.urgency(now) {
        Urgency::Late => t!(lang, "due-late", at = at(one.verdict.due())),
        Urgency::Soon => t!(lang, "due-soon", at = at(one.verdict.due())),
        Urgency::Waiting if one.verdict.due().is_some() => t!(lang, "due-by", at = at(one.verdict.due())),
        Urgency::Waiting => t!(lang, "since", at = at(one.verdict.since())),
        Urgency::Unknown | Urgency::Nothing => String::new(),
    }
}

/// A line of the watch; `mine` where the reader can act.
fn line(ask: &Ask, one: &Judged<'_>, names: &Names, mine: bool, here: bool) -> Line {
    let (lang, now) = (ask.lang(), ask.now());
    let act = one.verdict.act().filter(|_| mine);
    Line {
        class: class(one.urgency(now)),
        state: say::state(lang, one.state(now)),
        said: say::verdict(lang, &one.verdict, names),
        about: (!here).then(|| (one.facts.name.clone(), one.facts.href.clone())),
        when: when(lang, one, now),
        who: if mine || one.verdict.who().is_empty() {
            String::new()
        } else {
            t!(lang, "waits-for", who = names.all(one.verdict.who()))
        },
        button: act.map(|act| (say::act(lang, act), say::address(one.facts, act))),
        why_not: (mine && one.rule.takes_a_reason()).then(|| format!("{}/watch/{}", one.facts.href, one.rule.id)),
        rule: Some((one.rule.id, (one.rule.title)(lang), format!("/watch/rules/{}", one.rule.id))),
    }
}

fn changed_line(lang: Lang, one: &Changed) -> Line {
    Line {
        class: "fine",
        state: t!(lang, "needs-changed", count = one.count),
        said: String::new(),
        about: Some((one.name.clone(), one.href.clone())),
        when: String::new(),
        who: String::new(),
        button: Some((t!(lang, "needs-see"), format!("/history?chain=emergency:{}", one.emergency))),
        why_not: None,
        rule: None,
    }
}

fn shown(ask: &Ask, title: String, none: String, lines: Vec<Line>, href: String) -> Result<Shown, Refusal> {
    let lang = ask.lang();
    let needs = Needs {
        lines,
        none,
        checked: t!(lang, "needs-checked", at = show::instant(lang, ask.now())),
        why_not: t!(lang, "or-say-why"),
    };
    Ok(Shown { title, html: needs.render().map_err(|e| Refusal::of(&e))?, href: Some(href) })
}

/// On the home page.
///
/// # Errors
/// When the database does not answer.
pub async fn home(ask: &Ask) -> Result<Option<Shown>, Refusal> {
    if ask.caller.component.is_none() || !ask.caller.reads() {
        return Ok(None);
    }
    let lang = ask.lang();
    let seen = Seen::all(ask).await?;
    let judged = seen.judge(ask);
    let mut mine = needs(&judged, &ask.caller, ask.now());
    mine.truncate(MOST);
    let names = Names::of(&ask.app, lang, &mine, []).await?;
    let mut lines: Vec<Line> = mine.iter().map(|one| line(ask, one, &names, true, false)).collect();
    if lines.len() < MOST {
        let changed = changed::since_looked(ask, seen.facts()).await?;
        lines.extend(changed.iter().take(MOST - lines.len()).map(|one| changed_line(lang, one)));
    }
    let href = "/watch?state=open".to_owned();
    shown(ask, t!(lang, "needs"), t!(lang, "needs-none"), lines, href).map(Some)
}

/// On the page of an emergency.
///
/// # Errors
/// When the database does not answer.
pub async fn emergency(ask: &Ask, of: Option<Uuid>) -> Result<Option<Shown>, Refusal> {
    let Some(of) = of else { return Ok(None) };
    if ask.caller.component.is_none() || !ask.caller.reads() {
        return Ok(None);
    }
    let (lang, now) = (ask.lang(), ask.now());
    let m = emergency::see(ask.read(), &ask.caller, of.into()).await?;
    let Some(seen) = Seen::one(ask, &m).await? else { return Ok(None) };
    if !seen.facts().iter().any(crate::facts::Facts::answered) {
        return Ok(None);
    }
    let judged = seen.judge(ask);
    let own = needs(&judged, &ask.caller, now);
    // What waits for others, where the reader coordinates: whoever coordinates asks after it.
    let mut others: Vec<Judged<'_>> = Vec::new();
    if ask.caller.holds(COORDINATE.roles, m.context) {
        let own = ask.caller.organisation;
        let theirs = |one: &&Judged<'_>| {
            one.urgency(now) < Urgency::Nothing
                && !one.verdict.who().is_empty()
                && own.is_some_and(|own| !one.verdict.who().contains(&own))
        };
        others = judged.iter().filter(theirs).cloned().collect();
        order(&mut others, now);
    }
    let all: Vec<Judged<'_>> = own.iter().chain(&others).take(MOST).cloned().collect();
    let names = Names::of(&ask.app, lang, &all, []).await?;
    let lines = all.iter().enumerate().map(|(no, one)| line(ask, one, &names, no < own.len(), true)).collect();
    let href = format!("/watch?emergency={of}");
    shown(ask, t!(lang, "needs-here"), t!(lang, "here-none"), lines, href).map(Some)
}
