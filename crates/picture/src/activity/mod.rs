//! An activity: one row of a 3W that an organisation owns — who does what where, since when, for how many.
//!
//! Invariants: the owner is the organisation that reported it, whoever is named in it; only the owner changes it; what it
//! is filed under (`activity_filed`) is kept in the transaction of each write and read only joined with the record.

pub mod confirm;
pub mod content;
mod edit;
mod pages;
pub mod store;

pub use confirm::{Entity as Confirmation, confirm, confirmed};
pub use content::Content;
pub use edit::{LEVELS, add, change, fields, fill, remove};
pub use pages::{column, encoded, list, one, shown};

use chrono::{DateTime, NaiveDate, Utc};
use content::{BETWEEN, PartOf, Party, Spot};
use platform::{
    id::{ContextId, EmergencyId, OrganisationId},
    record::Record,
};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

platform::typed_id! {
    /// An import of sheets.
    ImportId
}

/// Table `activity`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "activity")]
#[expect(missing_docs, reason = "columns of every record, then those of `Content` as text")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub version: i64,
    pub owner: OrganisationId,
    pub audience: i16,
    pub context: Option<ContextId>,
    pub emergency: Option<EmergencyId>,
    pub body: Option<platform::id::BodyId>,
    pub removed: bool,
    pub created_at: DateTime<Utc>,
    pub changed_at: DateTime<Utc>,
    /// Names, as [`BETWEEN`] joins them.
    #[sea_orm(column_type = "Text")]
    pub implementers: String,
    /// Their ids, joined by spaces.
    pub implementer_ids: String,
    #[sea_orm(column_type = "Text")]
    pub programme: String,
    pub programme_ids: String,
    #[sea_orm(column_type = "Text")]
    pub funders: String,
    pub funder_ids: String,
    /// Codes, joined by spaces.
    pub sectors: String,
    #[sea_orm(column_type = "Text")]
    pub subsector: String,
    #[sea_orm(column_type = "Text")]
    pub activity: String,
    #[sea_orm(column_type = "Text")]
    pub item: String,
    #[sea_orm(column_type = "Text")]
    pub modality: String,
    #[sea_orm(column_type = "Text")]
    pub unit: String,
    #[sea_orm(column_type = "Text")]
    pub beneficiaries: String,
    #[sea_orm(column_type = "Text")]
    pub site: String,
    pub status: String,
    /// Names of the deepest areas.
    #[sea_orm(column_type = "Text")]
    pub places: String,
    /// The areas with all that they lie in, as JSON.
    #[sea_orm(column_type = "Text")]
    pub places_at: String,
    pub begins: Option<NaiveDate>,
    pub ends: Option<NaiveDate>,
    pub people_targeted: Option<i64>,
    pub people_reached: Option<i64>,
    pub households_targeted: Option<i64>,
    pub households_reached: Option<i64>,
    #[sea_orm(column_type = "Text")]
    pub quantity: String,
    /// Sex, age and disability, as JSON.
    #[sea_orm(column_type = "Text")]
    pub parts: String,
    /// The import that brought it last; none for what was typed.
    pub import: Option<ImportId>,
    #[sea_orm(column_type = "Text")]
    pub source_file: String,
    #[sea_orm(column_type = "Text")]
    pub source_sheet: String,
    pub source_row: i32,
    /// The row's own id in the partner's system.
    pub source_id: String,
    /// See [`Content::fingerprint`].
    pub fingerprint: String,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Record for Entity {
    const KIND: &'static str = "activity";
    platform::record_columns!();

    fn title(m: &Model) -> String {
        m.content().title()
    }

    fn href(m: &Model) -> String {
        format!("/activities/{}", m.id)
    }

    fn words(m: &Model) -> Vec<String> {
        vec![Self::title(m), m.implementers.clone()]
    }
}

/// Table `activity_filed`: under what an activity is found and by whom, in the order in which lists read it.
pub mod filed {
    use platform::id::EmergencyId;
    use sea_orm::entity::prelude::*;

    /// `*` everything, `s:` a sector, `p:` an area, `o:` an organisation, `t:` a status.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "activity_filed")]
    pub struct Model {
        /// Who finds it here: one of [`platform::access::rule::scopes`].
        #[sea_orm(primary_key, auto_increment = false)]
        pub scope: Uuid,
        /// The emergency.
        #[sea_orm(primary_key, auto_increment = false)]
        pub emergency: EmergencyId,
        /// Under what.
        #[sea_orm(primary_key, auto_increment = false)]
        pub facet: String,
        /// The activity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub activity: Uuid,
    }

    /// None.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Where a row of a sheet stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// The import.
    pub import: Option<ImportId>,
    /// File.
    pub file: String,
    /// Sheet.
    pub sheet: String,
    /// Row, from 1.
    pub row: u32,
}

/// To whom a new activity belongs.
#[derive(Clone, Copy, Debug)]
pub struct Belongs {
    /// Owner.
    pub owner: OrganisationId,
    /// Who else sees it.
    pub audience: i16,
    /// Context.
    pub context: Option<ContextId>,
    /// Emergency.
    pub emergency: EmergencyId,
}

impl Model {
    /// A new activity.
    pub fn new(id: Uuid, at: DateTime<Utc>, belongs: Belongs, content: &Content, origin: &Origin) -> Model {
        let blank = Model {
            id,
            version: 1,
            owner: belongs.owner,
            audience: belongs.audience,
            context: belongs.context,
            emergency: Some(belongs.emergency),
            body: None,
            removed: false,
            created_at: at,
            changed_at: at,
            implementers: String::new(),
            implementer_ids: String::new(),
            programme: String::new(),
            programme_ids: String::new(),
            funders: String::new(),
            funder_ids: String::new(),
            sectors: String::new(),
            subsector: String::new(),
            activity: String::new(),
            item: String::new(),
            modality: String::new(),
            unit: String::new(),
            beneficiaries: String::new(),
            site: String::new(),
            status: String::new(),
            places: String::new(),
            places_at: String::new(),
            begins: None,
            ends: None,
            people_targeted: None,
            people_reached: None,
            households_targeted: None,
            households_reached: None,
            quantity: String::new(),
            parts: String::new(),
            import: None,
            source_file: String::new(),
            source_sheet: String::new(),
            source_row: 0,
            source_id: String::new(),
            fingerprint: String::new(),
        };
        blank.saying(content).from(origin)
    }

    /// The same activity with other content.
    #[must_use]
    pub fn saying(self, content: &Content) -> Model {
        let ids = |all: &[Party]| all.iter().map(|p| p.id.as_str()).collect::<Vec<_>>().join(" ");
        let json = |value: serde_json::Result<String>| value.unwrap_or_default();
        Model {
            implementers: content::names(&content.implementers),
            implementer_ids: ids(&content.implementers),
            programme: content::names(&content.programme),
            programme_ids: ids(&content.programme),
            funders: content::names(&content.funders),
            funder_ids: ids(&content.funders),
            sectors: content.sectors.join(" "),
            subsector: content.subsector.clone(),
            activity: content.activity.clone(),
            item: content.item.clone(),
            modality: content.modality.clone(),
            unit: content.unit.clone(),
            beneficiaries: content.beneficiaries.clone(),
            site: content.site.clone(),
            status: content.status.clone(),
            places: content.place_names(),
            places_at: json(serde_json::to_string(&content.places)),
            begins: content.begins,
            ends: content.ends,
            people_targeted: content.people_targeted,
            people_reached: content.people_reached,
            households_targeted: content.households_targeted,
            households_reached: content.households_reached,
            quantity: content.quantity.clone(),
            parts: json(serde_json::to_string(&content.parts)),
            source_id: content.source_id.clone(),
            fingerprint: content.fingerprint(),
            ..self
        }
    }

    /// The same activity from another row of a sheet.
    #[must_use]
    pub fn from(self, origin: &Origin) -> Model {
        Model {
            import: origin.import,
            source_file: origin.file.clone(),
            source_sheet: origin.sheet.clone(),
            source_row: i32::try_from(origin.row).unwrap_or(i32::MAX),
            ..self
        }
    }

    /// Where it came from.
    pub fn origin(&self) -> Origin {
        Origin {
            import: self.import,
            file: self.source_file.clone(),
            sheet: self.source_sheet.clone(),
            row: u32::try_from(self.source_row).unwrap_or_default(),
        }
    }

    /// What it says.
    pub fn content(&self) -> Content {
        let parties = |names: &str, ids: &str| -> Vec<Party> {
            let pairs = ids.split(' ').filter(|id| !id.is_empty()).zip(names.split(BETWEEN));
            pairs.map(|(id, name)| Party { id: id.to_owned(), name: name.to_owned() }).collect()
        };
        Content {
            implementers: parties(&self.implementers, &self.implementer_ids),
            programme: parties(&self.programme, &self.programme_ids),
            funders: parties(&self.funders, &self.funder_ids),
            sectors: self.sectors.split(' ').filter(|s| !s.is_empty()).map(str::to_owned).collect(),
            subsector: self.subsector.clone(),
            activity: self.activity.clone(),
            item: self.item.clone(),
            modality: self.modality.clone(),
            unit: self.unit.clone(),
            beneficiaries: self.beneficiaries.clone(),
            site: self.site.clone(),
            status: self.status.clone(),
            places: serde_json::from_str::<Vec<Vec<Spot>>>(&self.places_at).unwrap_or_default(),
            begins: self.begins,
            ends: self.ends,
            people_targeted: self.people_targeted,
            people_reached: self.people_reached,
            households_targeted: self.households_targeted,
            households_reached: self.households_reached,
            quantity: self.quantity.clone(),
            parts: serde_json::from_str::<Vec<PartOf>>(&self.parts).unwrap_or_default(),
            source_id: self.source_id.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_stored_is_what_was_said() {
        let party = |id: &str, name: &str| Party { id: id.into(), name: name.into() };
        let spot = |code: &str, level| Spot {
            code: code.into(),
            name: code.to_lowercase(),
            level,
            position: Some((-12.5, 39.0)),
        };
        let content = Content {
            implementers: vec![party("ns-moz", "Mozambique Red Cross Society"), party("ifrc", "IFRC")],
            funders: vec![party("other-world-vision", "World Vision")],
            sectors: vec!["HEA".into(), "WSH".into()],
            places: vec![vec![spot("~MOZ/abc", 2), spot("MOZ", 0)]],
            people_reached: Some(0),
            ..Content::default()
        };
        let belongs = Belongs {
            owner: OrganisationId(Uuid::nil()),
            audience: 2,
            context: None,
            emergency: EmergencyId(Uuid::nil()),
        };
        let origin = Origin { import: None, file: "a.csv".into(), sheet: "3W".into(), row: 12 };
        let model = Model::new(Uuid::nil(), DateTime::UNIX_EPOCH, belongs, &content, &origin);
        assert_eq!(model.content(), content);
        assert_eq!(model.origin(), origin);
    }
}
