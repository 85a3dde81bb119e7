//! What an organisation is to the Movement.

use crate::words::t;
use base::lang::Lang;
use platform::access::Component;

/// What an organisation is to the Movement (domain.md 1.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// A National Society.
    NationalSociety,
    /// The International Federation.
    Ifrc,
    /// The International Committee.
    Icrc,
    /// Not a component.
    Other,
}

impl Kind {
    /// All of them.
    pub const ALL: [Kind; 4] = [Kind::NationalSociety, Kind::Ifrc, Kind::Icrc, Kind::Other];

    /// As it is stored.
    pub const fn code(self) -> &'static str {
        match self {
            Kind::NationalSociety => "national_society",
            Kind::Ifrc => "ifrc",
            Kind::Icrc => "icrc",
            Kind::Other => "other",
        }
    }

    /// From what is stored; what nobody knows is no component.
    pub fn read(code: &str) -> Kind {
        Kind::ALL.into_iter().find(|k| k.code() == code).unwrap_or(Kind::Other)
    }

    /// From our lists; the Movement itself is no organisation.
    pub const fn listed(kind: base::records::Kind) -> Option<Kind> {
        match kind {
            base::records::Kind::NationalSociety => Some(Kind::NationalSociety),
            base::records::Kind::Ifrc => Some(Kind::Ifrc),
            base::records::Kind::Icrc => Some(Kind::Icrc),
            base::records::Kind::Other => Some(Kind::Other),
            base::records::Kind::Movement => None,
        }
    }

    /// The kind of component, where it is one.
    pub const fn component(self) -> Option<Component> {
        match self {
            Kind::NationalSociety => Some(Component::NationalSociety),
            Kind::Ifrc => Some(Component::Ifrc),
            Kind::Icrc => Some(Component::Icrc),
            Kind::Other => None,
        }
    }

    /// For people.
    pub fn name(self, lang: Lang) -> String {
        match self {
            Kind::NationalSociety => t!(lang, "kind-national-society"),
            Kind::Ifrc => t!(lang, "kind-ifrc"),
            Kind::Icrc => t!(lang, "kind-icrc"),
            Kind::Other => t!(lang, "kind-other"),
        }
    }
}

/// The IFRC's regions, as `base` codes them.
pub const REGIONS: [&str; 5] = ["AFR", "AME", "ASP", "EUR", "MENA"];

/// A region's name; empty for none.
pub fn region(lang: Lang, code: &str) -> String {
    match code {
        "AFR" => t!(lang, "region-afr"),
        "AME" => t!(lang, "region-ame"),
        "ASP" => t!(lang, "region-asp"),
        "EUR" => t!(lang, "region-eur"),
        "MENA" => t!(lang, "region-mena"),
        _ => String::new(),
    }
}
