//! Every real sheet of ../shared/data/real, whole way through: the right table, every row accounted for, the fields
//! that the file has. Rows, repeats and sheets were counted with Python (openpyxl, csv) from the files themselves.

use base::records::Records;
use chrono::NaiveDate;
use intake::{
    Options,
    report::{FileReport, Finding, RowCount, SheetReport},
};
use std::path::Path;

pub const REAL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/real");

/// What a file is expected to give.
pub struct Expected {
    pub file: &'static str,
    pub sheet: &'static str,
    pub header: &'static [u32],
    pub tags: Option<u32>,
    pub rows: (u32, u32),
    /// total, committed, held, ignored
    pub count: (u32, u32, u32, u32),
    pub activities: usize,
    pub fields: &'static [&'static str],
}

/// Reads a file; `None`, said plainly, where the shared data are absent.
pub fn read(file: &str) -> Option<(FileReport, Vec<Finding>, Records)> {
    let path = Path::new(REAL).join(file);
    if !path.exists() {
        println!("skipped: ../shared is absent ({file})");
        return None;
    }
    let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let options = Options::new(NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day"));
    let mut records = Records::default();
    let (report, findings) = intake::read_file(&path, &name, &options, &mut records);
    Some((report, findings, records))
}

fn used(report: &FileReport) -> Vec<&SheetReport> {
    report.sheets.iter().filter(|s| s.used).collect()
}

pub fn check(expected: &Expected) {
    let Some((report, _, records)) = read(expected.file) else { return };
    assert_eq!(report.error, None, "{}", expected.file);
    let sheets = used(&report);
    assert_eq!(
        sheets.len(),
        1,
        "{}: {:?}",
        expected.file,
        report.sheets.iter().map(|s| (&s.sheet, s.used)).collect::<Vec<_>>()
    );
    let sheet = sheets[0];
    let file = expected.file;
    assert_eq!(sheet.sheet, expected.sheet, "{file}");
    assert_eq!(sheet.header_rows, expected.header, "{file}");
    assert_eq!(sheet.tag_row, expected.tags, "{file}");
    assert_eq!((sheet.first_row, sheet.last_row), expected.rows, "{file}");
    let (total, committed, held, ignored) = expected.count;
    assert_eq!(sheet.rows, RowCount { total, committed, held, ignored }, "{file}");
    assert_eq!(total, committed + held + ignored, "{file}");
    assert_eq!(records.activities.len(), expected.activities, "{file}");
    let mut fields: Vec<&str> = sheet.columns.iter().filter_map(|c| c.field.as_deref()).collect();
    fields.sort_unstable();
    fields.dedup();
    let mut wanted = expected.fields.to_vec();
    wanted.sort_unstable();
    assert_eq!(fields, wanted, "{file}");
    for other in report.sheets.iter().filter(|s| !s.used) {
        assert!(!other.why.is_empty() && other.rows == RowCount::default(), "{file} {}", other.sheet);
    }
}

/// A workbook of sums by area and sector, without a list of activities.
pub const SUMMED_UP: &str = "3w/ukraine_5w_crosstab_2022.xlsx";

/// All expectations of this file.
pub fn all() -> impl Iterator<Item = Expected> {
    published().into_iter().chain(of_the_movement())
}

/// Sheets as coordination offices publish them.
fn published() -> Vec<Expected> {
    vec![
        Expected {
            file: "3w/chad_2021.xlsx",
            sheet: "Feuil1",
            header: &[1],
            tags: Some(2),
            rows: (3, 707),
            count: (705, 703, 0, 2),
            activities: 703,
            fields: &["admin1", "admin1_code", "organisation", "organisation_type", "sector"],
        },
        Expected {
            file: "3w/burundi_2022.xlsx",
            sheet: "Master Data",
            header: &[1],
            tags: Some(2),
            rows: (3, 1529),
            count: (1527, 1527, 0, 0),
            activities: 1527,
            fields: &["admin1", "organisation", "organisation_type", "sector"],
        },
        Expected {
            file: "3w/niger_2022.xlsx",
            sheet: "3w_Data_février_2022",
            header: &[1],
            tags: Some(2),
            rows: (3, 2576),
            count: (2574, 2574, 0, 0),
            activities: 2559,
            fields: &[
                "implementer",
                "organisation_type",
                "contact",
                "admin1",
                "admin2",
                "admin3",
                "sector",
                "activity",
                "plan",
                "start",
                "end",
                "people_reached",
                "status",
                "comment",
                "latitude",
                "longitude",
            ],
        },
        Expected {
            file: "3w/somalia_2022_all_clusters.xlsx",
            sheet: "Data",
            header: &[1],
            tags: Some(2),
            rows: (3, 31_087),
            count: (31_085, 1_998, 0, 29_087),
            activities: 1_998,
            fields: &["admin1", "admin2", "organisation", "organisation_type", "sector"],
        },
        Expected {
            file: "3w/sudan_2021.xlsx",
            sheet: "2020 3Ws compiled",
            header: &[1],
            tags: Some(2),
            rows: (3, 2_775),
            count: (2_773, 2_772, 0, 1),
            activities: 2_772,
            fields: &["admin1", "admin2", "implementer", "organisation_type", "sector"],
        },
        Expected {
            file: "3w/iraq_2022.xlsx",
            sheet: "3W longtable Jan-Apr 2022 ",
            header: &[1],
            tags: Some(2),
            rows: (3, 4_841),
            count: (4_839, 4_839, 0, 0),
            activities: 4_839,
            fields: &[
                "month",
                "admin1_code",
                "admin1",
                "admin2_code",
                "admin2",
                "admin3_code",
                "admin3",
                "site",
                "plan",
                "sector",
                "beneficiaries",
                "organisation",
                "organisation_type",
            ],
        },
        Expected {
            file: "3w/south_sudan_2022_no_header.xlsx",
            sheet: "January to March",
            header: &[],
            tags: Some(1),
            rows: (2, 2_783),
            count: (2_782, 2_782, 0, 0),
            activities: 2_782,
            fields: &[
                "organisation",
                "organisation_type",
                "sector",
                "admin1",
                "admin1_code",
                "admin2",
                "admin2_code",
                "period",
            ],
        },
        Expected {
            file: "3w/mali_5w_2022_phantom_columns.xlsx",
            sheet: "ML_5W",
            header: &[1],
            tags: Some(2),
            rows: (3, 22_807),
            count: (22_805, 1_451, 0, 21_354),
            activities: 1_451,
            fields: &["organisation", "admin1", "admin1_code", "admin2", "admin2_code"],
        },
        Expected {
            file: "3w/yemen_education_2019.xlsx",
            sheet: "YHRP Dataset ( Jan-June )",
            header: &[1],
            tags: Some(2),
            rows: (3, 4_730),
            count: (4_728, 409, 0, 4_319),
            activities: 409,
            fields: &["organisation", "admin1", "admin1_code", "admin2"],
        },
        Expected {
            file: "3w/moz_idai_2019_response_matrix.xlsx",
            sheet: "Data_Entry",
            header: &[5, 6, 7],
            tags: Some(8),
            rows: (9, 8_399),
            count: (8_391, 8_391, 0, 0),
            activities: 8_391,
            fields: &[
                "source_id",
                "event",
                "plan",
                "programme",
                "organisation_type",
                "implementer",
                "sector",
                "activity_type",
                "activity",
                "item",
                "modality",
                "admin1",
                "admin1_code",
                "admin2",
                "admin2_code",
                "admin3",
                "admin3_code",
                "admin4",
                "admin4_code",
                "site",
                "households_targeted",
                "people_targeted",
                "households_reached",
                "people_reached",
                "beneficiaries",
                "start",
                "end",
                "status",
                "comment",
            ],
        },
        Expected {
            file: "3w/drc_2025_extract.xlsx",
            sheet: "Data",
            header: &[1],
            tags: None,
            rows: (2, 4_344),
            count: (4_343, 3_953, 0, 390),
            activities: 3_883,
            fields: &[
                "sector",
                "modality",
                "activity",
                "plan",
                "start",
                "end",
                "people_reached",
                "beneficiaries",
                "status",
                "funder",
                "budget",
                "comment",
                "source_id",
                "admin1",
                "admin1_code",
                "admin2",
                "admin2_code",
                "admin3",
                "admin3_code",
                "organisation",
                "organisation_type",
            ],
        },
        Expected {
            file: "3w/ethiopia_4w_2025_untagged.csv",
            sheet: "",
            header: &[1],
            tags: None,
            rows: (2, 9_970),
            count: (9_969, 9_969, 0, 0),
            activities: 9_969,
            fields: &[
                "month",
                "status",
                "funder",
                "programme",
                "implementer",
                "organisation_type",
                "admin1",
                "admin2",
                "admin3",
                "admin3_code",
                "sector",
                "activity",
                "latitude",
                "longitude",
            ],
        },
        Expected {
            file: "3w/lebanon_2024_sectors.csv",
            sheet: "",
            header: &[1],
            tags: Some(2),
            rows: (3, 13_601),
            count: (13_599, 7_409, 0, 6_190),
            activities: 7_409,
            fields: &[
                "sector",
                "admin1_code",
                "admin1",
                "admin2_code",
                "admin2",
                "organisation",
                "organisation_type",
                "activity",
                "year",
                "month",
                "quarter",
            ],
        },
        Expected {
            file: "3w/honduras_345w.csv",
            sheet: "",
            header: &[1],
            tags: Some(2),
            // Cells with line feeds: rows are counted as a spreadsheet shows them, not as lines.
            rows: (3, 2_732),
            count: (2_730, 2_730, 0, 0),
            activities: 2_730,
            fields: &[
                "source_id",
                "period",
                "project",
                "funder",
                "implementer",
                "organisation_type",
                "admin0",
                "admin0_code",
                "admin1_code",
                "admin1",
                "admin2_code",
                "admin2",
                "admin3_code",
                "admin3",
                "site",
                "sector",
                "subsector",
                "activity",
                "budget",
                "start",
                "end",
                "status",
                "modality",
                "unit",
                "quantity",
                "beneficiaries",
                "people_reached",
                "households_reached",
                "people_reached_female_children",
                "people_reached_male_children",
                "people_reached_female_adults",
                "people_reached_male_adults",
                "people_reached_female_0_4",
                "people_reached_male_0_4",
                "people_reached_female_5_19",
                "people_reached_male_5_19",
                "people_reached_female_20_59",
                "people_reached_male_20_59",
                "people_reached_female_elderly",
                "people_reached_male_elderly",
            ],
        },
    ]
}

#[test]
fn real_3w_sheets_give_the_table_the_rows_and_the_fields_that_they_have() {
    for one in &published() {
        check(one);
    }
}

#[test]
fn a_summed_up_workbook_is_refused_sheet_by_sheet() {
    let Some((report, _, records)) = read(SUMMED_UP) else { return };
    assert!(records.activities.is_empty() && used(&report).is_empty());
    assert_eq!(report.sheets.len(), 4);
    for sheet in &report.sheets {
        assert!(sheet.why.contains("summ"), "{}: {}", sheet.sheet, sheet.why);
        // No answer about a column makes a list of sums: nothing is asked, so the file comes back with its reason.
        assert!(sheet.columns.iter().all(|column| !column.ask), "{}", sheet.sheet);
    }
}

/// The Movement's own sheets.
fn of_the_movement() -> Vec<Expected> {
    vec![
        Expected {
            file: "rcrc/nepal_2015_movement_3w.hxl.json",
            sheet: "",
            header: &[],
            tags: Some(1),
            rows: (2, 2_283),
            count: (2_282, 2_279, 0, 3),
            activities: 2_279,
            fields: &["source_id", "admin3", "admin3_code", "sector", "organisation", "admin4", "admin4_code"],
        },
        Expected {
            file: "rcrc/ebola_westafrica_3w_2014.json",
            sheet: "",
            header: &[1],
            tags: None,
            rows: (2, 1_202),
            count: (1_201, 1_108, 1, 92),
            activities: 1_108,
            fields: &["admin0", "admin2", "admin2_code", "organisation", "organisation_type", "activity"],
        },
        Expected {
            file: "rcrc/ifrc_go_3w_hxl.csv",
            sheet: "",
            header: &[1],
            tags: Some(2),
            rows: (3, 18),
            count: (16, 16, 0, 0),
            // One project on a row for each district: sixteen rows are four activities.
            activities: 4,
            fields: &[
                "admin0_code",
                "admin0",
                "organisation",
                "sector",
                "status",
                "start",
                "end",
                "budget",
                "people_targeted_male",
                "people_targeted_female",
                "people_targeted_other",
                "people_targeted",
                "people_reached_male",
                "people_reached_female",
                "people_reached_other",
                "people_reached",
                "activity",
                "admin1",
            ],
        },
    ]
}

#[test]
fn movement_sheets_give_their_rows() {
    for one in &of_the_movement() {
        check(one);
    }
}

#[test]
fn the_nepal_earthquake_as_the_movement_saw_it() {
    let Some((_, _, records)) = read("rcrc/nepal_2015_movement_3w.hxl.json") else { return };
    // Every cell is a component of the Movement; "BRC-FL/NRC/GRC" is three of them.
    assert!(records.organisations.iter().all(|o| o.kind.is_movement()), "{:#?}", records.organisations);
    let three = records.activities.iter().filter(|a| records.parties.get(a.implementers).len() == 3).count();
    assert_eq!(three, 30);
    // The sheet's third level is Nepal's districts, our second.
    let placed =
        records
            .activities
            .iter()
            .filter(|a| {
                records.areas.get(a.places).iter().all(|&p| {
                    records.at_level(p, 2).is_some_and(|d| !records.places[d.0 as usize].code.starts_with('~'))
                })
            })
            .count();
    assert!(placed * 100 >= records.activities.len() * 95, "{placed} of {}", records.activities.len());
}

#[test]
fn one_go_project_counts_its_people_once() {
    let Some((_, findings, records)) = read("rcrc/ifrc_go_3w_hxl.csv") else { return };
    let reached: u64 = records.activities.iter().filter_map(|a| a.people_reached.rounded()).sum();
    // Armenia 7,158 and Burkina Faso 12,615,091 (four projects, two without people reached).
    let distinct: std::collections::BTreeSet<u64> =
        records.activities.iter().filter_map(|a| a.people_reached.rounded()).collect();
    assert_eq!(reached, distinct.iter().sum::<u64>());
    assert!(findings.iter().any(|f| f.kind == "activity-over-places"));
}

#[test]
fn mozambique_gives_the_figures_of_the_reference_to_the_person() {
    let Some((_, findings, records)) = read("3w/moz_idai_2019_response_matrix.xlsx") else { return };
    let given: Vec<u64> = records.activities.iter().filter_map(|a| a.people_reached.thousandths()).collect();
    assert_eq!(given.len(), 7_498);
    // Python's sum of the column's numeric cells is 12,666,295.25.
    assert_eq!(given.iter().sum::<u64>().div_ceil(1000), 12_666_296);
    // "21 Kits" and "25120 units" are no people.
    assert_eq!(findings.iter().filter(|f| f.kind == "number-refused").count(), 2);
}

#[test]
fn csv_and_workbook_of_the_same_table_agree() {
    let (Some((_, _, a)), Some((_, _, b))) =
        (read("rcrc/south_america_communities.xlsx"), read("rcrc/south_america_communities_latin1.csv"))
    else {
        return;
    };
    let names = |records: &Records| {
        let mut names: Vec<String> = records.places.iter().map(|p| p.name.clone()).collect();
        names.sort();
        names
    };
    assert_eq!(names(&a), names(&b));
}

#[test]
fn no_personal_value_of_a_real_sheet_gets_through() {
    let Some((report, findings, records)) = read("3w/niger_2022.xlsx") else { return };
    let all = serde_json::to_string(&(&report, &findings, &records)).expect("JSON");
    assert!(!all.contains("@example.org"));
    assert!(report.sheets[0].columns.iter().any(|c| c.personal && c.samples.is_empty()));
}
