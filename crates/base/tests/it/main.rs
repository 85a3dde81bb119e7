//! Look-ups against real lists and sheets in `../shared` beside the checkout; skipped, and said so, where it is absent.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use base::organisation::{self, Found};
use base::{country, place};

/// A file of the shared real data; `None`, after saying so, where it is absent.
fn shared(path: &str) -> Option<PathBuf> {
    let file = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data")).join(path);
    if file.exists() {
        return Some(file);
    }
    println!("skipped: ../shared is absent ({path})");
    None
}

/// The rows of a CSV file of the shared data.
fn rows(path: &str) -> Option<Vec<Row>> {
    Some(table(&shared(path)?))
}

/// The rows of a file of our own `data/`.
fn data(name: &str) -> Vec<Row> {
    table(&PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data")).join(name))
}

/// Header to cell.
type Row = BTreeMap<String, String>;

fn table(path: &Path) -> Vec<Row> {
    let bytes = std::fs::read(path).expect("a readable file");
    let text = String::from_utf8_lossy(&bytes);
    let mut reader =
        csv::ReaderBuilder::new().flexible(true).from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let header = reader.headers().expect("a header").clone();
    let mut all = Vec::new();
    for row in reader.records() {
        let row = row.expect("a row");
        all.push(header.iter().map(str::to_owned).zip(row.iter().map(str::to_owned)).collect());
    }
    all
}

/// What was not found, and in how many rows.
type Missed = BTreeMap<String, usize>;

/// Prints what was not found and holds the share of rows that was.
fn at_least(share: f64, what: &str, hits: usize, all: usize, missed: &Missed) {
    let found = hits as f64 / all as f64;
    let mut worst: Vec<_> = missed.iter().collect();
    worst.sort_by_key(|(_, n)| std::cmp::Reverse(**n));
    println!("{what}: {hits} of {all} ({:.2} %); not found: {:?}", found * 100.0, &worst[..worst.len().min(25)]);
    assert!(found >= share, "{what}: {found} is below {share}");
}

fn id(text: &str, context: Option<&str>) -> Option<String> {
    match organisation::find(text, context) {
        Found::One(found) => Some(found.organisation.id.into_owned()),
        _ => None,
    }
}

#[test]
fn our_files_have_the_rows_that_their_readme_says() {
    let readme =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/README.md")).expect("data/README.md");
    let mut said = BTreeSet::new();
    for line in readme.lines().filter(|l| l.starts_with("| `")) {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let (name, count) = (cells[1].trim_matches('`'), cells[2].replace(',', ""));
        assert_eq!(data(name).len().to_string(), count, "{name}");
        assert!(cells[4].len() > 10, "{name} says no source");
        said.insert(name.to_owned());
    }
    for file in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data")).expect("data/") {
        let name = file.expect("an entry").file_name().into_string().expect("a plain name");
        assert!(
            Path::new(&name).extension().is_none_or(|e| e != "csv") || said.contains(&name),
            "data/README.md does not say where {name} comes from"
        );
    }
}

#[test]
fn our_files_refer_to_each_other() {
    let codes: BTreeSet<String> = data("sectors.csv").into_iter().map(|r| r["code"].clone()).collect();
    let ifrc: BTreeSet<String> = data("sectors.csv").into_iter().map(|r| r["ifrc"].clone()).collect();
    for row in data("sector_mapping.csv") {
        assert!(row["iasc"].is_empty() || codes.contains(&row["iasc"]), "{row:?}");
        assert!(ifrc.contains(&row["ifrc"]), "{row:?}");
        assert!(["exact", "broader", "narrower", "overlaps", "none"].contains(&row["relation"].as_str()), "{row:?}");
    }
    for row in data("society_spellings.csv") {
        assert!(organisation::Known::by_id(&row["organisation"]).is_some(), "{row:?}");
    }
    let regions: BTreeSet<String> = data("ifrc_regions.csv").into_iter().map(|r| r["code"].clone()).collect();
    assert!(country::all().iter().all(|c| c.region.is_empty() || regions.contains(c.region)));
    for name in ["disaster_types.csv", "ifrc_regions.csv", "organisation_types.csv", "sectors.csv"] {
        for row in data(name) {
            assert!(["en", "fr", "es", "ar"].iter().all(|lang| !row[*lang].is_empty()), "{name}: {row:?}");
        }
    }
    // No alias twice for one organisation, and no two sectors for one word.
    let mut words = BTreeMap::new();
    for row in data("sector_words.csv") {
        let key = base::fold::fold(&row["word"]);
        let owner = words.entry(key).or_insert_with(|| row["code"].clone());
        assert_eq!(*owner, row["code"], "{} has two sectors", row["word"]);
    }
}

#[test]
fn every_name_of_the_ifrc_s_list_is_its_society() {
    let Some(file) = shared("real/org/national_societies_info.yml") else { return };
    // YAML writes the letters beyond ASCII as escapes in these names.
    let text = std::fs::read_to_string(file).expect("a readable file");
    let text = [("\\xE8", "è"), ("\\xE9", "é"), ("\\xF4", "ô"), ("\\xE3", "ã")]
        .iter()
        .fold(text, |t, (code, letter)| t.replace(code, letter));
    let text = text.replace("\n    ", " ");
    let mut societies = 0;
    for entry in text.split("\n- ") {
        let value = |key: &str| {
            entry
                .lines()
                .find_map(|l| l.trim_start_matches("- ").trim().strip_prefix(key))
                .map(|v| v.trim().trim_matches(['\'', '"']))
        };
        let (Some(name), Some(iso3), Some(number)) =
            (value("National Society name:"), value("ISO3:"), value("National Society ID:"))
        else {
            continue;
        };
        if !number.starts_with('D') {
            continue;
        }
        societies += 1;
        let expected = Some(format!("ns-{}", iso3.to_lowercase()));
        assert_eq!(id(name, None), expected, "{name}");
        let others = entry
            .split("Alternative National Society names:")
            .nth(1)
            .and_then(|t| t.split("Alternative country").next());
        for other in others.unwrap_or("").lines().filter_map(|l| l.trim().strip_prefix("- ")).filter(|o| *o != "belg") {
            assert_eq!(id(other.trim_matches(['\'', '"']), None), expected, "{other}");
        }
    }
    assert_eq!(societies, 192);
}

#[test]
fn names_in_twelve_languages_are_their_society() {
    let Some(rows) = rows("real/org/national_societies_multilingual.csv") else { return };
    let (mut names, mut hits, mut missed) = (0, 0, BTreeMap::new());
    for row in &rows {
        let expected = match row["Organisation"].as_str() {
            name if name.starts_with("International Federation") => "ifrc".to_owned(),
            name if name.starts_with("International Committee") => "icrc".to_owned(),
            _ => match country::by_iso2(&row["Country"]).map(|c| c.society).filter(|s| !s.is_empty()) {
                Some(society) => society.to_owned(),
                None => continue,
            },
        };
        for (column, name) in row {
            if !name.is_empty() && (column == "Organisation" || column.starts_with("Name L10n")) {
                names += 1;
                if id(name, None).as_ref() == Some(&expected) {
                    hits += 1;
                } else {
                    *missed.entry(format!("{name} ({expected}, {:?})", id(name, None))).or_default() += 1;
                }
            }
        }
    }
    assert!(names > 200, "{names}");
    at_least(0.99, "names in twelve languages", hits, names, &missed);
}

#[test]
fn ocha_s_spellings_lead_to_one_organisation() {
    let Some(rows) = rows("real/org/ocha_org_map.csv") else { return };
    let (mut all, mut hits, mut missed) = (0, 0, BTreeMap::new());
    for row in rows.iter().filter(|r| r["Canonical Name"].trim().len() > 2 && r["Lookup"].trim().len() > 2) {
        let context = Some(row["Country Code"].as_str()).filter(|c| !c.is_empty());
        let (lookup, canonical) = (&row["Lookup"], &row["Canonical Name"]);
        all += 1;
        let found = id(lookup, context);
        if found.is_some() && found == id(canonical, context) {
            hits += 1;
        } else {
            *missed.entry(format!("{lookup} -> {canonical} ({found:?})")).or_default() += 1;
        }
    }
    at_least(0.96, "OCHA's spellings", hits, all, &missed);
}

#[test]
fn the_movement_s_nepal_sheet_names_only_societies() {
    let Some(file) = shared("real/rcrc/nepal_2015_movement_3w.hxl.json") else { return };
    let rows: Vec<BTreeMap<String, serde_json::Value>> =
        serde_json::from_str(&std::fs::read_to_string(file).expect("a readable file")).expect("JSON rows");
    let mut spellings: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for row in &rows {
        let Some(name) = row["#org"].as_str() else { continue };
        spellings.entry(name).or_insert_with(|| {
            organisation::find_all(name, Some("NPL"), true)
                .into_iter()
                .map(|n| n.found.one().map_or_else(|| format!("? {}", n.part.text), |m| m.organisation.id.to_string()))
                .collect()
        });
        let district = row["#adm3"].as_str().unwrap_or_default();
        let found = place::find(district, Some(2), Some("NPL"), None).one();
        assert!(found.is_some_and(|m| m.confidence >= 0.9), "{district}: {found:?}");
    }
    println!("{spellings:#?}");
    assert_eq!(spellings.len(), 11);
    assert_eq!(spellings["BRC-FL/NRC/GRC"], ["ns-bel", "ns-nor", "ns-deu"]);
    assert!(spellings.values().flatten().all(|id| id.starts_with("ns-")));
}

/// The share of rows whose area is found, for a sheet's columns of first and second level.
fn places(path: &str, iso3: &str, first: &str, second: &str) -> Option<(usize, usize, usize, usize, Missed)> {
    let rows = rows(path)?;
    let mut memo: BTreeMap<(String, String), (bool, bool)> = BTreeMap::new();
    let (mut all1, mut hits1, mut all2, mut hits2, mut missed) = (0, 0, 0, 0, BTreeMap::new());
    for row in rows.iter().filter(|r| !r[first].starts_with('#')) {
        let (one, two) = (&row[first], row.get(second).map_or("", String::as_str));
        let (found1, found2) = *memo.entry((one.clone(), two.to_owned())).or_insert_with(|| {
            let parent = place::find(one, Some(1), Some(iso3), None).one();
            let child = place::find(two, Some(2), Some(iso3), parent.map(|m| m.place).as_ref()).one();
            (parent.is_some(), child.is_some())
        });
        if !one.trim().is_empty() {
            all1 += 1;
            hits1 += usize::from(found1);
        }
        if !two.trim().is_empty() {
            all2 += 1;
            hits2 += usize::from(found2);
        }
        if !found1 || (!found2 && !two.trim().is_empty()) {
            *missed.entry(format!("{one} / {two}")).or_default() += 1;
        }
    }
    Some((hits1, all1, hits2, all2, missed))
}

#[test]
fn areas_of_real_sheets_are_found() {
    // Ethiopia's sheet has regions and contested areas that are younger than the list: one row in eleven.
    for (path, iso3, first, second, share) in [
        ("real/3w/honduras_345w.csv", "HND", "ADMIN 1", "ADMIN 2", 0.99),
        ("real/3w/lebanon_2024_sectors.csv", "LBN", "Admin1", "Admin2", 0.99),
        ("real/3w/ethiopia_4w_2025_untagged.csv", "ETH", "Region", "Zone", 0.90),
    ] {
        let Some((hits1, all1, hits2, all2, missed)) = places(path, iso3, first, second) else { return };
        at_least(share, &format!("{path}, first level"), hits1, all1, &missed);
        at_least(share, &format!("{path}, second level"), hits2, all2, &missed);
    }
}

#[test]
fn the_ifrc_s_own_country_names_are_found() {
    let Some(rows) = rows("real/appeals/ifrc_go_appeals_2022_all.csv") else { return };
    let names: BTreeSet<&str> =
        rows.iter().filter_map(|r| r.get("country.name")).map(String::as_str).filter(|n| !n.is_empty()).collect();
    let missed: Vec<&&str> = names.iter().filter(|name| country::find(name).is_none()).collect();
    println!("{} country names, not found: {missed:?}", names.len());
    assert!(names.len() > 100 && missed.iter().all(|n| **n == "Serbia and Montenegro"), "{missed:?}");
}
