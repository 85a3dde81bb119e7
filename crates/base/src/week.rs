//! The clock and the working week of a country: where its capital's clock is, and on which days people do not work.
//!
//! Source: `data/working_weeks.csv` (tz database, CLDR). Invariant: every country of our list has one; within a country
//! people may work otherwise, so what is made of it is a proposal and never a rule.

/// A country's clock and days off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Week {
    /// ISO alpha-3 code.
    pub iso3: &'static str,
    /// Name of the capital's zone in the tz database, such as `Africa/Maputo`.
    pub zone: &'static str,
    /// Days off, from 0 for Monday to 6 for Sunday.
    pub off: &'static [u8],
}

include!(concat!(env!("OUT_DIR"), "/weeks.rs"));

/// The week of a country, by its ISO alpha-3 code.
///
/// ```
/// let week = base::week::of("SDN").unwrap();
/// assert_eq!((week.zone, week.off), ("Africa/Khartoum", &[4, 5][..]));
/// ```
pub fn of(iso3: &str) -> Option<&'static Week> {
    let at = WEEKS.binary_search_by(|week| week.iso3.cmp(iso3)).ok()?;
    Some(&WEEKS[at])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_country_has_a_clock_and_days_off() {
        for country in crate::country::all() {
            let week = of(country.iso3).unwrap_or_else(|| panic!("{}", country.iso3));
            assert!(!week.off.is_empty() && week.zone.contains('/'), "{week:?}");
        }
        assert_eq!(of("AFG").map(|w| w.off), Some(&[3, 4][..]));
        assert_eq!(of("NPL").map(|w| w.zone), Some("Asia/Kathmandu"));
        assert_eq!(of("XXX"), None);
    }
}
