//! JSON faces: what `smcc check --json` and `smcc picture --json` print (design.md, "What `--json` says").
//!
//! Stable: keys are added, never renamed.

use crate::model::Picture;
use base::{lang::Lang, records::Kind};
use serde_json::{Value, json};

/// Reports on files and their findings.
pub fn check(picture: &Picture) -> Value {
    plain(json!({ "files": picture.files, "findings": picture.findings }))
}

/// Machines get texts without the marks that keep directions apart on a page.
fn plain(value: Value) -> Value {
    match value {
        Value::String(text) => Value::String(base::words::without_isolates(&text)),
        Value::Array(all) => all.into_iter().map(plain).collect(),
        Value::Object(all) => all.into_iter().map(|(key, value)| (key, plain(value))).collect(),
        other => other,
    }
}

/// The whole picture.
pub fn picture(picture: &Picture, lang: Lang) -> Value {
    plain(json!({
        "title": picture.title,
        "country": picture.country,
        "as_of": picture.as_of,
        "lang": lang,
        "demonstration": picture.demonstration,
        "activities": picture.activities,
        "level": picture.level,
        "organisations": picture.organisations.iter().map(|o| json!({
            "id": o.id,
            "name": o.name,
            "acronym": o.acronym,
            "kind": kind(o.kind),
            "movement": o.kind.is_movement(),
            "host": o.host,
            "activities": o.activities,
            "supports": o.supports,
            "places": o.places,
            "sectors": o.sectors,
            "rows_with_people": o.rows_with_people,
            "latest": o.latest,
        })).collect::<Vec<_>>(),
        "places": picture.places,
        "sectors": picture.sectors.iter().map(|s| json!({
            "code": s.code,
            "name": crate::say::sector(&s.code, lang),
            "activities": s.activities,
            "organisations": s.organisations,
        })).collect::<Vec<_>>(),
        "cells": picture.cells,
        "people_reached": people(picture, lang),
        "gaps": {
            "cells": picture.gaps.cells.iter().map(|(sector, place)| json!({ "sector": sector, "place": place })).collect::<Vec<_>>(),
            "silent_areas": picture.gaps.silent_areas.iter().map(|(code, name)| json!({ "code": code, "name": name })).collect::<Vec<_>>(),
            "areas_known": picture.gaps.areas_known,
        },
        "coverage": {
            "expected": picture.coverage.expected.iter().map(|(name, reported)| json!({ "name": name, "reported": reported })).collect::<Vec<_>>(),
            "organisations": picture.coverage.organisations,
            "organisations_with_people": picture.coverage.organisations_with_people,
            "sheets": picture.coverage.sheets,
            "rows": {
                "total": picture.coverage.rows.0,
                "committed": picture.coverage.rows.1,
                "held": picture.coverage.rows.2,
                "ignored": picture.coverage.rows.3,
            },
            "dated": picture.coverage.dated,
            "placed": picture.coverage.placed,
            "placed_in_list": picture.coverage.placed_in_list,
            "sectored": picture.coverage.sectored,
            "age_days": picture.coverage.age.map(|(oldest, median, newest)| json!({ "oldest": oldest, "median": median, "newest": newest })),
        },
        "statuses": picture.statuses.iter().map(|(status, rows)| json!({ "status": status, "rows": rows })).collect::<Vec<_>>(),
        "duplicates": picture.duplicates.iter().map(|d| json!({
            "rows": d.rows,
            "count": d.count,
            "why": crate::say::duplicate(d, lang),
            "kind": d.kind,
            "weight": d.weight,
            "clues": d.clues.iter().map(|(field, level, weight)| json!({ "field": field, "agreement": level, "weight": weight })).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "files": picture.files,
        "findings": picture.findings,
    }))
}

/// The contract knows four kinds; a row that names only "the Movement" says so by `movement`.
fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::NationalSociety => "national_society",
        Kind::Ifrc => "ifrc",
        Kind::Icrc => "icrc",
        Kind::Movement | Kind::Other => "other",
    }
}

fn people(picture: &Picture, lang: Lang) -> Value {
    let people = &picture.people;
    if people.not_given {
        return json!({ "lower": null, "upper": null, "method": null, "rows_used": 0 });
    }
    json!({
        "lower": people.lower,
        "upper": people.upper,
        "method": people.method,
        "method_name": crate::say::method(&people.method, lang),
        "level": people.level,
        "point": people.point,
        "rows_used": people.rows_used,
        "household_size": people.household_size,
        "methods": people.methods,
        "left_out": people.left_out.iter().map(|l| json!({
            "reason": l.reason, "text": crate::say::left_out(&l.reason, lang), "rows": l.rows, "people": l.people,
        })).collect::<Vec<_>>(),
        "parts": people.parts,
    })
}
