//! A picture with invented figures, for tests of pages and papers: every block filled, every flag marked.

use crate::model::{
    Cell, Coverage, Duplicate, Gaps, LeftOut, MethodLine, OrganisationLine, PartLine, People, Picture, PlaceLine,
    RowRef, SectorLine,
};
use base::records::{Kind, Share, Status};
use chrono::NaiveDate;
use intake::report::{ColumnReport, FileReport, Finding, RowCount, SheetReport, Weight};

/// Provinces of Mozambique with invented activities: (P-code, name, latitude, longitude).
const AREAS: [(&str, &str, f32, f32); 6] = [
    ("MZ01", "Cabo Delgado", -12.3, 39.3),
    ("MZ04", "Manica", -19.0, 33.4),
    ("MZ07", "Nampula", -15.1, 39.2),
    ("MZ09", "Sofala", -19.4, 34.8),
    ("MZ10", "Tete", -15.7, 32.8),
    ("MZ11", "Zambezia", -16.9, 37.0),
];

const SECTORS: [(&str, &str); 5] = [
    ("WSH", "Water, sanitation and hygiene"),
    ("HEA", "Health"),
    ("SHL", "Shelter and relief items"),
    ("FSC", "Food security"),
    ("PRO", "Protection"),
];

/// The sample. Each call gives the same.
pub fn sample() -> Picture {
    let organisation = |id: &str, name: &str, acronym: &str, kind, activities: u32| OrganisationLine {
        id: id.to_owned(),
        name: name.to_owned(),
        acronym: acronym.to_owned(),
        kind,
        host: id == "ns-moz",
        activities,
        supports: activities / 9,
        places: AREAS.iter().take(1 + activities as usize % 5).map(|a| a.0.to_owned()).collect(),
        sectors: SECTORS.iter().take(1 + activities as usize % 4).map(|s| s.0.to_owned()).collect(),
        rows_with_people: activities / 2,
        latest: NaiveDate::from_ymd_opt(2026, 11, 1 + activities % 18),
    };
    let mut cells = Vec::new();
    for (i, (sector, _)) in SECTORS.iter().enumerate() {
        for (j, area) in AREAS.iter().enumerate() {
            let organisations = ((i * 5 + j * 3) % 7) as u32;
            if organisations > 0 {
                cells.push(Cell {
                    sector: (*sector).to_owned(),
                    place: area.0.to_owned(),
                    level: 1,
                    organisations,
                    movement: organisations / 2,
                    activities: organisations * 4 + j as u32,
                });
            }
        }
    }
    let mut places = vec![PlaceLine {
        code: "MOZ".to_owned(),
        name: "Mozambique".to_owned(),
        activities: 180,
        organisations: 9,
        movement: 5,
        ..PlaceLine::default()
    }];
    places.extend(AREAS.iter().enumerate().map(|(j, area)| PlaceLine {
        code: area.0.to_owned(),
        name: area.1.to_owned(),
        level: 1,
        parent: "MOZ".to_owned(),
        activities: 12 + 9 * j as u32,
        organisations: 2 + j as u32,
        movement: 1 + j as u32 / 2,
        position: Some((area.2, area.3)),
    }));
    let row = |file: &str, row| RowRef { file: file.to_owned(), sheet: "Data".to_owned(), row };
    Picture {
        title: String::new(),
        country: "MOZ".to_owned(),
        as_of: NaiveDate::from_ymd_opt(2026, 11, 20).unwrap_or_default(),
        activities: 180,
        organisations: vec![
            organisation("ns-moz", "Mozambique Red Cross Society", "CVM", Kind::NationalSociety, 61),
            organisation("ns-esp", "Spanish Red Cross", "", Kind::NationalSociety, 23),
            organisation("ns-gbr", "British Red Cross", "BRC", Kind::NationalSociety, 12),
            organisation(
                "ifrc",
                "International Federation of Red Cross and Red Crescent Societies",
                "IFRC",
                Kind::Ifrc,
                34,
            ),
            organisation("icrc", "International Committee of the Red Cross", "ICRC", Kind::Icrc, 18),
            organisation("other-unicef", "United Nations Children's Fund", "UNICEF", Kind::Other, 20),
            organisation(
                "other-associacao da costa",
                "Associação da Costa (an invented partner with a long name)",
                "",
                Kind::Other,
                12,
            ),
        ],
        places,
        sectors: SECTORS
            .iter()
            .enumerate()
            .map(|(i, (code, name))| SectorLine {
                code: (*code).to_owned(),
                name: (*name).to_owned(),
                activities: 60 - 9 * i as u32,
                organisations: 7 - i as u32,
            })
            .collect(),
        level: 1,
        cells,
        people: People {
            not_given: false,
            lower: 48_210,
            upper: 131_940,
            method: "BOUNDS".to_owned(),
            level: 1,
            point: Some(83_400),
            methods: [
                ("SUM", 0, 240_300),
                ("MAX_SECTOR_PER_PLACE", 2, 97_120),
                ("MAX_SECTOR_PER_PLACE", 1, 83_400),
                ("MAX_ROW_PER_PLACE", 1, 21_004),
            ]
            .into_iter()
            .map(|(method, level, value)| MethodLine { method: method.to_owned(), level, value, rows: 141 })
            .collect(),
            left_out: vec![
                LeftOut { reason: "planned".to_owned(), rows: 17, people: 22_000 },
                LeftOut { reason: "households-only".to_owned(), rows: 9, people: 1_830 },
                LeftOut { reason: "no-figure".to_owned(), rows: 13, people: 0 },
            ],
            rows_used: 141,
            parts: vec![
                PartLine {
                    share: Share {
                        measure: "reached".to_owned(),
                        sex: "female".to_owned(),
                        header: "Women reached".to_owned(),
                        ..Share::default()
                    },
                    contacts: 122_050,
                    rows: 96,
                },
                PartLine {
                    share: Share {
                        measure: "reached".to_owned(),
                        sex: "male".to_owned(),
                        header: "Men reached".to_owned(),
                        ..Share::default()
                    },
                    contacts: 101_700,
                    rows: 96,
                },
            ],
            household_size: None,
        },
        gaps: Gaps {
            cells: vec![("WSH".to_owned(), "MZ01".to_owned()), ("SHL".to_owned(), "MZ10".to_owned())],
            silent_areas: vec![("MZ02".to_owned(), "Gaza".to_owned()), ("MZ08".to_owned(), "Niassa".to_owned())],
            areas_known: 11,
        },
        coverage: Coverage {
            expected: vec![
                ("Cruz Vermelha de Moçambique".to_owned(), true),
                ("British Red Cross".to_owned(), true),
                ("Danish Red Cross".to_owned(), false),
            ],
            organisations: 7,
            organisations_with_people: 6,
            sheets: 3,
            rows: (203, 180, 5, 18),
            dated: 171,
            placed: 178,
            placed_in_list: 169,
            sectored: 176,
            age: Some((40, 12, 2)),
        },
        duplicates: vec![Duplicate {
            rows: vec![row("cvm_3w.xlsx", 14), row("cre_actividades.xlsx", 9)],
            count: 2,
            kind: "across-sheets".to_owned(),
            weight: 14.2,
            clues: vec![
                ("people".to_owned(), "exact".to_owned(), 7.9),
                ("place".to_owned(), "exact".to_owned(), 4.1),
                ("sector".to_owned(), "exact".to_owned(), 2.2),
            ],
        }],
        statuses: vec![(Status::Planned, 17), (Status::Ongoing, 120), (Status::Completed, 43)],
        files: vec![
            FileReport {
                file: "cvm_3w.xlsx".to_owned(),
                error: None,
                sheets: vec![SheetReport {
                    sheet: "Data".to_owned(),
                    used: true,
                    why: "Names organisations, sectors and places.".to_owned(),
                    header_rows: vec![3],
                    first_row: 4,
                    last_row: 120,
                    columns: vec![
                        column(0, "Organização", Some("implementer"), 0.97, false),
                        column(1, "Setor", Some("sector"), 0.99, false),
                        column(2, "Nº", None, 0.41, true),
                    ],
                    rows: RowCount { total: 117, committed: 104, held: 3, ignored: 10 },
                    ..SheetReport::default()
                }],
            },
            FileReport {
                file: "notes.pdf".to_owned(),
                error: Some("This is a PDF, not a table. Send the sheet that it was made from.".to_owned()),
                sheets: Vec::new(),
            },
        ],
        findings: vec![
            Finding {
                file: "cvm_3w.xlsx".to_owned(),
                sheet: "Data".to_owned(),
                row: 17,
                column: "Distrito".to_owned(),
                kind: "place-ambiguous".to_owned(),
                text: "“Chiure” is the name of two areas.".to_owned(),
                fix: "Choose one, or give its P-code.".to_owned(),
                weight: Weight::Doubted,
                rows: vec![17, 31],
                count: 2,
                value: Some("Chiure".to_owned()),
                choices: vec![("MZ0103".to_owned(), "Chiure, Cabo Delgado".to_owned())],
                ..Finding::default()
            },
            Finding {
                file: "cvm_3w.xlsx".to_owned(),
                sheet: "Data".to_owned(),
                row: 120,
                kind: "total-row".to_owned(),
                text: "A row of totals was left out.".to_owned(),
                weight: Weight::Changed,
                rows: vec![120],
                count: 1,
                ..Finding::default()
            },
        ],
        demonstration: true,
    }
}

fn column(index: usize, header: &str, field: Option<&str>, confidence: f32, ask: bool) -> ColumnReport {
    ColumnReport {
        index,
        header: header.to_owned(),
        field: field.map(str::to_owned),
        confidence,
        why: "The header says so.".to_owned(),
        alternatives: if ask { vec!["people_reached".to_owned(), "quantity".to_owned()] } else { Vec::new() },
        ask,
        samples: if ask { vec!["120".to_owned(), "45".to_owned()] } else { Vec::new() },
        ..ColumnReport::default()
    }
}
