//! From files in the database to a review: reading away from any transaction, comparing, keeping.
//!
//! Invariant: it can be done again at any time with the same result, so whoever opens a review that was never made (a
//! crash came between) makes it.

use super::{
    Entity, Model, Stage, compare,
    compare::{Line, Standing, State},
    layout,
    questions::Given,
    reading::{Read, Reader, Sheets},
    row,
    store::{self, Report},
};
use crate::activity;
use base::lang::Lang;
use intake::{layout::Layout, report::Weight};
use platform::{
    App,
    access::Caller,
    record::{CONTRIBUTE, Held, hold},
    refusal::Refusal,
    write::{Done, Write},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, PoisonError, RwLock},
};
use tokio::sync::Semaphore;

/// The reader that the application gave to [`crate::capability`]: routes are plain functions, so it is kept here.
pub static CAPABILITY_READER: RwLock<Option<Reader>> = RwLock::new(None);

/// Readings at one time: each is a process of its own.
static SEATS: Semaphore = Semaphore::const_new(2);
/// How long somebody waits for a seat.
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(40);

fn reader() -> Option<Reader> {
    CAPABILITY_READER.read().unwrap_or_else(PoisonError::into_inner).clone()
}

/// Makes the review of an import where it is not made yet; gives the import as it stands then.
///
/// # Errors
/// [`Refusal::Busy`] when all readers are at work; what the database refuses.
pub async fn receive(app: &App, import: Model) -> Result<Model, Refusal> {
    if import.stage() != Stage::Sent {
        return Ok(import);
    }
    let caller = Caller::system("reading", import.owner);
    let db = app.database().read();
    let files = store::files(db, import.id).await?;
    let (before, given) = store::report(db, import.id).await?;
    let mut layouts: Vec<Layout> =
        before.files.iter().filter_map(|f| Some(Layout::from_answers(f, given.answers.get(&f.file)?))).collect();
    layouts.extend(layout::of(db, &caller, import.owner).await?);
    let partner = app.organisation_names(Lang::En, &[import.owner]).await?.pop().filter(|n| !n.is_empty());
    let folder = tempfile::tempdir().map_err(|e| Refusal::of(&e))?;
    let mut sheets = Sheets {
        files: Vec::new(),
        lang: Lang::from_code(&import.lang).unwrap_or(Lang::En),
        country: import.country.clone(),
        as_of: import.day,
        layouts,
        partner,
    };
    for file in files {
        let path = folder.path().join(format!("{}.sheet", file.no));
        tokio::fs::write(&path, &file.bytes).await.map_err(|e| Refusal::of(&e))?;
        sheets.files.push((file.name, path));
    }
    let Ok(Ok(seat)) = tokio::time::timeout(PATIENCE, SEATS.acquire()).await else { return Err(Refusal::Busy) };
    let reader = reader().ok_or(Refusal::Busy)?;
    let read = tokio::task::spawn_blocking(move || reader(&sheets)).await.map_err(|e| Refusal::of(&e))?;
    drop((seat, folder));
    let read = Arc::new(read);
    let id = import.id;
    app.write(&caller.clone(), move |w| {
        let (read, given, caller) = (read.clone(), given.clone(), caller.clone());
        Box::pin(async move {
            let held = hold::<Entity>(w.tx(), &caller, id, CONTRIBUTE).await?;
            if held.stage() != Stage::Sent {
                return Ok(Done::default());
            }
            keep(w, &caller, &held, &read, &given).await?;
            Ok(Done::default())
        })
    })
    .await?;
    platform::record::see::<Entity>(app.database().read(), &Caller::system("reading", import.owner), id).await
}

/// Compares what was read with what stands, and keeps it as the review of an import.
///
/// # Errors
/// When the database refuses.
pub async fn keep(
    w: &mut Write,
    caller: &Caller,
    held: &Held<Entity>,
    read: &Read,
    given: &Given,
) -> Result<Model, Refusal> {
    let emergency = held.emergency.ok_or(Refusal::NotFound)?;
    let standing: Vec<Standing> = activity::store::of_owner(w.tx(), caller, held.owner, emergency)
        .await?
        .iter()
        .map(|m| Standing { id: m.id, version: m.version, import: m.import, content: m.content() })
        .collect();
    let lines = compare::compare(read, &standing, &given.decided);
    let (rows, committed, waiting, ignored) = account(read, &lines);
    store::replace_rows(w.tx(), held.id, stored(held.id, read, &lines, &standing)).await?;
    let report = Report { files: read.files.clone(), findings: read.findings.clone() };
    store::keep_report(w.tx(), held.id, Some(&report), None).await?;
    let stage = if held.committed_at.is_some() {
        Stage::Committed
    } else if *given == Given::default() {
        Stage::Read
    } else {
        Stage::Reviewed
    };
    let next =
        Model { state: stage.code().to_owned(), rows, committed, held: waiting, ignored, ..held.model().clone() };
    w.update("import-read", held, None, next).await
}

/// Rows of the sheets: all, taken, held, ignored. A row is held when anything in it waits.
pub fn account(read: &Read, lines: &[Line]) -> (i32, i32, i32, i32) {
    let sheets = || read.files.iter().flat_map(|f| &f.sheets).filter(|s| s.used);
    let total: u32 = sheets().map(|s| s.rows.total).sum();
    let ignored: u32 = sheets().map(|s| s.rows.ignored).sum();
    let unread: u32 = sheets().map(|s| s.rows.held).sum();
    let waiting: BTreeSet<(&str, &str, u32)> = lines
        .iter()
        .filter(|l| l.content.is_some() && matches!(l.state, State::Asks | State::Held))
        .map(|l| (l.file.as_str(), l.sheet.as_str(), l.row))
        .collect();
    let held = (unread + waiting.len() as u32).min(total - ignored.min(total));
    let n = |n: u32| i32::try_from(n).unwrap_or(i32::MAX);
    (n(total), n(total - ignored.min(total) - held), n(held), n(ignored))
}

fn stored(import: activity::ImportId, read: &Read, lines: &[Line], standing: &[Standing]) -> Vec<row::Model> {
    let json = |value: serde_json::Result<String>| value.unwrap_or_default();
    let file_no: BTreeMap<&str, usize> = read.files.iter().enumerate().map(|(no, f)| (f.file.as_str(), no)).collect();
    let raw: BTreeMap<(usize, &str, u32), &super::reading::Raw> =
        read.raw.iter().map(|r| ((r.file, r.sheet.as_str(), r.row), r)).collect();
    let notes = notes(read);
    let one = |(no, line): (usize, &Line)| {
        let old = line.matched.map(|at| &standing[at]);
        let waits = matches!(line.state, State::Asks | State::Held);
        let at = file_no.get(line.file.as_str()).map(|&f| (f, line.sheet.as_str(), line.row));
        let written = at.filter(|_| waits).and_then(|at| raw.get(&at));
        let note = match (&line.note, at.and_then(|at| notes.get(&at))) {
            (note, Some(more)) if note.is_empty() => more.clone(),
            (note, _) => note.clone(),
        };
        row::Model {
            import,
            no: i32::try_from(no + 1).unwrap_or(i32::MAX),
            key: line.key.clone(),
            file: line.file.clone(),
            sheet: line.sheet.clone(),
            row: i32::try_from(line.row).unwrap_or(i32::MAX),
            state: line.state.code().to_owned(),
            done: false,
            matched: old.map(|o| o.id),
            base: old.map_or(0, |o| o.version),
            content: line.content.as_ref().map_or_else(String::new, |c| json(serde_json::to_string(c))),
            was: old.map_or_else(String::new, |o| json(serde_json::to_string(&o.content))),
            asks: json(serde_json::to_string(&line.asks)),
            note,
            raw: written.map_or_else(String::new, |r| json(serde_json::to_string(r))),
        }
    };
    lines.iter().enumerate().map(one).collect()
}

/// What is doubted of each row, in sentences.
fn notes(read: &Read) -> BTreeMap<(usize, &str, u32), String> {
    let mut all: BTreeMap<(usize, &str, u32), String> = BTreeMap::new();
    for (no, file) in read.files.iter().enumerate() {
        for finding in read.findings.iter().filter(|f| f.weight == Weight::Doubted && f.file == file.file) {
            for &row in &finding.rows {
                let note = all.entry((no, finding.sheet.as_str(), row)).or_default();
                if !note.is_empty() {
                    note.push(' ');
                }
                note.push_str(finding.text.trim());
            }
        }
    }
    all
}
