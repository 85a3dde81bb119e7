//! What the page of a picture shows: the template's view of a [`Picture`].
//!
//! Invariant: nothing is counted here that the picture has not counted; what is left out of a list is said.

use crate::words::t;
use ::picture::{OrganisationLine, Picture, PlaceLine, say, say::label};
use askama::Template;
use base::lang::Lang;
use chrono::{DateTime, NaiveDate, Utc};
use intake::report::{Finding, Weight};
use platform::{page::Shell, show};
use std::collections::HashMap;

/// Areas of the heat table on the page; the table's own page has all.
const AREAS: usize = 30;
/// Organisations on the page.
const ORGANISATIONS: usize = 25;
/// Lines of each list of what needs a person, of gaps, of repeats.
const LINES: usize = 6;

/// A file's ending, and what it is called.
pub const FILES: [(&str, &str); 6] =
    [("pdf", "PDF"), ("xlsx", "XLSX"), ("csv", "CSV"), ("hxl.csv", "CSV + HXL"), ("json", "JSON"), ("svg", "SVG")];

/// The page of a picture; on the web and, standing alone, as a file.
#[derive(Template)]
#[template(path = "picture.html")]
pub struct Show<'a> {
    pub shell: Shell,
    pub picture: &'a Picture,
    /// Address of the picture without an ending, relative to the page; empty when the page stands alone.
    pub base: String,
    pub made: DateTime<Utc>,
    /// The map, and the areas that have no place on it; none where no area has one.
    pub map: Option<(paper::svg::Svg, Vec<String>)>,
}

/// A row of the heat table.
pub struct HeatRow<'a> {
    pub area: &'a PlaceLine,
    /// For each sector: organisations, and the step of the colour from 0 to 5.
    pub cells: Vec<(u32, u8)>,
}

/// A method with its place on the scale.
pub struct MethodRow {
    pub name: String,
    pub note: String,
    pub value: u64,
    /// From 0 to 100.
    pub at: f64,
    /// Not people: an empty dot.
    pub loose: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "templates hand over references")]
impl<'a> Show<'a> {
    pub fn lang(&self) -> Lang {
        self.shell.lang
    }

    /// Width and height that the map says it has, so that the page does not jump when it arrives.
    pub fn map_size(&self) -> (u32, u32) {
        let svg = self.map.as_ref().map_or("", |(svg, _)| svg.as_str());
        let size = |name: &str| svg.split_once(name)?.1.split('"').next()?.split('.').next()?.parse().ok();
        (size(" width=\"").unwrap_or(960), size(" height=\"").unwrap_or(720))
    }

    pub fn alone(&self) -> bool {
        self.base.is_empty()
    }

    pub fn n(&self, value: &u32) -> String {
        show::number(self.lang(), u64::from(*value))
    }

    pub fn big(&self, value: &u64) -> String {
        show::number(self.lang(), *value)
    }

    pub fn day(&self, day: &NaiveDate) -> String {
        show::day(self.lang(), *day)
    }

    pub fn level(&self) -> String {
        say::level(self.picture.level, self.lang())
    }

    pub fn as_of(&self) -> String {
        say::as_of(self.picture.as_of, self.lang())
    }

    pub fn organisation(&self, line: &OrganisationLine) -> String {
        say::organisation(line, self.lang())
    }

    pub fn kind(&self, line: &OrganisationLine) -> String {
        say::kind(line, self.lang())
    }

    pub fn people_range(&self) -> String {
        say::people_range(&self.picture.people, self.lang())
    }

    pub fn people_explained(&self) -> String {
        say::people_explained(&self.picture.people, self.lang())
    }

    pub fn made_at(&self) -> String {
        show::instant(self.lang(), self.made)
    }

    /// Areas at the picture's level, most activities first.
    pub fn areas(&self) -> Vec<&'a PlaceLine> {
        let mut areas: Vec<&PlaceLine> = self.picture.areas().collect();
        areas.sort_by(|a, b| b.activities.cmp(&a.activities).then_with(|| a.name.cmp(&b.name)));
        areas
    }

    pub fn heat(&self) -> Vec<HeatRow<'a>> {
        let level = self.picture.level;
        let cells: HashMap<(&str, &str), u32> = self
            .picture
            .cells
            .iter()
            .filter(|c| c.level == level)
            .map(|c| ((c.place.as_str(), c.sector.as_str()), c.organisations))
            .collect();
        let most = cells.values().copied().max().unwrap_or(1);
        let row = |area: &'a PlaceLine| HeatRow {
            area,
            cells: self
                .picture
                .sectors
                .iter()
                .map(|s| {
                    let count = cells.get(&(area.code.as_str(), s.code.as_str())).copied().unwrap_or(0);
                    (count, step(count, most))
                })
                .collect(),
        };
        self.areas().into_iter().take(AREAS).map(row).collect()
    }

    pub fn steps(&self) -> Vec<(u8, String)> {
        let level = self.picture.level;
        let most = self.picture.cells.iter().filter(|c| c.level == level).map(|c| c.organisations).max().unwrap_or(0);
        let mut steps: Vec<(u8, u32, u32)> = Vec::new();
        for count in 1..=most {
            match steps.last_mut() {
                Some((of, _, to)) if *of == step(count, most) => *to = count,
                _ => steps.push((step(count, most), count, count)),
            }
        }
        let text = |from: u32, to: u32| {
            if from == to { self.n(&from) } else { format!("{}–{}", self.n(&from), self.n(&to)) }
        };
        steps.into_iter().map(|(of, from, to)| (of, text(from, to))).collect()
    }

    pub fn sector(&self, code: &str) -> String {
        say::sector(code, self.lang())
    }

    pub fn place(&self, code: &str) -> String {
        self.picture.places.iter().find(|p| p.code == code).map_or_else(|| code.to_owned(), |p| p.name.clone())
    }

    pub fn who(&self) -> Vec<&'a OrganisationLine> {
        self.picture.organisations.iter().take(ORGANISATIONS).collect()
    }

    /// A few names, and how many more there are.
    pub fn few(&self, mut names: Vec<String>) -> String {
        const FEW: usize = 4;
        if names.is_empty() {
            return "–".to_owned();
        }
        let more = names.len().saturating_sub(FEW);
        names.truncate(FEW);
        let mut text = names.join(say::list_comma(self.lang()));
        if more > 0 {
            text.push(' ');
            text.push_str(&say::and_more(more, self.lang()));
        }
        text
    }

    pub fn places_of(&self, line: &OrganisationLine) -> String {
        self.few(line.places.iter().map(|code| self.place(code)).collect())
    }

    pub fn sectors_of(&self, line: &OrganisationLine) -> String {
        self.few(line.sectors.iter().map(|code| self.sector(code)).collect())
    }

    /// The methods at the level of the range, with their place on one scale.
    pub fn methods(&self) -> Vec<MethodRow> {
        let people = &self.picture.people;
        let top = self.top() as f64;
        people
            .methods
            .iter()
            .filter(|m| m.level == people.level)
            .map(|m| MethodRow {
                name: say::method(&m.method, self.lang()),
                note: say::method_note(&m.method, self.lang()),
                value: m.value,
                at: m.value as f64 / top * 100.0,
                loose: m.method == "SUM" || m.method == "SUM_BY_SECTOR",
            })
            .collect()
    }

    fn top(&self) -> u64 {
        let people = &self.picture.people;
        let methods = people.methods.iter().filter(|m| m.level == people.level).map(|m| m.value);
        methods.chain([people.upper, 1]).max().unwrap_or(1)
    }

    /// The range on the scale of the methods: start and width from 0 to 100.
    pub fn band(&self) -> (f64, f64) {
        let (people, top) = (&self.picture.people, self.top() as f64);
        let start = people.lower as f64 / top * 100.0;
        (start, ((people.upper.saturating_sub(people.lower)) as f64 / top * 100.0).max(1.0))
    }

    pub fn left_out(&self) -> Vec<String> {
        let say = |l: &::picture::LeftOut| {
            t!(
                self.lang(),
                "left-out-line",
                why = say::left_out(&l.reason, self.lang()),
                rows = u64::from(l.rows),
                shown = self.n(&l.rows)
            )
        };
        self.picture.people.left_out.iter().map(say).collect()
    }

    pub fn gap_lines(&self) -> Vec<(String, String)> {
        let mut by_place: Vec<(&str, Vec<String>)> = Vec::new();
        for (sector, place) in &self.picture.gaps.cells {
            match by_place.iter_mut().find(|(p, _)| p == place) {
                Some((_, sectors)) => sectors.push(self.sector(sector)),
                None => by_place.push((place, vec![self.sector(sector)])),
            }
        }
        by_place.into_iter().take(LINES * 2).map(|(place, sectors)| (self.place(place), self.few(sectors))).collect()
    }

    pub fn silent(&self) -> String {
        let names: Vec<String> = self.picture.gaps.silent_areas.iter().map(|(_, name)| name.clone()).collect();
        let more = names.len().saturating_sub(24);
        let mut text = names.iter().take(24).cloned().collect::<Vec<_>>().join(say::list_comma(self.lang()));
        if more > 0 {
            text.push(' ');
            text.push_str(&say::and_more(more, self.lang()));
        }
        text
    }

    pub fn repeats(&self) -> Vec<(String, String)> {
        let rows = |d: &::picture::Duplicate| {
            let at = |r: &::picture::RowRef| t!(self.lang(), "row-of", file = r.file.as_str(), row = r.row.to_string());
            d.rows.iter().take(3).map(at).collect::<Vec<_>>().join(" · ")
        };
        let all = self.picture.duplicates.iter().take(LINES);
        all.map(|d| (say::duplicate(d, self.lang()), rows(d))).collect()
    }

    pub fn coverage(&self) -> Vec<String> {
        say::coverage(&self.picture.coverage, self.picture.activities, self.lang())
    }

    /// What needs a person: columns to confirm, refused and doubted values, rows that wait.
    pub fn needs(&self) -> Needs {
        Needs::of(self.picture)
    }

    pub fn unread(&self) -> Vec<(&'a str, &'a str)> {
        self.picture.files.iter().filter_map(|f| Some((f.file.as_str(), f.error.as_deref()?))).collect()
    }

    /// The key figures after people: figure and what it counts.
    pub fn keys(&self) -> [(String, String); 4] {
        let (lang, picture) = (self.lang(), self.picture);
        let movement = picture.movement().count() as u64;
        let organisations = picture.organisations.iter().filter(|o| o.activities > 0).count() as u64;
        let areas = picture.areas().count() as u64;
        let n = |value: u64| show::number(lang, value);
        [
            (n(organisations), t!(lang, "key-organisations", movement = movement, shown = n(movement))),
            (n(areas), t!(lang, "key-areas", level = self.level())),
            (n(picture.sectors.len() as u64), t!(lang, "key-sectors")),
            (n(u64::from(picture.activities)), t!(lang, "key-activities")),
        ]
    }

    /// "And so many more" below a list that was cut; empty below a whole one.
    pub fn cut(&self, all: usize, shown: usize) -> String {
        if all > shown { say::and_more(all - shown, self.lang()) } else { String::new() }
    }

    pub fn more_areas(&self) -> String {
        self.cut(self.picture.areas().count(), AREAS)
    }

    pub fn more_who(&self) -> String {
        self.cut(self.picture.organisations.len(), ORGANISATIONS)
    }
}

/// Step of the heat colours from 1 to 5 for a count, 0 for none; even steps up to the largest.
fn step(count: u32, most: u32) -> u8 {
    match (count, most) {
        (0, _) => 0,
        (count, most) if most <= 5 => count.min(5) as u8,
        (count, most) => (count * 5).div_ceil(most).clamp(1, 5) as u8,
    }
}

/// Whether a finding is for a person to look at; columns to confirm have their own question.
pub fn needs_a_look(finding: &Finding) -> bool {
    finding.weight != Weight::Changed && finding.kind != "column-unsure"
}

/// How much needs a person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Needs {
    /// Columns to confirm.
    pub columns: u32,
    /// Values that were not taken.
    pub refused: u32,
    /// Values that were taken with a doubt.
    pub doubted: u32,
    /// Rows that wait.
    pub held: u32,
    /// Files that could not be read.
    pub files: u32,
}

impl Needs {
    /// Counts them.
    pub fn of(picture: &Picture) -> Needs {
        let sheets = || picture.files.iter().flat_map(|f| &f.sheets);
        let weigh = |weight| picture.findings.iter().filter(|f| f.weight == weight && needs_a_look(f)).count() as u32;
        Needs {
            columns: sheets().flat_map(|s| &s.columns).filter(|c| c.ask && !c.personal).count() as u32,
            refused: weigh(Weight::Refused),
            doubted: weigh(Weight::Doubted),
            held: sheets().map(|s| s.rows.held).sum(),
            files: picture.files.iter().filter(|f| f.error.is_some()).count() as u32,
        }
    }

    /// Nothing needs a person.
    pub fn nothing(&self) -> bool {
        *self == Needs::default()
    }
}

#[cfg(test)]
mod tests {
    use super::step;

    #[test]
    fn the_colours_have_five_even_steps_and_none_for_nothing() {
        assert_eq!([0, 1, 2, 3].map(|n| step(n, 3)), [0, 1, 2, 3]);
        assert_eq!([0, 1, 10, 50, 51, 100].map(|n| step(n, 100)), [0, 1, 1, 3, 3, 5]);
        assert_eq!(step(1, 1000), 1);
        assert_eq!(step(1000, 1000), 5);
    }
}
