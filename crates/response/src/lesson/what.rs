//! By what lessons are found: the tool they are about, the phase they come from, and how it went.
//!
//! Invariant: codes are stored and stand in addresses, so they never change.

use crate::words::t;
use base::lang::Lang;

/// A tool or a way of working together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tool {
    /// The Mini-Summit, and meetings that count as one.
    MiniSummit,
    /// Joint Statement and joint letter.
    JointStatement,
    /// Convener and co-convener.
    Convener,
    /// The Movement Coordination Officer.
    Officer,
    /// The Movement Coordination Agreement and its three levels.
    Agreement,
    /// The Movement Contingency Plan.
    Plan,
    /// The Movement Picture.
    Picture,
    /// Coordinated appeals.
    Appeal,
    /// Meetings at the three levels, task forces, decisions.
    Meetings,
    /// Shared offices, and people who sit side by side.
    SharedOffice,
    /// Logistics: hubs, tenders, stock, fleet.
    Logistics,
    /// Surge: people who are lent.
    Surge,
    /// Security.
    Security,
    /// Communication.
    Communication,
    /// Membership coordination.
    Membership,
}

impl Tool {
    /// In the order in which people are offered them.
    pub const ALL: [Tool; 15] = [
        Tool::MiniSummit,
        Tool::JointStatement,
        Tool::Convener,
        Tool::Officer,
        Tool::Agreement,
        Tool::Plan,
        Tool::Picture,
        Tool::Appeal,
        Tool::Meetings,
        Tool::SharedOffice,
        Tool::Logistics,
        Tool::Surge,
        Tool::Security,
        Tool::Communication,
        Tool::Membership,
    ];

    /// As it is stored.
    pub const fn code(self) -> &'static str {
        match self {
            Tool::MiniSummit => "mini_summit",
            Tool::JointStatement => "joint_statement",
            Tool::Convener => "convener",
            Tool::Officer => "officer",
            Tool::Agreement => "agreement",
            Tool::Plan => "plan",
            Tool::Picture => "picture",
            Tool::Appeal => "appeal",
            Tool::Meetings => "meetings",
            Tool::SharedOffice => "shared_office",
            Tool::Logistics => "logistics",
            Tool::Surge => "surge",
            Tool::Security => "security",
            Tool::Communication => "communication",
            Tool::Membership => "membership",
        }
    }

    /// From what is stored.
    pub fn from_code(code: &str) -> Option<Tool> {
        Tool::ALL.into_iter().find(|t| t.code() == code)
    }

    /// What people call it.
    pub fn name(self, lang: Lang) -> String {
        match self {
            Tool::MiniSummit => t!(lang, "tool-mini-summit"),
            Tool::JointStatement => t!(lang, "tool-joint-statement"),
            Tool::Convener => t!(lang, "tool-convener"),
            Tool::Officer => t!(lang, "tool-officer"),
            Tool::Agreement => t!(lang, "tool-agreement"),
            Tool::Plan => t!(lang, "tool-plan"),
            Tool::Picture => t!(lang, "tool-picture"),
            Tool::Appeal => t!(lang, "tool-appeal"),
            Tool::Meetings => t!(lang, "tool-meetings"),
            Tool::SharedOffice => t!(lang, "tool-shared-office"),
            Tool::Logistics => t!(lang, "tool-logistics"),
            Tool::Surge => t!(lang, "tool-surge"),
            Tool::Security => t!(lang, "tool-security"),
            Tool::Communication => t!(lang, "tool-communication"),
            Tool::Membership => t!(lang, "tool-membership"),
        }
    }

    /// All of them for a form.
    pub fn choices(lang: Lang) -> Vec<(String, String)> {
        Tool::ALL.into_iter().map(|t| (t.code().to_owned(), t.name(lang))).collect()
    }
}

/// When in a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// Before anything happened.
    Preparedness,
    /// The first 48 hours.
    Onset,
    /// The weeks and months that follow.
    Response,
    /// Roles go to others, agreements are reviewed.
    Transition,
    /// Afterwards.
    After,
}

impl Phase {
    /// In the order of time.
    pub const ALL: [Phase; 5] = [Phase::Preparedness, Phase::Onset, Phase::Response, Phase::Transition, Phase::After];

    /// As it is stored.
    pub const fn code(self) -> &'static str {
        match self {
            Phase::Preparedness => "preparedness",
            Phase::Onset => "onset",
            Phase::Response => "response",
            Phase::Transition => "transition",
            Phase::After => "after",
        }
    }

    /// From what is stored.
    pub fn from_code(code: &str) -> Option<Phase> {
        Phase::ALL.into_iter().find(|p| p.code() == code)
    }

    /// What people call it.
    pub fn name(self, lang: Lang) -> String {
        match self {
            Phase::Preparedness => t!(lang, "phase-preparedness"),
            Phase::Onset => t!(lang, "phase-onset"),
            Phase::Response => t!(lang, "phase-response"),
            Phase::Transition => t!(lang, "phase-transition"),
            Phase::After => t!(lang, "phase-after"),
        }
    }

    /// All of them for a form.
    pub fn choices(lang: Lang) -> Vec<(String, String)> {
        Phase::ALL.into_iter().map(|p| (p.code().to_owned(), p.name(lang))).collect()
    }
}

/// How it went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// It worked.
    Success,
    /// It was hard, or did not work.
    Hard,
    /// Both.
    Mixed,
}

impl Outcome {
    /// In the order in which people are offered them.
    pub const ALL: [Outcome; 3] = [Outcome::Success, Outcome::Hard, Outcome::Mixed];

    /// As it is stored.
    pub const fn code(self) -> &'static str {
        match self {
            Outcome::Success => "success",
            Outcome::Hard => "hard",
            Outcome::Mixed => "mixed",
        }
    }

    /// From what is stored.
    pub fn from_code(code: &str) -> Option<Outcome> {
        Outcome::ALL.into_iter().find(|o| o.code() == code)
    }

    /// What people call it.
    pub fn name(self, lang: Lang) -> String {
        match self {
            Outcome::Success => t!(lang, "outcome-success"),
            Outcome::Hard => t!(lang, "outcome-hard"),
            Outcome::Mixed => t!(lang, "outcome-mixed"),
        }
    }

    /// All of them for a form.
    pub fn choices(lang: Lang) -> Vec<(String, String)> {
        Outcome::ALL.into_iter().map(|o| (o.code().to_owned(), o.name(lang))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn each_has_a_code_and_a_name_of_its_own_in_each_language() {
        for lang in Lang::ALL {
            let names: BTreeSet<String> = Tool::ALL.into_iter().map(|t| t.name(lang)).collect();
            assert_eq!(names.len(), Tool::ALL.len(), "{lang}");
        }
        for tool in Tool::ALL {
            assert_eq!(Tool::from_code(tool.code()), Some(tool));
        }
        for phase in Phase::ALL {
            assert_eq!(Phase::from_code(phase.code()), Some(phase));
        }
        for outcome in Outcome::ALL {
            assert_eq!(Outcome::from_code(outcome.code()), Some(outcome));
        }
    }
}
