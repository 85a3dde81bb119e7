//! libhxl's own test files (Unlicense, see `tests/data/io/LICENSE.md`): the same cells out of every format.

use crate::{first, rows, shown};
use intake::read::{self, Cell, Sheet, Trouble};
use std::{collections::HashMap, fs, ops::ControlFlow, path::PathBuf};

const SHARED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/hxl-conformance/");

fn ours(name: &str) -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/io/")).join(name)
}

fn bytes(name: &str) -> Vec<u8> {
    fs::read(ours(name)).expect("a committed file")
}

#[test]
fn nine_formats_hold_the_same_rows() {
    let expected = first(&bytes("input-valid.csv"));
    assert_eq!((expected.len(), expected[3].1.len()), (7, 9));
    assert_eq!(expected[3].1[6], "Panamá");
    for name in [
        "input-valid.hxl",
        "input-valid.tsv",
        "input-valid.ssv",
        "input-valid-latin1.csv",
        "input-valid-csv.zip",
        "input-valid.json",
        "input-valid-json.txt",
        "input-valid.xls",
        "input-valid.xlsx",
        "input-valid-xlsx.NOEXT",
        "input-zip-invalid.zip",
    ] {
        let read = first(&bytes(name));
        assert_eq!(read.len(), expected.len(), "{name}");
        // The files differ in the words of their first line and in nothing else.
        for (row, expected) in read.iter().zip(&expected).skip(1) {
            assert_eq!(row, expected, "{name}");
        }
    }
}

#[test]
fn pictures_and_pages_are_refused() {
    for (name, code) in [("input-invalid.png", "image"), ("input-notag1.html", "html"), ("input-notag2.html", "html")] {
        assert_eq!(read::open(&ours(name), name).err(), Some(Trouble::NotATable(code.into())));
    }
}

#[test]
fn merged_areas_are_told_and_not_filled() {
    let mut book = read::open(&ours("input-merged.xlsx"), "x").unwrap();
    let read = rows(&mut *book, 0).unwrap();
    assert_eq!(book.sheets()[0].merges.len(), 6);
    let area = book.sheets()[0].merges.iter().find(|a| a.bottom > a.top).expect("a merge over rows");
    let below = read.iter().find(|r| r.0 == area.bottom).unwrap();
    assert_eq!(below.1.get(area.left as usize).map_or("", String::as_str), "");
}

/// Every case of `io_cases.json` that is about cells: the expected rows are among ours, at the expected places.
#[test]
fn io_cases_have_the_expected_cells() {
    let Ok(cases) = fs::read_to_string(format!("{SHARED}io_cases.json")) else {
        println!("skipped: ../shared is absent");
        return;
    };
    let cases: Vec<serde_json::Value> = serde_json::from_str(&cases).unwrap();
    let mut checked = 0;
    for case in &cases {
        let file = case["file"].as_str().unwrap();
        let Some(expected) = case["expect"]["rows"].as_array() else { continue };
        let mut book =
            read::open(&PathBuf::from(format!("{SHARED}{file}")), file).unwrap_or_else(|e| panic!("{file}: {e}"));
        let expand = case["options"]["expand_merged"] == true;
        let found = (0..book.sheets().len()).any(|sheet| {
            let mut read: HashMap<u32, Vec<String>> = rows(&mut *book, sheet).unwrap().into_iter().collect();
            if expand {
                fill(&mut read, &book.sheets()[sheet]);
            }
            // Objects have no header row in libhxl and one in ours.
            (0..2).any(|shift| expected.iter().all(|row| agrees(row, &read, shift)))
        });
        assert!(found, "{file} {}", case["options"]);
        checked += 1;
    }
    assert!(checked >= 22, "{checked}");
    println!("{checked} of {} cases are about cells", cases.len());
}

fn agrees(row: &serde_json::Value, read: &HashMap<u32, Vec<String>>, shift: u64) -> bool {
    let number = (row["src"].as_u64().unwrap() + shift) as u32;
    let none = Vec::new();
    let cells = read.get(&number).unwrap_or(&none);
    let values = row["v"].as_array().unwrap();
    values.iter().enumerate().all(|(i, value)| {
        let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let cell = cells.get(i).map_or("", String::as_str);
        // Numbers come as text with or without a fraction.
        cell.trim() == value.trim()
            || matches!((cell.parse::<f64>(), value.parse::<f64>()), (Ok(a), Ok(b)) if (a - b).abs() < 1e-9)
    })
}

fn fill(read: &mut HashMap<u32, Vec<String>>, sheet: &Sheet) {
    for area in &sheet.merges {
        let (left, right) = (area.left as usize, area.right as usize);
        let value = read.get(&area.top).and_then(|r| r.get(left)).cloned().unwrap_or_default();
        for number in area.top..=area.bottom {
            let row = read.entry(number).or_default();
            if row.len() <= right {
                row.resize(right + 1, String::new());
            }
            row[left..=right].fill(value.clone());
        }
    }
}

#[test]
fn dates_numbers_and_truth_values_keep_their_kind() {
    let mut book = read::open(&ours("input-quality.xlsx"), "x").unwrap();
    let mut kinds = HashMap::<&str, u32>::new();
    for sheet in 0..book.sheets().len() {
        book.rows(sheet, &mut |row| {
            for cell in row.cells {
                *kinds
                    .entry(match cell {
                        Cell::Number(_) => "number",
                        Cell::Text(_) => "text",
                        _ => "other",
                    })
                    .or_default() += 1;
                assert!(!shown(cell).ends_with(".0"));
            }
            ControlFlow::Continue(())
        })
        .unwrap();
    }
    assert_eq!((kinds["number"], kinds["text"]), (16, 86));
}
