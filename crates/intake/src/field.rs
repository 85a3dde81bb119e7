//! What a column can be. Invariant: [`Field::name`] and [`Field::from_name`] are inverse, and the names of design.md
//! ("What --json says") never change.

mod label;

use serde::{Deserialize, Serialize};

/// Whether people or households were meant to be reached or were.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Measure {
    /// Reached.
    Reached,
    /// Meant to be reached.
    Targeted,
}

impl Measure {
    /// `reached` or `targeted`.
    pub const fn name(self) -> &'static str {
        match self {
            Measure::Reached => "reached",
            Measure::Targeted => "targeted",
        }
    }
}

/// Women, men, or others, as a sheet splits its people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Sex {
    /// Not split by sex.
    #[default]
    All,
    /// Women and girls.
    Female,
    /// Men and boys.
    Male,
    /// Other or unknown.
    Other,
}

impl Sex {
    /// `female`, `male`, `other`, or empty for all.
    pub const fn name(self) -> &'static str {
        match self {
            Sex::All => "",
            Sex::Female => "female",
            Sex::Male => "male",
            Sex::Other => "other",
        }
    }
}

/// A part of the people: by sex, age in years, disability.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PartOf {
    /// Reached or targeted.
    pub measure: Measure,
    /// Sex.
    pub sex: Sex,
    /// Youngest, where stated.
    pub from_age: Option<u8>,
    /// Oldest, where stated.
    pub to_age: Option<u8>,
    /// Only people with a disability.
    pub disability: bool,
}

impl PartOf {
    /// Everybody, reached or targeted.
    pub const fn all(measure: Measure) -> PartOf {
        PartOf { measure, sex: Sex::All, from_age: None, to_age: None, disability: false }
    }

    fn name(self) -> String {
        let mut name = format!("people_{}", self.measure.name());
        if self.sex != Sex::All {
            name.push('_');
            name.push_str(self.sex.name());
        }
        match (self.from_age, self.to_age) {
            (None, None) => {}
            (None | Some(0), Some(17)) => name.push_str("_children"),
            (Some(18), None | Some(59)) => name.push_str("_adults"),
            (Some(60), None) => name.push_str("_elderly"),
            (from, Some(to)) => name.push_str(&format!("_{}_{to}", from.unwrap_or(0))),
            (Some(from), None) => name.push_str(&format!("_{from}_up")),
        }
        if self.disability {
            name.push_str("_disability");
        }
        name
    }

    fn from_name(name: &str) -> Option<PartOf> {
        let mut words = name.strip_prefix("people_")?.split('_').peekable();
        let mut part = PartOf::all(match words.next()? {
            "reached" => Measure::Reached,
            "targeted" => Measure::Targeted,
            _ => return None,
        });
        while let Some(word) = words.next() {
            match word {
                "female" => part.sex = Sex::Female,
                "male" => part.sex = Sex::Male,
                "other" => part.sex = Sex::Other,
                "children" => (part.from_age, part.to_age) = (Some(0), Some(17)),
                "adults" => (part.from_age, part.to_age) = (Some(18), Some(59)),
                "elderly" => part.from_age = Some(60),
                "disability" => part.disability = true,
                "up" => {}
                age => {
                    part.from_age = Some(age.parse().ok()?);
                    if let Some(to) = words.peek().and_then(|w| w.parse().ok()) {
                        part.to_age = Some(to);
                        words.next();
                    }
                }
            }
        }
        (part != PartOf::all(part.measure)).then_some(part)
    }
}

macro_rules! fields {
    ($($(#[$doc:meta])* $variant:ident => $name:literal,)*) => {
        /// What a column is taken as.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Field {
            $($(#[$doc])* $variant,)*
            /// A part of the people.
            Part(PartOf),
        }

        impl Field {
            /// Every field but the parts of people, in the order of a report.
            pub const ALL: &'static [Field] = &[$(Field::$variant),*];

            /// Its name in reports, layouts and JSON.
            pub fn name(self) -> String {
                match self {
                    $(Field::$variant => $name.to_owned(),)*
                    Field::Part(part) => part.name(),
                }
            }

            /// The field of a name.
            pub fn from_name(name: &str) -> Option<Field> {
                match name {
                    $($name => Some(Field::$variant),)*
                    other => PartOf::from_name(other).map(Field::Part),
                }
            }
        }
    };
}

fields! {
    /// Who, where the sheet has one column for it and does not say in which role.
    Organisation => "organisation",
    /// National NGO, UN agency …
    OrganisationType => "organisation_type",
    /// Who carries it out.
    Implementer => "implementer",
    /// Who pays.
    Funder => "funder",
    /// Who leads the programme.
    Programme => "programme",
    /// Sector or cluster.
    Sector => "sector",
    /// Sub-sector, area of responsibility.
    Subsector => "subsector",
    /// What is done.
    Activity => "activity",
    /// Kind of activity, beside its description.
    ActivityType => "activity_type",
    /// Project or programme that the activity belongs to.
    Project => "project",
    /// Response plan or appeal.
    Plan => "plan",
    /// Emergency.
    Event => "event",
    /// Where it stands.
    Status => "status",
    /// In kind, cash, voucher, service.
    Modality => "modality",
    /// Country.
    Admin0 => "admin0",
    /// First level.
    Admin1 => "admin1",
    /// Second level.
    Admin2 => "admin2",
    /// Third level.
    Admin3 => "admin3",
    /// Fourth level.
    Admin4 => "admin4",
    /// Country's code.
    Admin0Code => "admin0_code",
    /// P-code of the first level.
    Admin1Code => "admin1_code",
    /// P-code of the second level.
    Admin2Code => "admin2_code",
    /// P-code of the third level.
    Admin3Code => "admin3_code",
    /// P-code of the fourth level.
    Admin4Code => "admin4_code",
    /// Site, camp, village.
    Site => "site",
    /// Degrees.
    Latitude => "latitude",
    /// Degrees.
    Longitude => "longitude",
    /// First day.
    Start => "start",
    /// Last day.
    End => "end",
    /// Day, month or period that the row speaks of.
    Period => "period",
    /// Year that the row speaks of.
    Year => "year",
    /// Month that the row speaks of.
    Month => "month",
    /// Quarter that the row speaks of.
    Quarter => "quarter",
    /// People meant to be reached.
    PeopleTargeted => "people_targeted",
    /// People reached.
    PeopleReached => "people_reached",
    /// Households meant to be reached.
    HouseholdsTargeted => "households_targeted",
    /// Households reached.
    HouseholdsReached => "households_reached",
    /// For whom: displaced people, host community …
    Beneficiaries => "beneficiaries",
    /// Amount of the unit.
    Quantity => "quantity",
    /// Unit of the quantity.
    Unit => "unit",
    /// Relief item.
    Item => "item",
    /// Money.
    Budget => "budget",
    /// Currency of the budget.
    Currency => "currency",
    /// Person, e-mail, phone: dropped.
    Contact => "contact",
    /// Free remark.
    Comment => "comment",
    /// The row's own id in the partner's system.
    SourceId => "source_id",
}

impl Serialize for Field {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.name())
    }
}

impl<'de> Deserialize<'de> for Field {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Field, D::Error> {
        let name = String::deserialize(deserializer)?;
        Field::from_name(&name).ok_or_else(|| serde::de::Error::custom(format!("no field is called {name}")))
    }
}

impl Field {
    /// The area column of a level from 0 to 4.
    pub const fn area(level: u8) -> Field {
        match level {
            0 => Field::Admin0,
            1 => Field::Admin1,
            2 => Field::Admin2,
            3 => Field::Admin3,
            _ => Field::Admin4,
        }
    }

    /// The P-code column of a level from 0 to 4.
    pub const fn area_code(level: u8) -> Field {
        match level {
            0 => Field::Admin0Code,
            1 => Field::Admin1Code,
            2 => Field::Admin2Code,
            3 => Field::Admin3Code,
            _ => Field::Admin4Code,
        }
    }

    /// Level and whether it is the code, for the columns of areas.
    pub const fn level(self) -> Option<(u8, bool)> {
        Some(match self {
            Field::Admin0 => (0, false),
            Field::Admin1 => (1, false),
            Field::Admin2 => (2, false),
            Field::Admin3 => (3, false),
            Field::Admin4 => (4, false),
            Field::Admin0Code => (0, true),
            Field::Admin1Code => (1, true),
            Field::Admin2Code => (2, true),
            Field::Admin3Code => (3, true),
            Field::Admin4Code => (4, true),
            _ => return None,
        })
    }

    /// A column that names organisations by role.
    pub const fn is_organisation(self) -> bool {
        matches!(self, Field::Organisation | Field::Implementer | Field::Funder | Field::Programme)
    }

    /// A count of people or households.
    pub const fn is_people(self) -> bool {
        matches!(
            self,
            Field::PeopleTargeted
                | Field::PeopleReached
                | Field::HouseholdsTargeted
                | Field::HouseholdsReached
                | Field::Part(_)
        )
    }

    /// A column of numbers.
    pub const fn is_number(self) -> bool {
        self.is_people() || matches!(self, Field::Quantity | Field::Budget | Field::Latitude | Field::Longitude)
    }

    /// A column of dates.
    pub const fn is_date(self) -> bool {
        matches!(self, Field::Start | Field::End | Field::Period)
    }

    /// Says what is done.
    pub const fn is_what(self) -> bool {
        matches!(
            self,
            Field::Sector | Field::Subsector | Field::Activity | Field::ActivityType | Field::Project | Field::Item
        )
    }

    /// Says where it is done.
    pub const fn is_where(self) -> bool {
        matches!(self, Field::Site | Field::Latitude) || self.level().is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_s_name_leads_back_to_it() {
        for &field in Field::ALL {
            assert_eq!(Field::from_name(&field.name()), Some(field));
        }
        let parts = [
            PartOf { sex: Sex::Female, ..PartOf::all(Measure::Reached) },
            PartOf { from_age: Some(0), to_age: Some(17), ..PartOf::all(Measure::Targeted) },
            PartOf { sex: Sex::Male, from_age: Some(20), to_age: Some(59), ..PartOf::all(Measure::Reached) },
            PartOf { from_age: Some(65), disability: true, ..PartOf::all(Measure::Reached) },
        ];
        for part in parts {
            assert_eq!(Field::from_name(&Field::Part(part).name()), Some(Field::Part(part)));
        }
        assert_eq!(Field::Part(parts[0]).name(), "people_reached_female");
        assert_eq!(Field::from_name("people_reached"), Some(Field::PeopleReached));
        assert_eq!(Field::from_name("people_fed"), None);
    }
}
