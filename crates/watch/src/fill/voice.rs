//! Conveners, statements and officers as the rules see them: a few queries for each, however many emergencies.

use crate::facts::{Allocated, Allocation, Handover, Officer, Requested, Stated, Statement, Word};
use chrono::NaiveTime;
use platform::{Refusal, access::Caller, id::EmergencyId};
use response::{
    consent::{self, About, standing},
    convener::{
        self,
        state::{Settled, State},
    },
    lesson::{self, Tool},
    officer::{self, state as mission},
    statement::{self, kind},
};
use sea_orm::ConnectionTrait;
use std::collections::BTreeMap;
use uuid::Uuid;

/// The words about some subjects, by subject.
async fn words(
    db: &impl ConnectionTrait,
    caller: &Caller,
    about: About,
    subjects: &[Uuid],
) -> Result<BTreeMap<Uuid, Vec<consent::Model>>, Refusal> {
    let mut words: BTreeMap<Uuid, Vec<consent::Model>> = BTreeMap::new();
    for word in consent::store::of_all(db, caller, about, subjects).await? {
        words.entry(word.subject).or_default().push(word);
    }
    Ok(words)
}

fn allocated(state: State) -> Allocated {
    match state {
        State::Proposed | State::UnderDiscussion => Allocated::Proposed,
        State::Agreed => Allocated::Agreed,
        State::Announced => Allocated::Announced,
        State::UnderReview => Allocated::UnderReview,
        State::HandedOver => Allocated::HandedOver,
        State::Ended => Allocated::Ended,
    }
}

/// The allocations of some emergencies that a caller may see.
///
/// # Errors
/// When the database does not answer.
pub async fn allocations(
    db: &impl ConnectionTrait,
    caller: &Caller,
    emergencies: &[EmergencyId],
) -> Result<BTreeMap<EmergencyId, Vec<Allocation>>, Refusal> {
    let all = convener::store::of_emergencies(db, caller, emergencies).await?;
    let ids: Vec<Uuid> = all.iter().map(|m| m.id).collect();
    let words = words(db, caller, About::Convener, &ids).await?;
    let mut allocations: BTreeMap<EmergencyId, Vec<Allocation>> = BTreeMap::new();
    for m in all {
        let Some(emergency) = m.emergency else { continue };
        let spoke = |host| words.get(&m.id).is_some_and(|said| said.iter().any(|word| word.owner == host));
        let open = Settled::open(&m.checklist);
        allocations.entry(emergency).or_default().push(Allocation {
            id: m.id,
            href: m.href(),
            country: m.country.clone(),
            allocated: allocated(m.state()),
            conveners: std::iter::once(m.convener).chain(m.co_conveners()).collect(),
            since: m.created_at,
            agreed_at: m.agreed_at,
            reviewed_at: None,
            host: match m.host() {
                None => Word::Given,
                Some(host) if m.owner == host || spoke(host) => Word::Given,
                Some(_) => Word::Silent,
            },
            handover: (m.state() == State::HandedOver).then(|| Handover {
                checklist: open.iter().all(|one| *one == Settled::Donors),
                donors: !open.contains(&Settled::Donors),
            }),
        });
    }
    Ok(allocations)
}

/// The joint statements of some emergencies that a caller may see; letters are no statements.
///
/// # Errors
/// When the database does not answer.
pub async fn statements(
    db: &impl ConnectionTrait,
    caller: &Caller,
    emergencies: &[EmergencyId],
) -> Result<BTreeMap<EmergencyId, Vec<Statement>>, Refusal> {
    let all = statement::store::of_emergencies(db, caller, emergencies).await?;
    let ids: Vec<Uuid> = all.iter().map(|m| m.id).collect();
    let words = words(db, caller, About::Statement, &ids).await?;
    let mut statements: BTreeMap<EmergencyId, Vec<Statement>> = BTreeMap::new();
    for m in all.into_iter().filter(|m| m.kind() == kind::Kind::Statement) {
        let Some(emergency) = m.emergency else { continue };
        let none = Vec::new();
        let said = words.get(&m.id).unwrap_or(&none);
        let agreed = standing(said, &m.speakers(), m.revision).agreed;
        let (stated, cleared) = match m.state() {
            // A draft that one of them cleared, or about which they were asked, waits for the others.
            kind::State::Draft if agreed.is_empty() && !m.asked() => (Stated::Drafting, agreed),
            kind::State::Draft => (Stated::Review, agreed),
            kind::State::Issued => (Stated::Issued, m.signatures().into_iter().map(|s| s.organisation).collect()),
            kind::State::Superseded | kind::State::Withdrawn => (Stated::Gone, agreed),
        };
        statements.entry(emergency).or_default().push(Statement {
            id: m.id,
            href: m.href(),
            stated,
            revision: m.revision,
            // The database refuses to change what was issued: what stands is what was issued.
            issued: (stated == Stated::Issued).then_some(m.revision),
            issued_at: m.issued_at,
            speakers: m.speakers(),
            cleared: Some(cleared),
        });
    }
    Ok(statements)
}

fn requested(state: mission::State) -> Requested {
    match state {
        mission::State::NotNeeded | mission::State::NotPossible => Requested::Decided,
        mission::State::Unmet => Requested::Unmet,
        mission::State::Ended => Requested::Ended,
        mission::State::Deployed => Requested::Deployed,
        open => {
            debug_assert!(open.open(), "{open:?} waits for somebody");
            Requested::Open
        }
    }
}

/// Whether work from afar was considered: it was asked for, or the request could still be met in the country.
fn remote(m: &officer::Model) -> bool {
    m.modality() != mission::Modality::InCountry || m.state() != mission::State::Unmet
}

/// The requests for officers of some emergencies that a caller may see, and decisions that there is none.
///
/// # Errors
/// When the database does not answer.
pub async fn officers(
    db: &impl ConnectionTrait,
    caller: &Caller,
    emergencies: &[EmergencyId],
) -> Result<BTreeMap<EmergencyId, Vec<Officer>>, Refusal> {
    let all = officer::store::of_emergencies(db, caller, emergencies).await?;
    let ids: Vec<Uuid> = all.iter().map(|m| m.id).collect();
    let words = words(db, caller, About::OfficerRequest, &ids).await?;
    let learnt = lesson::store::emergencies_with(db, caller, Tool::Officer, emergencies).await?;
    let none = Vec::new();
    let mut officers: BTreeMap<EmergencyId, Vec<Officer>> = BTreeMap::new();
    for m in all {
        let Some(emergency) = m.emergency else { continue };
        let said = words.get(&m.id).unwrap_or(&none);
        officers.entry(emergency).or_default().push(Officer {
            id: m.id,
            href: m.href(),
            owner: m.owner,
            requested: mission::State::from_code(&m.state).map(requested),
            since: m.created_at,
            endorsed: Some(standing(said, &m.asked(), m.revision).agreed),
            reason: m.unmet.clone(),
            remote: Some(remote(&m)),
            ended_at: m.ended_on.map(|day| day.and_time(NaiveTime::MIN).and_utc()),
            report: !m.report.trim().is_empty(),
            lessons: !m.lessons.trim().is_empty() || learnt.contains(&emergency),
        });
    }
    Ok(officers)
}
