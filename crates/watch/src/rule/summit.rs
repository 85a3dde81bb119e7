//! the Mini-Summit, or a meeting that counts as one, and what comes after it.
//!
//! Invariant: an onset that is known to the day only is a range; what falls between its ends is not known rather than
//! late.

use crate::{
    facts::{Facts, Held, Meeting},
    verdict::{Act, Missing, Verdict, Why},
};
use chrono::{DateTime, Duration, Utc};

/// How long a meeting takes where nobody said it.
const USUAL: Duration = Duration::hours(2);

/// Whether the rules of the Mini-Summit speak of this emergency: people answer it, and more than one component is there.
fn speaks(facts: &Facts) -> Option<bool> {
    if facts.answered() { facts.several() } else { Some(false) }
}

/// The Mini-Summit that stands for the emergency: one that was held, else one that is planned, else one that was waived.
fn the_summit(facts: &Facts) -> Option<&Meeting> {
    let rank = |m: &Meeting| match m.held {
        Held::Held => 0,
        Held::Planned => 1,
        Held::Waived | Held::Cancelled => 2,
    };
    facts.summits().min_by_key(|m| (rank(m), m.starts.unwrap_or(DateTime::<Utc>::MAX_UTC)))
}

/// Whether its time has passed.
fn over(meeting: &Meeting, now: DateTime<Utc>) -> bool {
    let ends = meeting.ends.or(meeting.starts.map(|starts| starts + USUAL));
    ends.is_some_and(|ends| ends <= now)
}

/// The limit: the earliest and the latest instant at which it may be reached.
fn limit(facts: &Facts) -> (DateTime<Utc>, DateTime<Utc>) {
    let hours = Duration::hours(facts.summit.limit);
    (facts.onset.from + hours, facts.onset.to + hours)
}

/// a Mini-Summit is recorded wherever more than one component is active.
pub fn recorded(facts: &Facts, _: DateTime<Utc>) -> Verdict {
    match speaks(facts) {
        None => Verdict::unknown(Missing::Presence, vec![facts.keeper], Act::Presence),
        Some(false) => Verdict::NotApplicable,
        Some(true) if facts.summits().next().is_some() => Verdict::Kept,
        Some(true) => {
            let due = facts.onset.from + Duration::hours(facts.summit.good);
            Verdict::broken(facts.onset.from, Some(due), facts.heads(), Why::NoSummit, Act::CallSummit)
        }
    }
}

/// it is held in time.
pub fn in_time(facts: &Facts, now: DateTime<Utc>) -> Verdict {
    if speaks(facts) != Some(true) {
        return if speaks(facts).is_none() {
            Verdict::unknown(Missing::Presence, vec![facts.keeper], Act::Presence)
        } else {
            Verdict::NotApplicable
        };
    }
    let (due, surely) = limit(facts);
    let hour_missing = || Verdict::unknown(Missing::OnsetHour, vec![facts.keeper], Act::Emergency);
    let Some(summit) = the_summit(facts) else {
        let between = now > due && now <= surely;
        return if between {
            hour_missing()
        } else {
            Verdict::broken(facts.onset.from, Some(due), facts.heads(), Why::SummitDue, Act::CallSummit)
        };
    };
    let open = || Act::Meeting(summit.href.clone());
    match (summit.held, summit.starts) {
        (Held::Waived | Held::Cancelled, _) => Verdict::NotApplicable,
        (_, None) => Verdict::unknown(Missing::MeetingTime, vec![summit.owner], open()),
        (Held::Held, Some(starts)) if starts <= due => Verdict::Kept,
        (Held::Held, Some(starts)) if starts <= surely => hour_missing(),
        (Held::Held, Some(starts)) => {
            let hours = (starts - facts.onset.to).num_hours();
            Verdict::broken(due, Some(due), Vec::new(), Why::SummitLate(hours), open())
        }
        // What is said after its time is R-003's matter.
        (Held::Planned, Some(starts)) if starts <= due => Verdict::Kept,
        (Held::Planned, Some(starts)) if starts <= surely => hour_missing(),
        (Held::Planned, Some(_)) => {
            Verdict::broken(facts.onset.from, Some(due), vec![summit.owner], Why::SummitPlannedLate, open())
        }
    }
}

/// once the limit has passed, it is said what became of it: when it is planned, that it is waived, what replaced it.
pub fn status_said(facts: &Facts, now: DateTime<Utc>) -> Verdict {
    if speaks(facts) != Some(true) {
        return Verdict::NotApplicable;
    }
    let (due, surely) = limit(facts);
    if now <= due {
        return Verdict::NotApplicable;
    }
    let Some(summit) = the_summit(facts) else {
        return if now <= surely {
            Verdict::unknown(Missing::OnsetHour, vec![facts.keeper], Act::Emergency)
        } else {
            Verdict::broken(due, Some(due), facts.heads(), Why::SummitStatus, Act::CallSummit)
        };
    };
    match summit.held {
        Held::Planned if over(summit, now) => {
            let act = Act::Meeting(summit.href.clone());
            Verdict::broken(summit.starts.unwrap_or(due), summit.ends, vec![summit.owner], Why::SummitUnsaid, act)
        }
        _ => Verdict::Kept,
    }
}

/// the host, and the ICRC and the IFRC where they are present, were there.
pub fn attended(facts: &Facts, _: DateTime<Utc>) -> Verdict {
    if !facts.answered() {
        return Verdict::NotApplicable;
    }
    let Some(summit) = facts.last_summit() else { return Verdict::NotApplicable };
    let act = Act::Meeting(summit.href.clone());
    let Some(attended) = &summit.attended else {
        return Verdict::unknown(Missing::Attendance, vec![summit.owner], act);
    };
    let mut absent = facts.hosts();
    let affected = facts.countries.iter().filter_map(|country| country.host);
    if absent.iter().copied().chain(affected).any(|host| attended.contains(&host)) {
        // A meeting of one country of several: its own host is enough.
        absent.clear();
    }
    absent.extend(facts.internationals().into_iter().filter(|one| !attended.contains(one)));
    if absent.is_empty() {
        return Verdict::Kept;
    }
    let since = summit.starts.unwrap_or(facts.onset.to);
    Verdict::broken(since, None, vec![summit.owner], Why::Absent(absent), act)
}

/// its minutes say what was agreed on roles and responsibilities.
pub fn roles_recorded(facts: &Facts, _: DateTime<Utc>) -> Verdict {
    if !facts.answered() {
        return Verdict::NotApplicable;
    }
    let Some(summit) = facts.last_summit() else { return Verdict::NotApplicable };
    let act = Act::Meeting(summit.href.clone());
    match summit.roles {
        Some(true) => Verdict::Kept,
        Some(false) => {
            let since = summit.starts.unwrap_or(facts.onset.to);
            Verdict::broken(since, None, vec![summit.owner], Why::NoRoles, act)
        }
        None => Verdict::unknown(Missing::Minutes, vec![summit.owner], act),
    }
}

/// while people answer the emergency, the next meeting has a date.
pub fn next_meeting(facts: &Facts, now: DateTime<Utc>) -> Verdict {
    if !facts.answered() {
        return Verdict::NotApplicable;
    }
    let Some(last) = facts.meetings.iter().filter_map(Meeting::took_place).max() else {
        return Verdict::NotApplicable;
    };
    let planned = || facts.meetings.iter().filter(|m| m.held == Held::Planned);
    if planned().any(|m| m.starts.is_some_and(|starts| starts > now)) {
        return Verdict::Kept;
    }
    if let Some(dateless) = planned().find(|m| m.starts.is_none()) {
        return Verdict::unknown(Missing::MeetingTime, vec![dateless.owner], Act::Meeting(dateless.href.clone()));
    }
    Verdict::broken(last, None, facts.heads(), Why::NoNext, Act::CallMeeting)
}
