//! Forms of organisations: another organisation, and what the IFRC and the ICRC say of a Society's status.

use super::{Kind, id_of, known, open, seed, status, table};
use crate::{Names, words::t};
use base::{
    lang::Lang,
    organisation::{Known, Why, find},
};
use platform::{
    Refusal,
    access::{Component, Level},
    id::OrganisationId,
    record::{CONTRIBUTE, Record, everything, hold, may, organisation},
    web::{Ask, Field, Form, Kind as FieldKind},
    write::{Done, Write},
};
use sea_orm::QueryFilter;
use sea_orm::entity::prelude::*;

/// Fields of another organisation.
pub fn fields(lang: Lang) -> Vec<Field> {
    let mut fields = Names::fields(lang);
    fields.push(Field::new("acronym", t!(lang, "acronym"), FieldKind::Line(40)).optional());
    fields.push(
        Field::new("country", t!(lang, "country"), FieldKind::Line(80)).hint(t!(lang, "country-hint")).optional(),
    );
    fields.push(
        Field::new("aliases", t!(lang, "aliases"), FieldKind::Lines(2000)).hint(t!(lang, "aliases-hint")).optional(),
    );
    fields
}

/// Fills the form for a new one, or for one that is there.
pub async fn fill(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    form.audience = Some(Level::Public);
    form.crumbs.push((t!(lang, "organisations"), "/organisations".to_owned()));
    form.submit = t!(lang, "save");
    if ask.param("organisation").is_empty() {
        form.title = t!(lang, "organisation-add");
        form.lead = t!(lang, "organisation-add-lead");
        return Ok(());
    }
    let m = open(ask.read(), &ask.caller, ask.param("organisation")).await?;
    if !may(&ask.caller, &table::Entity::facts(&m), CONTRIBUTE) {
        return Err(Refusal::NotAllowed);
    }
    form.title = t!(lang, "edit");
    form.crumbs.push((m.name(lang), table::Entity::href(&m)));
    form.base = Some(m.version);
    m.names().fill(form);
    form.set("acronym", &m.acronym);
    form.set("country", &m.country);
    form.set("aliases", &m.aliases);
    Ok(())
}

/// The country that somebody typed, as its ISO alpha-3 code; empty where they typed none.
pub fn country(lang: Lang, text: &str) -> Result<&'static str, Refusal> {
    if text.is_empty() {
        return Ok("");
    }
    let wrong = || Refusal::field("country", t!(lang, "country-wrong", text = text));
    base::country::find(text).map(|c| c.iso3).ok_or_else(wrong)
}

fn typed(ask: &Ask) -> Result<Names, Refusal> {
    let names = Names::typed(&ask.values);
    // What folds to nothing (signs, spaces) could be told from nothing else.
    if base::fold::fold(names.first()).is_empty() {
        return Err(Refusal::field("name_en", t!(ask.lang(), "name-needed")));
    }
    Ok(names)
}

/// The organisation of our lists that bears one of these names.
fn listed(names: &Names) -> Option<Known> {
    Lang::ALL.into_iter().map(|l| names.given(l)).filter(|n| !n.is_empty()).find_map(|name| {
        let found = find(name, None);
        found.one().filter(|m| m.why == Why::Name).map(|m| m.organisation.clone())
    })
}

/// Adds another organisation.
pub async fn add(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let lang = ask.lang();
    let (owner, names) = (organisation(&ask.caller)?, typed(ask)?);
    let country = country(lang, ask.values.text("country"))?;
    let known = listed(&names);
    if let Some(known) = &known
        && Kind::listed(known.kind) != Some(Kind::Other)
    {
        return Err(Refusal::field("name_en", t!(lang, "organisation-component", name = known.name(lang))));
    }
    let known = known.unwrap_or_else(|| Known::other(names.first()));
    let ours = super::known(id_of(&known.id));
    let known = ours.unwrap_or(&known);
    let mut model = seed::model(w, known);
    model.owner = owner;
    ask.values.text("aliases").clone_into(&mut model.aliases);
    if ours.is_none() {
        model = model.called(&names);
        country.clone_into(&mut model.country);
        model.region = base::country::by_iso3(country).map_or("", |c| c.region).to_owned();
        ask.values.text("acronym").clone_into(&mut model.acronym);
    }
    let there = || Refusal::field("name_en", t!(lang, "organisation-there", name = names.first()));
    let earlier = everything::<table::Entity>("an organisation is there once, whoever added it")
        .filter(table::Column::Code.eq(model.code.as_str()))
        .one(w.tx())
        .await?;
    if earlier.is_some() {
        return Err(there());
    }
    let added = w
        .insert::<table::Entity>("organisation-added", model)
        .await
        .map_err(|refusal| if refusal == Refusal::Taken { there() } else { refusal })?;
    Ok(Done::at(table::Entity::href(&added))
        .saying(t!(lang, "organisation-added"))
        .with(serde_json::json!({ "id": added.id, "code": added.code })))
}

/// Changes another organisation; what our lists say is changed there.
pub async fn edit(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let lang = ask.lang();
    let m = open(w.tx(), &ask.caller, ask.param("organisation")).await?;
    let held = hold::<table::Entity>(w.tx(), &ask.caller, m.id, CONTRIBUTE).await?;
    if known(m.organisation()).is_some() {
        return Err(Refusal::NotAllowed);
    }
    let (names, country) = (typed(ask)?, country(lang, ask.values.text("country"))?);
    let next = table::Model {
        acronym: ask.values.text("acronym").to_owned(),
        aliases: ask.values.text("aliases").to_owned(),
        country: country.to_owned(),
        region: base::country::by_iso3(country).map_or("", |c| c.region).to_owned(),
        ..held.model().clone().called(&names)
    };
    let next = w.update("organisation-changed", &held, ask.base(), next).await.map_err(Names::asked)?;
    Ok(Done::at(table::Entity::href(&next)).with(serde_json::json!({ "version": next.version })))
}

/// Fields of a change of status.
pub fn status_fields(lang: Lang) -> Vec<Field> {
    let choices = vec![
        ("active".to_owned(), t!(lang, "standing-active")),
        ("not_active".to_owned(), t!(lang, "standing-not-active")),
    ];
    vec![
        Field::new("since", t!(lang, "since"), FieldKind::Day),
        Field::new("status", t!(lang, "status"), FieldKind::One(choices)),
        Field::new("source", t!(lang, "source"), FieldKind::Line(300)).hint(t!(lang, "status-source-hint")),
        Field::new("link", t!(lang, "link"), FieldKind::Line(500)).optional(),
    ]
}

/// Fills the form of a change of status.
pub async fn status_fill(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let m = open(ask.read(), &ask.caller, ask.param("organisation")).await?;
    form.title = t!(lang, "status-record");
    form.lead = t!(lang, "status-record-lead");
    form.submit = t!(lang, "save");
    form.audience = Some(Level::Public);
    form.crumbs.push((t!(lang, "organisations"), "/organisations".to_owned()));
    form.crumbs.push((m.name(lang), table::Entity::href(&m)));
    Ok(())
}

/// A link as somebody typed it; only what a browser opens as a page.
pub fn link(ask: &Ask, field: &'static str) -> Result<String, Refusal> {
    let text = ask.values.text(field);
    if text.is_empty() || text.starts_with("https://") || text.starts_with("http://") {
        return Ok(text.to_owned());
    }
    Err(Refusal::field(field, t!(ask.lang(), "link-wrong")))
}

/// Records a change of status, as those say who recognise and admit Societies.
pub async fn record_status(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let lang = ask.lang();
    if !matches!(ask.caller.component, Some(Component::Ifrc | Component::Icrc)) {
        return Err(Refusal::NotAllowed);
    }
    let m = open(w.tx(), &ask.caller, ask.param("organisation")).await?;
    if m.kind() != Kind::NationalSociety {
        return Err(Refusal::NotFound);
    }
    let since = ask.values.day("since").ok_or(Refusal::Malformed)?;
    let there = || Refusal::field("since", t!(lang, "status-there"));
    let earlier = everything::<status::Entity>("a Society has one status from a day on")
        .filter(status::Column::Organisation.eq(m.id))
        .filter(status::Column::Since.eq(since))
        .one(w.tx())
        .await?;
    if earlier.is_some() {
        return Err(there());
    }
    let row = status::Model {
        id: w.id(),
        version: 1,
        owner: organisation(&ask.caller)?,
        audience: Level::Public.stored(),
        context: None,
        emergency: None,
        body: None,
        removed: false,
        created_at: w.at(),
        changed_at: w.at(),
        organisation: OrganisationId(m.id),
        since,
        active: ask.values.text("status") == "active",
        source: ask.values.text("source").to_owned(),
        link: link(ask, "link")?,
    };
    let row = w
        .insert::<status::Entity>("society-status-recorded", row)
        .await
        .map_err(|refusal| if refusal == Refusal::Taken { there() } else { refusal })?;
    Ok(Done::at(table::Entity::href(&m)).saying(t!(lang, "status-recorded")).with(serde_json::json!({ "id": row.id })))
}
