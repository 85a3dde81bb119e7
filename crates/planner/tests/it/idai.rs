//! The published spread of one real response matrix (standards.md 2.3), to the person.
//!
//! The expected figures come from an independent reading with openpyxl and decimal arithmetic: sheet `Data_Entry`, data from
//! row 9, column 25 (reached individuals), all 7,498 numeric cells whatever their status; sector as written in column 8;
//! places told apart by the code as written (columns 14, 16, 18), rows without a code of the level as one group.

use crate::shared;
use base::records::{Activity, Count, Place, PlaceNo, Records, Source, Status};
use base::sector::SectorSet;
use calamine::{Data, Reader, Xlsx, open_workbook};
use planner::people::{Method, Reason, Settings, count, headline};
use std::collections::HashMap;

fn read(file: &std::path::Path) -> Records {
    let mut book: Xlsx<_> = open_workbook(file).expect("a workbook");
    let sheet = book.worksheet_range("Data_Entry").expect("the sheet");
    let mut records = Records { sources: vec![Source::default()], ..Records::default() };
    records.places.push(Place { code: "MOZ".to_owned(), ..Place::default() });
    let mut places: HashMap<(u8, String), PlaceNo> = HashMap::new();
    let mut sectors: Vec<String> = Vec::new();
    for row in 8..=sheet.end().expect("rows").0 {
        let text = |column: u32| match sheet.get_value((row, column - 1)) {
            Some(Data::String(text)) => text.clone(),
            _ => String::new(),
        };
        let Some(reached) = (match sheet.get_value((row, 24)) {
            Some(Data::Float(n)) => Count::from_f64(*n),
            Some(Data::Int(n)) => Count::from_f64(*n as f64),
            _ => None,
        }) else {
            continue;
        };
        let mut place = PlaceNo(0);
        for (level, column) in [(1, 14), (2, 16), (3, 18)] {
            let code = text(column);
            if !code.is_empty() {
                place = *places.entry((level, code.clone())).or_insert_with(|| {
                    let parent = Some(place);
                    records.places.push(Place { code, level, parent, ..Place::default() });
                    PlaceNo(records.places.len() as u32 - 1)
                });
            }
        }
        let sector = text(8);
        let bit = sectors.iter().position(|known| *known == sector).unwrap_or_else(|| {
            sectors.push(sector);
            sectors.len() - 1
        });
        records.activities.push(Activity {
            row: row + 1,
            places: records.areas.intern(vec![place]),
            sectors: SectorSet(1 << bit),
            people_reached: reached,
            status: if text(29) == "Planejado" { Status::Planned } else { Status::Ongoing },
            ..Activity::default()
        });
    }
    records
}

#[test]
fn the_published_spread_comes_out_to_the_person() {
    let Some(file) = shared("real/3w/moz_idai_2019_response_matrix.xlsx") else { return };
    let records = read(&file);
    assert_eq!(records.activities.len(), 7498);
    let as_published = Settings { include_planned: true, ..Settings::default() };
    let value = |method, level| count(&records, method, level, &as_published).expect("rows are enough").value;
    // 12,666,295.25 people; 12.67 million published.
    assert_eq!(value(Method::Sum, 1), 12_666_295);
    // 8.96, 7.18 and 5.38 million published.
    assert_eq!(value(Method::MaxSectorPerPlace, 3), 8_957_700);
    assert_eq!(value(Method::MaxSectorPerPlace, 2), 7_181_168);
    assert_eq!(value(Method::MaxSectorPerPlace, 1), 5_375_434);
    // 1.64 and 0.56 million published.
    assert_eq!(value(Method::MaxRowPerPlace, 2), 1_641_912);
    assert_eq!(value(Method::MaxRowPerPlace, 1), 561_022);

    // Without the planned rows, as we count.
    let ours = count(&records, Method::Sum, 1, &Settings::default()).expect("rows are enough");
    assert_eq!(ours.value, 12_666_295 - 407_824);
    let planned = ours.rows_left_out.iter().find(|left| left.reason == Reason::Planned).expect("planned rows");
    assert_eq!((planned.rows, planned.thousandths), (495, 407_824_000));
    let range = headline(&records, 2, &Settings::default());
    println!("{} to {}, point {:?}", range.lower, range.upper, range.point);
    assert!(range.lower < range.upper && range.upper <= ours.value);
    assert!(range.point.is_some());
}
