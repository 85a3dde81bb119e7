//! What kind of situation it is: what decides who convenes by default (domain.md 3.1 to 3.3), and how bad it is.
//!
//! Invariant: codes are stored, so they never change.

use crate::words::t;
use base::lang::Lang;

/// The class of a situation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// International or non-international armed conflict.
    ArmedConflict,
    /// Internal strife.
    InternalStrife,
    /// Direct results of a conflict or of strife.
    DirectResults,
    /// A disaster that nature began.
    Disaster,
    /// A disaster that people's works began.
    Technological,
    /// An epidemic.
    Epidemic,
    /// Many people on the move.
    PopulationMovement,
    /// Several of these at once.
    Mixed,
}

impl Class {
    /// In the order in which people are offered them.
    pub const ALL: [Class; 8] = [
        Class::Disaster,
        Class::Technological,
        Class::Epidemic,
        Class::PopulationMovement,
        Class::ArmedConflict,
        Class::InternalStrife,
        Class::DirectResults,
        Class::Mixed,
    ];

    /// As it is stored, and as JSON names it.
    pub const fn code(self) -> &'static str {
        match self {
            Class::ArmedConflict => "armed_conflict",
            Class::InternalStrife => "internal_strife",
            Class::DirectResults => "direct_results",
            Class::Disaster => "disaster",
            Class::Technological => "technological",
            Class::Epidemic => "epidemic",
            Class::PopulationMovement => "population_movement",
            Class::Mixed => "mixed",
        }
    }

    /// From what is stored.
    pub fn from_code(code: &str) -> Option<Class> {
        Class::ALL.into_iter().find(|c| c.code() == code)
    }

    /// What people call it.
    pub fn name(self, lang: Lang) -> String {
        match self {
            Class::ArmedConflict => t!(lang, "what-armed-conflict"),
            Class::InternalStrife => t!(lang, "what-internal-strife"),
            Class::DirectResults => t!(lang, "what-direct-results"),
            Class::Disaster => t!(lang, "class-disaster"),
            Class::Technological => t!(lang, "what-technological"),
            Class::Epidemic => t!(lang, "what-epidemic"),
            Class::PopulationMovement => t!(lang, "what-population-movement"),
            Class::Mixed => t!(lang, "what-mixed"),
        }
    }

    /// All of them for a form.
    pub fn choices(lang: Lang) -> Vec<(String, String)> {
        Class::ALL.into_iter().map(|c| (c.code().to_owned(), c.name(lang))).collect()
    }
}

/// How bad it is, in the three colours that the IFRC uses for its response (domain.md 15, scenario 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The host can answer it with little help.
    Yellow,
    /// The host needs help from its region.
    Orange,
    /// The Movement as a whole is needed.
    Red,
}

impl Severity {
    /// From the lightest to the worst.
    pub const ALL: [Severity; 3] = [Severity::Yellow, Severity::Orange, Severity::Red];

    /// As it is stored, and as JSON names it.
    pub const fn code(self) -> &'static str {
        match self {
            Severity::Yellow => "yellow",
            Severity::Orange => "orange",
            Severity::Red => "red",
        }
    }

    /// From what is stored.
    pub fn from_code(code: &str) -> Option<Severity> {
        Severity::ALL.into_iter().find(|s| s.code() == code)
    }

    /// What people call it.
    pub fn name(self, lang: Lang) -> String {
        match self {
            Severity::Yellow => t!(lang, "severity-yellow"),
            Severity::Orange => t!(lang, "severity-orange"),
            Severity::Red => t!(lang, "severity-red"),
        }
    }

    /// All of them for a form.
    pub fn choices(lang: Lang) -> Vec<(String, String)> {
        Severity::ALL.into_iter().map(|s| (s.code().to_owned(), s.name(lang))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn each_has_a_code_and_a_name_of_its_own_in_each_language() {
        for lang in Lang::ALL {
            assert_eq!(Class::ALL.into_iter().map(|c| c.name(lang)).collect::<BTreeSet<_>>().len(), Class::ALL.len());
            assert_eq!(Severity::ALL.into_iter().map(|s| s.name(lang)).collect::<BTreeSet<_>>().len(), 3, "{lang}");
        }
        assert!(Class::ALL.into_iter().all(|c| Class::from_code(c.code()) == Some(c)));
        assert!(Severity::ALL.into_iter().all(|s| Severity::from_code(s.code()) == Some(s)));
    }
}
