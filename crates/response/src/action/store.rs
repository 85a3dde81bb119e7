//! Actions in the database: what somebody is to do, by when.
//!
//! Invariant: an action has one holder, an organisation; whoever is present in its context may pass it on, and the ledger
//! says who did.

use crate::{coded::coded, meeting::store::below};
use chrono::{DateTime, NaiveDate, Utc};
use platform::{
    Refusal,
    access::{Caller, Level, Role},
    database::change::{self, Change},
    id::{BodyId, ContextId, EmergencyId, OrganisationId},
    record::{self, Record},
};
use sea_orm::{ConnectionTrait, QueryFilter, QueryOrder, QuerySelect, Select, entity::prelude::*};
use serde::{Deserialize, Serialize};

coded! {
    /// How far an action is.
    State {
        /// It is to be done.
        Open = "open", "action-state-open";
        /// It was done.
        Done = "done", "action-state-done";
        /// It is no longer to be done, with a reason.
        Dropped = "dropped", "action-state-dropped";
    }
}

/// Table `action`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "action")]
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
    /// The meeting that agreed on it; none for one that stands by itself.
    pub meeting: Option<Uuid>,
    /// What is to be done.
    #[sea_orm(column_type = "Text")]
    pub what: String,
    /// Who does it.
    pub holder: OrganisationId,
    /// Which role of the holder, as a code of [`Role`]; none for whoever coordinates.
    pub role: Option<String>,
    /// By when.
    pub due: NaiveDate,
    /// A code of [`State`].
    pub state: String,
    /// Why it was dropped.
    #[sea_orm(column_type = "Text")]
    pub reason: String,
    /// When it was done or dropped.
    pub ended_at: Option<DateTime<Utc>>,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Table `action_chased`: on which day somebody was written to about what is overdue. Read and written by the job alone.
pub mod chased {
    use sea_orm::entity::prelude::*;

    /// A letter that went out.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "action_chased")]
    pub struct Model {
        /// To whom.
        #[sea_orm(primary_key, auto_increment = false)]
        pub account: Uuid,
        /// For which organisation.
        #[sea_orm(primary_key, auto_increment = false)]
        pub organisation: Uuid,
        /// On which day, in UTC.
        #[sea_orm(primary_key, auto_increment = false)]
        pub day: Date,
    }

    /// None.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

impl Record for Entity {
    const KIND: &'static str = "action";
    platform::record_columns!();

    fn title(m: &Model) -> String {
        m.what.clone()
    }

    fn href(m: &Model) -> String {
        m.href()
    }
}

impl Model {
    /// Its page.
    pub fn href(&self) -> String {
        below(self.emergency, &format!("actions/{}", self.id))
    }

    /// How far it is.
    pub fn state(&self) -> State {
        State::from_code(&self.state).unwrap_or(State::Open)
    }

    /// Its day has passed and it is open.
    pub fn overdue(&self, day: NaiveDate) -> bool {
        self.state() == State::Open && self.due < day
    }

    /// Which role of the holder has it.
    pub fn role(&self) -> Option<Role> {
        self.role.as_deref().and_then(|code| Role::ALL.into_iter().find(|r| r.code() == code))
    }

    /// Who may see it.
    pub fn seen_by(&self) -> Level {
        Level::read(self.audience)
    }

    /// It is this person's to do: their organisation holds it, and they have the role, where it has one.
    pub fn is_for(&self, caller: &Caller) -> bool {
        caller.organisation == Some(self.holder)
            && match self.role() {
                Some(role) => caller.holds(&[role], self.context),
                None => caller.holds(record::JOIN.roles, self.context),
            }
    }
}

/// The tables, frozen.
pub fn changes() -> Vec<Change> {
    let mut all = change::record(
        "action",
        vec![
            change::null(change::id("meeting")),
            change::text("what"),
            change::id("holder"),
            change::null(change::folded("role")),
            change::day("due"),
            change::folded("state"),
            change::text("reason"),
            change::null(change::moment("ended_at")),
        ],
    );
    all.extend([
        change::index("action", &["emergency", "state", "due"]),
        change::index("action", &["holder", "state", "due"]),
        change::index("action", &["state", "due"]),
        change::index("action", &["meeting"]),
        change::keyed(
            "action_chased",
            vec![change::id("account"), change::id("organisation"), change::day("day")],
            &["account", "organisation", "day"],
        ),
        change::index("action_chased", &["day"]),
    ]);
    all.extend(super::decision::changes());
    all
}

/// Actions that are read at most.
const MOST: u64 = 2000;

fn ordered(select: Select<Entity>) -> Select<Entity> {
    select.order_by_asc(Column::Due).order_by_asc(Column::Id).limit(MOST)
}

/// The open actions of an emergency that the caller may see: what is due first comes first.
///
/// # Errors
/// When the database does not answer.
pub async fn open_of(
    db: &impl ConnectionTrait,
    caller: &Caller,
    emergency: EmergencyId,
) -> Result<Vec<Model>, Refusal> {
    let select = record::visible::<Entity>(caller)
        .filter(Column::Emergency.eq(emergency))
        .filter(Column::State.eq(State::Open.code()));
    Ok(ordered(select).all(db).await?)
}

/// The open actions of several emergencies that the caller may see.
///
/// # Errors
/// When the database does not answer.
pub async fn open_of_all(
    db: &impl ConnectionTrait,
    caller: &Caller,
    emergencies: &[EmergencyId],
) -> Result<Vec<Model>, Refusal> {
    let mut all = Vec::new();
    for some in emergencies.chunks(200) {
        let select = record::visible::<Entity>(caller)
            .filter(Column::Emergency.is_in(some.iter().copied()))
            .filter(Column::State.eq(State::Open.code()));
        all.extend(ordered(select).all(db).await?);
    }
    Ok(all)
}

/// All actions of an emergency that the caller may see, in one state or in any.
///
/// # Errors
/// When the database does not answer.
pub async fn of_emergency(
    db: &impl ConnectionTrait,
    caller: &Caller,
    emergency: EmergencyId,
    state: Option<State>,
) -> Result<Vec<Model>, Refusal> {
    let mut select = record::visible::<Entity>(caller).filter(Column::Emergency.eq(emergency));
    if let Some(state) = state {
        select = select.filter(Column::State.eq(state.code()));
    }
    Ok(ordered(select).all(db).await?)
}

/// The actions that a meeting agreed on, as far as the caller may see them.
///
/// # Errors
/// When the database does not answer.
pub async fn of_meeting(db: &impl ConnectionTrait, caller: &Caller, meeting: Uuid) -> Result<Vec<Model>, Refusal> {
    Ok(ordered(record::visible::<Entity>(caller).filter(Column::Meeting.eq(meeting))).all(db).await?)
}

/// What an organisation holds, as far as the caller may see it, in one state or in any.
///
/// # Errors
/// When the database does not answer.
pub async fn held_by(
    db: &impl ConnectionTrait,
    caller: &Caller,
    holder: OrganisationId,
    state: Option<State>,
) -> Result<Vec<Model>, Refusal> {
    let mut select = record::visible::<Entity>(caller).filter(Column::Holder.eq(holder));
    if let Some(state) = state {
        select = select.filter(Column::State.eq(state.code()));
    }
    Ok(ordered(select).all(db).await?)
}

/// An action of an emergency, if the caller may see it.
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
