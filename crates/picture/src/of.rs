//! Records and reports → [`Picture`].

use crate::{
    count::{Tally, level_that_fits},
    model::{Coverage, Gaps, MethodLine, OrganisationLine, Picture, PlaceLine},
};
use base::{fold::fold, organisation::Known, records::Records};
use chrono::NaiveDate;
use intake::report::{FileReport, Finding};
use std::collections::{BTreeMap, BTreeSet};

/// What a picture is made for, beside the rows.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// What the picture is of, for the title.
    pub title: String,
    /// ISO 3166-1 alpha-3, where the person said so.
    pub country: Option<String>,
    /// The day that the picture is as of.
    pub as_of: NaiveDate,
    /// People for each household, where the person states it.
    pub household_size: Option<f64>,
    /// Organisations that the person expects to report.
    pub expected: Vec<String>,
    /// The figures are invented.
    pub demonstration: bool,
}

impl Picture {
    /// Counts the rows.
    pub fn of(records: &Records, files: Vec<FileReport>, findings: Vec<Finding>, settings: &Settings) -> Picture {
        let tally = Tally::of(records, settings.as_of);
        let (places, cells) = tally.places_and_cells();
        let country = settings.country.clone().unwrap_or_else(|| country_of(&places));
        let level = level_that_fits(&places);
        let organisations = tally.organisations(&country, level);
        let mut coverage = tally.coverage(&organisations, settings.as_of);
        complete(&mut coverage, &files, &organisations, &settings.expected, &country);
        Picture {
            title: settings.title.clone(),
            as_of: settings.as_of,
            activities: records.activities.len() as u32,
            sectors: tally.sectors(),
            gaps: gaps(&places, &cells, level, &country),
            people: crate::people::people(records, settings, level, &places),
            duplicates: crate::repeats::repeats(records),
            statuses: tally.statuses(),
            demonstration: settings.demonstration,
            country,
            organisations,
            places,
            level,
            cells,
            coverage,
            files,
            findings,
        }
    }

    /// Areas at the picture's level.
    pub fn areas(&self) -> impl Iterator<Item = &PlaceLine> {
        self.places.iter().filter(|p| p.level == self.level)
    }

    /// Components of the Movement that carry out something.
    pub fn movement(&self) -> impl Iterator<Item = &OrganisationLine> {
        self.organisations.iter().filter(|o| o.kind.is_movement() && o.activities > 0)
    }

    /// The named method's figure at a level.
    pub fn figure(&self, method: &str, level: u8) -> Option<&MethodLine> {
        self.people.methods.iter().find(|m| m.method == method && m.level == level)
    }
}

/// The country that most rows lie in; none when no country holds nine rows in ten.
fn country_of(places: &[PlaceLine]) -> String {
    let countries: Vec<&PlaceLine> = places.iter().filter(|p| p.level == 0).collect();
    let all: u64 = countries.iter().map(|p| u64::from(p.activities)).sum();
    countries
        .iter()
        .max_by_key(|p| p.activities)
        .filter(|p| u64::from(p.activities) * 10 >= all * 9)
        .map_or_else(String::new, |p| p.code.clone())
}

/// What the reports and the person's expectations add to the coverage.
fn complete(
    coverage: &mut Coverage,
    files: &[FileReport],
    organisations: &[OrganisationLine],
    expected: &[String],
    country: &str,
) {
    for sheet in files.iter().flat_map(|f| &f.sheets).filter(|s| s.used) {
        coverage.sheets += 1;
        let (total, committed, held, ignored) = &mut coverage.rows;
        *total += sheet.rows.total;
        *committed += sheet.rows.committed;
        *held += sheet.rows.held;
        *ignored += sheet.rows.ignored;
    }
    let active: BTreeSet<&str> = organisations.iter().filter(|o| o.activities > 0).map(|o| o.id.as_str()).collect();
    coverage.expected = expected
        .iter()
        .map(|name| name.trim())
        .filter(|name| !name.is_empty())
        .map(|name| {
            let found = base::organisation::find(name, Some(country).filter(|c| !c.is_empty()));
            let id = found.one().map_or_else(|| Known::other(name).id, |m| m.organisation.id.clone());
            let reported = active.contains(&*id)
                || organisations
                    .iter()
                    .any(|o| o.activities > 0 && (fold(&o.name) == fold(name) || fold(&o.acronym) == fold(name)));
            (name.to_owned(), reported)
        })
        .collect();
}

/// Where nothing is reported.
fn gaps(places: &[PlaceLine], cells: &[crate::model::Cell], level: u8, country: &str) -> Gaps {
    let areas: BTreeMap<&str, &PlaceLine> =
        places.iter().filter(|p| p.level == level).map(|p| (p.code.as_str(), p)).collect();
    let mut by_sector: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for cell in cells.iter().filter(|c| c.level == level) {
        by_sector.entry(&cell.sector).or_default().insert(&cell.place);
    }
    let mut gaps = Gaps::default();
    for (sector, active) in &by_sector {
        if active.len() * 2 >= areas.len() && areas.len() > 1 {
            gaps.cells
                .extend(areas.keys().filter(|a| !active.contains(*a)).map(|a| ((*sector).to_owned(), (*a).to_owned())));
        }
    }
    let known: Vec<_> = base::place::all(country, Some(level)).collect();
    gaps.areas_known = known.len() as u32;
    gaps.silent_areas = known
        .iter()
        .filter(|p| !areas.contains_key(p.code))
        .map(|p| (p.code.to_string(), p.name.to_string()))
        .collect();
    gaps
}
