//! Verdicts in the reader's language, and the address of each act.
//!
//! Invariant: an organisation is named as the reader's language names it, and in the order in which the facts have it: the
//! host first.

use crate::{
    facts::Facts,
    judged::Judged,
    verdict::{Act, Missing, Verdict, Why},
    words::t,
};
use base::lang::Lang;
use movement::context::pages::comma;
use platform::{App, Refusal, id::OrganisationId};
use response::emergency::place::covered;
use std::collections::BTreeMap;

/// Names of organisations in one language.
#[derive(Debug, Default)]
pub struct Names {
    lang: Lang,
    names: BTreeMap<OrganisationId, String>,
}

impl Names {
    /// Of the organisations in some verdicts and of some others, in one query.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn of(
        app: &App,
        lang: Lang,
        judged: &[Judged<'_>],
        others: impl IntoIterator<Item = OrganisationId>,
    ) -> Result<Names, Refusal> {
        let mut ids: Vec<OrganisationId> = others.into_iter().collect();
        for one in judged {
            ids.extend(one.verdict.who());
            ids.extend(spoken_of(&one.verdict));
            ids.extend(one.mute.map(|mute| mute.owner));
        }
        ids.sort_unstable();
        ids.dedup();
        let names = app.organisation_names(lang, &ids).await?;
        Ok(Names { lang, names: ids.into_iter().zip(names).collect() })
    }

    /// One of them; empty where nobody knows it.
    pub fn one(&self, id: OrganisationId) -> &str {
        self.names.get(&id).map_or("", String::as_str)
    }

    /// Several, in their order.
    pub fn all(&self, ids: &[OrganisationId]) -> String {
        let names: Vec<&str> = ids.iter().map(|id| self.one(*id)).filter(|name| !name.is_empty()).collect();
        names.join(comma(self.lang))
    }
}

/// The organisations of which a verdict speaks besides those who must act.
fn spoken_of(verdict: &Verdict) -> &[OrganisationId] {
    match verdict {
        Verdict::Broken(broken) => match &broken.why {
            Why::Absent(all)
            | Why::IssuedWithout(all)
            | Why::NotTold(all)
            | Why::NotShared(all)
            | Why::Unsourced(all)
            | Why::Contradicted(all)
            | Why::NotEndorsed(all) => all,
            _ => &[],
        },
        Verdict::Unknown(unknown) => match &unknown.missing {
            Missing::Clearance(all) => all,
            _ => &[],
        },
        Verdict::Kept | Verdict::NotApplicable => &[],
    }
}

fn places(lang: Lang, codes: &[String]) -> String {
    let names: Vec<String> = codes.iter().map(|code| covered(lang, code)).collect();
    names.join(comma(lang))
}

/// What a verdict says; empty where nothing is wrong.
pub fn verdict(lang: Lang, verdict: &Verdict, names: &Names) -> String {
    match verdict {
        Verdict::Broken(broken) => why(lang, &broken.why, names),
        Verdict::Unknown(unknown) => missing(lang, &unknown.missing, names),
        Verdict::Kept | Verdict::NotApplicable => String::new(),
    }
}

/// What is not as a rule says.
pub fn why(lang: Lang, why: &Why, names: &Names) -> String {
    match why {
        Why::NoSummit => t!(lang, "why-no-summit"),
        Why::SummitDue => t!(lang, "why-summit-due"),
        Why::SummitPlannedLate => t!(lang, "why-summit-planned-late"),
        Why::SummitLate(hours) => t!(lang, "why-summit-late", hours = hours.to_string()),
        Why::SummitUnsaid => t!(lang, "why-summit-unsaid"),
        Why::SummitStatus => t!(lang, "why-summit-status"),
        Why::Absent(who) => t!(lang, "why-absent", who = names.all(who)),
        Why::NoRoles => t!(lang, "why-no-roles"),
        Why::NoNext => t!(lang, "why-no-next"),
        Why::NoStatement => t!(lang, "why-no-statement"),
        Why::StatementOpen => t!(lang, "why-statement-open"),
        Why::IssuedWithout(who) => t!(lang, "why-issued-without", who = names.all(who)),
        Why::ChangedAfterIssue => t!(lang, "why-changed-after-issue"),
        Why::NoConvener(codes) => t!(lang, "why-no-convener", place = places(lang, codes)),
        Why::TwoConveners(codes) => t!(lang, "why-two-conveners", place = places(lang, codes)),
        Why::NotAnnounced(codes) => t!(lang, "why-not-announced", place = places(lang, codes)),
        Why::HostSilent(codes) => t!(lang, "why-host-silent", place = places(lang, codes)),
        Why::NotReviewed(codes) => t!(lang, "why-not-reviewed", place = places(lang, codes)),
        Why::NoChecklist => t!(lang, "why-no-checklist"),
        Why::NoDonors => t!(lang, "why-no-donors"),
        Why::NotTold(who) => t!(lang, "why-not-told", who = names.all(who)),
        Why::NotShared(who) => t!(lang, "why-not-shared", who = names.all(who)),
        Why::Unsourced(who) => t!(lang, "why-unsourced", who = names.all(who)),
        Why::Contradicted(who) => t!(lang, "why-contradicted", who = names.all(who)),
        Why::NoDecision => t!(lang, "why-no-decision"),
        Why::NotEndorsed(who) => t!(lang, "why-not-endorsed", who = names.all(who)),
        Why::NoReason => t!(lang, "why-no-reason"),
        Why::NotRemote => t!(lang, "why-not-remote"),
        Why::NoReport => t!(lang, "why-no-report"),
    }
}

/// What is missing to tell.
pub fn missing(lang: Lang, missing: &Missing, names: &Names) -> String {
    match missing {
        Missing::OnsetHour => t!(lang, "missing-onset-hour"),
        Missing::Presence => t!(lang, "missing-presence"),
        Missing::Attendance => t!(lang, "missing-attendance"),
        Missing::Minutes => t!(lang, "missing-minutes"),
        Missing::MeetingTime => t!(lang, "missing-meeting-time"),
        Missing::IssueTime => t!(lang, "missing-issue-time"),
        Missing::IssuedRevision => t!(lang, "missing-issued-revision"),
        Missing::Clearance(who) => t!(lang, "missing-clearance", who = names.all(who)),
        Missing::Clearances => t!(lang, "missing-clearances"),
        Missing::AgreedTime => t!(lang, "missing-agreed-time"),
        Missing::HostWord => t!(lang, "missing-host-word"),
        Missing::Class => t!(lang, "missing-class"),
        Missing::Handover => t!(lang, "missing-handover"),
        Missing::Activities => t!(lang, "missing-activities"),
        Missing::Severity => t!(lang, "missing-severity"),
        Missing::Endorsements => t!(lang, "missing-endorsements"),
        Missing::Requests => t!(lang, "missing-requests"),
        Missing::RequestState => t!(lang, "missing-request-state"),
        Missing::Modality => t!(lang, "missing-modality"),
        Missing::EndTime => t!(lang, "missing-end-time"),
    }
}

/// The words of the button that starts an act.
pub fn act(lang: Lang, act: &Act) -> String {
    match act {
        Act::CallSummit => t!(lang, "act-call-summit"),
        Act::CallMeeting => t!(lang, "act-call-meeting"),
        Act::Meeting(_) => t!(lang, "act-meeting"),
        Act::DraftStatement => t!(lang, "act-draft-statement"),
        Act::Statement(_) => t!(lang, "act-statement"),
        Act::ProposeConvener(_) => t!(lang, "act-propose-convener"),
        Act::Allocation(_) => t!(lang, "act-allocation"),
        Act::AskOfficer => t!(lang, "act-ask-officer"),
        Act::Officer(_) => t!(lang, "act-officer"),
        Act::ConfirmPresence => t!(lang, "act-confirm-presence"),
        Act::Presence => t!(lang, "act-presence"),
        Act::ShareActivities => t!(lang, "act-share"),
        Act::Emergency => t!(lang, "act-emergency"),
        Act::Assess => t!(lang, "act-assess"),
    }
}

/// The address that starts an act.
pub fn address(facts: &Facts, act: &Act) -> String {
    let here = &facts.href;
    let context = || facts.context.map_or_else(|| "/contexts".to_owned(), |c| format!("/contexts/{c}"));
    match act {
        Act::CallSummit => format!("{here}/meetings/new?kind=mini_summit"),
        Act::CallMeeting => format!("{here}/meetings/new?kind=operational"),
        Act::DraftStatement => format!("{here}/statements/new"),
        Act::ProposeConvener(country) if country.is_empty() => format!("{here}/conveners/new"),
        Act::ProposeConvener(country) => format!("{here}/conveners/new?country={country}"),
        Act::AskOfficer => format!("{here}/officers/new"),
        Act::Meeting(href) | Act::Statement(href) | Act::Allocation(href) | Act::Officer(href) => href.clone(),
        Act::ConfirmPresence if facts.context.is_some() => format!("{}/present", context()),
        Act::ConfirmPresence | Act::Presence => context(),
        Act::ShareActivities => format!("{here}/sheets"),
        Act::Emergency => format!("{here}/edit"),
        Act::Assess => format!("{here}/assess"),
    }
}

/// A state of a verdict, by its code.
pub fn state(lang: Lang, code: &str) -> String {
    match code {
        "late" => t!(lang, "state-late"),
        "soon" => t!(lang, "state-soon"),
        "waiting" => t!(lang, "state-waiting"),
        "unknown" => t!(lang, "state-unknown"),
        "kept" => t!(lang, "state-kept"),
        "muted" => t!(lang, "state-muted"),
        _ => t!(lang, "state-not-applicable"),
    }
}
