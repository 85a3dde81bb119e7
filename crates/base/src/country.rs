//! Countries and territories: their names in four languages and everything that sheets call them.
//!
//! Names and order are those of the IFRC's own list (data/README.md); nothing here says anything about status.
//! Invariant: the list is sorted by ISO 3166-1 alpha-3 code.

use fst::Map;
use std::sync::LazyLock;

use crate::fold::{Near, fold, has_arabic, stem, tolerance};
use crate::lang::Lang;

/// A country or territory.
#[derive(Debug, PartialEq, Eq)]
pub struct Country {
    /// ISO 3166-1 alpha-3 code (`XKX` for Kosovo, which has none).
    pub iso3: &'static str,
    /// ISO 3166-1 alpha-2 code.
    pub iso2: &'static str,
    /// UN M49 code, three digits; empty where there is none.
    pub m49: &'static str,
    names: [&'static str; 4],
    /// IFRC region: `AFR`, `AME`, `ASP`, `EUR`, `MENA`; empty for Antarctica.
    pub region: &'static str,
    /// Id of the National Society that serves it (`ns-npl`); empty where there is none.
    pub society: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/countries.rs"));

static NAMES: LazyLock<Map<&'static [u8]>> = LazyLock::new(|| {
    Map::new(&include_bytes!(concat!(env!("OUT_DIR"), "/countries.fst"))[..]).expect("built by build.rs")
});

/// Bit of [`NAMES`]' values: the word is a people's ("Kenyan"), not a country's.
const DEMONYM: u64 = 1 << 16;

impl Country {
    /// The name in one of our languages.
    pub const fn name(&self, lang: Lang) -> &'static str {
        self.names[lang as usize]
    }
}

/// All countries and territories, sorted by ISO alpha-3 code.
pub fn all() -> &'static [Country] {
    &COUNTRIES
}

/// The country of an ISO alpha-3 code, in any case.
pub fn by_iso3(code: &str) -> Option<&'static Country> {
    let code = code.trim().to_ascii_uppercase();
    let no = COUNTRIES.binary_search_by(|c| c.iso3.cmp(code.as_str())).ok()?;
    Some(&COUNTRIES[no])
}

/// The country of an ISO alpha-2 code, in any case.
pub fn by_iso2(code: &str) -> Option<&'static Country> {
    let code = code.trim();
    COUNTRIES.iter().find(|c| c.iso2.eq_ignore_ascii_case(code))
}

/// The country that a text names: a name in any language we know, an ISO code, or a name with one or two typos.
///
/// ```
/// assert_eq!(base::country::find("RDC").unwrap().iso3, "COD");
/// assert_eq!(base::country::find("Congo, Dem. Rep.").unwrap().iso3, "COD");
/// assert!(base::country::find("Kassala").is_none());
/// ```
pub fn find(text: &str) -> Option<&'static Country> {
    let key = fold(text);
    if let Some(country) = named(&key) {
        return Some(country);
    }
    if look_up(&key).is_some() {
        return None; // a people is not a typo of its country
    }
    let article = key.strip_prefix("the ").or_else(|| key.strip_suffix(" the"));
    if let Some(country) = article.and_then(named) {
        return Some(country);
    }
    let code = text.trim();
    if code.len() == 3 && code.bytes().all(|b| b.is_ascii_alphabetic()) {
        return by_iso3(code);
    }
    if code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase()) {
        return by_iso2(code);
    }
    near(&key, false)
}

/// The country that bears a folded name exactly.
pub(crate) fn named(key: &str) -> Option<&'static Country> {
    look_up(key).filter(|&(_, people)| !people).map(|(country, _)| country)
}

/// The country that a folded name or people's word belongs to, exactly.
pub(crate) fn named_or_people(key: &str) -> Option<&'static Country> {
    look_up(key).map(|(country, _)| country)
}

/// Whether a folded word is a people's or a country's word, and whose.
fn look_up(key: &str) -> Option<(&'static Country, bool)> {
    let value = NAMES.get(key).or_else(|| if has_arabic(key) { NAMES.get(stem(key)) } else { None })?;
    Some((&COUNTRIES[(value & (DEMONYM - 1)) as usize], value & DEMONYM != 0))
}

/// The country whose name (or, if asked, people) is nearest within what a word of this length allows; none when two
/// countries are equally near.
pub(crate) fn near(key: &str, people: bool) -> Option<&'static Country> {
    use fst::Streamer as _;
    static NEAR: LazyLock<Near<u64>> = LazyLock::new(|| {
        let mut entries = Vec::new();
        let mut names = NAMES.stream();
        while let Some((name, value)) = names.next() {
            entries.extend(std::str::from_utf8(name).ok().map(|name| (Box::from(name), value)));
        }
        Near::new(entries.into_iter())
    });
    let limit = tolerance(key);
    if limit == 0 {
        return None;
    }
    let (cost, mut best) = NEAR.find(key, limit, |name, value| (people || value & DEMONYM == 0) && tolerance(name) > 0);
    for value in &mut best {
        *value &= DEMONYM - 1;
    }
    best.dedup();
    match best[..] {
        [no] if cost <= limit => Some(&COUNTRIES[no as usize]),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{all, by_iso2, by_iso3, find};
    use crate::lang::Lang;

    #[test]
    fn the_list_is_whole() {
        assert_eq!(all().len(), 250);
        assert!(all().is_sorted_by_key(|c| c.iso3));
        let mut iso2: Vec<_> = all().iter().map(|c| c.iso2).collect();
        iso2.sort_unstable();
        iso2.dedup();
        assert_eq!(iso2.len(), 250);
        assert_eq!(all().iter().filter(|c| c.m49.is_empty()).count(), 1);
        for country in all() {
            for lang in Lang::ALL {
                assert!(!country.name(lang).trim().is_empty(), "{} in {lang}", country.iso3);
                assert_eq!(find(country.name(lang)).map(|c| c.iso3), Some(country.iso3), "{}", country.name(lang));
            }
            assert!(country.region.is_empty() == (country.iso3 == "ATA"), "{}", country.iso3);
            assert_eq!(by_iso3(country.iso3), Some(country));
            assert_eq!(by_iso2(country.iso2), Some(country));
        }
    }

    #[test]
    fn a_country_is_found_by_what_sheets_call_it() {
        for (text, iso3) in [
            ("DRC", "COD"),
            ("RDC", "COD"),
            ("Congo, Dem. Rep.", "COD"),
            ("République Démocratique du Congo", "COD"),
            ("Congo", "COG"),
            ("Republic of Congo", "COG"),
            ("Moçambique", "MOZ"),
            ("Mozambique", "MOZ"),
            ("Türkiye", "TUR"),
            ("Turkey", "TUR"),
            ("Syria", "SYR"),
            ("Syrian Arab Republic", "SYR"),
            ("سوريا", "SYR"),
            ("السودان", "SDN"),
            ("Sudan", "SDN"),
            ("South Sudan", "SSD"),
            ("Soudan du Sud", "SSD"),
            ("Viet Nam", "VNM"),
            ("Vietnam", "VNM"),
            ("Côte d’Ivoire", "CIV"),
            ("Ivory Coast", "CIV"),
            ("Lao PDR", "LAO"),
            ("UK", "GBR"),
            ("U.S.A.", "USA"),
            ("oPt", "PSE"),
            ("Palestine", "PSE"),
            ("Myanmar (Burma)", "MMR"),
            ("Central African Rep.", "CAF"),
            ("NPL", "NPL"),
            ("ETH", "ETH"),
            ("NP", "NPL"),
            ("ARMENIA", "ARM"),
            ("Ehtiopia", "ETH"),
            ("Afganistan", "AFG"),
            ("Swaziland", "SWZ"),
            ("Guiné-Bissau", "GNB"),
            ("Guinée Conakry", "GIN"),
            ("Etats-Unis", "USA"),
            ("اليمن", "YEM"),
            ("Níger", "NER"),
            ("Kenia", "KEN"),
            ("Líbano", "LBN"),
            ("The Gambia", "GMB"),
            ("Gambia (The)", "GMB"),
            ("BOSNIA & HERZEGOVINA", "BIH"),
        ] {
            assert_eq!(find(text).map(|c| c.iso3), Some(iso3), "{text}");
        }
        for text in ["", "Kassala", "Kenyan", "Africa", "N/A", "World", "Health", "at", "no"] {
            assert_eq!(find(text).map(|c| c.iso3), None, "{text}");
        }
    }
}
