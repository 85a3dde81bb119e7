//! Look-ups against names and codes as sheets write them.

use super::{Found, Known, Why, all, ancestor_of_code, by_code, count, country_of, find, shape};

fn code(name: &str, level: u8, country: &str, parent: Option<&str>) -> String {
    let parent = parent.map(|p| by_code(p, None).unwrap().place);
    match find(name, Some(level), Some(country), parent.as_ref()) {
        Found::One(m) => m.place.code.to_owned(),
        Found::Ambiguous(all) => format!("ambiguous {}", all.len()),
        Found::None => "none".to_owned(),
    }
}

#[test]
fn the_list_is_whole() {
    assert_eq!(count(), 34_312);
    let known: Vec<Known> = crate::country::all().iter().flat_map(|c| all(c.iso3, None)).collect();
    assert_eq!(known.len(), count());
    assert_eq!(known.iter().filter(|k| k.level == 2).count(), 30_908);
    assert_eq!(known.iter().filter(|k| k.level == 1).count(), 2_455 + 949);
    for place in &known {
        let parent = place.parent().unwrap();
        assert_eq!((parent.level, parent.country), (place.level - 1, place.country), "{}", place.code);
        assert_eq!(by_code(place.code, None).map(|m| m.place.code), Some(place.code));
        if let Some((latitude, longitude)) = place.position {
            assert!((-90.0..=90.0).contains(&latitude) && (-180.0..=180.0).contains(&longitude), "{}", place.code);
        }
    }
    assert!(known.iter().filter(|k| k.level == 1 && k.position.is_some()).count() > 2_600);
}

#[test]
fn first_level_areas_have_their_people() {
    let kabul = by_code("AF01", None).unwrap().place;
    assert_eq!(kabul.population(), Some((5_590_000, 2016)));
    let counted =
        crate::country::all().iter().flat_map(|c| all(c.iso3, Some(1))).filter(|k| k.population().is_some()).count();
    assert_eq!(counted, 1_513);
}

#[test]
fn every_name_is_found_or_declared_ambiguous_under_its_parent() {
    let mut ambiguous = 0;
    for country in ["SDN", "ETH", "NPL", "COD", "MOZ", "SYR", "YEM", "HND", "LBN", "SOM"] {
        for place in all(country, None) {
            let parent = place.parent();
            match find(place.name, Some(place.level), Some(country), parent.as_ref()) {
                Found::One(m) => assert_eq!(m.place.code, place.code, "{}", place.name),
                Found::Ambiguous(several) => {
                    assert!(several.iter().any(|m| m.place.code == place.code));
                    ambiguous += 1;
                }
                Found::None => panic!("{} {}", place.code, place.name),
            }
        }
    }
    assert!(ambiguous < 60, "{ambiguous}");
}

#[test]
fn a_damaged_code_is_repaired_where_only_one_fits() {
    for (text, country, expected) in [
        ("SD12075", None, "SD12075"),
        ("sd 12 075", None, "SD12075"),
        ("SDN12075", None, "SD12075"),
        ("12075", Some("SDN"), "SD12075"),
        ("12075.0", Some("SDN"), "SD12075"),
        ("1001", Some("SDN"), "SD01001"),
        ("NP0101", None, "NP0101"),
        ("BI012003", None, "BDI012003"),
        ("AF1", None, "AF01"),
        ("HN-16", None, "HN16"),
        ("HN1601", None, "HN1601"),
    ] {
        assert_eq!(by_code(text, country).map(|m| m.place.code), Some(expected), "{text}");
    }
    assert_eq!(by_code("HN00", None).map(|m| (m.place.code, m.why)), Some(("HND", Why::WholeCountry)));
    assert_eq!(find("Cobertura Nacional", Some(1), Some("HND"), None).one().map(|m| m.place.code), Some("HND"));
    assert_eq!(find("Sana'a / صنعاء", Some(1), Some("YEM"), None).one().map(|m| m.place.code), Some("YE23"));
    assert_eq!(by_code("SDN", None).map(|m| m.place.level), Some(0));
    for text in ["", "#N/A", "12075", "ZZ99", "524 2 05 26", "Kassala", "N/A"] {
        assert_eq!(by_code(text, None), None, "{text}");
    }
    assert_eq!(ancestor_of_code("ET050808", None).map(|m| m.place.code), Some("ET0508"));
    assert_eq!(ancestor_of_code("CD5402ZS02", None).map(|m| m.place.code), Some("CD5402"));
}

#[test]
fn names_are_found_as_sheets_write_them() {
    for (name, level, country, parent, expected) in [
        ("Kassala", 1, "SDN", None, "SD11"),
        ("KASSALA STATE", 1, "SDN", None, "SD11"),
        ("Gedarif", 1, "SDN", None, "SD12"),
        ("Al Gezira", 1, "SDN", None, "SD15"),
        ("Khartum", 1, "SDN", None, "SD01"),
        ("Darfur North", 1, "SDN", None, "SD02"),
        ("Province du Nord-Kivu", 1, "COD", None, "CD61"),
        ("Nord Kivu", 1, "COD", None, "CD61"),
        ("Nyiragongo", 2, "COD", Some("CD61"), "CD6102"),
        ("Bhaktapur", 2, "NPL", None, "NP0326"),
        ("Bhaktapur District", 2, "NPL", None, "NP0326"),
        ("Santa Bárbara", 1, "HND", None, "HN16"),
        ("Santa Barbara", 2, "HND", Some("HN16"), "HN1601"),
        ("Sofala Province", 1, "MOZ", None, "MZ09"),
        ("Somali region", 1, "ETH", None, "ET05"),
        ("Atlantis", 1, "SDN", None, "none"),
        ("N. Darfur", 1, "SDN", None, "SD02"),
        ("شمال دارفور", 1, "SDN", None, "SD02"),
        ("ولاية القضارف", 1, "SDN", None, "SD12"),
        ("Central Sulawesi", 1, "IDN", None, "ID72"),
        ("Kharkiv Oblast", 1, "UKR", None, "UA63"),
        ("Kyiv city", 1, "UKR", None, "UA80"),
        ("محافظة نينوى", 1, "IRQ", None, "IQG15"),
        ("Maputo Province", 1, "MOZ", None, "MZ05"),
        ("Maputo City", 1, "MOZ", None, "MZ06"),
        ("Province 3", 1, "NPL", None, "NP03"),
        ("Hodeidah", 1, "YEM", None, "YE18"),
    ] {
        assert_eq!(code(name, level, country, parent), expected, "{name}");
    }
}

#[test]
fn a_shared_name_needs_its_parent() {
    let twins: Vec<Known> = all("HND", Some(2)).filter(|k| k.name == "San Marcos").collect();
    assert_eq!(twins.len(), 2);
    assert_eq!(code("San Marcos", 2, "HND", None), "ambiguous 2");
    for twin in twins {
        assert_eq!(code("San Marcos", 2, "HND", twin.parent().map(|p| p.code)), twin.code);
    }
    // Another parent than the list's is said, not hidden.
    let far = by_code("HN16", None).unwrap().place;
    let found = find("Tocoa", Some(2), Some("HND"), Some(&far)).one().unwrap();
    assert_eq!((found.place.code, found.why), ("HN0209", Why::OtherParent));
    assert!(found.confidence < 0.8);
}

#[test]
fn likeness_does_not_cross_borders_or_numbers() {
    assert_eq!(find("Kassalla", None, None, None), Found::None);
    assert!(matches!(find("Springfield Zone 9", Some(2), Some("ETH"), None), Found::None));
    assert_eq!(find("East Borena", Some(2), Some("ETH"), None), Found::None);
    assert_eq!(shape::bare("province nord kivu"), "nord kivu");
    assert_eq!(shape::bones(&shape::sound("al gezira")), shape::bones(&shape::sound("jazirah")));
}

#[test]
fn the_country_of_a_sheet_is_voted() {
    for (names, country) in [
        (&["Somali", "Afar", "Amhara", "Oromia", "Tigray"][..], "ETH"),
        (&["Sofala", "Manica", "Zambezia", "Tete"], "MOZ"),
        (&["HN16", "HN13", "HN04"], "HND"),
        (&["ET050808", "ET020101", "ET030105"], "ETH"),
        (&["Gorkha", "Sindhupalchok", "Dhading", "Nuwakot"], "NPL"),
    ] {
        let vote = country_of(names).unwrap();
        assert_eq!(vote.country, country);
        assert!(vote.confidence > 0.5, "{vote:?}");
    }
    assert!(country_of(&["Health", "WASH"]).is_none_or(|vote| vote.confidence < 0.4));
    assert!(country_of(&["Central"]).is_none_or(|vote| vote.confidence < 0.4));
    assert_eq!(country_of(&[]), None);
}
