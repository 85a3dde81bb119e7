//! Every route of every capability, tried by every kind of caller on a record of every audience: what the gate and the
//! audience promise, and what the running router answers. The table is kept in docs/rights.txt: a change of rights is a
//! change of that file, and somebody reads it.

mod leaks;
mod specimens;
mod who;

use base::lang::Lang;
use platform::{
    Refusal,
    access::Level,
    database::Engine,
    ledger::store::entry,
    testing::{Answer, Trial, run},
    web::{Does, Field, Kind, Route},
    write::register,
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use specimens::Specimens;
use std::{collections::BTreeMap, fmt::Write as _, time::Instant};
use who::Who;

/// The table as it was agreed.
const TABLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/rights.txt");
/// Set to 1, the table is written instead of compared.
const UPDATE: &str = "UPDATE_RIGHTS";

/// How a route is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Try {
    Get,
    GetJson,
    GetCsv,
    Post,
    PostJson,
}

impl Try {
    const fn name(self) -> &'static str {
        match self {
            Try::Get => "GET",
            Try::GetJson => "GET json",
            Try::GetCsv => "GET csv",
            Try::Post => "POST",
            Try::PostJson => "POST json",
        }
    }

    const fn writes(self) -> bool {
        matches!(self, Try::Post | Try::PostJson)
    }

    /// The ways in which a route can be tried.
    fn of(route: &Route) -> &'static [Try] {
        match route.does {
            Does::Page(_) => &[Try::Get, Try::GetJson, Try::GetCsv],
            Does::Raw(_) => &[Try::Get],
            Does::Form { .. } | Does::Step { .. } => &[Try::Get, Try::GetJson, Try::Post, Try::PostJson],
            Does::Button(_) => &[Try::Post, Try::PostJson],
        }
    }
}

/// What a form is sent with, by route.
type Filled = BTreeMap<&'static str, Vec<(String, String)>>;

/// What a form is sent with: what stands in it for somebody with every role, and something where nothing stands.
async fn filled(trial: &Trial, route: &Route, specimens: &Specimens) -> Vec<(String, String)> {
    let (Does::Form { fields, .. } | Does::Step { fields, .. }) = route.does else { return Vec::new() };
    let path = format!("/api/v1{}", route.at(&specimens.params));
    let json = trial.get(&who::everything(), &path).await.json();
    let mut values: Vec<(String, String)> = Vec::new();
    for field in fields(Lang::En) {
        match &json["values"][field.name] {
            serde_json::Value::String(text) if !text.is_empty() => values.push((field.name.to_owned(), text.clone())),
            serde_json::Value::Array(all) => {
                values.extend(all.iter().filter_map(|v| Some((field.name.to_owned(), v.as_str()?.to_owned()))));
            }
            _ => values.extend(something(&field).map(|text| (field.name.to_owned(), text))),
        }
    }
    if let Some(base) = json["base"].as_i64() {
        values.push(("base".to_owned(), base.to_string()));
    }
    values
}

fn something(field: &Field) -> Option<String> {
    match &field.kind {
        Kind::Line(_) | Kind::Lines(_) => Some("Rights".to_owned()),
        Kind::One(choices) => choices.first().map(|(code, _)| code.clone()),
        Kind::Day => Some("2026-11-19".to_owned()),
        Kind::Moment => Some("2026-11-19T10:00".to_owned()),
        Kind::Number(least, _) => Some(least.to_string()),
        Kind::Email => Some("rights@example.org".to_owned()),
        Kind::Tick => Some("on".to_owned()),
        Kind::Many(_) | Kind::Password | Kind::Files | Kind::Hidden => None,
    }
}

async fn ask(trial: &Trial, who: &Who, how: Try, path: &str, form: &[(String, String)]) -> Answer {
    match how {
        Try::Get => trial.get(&who.caller, path).await,
        Try::GetJson => trial.get(&who.caller, &format!("/api/v1{path}")).await,
        Try::GetCsv => trial.get(&who.caller, &format!("{}.csv", if path == "/" { "/home" } else { path })).await,
        Try::Post => {
            let pairs: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
            trial.post(&who.caller, path, &pairs).await
        }
        Try::PostJson => {
            let object: serde_json::Map<String, serde_json::Value> =
                form.iter().map(|(n, v)| (n.clone(), v.as_str().into())).collect();
            trial.call(&who.caller, path, &object.into()).await
        }
    }
}

/// What gate and audience promise: one status, or any of some where the record's own rules go on.
fn promised(route: &Route, how: Try, who: &Who, specimens: &Specimens) -> Vec<u16> {
    let gate = if how.writes() { route.gate.write(&who.caller) } else { route.gate.pass(&who.caller) };
    match gate {
        Err(Refusal::SignIn) => return vec![if matches!(how, Try::Get | Try::Post) { 303 } else { 401 }],
        Err(_) => return vec![403],
        Ok(()) => {}
    }
    // One's own account, and people's, stand behind a session or a link, which nobody here has: they are led to sign in, or
    // told that the link is not good, whatever the record is.
    let stands_behind = ["/me", "/sign-in", "/invitation", "/people"].iter().any(|at| route.path.starts_with(at));
    let own = if stands_behind { vec![303, 401, 422] } else { Vec::new() };
    let params = route.params();
    if specimens.of(&params).any(|(_, record, shared)| !who::sees(&who.caller, record, shared)) {
        return [vec![404], own].concat();
    }
    let mut may = match how {
        Try::Get | Try::GetJson if matches!(route.does, Does::Page(_) | Does::Raw(_)) => vec![200],
        Try::Get | Try::GetJson => vec![200, 403],
        Try::GetCsv => vec![200, 404],
        Try::Post => vec![303, 400, 403, 409, 422],
        Try::PostJson => vec![200, 201, 400, 403, 409, 422],
    };
    may.extend(OWN_RULES.iter().filter(|(name, ..)| *name == route.name && how.writes()).map(|(_, status, _)| *status));
    may.extend(own);
    // Answers a question that is named in its address, and nobody here has read one there.
    if route.path == "/imports/{import}/answer" {
        may.push(404);
    }
    // A page that only some installations have, or a parameter that is no record: nothing is promised of who finds it.
    if specimens.of(&params).count() < params.len() || params.is_empty() {
        may.push(404);
    }
    may
}

/// Answers by which a route's own rules go on after gate and audience, each with its reason.
const OWN_RULES: [(&str, u16, &str); 1] =
    [("record_status", 404, "only National Societies have a status, and the specimen is none")];

/// Whether an answer says that something was done.
fn done(how: Try, answer: &Answer) -> bool {
    how.writes() && (answer.status.is_success() || answer.status == 303 && !answer.place().starts_with("/sign-in"))
}

async fn entries(trial: &Trial) -> u64 {
    entry::Entity::find().count(trial.app.database().read()).await.expect("the ledger")
}

/// Kinds that the components have in common: each that is present changes them, on equal footing (`Whose::Present`).
const JOINT: [&str; 8] =
    ["meeting", "agenda_item", "attendance", "decision", "action", "convener", "statement", "section"];

/// Records of other organisations that entries after a number changed, and that are not in common.
async fn strangers(trial: &Trial, after: u64, who: &Who) -> Vec<String> {
    let rows =
        entry::Entity::find().filter(entry::Column::Number.gt(after.cast_signed())).all(trial.app.database().read());
    let mut strangers = Vec::new();
    for entry in rows.await.expect("the ledger").into_iter().filter(|e| e.version > 1) {
        let row = register::Entity::find_by_id(entry.record).one(trial.app.database().read()).await.expect("a row");
        let present = who.caller.component.is_some() && who.caller.contexts.contains(&who::here());
        let common = present && JOINT.contains(&entry.kind.as_str());
        if !common && row.is_some_and(|r| Some(r.owner) != who.caller.organisation) {
            strangers.push(format!("{} {}", entry.act, entry.kind));
        }
    }
    strangers
}

/// The answers of one line of the table: each with the callers who got it.
type Line = BTreeMap<String, Vec<usize>>;

/// An answer in a word, the same for pages and programs.
fn word(how: Try, answer: &Answer) -> String {
    match answer.status.as_u16() {
        401 => "sign-in".to_owned(),
        303 if answer.place().starts_with("/sign-in") => "sign-in".to_owned(),
        _ if done(how, answer) => "done".to_owned(),
        status => status.to_string(),
    }
}

/// A line in words: `404 nobody, present(not reader) · 200 owner`.
fn said(line: &Line, all: &[Who]) -> String {
    let mut parts = Vec::new();
    for (answer, got) in line {
        let mut groups: Vec<(&str, Vec<&str>, usize)> = Vec::new();
        for (at, who) in all.iter().enumerate() {
            if groups.last().is_none_or(|(group, ..)| *group != who.group) {
                groups.push((who.group, Vec::new(), 0));
            }
            if let Some((_, names, size)) = groups.last_mut() {
                *size += 1;
                if got.contains(&at) {
                    names.push(who.name);
                }
            }
        }
        let texts: Vec<String> = groups
            .into_iter()
            .filter(|(_, names, _)| !names.is_empty())
            .map(|(group, names, size)| {
                let missing = all.iter().filter(|w| w.group == group && !names.contains(&w.name));
                match size - names.len() {
                    0 => group.to_owned(),
                    1 | 2 if size > 4 => {
                        format!("{group}(not {})", missing.map(|w| w.name).collect::<Vec<_>>().join(" "))
                    }
                    _ => format!("{group}({})", names.join(" ")),
                }
            })
            .collect();
        let who = if got.len() == all.len() { "everybody".to_owned() } else { texts.join(", ") };
        parts.push(format!("{answer} {who}"));
    }
    parts.join(" · ")
}

/// Tries everything on one engine; gives the table, the number of checks and what broke a promise.
async fn tried(engine: Engine) -> Option<(String, usize, Vec<String>)> {
    let trial = Trial::on(engine, smcc::capabilities::all()).await?;
    movement::organisation::seed(&trial.app).await.expect("organisations");
    let all = who::all();
    let (mut checks, mut broken) = (0, Vec::new());
    let mut levels: Vec<(Level, Specimens)> = Vec::new();
    for level in Level::ALL {
        levels.push((level, specimens::make(&trial, level).await));
    }
    let routes: Vec<(usize, Route)> =
        (0..).zip(trial.app.capabilities()).flat_map(|(of, c)| c.routes.iter().map(move |r| (of, *r))).collect();
    let mut form: Filled = BTreeMap::new();
    for (_, route) in &routes {
        let missing = route.params().into_iter().filter(|p| levels[0].1.params.iter().all(|(name, _)| name != p));
        for param in missing {
            broken.push(format!("{}: no specimen gives {{{param}}}", route.path));
        }
        form.insert(route.name, filled(&trial, route, &levels[0].1).await);
    }
    let mut table = String::new();
    for (of, route) in &routes {
        let _ = writeln!(table, "\n{}  {}: {}", route.path, route.name, route.gate.text());
        let mut ways: Vec<(Vec<&str>, Vec<(Vec<&str>, String)>)> = Vec::new();
        for how in Try::of(route) {
            let mut lines: Vec<(Vec<&str>, String)> = Vec::new();
            let tries = if route.params().is_empty() { &mut levels[..1] } else { &mut levels[..] };
            for (level, specimens) in tries {
                let mut line = Line::new();
                for (at, who) in all.iter().enumerate() {
                    let before = if how.writes() { entries(&trial).await } else { 0 };
                    let answer = ask(&trial, who, *how, &route.at(&specimens.params), &form[route.name]).await;
                    let status = answer.status.as_u16();
                    let promised = promised(route, *how, who, specimens);
                    checks += 1;
                    let place = || format!("{} {} {level:?} by {} {}", how.name(), route.path, who.group, who.name);
                    if !promised.contains(&status) {
                        broken.push(format!("{}: promised {promised:?}, answered {status}", place()));
                    }
                    if promised == [303] && !answer.place().starts_with("/sign-in") {
                        broken.push(format!("{}: led to {} instead of signing in", place(), answer.place()));
                    }
                    line.entry(word(*how, &answer)).or_default().push(at);
                    if how.writes() {
                        let (done, wrote) = (done(*how, &answer), entries(&trial).await != before);
                        if wrote && !done {
                            broken.push(format!("{}: answered {status} and wrote all the same", place()));
                        }
                        if wrote {
                            for what in strangers(&trial, before, who).await {
                                broken.push(format!("{}: changed another organisation's record: {what}", place()));
                            }
                            specimens.renew(&trial, *level, *of).await;
                        }
                    }
                }
                let name = if route.params().is_empty() { "-" } else { level.code() };
                let text = said(&line, &all);
                match lines.last_mut() {
                    Some((names, last)) if *last == text => names.push(name),
                    _ => lines.push((vec![name], text)),
                }
            }
            match ways.last_mut() {
                Some((names, last)) if *last == lines => names.push(how.name()),
                _ => ways.push((vec![how.name()], lines)),
            }
        }
        for (ways, lines) in ways {
            let _ = writeln!(table, "  {}", ways.join(", "));
            for (names, text) in lines {
                let _ = writeln!(table, "    {}: {text}", names.join(" "));
            }
        }
    }
    Some((table, checks, broken))
}

fn rights(engine: Engine) {
    run(async move {
        let begun = Instant::now();
        let Some((table, checks, broken)) = tried(engine).await else { return };
        #[expect(clippy::print_stderr, reason = "how much was tried is part of the result")]
        {
            eprintln!("rights on {engine:?}: {checks} checks in {:.1} s", begun.elapsed().as_secs_f32());
        }
        assert!(broken.is_empty(), "{} promises broken:\n{}", broken.len(), broken.join("\n"));
        assert!(checks >= 5000, "{checks} checks are too few to trust");
        let table = format!("{HEAD}{table}");
        #[expect(
            clippy::disallowed_methods,
            reason = "a test is told by its environment to renew what it compares with"
        )]
        if std::env::var(UPDATE).is_ok_and(|v| v == "1") {
            std::fs::write(TABLE, &table).expect("the table is written");
        }
        let agreed = std::fs::read_to_string(TABLE).unwrap_or_default();
        if let Some((no, line)) = differs(&agreed, &table) {
            panic!(
                "docs/rights.txt, line {no}, is not what the router answers:\n{line}\nRead the change, then {UPDATE}=1."
            );
        }
    });
}

/// The first line in which two texts differ.
fn differs(agreed: &str, now: &str) -> Option<(usize, String)> {
    let (mut old, mut new) = (agreed.lines(), now.lines());
    for no in 1.. {
        match (old.next(), new.next()) {
            (None, None) => return None,
            (a, b) if a == b => {}
            (a, b) => return Some((no, format!("- {}\n+ {}", a.unwrap_or_default(), b.unwrap_or_default()))),
        }
    }
    None
}

const HEAD: &str = "\
Who gets which answer from which route, as the running router gives it (app/tests/it/rights.rs; UPDATE_RIGHTS=1 renews it).

Below each route: how it is tried; below that, the audience of the record in its path (- where it has none), and each
answer with the callers who get it: a status, `sign-in` for being asked to sign in first, `done` for a write that was done.
The record is owned by the host National Society and belongs to its context.

nobody       has not signed in
owner        members of the organisation that owns the record
present      members of another National Society that is present in the context
absent       members of another National Society that is not
named        members of the organisation that the audience names, not present
outside      members of an organisation that is no component, present in the context
elsewhere    a coordinator of the owner whose role is in another context only
read_token   a token of the owner that only reads, with every role
their_token  the same of the present National Society
";

#[test]
fn every_route_keeps_what_gate_and_audience_promise_on_sqlite() {
    rights(Engine::Sqlite);
}

#[test]
#[ignore = "minutes on a machine that syncs slowly: make rights"]
fn every_route_keeps_what_gate_and_audience_promise_on_postgres() {
    rights(Engine::Postgres);
}
