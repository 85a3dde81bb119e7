//! Meetings as the rules see them: three queries, however many emergencies.

use crate::facts::{Held, Meeting};
use platform::{
    Refusal,
    access::Caller,
    id::{EmergencyId, OrganisationId},
};
use response::meeting::{
    agenda::Subject,
    attendance, item,
    kind::{Came, State},
    store,
};
use sea_orm::ConnectionTrait;
use std::collections::BTreeMap;
use uuid::Uuid;

/// How far a meeting has come, as the rules ask it. One that was replaced stands for nothing: what replaced it counts.
fn held(state: State) -> Held {
    match state {
        State::Waived => Held::Waived,
        State::Cancelled | State::Replaced => Held::Cancelled,
        state if state.held() => Held::Held,
        _ => Held::Planned,
    }
}

/// Who came; none where nobody wrote down of anybody whether they came.
fn attended(rows: &[attendance::Model]) -> Option<Vec<OrganisationId>> {
    if rows.iter().all(|row| row.came() == Came::Invited) {
        return None;
    }
    Some(rows.iter().filter(|row| row.came() == Came::Attended).map(|row| row.organisation).collect())
}

/// Whether the minutes say what was agreed on roles; none where there are no minutes.
fn roles(items: &[item::Model]) -> Option<bool> {
    let written = |item: &&item::Model| !item.minutes.trim().is_empty();
    items.iter().find(written)?;
    Some(items.iter().filter(written).any(|item| matches!(item.subject(), Subject::Conveners | Subject::Capacity)))
}

/// The meetings of some emergencies that a caller may see.
///
/// # Errors
/// When the database does not answer.
pub async fn of(
    db: &impl ConnectionTrait,
    caller: &Caller,
    emergencies: &[EmergencyId],
) -> Result<BTreeMap<EmergencyId, Vec<Meeting>>, Refusal> {
    let all = store::of_emergencies(db, caller, emergencies).await?;
    let ids: Vec<Uuid> = all.iter().map(|m| m.id).collect();
    let mut came: BTreeMap<Uuid, Vec<attendance::Model>> = BTreeMap::new();
    for row in attendance::of_meetings(db, caller, &ids).await? {
        came.entry(row.meeting).or_default().push(row);
    }
    let mut items: BTreeMap<Uuid, Vec<item::Model>> = BTreeMap::new();
    for row in item::of_meetings(db, caller, &ids).await? {
        items.entry(row.meeting).or_default().push(row);
    }
    let mut meetings: BTreeMap<EmergencyId, Vec<Meeting>> = BTreeMap::new();
    for m in all {
        let Some(emergency) = m.emergency else { continue };
        let rows = came.remove(&m.id).unwrap_or_default();
        let held = held(m.state());
        meetings.entry(emergency).or_default().push(Meeting {
            id: m.id,
            href: m.href(),
            owner: m.owner,
            summit: m.counts,
            held,
            starts: if held == Held::Held { m.began() } else { m.starts },
            ends: m.held_until.or_else(|| m.ends()),
            attended: attended(&rows),
            invited: rows.iter().map(|row| row.organisation).collect(),
            roles: roles(&items.remove(&m.id).unwrap_or_default()),
        });
    }
    Ok(meetings)
}
