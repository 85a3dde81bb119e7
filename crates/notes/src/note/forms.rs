//! Writing a note on a context, changing it, saying that it still holds, taking it away.
//!
//! Invariant: notes are written by components that are present in the context, and changed by the organisation that
//! wrote them.

use super::{Entity, LEVELS, Note, Topic, allowed, fresh, languages, pages};
use crate::words::t;
use base::lang::Lang;
use movement::context;
use platform::{
    Refusal,
    access::{Level, Role},
    record::{CONTRIBUTE, Record, hold, may, organisation, see},
    web::{Ask, Field, Form, Gate, Kind, Route},
    write::{Done, Write},
};
use sea_orm::ConnectionTrait;

const WRITERS: &[Role] = CONTRIBUTE.roles;
/// Characters of a note: what is longer belongs into a document.
const LONG: usize = 2000;

/// The routes.
pub fn routes() -> Vec<Route> {
    vec![
        Route::page(
            "/contexts/{context}/notes",
            "notes",
            "Notes on a context, by topic, language and words, newest change first.",
            Gate::Anyone,
            |ask| Box::pin(pages::list(ask)),
        ),
        Route::form(
            "/contexts/{context}/notes/new",
            "add_note",
            "Writes a note on a context in which the caller's organisation is present.",
            Gate::Holds(WRITERS),
            fields,
            |ask, form| Box::pin(fill_new(ask, form)),
            |ask, w| Box::pin(add(ask, w)),
        ),
        Route::page("/notes/{note}", "note", "A note on a context.", Gate::Anyone, |ask| Box::pin(pages::one(ask))),
        Route::form(
            "/notes/{note}/edit",
            "edit_note",
            "Changes a note of the caller's own organisation.",
            Gate::Holds(WRITERS),
            fields,
            |ask, form| Box::pin(fill_edit(ask, form)),
            |ask, w| Box::pin(edit(ask, w)),
        ),
        Route::button(
            "/notes/{note}/check",
            "check_note",
            "Says that a note of the caller's own organisation holds today.",
            Gate::Holds(WRITERS),
            |ask, w| Box::pin(check(ask, w)),
        ),
        Route::button(
            "/notes/{note}/remove",
            "remove_note",
            "Takes a note of the caller's own organisation away.",
            Gate::Holds(WRITERS),
            |ask, w| Box::pin(remove(ask, w)),
        ),
    ]
}

fn fields(lang: Lang) -> Vec<Field> {
    vec![
        Field::new("topic", t!(lang, "note-topic"), Kind::One(Topic::choices(lang))),
        Field::new("title", t!(lang, "note-title"), Kind::Line(120)).hint(t!(lang, "note-title-hint")),
        Field::new("text", t!(lang, "note-text"), Kind::Lines(LONG)).hint(t!(lang, "note-text-hint")),
        Field::new("lang", t!(lang, "note-lang"), Kind::One(languages(lang))),
        Field::new("checked_on", t!(lang, "note-checked-on"), Kind::Day).hint(t!(lang, "note-checked-on-hint")),
        Field::audience(lang, &LEVELS).hint(t!(lang, "note-audience-hint")),
    ]
}

/// Leaves of the audiences those that see the context.
fn offer(form: &mut Form, lang: Lang, context: Level) {
    let levels = LEVELS.into_iter().filter(|level| allowed(context, *level));
    form.choose("audience", levels.map(|l| (l.code().to_owned(), l.name(lang))).collect());
}

/// Whether the caller may write notes on a context.
pub(super) fn writes_here(ask: &Ask, place: &context::Model) -> bool {
    ask.caller.component.is_some()
        && ask.caller.contexts.contains(&place.id())
        && ask.caller.holds(WRITERS, Some(place.id()))
}

/// The context of the address, where the caller may write a note on it.
async fn place(ask: &Ask) -> Result<context::Model, Refusal> {
    let m = context::open(ask.read(), &ask.caller, ask.param("context")).await?;
    if writes_here(ask, &m) { Ok(m) } else { Err(Refusal::NotAllowed) }
}

/// Who may see the context of a note; where the reader may not, nobody else learns of it by the note either.
async fn context_level(db: &impl ConnectionTrait, ask: &Ask, m: &Note) -> Result<Level, Refusal> {
    let Some(id) = m.context else { return Ok(Level::Own) };
    match see::<context::Entity>(db, &ask.caller, id).await {
        Ok(context) => Ok(Level::read(context.audience)),
        Err(Refusal::NotFound) => Ok(Level::Own),
        Err(other) => Err(other),
    }
}

async fn fill_new(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let m = place(ask).await?;
    form.title = t!(lang, "note-new");
    form.lead = t!(lang, "note-new-lead");
    form.submit = t!(lang, "note-keep");
    form.crumbs = vec![(m.name(lang), context::Entity::href(&m)), (t!(lang, "notes"), pages::below(&m))];
    offer(form, lang, Level::read(m.audience));
    form.set("lang", lang.code());
    form.set("checked_on", ask.now().date_naive().to_string());
    form.set("audience", if allowed(Level::read(m.audience), Level::Context) { "context" } else { "own" });
    Ok(())
}

/// Puts what people wrote into a note.
fn written(ask: &Ask, context: Level, note: Note) -> Result<Note, Refusal> {
    let lang = ask.lang();
    let level = Level::from_code(ask.values.text("audience")).ok_or(Refusal::Malformed)?;
    if !allowed(context, level) {
        return Err(Refusal::field("audience", t!(lang, "note-too-wide")));
    }
    let checked_on = ask.values.day("checked_on").ok_or(Refusal::Malformed)?;
    if checked_on > ask.now().date_naive() {
        return Err(Refusal::field("checked_on", t!(lang, "note-checked-later")));
    }
    let text = |field: &str| ask.values.text(field).to_owned();
    Ok(Note {
        topic: text("topic"),
        title: text("title"),
        text: text("text"),
        lang: text("lang"),
        checked_on,
        audience: level.stored(),
        ..note
    })
}

async fn add(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let m = place(ask).await?;
    let note = written(ask, Level::read(m.audience), fresh(w, organisation(&ask.caller)?, m.id(), Level::Own))?;
    let note = w.insert::<Entity>("note-added", note).await?;
    let json = serde_json::json!({ "id": note.id, "href": Entity::href(&note), "version": note.version });
    Ok(Done::at(Entity::href(&note)).saying(t!(ask.lang(), "note-kept")).with(json))
}

async fn fill_edit(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let m = see::<Entity>(ask.read(), &ask.caller, ask.id::<uuid::Uuid>("note")?).await?;
    if !may(&ask.caller, &Entity::facts(&m), CONTRIBUTE) {
        return Err(Refusal::NotAllowed);
    }
    form.title = t!(lang, "note-edit");
    form.submit = t!(lang, "note-keep");
    form.base = Some(m.version);
    form.audience = Some(m.level());
    form.crumbs = vec![(m.title.clone(), Entity::href(&m))];
    offer(form, lang, context_level(ask.read(), ask, &m).await?);
    for (field, value) in [
        ("topic", m.topic.clone()),
        ("title", m.title.clone()),
        ("text", m.text.clone()),
        ("lang", m.lang.clone()),
        ("checked_on", m.checked_on.to_string()),
        ("audience", m.level().code().to_owned()),
    ] {
        form.set(field, value);
    }
    Ok(())
}

async fn edit(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let held = hold::<Entity>(w.tx(), &ask.caller, ask.id::<uuid::Uuid>("note")?, CONTRIBUTE).await?;
    let level = context_level(w.tx(), ask, held.model()).await?;
    let next = written(ask, level, held.model().clone())?;
    let m = w.update("note-changed", &held, ask.base(), next).await?;
    let json = serde_json::json!({ "id": m.id, "version": m.version });
    Ok(Done::at(Entity::href(&m)).saying(t!(ask.lang(), "note-kept")).with(json))
}

async fn check(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let held = hold::<Entity>(w.tx(), &ask.caller, ask.id::<uuid::Uuid>("note")?, CONTRIBUTE).await?;
    let next = Note { checked_on: w.at().date_naive(), ..held.model().clone() };
    let m = w.update("note-checked", &held, None, next).await?;
    let json = serde_json::json!({ "id": m.id, "version": m.version, "checked_on": m.checked_on });
    Ok(Done::at(Entity::href(&m)).saying(t!(ask.lang(), "note-checked")).with(json))
}

async fn remove(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let held = hold::<Entity>(w.tx(), &ask.caller, ask.id::<uuid::Uuid>("note")?, CONTRIBUTE).await?;
    let back = held.context.map_or_else(|| "/contexts".to_owned(), |c| format!("/contexts/{c}/notes"));
    w.remove("note-removed", &held).await?;
    Ok(Done::at(back).saying(t!(ask.lang(), "note-gone")))
}
