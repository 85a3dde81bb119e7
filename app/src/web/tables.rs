//! Each table of a picture on a page of its own, and as CSV, XLSX and JSON.
//!
//! Invariant: page and files come from one [`Table`]; filters are in the address, so that a link shows what was seen.

use super::{PRIVATE, Shared, Web, html, picture, rows, shelf::Made, speaks};
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
use platform::{
    answer,
    page::{Shell, Word},
    refusal::Refusal,
    show,
    table::{Table, Value},
};
use serde::Deserialize;

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
    table: Table,
    filters: Vec<Filter>,
    /// Address of the table without an ending, and the query of the filters.
    files: String,
    query: String,
    from: usize,
    to: usize,
    total: usize,
    page: usize,
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
    let found = match of(&web, &made, key, &asked, lang) {
        Ok(found) => found,
        Err(refusal) => return refusal.answer(lang),
    };
    match ending {
        "" => paged(&web, lang, &id, &made, found, &asked),
        "csv" | "xlsx" | "json" => {
            file(&web, lang, &made, &found, ending).unwrap_or_else(|refusal| refusal.answer(lang))
        }
        _ => Refusal::NotFound.answer(lang),
    }
}

fn paged(web: &Web, lang: Lang, id: &str, made: &Made, mut table: Table, asked: &Asked) -> Response {
    let total = table.rows.len();
    let pages = total.div_ceil(PAGE).max(1);
    let page = asked.page.clamp(1, pages);
    let from = (page - 1) * PAGE;
    table.rows = table.rows.into_iter().skip(from).take(PAGE).collect();
    let query = asked.query();
    let here = format!("/pictures/{id}/{}{query}", table.key);
    let shell = picture::shell(&made.picture, lang, table.caption.clone(), here);
    let page = Page {
        shell,
        back: format!("/{lang}/pictures/{id}"),
        about: without_isolates(&say::title(&made.picture, lang)),
        filters: filters(&made.picture, table.key, asked, lang),
        files: table.key.to_owned(),
        query,
        from: if total == 0 { 0 } else { from + 1 },
        to: from + table.rows.len(),
        total,
        page,
        pages,
        table,
    };
    html(web, lang, PRIVATE, &page)
}

fn file(web: &Web, lang: Lang, made: &Made, table: &Table, ending: &str) -> Result<Response, Refusal> {
    let fault = |fault: &dyn std::fmt::Display| Refusal::fault((web.world.id)(), fault);
    let name = format!("{}-{}-{lang}.{ending}", table.key, made.picture.as_of);
    Ok(match ending {
        "csv" => answer::download(&name, "text/csv; charset=utf-8", table.csv().map_err(|e| fault(&e))?),
        "xlsx" => answer::download(
            &name,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            table.workbook(lang).map_err(|e| fault(&e))?,
        ),
        _ => answer::download(&name, "application/json", table.json().to_string()),
    })
}

/// A table of a picture by its key, with what a reader must know about it.
fn of(web: &Web, made: &Made, key: &str, asked: &Asked, lang: Lang) -> Result<Table, Refusal> {
    let picture = &made.picture;
    let mut table = match key {
        "who" => who(picture, lang),
        "heat" => heat(picture, lang),
        "methods" => methods(picture, lang),
        "parts" => parts(picture, lang),
        "gaps" => gaps(picture, lang),
        "silent" => silent(picture, lang),
        "repeats" => repeats(picture, lang),
        "files" => files(picture, lang),
        "findings" => findings(picture, asked, lang),
        "rows" => {
            let wanted = rows::Wanted { sector: asked.sector.clone(), area: asked.area.clone() };
            rows::read(made, &wanted, t!(lang, "rows-title"))
                .map_err(|fault| Refusal::fault((web.world.id)(), &fault))?
        }
        _ => return Err(Refusal::NotFound),
    };
    table.about = about(made, asked, lang);
    Ok(table)
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
    lines
}

fn joined(names: impl Iterator<Item = String>, lang: Lang) -> Value {
    names.collect::<Vec<_>>().join(say::list_comma(lang)).into()
}

fn place(picture: &Picture, code: &str) -> String {
    picture.places.iter().find(|p| p.code == code).map_or_else(|| code.to_owned(), |p| p.name.clone())
}

fn who(picture: &Picture, lang: Lang) -> Table {
    let mut table = Table::new("who", label::section_who(lang))
        .column("organisation", label::who_organisation(lang))
        .column("kind", label::who_kind(lang))
        .column("areas", label::who_areas(lang))
        .column("sectors", label::who_sectors(lang))
        .column("activities", label::who_activities(lang))
        .column("latest", label::who_latest(lang));
    for line in &picture.organisations {
        table.rows.push(vec![
            say::organisation(line, lang).into(),
            say::kind(line, lang).into(),
            joined(line.places.iter().map(|code| place(picture, code)), lang),
            joined(line.sectors.iter().map(|code| say::sector(code, lang)), lang),
            line.activities.into(),
            line.latest.into(),
        ]);
    }
    table
}

fn heat(picture: &Picture, lang: Lang) -> Table {
    let mut table = Table::new("heat", label::section_heat(lang))
        .column("area", label::column_area(lang))
        .column("code", t!(lang, "column-code"))
        .column("sector", label::column_sector(lang))
        .column("organisations", t!(lang, "column-organisations"))
        .column("movement", t!(lang, "column-movement"))
        .column("activities", label::who_activities(lang));
    let at_level = picture.cells.iter().filter(|c| c.level == picture.level);
    for cell in at_level {
        table.rows.push(vec![
            place(picture, &cell.place).into(),
            cell.place.as_str().into(),
            say::sector(&cell.sector, lang).into(),
            cell.organisations.into(),
            cell.movement.into(),
            cell.activities.into(),
        ]);
    }
    table
}

fn methods(picture: &Picture, lang: Lang) -> Table {
    let mut table = Table::new("methods", label::section_methods(lang))
        .column("method", label::column_method(lang))
        .column("level", label::column_level(lang))
        .column("figure", label::column_figure(lang))
        .column("rows", label::column_rows(lang))
        .column("note", label::column_note(lang));
    for line in &picture.people.methods {
        table.rows.push(vec![
            say::method(&line.method, lang).into(),
            say::level(line.level, lang).into(),
            line.value.into(),
            line.rows.into(),
            say::method_note(&line.method, lang).into(),
        ]);
    }
    table
}

fn parts(picture: &Picture, lang: Lang) -> Table {
    let mut table = Table::new("parts", t!(lang, "parts-title"))
        .column("part", t!(lang, "column-part"))
        .column("contacts", t!(lang, "column-contacts"))
        .column("rows", label::column_rows(lang));
    for part in &picture.people.parts {
        table.rows.push(vec![part.share.header.as_str().into(), part.contacts.into(), part.rows.into()]);
    }
    table
}

fn gaps(picture: &Picture, lang: Lang) -> Table {
    let mut table = Table::new("gaps", label::gap_cells(lang))
        .column("area", label::column_area(lang))
        .column("code", t!(lang, "column-code"))
        .column("sector", label::column_sector(lang));
    for (sector, code) in &picture.gaps.cells {
        table.rows.push(vec![place(picture, code).into(), code.as_str().into(), say::sector(sector, lang).into()]);
    }
    table
}

fn silent(picture: &Picture, lang: Lang) -> Table {
    let mut table = Table::new("silent", label::gap_silent(lang))
        .column("area", label::column_area(lang))
        .column("code", t!(lang, "column-code"));
    for (code, name) in &picture.gaps.silent_areas {
        table.rows.push(vec![name.as_str().into(), code.as_str().into()]);
    }
    table
}

fn repeats(picture: &Picture, lang: Lang) -> Table {
    let mut table = Table::new("repeats", label::section_duplicates(lang))
        .column("why", label::column_why(lang))
        .column("rows", label::column_rows(lang))
        .column("weight", t!(lang, "column-weight"));
    for repeat in &picture.duplicates {
        let rows = repeat.rows.iter().map(|r| t!(lang, "row-of", file = r.file.as_str(), row = r.row.to_string()));
        table.rows.push(vec![
            say::duplicate(repeat, lang).into(),
            joined(rows, lang),
            Value::Decimal((repeat.weight * 10.0).round() / 10.0),
        ]);
    }
    table
}

fn files(picture: &Picture, lang: Lang) -> Table {
    let mut table = Table::new("files", label::section_sources(lang))
        .column("file", label::column_file(lang))
        .column("sheet", label::column_sheet(lang))
        .column("rows", label::column_read(lang))
        .column("committed", label::column_kept(lang))
        .column("held", label::column_held(lang))
        .column("ignored", label::column_ignored(lang))
        .column("why", label::column_why(lang));
    for file in &picture.files {
        if let Some(error) = &file.error {
            let none = || Value::None;
            table.rows.push(vec![
                file.file.as_str().into(),
                none(),
                none(),
                none(),
                none(),
                none(),
                error.as_str().into(),
            ]);
        }
        for sheet in &file.sheets {
            let counts = [sheet.rows.total, sheet.rows.committed, sheet.rows.held, sheet.rows.ignored];
            let mut row = vec![file.file.as_str().into(), sheet.sheet.as_str().into()];
            row.extend(counts.map(|n| if sheet.used { n.into() } else { Value::None }));
            row.push(sheet.why.as_str().into());
            table.rows.push(row);
        }
    }
    table
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

fn findings(picture: &Picture, asked: &Asked, lang: Lang) -> Table {
    let mut table = Table::new("findings", t!(lang, "findings-title"))
        .column("weight", t!(lang, "column-weighs"))
        .column("file", label::column_file(lang))
        .column("where", label::column_where(lang))
        .column("text", label::column_what(lang))
        .column("fix", label::column_fix(lang));
    let wanted = |have: &str, want: &str| want.is_empty() || have == want;
    let mut all: Vec<&Finding> = picture
        .findings
        .iter()
        .filter(|f| wanted(weight_of(f), &asked.weight) && wanted(&f.file, &asked.file) && wanted(&f.kind, &asked.kind))
        .collect();
    all.sort_by(|a, b| b.weight.cmp(&a.weight).then(b.count.cmp(&a.count)));
    for finding in all {
        table.rows.push(vec![
            weight_name(weight_of(finding), lang).into(),
            finding.file.as_str().into(),
            place_of(finding, lang).into(),
            finding.text.as_str().into(),
            finding.fix.as_str().into(),
        ]);
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
