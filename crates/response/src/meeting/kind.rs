//! What kind of meeting it is, at which level, how people come together, how often, and how far it has come.
//!
//! Source: domain.md 1.4 and 5.1. The three levels of coordination are strategic, operational and technical; a Mini-Summit
//! may be held in a country, in a neighbouring one, in the region or in Geneva.

use crate::coded::coded;

coded! {
    /// What kind of meeting it is.
    Kind {
        /// The first meeting of the components after the onset, and its repetitions.
        MiniSummit = "mini_summit", "meeting-kind-mini-summit";
        /// A similar coordination meeting that counts as one.
        Equivalent = "equivalent", "meeting-kind-equivalent";
        /// Leaders of the components: the Movement Platform.
        Strategic = "strategic", "meeting-kind-strategic";
        /// Heads of programmes and coordinators: the Movement Operations Committee.
        Operational = "operational", "meeting-kind-operational";
        /// Sector leads: technical committees and working groups.
        Technical = "technical", "meeting-kind-technical";
        /// Those who move goods.
        LogisticsForum = "logistics_forum", "meeting-kind-logistics-forum";
        /// A task force of several components.
        JointTaskForce = "joint_task_force", "meeting-kind-joint-task-force";
        /// Those who steer what the components do together.
        JointSteeringCommittee = "joint_steering_committee", "meeting-kind-joint-steering-committee";
        /// Membership coordination: the IFRC and its member Societies.
        MembershipCoordination = "membership_coordination", "meeting-kind-membership";
    }
}

impl Kind {
    /// It counts as a Mini-Summit by what it is.
    pub const fn counts(self) -> bool {
        matches!(self, Kind::MiniSummit | Kind::Equivalent)
    }

    /// How long it usually takes, in minutes: our assumption.
    pub const fn usual_length(self) -> i32 {
        match self {
            Kind::MiniSummit | Kind::Equivalent | Kind::Strategic | Kind::JointSteeringCommittee => 90,
            _ => 60,
        }
    }

    /// How often it usually is: our assumption, but that Mini-Summits are repeated (domain.md 5.1).
    pub const fn usual_rhythm(self) -> Rhythm {
        match self {
            Kind::MiniSummit | Kind::Equivalent | Kind::Operational | Kind::Technical | Kind::LogisticsForum => {
                Rhythm::Weekly
            }
            Kind::JointTaskForce | Kind::MembershipCoordination => Rhythm::Fortnightly,
            Kind::Strategic | Kind::JointSteeringCommittee => Rhythm::Monthly,
        }
    }
}

coded! {
    /// Where in the Movement it is held.
    Tier {
        /// In the country.
        National = "national", "meeting-level-national";
        /// In a part of the country.
        SubNational = "sub_national", "meeting-level-sub-national";
        /// In the region, or between neighbours.
        Regional = "regional", "meeting-level-regional";
        /// In Geneva, or for the whole Movement.
        Global = "global", "meeting-level-global";
    }
}

coded! {
    /// How people come together.
    Modality {
        /// From where each is.
        Virtual = "virtual", "meeting-virtual";
        /// In one room.
        InPerson = "in_person", "meeting-in-person";
        /// Some in a room, some from elsewhere.
        Mixed = "mixed", "meeting-mixed";
    }
}

coded! {
    /// How often it is repeated.
    Rhythm {
        /// It is not.
        Once = "once", "meeting-rhythm-once";
        /// Every day.
        Daily = "daily", "meeting-rhythm-daily";
        /// Every second day.
        SecondDay = "second_day", "meeting-rhythm-second-day";
        /// Every week.
        Weekly = "weekly", "meeting-rhythm-weekly";
        /// Every second week.
        Fortnightly = "fortnightly", "meeting-rhythm-fortnightly";
        /// Every month.
        Monthly = "monthly", "meeting-rhythm-monthly";
    }
}

coded! {
    /// How far a meeting has come (domain.md 5.1).
    State {
        /// Somebody proposes it; nobody was told.
        Proposed = "proposed", "meeting-state-proposed";
        /// Those invited were told.
        Called = "called", "meeting-state-called";
        /// It took place; nothing is written yet.
        Held = "held", "meeting-state-held";
        /// Its minutes are being written.
        MinutesDraft = "minutes_draft", "meeting-state-minutes-draft";
        /// Those who attended agreed to the minutes.
        MinutesAgreed = "minutes_agreed", "meeting-state-minutes-agreed";
        /// The minutes are agreed, and actions are open.
        FollowUp = "follow_up", "meeting-state-follow-up";
        /// Nothing more is to be done.
        Closed = "closed", "meeting-state-closed";
        /// It was called off.
        Cancelled = "cancelled", "meeting-state-cancelled";
        /// It was decided to hold none, with a reason.
        Waived = "waived", "meeting-state-waived";
        /// Another meeting took its place and counts in its stead.
        Replaced = "replaced", "meeting-state-replaced";
    }
}

impl State {
    /// It has not taken place yet and still may.
    pub const fn ahead(self) -> bool {
        matches!(self, State::Proposed | State::Called)
    }

    /// It took place.
    pub const fn held(self) -> bool {
        matches!(self, State::Held | State::MinutesDraft | State::MinutesAgreed | State::FollowUp | State::Closed)
    }

    /// Its minutes are agreed.
    pub const fn agreed(self) -> bool {
        matches!(self, State::MinutesAgreed | State::FollowUp | State::Closed)
    }

    /// The badge's class in the style.
    pub const fn badge(self) -> &'static str {
        match self {
            State::Cancelled => "late",
            State::Proposed | State::Held | State::MinutesDraft | State::Waived => "own",
            _ => "fine",
        }
    }
}

coded! {
    /// In which role an organisation's people come.
    Part {
        /// Presidents, secretaries general, heads of delegation.
        Leader = "leader", "meeting-part-leader";
        /// Heads of programmes, operations managers, coordinators.
        Operational = "operational", "meeting-part-operational";
        /// Sector leads and specialists.
        Technical = "technical", "meeting-part-technical";
    }
}

impl Kind {
    /// In which role people usually come to it (domain.md 1.4).
    pub const fn usual_part(self) -> Part {
        match self {
            Kind::MiniSummit | Kind::Equivalent | Kind::Strategic | Kind::JointSteeringCommittee => Part::Leader,
            Kind::Operational | Kind::JointTaskForce | Kind::MembershipCoordination => Part::Operational,
            Kind::Technical | Kind::LogisticsForum => Part::Technical,
        }
    }
}

coded! {
    /// Whether an organisation came.
    Came {
        /// It was asked; whether it came is not known yet.
        Invited = "invited", "meeting-came-invited";
        /// It came.
        Attended = "attended", "meeting-came-attended";
        /// It did not.
        Absent = "absent", "meeting-came-absent";
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_back_and_never_twice() {
        for kind in Kind::ALL {
            assert_eq!(Kind::from_code(kind.code()), Some(*kind));
        }
        let codes: std::collections::BTreeSet<_> = State::ALL.iter().map(|s| s.code()).collect();
        assert_eq!(codes.len(), State::ALL.len());
        assert!(State::ALL.iter().all(|s| !(s.ahead() && s.held()) && (!s.agreed() || s.held())));
    }
}
