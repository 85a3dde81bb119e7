//! The next meetings on the page of an emergency, with the clock of its Mini-Summit.

use super::{
    clock::Policy,
    clock_box::{clock_box, clock_of},
    kind::State,
    letters,
    store::{self, Model},
};
use crate::{emergency, words::t};
use askama::Template;
use platform::{
    Refusal,
    capability::Shown,
    id::EmergencyId,
    record::{CONVENE, Record, may},
    web::Ask,
};
use uuid::Uuid;

/// Meetings that are shown.
const SHOWN: usize = 3;

struct Row {
    href: String,
    name: String,
    when: String,
    state: String,
    badge: &'static str,
}

#[derive(Template)]
#[template(path = "meeting/panel.html")]
struct Panel {
    clock: Option<String>,
    none: String,
    rows: Vec<Row>,
}

/// The panel.
///
/// # Errors
/// When the database does not answer.
pub async fn show(ask: &Ask, of: Option<Uuid>) -> Result<Option<Shown>, Refusal> {
    let lang = ask.lang();
    let Some(id) = of.map(EmergencyId::from) else { return Ok(None) };
    let emergency = emergency::see(ask.read(), &ask.caller, id).await?;
    let all = store::of_emergency(ask.read(), &ask.caller, id).await?;
    let calls = may(&ask.caller, &emergency::Entity::facts(&emergency), CONVENE);
    if all.is_empty() && !ask.caller.signed_in() {
        // Whoever may see no meeting is not told that none was held: there may be one.
        return Ok(None);
    }
    let policy = Policy::of(&ask.app);
    let clock = clock_of(&policy, &emergency, &all, ask.now());
    let closed = emergency.status() == Some(emergency::what::Status::Closed);
    let clock = if closed { None } else { Some(clock_box(lang, &policy, &emergency, &clock, &all, calls)?) };
    let rows = shown(&all).into_iter().map(|m| Row {
        href: m.href(),
        name: m.name.clone(),
        when: letters::when(lang, m),
        state: m.state().name(lang),
        badge: m.state().badge(),
    });
    let panel = Panel { clock, none: t!(lang, "no-meetings-ahead"), rows: rows.collect() };
    Ok(Some(Shown {
        title: t!(lang, "meetings"),
        html: panel.render().map_err(|e| Refusal::of(&e))?,
        href: Some(format!("{}/meetings", emergency.href())),
    }))
}

/// What is ahead, soonest first, and the newest whose minutes wait for somebody.
fn shown(all: &[Model]) -> Vec<&Model> {
    let mut rows: Vec<&Model> = all.iter().filter(|m| m.state().ahead()).take(SHOWN).collect();
    let waits = all.iter().rev().find(|m| matches!(m.state(), State::Held | State::MinutesDraft));
    rows.extend(waits);
    if rows.is_empty() {
        rows.extend(all.iter().rev().find(|m| m.state().held()));
    }
    rows
}
