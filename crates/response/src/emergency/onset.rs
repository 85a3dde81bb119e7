//! When an emergency began: to the day or to the hour, in UTC.
//!
//! Invariant: a day that is not yet here anywhere on earth, or more than a year ago, is asked about and never refused:
//! emergencies are entered late, and storms are seen coming.

use crate::words::t;
use base::lang::Lang;
use chrono::{DateTime, Days, Duration, NaiveDate, NaiveTime, Utc};

/// When it began.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Onset {
    /// The day.
    pub day: NaiveDate,
    /// The hour, where it is known.
    pub hour: Option<i16>,
}

/// What is odd about an onset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Odd {
    /// It has not come yet.
    Future,
    /// It is more than a year ago.
    Old,
}

impl Onset {
    /// The instant from which clocks count: the hour, or the beginning of the day.
    pub fn at(self) -> DateTime<Utc> {
        let hour = u32::try_from(self.hour.unwrap_or_default()).unwrap_or_default().min(23);
        self.day.and_time(NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default()).and_utc()
    }

    /// What is odd about it at a time.
    pub fn odd(self, now: DateTime<Utc>) -> Option<Odd> {
        // The day begins in Kiritimati fourteen hours before it begins in UTC.
        let future = match self.hour {
            Some(_) => self.at() > now,
            None => self.day > (now + Duration::hours(14)).date_naive(),
        };
        if future {
            return Some(Odd::Future);
        }
        let year_ago = now.date_naive().checked_sub_days(Days::new(366))?;
        (self.day < year_ago).then_some(Odd::Old)
    }

    /// As people read it.
    pub fn text(self, lang: Lang) -> String {
        match self.hour {
            Some(_) => platform::show::instant(lang, self.at()),
            None => platform::show::day(lang, self.day),
        }
    }

    /// As programs read it: `2026-11-17` or `2026-11-17T06:00Z`.
    pub fn json(self) -> String {
        match self.hour {
            Some(_) => self.at().format("%Y-%m-%dT%H:%MZ").to_string(),
            None => self.day.to_string(),
        }
    }
}

impl Odd {
    /// What the person is asked.
    pub fn question(self, lang: Lang) -> String {
        match self {
            Odd::Future => t!(lang, "onset-future"),
            Odd::Old => t!(lang, "onset-old"),
        }
    }
}

/// The hours of a day for a form.
pub fn hours() -> Vec<(String, String)> {
    (0..24).map(|h| (h.to_string(), format!("{h:02}:00"))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn onset(day: &str, hour: Option<i16>) -> Onset {
        Onset { day: day.parse().unwrap(), hour }
    }

    #[test]
    fn what_is_odd_is_asked_about_at_its_edges() {
        let now: DateTime<Utc> = "2026-11-20T11:30:00Z".parse().unwrap();
        assert_eq!(onset("2026-11-21", None).odd(now), None, "it is the 21st in Kiritimati");
        assert_eq!(onset("2026-11-22", None).odd(now), Some(Odd::Future));
        assert_eq!(onset("2026-11-20", Some(11)).odd(now), None);
        assert_eq!(onset("2026-11-20", Some(12)).odd(now), Some(Odd::Future));
        assert_eq!(onset("2025-11-19", None).odd(now), None);
        assert_eq!(onset("2025-11-18", None).odd(now), Some(Odd::Old));
    }

    #[test]
    fn it_is_as_precise_as_it_was_given() {
        assert_eq!(onset("2026-11-17", None).text(Lang::En), "17 November 2026");
        assert_eq!(onset("2026-11-17", Some(6)).text(Lang::En), "17 November 2026, 06:00 UTC");
        assert_eq!(onset("2026-11-17", Some(6)).json(), "2026-11-17T06:00Z");
        assert_eq!(onset("2026-11-17", None).json(), "2026-11-17");
    }
}
