//! Table `integration`, and every query over it.

use super::Way;
use chrono::{DateTime, NaiveDate, Utc};
use platform::{
    Refusal,
    access::{Caller, Level},
    database::change::{self, Change},
    id::{BodyId, ContextId, EmergencyId, OrganisationId},
    record::{Record, visible},
};
use sea_orm::{ConnectionTrait, QueryFilter, QueryOrder, QuerySelect, entity::prelude::*};
use serde::{Deserialize, Serialize};

/// A fact of a context: who works side by side with whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "integration")]
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
    /// A code of [`Way`].
    pub way: String,
    /// The organisations, by id, with a space between.
    pub organisations: String,
    /// What people call it: the office, the task force, the plan.
    #[sea_orm(column_type = "Text")]
    pub title: String,
    /// Where.
    #[sea_orm(column_type = "Text")]
    pub place: String,
    /// First day, where it is known.
    pub since: Option<NaiveDate>,
    /// First day on which it was over.
    pub until: Option<NaiveDate>,
    /// What the source is called.
    #[sea_orm(column_type = "Text")]
    pub source: String,
    /// Where the source can be read.
    #[sea_orm(column_type = "Text")]
    pub link: String,
    /// What else is to know.
    #[sea_orm(column_type = "Text")]
    pub note: String,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// The organisations that work side by side.
    pub fn organisations(&self) -> Vec<OrganisationId> {
        self.organisations.split_whitespace().filter_map(|id| id.parse().ok()).collect()
    }

    /// How they do.
    pub fn way(&self) -> Option<Way> {
        Way::from_code(&self.way)
    }

    /// Whether it holds on a day.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.since.is_none_or(|since| since <= day) && self.until.is_none_or(|until| day < until)
    }

    /// Who may see it.
    pub fn level(&self) -> Level {
        Level::read(self.audience)
    }
}

/// Organisations as they are stored.
pub fn stored(organisations: &[OrganisationId]) -> String {
    organisations.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

impl Record for Entity {
    const KIND: &'static str = "integration";
    platform::record_columns!();

    fn title(m: &Model) -> String {
        m.title.clone()
    }

    fn href(m: &Model) -> String {
        format!("/together/{}", m.id)
    }

    fn words(m: &Model) -> Vec<String> {
        vec![m.title.clone(), m.place.clone(), m.note.clone(), m.source.clone()]
    }
}

/// The table, frozen.
pub fn tables() -> Vec<Change> {
    let mut changes = change::record(
        "integration",
        vec![
            change::folded("way"),
            change::folded("organisations"),
            change::text("title"),
            change::text("place"),
            change::null(change::day("since")),
            change::null(change::day("until")),
            change::text("source"),
            change::text("link"),
            change::text("note"),
        ],
    );
    changes.push(change::index("integration", &["context", "way"]));
    changes
}

/// Facts of a context that are read at once.
const MOST: u64 = 500;

/// The facts of a context, as far as the caller may see them, oldest first.
///
/// # Errors
/// When the database does not answer.
pub async fn of_context(db: &impl ConnectionTrait, caller: &Caller, of: ContextId) -> Result<Vec<Model>, Refusal> {
    Ok(visible::<Entity>(caller)
        .filter(Column::Context.eq(of))
        .order_by_asc(Column::Way)
        .order_by_asc(Column::Id)
        .limit(MOST)
        .all(db)
        .await?)
}
