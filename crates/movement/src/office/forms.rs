//! Forms of offices: one more, and one that closes.

use super::table::{Entity, Model, OfficeKind};
use crate::{
    organisation::{self, forms::country},
    words::t,
};
use base::lang::Lang;
use platform::{
    Refusal,
    access::Level,
    record::{CONTRIBUTE, Record, hold, organisation as acting, see},
    web::{Ask, Field, Form, Kind},
    write::{Done, Write, audience},
};
use uuid::Uuid;

/// Who may see an office, widest first: some are not for everybody's eyes.
const AUDIENCES: [Level; 3] = [Level::Public, Level::Movement, Level::Own];

/// Fields of an office.
pub fn fields(lang: Lang) -> Vec<Field> {
    let kinds = OfficeKind::ALL.into_iter().map(|k| (k.code().to_owned(), k.name(lang))).collect();
    vec![
        Field::new("name", t!(lang, "name"), Kind::Line(200)),
        Field::new("kind", t!(lang, "office-kind"), Kind::One(kinds)),
        Field::new("country", t!(lang, "country"), Kind::Line(80)).hint(t!(lang, "country-hint")),
        Field::new("place", t!(lang, "place"), Kind::Line(120)).optional(),
        Field::new("since", t!(lang, "since"), Kind::Day).optional(),
        Field::audience(lang, &AUDIENCES),
    ]
}

/// Fills the form for a new one.
pub async fn fill(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let m = organisation::open(ask.read(), &ask.caller, ask.param("organisation")).await?;
    form.title = t!(lang, "office-add");
    form.lead = t!(lang, "office-add-lead");
    form.submit = t!(lang, "save");
    form.crumbs.push((t!(lang, "organisations"), "/organisations".to_owned()));
    form.crumbs.push((m.name(lang), organisation::Entity::href(&m)));
    form.set("audience", Level::Movement.code());
    Ok(())
}

/// Adds an office of the caller's own organisation.
pub async fn add(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let lang = ask.lang();
    let m = organisation::open(w.tx(), &ask.caller, ask.param("organisation")).await?;
    let owner = acting(&ask.caller)?;
    if owner != m.organisation() || !ask.caller.holds(CONTRIBUTE.roles, None) {
        return Err(Refusal::NotAllowed);
    }
    let office = Model {
        id: w.id(),
        version: 1,
        owner,
        audience: audience(ask.values.text("audience")),
        context: None,
        emergency: None,
        body: None,
        removed: false,
        created_at: w.at(),
        changed_at: w.at(),
        kind: OfficeKind::read(ask.values.text("kind")).code().to_owned(),
        country: country(lang, ask.values.text("country"))?.to_owned(),
        name: ask.values.text("name").to_owned(),
        place: ask.values.text("place").to_owned(),
        since: ask.values.day("since"),
        until: None,
    };
    let office = w.insert::<Entity>("office-opened", office).await?;
    Ok(Done::at(organisation::Entity::href(&m))
        .saying(t!(lang, "office-added"))
        .with(serde_json::json!({ "id": office.id })))
}

/// Fields of the closing.
pub fn close_fields(lang: Lang) -> Vec<Field> {
    vec![Field::new("until", t!(lang, "closed-on"), Kind::Day)]
}

/// Fills the form of the closing.
pub async fn close_fill(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let office = see::<Entity>(ask.read(), &ask.caller, ask.id::<Uuid>("office")?).await?;
    form.title = t!(lang, "office-close");
    form.lead = t!(lang, "office-close-lead", name = office.name.as_str());
    form.submit = t!(lang, "office-close");
    form.audience = Some(Level::read(office.audience));
    form.base = Some(office.version);
    form.crumbs.push((office.name.clone(), Entity::href(&office)));
    form.set("until", ask.now().date_naive().to_string());
    Ok(())
}

/// Closes an office.
pub async fn close(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let lang = ask.lang();
    let held = hold::<Entity>(w.tx(), &ask.caller, ask.id::<Uuid>("office")?, CONTRIBUTE).await?;
    let until = ask.values.day("until").ok_or(Refusal::Malformed)?;
    if held.since.is_some_and(|since| until < since) {
        return Err(Refusal::field("until", t!(lang, "until-before")));
    }
    let next = Model { until: Some(until), ..held.model().clone() };
    let office = w.update("office-closed", &held, ask.base(), next).await?;
    Ok(Done::at(format!("/organisations/{}", office.owner)).with(serde_json::json!({ "version": office.version })))
}
