//! Rules applied to facts for one reader: what is late, what is due, what waits for the reader, and what was answered with
//! a reason.
//!
//! Invariants: a reason speaks for the organisation that gave it, the host National Society's for all; a reader is asked
//! only for what that reader's organisation can do; what leads to the same act is asked once.

use crate::{
    facts::Facts,
    mute::Mute,
    rule::{ALL, Rule},
    verdict::{Urgency, Verdict},
};
use chrono::{DateTime, Utc};
use platform::{access::Caller, id::OrganisationId, record::COORDINATE};

/// A rule's verdict on an emergency.
#[derive(Clone, Debug)]
pub struct Judged<'a> {
    /// The rule.
    pub rule: &'static Rule,
    /// The emergency.
    pub facts: &'a Facts,
    /// What the rule says.
    pub verdict: Verdict,
    /// The reason that stands for the reader.
    pub mute: Option<&'a Mute>,
}

impl std::fmt::Debug for Rule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id)
    }
}

impl Judged<'_> {
    /// Its state, as filters, files and JSON name it.
    pub fn state(&self, now: DateTime<Utc>) -> &'static str {
        if self.silent() { "muted" } else { self.verdict.code(now) }
    }

    /// Whether a reason keeps it silent for the reader.
    pub fn silent(&self) -> bool {
        self.mute.is_some() && self.verdict.act().is_some()
    }

    /// How urgent it is for anybody.
    pub fn urgency(&self, now: DateTime<Utc>) -> Urgency {
        if self.silent() { Urgency::Nothing } else { self.verdict.urgency(now) }
    }
}

/// Judges every rule on every emergency, for a reader of an organisation; one who does not see what those who answer it share
/// is told nothing of that.
pub fn judge<'a>(
    facts: &'a [Facts],
    mutes: &'a [Mute],
    reader: Option<OrganisationId>,
    now: DateTime<Utc>,
) -> Vec<Judged<'a>> {
    let mut all = Vec::with_capacity(facts.len() * ALL.len());
    for facts in facts {
        let hosts = facts.hosts();
        for rule in ALL.iter().filter(|rule| facts.inside || !rule.looks_inside()) {
            let stands = |mute: &&Mute| {
                mute.rule == rule.id
                    && rule.takes_a_reason()
                    && (Some(mute.owner) == reader || hosts.contains(&mute.owner))
                    && mute.emergency.map_or(mute.context == facts.context, |e| e == facts.emergency)
                    && now.date_naive() < mute.until
            };
            // The reader's own reason is the one to show, and to take back.
            let mute = mutes.iter().filter(stands).min_by_key(|mute| Some(mute.owner) != reader);
            all.push(Judged { rule, facts, verdict: (rule.judge)(facts, now), mute });
        }
    }
    all
}

/// In the order in which people are told: late, due within a day, waiting, not known; the earlier date and the weightier
/// rule first.
pub fn order(all: &mut [Judged<'_>], now: DateTime<Utc>) {
    all.sort_by_key(|one| {
        let date = one.verdict.due().or(one.verdict.since()).unwrap_or(DateTime::<Utc>::MAX_UTC);
        (one.urgency(now), one.silent(), date, one.rule.weight, one.rule.place(), one.facts.emergency)
    });
}

/// What needs a caller, in order: each act once, and only what their organisation can do and they may.
pub fn needs<'a>(all: &[Judged<'a>], caller: &Caller, now: DateTime<Utc>) -> Vec<Judged<'a>> {
    let Some(own) = caller.organisation else { return Vec::new() };
    let mine = |one: &&Judged<'_>| {
        one.urgency(now) < Urgency::Nothing
            && one.verdict.who().contains(&own)
            && caller.holds(COORDINATE.roles, one.facts.context)
    };
    let mut needs: Vec<Judged<'a>> = all.iter().filter(mine).cloned().collect();
    order(&mut needs, now);
    let mut asked = Vec::new();
    needs.retain(|one| {
        let act = (one.facts.emergency, one.verdict.act().cloned());
        let new = !asked.contains(&act);
        if new {
            asked.push(act);
        }
        new
    });
    needs
}
