//! People reached, counted once.
//!
//! Adding up every row counts contacts, not people (standards.md 2.3: one real sheet holds 12.67 million contacts and
//! between 0.56 and 8.96 million people, depending on the method and the level). So a figure here is never a bare
//! number: [`count`] gives one named method's figure with the rows that it used and left out, [`bounds()`] the sharp
//! range of a union of groups, and [`headline`] the honest range for a whole picture.
//!
//! Invariants: planned and cancelled rows never count as reached (unless a published figure is being reproduced and
//! [`Settings::include_planned`] says so); a row's total counts once, however many places or sectors it names;
//! households become people only by a stated [`Household`] size; sums are exact in thousandths and rounded once.

pub mod bounds;
mod chapman;
mod headline;
mod method;
mod rows;
mod shares;
mod simplex;
#[cfg(test)]
mod tests;

pub use bounds::{Bounds, Infeasible, bounds};
pub use chapman::{Chapman, chapman};
pub use headline::{AbovePopulation, Headline, PlaceRange, headline};
pub use method::{Figure, Method, NotCountable, PlaceFigure, SectorFigure, count};
pub use rows::{LeftOut, Reason};
pub use shares::{Scheme, ShareTotal, schemes};

use base::records::PlaceNo;

/// How to count.
#[derive(Clone, Default)]
pub struct Settings<'a> {
    /// Also count rows that are planned or cancelled. Only to reproduce a figure that somebody published that way.
    pub include_planned: bool,
    /// People in a household, for rows that give households only; `None` leaves such rows out, and says so.
    pub household: Option<Household>,
    /// People who live in a place (or are affected there), where known: no method counts more people than that in
    /// [`Method::Cap`] and in the [`headline`].
    pub population: Option<&'a dyn Fn(PlaceNo) -> Option<u64>>,
    /// When organisations in one place and sector are taken to serve the same people.
    pub co_served: CoServed,
}

/// A stated household size: without a source it is a guess, and guesses are not counted.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Household {
    /// People in a household.
    pub size: f64,
    /// Where the size comes from ("2017 census, table 3").
    pub source: String,
}

/// When organisations in one place and sector are taken to serve the same people ([`Method::MaxNsPerPlaceSector`]).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CoServed {
    /// Where their rows name the same site and the same group of people; elsewhere their figures are added.
    #[default]
    SameSite,
    /// Everywhere: the organisations work as one consortium.
    Everywhere,
}
