use super::*;
use proptest::prelude::*;

fn day(text: &str) -> Option<String> {
    parse(text, DayFirst::Yes).span.map(|s| format!("{} {}", s.first, s.last))
}

#[test]
fn days_are_read_in_every_form() {
    for text in [
        "2022-03-12",
        "12/03/2022",
        "12.03.22",
        "12-Mar-22",
        "12 mars 2022",
        "12 de marzo de 2022",
        "12 مارس 2022",
        "١٢ آذار ٢٠٢٢",
        "2022-03-12T10:30:00Z",
        "2022-03-12 00:00:00",
        "March 12, 2022",
        "Sat 12 March 2022",
        "12 March 2022 02:57:50 GMT",
        "2022/03/12",
        "12th March 2022",
        "20220312",
        "44632",
        "12 Março 2022",
        "le 12 mars 2022",
        "Mar 12/22",
        "2022-03-12T10:30:00.000+03:00",
        "12 / 03 / 2022",
        "2022-03-12 10:30:00 +0300",
        "samedi 12 mars 2022",
    ] {
        assert_eq!(day(text).as_deref(), Some("2022-03-12 2022-03-12"), "{text}");
    }
}

#[test]
fn months_quarters_weeks_and_years_are_spans() {
    for (text, span) in [
        ("2022-01", "2022-01-01 2022-01-31"),
        ("01/2022", "2022-01-01 2022-01-31"),
        ("Mars 2022", "2022-03-01 2022-03-31"),
        ("Septembre 2012", "2012-09-01 2012-09-30"),
        ("enero de 2023", "2023-01-01 2023-01-31"),
        ("مارس 2022", "2022-03-01 2022-03-31"),
        ("كانون الثاني 2022", "2022-01-01 2022-01-31"),
        ("تشرين الأول ٢٠٢١", "2021-10-01 2021-10-31"),
        ("جويلية 2020", "2020-07-01 2020-07-31"),
        ("March - مارس 2022", "2022-03-01 2022-03-31"),
        ("March/Mars 2022", "2022-03-01 2022-03-31"),
        ("Jan-22", "2022-01-01 2022-01-31"),
        ("janv.-22", "2022-01-01 2022-01-31"),
        ("Feb 2020", "2020-02-01 2020-02-29"),
        ("202203", "2022-03-01 2022-03-31"),
        ("2018W2", "2018-01-08 2018-01-14"),
        ("2018-W02", "2018-01-08 2018-01-14"),
        ("Semaine 2 2018", "2018-01-08 2018-01-14"),
        ("Q1 2024", "2024-01-01 2024-03-31"),
        ("T1 2024", "2024-01-01 2024-03-31"),
        ("2024Q1", "2024-01-01 2024-03-31"),
        ("2024-Q1", "2024-01-01 2024-03-31"),
        ("1er trimestre 2024", "2024-01-01 2024-03-31"),
        ("premier trimestre de 2024", "2024-01-01 2024-03-31"),
        ("Primer trimestre 2024", "2024-01-01 2024-03-31"),
        ("I trimestre 2024", "2024-01-01 2024-03-31"),
        ("2nd quarter 2023", "2023-04-01 2023-06-30"),
        ("الربع الأول 2024", "2024-01-01 2024-03-31"),
        ("H1 2024", "2024-01-01 2024-06-30"),
        ("2018", "2018-01-01 2018-12-31"),
        ("Jan - Mar 2022", "2022-01-01 2022-03-31"),
        ("janvier à mars 2022", "2022-01-01 2022-03-31"),
        ("janvier-mars 2022", "2022-01-01 2022-03-31"),
        ("May to July 2025", "2025-05-01 2025-07-31"),
        ("Nov 2021 - Feb 2022", "2021-11-01 2022-02-28"),
        ("Nov - Feb 2022", "2021-11-01 2022-02-28"),
        ("15 - 20 March 2022", "2022-03-15 2022-03-20"),
        ("01/01/2022 - 31/03/2022", "2022-01-01 2022-03-31"),
        ("du 1er janvier au 31 mars 2022", "2022-01-01 2022-03-31"),
        ("2021-22", "2021-01-01 2022-12-31"),
        ("2020-2021", "2020-01-01 2021-12-31"),
        ("Q1-Q2 2024", "2024-01-01 2024-06-30"),
        ("12/2021-03/2022", "2021-12-01 2022-03-31"),
        ("2022-01-01/2022-03-31", "2022-01-01 2022-03-31"),
        ("01/01/2022-31/03/2022", "2022-01-01 2022-03-31"),
        ("Janvier, février, mars 2022", "2022-01-01 2022-03-31"),
        ("Jan, Feb & Mar 2022", "2022-01-01 2022-03-31"),
        ("Mar 22", "2022-03-01 2022-03-31"),
        ("من يناير إلى مارس 2022", "2022-01-01 2022-03-31"),
        ("12 au 20 mars 2022", "2022-03-12 2022-03-20"),
    ] {
        assert_eq!(day(text).as_deref(), Some(span), "{text}");
    }
}

#[test]
fn the_column_decides_between_day_and_month_first() {
    let of = |values: &[&str]| DayFirst::of(values.iter().copied());
    assert_eq!(of(&["01/02/2021", "13/02/2021"]), DayFirst::Yes);
    assert_eq!(of(&["01/02/2021", "02/13/2021"]), DayFirst::No);
    assert_eq!(of(&["02/13/2021", "13/02/2021"]), DayFirst::Both);
    assert_eq!(of(&["01/02/2021", "2021-02-13"]), DayFirst::Unknown);
    assert_eq!(of(&["01/02/2021", "01/03/2021", "01/04/2021"]), DayFirst::AssumedYes);
    assert_eq!(of(&["2/1/2021", "3/1/2021", "4/1/2021"]), DayFirst::AssumedNo);
    assert_eq!(DayFirst::Unknown.or_country("USA"), DayFirst::AssumedNo);
    assert_eq!(DayFirst::Unknown.or_country("SDN"), DayFirst::AssumedYes);
    let how = |text, order| (parse(text, order).span.unwrap().first.to_string(), parse(text, order).how);
    assert_eq!(how("01/02/2021", DayFirst::Yes), ("2021-02-01".into(), How::OrderFromColumn));
    assert_eq!(how("01/02/2021", DayFirst::No), ("2021-01-02".into(), How::OrderFromColumn));
    assert_eq!(how("01/02/2021", DayFirst::Both).1, How::Doubtful(Doubt::Order));
    assert_eq!(how("13/02/2021", DayFirst::Both), ("2021-02-13".into(), How::Clear));
    assert_eq!(how("01/02/2021", DayFirst::AssumedNo), ("2021-01-02".into(), How::OrderAssumed));
}

#[test]
fn a_month_without_its_year_waits_for_one() {
    for (text, span) in [
        ("January", "2023-01-01 2023-01-31"),
        ("أيار", "2023-05-01 2023-05-31"),
        ("March - مارس", "2023-03-01 2023-03-31"),
        ("Q2", "2023-04-01 2023-06-30"),
        ("22-Jan", "2023-01-22 2023-01-22"),
        ("Jan-Mar", "2023-01-01 2023-03-31"),
        ("Mes de mayo", "2023-05-01 2023-05-31"),
    ] {
        let parsed = parse(text, DayFirst::Yes);
        assert_eq!(parsed.how, How::Partial, "{text}");
        let got = parsed.partial.unwrap().in_year(2023).unwrap();
        assert_eq!(format!("{} {}", got.first, got.last), span, "{text}");
    }
}

#[test]
fn separate_columns_make_one_date() {
    let span = |y, q, m| combine(y, q, m, DayFirst::Yes).span.map(|s| format!("{} {}", s.first, s.last));
    assert_eq!(span(Some("2024"), None, Some("3")).as_deref(), Some("2024-03-01 2024-03-31"));
    assert_eq!(span(Some("2024"), Some("Q1"), Some("Mars")).as_deref(), Some("2024-03-01 2024-03-31"));
    assert_eq!(span(Some("2024"), Some("Q1"), None).as_deref(), Some("2024-01-01 2024-03-31"));
    assert_eq!(span(Some("2024"), Some("2"), Some("-")).as_deref(), Some("2024-04-01 2024-06-30"));
    assert_eq!(span(Some("2024"), None, None).as_deref(), Some("2024-01-01 2024-12-31"));
    assert_eq!(span(None, None, Some("Mars 2022")).as_deref(), Some("2022-03-01 2022-03-31"));
    assert_eq!(combine(None, None, Some("Mars"), DayFirst::Yes).how, How::Partial);
    assert_eq!(combine(None, None, None, DayFirst::Yes).how, How::NotGiven);
}

#[test]
fn serials_count_from_the_spreadsheet_s_epoch() {
    assert_eq!(from_excel(42370.0, Epoch::Y1900).span.unwrap().first.to_string(), "2016-01-01");
    assert_eq!(from_excel(42370.75, Epoch::Y1900).how, How::Serial);
    assert_eq!(from_excel(40908.0, Epoch::Y1904).span.unwrap().first.to_string(), "2016-01-01");
    assert_eq!(from_excel(2022.0, Epoch::Y1900).span.unwrap().precision, Precision::Year);
    assert_eq!(from_excel(202_203.0, Epoch::Y1900).span.unwrap().precision, Precision::Month);
    assert_eq!(from_excel(0.5, Epoch::Y1900).how, How::TimeOnly);
    assert_eq!(from_excel(1.0, Epoch::Y1900).how, How::Doubtful(Doubt::Year));
    assert_eq!(from_excel(f64::NAN, Epoch::Y1900).how, How::NotADate);
    assert_eq!(from_excel(1e300, Epoch::Y1900).how, How::NotADate);
}

#[test]
fn what_is_no_date_is_not_made_one() {
    for text in ["en cours", "Ongoing", "TBC", "", "n/a", "À déterminer", "مستمر", "En curso"] {
        assert_eq!(parse(text, DayFirst::Yes).how, How::NotGiven, "{text}");
    }
    for text in [
        "2018-04-31",
        "2019-02-29",
        "2018-13-01",
        "2018W54",
        "2018Q5",
        "Feb Feb 2017",
        "13.13.2017",
        "2021-00-10",
        "Phase 2",
        "A-06288",
        "2;1;97",
        "300",
        "12",
        "Kits",
        "31 April 2022",
        "1.2.3.4",
        "Sector March of hope",
        "+41 79 123 45 67",
    ] {
        assert_eq!(parse(text, DayFirst::Yes).how, How::NotADate, "{text}");
    }
    assert_eq!(parse("14:30", DayFirst::Yes).how, How::TimeOnly);
    assert_eq!(parse("00:00:00", DayFirst::Yes).how, How::TimeOnly);
    assert_eq!(parse("1900-01-01", DayFirst::Yes).how, How::Doubtful(Doubt::Year));
    assert_eq!(parse("Jan 2022 - ongoing", DayFirst::Yes).how, How::Doubtful(Doubt::OpenEnd));
}

#[test]
fn the_list_is_well_formed() {
    assert_eq!(crate::value::words::unknown_rows(LIST, meaning), Vec::<String>::new());
}

proptest! {
    #[test]
    fn a_day_written_in_any_form_is_read_back(days in 0u64..36_000, form in 0usize..9) {
        let date = NaiveDate::from_ymd_opt(1990, 1, 1).unwrap() + Days::new(days);
        let (pattern, order) = [
            ("%Y-%m-%d", DayFirst::Unknown), ("%d/%m/%Y", DayFirst::Yes), ("%m/%d/%Y", DayFirst::No), ("%-d.%-m.%Y", DayFirst::Yes),
            ("%d-%b-%Y", DayFirst::Unknown), ("%-d %B %Y", DayFirst::Unknown), ("%B %-d, %Y", DayFirst::Unknown),
            ("%Y-%m-%dT%H:%M:%SZ", DayFirst::Unknown), ("%Y%m%d", DayFirst::Unknown),
        ][form];
        let text = date.and_hms_opt(23, 5, 9).unwrap().format(pattern).to_string();
        prop_assert_eq!(parse(&text, order).span, Some(Span::day(date)), "{}", text);
        let serial = (date - NaiveDate::from_ymd_opt(1899, 12, 30).unwrap()).num_days();
        prop_assert_eq!(from_excel(serial as f64, Epoch::Y1900).span, Some(Span::day(date)));
    }

    #[test]
    fn no_text_panics(text in "\\PC{0,40}") {
        let _ = parse(&text, DayFirst::Unknown);
        let _ = DayFirst::of([text.as_str()].into_iter());
        let _ = combine(Some(&text), Some(&text), Some(&text), DayFirst::Both);
    }

    #[test]
    fn no_text_of_date_parts_panics(text in "([0-9]{1,5}|[-/.:' TQWZ,]|Jan|mars|à|ongoing|الربع|first){0,9}") {
        if let Some(span) = parse(&text, DayFirst::Yes).span {
            prop_assert!(span.first <= span.last, "{}", text);
        }
    }
}
