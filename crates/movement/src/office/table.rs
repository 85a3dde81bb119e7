//! Table `office`.

use crate::words::t;
use base::lang::Lang;
use chrono::{DateTime, NaiveDate, Utc};
use platform::{
    database::change::{Change, day, folded, index, null, record, text},
    id::{BodyId, ContextId, EmergencyId, OrganisationId},
    record::Record,
};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// An office of the organisation that owns it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "office")]
#[expect(missing_docs, reason = "the columns of every record; the others say what they hold")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub version: i64,
    pub owner: OrganisationId,
    pub audience: i16,
    pub context: Option<ContextId>,
    pub emergency: Option<EmergencyId>,
    pub body: Option<BodyId>,
    pub removed: bool,
    pub created_at: DateTime<Utc>,
    pub changed_at: DateTime<Utc>,
    /// See [`OfficeKind`].
    pub kind: String,
    /// ISO alpha-3 code of the country in which it is.
    pub country: String,
    /// What it is called.
    #[sea_orm(column_type = "Text")]
    pub name: String,
    /// The town; empty where it is not said.
    #[sea_orm(column_type = "Text")]
    pub place: String,
    /// First day, where it is known.
    pub since: Option<NaiveDate>,
    /// First day on which it was closed.
    pub until: Option<NaiveDate>,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Record for Entity {
    const KIND: &'static str = "office";
    platform::record_columns!();

    fn title(m: &Model) -> String {
        m.name.clone()
    }

    fn href(m: &Model) -> String {
        format!("/offices/{}", m.id)
    }

    fn words(m: &Model) -> Vec<String> {
        vec![m.name.clone(), m.place.clone()]
    }
}

/// Makes the table.
pub fn changes() -> Vec<Change> {
    let mut all = record(
        "office",
        vec![folded("kind"), folded("country"), text("name"), text("place"), null(day("since")), null(day("until"))],
    );
    all.push(index("office", &["owner", "country"]));
    all
}

/// What kind of office it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfficeKind {
    /// A delegation in one country.
    Delegation,
    /// A delegation for a cluster of countries.
    CountryCluster,
    /// A regional office.
    Regional,
    /// An office below a delegation.
    SubOffice,
    /// A branch of a National Society.
    Branch,
}

impl OfficeKind {
    /// All of them.
    pub const ALL: [OfficeKind; 5] = [
        OfficeKind::Delegation,
        OfficeKind::CountryCluster,
        OfficeKind::Regional,
        OfficeKind::SubOffice,
        OfficeKind::Branch,
    ];

    /// As it is stored.
    pub const fn code(self) -> &'static str {
        match self {
            OfficeKind::Delegation => "delegation",
            OfficeKind::CountryCluster => "country_cluster",
            OfficeKind::Regional => "regional",
            OfficeKind::SubOffice => "sub_office",
            OfficeKind::Branch => "branch",
        }
    }

    /// From what is stored.
    pub fn read(code: &str) -> OfficeKind {
        OfficeKind::ALL.into_iter().find(|k| k.code() == code).unwrap_or(OfficeKind::Delegation)
    }

    /// For people.
    pub fn name(self, lang: Lang) -> String {
        match self {
            OfficeKind::Delegation => t!(lang, "office-delegation"),
            OfficeKind::CountryCluster => t!(lang, "office-country-cluster"),
            OfficeKind::Regional => t!(lang, "office-regional"),
            OfficeKind::SubOffice => t!(lang, "office-sub-office"),
            OfficeKind::Branch => t!(lang, "office-branch"),
        }
    }
}
