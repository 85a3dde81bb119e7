//! Forms of contexts: one more, and what changed in one.

use super::{ContextKind, country_context, fresh, insert, keep_countries, open, table};
use crate::{Names, words::t};
use base::lang::Lang;
use platform::{
    Refusal,
    access::Level,
    record::{COORDINATE, Record, everything, hold, organisation},
    web::{Ask, Field, Form, Kind, Values},
    write::{Done, Write, audience},
};
use sea_orm::{QueryFilter, entity::prelude::*};

/// Who may see a context, widest first. Not “present here”: whoever comes must see it to say that they are present.
const AUDIENCES: [Level; 3] = [Level::Public, Level::Movement, Level::Own];
/// Countries that one context has at most.
const COUNTRIES: usize = 40;

/// Fields of a context.
pub fn fields(lang: Lang) -> Vec<Field> {
    let kinds = ContextKind::ALL.into_iter().map(|k| (k.code().to_owned(), k.name(lang))).collect();
    let mut fields = vec![
        Field::new("kind", t!(lang, "context-kind"), Kind::One(kinds)),
        Field::new("countries", t!(lang, "countries"), Kind::Line(1000)).hint(t!(lang, "countries-hint")),
    ];
    fields.extend(Names::fields(lang));
    fields.push(Field::new("since", t!(lang, "since"), Kind::Day).optional());
    fields.push(Field::new("until", t!(lang, "until"), Kind::Day).optional());
    fields.push(Field::audience(lang, &AUDIENCES));
    fields
}

/// Fills the form for a new one, or for one that is there: a country keeps its name and itself.
pub async fn fill(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    form.crumbs.push((t!(lang, "contexts"), "/contexts".to_owned()));
    form.submit = t!(lang, "save");
    if ask.param("context").is_empty() {
        form.title = t!(lang, "context-open");
        form.lead = t!(lang, "context-open-lead");
        form.submit = t!(lang, "context-open");
        form.set("audience", Level::Movement.code());
        return Ok(());
    }
    let m = open(ask.read(), &ask.caller, ask.param("context")).await?;
    form.title = t!(lang, "context-edit");
    form.crumbs.push((m.name(lang), table::Entity::href(&m)));
    form.base = Some(m.version);
    form.audience = Some(Level::read(m.audience));
    form.fields.retain(|f| f.name != "kind");
    if m.kind() == ContextKind::Country {
        form.fields.retain(|f| f.name != "countries" && !f.name.starts_with("name_"));
    }
    form.set("countries", m.countries().join(", "));
    m.names().fill(form);
    form.set("since", m.since.map(|d| d.to_string()).unwrap_or_default());
    form.set("until", m.until.map(|d| d.to_string()).unwrap_or_default());
    form.set("audience", Level::read(m.audience).code());
    Ok(())
}

/// The countries that somebody typed, in their order, as ISO alpha-3 codes.
fn countries(lang: Lang, text: &str) -> Result<Vec<&'static str>, Refusal> {
    let mut all: Vec<&'static str> = Vec::new();
    for part in text.split([',', ';', '،', '\n']).map(str::trim).filter(|p| !p.is_empty()) {
        let found = base::country::find(part)
            .ok_or_else(|| Refusal::field("countries", t!(lang, "country-wrong", text = part)))?;
        if !all.contains(&found.iso3) {
            all.push(found.iso3);
        }
    }
    if all.is_empty() || all.len() > COUNTRIES {
        return Err(Refusal::field("countries", t!(lang, "countries-needed", most = COUNTRIES.to_string())));
    }
    Ok(all)
}

fn days(lang: Lang, values: &Values) -> Result<(Option<chrono::NaiveDate>, Option<chrono::NaiveDate>), Refusal> {
    let (since, until) = (values.day("since"), values.day("until"));
    if let (Some(since), Some(until)) = (since, until)
        && until < since
    {
        return Err(Refusal::field("until", t!(lang, "until-before")));
    }
    Ok((since, until))
}

/// What there is once of an area or a cross-border situation.
fn code(kind: ContextKind, names: &Names) -> String {
    format!("{} {}", kind.code(), base::fold::fold(names.first()))
}

fn there(lang: Lang, names: &Names) -> Refusal {
    Refusal::field("name_en", t!(lang, "context-there", name = names.first()))
}

fn named(lang: Lang, values: &Values) -> Result<Names, Refusal> {
    let names = Names::typed(values);
    if base::fold::fold(names.first()).is_empty() {
        return Err(Refusal::field("name_en", t!(lang, "name-needed")));
    }
    Ok(names)
}

fn fits(lang: Lang, kind: ContextKind, countries: &[&str]) -> Result<(), Refusal> {
    match (kind, countries.len()) {
        (ContextKind::Country, n) if n != 1 => Err(Refusal::field("countries", t!(lang, "countries-one"))),
        (ContextKind::CrossBorder, 1) => Err(Refusal::field("countries", t!(lang, "countries-several"))),
        _ => Ok(()),
    }
}

/// Opens a context.
pub async fn add(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let lang = ask.lang();
    if ask.caller.component.is_none() {
        return Err(Refusal::field("kind", t!(lang, "components-only")));
    }
    let kind = ContextKind::read(ask.values.text("kind"));
    let countries = countries(lang, ask.values.text("countries"))?;
    fits(lang, kind, &countries)?;
    let context = if kind == ContextKind::Country {
        country_context(w, countries[0]).await?
    } else {
        let names = named(lang, &ask.values)?;
        let (since, until) = days(lang, &ask.values)?;
        let code = code(kind, &names);
        let earlier = everything::<table::Entity>("a context is there once, whoever opened it")
            .filter(table::Column::Code.eq(code.as_str()));
        if earlier.one(w.tx()).await?.is_some() {
            return Err(there(lang, &names));
        }
        let model = table::Model {
            audience: audience(ask.values.text("audience")),
            countries: countries.join(" "),
            since,
            until,
            ..fresh(w, w.id(), organisation(&ask.caller)?, kind, code).called(&names)
        };
        insert(w, model).await.map_err(|r| if r == Refusal::Taken { there(lang, &names) } else { r })?
    };
    Ok(Done::at(table::Entity::href(&context))
        .saying(t!(lang, "context-opened"))
        .with(serde_json::json!({ "id": context.id })))
}

/// Changes a context.
pub async fn edit(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let lang = ask.lang();
    let m = open(w.tx(), &ask.caller, ask.param("context")).await?;
    let held = hold::<table::Entity>(w.tx(), &ask.caller, m.id, COORDINATE).await?;
    let (since, until) = days(lang, &ask.values)?;
    let mut next =
        table::Model { since, until, audience: audience(ask.values.text("audience")), ..held.model().clone() };
    let mut names = m.names();
    if m.kind() != ContextKind::Country {
        names = named(lang, &ask.values)?;
        let countries = countries(lang, ask.values.text("countries"))?;
        fits(lang, m.kind(), &countries)?;
        next = next.called(&names);
        next.countries = countries.join(" ");
        next.code = code(m.kind(), &names);
    }
    let next = w
        .update("context-changed", &held, ask.base(), next)
        .await
        .map_err(|r| if r == Refusal::Taken { there(lang, &names) } else { r })?;
    keep_countries(w, &next).await?;
    Ok(Done::at(table::Entity::href(&next)).with(serde_json::json!({ "version": next.version })))
}
