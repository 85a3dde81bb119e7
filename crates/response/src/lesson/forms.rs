//! Writing a lesson down, and changing it.

use super::{
    Entity, Lesson, audience, fresh,
    what::{Outcome, Phase, Tool},
};
use crate::{
    emergency::{self, Emergency, place},
    words::t,
};
use base::lang::Lang;
use movement::context::{country_context, country_context_id};
use platform::{
    Refusal,
    access::{Level, Role},
    record::{CONTRIBUTE, Record, Right, hold, may, organisation, see},
    web::{Ask, Field, Form, Kind, Values},
    write::{Done, Write},
};

/// Who writes lessons.
pub(super) const WRITE: Right = CONTRIBUTE;
/// The same, for gates.
pub(super) const WRITERS: &[Role] = CONTRIBUTE.roles;
/// Characters of a text.
const LONG: usize = 4000;

/// The fields that say what it is about.
fn about(lang: Lang) -> Vec<Field> {
    vec![
        Field::new("title", t!(lang, "lesson-title"), Kind::Line(140)).hint(t!(lang, "lesson-title-hint")),
        Field::new("tool", t!(lang, "lesson-tool"), Kind::One(Tool::choices(lang))),
        Field::new("phase", t!(lang, "lesson-phase"), Kind::One(Phase::choices(lang))),
        Field::new("outcome", t!(lang, "lesson-outcome"), Kind::One(Outcome::choices(lang))),
        Field::new("helped", t!(lang, "lesson-helped"), Kind::Lines(LONG)).optional(),
        Field::new("hindered", t!(lang, "lesson-hindered"), Kind::Lines(LONG)).optional(),
        Field::new("advice", t!(lang, "lesson-advice"), Kind::Lines(LONG)).optional(),
        Field::new("situation", t!(lang, "lesson-situation"), Kind::Lines(LONG)).optional(),
        Field::new("countries", t!(lang, "field-countries"), Kind::Line(400))
            .hint(t!(lang, "lesson-countries-hint"))
            .optional(),
        Field::new("happened", t!(lang, "lesson-happened"), Kind::Line(60))
            .hint(t!(lang, "lesson-happened-hint"))
            .optional(),
        Field::new("source", t!(lang, "lesson-source"), Kind::Line(300))
            .hint(t!(lang, "lesson-source-hint"))
            .optional(),
    ]
}

/// The fields of a new lesson.
pub(super) fn new_fields(lang: Lang) -> Vec<Field> {
    let mut fields = about(lang);
    fields.extend(audience::fields(lang));
    fields.push(Field::new("emergency", "", Kind::Hidden).optional());
    fields
}

/// The fields that change one.
pub(super) fn edit_fields(lang: Lang) -> Vec<Field> {
    about(lang)
}

/// The fields of a case study, without who may see it.
pub(super) fn study_fields(lang: Lang) -> Vec<Field> {
    about(lang)
}

/// Puts what people wrote into a lesson.
///
/// # Errors
/// A sentence where nothing was said, or a country is not known.
pub(super) fn written(lang: Lang, values: &Values, lesson: Lesson) -> Result<Lesson, Refusal> {
    let countries = match place::read(values.text("countries")) {
        Ok(found) if found.len() > place::MOST => {
            return Err(Refusal::field("countries", t!(lang, "countries-some", most = place::MOST.to_string())));
        }
        Ok(found) => place::stored(&found),
        Err(text) => return Err(Refusal::field("countries", t!(lang, "no-such-country", text = text))),
    };
    if ["helped", "hindered", "advice"].iter().all(|f| values.given(f).is_none()) {
        return Err(Refusal::field("helped", t!(lang, "lesson-says-nothing")));
    }
    let text = |field: &str| values.text(field).to_owned();
    Ok(Lesson {
        title: text("title"),
        tool: text("tool"),
        phase: text("phase"),
        outcome: text("outcome"),
        helped: text("helped"),
        hindered: text("hindered"),
        advice: text("advice"),
        situation: text("situation"),
        happened: text("happened"),
        source: text("source"),
        countries,
        ..lesson
    })
}

/// Puts a lesson into a form.
pub(super) fn show(form: &mut Form, lang: Lang, m: &Lesson) {
    for (field, value) in [
        ("title", &m.title),
        ("tool", &m.tool),
        ("phase", &m.phase),
        ("outcome", &m.outcome),
        ("helped", &m.helped),
        ("hindered", &m.hindered),
        ("advice", &m.advice),
        ("situation", &m.situation),
        ("happened", &m.happened),
        ("source", &m.source),
    ] {
        form.set(field, value);
    }
    form.set("countries", place::names(lang, &m.countries));
}

/// The lesson of an address for a form, or the refusal that sending it would meet.
pub(super) async fn mine(ask: &Ask, right: Right) -> Result<Lesson, Refusal> {
    let m = see::<Entity>(ask.read(), &ask.caller, ask.id::<uuid::Uuid>("lesson")?).await?;
    if may(&ask.caller, &Entity::facts(&m), right) { Ok(m) } else { Err(Refusal::NotAllowed) }
}

/// Pages above a lesson's forms.
pub(super) fn below(lang: Lang, m: &Lesson) -> Vec<(String, String)> {
    vec![(t!(lang, "lessons"), "/lessons".to_owned()), (m.title.clone(), super::pages::href(m))]
}

/// The emergency that an address or a form names, if the caller may see it.
async fn named(ask: &Ask, text: &str) -> Result<Option<Emergency>, Refusal> {
    if text.is_empty() {
        return Ok(None);
    }
    emergency::store::at(ask.read(), &ask.caller, text).await.map(Some)
}

/// Fills the form of a new lesson; an address may carry values, so that a tool's page can lead here.
///
/// # Errors
/// [`Refusal::NotFound`] where the emergency in the address is not there for the caller.
pub(super) async fn fill_new(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    form.title = t!(lang, "lesson-new");
    form.lead = t!(lang, "lesson-new-lead");
    form.submit = t!(lang, "lesson-keep");
    form.crumbs = vec![(t!(lang, "lessons"), "/lessons".to_owned())];
    let given = if ask.values.0.is_empty() { &ask.query } else { &ask.values };
    form.typed(given);
    if given.given("audience").is_none() {
        form.set("audience", Level::Own.code());
    }
    if let Some(of) = named(ask, given.text("emergency")).await? {
        form.set("emergency", of.id.to_string());
        if given.given("countries").is_none() {
            form.set("countries", place::names(lang, &of.countries));
        }
        form.crumbs.push((of.name.clone(), of.href()));
    }
    Ok(())
}

/// Keeps a lesson.
///
/// # Errors
/// What needs mending, field by field.
pub(super) async fn add(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let lang = ask.lang();
    let owner = organisation(&ask.caller)?;
    if ask.caller.component.is_none() {
        return Err(Refusal::NotAllowed);
    }
    let of = named(ask, ask.values.text("emergency")).await?;
    let lesson = written(lang, &ask.values, fresh(w, owner, Level::Own))?;
    let chosen = audience::chosen(ask, w, owner, &lesson.countries, of.as_ref()).await?;
    let first = place::codes(&lesson.countries).next().map(str::to_owned);
    let context = match (&of, &first) {
        (Some(of), _) => of.context,
        (None, Some(first)) => Some(country_context_id(first)),
        (None, None) => None,
    };
    if !ask.caller.holds(WRITERS, context) {
        return Err(Refusal::NotAllowed);
    }
    if chosen.level == Level::Context && !context.is_some_and(|c| ask.caller.contexts.contains(&c)) {
        return Err(Refusal::field("audience", t!(lang, "lesson-not-there")));
    }
    if let (None, Some(first)) = (&of, &first) {
        country_context(w, first).await?;
    }
    let lesson =
        Lesson { audience: chosen.level.stored(), context, emergency: of.as_ref().map(Emergency::key), ..lesson };
    let lesson = w.insert::<Entity>("lesson-noted", lesson).await?;
    audience::share(ask, w, &lesson, &chosen.named).await?;
    let json = serde_json::json!({ "id": lesson.id, "href": Entity::href(&lesson), "version": lesson.version });
    Ok(Done::at(Entity::href(&lesson)).saying(t!(lang, "lesson-kept")).with(json))
}

/// Fills the form that changes a lesson or a case study.
///
/// # Errors
/// [`Refusal::NotFound`] where the caller may not see it, [`Refusal::NotAllowed`] where it is not theirs to change.
pub(super) async fn fill_edit(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let m = mine(ask, WRITE).await?;
    form.title = t!(lang, "lesson-edit");
    form.submit = t!(lang, "save");
    form.base = Some(m.version);
    form.audience = Some(m.level());
    form.crumbs = below(lang, &m);
    show(form, lang, &m);
    Ok(())
}

/// Changes a lesson or a case study. The countries may change, the context in which it is seen stays.
///
/// # Errors
/// As [`fill_edit`]; [`Refusal::Conflict`] where others changed the same field.
pub(super) async fn edit(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let lang = ask.lang();
    let held = hold::<Entity>(w.tx(), &ask.caller, ask.id::<uuid::Uuid>("lesson")?, WRITE).await?;
    let next = written(lang, &ask.values, held.model().clone())?;
    let m = w.update("lesson-changed", &held, ask.base(), next).await?;
    let json = serde_json::json!({ "id": m.id, "version": m.version });
    Ok(Done::at(Entity::href(&m)).saying(t!(lang, "saved")).with(json))
}

/// Takes a lesson or a case study away.
///
/// # Errors
/// As [`edit`].
pub(super) async fn remove(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let held = hold::<Entity>(w.tx(), &ask.caller, ask.id::<uuid::Uuid>("lesson")?, WRITE).await?;
    w.remove("lesson-removed", &held).await?;
    Ok(Done::at("/lessons").saying(t!(ask.lang(), "lesson-gone")))
}
