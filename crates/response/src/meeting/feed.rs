//! Meetings and what is due in people's calendars: everybody's own, and one of a whole emergency.
//!
//! Invariants: a person's calendar holds the meetings to which their organisation is asked and what they have to do; that of
//! an emergency holds all that they may see of it, and is not found once they may not see the emergency.

use super::{
    attendance,
    letters::date,
    store::{self, Model},
};
use crate::{
    action,
    emergency::{self, Emergency},
    words::t,
};
use axum::response::Response;
use chrono::{DateTime, Duration, Utc};
use futures::future::BoxFuture;
use platform::{
    App, Refusal,
    access::Caller,
    answer,
    calendar::{self, Date, When},
    id::EmergencyId,
    web::{Ask, Face, View},
};

/// What the response has for a person's calendar.
pub fn dates<'a>(
    app: &'a App,
    caller: &'a Caller,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> BoxFuture<'a, Result<Vec<Date>, Refusal>> {
    Box::pin(async move {
        let db = app.database().read();
        let Some(own) = caller.organisation else { return Ok(Vec::new()) };
        let mut meetings = store::between(db, caller, from, to).await?;
        let ids: Vec<uuid::Uuid> = meetings.iter().map(|m| m.id).collect();
        let asked = attendance::asked_to(db, caller, own, &ids).await?;
        meetings.retain(|m| asked.contains(&m.id) || m.owner == own);
        let mut dates = of_meetings(&meetings);
        let actions = action::store::held_by(db, caller, own, Some(action::store::State::Open)).await?;
        let due = actions
            .iter()
            .filter(|a| a.is_for(caller))
            .filter(|a| a.due >= from.date_naive() && a.due <= to.date_naive());
        dates.extend(due.map(|a| of_action(caller, a)));
        Ok(dates)
    })
}

/// Those that were only proposed are nobody's date yet.
fn of_meetings(meetings: &[Model]) -> Vec<Date> {
    let called = meetings.iter().filter(|m| m.state() != super::kind::State::Proposed);
    called.filter_map(|m| date(m, m.href())).collect()
}

fn of_action(caller: &Caller, a: &action::store::Model) -> Date {
    Date {
        id: a.id,
        title: base::words::without_isolates(&t!(caller.lang, "action-due-title", what = a.what.as_str())),
        when: When::Day(a.due),
        place: String::new(),
        href: a.href(),
        version: a.version,
        changed_at: a.changed_at,
        cancelled: false,
    }
}

/// The calendar of an emergency, as whoever has the page open sees it.
pub fn file(ask: &Ask, emergency: &Emergency, meetings: &[Model]) -> View {
    let dates = of_meetings(meetings);
    View::file(written(ask, emergency, &dates))
}

fn written(ask: &Ask, emergency: &Emergency, dates: &[Date]) -> Response {
    let (from, to) = (ask.now() - Duration::days(366), ask.now() + Duration::days(366));
    let text = calendar::write(&emergency.name, &ask.app.settings().address, dates, from, to);
    answer::download("meetings.ics", "text/calendar; charset=utf-8", text)
}

/// The calendar of an emergency by a secret address, for a program that fetches it again and again.
///
/// # Errors
/// [`Refusal::NotFound`] where the address was revoked, or its holder may not see the emergency any more.
pub async fn feed(ask: &Ask) -> Result<Response, Refusal> {
    if ask.face != Face::File("ics".to_owned()) {
        return Err(Refusal::NotFound);
    }
    let caller = calendar::reader(ask, ask.param("token")).await?;
    let id: EmergencyId = ask.id("of")?;
    let emergency = emergency::see(ask.read(), &caller, id).await?;
    let meetings = store::of_emergency(ask.read(), &caller, id).await?;
    let mut dates = of_meetings(&meetings);
    let actions = action::store::open_of(ask.read(), &caller, id).await?;
    dates.extend(actions.iter().map(|a| of_action(&caller, a)));
    Ok(written(ask, &emergency, &dates))
}
