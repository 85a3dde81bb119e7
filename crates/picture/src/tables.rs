//! The tables of a picture, each once: the page's CSV and XLSX links, and the workbook, give the same rows.

use crate::{model::Picture, say};
use base::{lang::Lang, words::without_isolates};
use paper::sheet::{Column, Kind, Table, Value};

/// All tables, in the order of the workbook.
pub fn all(picture: &Picture, lang: Lang) -> Vec<Table> {
    vec![
        who(picture, lang),
        heat(picture, lang),
        people(picture, lang),
        gaps(picture, lang),
        findings(picture, lang),
        files(picture, lang),
    ]
}

/// A table by the name that it has in addresses: `who`, `heat`, `people`, `gaps`, `findings`, `files`.
pub fn by_name(picture: &Picture, name: &str, lang: Lang) -> Option<Table> {
    Some(match name {
        "who" => who(picture, lang),
        "heat" => heat(picture, lang),
        "people" => people(picture, lang),
        "gaps" => gaps(picture, lang),
        "findings" => findings(picture, lang),
        "files" => files(picture, lang),
        _ => return None,
    })
}

fn table(name: String, title: String, columns: Vec<Column>, rows: Vec<Vec<Value<'static>>>) -> Table {
    Table { name: without_isolates(&name), title: without_isolates(&title), columns, rows }
}

/// Name of an area of the picture by its code.
pub fn area_name<'a>(picture: &'a Picture, code: &'a str) -> &'a str {
    picture.places.iter().find(|p| p.code == code).map_or(code, |p| p.name.as_str())
}

/// A code that a reader may use; our own stand-ins are not shown.
fn shown(code: &str) -> &str {
    if code.starts_with('~') { "" } else { code }
}

/// Who is who.
pub fn who(picture: &Picture, lang: Lang) -> Table {
    let columns = vec![
        Column::new(Kind::Text, say::label::who_organisation(lang), "#org+name"),
        Column::new(Kind::Code, "id", "#org+code"),
        Column::new(Kind::Text, say::label::who_kind(lang), "#org+type"),
        Column::new(Kind::Whole, say::label::who_activities(lang), "#activity+num"),
        Column::new(Kind::Prose, say::label::who_sectors(lang), "#sector+list"),
        Column::new(Kind::Prose, say::label::who_areas(lang), "#adm+list"),
        Column::new(Kind::Date, say::label::who_latest(lang), "#date+latest"),
    ];
    let rows = picture
        .organisations
        .iter()
        .map(|o| {
            let sectors: Vec<String> = o.sectors.iter().map(|s| say::sector(s, lang)).collect();
            let areas: Vec<&str> = o.places.iter().map(|p| area_name(picture, p)).collect();
            vec![
                say::organisation(o, lang).into(),
                o.id.clone().into(),
                say::kind(o, lang).into(),
                o.activities.into(),
                sectors.join(say::list_comma(lang)).into(),
                areas.join(say::list_comma(lang)).into(),
                o.latest.into(),
            ]
        })
        .collect();
    table(say::label::sheet_who(lang), say::label::section_who(lang), columns, rows)
}

/// Sector × area, every level, long: one row for each cell with activities.
pub fn heat(picture: &Picture, lang: Lang) -> Table {
    let columns = vec![
        Column::new(Kind::Text, say::label::column_level(lang), "#adm+level"),
        Column::new(Kind::Text, say::label::column_area(lang), "#adm+name"),
        Column::new(Kind::Code, "P-code", "#adm+code"),
        Column::new(Kind::Text, say::label::column_sector(lang), "#sector+name"),
        Column::new(Kind::Code, "code", "#sector+code"),
        Column::new(Kind::Whole, say::label::who_organisation(lang), "#org+num"),
        Column::new(Kind::Whole, say::label::who_activities(lang), "#activity+num"),
    ];
    let names: std::collections::BTreeMap<&str, &str> =
        picture.places.iter().map(|p| (p.code.as_str(), p.name.as_str())).collect();
    let rows = picture
        .cells
        .iter()
        .map(|c| {
            vec![
                say::level(c.level, lang).into(),
                names.get(c.place.as_str()).map_or_else(|| c.place.clone(), |n| (*n).to_owned()).into(),
                shown(&c.place).to_owned().into(),
                say::sector(&c.sector, lang).into(),
                c.sector.clone().into(),
                c.organisations.into(),
                c.activities.into(),
            ]
        })
        .collect();
    table(say::label::sheet_heat(lang), say::label::section_heat(lang), columns, rows)
}

/// People reached: the range, then each named method.
pub fn people(picture: &Picture, lang: Lang) -> Table {
    let columns = vec![
        Column::new(Kind::Text, say::label::column_method(lang), "#meta+method"),
        Column::new(Kind::Text, say::label::column_level(lang), "#adm+level"),
        Column::new(Kind::Whole, say::label::column_figure(lang), "#reached+num"),
        Column::new(Kind::Whole, say::label::column_rows(lang), "#meta+rows"),
        Column::new(Kind::Prose, say::label::column_note(lang), "#description"),
    ];
    let people = &picture.people;
    let mut rows = Vec::new();
    if !people.not_given {
        for bound in [people.lower, people.upper] {
            rows.push(vec![
                say::method(&people.method, lang).into(),
                say::level(people.level, lang).into(),
                bound.into(),
                people.rows_used.into(),
                say::method_note(&people.method, lang).into(),
            ]);
        }
    }
    rows.extend(people.methods.iter().map(|m| {
        vec![
            say::method(&m.method, lang).into(),
            say::level(m.level, lang).into(),
            m.value.into(),
            m.rows.into(),
            say::method_note(&m.method, lang).into(),
        ]
    }));
    rows.extend(people.left_out.iter().map(|l| {
        vec![say::left_out(&l.reason, lang).into(), Value::Empty, l.people.into(), l.rows.into(), Value::Empty]
    }));
    table(say::label::sheet_people(lang), say::label::section_people(lang), columns, rows)
}

/// Where nothing is reported.
pub fn gaps(picture: &Picture, lang: Lang) -> Table {
    let columns = vec![
        Column::new(Kind::Text, say::label::column_area(lang), "#adm+name"),
        Column::new(Kind::Code, "P-code", "#adm+code"),
        Column::new(Kind::Text, say::label::column_sector(lang), "#sector+name"),
        Column::new(Kind::Prose, say::label::column_note(lang), "#description"),
    ];
    let mut rows: Vec<Vec<Value>> = picture
        .gaps
        .cells
        .iter()
        .map(|(sector, place)| {
            vec![
                area_name(picture, place).to_owned().into(),
                shown(place).to_owned().into(),
                say::sector(sector, lang).into(),
                say::label::gap_cells(lang).into(),
            ]
        })
        .collect();
    rows.extend(picture.gaps.silent_areas.iter().map(|(code, name)| {
        vec![name.clone().into(), code.clone().into(), Value::Empty, say::label::gap_silent(lang).into()]
    }));
    table(say::label::sheet_gaps(lang), say::label::section_gaps(lang), columns, rows)
}

/// Every cell that was changed, doubted or refused.
pub fn findings(picture: &Picture, lang: Lang) -> Table {
    let columns = vec![
        Column::new(Kind::Text, say::label::column_file(lang), "#meta+file"),
        Column::new(Kind::Text, say::label::column_sheet(lang), "#meta+sheet"),
        Column::new(Kind::Whole, say::label::column_where(lang), "#meta+row"),
        Column::new(Kind::Whole, say::label::column_rows(lang), "#meta+rows"),
        Column::new(Kind::Text, "column", "#meta+column"),
        Column::new(Kind::Code, "kind", "#meta+kind"),
        Column::new(Kind::Prose, say::label::column_what(lang), "#description"),
        Column::new(Kind::Prose, say::label::column_fix(lang), "#description+fix"),
    ];
    let rows = picture
        .findings
        .iter()
        .map(|f| {
            vec![
                f.file.clone().into(),
                f.sheet.clone().into(),
                f.row.into(),
                f.count.into(),
                f.column.clone().into(),
                f.kind.clone().into(),
                without_isolates(&f.text).into(),
                without_isolates(&f.fix).into(),
            ]
        })
        .collect();
    table(say::label::sheet_findings(lang), say::label::section_findings(lang), columns, rows)
}

/// What became of each sheet's rows.
pub fn files(picture: &Picture, lang: Lang) -> Table {
    let columns = vec![
        Column::new(Kind::Text, say::label::column_file(lang), "#meta+file"),
        Column::new(Kind::Text, say::label::column_sheet(lang), "#meta+sheet"),
        Column::new(Kind::Whole, say::label::column_read(lang), "#meta+rows+total"),
        Column::new(Kind::Whole, say::label::column_kept(lang), "#meta+rows+kept"),
        Column::new(Kind::Whole, say::label::column_held(lang), "#meta+rows+held"),
        Column::new(Kind::Whole, say::label::column_ignored(lang), "#meta+rows+ignored"),
        Column::new(Kind::Prose, say::label::column_why(lang), "#description"),
    ];
    let mut rows = Vec::new();
    for file in &picture.files {
        if let Some(error) = &file.error {
            let mut row = vec![Value::from(file.file.clone())];
            row.resize(6, Value::Empty);
            row.push(without_isolates(error).into());
            rows.push(row);
        }
        rows.extend(file.sheets.iter().map(|s| {
            vec![
                file.file.clone().into(),
                s.sheet.clone().into(),
                s.rows.total.into(),
                s.rows.committed.into(),
                s.rows.held.into(),
                s.rows.ignored.into(),
                without_isolates(&s.why).into(),
            ]
        }));
    }
    table(say::label::sheet_files(lang), say::label::section_sources(lang), columns, rows)
}
