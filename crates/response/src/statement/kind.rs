//! What the components say together: kinds, classifications, states, and the sections in which they say it.
//!
//! Invariant: codes are stored and stand in addresses, so they never change. Source: domain.md 5.2.

use crate::words::t;
use base::lang::Lang;
use platform::access::Level;

/// What kind of text it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A Joint Statement: the situation, who does what, how partners can support.
    Statement,
    /// A joint letter: who convenes, to all National Societies.
    Letter,
}

impl Kind {
    /// Both.
    pub const ALL: [Kind; 2] = [Kind::Statement, Kind::Letter];

    /// As it is stored.
    pub const fn code(self) -> &'static str {
        match self {
            Kind::Statement => "statement",
            Kind::Letter => "letter",
        }
    }

    /// From what is stored.
    pub fn from_code(code: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|k| k.code() == code)
    }

    /// For people.
    pub fn name(self, lang: Lang) -> String {
        match self {
            Kind::Statement => t!(lang, "joint-statement"),
            Kind::Letter => t!(lang, "joint-letter"),
        }
    }

    /// Its sections, in order.
    pub const fn topics(self) -> &'static [Topic] {
        match self {
            Kind::Statement => &[
                Topic::Situation,
                Topic::Roles,
                Topic::Activities,
                Topic::Mechanism,
                Topic::Support,
                Topic::Appeals,
                Topic::Communication,
                Topic::Visits,
                Topic::Security,
                Topic::NextUpdate,
            ],
            Kind::Letter => &[Topic::Situation, Topic::Roles, Topic::Meaning, Topic::Mechanism, Topic::NextUpdate],
        }
    }
}

/// For whom it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Classification {
    /// For the Movement.
    Movement,
    /// For everybody.
    Public,
}

impl Classification {
    /// Both.
    pub const ALL: [Classification; 2] = [Classification::Movement, Classification::Public];

    /// As it is stored.
    pub const fn code(self) -> &'static str {
        match self {
            Classification::Movement => "movement",
            Classification::Public => "public",
        }
    }

    /// From what is stored; what nobody knows is the narrower.
    pub fn read(code: &str) -> Classification {
        if code == "public" { Classification::Public } else { Classification::Movement }
    }

    /// Who may see it once it is issued.
    pub const fn level(self) -> Level {
        match self {
            Classification::Movement => Level::Movement,
            Classification::Public => Level::Public,
        }
    }

    /// For people.
    pub fn name(self, lang: Lang) -> String {
        match self {
            Classification::Movement => t!(lang, "classified-movement"),
            Classification::Public => t!(lang, "classified-public"),
        }
    }
}

/// How far it has come. That it was cleared is no state: the words of those who are named say it, for its revision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It is written and cleared.
    Draft,
    /// It was issued, and is frozen.
    Issued,
    /// A newer version was issued.
    Superseded,
    /// One of those who speak withdrew it.
    Withdrawn,
}

impl State {
    /// All of them.
    pub const ALL: [State; 4] = [State::Draft, State::Issued, State::Superseded, State::Withdrawn];

    /// As it is stored.
    pub const fn code(self) -> &'static str {
        match self {
            State::Draft => "draft",
            State::Issued => "issued",
            State::Superseded => "superseded",
            State::Withdrawn => "withdrawn",
        }
    }

    /// From what is stored; what nobody knows is frozen.
    pub fn read(code: &str) -> State {
        State::ALL.into_iter().find(|s| s.code() == code).unwrap_or(State::Withdrawn)
    }

    /// For people.
    pub fn name(self, lang: Lang) -> String {
        match self {
            State::Draft => t!(lang, "statement-draft"),
            State::Issued => t!(lang, "statement-issued"),
            State::Superseded => t!(lang, "statement-superseded"),
            State::Withdrawn => t!(lang, "statement-withdrawn"),
        }
    }

    /// The badge's class.
    pub const fn badge(self) -> &'static str {
        match self {
            State::Draft => "own",
            State::Issued => "fine",
            State::Superseded => "",
            State::Withdrawn => "late",
        }
    }
}

/// A section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// Situation and needs.
    Situation,
    /// Convener and co-conveners.
    Roles,
    /// What each component does.
    Activities,
    /// What the allocation means, in a letter.
    Meaning,
    /// Coordination mechanism and contacts.
    Mechanism,
    /// How partners can support, and what not to send.
    Support,
    /// Appeals and channels.
    Appeals,
    /// Communication and spokespersons.
    Communication,
    /// Visits.
    Visits,
    /// Security.
    Security,
    /// Next update.
    NextUpdate,
}

impl Topic {
    /// All of them.
    pub const ALL: [Topic; 11] = [
        Topic::Situation,
        Topic::Roles,
        Topic::Activities,
        Topic::Meaning,
        Topic::Mechanism,
        Topic::Support,
        Topic::Appeals,
        Topic::Communication,
        Topic::Visits,
        Topic::Security,
        Topic::NextUpdate,
    ];

    /// As it is stored, and as addresses name it.
    pub const fn code(self) -> &'static str {
        match self {
            Topic::Situation => "situation",
            Topic::Roles => "roles",
            Topic::Activities => "activities",
            Topic::Meaning => "meaning",
            Topic::Mechanism => "mechanism",
            Topic::Support => "support",
            Topic::Appeals => "appeals",
            Topic::Communication => "communication",
            Topic::Visits => "visits",
            Topic::Security => "security",
            Topic::NextUpdate => "next_update",
        }
    }

    /// From what is stored.
    pub fn from_code(code: &str) -> Option<Topic> {
        Topic::ALL.into_iter().find(|t| t.code() == code)
    }

    /// Its heading.
    pub fn heading(self, lang: Lang) -> String {
        match self {
            Topic::Situation => t!(lang, "topic-situation"),
            Topic::Roles => t!(lang, "topic-roles"),
            Topic::Activities => t!(lang, "topic-activities"),
            Topic::Meaning => t!(lang, "topic-meaning"),
            Topic::Mechanism => t!(lang, "topic-mechanism"),
            Topic::Support => t!(lang, "topic-support"),
            Topic::Appeals => t!(lang, "topic-appeals"),
            Topic::Communication => t!(lang, "topic-communication"),
            Topic::Visits => t!(lang, "topic-visits"),
            Topic::Security => t!(lang, "topic-security"),
            Topic::NextUpdate => t!(lang, "topic-next-update"),
        }
    }

    /// What belongs into it.
    pub fn hint(self, lang: Lang) -> String {
        match self {
            Topic::Situation => t!(lang, "hint-situation"),
            Topic::Roles => t!(lang, "hint-roles"),
            Topic::Activities => t!(lang, "hint-activities"),
            Topic::Meaning => t!(lang, "hint-meaning"),
            Topic::Mechanism => t!(lang, "hint-mechanism"),
            Topic::Support => t!(lang, "hint-support"),
            Topic::Appeals => t!(lang, "hint-appeals"),
            Topic::Communication => t!(lang, "hint-communication"),
            Topic::Visits => t!(lang, "hint-visits"),
            Topic::Security => t!(lang, "hint-security"),
            Topic::NextUpdate => t!(lang, "hint-next-update"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_read_back_and_what_nobody_knows_is_the_safer() {
        assert!(Kind::ALL.into_iter().all(|k| Kind::from_code(k.code()) == Some(k)));
        assert!(Topic::ALL.into_iter().all(|t| Topic::from_code(t.code()) == Some(t)));
        assert!(State::ALL.into_iter().all(|s| State::read(s.code()) == s));
        assert!(Classification::ALL.into_iter().all(|c| Classification::read(c.code()) == c));
        assert_eq!((State::read("?"), Classification::read("?")), (State::Withdrawn, Classification::Movement));
    }

    #[test]
    fn each_section_has_a_heading_and_a_hint_of_its_own() {
        for lang in Lang::ALL {
            let all = |say: fn(Topic, Lang) -> String| {
                Topic::ALL.into_iter().map(|t| say(t, lang)).collect::<std::collections::BTreeSet<_>>().len()
            };
            assert_eq!((all(Topic::heading), all(Topic::hint)), (Topic::ALL.len(), Topic::ALL.len()), "{lang}");
        }
    }
}
