//! Compiles data/*.csv into tables that are embedded and read in place, so that the program starts without parsing.
//!
//! Keys are folded by the same file that folds a query (src/fold.rs). A wrong reference is an error of the build.

#[path = "src/fold.rs"]
#[expect(dead_code, reason = "the build needs only a part of what look-ups need")]
mod fold;
#[path = "src/place/shape.rs"]
mod shape;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;
use std::path::PathBuf;
use std::{env, fs};

type Row = HashMap<String, String>;

struct Tables {
    data: PathBuf,
    out: PathBuf,
}

fn main() {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    let tables = Tables { data: root.join("../../data"), out };
    for source in ["build.rs", "src/fold.rs", "src/place/shape.rs"] {
        println!("cargo:rerun-if-changed={source}");
    }
    let countries = tables.countries();
    tables.organisations(&countries);
    tables.classes();
    tables.sectors();
    tables.places(&countries);
    tables.working_weeks(&countries);
    tables.deadlines();
}

impl Tables {
    fn rows(&self, name: &str) -> Vec<Row> {
        let path = self.data.join(name);
        println!("cargo:rerun-if-changed={}", path.display());
        let mut reader = csv::Reader::from_path(&path).unwrap_or_else(|e| panic!("{name}: {e}"));
        let header: Vec<String> = reader.headers().expect("a header").iter().map(str::to_owned).collect();
        reader
            .records()
            .map(|row| {
                let row = row.unwrap_or_else(|e| panic!("{name}: {e}"));
                header.iter().cloned().zip(row.iter().map(str::to_owned)).collect()
            })
            .collect()
    }

    fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        fs::write(self.out.join(name), content).unwrap_or_else(|e| panic!("{name}: {e}"));
    }

    /// A map from folded key to one number.
    fn map(&self, name: &str, entries: &BTreeMap<String, u64>) {
        let bytes = fst::Map::from_iter(entries.iter().map(|(key, value)| (key, *value)))
            .expect("sorted keys")
            .into_fst()
            .into_inner();
        self.write(name, bytes);
    }

    /// A map from folded key to several numbers: the value is where its list starts in a second file (count, numbers).
    fn lists(&self, name: &str, entries: &BTreeMap<String, BTreeSet<u32>>) {
        let mut lists: Vec<u32> = Vec::new();
        let mut starts = BTreeMap::new();
        for (key, numbers) in entries {
            starts.insert(key.clone(), lists.len() as u64);
            lists.push(numbers.len() as u32);
            lists.extend(numbers);
        }
        self.map(&format!("{name}.fst"), &starts);
        self.write(&format!("{name}.bin"), lists.iter().flat_map(|n| n.to_le_bytes()).collect::<Vec<u8>>());
    }

    /// `COUNTRIES` and the map from every name (and, with bit 16, every demonym) to its place in it.
    fn countries(&self) -> Vec<String> {
        let rows = self.rows("countries.csv");
        let mut source = format!(
            "/// All countries and territories, sorted by ISO alpha-3 code.\npub static COUNTRIES: [Country; {}] = [\n",
            rows.len()
        );
        let mut names = BTreeMap::new();
        for (no, row) in rows.iter().enumerate() {
            writeln!(
                source,
                "Country {{ iso3: {:?}, iso2: {:?}, m49: {:?}, names: {}, region: {:?}, society: {:?} }},",
                row["iso3"],
                row["iso2"],
                row["m49"],
                four(row),
                row["region"],
                row["society"]
            )
            .expect("a string grows");
            let own = ["en", "fr", "es", "ar"].map(|lang| row[lang].as_str());
            for name in own.into_iter().chain(row["alternatives"].split('|')).flat_map(keys) {
                let owner = names.entry(name.clone()).or_insert(no as u64);
                assert!(*owner == no as u64 || fold::has_arabic(&name), "{name} names two countries");
            }
        }
        for (no, row) in rows.iter().enumerate() {
            for name in row["demonyms"].split('|').flat_map(keys) {
                names.entry(name).or_insert(no as u64 | 1 << 16);
            }
        }
        source.push_str("];\n");
        self.write("countries.rs", source);
        self.map("countries.fst", &names);
        rows.into_iter().map(|row| row["iso3"].clone()).collect()
    }

    /// `KNOWN`, `STATUS`, and the lists from every alias to who bears it.
    fn organisations(&self, countries: &[String]) {
        let mut source = String::new();
        let mut ids: HashMap<String, u32> = HashMap::new();
        let mut known = |id: &str, kind: &str, names: &str, acronym: &str, country: &str, class: &str| {
            assert!(country.is_empty() || countries.iter().any(|c| c == country), "{id}: no country {country}");
            let no = ids.len() as u32;
            assert!(ids.insert(id.to_owned(), no).is_none(), "{id} twice");
            writeln!(source, "known({id:?}, Kind::{kind}, {names}, {acronym:?}, {country:?}, {class}),")
                .expect("a string grows");
        };
        let ours = [
            [
                "International Federation of Red Cross and Red Crescent Societies",
                "Fédération internationale des Sociétés de la Croix-Rouge et du Croissant-Rouge",
                "Federación Internacional de Sociedades de la Cruz Roja y de la Media Luna Roja",
                "الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر",
            ],
            [
                "International Committee of the Red Cross",
                "Comité international de la Croix-Rouge",
                "Comité Internacional de la Cruz Roja",
                "اللجنة الدولية للصليب الأحمر",
            ],
            [
                "Red Cross and Red Crescent Movement",
                "Mouvement de la Croix-Rouge et du Croissant-Rouge",
                "Movimiento de la Cruz Roja y de la Media Luna Roja",
                "حركة الصليب الأحمر والهلال الأحمر",
            ],
        ];
        known("ifrc", "Ifrc", &format!("{:?}", ours[0]), "IFRC", "", "445");
        known("icrc", "Icrc", &format!("{:?}", ours[1]), "ICRC", "", "445");
        known("movement", "Movement", &format!("{:?}", ours[2]), "", "", "445");
        for row in self.rows("societies.csv") {
            known(&row["id"], "NationalSociety", &four(&row), &row["acronym"], &row["iso3"], "445");
        }
        for row in self.rows("organisations.csv") {
            let name = &row["name"];
            known(
                &row["id"],
                "Other",
                &format!("[{name:?}, {name:?}, {name:?}, {name:?}]"),
                &row["acronym"],
                &row["country"],
                &row["type"],
            );
        }
        let count = ids.len();
        let mut status = String::new();
        for row in self.rows("society_status.csv") {
            let no = ids[&row["society"]];
            writeln!(status, "({no}, {:?}, {}),", row["from"], row["active"] == "yes").expect("a string grows");
        }
        self.write(
            "organisations.rs",
            format!(
                "/// Movement components, then the others of data/organisations.csv.\npub static KNOWN: [Known; {count}] = [\n{source}];\n/// Society, first day (ISO 8601), active from then on.\npub static STATUS: &[(u32, &str, bool)] = &[\n{status}];\n"
            ),
        );
        // The number of an organisation; bit 31 for an acronym, bit 30 for its owner's first.
        let mut aliases: BTreeMap<String, BTreeSet<u32>> = BTreeMap::new();
        let mut first: BTreeSet<String> = BTreeSet::new();
        for row in self.rows("aliases.csv") {
            let id = &row["organisation"];
            let no = *ids.get(id).unwrap_or_else(|| panic!("{}: no organisation {id}", row["alias"]));
            let acronym = row["kind"] == "acronym";
            let lead = acronym && first.insert(id.clone());
            for key in keys(&row["alias"]) {
                let numbers = aliases.entry(key).or_default();
                if numbers.iter().any(|n| n & 0x3fff_ffff == no) {
                    continue;
                }
                numbers.insert(no | u32::from(acronym) << 31 | u32::from(lead) << 30);
            }
        }
        self.lists("aliases", &aliases);
    }

    /// `CLASSES` and the map from every word for an organisation type to its place in it.
    fn classes(&self) {
        let rows = self.rows("organisation_types.csv");
        let mut source = format!("static CLASSES: [Class; {}] = [\n", rows.len());
        let mut words = BTreeMap::new();
        for (no, row) in rows.iter().enumerate() {
            writeln!(source, "Class {{ code: {}, names: {} }},", row["code"], four(row)).expect("a string grows");
            let own = ["en", "fr", "es", "ar", "pt"].map(|lang| row[lang].as_str());
            for key in own.into_iter().chain(row["words"].split('|')).flat_map(keys) {
                words.entry(key).or_insert(no as u64);
            }
        }
        source.push_str("];\n");
        self.write("classes.rs", source);
        self.map("classes.fst", &words);
    }

    /// `SECTORS` and the map from every word to its place in it.
    fn sectors(&self) {
        let rows = self.rows("sectors.csv");
        assert!(rows.len() < 32, "a sector set is one 32-bit word");
        let mut source = format!(
            "/// The sectors of data/sectors.csv, in the order in which pages list them.\npub static SECTORS: [Sector; {}] = [\n",
            rows.len()
        );
        let mut words = BTreeMap::new();
        for (no, row) in rows.iter().enumerate() {
            let option = |text: &str| if text.is_empty() { "None".to_owned() } else { format!("Some({text:?})") };
            writeln!(
                source,
                "Sector {{ code: {:?}, names: {}, ifrc: {}, iasc: {} }},",
                row["code"],
                four(row),
                option(&row["ifrc"]),
                option(&row["iasc"])
            )
            .expect("a string grows");
            for name in ["code", "en", "fr", "es", "ar"].iter().flat_map(|lang| keys(&row[*lang])) {
                words.entry(name).or_insert(no as u64);
            }
        }
        for row in self.rows("sector_words.csv") {
            let no = rows
                .iter()
                .position(|r| r["code"] == row["code"])
                .unwrap_or_else(|| panic!("no sector {}", row["code"]));
            for key in keys(&row["word"]) {
                words.entry(key).or_insert(no as u64);
            }
        }
        source.push_str("];\n");
        self.write("sectors.rs", source);
        self.map("sectors.fst", &words);
    }

    /// `WEEKS`: clock and days off of each country, sorted by code.
    fn working_weeks(&self, countries: &[String]) {
        let mut rows = self.rows("working_weeks.csv");
        rows.sort_by(|a, b| a["iso3"].cmp(&b["iso3"]));
        let codes: Vec<&String> = rows.iter().map(|row| &row["iso3"]).collect();
        assert!(codes == countries.iter().collect::<Vec<_>>(), "each country has one working week");
        let mut source = format!(
            "/// The week of each country, sorted by ISO alpha-3 code.\nstatic WEEKS: [Week; {}] = [\n",
            rows.len()
        );
        for row in &rows {
            let days: Vec<u8> = row["weekend"]
                .split('|')
                .map(|day| {
                    let all = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
                    all.iter().position(|d| *d == day).unwrap_or_else(|| panic!("{}: no day {day}", row["iso3"])) as u8
                })
                .collect();
            writeln!(source, "Week {{ iso3: {:?}, zone: {:?}, off: &{days:?} }},", row["iso3"], row["zone"])
                .expect("a string grows");
        }
        source.push_str("];\n");
        self.write("weeks.rs", source);
    }

    /// `DEADLINES`, in the order of the file.
    fn deadlines(&self) {
        let rows = self.rows("deadlines.csv");
        let mut source =
            format!("/// The deadlines of data/deadlines.csv.\nstatic DEADLINES: [Deadline; {}] = [\n", rows.len());
        for row in &rows {
            let hours = |key: &str| row[key].parse::<i64>().unwrap_or_else(|e| panic!("{}: {e}", row["code"]));
            writeln!(
                source,
                "Deadline {{ code: {:?}, from: {}, until: {}, guide: {}, source: {:?} }},",
                row["code"],
                hours("from_hours"),
                hours("until_hours"),
                row["guide"] == "yes",
                row["source"]
            )
            .expect("a string grows");
        }
        source.push_str("];\n");
        self.write("deadlines.rs", source);
    }

    /// Records of 32 bytes in the order (country, level, code), their texts, and the maps from codes and names.
    fn places(&self, countries: &[String]) {
        let mut rows = self.rows("places.csv");
        rows.sort_by(|a, b| (&a["country"], &a["level"], &a["code"]).cmp(&(&b["country"], &b["level"], &b["code"])));
        let number: HashMap<&str, u32> =
            rows.iter().enumerate().map(|(no, row)| (row["code"].as_str(), no as u32)).collect();
        assert_eq!(number.len(), rows.len(), "a place code stands twice");
        let (mut records, mut texts) = (Vec::new(), String::new());
        let mut codes: BTreeMap<String, u64> = BTreeMap::new();
        let mut names: BTreeMap<String, BTreeSet<u32>> = BTreeMap::new();
        let mut ranges: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        for (no, row) in rows.iter().enumerate() {
            let country = row["country"].as_str();
            assert!(countries.iter().any(|c| c == country), "no country {country}");
            ranges.entry(country).or_insert((no, no)).1 = no + 1;
            let parent = match row["parent"].as_str() {
                parent if parent == country => u32::MAX,
                parent => *number.get(parent).unwrap_or_else(|| panic!("{}: no parent {parent}", row["code"])),
            };
            let mut folded: Vec<String> = Vec::new();
            for key in std::iter::once(row["name"].as_str()).chain(row["alternatives"].split('|')).flat_map(keys) {
                if !folded.contains(&key) {
                    folded.push(key);
                }
            }
            for key in &folded {
                let mut put = |key: &str| names.entry(format!("{key}\u{1f}{country}")).or_default().insert(no as u32);
                put(key);
                put(&shape::bare(key));
                if let Some(compass) = shape::compass(key) {
                    put(&format!("^{compass}"));
                }
                let sound = shape::sound(key);
                if sound.chars().count() >= 3 {
                    put(&format!("~{sound}"));
                    put(&format!("%{}", shape::bones(&sound)));
                }
            }
            codes.insert(row["code"].to_uppercase(), no as u64);
            if !row["ifrc"].is_empty() {
                codes.entry(row["ifrc"].to_uppercase()).or_insert(no as u64);
            }
            // The code without letters and leading zeros, as spreadsheets keep it.
            let digits = row["code"].trim_start_matches(|c: char| c.is_ascii_alphabetic());
            if !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()) {
                names
                    .entry(format!("#{}\u{1f}{country}", digits.trim_start_matches('0')))
                    .or_default()
                    .insert(no as u32);
            }
            // Names, then what is left of them without their kind of area.
            let bare: Vec<String> = folded.iter().map(|key| shape::bare(key)).collect();
            let folded = format!("{}\u{1e}{}", folded.join("|"), bare.join("|"));
            let mut text = |text: &str| {
                let at = texts.len() as u32;
                texts.push_str(text);
                at.to_le_bytes()
            };
            records.extend(text(&row["code"]));
            records.extend(text(&row["name"]));
            records.extend(text(&folded));
            records.extend(parent.to_le_bytes());
            for degrees in ["latitude", "longitude"] {
                records.extend(row[degrees].parse().unwrap_or(f32::NAN).to_le_bytes());
            }
            records.extend(u16::try_from(folded.len()).expect("short names").to_le_bytes());
            records.push(u8::try_from(row["code"].len()).expect("a short code"));
            records.push(u8::try_from(row["name"].len()).expect("a short name"));
            records.push(row["level"].parse().expect("a level"));
            records.extend(country.as_bytes());
        }
        self.write("places.bin", records);
        self.write("places.txt", texts);
        self.map("place_codes.fst", &codes);
        self.lists("place_names", &names);
        let ranges: Vec<(&str, usize, usize)> = ranges.into_iter().map(|(iso3, (from, to))| (iso3, from, to)).collect();
        self.write("place_countries.rs", format!("&{ranges:?}"));
        let mut people: Vec<(String, u16, u64)> = Vec::new();
        for row in self.rows("population.csv") {
            assert!(number.contains_key(row["place"].as_str()), "no place {}", row["place"]);
            let whole = |key: &str| row[key].parse::<u64>().unwrap_or_else(|e| panic!("{}: {e}", row["place"]));
            people.push((row["place"].clone(), whole("year") as u16, whole("population")));
        }
        people.sort();
        self.write("population.rs", format!("&{people:?}"));
        let mut lengths = Vec::new();
        for row in self.rows("pcode_lengths.csv") {
            let mut total = 0u8;
            let ends = ["country", "admin1", "admin2", "admin3"].map(|level| {
                // A level that has several lengths ("2|3") has no fixed end.
                row[level].parse().map_or(0, |length: u8| {
                    total += length;
                    total
                })
            });
            lengths.push((row["iso3"].clone(), ends));
        }
        lengths.sort();
        self.write("pcode_lengths.rs", format!("&{lengths:?}"));
    }
}

/// The keys under which a text is found: folded, and where it is Arabic, also without its articles.
fn keys(text: &str) -> Vec<String> {
    let folded = fold::fold(text);
    if folded.is_empty() {
        return Vec::new();
    }
    let stem = fold::stem(&folded);
    if stem == folded || !fold::has_arabic(&folded) { vec![folded] } else { vec![folded, stem] }
}

/// The four names of a row as the source of an array.
fn four(row: &Row) -> String {
    format!("[{:?}, {:?}, {:?}, {:?}]", row["en"], row["fr"], row["es"], row["ar"])
}
