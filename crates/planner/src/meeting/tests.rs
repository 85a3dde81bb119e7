use super::*;
use chrono::NaiveDateTime;

fn at(text: &str) -> DateTime<Utc> {
    text.parse::<NaiveDateTime>().unwrap().and_utc()
}

fn zone(name: &str) -> Tz {
    name.parse().unwrap()
}

fn request(from: &str, hours: i64, participants: &[(&str, bool)]) -> Request {
    Request {
        from: at(from),
        until: at(from) + Duration::hours(hours),
        length: Duration::minutes(90),
        step: Duration::minutes(15),
        participants: participants.iter().map(|(z, required)| Participant::at(zone(z), *required)).collect(),
    }
}

fn starts(slots: &[Slot]) -> Vec<(u32, u32, String)> {
    slots.iter().map(|s| (s.worst, s.sum, s.start.format("%m-%d %H:%M").to_string())).collect()
}

/// The two exact cases of the reference (by brute force, engines.md section 3), over the night in which Europe's clocks
/// change.
#[test]
fn the_exact_cases_come_out() {
    let who = [
        ("Europe/Zurich", true),
        ("Africa/Nairobi", true),
        ("Asia/Kuala_Lumpur", true),
        ("America/Panama", false),
        ("Pacific/Fiji", false),
        ("Europe/Kyiv", true),
        ("Asia/Beirut", false),
        ("America/Port-au-Prince", false),
    ];
    let found = best(&request("2026-03-27T00:00:00", 48, &who), 3);
    let expected = [(4, 14, "03-27 10:00"), (4, 14, "03-27 10:15"), (4, 14, "03-27 10:30")];
    assert_eq!(starts(&found), expected.map(|(w, s, t)| (w, s, t.to_owned())));
    let mut second = request("2026-03-28T12:00:00", 48, &who[..6]);
    second.participants[0].busy = vec![(second.from + Duration::minutes(600), second.from + Duration::minutes(780))];
    let expected = [(4, 10, "03-30 10:00"), (4, 10, "03-30 10:15"), (4, 10, "03-30 10:30")];
    assert_eq!(starts(&best(&second, 3)), expected.map(|(w, s, t)| (w, s, t.to_owned())));
}

#[test]
fn clocks_of_half_and_quarter_hours_are_right_over_a_change() {
    let who = [("Asia/Kabul", true), ("Asia/Kathmandu", true), ("Pacific/Tongatapu", false), ("Europe/Zurich", false)];
    let slot = best(&request("2026-10-25T00:00:00", 1, &who), 1).pop();
    assert!(slot.is_none(), "ninety minutes do not fit an hour");
    let request = request("2026-10-25T00:00:00", 2, &who);
    let slot = best(&request, 1).pop().unwrap();
    let clocks: Vec<String> = weigh(&request, at("2026-10-25T00:30:00"))
        .shares
        .iter()
        .map(|s| s.starts.format("%H:%M").to_string())
        .collect();
    assert_eq!(clocks, ["05:00", "06:15", "13:30", "02:30"]);
    let after = weigh(&request, at("2026-10-25T01:30:00")).shares[3].starts.format("%H:%M").to_string();
    assert_eq!((slot.shares.len(), after.as_str()), (4, "02:30"), "an hour later the clock shows the same");
}

#[test]
fn a_week_that_rests_on_friday_is_a_week() {
    let mut request = request("2026-11-20T08:00:00", 4, &[("Asia/Baghdad", true)]);
    assert_eq!(best(&request, 1)[0].shares[0].hour, Hour::Work);
    request.participants[0].weekend = vec![Weekday::Fri, Weekday::Sat];
    assert_eq!(best(&request, 1)[0].shares[0].hour, Hour::DayOff);
}

#[test]
fn nobody_is_asked_to_a_slot_when_they_cannot_if_there_is_another() {
    let mut request = request("2026-11-23T08:00:00", 8, &[("Europe/Zurich", true)]);
    request.participants[0].busy = vec![(at("2026-11-23T08:00:00"), at("2026-11-23T12:00:00"))];
    let slot = best(&request, 1).pop().unwrap();
    assert_eq!((slot.start, slot.worst), (at("2026-11-23T12:00:00"), 0));
    assert_eq!(moved(&request, &slot, Duration::hours(-1)).unwrap().worst, 16);
    assert_eq!(moved(&request, &slot, Duration::hours(9)), None);
}

#[test]
fn in_a_series_the_night_call_is_not_always_the_same_person_s() {
    // Twelve hours apart: one of them is always outside work hours.
    let who = [("America/Panama", true), ("Asia/Kuala_Lumpur", true)];
    let weeks: Vec<Request> =
        (0..4).map(|week| request(&format!("2026-11-{:02}T00:00:00", 2 + 7 * week), 24, &who)).collect();
    let mut borne = [0; 2];
    for slot in series(&weeks) {
        for (at, share) in slot.unwrap().shares.iter().enumerate() {
            borne[at] += share.cost;
        }
    }
    assert!(borne[0].abs_diff(borne[1]) <= 1, "{borne:?}");
}
