//! The components of the Movement in a fresh database: from `base`'s lists, with the ids that every installation has.
//!
//! Invariant: run as often as one likes, and by several servers at once, it adds what is missing and changes nothing else.

use super::{Kind, canonical, id_of, movement, status, table};
use crate::Names;
use base::{
    lang::Lang,
    organisation::{KNOWN, Known},
};
use chrono::NaiveDate;
use platform::{
    App, Refusal,
    access::{Caller, Level},
    record::everything,
    write::{Done, Write},
};
use sea_orm::QueryFilter;
use sea_orm::entity::prelude::*;
use std::collections::{BTreeSet, HashMap};

/// Every name and acronym in our lists (data/README.md).
const ALIASES: &str = include_str!("../../../../data/aliases.csv");
/// Recognitions, admissions and their like, each with its source (data/README.md).
const STATUS: &str = include_str!("../../../../data/society_status.csv");

/// Adds the components that the database does not have yet, and their changes of status.
///
/// # Errors
/// When the database refuses.
pub async fn seed(app: &App) -> Result<(), Refusal> {
    let here = everything::<table::Entity>("which components are there, to add the others")
        .filter(table::Column::Kind.ne(Kind::Other.code()))
        .count(app.database().read())
        .await?;
    if here as usize >= components().count() {
        return Ok(());
    }
    let system = Caller::system("smcc", movement());
    app.write(&system, |w| {
        Box::pin(async move {
            add_missing(w).await?;
            Ok(Done::at("/organisations"))
        })
    })
    .await
    .map(drop)
}

/// The same within a write.
///
/// # Errors
/// When the database refuses; [`Refusal::Again`] when another server adds them at this moment.
pub async fn add_missing(w: &mut Write) -> Result<(), Refusal> {
    let here: BTreeSet<Uuid> = everything::<table::Entity>("which components are there, to add the others")
        .filter(table::Column::Kind.ne(Kind::Other.code()))
        .all(w.tx())
        .await?
        .into_iter()
        .map(|m| m.id)
        .collect();
    let aliases = aliases()?;
    let missing: Vec<table::Model> = components()
        .map(|k| table::Model { aliases: aliases.get(&*k.id).cloned().unwrap_or_default(), ..model(w, k) })
        .filter(|m| !here.contains(&m.id))
        .collect();
    let added: BTreeSet<Uuid> = missing.iter().map(|m| m.id).collect();
    if added.is_empty() {
        return Ok(());
    }
    w.insert_all::<table::Entity>("organisation-listed", missing).await.map_err(met)?;
    let statuses: Vec<status::Model> =
        changes_of_status(w)?.into_iter().filter(|s| added.contains(&s.organisation.0)).collect();
    if !statuses.is_empty() {
        w.insert_all::<status::Entity>("society-status-recorded", statuses).await.map_err(met)?;
    }
    Ok(())
}

/// Two who add the same meet: the second looks again, and finds it.
fn met(refusal: Refusal) -> Refusal {
    if refusal == Refusal::Taken { Refusal::Again } else { refusal }
}

fn components() -> impl Iterator<Item = &'static Known> {
    KNOWN.iter().filter(|k| Kind::listed(k.kind).is_some_and(|kind| kind.component().is_some()))
}

/// An organisation of our lists as a record that it owns itself.
pub(crate) fn model(w: &Write, known: &Known) -> table::Model {
    let id = id_of(&known.id);
    let country = known.country.to_string();
    let names = Names::new(Lang::ALL.map(|lang| known.name(lang).to_owned()));
    table::Model {
        id: id.0,
        version: 1,
        owner: id,
        audience: Level::Public.stored(),
        context: None,
        emergency: None,
        body: None,
        removed: false,
        created_at: w.at(),
        changed_at: w.at(),
        code: canonical(&known.id).into_owned(),
        kind: Kind::listed(known.kind).unwrap_or(Kind::Other).code().to_owned(),
        region: base::country::by_iso3(&country).map_or("", |c| c.region).to_owned(),
        country,
        acronym: known.acronym.to_string(),
        aliases: String::new(),
        name_en: String::new(),
        name_fr: String::new(),
        name_es: String::new(),
        name_ar: String::new(),
        key_en: String::new(),
        key_fr: String::new(),
        key_es: String::new(),
        key_ar: String::new(),
    }
    .called(&names)
}

/// What sheets call each component besides its names, one a line.
fn aliases() -> Result<HashMap<String, String>, Refusal> {
    let mut all: HashMap<String, Vec<String>> = HashMap::new();
    for row in csv::Reader::from_reader(ALIASES.as_bytes()).into_records() {
        let row = row.map_err(|e| Refusal::of(&e))?;
        let (alias, code) = (row.get(0).unwrap_or_default(), row.get(1).unwrap_or_default());
        all.entry(code.to_owned()).or_default().push(alias.to_owned());
    }
    Ok(all
        .into_iter()
        .map(|(code, aliases)| {
            let own = Known::by_id(&code);
            let further = aliases.into_iter().filter(|alias| {
                own.is_none_or(|k| k.acronym != *alias && Lang::ALL.iter().all(|&l| k.name(l) != alias))
            });
            (code, further.collect::<Vec<_>>().join("\n"))
        })
        .collect())
}

fn changes_of_status(w: &Write) -> Result<Vec<status::Model>, Refusal> {
    csv::Reader::from_reader(STATUS.as_bytes())
        .into_records()
        .map(|row| {
            let row = row.map_err(|e| Refusal::of(&e))?;
            let organisation = id_of(row.get(0).unwrap_or_default());
            let since = row.get(1).unwrap_or_default().parse::<NaiveDate>().map_err(|e| Refusal::of(&e))?;
            Ok(status::Model {
                id: w.id(),
                version: 1,
                owner: organisation,
                audience: Level::Public.stored(),
                context: None,
                emergency: None,
                body: None,
                removed: false,
                created_at: w.at(),
                changed_at: w.at(),
                organisation,
                since,
                active: row.get(2) == Some("yes"),
                source: row.get(3).unwrap_or_default().to_owned(),
                link: String::new(),
            })
        })
        .collect()
}
