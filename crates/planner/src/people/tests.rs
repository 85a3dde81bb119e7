//! Small pictures whose truth is plain, the methods' order, and the published spread of a real response matrix.

use super::*;
use base::records::{Activity, Count, Organisation, OrganisationNo, Part, Place, Records, Share, Source, Status};
use base::sector::SectorSet;
use proptest::prelude::*;

/// A country with two provinces of two districts each: places 0; 1, 2; 3, 4 in 1; 5, 6 in 2.
fn country() -> Records {
    let mut records = Records { sources: vec![Source::default()], ..Records::default() };
    let mut place = |level, parent: Option<u32>| {
        let no = records.places.len();
        records.places.push(Place { code: format!("P{no}"), level, parent: parent.map(PlaceNo), ..Place::default() });
    };
    place(0, None);
    place(1, Some(0));
    place(1, Some(0));
    place(2, Some(1));
    place(2, Some(1));
    place(2, Some(2));
    place(2, Some(2));
    records.organisations = vec![Organisation::default(); 4];
    records
}

/// A row: organisation, sectors as bits, places, people.
fn row(records: &mut Records, organisation: u32, sectors: u32, places: &[u32], people: u64) -> usize {
    let implementers = records.parties.intern(vec![OrganisationNo(organisation)]);
    let places = records.areas.intern(places.iter().map(|&p| PlaceNo(p)).collect());
    // A text of its own keeps a row from being a repeat of another.
    let activity = records.texts.intern(&format!("activity {}", records.activities.len()));
    records.activities.push(Activity {
        implementers,
        sectors: SectorSet(sectors),
        places,
        activity,
        people_reached: Count::whole(people),
        ..Activity::default()
    });
    records.activities.len() - 1
}

fn value(records: &Records, method: Method, level: u8) -> u64 {
    count(records, method, level, &Settings::default()).unwrap().value
}

#[test]
fn each_method_does_what_its_name_says() {
    let mut records = country();
    row(&mut records, 0, 1, &[3], 100);
    row(&mut records, 1, 1, &[3], 50);
    row(&mut records, 0, 2, &[3], 120);
    row(&mut records, 2, 1, &[5], 30);
    assert_eq!(value(&records, Method::Sum, 2), 300);
    assert_eq!(value(&records, Method::MaxSectorPerPlace, 2), 150 + 30);
    assert_eq!(value(&records, Method::MaxRowPerPlace, 2), 120 + 30);
    // At country level there is one place: sector 1 has 180.
    assert_eq!(value(&records, Method::MaxSectorPerPlace, 0), 180);
    let population = |place: PlaceNo| (place.0 == 3).then_some(110);
    let settings = Settings { population: Some(&population), ..Settings::default() };
    let capped = count(&records, Method::Cap(&Method::MaxSectorPerPlace), 2, &settings).unwrap();
    assert_eq!((capped.value, capped.method.id().as_str()), (110 + 30, "CAP(MAX_SECTOR_PER_PLACE)"));
    assert_eq!(count(&records, Method::RegisteredUnique, 2, &settings), Err(NotCountable::NoRegistration));
}

#[test]
fn planned_and_cancelled_rows_never_count_unless_a_published_figure_did() {
    let mut records = country();
    row(&mut records, 0, 1, &[3], 100);
    let planned = row(&mut records, 0, 1, &[3], 40);
    records.activities[planned].status = Status::Planned;
    let cancelled = row(&mut records, 0, 1, &[3], 7);
    records.activities[cancelled].status = Status::Cancelled;
    let figure = count(&records, Method::Sum, 2, &Settings::default()).unwrap();
    assert_eq!((figure.value, figure.rows_used), (100, 1));
    assert_eq!(
        figure.rows_left_out,
        [
            LeftOut { reason: Reason::Planned, rows: 1, thousandths: 40_000 },
            LeftOut { reason: Reason::Cancelled, rows: 1, thousandths: 7_000 }
        ]
    );
    let all = Settings { include_planned: true, ..Settings::default() };
    assert_eq!(count(&records, Method::Sum, 2, &all).unwrap().value, 147);
    assert_eq!(headline(&records, 2, &Settings::default()).upper, 100);
}

#[test]
fn a_total_counts_once_whatever_it_spans() {
    let mut records = country();
    row(&mut records, 0, 0b11, &[3, 4], 100); // two sectors, two districts of one province
    for method in [Method::Sum, Method::SumBySector, Method::MaxSectorPerPlace, Method::MaxRowPerPlace] {
        for level in 0..=3 {
            let figure = count(&records, method, level, &Settings::default()).unwrap();
            assert_eq!(figure.value, 100, "{method:?} at level {level}");
            assert_eq!(figure.per_sector.iter().map(|part| part.thousandths).sum::<u64>(), 100_000);
        }
    }
    let joint = count(&records, Method::Sum, 2, &Settings::default()).unwrap();
    assert_eq!(joint.per_place[0].areas, [PlaceNo(3), PlaceNo(4)]);
    assert_eq!(count(&records, Method::Sum, 1, &Settings::default()).unwrap().per_place[0].areas, [PlaceNo(1)]);

    // In the headline the hundred may be the sixty and the thirty again, and ten more; or none of them.
    row(&mut records, 1, 1, &[3], 60);
    row(&mut records, 1, 1, &[4], 30);
    let range = headline(&records, 2, &Settings::default());
    assert_eq!((range.lower, range.upper), (100, 190));
    // A province-wide fifty may all be among them, another province's seventy cannot.
    row(&mut records, 2, 1, &[1], 50);
    row(&mut records, 2, 1, &[2], 70);
    let range = headline(&records, 2, &Settings::default());
    assert_eq!((range.lower, range.upper), (170, 310));
    // A row without any place may be anybody.
    row(&mut records, 3, 1, &[], 500);
    let range = headline(&records, 2, &Settings::default());
    assert_eq!((range.lower, range.upper), (500, 810));
    assert_eq!((range.rows_in_several_areas, range.rows_without_area), (1, 3));
}

#[test]
fn households_become_people_only_by_a_stated_size() {
    let mut records = country();
    let only = row(&mut records, 0, 1, &[3], 0);
    records.activities[only].people_reached = Count::NOT_GIVEN;
    records.activities[only].households_reached = Count::whole(20);
    let both = row(&mut records, 0, 1, &[4], 33);
    records.activities[both].households_reached = Count::whole(10);
    let figure = count(&records, Method::Sum, 2, &Settings::default()).unwrap();
    assert_eq!(figure.value, 33);
    assert_eq!(figure.rows_left_out, [LeftOut { reason: Reason::HouseholdsOnly, rows: 1, thousandths: 0 }]);
    let stated = Household { size: 4.5, source: "a census".to_owned() };
    let settings = Settings { household: Some(stated), ..Settings::default() };
    assert_eq!(count(&records, Method::Sum, 2, &settings).unwrap().value, 33 + 90);
    assert_eq!(headline(&records, 2, &settings).rows_from_households, 1);
}

#[test]
fn a_report_that_includes_the_last_one_replaces_it() {
    let mut records = country();
    let day = |month| chrono::NaiveDate::from_ymd_opt(2026, month, 28);
    for (month, people) in [(1, 100), (2, 150), (3, 180)] {
        let at = row(&mut records, 0, 1, &[3], people);
        records.activities[at].activity = base::records::Text(1);
        records.activities[at].end = day(month);
    }
    assert_eq!(value(&records, Method::Sum, 2), 430);
    assert_eq!(value(&records, Method::LatestCumulative, 2), 180);
    // We do not know that they are cumulative, so the range covers both readings.
    let range = headline(&records, 2, &Settings::default());
    assert_eq!((range.lower, range.upper, range.point), (180, 430, Some(430)));
    // The same row twice is a repeat for sector outputs and for the range.
    let again = records.activities[2];
    records.activities.push(again);
    assert_eq!(value(&records, Method::SumBySector, 2), 430);
    assert_eq!(headline(&records, 2, &Settings::default()).upper, 430);
}

#[test]
fn a_count_above_the_population_is_flagged_and_capped() {
    let mut records = country();
    row(&mut records, 0, 1, &[3], 900);
    row(&mut records, 1, 2, &[3], 300);
    let population = |place: PlaceNo| (place.0 == 3).then_some(500);
    let range = headline(&records, 2, &Settings { population: Some(&population), ..Settings::default() });
    assert_eq!((range.lower, range.upper, range.point), (500, 500, None));
    assert_eq!(range.above_population.len(), 1);
    assert_eq!((range.above_population[0].count, range.above_population[0].population), (900, 500));
}

#[test]
fn organisations_that_serve_the_same_site_count_once() {
    let mut records = country();
    let camp = records.texts.intern("Camp 4");
    for (organisation, people) in [(0, 100), (1, 80)] {
        let at = row(&mut records, organisation, 1, &[3], people);
        records.activities[at].site = camp;
    }
    row(&mut records, 2, 1, &[3], 30);
    assert_eq!(value(&records, Method::MaxSectorPerPlace, 2), 210);
    assert_eq!(value(&records, Method::MaxNsPerPlaceSector, 2), 130);
    let everywhere = Settings { co_served: CoServed::Everywhere, ..Settings::default() };
    assert_eq!(count(&records, Method::MaxNsPerPlaceSector, 2, &everywhere).unwrap().value, 100);
}

#[test]
fn parts_stay_with_their_scheme() {
    let mut records = country();
    records.sources = vec![Source::default(); 3];
    let share = |sex: &str, header: &str| Share {
        measure: "reached".to_owned(),
        sex: sex.to_owned(),
        header: header.to_owned(),
        ..Share::default()
    };
    records.shares =
        vec![share("female", "Women"), share("male", "Men"), share("female", "Femmes"), share("male", "Hommes")];
    for (source, shares) in [(0, [0, 1]), (1, [2, 3]), (2, [0, 0])] {
        let at = row(&mut records, 0, 1, &[3], 10);
        records.activities[at].source = source;
        for share in shares {
            records.parts.push(Part { activity: at as u32, share, count: Count::whole(5) });
        }
    }
    let schemes = schemes(&records, &Settings::default());
    assert_eq!(schemes.len(), 2, "women and men; women only");
    assert_eq!((&schemes[0].sources[..], schemes[0].rows), (&[0, 1][..], 2));
    assert_eq!(schemes[0].shares.iter().map(|s| s.thousandths).collect::<Vec<_>>(), [10_000, 10_000]);
}

proptest! {
    #[test]
    fn methods_keep_their_order_and_the_range_holds(
        rows in prop::collection::vec((0u32..4, 0u32..8, prop::collection::vec(0u32..7, 0..3), 0u64..1000), 0..40),
        level in 0u8..4,
    ) {
        let mut records = country();
        for (organisation, sectors, places, people) in rows {
            row(&mut records, organisation, sectors, &places, people);
        }
        let [sum, sector, largest] = [Method::Sum, Method::MaxSectorPerPlace, Method::MaxRowPerPlace].map(|m| value(&records, m, level));
        prop_assert!(largest <= sector && sector <= sum);
        let range = headline(&records, level, &Settings::default());
        prop_assert!(range.lower <= range.upper && range.upper <= sum);
        // The order of rows changes nothing.
        let mut turned = records.clone();
        turned.activities.reverse();
        let again = headline(&turned, level, &Settings::default());
        prop_assert_eq!((range.lower, range.upper, range.places), (again.lower, again.upper, again.places));
    }

    /// People with a home district; organisations that each serve sets of them in some sector. Whatever
    /// the rows say about where (district, province, several districts, nothing), the truth lies in the range.
    #[test]
    fn the_headline_brackets_a_simulated_truth(
        services in prop::collection::vec((0u32..4, 1u32..4, prop::collection::vec(any::<u8>(), 1..30), 0usize..3), 1..12),
    ) {
        let mut records = country();
        let mut reached = std::collections::BTreeSet::new();
        for (organisation, sector, people, vague) in services {
            let people: std::collections::BTreeSet<u8> = people.into_iter().collect();
            let homes: std::collections::BTreeSet<u32> = people.iter().map(|person| 3 + u32::from(person % 4)).collect();
            let homes: Vec<u32> = homes.into_iter().collect();
            let places: Vec<u32> = match vague {
                0 => homes,
                1 => vec![0],
                _ => Vec::new(),
            };
            row(&mut records, organisation, sector, &places, people.len() as u64);
            reached.extend(people);
        }
        let truth = reached.len() as u64;
        let population = |_: PlaceNo| Some(256);
        for settings in [Settings::default(), Settings { population: Some(&population), ..Settings::default() }] {
            for level in 0..3 {
                let range = headline(&records, level, &settings);
                prop_assert!(range.lower <= truth && truth <= range.upper, "{truth} at level {level}: {range:?}");
            }
        }
    }
}
