//! XLSX and CSV read back by other readers: no cell is a formula, nothing is lost.

use calamine::{Data, Reader, Xlsx};
use chrono::NaiveDate;
use paper::sheet::{About, Column, CsvStyle, Kind, Table, Value, csv, looks_like_formula, xlsx};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, TestRunner};
use std::io::{Cursor, Read};

fn about() -> About {
    About {
        lang: base::lang::Lang::Ar,
        title: "=Picture".to_owned(),
        facts: vec![("Source".to_owned(), "@partner".to_owned())],
        notes: vec!["-note".to_owned()],
        made: NaiveDate::from_ymd_opt(2026, 11, 23).expect("a date"),
    }
}

fn nasty() -> impl Strategy<Value = String> {
    let lead = prop::sample::select(vec![
        "=",
        "+",
        "-",
        "@",
        "\t",
        "\r",
        "\n",
        "＝",
        "＋",
        "－",
        "＠",
        " =",
        "\u{feff}=",
        "\u{200f}=",
        "\"=",
        "'=",
        ";=",
        ",=",
        "|=",
        "",
    ]);
    let tail = prop_oneof![
        "\\PC{0,12}",
        Just("cmd|' /C calc'!A0".to_owned()),
        Just("HYPERLINK(\"http://x\",\"y\")".to_owned()),
        Just("1+1\";=2+2;\"".to_owned()),
        Just("DDE(\"a\";\"b\")\r\n=3".to_owned()),
        any::<String>(),
    ];
    (lead, tail).prop_map(|(lead, tail)| format!("{lead}{tail}"))
}

#[test]
fn ten_thousand_nasty_texts_and_no_formula() {
    let mut runner = TestRunner::new(Config::default());
    let texts: Vec<String> = (0..10_000).map(|_| nasty().new_tree(&mut runner).expect("a text").current()).collect();
    let table = Table {
        name: "=tab".to_owned(),
        title: "+title".to_owned(),
        columns: vec![Column::new(Kind::Text, "=header", "#org"), Column::new(Kind::Whole, "n", "#reached")],
        rows: texts.iter().map(|t| vec![t.clone().into(), Value::Whole(-5)]).collect(),
    };

    let bytes = csv(&table, CsvStyle::default());
    for delimiter in [b',', b';', b'\t', b'|'] {
        let mut reader = ::csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(bytes.as_slice());
        for record in reader.byte_records() {
            for (i, field) in record.expect("CSV").iter().enumerate() {
                let field = String::from_utf8_lossy(field);
                let is_our_number = field == "-5" || (delimiter != b',' && field.ends_with(",-5"));
                assert!(is_our_number || !looks_like_formula(&field), "{i} {field:?} at {}", delimiter as char);
            }
        }
    }
    let mut reader = ::csv::Reader::from_reader(bytes.as_slice());
    let back: Vec<::csv::StringRecord> = reader.records().collect::<Result<_, _>>().expect("CSV");
    assert_eq!(back.len(), texts.len());
    for (record, text) in back.iter().zip(&texts) {
        let kept: String = text.replace('\0', "");
        assert_eq!(record[0].strip_prefix('\'').filter(|_| looks_like_formula(text)).unwrap_or(&record[0]), kept);
        assert_eq!(&record[1], "-5");
    }

    let bytes = xlsx(&about(), &[table], false).expect("a workbook");
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes.clone())).expect("a workbook");
    for name in book.sheet_names() {
        assert!(book.worksheet_formula(&name).expect("a sheet").used_cells().next().is_none());
    }
    let range = book.worksheet_range_at(1).expect("second sheet").expect("cells");
    assert_eq!(range.height(), texts.len() + 1);
    for row in range.rows().skip(1) {
        assert!(matches!(row[0], Data::String(_) | Data::Empty), "{:?}", row[0]);
        assert_eq!(row[1], Data::Float(-5.0));
    }
    // The parts themselves: not one formula element.
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    for i in 0..zip.len() {
        let mut part = String::new();
        if zip.by_index(i).expect("a part").read_to_string(&mut part).is_ok() {
            assert!(!part.contains("<f>") && !part.contains("<f "));
        }
    }
}

#[test]
fn a_workbook_says_where_it_comes_from_and_keeps_kinds() {
    let day = NaiveDate::from_ymd_opt(2015, 4, 25).expect("a date");
    let table = Table {
        name: "الأنشطة".to_owned(),
        title: "Activities".to_owned(),
        columns: vec![
            Column::new(Kind::Code, "Code", "#adm1+code"),
            Column::new(Kind::Number, "Share", ""),
            Column::new(Kind::Date, "From", "#date"),
        ],
        rows: vec![vec!["007".into(), 0.5.into(), day.into()], vec![Value::Empty, f64::INFINITY.into(), Value::Empty]],
    };
    let one = xlsx(&about(), std::slice::from_ref(&table), true).expect("a workbook");
    let two = xlsx(&about(), &[table], true).expect("a workbook");
    assert_eq!(one, two, "the same values give the same bytes");
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(one)).expect("a workbook");
    assert_eq!(book.sheet_names()[1], "الأنشطة");
    let first = book.worksheet_range_at(0).expect("About").expect("cells");
    assert!(first.used_cells().any(|c| *c.2 == Data::String("@partner".to_owned())));
    let sheet = book.worksheet_range_at(1).expect("sheet").expect("cells");
    assert_eq!(sheet.get((1, 0)), Some(&Data::String("#adm1+code".to_owned())));
    assert_eq!(sheet.get((2, 0)), Some(&Data::String("007".to_owned())));
    assert_eq!(sheet.get((2, 1)), Some(&Data::Float(0.5)));
    assert_eq!(sheet.get((2, 2)).and_then(calamine::DataType::as_date), Some(day));
}
