//! What nobody may learn by the side door: whether there is something that they may not see.
//!
//! Invariant: for somebody who may not see it, every answer of the installation is the same with a hidden record and
//! without it: status, headers, bytes. And what is hidden answers as what is nowhere.

use super::{
    Try, each,
    specimens::{self, Specimens},
    who::{self, Who},
};
use platform::{
    access::{Caller, Level},
    database::Engine,
    testing::{Answer, Trial},
    web::{Does, Route},
    write::{Done, register},
};
use sea_orm::EntityTrait;
use std::{collections::BTreeMap, io::Read, time::Instant};

/// An answer as it is compared: status, headers, content.
type Seen = (u16, Vec<(String, String)>, Vec<u8>);

/// What is the same in two answers to the same question: forms have a fresh key each time they are shown.
fn seen(answer: &Answer) -> Seen {
    let tagged = |name: &str| matches!(name, "etag" | "content-length");
    let html = answer.headers.get("content-type").is_some_and(|v| v.as_bytes().starts_with(b"text/html"));
    let book = answer.bytes.starts_with(b"PK");
    let headers = answer
        .headers
        .iter()
        .filter(|(name, _)| !((html || book) && tagged(name.as_str())))
        .map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned()))
        .collect();
    let content = if book {
        unpacked(&answer.bytes)
    } else if html {
        without_keys(&answer.text()).into_bytes()
    } else {
        answer.bytes.clone()
    };
    (answer.status.as_u16(), headers, content)
}

/// The content of a workbook but the minute in which it was made.
fn unpacked(bytes: &[u8]) -> Vec<u8> {
    let mut book = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("a workbook");
    let mut content = Vec::new();
    for at in 0..book.len() {
        let mut part = book.by_index(at).expect("a part of it");
        let name = part.name().expect("its name").into_owned();
        if name != "docProps/core.xml" {
            content.extend_from_slice(name.as_bytes());
            part.read_to_end(&mut content).expect("its text");
        }
    }
    content
}

/// A page without the keys of its forms.
fn without_keys(page: &str) -> String {
    let mut parts = page.split("name=\"key\" value=\"");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        text.push_str(part.split_once('"').map_or(part, |(_, rest)| rest));
    }
    text
}

fn holds(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|w| w.eq_ignore_ascii_case(word.as_bytes()))
}

/// What only a hidden record has: what stands in its address and in no other, and the long words of its name.
fn canaries(hidden: &Specimens, shown: &Specimens) -> Vec<String> {
    let mut words = names(hidden);
    // A language, a topic or a rule stands in many addresses.
    words.extend(hidden.params.iter().filter(|p| !shown.params.contains(p)).map(|(_, value)| value.clone()));
    words.sort();
    words.dedup();
    words
}

/// The words of hidden names that nothing else has: short ones, several specimens share.
fn names(hidden: &Specimens) -> Vec<String> {
    let titles = hidden.records.iter().flat_map(|(_, record, _)| record.title.split_whitespace());
    let mut words: Vec<String> = titles.filter(|w| w.len() > 20).map(str::to_owned).collect();
    words.sort();
    words.dedup();
    words
}

/// Pages for whoever runs the installation, who knows how long its ledger is.
const COUNTED: [&str; 1] = ["/operator/ledger"];

/// Every address that can be read without naming a hidden record, in every face.
fn addresses(trial: &Trial, shown: &Specimens) -> Vec<String> {
    let mut all = Vec::new();
    let routes = trial.app.capabilities().iter().flat_map(|c| c.routes.iter().copied());
    for route in routes.filter(|r| !matches!(r.does, Does::Button(_)) && !COUNTED.contains(&r.path)) {
        let path = route.at(&shown.params);
        all.push(path.clone());
        all.push(format!("/api/v1{path}"));
        if matches!(route.does, Does::Page(_)) && path != "/" {
            all.extend(["csv", "xlsx", "atom", "ics"].map(|ending| format!("{path}.{ending}")));
        }
    }
    all
}

/// Searches and filters for a word, on every page that has no record in its path.
fn searches(trial: &Trial, word: &str) -> Vec<String> {
    let routes = trial.app.capabilities().iter().flat_map(|c| c.routes.iter().copied());
    let lists = routes.filter(|r| matches!(r.does, Does::Page(_)) && r.params().is_empty());
    lists.flat_map(|r| ["text", "q"].map(|name| format!("/api/v1{}?{name}={word}", r.path))).collect()
}

/// What each search gives for a word, but for the word itself, which may be said back.
async fn found(trial: &Trial, who: &Caller, word: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for path in searches(trial, word) {
        let answer = trial.get(who, &path).await.text().to_lowercase();
        found.push((path, answer.replace(&word.to_lowercase(), "")));
    }
    found
}

/// A word that nothing has.
const NOTHING: &str = "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq";

/// Those for whom a level hides a record of the host's.
fn blind(level: Level) -> Vec<Who> {
    let mut kinds = who::all();
    kinds.retain(|w| {
        matches!(
            (w.group, w.name),
            ("nobody" | "their_token", _) | ("present" | "absent" | "outside", "coordinator") | ("owner", "operator")
        )
    });
    kinds.retain(|w| !who::sees(&w.caller, &example(level), &[]));
    kinds
}

fn example(level: Level) -> register::Model {
    register::Model {
        record: uuid::Uuid::nil(),
        kind: String::new(),
        owner: who::owner(),
        audience: level.stored(),
        context: Some(who::here()),
        emergency: None,
        body: None,
        removed: false,
        version: 1,
        title: String::new(),
        href: String::new(),
        changed_at: chrono::DateTime::UNIX_EPOCH,
    }
}

/// Puts a hidden record into the chain of an emergency that all may see.
async fn hide_inside(trial: &Trial, shown: &Specimens, level: Level) -> String {
    use response::emergency::store::{Entity, Model};
    let (_, emergency, _) = shown.of(&["emergency"]).next().expect("an emergency").clone();
    let system = Caller::system("leaks", who::owner());
    let made = trial.app.write(&system, move |w| {
        let of = emergency.record;
        Box::pin(async move {
            let public = Entity::find_by_id(of).one(w.tx()).await?.expect("the public emergency");
            let id: uuid::Uuid = w.id();
            let name = format!("Canary{}", id.simple());
            let code = response::emergency::address::code(id);
            let hidden = Model { id, code, name, audience: level.stored(), emergency: Some(of.into()), ..public };
            let hidden = w.insert::<Entity>("emergency-opened", hidden).await?;
            Ok(Done::default().with(serde_json::json!(hidden.name)))
        })
    });
    made.await.expect("a hidden record").json.as_str().unwrap_or_default().to_owned()
}

/// Where two answers differ, with a little of what stands there.
fn differs(before: &Seen, now: &Seen) -> Option<String> {
    if (before.0, &before.1) != (now.0, &now.1) && before.2 == now.2 {
        return Some(format!("{:?} and {:?}", (before.0, &before.1), (now.0, &now.1)));
    }
    let at = before.2.iter().zip(&now.2).position(|(a, b)| a != b).unwrap_or(before.2.len().min(now.2.len()));
    let near =
        |text: &[u8]| String::from_utf8_lossy(&text[at.saturating_sub(60)..text.len().min(at + 120)]).into_owned();
    (before != now).then(|| format!("{:?} and {:?}", near(&before.2), near(&now.2)))
}

/// Tries everything with records of one audience; gives the number of checks and what leaked.
async fn leaks(engine: Engine, level: Level) -> Option<(usize, Vec<String>)> {
    let trial = Trial::on(engine, smcc::capabilities::all()).await?;
    movement::organisation::seed(&trial.app).await.expect("organisations");
    let shown = specimens::make(&trial, Level::Public).await;
    let addresses = addresses(&trial, &shown);
    let (mut checks, mut leaks) = (0, Vec::new());
    let kinds = blind(level);
    // A document takes a second to draw and holds what its page holds: tried for the narrowest audience only.
    let drawn = |path: &str| path.rsplit('.').next() == Some("pdf");
    let addresses: Vec<&String> = addresses.iter().filter(|p| level == Level::Own || !drawn(p)).collect();
    let mut before: BTreeMap<(usize, &str), Seen> = BTreeMap::new();
    for (no, who) in kinds.iter().enumerate() {
        for &path in &addresses {
            before.insert((no, path), seen(&trial.get(&who.caller, path).await));
        }
    }
    let hidden = specimens::make(&trial, level).await;
    let inside = hide_inside(&trial, &shown, level).await;
    // Whoever may see it does find it: a search that finds nothing for anybody would prove nothing.
    let owner = who::everything();
    if found(&trial, &owner, &inside).await.iter().zip(found(&trial, &owner, NOTHING).await).all(|(a, b)| a.1 == b.1) {
        leaks.push(format!("{level:?}: not even the owner finds {inside}"));
    }
    let mut words = canaries(&hidden, &shown);
    words.push(inside.clone());
    for (no, who) in kinds.iter().enumerate() {
        let place = |path: &str| format!("{level:?} by {} {}: {path}", who.group, who.name);
        for &path in &addresses {
            let now = seen(&trial.get(&who.caller, path).await);
            checks += 1;
            if let Some(what) = differs(&before[&(no, path.as_str())], &now) {
                leaks.push(format!("{} is another answer than before: {what}", place(path)));
            }
            leaks.extend(words.iter().filter(|w| holds(&now.2, w)).map(|w| format!("{} tells {w}", place(path))));
        }
        let without = found(&trial, &who.caller, NOTHING).await;
        for word in names(&hidden).iter().chain([&inside]) {
            for ((path, now), (_, then)) in found(&trial, &who.caller, word).await.iter().zip(&without) {
                checks += 1;
                if now != then {
                    leaks.push(format!("{} finds something", place(path)));
                }
            }
        }
        let (done, told) = nowhere(&trial, who, &hidden).await;
        checks += done;
        leaks.extend(told.into_iter().map(|path| format!("{} is told from what is nowhere", place(&path))));
    }
    Some((checks, leaks))
}

/// Compares a hidden record with one that is not there, on every route that has it in its path.
async fn nowhere(trial: &Trial, who: &Who, hidden: &Specimens) -> (usize, Vec<String>) {
    let (mut checks, mut told) = (0, Vec::new());
    let routes: Vec<Route> = trial.app.capabilities().iter().flat_map(|c| c.routes.iter().copied()).collect();
    for route in routes.iter().filter(|r| hidden.of(&r.params()).count() > 0) {
        let (there, gone) = (route.at(&hidden.params), route.at(&specimens::nowhere(&hidden.params)));
        for how in Try::of(route) {
            let there = super::ask(trial, who, *how, route, &there, &[]).await;
            let gone = super::ask(trial, who, *how, route, &gone, &[]).await;
            checks += 1;
            // Who has to sign in first is led back to the address that was asked for, there or not.
            if seen(&there) != seen(&gone) && !there.place().starts_with("/sign-in") {
                told.push(format!("{} {}", how.name(), route.path));
            }
        }
    }
    (checks, told)
}

fn tried(engine: Engine) {
    let begun = Instant::now();
    let hiding: Vec<Level> = Level::ALL.into_iter().filter(|l| *l != Level::Public).collect();
    let Some(parts) = each(&hiding, |level| leaks(engine, level)) else { return };
    let checks: usize = parts.iter().map(|part| part.0).sum();
    let leaks: Vec<String> = parts.into_iter().flat_map(|part| part.1).collect();
    #[expect(clippy::print_stderr, reason = "how much was tried is part of the result")]
    {
        eprintln!("side leaks on {engine:?}: {checks} checks in {:.1} s", begun.elapsed().as_secs_f32());
    }
    assert!(leaks.is_empty(), "{} leaks:\n{}", leaks.len(), leaks.join("\n"));
    assert!(checks >= 500, "{checks} checks are too few to trust");
}

#[test]
#[ignore = "many minutes: make rights"]
fn nothing_hidden_is_told_by_the_side_door_on_sqlite() {
    tried(Engine::Sqlite);
}

#[test]
#[ignore = "many minutes: make rights"]
fn nothing_hidden_is_told_by_the_side_door_on_postgres() {
    tried(Engine::Postgres);
}
