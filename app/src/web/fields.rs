//! What a column can be, in words: the choices of a person who is asked.

use crate::words::t;
use base::lang::Lang;

macro_rules! fields {
    ($($name:literal => $key:literal,)*) => {
        /// The fields that people choose from, in the order of the list.
        pub const COMMON: &[&str] = &[$($name),*];

        /// A field in words; the name itself for one that is not in our list.
        pub fn name(field: &str, lang: Lang) -> String {
            match field {
                $($name => t!(lang, $key),)*
                other => other.replace('_', " "),
            }
        }
    };
}

fields! {
    "organisation" => "is-organisation",
    "organisation_type" => "is-organisation-type",
    "implementer" => "is-implementer",
    "funder" => "is-funder",
    "programme" => "is-programme",
    "sector" => "is-sector",
    "subsector" => "is-subsector",
    "activity" => "is-activity",
    "status" => "is-status",
    "modality" => "is-modality",
    "admin0" => "is-admin0",
    "admin1" => "is-admin1",
    "admin2" => "is-admin2",
    "admin3" => "is-admin3",
    "admin1_code" => "is-admin1-code",
    "admin2_code" => "is-admin2-code",
    "admin3_code" => "is-admin3-code",
    "site" => "is-site",
    "latitude" => "is-latitude",
    "longitude" => "is-longitude",
    "start" => "is-start",
    "end" => "is-end",
    "period" => "is-period",
    "people_targeted" => "is-people-targeted",
    "people_reached" => "is-people-reached",
    "people_reached_female" => "is-people-reached-female",
    "people_reached_male" => "is-people-reached-male",
    "people_reached_children" => "is-people-reached-children",
    "people_reached_disability" => "is-people-reached-disability",
    "households_targeted" => "is-households-targeted",
    "households_reached" => "is-households-reached",
    "quantity" => "is-quantity",
    "unit" => "is-unit",
    "item" => "is-item",
    "budget" => "is-budget",
    "currency" => "is-currency",
    "comment" => "is-comment",
    "source_id" => "is-source-id",
}
