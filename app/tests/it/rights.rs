//! Every route of every capability, tried by every kind of caller on a record of every audience: what the gate and the
//! audience promise, and what the running router answers. The table is kept in docs/rights.txt: a change of rights is a
//! change of that file, and somebody reads it.

mod leaks;
mod specimens;
mod table;
mod who;

use base::lang::Lang;
use platform::{
    Capability, Refusal,
    access::Level,
    database::Engine,
    ledger::store::entry,
    testing::{Answer, Trial},
    web::{Does, Field, Kind, Route},
    write::register,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use specimens::Specimens;
use std::{collections::BTreeMap, sync::Mutex, time::Instant};
use who::Who;

/// The table as it was agreed.
const TABLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/rights.txt");
/// Set to 1, the table is written instead of compared.
const UPDATE: &str = "UPDATE_RIGHTS";

/// How a route is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
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

/// What a form is sent with, as a program sends it: each value of the kind that its field is described with.
fn typed(route: &Route, form: &[(String, String)]) -> serde_json::Value {
    let fields = match route.does {
        Does::Form { fields, .. } | Does::Step { fields, .. } => fields(Lang::En),
        Does::Page(_) | Does::Raw(_) | Does::Button(_) => Vec::new(),
    };
    let number = |text: &str| text.parse::<i64>().map_or_else(|_| text.into(), serde_json::Value::from);
    let mut object = serde_json::Map::new();
    for (name, text) in form {
        match fields.iter().find(|f| f.name == name).map(|f| &f.kind) {
            Some(Kind::Many(_)) => {
                let list = object.entry(name).or_insert_with(|| serde_json::json!([]));
                list.as_array_mut().expect("a list").push(text.as_str().into());
            }
            Some(Kind::Tick) => drop(object.insert(name.clone(), true.into())),
            Some(Kind::Number(..)) | None => drop(object.insert(name.clone(), number(text))),
            Some(_) => drop(object.insert(name.clone(), text.as_str().into())),
        }
    }
    object.into()
}

async fn ask(trial: &Trial, who: &Who, how: Try, route: &Route, path: &str, form: &[(String, String)]) -> Answer {
    match how {
        Try::Get => trial.get(&who.caller, path).await,
        Try::GetJson => trial.get(&who.caller, &format!("/api/v1{path}")).await,
        Try::GetCsv => trial.get(&who.caller, &format!("{}.csv", if path == "/" { "/home" } else { path })).await,
        Try::Post => {
            let pairs: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
            trial.post(&who.caller, path, &pairs).await
        }
        Try::PostJson => trial.call(&who.caller, path, &typed(route, form)).await,
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

/// The number of the newest entry of the ledger.
async fn newest(trial: &Trial) -> i64 {
    let newest = entry::Entity::find().select_only().column_as(entry::Column::Number.max(), "newest");
    let newest = newest.into_tuple::<Option<i64>>().one(trial.app.database().read()).await.expect("the ledger");
    newest.flatten().unwrap_or_default()
}

/// Kinds that the components have in common: each that is present changes them, on equal footing (`Whose::Present`).
const JOINT: [&str; 8] =
    ["meeting", "agenda_item", "attendance", "decision", "action", "convener", "statement", "section"];

/// Kinds that ask organisations, wherever these are (`Whose::Asked`). Of the callers, the specimens ask the ICRC: a convener is
/// agreed by the host, the ICRC and the IFRC.
const ASKED: [&str; 1] = ["convener"];

/// The entries after a number.
async fn wrote(trial: &Trial, after: i64) -> Vec<entry::Model> {
    let rows = entry::Entity::find().filter(entry::Column::Number.gt(after)).all(trial.app.database().read());
    rows.await.expect("the ledger")
}

/// Records of other organisations that these entries changed, and that are not in common.
async fn strangers(trial: &Trial, entries: &[entry::Model], who: &Who) -> Vec<String> {
    let mut strangers = Vec::new();
    for entry in entries.iter().filter(|e| e.version > 1) {
        let row = register::Entity::find_by_id(entry.record).one(trial.app.database().read()).await.expect("a row");
        let present = who.caller.component.is_some() && who.caller.contexts.contains(&who::here());
        let asked = who.caller.organisation == Some(who::named()) && ASKED.contains(&entry.kind.as_str());
        let common = present && JOINT.contains(&entry.kind.as_str()) || asked;
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

/// By route, way and audience, which is none where the route's path has no record: who got what, in words.
type Said = BTreeMap<(usize, Try, Option<Level>), String>;

/// What was answered on records of one audience, or of all.
#[derive(Default)]
struct Tried {
    said: Said,
    checks: usize,
    broken: Vec<String>,
}

impl Tried {
    fn and(&mut self, other: Tried) {
        self.said.extend(other.said);
        self.checks += other.checks;
        self.broken.extend(other.broken);
    }
}

/// Tries everything on records of one audience, and what has no record beside the widest, in an installation of its own.
async fn tried(engine: Engine, level: Level) -> Option<Tried> {
    let trial = Trial::on(engine, smcc::capabilities::all()).await?;
    movement::organisation::seed(&trial.app).await.expect("organisations");
    let all = who::all();
    let mut tried = Tried::default();
    let mut specimens = specimens::make(&trial, level).await;
    for (no, (of, route)) in routes(trial.app.capabilities()).into_iter().enumerate() {
        let alone = route.params().is_empty();
        if alone && level != Level::Public {
            continue;
        }
        for param in route.params().into_iter().filter(|p| specimens.params.iter().all(|(name, _)| name != p)) {
            tried.broken.push(format!("{}: no specimen gives {{{param}}}", route.path));
        }
        let form = filled(&trial, &route, &specimens).await;
        for how in Try::of(&route) {
            let mut line = Line::new();
            for (at, who) in all.iter().enumerate() {
                let before = if how.writes() { newest(&trial).await } else { 0 };
                let answer = ask(&trial, who, *how, &route, &route.at(&specimens.params), &form).await;
                let status = answer.status.as_u16();
                let promised = promised(&route, *how, who, &specimens);
                tried.checks += 1;
                line.entry(word(*how, &answer)).or_default().push(at);
                let mut broken = |what: String| {
                    let place = format!("{} {} {level:?} by {} {}", how.name(), route.path, who.group, who.name);
                    tried.broken.push(format!("{place}: {what}"));
                };
                if !promised.contains(&status) {
                    broken(format!("promised {promised:?}, answered {status}"));
                }
                if promised == [303] && !answer.place().starts_with("/sign-in") {
                    broken(format!("led to {} instead of signing in", answer.place()));
                }
                if how.writes() {
                    let wrote = wrote(&trial, before).await;
                    if !wrote.is_empty() && !done(*how, &answer) {
                        broken(format!("answered {status} and wrote all the same"));
                    }
                    for what in strangers(&trial, &wrote, who).await {
                        broken(format!("changed another organisation's record: {what}"));
                    }
                    // Where only something new was made beside them, the specimens are as they were.
                    if wrote.iter().any(|e| e.version > 1) || !alone && !wrote.is_empty() {
                        specimens.renew(&trial, level, of).await;
                    }
                }
            }
            tried.said.insert((no, *how, (!alone).then_some(level)), table::said(&line, &all));
        }
    }
    Some(tried)
}

/// Every route, with the place of its capability in the list.
fn routes(capabilities: &[Capability]) -> Vec<(usize, Route)> {
    (0..).zip(capabilities).flat_map(|(of, c)| c.routes.iter().map(move |r| (of, *r))).collect()
}

/// Does something for each audience, on each core of this machine at a time; none where the engine is not here.
fn each<T: Send, F: Future<Output = Option<T>>>(levels: &[Level], what: impl Fn(Level) -> F + Sync) -> Option<Vec<T>> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let waiting = Mutex::new(levels.to_vec());
    let next = || waiting.lock().expect("those that wait").pop();
    let in_turn = || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        std::iter::from_fn(next).map(|level| runtime.block_on(what(level))).collect::<Option<Vec<T>>>()
    };
    std::thread::scope(|scope| {
        let running: Vec<_> = (0..cores).map(|_| scope.spawn(in_turn)).collect();
        let parts: Option<Vec<Vec<T>>> = running.into_iter().map(|r| r.join().expect("those of a core")).collect();
        Some(parts?.into_iter().flatten().collect())
    })
}

/// Tries everything, an audience on each core of this machine at a time, and compares the table with the agreed one.
fn rights(engine: Engine) {
    let begun = Instant::now();
    let parts = each(&Level::ALL, |level| tried(engine, level));
    let Some(parts) = parts else { return };
    let mut all = Tried::default();
    for part in parts {
        all.and(part);
    }
    let Tried { said, checks, broken } = all;
    #[expect(clippy::print_stderr, reason = "how much was tried is part of the result")]
    {
        eprintln!("rights on {engine:?}: {checks} checks in {:.1} s", begun.elapsed().as_secs_f32());
    }
    assert!(broken.is_empty(), "{} promises broken:\n{}", broken.len(), broken.join("\n"));
    assert!(checks >= 5000, "{checks} checks are too few to trust");
    let table = table::text(&routes(&smcc::capabilities::all()), &said);
    #[expect(clippy::disallowed_methods, reason = "a test is told by its environment to renew what it compares with")]
    if std::env::var(UPDATE).is_ok_and(|v| v == "1") {
        std::fs::write(TABLE, &table).expect("the table is written");
    }
    let agreed = std::fs::read_to_string(TABLE).unwrap_or_default();
    if let Some((no, line)) = table::differs(&agreed, &table) {
        panic!(
            "docs/rights.txt, line {no}, is not what the router answers:\n{line}\nRead the change, then {UPDATE}=1."
        );
    }
}

#[test]
fn every_route_keeps_what_gate_and_audience_promise_on_sqlite() {
    rights(Engine::Sqlite);
}

#[test]
#[ignore = "minutes on a machine that syncs slowly: make rights"]
fn every_route_keeps_what_gate_and_audience_promise_on_postgres() {
    rights(Engine::Postgres);
}
