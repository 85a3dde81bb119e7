//! The agenda of a meeting, drawn from what is known, each item with the reason why it is on it.
//!
//! Invariant: what is not on record puts the item that settles it on the agenda; what a reader may not see counts as not on
//! record, so the agenda tells nothing that they did not know. Source: domain.md 5.1 and 1.4.

use super::kind::Kind;
use crate::coded::coded;

coded! {
    /// What an item is about.
    Subject {
        /// What happened, and what people need.
        Situation = "situation", "agenda-situation";
        /// What each partner can do and plans to do.
        Capacity = "capacity", "agenda-capacity";
        /// Who convenes and who convenes with them.
        Conveners = "conveners", "agenda-conveners";
        /// How the components work together from now on.
        Mechanism = "mechanism", "agenda-mechanism";
        /// What is said, and by whom.
        Communication = "communication", "agenda-communication";
        /// Money: who appeals for what.
        Appeals = "appeals", "agenda-appeals";
        /// Safe access.
        Security = "security", "agenda-security";
        /// Goods, transport and stores.
        Logistics = "logistics", "agenda-logistics";
        /// Data and the Movement Picture.
        Data = "data", "agenda-data";
        /// Whether a Movement Coordination Officer is needed.
        Officer = "officer", "agenda-officer";
        /// What earlier meetings left to do.
        Actions = "actions", "agenda-actions";
        /// When to meet again.
        Next = "next", "agenda-next";
        /// What somebody put on it.
        Other = "other", "agenda-other";
    }
}

coded! {
    /// Why an item is on the agenda.
    Why {
        /// Every meeting of the kind has it.
        Always = "always", "agenda-why-always";
        /// No convener is on record.
        NoConvener = "no_convener", "agenda-why-no-convener";
        /// A convener is on record, to be confirmed.
        Convener = "convener", "agenda-why-convener";
        /// No agreement is on record.
        NoAgreement = "no_agreement", "agenda-why-no-agreement";
        /// An agreement is on record, to be put to use.
        Agreement = "agreement", "agenda-why-agreement";
        /// No request for an officer is on record.
        NoOfficer = "no_officer", "agenda-why-no-officer";
        /// Actions of earlier meetings are open.
        OpenActions = "open_actions", "agenda-why-open-actions";
        /// Somebody asked for it.
        Asked = "asked", "agenda-why-asked";
    }
}

/// What is on record of an emergency, as far as the caller may see it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// A convener.
    pub convener: bool,
    /// A coordination agreement for the country.
    pub agreement: bool,
    /// A request for a Movement Coordination Officer.
    pub officer: bool,
    /// Open actions.
    pub actions: usize,
}

/// The agenda of a meeting of a kind.
pub fn draft(kind: Kind, known: Known) -> Vec<(Subject, Why)> {
    let mut items: Vec<(Subject, Why)> = Vec::new();
    if known.actions > 0 {
        items.push((Subject::Actions, Why::OpenActions));
    }
    let conveners = (Subject::Conveners, if known.convener { Why::Convener } else { Why::NoConvener });
    let mechanism = (Subject::Mechanism, if known.agreement { Why::Agreement } else { Why::NoAgreement });
    let officer = (!known.officer).then_some((Subject::Officer, Why::NoOfficer));
    let always = |subject| (subject, Why::Always);
    match kind {
        Kind::MiniSummit | Kind::Equivalent => {
            items.extend([always(Subject::Situation), always(Subject::Capacity), conveners, mechanism]);
            let rest = [Subject::Communication, Subject::Appeals, Subject::Security, Subject::Logistics, Subject::Data];
            items.extend(rest.map(always));
            items.extend(officer);
        }
        Kind::Strategic | Kind::JointSteeringCommittee => {
            items.extend([always(Subject::Situation), conveners, mechanism]);
            items.extend([Subject::Communication, Subject::Appeals].map(always));
            items.extend(officer);
        }
        Kind::Operational | Kind::JointTaskForce | Kind::MembershipCoordination => {
            let all = [
                Subject::Situation,
                Subject::Capacity,
                Subject::Security,
                Subject::Logistics,
                Subject::Data,
                Subject::Communication,
            ];
            items.extend(all.map(always));
        }
        Kind::Technical => items.extend([Subject::Situation, Subject::Capacity, Subject::Data].map(always)),
        Kind::LogisticsForum => items.extend([Subject::Situation, Subject::Logistics, Subject::Capacity].map(always)),
    }
    items.push(always(Subject::Next));
    items
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_on_record_is_on_the_agenda_with_its_reason() {
        let first = draft(Kind::MiniSummit, Known::default());
        assert_eq!(first.len(), 11, "the eleven items of a Mini-Summit");
        assert!(first.contains(&(Subject::Conveners, Why::NoConvener)));
        assert!(first.contains(&(Subject::Mechanism, Why::NoAgreement)));
        assert_eq!(first.first(), Some(&(Subject::Situation, Why::Always)));
        assert_eq!(first.last(), Some(&(Subject::Next, Why::Always)));
        let known = Known { convener: true, agreement: true, officer: true, actions: 2 };
        let second = draft(Kind::MiniSummit, known);
        assert_eq!(second.first(), Some(&(Subject::Actions, Why::OpenActions)));
        assert!(second.contains(&(Subject::Conveners, Why::Convener)), "roles are confirmed each time");
        assert!(!second.iter().any(|(subject, _)| *subject == Subject::Officer));
    }

    #[test]
    fn each_kind_ends_with_the_next_meeting_and_has_no_item_twice() {
        for kind in Kind::ALL {
            let items = draft(*kind, Known { actions: 1, ..Known::default() });
            assert_eq!(items.last().map(|i| i.0), Some(Subject::Next), "{kind:?}");
            let subjects: std::collections::BTreeSet<_> = items.iter().map(|i| i.0).collect();
            assert_eq!(subjects.len(), items.len(), "{kind:?}");
        }
    }
}
