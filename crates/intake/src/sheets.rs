//! Which sheets of a book hold activities, and which do not and why.

use crate::{
    Options,
    field::Field,
    finding::{Collector, Kind as What, facts, tidy},
    know,
    layout::Layout,
    matching::Register,
    read::{Book, Sheet, Trouble},
    recognise::{self, Choice, Form, Given, Reason},
    report::{ColumnReport, Finding, RowCount, SheetReport},
    rows,
    table::{self, Body, grid::Grid, head::Head},
    words::t,
};
use base::{lang::Lang, records::Records};

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

/// Whether a sheet lists activities.
#[derive(Clone, Debug, PartialEq)]
enum Verdict {
    /// It does; how surely.
    Activities(f32),
    /// It does not, and why.
    Not(Why),
}

/// Why a sheet is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Why {
    Hidden,
    Empty,
    Pivot,
    Crosstab,
    Summary,
    List,
    NoActivities,
    NotChosen,
}

impl Why {
    fn say(self, lang: Lang) -> String {
        let text = match self {
            Why::Hidden => t!(lang, "sheet-hidden"),
            Why::Empty => t!(lang, "sheet-empty"),
            Why::Pivot => t!(lang, "sheet-pivot"),
            Why::Crosstab => t!(lang, "sheet-crosstab"),
            Why::Summary => t!(lang, "sheet-summary"),
            Why::List => t!(lang, "sheet-list"),
            Why::NoActivities => t!(lang, "sheet-no-activities"),
            Why::NotChosen => t!(lang, "sheet-not-chosen"),
        };
        tidy(lang, text)
    }
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

/// Whether a sheet with these columns lists activities.
fn judge(choices: &[Choice], body: &Body, sheet: &Sheet) -> Verdict {
    if body.store.len() == 0 {
        return Verdict::Not(Why::Empty);
    }
    let has = |test: &dyn Fn(Field) -> bool| choices.iter().any(|c| c.field.is_some_and(test));
    let confidence = |test: &dyn Fn(Field) -> bool| {
        choices.iter().filter(|c| c.field.is_some_and(test)).map(|c| c.confidence).fold(0.0_f32, f32::max)
    };
    let organisation = confidence(&Field::is_organisation);
    let what = confidence(&Field::is_what);
    let place = confidence(&Field::is_where);
    let rows = body.store.len();
    let areas_unique = choices.iter().any(|c| {
        c.field.is_some_and(Field::is_where)
            && c.evidence.filled as usize * 10 >= rows * 9
            && c.evidence.distinct * 10 >= rows * 9
    });
    let sector_heads = choices
        .iter()
        .filter(|c| c.evidence.looked_at == 0 || c.evidence.numbers > 0.8)
        .filter(|c| !know::sectors(&c.header).is_empty() && c.field.is_none_or(|f| !f.is_organisation()))
        .count();
    if organisation < 0.5 && sector_heads >= 3 && (place > 0.0 || areas_unique) {
        return Verdict::Not(Why::Crosstab);
    }
    if sheet.pivot && (organisation < 0.5 || what < 0.5) {
        return Verdict::Not(Why::Pivot);
    }
    let counts = choices.iter().any(|c| c.counts);
    if organisation < 0.5 && areas_unique && rows > 3 && (counts || has(&Field::is_people)) {
        return Verdict::Not(Why::Summary);
    }
    let together = |columns: &[usize], others: &[usize]| {
        let both = (0..rows)
            .filter(|&r| {
                columns.iter().any(|&c| body.store.filled(r, c)) && others.iter().any(|&c| body.store.filled(r, c))
            })
            .count();
        both as f32 / rows as f32
    };
    let of = |test: &dyn Fn(Field) -> bool| -> Vec<usize> {
        choices.iter().filter(|c| c.field.is_some_and(test)).map(|c| c.index).collect()
    };
    let (who, said) = (of(&Field::is_organisation), of(&|f| f.is_what() || f.is_where()));
    if organisation >= 0.5 && (what >= 0.5 || place >= 0.5) {
        if together(&who, &said) < 0.3 && rows > 5 {
            return Verdict::Not(Why::List);
        }
        // An acronym or two beside a list of sectors is a list, not who does what.
        let more = place >= 0.5 || has(&|f| f.is_people() || f.is_date() || f == Field::Status || f == Field::Activity);
        if organisation < 0.7 && !more {
            return Verdict::Not(Why::List);
        }
        let numbers = if has(&Field::is_people) { 0.3 } else { 0.0 };
        return Verdict::Activities(organisation + what + place + numbers + (rows as f32).ln() * 0.05);
    }
    if organisation >= 0.5 {
        return Verdict::Not(Why::List);
    }
    // Without organisations: one partner's own sheet, if it says what it does where.
    let doing = confidence(&|f| matches!(f, Field::Sector | Field::Activity | Field::Project | Field::Item));
    if doing >= 0.5 && place >= 0.5 {
        return Verdict::Activities(doing + place);
    }
    if doing >= 0.5 && has(&|f| f.is_people() || f == Field::Status || f == Field::Start) {
        return Verdict::Activities(doing);
    }
    Verdict::Not(if place >= 0.5 && choices.iter().filter(|c| c.field.is_some()).count() >= 2 {
        Why::List
    } else {
        Why::NoActivities
    })
}

/// Of several sheets with activities: those of one layout, the surest first; what the person named, always.
fn choose(surveyed: &mut [Surveyed], options: &Options) {
    let named: Vec<&str> = options.layouts.iter().flat_map(|l| l.sheets.iter().map(|s| s.trim())).collect();
    if !named.is_empty() && surveyed.iter().any(|s| named.contains(&s.name.trim())) {
        for one in surveyed.iter_mut() {
            let wanted = named.contains(&one.name.trim());
            match (&one.verdict, wanted) {
                (Verdict::Activities(_), false) => one.verdict = Verdict::Not(Why::NotChosen),
                (Verdict::Not(why), true) if *why != Why::Empty => one.verdict = Verdict::Activities(1.0),
                _ => {}
            }
        }
        return;
    }
    let best = surveyed
        .iter()
        .enumerate()
        .filter_map(|(no, s)| match s.verdict {
            Verdict::Activities(score) => Some((score, no)),
            Verdict::Not(_) => None,
        })
        .fold(None, |best: Option<(f32, usize)>, one| match best {
            Some(best) if best.0 >= one.0 => Some(best),
            _ => Some(one),
        });
    let Some((_, best)) = best else { return };
    let fields = |s: &Surveyed| -> Vec<Field> {
        let mut all: Vec<Field> = s.choices.iter().filter_map(|c| c.field).collect();
        all.sort();
        all.dedup();
        all
    };
    let wanted = fields(&surveyed[best]);
    let name = surveyed[best].name.clone();
    for (no, one) in surveyed.iter_mut().enumerate() {
        if no == best || !matches!(one.verdict, Verdict::Activities(_)) {
            continue;
        }
        let mine = fields(one);
        let common = mine.iter().filter(|f| wanted.contains(f)).count();
        let all = mine.len() + wanted.len() - common;
        if common * 2 < all {
            one.verdict = Verdict::Not(Why::NotChosen);
            one.report.why = tidy(options.lang, t!(options.lang, "sheet-weaker", name = name.as_str()));
        }
    }
}

/// The country that a sheet's places tell, where the person did not say.
fn country_of(body: &Body, options: &Options) -> String {
    if let Some(country) = &options.country {
        return country.clone();
    }
    let mut codes: std::collections::BTreeMap<&'static str, u32> = std::collections::BTreeMap::new();
    let mut best: Option<base::place::Vote> = None;
    for column in &body.store.columns {
        let step = (column.distinct() / 60).max(1);
        let texts: Vec<&str> = column
            .all()
            .step_by(step)
            .filter(|(_, v)| v.kind == table::store::Kind::Text && v.text.chars().count() <= 60)
            .map(|(_, v)| v.text)
            .take(60)
            .collect();
        if texts.is_empty() {
            continue;
        }
        for text in &texts {
            let code = text.bytes().take(2).all(|b| b.is_ascii_uppercase())
                && text.bytes().any(|b| b.is_ascii_digit())
                && !text.contains(char::is_lowercase);
            if code && let Some(found) = base::place::by_code(text, None).filter(|m| m.why == base::place::Why::Code) {
                *codes.entry(found.place.country).or_default() += 1;
            }
        }
        if texts.iter().filter(|t| t.chars().any(char::is_alphabetic)).count() >= 2
            && let Some(vote) = base::place::country_of(&texts)
            && best.is_none_or(|b| b.confidence < vote.confidence)
        {
            best = Some(vote);
        }
    }
    let all: u32 = codes.values().sum();
    if let Some((country, votes)) = codes.into_iter().max_by_key(|&(_, votes)| votes)
        && votes >= 2
        && votes * 10 >= all * 6
    {
        return country.to_owned();
    }
    best.filter(|b| b.confidence >= 0.4).map_or_else(String::new, |b| b.country.to_owned())
}

/// Takes a sheet's rows.
#[expect(clippy::too_many_arguments, reason = "one call, from the loop above")]
fn take(
    file: &str,
    name: &str,
    uncomputed: u32,
    mut report: SheetReport,
    head: &Head,
    body: Body,
    country: &str,
    options: &Options,
    register: &mut Register,
    records: &mut Records,
) -> (SheetReport, Vec<Finding>) {
    let lang = options.lang;
    let mut found = Collector::naming(options.named);
    let layouts = fitting(options, &head.headers);
    // The whole column may say more than its first rows.
    let country = if country.is_empty() { country_of(&body, options) } else { country.to_owned() };
    let choices = columns(head, &body, &country, &layouts);
    let several = several_countries(&choices);
    if options.country.is_none() && !several {
        match base::country::by_iso3(&country) {
            Some(known) => {
                found.open(What::CountryAssumed, None, Some(&country), facts([("name", known.name(lang))]));
            }
            None if choices.iter().any(|c| c.field.is_some_and(|f| f.level().is_some())) => {
                found.open(What::CountryUnknown, None, None, facts([]));
            }
            None => {}
        }
    }
    for choice in &choices {
        if choice.personal {
            found.open(What::ColumnPersonal, Some(choice.index), None, facts([]));
        } else if choice.ask
            && let Some(field) = choice.field
        {
            let no = found.open(What::ColumnUnsure, Some(choice.index), None, facts([("name", &field.name())]));
            found.choices(
                no,
                std::iter::once(field)
                    .chain(choice.alternatives.iter().copied())
                    .map(|f| (f.name(), f.name()))
                    .collect(),
            );
        }
        if let (Reason::TagOverruled { tag }, Some(field)) = (&choice.reason, choice.field) {
            found.open(What::TagWrong, Some(choice.index), Some(tag), facts([("name", &field.name())]));
        }
    }
    report.first_row = body.first_row();
    report.last_row = body.last_row();
    let mut aside = |kind: What, rows: &[u32]| {
        if !rows.is_empty() {
            let no = found.open(kind, None, None, facts([]));
            for &row in rows {
                found.row(no, row);
            }
        }
        rows.len() as u32
    };
    let aside = aside(What::RowsHidden, &body.hidden)
        + aside(What::RowHeader, &body.headers)
        + aside(What::RowOtherTable, &body.below);
    report.columns = choices.iter().map(|c| describe(c, lang, Some(&body))).collect();
    let year = year_of(name).or_else(|| year_of(file));
    let table = rows::Table {
        file,
        sheet: name,
        store: body.store,
        choices: &choices,
        country: &country,
        layouts,
        options,
        year,
    };
    let taken = rows::take(table, register, records, &mut found);
    report.used = true;
    report.rows = RowCount { total: taken.rows.total + aside, ignored: taken.rows.ignored + aside, ..taken.rows };
    if uncomputed > 0 {
        let no = found.open(What::SheetUncomputed, None, None, facts([("cells", &uncomputed.to_string())]));
        found.row(no, 0);
    }
    let headers = |at: usize| {
        choices.iter().find(|c| c.index == at).map_or_else(String::new, |c| {
            if c.header.is_empty() {
                c.tag.as_ref().map_or_else(|| letter(at), ToString::to_string)
            } else {
                c.header.clone()
            }
        })
    };
    let findings = found.finish(lang, file, name, &headers);
    (report, findings)
}

/// Whether a column of countries names more than one.
fn several_countries(choices: &[Choice]) -> bool {
    choices.iter().any(|c| matches!(c.field, Some(Field::Admin0 | Field::Admin0Code)) && c.evidence.distinct > 1)
}

/// A year from 2000 to 2099 that a name states.
fn year_of(name: &str) -> Option<i32> {
    let digits: Vec<char> = name.chars().collect();
    digits.windows(4).enumerate().find_map(|(at, four)| {
        let outside = |c: Option<&char>| c.is_none_or(|c| !c.is_ascii_digit());
        let whole = outside(at.checked_sub(1).and_then(|b| digits.get(b))) && outside(digits.get(at + 4));
        let year: i32 = four.iter().collect::<String>().parse().ok()?;
        (whole && (2000..2100).contains(&year)).then_some(year)
    })
}

/// Column A, B … as a spreadsheet names it.
fn letter(mut no: usize) -> String {
    let mut name = Vec::new();
    loop {
        name.push(b'A' + (no % 26) as u8);
        if no < 26 {
            break;
        }
        no = no / 26 - 1;
    }
    name.reverse();
    String::from_utf8(name).unwrap_or_default()
}

fn describe(choice: &Choice, lang: Lang, body: Option<&Body>) -> ColumnReport {
    let why = match &choice.reason {
        Reason::Unknown => t!(lang, "why-nothing"),
        Reason::Clues { header: true, tag: true, values: true } => t!(lang, "why-all"),
        Reason::Clues { header: true, tag: true, .. } => t!(lang, "why-header-tag"),
        Reason::Clues { header: true, values: true, .. } => t!(lang, "why-header-values"),
        Reason::Clues { tag: true, values: true, .. } => t!(lang, "why-tag-values"),
        Reason::Clues { header: true, .. } => t!(lang, "why-header"),
        Reason::Clues { tag: true, .. } => t!(lang, "why-tag"),
        Reason::Clues { .. } => t!(lang, "why-values"),
        Reason::TagOverruled { tag } => t!(lang, "why-overruled", tag = tag.as_str()),
        Reason::AcronymOf { header } => t!(lang, "why-acronym", header = header.as_str()),
        Reason::Taken { header, .. } => t!(lang, "why-taken", header = header.as_str()),
        Reason::Personal => t!(lang, "why-personal"),
        Reason::Layout => t!(lang, "why-layout"),
        Reason::Weak => t!(lang, "why-weak"),
    };
    let samples = match body {
        Some(body) if !choice.personal => samples(body, choice.index),
        _ => Vec::new(),
    };
    ColumnReport {
        index: choice.index,
        header: choice.header.clone(),
        tag: choice.tag.as_ref().map(ToString::to_string),
        field: choice.field.map(Field::name),
        confidence: (choice.confidence * 100.0).round() / 100.0,
        why: tidy(lang, why),
        alternatives: choice.alternatives.iter().map(|f| f.name()).collect(),
        ask: choice.ask,
        personal: choice.personal,
        samples,
    }
}

/// A few different values, scrubbed.
fn samples(body: &Body, column: usize) -> Vec<String> {
    let Some(column) = body.store.columns.get(column) else { return Vec::new() };
    let step = (column.distinct() / 4).max(1);
    column
        .all()
        .step_by(step)
        .take(4)
        .map(|(_, v)| crate::personal::scrub(v.text).chars().take(60).collect::<String>())
        .collect()
}
