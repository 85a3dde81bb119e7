//! What meetings and actions give the timeline (planned beside actual) and the handover pack.
//!
//! Invariant: only what the reader may see; a meeting that was only proposed is nobody's plan yet.

use super::{
    kind::State,
    letters,
    store::{self, Model},
};
use crate::{
    action::{self, decision},
    words::t,
};
use futures::future::BoxFuture;
use platform::{
    Refusal,
    calendar::When,
    capability::{Brief, Plan},
    id::{EmergencyId, OrganisationId},
    show,
    web::Ask,
};

/// Meetings and actions as plans.
pub fn plans(ask: &Ask, emergency: EmergencyId) -> BoxFuture<'_, Result<Vec<Plan>, Refusal>> {
    Box::pin(async move {
        let db = ask.read();
        let meetings = store::of_emergency(db, &ask.caller, emergency).await?;
        let mut plans: Vec<Plan> = meetings.iter().filter_map(of_meeting).collect();
        let actions = action::store::of_emergency(db, &ask.caller, emergency, None).await?;
        plans.extend(actions.iter().map(|a| Plan {
            when: When::Day(a.due),
            title: a.what.clone(),
            href: a.href(),
            done: a.ended_at.filter(|_| a.state() == action::store::State::Done),
            called_off: a.state() == action::store::State::Dropped,
        }));
        Ok(plans)
    })
}

fn of_meeting(m: &Model) -> Option<Plan> {
    let starts = m.starts.filter(|_| m.state() != State::Proposed)?;
    Some(Plan {
        when: When::Time { starts, ends: m.ends(), zone: Some(m.zone.clone()) },
        title: m.name.clone(),
        href: m.href(),
        done: m.held_from.filter(|_| m.state().held()),
        called_off: matches!(m.state(), State::Cancelled | State::Replaced),
    })
}

/// Lines of a part at most: whoever comes new reads what is next and what was decided last.
const LINES: usize = 12;

/// What somebody who comes new has to know: meetings, decisions, open actions.
pub fn briefs(ask: &Ask, emergency: EmergencyId) -> BoxFuture<'_, Result<Vec<Brief>, Refusal>> {
    Box::pin(async move {
        let (lang, db) = (ask.lang(), ask.read());
        let meetings = store::of_emergency(db, &ask.caller, emergency).await?;
        let decisions = decision::of_emergency(db, &ask.caller, emergency).await?;
        let actions = action::store::open_of(db, &ask.caller, emergency).await?;
        let holders: Vec<OrganisationId> = actions.iter().map(|a| a.holder).collect();
        let names = movement::organisation::names(db, lang, &holders).await?;
        let mut shown: Vec<&Model> = meetings.iter().filter(|m| m.state().ahead()).collect();
        shown.extend(meetings.iter().rev().filter(|m| m.state().held()));
        let meetings = shown
            .into_iter()
            .take(LINES)
            .map(|m| format!("– {}: {} ({})", m.name, letters::when(lang, m), m.state().name(lang)));
        let decisions = decisions.iter().take(LINES).map(|d| format!("– {}: {}", show::day(lang, d.day), d.what));
        let actions = actions.iter().zip(names).take(LINES).map(|(a, holder)| {
            format!("– {} ({holder}, {})", a.what, t!(lang, "action-due", day = show::day(lang, a.due)))
        });
        let parts = [
            (30, t!(lang, "meetings"), meetings.collect::<Vec<_>>()),
            (32, t!(lang, "decisions"), decisions.collect()),
            (35, t!(lang, "actions"), actions.collect()),
        ];
        let parts = parts.into_iter().filter(|(_, _, lines)| !lines.is_empty());
        let plain = |lines: Vec<String>| lines.iter().map(|l| base::words::without_isolates(l)).collect();
        Ok(parts.map(|(order, heading, lines)| Brief { order, heading, lines: plain(lines) }).collect())
    })
}
