//! Calendars: what is dated, as feeds that people's own calendars fetch from a secret address.
//!
//! Invariants: an address is as good as its account at that moment, reads only, and can be revoked; only its hash is
//! kept, and it is shown once; an event keeps its zone's name, so a calendar says the hour of the place.

mod address;
mod ics;
mod page;

pub use address::Entity as Address;
pub use ics::{invitation, write};
pub use page::reader;
pub(crate) use page::routes;

use crate::{App, access::Caller, refusal::Refusal};
use chrono::{DateTime, NaiveDate, Utc};
use futures::future::BoxFuture;
use uuid::Uuid;

/// Gives what a caller may see of a capability's dates between two instants.
pub type Dates =
    for<'a> fn(&'a App, &'a Caller, DateTime<Utc>, DateTime<Utc>) -> BoxFuture<'a, Result<Vec<Date>, Refusal>>;

/// When something is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum When {
    /// All of a day, such as a deadline.
    Day(NaiveDate),
    /// From an instant on.
    Time {
        /// Its beginning.
        starts: DateTime<Utc>,
        /// Its end, where one is planned.
        ends: Option<DateTime<Utc>>,
        /// The name of the zone in which it was planned, such as `Africa/Khartoum`.
        zone: Option<String>,
    },
}

impl When {
    /// When it begins; a day begins at midnight UTC.
    pub fn begins(&self) -> DateTime<Utc> {
        match self {
            When::Day(day) => day.and_time(chrono::NaiveTime::MIN).and_utc(),
            When::Time { starts, .. } => *starts,
        }
    }
}

/// Something that is dated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Date {
    /// The record, or another id that stays.
    pub id: Uuid,
    /// What it is.
    pub title: String,
    /// When.
    pub when: When,
    /// Where; may be empty.
    pub place: String,
    /// Its page.
    pub href: String,
    /// Its version: calendars take a higher one as news.
    pub version: i64,
    /// When it changed last.
    pub changed_at: DateTime<Utc>,
    /// It was called off.
    pub cancelled: bool,
}
