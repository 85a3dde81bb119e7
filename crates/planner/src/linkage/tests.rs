//! Few rows, many rows, any order; and what a data officer sees of real sheets.

use super::*;
use base::records::{Activity, Count, Organisation, OrganisationNo, Place, PlaceNo, Records, Source};
use base::sector::SectorSet;
use chrono::NaiveDate;

/// Two partners' lists of ten activities each; the second repeats three of the first in its own words.
fn twenty() -> Vec<(u32, &'static str, &'static str, &'static str, i32, f64)> {
    vec![
        (0, "Nepal Red Cross Society", "Gorkha", "emergency shelter kits", 10, 1200.0),
        (0, "Nepal Red Cross Society", "Gorkha", "hygiene promotion", 40, 800.0),
        (0, "Nepal Red Cross Society", "Rasuwa", "emergency shelter kits", 12, 310.0),
        (0, "British Red Cross", "Dolakha", "cash grants", 60, 5400.0),
        (0, "Danish Red Cross", "Sindhuli", "mobile clinic", 33, 950.0),
        (0, "Danish Red Cross", "Sindhuli", "psychosocial support", 35, 412.0),
        (0, "Qatar Red Crescent", "Kavre", "field hospital", 5, 7020.0),
        (0, "Canadian Red Cross", "Rasuwa", "water points", 80, 260.0),
        (0, "Spanish Red Cross", "Nuwakot", "water treatment", 21, 6100.0),
        (0, "Swiss Red Cross", "Dolakha", "school repair", 200, 77.0),
        (1, "Nepal Red Cross", "Gorkha", "emergency shelter kits", 10, 1200.0),
        (1, "British Red Cross", "Dolkaha", "cash grants", 62, 5400.0),
        (1, "Qatar Red Crescent", "Kavre", "field hospital", 5, 7000.0),
        (1, "Japanese Red Cross", "Kavre", "health post", 100, 330.0),
        (1, "Nepal Red Cross Society", "Kavre", "hygiene promotion", 140, 900.0),
        (1, "Finnish Red Cross", "Lalitpur", "mobile clinic", 90, 1500.0),
        (1, "German Red Cross", "Gorkha", "water points", 150, 640.0),
        (1, "Norwegian Red Cross", "Rasuwa", "cash grants", 170, 2200.0),
        (1, "Danish Red Cross", "Sindhuli", "mobile clinic", 123, 1800.0),
        (1, "Spanish Red Cross", "Gorkha", "water treatment", 240, 3000.0),
    ]
}

fn table_of(rows: &[(u32, &str, &str, &str, i32, f64)]) -> Table {
    Table::new(rows.iter().map(|row| row.0).collect())
        .with(Field::words("who", Kind::Name, rows.iter().map(|row| row.1)))
        .with(Field::words("where", Kind::Place, rows.iter().map(|row| row.2)))
        .with(Field::words("what", Kind::Text, rows.iter().map(|row| row.3)))
        .with(Field::days("when", rows.iter().map(|row| Some((row.4, row.4 + 30))).collect()))
        .with(Field::amounts("people", rows.iter().map(|row| Some(row.5)).collect()))
}

#[test]
fn twenty_rows_are_enough() {
    let found = link(&table_of(&twenty()), &Settings::default());
    let pairs: Vec<(u32, u32)> = {
        let mut pairs: Vec<_> = found.links.iter().map(|link| (link.a, link.b)).collect();
        pairs.sort_unstable();
        pairs
    };
    assert_eq!(pairs, [(0, 10), (3, 11), (6, 12)]);
    assert_eq!(found.clusters, [vec![0, 10], vec![3, 11], vec![6, 12]]);
    for link in &found.links {
        let sum: f64 = link.clues.iter().map(|clue| clue.weight).sum();
        assert!((sum - link.weight).abs() < 1e-9 && link.clues.len() == 5);
    }
    let cash = found.links.iter().find(|link| link.a == 3).unwrap();
    assert_eq!(cash.clues[1].level, Level::VeryClose);
    assert_eq!(cash.clues[3].level, Level::VeryClose);
}

#[test]
fn the_next_phase_of_a_project_is_another_activity() {
    let mut rows = twenty();
    rows[10] = (1, "Nepal Red Cross Society", "Gorkha", "emergency shelter kits", 130, 3900.0);
    let found = link(&table_of(&rows), &Settings::default());
    assert!(found.links.iter().all(|link| (link.a, link.b) != (0, 10)), "{:#?}", found.links);
}

#[test]
fn order_does_not_matter() {
    let rows = twenty();
    let turned: Vec<_> = rows.iter().rev().copied().collect();
    let mut seen: Vec<(u32, u32, u64)> = Vec::new();
    for (rows, turn) in [(rows, false), (turned, true)] {
        let found = link(&table_of(&rows), &Settings::default());
        let name = |row: u32| if turn { 19 - row } else { row };
        let mut links: Vec<(u32, u32, u64)> = found
            .links
            .iter()
            .map(|link| {
                let (a, b) = (name(link.a), name(link.b));
                (a.min(b), a.max(b), (link.probability * 1e9).round() as u64)
            })
            .collect();
        links.sort_unstable();
        if turn {
            assert_eq!(links, seen);
        } else {
            seen = links;
        }
    }
}

/// Three sheets: a Society's own, its funder's with the same two activities told its way, and the Society's next month.
fn sheets() -> Records {
    let mut records = Records { organisations: vec![Organisation::default(); 6], ..Records::default() };
    for file in ["own.xlsx", "funder.csv", "own again.xlsx"] {
        records.sources.push(Source { file: file.to_owned(), ..Source::default() });
    }
    for no in 0..14u32 {
        records.places.push(Place {
            code: format!("P{no}"),
            level: u8::from(no > 0),
            parent: (no > 0).then_some(PlaceNo(0)),
            ..Place::default()
        });
    }
    let day = |day: i64| NaiveDate::from_ymd_opt(2026, 3, 1).unwrap().checked_add_signed(chrono::Duration::days(day));
    let mut add =
        |source: u16, implementer: u32, funder: Option<u32>, place: u32, what: &str, start: i64, people: u64| {
            let activity = Activity {
                source,
                implementers: records.parties.intern(vec![OrganisationNo(implementer)]),
                funders: records.parties.intern(funder.map(OrganisationNo).into_iter().collect()),
                places: records.areas.intern(vec![PlaceNo(place)]),
                sectors: SectorSet(1 << (place % 5)),
                activity: records.texts.intern(what),
                start: day(start),
                end: day(start + 60),
                people_reached: Count::whole(people),
                ..Activity::default()
            };
            records.activities.push(activity);
        };
    let what = ["cash grants", "water trucking", "mobile clinic", "school kits", "shelter repair", "seed distribution"];
    for no in 0..12u32 {
        let people = 137 * u64::from(no + 3) + 11;
        add(0, no % 3, None, no + 1, what[no as usize % 6], i64::from(no) * 17, people);
    }
    // The funder tells rows 2 and 7 with itself as funder, and two of its own elsewhere.
    add(1, 2, Some(5), 3, "mobile clinic", 34, 137 * 5 + 11);
    add(1, 1, Some(5), 8, "water trucking", 121, 1400);
    add(1, 4, Some(5), 13, "radio programmes", 300, 90_000);
    add(1, 4, Some(5), 12, "vaccination campaign", 400, 31_000);
    records
}

#[test]
fn implementer_and_funder_tell_of_one_activity() {
    let found = duplicates(&sheets(), &SheetSettings::default());
    let pairs: Vec<&[u32]> = found.found.iter().map(|duplicate| &duplicate.rows[..]).collect();
    assert!(pairs.contains(&&[2, 12][..]) && pairs.contains(&&[7, 13][..]), "{found:#?}");
    assert_eq!(pairs.len(), 2);
    let funder = &found.found[0];
    assert_eq!(funder.kind, DuplicateKind::AcrossSheets);
    assert!(funder.clues.contains(&funder.clues[0]) && funder.clues[0].0 == Clues::Organisations);
    assert_eq!(funder.clues[0].1, Level::Close, "one row names the funder too");
}

#[test]
fn a_sheet_that_comes_again_is_one_proposal() {
    let mut records = sheets();
    for no in 0..12 {
        let mut again = records.activities[no];
        again.source = 2;
        if no % 4 == 0 {
            again.people_reached = Count::whole(again.people_reached.rounded().unwrap() + 9);
        }
        records.activities.push(again);
    }
    let found = duplicates(&records, &SheetSettings::default());
    assert_eq!(found.found[0].kind, DuplicateKind::LastMonthAgain);
    assert!(found.found[0].rows.len() >= 20, "{:?}", found.found[0].rows);
    assert!(found.found.len() <= 4, "{found:#?}");
}

#[test]
fn bare_presence_is_no_duplicate_and_a_row_entered_twice_is() {
    let mut records = sheets();
    let twice = records.activities[0];
    records.activities.push(twice);
    records.activities.push(twice);
    for source in [0, 1, 2] {
        let presence =
            Activity { source, implementers: twice.implementers, places: twice.places, ..Activity::default() };
        records.activities.push(presence);
    }
    let found = duplicates(&records, &SheetSettings::default());
    assert_eq!(found.rows_without_evidence, 3);
    let same: Vec<_> = found.found.iter().filter(|d| d.kind == DuplicateKind::SameSheet).collect();
    assert_eq!(same.len(), 1);
    assert_eq!(same[0].rows, [0, 16, 17]);
    assert!(same[0].weight > 0.0 && same[0].clues.iter().all(|clue| clue.1 == Level::Same));
    // Too many rows for all clues: exact ones are still found, and the limit is said.
    let quick = duplicates(&records, &SheetSettings { full_rows: 5, ..SheetSettings::default() });
    assert_eq!(quick.scope, Scope::ExactOnly);
    assert_eq!(quick.found.len(), 1);
}
