//! Exercises in the database.

use super::State;
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

/// Table `exercise`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "exercise")]
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
    /// What people call it.
    #[sea_orm(column_type = "Text")]
    pub title: String,
    /// The day by which it is to be held.
    pub due_on: NaiveDate,
    /// Who takes part.
    #[sea_orm(column_type = "Text")]
    pub who: String,
    /// A code of [`State`].
    pub state: String,
    /// The day on which it was held.
    pub held_on: Option<NaiveDate>,
    /// What came of it, or why it was dropped.
    #[sea_orm(column_type = "Text")]
    pub note: String,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// How far it has come.
    pub fn state(&self) -> Option<State> {
        State::from_code(&self.state)
    }

    /// Who may see it.
    pub fn level(&self) -> Level {
        Level::read(self.audience)
    }
}

impl Record for Entity {
    const KIND: &'static str = "exercise";
    platform::record_columns!();

    fn title(m: &Model) -> String {
        m.title.clone()
    }

    fn href(m: &Model) -> String {
        format!("/exercises/{}", m.id)
    }

    fn words(m: &Model) -> Vec<String> {
        vec![m.title.clone(), m.who.clone(), m.note.clone()]
    }
}

/// The table, frozen with that of lessons.
pub fn tables() -> Vec<Change> {
    let mut changes = change::record(
        "exercise",
        vec![
            change::text("title"),
            change::day("due_on"),
            change::text("who"),
            change::folded("state"),
            change::null(change::day("held_on")),
            change::text("note"),
        ],
    );
    changes.push(change::index("exercise", &["emergency", "due_on"]));
    changes.push(change::index("exercise", &["state", "due_on"]));
    changes
}

/// Exercises that are read at once.
const MOST: u64 = 200;

/// The exercises of an emergency that the caller may see, the next one first.
///
/// # Errors
/// When the database does not answer.
pub async fn of_emergency(db: &impl ConnectionTrait, caller: &Caller, of: EmergencyId) -> Result<Vec<Model>, Refusal> {
    Ok(visible::<Entity>(caller)
        .filter(Column::Emergency.eq(of))
        .order_by_asc(Column::DueOn)
        .order_by_asc(Column::Id)
        .limit(MOST)
        .all(db)
        .await?)
}

/// The exercises that are planned for some days, as far as the caller may see them.
///
/// # Errors
/// When the database does not answer.
pub async fn due(
    db: &impl ConnectionTrait,
    caller: &Caller,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<Model>, Refusal> {
    Ok(visible::<Entity>(caller)
        .filter(Column::State.eq(State::Planned.code()))
        .filter(Column::DueOn.between(from, to))
        .order_by_asc(Column::DueOn)
        .limit(MOST)
        .all(db)
        .await?)
}
