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
    let sign = |s: i32| format!("{}{:02}{:02}", if s < 0 { '-' } else { '+' }, s.abs() / 3600, s.abs() / 60 % 60);
    // Writing to a text does not fail.
    let _ = write!(
        text,
        "BEGIN:{kind}\r\nDTSTART:{begins}\r\nTZOFFSETFROM:{}\r\nTZOFFSETTO:{}\r\nTZNAME:{}\r\nEND:{kind}\r\n",
        sign(before),
        sign(offset.fix().local_minus_utc()),
        offset.abbreviation().unwrap_or("LMT"),
    );
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
        let kathmandu = zone(Tz::Asia__Kathmandu, at("2026-01-01T00:00:00Z"), at("2026-12-31T00:00:00Z"));
        assert_eq!(kathmandu.matches("TZOFFSETTO:+0545").count(), 1);
    }
}
