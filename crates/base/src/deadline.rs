//! By when something is to be, as the Movement's papers say: data with a source, so that what people are told can be checked
//! and a new decision is a changed row.
//!
//! Source: data/deadlines.csv; hours count from the onset of an emergency.

/// A deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// What it is for, such as `mini_summit_limit`.
    pub code: &'static str,
    /// Hours after the onset from which it may be; 0 for at once.
    pub from: i64,
    /// Hours after the onset by which it is to be.
    pub until: i64,
    /// The source calls it a guide only.
    pub guide: bool,
    /// Which paper says so.
    pub source: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/deadlines.rs"));

/// All of them, in the order of the file.
pub fn all() -> &'static [Deadline] {
    &DEADLINES
}

/// The deadline of a code.
pub fn of(code: &str) -> Option<&'static Deadline> {
    DEADLINES.iter().find(|deadline| deadline.code == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mini_summit_is_good_in_a_day_and_late_after_two() {
        assert_eq!(of("mini_summit_good").map(|d| (d.from, d.until, d.guide)), Some((0, 24, false)));
        assert_eq!(of("mini_summit_limit").map(|d| (d.from, d.until, d.guide)), Some((0, 48, false)));
        assert_eq!(of("mini_summit_toolbox").map(|d| (d.from, d.until, d.guide)), Some((252, 504, true)));
        assert!(all().iter().all(|d| d.from <= d.until && !d.source.is_empty()));
    }
}
