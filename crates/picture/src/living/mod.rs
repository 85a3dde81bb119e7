//! The Movement Picture that lives: made from the activities that a caller may see, at the moment in which they ask.
//!
//! Invariants: a picture counts nothing that its reader may not see; who shares nothing is told only to those who may know
//! that they are present, and never with a number; the public face shows no figure of fewer than five people.

mod faces;
mod page;
mod panel;

pub use page::page;
pub use panel::panel;

use crate::{
    Picture, Settings,
    activity::{self, content::Gather},
    occasion::Occasion,
    small,
};
use base::records::Records;
use chrono::{DateTime, NaiveDate, Utc};
use platform::{
    App,
    access::{Caller, rule},
    id::OrganisationId,
    ledger::store::head,
    refusal::Refusal,
};
use sea_orm::EntityTrait;
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

/// A picture as one kind of reader sees it.
#[derive(Debug)]
pub struct Living {
    /// The picture.
    pub picture: Picture,
    /// What it was made from, for the rows as a file.
    pub records: Records,
    /// Organisations whose rows are in it: rows, and when the last of them changed.
    pub owners: BTreeMap<OrganisationId, (u64, DateTime<Utc>)>,
    /// Organisations that are present and share fewer rows than they have, where the reader may know it.
    pub withheld: Vec<OrganisationId>,
    /// Organisations that confirmed their rows after they last changed.
    pub confirmed: Vec<OrganisationId>,
}

/// Pictures that are kept at one time; each is made anew when its emergency's chain has grown.
const KEPT: usize = 16;
/// Rows above which a picture is not kept: memory is for work.
const SMALL: usize = 100_000;

type Kept = Vec<(String, Arc<Living>)>;
static MADE: Mutex<Kept> = Mutex::new(Vec::new());

fn kept(key: &str) -> Option<Arc<Living>> {
    let mut all = MADE.lock().unwrap_or_else(PoisonError::into_inner);
    let at = all.iter().position(|(k, _)| k == key)?;
    let found = all.remove(at);
    let living = found.1.clone();
    all.push(found);
    Some(living)
}

fn keep(key: String, living: &Arc<Living>) {
    if living.records.activities.len() > SMALL {
        return;
    }
    let mut all = MADE.lock().unwrap_or_else(PoisonError::into_inner);
    all.push((key, living.clone()));
    if all.len() > KEPT {
        all.remove(0);
    }
}

/// The picture of an emergency as a caller sees it.
///
/// # Errors
/// When the database does not answer.
pub async fn living(app: &App, caller: &Caller, occasion: &Occasion, day: NaiveDate) -> Result<Arc<Living>, Refusal> {
    let db = app.database().read();
    // Everything that a picture depends on is in its emergency's chain: the head's hash names what it is made from.
    let head = head::Entity::find_by_id(format!("emergency:{}", occasion.id)).one(db).await?;
    let head = head.map_or_else(String::new, |h| h.hash);
    let key = format!("{} {head} {day} {:?} {:?}", occasion.id, caller.organisation, rule::visible(caller));
    if let Some(living) = kept(&key) {
        return Ok(living);
    }
    let mut gather = Gather::default();
    let mut owners: BTreeMap<OrganisationId, (u64, DateTime<Utc>)> = BTreeMap::new();
    let public = !caller.signed_in();
    activity::store::each(db, caller, occasion.id, &mut |m: activity::Model| {
        let mut content = m.content();
        if public {
            small::hide(&mut content);
        }
        // Names of files are their owner's own.
        let own = caller.organisation == Some(m.owner);
        let (file, sheet) = if own { (m.source_file.as_str(), m.source_sheet.as_str()) } else { ("", "") };
        let row = if own { u32::try_from(m.source_row).unwrap_or_default() } else { 0 };
        gather.push(&content, file, sheet, row);
        let owner = owners.entry(m.owner).or_insert((0, m.changed_at));
        owner.0 += 1;
        owner.1 = owner.1.max(m.changed_at);
    })
    .await?;
    let mut withheld = Vec::new();
    if caller.reads() && occasion.context.is_some_and(|c| caller.contexts.contains(&c)) {
        for (owner, rows) in activity::store::owners(db, occasion.id).await? {
            let seen = owners.get(&owner).map_or(0, |o| o.0);
            if u64::try_from(rows).is_ok_and(|rows| rows > seen) {
                withheld.push(owner);
            }
        }
    }
    let said = activity::confirmed(db, caller, occasion.id).await?;
    let confirmed = owners
        .iter()
        .filter(|(o, (_, changed))| said.get(o).is_some_and(|at| at >= changed))
        .map(|(o, _)| *o)
        .collect();
    let settings = Settings {
        title: occasion.title.clone(),
        country: occasion.country().map(str::to_owned),
        as_of: day,
        household_size: None,
        expected: Vec::new(),
        demonstration: app.settings().demonstration,
    };
    let living = tokio::task::spawn_blocking(move || {
        let records = gather.finish();
        let mut picture = Picture::of(&records, Vec::new(), Vec::new(), &settings);
        let rows = records.activities.len() as u32;
        picture.coverage.rows = (rows, rows, 0, 0);
        if public {
            small::hide_in(&mut picture);
        }
        Living { picture, records, owners, withheld, confirmed }
    })
    .await
    .map_err(|e| Refusal::of(&e))?;
    let living = Arc::new(living);
    keep(key, &living);
    Ok(living)
}
