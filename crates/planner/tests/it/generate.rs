//! Makes a sheet in which every fourth activity is told again by a second partner, in its own words.
//!
//! Hard on purpose: each activity may have a sister in the next district or the next phase, which is not the same.

use crate::sheet::Rows;

const ORGANISATIONS: [&str; 12] = [
    "Alpha Relief International",
    "Bergen Aid",
    "Caritas Nord",
    "Delta Health Trust",
    "Enfants du Fleuve",
    "First Water",
    "Global Seeds",
    "Hand in Hand",
    "Istanbul Relief",
    "Jeunes Volontaires",
    "Kivu Care",
    "Lake Medics",
];
const DISTRICTS: [&str; 10] = [
    "Amberdale",
    "Brookfield",
    "Cedarholm",
    "Dunmore",
    "Eastwick",
    "Fairhaven",
    "Glenrock",
    "Hartwell",
    "Ironbridge",
    "Juniper",
];
/// Each with a name that shares no word with it.
const SECTORS: [(&str, &str); 6] = [
    ("Health", "Santé"),
    ("Water and sanitation", "EAH"),
    ("Education", "Enseignement"),
    ("Shelter", "Abris"),
    ("Nutrition", "Alimentation"),
    ("Protection", "Sauvegarde"),
];
const ACTIVITIES: [&str; 8] = [
    "distribution of household kits",
    "hygiene promotion sessions",
    "mobile clinic",
    "cash transfers",
    "training of volunteers",
    "borehole repair",
    "school feeding",
    "seed fairs",
];
const DONORS: [&str; 5] = ["", "Fund One", "Fund Two", "Fund Three", "Fund Four"];

struct Draw(u64);

impl Draw {
    /// A number of days or people.
    fn number(&mut self, n: i32) -> i32 {
        i32::try_from(self.below(n.unsigned_abs() as usize)).expect("below an i32")
    }

    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((u128::from(self.0) * n as u128) >> 64) as usize
    }

    fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    /// One letter doubled, dropped, or swapped with the next.
    fn slip(&mut self, text: &str) -> String {
        let mut letters: Vec<char> = text.chars().collect();
        let at = 1 + self.below(letters.len() - 2);
        match self.below(3) {
            0 => letters.insert(at, letters[at]),
            1 => drop(letters.remove(at)),
            _ => letters.swap(at, at - 1),
        }
        letters.into_iter().collect()
    }
}

/// `activities` activities; the same number gives the same rows.
pub fn rows(activities: usize, seed: u64) -> Rows {
    let mut draw = Draw(seed);
    let mut out: Vec<csv::StringRecord> = Vec::new();
    let mut push = |fields: [&str; 7], start: i32, end: i32, people: i32, entity: usize, source: &str| {
        let [organisation, country, district, sector, activity, donor, _] = fields;
        out.push(csv::StringRecord::from(vec![
            out.len().to_string(),
            organisation.to_owned(),
            country.to_owned(),
            district.to_owned(),
            sector.to_owned(),
            activity.to_owned(),
            start.to_string(),
            end.to_string(),
            people.to_string(),
            donor.to_owned(),
            entity.to_string(),
            source.to_owned(),
        ]));
    };
    let mut entity = 0;
    while entity < activities {
        let organisation = ORGANISATIONS[draw.below(12)];
        // Each organisation works in a few districts.
        let mut district = DISTRICTS[(organisation.len() + draw.below(3)) % 10];
        let sector = SECTORS[draw.below(6)];
        let activity = ACTIVITIES[draw.below(8)];
        let donor = DONORS[draw.below(5)];
        let mut start = draw.number(360);
        let length = [30, 60, 90, 180][draw.below(4)];
        for phase in 0..2 {
            let people = 50 + draw.number(19_000);
            let (end, entity_now) = (start + length, entity);
            entity += 1;
            push(
                [organisation, "Fluvia", district, sector.0, activity, donor, ""],
                start,
                end,
                people,
                entity_now,
                "A",
            );
            if draw.one_in(4) {
                let organisation = match draw.below(4) {
                    0 => draw.slip(organisation),
                    1 => format!("{organisation} Fluvia"),
                    _ => organisation.to_owned(),
                };
                let district = match draw.below(5) {
                    0 => String::new(),
                    1 => draw.slip(district),
                    _ => district.to_owned(),
                };
                let sector = if draw.one_in(4) { sector.1 } else { sector.0 };
                let activity = match draw.below(4) {
                    0 => activity.split(' ').next().unwrap_or_default().to_owned(),
                    1 => draw.slip(activity),
                    _ => activity.to_uppercase(),
                };
                let donor = if draw.one_in(4) { "" } else { donor };
                let shift = |draw: &mut Draw| if draw.one_in(2) { draw.number(21) - 10 } else { 0 };
                let (start, end) = (start + shift(&mut draw), end + shift(&mut draw));
                let people = if draw.one_in(2) { people } else { people * (91 + draw.number(19)) / 100 / 10 * 10 };
                push(
                    [&organisation, "Fluvia", &district, sector, &activity, donor, ""],
                    start,
                    end,
                    people,
                    entity_now,
                    "B",
                );
            }
            if phase == 1 || draw.one_in(3) {
                break;
            }
            if draw.one_in(2) {
                start += 90 + 30 * draw.number(4);
            } else {
                let next = DISTRICTS.iter().position(|&name| name == district).unwrap_or_default() + 1 + draw.below(9);
                district = DISTRICTS[next % 10];
                start += [0, 60, 120][draw.below(3)];
            }
        }
    }
    Rows::new(out)
}
