//! How far the request of a Movement Coordination Officer has come, and why one could not be met.
//!
//! Invariants: an unmet request keeps its reason for ever, because it is evidence; that none is needed, or none is possible,
//! is a decision and is kept like one. Source: domain.md 5.6 and 8.5.

use crate::coded::coded;

coded! {
    /// How far it has come.
    State {
        /// It was written.
        Requested = "requested", "officer-requested";
        /// Host National Society, ICRC and IFRC endorsed it.
        Endorsed = "endorsed", "officer-endorsed";
        /// Those who have people in the pool were told.
        Alerted = "alerted", "officer-alerted";
        /// Somebody was found, and released.
        Matched = "matched", "officer-matched";
        /// The officer works.
        Deployed = "deployed", "officer-deployed";
        /// The mission is over, with its report.
        Ended = "ended", "officer-ended";
        /// It could not be met.
        Unmet = "unmet", "officer-unmet";
        /// It was decided that none is needed.
        NotNeeded = "not_needed", "officer-not-needed";
        /// It was decided that none is possible.
        NotPossible = "not_possible", "officer-not-possible";
    }
}

impl State {
    /// The badge's class.
    pub const fn badge(self) -> &'static str {
        match self {
            State::Matched | State::Deployed | State::Ended => "fine",
            State::Requested | State::Endorsed | State::Alerted => "own",
            State::Unmet => "late",
            State::NotNeeded | State::NotPossible => "",
        }
    }

    /// It waits for somebody: it may still be met, or not.
    pub const fn open(self) -> bool {
        matches!(self, State::Requested | State::Endorsed | State::Alerted | State::Matched)
    }

    /// It is a decision that there is to be none.
    pub const fn none(self) -> bool {
        matches!(self, State::NotNeeded | State::NotPossible)
    }
}

coded! {
    /// Why a request could not be met.
    Unmet {
        /// Nobody in the pool fits.
        NoCandidate = "no_candidate", "unmet-no-candidate";
        /// Nobody may travel there.
        TravelRestriction = "travel_restriction", "unmet-travel";
        /// The home organisation needs its people itself.
        NotReleased = "not_released", "unmet-not-released";
        /// Nobody pays for it.
        NoFunding = "no_funding", "unmet-no-funding";
        /// Whoever asked no longer asks.
        Withdrawn = "withdrawn", "unmet-withdrawn";
    }
}

coded! {
    /// From where the officer works.
    Modality {
        /// In the country.
        InCountry = "in_country", "officer-modality-in-country";
        /// From elsewhere.
        Remote = "remote", "officer-modality-remote";
        /// Both in turn.
        Mixed = "mixed", "officer-modality-mixed";
    }
}

coded! {
    /// When somebody of the pool can go.
    Available {
        /// Within days.
        Now = "now", "available-now";
        /// With some weeks' notice.
        Weeks = "weeks", "available-weeks";
        /// Only from elsewhere.
        Remote = "remote", "available-remote";
        /// Not at present.
        Not = "not", "available-not";
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_over_is_not_open_and_codes_read_back() {
        for over in [State::Deployed, State::Ended, State::Unmet, State::NotNeeded, State::NotPossible] {
            assert!(!over.open(), "{over:?}");
        }
        assert!(State::ALL.iter().all(|s| State::from_code(s.code()) == Some(*s)));
        assert!(Unmet::ALL.iter().all(|u| Unmet::from_code(u.code()) == Some(*u)));
        assert_eq!(State::ALL.iter().filter(|s| s.none()).count(), 2);
    }
}
