//! Who convenes by default: a function of the situation, with the rule that it came from and that rule's source.
//!
//! Invariants: the rule proposes and never decides; a proposal always names its rule; what people choose otherwise is a
//! deviation and has a reason. Source: domain.md 3.1–3.3 (Seville Agreement 1997, art. 5; Supplementary Measures 2005;
//! Seville Agreement 2.0 of 2022, of which the text was not at hand: those rules are our reading and say so).

use crate::{emergency::class::Class, words::t};
use base::lang::Lang;
use chrono::{Datelike, NaiveDate};
use movement::organisation::id_of;
use platform::id::OrganisationId;

/// What the proposal depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Situation {
    /// The class of the situation.
    pub class: Class,
    /// It is of no single country: the role is for all of them, and there is no host.
    pub everywhere: bool,
    /// The National Society of the country, where there is one.
    pub host: Option<OrganisationId>,
    /// It is able to convene.
    pub able: bool,
    /// Direct results after peace was restored, or in a State that is no party to the conflict.
    pub beyond: bool,
    /// From which day the allocation shall hold.
    pub day: NaiveDate,
}

/// The rule by which somebody is proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// From 2022: the host National Society convenes, the ICRC co-convenes.
    HostWithIcrc,
    /// From 2022: the host National Society convenes, the IFRC co-convenes.
    HostWithIfrc,
    /// From 2022: the host is not able: the ICRC convenes.
    IcrcForHost,
    /// From 2022: the host is not able: the IFRC convenes.
    IfrcForHost,
    /// From 2022: no single country, so no host: the ICRC convenes for all.
    IcrcForAll,
    /// From 2022: no single country, so no host: the IFRC convenes for all.
    IfrcForAll,
    /// From 2022: a mixed situation: host, ICRC and IFRC agree.
    Mixed,
    /// Before 2022: the ICRC leads in conflict and its direct results until peace.
    IcrcLeads,
    /// Before 2022: the Federation leads in direct results after peace or elsewhere.
    FederationLeadsResults,
    /// Before 2022: the Federation leads in disasters and other emergencies of peacetime.
    FederationLeads,
    /// Before 2022: several situations at once: by agreement.
    LeadAgreed,
}

impl Rule {
    /// All of them.
    pub const ALL: [Rule; 11] = [
        Rule::HostWithIcrc,
        Rule::HostWithIfrc,
        Rule::IcrcForHost,
        Rule::IfrcForHost,
        Rule::IcrcForAll,
        Rule::IfrcForAll,
        Rule::Mixed,
        Rule::IcrcLeads,
        Rule::FederationLeadsResults,
        Rule::FederationLeads,
        Rule::LeadAgreed,
    ];

    /// As it is stored.
    pub const fn code(self) -> &'static str {
        match self {
            Rule::HostWithIcrc => "host_with_icrc",
            Rule::HostWithIfrc => "host_with_ifrc",
            Rule::IcrcForHost => "icrc_for_host",
            Rule::IfrcForHost => "ifrc_for_host",
            Rule::IcrcForAll => "icrc_for_all",
            Rule::IfrcForAll => "ifrc_for_all",
            Rule::Mixed => "mixed",
            Rule::IcrcLeads => "icrc_leads",
            Rule::FederationLeadsResults => "federation_leads_results",
            Rule::FederationLeads => "federation_leads",
            Rule::LeadAgreed => "lead_agreed",
        }
    }

    /// From what is stored.
    pub fn from_code(code: &str) -> Option<Rule> {
        Rule::ALL.into_iter().find(|r| r.code() == code)
    }

    /// The rule in a sentence.
    pub fn text(self, lang: Lang) -> String {
        match self {
            Rule::HostWithIcrc => t!(lang, "rule-host-with-icrc"),
            Rule::HostWithIfrc => t!(lang, "rule-host-with-ifrc"),
            Rule::IcrcForHost => t!(lang, "rule-icrc-for-host"),
            Rule::IfrcForHost => t!(lang, "rule-ifrc-for-host"),
            Rule::IcrcForAll => t!(lang, "rule-icrc-for-all"),
            Rule::IfrcForAll => t!(lang, "rule-ifrc-for-all"),
            Rule::Mixed => t!(lang, "rule-mixed"),
            Rule::IcrcLeads => t!(lang, "rule-icrc-leads"),
            Rule::FederationLeadsResults => t!(lang, "rule-federation-leads-results"),
            Rule::FederationLeads => t!(lang, "rule-federation-leads"),
            Rule::LeadAgreed => t!(lang, "rule-lead-agreed"),
        }
    }

    /// Where it stands.
    pub fn source(self, lang: Lang) -> String {
        match self {
            Rule::HostWithIcrc | Rule::HostWithIfrc | Rule::IcrcForHost | Rule::IfrcForHost | Rule::Mixed => {
                t!(lang, "source-seville-two")
            }
            Rule::IcrcForAll | Rule::IfrcForAll => t!(lang, "source-for-all"),
            Rule::IcrcLeads | Rule::FederationLeadsResults | Rule::FederationLeads | Rule::LeadAgreed => {
                t!(lang, "source-seville")
            }
        }
    }

    /// Whether the rule leaves the choice to the components, so that any choice needs its reason.
    pub const fn open(self) -> bool {
        matches!(self, Rule::Mixed | Rule::LeadAgreed)
    }
}

/// Who is proposed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// By which rule.
    pub rule: Rule,
    /// The convener; none where the rule names nobody.
    pub convener: Option<OrganisationId>,
    /// The co-conveners.
    pub co_conveners: Vec<OrganisationId>,
}

/// The ICRC.
pub fn icrc() -> OrganisationId {
    id_of("icrc")
}

/// The IFRC.
pub fn ifrc() -> OrganisationId {
    id_of("ifrc")
}

/// Armed conflict, internal strife and their direct results.
const fn conflict(class: Class) -> bool {
    matches!(class, Class::ArmedConflict | Class::InternalStrife | Class::DirectResults)
}

/// Who convenes by default.
pub fn propose(of: Situation) -> Proposal {
    let rule = rule(of);
    let (convener, co_conveners) = match rule {
        Rule::HostWithIcrc => (of.host, vec![icrc()]),
        Rule::HostWithIfrc => (of.host, vec![ifrc()]),
        Rule::IcrcForHost | Rule::IcrcForAll | Rule::IcrcLeads => (Some(icrc()), Vec::new()),
        Rule::IfrcForHost | Rule::IfrcForAll | Rule::FederationLeads | Rule::FederationLeadsResults => {
            (Some(ifrc()), Vec::new())
        }
        Rule::Mixed if of.able && of.host.is_some() => (of.host, vec![icrc(), ifrc()]),
        Rule::Mixed | Rule::LeadAgreed => (None, Vec::new()),
    };
    Proposal { rule, convener, co_conveners }
}

fn rule(of: Situation) -> Rule {
    let hosted = of.host.is_some() && of.able;
    match Term::on(of.day) {
        Term::LeadAgency => match of.class {
            Class::DirectResults if of.beyond => Rule::FederationLeadsResults,
            class if conflict(class) => Rule::IcrcLeads,
            Class::Mixed => Rule::LeadAgreed,
            _ => Rule::FederationLeads,
        },
        Term::Convener => match (of.class, hosted) {
            (Class::Mixed, _) => Rule::Mixed,
            (class, _) if of.everywhere => {
                if conflict(class) {
                    Rule::IcrcForAll
                } else {
                    Rule::IfrcForAll
                }
            }
            (class, true) if conflict(class) => Rule::HostWithIcrc,
            (_, true) => Rule::HostWithIfrc,
            (class, false) if conflict(class) => Rule::IcrcForHost,
            (_, false) => Rule::IfrcForHost,
        },
    }
}

/// Whether a choice is another one than the rule proposes. Where the rule leaves the choice open, any choice is.
pub fn deviates(proposal: &Proposal, convener: OrganisationId, co_conveners: &[OrganisationId]) -> bool {
    let same = |one: &[OrganisationId], other: &[OrganisationId]| {
        one.len() == other.len() && one.iter().all(|o| other.contains(o))
    };
    proposal.rule.open() || proposal.convener != Some(convener) || !same(&proposal.co_conveners, co_conveners)
}

/// The word for the role: it changed with the Seville Agreement 2.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    /// Until the end of 2021.
    LeadAgency,
    /// From 2022 on.
    Convener,
}

impl Term {
    /// The word of a day.
    pub fn on(day: NaiveDate) -> Term {
        if day.year() < 2022 { Term::LeadAgency } else { Term::Convener }
    }

    /// For people.
    pub fn name(self, lang: Lang) -> String {
        match self {
            Term::LeadAgency => t!(lang, "term-lead-agency"),
            Term::Convener => t!(lang, "term-convener"),
        }
    }

    /// The word for those who do it together with the first.
    pub fn others(self, lang: Lang) -> String {
        match self {
            Term::LeadAgency => t!(lang, "term-lead-partners"),
            Term::Convener => t!(lang, "term-co-conveners"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn host() -> OrganisationId {
        id_of("ns-moz")
    }

    fn of(class: Class, able: bool, on: &str) -> Situation {
        Situation { class, everywhere: false, host: Some(host()), able, beyond: false, day: day(on) }
    }

    #[test]
    fn the_host_convenes_in_its_own_country_where_it_is_able() {
        for class in [Class::ArmedConflict, Class::InternalStrife, Class::DirectResults] {
            let found = propose(of(class, true, "2026-11-20"));
            assert_eq!((found.rule, found.convener), (Rule::HostWithIcrc, Some(host())), "{class:?}");
            assert_eq!(found.co_conveners, [icrc()]);
            let found = propose(of(class, false, "2026-11-20"));
            assert_eq!((found.rule, found.convener), (Rule::IcrcForHost, Some(icrc())), "{class:?}");
        }
        for class in [Class::Disaster, Class::Technological, Class::Epidemic, Class::PopulationMovement] {
            let found = propose(of(class, true, "2026-11-20"));
            assert_eq!((found.rule, found.convener), (Rule::HostWithIfrc, Some(host())), "{class:?}");
            assert_eq!(found.co_conveners, [ifrc()]);
            let found = propose(of(class, false, "2026-11-20"));
            assert_eq!((found.rule, found.convener), (Rule::IfrcForHost, Some(ifrc())), "{class:?}");
        }
    }

    #[test]
    fn where_there_is_no_national_society_nobody_is_its_convener() {
        let none = Situation { host: None, ..of(Class::Disaster, true, "2026-11-20") };
        assert_eq!(propose(none).convener, Some(ifrc()));
        let mixed = Situation { host: None, ..of(Class::Mixed, true, "2026-11-20") };
        assert_eq!(propose(mixed), Proposal { rule: Rule::Mixed, convener: None, co_conveners: Vec::new() });
    }

    #[test]
    fn where_there_is_no_single_country_one_component_convenes_for_all() {
        let all = |class, on| propose(Situation { everywhere: true, host: None, ..of(class, false, on) });
        assert_eq!(all(Class::Epidemic, "2022-01-01").rule, Rule::IfrcForAll);
        assert_eq!(all(Class::Epidemic, "2022-01-01").convener, Some(ifrc()));
        assert_eq!((all(Class::ArmedConflict, "2022-01-01").rule), Rule::IcrcForAll);
        assert_eq!(all(Class::ArmedConflict, "2022-01-01").convener, Some(icrc()));
        assert_eq!(all(Class::Epidemic, "2020-03-11").rule, Rule::FederationLeads, "before 2022 it is a lead agency");
        assert_eq!(all(Class::Mixed, "2022-01-01").rule, Rule::Mixed);
    }

    #[test]
    fn before_2022_there_is_a_lead_agency() {
        let rule = |of| propose(of).rule;
        assert_eq!(rule(of(Class::ArmedConflict, true, "2021-12-31")), Rule::IcrcLeads);
        assert_eq!(rule(of(Class::ArmedConflict, true, "2022-01-01")), Rule::HostWithIcrc);
        assert_eq!(rule(of(Class::Disaster, true, "2016-10-04")), Rule::FederationLeads);
        assert_eq!(rule(of(Class::DirectResults, true, "2016-10-04")), Rule::IcrcLeads);
        let beyond = Situation { beyond: true, ..of(Class::DirectResults, true, "2016-10-04") };
        assert_eq!((rule(beyond), propose(beyond).convener), (Rule::FederationLeadsResults, Some(ifrc())));
        assert_eq!(rule(of(Class::Mixed, true, "2016-10-04")), Rule::LeadAgreed);
        assert_eq!((Term::on(day("2021-12-31")), Term::on(day("2022-01-01"))), (Term::LeadAgency, Term::Convener));
    }

    #[test]
    fn another_choice_than_the_rule_s_is_a_deviation() {
        let found = propose(of(Class::Disaster, true, "2026-11-20"));
        assert!(!deviates(&found, host(), &[ifrc()]));
        assert!(deviates(&found, host(), &[]));
        assert!(deviates(&found, host(), &[ifrc(), icrc()]));
        assert!(deviates(&found, ifrc(), &[ifrc()]));
        let mixed = propose(of(Class::Mixed, true, "2026-11-20"));
        assert_eq!(mixed.co_conveners, [icrc(), ifrc()]);
        assert!(deviates(&mixed, host(), &[ifrc(), icrc()]), "what the rule leaves open needs its reason");
    }

    #[test]
    fn each_rule_says_itself_and_its_source_in_each_language() {
        for lang in Lang::ALL {
            let all: std::collections::BTreeSet<String> = Rule::ALL.into_iter().map(|r| r.text(lang)).collect();
            assert_eq!(all.len(), Rule::ALL.len(), "{lang}");
            assert!(Rule::ALL.into_iter().all(|r| !r.source(lang).is_empty()));
        }
        assert!(Rule::ALL.into_iter().all(|r| Rule::from_code(r.code()) == Some(r)));
    }
}
