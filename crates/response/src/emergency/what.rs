//! What happened: the kinds of emergency that people choose from, and the class that each falls into unless people say
//! another.
//!
//! Invariant: codes are stored and stand in addresses, so they never change.

use super::class::Class;
use crate::words::t;
use base::lang::Lang;

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is the message of the same name")]
pub enum What {
    ArmedConflict,
    InternalStrife,
    DirectResults,
    Flood,
    FlashFlood,
    Cyclone,
    Storm,
    Earthquake,
    Tsunami,
    Volcano,
    Landslide,
    Drought,
    FoodInsecurity,
    Wildfire,
    ColdWave,
    HeatWave,
    Insects,
    Disaster,
    Technological,
    Epidemic,
    PopulationMovement,
    Mixed,
}

impl What {
    /// In the order in which people are offered them.
    pub const ALL: [What; 22] = [
        What::Flood,
        What::FlashFlood,
        What::Cyclone,
        What::Storm,
        What::Earthquake,
        What::Tsunami,
        What::Volcano,
        What::Landslide,
        What::Drought,
        What::FoodInsecurity,
        What::Wildfire,
        What::ColdWave,
        What::HeatWave,
        What::Insects,
        What::Disaster,
        What::ArmedConflict,
        What::InternalStrife,
        What::DirectResults,
        What::PopulationMovement,
        What::Epidemic,
        What::Technological,
        What::Mixed,
    ];

    /// As it is stored, and as addresses and JSON name it.
    pub const fn code(self) -> &'static str {
        match self {
            What::ArmedConflict => "armed_conflict",
            What::InternalStrife => "internal_strife",
            What::DirectResults => "direct_results",
            What::Flood => "flood",
            What::FlashFlood => "flash_flood",
            What::Cyclone => "cyclone",
            What::Storm => "storm",
            What::Earthquake => "earthquake",
            What::Tsunami => "tsunami",
            What::Volcano => "volcano",
            What::Landslide => "landslide",
            What::Drought => "drought",
            What::FoodInsecurity => "food_insecurity",
            What::Wildfire => "wildfire",
            What::ColdWave => "cold_wave",
            What::HeatWave => "heat_wave",
            What::Insects => "insects",
            What::Disaster => "disaster",
            What::Technological => "technological",
            What::Epidemic => "epidemic",
            What::PopulationMovement => "population_movement",
            What::Mixed => "mixed",
        }
    }

    /// From what is stored.
    pub fn from_code(code: &str) -> Option<What> {
        What::ALL.into_iter().find(|w| w.code() == code)
    }

    /// The class that it falls into.
    pub const fn class(self) -> Class {
        match self {
            What::ArmedConflict => Class::ArmedConflict,
            What::InternalStrife => Class::InternalStrife,
            What::DirectResults => Class::DirectResults,
            What::Technological => Class::Technological,
            What::Epidemic => Class::Epidemic,
            What::PopulationMovement => Class::PopulationMovement,
            What::Mixed => Class::Mixed,
            _ => Class::Disaster,
        }
    }

    /// What people call it.
    pub fn name(self, lang: Lang) -> String {
        match self {
            What::ArmedConflict => t!(lang, "what-armed-conflict"),
            What::InternalStrife => t!(lang, "what-internal-strife"),
            What::DirectResults => t!(lang, "what-direct-results"),
            What::Flood => t!(lang, "what-flood"),
            What::FlashFlood => t!(lang, "what-flash-flood"),
            What::Cyclone => t!(lang, "what-cyclone"),
            What::Storm => t!(lang, "what-storm"),
            What::Earthquake => t!(lang, "what-earthquake"),
            What::Tsunami => t!(lang, "what-tsunami"),
            What::Volcano => t!(lang, "what-volcano"),
            What::Landslide => t!(lang, "what-landslide"),
            What::Drought => t!(lang, "what-drought"),
            What::FoodInsecurity => t!(lang, "what-food-insecurity"),
            What::Wildfire => t!(lang, "what-wildfire"),
            What::ColdWave => t!(lang, "what-cold-wave"),
            What::HeatWave => t!(lang, "what-heat-wave"),
            What::Insects => t!(lang, "what-insects"),
            What::Disaster => t!(lang, "what-disaster"),
            What::Technological => t!(lang, "what-technological"),
            What::Epidemic => t!(lang, "what-epidemic"),
            What::PopulationMovement => t!(lang, "what-population-movement"),
            What::Mixed => t!(lang, "what-mixed"),
        }
    }

    /// All of them for a form: code and name.
    pub fn choices(lang: Lang) -> Vec<(String, String)> {
        What::ALL.into_iter().map(|w| (w.code().to_owned(), w.name(lang))).collect()
    }
}

/// How far an emergency has come (domain.md 5.13).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It may come.
    Alert,
    /// The response runs.
    Active,
    /// The response is handed over.
    Transition,
    /// It is over.
    Closed,
}

impl Status {
    /// In the order in which they follow each other.
    pub const ALL: [Status; 4] = [Status::Alert, Status::Active, Status::Transition, Status::Closed];

    /// As it is stored.
    pub const fn code(self) -> &'static str {
        match self {
            Status::Alert => "alert",
            Status::Active => "active",
            Status::Transition => "transition",
            Status::Closed => "closed",
        }
    }

    /// From what is stored.
    pub fn from_code(code: &str) -> Option<Status> {
        Status::ALL.into_iter().find(|s| s.code() == code)
    }

    /// What people call it.
    pub fn name(self, lang: Lang) -> String {
        match self {
            Status::Alert => t!(lang, "status-alert"),
            Status::Active => t!(lang, "status-active"),
            Status::Transition => t!(lang, "status-transition"),
            Status::Closed => t!(lang, "status-closed"),
        }
    }

    /// All of them for a form.
    pub fn choices(lang: Lang) -> Vec<(String, String)> {
        Status::ALL.into_iter().map(|s| (s.code().to_owned(), s.name(lang))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn each_has_a_code_and_a_name_of_its_own_in_each_language() {
        for lang in Lang::ALL {
            let names: BTreeSet<String> = What::ALL.into_iter().map(|w| w.name(lang)).collect();
            assert_eq!(names.len(), What::ALL.len(), "{lang}");
        }
        for what in What::ALL {
            assert_eq!(What::from_code(what.code()), Some(what));
        }
        for status in Status::ALL {
            assert_eq!(Status::from_code(status.code()), Some(status));
        }
    }
}
