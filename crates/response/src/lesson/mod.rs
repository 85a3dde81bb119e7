//! Lessons: what helped and what hindered, written down while it is fresh, in a protected space; and case studies, edited
//! from them for others.
//!
//! Invariants: a lesson is its owner's alone until the owner names others, and is never seen by more than see its
//! emergency; more see it only as a case study, which is a new record with a reason, while the lesson stays as it was;
//! hard cases are written and found like successes. Source: domain.md 5.13, 9.9; CD/22/21 section C.

mod audience;
pub mod exercise;
mod forms;
pub mod history;
mod pages;
mod panel;
pub mod store;
mod study;
pub mod what;

pub use pages::routes;
pub use panel::{about, beside, of_context, of_emergency};
pub use store::{Entity, Model as Lesson};
pub use what::{Outcome, Phase, Tool};

use platform::{
    Refusal,
    access::Level,
    capability::Params,
    id::{ContextId, OrganisationId},
    write::Write,
};

/// A lesson without texts yet, of somebody.
fn fresh(w: &Write, owner: OrganisationId, level: Level) -> Lesson {
    Lesson {
        id: w.id(),
        version: 1,
        owner,
        audience: level.stored(),
        context: None,
        emergency: None,
        body: None,
        removed: false,
        created_at: w.at(),
        changed_at: w.at(),
        study: false,
        original: None,
        title: String::new(),
        tool: Tool::Meetings.code().to_owned(),
        phase: Phase::Response.code().to_owned(),
        outcome: Outcome::Mixed.code().to_owned(),
        countries: String::new(),
        happened: String::new(),
        situation: String::new(),
        helped: String::new(),
        hindered: String::new(),
        advice: String::new(),
        source: String::new(),
        lang: w.caller().lang.code().to_owned(),
        audience_why: String::new(),
    }
}

/// A lesson and an exercise for the rights table; their names hold their ids, which nothing else does.
///
/// # Errors
/// When the database refuses.
pub async fn specimen(
    w: &mut Write,
    owner: OrganisationId,
    context: ContextId,
    level: Level,
) -> Result<Params, Refusal> {
    let lesson = fresh(w, owner, level);
    let mark = lesson.id.simple().to_string();
    let lesson = Lesson {
        context: Some(context),
        title: format!("Specimen {mark}"),
        helped: format!("Helped {mark}"),
        countries: "MOZ".to_owned(),
        ..lesson
    };
    let lesson = w.insert::<Entity>("lesson-noted", lesson).await?;
    let exercise = exercise::specimen(w, owner, context, level).await?;
    Ok(vec![("lesson", lesson.id.to_string()), ("exercise", exercise)])
}
