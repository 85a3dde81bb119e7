//! Two records of one emergency: its owner says of which the double is one, and people are led there.
//!
//! Invariants: nothing of a double is lost or moved, since what others keep in it is theirs: it is shown with a way to the
//! other, left out of lists and hints, and can be taken back.

use super::{
    forms::{below, mine},
    hold, place, same, store,
};
use crate::words::t;
use base::lang::Lang;
use platform::{
    Refusal,
    record::{self, COORDINATE},
    web::{Ask, Field, Form, Kind},
    write::{Done, Write},
};
use uuid::Uuid;

/// The field: of which one, or of none.
pub fn fields(lang: Lang) -> Vec<Field> {
    vec![
        Field::new("merged_into", t!(lang, "field-double"), Kind::One(Vec::new()))
            .hint(t!(lang, "field-double-hint"))
            .optional(),
    ]
}

/// The emergencies of which one may be a double: those that look the same, and the one that was said.
async fn choices(ask: &Ask, m: &store::Model) -> Result<Vec<(String, String)>, Refusal> {
    let Some(what) = m.what() else { return Ok(Vec::new()) };
    let draft = same::Draft { what, countries: &m.countries, onset: m.onset(), name: &m.name };
    let mut alike = same::alike(ask.read(), &ask.caller, &draft).await?;
    alike.retain(|other| other.id != m.id);
    if let Some(said) = m.merged_into.filter(|said| alike.iter().all(|a| a.id != *said)) {
        alike.extend(record::see::<store::Entity>(ask.read(), &ask.caller, said).await.ok());
    }
    let called = |a: &store::Model| {
        [a.name.clone(), place::names(ask.lang(), &a.countries), a.onset().text(ask.lang())].join(" · ")
    };
    Ok(alike.iter().map(|a| (a.id.to_string(), called(a))).collect())
}

/// Fills the form.
///
/// # Errors
/// [`Refusal::NotFound`] where the caller may not see it, [`Refusal::NotAllowed`] where it is not theirs to change.
pub async fn fill(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let m = mine(ask, COORDINATE).await?;
    form.title = t!(lang, "double");
    form.lead = t!(lang, "double-lead");
    form.submit = t!(lang, "save");
    form.base = Some(m.version);
    form.audience = Some(m.level());
    form.crumbs = below(lang, &m);
    form.choose("merged_into", choices(ask, &m).await?);
    form.set("merged_into", m.merged_into.map(|id| id.to_string()).unwrap_or_default());
    Ok(())
}

/// Says that it is a double, or that it is none.
///
/// # Errors
/// What stands in the way: the other is this one, or a double itself.
pub async fn take(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let lang = ask.lang();
    let held = hold(ask, w, COORDINATE).await?;
    let of: Option<Uuid> = ask.values.id("merged_into");
    if let Some(of) = of {
        let other = record::see::<store::Entity>(w.tx(), &ask.caller, of).await?;
        if other.id == held.id || other.merged_into.is_some() {
            return Err(Refusal::field("merged_into", t!(lang, "double-of-double")));
        }
        if !store::doubles(w.tx(), &ask.caller, held.id).await?.is_empty() {
            return Err(Refusal::field("merged_into", t!(lang, "double-has-doubles")));
        }
    }
    let act = if of.is_some() { "emergency-doubled" } else { "emergency-parted" };
    let next = store::Model { merged_into: of, ..held.model().clone() };
    let m = store::change(w, act, &held, ask.base(), next).await?;
    let json = serde_json::json!({ "id": m.id, "merged_into": m.merged_into, "version": m.version });
    Ok(Done::at(m.href()).saying(t!(lang, "saved")).with(json))
}
