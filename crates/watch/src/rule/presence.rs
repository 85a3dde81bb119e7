//! who is there, how one knows, and what they share.

use crate::{
    facts::{Evidence, Facts, Held},
    verdict::{Act, Missing, Verdict, Why},
};
use chrono::{DateTime, Utc};
use platform::{access::Component, id::OrganisationId};

/// a National Society that helps the host tells the conveners. It has told them when it said itself that it is
/// present, or came to a meeting or was asked to.
pub fn told(facts: &Facts, _: DateTime<Utc>) -> Verdict {
    if !facts.answered() {
        return Verdict::NotApplicable;
    }
    let helps = |component| component == Some(Component::NationalSociety);
    let partners: Vec<_> =
        facts.present.iter().filter(|p| helps(p.component) && p.evidence != Evidence::Host).copied().collect();
    if partners.is_empty() {
        return Verdict::NotApplicable;
    }
    let met = |o: OrganisationId| {
        facts.meetings.iter().any(|m| m.invited.contains(&o) || m.attended.as_ref().is_some_and(|a| a.contains(&o)))
    };
    let untold: Vec<OrganisationId> = partners
        .iter()
        .filter(|p| p.evidence != Evidence::Itself && !met(p.organisation))
        .map(|p| p.organisation)
        .collect();
    if untold.is_empty() {
        return Verdict::Kept;
    }
    let unwritten = facts.meetings.iter().find(|m| m.held == Held::Held && m.attended.is_none());
    if let Some(meeting) = unwritten {
        return Verdict::unknown(Missing::Attendance, vec![meeting.owner], Act::Meeting(meeting.href.clone()));
    }
    Verdict::broken(facts.onset.from, None, untold.clone(), Why::NotTold(untold), Act::ConfirmPresence)
}

/// once there is a Movement Picture, who is present and shares nothing is shown.
pub fn shared(facts: &Facts, _: DateTime<Utc>) -> Verdict {
    if !facts.answered() {
        return Verdict::NotApplicable;
    }
    let Some(sharing) = &facts.contributors else {
        return Verdict::unknown(Missing::Activities, Vec::new(), Act::ShareActivities);
    };
    if sharing.is_empty() {
        return Verdict::NotApplicable;
    }
    if facts.components().next().is_none() {
        return Verdict::unknown(Missing::Presence, vec![facts.keeper], Act::Presence);
    }
    let missing: Vec<OrganisationId> =
        facts.components().map(|p| p.organisation).filter(|o| !sharing.contains(o)).collect();
    if missing.is_empty() {
        return Verdict::Kept;
    }
    Verdict::broken(facts.onset.from, None, missing.clone(), Why::NotShared(missing), Act::ShareActivities)
}

/// presence is confirmed by the organisation itself, or marked with the source that says so.
pub fn evidence(facts: &Facts, _: DateTime<Utc>) -> Verdict {
    if !facts.answered() {
        return Verdict::NotApplicable;
    }
    if facts.worldwide() {
        return Verdict::NotApplicable;
    }
    if facts.present.is_empty() {
        return Verdict::unknown(Missing::Presence, vec![facts.keeper], Act::Presence);
    }
    let others = facts.present.iter().filter(|p| p.evidence != Evidence::Host).count();
    if others == 0 {
        return Verdict::NotApplicable;
    }
    let of = |evidence| -> Vec<OrganisationId> {
        facts.present.iter().filter(|p| p.evidence == evidence).map(|p| p.organisation).collect()
    };
    let broken =
        |who: Vec<OrganisationId>, why| Verdict::broken(facts.onset.from, None, who, why, Act::ConfirmPresence);
    let (contradicted, unsourced) = (of(Evidence::Contradicted), of(Evidence::Unsourced));
    if !contradicted.is_empty() {
        return broken(contradicted.clone(), Why::Contradicted(contradicted));
    }
    if !unsourced.is_empty() {
        return broken(unsourced.clone(), Why::Unsourced(unsourced));
    }
    Verdict::Kept
}
