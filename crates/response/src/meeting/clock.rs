//! The Mini-Summit's clock: hours from the onset of an emergency to the meeting, against what the Movement's papers say.
//!
//! Invariants: an onset that is known to the day only makes a range, and a verdict only where the whole of the range agrees;
//! the deadlines are data with their source (`base::deadline`), and an installation that sets others names its paper; the
//! clock says how things stand and forbids nothing. Source: domain.md 5.1, 6 and 8.1.

use crate::emergency::onset::Onset;
use base::deadline::{self, Deadline};
use chrono::{DateTime, Duration, Utc};
use platform::{
    App,
    setting::{Setting, SettingKind},
};
use serde::Deserialize;
use serde_json::{Map, Value};

/// What the clock counts against.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// Within these hours it is good.
    pub good: i64,
    /// Within these it is to be held.
    pub limit: i64,
    /// The paper that says so, where the installation sets hours of its own; none where those of the report stand.
    pub own: Option<String>,
    /// What the IFRC's toolbox shows beside it, as a guide.
    pub guide: Option<&'static Deadline>,
}

impl Default for Policy {
    /// What data/deadlines.csv says; what the report says, should a row be missing.
    fn default() -> Policy {
        let hours = |code, report| deadline::of(code).map_or(report, |d| d.until);
        Policy {
            good: hours("mini_summit_good", 24),
            limit: hours("mini_summit_limit", 48),
            own: None,
            guide: deadline::of("mini_summit_toolbox"),
        }
    }
}

/// What an installation sets under `coordination`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Own {
    #[serde(rename = "mini_summit_good")]
    good: Option<i64>,
    #[serde(rename = "mini_summit_limit")]
    limit: Option<i64>,
    #[serde(rename = "mini_summit_source")]
    paper: Option<String>,
}

/// The keys of it.
pub const SETTINGS: [Setting; 3] = [
    Setting::new(
        "coordination.mini_summit_good",
        SettingKind::Number(1, 720),
        "Hours after the onset within which a Mini-Summit is good; 24 by the SMCC report of 2022.",
    ),
    Setting::new(
        "coordination.mini_summit_limit",
        SettingKind::Number(1, 720),
        "Hours after the onset within which a Mini-Summit is to be held; 48 by the SMCC report of 2022.",
    ),
    Setting::new(
        "coordination.mini_summit_source",
        SettingKind::Text,
        "The paper that sets these hours, as people are shown it.",
    ),
];

impl Policy {
    /// What this installation counts against.
    pub fn of(app: &App) -> Policy {
        // What cannot be read keeps the installation from starting; here it can.
        Policy::set(&app.settings().own).unwrap_or_default()
    }

    /// The same from what is set.
    ///
    /// # Errors
    /// What is wrong with it, in a sentence.
    pub fn set(own: &Map<String, Value>) -> Result<Policy, String> {
        let ours = Policy::default();
        let Some(value) = own.get("coordination") else { return Ok(ours) };
        let set: Own = serde_json::from_value(value.clone()).map_err(|e| format!("coordination: {e}."))?;
        if set.good.is_none() && set.limit.is_none() {
            return Ok(ours);
        }
        let limit = set.limit.unwrap_or(ours.limit);
        let good = set.good.unwrap_or_else(|| ours.good.min(limit));
        if good > limit {
            return Err(format!(
                "coordination.mini_summit_good: {good} hours are more than the limit of {limit}. Give fewer."
            ));
        }
        let Some(source) = set.paper.filter(|source| !source.is_empty()) else {
            return Err("coordination.mini_summit_source: name the paper that sets the hours.".to_owned());
        };
        Ok(Policy { good, limit, own: Some(source), ..ours })
    }
}

/// How a Mini-Summit stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Held within the first day.
    Good,
    /// Held within the limit.
    Met,
    /// Held after the limit.
    Late,
    /// Held, and the onset is known too roughly to say whether in time.
    Unsure,
    /// Not held; there is time until the limit.
    Running,
    /// Not held, and the limit may have passed: the onset is known to the day only.
    NearlyOver,
    /// Not held by the limit.
    NotHeld,
    /// The onset is still to come.
    NotBegun,
    /// It was decided to hold none.
    Waived,
}

impl Standing {
    /// As programs name it.
    pub const fn code(self) -> &'static str {
        match self {
            Standing::Good => "good",
            Standing::Met => "met",
            Standing::Late => "late",
            Standing::Unsure => "unknown",
            Standing::Running => "running",
            Standing::NearlyOver => "nearly_over",
            Standing::NotHeld => "not_held",
            Standing::NotBegun => "not_begun",
            Standing::Waived => "waived",
        }
    }

    /// The badge's class in the style.
    pub const fn badge(self) -> &'static str {
        match self {
            Standing::Good | Standing::Met => "fine",
            Standing::Late | Standing::NotHeld => "late",
            _ => "own",
        }
    }
}

/// The clock as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    /// How it stands.
    pub standing: Standing,
    /// Least whole hours from onset to the meeting, or to now where none was held.
    pub least: i64,
    /// Most of them; the same where the onset is known to the hour.
    pub most: i64,
    /// The earliest that the good hours may end.
    pub good_until: DateTime<Utc>,
    /// The earliest that the limit may be reached.
    pub limit_until: DateTime<Utc>,
}

/// The first and the last instant at which an emergency may have begun.
pub fn onset_range(onset: Onset) -> (DateTime<Utc>, DateTime<Utc>) {
    let first = onset.at();
    let width = if onset.hour.is_some() { Duration::hours(1) } else { Duration::hours(24) };
    (first, first + width - Duration::seconds(1))
}

/// The clock of an emergency: `held` is when its first Mini-Summit, or what counts as one, began; `waived` that one was
/// waived.
pub fn clock(policy: &Policy, onset: Onset, held: Option<DateTime<Utc>>, waived: bool, now: DateTime<Utc>) -> Clock {
    let (first, last) = onset_range(onset);
    // Known to the hour, the hour's beginning counts; known to the day, the day may have begun the emergency at any time.
    let last = if onset.hour.is_some() { first } else { last };
    let until = held.unwrap_or(now);
    let hours = |from: DateTime<Utc>| (until - from).num_hours().max(0);
    let (good, limit) = (Duration::hours(policy.good), Duration::hours(policy.limit));
    let (soonest, latest) = (until - last, until - first);
    let standing = match held {
        Some(_) if latest <= good => Standing::Good,
        Some(_) if latest <= limit => Standing::Met,
        Some(_) if soonest > limit => Standing::Late,
        Some(_) => Standing::Unsure,
        None if waived => Standing::Waived,
        None if now < first => Standing::NotBegun,
        None if latest <= limit => Standing::Running,
        None if soonest > limit => Standing::NotHeld,
        None => Standing::NearlyOver,
    };
    Clock { standing, least: hours(last), most: hours(first), good_until: first + good, limit_until: first + limit }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn run(hour: Option<i16>, held: Option<&str>, now: &str) -> (Standing, i64, i64) {
        let onset = Onset { day: "2026-11-17".parse().unwrap(), hour };
        let clock = clock(&Policy::default(), onset, held.map(at), false, at(now));
        (clock.standing, clock.least, clock.most)
    }

    #[test]
    fn an_onset_to_the_hour_gives_one_number_of_hours_and_a_verdict_to_the_second() {
        let now = "2026-11-30T00:00:00Z";
        assert_eq!(run(Some(6), Some("2026-11-18T06:00:00Z"), now), (Standing::Good, 24, 24));
        assert_eq!(run(Some(6), Some("2026-11-18T06:00:01Z"), now), (Standing::Met, 24, 24));
        assert_eq!(run(Some(6), Some("2026-11-19T06:00:00Z"), now), (Standing::Met, 48, 48));
        assert_eq!(run(Some(6), Some("2026-11-19T06:00:01Z"), now), (Standing::Late, 48, 48));
        assert_eq!(run(Some(6), Some("2026-11-20T07:00:00Z"), now), (Standing::Late, 73, 73));
    }

    #[test]
    fn an_onset_to_the_day_gives_a_range_and_no_verdict_where_its_ends_disagree() {
        let now = "2026-11-30T00:00:00Z";
        assert_eq!(run(None, Some("2026-11-17T20:00:00Z"), now), (Standing::Good, 0, 20));
        assert_eq!(run(None, Some("2026-11-18T20:00:00Z"), now), (Standing::Met, 20, 44));
        assert_eq!(run(None, Some("2026-11-19T12:00:00Z"), now), (Standing::Unsure, 36, 60));
        assert_eq!(run(None, Some("2026-11-20T12:00:00Z"), now), (Standing::Late, 60, 84));
    }

    #[test]
    fn while_none_is_held_the_clock_runs_to_the_limit_and_beyond() {
        assert_eq!(run(Some(6), None, "2026-11-17T05:59:59Z").0, Standing::NotBegun);
        assert_eq!(run(Some(6), None, "2026-11-18T12:00:00Z"), (Standing::Running, 30, 30));
        assert_eq!(run(Some(6), None, "2026-11-19T06:00:01Z"), (Standing::NotHeld, 48, 48));
        assert_eq!(run(None, None, "2026-11-18T12:00:00Z"), (Standing::Running, 12, 36));
        assert_eq!(run(None, None, "2026-11-19T12:00:00Z"), (Standing::NearlyOver, 36, 60));
        assert_eq!(run(None, None, "2026-11-20T12:00:00Z"), (Standing::NotHeld, 60, 84));
        let policy = Policy::default();
        let onset = Onset { day: "2026-11-17".parse().unwrap(), hour: Some(6) };
        let waived = clock(&policy, onset, None, true, at("2026-11-25T00:00:00Z"));
        assert_eq!((waived.standing, waived.limit_until), (Standing::Waived, at("2026-11-19T06:00:00Z")));
        let held = clock(&policy, onset, Some(at("2026-11-18T00:00:00Z")), true, at("2026-11-25T00:00:00Z"));
        assert_eq!(held.standing, Standing::Good, "held after all");
    }

    #[test]
    fn an_installation_sets_hours_of_its_own_with_the_paper_that_says_so() {
        let set = |value: serde_json::Value| {
            let mut own = Map::new();
            own.insert("coordination".into(), value);
            Policy::set(&own)
        };
        assert_eq!(Policy::set(&Map::new()), Ok(Policy::default()));
        assert_eq!((Policy::default().good, Policy::default().limit, Policy::default().own), (24, 48, None));
        let own = set(serde_json::json!({ "mini_summit_limit": 72, "mini_summit_source": "Plan 7" })).unwrap();
        assert_eq!((own.good, own.limit, own.own.as_deref()), (24, 72, Some("Plan 7")));
        let short = set(serde_json::json!({ "mini_summit_limit": 12, "mini_summit_source": "Plan 7" })).unwrap();
        assert_eq!((short.good, short.limit), (12, 12));
        for (wrong, said) in [
            (serde_json::json!({ "mini_summit_limit": 72 }), "name the paper"),
            (serde_json::json!({ "mini_summit_good": 50, "mini_summit_source": "x" }), "more than the limit"),
            (serde_json::json!({ "mini_sumit": 1 }), "mini_sumit"),
        ] {
            assert!(set(wrong).unwrap_err().contains(said), "{said}");
        }
    }
}
