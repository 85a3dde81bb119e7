//! The items of an agenda, each of which is a section of the minutes.
//!
//! Invariant: a row for each section, so that two people who write minutes together change two records, and one section is
//! merged or asked about.

use super::{
    agenda::{Subject, Why},
    store,
};
use chrono::{DateTime, Utc};
use platform::{
    Refusal,
    access::Caller,
    database::change::{self, Change},
    id::{BodyId, ContextId, EmergencyId, OrganisationId},
    record::{self, Record},
};
use sea_orm::{ConnectionTrait, QueryFilter, QueryOrder, QuerySelect, entity::prelude::*};
use serde::{Deserialize, Serialize};

/// Table `agenda_item`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "agenda_item")]
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
    /// The meeting.
    pub meeting: Uuid,
    /// Where it stands on the agenda, from 1.
    pub position: i32,
    /// A code of [`Subject`].
    pub subject: String,
    /// What it is called, in the language of who put it there.
    #[sea_orm(column_type = "Text")]
    pub title: String,
    /// A code of [`Why`].
    pub why: String,
    /// The minutes of it; empty until somebody writes them.
    #[sea_orm(column_type = "Text")]
    pub minutes: String,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Record for Entity {
    const KIND: &'static str = "agenda_item";
    platform::record_columns!();

    fn title(m: &Model) -> String {
        m.title.clone()
    }

    fn href(m: &Model) -> String {
        format!("{}#item-{}", store::below(m.emergency, &format!("meetings/{}", m.meeting)), m.id)
    }

    fn words(m: &Model) -> Vec<String> {
        // An agenda is the same everywhere: only what was written is worth finding.
        if m.minutes.is_empty() { Vec::new() } else { vec![m.title.clone(), m.minutes.clone()] }
    }
}

impl Model {
    /// What it is about.
    pub fn subject(&self) -> Subject {
        Subject::from_code(&self.subject).unwrap_or(Subject::Other)
    }

    /// Why it is on the agenda.
    pub fn why(&self) -> Why {
        Why::from_code(&self.why).unwrap_or(Why::Asked)
    }

    /// What a reader of a language calls it.
    pub fn name(&self, lang: base::lang::Lang) -> String {
        match self.subject() {
            Subject::Other => self.title.clone(),
            subject => subject.name(lang),
        }
    }
}

/// The table, frozen.
pub fn changes() -> Vec<Change> {
    let mut all = change::record(
        "agenda_item",
        vec![
            change::id("meeting"),
            change::int("position"),
            change::folded("subject"),
            change::text("title"),
            change::folded("why"),
            change::text("minutes"),
        ],
    );
    all.push(change::index("agenda_item", &["meeting", "position"]));
    all
}

/// Items of one agenda that are read at most.
const MOST: u64 = 100;

/// The items of a meeting that the caller may see, in order.
///
/// # Errors
/// When the database does not answer.
pub async fn of(db: &impl ConnectionTrait, caller: &Caller, meeting: Uuid) -> Result<Vec<Model>, Refusal> {
    Ok(record::visible::<Entity>(caller)
        .filter(Column::Meeting.eq(meeting))
        .order_by_asc(Column::Position)
        .order_by_asc(Column::Id)
        .limit(MOST)
        .all(db)
        .await?)
}

/// The items of some meetings that the caller may see, in no order: a query for some hundred meetings.
///
/// # Errors
/// When the database does not answer.
pub async fn of_meetings(db: &impl ConnectionTrait, caller: &Caller, meetings: &[Uuid]) -> Result<Vec<Model>, Refusal> {
    let mut all = Vec::new();
    for some in meetings.chunks(500) {
        let these = Column::Meeting.is_in(some.iter().copied());
        all.extend(record::visible::<Entity>(caller).filter(these).limit(MOST * 100).all(db).await?);
    }
    Ok(all)
}
