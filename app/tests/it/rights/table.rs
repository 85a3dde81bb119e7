//! The table in words: ways of a route that answer alike are one paragraph, audiences that answer alike one line, callers
//! who are answered alike one group.

use super::{Line, Said, Try, who::Who};
use platform::{access::Level, web::Route};
use std::fmt::Write as _;

/// A line in words: `404 nobody, present(not reader) · 200 owner`.
pub fn said(line: &Line, all: &[Who]) -> String {
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

/// The table: ways of a route that answer alike are one paragraph, audiences that answer alike one line.
pub fn text(routes: &[(usize, Route)], said: &Said) -> String {
    let mut table = HEAD.to_owned();
    for (no, (_, route)) in routes.iter().enumerate() {
        let _ = writeln!(table, "\n{}  {}: {}", route.path, route.name, route.gate.text());
        let mut ways: Vec<(Vec<&str>, Vec<(Vec<&str>, &str)>)> = Vec::new();
        for how in Try::of(route) {
            let mut lines: Vec<(Vec<&str>, &str)> = Vec::new();
            for ((_, _, level), text) in said.range((no, *how, None)..=(no, *how, Some(Level::Own))) {
                let name = level.map_or("-", Level::code);
                match lines.last_mut() {
                    Some((names, last)) if last == text => names.push(name),
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
    table
}

/// The first line in which two texts differ.
pub fn differs(agreed: &str, now: &str) -> Option<(usize, String)> {
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
