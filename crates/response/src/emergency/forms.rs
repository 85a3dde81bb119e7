//! Opening an emergency, changing it, and changing who may see it.
//!
//! Invariants: three fields are enough to open one; what is odd (an onset in the future or long ago, an emergency that
//! looks the same) is asked about and never refused; who sees it changes only with a reason.

use super::{
    Emergency, address, by_slug, home,
    onset::{Odd, Onset, hours},
    place, same, store,
    what::{Status, What},
};
use crate::words::t;
use askama::Template;
use base::lang::Lang;
use chrono::{DateTime, Utc};
use movement::context::{country_context, country_context_id};
use platform::{
    Refusal,
    access::Level,
    id::{ContextId, OrganisationId},
    page::FieldError,
    record::{CONTRIBUTE, COORDINATE, Record, Right, may, organisation},
    web::{Ask, Field, Form, Kind, Values},
    write::{Done, Write, register},
};
use std::{borrow::Cow, collections::BTreeSet};

/// Who may see a new emergency.
const AT_FIRST: [Level; 4] = [Level::Public, Level::Movement, Level::Context, Level::Own];
/// Who may see an emergency.
const LEVELS: [Level; 5] = [Level::Public, Level::Movement, Level::Context, Level::Organisations, Level::Own];

fn three(lang: Lang) -> Vec<Field> {
    vec![
        Field::new("what", t!(lang, "field-what"), Kind::One(What::choices(lang))),
        Field::new("countries", t!(lang, "field-countries"), Kind::Line(400))
            .hint(t!(lang, "field-countries-hint"))
            .optional(),
        Field::new("onset_day", t!(lang, "field-onset-day"), Kind::Day),
    ]
}

fn more(lang: Lang) -> Vec<Field> {
    vec![
        Field::new("onset_hour", t!(lang, "field-onset-hour"), Kind::One(hours())).optional(),
        Field::new("onset_source", t!(lang, "field-onset-source"), Kind::Line(200))
            .hint(t!(lang, "field-onset-source-hint"))
            .optional(),
        Field::new("glide", t!(lang, "field-glide"), Kind::Line(30)).hint(t!(lang, "field-glide-hint")).optional(),
        Field::new("codes", t!(lang, "field-codes"), Kind::Line(200)).hint(t!(lang, "field-codes-hint")).optional(),
    ]
}

fn sure(lang: Lang) -> Field {
    Field::new("sure", t!(lang, "field-sure"), Kind::Tick)
}

fn everywhere(lang: Lang) -> Field {
    Field::new("everywhere", t!(lang, "field-everywhere"), Kind::Tick)
}

/// The context of an emergency: that of its first country; none where it is of no single country.
fn context_of(countries: &str) -> Option<ContextId> {
    place::codes(countries).next().map(country_context_id)
}

/// The fields that open an emergency.
pub fn new_fields(lang: Lang) -> Vec<Field> {
    let mut fields = three(lang);
    fields.push(everywhere(lang));
    fields.push(sure(lang));
    fields.push(Field::new("another", t!(lang, "field-another"), Kind::Tick));
    fields
        .push(Field::new("name", t!(lang, "field-name"), Kind::Line(120)).hint(t!(lang, "field-name-hint")).optional());
    fields.extend(more(lang));
    fields.push(Field::audience(lang, &AT_FIRST).optional());
    fields
}

/// The fields that change one.
pub fn edit_fields(lang: Lang) -> Vec<Field> {
    let mut fields = vec![Field::new("name", t!(lang, "field-name"), Kind::Line(120))];
    fields.extend(three(lang));
    fields.push(everywhere(lang));
    fields.push(sure(lang));
    fields.extend(more(lang));
    fields.push(Field::new("status", t!(lang, "field-status"), Kind::One(Status::choices(lang))));
    fields
}

/// The fields that change who may see one.
pub fn audience_fields(lang: Lang) -> Vec<Field> {
    vec![
        Field::audience(lang, &LEVELS),
        Field::new("organisations", t!(lang, "field-organisations"), Kind::Lines(4000))
            .hint(t!(lang, "field-organisations-hint"))
            .optional(),
        Field::new("audience_why", t!(lang, "field-audience-why"), Kind::Lines(600))
            .hint(t!(lang, "field-audience-why-hint")),
    ]
}

/// What somebody entered, as it is stored.
struct Entered {
    what: What,
    countries: String,
    onset: Onset,
    name: String,
    onset_source: String,
    glide: Option<String>,
    codes: Option<String>,
}

/// Reads the fields that a form has checked one by one.
fn entered(lang: Lang, values: &Values) -> Result<Entered, Refusal> {
    let mut errors = Vec::new();
    let mut wrong = |field: &'static str, text: String| errors.push(FieldError { field: Cow::Borrowed(field), text });
    let countries = match place::read(values.text("countries")) {
        Ok(found) if found.len() > place::MOST || found.is_empty() && !values.ticked("everywhere") => {
            wrong("countries", t!(lang, "countries-some", most = place::MOST.to_string()));
            String::new()
        }
        Ok(found) => place::stored(&found),
        Err(text) => {
            wrong("countries", t!(lang, "no-such-country", text = text));
            String::new()
        }
    };
    let glide = values.given("glide").map(str::to_uppercase);
    if glide.as_deref().is_some_and(|g| !is_glide(g)) {
        wrong("glide", t!(lang, "glide-wrong"));
    }
    let (Some(what), Some(day)) = (What::from_code(values.text("what")), values.day("onset_day")) else {
        return Err(Refusal::Malformed);
    };
    if !errors.is_empty() {
        return Err(Refusal::Invalid(errors));
    }
    let hour = values.number("onset_hour").and_then(|h| i16::try_from(h).ok());
    Ok(Entered {
        what,
        countries,
        onset: Onset { day, hour },
        name: values.text("name").to_owned(),
        onset_source: values.text("onset_source").to_owned(),
        glide,
        codes: values.given("codes").map(str::to_owned),
    })
}

/// `FL-2026-000123-MOZ`: kind, year, number, country.
fn is_glide(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let letters = |part: &str, n| part.len() == n && part.bytes().all(|b| b.is_ascii_uppercase());
    let digits = |part: &str, n| part.len() == n && part.bytes().all(|b| b.is_ascii_digit());
    matches!(parts[..], [kind, year, number, country]
        if letters(kind, 2) && digits(year, 4) && digits(number, 6) && letters(country, 3))
}

/// The onset that stands in a form so far, if it is odd and nobody said that it is right.
fn odd(values: &Values, known: Option<Onset>, now: DateTime<Utc>) -> Option<Odd> {
    let onset = Onset {
        day: values.day("onset_day")?,
        hour: values.number("onset_hour").and_then(|h| i16::try_from(h).ok()).filter(|h| (0..24).contains(h)),
    };
    if known == Some(onset) { None } else { onset.odd(now) }
}

/// Whether the form asks if it is of no single country: once somebody left the countries empty, or where it is an epidemic.
fn asks_everywhere(given: &Values) -> bool {
    given.ticked("everywhere") || given.given("what").is_some() && given.text("countries").is_empty()
}

fn without(form: &mut Form, field: &str) {
    form.fields.retain(|f| f.name != field);
}

#[derive(Template)]
#[template(path = "alike.html")]
struct Alike {
    title: String,
    note: String,
    seen: Vec<(String, String, String)>,
}

/// Fills the form that opens an emergency; an address may carry values, so that a map or a list can lead here.
///
/// # Errors
/// When the database does not answer.
pub async fn fill_new(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    form.title = t!(lang, "open-emergency");
    form.lead = t!(lang, "open-emergency-lead");
    form.submit = t!(lang, "open-submit");
    form.crumbs = vec![(t!(lang, "operations"), "/o".to_owned())];
    let given = if ask.values.0.is_empty() { &ask.query } else { &ask.values };
    form.typed(given);
    if given.given("audience").is_none() {
        form.set("audience", Level::Context.code());
    }
    if odd(given, None, ask.now()).is_none() {
        without(form, "sure");
    }
    if !asks_everywhere(given) {
        without(form, "everywhere");
    }
    let alike = match entered(lang, given) {
        Ok(entered) => alike(ask.read(), ask, &entered).await?,
        Err(_) => Vec::new(),
    };
    if alike.is_empty() {
        without(form, "another");
        return Ok(());
    }
    let alike = alike.iter().map(|m| {
        let about = [place::names(lang, &m.countries), m.onset().text(lang)].join(" · ");
        (m.name.clone(), m.href(), about)
    });
    let aside = Alike { title: t!(lang, "alike"), note: t!(lang, "alike-note"), seen: alike.collect() };
    form.aside = aside.render().map_err(|e| Refusal::of(&e))?;
    Ok(())
}

async fn alike(db: &impl sea_orm::ConnectionTrait, ask: &Ask, entered: &Entered) -> Result<Vec<Emergency>, Refusal> {
    let draft =
        same::Draft { what: entered.what, countries: &entered.countries, onset: entered.onset, name: &entered.name };
    same::alike(db, &ask.caller, &draft).await
}

/// Opens an emergency.
///
/// # Errors
/// What needs mending, field by field; what looks odd and is not ticked.
pub async fn open(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let lang = ask.lang();
    let owner = organisation(&ask.caller)?;
    let entered = entered(lang, &ask.values)?;
    let context = context_of(&entered.countries);
    if !ask.caller.holds(COORDINATE.roles, context) {
        return Err(Refusal::field("countries", t!(lang, "not-your-context")));
    }
    let level = Level::from_code(ask.values.text("audience")).unwrap_or(Level::Context);
    // Of no single country there is no context whose organisations could see it: all components do.
    let level = if context.is_none() && level == Level::Context { Level::Movement } else { level };
    if let Some(odd) = entered.onset.odd(w.at()).filter(|_| !ask.values.ticked("sure")) {
        return Err(Refusal::field("sure", odd.question(lang)));
    }
    if !ask.values.ticked("another") {
        let alike = alike(w.tx(), ask, &entered).await?;
        if !alike.is_empty() {
            let names = alike.iter().map(|m| m.name.as_str()).collect::<Vec<_>>().join("; ");
            return Err(Refusal::field("another", t!(lang, "alike-ask", names = names)));
        }
    }
    if let Some(first) = place::codes(&entered.countries).next() {
        country_context(w, first).await?;
    }
    let id: uuid::Uuid = w.id();
    let model = Emergency {
        id,
        version: 1,
        owner,
        audience: level.stored(),
        context,
        emergency: Some(id.into()),
        body: None,
        removed: false,
        created_at: w.at(),
        changed_at: w.at(),
        code: address::code(id),
        name: if entered.name.is_empty() { name_of(lang, &entered) } else { entered.name },
        what: entered.what.code().to_owned(),
        status: Status::Active.code().to_owned(),
        countries: entered.countries,
        onset_day: entered.onset.day,
        onset_hour: entered.onset.hour,
        onset_source: entered.onset_source,
        glide: entered.glide,
        audience_why: String::new(),
        class: None,
        severity: None,
        assessed_why: None,
        codes: entered.codes,
        merged_into: None,
    };
    let model = store::open(w, model).await?;
    let json = serde_json::json!({ "id": model.id, "href": model.href(), "version": model.version });
    Ok(Done::at(model.href()).saying(t!(lang, "opened")).with(json))
}

/// What an emergency is called while nobody has named it: `Flood, Mozambique, 17 November 2026`.
fn name_of(lang: Lang, entered: &Entered) -> String {
    let countries = match place::names(lang, &entered.countries) {
        none if none.is_empty() => t!(lang, "no-single-country"),
        names => names,
    };
    let day = platform::show::day(lang, entered.onset.day);
    let name = t!(lang, "name-of", what = entered.what.name(lang), countries = countries, day = day);
    base::words::without_isolates(&name).chars().take(120).collect()
}

/// The emergency of the address for a form, or the refusal that sending it would meet.
pub(super) async fn mine(ask: &Ask, right: Right) -> Result<Emergency, Refusal> {
    let found = by_slug(ask).await?;
    if may(&ask.caller, &store::Entity::facts(&found), right) { Ok(found) } else { Err(Refusal::NotAllowed) }
}

pub(super) fn below(lang: Lang, m: &Emergency) -> Vec<(String, String)> {
    vec![(t!(lang, "operations"), "/o".to_owned()), (m.name.clone(), m.href())]
}

/// Fills the form that changes an emergency.
///
/// # Errors
/// [`Refusal::NotFound`] where the caller may not see it, [`Refusal::NotAllowed`] where it is not theirs to change.
pub async fn fill_edit(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let m = mine(ask, CONTRIBUTE).await?;
    form.title = t!(lang, "edit-emergency");
    form.submit = t!(lang, "save");
    form.base = Some(m.version);
    form.audience = Some(m.level());
    form.crumbs = below(lang, &m);
    form.set("name", &m.name);
    form.set("what", &m.what);
    form.set("countries", place::names(lang, &m.countries));
    form.set("onset_day", m.onset_day.to_string());
    form.set("onset_hour", m.onset_hour.map(|h| h.to_string()).unwrap_or_default());
    form.set("onset_source", &m.onset_source);
    form.set("glide", m.glide.clone().unwrap_or_default());
    form.set("codes", m.codes.clone().unwrap_or_default());
    form.set("everywhere", if m.countries.is_empty() { "on" } else { "" });
    form.set("status", &m.status);
    if odd(&ask.values, Some(m.onset()), ask.now()).is_none() {
        without(form, "sure");
    }
    Ok(())
}

/// Changes an emergency.
///
/// # Errors
/// As [`open`]; [`Refusal::Conflict`] where others changed the same field.
pub async fn edit(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let lang = ask.lang();
    let held = super::hold(ask, w, CONTRIBUTE).await?;
    let entered = entered(lang, &ask.values)?;
    let changed = entered.onset != held.onset();
    if let Some(odd) = entered.onset.odd(w.at()).filter(|_| changed && !ask.values.ticked("sure")) {
        return Err(Refusal::field("sure", odd.question(lang)));
    }
    let context = context_of(&entered.countries);
    let coordinates = |context| ask.caller.holds(COORDINATE.roles, context);
    if context != held.context && !(coordinates(held.context) && coordinates(context)) {
        // Whoever is present in the first country sees it: another first country is another audience.
        return Err(Refusal::field("countries", t!(lang, "first-country")));
    }
    match place::codes(&entered.countries).next() {
        Some(first) => drop(country_context(w, first).await?),
        None if held.level() == Level::Context => {
            return Err(Refusal::field("countries", t!(lang, "audience-first")));
        }
        None => {}
    }
    let next = Emergency {
        context,
        name: entered.name,
        what: entered.what.code().to_owned(),
        status: ask.values.text("status").to_owned(),
        countries: entered.countries,
        onset_day: entered.onset.day,
        onset_hour: entered.onset.hour,
        onset_source: entered.onset_source,
        glide: entered.glide,
        codes: entered.codes,
        ..held.model().clone()
    };
    let m = store::change(w, "emergency-changed", &held, ask.base(), next).await?;
    let json = serde_json::json!({ "id": m.id, "href": m.href(), "version": m.version });
    Ok(Done::at(m.href()).saying(t!(lang, "saved")).with(json))
}

/// Fills the form that changes who may see an emergency.
///
/// # Errors
/// As [`fill_edit`].
pub async fn fill_audience(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let m = mine(ask, COORDINATE).await?;
    form.title = t!(lang, "change-audience");
    form.lead = t!(lang, "change-audience-lead", name = m.name.as_str(), note = m.level().note(lang));
    form.submit = t!(lang, "save");
    form.base = Some(m.version);
    form.audience = Some(m.level());
    form.crumbs = below(lang, &m);
    form.set("audience", m.level().code());
    let named = register::named(ask.read(), m.id).await?;
    form.set("organisations", named.into_iter().map(|o| home::text(lang, o)).collect::<Vec<_>>().join("\n"));
    Ok(())
}

/// Reads the organisations that somebody names, one on each line.
async fn organisations(ask: &Ask, w: &Write, m: &Emergency) -> Result<Vec<OrganisationId>, Refusal> {
    let country = place::codes(&m.countries).next();
    let mut named = Vec::new();
    for line in ask.values.text("organisations").split(['\n', ';', '؛']).map(str::trim).filter(|l| !l.is_empty()) {
        let Some(one) = home::read(w.tx(), &ask.caller, line, country).await else {
            return Err(Refusal::field("organisations", t!(ask.lang(), "no-such-organisation", text = line)));
        };
        if one != m.owner && !named.contains(&one) {
            named.push(one);
        }
    }
    Ok(named)
}

/// Changes who may see an emergency; the reason stands in the ledger.
///
/// # Errors
/// As [`edit`].
pub async fn audience(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let lang = ask.lang();
    let held = super::hold(ask, w, COORDINATE).await?;
    let level = Level::from_code(ask.values.text("audience")).ok_or(Refusal::Malformed)?;
    let named = if level == Level::Organisations {
        let named = organisations(ask, w, held.model()).await?;
        if named.is_empty() {
            return Err(Refusal::field("organisations", t!(lang, "name-organisations")));
        }
        named
    } else {
        Vec::new()
    };
    let next = Emergency {
        audience: level.stored(),
        audience_why: ask.values.text("audience_why").to_owned(),
        ..held.model().clone()
    };
    let m = store::change(w, "emergency-shared", &held, ask.base(), next).await?;
    let before: BTreeSet<_> = register::named(w.tx(), m.id).await?.into_iter().collect();
    if before != named.iter().copied().collect() {
        w.share(&held, &named).await?;
    }
    let json = serde_json::json!({ "id": m.id, "audience": m.level().code(), "version": m.version });
    Ok(Done::at(m.href()).saying(t!(lang, "audience-changed")).with(json))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_glide_number_is_told_from_what_is_none() {
        for text in ["FL-2026-000123-MOZ", "TC-2013-000139-PHL"] {
            assert!(is_glide(text), "{text}");
        }
        for text in ["", "FL", "FL-26-000123-MOZ", "FL-2026-123-MOZ", "FL-2026-000123-MO", "FL-2026-000123-MOZ-1"] {
            assert!(!is_glide(text), "{text}");
        }
    }
}
