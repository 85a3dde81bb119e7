//! Where: one country or several, as people write them and as they are stored.
//!
//! Invariant: what is stored is a list of ISO codes, `MOZ, MWI`, the country that people named first in front: its
//! context is the emergency's.

use crate::words::t;
use base::{
    country::{self, Country},
    lang::Lang,
};

/// Countries that one emergency may name.
pub const MOST: usize = 40;

/// Reads countries from what people wrote: names in any of our languages or ISO codes, set apart by semicolons, commas
/// or lines.
///
/// # Errors
/// The first part that is no country we know.
pub fn read(text: &str) -> Result<Vec<&'static Country>, String> {
    let mut found: Vec<&'static Country> = Vec::new();
    let mut add = |country: &'static Country| {
        if !found.contains(&country) {
            found.push(country);
        }
    };
    for part in text.split([';', '؛', '\n']).map(str::trim).filter(|p| !p.is_empty()) {
        // A name may hold a comma itself: “Congo, Dem. Rep.”
        if let Some(country) = country::find(part) {
            add(country);
            continue;
        }
        for piece in part.split([',', '،']).map(str::trim).filter(|p| !p.is_empty()) {
            add(country::find(piece).ok_or_else(|| piece.to_owned())?);
        }
    }
    Ok(found)
}

/// As they are stored.
pub fn stored(countries: &[&'static Country]) -> String {
    countries.iter().map(|c| c.iso3).collect::<Vec<_>>().join(", ")
}

/// The codes of what is stored.
pub fn codes(stored: &str) -> impl Iterator<Item = &str> {
    stored.split(", ").filter(|c| !c.is_empty())
}

/// Whether a role or a request can be for a place in an emergency of these countries: one of them; where it is of no single
/// country, all, which has no code.
pub fn covers(stored: &str, code: &str) -> bool {
    if stored.is_empty() { code.is_empty() } else { codes(stored).any(|c| c == code) }
}

/// The place of a role or a request as people read it.
pub fn covered(lang: Lang, code: &str) -> String {
    if code.is_empty() { t!(lang, "all-countries") } else { names(lang, code) }
}

/// As people read them.
pub fn names(lang: Lang, stored: &str) -> String {
    let names: Vec<&str> = codes(stored).map(|c| country::by_iso3(c).map_or(c, |c| c.name(lang))).collect();
    names.join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes_of(text: &str) -> Result<String, String> {
        read(text).map(|c| stored(&c))
    }

    #[test]
    fn countries_are_read_as_people_write_them() {
        assert_eq!(codes_of("Mozambique"), Ok("MOZ".into()));
        assert_eq!(codes_of("Congo, Dem. Rep."), Ok("COD".into()));
        assert_eq!(codes_of("moçambique; Malawi"), Ok("MOZ, MWI".into()));
        assert_eq!(codes_of("MOZ, MWI, MOZ"), Ok("MOZ, MWI".into()));
        assert_eq!(codes_of("اليمن، السودان"), Ok("YEM, SDN".into()));
        assert_eq!(codes_of("Mozambique, Atlantis"), Err("Atlantis".into()));
        assert_eq!(codes_of(" ; "), Ok(String::new()));
    }

    #[test]
    fn a_role_is_for_one_of_the_countries_or_for_all_where_there_is_no_single_one() {
        assert!(covers("MOZ, MWI", "MWI") && !covers("MOZ, MWI", "ZMB") && !covers("MOZ", ""));
        assert!(covers("", "") && !covers("", "MOZ"));
        assert_eq!((covered(Lang::En, ""), covered(Lang::En, "MOZ")), ("all countries".into(), "Mozambique".into()));
    }

    #[test]
    fn what_is_shown_reads_back() {
        for lang in Lang::ALL {
            for country in country::all() {
                let shown = names(lang, country.iso3);
                assert_eq!(codes_of(&shown), Ok(country.iso3.to_owned()), "{lang} {shown}");
            }
        }
    }
}
