//! Which field of design.md a tag means. A hint: header words and values may overrule it.

use super::Column;
use crate::value::saddd::{Group, Life, Sex};
use std::sync::LazyLock;

/// What a tag says about its column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meaning {
    /// Field name of design.md, with its suffixes (`people_reached_female_children`).
    pub field: &'static str,
    /// From before HXL 1.0, invented, or only roughly ours: a header or the values should confirm it.
    pub weak: bool,
}

/// The field that a tag means, weakly or not.
pub fn field(column: &Column) -> Option<&'static str> {
    meaning(column).map(|m| m.field)
}

/// The field that a tag means and how far to trust it.
pub fn meaning(column: &Column) -> Option<Meaning> {
    let tag = column.tag.strip_prefix('#')?;
    if let Some(field) = core(tag, column) {
        return Some(Meaning { field, weak: false });
    }
    if CORE.contains(&tag) {
        return None;
    }
    loose(tag, column).map(|field| Meaning { field, weak: true })
}

/// Tags whose meaning is settled: what [`core`] finds nothing in has nothing for us.
const CORE: &[&str] = &[
    "org",
    "date",
    "targeted",
    "reached",
    "geo",
    "loc",
    "adm1",
    "adm2",
    "adm3",
    "adm4",
    "meta",
    "population",
    "value",
    "output",
];

fn any(column: &Column, names: &[&str]) -> bool {
    names.iter().any(|n| column.has(n))
}

const CODE: &[&str] = &["code", "pcode", "v_pcode", "id", "codes", "p_code"];

fn core(tag: &str, column: &Column) -> Option<&'static str> {
    let has = |names: &[&str]| any(column, names);
    Some(match tag {
        "org" => {
            if has(&["type"]) {
                if has(&["funder", "donor", "prog"]) {
                    return None;
                }
                "organisation_type"
            } else if has(&["funder", "donor", "fund", "funding", "donors", "funders"]) {
                "funder"
            } else if has(&["impl", "implementing", "implementer", "imp", "partner", "ip"]) {
                "implementer"
            } else if has(&["prog", "programming", "lead", "program", "programme"]) {
                "programme"
            } else {
                "organisation"
            }
        }
        "sector" => {
            if has(&["sub", "subsector"]) {
                "subsector"
            } else {
                "sector"
            }
        }
        "subsector" => "subsector",
        "activity" => {
            if has(CODE) && !has(&["name"]) {
                return None;
            } else if has(&["status"]) {
                "status"
            } else if has(&["project"]) {
                if has(&["type"]) { "activity_type" } else { "project" }
            } else if has(&["type"]) {
                "activity_type"
            } else {
                "activity"
            }
        }
        "status" => "status",
        "date" => {
            if has(&["start", "started", "from", "begin"]) {
                "start"
            } else if has(&["end", "ended", "to", "finish"]) {
                "end"
            } else if has(&["updated", "update", "created", "approved"]) {
                return None;
            } else if has(&["year"]) {
                "year"
            } else if has(&["month"]) {
                "month"
            } else if has(&["quarter"]) {
                "quarter"
            } else {
                "period"
            }
        }
        "targeted" | "reached" => {
            if has(&["pct", "percent", "percentage", "rate"]) {
                return None;
            }
            let reached = tag == "reached";
            if has(&["hh", "households", "household", "families", "family", "hhs"]) {
                if reached { "households_reached" } else { "households_targeted" }
            } else {
                people(reached, group(column))
            }
        }
        "beneficiary" => "beneficiaries",
        "geo" => {
            if has(&["lat", "latitude", "y"]) {
                "latitude"
            } else if has(&["lon", "lng", "long", "longitude", "x"]) {
                "longitude"
            } else {
                return None;
            }
        }
        "loc" => {
            if has(&["lat"]) {
                "latitude"
            } else if has(&["lon"]) {
                "longitude"
            } else if has(CODE) || has(&["type"]) {
                return None;
            } else {
                "site"
            }
        }
        "country" | "adm0" => {
            if has(CODE) {
                "admin0_code"
            } else {
                "admin0"
            }
        }
        "adm1" | "adm2" | "adm3" | "adm4" => {
            if has(&["type", "lat", "lon"]) {
                return None;
            }
            match (tag, has(CODE)) {
                ("adm1", false) => "admin1",
                ("adm1", true) => "admin1_code",
                ("adm2", false) => "admin2",
                ("adm2", true) => "admin2_code",
                ("adm3", false) => "admin3",
                ("adm3", true) => "admin3_code",
                (_, false) => "admin4",
                _ => "admin4_code",
            }
        }
        "item" => {
            if has(&["unit", "units"]) {
                "unit"
            } else if has(&["quantity", "num", "qty", "value"]) {
                "quantity"
            } else {
                "item"
            }
        }
        "output" => {
            if has(&["unit", "type"]) {
                "unit"
            } else if has(&["name", "description", "code"]) {
                return None;
            } else {
                "quantity"
            }
        }
        "modality" => "modality",
        "value" => {
            if has(&["currency"]) {
                "currency"
            } else if has(&["spent", "expenditure", "spend", "actual", "pct"]) {
                return None;
            } else {
                "budget"
            }
        }
        "currency" => "currency",
        "contact" => "contact",
        "meta" => {
            if has(&["id", "uuid", "key"]) {
                "source_id"
            } else if has(&["comment", "comments", "note", "notes", "remarks"]) {
                "comment"
            } else {
                return None;
            }
        }
        "description" => "comment",
        _ => return None,
    })
}

/// Tags from before HXL 1.0 (`#adm1_id`, `#from_date`), private ones (`#x_…`), and standard ones that only roughly
/// say what we ask.
fn loose(tag: &str, column: &Column) -> Option<&'static str> {
    let tag = tag.strip_prefix("x_").unwrap_or(tag);
    let code = tag.ends_with("_id") || tag.ends_with("_code") || tag.ends_with("_pcode") || any(column, CODE);
    let stem = ["_id", "_code", "_pcode", "_name", "_num", "_type"]
        .iter()
        .fold(tag, |t, end| t.strip_suffix(end).unwrap_or(t));
    Some(match tag {
        "org_type" | "orgtype" => return Some("organisation_type"),
        "from_date" | "start_date" | "date_start" | "period_start" | "startdate" => "start",
        "to_date" | "end_date" | "date_end" | "period_end" | "enddate" => "end",
        "report_date" | "date_reported" | "period" | "period_date" | "reporting_month" => "period",
        "month" => "month",
        "year" => "year",
        "quarter" => "quarter",
        "lat" | "lat_deg" | "latitude" => "latitude",
        "lon" | "lng" | "lon_deg" | "long" | "longitude" => "longitude",
        "hh_reached" | "reached_hh" => "households_reached",
        "hh_targeted" | "targeted_hh" => "households_targeted",
        "units" | "unit" => "unit",
        "quantity" | "qty" => "quantity",
        "comment" | "comments" | "remarks" | "notes" => "comment",
        "service" => "item",
        "operations" | "project" if code => "source_id",
        "adm5" | "site" | "camp" | "village" | "settlement" if !code => "site",
        _ => match stem {
            "org" | "agency" | "organisation" | "organization" => "organisation",
            "implementer" | "impl" | "partner" | "implementing" => "implementer",
            "funder" | "donor" | "org_funder" => "funder",
            "programme" | "program" | "prog" => "programme",
            "sector" | "cluster" => "sector",
            "subsector" => "subsector",
            "activity" | "intervention" => "activity",
            "country" | "admin0" => {
                if code {
                    "admin0_code"
                } else {
                    "admin0"
                }
            }
            "adm4" | "admin4" => {
                if code {
                    "admin4_code"
                } else {
                    "admin4"
                }
            }
            "project" => "project",
            "event" | "crisis" | "emergency" | "disaster" => "event",
            "response" | "plan" | "appeal" | "hrp" => "plan",
            "adm1" | "admin1" => {
                if code {
                    "admin1_code"
                } else {
                    "admin1"
                }
            }
            "adm2" | "admin2" => {
                if code {
                    "admin2_code"
                } else {
                    "admin2"
                }
            }
            "adm3" | "admin3" => {
                if code {
                    "admin3_code"
                } else {
                    "admin3"
                }
            }
            "loc" if !code => "site",
            "targeted" | "bene_targeted" => "people_targeted",
            "reached" | "bene_reached" => "people_reached",
            "item" => "item",
            "email" | "phone" => "contact",
            "budget" => "budget",
            _ => return None,
        },
    })
}

fn group(column: &Column) -> Group {
    let has = |names: &[&str]| any(column, names);
    let sex = match (has(&["f", "female", "women", "girls"]), has(&["m", "male", "men", "boys"])) {
        (true, false) => Some(Sex::Female),
        (false, true) => Some(Sex::Male),
        _ if has(&["other", "unknown", "x"]) => Some(Sex::Other),
        _ => None,
    };
    let life = if has(&["children", "infants", "child", "girls", "boys", "i"]) {
        Some(Life::Children)
    } else if has(&["adolescents", "youth", "teens"]) {
        Some(Life::Youth)
    } else if has(&["adults", "adult", "women", "men"]) {
        Some(Life::Adults)
    } else if has(&["elderly", "older", "seniors", "aged"]) {
        Some(Life::Elderly)
    } else {
        None
    };
    Group { sex, life, disability: has(&["disabled", "disability", "pwd", "handicap"]), ..Group::default() }
}

/// The field of people with a group's suffixes.
fn people(reached: bool, group: Group) -> &'static str {
    static NAMES: LazyLock<Vec<String>> = LazyLock::new(|| {
        let suffixes = Group::all_suffixes();
        ["people_targeted", "people_reached"]
            .iter()
            .flat_map(|base| suffixes.iter().map(move |s| format!("{base}{s}")))
            .collect()
    });
    let base = if reached { "people_reached" } else { "people_targeted" };
    let suffix = group.suffix();
    NAMES.iter().find(|n| n.strip_prefix(base) == Some(suffix.as_str())).map_or(base, String::as_str)
}
