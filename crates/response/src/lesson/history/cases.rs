//! The cases, as their sources tell them, in our words.
//!
//! Invariant: nothing is added to what a source says; what it leaves open is empty.

use crate::lesson::what::{Outcome, Phase, Tool};

/// The report to the Council of Delegates.
pub(super) const REPORT: &str = "CD/22/21, SMCC 2.0 progress report, Council of Delegates, May 2022";
/// The report, with the officer's own lessons.
pub(super) const FIRST_OFFICER: &str = "CD/22/21, SMCC 2.0 progress report, May 2022; lessons learned and recommendations from the assignment of the first MCO (Mozambique)";
/// The timeline of the response in Ukraine.
pub(super) const TIMELINE: &str =
    "IFRC, review of cash and voucher assistance in Ukraine and impacted countries, November 2022 (timeline)";
/// The appeals of the pandemic.
pub(super) const APPEALS: &str =
    "CD/22/21, SMCC 2.0 progress report, May 2022; press notes on the appeal of 26 March 2020";

/// A case as a source tells it.
pub(super) struct Case {
    pub title: &'static str,
    pub countries: &'static str,
    pub happened: &'static str,
    pub tool: Tool,
    pub phase: Phase,
    pub outcome: Outcome,
    pub situation: &'static str,
    pub helped: &'static str,
    pub hindered: &'static str,
    pub advice: &'static str,
    pub source: &'static str,
    /// It belongs to the emergency.
    pub ukraine: bool,
}

/// All of them.
pub(super) const CASES: [Case; 20] = [
    Case {
        title: "Ukraine: a Mini-Summit as soon as the situation turned into an emergency",
        countries: "UKR",
        happened: "2022",
        tool: Tool::MiniSummit,
        phase: Phase::Onset,
        outcome: Outcome::Success,
        situation: "Ukraine had been a flagship context of SMCC since 2016. As soon as the situation turned into an emergency, a Mini-Summit was held and a Joint Statement released.",
        helped: "A solid coordination structure and dialogue that had been built for years, and close communication among all partners at every level.",
        hindered: "",
        advice: "The earlier the coordination starts, the better the collective response.",
        source: REPORT,
        ukraine: true,
    },
    Case {
        title: "Ukraine: a Joint Statement after the Mini-Summit",
        countries: "UKR",
        happened: "2022",
        tool: Tool::JointStatement,
        phase: Phase::Onset,
        outcome: Outcome::Success,
        situation: "After the Mini-Summit a Joint Statement was released.",
        helped: "Joint positioning, briefings and statements changed the way in which donors see the Movement: more comprehensible, more coherent, more predictable.",
        hindered: "",
        advice: "",
        source: REPORT,
        ukraine: true,
    },
    Case {
        title: "Ukraine and bordering countries: conveners agreed for each country, then a joint letter",
        countries: "UKR",
        happened: "2022",
        tool: Tool::Convener,
        phase: Phase::Onset,
        outcome: Outcome::Success,
        situation: "The allocation of convener responsibilities was agreed for each affected country, and a joint letter went to all National Societies.",
        helped: "One agreement for each affected country, told to all.",
        hindered: "",
        advice: "",
        source: REPORT,
        ukraine: true,
    },
    Case {
        title: "Ukraine: seats in each other’s task forces and a joint Steering Committee",
        countries: "UKR",
        happened: "2022",
        tool: Tool::Meetings,
        phase: Phase::Response,
        outcome: Outcome::Success,
        situation: "At regional and Geneva level there were a joint Steering Committee at senior operational level and mutual integration in task forces.",
        helped: "People of one organisation sat in the task forces of the other.",
        hindered: "",
        advice: "",
        source: REPORT,
        ukraine: true,
    },
    Case {
        title: "Ukraine and bordering countries: one logistics hub for the Movement",
        countries: "UKR",
        happened: "2022",
        tool: Tool::Logistics,
        phase: Phase::Response,
        outcome: Outcome::Success,
        situation: "IFRC and ICRC established a joint Movement Log Hub to assist the Ukrainian Red Cross Society and the National Societies of bordering countries.",
        helped: "One hub in place of two.",
        hindered: "",
        advice: "",
        source: REPORT,
        ukraine: true,
    },
    Case {
        title: "Ukraine: people deployed within days of the first alerts",
        countries: "UKR",
        happened: "25 February to 1 March 2022",
        tool: Tool::Surge,
        phase: Phase::Onset,
        outcome: Outcome::Success,
        situation: "The emergency was categorised red on 24 February 2022. The first surge alerts went out on 25 February; 36 hours after the first alerts, more than 30 people were deployed.",
        helped: "A planning coordinator had been agreed on 27 January, and money for imminent crisis came on 8 February, both before the emergency.",
        hindered: "",
        advice: "",
        source: TIMELINE,
        ukraine: true,
    },
    Case {
        title: "Russia: a Mini-Summit",
        countries: "RUS",
        happened: "2022",
        tool: Tool::MiniSummit,
        phase: Phase::Response,
        outcome: Outcome::Success,
        situation: "A Mini-Summit also took place in Russia. Other tools were used or planned for use in other affected countries.",
        helped: "The tool that is known from one context was used in another.",
        hindered: "",
        advice: "",
        source: REPORT,
        ukraine: false,
    },
    Case {
        title: "Goma: the Mini-Summit set the operation on the right course",
        countries: "COD",
        happened: "2021",
        tool: Tool::MiniSummit,
        phase: Phase::Onset,
        outcome: Outcome::Success,
        situation: "After the eruption of the volcano in Goma, an internal case study, made with support from the Canadian Red Cross Society, looked at the coordination.",
        helped: "Partners benefited from earlier experience, notably from the response to Ebola, and coordination mechanisms already worked well.",
        hindered: "",
        advice: "",
        source: REPORT,
        ukraine: false,
    },
    Case {
        title: "Goma: one compound, shared offices",
        countries: "COD",
        happened: "2021",
        tool: Tool::SharedOffice,
        phase: Phase::Response,
        outcome: Outcome::Success,
        situation: "The IFRC’s team had shared office space in the ICRC’s compound.",
        helped: "Teams that sit close can talk often and at once when the situation changes. This increased trust, strengthened coordination and reinforced a common understanding.",
        hindered: "",
        advice: "",
        source: REPORT,
        ukraine: false,
    },
    Case {
        title: "Nagorno-Karabakh: a contingency plan that did not match, and helped",
        countries: "ARM",
        happened: "2020",
        tool: Tool::Plan,
        phase: Phase::Preparedness,
        outcome: Outcome::Mixed,
        situation: "A Movement Contingency Plan had been developed in 2016 between all components present, led by the Armenian Red Cross Society.",
        helped: "While planning, all major parameters of a response had been discussed and agreed, so that the focus could be on implementation. Coordination was much smoother.",
        hindered: "The plan did not match the situation that unfolded.",
        advice: "Plan even where the plan may not match: the process is what helps.",
        source: REPORT,
        ukraine: false,
    },
    Case {
        title: "Iran: a contingency plan finished as the first people arrived",
        countries: "IRN",
        happened: "September 2021",
        tool: Tool::Plan,
        phase: Phase::Preparedness,
        outcome: Outcome::Success,
        situation: "A Movement Contingency Plan was made for the risk that many refugees would come from Afghanistan. It was finalised in September 2021, as the first wave entered the country.",
        helped: "Working groups of the Red Crescent Society of the Islamic Republic of Iran, the IFRC and the ICRC defined differentiated roles and responsibilities. The plan served operational planning, resource mobilization, transparency and the development of the National Society.",
        hindered: "",
        advice: "",
        source: REPORT,
        ukraine: false,
    },
    Case {
        title: "Haiti, Hurricane Matthew: an agreement that was in use before the emergency",
        countries: "HTI",
        happened: "2016",
        tool: Tool::Agreement,
        phase: Phase::Preparedness,
        outcome: Outcome::Success,
        situation: "The Movement Coordination Agreement was functional and in use before the hurricane.",
        helped: "Coordination at three levels – strategic, operational, technical – that already worked.",
        hindered: "",
        advice: "",
        source: REPORT,
        ukraine: false,
    },
    Case {
        title: "Haiti, earthquake: people of the ICRC in an operation of the IFRC",
        countries: "HTI",
        happened: "2021",
        tool: Tool::Surge,
        phase: Phase::Response,
        outcome: Outcome::Success,
        situation: "Several members of the ICRC were deployed to the IFRC’s operation.",
        helped: "",
        hindered: "",
        advice: "The lessons are to be applied to the platforms and systems of surge. The ICRC finalises the protocol that it needs to second employees to other organisations.",
        source: REPORT,
        ukraine: false,
    },
    Case {
        title: "Mozambique: the first Movement Coordination Officer",
        countries: "MOZ",
        happened: "2019",
        tool: Tool::Officer,
        phase: Phase::Response,
        outcome: Outcome::Success,
        situation: "The first Movement Coordination Officer was deployed, with the IFRC, the ICRC, the Cruz Vermelha de Moçambique and the Swedish Red Cross as partners.",
        helped: "The deployment was successful, and training in Vienna followed.",
        hindered: "",
        advice: "",
        source: FIRST_OFFICER,
        ukraine: false,
    },
    Case {
        title: "Ukraine: an officer agreed, or being considered",
        countries: "UKR",
        happened: "2022",
        tool: Tool::Officer,
        phase: Phase::Onset,
        outcome: Outcome::Mixed,
        situation: "The deployment of a Movement Coordination Officer was on the table as soon as the situation turned into an emergency.",
        helped: "",
        hindered: "The report says in one place that the deployment was agreed, in another that it was being considered.",
        advice: "Coordination requires collective investment and additional resources.",
        source: REPORT,
        ukraine: true,
    },
    Case {
        title: "Cameroon: an officer was asked for and could not be sent",
        countries: "CMR",
        happened: "",
        tool: Tool::Officer,
        phase: Phase::Response,
        outcome: Outcome::Hard,
        situation: "A Movement Coordination Officer was requested; the request could not be granted.",
        helped: "",
        hindered: "Travel restrictions since the onset of COVID-19, and officers who were engaged in the domestic response to the pandemic.",
        advice: "The new situation warrants a reassessment of this position.",
        source: REPORT,
        ukraine: false,
    },
    Case {
        title: "Mali: an officer was asked for and could not be sent",
        countries: "MLI",
        happened: "",
        tool: Tool::Officer,
        phase: Phase::Response,
        outcome: Outcome::Hard,
        situation: "A Movement Coordination Officer was requested; the request could not be granted.",
        helped: "",
        hindered: "Travel restrictions since the onset of COVID-19, and officers who were engaged in the domestic response to the pandemic.",
        advice: "The new situation warrants a reassessment of this position.",
        source: REPORT,
        ukraine: false,
    },
    Case {
        title: "COVID-19: one appeal for the whole Movement",
        countries: "",
        happened: "2020",
        tool: Tool::Appeal,
        phase: Phase::Response,
        outcome: Outcome::Mixed,
        situation: "IFRC and ICRC jointly launched the biggest Movement-wide appeal ever: CHF 800 million on 26 March 2020, of which CHF 550 million for the IFRC (150 for its Secretariat, 400 for National Societies’ domestic work) and CHF 250 million for the ICRC.",
        helped: "Years of work on coordinated appeals, and a common narrative towards donors.",
        hindered: "The figures are easily misread: the report itself prints “over 2 million Swiss francs”, which does not agree with the other sources.",
        advice: "Say with each amount what it covers, and never add parts to the whole.",
        source: APPEALS,
        ukraine: false,
    },
    Case {
        title: "COVID-19: a joint tender for protective equipment",
        countries: "",
        happened: "2020",
        tool: Tool::Logistics,
        phase: Phase::Onset,
        outcome: Outcome::Success,
        situation: "In the first months of the pandemic the Movement tendered jointly for protective equipment.",
        helped: "Years of work on logistics had gone before. By joining forces the Movement was in a much better position to get vital equipment.",
        hindered: "",
        advice: "",
        source: REPORT,
        ukraine: false,
    },
    Case {
        title: "Ethiopia: a Movement Picture in the midst of a response",
        countries: "ETH",
        happened: "2022",
        tool: Tool::Picture,
        phase: Phase::Response,
        outcome: Outcome::Mixed,
        situation: "A Movement Picture was close to being finalised.",
        helped: "Partners appreciated that they decided together on indicators of success, on the information to be included and on the structure.",
        hindered: "A Movement Picture has proven difficult to develop in the midst of an emergency response.",
        advice: "",
        source: REPORT,
        ukraine: false,
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn each_case_names_its_source_and_says_something() {
        let titles: BTreeSet<&str> = CASES.iter().map(|c| c.title).collect();
        assert_eq!(titles.len(), CASES.len());
        for case in &CASES {
            assert!(!case.source.is_empty() && !case.situation.is_empty(), "{}", case.title);
            assert!(!(case.helped.is_empty() && case.hindered.is_empty() && case.advice.is_empty()), "{}", case.title);
        }
    }

    #[test]
    fn hard_cases_are_told_beside_successes_and_every_case_of_the_report_is_there() {
        let of = |outcome| CASES.iter().filter(|c| c.outcome == outcome).count();
        assert!(of(Outcome::Success) > 0 && of(Outcome::Hard) > 0 && of(Outcome::Mixed) > 0);
        let countries: BTreeSet<&str> = CASES.iter().map(|c| c.countries).collect();
        for country in ["UKR", "RUS", "COD", "ARM", "IRN", "HTI", "MOZ", "CMR", "MLI", ""] {
            assert!(countries.contains(country), "{country}");
        }
    }
}
