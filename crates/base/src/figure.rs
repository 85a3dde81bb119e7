//! Whole numbers and days as people of each language write them: the one place for both.
//!
//! Invariant: Latin digits in every language, as Movement documents have them (experience.md 4.2); no break inside a
//! figure.

use crate::lang::Lang;
use chrono::{Datelike, NaiveDate};

/// A whole number with its thousands set apart: `1,234` in English and Arabic, `1 234` in French, `1234` in Spanish.
pub fn whole(lang: Lang, value: u64) -> String {
    let digits = value.to_string();
    let mark = match lang {
        Lang::En | Lang::Ar => ",",
        // Spanish leaves four digits together (RAE).
        Lang::Es if digits.len() <= 4 => "",
        Lang::Fr | Lang::Es => "\u{202f}",
    };
    let mut out = String::with_capacity(digits.len() + 8);
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push_str(mark);
        }
        out.push(digit);
    }
    out
}

/// A day in words, which no reader can mistake for another: `20 November 2026`, `1er avril 2015`.
pub fn day(lang: Lang, day: NaiveDate) -> String {
    #[rustfmt::skip]
    const MONTHS: [[&str; 12]; 4] = [
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
        ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
        ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"],
    ];
    let month = MONTHS[lang as usize][day.month0() as usize];
    match lang {
        Lang::Es => format!("{} de {month} de {}", day.day(), day.year()),
        Lang::Fr if day.day() == 1 => format!("1er {month} {}", day.year()),
        _ => format!("{} {month} {}", day.day(), day.year()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_set_apart_as_each_language_does() {
        assert_eq!(whole(Lang::En, 1_234_567), "1,234,567");
        assert_eq!(whole(Lang::Fr, 1_234), "1\u{202f}234");
        assert_eq!(whole(Lang::Es, 1_234), "1234");
        assert_eq!(whole(Lang::Es, 12_345), "12\u{202f}345");
        assert_eq!(whole(Lang::Ar, 0), "0");
    }

    #[test]
    fn a_day_reads_in_four_languages() {
        let first = NaiveDate::from_ymd_opt(2015, 4, 1).unwrap();
        assert_eq!(day(Lang::En, first), "1 April 2015");
        assert_eq!(day(Lang::Fr, first), "1er avril 2015");
        assert_eq!(day(Lang::Es, first), "1 de abril de 2015");
        assert_eq!(day(Lang::Ar, first), "1 أبريل 2015");
    }
}
