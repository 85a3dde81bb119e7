//! Days, weeks, months, quarters, years as spans of days.

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// How finely a date was stated, finest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Precision {
    /// A day.
    Day,
    /// An ISO week, Monday to Sunday.
    Week,
    /// A calendar month.
    Month,
    /// Three months.
    Quarter,
    /// Six months.
    Half,
    /// A calendar year.
    Year,
}

/// The days that a date covers, both ends included; `first <= last`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// First day.
    pub first: NaiveDate,
    /// Last day.
    pub last: NaiveDate,
    /// How finely it was stated; in a range, the coarser of its ends.
    pub precision: Precision,
}

impl Span {
    /// One day.
    pub const fn day(day: NaiveDate) -> Span {
        Span { first: day, last: day, precision: Precision::Day }
    }

    /// A day by its numbers; `None` where the calendar has no such day (29 February only in leap years).
    pub fn ymd(year: i32, month: u32, day: u32) -> Option<Span> {
        NaiveDate::from_ymd_opt(year, month, day).map(Span::day)
    }

    /// An ISO week.
    pub fn week(year: i32, week: u32) -> Option<Span> {
        let first = NaiveDate::from_isoywd_opt(year, week, Weekday::Mon)?;
        Some(Span { first, last: first.checked_add_days(Days::new(6))?, precision: Precision::Week })
    }

    /// A month, 1 to 12.
    pub fn month(year: i32, month: u32) -> Option<Span> {
        Span::months(year, month, month, Precision::Month)
    }

    /// A quarter, 1 to 4.
    pub fn quarter(year: i32, quarter: u32) -> Option<Span> {
        (1..=4).contains(&quarter).then(|| Span::months(year, quarter * 3 - 2, quarter * 3, Precision::Quarter))?
    }

    /// A half year, 1 or 2.
    pub fn half(year: i32, half: u32) -> Option<Span> {
        (1..=2).contains(&half).then(|| Span::months(year, half * 6 - 5, half * 6, Precision::Half))?
    }

    /// A calendar year.
    pub fn year(year: i32) -> Option<Span> {
        Span::months(year, 1, 12, Precision::Year)
    }

    /// From the first day of one month to the last of another in the same year.
    pub(super) fn months(year: i32, from: u32, to: u32, precision: Precision) -> Option<Span> {
        let first = NaiveDate::from_ymd_opt(year, from, 1)?;
        let next =
            if to == 12 { NaiveDate::from_ymd_opt(year + 1, 1, 1) } else { NaiveDate::from_ymd_opt(year, to + 1, 1) };
        let last = next?.pred_opt()?;
        (first <= last).then_some(Span { first, last, precision })
    }

    /// From the first day of this to the last of the other; `None` where that would run backwards.
    pub fn to(self, other: Span) -> Option<Span> {
        (self.first <= other.last && self.first <= other.first).then_some(Span {
            first: self.first,
            last: other.last,
            precision: self.precision.max(other.precision),
        })
    }

    /// Whether both ends lie in the years that our sheets can speak of, 1990 to 2100.
    pub fn is_plausible(self) -> bool {
        (1990..=2100).contains(&self.first.year()) && (1990..=2100).contains(&self.last.year())
    }
}
