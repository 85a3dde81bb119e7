//! After-action exercises: people of a response look back together, on a day that is set beforehand.
//!
//! Invariants: an exercise has a day by which it is due; that it was held or dropped is said, the latter with a reason;
//! it is seen by those who see its emergency, and changed by whoever planned it.

mod forms;
mod pages;
pub mod store;

pub use forms::routes;
pub use store::{Entity, Model as Exercise};

use crate::words::t;
use base::lang::Lang;
use chrono::{DateTime, NaiveTime, Utc};
use platform::{
    App, Refusal,
    access::{Caller, Level},
    calendar::{Date, When},
    capability::Plan,
    id::{ContextId, EmergencyId, OrganisationId},
    record::Record,
    show,
    web::Ask,
    write::Write,
};

/// How far an exercise has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It is planned.
    Planned,
    /// It was held.
    Held,
    /// It was dropped, with a reason.
    Dropped,
}

impl State {
    /// All of them.
    pub const ALL: [State; 3] = [State::Planned, State::Held, State::Dropped];

    /// As it is stored.
    pub const fn code(self) -> &'static str {
        match self {
            State::Planned => "planned",
            State::Held => "held",
            State::Dropped => "dropped",
        }
    }

    /// From what is stored.
    pub fn from_code(code: &str) -> Option<State> {
        State::ALL.into_iter().find(|s| s.code() == code)
    }

    /// For people.
    pub fn name(self, lang: Lang) -> String {
        match self {
            State::Planned => t!(lang, "exercise-planned"),
            State::Held => t!(lang, "exercise-held"),
            State::Dropped => t!(lang, "exercise-dropped"),
        }
    }
}

/// Its page.
pub fn href(m: &Exercise) -> String {
    Entity::href(m)
}

/// Where it stands, in a few words.
pub(super) fn said(lang: Lang, m: &Exercise) -> String {
    match m.state() {
        Some(State::Planned) => t!(lang, "exercise-due", day = show::day(lang, m.due_on)),
        Some(state) => state.name(lang),
        None => String::new(),
    }
}

/// Exercises in people's calendars: those that are planned, as far as a person may see them.
///
/// # Errors
/// When the database does not answer.
pub async fn dates(app: &App, caller: &Caller, from: DateTime<Utc>, to: DateTime<Utc>) -> Result<Vec<Date>, Refusal> {
    let planned = store::due(app.database().read(), caller, from.date_naive(), to.date_naive()).await?;
    let date = |m: Exercise| Date {
        id: m.id,
        title: m.title.clone(),
        when: When::Day(m.due_on),
        place: String::new(),
        href: href(&m),
        version: m.version,
        changed_at: m.changed_at,
        cancelled: false,
    };
    Ok(planned.into_iter().map(date).collect())
}

/// Exercises on the timeline of an emergency, planned beside held.
///
/// # Errors
/// When the database does not answer.
pub async fn plans(ask: &Ask, of: EmergencyId) -> Result<Vec<Plan>, Refusal> {
    let plan = |m: Exercise| Plan {
        when: When::Day(m.due_on),
        title: m.title.clone(),
        href: href(&m),
        done: m.held_on.map(|day| day.and_time(NaiveTime::MIN).and_utc()),
        called_off: m.state() == Some(State::Dropped),
    };
    Ok(store::of_emergency(ask.read(), &ask.caller, of).await?.into_iter().map(plan).collect())
}

/// An exercise for the rights table; gives its id.
///
/// # Errors
/// When the database refuses.
pub(super) async fn specimen(
    w: &mut Write,
    owner: OrganisationId,
    context: ContextId,
    level: Level,
) -> Result<String, Refusal> {
    let id: uuid::Uuid = w.id();
    let exercise = Exercise {
        id,
        version: 1,
        owner,
        audience: level.stored(),
        context: Some(context),
        emergency: None,
        body: None,
        removed: false,
        created_at: w.at(),
        changed_at: w.at(),
        title: format!("Specimen {}", id.simple()),
        due_on: w.at().date_naive() + chrono::Days::new(60),
        who: String::new(),
        state: State::Planned.code().to_owned(),
        held_on: None,
        note: String::new(),
    };
    Ok(w.insert::<Entity>("exercise-planned", exercise).await?.id.to_string())
}
