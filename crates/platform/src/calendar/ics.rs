//! Dates as iCalendar (RFC 5545).

use super::{Date, When};
use crate::mail::Method;
use chrono::{DateTime, Duration, NaiveDateTime, Offset, TimeZone, Utc};
use chrono_tz::{OffsetComponents, OffsetName, Tz};
use icalendar::{Calendar, CalendarDateTime, Component, Event, EventLike, EventStatus, Property};
use std::{collections::BTreeSet, fmt::Write};

/// Around a date, how far its zone's changes are told to the reader's calendar.
const AROUND: Duration = Duration::days(370);

/// A calendar of some dates; `address` is the installation's, for links and ids.
pub fn write(name: &str, address: &str, dates: &[Date], from: DateTime<Utc>, to: DateTime<Utc>) -> String {
    let mut calendar = head("PUBLISH");
    calendar.name(name);
    calendar.ttl(&Duration::hours(1));
    for date in dates {
        calendar.push(event(address, date).done());
    }
    with_zones(&calendar, dates, from, to)
}

/// What asks a reader's calendar to keep a date, to change it or to drop it (RFC 5546): the same id and a higher version
/// than what it holds. `organiser` and `reader` are e-mail addresses.
pub fn invitation(method: Method, address: &str, date: &Date, organiser: &str, reader: &str) -> String {
    let mut calendar = head(method.code());
    let mut event = event(address, date);
    event.add_property("ORGANIZER", format!("mailto:{organiser}"));
    let mut attendee = Property::new("ATTENDEE", format!("mailto:{reader}"));
    attendee.add_parameter("ROLE", "REQ-PARTICIPANT").add_parameter("PARTSTAT", "NEEDS-ACTION");
    event.append_property(attendee.done());
    event.status(if method == Method::Cancel { EventStatus::Cancelled } else { EventStatus::Confirmed });
    calendar.push(event.done());
    let middle = match &date.when {
        When::Time { starts, .. } => *starts,
        When::Day(day) => day.and_time(chrono::NaiveTime::MIN).and_utc(),
    };
    with_zones(&calendar, std::slice::from_ref(date), middle - AROUND, middle + AROUND)
}

fn head(method: &str) -> Calendar {
    let mut calendar = Calendar::empty();
    for (key, value) in
        [("VERSION", "2.0"), ("PRODID", "-//smcc//calendar//EN"), ("CALSCALE", "GREGORIAN"), ("METHOD", method)]
    {
        calendar.append_property((key, value));
    }
    calendar
}

fn event(address: &str, date: &Date) -> Event {
    let host = address.split("//").nth(1).unwrap_or(address).split(['/', ':']).next().unwrap_or_default();
    let mut event = Event::new();
    event
        .uid(&format!("{}@{host}", date.id))
        .timestamp(date.changed_at)
        .last_modified(date.changed_at)
        .sequence(u32::try_from(date.version).unwrap_or_default())
        .summary(&date.title)
        .url(&format!("{address}{}", date.href));
    if !date.place.is_empty() {
        event.location(&date.place);
    }
    if date.cancelled {
        event.status(EventStatus::Cancelled);
    }
    match &date.when {
        When::Day(day) => {
            event.all_day(*day);
        }
        When::Time { starts, ends, .. } => {
            let zone = named(date);
            event.starts(local(*starts, zone));
            if let Some(ends) = ends.filter(|e| e > starts) {
                event.ends(local(ends, zone));
            }
        }
    }
    event
}

/// The zone in which a date was planned, where it has one that we know.
fn named(date: &Date) -> Option<Tz> {
    let When::Time { zone: Some(zone), .. } = &date.when else { return None };
    zone.parse().ok().filter(|z| *z != Tz::UTC)
}

fn with_zones(calendar: &Calendar, dates: &[Date], from: DateTime<Utc>, to: DateTime<Utc>) -> String {
    let zones: BTreeSet<&str> = dates.iter().filter_map(named).map(Tz::name).collect();
    let zones: String = zones.iter().filter_map(|z| z.parse().ok()).map(|z| zone(z, from, to)).collect();
    // The library writes no time zones of its own: they stand before the first event, or at the end where there is none.
    let mut text = calendar.to_string();
    let at = text.find("BEGIN:VEVENT").or_else(|| text.find("END:VCALENDAR")).unwrap_or(text.len());
    text.insert_str(at, &zones);
    text
}

fn local(at: DateTime<Utc>, zone: Option<Tz>) -> CalendarDateTime {
    match zone {
        None => CalendarDateTime::Utc(at),
        Some(zone) => CalendarDateTime::WithTimezone {
            date_time: at.with_timezone(&zone).naive_local(),
            tzid: zone.name().to_owned(),
        },
    }
}

/// A zone's offsets between two instants, one observance for each change.
fn zone(zone: Tz, from: DateTime<Utc>, to: DateTime<Utc>) -> String {
    let mut text = format!("BEGIN:VTIMEZONE\r\nTZID:{}\r\n", zone.name());
    let mut now = from.naive_utc();
    let mut before = seconds(zone, now);
    observance(&mut text, zone, now, before);
    while now < to.naive_utc() {
        let next = now + Duration::days(1);
        if seconds(zone, next) != before {
            let (mut low, mut high) = (now, next);
            while high - low > Duration::seconds(1) {
                let middle = low + (high - low) / 2;
                if seconds(zone, middle) == before { low = middle } else { high = middle }
            }
            // Changes fall on whole minutes.
            let at = high - Duration::seconds(i64::from(chrono::Timelike::second(&high)));
            observance(&mut text, zone, at, before);
            before = seconds(zone, next);
        }
        now = next;
    }
    text.push_str("END:VTIMEZONE\r\n");
    text
}

fn seconds(zone: Tz, at: NaiveDateTime) -> i32 {
    zone.offset_from_utc_datetime(&at).fix().local_minus_utc()
}

/// What holds from an instant on; `before` is the offset until then, in which the instant is written.
fn observance(text: &mut String, zone: Tz, at: NaiveDateTime, before: i32) {
    let offset = zone.offset_from_utc_datetime(&at);
    let kind = if offset.dst_offset().is_zero() { "STANDARD" } else { "DAYLIGHT" };
    let begins = (at + Duration::seconds(i64::from(before))).format("%Y%m%dT%H%M%S");
    let (sign, after) = (offset_text, offset.fix().local_minus_utc());
    // A zone without letters of its own is called by its offset, as the time zone database does: `+0545`, `+13`.
    let bare = || sign(after).strip_suffix("00").map_or_else(|| sign(after), str::to_owned);
    let name = offset.abbreviation().map_or_else(bare, str::to_owned);
    // Writing to a text does not fail.
    let _ = write!(
        text,
        "BEGIN:{kind}\r\nDTSTART:{begins}\r\nTZOFFSETFROM:{}\r\nTZOFFSETTO:{}\r\nTZNAME:{}\r\nEND:{kind}\r\n",
        sign(before),
        sign(after),
        name,
    );
}

/// An offset in seconds as RFC 5545 writes it: hours and minutes.
fn offset_text(seconds: i32) -> String {
    let sign = if seconds < 0 { '-' } else { '+' };
    format!("{sign}{:02}{:02}", seconds.abs() / 3600, seconds.abs() / 60 % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zone_says_each_change_of_its_offset() {
        let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        let text = zone(Tz::Europe__Zurich, at("2026-01-01T00:00:00Z"), at("2026-12-31T00:00:00Z"));
        assert!(
            text.contains(
                "BEGIN:DAYLIGHT\r\nDTSTART:20260329T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST"
            ),
            "{text}"
        );
        assert!(
            text.contains(
                "BEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET"
            ),
            "{text}"
        );
    }

    /// Of a zone around an instant: each observance as its kind, local beginning, offset before and after, and name.
    fn observances(zone: Tz, around: &str) -> Vec<[String; 5]> {
        let middle = around.parse::<DateTime<Utc>>().unwrap();
        let text = super::zone(zone, middle - AROUND, middle + AROUND);
        assert!(text.starts_with(&format!("BEGIN:VTIMEZONE\r\nTZID:{}\r\n", zone.name())), "{text}");
        assert!(text.ends_with("END:VTIMEZONE\r\n"), "{text}");
        let parts = text.split("BEGIN:").skip(2);
        parts
            .map(|part| {
                let value = |name: &str| {
                    let line = part.lines().find(|line| line.starts_with(name)).unwrap_or_default();
                    line.split_once(':').map_or(String::new(), |(_, value)| value.to_owned())
                };
                let kind = part.lines().next().unwrap_or_default().to_owned();
                [kind, value("DTSTART"), value("TZOFFSETFROM"), value("TZOFFSETTO"), value("TZNAME")]
            })
            .collect()
    }

    #[test]
    fn a_zone_without_letters_is_called_by_its_offset_at_that_time() {
        for (zone, offset, name) in [
            (Tz::Asia__Kathmandu, "+0545", "+0545"),
            (Tz::Asia__Kabul, "+0430", "+0430"),
            (Tz::Pacific__Tongatapu, "+1300", "+13"),
            (Tz::Pacific__Kiritimati, "+1400", "+14"),
            (Tz::America__Sao_Paulo, "-0300", "-03"),
            (Tz::Africa__Maputo, "+0200", "CAT"),
            (Tz::Asia__Kolkata, "+0530", "IST"),
        ] {
            let all = observances(zone, "2026-11-20T08:00:00Z");
            assert_eq!(all.len(), 1, "{zone}: nothing changes there: {all:?}");
            assert_eq!(all[0][2..], [offset, offset, name], "{zone}");
        }
    }

    #[test]
    fn zones_that_change_say_when_by_their_own_clock_and_with_which_name() {
        let changes = |zone, around| observances(zone, around)[1..].to_vec();
        let said = |all: &[[&str; 5]]| all.iter().map(|one| one.map(str::to_owned)).collect::<Vec<_>>();
        assert_eq!(
            changes(Tz::Europe__Kyiv, "2022-02-24T12:00:00Z"),
            said(&[
                ["DAYLIGHT", "20210328T030000", "+0200", "+0300", "EEST"],
                ["STANDARD", "20211031T040000", "+0300", "+0200", "EET"],
                ["DAYLIGHT", "20220327T030000", "+0200", "+0300", "EEST"],
                ["STANDARD", "20221030T040000", "+0300", "+0200", "EET"],
            ])
        );
        // Half an hour of daylight saving, south of the equator.
        assert_eq!(
            changes(Tz::Australia__Lord_Howe, "2026-11-20T08:00:00Z"),
            said(&[
                ["STANDARD", "20260405T020000", "+1100", "+1030", "+1030"],
                ["DAYLIGHT", "20261004T020000", "+1030", "+1100", "+11"],
                ["STANDARD", "20270404T020000", "+1100", "+1030", "+1030"],
                ["DAYLIGHT", "20271003T020000", "+1030", "+1100", "+11"],
            ])
        );
        // Each observance has the name of its own time.
        let tehran = observances(Tz::Asia__Tehran, "2021-09-15T08:00:00Z");
        let names: Vec<&str> = tehran.iter().map(|one| one[4].as_str()).collect();
        assert_eq!(names, ["+0430", "+0330", "+0430", "+0330", "+0430"]);
    }
}
