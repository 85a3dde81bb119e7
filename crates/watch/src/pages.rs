//! `/watch`: everything that the rules find for a reader; `/watch/rules`: the rules themselves.

use crate::{
    judged::{Judged, order},
    panel,
    policy::{self, Summit},
    rule::{ALL, Rule, Weight},
    say::{self, Names},
    seen::Seen,
    verdict::Urgency,
    words::t,
};
use askama::Template;
use base::lang::Lang;
use chrono::{DateTime, Utc};
use platform::{
    Refusal,
    web::{Ask, Cell, Face, Field, Kind, Table, View, view::Action},
};
use serde_json::{Value, json};

/// Rows of a page.
const PAGE: usize = 50;
/// Rows of a file and of an answer to a program.
const FILE: usize = 5000;

/// States, as filters have them.
const STATES: [&str; 7] = ["late", "soon", "waiting", "unknown", "muted", "kept", "not_applicable"];
/// Names of the filters.
const FILTERS: [&str; 4] = ["state", "rule", "emergency", "weight"];

fn filters(ask: &Ask, seen: &Seen) -> Vec<Field> {
    let lang = ask.lang();
    let mut states = vec![("open".to_owned(), t!(lang, "filter-open"))];
    states.extend(STATES.map(|code| (code.to_owned(), say::state(lang, code))));
    let rules = ALL.iter().map(|r| (r.id.to_owned(), format!("{} {}", r.id, (r.title)(lang)))).collect();
    let emergencies = seen.facts().iter().map(|f| (f.emergency.to_string(), f.name.clone())).collect();
    let weights = Weight::ALL.map(|w| (w.code().to_owned(), w.name(lang))).to_vec();
    let mut fields = vec![
        Field::new("state", t!(lang, "column-state"), Kind::One(states)),
        Field::new("emergency", t!(lang, "column-emergency"), Kind::One(emergencies)),
        Field::new("rule", t!(lang, "column-rule"), Kind::One(rules)),
        Field::new("weight", t!(lang, "column-weight"), Kind::One(weights)),
    ];
    for field in &mut fields {
        field.value = ask.query.all(field.name).into_iter().map(str::to_owned).collect();
    }
    fields
}

/// Whether a verdict is asked for.
fn asked(ask: &Ask, one: &Judged<'_>, now: DateTime<Utc>) -> bool {
    let state = ask.query.given("state").is_none_or(|code| match code {
        "open" => one.urgency(now) < Urgency::Nothing,
        code => one.state(now) == code,
    });
    state
        && ask.query.given("rule").is_none_or(|id| one.rule.id == id)
        && ask.query.given("weight").is_none_or(|code| one.rule.weight.code() == code)
        && ask.query.given("emergency").is_none_or(|id| one.facts.emergency.to_string() == id)
}

/// `/watch`
///
/// # Errors
/// When the database does not answer.
pub async fn watch(ask: &Ask) -> Result<View, Refusal> {
    let (lang, now) = (ask.lang(), ask.now());
    let seen = Seen::all(ask).await?;
    let mut judged: Vec<Judged<'_>> = seen.judge(ask).into_iter().filter(|one| asked(ask, one, now)).collect();
    order(&mut judged, now);
    let from = ask.query.number("after").and_then(|n| usize::try_from(n).ok()).unwrap_or(0).min(judged.len());
    let limit = if ask.face == Face::Page { PAGE } else { FILE };
    let to = (from + limit).min(judged.len());
    let rows = &judged[from..to];
    let names = Names::of(&ask.app, lang, rows, []).await?;
    let mut table = Table::new(
        t!(lang, "watch"),
        vec![
            ("state", t!(lang, "column-state")),
            ("rule", t!(lang, "column-rule")),
            ("emergency", t!(lang, "column-emergency")),
            ("why", t!(lang, "column-why")),
            ("who", t!(lang, "column-who")),
            ("due", t!(lang, "column-due")),
            ("act", t!(lang, "column-act")),
            ("reason", t!(lang, "column-reason")),
        ],
    );
    for one in rows {
        let rule = format!("{} {}", one.rule.id, (one.rule.title)(lang));
        // What waits for others is theirs to do: a button would lead to a form that does not open.
        let mine =
            one.verdict.act().filter(|_| ask.caller.organisation.is_some_and(|own| one.verdict.who().contains(&own)));
        table.row(vec![
            Cell::Own(say::state(lang, one.state(now))),
            Cell::Link(rule, format!("/watch/rules/{}", one.rule.id)),
            Cell::Link(one.facts.name.clone(), one.facts.href.clone()),
            Cell::Own(say::verdict(lang, &one.verdict, &names)),
            Cell::Own(names.all(one.verdict.who())),
            Cell::Own(panel::when(lang, one, now)),
            mine.map_or(Cell::Empty, |act| Cell::Link(say::act(lang, act), say::address(one.facts, act))),
            one.mute.map_or(Cell::Empty, |m| Cell::Link(m.reason.clone(), format!("/watch/reasons/{}", m.id))),
        ]);
    }
    table.filters = filters(ask, &seen);
    table.empty = t!(lang, "watch-none");
    table.source = t!(lang, "source-watch");
    table.next = (to < judged.len()).then(|| next(ask, to));
    let told: Vec<Value> = rows.iter().map(|one| told(lang, one, &names, now)).collect();
    let next = table.next.clone();
    let mut view = View::new(t!(lang, "watch"))
        .table(table)
        .with(json!({ "checked": stamp(now), "rows": told, "next": next }))
        .action(Action::link(t!(lang, "watch-rules"), "/watch/rules"));
    view.lead = t!(lang, "watch-lead");
    Ok(view)
}

/// The query of the next rows.
fn next(ask: &Ask, from: usize) -> String {
    let from = from.to_string();
    let mut pairs: Vec<(&str, &str)> =
        FILTERS.into_iter().filter_map(|name| ask.query.given(name).map(|value| (name, value))).collect();
    pairs.push(("after", &from));
    serde_urlencoded::to_string(pairs).unwrap_or_default()
}

fn stamp(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
}

/// A verdict for programs.
fn told(lang: Lang, one: &Judged<'_>, names: &Names, now: DateTime<Utc>) -> Value {
    json!({
        "rule": one.rule.id,
        "title": base::words::without_isolates(&(one.rule.title)(lang)),
        "kind": one.rule.kind.code(),
        "weight": one.rule.weight.code(),
        "emergency": one.facts.emergency,
        "emergency_name": one.facts.name,
        "href": one.facts.href,
        "state": one.state(now),
        "why": base::words::without_isolates(&say::verdict(lang, &one.verdict, names)),
        "since": one.verdict.since().map(stamp),
        "due": one.verdict.due().map(stamp),
        "who": one.verdict.who(),
        "act": one.verdict.act().map(|act| say::address(one.facts, act)),
        "reason": one.mute.map(|m| json!({ "id": m.id, "owner": m.owner, "reason": m.reason, "until": m.until })),
    })
}

/// `/watch/rules`
///
/// # Errors
/// Never.
#[expect(clippy::unused_async, reason = "routes are asynchronous")]
pub async fn rules(ask: &Ask) -> Result<View, Refusal> {
    let lang = ask.lang();
    let mut table = Table::new(
        t!(lang, "watch-rules"),
        vec![
            ("rule", t!(lang, "column-rule")),
            ("title", t!(lang, "column-title")),
            ("kind", t!(lang, "column-kind")),
            ("weight", t!(lang, "column-weight")),
            ("who", t!(lang, "column-who")),
            ("source", t!(lang, "column-source")),
        ],
    );
    for rule in &ALL {
        table.row(vec![
            Cell::Link(rule.id.to_owned(), format!("/watch/rules/{}", rule.id)),
            Cell::Own((rule.title)(lang)),
            Cell::Own(rule.kind.name(lang)),
            Cell::Own(rule.weight.name(lang)),
            Cell::Own(rule.party.name(lang)),
            Cell::Own(sources(lang, rule)),
        ]);
    }
    let summit = Summit::of(&ask.app);
    let rules: Vec<Value> = ALL.iter().map(|rule| rule_told(lang, rule, &summit)).collect();
    let mut view = View::new(t!(lang, "watch-rules")).table(table).with(json!({ "rows": rules }));
    view.lead = t!(lang, "watch-rules-lead");
    Ok(below(ask, view))
}

/// Below the watch, for those who have one.
fn below(ask: &Ask, view: View) -> View {
    if ask.caller.signed_in() { view.below(t!(ask.lang(), "watch"), "/watch") } else { view }
}

fn sources(lang: Lang, rule: &Rule) -> String {
    rule.sources.iter().map(|s| s.name(lang)).collect::<Vec<_>>().join("; ")
}

fn rule_told(lang: Lang, rule: &Rule, summit: &Summit) -> Value {
    json!({
        "rule": rule.id,
        "title": (rule.title)(lang),
        "why": (rule.reason)(lang),
        "do": (rule.advice)(lang),
        "kind": rule.kind.code(),
        "weight": rule.weight.code(),
        "sources": rule.sources.iter().map(|s| json!({ "code": s.code(), "name": s.name(lang) })).collect::<Vec<_>>(),
        "times": policy::said(lang, rule.id, summit),
    })
}

#[derive(Template)]
#[template(path = "reason.html")]
struct Page {
    facts: Vec<(String, String, bool)>,
}

/// `/watch/rules/{rule}`
///
/// # Errors
/// [`Refusal::NotFound`] where there is no such rule.
#[expect(clippy::unused_async, reason = "routes are asynchronous")]
pub async fn rule(ask: &Ask) -> Result<View, Refusal> {
    let lang = ask.lang();
    let rule = Rule::of(ask.param("rule")).ok_or(Refusal::NotFound)?;
    let mut facts = vec![
        (t!(lang, "column-act"), (rule.advice)(lang), true),
        (t!(lang, "column-who"), rule.party.name(lang), true),
        (t!(lang, "column-kind"), rule.kind.name(lang), true),
        (t!(lang, "column-weight"), rule.weight.name(lang), true),
        (t!(lang, "column-source"), sources(lang, rule), true),
    ];
    let summit = Summit::of(&ask.app);
    facts.extend(policy::said(lang, rule.id, &summit).into_iter().map(|said| (t!(lang, "column-due"), said, true)));
    let mut view = View::new(format!("{} {}", rule.id, (rule.title)(lang)))
        .showing(&Page { facts })?
        .with(rule_told(lang, rule, &summit))
        .below(t!(lang, "watch-rules"), "/watch/rules");
    view.lead = (rule.reason)(lang);
    if ask.caller.signed_in() {
        view = view.action(Action::link(t!(lang, "watch"), format!("/watch?rule={}", rule.id)));
    }
    Ok(view)
}
