//! A case study: a lesson edited for others, and published.
//!
//! Invariants: it is a new record of the lesson's owner, with the reason why more may see it; the lesson stays as it was,
//! and who reads the study does not learn of a lesson or an emergency that they may not see.

use super::{
    Entity, Lesson,
    forms::{mine, show, study_fields, written},
    fresh,
};
use crate::{emergency, words::t};
use base::lang::Lang;
use platform::{
    Refusal,
    access::Level,
    record::{COORDINATE, Record, hold},
    web::{Ask, Field, Form, Kind},
    write::{Done, Write},
};

/// Who may see a case study.
const LEVELS: [Level; 3] = [Level::Public, Level::Movement, Level::Context];

/// The fields.
pub(super) fn fields(lang: Lang) -> Vec<Field> {
    let mut fields = study_fields(lang);
    fields.push(Field::audience(lang, &LEVELS));
    fields.push(
        Field::new("audience_why", t!(lang, "field-audience-why"), Kind::Lines(600))
            .hint(t!(lang, "field-audience-why-hint")),
    );
    fields
}

/// Fills the form with the lesson, to be edited.
///
/// # Errors
/// [`Refusal::NotFound`] where the caller may not see the lesson, [`Refusal::NotAllowed`] where it is not theirs to
/// publish.
pub(super) async fn fill(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let m = mine(ask, COORDINATE).await?;
    if m.study {
        return Err(Refusal::NotAllowed);
    }
    form.title = t!(lang, "study-new");
    form.lead = t!(lang, "study-new-lead");
    form.submit = t!(lang, "study-publish");
    form.crumbs = super::forms::below(lang, &m);
    show(form, lang, &m);
    form.set("audience", Level::Movement.code());
    Ok(())
}

/// Publishes the case study.
///
/// # Errors
/// As [`fill`]; what needs mending.
pub(super) async fn publish(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let lang = ask.lang();
    let held = hold::<Entity>(w.tx(), &ask.caller, ask.id::<uuid::Uuid>("lesson")?, COORDINATE).await?;
    if held.study {
        return Err(Refusal::NotAllowed);
    }
    let level = Level::from_code(ask.values.text("audience")).ok_or(Refusal::Malformed)?;
    if level == Level::Context && held.context.is_none() {
        return Err(Refusal::field("audience", t!(lang, "lesson-no-context")));
    }
    // A study that more may see than its emergency does not speak of it.
    let emergency = match held.emergency {
        Some(id) => {
            let of = emergency::see(w.tx(), &ask.caller, id).await?;
            (of.level() <= level && of.level() <= Level::Context).then_some(id)
        }
        None => None,
    };
    let study = written(lang, &ask.values, fresh(w, held.owner, level))?;
    let study = Lesson {
        study: true,
        original: Some(held.id),
        context: held.context,
        emergency,
        lang: held.lang.clone(),
        audience_why: ask.values.text("audience_why").to_owned(),
        ..study
    };
    let study = w.insert::<Entity>("study-published", study).await?;
    let json = serde_json::json!({ "id": study.id, "href": Entity::href(&study), "version": study.version });
    Ok(Done::at(Entity::href(&study)).saying(t!(lang, "study-published")).with(json))
}
