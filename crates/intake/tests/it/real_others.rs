//! Every other real file: funding flows, appeals, stock and relief lists are read; lists of places, organisations,
//! branches and codes are left, sheet by sheet; what is no table is refused. Rows were counted with Python (csv, json,
//! openpyxl); which of them are committed or held is the reader's own answer, looked at and kept here.

use super::real_sheets::{Expected, REAL, check, read};
use std::path::Path;

/// A list of areas, organisations, branches or codes.
const LIST: &str = "A list of";
/// Neither who nor what nor where.
const NOTHING: &str = "no activities";

/// Files that hold rows of somebody who does, pays or sends something.
fn taken() -> Vec<Expected> {
    vec![
        Expected {
            file: "appeals/ifrc_go_appeals_2022_all.csv",
            sheet: "",
            header: &[1],
            tags: None,
            rows: (2, 3_569),
            count: (3_568, 3_561, 7, 0),
            activities: 3_561,
            fields: &[
                "admin0",
                "admin0_code",
                "budget",
                "end",
                "event",
                "organisation",
                "people_targeted",
                "sector",
                "source_id",
                "start",
                "status",
            ],
        },
        Expected {
            file: "funding/fts_flows_afghanistan_api_page1.json",
            sheet: "data.flows",
            header: &[1],
            tags: None,
            rows: (2, 201),
            count: (200, 200, 0, 0),
            activities: 200,
            fields: &[
                "activity",
                "budget",
                "currency",
                "organisation",
                "organisation_type",
                "period",
                "source_id",
                "status",
                "year",
            ],
        },
        Expected {
            file: "funding/fts_flows_afghanistan_api_page2.json",
            sheet: "data.flows",
            header: &[1],
            tags: None,
            rows: (2, 201),
            count: (200, 200, 0, 0),
            activities: 200,
            fields: &[
                "activity",
                "budget",
                "currency",
                "organisation",
                "organisation_type",
                "period",
                "source_id",
                "status",
                "year",
            ],
        },
        Expected {
            file: "funding/fts_flows_afghanistan_api_page3.json",
            sheet: "data.flows",
            header: &[1],
            tags: None,
            rows: (2, 85),
            count: (84, 84, 0, 0),
            activities: 84,
            fields: &[
                "activity",
                "admin1",
                "budget",
                "currency",
                "organisation",
                "organisation_type",
                "period",
                "source_id",
                "status",
                "year",
            ],
        },
        Expected {
            file: "funding/fts_incoming_afghanistan.csv",
            sheet: "",
            header: &[1],
            tags: None,
            rows: (2, 329),
            count: (328, 328, 0, 0),
            activities: 328,
            fields: &[
                "activity",
                "admin0",
                "budget",
                "currency",
                "event",
                "funder",
                "implementer",
                "organisation_type",
                "period",
                "plan",
                "project",
                "sector",
                "source_id",
                "status",
                "year",
            ],
        },
        Expected {
            file: "funding/fts_internal_global.csv",
            sheet: "",
            header: &[1],
            tags: None,
            rows: (2, 280),
            count: (279, 279, 0, 0),
            activities: 279,
            fields: &[
                "activity",
                "admin0",
                "admin1",
                "budget",
                "currency",
                "event",
                "funder",
                "implementer",
                "organisation_type",
                "period",
                "plan",
                "project",
                "sector",
                "source_id",
                "status",
                "year",
            ],
        },
        Expected {
            file: "funding/fts_requirements_by_cluster.csv",
            sheet: "",
            header: &[1],
            tags: None,
            rows: (2, 41),
            count: (40, 0, 40, 0),
            activities: 0,
            fields: &["admin0_code", "end", "sector", "start", "year"],
        },
        Expected {
            file: "hxl/iati-sierraleone.csv",
            sheet: "",
            header: &[1],
            tags: Some(2),
            rows: (3, 517),
            count: (515, 515, 0, 0),
            activities: 515,
            fields: &[
                "activity",
                "admin0",
                "admin0_code",
                "budget",
                "currency",
                "end",
                "funder",
                "implementer",
                "organisation",
                "organisation_type",
                "period",
                "programme",
                "sector",
                "source_id",
                "start",
                "status",
            ],
        },
        Expected {
            file: "hxl/rowca-3w-hxl.csv",
            sheet: "",
            header: &[1],
            tags: Some(2),
            rows: (3, 246),
            count: (244, 244, 0, 0),
            activities: 244,
            fields: &[
                "activity",
                "admin0",
                "admin1",
                "admin2",
                "month",
                "organisation",
                "plan",
                "quantity",
                "sector",
                "source_id",
            ],
        },
        Expected {
            file: "iati/ukraine_transactions_hxl.csv",
            sheet: "",
            header: &[1],
            tags: Some(2),
            rows: (3, 12_628),
            count: (12_626, 10_916, 1_075, 635),
            activities: 10_916,
            fields: &["admin0", "budget", "month", "organisation", "organisation_type", "sector", "source_id"],
        },
        Expected {
            file: "logistics/pam_relief_distributions_cr_eol.csv",
            sheet: "",
            header: &[1],
            tags: None,
            rows: (2, 181),
            count: (180, 168, 12, 0),
            activities: 168,
            fields: &[
                "admin1",
                "admin1_code",
                "admin2",
                "admin2_code",
                "admin3",
                "admin3_code",
                "comment",
                "households_reached",
                "organisation",
                "period",
                "site",
            ],
        },
        Expected {
            file: "logistics/stock_timor_leste_training.csv",
            sheet: "",
            header: &[1],
            tags: None,
            rows: (2, 43),
            count: (42, 42, 0, 0),
            activities: 42,
            fields: &[
                "admin2_code",
                "comment",
                "currency",
                "funder",
                "implementer",
                "item",
                "organisation",
                "period",
                "quantity",
                "sector",
                "unit",
                "year",
            ],
        },
        Expected {
            file: "rcrc/arc_programs_fy13.csv",
            sheet: "",
            header: &[1],
            tags: None,
            rows: (2, 111),
            count: (110, 92, 18, 0),
            activities: 92,
            fields: &[
                "admin0",
                "budget",
                "comment",
                "end",
                "funder",
                "people_reached",
                "people_targeted",
                "project",
                "sector",
                "source_id",
                "start",
                "status",
            ],
        },
        Expected {
            file: "rcrc/arc_programs_fy13.xlsx",
            sheet: "qActiveFY13 ALL",
            header: &[1],
            tags: None,
            rows: (2, 114),
            count: (111, 92, 18, 1),
            activities: 92,
            fields: &[
                "admin0",
                "budget",
                "comment",
                "end",
                "funder",
                "people_reached",
                "people_targeted",
                "project",
                "sector",
                "source_id",
                "start",
                "status",
            ],
        },
        Expected {
            file: "rcrc/nepal_2015_relief_items.json",
            sheet: "",
            header: &[],
            tags: Some(1),
            rows: (2, 400),
            count: (399, 0, 399, 0),
            activities: 0,
            fields: &["activity", "admin3_code", "quantity"],
        },
        Expected {
            file: "rcrc/south_america_communities.xlsx",
            sheet: "Sheet1",
            header: &[1],
            tags: None,
            rows: (2, 90),
            count: (89, 0, 89, 0),
            activities: 0,
            fields: &["admin0", "admin1", "admin2", "admin3", "latitude", "longitude", "project", "site"],
        },
        Expected {
            file: "rcrc/south_america_communities_latin1.csv",
            sheet: "",
            header: &[1],
            tags: None,
            rows: (2, 90),
            count: (89, 0, 89, 0),
            activities: 0,
            fields: &["admin0", "admin1", "admin2", "admin3", "latitude", "longitude", "project", "site"],
        },
        Expected {
            file: "surge/ifrc_go_personnel_part1.json",
            sheet: "results",
            header: &[1],
            tags: None,
            rows: (2, 101),
            count: (100, 91, 9, 0),
            activities: 91,
            fields: &[
                "admin0",
                "admin0_code",
                "budget",
                "end",
                "event",
                "implementer",
                "organisation",
                "people_targeted",
                "plan",
                "source_id",
                "start",
                "status",
            ],
        },
    ]
}

/// Files whose sheets are left, each sheet with the reason.
const LEFT: &[(&str, &[(&str, &str)])] = &[
    ("cap/ifrc_alert_hub_feeds.json", &[("", LIST)]),
    (
        "forms/rodekruis_appeals_subscription_xlsform.xlsx",
        &[("survey", NOTHING), ("choices", NOTHING), ("settings", NOTHING)],
    ),
    ("funding/fts_plans_progress_2022.json", &[("data.plans", LIST)]),
    ("funding/fts_requirements_funding.csv", &[("", LIST)]),
    ("geo/global_pcode_lengths.csv", &[("", NOTHING)]),
    ("geo/global_pcodes_adm1_adm2.csv", &[("", LIST)]),
    ("geo/ifrc_admin1_population.xlsx", &[("Population", LIST)]),
    ("geo/ifrc_countries.json", &[("", LIST)]),
    ("geo/ifrc_districts.json", &[("", NOTHING)]),
    ("geo/nepal_adm3_topo.json", &[("objects.nepal_adm3.geometries", LIST), ("arcs", NOTHING)]),
    ("hxl/brc-westafrica-movement.csv", &[("", LIST)]),
    ("hxl/mali-population-movements.csv", &[("", NOTHING)]),
    ("hxl/rowca-gin-adm2.csv", &[("", LIST)]),
    ("logistics/assets_training.csv", &[("", LIST)]),
    (
        "logistics/ifrc_customs_profiles.xlsx",
        &[
            ("DB_master", LIST),
            ("Angola - AO", NOTHING),
            ("Burkina Faso - BF ", LIST),
            ("Burundi - BI", LIST),
            ("CAR - CF", LIST),
            ("Cote d'Ivoire - CI", LIST),
            ("DR Congo - CD", LIST),
            ("Kenya - KE", LIST),
            ("Malawi - MW", LIST),
            ("Nigeria - NG", LIST),
            ("South Sudan - SS", LIST),
            ("Sudan - SD", LIST),
            ("Sierra Leone - SL", LIST),
            ("Tanzania - TZ", LIST),
            ("Uganda - UG", LIST),
        ],
    ),
    ("logistics/ifrc_item_categories.csv", &[("", NOTHING)]),
    ("logistics/ifrc_standard_items_catalogue_latin1.csv", &[("", LIST)]),
    ("logistics/pam_relief_mapper_cr_eol.csv", &[("", LIST)]),
    ("logistics/warehouses_training.csv", &[("", LIST)]),
    ("org/ifrc_local_units_batch1.csv", &[("", LIST)]),
    ("org/madagascar_rc_branches.csv", &[("", LIST)]),
    ("org/national_societies_multilingual.csv", &[("", LIST)]),
    ("org/ocha_org_map.csv", &[("", LIST)]),
    ("rcrc/nepal_2015_volunteers.json", &[("", LIST)]),
    ("surge/ifrc_job_titles.csv", &[("", LIST)]),
    ("taxonomy/glide_numbers.csv", &[("", LIST)]),
    ("taxonomy/humanitarian_plans.csv", &[("", NOTHING)]),
    ("taxonomy/ifrc_activity_types.csv", &[("", NOTHING)]),
    ("taxonomy/ifrc_disaster_types.json", &[("", NOTHING)]),
    ("taxonomy/ifrc_emergency_activity_actions.json", &[("", NOTHING)]),
    ("taxonomy/ocha_global_coordination_groups.csv", &[("", LIST)]),
    ("taxonomy/ocha_org_types.csv", &[("", NOTHING)]),
];

/// Files that are no tables.
const REFUSED: &[(&str, &str)] = &[
    ("cap/canada.cap.xml", "This is an XML file without a table. Send the data as XLSX, ODS or CSV."),
    ("cap/earthquake-iso8859-1.cap.xml", "This is an XML file without a table. Send the data as XLSX, ODS or CSV."),
    ("cap/earthquake.cap.xml", "This is an XML file without a table. Send the data as XLSX, ODS or CSV."),
    ("cap/invalid.cap.xml", "This is an XML file without a table. Send the data as XLSX, ODS or CSV."),
    ("cap/no_optional_fields.cap.xml", "This is an XML file without a table. Send the data as XLSX, ODS or CSV."),
    ("cap/weather.cap.xml", "This is an XML file without a table. Send the data as XLSX, ODS or CSV."),
    ("iati/dportal_activities_covid.xml", "This is an XML file without a table. Send the data as XLSX, ODS or CSV."),
    (
        "org/national_societies_info.yml",
        "This file holds no table that can be read. Send the sheet itself, as XLSX, ODS or CSV.",
    ),
];

#[test]
fn other_real_files_give_their_table_their_rows_and_their_fields() {
    for one in &taken() {
        check(one);
    }
}

#[test]
fn lists_and_codes_are_left_with_the_reason() {
    for (file, sheets) in LEFT {
        let Some((report, _, records)) = read(file) else { return };
        assert_eq!(report.error, None, "{file}");
        assert!(records.activities.is_empty(), "{file}");
        let said: Vec<(&str, &str)> = report.sheets.iter().map(|s| (s.sheet.as_str(), s.why.as_str())).collect();
        assert_eq!(said.len(), sheets.len(), "{file}: {said:?}");
        for ((sheet, why), (wanted, reason)) in said.iter().zip(*sheets) {
            assert!(sheet == wanted && why.contains(reason), "{file} {sheet}: {why}");
        }
        assert!(report.sheets.iter().all(|s| !s.used && s.rows.total == 0), "{file}");
    }
}

#[test]
fn what_is_no_table_is_refused_in_one_sentence() {
    for (file, sentence) in REFUSED {
        let Some((report, findings, records)) = read(file) else { return };
        assert_eq!(report.error.as_deref(), Some(*sentence), "{file}");
        assert!(records.activities.is_empty() && findings.is_empty() && report.sheets.is_empty(), "{file}");
    }
}

#[test]
fn every_real_file_has_its_expectation() {
    if !Path::new(REAL).is_dir() {
        println!("skipped: ../shared is absent");
        return;
    }
    let mut known: Vec<&str> = super::real_sheets::all().map(|one| one.file).collect();
    known.push(super::real_sheets::SUMMED_UP);
    let others = taken();
    known.extend(others.iter().map(|one| one.file));
    known.extend(LEFT.iter().map(|one| one.0));
    known.extend(REFUSED.iter().map(|one| one.0));
    let mut folders = vec![Path::new(REAL).to_path_buf()];
    let mut seen = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
            let path = entry.path();
            let name = path.strip_prefix(REAL).expect("below").to_string_lossy().into_owned();
            if path.is_dir() && name != "oracles" {
                folders.push(path);
            } else if path.is_file() && name != "INDEX.md" {
                seen += 1;
                assert!(known.contains(&name.as_str()), "{name} has no expectation");
            }
        }
    }
    assert_eq!(seen, known.len());
}
