//! What the components decided, kept where everybody finds it.
//!
//! Invariant: a decision is never rewritten once its minutes are agreed without the organisations being asked again: a
//! change of it is a change of the minutes.

use crate::meeting::store::below;
use chrono::{DateTime, NaiveDate, Utc};
use platform::{
    Refusal,
    access::{Caller, Level},
    database::change::{self, Change},
    id::{BodyId, ContextId, EmergencyId, OrganisationId},
    record::{self, Record},
};
use sea_orm::{ConnectionTrait, QueryFilter, QueryOrder, QuerySelect, entity::prelude::*};
use serde::{Deserialize, Serialize};

/// Table `decision`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "decision")]
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
    /// The meeting that took it.
    pub meeting: Uuid,
    /// What was decided.
    #[sea_orm(column_type = "Text")]
    pub what: String,
    /// Why, or on what terms; empty where nobody said.
    #[sea_orm(column_type = "Text")]
    pub why: String,
    /// When it was taken.
    pub day: NaiveDate,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Record for Entity {
    const KIND: &'static str = "decision";
    platform::record_columns!();

    fn title(m: &Model) -> String {
        m.what.clone()
    }

    fn href(m: &Model) -> String {
        format!("{}#decision-{}", below(m.emergency, &format!("meetings/{}", m.meeting)), m.id)
    }

    fn words(m: &Model) -> Vec<String> {
        vec![m.what.clone(), m.why.clone()]
    }
}

impl Model {
    /// Who may see it.
    pub fn seen_by(&self) -> Level {
        Level::read(self.audience)
    }
}

/// The table, frozen.
pub fn changes() -> Vec<Change> {
    let mut all = change::record(
        "decision",
        vec![change::id("meeting"), change::text("what"), change::text("why"), change::day("day")],
    );
    all.push(change::index("decision", &["emergency", "day"]));
    all.push(change::index("decision", &["meeting"]));
    all
}

/// Decisions that are read at most.
const MOST: u64 = 2000;

/// The decisions of a meeting that the caller may see, in the order in which they were written.
///
/// # Errors
/// When the database does not answer.
pub async fn of_meeting(db: &impl ConnectionTrait, caller: &Caller, meeting: Uuid) -> Result<Vec<Model>, Refusal> {
    Ok(record::visible::<Entity>(caller)
        .filter(Column::Meeting.eq(meeting))
        .order_by_asc(Column::CreatedAt)
        .order_by_asc(Column::Id)
        .limit(MOST)
        .all(db)
        .await?)
}

/// The decisions of an emergency that the caller may see, newest first.
///
/// # Errors
/// When the database does not answer.
pub async fn of_emergency(
    db: &impl ConnectionTrait,
    caller: &Caller,
    emergency: EmergencyId,
) -> Result<Vec<Model>, Refusal> {
    Ok(record::visible::<Entity>(caller)
        .filter(Column::Emergency.eq(emergency))
        .order_by_desc(Column::Day)
        .order_by_desc(Column::Id)
        .limit(MOST)
        .all(db)
        .await?)
}
