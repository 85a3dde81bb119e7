//! When to meet: the slot that hurts least across time zones and working weeks, and why.
//!
//! Source: engines.md section 3. A quarter of an hour of a meeting costs a participant by their local time (work hours
//! nothing, deep night most, an hour in which they are busy more than any night); a slot costs each the dearest of its
//! quarters. The best slot has the lowest dearest cost of anybody, then the lowest sum, in which those who must be there
//! count twice; among equals the earliest. In a series, what each has borne before is carried along, so that the night
//! call is not always the same person's.
//!
//! Invariants: local times come from the zone's rules on that day (daylight saving, half-hour zones); the same request
//! gives the same slots; every slot says for each participant what their clock shows and what it costs them.

mod cost;

pub use cost::{Hour, hour};

use chrono::{DateTime, Datelike, Duration, Timelike, Utc, Weekday};
use chrono_tz::Tz;
use std::cmp::Reverse;

/// Somebody who is asked to a meeting.
#[derive(Clone, Debug)]
pub struct Participant {
    /// Where their clock is.
    pub zone: Tz,
    /// The meeting cannot be without them.
    pub required: bool,
    /// Days on which they do not work, by the week of their country.
    pub weekend: Vec<Weekday>,
    /// When they cannot: from, until.
    pub busy: Vec<(DateTime<Utc>, DateTime<Utc>)>,
    /// What earlier meetings of a series cost them.
    pub borne: u32,
}

impl Participant {
    /// Somebody with a Saturday–Sunday weekend and nothing else to do.
    pub fn at(zone: Tz, required: bool) -> Participant {
        Participant { zone, required, weekend: vec![Weekday::Sat, Weekday::Sun], busy: Vec::new(), borne: 0 }
    }
}

/// What is looked for.
#[derive(Clone, Debug)]
pub struct Request {
    /// The earliest start.
    pub from: DateTime<Utc>,
    /// The meeting has to be over by then.
    pub until: DateTime<Utc>,
    /// How long it takes.
    pub length: Duration,
    /// Starts are this far apart, counted from `from`.
    pub step: Duration,
    /// Who is asked.
    pub participants: Vec<Participant>,
}

/// What a slot is for one participant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// Their clock when it starts.
    pub starts: DateTime<Tz>,
    /// The dearest of its quarters.
    pub hour: Hour,
    /// What that costs.
    pub cost: u32,
}

/// A slot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// When it starts.
    pub start: DateTime<Utc>,
    /// The dearest cost of anybody, with what they bore before.
    pub worst: u32,
    /// The sum of all costs, of those who must be there twice.
    pub sum: u32,
    /// What it is for each, in the order of the request.
    pub shares: Vec<Share>,
}

/// The best slots, best first; fewer where the window holds fewer. Slots that hurt the same come by time.
pub fn best(request: &Request, count: usize) -> Vec<Slot> {
    let mut slots = all(request);
    slots.sort_by_key(|s| (s.worst, s.sum, s.start));
    slots.truncate(count);
    slots
}

/// What another start would change for each: the slot one step of `by` from a slot, where it lies in the window.
pub fn moved(request: &Request, slot: &Slot, by: Duration) -> Option<Slot> {
    let start = slot.start + by;
    (start >= request.from && start + request.length <= request.until).then(|| weigh(request, start))
}

/// A series of meetings, each in its window: what one costs is carried to the next.
pub fn series(requests: &[Request]) -> Vec<Option<Slot>> {
    let mut borne: Vec<u32> = Vec::new();
    requests
        .iter()
        .map(|request| {
            let mut request = request.clone();
            for (at, participant) in request.participants.iter_mut().enumerate() {
                participant.borne += borne.get(at).copied().unwrap_or_default();
            }
            let slot = best(&request, 1).pop()?;
            borne.resize(borne.len().max(slot.shares.len()), 0);
            for (at, share) in slot.shares.iter().enumerate() {
                borne[at] += share.cost;
            }
            Some(slot)
        })
        .collect()
}

fn all(request: &Request) -> Vec<Slot> {
    let mut slots = Vec::new();
    let mut start = request.from;
    while request.step > Duration::zero() && start + request.length <= request.until {
        slots.push(weigh(request, start));
        start += request.step;
    }
    slots
}

fn weigh(request: &Request, start: DateTime<Utc>) -> Slot {
    let shares: Vec<Share> = request.participants.iter().map(|p| share(p, start, request.length)).collect();
    let worst = request.participants.iter().zip(&shares).map(|(p, s)| p.borne + s.cost).max().unwrap_or_default();
    let sum = request.participants.iter().zip(&shares).map(|(p, s)| if p.required { 2 * s.cost } else { s.cost }).sum();
    Slot { start, worst, sum, shares }
}

fn share(participant: &Participant, start: DateTime<Utc>, length: Duration) -> Share {
    let mut dearest = (0, Reverse(0), Hour::Work);
    let quarters = (length.num_minutes() + 14) / 15;
    for quarter in 0..quarters.max(1) {
        let (from, until) = (start + Duration::minutes(15 * quarter), start + Duration::minutes(15 * (quarter + 1)));
        let local = from.with_timezone(&participant.zone);
        let hour = if participant.busy.iter().any(|(b, e)| *b < until && *e > from) {
            Hour::Busy
        } else {
            hour(local.hour(), participant.weekend.contains(&local.weekday()))
        };
        dearest = dearest.max((hour.cost(participant.required), Reverse(quarter), hour));
    }
    Share { starts: start.with_timezone(&participant.zone), hour: dearest.2, cost: dearest.0 }
}

#[cfg(test)]
mod tests;
