//! The Movement Picture as data: what pages, PDF, workbook and JSON are all made from.
//!
//! Invariant: nothing here is a word of ours. Names, codes and figures come from the rows; sentences are made from
//! them by each face, in the reader's language. Every figure can be traced: it says how it was counted, at which
//! level, from how many rows, and what it leaves out.

use base::records::{Kind, Status};
use chrono::NaiveDate;
use intake::report::{FileReport, Finding};
use serde::{Deserialize, Serialize};

/// A Movement Picture: who is present, who does what where, how many people are reached and how that was counted,
/// what is missing, and what in the sheets needs a person (domain.md 5.5).
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Picture {
    /// What the picture is of, when the person said so; else empty.
    pub title: String,
    /// ISO 3166-1 alpha-3 of the country that most rows lie in; empty when none could be told.
    pub country: String,
    /// The day that the picture is as of.
    pub as_of: NaiveDate,
    /// Rows that became activities.
    pub activities: u32,
    /// Organisations, Movement components first: host National Society, Societies, IFRC, ICRC, then others.
    pub organisations: Vec<OrganisationLine>,
    /// Every area with activities, at every level, by code.
    pub places: Vec<PlaceLine>,
    /// Sectors with activities, most first.
    pub sectors: Vec<SectorLine>,
    /// Administrative level of tables and map: the deepest that most rows have and that still fits a page.
    pub level: u8,
    /// Sector × area, at every level; a cell that is not here has no activity reported.
    pub cells: Vec<Cell>,
    /// People reached.
    pub people: People,
    /// Where nothing is reported.
    pub gaps: Gaps,
    /// Who reported and how old the figures are.
    pub coverage: Coverage,
    /// The same activity more than once, proposed and never merged.
    pub duplicates: Vec<Duplicate>,
    /// Rows by status.
    pub statuses: Vec<(Status, u32)>,
    /// What reading said of each file.
    pub files: Vec<FileReport>,
    /// Every cell that was changed, doubted or refused.
    pub findings: Vec<Finding>,
    /// Marked when the figures are invented for demonstration.
    pub demonstration: bool,
}

/// One organisation and what it does.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OrganisationLine {
    /// Stable id, such as `ns-npl`, `ifrc` or `other-world vision`.
    pub id: String,
    /// Name in English, or as written.
    pub name: String,
    /// Acronym, empty where there is none.
    pub acronym: String,
    /// What it is to the Movement.
    pub kind: Kind,
    /// The National Society of the picture's country.
    pub host: bool,
    /// Rows that it carries out.
    pub activities: u32,
    /// Rows in which it is named only as funder or programme lead.
    pub supports: u32,
    /// Codes of the areas at [`Picture::level`] in which it carries out something.
    pub places: Vec<String>,
    /// Codes of its sectors.
    pub sectors: Vec<String>,
    /// Rows of its that give people reached.
    pub rows_with_people: u32,
    /// Latest day that its rows speak of, not after the as-of day.
    pub latest: Option<NaiveDate>,
}

/// One area.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PlaceLine {
    /// P-code, or our marked stand-in (see [`base::records::Place::code`]).
    pub code: String,
    /// Name.
    pub name: String,
    /// 0 country, 1 to 4 administrative levels.
    pub level: u8,
    /// Code of the area that it lies in; empty at the top.
    pub parent: String,
    /// Activities in it or in an area within it.
    pub activities: u32,
    /// Organisations that carry them out.
    pub organisations: u32,
    /// Components of the Movement among them.
    pub movement: u32,
    /// Latitude and longitude, where known.
    pub position: Option<(f32, f32)>,
}

/// One sector.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SectorLine {
    /// Code of [`base::sector`].
    pub code: String,
    /// Name in English.
    pub name: String,
    /// Activities.
    pub activities: u32,
    /// Organisations.
    pub organisations: u32,
}

/// A sector in an area.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// Sector code.
    pub sector: String,
    /// Area code.
    pub place: String,
    /// Level of the area.
    pub level: u8,
    /// Distinct organisations.
    pub organisations: u32,
    /// Components of the Movement among them.
    pub movement: u32,
    /// Activities.
    pub activities: u32,
}

/// People reached, as a range, with every method beside it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct People {
    /// No row gives people reached: the other fields mean nothing.
    pub not_given: bool,
    /// At least so many different people.
    pub lower: u64,
    /// At most so many different people.
    pub upper: u64,
    /// Id of the method of the range.
    pub method: String,
    /// Level at which areas were taken as disjoint.
    pub level: u8,
    /// The customary single figure: the highest sector in each area, areas added.
    pub point: Option<u64>,
    /// Each named method at each level.
    pub methods: Vec<MethodLine>,
    /// Rows that the range leaves out, and why.
    pub left_out: Vec<LeftOut>,
    /// Rows that the range rests on.
    pub rows_used: u32,
    /// People by sex, age and disability, each scheme by itself.
    pub parts: Vec<PartLine>,
    /// People for each household, where the person stated it.
    pub household_size: Option<f64>,
}

/// A named method's figure.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MethodLine {
    /// Id such as `MAX_SECTOR_PER_PLACE`.
    pub method: String,
    /// Level.
    pub level: u8,
    /// People, or service contacts for `SUM`.
    pub value: u64,
    /// Rows used.
    pub rows: u32,
}

/// Rows that a figure leaves out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOut {
    /// Reason's stable id.
    pub reason: String,
    /// Rows.
    pub rows: u32,
    /// What they say, in people or households.
    pub people: u64,
}

/// People of one sex, age group or disability, in one scheme.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartLine {
    /// What it is a part of and which part, as the sheets have it.
    pub share: base::records::Share,
    /// Sum over rows: service contacts, not different people.
    pub contacts: u64,
    /// Rows that give it.
    pub rows: u32,
}

/// Where nothing is reported: not the same as no need, and not the same as nothing done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gaps {
    /// Area with somebody present, sector that is active in at least half of the areas, nothing reported.
    pub cells: Vec<(String, String)>,
    /// Areas of the country at [`Picture::level`] that no row names, as code and name.
    pub silent_areas: Vec<(String, String)>,
    /// How many areas the country has at that level; 0 when we do not know.
    pub areas_known: u32,
}

/// Who reported, and how old the figures are.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Coverage {
    /// Organisations that the person expects, each with whether any row is theirs.
    pub expected: Vec<(String, bool)>,
    /// Organisations that carry out something.
    pub organisations: u32,
    /// Those with at least one row that gives people reached.
    pub organisations_with_people: u32,
    /// Sheets that rows were taken from.
    pub sheets: u32,
    /// Rows met, committed, held for a person, ignored with a reason.
    pub rows: (u32, u32, u32, u32),
    /// Rows with a date.
    pub dated: u32,
    /// Rows with an area below the country.
    pub placed: u32,
    /// Rows whose area is in our list of P-codes.
    pub placed_in_list: u32,
    /// Rows with a sector that we know.
    pub sectored: u32,
    /// Age in days of the oldest, the median and the newest figure, at the as-of day.
    pub age: Option<(i64, i64, i64)>,
}

/// Rows that look like the same activity.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Duplicate {
    /// The rows, at most two hundred of them.
    pub rows: Vec<RowRef>,
    /// How many rows there are.
    pub count: u32,
    /// Id of what kind of repeat it is.
    pub kind: String,
    /// Weight of all clues together, in bits.
    pub weight: f64,
    /// Clues, strongest first: field, level of agreement, weight in bits.
    pub clues: Vec<(String, String, f64)>,
}

/// A row of a sheet, as the person finds it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct RowRef {
    /// File name.
    pub file: String,
    /// Sheet name.
    pub sheet: String,
    /// Row, from 1.
    pub row: u32,
}
