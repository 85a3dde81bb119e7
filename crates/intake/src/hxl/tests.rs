//! The conformance cases of tests/hxl (made with libhxl 5.2.1). Every case passes or stands in a table with the reason
//! why we differ; a reason that no longer applies fails too.

use super::*;
use crate::value::{date, number};
use serde_json::Value;

fn cases(json: &str) -> Vec<Value> {
    serde_json::from_str(json).unwrap()
}

#[test]
fn columns_conform() {
    let cases = cases(include_str!("../../tests/hxl/column_cases.json"));
    assert_eq!(cases.len(), 45);
    for case in cases {
        let input = case["input"].as_str().unwrap();
        let column = Column::parse(input);
        match &case["result"] {
            Value::String(_) => assert_eq!(column, None, "{input:?}"),
            expected => {
                let column = column.unwrap_or_else(|| panic!("{input:?}"));
                assert_eq!(Value::from(column.tag.clone()), expected["tag"], "{input:?}");
                assert_eq!(Value::from(column.attributes.clone()), expected["attributes"], "{input:?}");
                assert_eq!(Value::from(column.to_string()), expected["display"], "{input:?}");
            }
        }
    }
}

#[test]
fn patterns_conform() {
    let cases = cases(include_str!("../../tests/hxl/pattern_cases.json"));
    assert_eq!(cases.len(), 17);
    for case in cases {
        let text = case["pattern"].as_str().unwrap();
        let pattern = Pattern::parse(text);
        if case.get("error").is_some() {
            assert!(pattern.is_err(), "{text:?}");
            continue;
        }
        let pattern = pattern.unwrap_or_else(|e| panic!("{text:?}: {e}"));
        assert_eq!(Value::from(pattern.to_string()), case["canonical"], "{text:?}");
        assert_eq!(Value::from(pattern.absolute), case["absolute"], "{text:?}");
        for (column, expected) in case["matches"].as_object().unwrap() {
            let column = Column::parse(column);
            assert_eq!(Value::from(pattern.matches(column.as_ref())), *expected, "{text:?} on {column:?}");
        }
    }
}

#[test]
fn tag_rows_conform() {
    let cases = cases(include_str!("../../tests/hxl/detect_cases.json"));
    assert_eq!(cases.len(), 20);
    for case in cases {
        let name = case["name"].as_str().unwrap();
        let rows: Vec<Vec<String>> = serde_json::from_value(case["rows"].clone()).unwrap();
        let expect = &case["expect"];
        let found = tag_row(&rows);
        if expect.get("error").is_some() {
            assert_eq!(found, None, "{name}");
            continue;
        }
        let found = found.unwrap_or_else(|| panic!("{name}"));
        let tags: Vec<String> =
            found.columns.iter().map(|c| c.as_ref().map_or(String::new(), Column::to_string)).collect();
        assert_eq!(Value::from(tags), expect["tags"], "{name}");
        let headers: Vec<Option<&str>> = (0..found.columns.len()).map(|i| found.header(&rows, i)).collect();
        assert_eq!(serde_json::to_value(headers).unwrap(), expect["headers"], "{name}");
        assert_eq!(serde_json::to_value(&rows[found.index + 1..]).unwrap(), expect["values"], "{name}");
    }
}

#[test]
fn numbers_conform_or_differ_for_a_reason() {
    const DIFFERENT: &[(&str, Option<f64>, &str)] = &[
        ("1,000", Some(1000.0), "libhxl refuses grouping; sheets group, and the column decides which mark does"),
        ("1.000,5", Some(1000.5), "libhxl refuses the decimal comma; half of our partners write it"),
        ("1 000", Some(1000.0), "libhxl refuses grouping by spaces; French sheets do nothing else"),
        ("nan", None, "libhxl says it is a number and then cannot read it; here it gives nothing"),
        ("inf", None, "libhxl says it is a number and then cannot read it"),
        ("NaN", None, "libhxl says it is a number and then cannot read it; here it gives nothing"),
        ("1_000", None, "an accident of Python, not a habit of sheets"),
    ];
    let cases = cases(include_str!("../../tests/hxl/number_cases.json"));
    assert_eq!(cases.len(), 25);
    let mut differed = Vec::new();
    for case in &cases {
        let input = case["input"].as_str().unwrap();
        let ours = number::parse(input, number::Habit::Point);
        let theirs = (case["is_number"].as_bool().unwrap(), case["normalised"].as_f64());
        let ours = (ours.is_number(), ours.value);
        if let Some((_, value, _)) = DIFFERENT.iter().find(|d| d.0 == input) {
            assert_eq!(ours, (value.is_some(), *value), "{input:?}");
            assert_ne!(ours, theirs, "{input:?} no longer differs");
            differed.push(input);
        } else {
            assert_eq!(ours, theirs, "{input:?}");
        }
    }
    assert_eq!(differed.len(), DIFFERENT.len(), "a reason without its case: {differed:?}");
}

#[test]
fn dates_conform_or_differ_for_a_reason() {
    const DIFFERENT: &[(&str, &str, &str)] = &[
        ("17000", "1946-07-17", "libhxl counts days from 1970; spreadsheets count from 1900 (and we doubt the year)"),
        ("42370", "2016-01-01", "libhxl reads 42370 as 2086-01-01; Excel, where it comes from, means 2016-01-01"),
        ("43831", "2020-01-01", "libhxl reads 43831 as 2090-01-01; Excel means 2020-01-01"),
        ("2019-02-29", "", "libhxl accepts 29 February in any year; 2019 had none"),
        ("Mars 2022", "2022-03", "libhxl knows English month names only"),
        ("Septembre 2012", "2012-09", "libhxl knows English month names only"),
    ];
    let cases = cases(include_str!("../../tests/hxl/date_cases.json"));
    assert_eq!(cases.len(), 42);
    let mut differed = Vec::new();
    for case in &cases {
        let input = case["input"].as_str().unwrap();
        for (order, key) in [(date::DayFirst::Yes, "dayfirst"), (date::DayFirst::No, "monthfirst")] {
            let ours = normalised(date::parse(input, order));
            let theirs = case[key].as_str().unwrap_or("");
            if let Some((_, value, _)) = DIFFERENT.iter().find(|d| d.0 == input) {
                assert_eq!(ours, *value, "{input:?}");
                assert_ne!(ours, theirs, "{input:?} no longer differs");
                differed.push(input);
            } else {
                assert_eq!(ours, theirs, "{input:?} {key}");
            }
        }
    }
    assert_eq!(differed.len(), 2 * DIFFERENT.len(), "a reason without its case: {differed:?}");
}

/// A date as libhxl writes it.
fn normalised(parsed: date::Parsed) -> String {
    use chrono::Datelike;
    let Some(span) = parsed.span else { return String::new() };
    let d = span.first;
    match span.precision {
        date::Precision::Day => d.to_string(),
        date::Precision::Week => format!("{}W{:02}", d.iso_week().year(), d.iso_week().week()),
        date::Precision::Month => d.format("%Y-%m").to_string(),
        date::Precision::Quarter => format!("{}Q{}", d.year(), d.month0() / 3 + 1),
        date::Precision::Half => format!("{}H{}", d.year(), d.month0() / 6 + 1),
        date::Precision::Year => d.year().to_string(),
    }
}

#[test]
fn tags_mean_our_fields() {
    for (tag, expected) in [
        ("#org", "organisation"),
        ("#org+impl", "implementer"),
        ("#org +funder", "funder"),
        ("#org+donor", "funder"),
        ("#org+prog", "programme"),
        ("#org+type", "organisation_type"),
        ("#org+impl+type", "organisation_type"),
        ("#adm1", "admin1"),
        ("#adm1+name", "admin1"),
        ("#adm1+code", "admin1_code"),
        ("#adm2 +pcode", "admin2_code"),
        ("#adm3+v_pcode", "admin3_code"),
        ("#sector+cluster+name", "sector"),
        ("#subsector", "subsector"),
        ("#activity", "activity"),
        ("#status", "status"),
        ("#date+start", "start"),
        ("#date+end", "end"),
        ("#date+reported", "period"),
        ("#date+month", "month"),
        ("#date+year", "year"),
        ("#country+code", "admin0_code"),
        ("#adm4", "admin4"),
        ("#activity+type", "activity_type"),
        ("#targeted", "people_targeted"),
        ("#reached+hh", "households_reached"),
        ("#reached+f", "people_reached_female"),
        ("#reached+f+children", "people_reached_female_children"),
        ("#targeted+m+disabled", "people_targeted_male_disability"),
        ("#geo+lat", "latitude"),
        ("#geo+lon", "longitude"),
        ("#loc", "site"),
        ("#country", "admin0"),
        ("#item", "item"),
        ("#output", "quantity"),
        ("#modality", "modality"),
        ("#value+usd", "budget"),
        ("#currency", "currency"),
        ("#contact+email", "contact"),
        ("#meta+id", "source_id"),
        ("#beneficiary+type", "beneficiaries"),
    ] {
        let column = Column::parse(tag).unwrap();
        assert_eq!(meaning(&column), Some(Meaning { field: expected, weak: false }), "{tag}");
    }
    for (tag, expected) in [
        ("#adm1_id", "admin1_code"),
        ("#adm2_name", "admin2"),
        ("#from_date", "start"),
        ("#to_date", "end"),
        ("#x_donor", "funder"),
        ("#orgtype", "organisation_type"),
        ("#lat_deg", "latitude"),
        ("#org_name", "organisation"),
    ] {
        let column = Column::parse(tag).unwrap();
        assert_eq!(meaning(&column), Some(Meaning { field: expected, weak: true }), "{tag}");
    }
    for suffix in crate::value::saddd::Group::all_suffixes().iter().filter(|s| !s.contains("youth")) {
        let name = format!("people_reached{suffix}");
        assert!(crate::field::Field::from_name(&name).is_some(), "{name}");
    }
    for tag in ["#population", "#inneed", "#natural+disasters", "#reached+pct", "#loc+code", "#date+updated"] {
        assert_eq!(meaning(&Column::parse(tag).unwrap()), None, "{tag}");
    }
}

proptest::proptest! {
    #[test]
    fn no_text_panics(text in "\\PC{0,30}") {
        let _ = Column::parse(&text).map(|c| (field(&c), c.to_string()));
        let _ = Pattern::parse(&text);
        let _ = tag_row(&[vec![text]]);
    }

    #[test]
    fn a_column_reads_its_own_writing(tag in "[a-z][a-z0-9_]{0,8}", attributes in proptest::collection::vec("[a-z][a-z0-9_]{0,6}", 0..4)) {
        let column = Column { tag: format!("#{tag}"), attributes };
        proptest::prop_assert_eq!(Column::parse(&column.to_string()), Some(column));
    }
}
