//! Where the clock of each organisation that is asked is, and which starts hurt least.
//!
//! Invariants: the slot finder is `planner::meeting`; an organisation sits in the country of the emergency where the meeting
//! is held there and it has an office there, at home otherwise (the ICRC and the IFRC in Geneva); slots that are offered
//! are an hour apart, so that each is another choice. Where people sit is our assumption and said so on the page.

use super::{attendance::required, kind::Tier, store};
use crate::emergency::{Emergency, onset::Onset, place};
use base::{country, week};
use chrono::{DateTime, Duration, DurationRound, NaiveDate, Utc, Weekday};
use chrono_tz::Tz;
use movement::{context::host, office, organisation::known};
use planner::meeting::{Participant, Request, Slot, best};
use platform::{Refusal, access::Caller, id::OrganisationId, record::visible};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, QueryFilter, QuerySelect};
use std::collections::BTreeSet;

/// Where an organisation's clock is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seat {
    /// Which organisation.
    pub organisation: OrganisationId,
    /// The country whose clock and week it is.
    pub country: &'static str,
    /// The zone.
    pub zone: Tz,
    /// Days off.
    pub off: Vec<Weekday>,
    /// The meeting says little without it.
    pub required: bool,
}

/// The National Societies of an emergency's countries, in their order.
pub fn hosts(emergency: &Emergency) -> Vec<OrganisationId> {
    let mut all = Vec::new();
    for one in place::codes(&emergency.countries).filter_map(host) {
        if !all.contains(&one) {
            all.push(one);
        }
    }
    all
}

/// The country of an emergency that was named first.
pub fn country_of(emergency: &Emergency) -> &'static str {
    let first = place::codes(&emergency.countries).next().unwrap_or_default();
    country::by_iso3(first).map_or("", |c| c.iso3)
}

/// The zone of the emergency's first country.
pub fn zone_of(emergency: &Emergency) -> Tz {
    week::of(country_of(emergency)).and_then(|w| w.zone.parse().ok()).unwrap_or(Tz::UTC)
}

/// Where an organisation sits: in the emergency's country where it has an office there and the meeting is held there.
pub fn seat(
    organisation: OrganisationId,
    here: &'static str,
    sits_here: bool,
    tier: Tier,
    hosts: &[OrganisationId],
) -> Seat {
    let in_country = matches!(tier, Tier::National | Tier::SubNational);
    let home = known(organisation).map_or("", |k| k.country.as_ref());
    let home = match country::by_iso3(home) {
        Some(country) => country.iso3,
        // Organisations without a country of their own have their seat in Geneva.
        None if movement::organisation::component(organisation).is_some() => "CHE",
        None => here,
    };
    let country = if in_country && sits_here { here } else { home };
    let week = week::of(country);
    Seat {
        organisation,
        country,
        zone: week.and_then(|w| w.zone.parse().ok()).unwrap_or(Tz::UTC),
        off: week.map_or_else(Vec::new, |w| w.off.iter().filter_map(|d| Weekday::try_from(*d).ok()).collect()),
        required: required(organisation, hosts),
    }
}

/// The seats of organisations, in their order.
///
/// # Errors
/// When the database does not answer.
pub async fn seats(
    db: &impl ConnectionTrait,
    caller: &Caller,
    emergency: &Emergency,
    tier: Tier,
    organisations: &[OrganisationId],
    day: NaiveDate,
) -> Result<Vec<Seat>, Refusal> {
    let (here, hosts) = (country_of(emergency), hosts(emergency));
    let with_office: Vec<OrganisationId> = visible::<office::Entity>(caller)
        .filter(office::Column::Country.eq(here))
        .filter(Condition::any().add(office::Column::Until.is_null()).add(office::Column::Until.gt(day)))
        .select_only()
        .column(office::Column::Owner)
        .into_tuple()
        .all(db)
        .await?;
    let with_office: BTreeSet<OrganisationId> = with_office.into_iter().collect();
    Ok(organisations.iter().map(|o| seat(*o, here, with_office.contains(o), tier, &hosts)).collect())
}

/// Between which instants a meeting is looked for: a Mini-Summit within its limit of hours, where there is still time, and
/// any other within a week.
pub fn window(
    limit: Option<i64>,
    onset: Onset,
    length: Duration,
    now: DateTime<Utc>,
) -> (DateTime<Utc>, DateTime<Utc>) {
    /// How long people need to hear of it: our assumption.
    const NOTICE: Duration = Duration::hours(2);
    let quarter = Duration::minutes(15);
    let from = (now + NOTICE + quarter - Duration::seconds(1)).duration_trunc(quarter).unwrap_or(now);
    let until = match limit.map(Duration::hours) {
        Some(hours) => {
            let limit = onset.at() + hours;
            let room = Duration::hours(6) + length;
            if limit - from >= room { limit } else { from + hours }
        }
        None => from + Duration::days(7),
    };
    (from, until)
}

/// What is asked of the slot finder; `others` are meetings of the same emergency, in which nobody can be twice.
pub fn request(
    seats: &[Seat],
    (from, until): (DateTime<Utc>, DateTime<Utc>),
    length: Duration,
    others: &[store::Model],
) -> Request {
    let busy: Vec<(DateTime<Utc>, DateTime<Utc>)> =
        others.iter().filter(|m| m.state().ahead()).filter_map(|m| m.starts.zip(m.ends())).collect();
    let participants = seats.iter().map(|seat| Participant {
        zone: seat.zone,
        required: seat.required,
        weekend: seat.off.clone(),
        busy: busy.clone(),
        borne: 0,
    });
    Request { from, until, length, step: Duration::minutes(15), participants: participants.collect() }
}

/// The best slots that are at least an hour apart, best first.
pub fn choices(request: &Request, count: usize) -> Vec<Slot> {
    let mut chosen: Vec<Slot> = Vec::new();
    for slot in best(request, usize::MAX) {
        if chosen.len() == count {
            break;
        }
        if chosen.iter().all(|c| (c.start - slot.start).abs() >= Duration::hours(1)) {
            chosen.push(slot);
        }
    }
    chosen
}

#[cfg(test)]
mod tests {
    use super::*;
    use movement::organisation::id_of;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn organisations_sit_in_the_country_where_they_have_an_office_and_at_home_otherwise() {
        let hosts = [id_of("ns-npl")];
        let of = |code, here, tier| seat(id_of(code), "NPL", here, tier, &hosts);
        assert_eq!(of("ns-npl", false, Tier::National).zone, Tz::Asia__Kathmandu);
        assert_eq!(of("ifrc", true, Tier::National).zone, Tz::Asia__Kathmandu);
        assert_eq!(of("ifrc", false, Tier::National).zone, Tz::Europe__Zurich);
        assert_eq!(of("ifrc", true, Tier::Global).zone, Tz::Europe__Zurich, "in Geneva it is Geneva that sits");
        let qatar = of("ns-qat", false, Tier::National);
        assert_eq!((qatar.zone, qatar.off, qatar.required), (Tz::Asia__Qatar, vec![Weekday::Fri, Weekday::Sat], false));
        assert!(of("icrc", false, Tier::National).required && of("ns-npl", true, Tier::National).required);
    }

    #[test]
    fn slots_are_an_hour_apart_within_the_limit_and_beside_other_meetings() {
        let onset = Onset { day: "2026-11-17".parse().unwrap(), hour: Some(6) };
        let length = Duration::minutes(90);
        let (from, until) = window(Some(48), onset, length, at("2026-11-17T09:07:00Z"));
        assert_eq!((from, until), (at("2026-11-17T11:15:00Z"), at("2026-11-19T06:00:00Z")));
        let late = window(Some(48), onset, length, at("2026-11-20T09:00:00Z"));
        assert_eq!(late, (at("2026-11-20T11:00:00Z"), at("2026-11-22T11:00:00Z")));
        let hosts = [id_of("ns-moz")];
        let seats: Vec<Seat> = ["ns-moz", "icrc", "ifrc", "ns-qat"]
            .map(|code| seat(id_of(code), "MOZ", false, Tier::National, &hosts))
            .to_vec();
        let slots = choices(&request(&seats, (from, until), length, &[]), 5);
        assert_eq!(slots.len(), 5);
        assert_eq!((slots[0].start, slots[0].worst), (at("2026-11-17T11:15:00Z"), 0), "work hours for everybody");
        for (n, slot) in slots.iter().enumerate() {
            assert!(slots[..n].iter().all(|o| (o.start - slot.start).abs() >= Duration::hours(1)), "{slots:?}");
        }
    }
}
