//! The clock of the place: a local time as somebody typed it, in a zone, and the instant that it means.
//!
//! Invariants: a meeting keeps the instant, the zone's name and the local time as typed; an hour that the clocks skip is
//! refused with a sentence, an hour that they show twice means the first.

use chrono::{DateTime, Days, Months, NaiveDateTime, TimeZone, Utc};
use chrono_tz::Tz;

use super::kind::Rhythm;

/// What is wrong with a local time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// It is no day and hour.
    Unread,
    /// Nobody knows the zone.
    Zone,
    /// The clocks are put forward over it.
    Skipped,
}

/// The zone of a name, as the tz database writes it, in any case.
pub fn zone(name: &str) -> Option<Tz> {
    let name = name.trim().replace(' ', "_");
    name.parse().ok().or_else(|| chrono_tz::TZ_VARIANTS.iter().copied().find(|z| z.name().eq_ignore_ascii_case(&name)))
}

/// A local time as forms send it.
pub fn typed(text: &str) -> Option<NaiveDateTime> {
    let formats = ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M"];
    formats.iter().find_map(|format| NaiveDateTime::parse_from_str(text.trim(), format).ok())
}

/// The instant that a local time means in a zone.
///
/// # Errors
/// Where it cannot be.
pub fn instant(local: &str, zone_name: &str) -> Result<(DateTime<Utc>, Tz), Wrong> {
    let zone = zone(zone_name).ok_or(Wrong::Zone)?;
    let local = typed(local).ok_or(Wrong::Unread)?;
    let at = zone.from_local_datetime(&local).earliest().ok_or(Wrong::Skipped)?;
    Ok((at.with_timezone(&Utc), zone))
}

/// The local time of an instant, as forms write it.
pub fn written(at: DateTime<Utc>, zone: Tz) -> String {
    at.with_timezone(&zone).format("%Y-%m-%dT%H:%M").to_string()
}

/// How far a clock is from UTC at an instant, as `+05:45`.
pub fn offset(at: DateTime<Utc>, zone: Tz) -> String {
    at.with_timezone(&zone).format("%:z").to_string()
}

/// The next time in a rhythm that has not passed: the same hour on the clock of the place, whatever daylight saving does;
/// an hour that is skipped on that day gives way to the one after it. None for what is not repeated.
pub fn next(starts: DateTime<Utc>, zone: Tz, rhythm: Rhythm, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let first = starts.with_timezone(&zone).naive_local();
    for step in 1..=1000_u32 {
        let local = match rhythm {
            Rhythm::Once => return None,
            Rhythm::Daily => first.checked_add_days(Days::new(step.into()))?,
            Rhythm::SecondDay => first.checked_add_days(Days::new(u64::from(step) * 2))?,
            Rhythm::Weekly => first.checked_add_days(Days::new(u64::from(step) * 7))?,
            Rhythm::Fortnightly => first.checked_add_days(Days::new(u64::from(step) * 14))?,
            Rhythm::Monthly => first.checked_add_months(Months::new(step))?,
        };
        let at = zone
            .from_local_datetime(&local)
            .earliest()
            .or_else(|| zone.from_local_datetime(&(local + chrono::Duration::hours(1))).earliest())?;
        let at = at.with_timezone(&Utc);
        if at > now {
            return Some(at);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utc(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn half_quarter_and_thirteen_hours_are_right_to_the_second() {
        for (local, zone, at) in [
            ("2026-11-20T10:00", "Asia/Kabul", "2026-11-20T05:30:00Z"),
            ("2026-11-20T10:00", "Asia/Kathmandu", "2026-11-20T04:15:00Z"),
            ("2026-11-20T10:00", "Pacific/Tongatapu", "2026-11-19T21:00:00Z"),
            ("2026-11-20T10:00:07", "africa/maputo", "2026-11-20T08:00:07Z"),
            ("2026-07-01T10:00", "Europe/Zurich", "2026-07-01T08:00:00Z"),
            ("2026-11-20T10:00", "Europe/Zurich", "2026-11-20T09:00:00Z"),
        ] {
            assert_eq!(instant(local, zone).map(|(at, _)| at), Ok(utc(at)), "{local} {zone}");
        }
        assert_eq!(offset(utc("2026-11-20T10:00:00Z"), Tz::Asia__Kathmandu), "+05:45");
    }

    #[test]
    fn the_hours_that_clocks_skip_and_repeat() {
        assert_eq!(instant("2026-03-29T02:30", "Europe/Zurich").map(|(at, _)| at), Err(Wrong::Skipped));
        assert_eq!(instant("2026-03-29T03:00", "Europe/Zurich").map(|(at, _)| at), Ok(utc("2026-03-29T01:00:00Z")));
        assert_eq!(instant("2026-10-25T02:30", "Europe/Zurich").map(|(at, _)| at), Ok(utc("2026-10-25T00:30:00Z")));
        assert_eq!(instant("2026-10-25T02:30", "Nowhere/Else").map(|(at, _)| at), Err(Wrong::Zone));
        assert_eq!(instant("tomorrow", "Europe/Zurich").map(|(at, _)| at), Err(Wrong::Unread));
    }

    #[test]
    fn a_rhythm_keeps_the_hour_of_the_place_over_daylight_saving() {
        let zurich = Tz::Europe__Zurich;
        let start = utc("2026-10-22T08:00:00Z");
        let weekly = next(start, zurich, Rhythm::Weekly, start).unwrap();
        assert_eq!((weekly, written(weekly, zurich).as_str()), (utc("2026-10-29T09:00:00Z"), "2026-10-29T10:00"));
        let late = next(start, zurich, Rhythm::Weekly, utc("2026-11-20T00:00:00Z")).unwrap();
        assert_eq!(late, utc("2026-11-26T09:00:00Z"), "what has passed is left out");
        let month = next(utc("2026-01-31T09:00:00Z"), zurich, Rhythm::Monthly, utc("2026-01-31T09:00:00Z")).unwrap();
        assert_eq!(written(month, zurich), "2026-02-28T10:00");
        let skipped = next(utc("2026-03-28T01:30:00Z"), zurich, Rhythm::Daily, utc("2026-03-28T02:00:00Z")).unwrap();
        assert_eq!(written(skipped, zurich), "2026-03-29T03:30");
        assert_eq!(next(start, zurich, Rhythm::Once, start), None);
    }
}
