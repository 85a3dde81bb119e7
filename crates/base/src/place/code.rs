//! Places by code, also where a spreadsheet or a person has damaged it.

use super::{Known, Match, Why, table};
use crate::country;

/// The place of a code. Spaces, dashes and case do not matter; the letters of the country may be ISO alpha-2, alpha-3 or
/// missing, and leading zeros may be lost, if `country` (ISO alpha-3) says whose code it is and only one fits.
///
/// ```
/// let place = base::place::by_code(" sd 12 075", None).unwrap().place;
/// assert_eq!((place.name, place.level, place.country), ("Al Fashaga", 2, "SDN"));
/// assert_eq!(base::place::by_code("12075", Some("SDN")).unwrap().place.code, "SD12075");
/// ```
pub fn by_code(text: &str, country: Option<&str>) -> Option<Match> {
    let code = normal(text);
    if code.len() < 2 {
        return None;
    }
    if let Some(no) = table::CODES.get(&code) {
        let place = table::known(no as u32);
        let why = if place.code == text { Why::Code } else { Why::CodeRepaired };
        // A bare number that happens to be another country's code is not that country's.
        let foreign = country.is_some_and(|c| c != place.country);
        if !foreign || !code.starts_with(|c: char| c.is_ascii_digit()) {
            return Some(Match { place, confidence: if foreign { 0.8 } else { 1.0 }, why });
        }
    }
    let letters = code.bytes().take_while(u8::is_ascii_alphabetic).count();
    let (prefix, rest) = code.split_at(letters);
    if rest.is_empty() {
        if !text.trim().bytes().all(|b| b.is_ascii_uppercase()) {
            return None; // "N/A" is not Namibia
        }
        return country::by_iso3(prefix).or_else(|| country::by_iso2(prefix)).map(|c| Match {
            place: Known::of_country(c),
            confidence: 0.95,
            why: Why::Code,
        });
    }
    let named = match letters {
        0 => None,
        2 => country::by_iso2(prefix),
        3 => country::by_iso3(prefix),
        _ => return None,
    };
    let of = named.map(|c| c.iso3).or(country.filter(|_| letters == 0))?;
    let by = country::by_iso3(of)?;
    for swapped in [by.iso2, by.iso3] {
        if swapped != prefix
            && let Some(no) = table::CODES.get(format!("{swapped}{rest}"))
        {
            let place = table::known(no as u32);
            if place.country == of {
                return Some(Match { place, confidence: 0.95, why: Why::CodeRepaired });
            }
        }
    }
    if !rest.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    if rest.bytes().all(|b| b == b'0') {
        // "HN00": sheets' own code for all of the country.
        let whole = Match { place: Known::of_country(by), confidence: 0.8, why: Why::WholeCountry };
        return (letters > 0 && rest.len() > 1).then_some(whole);
    }
    let trimmed = rest.trim_start_matches('0');
    let fits = table::in_country(&format!("#{trimmed}"), of);
    let [no] = fits[..] else { return None };
    Some(Match { place: table::known(no), confidence: 0.85, why: Why::CodeRepaired })
}

/// The deepest area of our list that a code of a deeper level lies in (`ET050808`, a woreda, lies in zone `ET0508`), by the
/// country's fixed code lengths.
pub fn ancestor_of_code(text: &str, country: Option<&str>) -> Option<Match> {
    let code = normal(text);
    let letters = code.bytes().take_while(u8::is_ascii_alphabetic).count();
    let of = match letters {
        2 => country::by_iso2(&code[..2])?.iso3,
        3 => country::by_iso3(&code[..3])?.iso3,
        0 => country?,
        _ => return None,
    };
    let digits = &code[letters..];
    let at = table::LENGTHS.binary_search_by(|(c, _)| (*c).cmp(of)).ok()?;
    let [start, ends @ ..] = table::LENGTHS[at].1;
    for end in ends.into_iter().rev().filter(|&end| end > start) {
        let length = usize::from(end - start);
        if digits.len() > length
            && digits.is_char_boundary(length)
            && let Some(found) = by_code(&format!("{}{}", &code[..letters], &digits[..length]), Some(of))
            && found.place.country == of
            && found.place.level > 0
        {
            return Some(Match { confidence: 0.95 * found.confidence, why: Why::CodeWithin, ..found });
        }
    }
    None
}

/// A code in capitals without anything but letters and digits; a spreadsheet's ".0" falls away.
fn normal(text: &str) -> String {
    let text = text.trim();
    let text = text.strip_suffix(".0").unwrap_or(text);
    text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect()
}
