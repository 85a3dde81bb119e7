//! One reading of some files: what is asked, and what comes back.
//!
//! The same two values cross the border to the reading child (see [`crate::child`]), so they are plain data.

use base::lang::Lang;
use chrono::NaiveDate;
use intake::layout::{Answers, Layout};
use intake::report::FileReport;
use picture::Picture;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// Files to read, and how.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Job {
    /// Name as the person knows it, and where the bytes are.
    pub files: Vec<(String, PathBuf)>,
    /// Language of reasons and findings.
    pub lang: Lang,
    /// ISO 3166-1 alpha-3 of the country, where the person said so.
    pub country: Option<String>,
    /// The day that the picture is as of.
    pub as_of: NaiveDate,
    /// People for each household, where the person states it.
    pub household_size: Option<f64>,
    /// Organisations that the person expects to report.
    pub expected: Vec<String>,
    /// Saved answers for partners' layouts.
    pub layouts: Vec<Layout>,
    /// What the picture is of.
    pub title: String,
    /// The figures are invented.
    pub demonstration: bool,
    /// Where to write the tidy rows, if wanted.
    pub rows: Option<PathBuf>,
    /// How much the reading may take.
    pub caps: Caps,
}

/// Caps on a reading; trust.md, "Upload limits".
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Caps {
    /// Address space in bytes.
    pub memory: u64,
    /// Processor time in seconds.
    pub cpu: u64,
    /// Wall time in seconds.
    pub wall: u64,
    /// The stricter limits on what a file may hold, for files that come over the network.
    pub upload: bool,
}

impl Caps {
    /// For files that somebody uploads.
    pub const UPLOAD: Caps = Caps { memory: 512 << 20, cpu: 20, wall: 30, upload: true };
    /// For files on the person's own machine.
    pub const LOCAL: Caps = Caps { memory: 1 << 30, cpu: 300, wall: 600, upload: false };
}

/// What a reading found.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Outcome {
    /// The picture, with the report on each file and the findings.
    pub picture: Picture,
}

/// A layout for each file that was read, from its report: what `--layout` takes again.
pub fn layouts_of(files: &[FileReport]) -> Vec<Layout> {
    files.iter().filter(|f| f.error.is_none()).map(|f| Layout::from_answers(f, &Answers::default())).collect()
}
