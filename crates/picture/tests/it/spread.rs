//! One response matrix, many totals: standards.md 2.3's spread of the Mozambique (Idai) sheet, to the person.
//!
//! The figures were computed from the sheet by a separate program: 7,498 rows with a number of individuals reached, areas
//! told apart by P-code (rows without one are a group of their own), clusters as written. The published figures count
//! planned rows too; the last test shows that ours do not.

use planner::people::{Method, Settings, count};

#[test]
fn the_spread_of_one_sheet_to_the_person() {
    let Some(path) = super::real("3w/moz_idai_2019_response_matrix.xlsx") else { return };
    let (records, ..) = super::read(&path);
    let as_published = Settings { include_planned: true, ..Settings::default() };
    let people = |method, level| count(&records, method, level, &as_published).expect("rows can be counted").value;
    assert_eq!(count(&records, Method::Sum, 0, &as_published).map(|f| f.rows_used), Ok(7_498));
    assert_eq!(people(Method::Sum, 0), 12_666_295);
    assert_eq!(people(Method::MaxSectorPerPlace, 3), 8_957_700);
    assert_eq!(people(Method::MaxSectorPerPlace, 2), 7_181_168);
    assert_eq!(people(Method::MaxSectorPerPlace, 1), 5_375_434);
    assert_eq!(people(Method::MaxRowPerPlace, 2), 1_641_912);
    assert_eq!(people(Method::MaxRowPerPlace, 1), 561_022);
}

#[test]
fn planned_rows_never_count_as_reached() {
    let Some(path) = super::real("3w/moz_idai_2019_response_matrix.xlsx") else { return };
    let (records, ..) = super::read(&path);
    let sum = |include_planned| {
        count(&records, Method::Sum, 0, &Settings { include_planned, ..Settings::default() }).expect("countable").value
    };
    assert_eq!(sum(true) - sum(false), 407_824);
}
