//! Day first or month first: decided by the column, never cell by cell.

use crate::value::fold;

/// Whether a column writes the day before the month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum DayFirst {
    /// Some value can only be read day first, none the other way.
    Yes,
    /// Some value can only be read month first, none the other way.
    No,
    /// Values of both kinds: every value that could be either is doubted.
    Both,
    /// Nothing in the column tells and nothing outside it was asked.
    #[default]
    Unknown,
    /// Day first, by the habit of the country or language, or by the pattern of the values.
    AssumedYes,
    /// Month first, by the habit of the country or language, or by the pattern of the values.
    AssumedNo,
}

impl DayFirst {
    /// What the distinct values of a column tell.
    pub fn of<'a>(values: impl Iterator<Item = &'a str>) -> DayFirst {
        let (mut day, mut month) = (false, false);
        let (mut firsts, mut seconds) = (0u16, 0u16);
        for value in values {
            let Some((a, b)) = leading_pair(value) else { continue };
            match (a, b) {
                (13..=31, 1..=12) => day = true,
                (1..=12, 13..=31) => month = true,
                (1..=12, 1..=12) => {
                    firsts |= 1 << a;
                    seconds |= 1 << b;
                }
                _ => {}
            }
        }
        match (day, month) {
            (true, true) => DayFirst::Both,
            (true, false) => DayFirst::Yes,
            (false, true) => DayFirst::No,
            // 01/01, 01/02, 01/03 …: firsts of months, so the place that never moves is the day.
            _ if firsts == 1 << 1 && seconds.count_ones() >= 3 => DayFirst::AssumedYes,
            _ if seconds == 1 << 1 && firsts.count_ones() >= 3 => DayFirst::AssumedNo,
            _ => DayFirst::Unknown,
        }
    }

    /// Where the column does not tell, the habit of the country (ISO alpha-3) that it is about: month first in the
    /// United States and the states that took the habit over, day first elsewhere. Marked as assumed.
    #[must_use]
    pub fn or_country(self, iso3: &str) -> DayFirst {
        const MONTH_FIRST: [&str; 6] = ["USA", "PHL", "FSM", "MHL", "PLW", "ASM"];
        match self {
            DayFirst::Unknown if MONTH_FIRST.contains(&iso3) => DayFirst::AssumedNo,
            DayFirst::Unknown => DayFirst::AssumedYes,
            known => known,
        }
    }

    /// Where the column does not tell, what another column of the same sheet told.
    #[must_use]
    pub const fn or(self, other: DayFirst) -> DayFirst {
        match (self, other) {
            (DayFirst::Unknown, DayFirst::Yes) => DayFirst::AssumedYes,
            (DayFirst::Unknown, DayFirst::No) => DayFirst::AssumedNo,
            (DayFirst::Unknown, other) => other,
            (known, _) => known,
        }
    }
}

/// The first two of three short numbers (`4/03/12`, `04-03-2012`), which are a day and a month in some order.
fn leading_pair(text: &str) -> Option<(u32, u32)> {
    let mut numbers = [(0u32, 0u8); 3];
    let mut n = 0;
    let mut inside = false;
    for c in text.chars() {
        if let Some(d) = fold::digit(c) {
            if !inside {
                if n == 3 {
                    break;
                }
                n += 1;
                inside = true;
            }
            let (value, len) = &mut numbers[n - 1];
            *value = value.checked_mul(10)? + u32::from(d);
            *len += 1;
            if *len > 4 {
                return None;
            }
        } else if fold::is_invisible(c) || c.is_whitespace() || matches!(c, '/' | '-' | '.') {
            inside = false;
        } else if n < 3 || c.is_alphabetic() && !matches!(c, 'T' | 't' | 'Z') {
            return None;
        } else {
            break;
        }
    }
    let [(a, la), (b, lb), (_, ly)] = numbers;
    (n == 3 && la <= 2 && lb <= 2 && (ly == 2 || ly == 4)).then_some((a, b))
}
