use super::*;
use proptest::prelude::*;

fn g(sex: Option<Sex>, life: Option<Life>, from_age: Option<u8>, to_age: Option<u8>, disability: bool) -> Group {
    Group { sex, life, from_age, to_age, disability }
}

const F: Option<Sex> = Some(Sex::Female);
const M: Option<Sex> = Some(Sex::Male);
const C: Option<Life> = Some(Life::Children);
const A: Option<Life> = Some(Life::Adults);

#[test]
fn headers_say_whom_they_count() {
    for (header, group) in [
        ("Filles <5 ans", g(F, C, None, Some(4), false)),
        ("Niñas de 5 a 19 años", g(F, C, Some(5), Some(19), false)),
        ("Niños de 5 a 19 años", g(M, C, Some(5), Some(19), false)),
        ("Niñas menor de 5 años", g(F, C, None, Some(4), false)),
        ("Mujeres mayores de 60 años", g(F, A, Some(60), None, false)),
        ("Mujeres de 20 a 59 años", g(F, A, Some(20), Some(59), false)),
        ("# of Students (Boys)", g(M, C, None, None, false)),
        ("Femmes 18-59", g(F, A, Some(18), Some(59), false)),
        ("M_0_4", g(M, None, Some(0), Some(4), false)),
        ("F 5-17", g(F, None, Some(5), Some(17), false)),
        ("PwD", g(None, None, None, None, true)),
        ("People with disabilities", g(None, None, None, None, true)),
        ("ذكور", g(M, None, None, None, false)),
        ("إناث 18-59", g(F, None, Some(18), Some(59), false)),
        ("أطفال أقل من 5 سنوات", g(None, C, None, Some(4), false)),
        ("Garçons 6-23 mois", g(M, C, Some(0), Some(1), false)),
        ("Children 6-59 months", g(None, C, Some(0), Some(4), false)),
        ("Enfants de 0 à 59 mois", g(None, C, Some(0), Some(4), false)),
        ("Men 60+", g(M, A, Some(60), None, false)),
        ("Women >59", g(F, A, Some(60), None, false)),
        ("Hommes 60 ans et plus", g(M, A, Some(60), None, false)),
        ("Hommes de plus de 60 ans", g(M, A, Some(60), None, false)),
        ("Under 5 boys", g(M, C, None, Some(4), false)),
        ("Children under 18", g(None, C, None, Some(17), false)),
        ("Reached Female", g(F, None, None, None, false)),
        ("Women and girls", g(F, None, None, None, false)),
        ("Men & Women", g(None, A, None, None, false)),
        ("Elderly women", g(F, Some(Life::Elderly), None, None, false)),
        ("Adultos mayores", g(None, Some(Life::Elderly), None, None, false)),
        ("Personnes âgées", g(None, Some(Life::Elderly), None, None, false)),
        ("Crianças", g(None, C, None, None, false)),
        ("Mulheres", g(F, A, None, None, false)),
        ("Filles en situation de handicap", g(F, C, None, None, true)),
        ("F", g(F, None, None, None, false)),
        ("≤5 ans Garçons", g(M, C, None, Some(5), false)),
        ("-5 ans filles", g(F, C, None, Some(4), false)),
        ("18-59 years Male", g(M, None, Some(18), Some(59), false)),
        ("Niñas y niños", g(None, C, None, None, false)),
        ("ذكور / Male", g(M, None, None, None, false)),
        ("people_with_disabilities", g(None, None, None, None, true)),
    ] {
        assert_eq!(read(header, &[]).map(|r| r.group), Some(group), "{header}");
    }
}

#[test]
fn headers_above_complete_a_header() {
    let read = |header, parents: &[&str]| read(header, parents).unwrap();
    let women = read("Femmes", &["Bénéficiaires atteints"]);
    assert_eq!((women.group.sex, women.measure), (F, Some(Measure::Reached)));
    let girls = read("0-4", &["Female", "People targeted"]);
    assert_eq!(girls.group, g(F, None, Some(0), Some(4), false));
    assert_eq!(girls.measure, Some(Measure::Targeted));
    let boys = read("M", &["Children <5", "Reached"]);
    assert_eq!(boys.group, g(M, C, None, Some(4), false));
}

#[test]
fn what_counts_nobody_gives_nothing() {
    for header in [
        "Sector",
        "M&E officer",
        "Month",
        "Admin 1",
        "Phase 1-2",
        "Week 1-4",
        "Total",
        "HH",
        "Reached",
        "Start date",
        "Kits 10-20 pieces",
        "",
        "#adm1 +name",
        "Duration (6-12 months)",
    ] {
        assert_eq!(read(header, &[]), None, "{header}");
    }
}

#[test]
fn the_row_of_headers_decides_what_ninos_means() {
    let row = |headers: &[&str]| {
        let mut readings: Vec<_> = headers.iter().map(|h| read(h, &[])).collect();
        settle(&mut readings);
        readings.into_iter().map(|r| r.unwrap().group.sex).collect::<Vec<_>>()
    };
    assert_eq!(row(&["Niñas", "Niños", "Mujeres", "Hombres"]), [F, M, F, M]);
    assert_eq!(row(&["Niños", "Mujeres", "Hombres"]), [None, F, M]);
}

#[test]
fn field_suffixes_go_both_ways() {
    for suffix in Group::all_suffixes() {
        if suffix.is_empty() {
            continue;
        }
        let group = suffixes(&format!("people_reached{suffix}")).unwrap();
        assert_eq!(group.suffix(), suffix);
    }
    assert_eq!(suffixes("people_reached"), None);
}

proptest! {
    #[test]
    fn no_text_panics(header in "\\PC{0,30}", parent in "([0-9]{0,5}|[<>+=_ -]|F|ans|mois|girls){0,8}") {
        let _ = read(&header, &[&parent]);
        let _ = read(&parent, &[&header]);
        let _ = crate::value::people::counted(&header);
    }
}
