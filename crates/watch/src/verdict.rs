//! What a rule says of an emergency, and what that means for the person who reads it.
//!
//! Invariants: a verdict holds no words; what is not known is said to be not known, with what is missing, and never taken
//! for kept or broken; a rule never blocks anything.

use chrono::{DateTime, Duration, Utc};
use platform::id::OrganisationId;

/// What a rule says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is kept.
    Kept,
    /// It is not kept, or not yet.
    Broken(Broken),
    /// It does not speak of this.
    NotApplicable,
    /// It cannot be told.
    Unknown(Unknown),
}

/// What is not as the rule says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// Since when.
    pub since: DateTime<Utc>,
    /// By when it should be mended; none where no source gives a time.
    pub due: Option<DateTime<Utc>>,
    /// Who must act; nobody where it can no longer be mended.
    pub who: Vec<OrganisationId>,
    /// What exactly.
    pub why: Why,
    /// What starts the act.
    pub act: Act,
}

/// What is missing to tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// What.
    pub missing: Missing,
    /// Who could say it; nobody where we cannot tell either.
    pub who: Vec<OrganisationId>,
    /// Where to say it.
    pub act: Act,
}

/// What is not as a rule says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// No Mini-Summit is recorded.
    NoSummit,
    /// It is to be held by then.
    SummitDue,
    /// It is planned for a time after the limit.
    SummitPlannedLate,
    /// It was held so many hours after the beginning.
    SummitLate(i64),
    /// Its time has passed, and nobody said whether it was held.
    SummitUnsaid,
    /// The limit has passed, and nobody said what became of it.
    SummitStatus,
    /// They were not there.
    Absent(Vec<OrganisationId>),
    /// The minutes do not say what was agreed on roles.
    NoRoles,
    /// No next meeting has a date.
    NoNext,
    /// No Joint Statement came of it.
    NoStatement,
    /// The Joint Statement is not issued yet.
    StatementOpen,
    /// It was issued without their word.
    IssuedWithout(Vec<OrganisationId>),
    /// It was changed after it was issued.
    ChangedAfterIssue,
    /// Nobody convenes in these countries.
    NoConvener(Vec<String>),
    /// Two allocations stand in these countries.
    TwoConveners(Vec<String>),
    /// All National Societies have not been told of these countries' conveners.
    NotAnnounced(Vec<String>),
    /// The hosts of these countries have said nothing.
    HostSilent(Vec<String>),
    /// The class changed, and these countries' conveners were not looked at again.
    NotReviewed(Vec<String>),
    /// The checklist of a handover is not done.
    NoChecklist,
    /// Donors have not agreed that resources move.
    NoDonors,
    /// They help, and the conveners do not know it from them.
    NotTold(Vec<OrganisationId>),
    /// They are present and share no activity.
    NotShared(Vec<OrganisationId>),
    /// Their presence was noted without a source.
    Unsourced(Vec<OrganisationId>),
    /// A source says that they are present; they said that they left.
    Contradicted(Vec<OrganisationId>),
    /// Nobody decided whether an officer is needed.
    NoDecision,
    /// They have not endorsed the request.
    NotEndorsed(Vec<OrganisationId>),
    /// A request was not met, and nobody said why.
    NoReason,
    /// Work from afar was not considered.
    NotRemote,
    /// The report of the end, or the lessons, are missing.
    NoReport,
}

/// What is missing to tell whether a rule is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Missing {
    /// The hour at which it began.
    OnsetHour,
    /// Who is present.
    Presence,
    /// Who was there.
    Attendance,
    /// The minutes.
    Minutes,
    /// The time of a meeting.
    MeetingTime,
    /// When a statement was issued.
    IssueTime,
    /// Which revision of a statement was issued.
    IssuedRevision,
    /// Their clearance.
    Clearance(Vec<OrganisationId>),
    /// Who cleared it.
    Clearances,
    /// When an allocation was agreed.
    AgreedTime,
    /// What the host said.
    HostWord,
    /// The class.
    Class,
    /// How a role was handed over.
    Handover,
    /// Who shares activities.
    Activities,
    /// How severe it is.
    Severity,
    /// Who endorsed a request.
    Endorsements,
    /// Requests for an officer.
    Requests,
    /// How far a request has come.
    RequestState,
    /// Whether work from afar was considered.
    Modality,
    /// When a deployment ended.
    EndTime,
}

/// What starts an act: its address and the words of its button.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Call a Mini-Summit.
    CallSummit,
    /// Call the next meeting.
    CallMeeting,
    /// Open a meeting.
    Meeting(String),
    /// Draft a Joint Statement.
    DraftStatement,
    /// Open a statement.
    Statement(String),
    /// Propose who convenes in a country.
    ProposeConvener(String),
    /// Open an allocation.
    Allocation(String),
    /// Ask for an officer, or say that none is needed.
    AskOfficer,
    /// Open a request.
    Officer(String),
    /// Say that the own organisation is present.
    ConfirmPresence,
    /// Look at who is present.
    Presence,
    /// Share activities.
    ShareActivities,
    /// Change the emergency's record.
    Emergency,
    /// Say how severe it is.
    Assess,
}

/// Where a verdict stands in the order of what needs somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// The time by which it should have been done has passed.
    Late,
    /// It is due within a day.
    Soon,
    /// It waits.
    Waiting,
    /// It waits for something that is not known.
    Unknown,
    /// Nothing is needed.
    Nothing,
}

impl Verdict {
    /// Not kept.
    pub fn broken(
        since: DateTime<Utc>,
        due: Option<DateTime<Utc>>,
        who: Vec<OrganisationId>,
        why: Why,
        act: Act,
    ) -> Verdict {
        Verdict::Broken(Broken { since, due, who, why, act })
    }

    /// Not to be told.
    pub fn unknown(missing: Missing, who: Vec<OrganisationId>, act: Act) -> Verdict {
        Verdict::Unknown(Unknown { missing, who, act })
    }

    /// By when it should be mended.
    pub fn due(&self) -> Option<DateTime<Utc>> {
        if let Verdict::Broken(broken) = self { broken.due } else { None }
    }

    /// Since when it is not kept.
    pub fn since(&self) -> Option<DateTime<Utc>> {
        if let Verdict::Broken(broken) = self { Some(broken.since) } else { None }
    }

    /// Who must act.
    pub fn who(&self) -> &[OrganisationId] {
        match self {
            Verdict::Broken(broken) => &broken.who,
            Verdict::Unknown(unknown) => &unknown.who,
            Verdict::Kept | Verdict::NotApplicable => &[],
        }
    }

    /// What starts the act.
    pub fn act(&self) -> Option<&Act> {
        match self {
            Verdict::Broken(broken) => Some(&broken.act),
            Verdict::Unknown(unknown) => Some(&unknown.act),
            Verdict::Kept | Verdict::NotApplicable => None,
        }
    }

    /// How urgent it is at a time.
    pub fn urgency(&self, now: DateTime<Utc>) -> Urgency {
        match self {
            Verdict::Kept | Verdict::NotApplicable => Urgency::Nothing,
            Verdict::Unknown(_) => Urgency::Unknown,
            Verdict::Broken(broken) => match broken.due {
                Some(due) if due <= now => Urgency::Late,
                Some(due) if due - now <= Duration::hours(24) => Urgency::Soon,
                _ => Urgency::Waiting,
            },
        }
    }

    /// As filters, files and JSON name it.
    pub fn code(&self, now: DateTime<Utc>) -> &'static str {
        match (self, self.urgency(now)) {
            (Verdict::Kept, _) => "kept",
            (Verdict::NotApplicable, _) => "not_applicable",
            (_, Urgency::Late) => "late",
            (_, Urgency::Soon) => "soon",
            (_, Urgency::Unknown) => "unknown",
            (_, Urgency::Waiting | Urgency::Nothing) => "waiting",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_due_becomes_urgent_at_its_edges() {
        let now: DateTime<Utc> = "2026-11-20T08:00:00Z".parse().unwrap();
        let due =
            |hours| Verdict::broken(now, Some(now + Duration::hours(hours)), vec![], Why::NoNext, Act::CallMeeting);
        assert_eq!(due(0).urgency(now), Urgency::Late);
        assert_eq!(due(1).urgency(now), Urgency::Soon);
        assert_eq!(due(24).urgency(now), Urgency::Soon);
        assert_eq!(due(25).urgency(now), Urgency::Waiting);
        let none = Verdict::broken(now, None, vec![], Why::NoNext, Act::CallMeeting);
        assert_eq!((none.urgency(now), none.code(now)), (Urgency::Waiting, "waiting"));
        assert!(
            Urgency::Late < Urgency::Soon && Urgency::Soon < Urgency::Waiting && Urgency::Waiting < Urgency::Unknown
        );
        assert_eq!(Verdict::Kept.urgency(now), Urgency::Nothing);
    }
}
