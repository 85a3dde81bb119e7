//! Dropping sheets on an emergency: the files go into the database, nothing is read yet.
//!
//! Invariant: what is acknowledged is kept; no file is opened before it is read in the child.

use super::{Entity, Model, Stage, file};
use crate::{activity, occasion, words::t};
use base::lang::Lang;
use platform::{
    access::Level,
    record::{self, CONTRIBUTE, Record},
    refusal::Refusal,
    web::{Ask, Field, Form, Kind},
    write::{Done, Write, audience},
};
use sea_orm::{ActiveValue::Set, EntityTrait};
use std::collections::BTreeSet;

/// Files of one import at most.
const FILES: usize = 10;
/// Bytes of one file at most (trust.md, upload limits).
const SIZE: u64 = 10 << 20;

/// The fields of the form.
pub fn fields(lang: Lang) -> Vec<Field> {
    let mut countries: Vec<(String, String)> =
        base::country::all().iter().map(|c| (c.iso3.to_owned(), c.name(lang).to_owned())).collect();
    countries.sort_by_key(|(_, name)| base::fold::fold(name));
    vec![
        Field::new("files", t!(lang, "field-files"), Kind::Files).hint(t!(lang, "hint-files")),
        Field::new("day", t!(lang, "field-day"), Kind::Day).hint(t!(lang, "hint-day")),
        Field::new("country", t!(lang, "field-country"), Kind::One(countries))
            .hint(t!(lang, "hint-country"))
            .optional(),
        Field::audience(lang, &activity::LEVELS),
    ]
}

/// Fills the form.
///
/// # Errors
/// [`Refusal::NotFound`] where the emergency is not the caller's to see.
pub async fn fill(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let occasion = occasion::of(ask).await?;
    form.title = t!(lang, "drop-sheets");
    form.lead = t!(lang, "drop-lead");
    form.submit = t!(lang, "drop-read");
    form.set("day", ask.now().date_naive().to_string());
    form.set("audience", Level::Context.code());
    if let Some(country) = occasion.country() {
        form.set("country", country);
    }
    form.crumbs = vec![(occasion.title, occasion.href)];
    form.audience = Some(Level::Own);
    form.scripts = vec![platform::assets::DROP.href.as_str()];
    Ok(())
}

/// Takes the files.
///
/// # Errors
/// What the form refuses.
pub async fn take(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let lang = ask.lang();
    let occasion = occasion::see(w.tx(), &ask.caller, ask.param("emergency")).await?;
    let owner = record::organisation(&ask.caller)?;
    if !ask.caller.holds(CONTRIBUTE.roles, occasion.context) {
        return Err(Refusal::NotAllowed);
    }
    let sent: Vec<_> = ask.files.iter().filter(|f| f.field == "files").collect();
    if sent.is_empty() {
        return Err(Refusal::field("files", t!(lang, "files-none")));
    }
    if sent.len() > FILES {
        return Err(Refusal::TooManyFiles { count: FILES });
    }
    if let Some(large) = sent.iter().find(|f| f.size > SIZE) {
        let size = platform::show::size(lang, SIZE);
        return Err(Refusal::field("files", t!(lang, "file-large", file = large.name.as_str(), size = size)));
    }
    let mut files = Vec::new();
    for one in sent {
        files.push((one.name.clone(), tokio::fs::read(&one.path).await.map_err(|e| Refusal::of(&e))?));
    }
    let import = send(
        w,
        &Sending {
            occasion: &occasion,
            owner,
            day: ask.values.day("day").unwrap_or_else(|| ask.now().date_naive()),
            country: ask.values.given("country").map(str::to_owned),
            lang,
            rows_audience: audience(ask.values.text("audience")),
        },
        files,
    )
    .await?;
    Ok(Done::at(Entity::href(&import)).with(serde_json::json!({ "id": import.id })))
}

/// What is said beside the files.
pub struct Sending<'a> {
    /// The emergency.
    pub occasion: &'a occasion::Occasion,
    /// Whose they are.
    pub owner: platform::id::OrganisationId,
    /// The day as of which the rows are.
    pub day: chrono::NaiveDate,
    /// Country of the sheets.
    pub country: Option<String>,
    /// Language of the report.
    pub lang: Lang,
    /// The audience of the rows.
    pub rows_audience: i16,
}

/// Keeps files as an import that was sent.
///
/// # Errors
/// When the database refuses.
pub async fn send(w: &mut Write, said: &Sending<'_>, files: Vec<(String, Vec<u8>)>) -> Result<Model, Refusal> {
    let mut names: BTreeSet<String> = BTreeSet::new();
    let mut rows = Vec::new();
    let import = w.id();
    for (no, (name, bytes)) in (0..).zip(files) {
        // Reports name files: two of one name are told apart.
        let name: String = name.chars().filter(|c| !c.is_control()).take(200).collect();
        let mut known = if name.is_empty() { format!("{}", no + 1) } else { name.clone() };
        let mut count = 1;
        while !names.insert(known.clone()) {
            count += 1;
            known = format!("{name} ({count})");
        }
        rows.push(file::ActiveModel { import: Set(import), no: Set(no), name: Set(known), bytes: Set(bytes) });
    }
    let at = w.at();
    let model = Model {
        id: import,
        version: 1,
        owner: said.owner,
        audience: Level::Own.stored(),
        context: said.occasion.context,
        emergency: Some(said.occasion.id),
        body: None,
        removed: false,
        created_at: at,
        changed_at: at,
        name: names.into_iter().collect::<Vec<_>>().join(", "),
        state: Stage::Sent.code().to_owned(),
        rows_audience: said.rows_audience,
        country: said.country.clone(),
        day: said.day,
        lang: said.lang.code().to_owned(),
        rows: 0,
        committed: 0,
        held: 0,
        ignored: 0,
        committed_at: None,
        undone_at: None,
    };
    let model = w.insert::<Entity>("sheets-sent", model).await?;
    for row in rows {
        file::Entity::insert(row).exec_without_returning(w.tx()).await?;
    }
    Ok(model)
}
