//! The Movement's own picture of the 2015 Nepal earthquake: which Society, which district, which sector.

use base::records::Kind;
use picture::{Picture, Settings};

/// Rows of each Society, counted from the file by hand: one spelling each, and thirty rows of a consortium of three.
const SOCIETIES: [(&str, u32); 12] = [
    ("ns-gbr", 894),
    ("ns-lux", 351),
    ("ns-qat", 220),
    ("ns-usa", 204),
    ("ns-jpn", 186),
    ("ns-che", 159),
    ("ns-nor", 117),
    ("ns-esp", 110),
    ("ns-bel", 30),
    ("ns-deu", 30),
    ("ns-dnk", 20),
    ("ns-can", 18),
];

#[test]
fn the_movement_s_own_picture_of_nepal() {
    let Some(path) = super::real("rcrc/nepal_2015_movement_3w.hxl.json") else { return };
    let (records, files, findings) = super::read(&path);
    let picture = Picture::of(&records, files, findings, &Settings::default());

    let found: Vec<(&str, u32)> = picture.organisations.iter().map(|o| (o.id.as_str(), o.activities)).collect();
    assert_eq!(found, SOCIETIES, "every spelling resolved, consortium cells split");
    assert!(picture.organisations.iter().all(|o| o.kind == Kind::NationalSociety));

    // 2,282 rows of which three repeat an earlier one in every cell.
    assert_eq!(picture.coverage.rows, (2_282, 2_279, 0, 3));
    assert_eq!((picture.country.as_str(), picture.level), ("NPL", 2));
    let districts: Vec<(&str, u32)> = picture.areas().map(|p| (p.name.as_str(), p.activities)).collect();
    for expected in [("Sindhupalchok", 429), ("Kathmandu", 413), ("Lalitpur", 294), ("Gorkha", 216), ("Udayapur", 1)] {
        assert!(districts.contains(&expected), "{expected:?} in {districts:?}");
    }
    assert!(picture.areas().all(|p| p.code.starts_with("NP")), "each district is in our list");
    assert!(picture.areas().filter(|p| p.position.is_some()).count() >= 13, "all but one have a dot on the map");
    let cell = picture.cells.iter().find(|c| c.place == "NP0436" && c.sector == "SHL");
    assert!(cell.is_some_and(|c| c.organisations > 0), "shelter in Gorkha");
    assert!(picture.people.not_given, "the sheet gives no people: the picture shows none");
}
