//! The Mini-Summit's clock as people and programs see it: how it stands, by which paper, and what to do.

use super::{
    clock::{Clock, Policy, Standing, clock},
    kind::State,
    store::Model,
};
use crate::{emergency::Emergency, words::t};
use askama::Template;
use base::lang::Lang;
use chrono::{DateTime, Duration, SecondsFormat, Utc};
use platform::{Refusal, show};

/// The clock of an emergency's Mini-Summit, from its meetings: the first that counts and was held stops it.
pub fn clock_of(policy: &Policy, emergency: &Emergency, meetings: &[Model], now: DateTime<Utc>) -> Clock {
    let held = meetings.iter().filter(|m| m.counted()).filter_map(Model::began).min();
    let waived = meetings.iter().any(|m| m.counts && m.state() == State::Waived);
    clock(policy, emergency.onset(), held, waived, now)
}

/// How a clock stands, in a sentence.
pub fn standing(lang: Lang, clock: &Clock) -> String {
    let hours = if clock.least == clock.most {
        t!(lang, "clock-hours", count = clock.most)
    } else {
        t!(lang, "clock-hours-range", least = clock.least.to_string(), most = clock.most.to_string())
    };
    let until = show::instant(lang, clock.limit_until);
    match clock.standing {
        Standing::Good => t!(lang, "clock-good", hours = hours),
        Standing::Met => t!(lang, "clock-met", hours = hours),
        Standing::Late => t!(lang, "clock-late", hours = hours),
        Standing::Unsure => t!(lang, "clock-unsure", hours = hours),
        Standing::Running => t!(lang, "clock-running", hours = hours, until = until),
        Standing::NearlyOver => t!(lang, "clock-nearly-over", hours = hours),
        Standing::NotHeld => t!(lang, "clock-not-held", hours = hours),
        Standing::NotBegun => t!(lang, "clock-not-begun"),
        Standing::Waived => t!(lang, "clock-waived"),
    }
}

#[derive(Template)]
#[template(path = "meeting/clock.html")]
struct ClockBox {
    calm: bool,
    badge: &'static str,
    title: String,
    standing: String,
    source: String,
    act: Option<(String, String)>,
    other: Option<(String, String)>,
}

/// The clock as a box: how it stands, by which paper, and what to do where the caller may.
pub(super) fn clock_box(
    lang: Lang,
    policy: &Policy,
    emergency: &Emergency,
    clock: &Clock,
    meetings: &[Model],
    calls: bool,
) -> Result<String, Refusal> {
    let open =
        matches!(clock.standing, Standing::Running | Standing::NearlyOver | Standing::NotHeld | Standing::NotBegun);
    let waiting = meetings.iter().find(|m| m.counts && m.state().ahead());
    let act = (open && calls).then(|| match waiting {
        Some(m) if m.state() == State::Proposed => (t!(lang, "meeting-open-proposed"), m.href()),
        Some(m) => (t!(lang, "meeting-open-called"), m.href()),
        None => (t!(lang, "call-mini-summit"), format!("{}/meetings/new?kind=mini_summit", emergency.href())),
    });
    let other = (open && calls && waiting.is_none())
        .then(|| (t!(lang, "waive-mini-summit"), format!("{}/meetings/waive", emergency.href())));
    let template = ClockBox {
        calm: !open,
        badge: clock.standing.badge(),
        title: t!(lang, "meeting-kind-mini-summit"),
        standing: standing(lang, clock),
        source: source(lang, policy, emergency),
        act,
        other,
    };
    template.render().map_err(|e| Refusal::of(&e))
}

/// By which papers the clock counts: the installation's own where it has one, always the report's, and the toolbox's guide.
fn source(lang: Lang, policy: &Policy, emergency: &Emergency) -> String {
    let (good, limit) = (policy.good, policy.limit);
    let mut said = match &policy.own {
        None => t!(lang, "clock-source", good = good, limit = limit),
        Some(paper) => {
            let report = Policy::default();
            let report = t!(lang, "clock-source-report", good = report.good, limit = report.limit);
            [t!(lang, "clock-source-own", good = good, limit = limit, paper = paper.as_str()), report].join(" ")
        }
    };
    if let Some(guide) = policy.guide {
        let day = |hours| show::day(lang, (emergency.onset().at() + Duration::hours(hours)).date_naive());
        said = [said, t!(lang, "clock-source-guide", from = day(guide.from), until = day(guide.until))].join(" ");
    }
    said
}

/// A clock for programs.
pub(super) fn clock_json(policy: &Policy, clock: &Clock) -> serde_json::Value {
    serde_json::json!({
        "standing": clock.standing.code(),
        "hours_least": clock.least,
        "hours_most": clock.most,
        "good_until": clock.good_until.to_rfc3339_opts(SecondsFormat::Secs, true),
        "source": policy.own,
        "limit_until": clock.limit_until.to_rfc3339_opts(SecondsFormat::Secs, true),
    })
}
