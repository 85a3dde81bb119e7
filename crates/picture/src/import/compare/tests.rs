use super::*;
use crate::{activity::content::Party, import::reading::Read};
use chrono::NaiveDate;
use intake::report::Finding;

fn day(month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(2026, month, day)
}

fn row(what: &str, people: i64) -> Content {
    Content {
        implementers: vec![Party { id: "ns-moz".into(), name: "Mozambique Red Cross Society".into() }],
        sectors: vec!["HEA".into()],
        activity: what.into(),
        begins: day(10, 1),
        people_reached: Some(people),
        ..Content::default()
    }
}

fn read(rows: &[Content]) -> Read {
    let mut gather = Gather::default();
    for (no, content) in rows.iter().enumerate() {
        gather.push(content, "a.csv", "", no as u32 + 2);
    }
    Read { records: gather.finish(), ..Read::default() }
}

fn stands(rows: &[Content]) -> Vec<Standing> {
    let one = |(no, content): (usize, &Content)| Standing {
        id: Uuid::from_u128(no as u128 + 1),
        version: 1,
        import: Some(ImportId(Uuid::from_u128(99))),
        content: content.clone(),
    };
    rows.iter().enumerate().map(one).collect()
}

fn states(lines: &[Line]) -> Vec<&'static str> {
    lines.iter().map(|l| l.state.code()).collect()
}

#[test]
fn a_sheet_that_comes_again_updates_and_adds_nothing_twice() {
    let before = [row("Clinics", 310), row("Wells", 90), row("Tents", 40)];
    let now = [row("Clinics", 310), row("Wells", 120), row("Radio", 5)];
    let lines = compare(&read(&now), &stands(&before), &Decided::new());
    assert_eq!(states(&lines), ["same", "changed", "new", "missing"]);
    assert_eq!(lines[1].matched, Some(1));
    assert_eq!(lines[3].content.as_ref().unwrap().activity, "Tents");
}

#[test]
fn the_same_activity_in_another_month_is_asked_about() {
    let (before, mut now) = (row("Clinics", 310), row("Clinics", 280));
    now.begins = day(11, 1);
    let all = [now];
    let ask = |decided: &Decided| compare(&read(&all), &stands(std::slice::from_ref(&before)), decided);
    let lines = ask(&Decided::new());
    assert_eq!(states(&lines), ["asks"]);
    let key = lines[0].asks[0].clone();
    assert!(key.starts_with("same:"));
    assert_eq!(states(&ask(&[(key.clone(), "update".to_owned())].into())), ["changed"]);
    assert_eq!(states(&ask(&[(key.clone(), "leave".to_owned())].into())), ["held"]);
    // Added as another one: nothing ties the sheet to the earlier import, so nothing is missing from it.
    assert_eq!(states(&ask(&[("same:*".to_owned(), "add".to_owned())].into())), ["new"]);
}

#[test]
fn an_id_of_its_own_decides_and_another_id_is_another_row() {
    let with = |id: &str, what: &str, people| Content { source_id: id.into(), ..row(what, people) };
    let before = [with("A-1", "Clinics", 310), with("A-2", "Wells", 90)];
    let now = [with("A-1", "Mobile clinics in two districts", 320), with("A-3", "Wells", 95)];
    let lines = compare(&read(&now), &stands(&before), &Decided::new());
    assert_eq!(states(&lines), ["changed", "new", "missing"]);
}

#[test]
fn several_alike_are_told_apart_by_their_dates() {
    let monthly = |month, people| Content { begins: day(month, 1), ends: day(month, 28), ..row("Clinics", people) };
    let before = [monthly(9, 100), monthly(10, 200)];
    let now = [monthly(10, 210), monthly(9, 100), monthly(11, 50)];
    let lines = compare(&read(&now), &stands(&before), &Decided::new());
    assert_eq!((lines[0].matched, lines[1].matched, lines[2].matched), (Some(1), Some(0), None));
    assert_eq!(states(&lines), ["changed", "same", "new"]);
}

#[test]
fn a_figure_that_moves_tenfold_is_asked_about() {
    let lines = compare(&read(&[row("Wells", 1200)]), &stands(&[row("Wells", 120)]), &Decided::new());
    assert_eq!(states(&lines), ["asks"]);
    let decided = [("moved:*".to_owned(), "take".to_owned())].into();
    let lines = compare(&read(&[row("Wells", 1200)]), &stands(&[row("Wells", 120)]), &decided);
    assert_eq!(states(&lines), ["changed"]);
}

#[test]
fn a_value_with_choices_holds_its_rows_until_somebody_decides() {
    let mut read = read(&[row("Clinics", 310), row("Wells", 120)]);
    read.findings.push(Finding {
        file: "a.csv".into(),
        kind: "place-ambiguous".into(),
        weight: Weight::Doubted,
        rows: vec![3],
        count: 1,
        value: Some("Chiure".into()),
        choices: vec![("MZ0103".into(), "Chiure, Cabo Delgado".into())],
        ..Finding::default()
    });
    read.findings.push(Finding {
        file: "a.csv".into(),
        kind: "row-no-organisation".into(),
        weight: Weight::Refused,
        rows: vec![9],
        count: 1,
        text: "No organisation.".into(),
        fix: "Write who does it.".into(),
        ..Finding::default()
    });
    let lines = compare(&read, &[], &Decided::new());
    assert_eq!(states(&lines), ["new", "asks", "held"]);
    assert_eq!((lines[2].row, lines[2].note.as_str()), (9, "No organisation. Write who does it."));
    let key = questions::key_of(&read.findings[0]);
    assert_eq!(lines[1].asks, std::slice::from_ref(&key));
    assert_eq!(states(&compare(&read, &[], &[(key, "take".to_owned())].into())), ["new", "new", "held"]);
}
