//! who convenes in each affected country.

use crate::{
    facts::{Allocated, Allocation, Facts, Word},
    policy::ROLES,
    verdict::{Act, Missing, Verdict, Why},
};
use chrono::{DateTime, Utc};
use platform::id::OrganisationId;

fn open(allocation: &Allocation) -> Act {
    Act::Allocation(allocation.href.clone())
}

/// The countries of some allocations, each once.
fn countries(of: &[&Allocation]) -> Vec<String> {
    let mut all: Vec<String> = of.iter().map(|a| a.country.clone()).collect();
    all.sort();
    all.dedup();
    all
}

/// Their conveners, each once.
fn conveners(of: &[&Allocation]) -> Vec<OrganisationId> {
    let mut all: Vec<OrganisationId> = Vec::new();
    for one in of.iter().flat_map(|a| &a.conveners) {
        if !all.contains(one) {
            all.push(*one);
        }
    }
    all
}

/// each affected country has exactly one current allocation; an emergency of no single country has one for all.
pub fn one_each(facts: &Facts, _: DateTime<Utc>) -> Verdict {
    if !facts.answered() {
        return Verdict::NotApplicable;
    }
    // Of no single country there is one for all of them.
    let places: Vec<&str> =
        if facts.worldwide() { vec![""] } else { facts.countries.iter().map(|c| c.iso3.as_str()).collect() };
    let current = |iso3: &str| facts.current().filter(|a| a.country == iso3).count();
    let with = |fits: fn(usize) -> bool| -> Vec<String> {
        places.iter().filter(|code| fits(current(code))).map(|code| (*code).to_owned()).collect()
    };
    let (twice, none) = (with(|n| n > 1), with(|n| n == 0));
    let due = facts.onset.from + ROLES.after;
    if let Some(first) = twice.first() {
        let one = facts.current().find(|a| a.country == *first);
        let act = one.map_or_else(|| Act::ProposeConvener(first.clone()), open);
        return Verdict::broken(facts.onset.from, Some(facts.onset.from), facts.heads(), Why::TwoConveners(twice), act);
    }
    match (none.first(), facts.several()) {
        (None, _) => Verdict::Kept,
        (Some(_), Some(false)) => Verdict::NotApplicable,
        (Some(_), None) => Verdict::unknown(Missing::Presence, vec![facts.keeper], Act::Presence),
        (Some(first), Some(true)) => {
            let act = Act::ProposeConvener(first.clone());
            Verdict::broken(facts.onset.from, Some(due), facts.heads(), Why::NoConvener(none), act)
        }
    }
}

/// what was agreed is announced to all National Societies.
pub fn announced(facts: &Facts, _: DateTime<Utc>) -> Verdict {
    if !facts.answered() {
        return Verdict::NotApplicable;
    }
    let open_ones: Vec<&Allocation> = facts.current().filter(|a| a.allocated == Allocated::Agreed).collect();
    let Some(first) = open_ones.first() else {
        let said = facts.current().any(|a| a.allocated == Allocated::Announced);
        return if said { Verdict::Kept } else { Verdict::NotApplicable };
    };
    let Some(since) = open_ones.iter().map(|a| a.agreed_at).min().flatten() else {
        return Verdict::unknown(Missing::AgreedTime, conveners(&open_ones), open(first));
    };
    Verdict::broken(since, None, conveners(&open_ones), Why::NotAnnounced(countries(&open_ones)), open(first))
}

/// the host National Society has accepted or commented.
pub fn host_spoke(facts: &Facts, _: DateTime<Utc>) -> Verdict {
    if !facts.answered() || facts.current().next().is_none() {
        return Verdict::NotApplicable;
    }
    let silent: Vec<&Allocation> = facts.current().filter(|a| a.host == Word::Silent).collect();
    if let Some(first) = silent.first() {
        let of = |a: &&Allocation| facts.countries.iter().find(|c| c.iso3 == a.country).and_then(|c| c.host);
        let mut who: Vec<OrganisationId> = silent.iter().filter_map(of).collect();
        who.dedup();
        let since = silent.iter().map(|a| a.since).min().unwrap_or(facts.onset.to);
        let due = Some(facts.onset.from + ROLES.after).filter(|due| *due >= since);
        return Verdict::broken(since, due, who, Why::HostSilent(countries(&silent)), open(first));
    }
    match facts.current().find(|a| a.host == Word::NotKnown) {
        Some(one) => Verdict::unknown(Missing::HostWord, one.conveners.clone(), open(one)),
        None => Verdict::Kept,
    }
}

/// a change of class opens a review of the conveners.
pub fn reviewed(facts: &Facts, _: DateTime<Utc>) -> Verdict {
    if !facts.answered() || facts.current().next().is_none() {
        return Verdict::NotApplicable;
    }
    if facts.classes.is_empty() {
        return Verdict::unknown(Missing::Class, vec![facts.keeper], Act::Emergency);
    }
    let changed = facts.classes.windows(2).rev().find(|pair| pair[0].class != pair[1].class).map(|pair| pair[1].at);
    let Some(changed) = changed else { return Verdict::NotApplicable };
    let unlooked = |a: &&Allocation| {
        let decided = a.reviewed_at.max(a.agreed_at).unwrap_or(a.since);
        decided < changed && a.allocated != Allocated::UnderReview
    };
    let open_ones: Vec<&Allocation> = facts.current().filter(unlooked).collect();
    match open_ones.first() {
        None => Verdict::Kept,
        Some(first) => {
            let why = Why::NotReviewed(countries(&open_ones));
            Verdict::broken(changed, None, conveners(&open_ones), why, open(first))
        }
    }
}

/// a handover has its checklist, and donors agreed where resources move.
pub fn handed_over(facts: &Facts, _: DateTime<Utc>) -> Verdict {
    if !facts.answered() {
        return Verdict::NotApplicable;
    }
    let mut handed = facts.allocations.iter().filter(|a| a.allocated == Allocated::HandedOver).peekable();
    if handed.peek().is_none() {
        return Verdict::NotApplicable;
    }
    for allocation in handed {
        let who = || allocation.conveners.clone();
        let since = allocation.reviewed_at.or(allocation.agreed_at).unwrap_or(allocation.since);
        match allocation.handover {
            None => return Verdict::unknown(Missing::Handover, who(), open(allocation)),
            Some(h) if !h.checklist => {
                return Verdict::broken(since, None, who(), Why::NoChecklist, open(allocation));
            }
            Some(h) if !h.donors => return Verdict::broken(since, None, who(), Why::NoDonors, open(allocation)),
            Some(_) => {}
        }
    }
    Verdict::Kept
}
