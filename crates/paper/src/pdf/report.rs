//! The Movement Picture as a document needs it. All texts arrive in the reader's language; figures arrive as figures.

use crate::chart::Tone;
use crate::figures::Quantity;
use crate::svg::Svg;
use base::lang::Lang;
use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

/// Everything that a printed Movement Picture says. An empty part is left out of the document.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PictureReport {
    /// The reader's language.
    pub lang: Lang,
    /// What kind of document: "Movement Picture".
    pub title: String,
    /// What it is of: "Nepal: earthquake".
    pub subject: String,
    /// One or two sentences with the finding.
    pub lead: String,
    /// The day that the picture is as of.
    pub as_of: NaiveDate,
    /// When it was made, UTC.
    pub made: NaiveDateTime,
    /// Who may see it: "Movement", "Public" … Shown as a badge and in each footer.
    pub audience: String,
    /// Where the figures are from, in one line, for each footer.
    pub source: String,
    /// Said loudly on the cover and in each footer where the figures are invented; else empty.
    pub demonstration: String,
    /// Five or six figures of the cover.
    pub figures: Vec<Figure>,
    /// The map.
    pub map: Option<MapFigure>,
    /// Sector × area.
    pub heat: Option<Heat>,
    /// Organisations in groups, in the order of the document: host National Society, Societies, IFRC, ICRC, others.
    pub presence: Vec<PresenceGroup>,
    /// People reached.
    pub reached: Option<Reached>,
    /// What is missing.
    pub gaps: Vec<Gap>,
    /// Quality and coverage of what was read.
    pub quality: Quality,
    /// Rows that look like the same activity, proposed and never merged.
    pub duplicates: Vec<Duplicate>,
    /// How many more duplicates there are than `duplicates` lists.
    pub more_duplicates: u64,
    /// Sources.
    pub sources: Vec<Note>,
    /// How the figures were made.
    pub methods: Vec<Note>,
}

/// A key figure.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// The figure.
    pub quantity: Quantity,
    /// What is counted: "people reached".
    pub label: String,
    /// How it is counted, or what it leaves out, in one line; may be empty.
    pub caveat: String,
}

/// A map with its words.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MapFigure {
    /// The finding, or what is shown.
    pub title: String,
    /// From [`crate::map`].
    pub svg: Svg,
    /// What the map cannot show: areas without a position, named; may be empty.
    pub note: String,
}

/// A table of sector × area.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Heat {
    /// The finding, or what is counted: "Activities by sector and district".
    pub title: String,
    /// One line on how to read it; may be empty.
    pub note: String,
    /// Sectors, in order.
    pub sectors: Vec<String>,
    /// Areas, the busiest first: where there are more than fit, the last ones are summed up.
    pub areas: Vec<String>,
    /// For each area, one cell for each sector.
    pub cells: Vec<Vec<HeatCell>>,
}

/// What is known of a sector in an area.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HeatCell {
    /// Nobody told us anything: hatched.
    #[default]
    NoData,
    /// Reported as none: a dash on white.
    Zero,
    /// So many.
    Count(u32),
}

/// Organisations of one kind.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PresenceGroup {
    /// "Host National Society", "International organisations" …
    pub label: String,
    /// Colour of the group's mark.
    pub tone: Tone,
    /// Organisations.
    pub organisations: Vec<Presence>,
    /// How many more there are than the list has.
    pub more: u64,
}

/// An organisation and what it does.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Presence {
    /// Name.
    pub name: String,
    /// Acronym; may be empty.
    pub acronym: String,
    /// Areas; where there are many, the first ones are named and the rest counted.
    pub areas: Vec<String>,
    /// Sectors.
    pub sectors: Vec<String>,
    /// Activities.
    pub activities: u64,
}

/// People reached.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Reached {
    /// What the range says and how it was counted, in a sentence or two.
    pub sentence: String,
    /// Lower and upper end; `None` when nothing was given.
    pub range: Option<(u64, u64)>,
    /// The customary single figure and its name.
    pub point: Option<(u64, String)>,
    /// Each method's figure.
    pub methods: Vec<MethodFigure>,
    /// What the range leaves out, a line each.
    pub left_out: Vec<String>,
}

/// A method's figure.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MethodFigure {
    /// Method in words.
    pub method: String,
    /// Level of area at which it was counted.
    pub level: String,
    /// The figure.
    pub figure: Quantity,
    /// What it leaves out or counts twice.
    pub caveat: String,
    /// The headline rests on this one.
    pub headline: bool,
}

/// Something missing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Gap {
    /// What is missing: "No water and sanitation reported".
    pub what: String,
    /// Where, area by area.
    pub places: Vec<String>,
    /// What it may mean, or what to do; may be empty.
    pub note: String,
}

/// Quality and coverage of what was read.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Quality {
    /// Sentences: who reported, how old the figures are.
    pub sentences: Vec<String>,
    /// Measures such as "rows with a place": part of whole.
    pub measures: Vec<(String, Quantity)>,
    /// Sheets read.
    pub sheets: Vec<SheetLine>,
    /// Findings that need a person, most rows first.
    pub findings: Vec<FindingLine>,
    /// How many more findings there are than `findings` lists.
    pub more_findings: u64,
}

/// A sheet and what became of its rows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SheetLine {
    /// File.
    pub file: String,
    /// Sheet; may be empty.
    pub sheet: String,
    /// Rows met.
    pub read: u64,
    /// Rows that count.
    pub committed: u64,
    /// Rows that wait for a person.
    pub held: u64,
    /// Rows ignored with a reason.
    pub ignored: u64,
    /// Oldest and newest day that its rows speak of.
    pub days: Option<(NaiveDate, NaiveDate)>,
}

/// A finding.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FindingLine {
    /// What was found.
    pub text: String,
    /// What would fix it; may be empty.
    pub fix: String,
    /// Where: file, sheet, rows.
    pub place: String,
    /// Rows.
    pub rows: u64,
}

/// Rows that look like the same activity.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Duplicate {
    /// The rows, as the person finds them.
    pub rows: Vec<String>,
    /// Why they look the same.
    pub why: String,
}

/// A heading with its text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// Heading.
    pub heading: String,
    /// Text.
    pub text: String,
}
