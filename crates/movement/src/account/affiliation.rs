//! How long a role lasts: until somebody who may confirms, once a year, that the person still has it.
//!
//! Invariant: what nobody confirms lapses by itself; nothing has to run for that, because the date is in the row and
//! every reading of it asks the clock.

use chrono::{DateTime, Duration, Utc};

/// A role lapses this long after it was last confirmed.
pub const LASTS: Duration = Duration::days(365);
/// The person and whoever reviews are reminded this long before.
pub const REMIND: Duration = Duration::days(30);

/// Where a role stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It holds.
    Held,
    /// It holds, and ends within thirty days unless somebody confirms it: whole days that are left, at least one.
    Ending {
        /// Whole days that are left, begun ones counted.
        days: i64,
    },
    /// Nobody confirmed it in time.
    Lapsed,
    /// Somebody took it away, or its own end came.
    Ended,
}

impl Standing {
    /// Whether the role gives any right.
    pub const fn holds(self) -> bool {
        matches!(self, Standing::Held | Standing::Ending { .. })
    }
}

/// Where a role stands that was last confirmed then, was to end then (a deployment), and was taken away then.
pub fn standing(
    confirmed_at: DateTime<Utc>,
    ends_at: Option<DateTime<Utc>>,
    taken_at: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Standing {
    if taken_at.is_some() || ends_at.is_some_and(|end| end <= now) {
        return Standing::Ended;
    }
    let left = lapses_at(confirmed_at) - now;
    if left <= Duration::zero() {
        return Standing::Lapsed;
    }
    if left > REMIND {
        return Standing::Held;
    }
    Standing::Ending { days: (left.num_seconds() + 86_399).div_euclid(86_400) }
}

/// When a role lapses that was confirmed then.
pub fn lapses_at(confirmed_at: DateTime<Utc>) -> DateTime<Utc> {
    confirmed_at + LASTS
}

/// When the reminder is due for a role that was confirmed then.
pub fn remind_at(confirmed_at: DateTime<Utc>) -> DateTime<Utc> {
    lapses_at(confirmed_at) - REMIND
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(n: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000, 0).unwrap() + Duration::days(n)
    }

    #[test]
    fn a_role_lapses_to_the_second_when_nobody_confirms_it() {
        let second = Duration::seconds(1);
        assert_eq!(standing(day(0), None, None, day(334)), Standing::Held);
        assert_eq!(standing(day(0), None, None, day(335)), Standing::Ending { days: 30 });
        assert_eq!(standing(day(0), None, None, day(365) - second), Standing::Ending { days: 1 });
        assert_eq!(standing(day(0), None, None, day(365)), Standing::Lapsed);
        assert_eq!(remind_at(day(0)), day(335));
    }

    #[test]
    fn confirming_starts_another_year() {
        assert_eq!(standing(day(360), None, None, day(400)), Standing::Held);
    }

    #[test]
    fn what_was_taken_away_or_came_to_its_end_gives_no_right() {
        assert_eq!(standing(day(0), None, Some(day(1)), day(2)), Standing::Ended);
        assert_eq!(standing(day(0), Some(day(10)), None, day(10)), Standing::Ended);
        assert!(standing(day(0), Some(day(10)), None, day(9)).holds());
        assert!(!Standing::Lapsed.holds() && !Standing::Ended.holds());
    }
}
