//! Dates as spreadsheet programs store them: days since an epoch, or ISO 8601 text.

use super::Cell;
use chrono::{Duration, NaiveDate, NaiveDateTime, NaiveTime};

/// The last serial that is a date: 9999-12-31.
const LAST: f64 = 2_958_466.0;
/// The first: 0001-01-01. Excel shows no dates before 1900, other programs do, and a year typed as 201 must be seen.
const FIRST: f64 = -693_593.0;

/// Day 0 of the 1900 system, and the date given to a time of day that stands alone.
pub fn day_zero() -> NaiveDate {
    NaiveDate::from_ymd_opt(1899, 12, 31).unwrap_or_default()
}

/// A serial number with a date format. Below 1 it is a time of day and has the date of [`day_zero`] in both systems.
/// What cannot be a date stays a number.
///
/// The 1900 system counts a 29 February 1900 that never was: from 61 on the epoch is a day earlier.
pub fn serial(value: f64, system_1904: bool) -> Cell<'static> {
    if !(FIRST..LAST).contains(&value) {
        return Cell::Number(value);
    }
    let epoch = match ((0.0..1.0).contains(&value), system_1904, (0.0..60.0).contains(&value)) {
        (true, ..) | (false, false, true) => Some(day_zero()),
        (false, true, _) => NaiveDate::from_ymd_opt(1904, 1, 1),
        (false, false, false) => NaiveDate::from_ymd_opt(1899, 12, 30),
    };
    // Serials carry float noise of microseconds: a millisecond is the finest that anyone typed.
    let milliseconds = (value * 86_400_000.0).round() as i64;
    epoch
        .map(|day| day.and_time(NaiveTime::MIN))
        .and_then(|start| start.checked_add_signed(Duration::milliseconds(milliseconds)))
        .map_or(Cell::Number(value), Cell::Date)
}

/// An ISO 8601 date, date-time or time of day, as `t="d"` cells and ODS have it; a zone is left out.
pub fn iso(text: &str) -> Option<NaiveDateTime> {
    let text = text.trim();
    let text = text.strip_suffix('Z').unwrap_or(text);
    if let Ok(date) = NaiveDate::parse_from_str(text, "%Y-%m-%d") {
        return Some(date.and_time(NaiveTime::MIN));
    }
    for format in ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%d %H:%M:%S%.f", "%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S%.f%:z"] {
        if let Ok(at) = NaiveDateTime::parse_from_str(text, format) {
            return Some(at);
        }
    }
    NaiveTime::parse_from_str(text, "%H:%M:%S%.f").ok().map(|time| day_zero().and_time(time))
}

/// An ISO 8601 duration as ODS has it for times of day (`PT12H30M00S`), as days.
pub fn duration(text: &str) -> Option<f64> {
    let (negative, text) = match text.trim().strip_prefix('-') {
        Some(rest) => (-1.0, rest),
        None => (1.0, text.trim()),
    };
    let text = text.strip_prefix('P')?;
    let (mut seconds, mut number, mut time) = (0.0, String::new(), false);
    for c in text.chars() {
        let unit = match (c, time) {
            ('T', false) => {
                time = true;
                continue;
            }
            ('0'..='9' | '.', _) => {
                number.push(c);
                continue;
            }
            ('D', false) => 86_400.0,
            ('H', true) => 3_600.0,
            ('M', true) => 60.0,
            ('S', true) => 1.0,
            _ => return None,
        };
        seconds += number.parse::<f64>().ok()? * unit;
        number.clear();
    }
    (number.is_empty()).then_some(negative * seconds / 86_400.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(cell: &Cell<'_>) -> String {
        match cell {
            Cell::Date(at) => at.to_string(),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn serials_are_the_dates_that_the_program_shows() {
        for (value, system_1904, date) in [
            (42370.0, false, "2016-01-01 00:00:00"),
            (1.0, false, "1900-01-01 00:00:00"),
            (59.0, false, "1900-02-28 00:00:00"),
            (61.0, false, "1900-03-01 00:00:00"),
            (0.5, false, "1899-12-31 12:00:00"),
            (0.5, true, "1899-12-31 12:00:00"),
            (40908.0, true, "2016-01-01 00:00:00"),
            (43_831.999_988_426, false, "2020-01-01 23:59:59"),
            (-620_181.0, false, "0201-12-31 00:00:00"),
            (-1e6, false, "Number(-1000000.0)"),
            (5e9, false, "Number(5000000000.0)"),
        ] {
            assert_eq!(shown(&serial(value, system_1904)), date);
        }
        assert!(matches!(serial(f64::NAN, false), Cell::Number(_)));
    }

    #[test]
    fn iso_texts_are_dates() {
        assert_eq!(iso("2015-03-01").unwrap().to_string(), "2015-03-01 00:00:00");
        assert_eq!(iso("2015-03-01T10:20:30.5Z").unwrap().to_string(), "2015-03-01 10:20:30.500");
        assert_eq!(iso("12:30:00").unwrap().to_string(), "1899-12-31 12:30:00");
        assert_eq!(iso("1 March 2015"), None);
        assert_eq!(duration("PT12H00M00S"), Some(0.5));
        assert_eq!(duration("P1DT6H"), Some(1.25));
        assert_eq!(duration("12 hours"), None);
    }
}
