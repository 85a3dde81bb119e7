//! The rules of coordination, each with its words, its source, who must act, and the function that judges.
//!
//! Invariants: an id is a rule's name for ever; a rule is a function of facts and a time and of nothing else; a rule of
//! kind [`Kind::Hard`] is enforced where the record is written, and here only shown to be kept; no rule blocks.

mod convener;
mod officer;
mod presence;
mod statement;
mod summit;
#[cfg(test)]
mod tests;

use crate::{cite::Cite, facts::Facts, verdict::Verdict, words::t};
use base::lang::Lang;
use chrono::{DateTime, Utc};

/// What a rule does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Keeps records whole: enforced where they are written.
    Hard,
    /// Warns, and takes a reason for an answer.
    Warning,
    /// Informs.
    Information,
}

/// How much hangs on a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Coordination fails without it.
    High,
    /// Coordination suffers without it.
    Middle,
    /// Good to have.
    Low,
}

/// Who must act, by rule; a verdict names the organisations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Party {
    /// Host National Society, ICRC and IFRC, where present.
    Heads,
    /// Whoever called the meeting.
    Caller,
    /// Each organisation in whose name a statement speaks.
    Speakers,
    /// Convener and co-conveners.
    Conveners,
    /// The host National Society.
    Host,
    /// The organisation that is meant.
    Itself,
    /// Whoever asked for the officer.
    Requester,
}

/// A rule.
pub struct Rule {
    /// `R-001`.
    pub id: &'static str,
    /// What it does.
    pub kind: Kind,
    /// How much hangs on it.
    pub weight: Weight,
    /// Who must act.
    pub party: Party,
    /// Where it comes from.
    pub sources: &'static [Cite],
    /// What it says.
    pub title: fn(Lang) -> String,
    /// Why it is there.
    pub reason: fn(Lang) -> String,
    /// What to do.
    pub advice: fn(Lang) -> String,
    /// Judges.
    pub judge: fn(&Facts, DateTime<Utc>) -> Verdict,
}

impl Rule {
    /// The rule of an id.
    pub fn of(id: &str) -> Option<&'static Rule> {
        ALL.iter().find(|rule| rule.id == id)
    }

    /// Its place among the rules.
    pub fn place(&self) -> usize {
        ALL.iter().position(|rule| rule.id == self.id).unwrap_or(usize::MAX)
    }

    /// Whether it looks at what those who answer an emergency share with each other alone: meetings and activities.
    pub fn looks_inside(&self) -> bool {
        matches!(self.id, "R-001" | "R-002" | "R-003" | "R-004" | "R-005" | "R-006" | "R-010" | "R-018" | "R-047")
    }

    /// Whether a reason may be given in place of keeping it.
    pub fn takes_a_reason(&self) -> bool {
        self.kind != Kind::Hard
    }
}

impl Kind {
    /// As the reference names it.
    pub const fn code(self) -> &'static str {
        match self {
            Kind::Hard => "H",
            Kind::Warning => "W",
            Kind::Information => "I",
        }
    }

    /// For people.
    pub fn name(self, lang: Lang) -> String {
        match self {
            Kind::Hard => t!(lang, "kind-hard"),
            Kind::Warning => t!(lang, "kind-warning"),
            Kind::Information => t!(lang, "kind-information"),
        }
    }
}

impl Weight {
    /// From the most.
    pub const ALL: [Weight; 3] = [Weight::High, Weight::Middle, Weight::Low];

    /// As filters and JSON name it.
    pub const fn code(self) -> &'static str {
        match self {
            Weight::High => "high",
            Weight::Middle => "middle",
            Weight::Low => "low",
        }
    }

    /// For people.
    pub fn name(self, lang: Lang) -> String {
        match self {
            Weight::High => t!(lang, "weight-high"),
            Weight::Middle => t!(lang, "weight-middle"),
            Weight::Low => t!(lang, "weight-low"),
        }
    }
}

impl Party {
    /// For people.
    pub fn name(self, lang: Lang) -> String {
        match self {
            Party::Heads => t!(lang, "party-heads"),
            Party::Caller => t!(lang, "party-caller"),
            Party::Speakers => t!(lang, "party-speakers"),
            Party::Conveners => t!(lang, "party-conveners"),
            Party::Host => t!(lang, "party-host"),
            Party::Itself => t!(lang, "party-itself"),
            Party::Requester => t!(lang, "party-requester"),
        }
    }
}

/// A rule with its three texts.
macro_rules! rule {
    ($id:literal, $kind:ident, $weight:ident, $party:ident, [$($cite:ident),+], $title:tt, $reason:tt, $advice:tt, $judge:path) => {
        Rule {
            id: $id,
            kind: Kind::$kind,
            weight: Weight::$weight,
            party: Party::$party,
            sources: &[$(Cite::$cite),+],
            title: |lang| t!(lang, $title),
            reason: |lang| t!(lang, $reason),
            advice: |lang| t!(lang, $advice),
            judge: $judge,
        }
    };
}

/// All of them, by id.
pub static ALL: [Rule; 22] = [
    rule!("R-001", Warning, High, Heads, [Report2022], "r001", "r001-why", "r001-do", summit::recorded),
    rule!("R-002", Warning, High, Heads, [Report2022, Toolbox], "r002", "r002-why", "r002-do", summit::in_time),
    rule!("R-003", Warning, High, Heads, [Ours], "r003", "r003-why", "r003-do", summit::status_said),
    rule!("R-004", Warning, Middle, Caller, [Report2022, Ours], "r004", "r004-why", "r004-do", summit::attended),
    rule!("R-005", Warning, Middle, Caller, [Report2022], "r005", "r005-why", "r005-do", summit::roles_recorded),
    rule!("R-006", Warning, Middle, Heads, [Report2022], "r006", "r006-why", "r006-do", summit::next_meeting),
    rule!("R-010", Warning, High, Heads, [Report2022, Ours], "r010", "r010-why", "r010-do", statement::follows),
    rule!("R-011", Hard, High, Speakers, [Ours], "r011", "r011-why", "r011-do", statement::cleared),
    rule!("R-012", Hard, High, Speakers, [Ours], "r012", "r012-why", "r012-do", statement::unchanged),
    rule!("R-013", Hard, High, Heads, [Report2022, Ours], "r013", "r013-why", "r013-do", convener::one_each),
    rule!("R-014", Warning, Middle, Conveners, [Report2022], "r014", "r014-why", "r014-do", convener::announced),
    rule!("R-015", Warning, High, Host, [Ours], "r015", "r015-why", "r015-do", convener::host_spoke),
    rule!("R-016", Warning, High, Conveners, [Seville, Ours], "r016", "r016-why", "r016-do", convener::reviewed),
    rule!("R-017", Warning, Middle, Conveners, [Supplementary], "r017", "r017-why", "r017-do", convener::handed_over),
    rule!("R-018", Warning, Middle, Itself, [Supplementary], "r018", "r018-why", "r018-do", presence::told),
    rule!("R-047", Warning, Middle, Itself, [Ours], "r047", "r047-why", "r047-do", presence::shared),
    rule!("R-048", Warning, Low, Itself, [Go, Ours], "r048", "r048-why", "r048-do", presence::evidence),
    rule!("R-050", Warning, Middle, Heads, [Report2022], "r050", "r050-why", "r050-do", officer::decided),
    rule!("R-051", Warning, High, Heads, [Ours], "r051", "r051-why", "r051-do", officer::endorsed),
    rule!("R-052", Hard, Middle, Requester, [Report2022, Ours], "r052", "r052-why", "r052-do", officer::reason_kept),
    rule!(
        "R-053",
        Information,
        Low,
        Requester,
        [Report2022],
        "r053",
        "r053-why",
        "r053-do",
        officer::remote_considered
    ),
    rule!("R-054", Warning, Low, Requester, [Mozambique, Toolbox], "r054", "r054-why", "r054-do", officer::reported),
];
