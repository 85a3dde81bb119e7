//! the Joint Statement.

use crate::{
    facts::{Facts, Stated, Statement},
    policy::STATEMENT,
    verdict::{Act, Missing, Verdict, Why},
};
use chrono::{DateTime, Utc};
use platform::id::OrganisationId;

fn open(statement: &Statement) -> Act {
    Act::Statement(statement.href.clone())
}

fn issued(facts: &Facts) -> impl Iterator<Item = &Statement> {
    facts.statements.iter().filter(|s| s.stated == Stated::Issued)
}

/// each Mini-Summit ends with a Joint Statement; a stated reason for none is an answer to this rule.
pub fn follows(facts: &Facts, _: DateTime<Utc>) -> Verdict {
    if !facts.answered() {
        return Verdict::NotApplicable;
    }
    let Some(held) = facts.last_summit().and_then(|summit| summit.starts) else { return Verdict::NotApplicable };
    if issued(facts).any(|s| s.issued_at.is_some_and(|at| at >= held)) {
        return Verdict::Kept;
    }
    if let Some(undated) = issued(facts).find(|s| s.issued_at.is_none()) {
        return Verdict::unknown(Missing::IssueTime, undated.speakers.clone(), open(undated));
    }
    let due = held.max(facts.onset.from) + STATEMENT.after;
    let working = facts.statements.iter().find(|s| matches!(s.stated, Stated::Drafting | Stated::Review));
    match working {
        Some(draft) => Verdict::broken(held, Some(due), facts.heads(), Why::StatementOpen, open(draft)),
        None => Verdict::broken(held, Some(due), facts.heads(), Why::NoStatement, Act::DraftStatement),
    }
}

/// Those in whose name a statement speaks and whose word is missing.
fn silent(statement: &Statement, cleared: &[OrganisationId]) -> Vec<OrganisationId> {
    statement.speakers.iter().copied().filter(|s| !cleared.contains(s)).collect()
}

/// nothing is issued in somebody's name without their clearance. What waits for one is not known to be kept yet.
pub fn cleared(facts: &Facts, _: DateTime<Utc>) -> Verdict {
    let asked = |s: &&Statement| matches!(s.stated, Stated::Issued | Stated::Review);
    let mut all = facts.statements.iter().filter(asked).peekable();
    if all.peek().is_none() {
        return Verdict::NotApplicable;
    }
    let mut waiting = Verdict::Kept;
    for statement in all {
        let Some(cleared) = &statement.cleared else {
            return Verdict::unknown(Missing::Clearances, Vec::new(), open(statement));
        };
        let silent = silent(statement, cleared);
        if silent.is_empty() {
            continue;
        }
        if statement.stated == Stated::Issued {
            let since = statement.issued_at.unwrap_or(facts.onset.to);
            return Verdict::broken(since, Some(since), silent.clone(), Why::IssuedWithout(silent), open(statement));
        }
        waiting = Verdict::unknown(Missing::Clearance(silent.clone()), silent, open(statement));
    }
    waiting
}

/// what was issued is not changed; a change is a new version.
pub fn unchanged(facts: &Facts, _: DateTime<Utc>) -> Verdict {
    let mut all = issued(facts).peekable();
    if all.peek().is_none() {
        return Verdict::NotApplicable;
    }
    for statement in all {
        match statement.issued {
            None => return Verdict::unknown(Missing::IssuedRevision, Vec::new(), open(statement)),
            Some(revision) if revision != statement.revision => {
                let since = statement.issued_at.unwrap_or(facts.onset.to);
                let who = statement.speakers.clone();
                return Verdict::broken(since, Some(since), who, Why::ChangedAfterIssue, open(statement));
            }
            Some(_) => {}
        }
    }
    Verdict::Kept
}
