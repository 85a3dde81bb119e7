//! The table of cases: rule, what is the case, facts, hours since the onset, and what the rule must say.

use super::*;

pub(super) type Case = (&'static str, &'static str, Facts, i64, &'static str);

/// Rule, what is the case, facts, hours since the onset, and what the rule must say.
#[expect(clippy::too_many_lines, reason = "a table of cases is read as one")]
pub(super) fn cases() -> Vec<Case> {
    let nobody = || with(|f| f.present.clear());
    let alone = || with(|f| f.present.truncate(1));
    let closed = || with(|f| f.status = Some(Status::Closed));
    let alert = || with(|f| f.status = Some(Status::Alert));
    let met = |m: Meeting| with(|f| f.meetings = vec![m]);
    let said = |s: Statement| {
        with(|f| {
            f.meetings = vec![meeting(Held::Held, Some(20))];
            f.statements = vec![s];
        })
    };
    let convened = |a: Allocation| with(|f| f.allocations = vec![a]);
    let asked = |o: Officer| with(|f| f.officers = Some(vec![o]));
    let helped = |evidence| with(|f| f.present.push(present(PARTNER, Component::NationalSociety, evidence)));
    let turned = |at| Classed { class: Class::ArmedConflict, at: hour(at) };
    vec![
        ("R-001", "one is called", met(meeting(Held::Planned, Some(20))), 3, "kept"),
        ("R-001", "it was waived", met(meeting(Held::Waived, None)), 3, "kept"),
        ("R-001", "none is called", fresh(), 3, "broken"),
        ("R-001", "the only one was called off", met(meeting(Held::Cancelled, Some(20))), 3, "broken"),
        ("R-001", "only the host is there", alone(), 3, "not applicable"),
        ("R-001", "it is over", closed(), 3, "not applicable"),
        ("R-001", "it has not begun", alert(), 3, "not applicable"),
        ("R-001", "nobody knows who is there", nobody(), 3, "unknown"),
        ("R-002", "held after 20 hours", met(meeting(Held::Held, Some(20))), 60, "kept"),
        ("R-002", "held after 48 hours to the second", met(meeting(Held::Held, Some(48))), 60, "kept"),
        ("R-002", "planned in time", met(meeting(Held::Planned, Some(47))), 3, "kept"),
        ("R-002", "held after 49 hours", met(meeting(Held::Held, Some(49))), 60, "broken"),
        ("R-002", "planned too late", met(meeting(Held::Planned, Some(60))), 3, "broken"),
        ("R-002", "none is called", fresh(), 3, "broken"),
        ("R-002", "it was waived", met(meeting(Held::Waived, None)), 60, "not applicable"),
        ("R-002", "only the host is there", alone(), 60, "not applicable"),
        ("R-002", "nobody knows who is there", nobody(), 60, "unknown"),
        (
            "R-002",
            "held between the ends of the day",
            by_day(|f| f.meetings = vec![meeting(Held::Held, Some(60))]),
            80,
            "unknown",
        ),
        ("R-002", "held after both ends", by_day(|f| f.meetings = vec![meeting(Held::Held, Some(73))]), 80, "broken"),
        ("R-002", "none, between the ends", by_day(|_| {}), 60, "unknown"),
        ("R-002", "planned without a time", met(meeting(Held::Planned, None)), 3, "unknown"),
        ("R-003", "held late", met(meeting(Held::Held, Some(70))), 80, "kept"),
        ("R-003", "planned for later", met(meeting(Held::Planned, Some(90))), 60, "kept"),
        ("R-003", "waived", met(meeting(Held::Waived, None)), 60, "kept"),
        ("R-003", "no word", fresh(), 49, "broken"),
        ("R-003", "its time has passed", met(meeting(Held::Planned, Some(40))), 60, "broken"),
        ("R-003", "the limit has not passed", fresh(), 48, "not applicable"),
        ("R-003", "only the host is there", alone(), 60, "not applicable"),
        ("R-003", "between the ends of the day", by_day(|_| {}), 60, "unknown"),
        ("R-003", "after the end of the day", by_day(|_| {}), 73, "broken"),
        ("R-004", "all were there", met(meeting(Held::Held, Some(20))), 60, "kept"),
        (
            "R-004",
            "the ICRC was not",
            met(Meeting { attended: Some(vec![HOST, IFRC]), ..meeting(Held::Held, Some(20)) }),
            60,
            "broken",
        ),
        (
            "R-004",
            "the host was not",
            met(Meeting { attended: Some(vec![ICRC, IFRC]), ..meeting(Held::Held, Some(20)) }),
            60,
            "broken",
        ),
        (
            "R-004",
            "a meeting of another affected country, with its own host",
            with(|f| {
                f.countries.push(Country { iso3: "MWI".into(), host: Some(PARTNER) });
                f.meetings =
                    vec![Meeting { attended: Some(vec![PARTNER, IFRC, ICRC]), ..meeting(Held::Held, Some(20)) }];
            }),
            60,
            "kept",
        ),
        ("R-004", "none was held", met(meeting(Held::Planned, Some(20))), 3, "not applicable"),
        (
            "R-004",
            "nobody wrote down who came",
            met(Meeting { attended: None, ..meeting(Held::Held, Some(20)) }),
            60,
            "unknown",
        ),
        ("R-005", "roles are in the minutes", met(meeting(Held::Held, Some(20))), 60, "kept"),
        (
            "R-005",
            "roles are not in the minutes",
            met(Meeting { roles: Some(false), ..meeting(Held::Held, Some(20)) }),
            60,
            "broken",
        ),
        ("R-005", "none was held", fresh(), 60, "not applicable"),
        ("R-005", "there are no minutes", met(Meeting { roles: None, ..meeting(Held::Held, Some(20)) }), 60, "unknown"),
        (
            "R-006",
            "the next has a date",
            with(|f| {
                f.meetings =
                    vec![meeting(Held::Held, Some(20)), Meeting { summit: false, ..meeting(Held::Planned, Some(90)) }];
            }),
            60,
            "kept",
        ),
        ("R-006", "no next one", met(meeting(Held::Held, Some(20))), 60, "broken"),
        (
            "R-006",
            "the next one has passed",
            with(|f| f.meetings = vec![meeting(Held::Held, Some(20)), meeting(Held::Planned, Some(50))]),
            60,
            "broken",
        ),
        ("R-006", "none was held yet", fresh(), 60, "not applicable"),
        (
            "R-006",
            "it is over",
            with(|f| {
                f.status = Some(Status::Closed);
                f.meetings = vec![meeting(Held::Held, Some(20))];
            }),
            60,
            "not applicable",
        ),
        (
            "R-006",
            "the next has no time",
            with(|f| f.meetings = vec![meeting(Held::Held, Some(20)), meeting(Held::Planned, None)]),
            60,
            "unknown",
        ),
        ("R-010", "issued", said(statement(Stated::Issued)), 60, "kept"),
        ("R-010", "none", met(meeting(Held::Held, Some(20))), 60, "broken"),
        ("R-010", "being written", said(statement(Stated::Drafting)), 60, "broken"),
        (
            "R-010",
            "issued before the last Mini-Summit",
            with(|f| {
                f.meetings = vec![meeting(Held::Held, Some(80))];
                f.statements = vec![statement(Stated::Issued)];
            }),
            100,
            "broken",
        ),
        ("R-010", "no Mini-Summit was held", fresh(), 60, "not applicable"),
        (
            "R-010",
            "nobody knows when it was issued",
            said(Statement { issued_at: None, ..statement(Stated::Issued) }),
            60,
            "unknown",
        ),
        ("R-011", "all cleared it", said(statement(Stated::Issued)), 60, "kept"),
        (
            "R-011",
            "issued without the ICRC",
            said(Statement { cleared: Some(vec![HOST, IFRC]), ..statement(Stated::Issued) }),
            60,
            "broken",
        ),
        ("R-011", "nothing was written", fresh(), 60, "not applicable"),
        ("R-011", "a draft asks nobody yet", said(statement(Stated::Drafting)), 60, "not applicable"),
        (
            "R-011",
            "the ICRC's word is missing",
            said(Statement { cleared: Some(vec![HOST, IFRC]), ..statement(Stated::Review) }),
            60,
            "unknown",
        ),
        (
            "R-011",
            "nobody can tell who cleared it",
            said(Statement { cleared: None, ..statement(Stated::Issued) }),
            60,
            "unknown",
        ),
        ("R-012", "as it was issued", said(statement(Stated::Issued)), 60, "kept"),
        ("R-012", "changed afterwards", said(Statement { revision: 5, ..statement(Stated::Issued) }), 60, "broken"),
        ("R-012", "not issued", said(statement(Stated::Review)), 60, "not applicable"),
        (
            "R-012",
            "nobody knows what was issued",
            said(Statement { issued: None, ..statement(Stated::Issued) }),
            60,
            "unknown",
        ),
        ("R-013", "one in each country", convened(allocation(Allocated::Proposed)), 60, "kept"),
        ("R-013", "none", fresh(), 60, "broken"),
        ("R-013", "only one that ended", convened(allocation(Allocated::Ended)), 60, "broken"),
        (
            "R-013",
            "two in one country",
            with(|f| f.allocations = vec![allocation(Allocated::Agreed), allocation(Allocated::Proposed)]),
            60,
            "broken",
        ),
        (
            "R-013",
            "a second country has none",
            with(|f| {
                f.allocations = vec![allocation(Allocated::Agreed)];
                f.countries.push(Country { iso3: "MWI".into(), host: None });
            }),
            60,
            "broken",
        ),
        ("R-013", "only the host is there", alone(), 60, "not applicable"),
        ("R-013", "no single country, and nobody convenes for all", with(|f| f.countries.clear()), 60, "broken"),
        (
            "R-013",
            "no single country, and one convenes for all",
            with(|f| {
                f.countries.clear();
                f.present.clear();
                f.allocations = vec![Allocation { country: String::new(), ..allocation(Allocated::Agreed) }];
            }),
            60,
            "kept",
        ),
        ("R-013", "nobody knows who is there", nobody(), 60, "unknown"),
        ("R-014", "announced", convened(allocation(Allocated::Announced)), 60, "kept"),
        ("R-014", "agreed, not announced", convened(allocation(Allocated::Agreed)), 60, "broken"),
        ("R-014", "not agreed yet", convened(allocation(Allocated::Proposed)), 60, "not applicable"),
        (
            "R-014",
            "nobody knows when it was agreed",
            convened(Allocation { agreed_at: None, ..allocation(Allocated::Agreed) }),
            60,
            "unknown",
        ),
        ("R-015", "the host agreed", convened(allocation(Allocated::Agreed)), 60, "kept"),
        (
            "R-015",
            "the host is silent",
            convened(Allocation { host: Word::Silent, ..allocation(Allocated::Proposed) }),
            60,
            "broken",
        ),
        ("R-015", "nothing is proposed", fresh(), 60, "not applicable"),
        (
            "R-015",
            "nobody can tell",
            convened(Allocation { host: Word::NotKnown, ..allocation(Allocated::Proposed) }),
            60,
            "unknown",
        ),
        (
            "R-016",
            "looked at again",
            with(|f| {
                f.classes.push(turned(100));
                f.allocations = vec![Allocation { reviewed_at: Some(hour(110)), ..allocation(Allocated::Announced) }];
            }),
            120,
            "kept",
        ),
        (
            "R-016",
            "a review is open",
            with(|f| {
                f.classes.push(turned(100));
                f.allocations = vec![allocation(Allocated::UnderReview)];
            }),
            120,
            "kept",
        ),
        (
            "R-016",
            "agreed after the change",
            with(|f| {
                f.classes.push(turned(20));
                f.allocations = vec![allocation(Allocated::Agreed)];
            }),
            120,
            "kept",
        ),
        (
            "R-016",
            "the class changed afterwards",
            with(|f| {
                f.classes.push(turned(100));
                f.allocations = vec![allocation(Allocated::Announced)];
            }),
            120,
            "broken",
        ),
        ("R-016", "the class never changed", convened(allocation(Allocated::Announced)), 120, "not applicable"),
        ("R-016", "nobody convenes", with(|f| f.classes.push(turned(100))), 120, "not applicable"),
        (
            "R-016",
            "nobody knows the class",
            with(|f| {
                f.classes.clear();
                f.allocations = vec![allocation(Allocated::Agreed)];
            }),
            120,
            "unknown",
        ),
        (
            "R-017",
            "done",
            convened(Allocation {
                handover: Some(Handover { checklist: true, donors: true }),
                ..allocation(Allocated::HandedOver)
            }),
            120,
            "kept",
        ),
        (
            "R-017",
            "the checklist is open",
            convened(Allocation {
                handover: Some(Handover { checklist: false, donors: true }),
                ..allocation(Allocated::HandedOver)
            }),
            120,
            "broken",
        ),
        (
            "R-017",
            "donors have not agreed",
            convened(Allocation {
                handover: Some(Handover { checklist: true, donors: false }),
                ..allocation(Allocated::HandedOver)
            }),
            120,
            "broken",
        ),
        ("R-017", "nothing was handed over", convened(allocation(Allocated::Agreed)), 120, "not applicable"),
        ("R-017", "nobody wrote it down", convened(allocation(Allocated::HandedOver)), 120, "unknown"),
        ("R-018", "it said so itself", helped(Evidence::Itself), 60, "kept"),
        (
            "R-018",
            "it came to the meeting",
            with(|f| {
                f.present.push(present(PARTNER, Component::NationalSociety, Evidence::Source));
                f.meetings = vec![Meeting { attended: Some(vec![HOST, PARTNER]), ..meeting(Held::Held, Some(20)) }];
            }),
            60,
            "kept",
        ),
        ("R-018", "only a source knows it", helped(Evidence::Source), 60, "broken"),
        ("R-018", "no partner is there", fresh(), 60, "not applicable"),
        (
            "R-018",
            "nobody wrote down who came",
            with(|f| {
                f.present.push(present(PARTNER, Component::NationalSociety, Evidence::Source));
                f.meetings = vec![Meeting { attended: None, ..meeting(Held::Held, Some(20)) }];
            }),
            60,
            "unknown",
        ),
        ("R-047", "all share", with(|f| f.contributors = Some(vec![HOST, IFRC, ICRC])), 60, "kept"),
        ("R-047", "the ICRC shares nothing", with(|f| f.contributors = Some(vec![HOST, IFRC])), 60, "broken"),
        ("R-047", "there is no picture", fresh(), 60, "not applicable"),
        ("R-047", "the picture was not read", with(|f| f.contributors = None), 60, "unknown"),
        (
            "R-047",
            "nobody knows who is there",
            with(|f| {
                f.contributors = Some(vec![HOST]);
                f.present.clear();
            }),
            60,
            "unknown",
        ),
        ("R-048", "all said so themselves", fresh(), 60, "kept"),
        ("R-048", "marked with its source", helped(Evidence::Source), 60, "kept"),
        ("R-048", "no source is named", helped(Evidence::Unsourced), 60, "broken"),
        ("R-048", "it had said that it left", helped(Evidence::Contradicted), 60, "broken"),
        ("R-048", "only the host is there", alone(), 60, "not applicable"),
        ("R-048", "nobody is known to be there", nobody(), 60, "unknown"),
        ("R-050", "one was asked for", asked(officer(Some(Requested::Open))), 60, "kept"),
        ("R-050", "none is needed", asked(officer(Some(Requested::Decided))), 60, "kept"),
        ("R-050", "no decision", fresh(), 60, "broken"),
        ("R-050", "it is small", with(|f| f.severity = Some(Severity::Yellow)), 60, "not applicable"),
        ("R-050", "only the host is there", alone(), 60, "not applicable"),
        ("R-050", "nobody said how severe it is", with(|f| f.severity = None), 60, "unknown"),
        ("R-050", "requests were not read", with(|f| f.officers = None), 60, "unknown"),
        ("R-052", "requests were not read", with(|f| f.officers = None), 60, "unknown"),
        ("R-051", "all endorsed it", asked(officer(Some(Requested::Open))), 60, "kept"),
        (
            "R-051",
            "the ICRC has not",
            asked(Officer { endorsed: Some(vec![HOST, IFRC]), ..officer(Some(Requested::Open)) }),
            60,
            "broken",
        ),
        ("R-051", "none was asked for", fresh(), 60, "not applicable"),
        (
            "R-051",
            "nobody can tell",
            asked(Officer { endorsed: None, ..officer(Some(Requested::Open)) }),
            60,
            "unknown",
        ),
        ("R-052", "the reason is kept", asked(officer(Some(Requested::Unmet))), 60, "kept"),
        (
            "R-052",
            "the reason is gone",
            asked(Officer { reason: String::new(), ..officer(Some(Requested::Unmet)) }),
            60,
            "broken",
        ),
        ("R-052", "all were met", asked(officer(Some(Requested::Deployed))), 60, "not applicable"),
        ("R-052", "the state is none that we know", asked(officer(None)), 60, "unknown"),
        ("R-053", "considered", asked(officer(Some(Requested::Open))), 60, "kept"),
        (
            "R-053",
            "not considered",
            asked(Officer { remote: Some(false), ..officer(Some(Requested::Unmet)) }),
            60,
            "broken",
        ),
        (
            "R-053",
            "asked again, from afar",
            with(|f| {
                let first = Officer { remote: Some(false), ..officer(Some(Requested::Unmet)) };
                f.officers = Some(vec![Officer { since: hour(50), ..officer(Some(Requested::Open)) }, first]);
            }),
            60,
            "kept",
        ),
        ("R-053", "none was asked for", fresh(), 60, "not applicable"),
        ("R-053", "nobody said", asked(Officer { remote: None, ..officer(Some(Requested::Open)) }), 60, "unknown"),
        ("R-054", "report and lessons are there", asked(officer(Some(Requested::Ended))), 1100, "kept"),
        (
            "R-054",
            "the report is missing",
            asked(Officer { report: false, ..officer(Some(Requested::Ended)) }),
            1100,
            "broken",
        ),
        (
            "R-054",
            "the lessons are missing",
            asked(Officer { lessons: false, ..officer(Some(Requested::Ended)) }),
            1100,
            "broken",
        ),
        ("R-054", "somebody is still there", asked(officer(Some(Requested::Deployed))), 1100, "not applicable"),
        (
            "R-054",
            "nobody knows when it ended",
            asked(Officer { report: false, ended_at: None, ..officer(Some(Requested::Ended)) }),
            1100,
            "unknown",
        ),
    ]
}
