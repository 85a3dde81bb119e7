//! National Societies and which of them are active members when.
//!
//! The list is the IFRC's of May 2024 (192 with an FDRS id); what changed before and after stands in
//! `data/society_status.csv` with its source (domain.md 16.1). Counts are right from 2015-11-18 on.

use chrono::NaiveDate;

use crate::organisation::{KNOWN, Known, STATUS};
use crate::records::Kind;

/// The National Societies that are active members on a day, by ISO code of their country.
pub fn all(as_of: NaiveDate) -> impl Iterator<Item = &'static Known> {
    let day = as_of.format("%Y-%m-%d").to_string();
    KNOWN
        .iter()
        .enumerate()
        .filter(move |(no, known)| known.kind == Kind::NationalSociety && is_active(*no as u32, &day))
        .map(|(_, k)| k)
}

/// How many National Societies are active members on a day.
pub fn count(as_of: NaiveDate) -> usize {
    all(as_of).count()
}

/// The last status on or before the day; without one, a Society whose first entry is its admission is not yet there.
fn is_active(no: u32, day: &str) -> bool {
    let mut history = STATUS.iter().filter(|(society, ..)| *society == no);
    let first = history.clone().map(|&(_, from, active)| (from, active)).min();
    match history.clone().filter(|(_, from, _)| *from <= day).max_by_key(|(_, from, _)| *from) {
        Some((.., active)) => *active,
        None => !(first.is_some_and(|(_, active)| active) && history.next().is_some()),
    }
}

/// The National Society that serves a country or territory, by its ISO alpha-3 code.
pub fn of_country(iso3: &str) -> Option<&'static Known> {
    let id = crate::country::by_iso3(iso3)?.society;
    KNOWN.iter().find(|known| known.id == id)
}

#[cfg(test)]
mod tests {
    use super::{all, count, of_country};
    use crate::lang::Lang;
    use chrono::NaiveDate;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_number_of_societies_follows_the_calendar() {
        for (date, number) in [
            ("2014-06-30", 189),
            ("2015-12-07", 190),
            ("2017-02-01", 190),
            ("2018-06-01", 191),
            ("2020-05-28", 192),
            ("2022-06-22", 192),
            ("2024-05-17", 192),
            ("2024-05-24", 191),
            ("2026-11-23", 191),
        ] {
            assert_eq!(count(day(date)), number, "{date}");
        }
    }

    #[test]
    fn every_society_has_a_country_and_four_names() {
        for society in all(day("2024-05-17")) {
            assert_eq!(society.id, format!("ns-{}", society.country.to_lowercase()));
            assert!(!society.acronym.is_empty() || society.country.len() == 3);
            for lang in Lang::ALL {
                assert!(!society.name(lang).is_empty(), "{} in {lang}", society.id);
            }
            assert_eq!(of_country(&society.country).map(|s| &s.id), Some(&society.id));
        }
        assert_eq!(of_country("CYM").unwrap().id, "ns-gbr");
        assert!(of_country("NRU").is_none());
    }
}
