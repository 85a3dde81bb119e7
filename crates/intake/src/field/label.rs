//! What a column can be, in words: for findings, and for the person who is asked.

use super::{Field, Measure, PartOf, Sex};
use crate::words::t;
use base::lang::Lang;

macro_rules! labels {
    ($($variant:ident => $key:literal,)*) => {
        impl Field {
            /// Its name in the reader's language.
            pub fn label(self, lang: Lang) -> String {
                match self {
                    $(Field::$variant => t!(lang, $key),)*
                    Field::Part(part) => part.label(lang),
                }
            }
        }
    };
}

labels! {
    Organisation => "is-organisation",
    OrganisationType => "is-organisation-type",
    Implementer => "is-implementer",
    Funder => "is-funder",
    Programme => "is-programme",
    Sector => "is-sector",
    Subsector => "is-subsector",
    Activity => "is-activity",
    ActivityType => "is-activity-type",
    Project => "is-project",
    Plan => "is-plan",
    Event => "is-event",
    Status => "is-status",
    Modality => "is-modality",
    Admin0 => "is-admin0",
    Admin1 => "is-admin1",
    Admin2 => "is-admin2",
    Admin3 => "is-admin3",
    Admin4 => "is-admin4",
    Admin0Code => "is-admin0-code",
    Admin1Code => "is-admin1-code",
    Admin2Code => "is-admin2-code",
    Admin3Code => "is-admin3-code",
    Admin4Code => "is-admin4-code",
    Site => "is-site",
    Latitude => "is-latitude",
    Longitude => "is-longitude",
    Start => "is-start",
    End => "is-end",
    Period => "is-period",
    Year => "is-year",
    Month => "is-month",
    Quarter => "is-quarter",
    PeopleTargeted => "is-people-targeted",
    PeopleReached => "is-people-reached",
    HouseholdsTargeted => "is-households-targeted",
    HouseholdsReached => "is-households-reached",
    Beneficiaries => "is-beneficiaries",
    Quantity => "is-quantity",
    Unit => "is-unit",
    Item => "is-item",
    Budget => "is-budget",
    Currency => "is-currency",
    Contact => "is-contact",
    Comment => "is-comment",
    SourceId => "is-source-id",
}

impl PartOf {
    /// "People reached (women and girls, under 18)".
    fn label(self, lang: Lang) -> String {
        let people = match self.measure {
            Measure::Reached => t!(lang, "is-people-reached"),
            Measure::Targeted => t!(lang, "is-people-targeted"),
        };
        let mut parts = Vec::new();
        match self.sex {
            Sex::All => {}
            Sex::Female => parts.push(t!(lang, "part-female")),
            Sex::Male => parts.push(t!(lang, "part-male")),
            Sex::Other => parts.push(t!(lang, "part-other")),
        }
        match (self.from_age, self.to_age) {
            (None, None) => {}
            (None | Some(0), Some(17)) => parts.push(t!(lang, "part-children")),
            (Some(18), None | Some(59)) => parts.push(t!(lang, "part-adults")),
            (Some(60), None) => parts.push(t!(lang, "part-elderly")),
            (from, Some(to)) => {
                parts.push(t!(lang, "part-ages", from = from.unwrap_or(0).to_string(), to = to.to_string()));
            }
            (Some(from), None) => parts.push(t!(lang, "part-from-age", from = from.to_string())),
        }
        if self.disability {
            parts.push(t!(lang, "part-disability"));
        }
        if parts.is_empty() {
            return people;
        }
        let comma = if lang == Lang::Ar { "، " } else { ", " };
        t!(lang, "is-part", people = people, part = parts.join(comma))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_field_has_a_name_of_its_own_in_four_languages() {
        let parts = [
            PartOf { sex: Sex::Female, ..PartOf::all(Measure::Reached) },
            PartOf { from_age: Some(0), to_age: Some(17), ..PartOf::all(Measure::Targeted) },
            PartOf { sex: Sex::Male, from_age: Some(20), to_age: Some(59), ..PartOf::all(Measure::Reached) },
            PartOf { from_age: Some(65), disability: true, ..PartOf::all(Measure::Reached) },
        ];
        let fields: Vec<Field> = Field::ALL.iter().copied().chain(parts.map(Field::Part)).collect();
        for lang in Lang::ALL {
            let labels: BTreeSet<String> = fields.iter().map(|field| field.label(lang)).collect();
            assert_eq!(labels.len(), fields.len(), "{lang}");
            assert!(labels.iter().all(|label| !label.contains('_') && !label.contains("localization")), "{labels:?}");
        }
        let label = Field::Part(parts[2]).label(Lang::En);
        assert_eq!(base::words::without_isolates(&label), "People reached (men and boys, aged 20 to 59)");
    }
}
