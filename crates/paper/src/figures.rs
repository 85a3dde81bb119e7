//! Figures and dates as readers of each language write them. Invariant: Latin digits everywhere (experience.md 4.2),
//! and no break inside a figure.

use base::lang::Lang;
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// A figure that says when it is not one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Quantity {
    /// A count.
    Exact(u64),
    /// Somewhere from the first to the second.
    Range(u64, u64),
    /// So many of so many: `5 of 7 partners`.
    Share(u64, u64),
    /// Nothing was given: never shown as zero.
    #[default]
    NoData,
    /// Known to its owner, but not for this reader: never shown as zero.
    NotShared,
}

/// A whole number with thousands grouped: `1,234` · `1 234` · `1 234` · `1,234`.
pub fn whole(lang: Lang, value: u64) -> String {
    let digits = value.to_string();
    let mark = match lang {
        Lang::En | Lang::Ar => ",",
        Lang::Fr => "\u{202f}",
        // Spanish leaves four digits together (RAE); the gap does not break a line.
        Lang::Es if digits.len() <= 4 => "",
        Lang::Es => "\u{a0}",
    };
    let mut out = String::with_capacity(digits.len() + digits.len() / 3 * mark.len());
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push_str(mark);
        }
        out.push(digit);
    }
    out
}

/// A large count in at most four signs, for big type: `5.4 M`, `12.7 M`, `940 k`, `1,234`.
///
/// Rounds down at the lower end of a range and up at the upper one, so that a rounded range holds the exact one.
pub fn short(lang: Lang, value: u64, up: bool) -> String {
    let (unit, name) = match value {
        0..=9_999 => return whole(lang, value),
        10_000..=999_999 => (1_000, crate::words::thousand(lang)),
        1_000_000..=999_999_999 => (1_000_000, crate::words::million(lang)),
        _ => (1_000_000_000, crate::words::billion(lang)),
    };
    // Three figures: one decimal below a hundred.
    let step = if value / unit < 100 { unit / 10 } else { unit };
    let steps = if up { value.div_ceil(step) } else { value / step };
    let (head, tail) = if step == unit { (steps, 0) } else { (steps / 10, steps % 10) };
    let mark = if matches!(lang, Lang::En | Lang::Ar) { '.' } else { ',' };
    let number = if tail == 0 { whole(lang, head) } else { format!("{}{mark}{tail}", whole(lang, head)) };
    format!("{number}\u{a0}{name}")
}

impl Quantity {
    /// The quantity in words and grouped digits.
    pub fn text(self, lang: Lang) -> String {
        match self {
            Quantity::Exact(n) => whole(lang, n),
            Quantity::Range(a, b) if a == b => whole(lang, a),
            Quantity::Range(a, b) => crate::words::range(lang, &whole(lang, a), &whole(lang, b)),
            Quantity::Share(a, b) => crate::words::share(lang, &whole(lang, a), &whole(lang, b)),
            Quantity::NoData => crate::words::no_data(lang),
            Quantity::NotShared => crate::words::not_shared(lang),
        }
    }

    /// The quantity for big type: large ends are rounded outwards.
    pub fn short(self, lang: Lang) -> String {
        match self {
            Quantity::Exact(n) => short(lang, n, false),
            Quantity::Range(a, b) if a == b => short(lang, a, false),
            Quantity::Range(a, b) => crate::words::range(lang, &short(lang, a, false), &short(lang, b, true)),
            other => other.text(lang),
        }
    }
}

/// A date written out: `25 April 2015` · `25 avril 2015` · `25 de abril de 2015` · `25 أبريل 2015`.
pub fn date(lang: Lang, date: NaiveDate) -> String {
    const MONTHS: [[&str; 12]; 4] = [
        [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
        [
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre",
        ],
        [
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre",
        ],
        // As IFRC's Arabic pages write them.
        ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"],
    ];
    let (day, month, year) = (date.day(), MONTHS[lang as usize][date.month0() as usize], date.year());
    match lang {
        Lang::Es => format!("{day} de {month} de {year}"),
        Lang::Fr if day == 1 => format!("1er {month} {year}"),
        _ => format!("{day} {month} {year}"),
    }
}

/// At most five steps from the smallest to the largest count, each with about as many counts as the others; each
/// count lies in exactly one step, and no gap between two steps.
pub fn steps(mut counts: Vec<u32>) -> Vec<(u32, u32)> {
    counts.sort_unstable();
    let mut steps: Vec<(u32, u32)> = Vec::new();
    let mut rest = counts.as_slice();
    while let (Some(&from), Some(&most)) = (rest.first(), rest.last()) {
        let left = 5 - steps.len();
        let to = if left <= 1 { most } else { rest[(rest.len() / left).min(rest.len() - 1)] };
        // Equal counts never fall into two steps.
        let from = steps.last().map_or(from, |s| s.1 + 1);
        steps.push((from.min(to), to));
        rest = &rest[rest.partition_point(|n| *n <= to)..];
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::{Quantity, date, short, steps, whole};
    use base::lang::Lang;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn each_count_has_exactly_one_step(counts in prop::collection::vec(1..500_u32, 0..200)) {
            let steps = steps(counts.clone());
            prop_assert!(steps.len() <= 5);
            prop_assert!(steps.windows(2).all(|w| w[0].1 + 1 == w[1].0 && w[1].0 <= w[1].1));
            for n in counts {
                prop_assert_eq!(steps.iter().filter(|(a, b)| (*a..=*b).contains(&n)).count(), 1);
            }
        }
    }

    #[test]
    fn thousands_are_grouped_in_the_reader_s_way() {
        assert_eq!(whole(Lang::En, 1_234_567), "1,234,567");
        assert_eq!(whole(Lang::Fr, 1_234), "1\u{202f}234");
        assert_eq!(whole(Lang::Es, 1_234), "1234");
        assert_eq!(whole(Lang::Es, 12_345), "12\u{a0}345");
        assert_eq!(whole(Lang::Ar, 100), "100");
    }

    #[test]
    fn big_type_rounds_a_range_outwards() {
        assert_eq!(short(Lang::En, 5_379_999, false), "5.3\u{a0}M");
        assert_eq!(short(Lang::En, 5_310_001, true), "5.4\u{a0}M");
        assert_eq!(short(Lang::Fr, 407_824, false), "407\u{a0}k");
        assert_eq!(short(Lang::En, 9_999, true), "9,999");
        assert_eq!(short(Lang::En, 999_999, false), "999\u{a0}k");
        assert!(Quantity::Range(1_640_000, 8_960_001).short(Lang::En).contains("9\u{a0}M"));
    }

    #[test]
    fn nothing_given_is_never_a_zero() {
        for lang in Lang::ALL {
            assert!(!Quantity::NoData.text(lang).contains('0'));
            assert_ne!(Quantity::NoData.text(lang), Quantity::NotShared.text(lang));
        }
    }

    #[test]
    fn dates_are_written_out() {
        let day = chrono::NaiveDate::from_ymd_opt(2015, 4, 1).expect("a date");
        assert_eq!(date(Lang::En, day), "1 April 2015");
        assert_eq!(date(Lang::Fr, day), "1er avril 2015");
        assert_eq!(date(Lang::Es, day), "1 de abril de 2015");
        assert_eq!(date(Lang::Ar, day), "1 أبريل 2015");
    }
}
