//! Real sheets of the field, where `../shared` lies beside the checkout: every one opens, every row of it comes.

use intake::read::{self, Cell, Trouble};
use std::{
    fs,
    ops::ControlFlow,
    path::{Path, PathBuf},
    time::Instant,
};

const REAL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/real/");

/// Rows and cells with content of each shown sheet, as openpyxl 3.1.5 (cached values) and Python's csv count them.
const COUNTED: [(&str, &str, u64, u64); 22] = [
    ("3w/burundi_2022.xlsx", "Master Data", 1_529, 7_644),
    ("3w/burundi_2022.xlsx", "RAW Data", 4_848, 33_936),
    ("3w/chad_2021.xlsx", "Feuil1", 707, 4_242),
    ("3w/drc_2025_extract.xlsx", "Data", 4_344, 125_853),
    ("3w/ethiopia_4w_2025_untagged.csv", "", 9_970, 163_220),
    ("3w/honduras_345w.csv", "", 2_732, 82_866),
    ("3w/iraq_2022.xlsx", "3W longtable Jan-Apr 2022 ", 4_841, 77_455),
    ("3w/lebanon_2024_sectors.csv", "", 13_601, 158_175),
    ("3w/mali_5w_2022_phantom_columns.xlsx", "ML_5W", 22_807, 114_035),
    ("3w/moz_idai_2019_response_matrix.xlsx", "Data_Entry", 8_398, 190_752),
    ("3w/moz_idai_2019_response_matrix.xlsx", "Admin_List", 412, 8_088),
    ("3w/niger_2022.xlsx", "3w_Data_février_2022", 2_576, 36_882),
    ("3w/somalia_2022_all_clusters.xlsx", "Data", 31_087, 155_435),
    ("3w/south_sudan_2022_no_header.xlsx", "January to March", 2_783, 27_830),
    ("3w/sudan_2021.xlsx", "2020 3Ws compiled", 2_775, 13_875),
    ("3w/ukraine_5w_crosstab_2022.xlsx", "People_Reached_by_Oblast", 26, 342),
    ("3w/yemen_education_2019.xlsx", "YHRP Dataset ( Jan-June )", 4_730, 23_650),
    ("rcrc/arc_programs_fy13.csv", "", 111, 2_331),
    ("rcrc/south_america_communities_latin1.csv", "", 90, 712),
    ("logistics/pam_relief_mapper_cr_eol.csv", "", 59, 236),
    ("rcrc/nepal_2015_movement_3w.hxl.json", "", 2_283, 0),
    ("hxl/brc-westafrica-movement.csv", "", 195, 3_439),
];

fn is_there() -> bool {
    let there = Path::new(REAL).is_dir();
    if !there {
        println!("skipped: ../shared is absent");
    }
    there
}

#[test]
fn real_sheets_have_the_rows_and_cells_that_others_count() {
    if !is_there() {
        return;
    }
    for (file, sheet, rows, cells) in COUNTED {
        let mut book = read::open(&Path::new(REAL).join(file), file).unwrap_or_else(|e| panic!("{file}: {e}"));
        let at = book.sheets().iter().position(|s| s.name == sheet).unwrap_or_else(|| panic!("{file}: {sheet}"));
        let (mut seen_rows, mut seen_cells) = (0, 0);
        book.rows(at, &mut |row| {
            seen_rows += 1;
            seen_cells += row.cells.iter().filter(|c| **c != Cell::Empty).count() as u64;
            ControlFlow::Continue(())
        })
        .unwrap();
        assert_eq!(seen_rows, rows, "{file} {sheet}");
        assert!(cells == 0 || seen_cells == cells, "{file} {sheet}: {seen_cells} cells, {cells} counted");
    }
}

#[test]
fn every_real_sheet_opens_and_is_walked_quickly() {
    if !is_there() {
        return;
    }
    let (mut sheets, mut others) = (0, Vec::new());
    for file in files(Path::new(REAL)) {
        let name = file.to_string_lossy().replace(REAL, "");
        let start = Instant::now();
        match read::open(&file, &name) {
            Ok(mut book) => {
                for sheet in 0..book.sheets().len() {
                    book.rows(sheet, &mut |_| ControlFlow::Continue(())).unwrap_or_else(|e| panic!("{name}: {e}"));
                }
                sheets += 1;
            }
            Err(Trouble::NotATable(what)) if matches!(what.as_str(), "xml" | "json") => others.push(name.clone()),
            Err(e) => panic!("{name}: {e}"),
        }
        assert!(start.elapsed().as_secs_f64() < 2.0, "{name} took {:?}", start.elapsed());
    }
    let no_sheet = |n: &String| Path::new(n).extension().is_some_and(|e| e == "xml") || n.starts_with("oracles/");
    assert!(others.iter().all(no_sheet), "{others:?}");
    assert!(sheets >= 60, "{sheets}");
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            all.extend(files(&path));
        } else if path.extension().is_none_or(|e| e != "md" && e != "yml") {
            all.push(path);
        }
    }
    all.sort();
    all
}
