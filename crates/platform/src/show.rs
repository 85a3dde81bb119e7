//! Figures, days and instants as people of each language write them.
//!
//! Invariant: Latin digits in every language, as Movement documents have them; the pieces of a number never break
//! over a line and never turn round in Arabic (templates put them into `<bdi>`).

use crate::words::t;
use base::lang::Lang;
use chrono::{DateTime, Datelike, NaiveDate, Utc};

/// A whole number with its thousands set apart: `1,234` in English and Arabic, `1 234` in French and Spanish.
pub fn number(lang: Lang, value: u64) -> String {
    let digits = value.to_string();
    let mark = match lang {
        Lang::En | Lang::Ar => ",",
        Lang::Fr | Lang::Es => "\u{202f}",
    };
    // Spanish leaves four digits together; the others set every thousand apart.
    if lang == Lang::Es && digits.len() <= 4 {
        return digits;
    }
    let mut out = String::with_capacity(digits.len() + 6);
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push_str(mark);
        }
        out.push(digit);
    }
    out
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
    let month = match day.month() {
        1 => t!(lang, "month-1"),
        2 => t!(lang, "month-2"),
        3 => t!(lang, "month-3"),
        4 => t!(lang, "month-4"),
        5 => t!(lang, "month-5"),
        6 => t!(lang, "month-6"),
        7 => t!(lang, "month-7"),
        8 => t!(lang, "month-8"),
        9 => t!(lang, "month-9"),
        10 => t!(lang, "month-10"),
        11 => t!(lang, "month-11"),
        _ => t!(lang, "month-12"),
    };
    let text = t!(lang, "day", day = day.day().to_string(), month = month, year = day.year().to_string());
    base::words::without_isolates(&text)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_set_apart_as_each_language_does() {
        assert_eq!(number(Lang::En, 1_234_567), "1,234,567");
        assert_eq!(number(Lang::Fr, 1_234), "1\u{202f}234");
        assert_eq!(number(Lang::Es, 1_234), "1234");
        assert_eq!(number(Lang::Es, 12_345), "12\u{202f}345");
        assert_eq!(number(Lang::Ar, 999), "999");
        assert_eq!(number(Lang::En, 0), "0");
    }

    #[test]
    fn decimals_follow_the_language_and_never_end_in_zero() {
        assert_eq!(decimal(Lang::Fr, 4.5, 2), "4,5");
        assert_eq!(decimal(Lang::En, 5.0, 2), "5");
        assert_eq!(decimal(Lang::En, 10.0, 0), "10");
    }

    #[test]
    fn a_day_reads_in_four_languages() {
        let the_day = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
        let said: Vec<String> = Lang::ALL.into_iter().map(|l| day(l, the_day)).collect();
        assert_eq!(said, ["20 November 2026", "20 novembre 2026", "20 de noviembre de 2026", "20 نوفمبر 2026"]);
    }
}
