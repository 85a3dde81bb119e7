//! The review: what a sheet would do, before it does anything.
//!
//! Invariants: opening it changes no activity; the counts are those that a commit makes; total = committed + held +
//! ignored stands on it in figures.

use super::{
    Entity, Model, Stage,
    compare::State,
    make,
    pages::{fate, stage},
    questions::{self, Question},
    row, store, undo,
};
use crate::{activity, activity::Content, say, words::t};
use askama::Template;
use base::lang::Lang;
use intake::report::SheetReport;
use platform::{
    access::Level,
    record::{CONTRIBUTE, Record, may},
    refusal::Refusal,
    show,
    web::{Ask, View, view::Action},
};
use std::collections::BTreeMap;

/// Rows of one fate that the page shows; the table has all.
const SHOWN: u64 = 12;
/// Questions that the page shows at once.
const QUESTIONS: usize = 25;

/// A row as the review shows it.
struct Shown {
    place: String,
    title: String,
    /// Column, what stood there, what stands there now.
    changes: Vec<(String, String, String)>,
    note: String,
}

/// Rows of one fate.
struct Section {
    code: &'static str,
    title: String,
    count: String,
    href: String,
    rows: Vec<Shown>,
    more: String,
}

/// A question with its form.
struct Asked {
    question: Question,
    action: String,
    key: String,
    rows: String,
    /// Cells that differ, for questions about one row.
    changes: Vec<(String, String, String)>,
}

/// A sheet, and what became of its rows.
struct Account {
    file: String,
    sheet: String,
    why: String,
    figures: Option<[String; 4]>,
}

#[derive(Template)]
#[template(path = "review.html")]
struct Inside {
    lang: Lang,
    open: bool,
    stage: String,
    account: [(String, String); 4],
    sections: Vec<Section>,
    asked: Vec<Asked>,
    asked_more: String,
    accounts: Vec<Account>,
    rest: Option<String>,
}

impl Inside {
    fn lang(&self) -> Lang {
        self.lang
    }
}

impl Asked {
    fn chosen(&self, code: &str) -> bool {
        self.question.proposed == code
    }
}

/// `GET /imports/{import}`.
///
/// # Errors
/// [`Refusal::NotFound`] where it is not the caller's to see.
pub async fn review(ask: &Ask) -> Result<View, Refusal> {
    let lang = ask.lang();
    let import = make::receive(&ask.app, store::of(ask).await?).await?;
    let db = ask.read();
    let (report, given) = store::report(db, import.id).await?;
    let counts = store::counts(db, import.id).await?;
    let href = Entity::href(&import);
    let n = |n: i32| show::number(lang, u64::from(n.unsigned_abs()));
    let mut sections = Vec::new();
    for state in State::ALL {
        let count = counts.get(state.code()).copied().unwrap_or_default();
        if count == 0 {
            continue;
        }
        let rows = if state == State::Same {
            Vec::new()
        } else {
            store::rows(db, import.id, Some(state), 0, SHOWN).await?.iter().map(|r| shown(r, lang)).collect()
        };
        let left = (count as usize).saturating_sub(rows.len());
        sections.push(Section {
            code: state.code(),
            title: fate(state, lang),
            count: show::number(lang, count),
            href: format!("{href}/rows?state={}", state.code()),
            more: if left > 0 && !rows.is_empty() { say::and_more(left, lang) } else { String::new() },
            rows,
        });
    }
    let facts = Entity::facts(&import);
    let mine = may(&ask.caller, &facts, CONTRIBUTE);
    let open = mine && import.stage() != Stage::Undone && (import.held > 0 || !import.is_in());
    let mut asked = questions::open(&report.files, &report.findings, &given, lang);
    if import.stage() == Stage::Undone {
        asked.clear();
    }
    let waiting = store::rows(db, import.id, Some(State::Asks), 0, 400).await?;
    let (of_rows, changes) = row_questions(&waiting, lang);
    let all = asked.len() + of_rows.len();
    let mut shown_asked: Vec<Asked> = asked.into_iter().map(|q| one(ask, &href, q, Vec::new())).collect();
    shown_asked.extend(of_rows.into_iter().zip(changes).map(|(q, c)| one(ask, &href, q, c)));
    shown_asked.truncate(QUESTIONS);
    let good: u64 = [State::New, State::Changed, State::Same].iter().filter_map(|s| counts.get(s.code())).sum();
    let todo = good > 0 && (!import.is_in() || pending(db, &import).await?);
    let inside = Inside {
        lang,
        open,
        stage: stage(import.stage(), lang),
        account: [
            (t!(lang, "count-rows"), n(import.rows)),
            (t!(lang, "count-committed"), n(import.committed)),
            (t!(lang, "count-held"), n(import.held)),
            (t!(lang, "count-ignored"), n(import.ignored)),
        ],
        asked_more: if all > shown_asked.len() { say::and_more(all - shown_asked.len(), lang) } else { String::new() },
        accounts: accounts(&report, &store::asked(db, import.id).await?, lang),
        rest: (import.held > 0).then(|| format!("{href}/rest.xlsx")),
        asked: shown_asked,
        sections,
    };
    let mut view = View::new(&import.name).seen_by(Level::Own).below(t!(lang, "imports"), "/imports");
    if let Some(emergency) = import.emergency {
        view = view.below(t!(lang, "title"), format!("/o/{emergency}/picture"));
    }
    let view = view.showing(&inside)?.with(json(&import, &counts, &inside));
    let mut view = View { lead: lead(&import, &counts, lang), ..view };
    if mine && todo && import.stage() != Stage::Undone {
        view = view.action(Action::button(t!(lang, "commit-good", rows = good), format!("{href}/commit")).main());
    }
    if mine && undo::can(&import, ask.now()) {
        view = view.action(Action::link(t!(lang, "undo-import"), format!("{href}/undo")));
    }
    Ok(view)
}

async fn pending(db: &impl sea_orm::ConnectionTrait, import: &Model) -> Result<bool, Refusal> {
    use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
    let found = row::Entity::find()
        .filter(row::Column::Import.eq(import.id))
        .filter(row::Column::Done.eq(false))
        .filter(row::Column::State.is_in([State::New.code(), State::Changed.code()]))
        .one(db)
        .await?;
    Ok(found.is_some())
}

fn lead(import: &Model, counts: &BTreeMap<&'static str, u64>, lang: Lang) -> String {
    let count = |state: State| counts.get(state.code()).copied().unwrap_or_default();
    let needs = count(State::Asks) + count(State::Held);
    match import.stage() {
        Stage::Sent => t!(lang, "stage-sent"),
        Stage::Undone => t!(lang, "lead-undone"),
        Stage::Committed => t!(lang, "lead-committed"),
        Stage::Read | Stage::Reviewed => t!(
            lang,
            "lead-review",
            new = count(State::New),
            changed = count(State::Changed),
            same = count(State::Same),
            needs = needs
        ),
    }
}

fn one(ask: &Ask, href: &str, question: Question, changes: Vec<(String, String, String)>) -> Asked {
    let lang = ask.lang();
    Asked {
        action: format!("{href}/answer?question={}", activity::encoded(&question.key)),
        key: ask.app.id::<uuid::Uuid>().to_string(),
        rows: if question.rows > 0 { t!(lang, "rows-alike", rows = question.rows) } else { String::new() },
        question,
        changes,
    }
}

/// Questions about rows: one for all alike where there are several, then one for each.
fn row_questions(waiting: &[row::Model], lang: Lang) -> (Vec<Question>, Vec<Vec<(String, String, String)>>) {
    let (mut all, mut changes) = (Vec::new(), Vec::new());
    for kind in ["same", "moved"] {
        let mark = format!("{kind}:");
        let of: Vec<&row::Model> = waiting.iter().filter(|r| r.asks().iter().any(|a| a.starts_with(&mark))).collect();
        if of.len() > 1 {
            all.push(questions::of_rows(kind, "*", t!(lang, "all-alike"), of.len() as u32, lang));
            changes.push(Vec::new());
        }
        for row in of {
            let title = row.content().map_or_else(String::new, |c| c.title());
            let mut question = questions::of_rows(kind, &row.key, title, 1, lang);
            question.place = place(row, lang);
            all.push(question);
            changes.push(differences(row, lang));
        }
    }
    (all, changes)
}

fn place(row: &row::Model, lang: Lang) -> String {
    if row.row == 0 {
        return String::new();
    }
    let file = if row.sheet.is_empty() { row.file.clone() } else { format!("{} · {}", row.file, row.sheet) };
    base::words::without_isolates(&t!(lang, "row-of-file", file = file, row = row.row.to_string()))
}

fn differences(row: &row::Model, lang: Lang) -> Vec<(String, String, String)> {
    let (Some(was), Some(now)) = (row.was(), row.content()) else { return Vec::new() };
    Content::changes(&was, &now)
        .into_iter()
        .map(|(c, a, b)| (activity::column(c, lang), activity::shown(c, &a, lang), activity::shown(c, &b, lang)))
        .collect()
}

fn shown(row: &row::Model, lang: Lang) -> Shown {
    let changed = matches!(State::from_code(&row.state), Some(State::Changed | State::Asks));
    let title = match (row.content(), row.raw()) {
        (Some(content), _) => {
            let who = activity::content::names(&content.implementers);
            if who.is_empty() { content.title() } else { format!("{} · {who}", content.title()) }
        }
        (None, Some(raw)) => {
            raw.cells.iter().filter(|c| !c.is_empty()).map(String::as_str).take(8).collect::<Vec<_>>().join(" · ")
        }
        (None, None) => String::new(),
    };
    Shown {
        place: place(row, lang),
        title,
        changes: if changed { differences(row, lang) } else { Vec::new() },
        note: row.note.clone(),
    }
}

/// What was read of each sheet; rows that what is known asks about wait here as they do above.
fn accounts(report: &store::Report, asked: &BTreeMap<(String, String), u32>, lang: Lang) -> Vec<Account> {
    let n = |n: u32| show::number(lang, n.into());
    let figures = |file: &str, sheet: &SheetReport| {
        let asked = asked.get(&(file.to_owned(), sheet.sheet.clone())).copied().unwrap_or_default();
        let rows = &sheet.rows;
        [n(rows.total), n(rows.committed.saturating_sub(asked)), n(rows.held + asked), n(rows.ignored)]
    };
    let mut out = Vec::new();
    for file in &report.files {
        if let Some(error) = &file.error {
            out.push(Account { file: file.file.clone(), sheet: String::new(), why: error.clone(), figures: None });
        }
        out.extend(file.sheets.iter().map(|s| Account {
            file: file.file.clone(),
            sheet: s.sheet.clone(),
            why: s.why.clone(),
            figures: s.used.then(|| figures(&file.file, s)),
        }));
    }
    out
}

fn json(import: &Model, counts: &BTreeMap<&'static str, u64>, inside: &Inside) -> serde_json::Value {
    let count = |state: State| counts.get(state.code()).copied().unwrap_or_default();
    serde_json::json!({
        "id": import.id,
        "version": import.version,
        "name": import.name,
        "emergency": import.emergency,
        "state": import.state,
        "rows": import.rows,
        "committed": import.committed,
        "held": import.held,
        "ignored": import.ignored,
        "new": count(State::New),
        "changed": count(State::Changed),
        "same": count(State::Same),
        "asks": count(State::Asks),
        "left": count(State::Held),
        "missing": count(State::Missing),
        "committed_at": import.committed_at,
        "undone_at": import.undone_at,
        "questions": inside.asked.iter().map(|a| &a.question).collect::<Vec<_>>(),
        "files": inside.accounts.iter().map(|a| serde_json::json!({
            "file": a.file, "sheet": a.sheet, "why": base::words::without_isolates(&a.why),
        })).collect::<Vec<_>>(),
    })
}
