//! How long linkage, counting and bounds take: `cargo bench -p planner`.

use base::records::{Activity, Count, Organisation, OrganisationNo, Place, PlaceNo, Records, Source};
use base::sector::SectorSet;
use planner::{linkage, people};

#[path = "../tests/it/generate.rs"]
mod generate;
#[path = "../tests/it/sheet.rs"]
#[expect(dead_code, reason = "the tests use more of it")]
mod sheet;

fn main() {
    divan::main();
}

/// A generated picture: twelve sheets, 300 districts, and one row in a hundred told again.
fn records(rows: u32) -> Records {
    let mut records = Records { organisations: vec![Organisation::default(); 200], ..Records::default() };
    records.sources = vec![Source::default(); 12];
    for no in 0..331u32 {
        let (level, parent) = match no {
            0 => (0, None),
            1..=30 => (1, Some(PlaceNo(0))),
            _ => (2, Some(PlaceNo(1 + no % 30))),
        };
        records.places.push(Place { code: format!("P{no}"), level, parent, ..Place::default() });
    }
    let mut state = 7u64;
    let mut draw = |n: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((u128::from(state) * u128::from(n)) >> 64) as u32
    };
    let first = chrono::NaiveDate::from_ymd_opt(2026, 1, 1).expect("a day");
    for no in 0..rows {
        if no % 100 == 99 {
            let mut again = records.activities[draw(u64::from(no)) as usize];
            again.source = draw(12) as u16;
            records.activities.push(again);
            continue;
        }
        let start = first.checked_add_days(chrono::Days::new(u64::from(draw(300))));
        records.activities.push(Activity {
            source: draw(12) as u16,
            row: no + 2,
            implementers: records.parties.intern(vec![OrganisationNo(draw(200))]),
            places: records.areas.intern(vec![PlaceNo(31 + draw(300))]),
            sectors: SectorSet(1 << draw(12)),
            activity: records.texts.intern(&format!("activity {}", draw(400))),
            start,
            end: start.and_then(|day| day.checked_add_days(chrono::Days::new(60))),
            people_reached: Count::whole(u64::from(draw(20_000))),
            ..Activity::default()
        });
    }
    records
}

#[divan::bench(args = [2_000, 18_000, 75_000], sample_count = 1)]
fn link(bencher: divan::Bencher, activities: usize) {
    let table = generate::rows(activities, 5).table();
    bencher.bench(|| linkage::link(&table, &linkage::Settings::default()));
}

#[divan::bench(args = [10_000, 90_000, 1_000_000], sample_count = 1)]
fn duplicates(bencher: divan::Bencher, rows: u32) {
    let records = records(rows);
    bencher.bench(|| linkage::duplicates(&records, &linkage::SheetSettings::default()));
}

#[divan::bench(args = [10_000, 1_000_000], sample_count = 1)]
fn headline(bencher: divan::Bencher, rows: u32) {
    let records = records(rows);
    bencher.bench(|| people::headline(&records, 2, &people::Settings::default()));
}

#[divan::bench(args = [6, 12, 16])]
fn bounds_of_a_ring(bencher: divan::Bencher, groups: usize) {
    let counts = vec![100; groups];
    let overlaps: Vec<_> = (0..groups).map(|at| (at, (at + 1) % groups, 10)).collect();
    bencher.bench(|| people::bounds(&counts, Some(5000), &overlaps));
}
