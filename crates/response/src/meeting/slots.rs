//! The five best starts of a meeting, with the clock of everybody who is asked and what it costs them.

use super::{attendance, change, clock::Policy, local, seats, store};
use crate::words::t;
use askama::Template;
use base::{country, lang::Lang};
use chrono::Duration;
use planner::meeting::{Hour, Slot};
use platform::{
    Refusal,
    id::OrganisationId,
    record::{CONVENE, Record, may},
    show,
    web::{Ask, View},
};

/// Slots that are offered.
const OFFERED: usize = 5;

struct Row {
    organisation: String,
    country: String,
    clock: String,
    hour: String,
    badge: &'static str,
    host: bool,
}

struct Offered {
    title: String,
    verdict: String,
    rows: Vec<Row>,
    href: String,
}

#[derive(Template)]
#[template(path = "meeting/slots.html")]
struct Page {
    about: String,
    none: String,
    assumed: String,
    choose: String,
    headings: [String; 4],
    slots: Vec<Offered>,
    /// The caller may move the meeting.
    moves: bool,
    key: String,
}

/// What an hour is for somebody, in words.
pub fn hour(lang: Lang, hour: Hour) -> String {
    match hour {
        Hour::Work => t!(lang, "slot-hour-work"),
        Hour::Margin => t!(lang, "slot-hour-margin"),
        Hour::DayOff => t!(lang, "slot-hour-day-off"),
        Hour::Late => t!(lang, "slot-hour-late"),
        Hour::Busy => t!(lang, "slot-hour-busy"),
        Hour::Night => t!(lang, "slot-hour-night"),
    }
}

const fn badge(hour: Hour) -> &'static str {
    match hour {
        Hour::Work | Hour::Margin => "fine",
        Hour::DayOff | Hour::Late => "own",
        Hour::Busy | Hour::Night => "late",
    }
}

/// In one sentence why a slot stands where it does.
fn verdict(lang: Lang, slot: &Slot, names: &[String]) -> String {
    let hard: Vec<&str> = slot
        .shares
        .iter()
        .zip(names)
        .filter(|(share, _)| !matches!(share.hour, Hour::Work | Hour::Margin))
        .map(|(_, name)| name.as_str())
        .collect();
    if hard.is_empty() { t!(lang, "slot-easy") } else { t!(lang, "slot-hard", names = hard.join("; ")) }
}

/// The page of a meeting's slots.
///
/// # Errors
/// [`Refusal::NotFound`] where the caller may not see the meeting.
pub async fn page(ask: &Ask) -> Result<View, Refusal> {
    let (lang, db) = (ask.lang(), ask.read());
    let (emergency, m) = change::seen(ask).await?;
    let moves = may(&ask.caller, &store::Entity::facts(&m), CONVENE);
    let hosts = seats::hosts(&emergency);
    let asked: Vec<OrganisationId> =
        attendance::of(db, &ask.caller, m.id, &hosts).await?.iter().map(|a| a.organisation).collect();
    let seats = seats::seats(db, &ask.caller, &emergency, m.tier(), &asked, ask.now().date_naive()).await?;
    let names = movement::organisation::names(db, lang, &asked).await?;
    let mut others = store::of_emergency(db, &ask.caller, emergency.key()).await?;
    others.retain(|o| o.id != m.id);
    let length = Duration::minutes(m.length.into());
    let window = seats::window(m.counts.then(|| Policy::of(&ask.app).limit), emergency.onset(), length, ask.now());
    let slots = if m.state().ahead() {
        seats::choices(&seats::request(&seats, window, length, &others), OFFERED)
    } else {
        Vec::new()
    };
    let zone = local::zone(&m.zone).unwrap_or(chrono_tz::Tz::UTC);
    let title = |slot: &Slot| {
        let there = slot.start.with_timezone(&zone);
        let (day, clock) = (show::day(lang, there.date_naive()), there.format("%H:%M").to_string());
        t!(lang, "slot-title", day = day, clock = clock, zone = zone.name())
    };
    let href = format!("{}/meetings/{}", emergency.href(), m.id);
    let offered = slots.iter().map(|slot| Offered {
        title: title(slot),
        verdict: verdict(lang, slot, &names),
        rows: seats
            .iter()
            .zip(&slot.shares)
            .zip(&names)
            .map(|((seat, share), name)| Row {
                organisation: name.clone(),
                country: country::by_iso3(seat.country).map_or(String::new(), |c| c.name(lang).to_owned()),
                clock: t!(
                    lang,
                    "slot-clock",
                    day = show::day(lang, share.starts.date_naive()),
                    clock = share.starts.format("%H:%M").to_string(),
                    offset = share.starts.format("%:z").to_string()
                ),
                hour: hour(lang, share.hour),
                badge: badge(share.hour),
                host: hosts.contains(&seat.organisation),
            })
            .collect(),
        href: format!("{href}/slots/{}/choose", slot.start.format("%Y%m%dT%H%M%SZ")),
    });
    let page = Page {
        about: t!(lang, "slots-about", from = show::instant(lang, window.0), until = show::instant(lang, window.1)),
        none: t!(lang, "slots-none"),
        assumed: t!(lang, "slots-assumed"),
        choose: t!(lang, "slot-choose"),
        headings: [
            t!(lang, "slot-organisation"),
            t!(lang, "slot-country"),
            t!(lang, "slot-local"),
            t!(lang, "slot-cost"),
        ],
        slots: offered.collect(),
        moves,
        key: ask.app.id::<uuid::Uuid>().to_string(),
    };
    let json = serde_json::json!({
        "from": window.0,
        "until": window.1,
        "slots": slots
            .iter()
            .map(|slot| serde_json::json!({
                "start": slot.start.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
                "worst": slot.worst,
                "sum": slot.sum,
                "shares": seats.iter().zip(&slot.shares).map(|(seat, share)| serde_json::json!({
                    "organisation": seat.organisation,
                    "country": seat.country,
                    "zone": seat.zone.name(),
                    "starts": share.starts.to_rfc3339_opts(chrono::SecondsFormat::Secs, false),
                    "cost": share.cost,
                })).collect::<Vec<_>>(),
            }))
            .collect::<Vec<_>>(),
    });
    let mut view = View::new(t!(lang, "find-slot")).showing(&page)?.with(json).seen_by(m.seen_by());
    view.crumbs = change::below(lang, &emergency, &m);
    Ok(view)
}
