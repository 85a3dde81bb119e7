use super::*;
use proptest::prelude::*;

fn read(text: &str) -> (Option<f64>, How) {
    let parsed = parse(text, Habit::Point);
    (parsed.value, parsed.how)
}

#[test]
fn whole_numbers_are_plain() {
    for (text, value) in [
        ("0", 0.0),
        ("1234", 1234.0),
        ("123456789012345", 123_456_789_012_345.0),
        ("-5", -5.0),
        ("1.5", 1.5),
        ("+5", 5.0),
    ] {
        assert_eq!(read(text), (Some(value), How::Plain), "{text}");
    }
}

#[test]
fn every_habit_of_grouping_is_read() {
    for (text, habit, value) in [
        ("1 234,5", Habit::Comma, 1234.5),
        ("1,234.5", Habit::Point, 1234.5),
        ("1.234,5", Habit::Comma, 1234.5),
        ("1.234,5", Habit::Unclear, 1234.5),
        ("1'234", Habit::Unclear, 1234.0),
        ("1’234’567.25", Habit::Unclear, 1_234_567.25),
        ("1\u{a0}234\u{202f}567", Habit::Unclear, 1_234_567.0),
        ("12.345.678", Habit::Unclear, 12_345_678.0),
        ("12,34,567", Habit::Point, 1_234_567.0),
        ("١٢٣٤", Habit::Unclear, 1234.0),
        ("۱۲۳۴", Habit::Unclear, 1234.0),
        ("١٬٢٣٤٫٥", Habit::Unclear, 1234.5),
        ("५६", Habit::Unclear, 56.0),
        ("5.", Habit::Point, 5.0),
        (".5", Habit::Point, 0.5),
        ("1,234", Habit::Point, 1234.0),
        ("1.234", Habit::Comma, 1234.0),
        ("1e5", Habit::Point, 100_000.0),
        ("2.1E+10", Habit::Point, 2.1e10),
        ("nil", Habit::Point, 0.0),
        ("Ninguno", Habit::Point, 0.0),
        ("zéro", Habit::Point, 0.0),
        ("−7", Habit::Point, -7.0),
    ] {
        let parsed = parse(text, habit);
        assert_eq!(parsed.value, Some(value), "{text}");
        assert!(matches!(parsed.how, How::Cleaned | How::Plain), "{text}: {:?}", parsed.how);
    }
}

#[test]
fn the_column_decides_between_thousands_and_decimals() {
    let habit = |values: &[&str]| Habit::of(values.iter().copied());
    assert_eq!(habit(&["1.234"]), Habit::Unclear);
    assert_eq!(habit(&["1.234", "1.234,5"]), Habit::Comma);
    assert_eq!(habit(&["1.234", "12.345.678"]), Habit::Comma);
    assert_eq!(habit(&["1.234", "0.5"]), Habit::Point);
    assert_eq!(habit(&["1.234", "0.123"]), Habit::Point);
    assert_eq!(habit(&["1,234", "2,345", "15,000", "300"]), Habit::Point);
    assert_eq!(habit(&["1.234", "2.345", "15.000", "300"]), Habit::Comma);
    assert_eq!(habit(&["1.234", "2.345", "15.000", "1500"]), Habit::Unclear);
    assert_eq!(habit(&["1,5", "2.5"]), Habit::Unclear);
    assert_eq!(habit(&["$1,234,567 "]), Habit::Point);
    assert_eq!(parse("1.234", Habit::Unclear).how, How::Doubtful(Doubt::Mark));
    assert_eq!(parse("1.234", Habit::Point).value, Some(1.234));
    assert_eq!(parse("1,5", Habit::Point).how, How::Doubtful(Doubt::AgainstHabit));
}

#[test]
fn what_is_not_given_is_not_zero() {
    for text in ["", "  ", "N/A", "n/a", "-", " -     ", "TBC", "nd", "NA", "#N/A", "#DIV/0!", "غير متاح"] {
        assert_eq!(read(text), (None, How::NotGiven), "{text:?}");
    }
}

#[test]
fn approximate_numbers_say_so() {
    for text in [
        "approx. 300",
        "~300",
        "environ 300",
        "حوالي 300",
        "300+",
        ">300",
        "au moins 300",
        "Aprox 300",
        "más de 300",
        "300 approx",
        "300 environ",
        "+/- 300",
        "≈ 300",
        "ca. 300",
        "at least 300",
        "over 300 people",
        "plus de 300 personnes",
        "حوالي ٣٠٠",
    ] {
        assert_eq!(read(text), (Some(300.0), How::Approximate), "{text}");
    }
}

#[test]
fn ranges_keep_both_ends() {
    for text in [
        "300-400",
        "300 - 400",
        "300 à 400",
        "300 to 400",
        "entre 300 y 400",
        "entre 300 et 400",
        "between 300 and 400",
        "300–400",
        "de 300 à 400",
        "300 a 400",
        "من 300 إلى 400",
        "بين 300 و 400",
        "300-400 kits",
    ] {
        let parsed = parse(text, Habit::Point);
        assert_eq!((parsed.value, parsed.upper, parsed.how), (Some(300.0), Some(400.0), How::Range), "{text}");
    }
    assert_eq!(parse("1,000-1,500", Habit::Point).upper, Some(1500.0));
}

#[test]
fn units_and_currencies_are_kept() {
    for (text, value, unit) in [
        ("21 Kits", 21.0, "Kits"),
        ("25120 units", 25120.0, "units"),
        ("$1,234,567 ", 1_234_567.0, "$"),
        ("US$ 500", 500.0, "US$"),
        ("CHF 250", 250.0, "CHF"),
        ("250 CHF", 250.0, "CHF"),
        ("1 200 €", 1200.0, "€"),
        ("25%", 25.0, "%"),
        ("25 %", 25.0, "%"),
        ("300 ménages", 300.0, "ménages"),
        ("300 HH", 300.0, "HH"),
        ("5 m³", 5.0, "m³"),
        ("20kg", 20.0, "kg"),
        ("150 أسرة", 150.0, "أسرة"),
    ] {
        let parsed = parse(text, Habit::Point);
        assert_eq!((parsed.value, parsed.unit, parsed.how), (Some(value), Some(unit), How::WithUnit), "{text}");
    }
}

#[test]
fn multiplied_numbers_are_doubted() {
    for (text, habit, value) in [
        ("CHF 1.2m", Habit::Point, 1_200_000.0),
        ("1,2 M", Habit::Comma, 1_200_000.0),
        ("3k", Habit::Point, 3000.0),
        ("3 mille", Habit::Point, 3000.0),
        ("2 millions de personnes", Habit::Point, 2e6),
        ("5 mil", Habit::Point, 5000.0),
        ("3 آلاف", Habit::Point, 3000.0),
    ] {
        let parsed = parse(text, habit);
        assert_eq!((parsed.value, parsed.how), (Some(value), How::Doubtful(Doubt::Multiplier)), "{text}");
    }
    assert_eq!(read("(300)"), (Some(-300.0), How::Doubtful(Doubt::Parentheses)));
    assert_eq!(read("12 gizmos"), (Some(12.0), How::Doubtful(Doubt::Unit)));
}

#[test]
fn habits_of_real_cells_are_cleaned() {
    for (text, value) in [
        ("'300", 300.0),
        ("300*", 300.0),
        ("15'000.-", 15000.0),
        ("1 234 567,00 FCFA", 1_234_567.0),
        ("Rs. 1,200", 1200.0),
        ("10 000 000 $US", 1e7),
    ] {
        let parsed = parse(text, Habit::Unclear);
        let taken = matches!(parsed.how, How::Cleaned | How::WithUnit) || text.starts_with("Rs");
        assert!(parsed.value == Some(value) && taken, "{text} {parsed:?}");
    }
    let families = parse("120 familias (600 personas)", Habit::Point);
    assert_eq!(
        (families.value, families.unit, families.how),
        (Some(120.0), Some("familias"), How::Doubtful(Doubt::Several))
    );
}

#[test]
fn what_looks_like_a_number_and_is_none() {
    for text in [
        "Phase 2",
        "1x",
        "nan",
        "inf",
        "1_000",
        "0x10",
        "½",
        "12.13.2017",
        "12/05/2022",
        "10:30",
        "2022-05-01",
        "19 March",
        "2022-05",
        "+41 79 123 45 67",
        "UG204",
        "123abc",
        "1st",
        "2ème",
        "3W",
        "12 rue de la Paix du Nord",
        "1-2-3",
        "10-5",
        "01-05",
        "SO23",
        "A-5",
        "Food: 300; WASH: 200",
        "1,2,3",
        "300, 400",
        "12h30",
        "Lot 3",
        "2. School desks",
        "2.Déplacés internes",
        "SLE004000",
        "CA17",
    ] {
        let how = parse(text, Habit::Point).how;
        assert!(matches!(how, How::NotANumber | How::NotGiven), "{text}: {how:?}");
    }
}

#[test]
fn a_stored_number_is_taken_as_it_is() {
    assert_eq!(from_excel(12.5).value, Some(12.5));
    assert_eq!(from_excel(f64::NAN).how, How::NotANumber);
}

#[test]
fn the_list_is_well_formed() {
    assert_eq!(crate::value::words::unknown_rows(LIST, meaning), Vec::<String>::new());
}

fn written(whole: u64, cents: Option<u8>, group: &str, mark: char, zero: char) -> String {
    let digits = whole.to_string();
    let mut text = String::new();
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push_str(group);
        }
        text.push(c);
    }
    if let Some(cents) = cents {
        text.push(mark);
        text.extend([char::from(b'0' + cents / 10), char::from(b'0' + cents % 10)]);
    }
    text.chars().map(|c| c.to_digit(10).map_or(c, |d| char::from_u32(zero as u32 + d).unwrap())).collect()
}

proptest! {
    #[test]
    fn what_is_written_in_a_habit_is_read_back(
        whole in 0u64..10_000_000_000, cents in proptest::option::of(0u8..100), habit in 0usize..8
    ) {
        let (group, mark, zero, habit) = [
            (",", '.', '0', Habit::Point), (".", ',', '0', Habit::Comma), (" ", ',', '0', Habit::Comma),
            ("'", '.', '0', Habit::Point), ("\u{202f}", ',', '0', Habit::Comma), ("٬", '٫', '٠', Habit::Unclear),
            ("", '.', '0', Habit::Point), ("", ',', '۰', Habit::Comma),
        ][habit];
        let text = written(whole, cents, group, mark, zero);
        let value = whole as f64 + f64::from(cents.unwrap_or(0)) / 100.0;
        let parsed = parse(&text, habit);
        prop_assert!((parsed.value.unwrap() - value).abs() < 1e-4, "{} {:?}", text, parsed);
        prop_assert!(matches!(parsed.how, How::Plain | How::Cleaned), "{} {:?}", text, parsed);
        // A column of such values tells its habit, unless nothing in it can.
        let column = [text.as_str(), &written(12_345_678, Some(5), group, mark, zero)];
        if habit != Habit::Unclear {
            prop_assert_eq!(Habit::of(column.into_iter()), habit);
        }
    }

    #[test]
    fn no_text_panics(text in "\\PC{0,40}", habit in 0usize..3) {
        let habit = [Habit::Point, Habit::Comma, Habit::Unclear][habit];
        let parsed = parse(&text, habit);
        prop_assert!(parsed.value.is_none_or(f64::is_finite));
        let _ = Habit::of([text.as_str()].into_iter());
    }

    #[test]
    fn no_text_of_number_parts_panics(text in "[-0-9.,' %+()$€eEkKmM~<>à٠-٩\u{a0}\n]{0,24}") {
        let parsed = parse(&text, Habit::Unclear);
        prop_assert!(parsed.value.is_none_or(f64::is_finite));
    }
}
