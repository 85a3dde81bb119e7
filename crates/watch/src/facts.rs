//! What the rules look at: plain data of one emergency, without database, clock or words.
//!
//! Invariants: what nobody recorded is `None` and never a guess, so that a rule can say that it does not know; everything
//! here is what one reader may see, and is told to that reader alone.

use chrono::{DateTime, Duration, Utc};
use platform::{
    access::Component,
    id::{ContextId, EmergencyId, OrganisationId},
};
use response::convener::rule::{icrc, ifrc};
pub use response::emergency::{
    class::{Class, Severity},
    what::Status,
};
use uuid::Uuid;

/// An emergency as the rules see it.
#[derive(Clone, Debug)]
pub struct Facts {
    /// Which.
    pub emergency: EmergencyId,
    /// What people call it.
    pub name: String,
    /// Its page.
    pub href: String,
    /// The context of its first country.
    pub context: Option<ContextId>,
    /// The reader's organisation sees what those who answer it share: their meetings, their activities.
    pub inside: bool,
    /// The organisation that keeps its record.
    pub keeper: OrganisationId,
    /// How far it has come; none where what is stored is no status that we know.
    pub status: Option<Status>,
    /// When it began.
    pub onset: Onset,
    /// By when a Mini-Summit is to be held.
    pub summit: crate::policy::Summit,
    /// How severe it is, where somebody said so.
    pub severity: Option<Severity>,
    /// Its class, oldest first; the last is today's.
    pub classes: Vec<Classed>,
    /// The affected countries, the one named first in front.
    pub countries: Vec<Country>,
    /// Who is present in its context, hosts first.
    pub present: Vec<Present>,
    /// Its meetings.
    pub meetings: Vec<Meeting>,
    /// Its joint statements, every version.
    pub statements: Vec<Statement>,
    /// Who convenes, by country, now and before.
    pub allocations: Vec<Allocation>,
    /// Requests for a Movement Coordination Officer, and decisions that none is needed; none where they were not read.
    pub officers: Option<Vec<Officer>>,
    /// Organisations whose activities are in the Movement Picture; none where that was not read.
    pub contributors: Option<Vec<OrganisationId>>,
}

/// When an emergency began: not before the one, not after the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Onset {
    /// The earliest instant.
    pub from: DateTime<Utc>,
    /// The latest: the same where the hour is known.
    pub to: DateTime<Utc>,
}

impl Onset {
    /// What was stored: an hour is an instant, a day is all of it.
    pub fn of(onset: response::emergency::onset::Onset) -> Onset {
        let from = onset.at();
        Onset { from, to: if onset.hour.is_some() { from } else { from + Duration::days(1) } }
    }
}

/// A class, and since when it is the class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Classed {
    /// The class.
    pub class: Class,
    /// When somebody said so.
    pub at: DateTime<Utc>,
}

/// An affected country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Country {
    /// ISO alpha-3 code.
    pub iso3: String,
    /// The National Society that serves it.
    pub host: Option<OrganisationId>,
}

/// An organisation that is present in the context.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Present {
    /// Which.
    pub organisation: OrganisationId,
    /// What it is in the Movement; none where it is no component.
    pub component: Option<Component>,
    /// How one knows.
    pub evidence: Evidence,
}

/// How one knows that an organisation is present.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// It is the National Society of the country.
    Host,
    /// It said so itself.
    Itself,
    /// Somebody saw it in a source that is named.
    Source,
    /// Somebody wrote it down and named no source.
    Unsourced,
    /// A source says so, and the organisation itself had said that it left.
    Contradicted,
}

/// How far a meeting has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// Proposed or called.
    Planned,
    /// It took place.
    Held,
    /// It was said, with a reason, that none is needed.
    Waived,
    /// It was called off.
    Cancelled,
}

/// A meeting.
#[derive(Clone, Debug)]
pub struct Meeting {
    /// Which.
    pub id: Uuid,
    /// Its page.
    pub href: String,
    /// Who called it.
    pub owner: OrganisationId,
    /// It is a Mini-Summit, or counts as one.
    pub summit: bool,
    /// How far it has come.
    pub held: Held,
    /// When it begins or began; none where no time was chosen.
    pub starts: Option<DateTime<Utc>>,
    /// When it ends or ended.
    pub ends: Option<DateTime<Utc>>,
    /// Who was there; none where nobody wrote it down.
    pub attended: Option<Vec<OrganisationId>>,
    /// Who was asked to come.
    pub invited: Vec<OrganisationId>,
    /// The minutes say what was agreed on roles and responsibilities; none where there are no minutes.
    pub roles: Option<bool>,
}

impl Meeting {
    /// When it took place, for one that did.
    pub fn took_place(&self) -> Option<DateTime<Utc>> {
        self.starts.filter(|_| self.held == Held::Held)
    }
}

/// How far a statement has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stated {
    /// It is being written.
    Drafting,
    /// It waits for the word of those in whose name it speaks.
    Review,
    /// It is out.
    Issued,
    /// A newer version stands in its place, or it was taken back.
    Gone,
}

/// A joint statement.
#[derive(Clone, Debug)]
pub struct Statement {
    /// Which.
    pub id: Uuid,
    /// Its page.
    pub href: String,
    /// How far it has come.
    pub stated: Stated,
    /// Counts the changes of its content.
    pub revision: i64,
    /// The revision that was issued, where it is known.
    pub issued: Option<i64>,
    /// When.
    pub issued_at: Option<DateTime<Utc>>,
    /// In whose name it speaks.
    pub speakers: Vec<OrganisationId>,
    /// Who cleared the revision that stands; none where that cannot be told.
    pub cleared: Option<Vec<OrganisationId>>,
}

/// How far the allocation of a convener has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Allocated {
    /// Proposed or under discussion.
    Proposed,
    /// Agreed by those who must agree.
    Agreed,
    /// Agreed, and all National Societies know.
    Announced,
    /// It is looked at again.
    UnderReview,
    /// The role went to somebody else.
    HandedOver,
    /// It ended.
    Ended,
}

/// What the host National Society said of an allocation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    /// It agreed, objected or commented.
    Given,
    /// It has said nothing.
    Silent,
    /// That cannot be told.
    NotKnown,
}

/// What is done when a role is handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Handover {
    /// Every point of the checklist is done.
    pub checklist: bool,
    /// Donors agreed that resources move, or none move.
    pub donors: bool,
}

/// Who convenes in a country.
#[derive(Clone, Debug)]
pub struct Allocation {
    /// Which.
    pub id: Uuid,
    /// Its page.
    pub href: String,
    /// ISO alpha-3 code of the country; empty where the role is for all of them.
    pub country: String,
    /// How far it has come.
    pub allocated: Allocated,
    /// Convener and co-conveners.
    pub conveners: Vec<OrganisationId>,
    /// When it was proposed.
    pub since: DateTime<Utc>,
    /// When it was agreed; none where it was not, or nobody knows.
    pub agreed_at: Option<DateTime<Utc>>,
    /// When it was looked at again last.
    pub reviewed_at: Option<DateTime<Utc>>,
    /// What the host said.
    pub host: Word,
    /// How it was handed over; none where nobody wrote it down.
    pub handover: Option<Handover>,
}

impl Allocation {
    /// Whether it stands today.
    pub fn current(&self) -> bool {
        !matches!(self.allocated, Allocated::HandedOver | Allocated::Ended)
    }
}

/// How far a request for an officer has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Requested {
    /// It waits for endorsement, a person, or the person's arrival.
    Open,
    /// Somebody is deployed.
    Deployed,
    /// The deployment ended.
    Ended,
    /// It could not be met.
    Unmet,
    /// It was decided that none is needed, or that none is possible.
    Decided,
}

/// A request for a Movement Coordination Officer, or the decision that there is none.
#[derive(Clone, Debug)]
pub struct Officer {
    /// Which.
    pub id: Uuid,
    /// Its page.
    pub href: String,
    /// Who asked.
    pub owner: OrganisationId,
    /// How far it has come; none where what is stored is no state that we know.
    pub requested: Option<Requested>,
    /// When it was asked for.
    pub since: DateTime<Utc>,
    /// Who endorsed it; none where that cannot be told.
    pub endorsed: Option<Vec<OrganisationId>>,
    /// Why it could not be met: a code; empty where nobody said it.
    pub reason: String,
    /// Work from afar was considered; none where nobody said it.
    pub remote: Option<bool>,
    /// When the deployment ended.
    pub ended_at: Option<DateTime<Utc>>,
    /// The report of the end is there.
    pub report: bool,
    /// Lessons are there.
    pub lessons: bool,
}

impl Facts {
    /// Whether people answer it today: an alert has not begun, and what is closed is history.
    pub fn answered(&self) -> bool {
        matches!(self.status, Some(Status::Active | Status::Transition))
    }

    /// Components of the Movement that are present, hosts first.
    pub fn components(&self) -> impl Iterator<Item = &Present> {
        self.present.iter().filter(|p| p.component.is_some())
    }

    /// Whether it is of no single country: every component has to do with it, and none is its host.
    pub fn worldwide(&self) -> bool {
        self.countries.is_empty()
    }

    /// Whether more than one component is at work; none where nobody is known to be present.
    pub fn several(&self) -> Option<bool> {
        if self.worldwide() {
            return Some(true);
        }
        match self.components().count() {
            0 => None,
            count => Some(count > 1),
        }
    }

    /// The hosts that are present.
    pub fn hosts(&self) -> Vec<OrganisationId> {
        self.present.iter().filter(|p| p.evidence == Evidence::Host).map(|p| p.organisation).collect()
    }

    /// The ICRC and the IFRC, where they are present; both, where the emergency is of no single country.
    pub fn internationals(&self) -> Vec<OrganisationId> {
        if self.worldwide() {
            return vec![icrc(), ifrc()];
        }
        let international = |p: &&Present| matches!(p.component, Some(Component::Icrc | Component::Ifrc));
        self.present.iter().filter(international).map(|p| p.organisation).collect()
    }

    /// Those who call a Mini-Summit and agree on roles: the hosts, the ICRC and the IFRC.
    pub fn heads(&self) -> Vec<OrganisationId> {
        let mut heads = self.hosts();
        heads.extend(self.internationals());
        heads
    }

    /// The allocations that stand today.
    pub fn current(&self) -> impl Iterator<Item = &Allocation> {
        self.allocations.iter().filter(|a| a.current())
    }

    /// Mini-Summits, and meetings that count as one, that were not called off.
    pub fn summits(&self) -> impl Iterator<Item = &Meeting> {
        self.meetings.iter().filter(|m| m.summit && m.held != Held::Cancelled)
    }

    /// The last Mini-Summit that took place.
    pub fn last_summit(&self) -> Option<&Meeting> {
        self.summits().filter(|m| m.held == Held::Held).max_by_key(|m| m.starts)
    }
}
