//! How often one may try to sign in: five times in a minute, then one must wait, longer each time.
//!
//! Invariant: the count belongs to an account, never to an address, because a whole delegation sits behind one. An
//! attempt is counted before it is checked, so that a hundred at once are a hundred. A browser that has signed in
//! before has a count of its own, so nobody can shut a person out by guessing in their name.

use chrono::{DateTime, Duration, Utc};

/// Attempts at once.
const BURST: i32 = 5;
/// One attempt comes back after this long.
const EACH: Duration = Duration::minutes(1);
/// No wait is longer.
const LONGEST: Duration = Duration::minutes(15);
/// Quiet after which the next wait is a short one again.
const FORGET: Duration = Duration::hours(1);

/// What is known of the attempts at one account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attempts {
    /// When all five are there again.
    pub full_at: DateTime<Utc>,
    /// No attempt before this.
    pub wait_until: DateTime<Utc>,
    /// How many waits there were in a row.
    pub waits: i32,
}

/// Too many attempts: how long to wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("too many attempts; wait {seconds} seconds")]
pub struct Wait {
    /// Whole seconds, at least one, for `Retry-After`.
    pub seconds: i64,
}

impl Attempts {
    /// Nothing was tried yet.
    pub const NONE: Attempts = Attempts { full_at: DateTime::UNIX_EPOCH, wait_until: DateTime::UNIX_EPOCH, waits: 0 };

    /// Counts one attempt, or says how long to wait. A success afterwards sets it back to [`Attempts::NONE`].
    pub fn attempt(self, now: DateTime<Utc>) -> Result<Attempts, Wait> {
        if self.wait_until > now {
            let left = self.wait_until - now;
            return Err(Wait { seconds: (left.num_milliseconds() + 999).div_euclid(1000).max(1) });
        }
        let quiet = self.full_at.max(self.wait_until).checked_add_signed(FORGET).is_none_or(|t| t <= now);
        let mut next = Attempts { full_at: self.full_at.max(now) + EACH, ..self };
        if quiet {
            next.waits = 0;
        }
        if next.full_at > now + EACH * (BURST - 1) {
            let factor = 1_i32 << next.waits.clamp(0, 10);
            next.wait_until = now + (EACH * factor).min(LONGEST);
            next.waits += 1;
        }
        Ok(next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000 + seconds, 0).unwrap()
    }

    #[test]
    fn five_in_a_minute_then_a_wait_that_doubles() {
        let mut a = Attempts::NONE;
        for second in 0..5 {
            a = a.attempt(at(second)).unwrap_or_else(|w| panic!("attempt {second} waits {w}"));
        }
        assert_eq!(a.attempt(at(5)), Err(Wait { seconds: 59 }));
        assert_eq!(a.attempt(at(63)), Err(Wait { seconds: 1 }));
        a = a.attempt(at(64)).unwrap();
        assert_eq!(a.attempt(at(65)), Err(Wait { seconds: 119 }));
        a = a.attempt(at(184)).unwrap();
        assert!(a.attempt(at(185)).is_ok(), "one came back during the longer wait");
    }

    #[test]
    fn a_refused_attempt_does_not_make_the_wait_longer() {
        let mut a = Attempts::NONE;
        for _ in 0..5 {
            a = a.attempt(at(0)).unwrap();
        }
        for second in 1..60 {
            assert_eq!(a.attempt(at(second)), Err(Wait { seconds: 60 - second }));
        }
        assert!(a.attempt(at(60)).is_ok());
    }

    #[test]
    fn guessing_all_day_stays_under_six_hundred_tries() {
        let (mut a, mut tries) = (Attempts::NONE, 0);
        for second in 0..86_400 {
            if let Ok(next) = a.attempt(at(second)) {
                (a, tries) = (next, tries + 1);
            }
        }
        assert!((100..600).contains(&tries), "{tries} tries");
    }

    #[test]
    fn no_wait_is_longer_than_a_quarter_of_an_hour_and_quiet_is_forgotten() {
        let (mut a, mut longest) = (Attempts::NONE, 0);
        for second in 0..20_000 {
            match a.attempt(at(second)) {
                Ok(next) => a = next,
                Err(wait) => longest = longest.max(wait.seconds),
            }
        }
        assert!((840..=900).contains(&longest), "longest wait {longest} s");
        assert_eq!(a.attempt(at(20_000 + 2 * 3600)).unwrap().waits, 0);
    }

    #[test]
    fn an_honest_person_who_types_slowly_never_waits() {
        let mut a = Attempts::NONE;
        for minute in 0..30 {
            a = a.attempt(at(minute * 60)).unwrap();
        }
        assert_eq!(a.waits, 0);
    }
}
