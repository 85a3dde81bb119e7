//! Figures, days and instants as people of each language write them.
//!
//! Invariant: Latin digits in every language, as Movement documents have them; the pieces of a number never break
//! over a line and never turn round in Arabic (templates put them into `<bdi>`).

use crate::words::t;
use base::lang::Lang;
use chrono::{DateTime, NaiveDate, Utc};

/// A whole number with its thousands set apart.
pub fn number(lang: Lang, value: u64) -> String {
    base::figure::whole(lang, value)
}

/// A number with decimals where it has any: `4.5` in English and Arabic, `4,5` in French and Spanish.
pub fn decimal(lang: Lang, value: f64, places: usize) -> String {
    let text = format!("{value:.places$}");
    let text = if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text };
    match lang {
        Lang::En | Lang::Ar => text,
        Lang::Fr | Lang::Es => text.replace('.', ","),
    }
}

/// A day in words: `20 November 2026`.
pub fn day(lang: Lang, day: NaiveDate) -> String {
    base::figure::day(lang, day)
}

/// An instant in words, in UTC: `20 November 2026, 14:32 UTC`. Absolute, so that a kept copy of a page stays true.
pub fn instant(lang: Lang, at: DateTime<Utc>) -> String {
    format!("{}{} {} UTC", day(lang, at.date_naive()), if lang == Lang::Ar { "،" } else { "," }, at.format("%H:%M"))
}

/// A size in bytes, rounded, for limits and links: `10 MB`, `812 KB`.
pub fn size(lang: Lang, bytes: u64) -> String {
    let text = if bytes >= 1 << 20 {
        t!(lang, "megabytes", size = decimal(lang, bytes as f64 / f64::from(1 << 20), 1))
    } else {
        t!(lang, "kilobytes", size = number(lang, bytes.div_ceil(1 << 10)))
    };
    base::words::without_isolates(&text)
}

/// That so many others stand behind one that is named: `and 3 more`.
pub fn and_others(lang: Lang, others: i64) -> String {
    t!(lang, "home-more", count = others)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_follow_the_language_and_never_end_in_zero() {
        assert_eq!(decimal(Lang::Fr, 4.5, 2), "4,5");
        assert_eq!(decimal(Lang::En, 5.0, 2), "5");
        assert_eq!(decimal(Lang::En, 10.0, 0), "10");
    }

    #[test]
    fn an_instant_is_absolute_and_says_its_zone() {
        let at = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap().and_hms_opt(14, 32, 9).unwrap().and_utc();
        assert_eq!(instant(Lang::En, at), "20 November 2026, 14:32 UTC");
        assert_eq!(instant(Lang::Ar, at), "20 نوفمبر 2026، 14:32 UTC");
    }

    #[test]
    fn a_size_is_rounded_as_people_say_it() {
        assert_eq!(size(Lang::Fr, 10 << 20), "10 Mo");
        assert_eq!(size(Lang::En, 1500), "2 KB");
    }
}
