//! the Movement Coordination Officer.

use crate::{
    facts::{Facts, Officer, Requested, Severity},
    policy::ROLES,
    verdict::{Act, Missing, Verdict, Why},
};
use chrono::{DateTime, Utc};
use platform::id::OrganisationId;

fn open(officer: &Officer) -> Act {
    Act::Officer(officer.href.clone())
}

/// Requests were not read, or the state of one is none that we know.
fn unreadable(facts: &Facts) -> Option<Verdict> {
    let Some(officers) = &facts.officers else {
        return Some(Verdict::unknown(Missing::Requests, Vec::new(), Act::Emergency));
    };
    let odd = officers.iter().find(|o| o.requested.is_none())?;
    Some(Verdict::unknown(Missing::RequestState, vec![odd.owner], open(odd)))
}

/// The requests in one of some states.
fn of<'a>(facts: &'a Facts, states: &'a [Requested]) -> impl Iterator<Item = &'a Officer> {
    facts.officers.iter().flatten().filter(move |o| o.requested.is_some_and(|r| states.contains(&r)))
}

/// a large emergency with several components has a decision: yes, no, or not possible.
pub fn decided(facts: &Facts, _: DateTime<Utc>) -> Verdict {
    if !facts.answered() {
        return Verdict::NotApplicable;
    }
    if facts.officers.as_ref().is_some_and(|all| !all.is_empty()) {
        return Verdict::Kept;
    }
    if facts.officers.is_none() {
        return unreadable(facts).unwrap_or(Verdict::NotApplicable);
    }
    match (facts.several(), facts.severity) {
        (None, _) => Verdict::unknown(Missing::Presence, vec![facts.keeper], Act::Presence),
        (Some(false), _) | (_, Some(Severity::Yellow)) => Verdict::NotApplicable,
        (Some(true), None) => Verdict::unknown(Missing::Severity, vec![facts.keeper], Act::Assess),
        (Some(true), Some(Severity::Orange | Severity::Red)) => {
            let due = facts.onset.from + ROLES.after;
            Verdict::broken(facts.onset.from, Some(due), facts.heads(), Why::NoDecision, Act::AskOfficer)
        }
    }
}

/// a request is endorsed by the host, the ICRC and the IFRC, where they are present.
pub fn endorsed(facts: &Facts, _: DateTime<Utc>) -> Verdict {
    if !facts.answered() {
        return Verdict::NotApplicable;
    }
    let mut asked = of(facts, &[Requested::Open, Requested::Deployed]).peekable();
    if asked.peek().is_none() {
        return unreadable(facts).unwrap_or(Verdict::NotApplicable);
    }
    for request in asked {
        let Some(endorsed) = &request.endorsed else {
            return Verdict::unknown(Missing::Endorsements, vec![request.owner], open(request));
        };
        let missing: Vec<OrganisationId> = facts.heads().into_iter().filter(|o| !endorsed.contains(o)).collect();
        if !missing.is_empty() {
            return Verdict::broken(request.since, None, missing.clone(), Why::NotEndorsed(missing), open(request));
        }
    }
    Verdict::Kept
}

/// a request that was not met keeps its reason, for ever, in the statistics.
pub fn reason_kept(facts: &Facts, _: DateTime<Utc>) -> Verdict {
    let mut unmet = of(facts, &[Requested::Unmet]).peekable();
    if unmet.peek().is_none() {
        return unreadable(facts).unwrap_or(Verdict::NotApplicable);
    }
    match unmet.find(|o| o.reason.is_empty()) {
        Some(request) => Verdict::broken(request.since, None, vec![request.owner], Why::NoReason, open(request)),
        None => Verdict::Kept,
    }
}

/// work from afar was considered: a request was for it, or it was asked for again later.
pub fn remote_considered(facts: &Facts, _: DateTime<Utc>) -> Verdict {
    if !facts.answered() {
        return Verdict::NotApplicable;
    }
    let mut asked = of(facts, &[Requested::Open, Requested::Unmet]).peekable();
    if asked.peek().is_none() {
        return unreadable(facts).unwrap_or(Verdict::NotApplicable);
    }
    let later = |one: &Officer, than: &Officer| one.since > than.since && one.remote == Some(true);
    let again = |request: &Officer| facts.officers.iter().flatten().any(|one| later(one, request));
    for request in asked {
        match request.remote {
            Some(true) => {}
            Some(false) if again(request) => {}
            Some(false) => {
                return Verdict::broken(request.since, None, vec![request.owner], Why::NotRemote, open(request));
            }
            None => return Verdict::unknown(Missing::Modality, vec![request.owner], open(request)),
        }
    }
    Verdict::Kept
}

/// after the end of a deployment the report and the lessons are there.
pub fn reported(facts: &Facts, _: DateTime<Utc>) -> Verdict {
    if !facts.answered() {
        return Verdict::NotApplicable;
    }
    let mut ended = of(facts, &[Requested::Ended]).peekable();
    if ended.peek().is_none() {
        return unreadable(facts).unwrap_or(Verdict::NotApplicable);
    }
    for request in ended {
        if request.report && request.lessons {
            continue;
        }
        return match request.ended_at {
            Some(since) => Verdict::broken(since, None, vec![request.owner], Why::NoReport, open(request)),
            None => Verdict::unknown(Missing::EndTime, vec![request.owner], open(request)),
        };
    }
    Verdict::Kept
}
