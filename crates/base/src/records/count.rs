//! A figure of people or things as a sheet gives it.
//!
//! Invariant: not given is never zero. Six bytes hold it, because a million rows have five of them and more in parts.

use serde::{Deserialize, Serialize};
use std::cmp::Ordering;

/// A count as written, exact to a thousandth (sheets do hold 25.3 people), or not given.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "Option<u64>", into = "Option<u64>")]
pub struct Count([u16; 3]);

/// What stands for "not given", above every count.
const NONE: u64 = (1 << 48) - 1;

impl Default for Count {
    fn default() -> Self {
        Count::NOT_GIVEN
    }
}

impl Ord for Count {
    fn cmp(&self, other: &Self) -> Ordering {
        self.raw().cmp(&other.raw())
    }
}

impl PartialOrd for Count {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl From<Option<u64>> for Count {
    fn from(thousandths: Option<u64>) -> Self {
        thousandths.map_or(Count::NOT_GIVEN, Count::packed)
    }
}

impl From<Count> for Option<u64> {
    fn from(count: Count) -> Self {
        count.thousandths()
    }
}

impl std::fmt::Debug for Count {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.thousandths() {
            None => f.write_str("not given"),
            Some(t) => write!(f, "{}.{:03}", t / 1000, t % 1000),
        }
    }
}

impl Count {
    /// The sheet says nothing: not the same as zero.
    pub const NOT_GIVEN: Count = Count([u16::MAX; 3]);
    /// Above this a count is refused as impossible: more than all people alive.
    pub const LIMIT: f64 = 9e9;

    /// A count from a number; `None` for what cannot be a count (negative, infinite, above [`Count::LIMIT`]).
    pub fn from_f64(value: f64) -> Option<Count> {
        (value.is_finite() && (0.0..=Count::LIMIT).contains(&value))
            .then(|| Count::packed((value * 1000.0).round() as u64))
    }

    /// A whole count; beyond 281 thousand million it stays there.
    pub const fn whole(value: u64) -> Count {
        Count::packed(value.saturating_mul(1000))
    }

    const fn packed(thousandths: u64) -> Count {
        let kept = if thousandths < NONE { thousandths } else { NONE - 1 };
        Count([(kept >> 32) as u16, (kept >> 16) as u16, kept as u16])
    }

    const fn raw(self) -> u64 {
        let [high, middle, low] = self.0;
        (high as u64) << 32 | (middle as u64) << 16 | low as u64
    }

    /// Thousandths, for exact sums; `None` where not given.
    pub const fn thousandths(self) -> Option<u64> {
        if self.is_given() { Some(self.raw()) } else { None }
    }

    /// The count rounded to whole people; `None` where not given.
    pub fn rounded(self) -> Option<u64> {
        self.thousandths().map(|t| (t + 500) / 1000)
    }

    /// Whether the sheet gives a figure.
    pub const fn is_given(self) -> bool {
        self.raw() != NONE
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_is_exact_and_missing_is_not_zero() {
        assert_eq!(Count::from_f64(25.3).unwrap().thousandths(), Some(25_300));
        assert_eq!(Count::from_f64(-1.0), None);
        assert_eq!(Count::from_f64(f64::NAN), None);
        assert_eq!(Count::from_f64(Count::LIMIT).unwrap().rounded(), Some(9_000_000_000));
        assert_eq!(Count::from_f64(9.1e9), None);
        assert_ne!(Count::whole(0), Count::NOT_GIVEN);
        assert_eq!(Count::NOT_GIVEN.rounded(), None);
        assert!(Count::whole(u64::MAX).is_given());
    }

    #[test]
    fn counts_are_in_order_and_not_given_is_the_last() {
        let all = [0, 1, 65, 66, 70_000, 4_294_967, 4_294_968, 9_000_000_000].map(Count::whole);
        assert!(all.is_sorted() && all.iter().all(|count| *count < Count::NOT_GIVEN));
    }

    #[test]
    fn a_count_survives_a_round_trip() {
        for count in [Count::NOT_GIVEN, Count::whole(0), Count::from_f64(25.3).unwrap()] {
            let json = serde_json::to_string(&count).unwrap();
            assert_eq!(serde_json::from_str::<Count>(&json).unwrap(), count, "{json}");
        }
    }
}
