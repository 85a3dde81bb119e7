//! Times by which things should be done: values with their sources, so that whoever disagrees sees what to change.
//!
//! Invariant: no rule holds a number of its own. Where two sources differ, both are shown and the stricter one counts.

use crate::{cite::Cite, words::t};
use base::lang::Lang;
use chrono::Duration;

/// A time with its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Policy {
    /// After the beginning of the emergency.
    pub after: Duration,
    /// Who says so.
    pub source: Cite,
}

/// By when a Mini-Summit is in good time.
pub const SUMMIT_GOOD: Policy = Policy { after: Duration::hours(24), source: Cite::Report2022 };
/// By when it should be held at the latest.
pub const SUMMIT_LIMIT: Policy = Policy { after: Duration::hours(48), source: Cite::Report2022 };
/// The same in the IFRC's operational toolbox: from the middle of week 2 …
pub const SUMMIT_TOOLBOX_FROM: Policy = Policy { after: Duration::hours(24 * 10 + 12), source: Cite::Toolbox };
/// … to the end of week 3.
pub const SUMMIT_TOOLBOX_TO: Policy = Policy { after: Duration::days(21), source: Cite::Toolbox };
/// By when conveners are agreed, and it is decided whether an officer is needed.
pub const ROLES: Policy = Policy { after: Duration::hours(48), source: Cite::Report2022 };
/// By when the Joint Statement is issued: in the first week.
pub const STATEMENT: Policy = Policy { after: Duration::days(7), source: Cite::Toolbox };

/// The times of a rule, in a sentence each.
pub fn said(lang: Lang, rule: &str) -> Vec<String> {
    match rule {
        "R-001" => vec![t!(lang, "policy-summit-good")],
        "R-002" | "R-003" => {
            vec![t!(lang, "policy-summit-good"), t!(lang, "policy-summit-limit"), t!(lang, "policy-summit-toolbox")]
        }
        "R-010" => vec![t!(lang, "policy-statement")],
        "R-013" | "R-015" | "R-050" => vec![t!(lang, "policy-roles")],
        _ => Vec::new(),
    }
}
