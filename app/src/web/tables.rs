//! Each table of a picture on a page of its own, and as CSV, XLSX and JSON.
//!
//! Invariant: page and files come from one [`Table`]; filters are in the address, so that a link shows what was seen.

use super::{PRIVATE, Shared, Web, fields, html, picture, rows, shelf::Made, speaks};
use crate::words::t;
use ::picture::{Picture, say, say::label};
use askama::Template;
use axum::{
    extract::{Path, Query, State},
    http::HeaderMap,
    response::Response,
};
use base::{lang::Lang, words::without_isolates};
use intake::report::{Finding, Weight};
use paper::sheet::{About, Column, CsvStyle, Kind, Table, Value};
use platform::{
    answer,
    page::{Shell, Word},
    refusal::Refusal,
    show,
};
use serde::Deserialize;
use serde_json::json;

/// Rows on one page.
const PAGE: usize = 50;

/// What the address asks for.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// Sector code.
    pub sector: String,
    /// Area code.
    pub area: String,
    /// Weight of findings.
    pub weight: String,
    /// File that findings are about.
    pub file: String,
    /// Kind of findings.
    pub kind: String,
    /// Page, from 1.
    pub page: usize,
}

impl Asked {
    /// The filters as a query, without the page.
    fn query(&self) -> String {
        let pairs = [
            ("sector", &self.sector),
            ("area", &self.area),
            ("weight", &self.weight),
            ("file", &self.file),
            ("kind", &self.kind),
        ];
        let mut out = String::new();
        for (name, value) in pairs.into_iter().filter(|(_, v)| !v.is_empty()) {
            out.push(if out.is_empty() { '?' } else { '&' });
            out.push_str(name);
            out.push('=');
            out.push_str(&escaped(value));
        }
        out
    }
}

/// A value for a query.
pub fn escaped(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for byte in value.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => out.push(char::from(byte)),
            _ => {
                const HEX: &[u8; 16] = b"0123456789ABCDEF";
                out.push('%');
                out.push(char::from(HEX[usize::from(byte >> 4)]));
                out.push(char::from(HEX[usize::from(byte & 15)]));
            }
        }
    }
    out
}

/// A filter of a table: name in the address, label, choices as value and text, the one that is chosen.
struct Filter {
    name: &'static str,
    label: String,
    choices: Vec<(String, String)>,
    chosen: String,
}

#[derive(Template)]
#[template(path = "table.html")]
struct Page {
    shell: Shell,
    back: String,
    about: String,
    headings: Vec<String>,
    /// Text of each cell, whether it is a number, whether it is a sentence of ours.
    rows: Vec<Vec<(String, bool, bool)>>,
    filters: Vec<Filter>,
    /// Address of the table without an ending, and the query of the filters.
    files: String,
    query: String,
    from: usize,
    to: usize,
    total: usize,
    number: usize,
    pages: usize,
}

impl Page {
    fn at(&self, page: usize) -> String {
        let mark = if self.query.is_empty() { '?' } else { '&' };
        format!("{}{}{mark}page={page}", self.files, self.query)
    }
}

/// `GET /{lang}/pictures/{id}/{table}`, and with an ending the same as a file.
pub async fn page(
    State(web): Shared,
    Path((lang, id, table)): Path<(String, String, String)>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Response {
    let lang = match speaks(&lang, &headers) {
        Ok(lang) => lang,
        Err(refused) => return *refused,
    };
    let (key, ending) = table.split_once('.').map_or((table.as_str(), ""), |(key, ending)| (key, ending));
    let made = match picture::open(&web, lang, &id).await {
        Ok(made) => made,
        Err(refused) => return *refused,
    };
    let table = match of(&web, &made, key, &asked, lang) {
        Ok(table) => table,
        Err(refusal) => return refusal.answer(lang),
    };
    match ending {
        "" => paged(&web, lang, (&id, key), &made, &table, &asked),
        "csv" | "xlsx" | "json" => {
            file(&web, lang, key, &made, &table, &asked, ending).unwrap_or_else(|refusal| refusal.answer(lang))
        }
        _ => Refusal::NotFound.answer(lang),
    }
}

fn paged(web: &Web, lang: Lang, (id, key): (&str, &str), made: &Made, table: &Table, asked: &Asked) -> Response {
    let total = table.rows.len();
    let pages = total.div_ceil(PAGE).max(1);
    let number = asked.page.clamp(1, pages);
    let from = (number - 1) * PAGE;
    let filled = columns_of(table, key);
    let cells = |row: &Vec<Value<'static>>| filled.iter().map(|&at| cell(&table.columns[at], &row[at], lang)).collect();
    let rows: Vec<Vec<(String, bool, bool)>> = table.rows.iter().skip(from).take(PAGE).map(cells).collect();
    let query = asked.query();
    let page = Page {
        shell: picture::shell(&made.picture, lang, &table.title, format!("/pictures/{id}/{key}{query}")),
        back: format!("/{lang}/pictures/{id}"),
        about: without_isolates(&say::title(&made.picture, lang)),
        headings: filled.iter().map(|&at| heading(&table.columns[at].header, lang)).collect(),
        filters: filters(&made.picture, key, asked, lang),
        files: key.to_owned(),
        query,
        from: if total == 0 { 0 } else { from + 1 },
        to: from + rows.len(),
        total,
        number,
        pages,
        rows,
    };
    html(web, lang, PRIVATE, &page)
}

const NOTHING: &str = "–";

/// A value as the page shows it, and whether it is set like a number.
fn shown(value: &Value, lang: Lang) -> (String, bool) {
    match value {
        Value::Empty => (NOTHING.to_owned(), false),
        Value::Text(text) if text.is_empty() => (NOTHING.to_owned(), false),
        Value::Text(text) => (text.clone().into_owned(), false),
        Value::Whole(number) => (show::number(lang, number.unsigned_abs()), true),
        Value::Number(number) => (show::decimal(lang, *number, 1), true),
        Value::Date(day) => (show::day(lang, *day), false),
    }
}

/// Fields of tidy rows that the page shows, in this order; the files have all.
const ROWS: [&str; 14] = [
    "implementer",
    "activity",
    "sector",
    "admin1",
    "admin2",
    "admin3",
    "site",
    "status",
    "start",
    "end",
    "people_reached",
    "households_reached",
    "funder",
    "row",
];

/// The columns that the page shows: not those that nobody filled in, nor what only machines read.
fn columns_of(table: &Table, key: &str) -> Vec<usize> {
    let filled = |&at: &usize| {
        let given = |row: &Vec<Value>| match &row[at] {
            Value::Empty => false,
            Value::Text(text) => !text.is_empty(),
            _ => true,
        };
        table.columns[at].tag != "#meta+kind" && table.rows.iter().any(given)
    };
    match key {
        "rows" => {
            ROWS.iter().filter_map(|name| table.columns.iter().position(|c| c.header == *name)).filter(filled).collect()
        }
        _ => (0..table.columns.len()).filter(filled).collect(),
    }
}

/// A cell as the page shows it: text, whether it is a number, whether it is a sentence of ours.
fn cell(column: &Column, value: &Value, lang: Lang) -> (String, bool, bool) {
    let (text, number) = shown(value, lang);
    let status = (column.header == "status").then(|| serde_json::from_value(json!(text)).ok()).flatten();
    (status.map_or(text, |known| say::status(known, lang)), number, column.kind == Kind::Prose)
}

/// Headers that are names of fields are for programs: people read what the field is.
fn heading(header: &str, lang: Lang) -> String {
    match header {
        "column" => t!(lang, "column-column"),
        "row" => t!(lang, "column-row"),
        name if fields::COMMON.contains(&name) => fields::name(name, lang),
        other => other.to_owned(),
    }
}

fn file(
    web: &Web,
    lang: Lang,
    key: &str,
    made: &Made,
    table: &Table,
    asked: &Asked,
    ending: &str,
) -> Result<Response, Refusal> {
    let name = format!("{key}-{}-{lang}.{ending}", made.picture.as_of);
    let facts = about(made, asked, lang);
    Ok(match ending {
        "csv" => {
            let bytes = paper::sheet::csv(table, CsvStyle { bom: true, tags: false });
            answer::download(&name, "text/csv; charset=utf-8", bytes)
        }
        "xlsx" => {
            let about =
                About { lang, title: table.title.clone(), facts, notes: Vec::new(), made: made.at.date_naive() };
            let bytes = paper::sheet::xlsx(&about, std::slice::from_ref(table), false)
                .map_err(|fault| Refusal::fault((web.world.id)(), &fault))?;
            answer::download(&name, XLSX, bytes)
        }
        _ => answer::download(&name, "application/json", as_json(table, &facts).to_string()),
    })
}

/// Media type of a workbook.
pub const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

fn as_json(table: &Table, facts: &[(String, String)]) -> serde_json::Value {
    let cell = |value: &Value| match value {
        Value::Text(text) => json!(text),
        Value::Whole(number) => json!(number),
        Value::Number(number) if number.is_finite() => json!(number),
        Value::Date(day) => json!(day),
        Value::Empty | Value::Number(_) => serde_json::Value::Null,
    };
    let columns: Vec<_> = table.columns.iter().map(|c| json!({ "header": c.header, "tag": c.tag })).collect();
    let rows: Vec<Vec<_>> = table.rows.iter().map(|row| row.iter().map(cell).collect()).collect();
    let about: serde_json::Map<_, _> = facts.iter().map(|(k, v)| (k.clone(), json!(v))).collect();
    json!({ "title": table.title, "about": about, "columns": columns, "rows": rows })
}

/// A table of a picture by its key.
fn of(web: &Web, made: &Made, key: &str, asked: &Asked, lang: Lang) -> Result<Table, Refusal> {
    let picture = &made.picture;
    Ok(match key {
        "repeats" => repeats(picture, lang),
        "parts" => parts(picture, lang),
        "findings" => findings(picture, asked, lang),
        "rows" => {
            let wanted = rows::Wanted { sector: asked.sector.clone(), area: asked.area.clone() };
            rows::read(made, &wanted, t!(lang, "rows-title"))
                .map_err(|fault| Refusal::fault((web.world.id)(), &fault))?
        }
        _ => return ::picture::tables::by_name(picture, key, lang).ok_or(Refusal::NotFound),
    })
}

fn about(made: &Made, asked: &Asked, lang: Lang) -> Vec<(String, String)> {
    let picture = &made.picture;
    let mut lines = vec![
        (label::about_what(lang), say::title(picture, lang)),
        (t!(lang, "about-day"), show::day(lang, picture.as_of)),
        (label::about_made(lang), show::instant(lang, made.at)),
        (
            t!(lang, "about-sheets"),
            picture.files.iter().map(|f| f.file.as_str()).collect::<Vec<_>>().join(say::list_comma(lang)),
        ),
        (
            label::about_audience(lang),
            if picture.demonstration { label::demonstration(lang) } else { label::about_audience_own(lang) },
        ),
    ];
    let filters = asked.query();
    if !filters.is_empty() {
        lines.push((t!(lang, "about-filters"), filters.trim_start_matches('?').replace('&', ", ")));
    }
    lines.into_iter().map(|(name, text)| (without_isolates(&name), without_isolates(&text))).collect()
}

fn table(name: &str, title: &str, columns: Vec<Column>, rows: Vec<Vec<Value<'static>>>) -> Table {
    Table { name: name.to_owned(), title: without_isolates(title), columns, rows }
}

fn parts(picture: &Picture, lang: Lang) -> Table {
    let columns = vec![
        Column::new(Kind::Text, t!(lang, "column-part"), "#meta+part"),
        Column::new(Kind::Whole, t!(lang, "column-contacts"), "#reached+num"),
        Column::new(Kind::Whole, label::column_rows(lang), "#meta+rows"),
    ];
    let row = |p: &::picture::PartLine| vec![p.share.header.clone().into(), p.contacts.into(), p.rows.into()];
    table("parts", &t!(lang, "parts-title"), columns, picture.people.parts.iter().map(row).collect())
}

fn repeats(picture: &Picture, lang: Lang) -> Table {
    let columns = vec![
        Column::new(Kind::Prose, label::column_why(lang), "#description"),
        Column::new(Kind::Prose, label::column_rows(lang), "#meta+rows"),
        Column::new(Kind::Number, t!(lang, "column-weight"), "#meta+weight"),
    ];
    let row = |repeat: &::picture::Duplicate| {
        let rows = repeat.rows.iter().map(|r| t!(lang, "row-of", file = r.file.as_str(), row = r.row.to_string()));
        let rows: Vec<String> = rows.map(|r| without_isolates(&r)).collect();
        vec![
            without_isolates(&say::duplicate(repeat, lang)).into(),
            rows.join(" · ").into(),
            ((repeat.weight * 10.0).round() / 10.0).into(),
        ]
    };
    table("repeats", &label::section_duplicates(lang), columns, picture.duplicates.iter().map(row).collect())
}

fn weight_of(finding: &Finding) -> &'static str {
    match finding.weight {
        Weight::Refused => "refused",
        Weight::Doubted => "doubted",
        Weight::Changed => "changed",
    }
}

/// What a weight of findings is called.
pub fn weight_name(weight: &str, lang: Lang) -> String {
    match weight {
        "refused" => t!(lang, "weight-refused"),
        "doubted" => t!(lang, "weight-doubted"),
        _ => t!(lang, "weight-changed"),
    }
}

/// Where in the sheets a finding is.
pub fn place_of(finding: &Finding, lang: Lang) -> String {
    let row = match (finding.row, finding.count) {
        (0, _) => String::new(),
        (row, 0 | 1) => t!(lang, "at-row", row = row.to_string()),
        (row, count) => t!(lang, "at-rows", row = row.to_string(), more = u64::from(count - 1)),
    };
    let parts = [finding.sheet.as_str(), finding.column.as_str(), row.as_str()];
    parts.into_iter().filter(|p| !p.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// The findings that are asked for, heaviest first, with their weight before what `picture` says of each.
fn findings(picture: &Picture, asked: &Asked, lang: Lang) -> Table {
    let wanted = |have: &str, want: &str| want.is_empty() || have == want;
    let mut findings: Vec<Finding> = picture
        .findings
        .iter()
        .filter(|f| wanted(weight_of(f), &asked.weight) && wanted(&f.file, &asked.file) && wanted(&f.kind, &asked.kind))
        .cloned()
        .collect();
    findings.sort_by(|a, b| b.weight.cmp(&a.weight).then(b.count.cmp(&a.count)));
    let weights: Vec<String> = findings.iter().map(|f| weight_name(weight_of(f), lang)).collect();
    let mut table = ::picture::tables::findings(&Picture { findings, ..Picture::default() }, lang);
    table.title = t!(lang, "findings-title");
    table.columns.insert(0, Column::new(Kind::Text, t!(lang, "column-weighs"), "#meta+weight"));
    for (row, weight) in table.rows.iter_mut().zip(weights) {
        row.insert(0, weight.into());
    }
    table
}

fn filters(picture: &Picture, key: &str, asked: &Asked, lang: Lang) -> Vec<Filter> {
    match key {
        "rows" => vec![
            Filter {
                name: "sector",
                label: label::column_sector(lang),
                choices: picture.sectors.iter().map(|s| (s.code.clone(), say::sector(&s.code, lang))).collect(),
                chosen: asked.sector.clone(),
            },
            Filter {
                name: "area",
                label: label::column_area(lang),
                choices: picture.areas().map(|p| (p.code.clone(), p.name.clone())).collect(),
                chosen: asked.area.clone(),
            },
        ],
        "findings" => {
            let mut choices = vec![Filter {
                name: "weight",
                label: t!(lang, "column-weighs"),
                choices: ["refused", "doubted", "changed"].map(|w| (w.to_owned(), weight_name(w, lang))).to_vec(),
                chosen: asked.weight.clone(),
            }];
            if picture.files.len() > 1 {
                choices.push(Filter {
                    name: "file",
                    label: label::column_file(lang),
                    choices: picture.files.iter().map(|f| (f.file.clone(), f.file.clone())).collect(),
                    chosen: asked.file.clone(),
                });
            }
            choices
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_s_value_survives_the_address() {
        let asked = Asked { sector: "wash".into(), file: "مصفوفة & co.csv".into(), ..Asked::default() };
        assert_eq!(asked.query(), "?sector=wash&file=%D9%85%D8%B5%D9%81%D9%88%D9%81%D8%A9%20%26%20co.csv");
        assert_eq!(Asked::default().query(), "");
    }
}
