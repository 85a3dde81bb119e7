//! Requests of Movement Coordination Officers in the database.
//!
//! Invariants: an unmet request has its reason and is neither reopened, changed nor deleted, whoever writes: the database
//! refuses on both engines; decisions that there is to be none are rows like requests.

use super::state::{Modality, State, Unmet};
use chrono::{DateTime, NaiveDate, Utc};
use platform::{
    Refusal,
    access::{Caller, Level},
    database::change::{self, Change},
    id::{ContextId, EmergencyId, OrganisationId},
    record::{Record, visible},
};
use sea_orm::{ConnectionTrait, QueryOrder, QuerySelect, entity::prelude::*};
use serde::{Deserialize, Serialize};

/// Table `officer_request`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "officer_request")]
#[expect(missing_docs, reason = "the columns of every record; the others say what they hold")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub version: i64,
    /// The organisation that asks.
    pub owner: OrganisationId,
    pub audience: i16,
    pub context: Option<ContextId>,
    pub emergency: Option<EmergencyId>,
    pub body: Option<platform::id::BodyId>,
    pub removed: bool,
    pub created_at: DateTime<Utc>,
    pub changed_at: DateTime<Utc>,
    /// What it is called.
    #[sea_orm(column_type = "Text")]
    pub title: String,
    /// A code of [`State`].
    pub state: String,
    /// Counts changes of what is endorsed.
    pub revision: i64,
    /// ISO alpha-3 code of the country; empty where it is for all of them.
    pub country: String,
    /// Why one is needed, or none.
    #[sea_orm(column_type = "Text")]
    pub reason: String,
    /// What the officer does.
    #[sea_orm(column_type = "Text")]
    pub terms: String,
    /// From when on.
    pub needed_from: Option<NaiveDate>,
    /// For how many weeks.
    pub weeks: Option<i32>,
    /// Languages that the officer speaks.
    #[sea_orm(column_type = "Text")]
    pub languages: String,
    /// A code of [`Modality`].
    pub modality: String,
    /// To whom the officer reports: an organisation and a function.
    #[sea_orm(column_type = "Text")]
    pub reports_to: String,
    /// Who hosts the officer.
    #[sea_orm(column_type = "Text")]
    pub hosted_by: String,
    /// Who pays.
    #[sea_orm(column_type = "Text")]
    pub funding: String,
    /// The person of the pool, once matched.
    pub candidate: Option<Uuid>,
    /// That person's organisation.
    pub home: Option<OrganisationId>,
    /// What that person is, without a name.
    #[sea_orm(column_type = "Text")]
    pub profile: String,
    /// First day of the mission.
    pub started_on: Option<NaiveDate>,
    /// Last day of the mission.
    pub ended_on: Option<NaiveDate>,
    /// The report at its end.
    #[sea_orm(column_type = "Text")]
    pub report: String,
    /// What was learnt.
    #[sea_orm(column_type = "Text")]
    pub lessons: String,
    /// Why it could not be met: a code of [`Unmet`]; empty while it may be.
    pub unmet: String,
    /// The same in words.
    #[sea_orm(column_type = "Text")]
    pub unmet_why: String,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Record for Entity {
    const KIND: &'static str = "officer_request";
    platform::record_columns!();

    fn title(m: &Model) -> String {
        m.title.clone()
    }

    fn href(m: &Model) -> String {
        m.href()
    }
}

impl Model {
    /// Its page.
    pub fn href(&self) -> String {
        format!("/mco/{}", self.id)
    }

    /// How far it has come.
    pub fn state(&self) -> State {
        State::from_code(&self.state).unwrap_or(State::Requested)
    }

    /// From where the officer works.
    pub fn modality(&self) -> Modality {
        Modality::from_code(&self.modality).unwrap_or(Modality::InCountry)
    }

    /// Why it could not be met.
    pub fn unmet(&self) -> Option<Unmet> {
        Unmet::from_code(&self.unmet)
    }

    /// Who endorses it: the host National Society, the ICRC and the IFRC.
    pub fn asked(&self) -> Vec<OrganisationId> {
        let all = [crate::convener::rule::icrc(), crate::convener::rule::ifrc()];
        movement::context::host(&self.country).into_iter().chain(all).collect()
    }

    /// Who may see it.
    pub fn level(&self) -> Level {
        Level::read(self.audience)
    }
}

/// The tables, frozen.
pub fn tables() -> Vec<Change> {
    let mut changes = change::record(
        "officer_request",
        vec![
            change::text("title"),
            change::folded("state"),
            change::big("revision"),
            change::folded("country"),
            change::text("reason"),
            change::text("terms"),
            change::null(change::day("needed_from")),
            change::null(change::int("weeks")),
            change::text("languages"),
            change::folded("modality"),
            change::text("reports_to"),
            change::text("hosted_by"),
            change::text("funding"),
            change::null(change::id("candidate")),
            change::null(change::id("home")),
            change::text("profile"),
            change::null(change::day("started_on")),
            change::null(change::day("ended_on")),
            change::text("report"),
            change::text("lessons"),
            change::folded("unmet"),
            change::text("unmet_why"),
        ],
    );
    changes.push(change::index("officer_request", &["emergency", "created_at"]));
    changes.extend(super::pool::tables());
    changes.push(Change::Each { sqlite: KEPT_SQLITE, postgres: KEPT_POSTGRES });
    changes
}

const KEPT_SQLITE: &str = "
create trigger officer_unmet_insert before insert on officer_request when new.state = 'unmet' and new.unmet = '' begin
  select raise(abort, 'officer_request: an unmet request has its reason');
end;
create trigger officer_unmet_update before update on officer_request when new.state = 'unmet' and new.unmet = '' begin
  select raise(abort, 'officer_request: an unmet request has its reason');
end;
create trigger officer_unmet_kept before update on officer_request when old.state = 'unmet' begin
  select raise(abort, 'officer_request: an unmet request is kept as it is') where
    new.state <> 'unmet' or new.unmet <> old.unmet or new.removed <> old.removed;
end;
create trigger officer_unmet_delete before delete on officer_request when old.state = 'unmet' begin
  select raise(abort, 'officer_request: an unmet request is kept as it is');
end;
";

const KEPT_POSTGRES: &str = "
create function officer_unmet() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.state = 'unmet' then
      raise exception 'officer_request: an unmet request is kept as it is';
    end if;
    return old;
  end if;
  if new.state = 'unmet' and new.unmet = '' then
    raise exception 'officer_request: an unmet request has its reason';
  end if;
  if tg_op = 'UPDATE' then
    if old.state = 'unmet' and (new.state <> 'unmet' or new.unmet <> old.unmet or new.removed <> old.removed) then
      raise exception 'officer_request: an unmet request is kept as it is';
    end if;
  end if;
  return new;
end $$;
create trigger officer_unmet before insert or update or delete on officer_request for each row execute function officer_unmet();
";

/// The requests and decisions of an emergency that the caller may see, newest first.
///
/// # Errors
/// When the database does not answer.
pub async fn of_emergency(
    db: &impl ConnectionTrait,
    caller: &Caller,
    emergency: EmergencyId,
) -> Result<Vec<Model>, Refusal> {
    of_emergencies(db, caller, &[emergency]).await
}

/// The same of several emergencies.
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

/// Requests that are counted at most.
const COUNTED: u64 = 5000;

/// All requests and decisions that the caller may see, newest first.
///
/// # Errors
/// When the database does not answer.
pub async fn all(db: &impl ConnectionTrait, caller: &Caller) -> Result<Vec<Model>, Refusal> {
    Ok(visible::<Entity>(caller)
        .order_by_desc(Column::CreatedAt)
        .order_by_desc(Column::Id)
        .limit(COUNTED)
        .all(db)
        .await?)
}

/// How many requests came to what: each state, and each reason of the unmet ones; a decision against one is no request.
pub fn counted(all: &[Model]) -> (Vec<(State, i64)>, Vec<(Unmet, i64)>) {
    let count =
        |fits: &dyn Fn(&Model) -> bool| i64::try_from(all.iter().filter(|m| fits(m)).count()).unwrap_or(i64::MAX);
    let states = State::ALL.iter().map(|s| (*s, count(&|m| m.state() == *s))).collect();
    let unmet = |u: Unmet| count(&|m| m.state() == State::Unmet && m.unmet() == Some(u));
    (states, Unmet::ALL.iter().map(|u| (*u, unmet(*u))).collect())
}
