//! A sheet against what its owner already has: new, changed, the same, to be asked about, missing.
//!
//! Pure. Invariants: a row is matched by its own id, or by who, where, which sector and what together with its dates;
//! anything less certain is proposed and waits for a person (never silently merged); two rows of the sheet are never
//! matched with one activity; each row of the sheet has exactly one fate.

use super::{questions, reading::Read};
use crate::activity::{
    ImportId,
    content::{Content, Gather},
};
use intake::report::Weight;
use planner::linkage::{self, SheetSettings};
use platform::ledger::chain::sha256;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// What becomes of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// It is added.
    New,
    /// It changes what stands.
    Changed,
    /// It says what stands already.
    Same,
    /// It waits for an answer.
    Asks,
    /// It is not taken: it says too little, or somebody said so.
    Held,
    /// It is not in this sheet, though an earlier one had it.
    Missing,
}

impl State {
    /// All of them, in the order in which a review shows them.
    pub const ALL: [State; 6] = [State::Asks, State::Held, State::New, State::Changed, State::Missing, State::Same];

    /// As it is stored and named in addresses.
    pub const fn code(self) -> &'static str {
        match self {
            State::New => "new",
            State::Changed => "changed",
            State::Same => "same",
            State::Asks => "asks",
            State::Held => "held",
            State::Missing => "missing",
        }
    }

    /// From what is stored.
    pub fn from_code(code: &str) -> Option<State> {
        State::ALL.into_iter().find(|s| s.code() == code)
    }

    /// Whether a commit takes it.
    pub const fn is_good(self) -> bool {
        matches!(self, State::New | State::Changed | State::Same)
    }
}

/// An activity that stands.
#[derive(Clone, Debug)]
pub struct Standing {
    /// The activity.
    pub id: Uuid,
    /// Its version.
    pub version: i64,
    /// The import that brought it.
    pub import: Option<ImportId>,
    /// What it says.
    pub content: Content,
}

/// A row of the sheet, or one that is missing from it, with its fate.
#[derive(Clone, Debug)]
pub struct Line {
    /// Stable over readings of the same file: of file, sheet, row and place in the row.
    pub key: String,
    /// File as the person knows it.
    pub file: String,
    /// Sheet.
    pub sheet: String,
    /// Row, from 1; 0 for what is missing.
    pub row: u32,
    /// Fate.
    pub state: State,
    /// The activity that it is, or may be.
    pub matched: Option<usize>,
    /// What it says; nothing for a row that could not be read.
    pub content: Option<Content>,
    /// Questions that it waits for.
    pub asks: Vec<String>,
    /// Why it is not taken, where nothing was asked.
    pub note: String,
}

/// What a person decided, by question.
pub type Decided = BTreeMap<String, String>;

fn key_of(file: &str, sheet: &str, row: u32, nth: usize) -> String {
    sha256(format!("{file}\n{sheet}\n{row}\n{nth}").as_bytes())[..12].to_owned()
}

/// What was decided on a question about one row: for it, or for all alike.
fn decision<'a>(decided: &'a Decided, kind: &str, key: &str) -> Option<&'a str> {
    decided.get(&format!("{kind}:{key}")).or_else(|| decided.get(&format!("{kind}:*"))).map(String::as_str)
}

/// Compares.
pub fn compare(read: &Read, standing: &[Standing], decided: &Decided) -> Vec<Line> {
    let contents = Content::all(&read.records);
    let mut lines = Vec::with_capacity(contents.len());
    let mut nth: FxHashMap<(u16, u32), usize> = FxHashMap::default();
    let doubts = doubts(read, decided);
    for (at, content) in read.records.activities.iter().zip(contents) {
        let source = &read.records.sources[usize::from(at.source)];
        let count = nth.entry((at.source, at.row)).or_default();
        let key = key_of(&source.file, &source.sheet, at.row, *count);
        *count += 1;
        let (asks, left) = doubts
            .get(&(source.file.as_str(), source.sheet.as_str(), at.row))
            .map_or_else(Default::default, |d| (d.open.clone(), d.left));
        let state = if left {
            State::Held
        } else if asks.is_empty() {
            State::New
        } else {
            State::Asks
        };
        lines.push(Line {
            key,
            file: source.file.clone(),
            sheet: source.sheet.clone(),
            row: at.row,
            state,
            matched: None,
            content: Some(content),
            asks,
            note: String::new(),
        });
    }
    let mut taken = vec![false; standing.len()];
    let sure = matches(&lines, standing, &mut taken);
    let proposed = proposals(&lines, standing, &sure, &mut taken);
    for (no, line) in lines.iter_mut().enumerate() {
        if let Some(&old) = sure.get(&no) {
            line.matched = Some(old);
        } else if let Some(&old) = proposed.get(&no) {
            match decision(decided, "same", &line.key) {
                Some("update") => line.matched = Some(old),
                Some("add") => taken[old] = false,
                Some("leave") => {
                    line.matched = Some(old);
                    line.state = State::Held;
                }
                _ => {
                    line.matched = Some(old);
                    line.asks.push(format!("same:{}", line.key));
                    if line.state == State::New {
                        line.state = State::Asks;
                    }
                }
            }
        }
        settle(line, standing, decided);
    }
    lines.extend(refused(read));
    lines.extend(missing(&lines, standing, &taken));
    lines
}

/// New, changed or the same; a figure that moves tenfold is asked about.
fn settle(line: &mut Line, standing: &[Standing], decided: &Decided) {
    let (Some(old), Some(content)) = (line.matched, &line.content) else { return };
    let changes = Content::changes(&standing[old].content, content);
    if line.state != State::New {
        return;
    }
    line.state = if changes.is_empty() { State::Same } else { State::Changed };
    if changes.iter().any(|(column, before, after)| moved(column, before, after)) {
        match decision(decided, "moved", &line.key) {
            Some("take") => {}
            Some(_) => line.state = State::Held,
            None => {
                line.asks.push(format!("moved:{}", line.key));
                line.state = State::Asks;
            }
        }
    }
}

/// Whether a figure of people moves tenfold or more.
fn moved(column: &str, before: &str, after: &str) -> bool {
    let people = column.starts_with("people_") || column.starts_with("households_");
    let number = |text: &str| text.parse::<i64>().ok().filter(|n| *n > 0);
    people && number(before).zip(number(after)).is_some_and(|(a, b)| a.max(b) / a.min(b) >= 10)
}

#[derive(Default)]
struct Doubt {
    open: Vec<String>,
    left: bool,
}

/// Questions about values, by the rows that wait for them.
fn doubts<'a>(read: &'a Read, decided: &Decided) -> FxHashMap<(&'a str, &'a str, u32), Doubt> {
    let mut all: FxHashMap<(&str, &str, u32), Doubt> = FxHashMap::default();
    for finding in read.findings.iter().filter(|f| questions::asks(f)) {
        let key = questions::key_of(finding);
        let choice = decided.get(&key).map(String::as_str);
        if choice == Some("take") {
            continue;
        }
        for &row in &finding.rows {
            let doubt = all.entry((finding.file.as_str(), finding.sheet.as_str(), row)).or_default();
            if choice == Some("leave") { doubt.left = true } else { doubt.open.push(key.clone()) }
        }
    }
    all
}

/// Matches that need no question.
fn matches(lines: &[Line], standing: &[Standing], taken: &mut [bool]) -> FxHashMap<usize, usize> {
    let mut found: FxHashMap<usize, usize> = FxHashMap::default();
    let content = |no: usize| lines[no].content.as_ref();
    // By the rows' own ids, where each is one row's alone.
    let mut ids: FxHashMap<&str, (Vec<usize>, Vec<usize>)> = FxHashMap::default();
    for (no, line) in lines.iter().enumerate() {
        if let Some(c) = line.content.as_ref().filter(|c| !c.source_id.is_empty()) {
            ids.entry(&c.source_id).or_default().0.push(no);
        }
    }
    for (no, old) in standing.iter().enumerate().filter(|(_, s)| !s.content.source_id.is_empty()) {
        ids.entry(&old.content.source_id).or_default().1.push(no);
    }
    for (new, old) in ids.values() {
        if let ([new], [old]) = (new.as_slice(), old.as_slice()) {
            found.insert(*new, *old);
            taken[*old] = true;
        }
    }
    // By who, where, sector and what.
    let mut prints: BTreeMap<String, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
    for no in 0..lines.len() {
        if let Some(c) = content(no).filter(|_| !found.contains_key(&no)) {
            prints.entry(c.fingerprint()).or_default().0.push(no);
        }
    }
    for (no, old) in standing.iter().enumerate().filter(|(no, _)| !taken[*no]) {
        prints.entry(old.content.fingerprint()).or_default().1.push(no);
    }
    for (mut new, mut old) in prints.into_values().filter(|(new, old)| !new.is_empty() && !old.is_empty()) {
        let mut pair = |n: usize, o: usize| {
            found.insert(n, o);
            taken[o] = true;
        };
        // What says the same in every cell, then what has the same dates, then the only two that begin alike.
        let cells: FxHashMap<usize, Vec<(&str, String)>> =
            old.iter().map(|&o| (o, standing[o].content.cells())).collect();
        new.retain(|&n| {
            let said = content(n).map(Content::cells).unwrap_or_default();
            match old.iter().position(|o| cells[o] == said) {
                Some(at) => {
                    pair(n, old.remove(at));
                    false
                }
                None => true,
            }
        });
        for both in [true, false] {
            let same = |n: usize, o: usize| {
                let (Some(a), b) = (content(n), &standing[o].content) else { return false };
                others_id(a, b) && a.begins == b.begins && (!both || a.ends == b.ends)
            };
            let mut done = Vec::new();
            for &n in &new {
                let mine: Vec<usize> = old.iter().copied().filter(|&o| same(n, o)).collect();
                let rivals = new.iter().filter(|&&m| mine.first().is_some_and(|&o| same(m, o))).count();
                if let ([o], 1) = (mine.as_slice(), rivals) {
                    done.push((n, *o));
                }
            }
            for (n, o) in done {
                pair(n, o);
                new.retain(|&m| m != n);
                old.retain(|&m| m != o);
            }
        }
    }
    found
}

/// Whether ids do not speak against two rows being one.
fn others_id(a: &Content, b: &Content) -> bool {
    a.source_id.is_empty() || b.source_id.is_empty() || a.source_id == b.source_id
}

/// Rows that may be an activity that stands: the same but for their dates, or alike by the planner's weighing.
fn proposals(
    lines: &[Line],
    standing: &[Standing],
    sure: &FxHashMap<usize, usize>,
    taken: &mut [bool],
) -> FxHashMap<usize, usize> {
    let mut found: FxHashMap<usize, usize> = FxHashMap::default();
    let new: Vec<usize> = (0..lines.len()).filter(|no| !sure.contains_key(no)).collect();
    let old: Vec<usize> = (0..standing.len()).filter(|&no| !taken[no]).collect();
    if new.is_empty() || old.is_empty() {
        return found;
    }
    let mut prints: FxHashMap<String, Vec<usize>> = FxHashMap::default();
    for &o in &old {
        prints.entry(standing[o].content.fingerprint()).or_default().push(o);
    }
    for &n in &new {
        let Some(content) = &lines[n].content else { continue };
        if let Some([o]) = prints.get(&content.fingerprint()).map(Vec::as_slice)
            && !taken[*o]
            && others_id(content, &standing[*o].content)
        {
            found.insert(n, *o);
            taken[*o] = true;
        }
    }
    let (mut gather, mut rows) = (Gather::default(), Vec::new());
    for &o in old.iter().filter(|&&o| !taken[o]) {
        gather.push(&standing[o].content, "standing", "", 0);
        rows.push((None, Some(o)));
    }
    let before = rows.len();
    for &n in new.iter().filter(|n| !found.contains_key(n)) {
        if let Some(content) = &lines[n].content {
            gather.push(content, "sheet", "", 0);
            rows.push((Some(n), None));
        }
    }
    if before == 0 || before == rows.len() {
        return found;
    }
    // A sheet that comes again is many proposals here, since each row is updated by itself.
    let settings = SheetSettings { again: 2.0, ..SheetSettings::default() };
    for duplicate in linkage::duplicates(&gather.finish(), &settings).found {
        let new = duplicate.rows.iter().filter_map(|&r| rows[r as usize].0);
        let old: Vec<usize> = duplicate.rows.iter().filter_map(|&r| rows[r as usize].1).collect();
        for (n, o) in new.zip(old) {
            let alike = lines[n].content.as_ref().is_some_and(|c| others_id(c, &standing[o].content));
            if alike && !taken[o] && !found.contains_key(&n) {
                found.insert(n, o);
                taken[o] = true;
            }
        }
    }
    found
}

/// Rows that reading could not take.
fn refused(read: &Read) -> Vec<Line> {
    let mut out: BTreeMap<(&str, &str, u32), String> = BTreeMap::new();
    for finding in read.findings.iter().filter(|f| f.weight == Weight::Refused) {
        for &row in &finding.rows {
            let note = out.entry((finding.file.as_str(), finding.sheet.as_str(), row)).or_default();
            if !note.is_empty() {
                note.push(' ');
            }
            note.push_str(finding.text.trim());
            if !finding.fix.is_empty() {
                note.push(' ');
                note.push_str(finding.fix.trim());
            }
        }
    }
    let line = |((file, sheet, row), note): ((&str, &str, u32), String)| Line {
        key: key_of(file, sheet, row, 0),
        file: file.to_owned(),
        sheet: sheet.to_owned(),
        row,
        state: State::Held,
        matched: None,
        content: None,
        asks: Vec::new(),
        note,
    };
    out.into_iter().map(line).collect()
}

/// Activities of the imports that this sheet goes on from, which it does not have.
fn missing(lines: &[Line], standing: &[Standing], taken: &[bool]) -> Vec<Line> {
    let from: BTreeSet<Uuid> =
        lines.iter().filter_map(|l| standing[l.matched?].import).map(|import| import.0).collect();
    let matched: FxHashSet<usize> = lines.iter().filter_map(|l| l.matched).collect();
    let gone = standing.iter().enumerate().filter(|(no, old)| {
        !taken[*no] && !matched.contains(no) && old.import.is_some_and(|import| from.contains(&import.0))
    });
    gone.map(|(no, old)| Line {
        key: old.id.to_string(),
        file: String::new(),
        sheet: String::new(),
        row: 0,
        state: State::Missing,
        matched: Some(no),
        content: Some(old.content.clone()),
        asks: Vec::new(),
        note: String::new(),
    })
    .collect()
}

#[cfg(test)]
mod tests;
