//! How far an allocation has come, how far a dispute over it went, and what a handover has to settle.
//!
//! Invariants: only what all three agreed with is announced; what was handed over or ended is current no more, and stays.
//! Source: domain.md 3.3; handover: Seville Agreement 1997, art. 5.5.

use crate::{consent::Standing, words::t};
use base::lang::Lang;

/// How far it has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Somebody proposed it.
    Proposed,
    /// Those who are asked speak of it.
    UnderDiscussion,
    /// Host National Society, ICRC and IFRC agreed.
    Agreed,
    /// All National Societies were told.
    Announced,
    /// It is looked at again.
    UnderReview,
    /// Another convener took over.
    HandedOver,
    /// It is over.
    Ended,
}

impl State {
    /// All of them.
    pub const ALL: [State; 7] = [
        State::Proposed,
        State::UnderDiscussion,
        State::Agreed,
        State::Announced,
        State::UnderReview,
        State::HandedOver,
        State::Ended,
    ];

    /// As it is stored.
    pub const fn code(self) -> &'static str {
        match self {
            State::Proposed => "proposed",
            State::UnderDiscussion => "under_discussion",
            State::Agreed => "agreed",
            State::Announced => "announced",
            State::UnderReview => "under_review",
            State::HandedOver => "handed_over",
            State::Ended => "ended",
        }
    }

    /// From what is stored.
    pub fn from_code(code: &str) -> Option<State> {
        State::ALL.into_iter().find(|s| s.code() == code)
    }

    /// For people.
    pub fn name(self, lang: Lang) -> String {
        match self {
            State::Proposed => t!(lang, "convener-proposed"),
            State::UnderDiscussion => t!(lang, "convener-under-discussion"),
            State::Agreed => t!(lang, "convener-agreed"),
            State::Announced => t!(lang, "convener-announced"),
            State::UnderReview => t!(lang, "convener-under-review"),
            State::HandedOver => t!(lang, "convener-handed-over"),
            State::Ended => t!(lang, "convener-ended"),
        }
    }

    /// The badge's class.
    pub const fn badge(self) -> &'static str {
        match self {
            State::Agreed | State::Announced => "fine",
            State::Proposed | State::UnderDiscussion | State::UnderReview => "own",
            State::HandedOver | State::Ended => "",
        }
    }

    /// It is the allocation of its country.
    pub const fn current(self) -> bool {
        !matches!(self, State::HandedOver | State::Ended)
    }

    /// It waits for words.
    pub const fn open(self) -> bool {
        matches!(self, State::Proposed | State::UnderDiscussion | State::UnderReview)
    }

    /// It holds: all three agreed.
    pub const fn settled(self) -> bool {
        matches!(self, State::Agreed | State::Announced)
    }

    /// What becomes of it once somebody gave a word.
    #[must_use]
    pub fn heard(self, standing: &Standing) -> State {
        match self {
            _ if self.open() && standing.complete() => State::Agreed,
            State::Proposed => State::UnderDiscussion,
            // An objection to what was agreed opens it again; it is not undone behind the others' back.
            _ if self.settled() && !standing.objecting.is_empty() => State::UnderReview,
            other => other,
        }
    }
}

/// Where a dispute stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dispute {
    /// Between the components in the country.
    Country,
    /// With the regional offices.
    Region,
    /// With the leadership in Geneva.
    Geneva,
}

impl Dispute {
    /// In the order in which it is escalated.
    pub const ALL: [Dispute; 3] = [Dispute::Country, Dispute::Region, Dispute::Geneva];

    /// As it is stored.
    pub const fn code(self) -> &'static str {
        match self {
            Dispute::Country => "country",
            Dispute::Region => "region",
            Dispute::Geneva => "geneva",
        }
    }

    /// From what is stored.
    pub fn from_code(code: &str) -> Option<Dispute> {
        Dispute::ALL.into_iter().find(|d| d.code() == code)
    }

    /// For people.
    pub fn name(self, lang: Lang) -> String {
        match self {
            Dispute::Country => t!(lang, "dispute-country"),
            Dispute::Region => t!(lang, "dispute-region"),
            Dispute::Geneva => t!(lang, "dispute-geneva"),
        }
    }

    /// What a form offers: this level and those above; a dispute does not go back down.
    pub fn choices(lang: Lang, now: Option<Dispute>) -> Vec<(String, String)> {
        let from = now.and_then(|n| Dispute::ALL.into_iter().position(|d| d == n)).unwrap_or(0);
        Dispute::ALL.into_iter().skip(from).map(|d| (d.code().to_owned(), d.name(lang))).collect()
    }
}

/// What a handover has to settle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settled {
    /// Host and partners were consulted.
    Consulted,
    /// Running activities and people.
    Activities,
    /// Resources that go over.
    Resources,
    /// Donors agreed that they go over.
    Donors,
    /// Information, contacts and mechanisms.
    Information,
    /// Partners know from when on.
    Told,
}

impl Settled {
    /// All of them.
    pub const ALL: [Settled; 6] = [
        Settled::Consulted,
        Settled::Activities,
        Settled::Resources,
        Settled::Donors,
        Settled::Information,
        Settled::Told,
    ];

    /// As it is stored.
    pub const fn code(self) -> &'static str {
        match self {
            Settled::Consulted => "consulted",
            Settled::Activities => "activities",
            Settled::Resources => "resources",
            Settled::Donors => "donors",
            Settled::Information => "information",
            Settled::Told => "told",
        }
    }

    /// For people.
    pub fn name(self, lang: Lang) -> String {
        match self {
            Settled::Consulted => t!(lang, "settled-consulted"),
            Settled::Activities => t!(lang, "settled-activities"),
            Settled::Resources => t!(lang, "settled-resources"),
            Settled::Donors => t!(lang, "settled-donors"),
            Settled::Information => t!(lang, "settled-information"),
            Settled::Told => t!(lang, "settled-told"),
        }
    }

    /// All of them for a form.
    pub fn choices(lang: Lang) -> Vec<(String, String)> {
        Settled::ALL.into_iter().map(|s| (s.code().to_owned(), s.name(lang))).collect()
    }

    /// What a stored checklist leaves open.
    pub fn open(stored: &str) -> Vec<Settled> {
        Settled::ALL.into_iter().filter(|s| !stored.split(' ').any(|code| code == s.code())).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use platform::id::OrganisationId;
    use uuid::Uuid;

    fn standing(agreed: u8, objecting: u8, missing: u8) -> Standing {
        let some = |n: u8| (0..n).map(|_| OrganisationId(Uuid::nil())).collect();
        Standing { agreed: some(agreed), objecting: some(objecting), stale: Vec::new(), missing: some(missing) }
    }

    #[test]
    fn it_is_agreed_when_all_agreed_and_not_before() {
        assert_eq!(State::Proposed.heard(&standing(1, 0, 2)), State::UnderDiscussion);
        assert_eq!(State::UnderDiscussion.heard(&standing(2, 0, 1)), State::UnderDiscussion);
        assert_eq!(State::UnderDiscussion.heard(&standing(2, 1, 0)), State::UnderDiscussion);
        for open in [State::Proposed, State::UnderDiscussion, State::UnderReview] {
            assert_eq!(open.heard(&standing(3, 0, 0)), State::Agreed, "{open:?}");
        }
        assert_eq!(State::UnderReview.heard(&standing(2, 0, 1)), State::UnderReview);
    }

    #[test]
    fn an_objection_opens_what_was_agreed_and_nothing_opens_what_is_over() {
        assert_eq!(State::Agreed.heard(&standing(2, 1, 0)), State::UnderReview);
        assert_eq!(State::Announced.heard(&standing(2, 1, 0)), State::UnderReview);
        assert_eq!(State::Announced.heard(&standing(3, 0, 0)), State::Announced);
        for over in [State::HandedOver, State::Ended] {
            assert_eq!(over.heard(&standing(3, 0, 0)), over);
            assert!(!over.current());
        }
    }

    #[test]
    fn a_dispute_goes_up_only_and_a_checklist_says_what_is_open() {
        assert_eq!(Dispute::choices(Lang::En, None).len(), 3);
        assert_eq!(Dispute::choices(Lang::En, Some(Dispute::Geneva)).len(), 1);
        assert_eq!(Settled::open("consulted resources donors information told"), [Settled::Activities]);
        assert_eq!(Settled::open("").len(), 6);
        assert!(State::ALL.into_iter().all(|s| State::from_code(s.code()) == Some(s)));
    }
}
