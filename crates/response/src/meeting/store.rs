//! Meetings in the database.
//!
//! Invariant: a meeting is the components' common record: its owner is who called it, and members of each component present
//! in its context change it.

use super::kind::{Kind, Modality, Rhythm, State, Tier};
use crate::emergency::address;
use base::lang::Lang;
use chrono::{DateTime, Duration, Utc};
use platform::{
    Refusal,
    access::{Caller, Level},
    database::change::{self, Change},
    id::{BodyId, ContextId, EmergencyId, OrganisationId},
    record::{self, Record},
};
use sea_orm::{ConnectionTrait, QueryFilter, QueryOrder, QuerySelect, entity::prelude::*};
use serde::{Deserialize, Serialize};

/// Table `meeting`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "meeting")]
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
    pub name: String,
    /// A code of [`Kind`].
    pub kind: String,
    /// A code of [`Tier`].
    pub level: String,
    /// Which of its kind it is in its emergency, from 1; 0 for one that was waived before it had a number.
    pub number: i32,
    /// A code of [`Modality`].
    pub modality: String,
    /// Where; empty where nobody said.
    #[sea_orm(column_type = "Text")]
    pub place: String,
    /// Where people join from afar; empty where nobody said.
    #[sea_orm(column_type = "Text")]
    pub link: String,
    /// When it begins; none for one that was waived before it had a time.
    pub starts: Option<DateTime<Utc>>,
    /// The zone in which it is planned.
    #[sea_orm(column_type = "Text")]
    pub zone: String,
    /// Its beginning by the clock of the zone, as typed.
    #[sea_orm(column_type = "Text")]
    pub local: String,
    /// How long it takes, in minutes.
    pub length: i32,
    /// Which organisation chairs it.
    pub chair: Option<OrganisationId>,
    /// A code of [`Rhythm`].
    pub rhythm: String,
    /// A code of [`State`].
    pub state: String,
    /// Why it was cancelled, waived or replaced, or why it counts as a Mini-Summit.
    #[sea_orm(column_type = "Text")]
    pub reason: String,
    /// It counts as a Mini-Summit.
    pub counts: bool,
    /// The meeting that took its place.
    pub replaced_by: Option<Uuid>,
    /// The meeting that it follows in its rhythm.
    pub previous: Option<Uuid>,
    /// When those invited were told.
    pub called_at: Option<DateTime<Utc>>,
    /// When it began in fact.
    pub held_from: Option<DateTime<Utc>>,
    /// When it ended in fact.
    pub held_until: Option<DateTime<Utc>>,
    /// Changes of what was decided and written: what organisations agree to.
    pub revision: i64,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Record for Entity {
    const KIND: &'static str = "meeting";
    platform::record_columns!();

    fn title(m: &Model) -> String {
        m.name.clone()
    }

    fn href(m: &Model) -> String {
        m.href()
    }

    fn words(m: &Model) -> Vec<String> {
        let mut words = vec![m.name.clone(), m.place.clone()];
        words.extend(Lang::ALL.map(|lang| m.kind().name(lang)));
        words
    }
}

/// The page of an emergency's part: `/o/{emergency}/…`, by the code that stays whatever its name becomes.
pub fn below(emergency: Option<EmergencyId>, rest: &str) -> String {
    format!("/o/{}/{rest}", emergency.map(|e| address::code(e.0)).unwrap_or_default())
}

impl Model {
    /// Its page.
    pub fn href(&self) -> String {
        below(self.emergency, &format!("meetings/{}", self.id))
    }

    /// What kind it is.
    pub fn kind(&self) -> Kind {
        Kind::from_code(&self.kind).unwrap_or(Kind::Equivalent)
    }

    /// At which level.
    pub fn tier(&self) -> Tier {
        Tier::from_code(&self.level).unwrap_or(Tier::National)
    }

    /// How people come together.
    pub fn modality(&self) -> Modality {
        Modality::from_code(&self.modality).unwrap_or(Modality::Virtual)
    }

    /// How often it is repeated.
    pub fn rhythm(&self) -> Rhythm {
        Rhythm::from_code(&self.rhythm).unwrap_or(Rhythm::Once)
    }

    /// How far it has come.
    pub fn state(&self) -> State {
        State::from_code(&self.state).unwrap_or(State::Proposed)
    }

    /// Who may see it.
    pub fn seen_by(&self) -> Level {
        Level::read(self.audience)
    }

    /// When it ends, as planned.
    pub fn ends(&self) -> Option<DateTime<Utc>> {
        self.starts.map(|starts| starts + Duration::minutes(self.length.into()))
    }

    /// When it began in fact, or was to begin where nobody said when it did.
    pub fn began(&self) -> Option<DateTime<Utc>> {
        self.held_from.or(self.starts)
    }

    /// Where people go: the place, the link, or both.
    pub fn where_to(&self) -> String {
        let both = [self.place.as_str(), self.link.as_str()];
        both.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ")
    }

    /// It counts as a Mini-Summit and was held.
    pub fn counted(&self) -> bool {
        self.counts && self.state().held()
    }
}

/// The table, frozen.
pub fn changes() -> Vec<Change> {
    let mut all = change::record(
        "meeting",
        vec![
            change::text("name"),
            change::folded("kind"),
            change::folded("level"),
            change::int("number"),
            change::folded("modality"),
            change::text("place"),
            change::text("link"),
            change::null(change::moment("starts")),
            change::text("zone"),
            change::text("local"),
            change::int("length"),
            change::null(change::id("chair")),
            change::folded("rhythm"),
            change::folded("state"),
            change::text("reason"),
            change::flag("counts"),
            change::null(change::id("replaced_by")),
            change::null(change::id("previous")),
            change::null(change::moment("called_at")),
            change::null(change::moment("held_from")),
            change::null(change::moment("held_until")),
            change::big("revision"),
        ],
    );
    all.push(change::index("meeting", &["emergency", "starts"]));
    all.push(change::index("meeting", &["starts"]));
    all.push(change::index("meeting", &["previous"]));
    all
}

/// Meetings of an emergency that are read at most.
const MOST: u64 = 1000;

/// All meetings of an emergency that the caller may see, by when they are; what has no time comes last.
///
/// # Errors
/// When the database does not answer.
pub async fn of_emergency(
    db: &impl ConnectionTrait,
    caller: &Caller,
    emergency: EmergencyId,
) -> Result<Vec<Model>, Refusal> {
    let mut all = record::visible::<Entity>(caller)
        .filter(Column::Emergency.eq(emergency))
        .order_by_asc(Column::Starts)
        .order_by_asc(Column::Id)
        .limit(MOST)
        .all(db)
        .await?;
    all.sort_by_key(|m| (m.starts.is_none(), m.starts, m.id));
    Ok(all)
}

/// The same of several emergencies at once, in no order.
///
/// # Errors
/// When the database does not answer.
pub async fn of_emergencies(
    db: &impl ConnectionTrait,
    caller: &Caller,
    emergencies: &[EmergencyId],
) -> Result<Vec<Model>, Refusal> {
    crate::shared::of_emergencies::<Entity>(db, caller, emergencies).await
}

/// The meetings between two instants that the caller may see.
///
/// # Errors
/// When the database does not answer.
pub async fn between(
    db: &impl ConnectionTrait,
    caller: &Caller,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> Result<Vec<Model>, Refusal> {
    Ok(record::visible::<Entity>(caller)
        .filter(Column::Starts.between(from, to))
        .order_by_asc(Column::Starts)
        .limit(MOST)
        .all(db)
        .await?)
}

/// A meeting of an emergency, if the caller may see it.
///
/// # Errors
/// [`Refusal::NotFound`] where there is none for this caller, or it is another emergency's.
pub async fn at(
    db: &impl ConnectionTrait,
    caller: &Caller,
    emergency: EmergencyId,
    id: Uuid,
) -> Result<Model, Refusal> {
    let found = record::see::<Entity>(db, caller, id).await?;
    if found.emergency == Some(emergency) { Ok(found) } else { Err(Refusal::NotFound) }
}
