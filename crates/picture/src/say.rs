//! Sentences about a picture that each of its faces says: one place, four languages.
//!
//! Invariant: a figure never appears without its method, and a method never without what it means.

use crate::model::{Coverage, Duplicate, OrganisationLine, People, Picture};
use crate::words::t;
use base::{
    lang::Lang,
    records::{Kind, Status},
};

/// A whole number as the language groups it.
pub fn number(value: u64, lang: Lang) -> String {
    base::figure::whole(lang, value)
}

/// Name of a sector in a language; the code itself when it is not in our list.
pub fn sector(code: &str, lang: Lang) -> String {
    base::sector::SECTORS.iter().find(|s| s.code == code).map_or_else(|| code.to_owned(), |s| s.name(lang).to_owned())
}

/// Name of a country in a language; the code itself when it is not in our list.
pub fn country(iso3: &str, lang: Lang) -> String {
    base::country::by_iso3(iso3).map_or_else(|| iso3.to_owned(), |c| c.name(lang).to_owned())
}

/// Name of an organisation in a language: its own for components of the Movement, as written for others.
pub fn organisation(line: &OrganisationLine, lang: Lang) -> String {
    base::organisation::Known::by_id(&line.id).map_or_else(|| line.name.clone(), |known| known.name(lang).to_owned())
}

/// What an organisation is to the Movement.
pub fn kind(line: &OrganisationLine, lang: Lang) -> String {
    match line.kind {
        Kind::NationalSociety if line.host => t!(lang, "kind-host"),
        Kind::NationalSociety => t!(lang, "kind-national-society"),
        Kind::Ifrc => t!(lang, "kind-ifrc"),
        Kind::Icrc => t!(lang, "kind-icrc"),
        Kind::Movement => t!(lang, "kind-movement"),
        Kind::Other => t!(lang, "kind-other"),
    }
}

/// Name of an administrative level.
pub fn level(level: u8, lang: Lang) -> String {
    match level {
        0 => t!(lang, "level-0"),
        1 => t!(lang, "level-1"),
        2 => t!(lang, "level-2"),
        _ => t!(lang, "level-3"),
    }
}

/// Name of a status.
pub fn status(status: Status, lang: Lang) -> String {
    match status {
        Status::NotGiven => t!(lang, "status-not_given"),
        Status::Planned => t!(lang, "status-planned"),
        Status::Ongoing => t!(lang, "status-ongoing"),
        Status::Completed => t!(lang, "status-completed"),
        Status::Suspended => t!(lang, "status-suspended"),
        Status::Cancelled => t!(lang, "status-cancelled"),
    }
}

/// Name of a counting method.
pub fn method(id: &str, lang: Lang) -> String {
    match id {
        "SUM" => t!(lang, "method-sum"),
        "SUM_BY_SECTOR" => t!(lang, "method-sum-by-sector"),
        "MAX_SECTOR_PER_PLACE" => t!(lang, "method-max-sector-per-place"),
        "MAX_ROW_PER_PLACE" => t!(lang, "method-max-row-per-place"),
        "MAX_NS_PER_PLACE_SECTOR" => t!(lang, "method-max-ns-per-place-sector"),
        "CAP" => t!(lang, "method-cap"),
        "LATEST_CUMULATIVE" => t!(lang, "method-latest-cumulative"),
        "REGISTERED_UNIQUE" => t!(lang, "method-registered-unique"),
        _ => t!(lang, "method-bounds"),
    }
}

/// What a counting method means.
pub fn method_note(id: &str, lang: Lang) -> String {
    match id {
        "SUM" => t!(lang, "method-sum-note"),
        "SUM_BY_SECTOR" => t!(lang, "method-sum-by-sector-note"),
        "MAX_SECTOR_PER_PLACE" => t!(lang, "method-max-sector-per-place-note"),
        "MAX_ROW_PER_PLACE" => t!(lang, "method-max-row-per-place-note"),
        "MAX_NS_PER_PLACE_SECTOR" => t!(lang, "method-max-ns-per-place-sector-note"),
        "CAP" => t!(lang, "method-cap-note"),
        "LATEST_CUMULATIVE" => t!(lang, "method-latest-cumulative-note"),
        "REGISTERED_UNIQUE" => t!(lang, "method-registered-unique-note"),
        _ => t!(lang, "method-bounds-note"),
    }
}

/// Why rows are left out of a figure.
pub fn left_out(reason: &str, lang: Lang) -> String {
    match reason {
        "planned" => t!(lang, "left-out-planned"),
        "cancelled" => t!(lang, "left-out-cancelled"),
        "no-figure" => t!(lang, "left-out-no-figure"),
        "households-only" => t!(lang, "left-out-households-only"),
        "duplicate" => t!(lang, "left-out-duplicate"),
        "earlier-report" => t!(lang, "left-out-earlier-report"),
        _ => t!(lang, "left-out-other"),
    }
}

fn field(id: &str, lang: Lang) -> String {
    match id {
        "organisation" => t!(lang, "field-organisation"),
        "place" => t!(lang, "field-place"),
        "site" => t!(lang, "field-site"),
        "sector" => t!(lang, "field-sector"),
        "activity" => t!(lang, "field-activity"),
        "dates" => t!(lang, "field-dates"),
        "people" => t!(lang, "field-people"),
        "quantity" => t!(lang, "field-quantity"),
        _ => t!(lang, "field-source-id"),
    }
}

/// Between two names in a list.
pub const fn list_comma(lang: Lang) -> &'static str {
    if lang.is_rtl() { "، " } else { ", " }
}

/// Why rows look like the same activity.
pub fn duplicate(duplicate: &Duplicate, lang: Lang) -> String {
    let what = match duplicate.kind.as_str() {
        "across-sheets" => t!(lang, "repeat-across-sheets"),
        "last-month-again" => t!(lang, "repeat-last-month-again"),
        _ => t!(lang, "repeat-same-sheet"),
    };
    let mut fields: Vec<String> =
        duplicate.clues.iter().filter(|(_, _, weight)| *weight > 0.0).map(|(id, _, _)| field(id, lang)).collect();
    fields.dedup();
    t!(lang, "repeat-because", what = what, fields = fields.join(list_comma(lang)))
}

/// The picture's title.
pub fn title(picture: &Picture, lang: Lang) -> String {
    match (picture.title.is_empty(), picture.country.is_empty()) {
        (false, _) => t!(lang, "title-of", what = picture.title.clone()),
        (true, false) => t!(lang, "title-of", what = country(&picture.country, lang)),
        (true, true) => t!(lang, "title"),
    }
}

/// People reached as a range, or that no row gives any.
pub fn people_range(people: &People, lang: Lang) -> String {
    if people.not_given {
        t!(lang, "key-people-none")
    } else if people.lower == people.upper {
        number(people.lower, lang)
    } else {
        t!(lang, "range", lower = number(people.lower, lang), upper = number(people.upper, lang))
    }
}

/// How the range of people reached comes about.
pub fn people_explained(people: &People, lang: Lang) -> String {
    t!(
        lang,
        "people-explained",
        lower = number(people.lower, lang),
        upper = number(people.upper, lang),
        rows = number(people.rows_used.into(), lang),
        level = level(people.level, lang)
    )
}

/// Who reported, how many rows, how old: one sentence each.
pub fn coverage(coverage: &Coverage, activities: u32, lang: Lang) -> Vec<String> {
    let n = |value: u32| number(value.into(), lang);
    let mut lines = Vec::new();
    if !coverage.expected.is_empty() {
        let reported = coverage.expected.iter().filter(|(_, reported)| *reported).count();
        let expected = coverage.expected.len();
        lines.push(t!(lang, "coverage-reported", reported = n(reported as u32), expected = n(expected as u32)));
    }
    let (with, all) = (coverage.organisations_with_people, coverage.organisations);
    lines.push(t!(lang, "coverage-people", with = n(with), all = n(all)));
    if let Some((oldest, _, newest)) = coverage.age {
        let days = |d: i64| number(d.unsigned_abs(), lang);
        lines.push(t!(lang, "coverage-age", oldest = days(oldest), newest = days(newest)));
    }
    let (total, committed, held, ignored) = coverage.rows;
    lines.push(t!(
        lang,
        "coverage-rows",
        total = n(total),
        committed = n(committed),
        held = n(held),
        ignored = n(ignored)
    ));
    let (placed, listed) = (coverage.placed, coverage.placed_in_list);
    lines.push(t!(lang, "coverage-placed", placed = n(placed), all = n(activities), listed = n(listed)));
    lines
}

/// "and so many more", after a list that was cut.
pub fn and_more(count: usize, lang: Lang) -> String {
    t!(lang, "and-more", count = number(count as u64, lang))
}

/// Areas that the map cannot show.
pub fn no_position(areas: &[String], lang: Lang) -> String {
    const NAMED: usize = 12;
    let mut names: Vec<String> = areas.iter().take(NAMED).cloned().collect();
    if areas.len() > NAMED {
        names.push(and_more(areas.len() - NAMED, lang));
    }
    t!(lang, "no-position", areas = names.join(list_comma(lang)))
}

/// "As of" and a day.
pub fn as_of(day: chrono::NaiveDate, lang: Lang) -> String {
    t!(lang, "as-of", date = base::figure::day(lang, day))
}

/// A message of this crate that needs no argument.
macro_rules! plain {
    ($($name:ident = $key:literal;)*) => {
        /// Labels that need no argument.
        pub mod label {
            use super::*;
            $(#[doc = concat!("`", $key, "`")] pub fn $name(lang: Lang) -> String { t!(lang, $key) })*
        }
    };
}

plain! {
    section_key_figures = "section-key-figures";
    section_map = "section-map";
    section_heat = "section-heat";
    section_who = "section-who";
    section_people = "section-people";
    section_gaps = "section-gaps";
    section_quality = "section-quality";
    section_duplicates = "section-duplicates";
    section_sources = "section-sources";
    section_methods = "section-methods";
    section_findings = "section-findings";
    caveat_organisations = "caveat-organisations";
    caveat_movement = "caveat-movement";
    key_people = "key-people";
    key_people_none = "key-people-none";
    gap_cells = "gap-cells";
    gap_silent = "gap-silent";
    gap_note = "gap-note";
    heat_note = "heat-note";
    who_organisation = "who-organisation";
    who_kind = "who-kind";
    who_areas = "who-areas";
    who_sectors = "who-sectors";
    who_activities = "who-activities";
    who_latest = "who-latest";
    column_method = "column-method";
    column_level = "column-level";
    column_figure = "column-figure";
    column_rows = "column-rows";
    column_note = "column-note";
    column_file = "column-file";
    column_sheet = "column-sheet";
    column_read = "column-read";
    column_kept = "column-kept";
    column_held = "column-held";
    column_ignored = "column-ignored";
    column_what = "column-what";
    column_where = "column-where";
    column_fix = "column-fix";
    column_area = "column-area";
    column_sector = "column-sector";
    column_total = "column-total";
    column_why = "column-why";
    column_reason = "column-reason";
    column_people = "column-people";
    point_in_range = "point-in-range";
    sheet_about = "sheet-about";
    sheet_who = "sheet-who";
    sheet_heat = "sheet-heat";
    sheet_people = "sheet-people";
    sheet_gaps = "sheet-gaps";
    sheet_findings = "sheet-findings";
    sheet_files = "sheet-files";
    about_what = "about-what";
    about_made = "about-made";
    about_audience = "about-audience";
    about_audience_own = "about-audience-own";
    audience_draft = "audience-draft";
    about_method = "about-method";
    about_places = "about-places";
    boundaries = "boundaries";
    demonstration = "demonstration";
    map_description = "map-description";
    file_not_read = "file-not-read";
    sheet_not_used = "sheet-not-used";
    nothing_needs_you = "nothing-needs-you";
    places_source = "places-source";
    unit_organisations = "unit-organisations";
}
