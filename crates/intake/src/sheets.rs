//! Which sheets of a book hold activities, and which do not and why.

mod country;
mod say;
mod take;
mod verdict;

use crate::{
    Options,
    field::Field,
    finding::tidy,
    layout::Layout,
    matching::Register,
    read::{Book, Sheet, Trouble},
    recognise::{self, Choice, Form, Given, Reason},
    report::{Finding, SheetReport},
    table::{self, Body, grid::Grid, head::Head},
    words::t,
};
use base::records::Records;
use country::country_of;
use say::describe;
use take::take;
use verdict::{Verdict, Why, choose, judge};

/// A sheet as far as it is known before its rows are taken.
struct Surveyed {
    sheet: usize,
    name: String,
    report: SheetReport,
    head: Head,
    choices: Vec<Choice>,
    verdict: Verdict,
    country: String,
    /// The columns of the table, where others stand beside it.
    range: Option<std::ops::Range<usize>>,
    grid: Option<Grid>,
}

/// Reads all sheets of a book into the records.
pub(crate) fn read(
    book: &mut dyn Book,
    file: &str,
    options: &Options,
    records: &mut Records,
) -> Result<(Vec<SheetReport>, Vec<Finding>), Trouble> {
    let sheets: Vec<Sheet> = book.sheets().to_vec();
    let mut surveyed = Vec::new();
    for (no, sheet) in sheets.iter().enumerate() {
        surveyed.push(survey(book, no, sheet, options)?);
    }
    choose(&mut surveyed, options);
    let mut register = Register::of(records);
    let mut findings = Vec::new();
    let mut reports = Vec::new();
    for one in surveyed {
        let Surveyed { sheet, name, mut report, head, choices, verdict, country, range, grid } = one;
        match verdict {
            Verdict::Not(why) => {
                if report.why.is_empty() {
                    report.why = why.say(options.lang);
                }
                report.columns = choices.iter().map(|c| describe(c, options.lang, None)).collect();
                if !why.may_be_answered() {
                    report.columns.iter_mut().for_each(|column| column.ask = false);
                }
                reports.push(report);
            }
            Verdict::Activities(_) => {
                let mut body = table::load(book, sheet, &head)?;
                let mut head = head;
                let mut why = t!(options.lang, "sheet-table");
                if let Some(range) = &range {
                    head = head_of(&head, range);
                    body.store.restrict(range.clone());
                    why = format!("{why} {}", t!(options.lang, "sheet-beside"));
                }
                if let Some(grid) = &grid {
                    let (long, headers) = table::grid::unpivot(&body.store, &head.headers, grid);
                    body.store = long;
                    head.headers = headers;
                    why = t!(options.lang, "sheet-unpivoted");
                }
                if !body.below.is_empty() {
                    why = format!("{why} {}", t!(options.lang, "sheet-below"));
                }
                report.why = tidy(options.lang, why);
                let (report, found) = take(
                    file,
                    &name,
                    book.sheets()[sheet].uncomputed,
                    report,
                    &head,
                    body,
                    &country,
                    options,
                    &mut register,
                    records,
                );
                findings.extend(found);
                reports.push(report);
            }
        }
    }
    Ok((reports, findings))
}

fn survey(book: &mut dyn Book, no: usize, sheet: &Sheet, options: &Options) -> Result<Surveyed, Trouble> {
    let mut surveyed = Surveyed {
        sheet: no,
        name: sheet.name.clone(),
        report: SheetReport { sheet: sheet.name.clone(), ..SheetReport::default() },
        head: Head::default(),
        choices: Vec::new(),
        verdict: Verdict::Not(Why::Empty),
        country: String::new(),
        range: None,
        grid: None,
    };
    let named = |l: &&Layout| l.sheets.iter().any(|s| s.trim() == sheet.name.trim());
    if sheet.hidden && !options.layouts.iter().any(|l| named(&l)) {
        surveyed.verdict = Verdict::Not(Why::Hidden);
        return Ok(surveyed);
    }
    let rows = table::survey(book, no)?;
    if rows.is_empty() {
        return Ok(surveyed);
    }
    // Merged areas are known once the sheet has been walked.
    let sheet = &book.sheets()[no].clone();
    let head = table::head::find(&rows, sheet);
    let body = table::preview(&rows, &head);
    surveyed.report.header_rows.clone_from(&head.header_rows);
    surveyed.report.tag_row = head.tag_row;
    surveyed.report.first_row = body.first_row();
    surveyed.report.last_row = body.last_row();
    let layouts = fitting(options, &head.headers);
    surveyed.country = country_of(&body, options);
    surveyed.choices = columns(&head, &body, &surveyed.country, &layouts);
    surveyed.verdict = judge(&surveyed.choices, &body, sheet);
    beside(&mut surveyed, &head, &body, sheet, &layouts);
    grid(&mut surveyed, &head, &body, sheet, &layouts);
    surveyed.head = head;
    Ok(surveyed)
}

/// Several tables side by side: the one with activities is taken, alone.
fn beside(surveyed: &mut Surveyed, head: &Head, body: &Body, sheet: &Sheet, layouts: &[&Layout]) {
    let tables = table::side_by_side(head, &body.store);
    if tables.len() < 2 {
        return;
    }
    let mut best: Option<(f32, std::ops::Range<usize>, Vec<Choice>)> = None;
    for range in tables.into_iter().filter(|t| t.len() >= 2) {
        let (part_head, part) = restricted(head, body, &range);
        let choices = columns(&part_head, &part, &surveyed.country, layouts);
        if let Verdict::Activities(score) = judge(&choices, &part, sheet)
            && best.as_ref().is_none_or(|b| b.0 < score)
        {
            best = Some((score, range, choices));
        }
    }
    match best {
        Some((score, range, choices)) => {
            surveyed.verdict = Verdict::Activities(score);
            surveyed.range = Some(range);
            surveyed.choices = choices;
        }
        // No table by itself lists activities: lists that stand side by side do not become one by that.
        None => {
            if matches!(surveyed.verdict, Verdict::Activities(_)) {
                surveyed.verdict = Verdict::Not(Why::List);
            }
        }
    }
}

fn restricted(head: &Head, body: &Body, range: &std::ops::Range<usize>) -> (Head, Body) {
    let mut part = Body { store: body.store.clone(), ..Body::default() };
    part.store.restrict(range.clone());
    (head_of(head, range), part)
}

fn head_of(head: &Head, range: &std::ops::Range<usize>) -> Head {
    let mut part = head.clone();
    for (no, header) in part.headers.iter_mut().enumerate() {
        if !range.contains(&no) {
            header.clear();
        }
    }
    for (no, tag) in part.tags.iter_mut().enumerate() {
        if !range.contains(&no) {
            *tag = None;
        }
    }
    part
}

/// A grid of marks or names becomes rows; then it is judged again.
fn grid(surveyed: &mut Surveyed, head: &Head, body: &Body, sheet: &Sheet, layouts: &[&Layout]) {
    let (head, body) = match &surveyed.range {
        Some(range) => restricted(head, body, range),
        None => (head.clone(), Body { store: body.store.clone(), ..Body::default() }),
    };
    let free: Vec<usize> = surveyed
        .choices
        .iter()
        .filter(|c| c.field.is_none() || c.confidence < 0.9)
        .filter(|c| c.evidence.looked_at > 0)
        .map(|c| c.index)
        .collect();
    let Some(grid) = table::grid::find(&body.store, &head.headers, &free, &surveyed.country) else { return };
    let (long, headers) = table::grid::unpivot(&body.store, &head.headers, &grid);
    let head = Head { headers, ..head };
    let body = Body { store: long, ..Body::default() };
    let choices = columns(&head, &body, &surveyed.country, layouts);
    let verdict = judge(&choices, &body, sheet);
    let organisation = choices.iter().any(|c| c.field.is_some_and(Field::is_organisation));
    if organisation && let Verdict::Activities(_) = verdict {
        surveyed.choices = choices;
        surveyed.verdict = verdict;
        surveyed.grid = Some(grid);
    }
}

fn fitting<'a>(options: &'a Options, headers: &[String]) -> Vec<&'a Layout> {
    options.layouts.iter().filter(|l| l.fits(headers)).collect()
}

/// Recognises the columns that hold anything, with the person's answers first.
fn columns(head: &Head, body: &Body, country: &str, layouts: &[&Layout]) -> Vec<Choice> {
    let empty = String::new();
    let header = |no: usize| head.headers.get(no).unwrap_or(&empty).as_str();
    let width = body.store.columns.len().max(head.headers.iter().rposition(|h| !h.is_empty()).map_or(0, |n| n + 1));
    let blank = table::store::Column::default();
    let mut given = Vec::new();
    let mut answered = Vec::new();
    for no in 0..width {
        let column = body.store.columns.get(no).unwrap_or(&blank);
        let tag = head.tags.get(no).and_then(Option::as_ref);
        if header(no).is_empty() && tag.is_none() && column.distinct() <= 1 {
            continue;
        }
        let answer = layouts.iter().find_map(|l| l.column(header(no)));
        let one = Given { index: no, header: header(no), tag, column, rows: body.store.len() };
        match answer {
            Some(field) => answered.push((one, field)),
            None => given.push(one),
        }
    }
    let taken: Vec<Field> = answered.iter().filter_map(|(_, field)| *field).collect();
    let mut choices = recognise::recognise(&given, country);
    for choice in &mut choices {
        // What the person gave to another column is not guessed for this one again.
        if choice.field.is_some_and(|f| taken.contains(&f)) && choice.form != Form::Acronym {
            choice.reason = Reason::Taken { field: choice.field.unwrap_or(Field::Comment), header: String::new() };
            choice.field = None;
        }
    }
    for (one, field) in answered {
        let mut choice = recognise::recognise(std::slice::from_ref(&one), country).remove(0);
        choice.field = field;
        choice.confidence = 1.0;
        choice.ask = false;
        choice.personal = field == Some(Field::Contact);
        choice.reason = Reason::Layout;
        choices.push(choice);
    }
    choices.sort_by_key(|c| c.index);
    choices
}
