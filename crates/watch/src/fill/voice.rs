//! Conveners and statements as the rules see them: two queries for each, however many emergencies.

use crate::facts::{Allocated, Allocation, Handover, Stated, Statement, Word};
use platform::{
    Refusal,
    access::Caller,
    id::EmergencyId,
};
use response::{
    consent::{self, About, standing},
    convener::{
        self,
        state::{Settled, State},
    },
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
            // A draft that one of them cleared waits for the others.
            kind::State::Draft if agreed.is_empty() => (Stated::Drafting, agreed),
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
