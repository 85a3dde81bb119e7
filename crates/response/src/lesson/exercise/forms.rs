//! Planning an exercise, and saying what became of it.

use super::{Entity, Exercise, State, href, pages};
use crate::{
    emergency::{self, Emergency},
    words::t,
};
use base::lang::Lang;
use chrono::{Days, NaiveDate};
use platform::{
    Refusal,
    access::{Level, Role},
    record::{CONTRIBUTE, Record, hold, may, organisation, see},
    web::{Ask, Field, Form, Gate, Kind, Route},
    write::{Done, Write, register},
};

const WRITERS: &[Role] = CONTRIBUTE.roles;

/// When an exercise is due where nobody says otherwise: the IFRC's operational toolbox has the real-time evaluation from
/// month 3 on, as a guide (domain.md 6).
const USUAL: Days = Days::new(90);

/// The routes.
pub fn routes() -> Vec<Route> {
    vec![
        Route::form(
            "/o/{emergency}/exercises/new",
            "plan_exercise",
            "Plans an after-action exercise of an emergency, with the day by which it is due.",
            Gate::Holds(WRITERS),
            new_fields,
            |ask, form| Box::pin(fill_new(ask, form)),
            |ask, w| Box::pin(plan(ask, w)),
        ),
        Route::page("/exercises/{exercise}", "exercise", "An after-action exercise.", Gate::Anyone, |ask| {
            Box::pin(pages::one(ask))
        }),
        Route::form(
            "/exercises/{exercise}/edit",
            "edit_exercise",
            "Changes an after-action exercise, or says that it was held or dropped.",
            Gate::Holds(WRITERS),
            edit_fields,
            |ask, form| Box::pin(fill_edit(ask, form)),
            |ask, w| Box::pin(edit(ask, w)),
        ),
    ]
}

fn new_fields(lang: Lang) -> Vec<Field> {
    vec![
        Field::new("title", t!(lang, "exercise-title"), Kind::Line(140)),
        Field::new("due_on", t!(lang, "exercise-due-on"), Kind::Day).hint(t!(lang, "exercise-due-on-hint")),
        Field::new("who", t!(lang, "exercise-who"), Kind::Lines(1000)).hint(t!(lang, "exercise-who-hint")).optional(),
    ]
}

fn edit_fields(lang: Lang) -> Vec<Field> {
    let states = State::ALL.map(|s| (s.code().to_owned(), s.name(lang))).to_vec();
    let mut fields = new_fields(lang);
    fields.push(Field::new("state", t!(lang, "field-status"), Kind::One(states)));
    fields.push(Field::new("held_on", t!(lang, "exercise-held-on"), Kind::Day).optional());
    fields.push(
        Field::new("note", t!(lang, "exercise-note"), Kind::Lines(4000))
            .hint(t!(lang, "exercise-note-hint"))
            .optional(),
    );
    fields
}

/// The emergency of the address, where the caller may plan for it.
async fn planned_for(ask: &Ask) -> Result<Emergency, Refusal> {
    let of = emergency::by_slug(ask).await?;
    let fits = ask.caller.component.is_some() && ask.caller.holds(WRITERS, of.context);
    if fits { Ok(of) } else { Err(Refusal::NotAllowed) }
}

async fn fill_new(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let of = planned_for(ask).await?;
    form.title = t!(lang, "exercise-new");
    form.lead = t!(lang, "exercise-new-lead");
    form.submit = t!(lang, "exercise-plan");
    form.audience = Some(of.level());
    form.crumbs = vec![(of.name.clone(), of.href())];
    form.set("title", t!(lang, "exercise-of", name = of.name.as_str()).replace(['\u{2068}', '\u{2069}'], ""));
    form.set("due_on", (of.onset_day.max(ask.now().date_naive()) + USUAL).to_string());
    Ok(())
}

async fn plan(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let lang = ask.lang();
    let of = planned_for(ask).await?;
    let owner = organisation(&ask.caller)?;
    let exercise = Exercise {
        id: w.id(),
        version: 1,
        owner,
        audience: of.audience,
        context: of.context,
        emergency: Some(of.key()),
        body: None,
        removed: false,
        created_at: w.at(),
        changed_at: w.at(),
        title: ask.values.text("title").to_owned(),
        due_on: ask.values.day("due_on").ok_or(Refusal::Malformed)?,
        who: ask.values.text("who").to_owned(),
        state: State::Planned.code().to_owned(),
        held_on: None,
        note: String::new(),
    };
    let exercise = w.insert::<Entity>("exercise-planned", exercise).await?;
    if of.level() == Level::Organisations {
        // Seen by those who see the emergency, its owner among them.
        let mut named = register::named(w.tx(), of.id).await?;
        named.push(of.owner);
        named.sort_unstable();
        named.dedup();
        let held = hold::<Entity>(w.tx(), &ask.caller, exercise.id, CONTRIBUTE).await?;
        w.share(&held, &named).await?;
    }
    let json = serde_json::json!({ "id": exercise.id, "href": href(&exercise), "version": exercise.version });
    Ok(Done::at(href(&exercise)).saying(t!(lang, "exercise-is-planned")).with(json))
}

async fn fill_edit(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let m = see::<Entity>(ask.read(), &ask.caller, ask.id::<uuid::Uuid>("exercise")?).await?;
    if !may(&ask.caller, &Entity::facts(&m), CONTRIBUTE) {
        return Err(Refusal::NotAllowed);
    }
    form.title = t!(lang, "exercise-edit");
    form.submit = t!(lang, "save");
    form.base = Some(m.version);
    form.audience = Some(m.level());
    form.crumbs = vec![(m.title.clone(), href(&m))];
    form.set("title", &m.title);
    form.set("due_on", m.due_on.to_string());
    form.set("who", &m.who);
    form.set("state", &m.state);
    form.set("held_on", m.held_on.map(|d| d.to_string()).unwrap_or_default());
    form.set("note", &m.note);
    Ok(())
}

/// What is missing or wrong in what was entered, as a field and its sentence.
fn wrong(
    lang: Lang,
    state: State,
    held_on: Option<NaiveDate>,
    note: &str,
    today: NaiveDate,
) -> Option<(&'static str, String)> {
    match state {
        State::Held if held_on.is_none_or(|day| day > today) => Some(("held_on", t!(lang, "exercise-held-when"))),
        State::Dropped if note.is_empty() => Some(("note", t!(lang, "exercise-dropped-why"))),
        _ => None,
    }
}

async fn edit(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let lang = ask.lang();
    let held = hold::<Entity>(w.tx(), &ask.caller, ask.id::<uuid::Uuid>("exercise")?, CONTRIBUTE).await?;
    let state = State::from_code(ask.values.text("state")).ok_or(Refusal::Malformed)?;
    let (held_on, note) = (ask.values.day("held_on"), ask.values.text("note"));
    if let Some((field, text)) = wrong(lang, state, held_on, note, w.at().date_naive()) {
        return Err(Refusal::field(field, text));
    }
    let next = Exercise {
        title: ask.values.text("title").to_owned(),
        due_on: ask.values.day("due_on").ok_or(Refusal::Malformed)?,
        who: ask.values.text("who").to_owned(),
        state: state.code().to_owned(),
        held_on: held_on.filter(|_| state == State::Held),
        note: note.to_owned(),
        ..held.model().clone()
    };
    let m = w.update("exercise-changed", &held, ask.base(), next).await?;
    let json = serde_json::json!({ "id": m.id, "version": m.version });
    Ok(Done::at(href(&m)).saying(t!(lang, "saved")).with(json))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn held_needs_a_day_that_has_come_and_dropped_a_reason() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let today = day("2026-11-20");
        let field = |state, held_on, note| wrong(Lang::En, state, held_on, note, today).map(|(field, _)| field);
        assert_eq!(field(State::Planned, None, ""), None);
        assert_eq!(field(State::Held, None, ""), Some("held_on"));
        assert_eq!(field(State::Held, Some(day("2026-11-21")), ""), Some("held_on"));
        assert_eq!(field(State::Held, Some(today), ""), None);
        assert_eq!(field(State::Dropped, None, ""), Some("note"));
        assert_eq!(field(State::Dropped, None, "Nobody came"), None);
    }
}
