//! Every rule on a table of cases: kept, broken, not applicable, unknown. The table itself is checked to have them all.

mod cases;

use super::{ALL, Rule};
use crate::{
    facts::{
        Allocated, Allocation, Class, Classed, Country, Evidence, Facts, Handover, Held, Meeting, Officer, Onset,
        Present, Requested, Severity, Stated, Statement, Status, Word,
    },
    policy::Summit,
    verdict::{Missing, Verdict, Why},
};
use cases::cases;
use chrono::{DateTime, Duration, Utc};
use platform::{
    access::Component,
    id::{EmergencyId, OrganisationId},
};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

const HOST: OrganisationId = OrganisationId(Uuid::from_u128(1));
const IFRC: OrganisationId = OrganisationId(Uuid::from_u128(2));
const ICRC: OrganisationId = OrganisationId(Uuid::from_u128(3));
const PARTNER: OrganisationId = OrganisationId(Uuid::from_u128(4));
const KEEPER: OrganisationId = OrganisationId(Uuid::from_u128(5));

fn onset() -> DateTime<Utc> {
    "2026-11-17T06:00:00Z".parse().unwrap()
}

/// So many hours after the onset.
fn hour(hours: i64) -> DateTime<Utc> {
    onset() + Duration::hours(hours)
}

fn present(organisation: OrganisationId, component: Component, evidence: Evidence) -> Present {
    Present { organisation, component: Some(component), evidence }
}

/// A flood that is three hours old, answered by host, IFRC and ICRC, in which nothing was done yet.
fn fresh() -> Facts {
    Facts {
        emergency: EmergencyId(Uuid::from_u128(100)),
        name: "Flood".into(),
        href: "/o/flood".into(),
        context: None,
        inside: true,
        keeper: KEEPER,
        status: Some(Status::Active),
        onset: Onset { from: onset(), to: onset() },
        summit: Summit::default(),
        severity: Some(Severity::Orange),
        classes: vec![Classed { class: Class::Disaster, at: onset() }],
        countries: vec![Country { iso3: "MOZ".into(), host: Some(HOST) }],
        present: vec![
            present(HOST, Component::NationalSociety, Evidence::Host),
            present(IFRC, Component::Ifrc, Evidence::Itself),
            present(ICRC, Component::Icrc, Evidence::Itself),
        ],
        meetings: Vec::new(),
        statements: Vec::new(),
        allocations: Vec::new(),
        officers: Some(Vec::new()),
        contributors: Some(Vec::new()),
    }
}

fn meeting(held: Held, starts: Option<i64>) -> Meeting {
    Meeting {
        id: Uuid::from_u128(200),
        href: "/meetings/m".into(),
        owner: HOST,
        summit: true,
        held,
        starts: starts.map(hour),
        ends: starts.map(|h| hour(h + 1)),
        attended: Some(vec![HOST, IFRC, ICRC]),
        invited: vec![HOST, IFRC, ICRC],
        roles: Some(true),
    }
}

fn statement(stated: Stated) -> Statement {
    let out = stated == Stated::Issued;
    Statement {
        id: Uuid::from_u128(300),
        href: "/statements/s".into(),
        stated,
        revision: 4,
        issued: out.then_some(4),
        issued_at: out.then(|| hour(50)),
        speakers: vec![HOST, IFRC, ICRC],
        cleared: Some(vec![HOST, IFRC, ICRC]),
    }
}

fn allocation(allocated: Allocated) -> Allocation {
    Allocation {
        id: Uuid::from_u128(400),
        href: "/conveners/c".into(),
        country: "MOZ".into(),
        allocated,
        conveners: vec![HOST, IFRC],
        since: hour(10),
        agreed_at: (allocated != Allocated::Proposed).then(|| hour(30)),
        reviewed_at: None,
        host: Word::Given,
        handover: None,
    }
}

fn officer(requested: Option<Requested>) -> Officer {
    Officer {
        id: Uuid::from_u128(500),
        href: "/officers/o".into(),
        owner: HOST,
        requested,
        since: hour(40),
        endorsed: Some(vec![HOST, IFRC, ICRC]),
        reason: "no_candidate".into(),
        remote: Some(true),
        ended_at: Some(hour(1000)),
        report: true,
        lessons: true,
    }
}

fn with(change: impl FnOnce(&mut Facts)) -> Facts {
    let mut facts = fresh();
    change(&mut facts);
    facts
}

/// A flood whose onset is known to the day only.
fn by_day(change: impl FnOnce(&mut Facts)) -> Facts {
    with(|f| {
        f.onset.to = f.onset.from + Duration::days(1);
        change(f);
    })
}

fn kind(verdict: &Verdict) -> &'static str {
    match verdict {
        Verdict::Kept => "kept",
        Verdict::Broken(_) => "broken",
        Verdict::NotApplicable => "not applicable",
        Verdict::Unknown(_) => "unknown",
    }
}

#[test]
fn every_rule_says_what_the_table_says() {
    for (id, case, facts, hours, expected) in cases() {
        let rule = Rule::of(id).unwrap();
        let verdict = (rule.judge)(&facts, hour(hours));
        assert_eq!(kind(&verdict), expected, "{id}: {case}: {verdict:?}");
    }
}

#[test]
fn the_table_holds_every_verdict_of_every_rule() {
    let mut held: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (id, _, _, _, expected) in cases() {
        held.entry(id).or_default().insert(expected);
    }
    let all = BTreeSet::from(["kept", "broken", "not applicable", "unknown"]);
    for rule in &ALL {
        assert_eq!(held.get(rule.id), Some(&all), "{}", rule.id);
    }
    assert_eq!(held.len(), ALL.len());
}

#[test]
fn an_emergency_that_is_over_or_has_not_begun_asks_nothing_of_anybody() {
    for status in [Some(Status::Closed), Some(Status::Alert), None] {
        for (id, case, mut facts, hours, _) in cases() {
            facts.status = status;
            let rule = Rule::of(id).unwrap();
            if rule.kind == super::Kind::Hard {
                continue;
            }
            assert_eq!((rule.judge)(&facts, hour(hours)), Verdict::NotApplicable, "{id}: {case}");
        }
    }
}

#[test]
fn who_must_act_is_named_and_what_can_no_longer_be_mended_asks_nobody() {
    let judge = |id: &str, facts: &Facts, hours| (Rule::of(id).unwrap().judge)(facts, hour(hours));
    let summit = judge("R-001", &fresh(), 3);
    assert_eq!(summit.who(), [HOST, IFRC, ICRC], "the host comes first");
    assert_eq!(summit.due(), Some(hour(24)));
    assert_eq!(judge("R-002", &fresh(), 3).due(), Some(hour(48)));
    let late = judge("R-002", &with(|f| f.meetings = vec![meeting(Held::Held, Some(49))]), 60);
    assert!(late.who().is_empty());
    assert!(matches!(&late, Verdict::Broken(b) if b.why == Why::SummitLate(49)), "{late:?}");
    let absent = with(|f| f.meetings = vec![Meeting { attended: Some(vec![HOST]), ..meeting(Held::Held, Some(20)) }]);
    let absent = judge("R-004", &absent, 60);
    assert!(matches!(&absent, Verdict::Broken(b) if b.why == Why::Absent(vec![IFRC, ICRC])), "{absent:?}");
    let waiting = with(|f| {
        f.statements = vec![Statement { cleared: Some(vec![HOST, IFRC]), ..statement(Stated::Review) }];
    });
    let waiting = judge("R-011", &waiting, 60);
    assert_eq!(waiting.who(), [ICRC], "it waits for the ICRC alone");
    assert!(matches!(&waiting, Verdict::Unknown(u) if u.missing == Missing::Clearance(vec![ICRC])), "{waiting:?}");
    let silent = with(|f| {
        f.allocations = vec![Allocation { host: Word::Silent, ..allocation(Allocated::Proposed) }];
    });
    assert_eq!(judge("R-015", &silent, 60).who(), [HOST]);
}

#[test]
fn every_rule_has_its_words_in_each_language() {
    use base::lang::Lang;
    for lang in Lang::ALL {
        let titles: BTreeSet<String> = ALL.iter().map(|r| (r.title)(lang)).collect();
        assert_eq!(titles.len(), ALL.len(), "{lang}");
        for rule in &ALL {
            for text in [(rule.title)(lang), (rule.reason)(lang), (rule.advice)(lang)] {
                assert!(text.chars().count() > 10, "{lang} {}: {text}", rule.id);
            }
            assert!(rule.sources.iter().all(|s| !s.name(lang).is_empty()));
        }
    }
    let ids: BTreeSet<&str> = ALL.iter().map(|r| r.id).collect();
    assert_eq!(ids.len(), ALL.len());
}
