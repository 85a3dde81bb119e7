//! Times by which things should be done: values with their sources, so that whoever disagrees sees what to change.
//!
//! Invariant: no rule holds a number of its own. Those of the Mini-Summit are [`Summit`]: an installation may set its own
//! with the paper that says so, and then the report's are shown beside them, as the toolbox's guide always is.

use crate::{cite::Cite, words::t};
use base::lang::Lang;
use chrono::Duration;
pub use response::meeting::clock::Policy as Summit;

/// A time with its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Policy {
    /// After the beginning of the emergency.
    pub after: Duration,
    /// Who says so.
    pub source: Cite,
}

/// By when conveners are agreed, and it is decided whether an officer is needed.
pub const ROLES: Policy = Policy { after: Duration::hours(48), source: Cite::Report2022 };
/// By when the Joint Statement is issued: in the first week.
pub const STATEMENT: Policy = Policy { after: Duration::days(7), source: Cite::Toolbox };

/// The report's short name, the same in each language.
const REPORT: &str = "CD/22/21";

/// The times of a rule, in a sentence each.
pub fn said(lang: Lang, rule: &str, summit: &Summit) -> Vec<String> {
    let paper = summit.own.as_deref().unwrap_or(REPORT);
    let good = || t!(lang, "policy-summit-good", hours = summit.good, paper = paper);
    match rule {
        "R-001" => vec![good()],
        "R-002" | "R-003" => {
            let mut said = vec![good(), t!(lang, "policy-summit-limit", hours = summit.limit, paper = paper)];
            if summit.own.is_some() {
                let report = Summit::default();
                said.push(t!(lang, "policy-summit-report", good = report.good, limit = report.limit));
            }
            said.push(t!(lang, "policy-summit-toolbox"));
            said
        }
        "R-010" => vec![t!(lang, "policy-statement")],
        "R-013" | "R-015" | "R-050" => vec![t!(lang, "policy-roles")],
        _ => Vec::new(),
    }
}
