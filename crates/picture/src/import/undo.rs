//! Undoing an import: a new, audited change that puts back what stood before, for thirty days; nothing is erased.
//!
//! Invariants: rows that were added are taken away, rows that were changed go back; a row that somebody changed since is
//! asked about and never overwritten in silence.

use super::{Entity, Model, Stage, UNDO_DAYS, store};
use crate::{activity, words::t};
use base::lang::Lang;
use chrono::Duration;
use platform::{
    access::Caller,
    record::{CONTRIBUTE, Held, Record, hold, hold_all},
    refusal::Refusal,
    web::{Ask, Field, Form, Kind},
    write::{Done, Write},
};
use sea_orm::ConnectionTrait;
use std::collections::HashMap;

/// The fields of the form.
pub fn fields(lang: Lang) -> Vec<Field> {
    let choices =
        vec![("leave".to_owned(), t!(lang, "since-leave")), ("restore".to_owned(), t!(lang, "since-restore"))];
    vec![Field::new("since", t!(lang, "field-since"), Kind::One(choices)).optional()]
}

/// What undoing would do: rows to take away, to put back, and those that somebody changed since.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Plan {
    added: u32,
    changed: u32,
    since: u32,
}

async fn plan(db: &impl ConnectionTrait, caller: &Caller, import: &Model) -> Result<Plan, Refusal> {
    let mut plan = Plan::default();
    let changes = store::changes(db, import.id).await?;
    let mut versions = std::collections::BTreeMap::new();
    if let Some(emergency) = import.emergency {
        for m in activity::store::of_owner(db, caller, import.owner, emergency).await? {
            versions.insert(m.id, m.version);
        }
    }
    for change in changes {
        match versions.get(&change.activity) {
            None => {}
            Some(version) if *version != change.version => plan.since += 1,
            Some(_) if change.was.is_empty() => plan.added += 1,
            Some(_) => plan.changed += 1,
        }
    }
    Ok(plan)
}

/// Whether an import can be undone now.
pub fn can(import: &Model, now: chrono::DateTime<chrono::Utc>) -> bool {
    import.is_in() && import.committed_at.is_some_and(|at| now - at <= Duration::days(UNDO_DAYS))
}

/// Fills the form with what undoing would do.
///
/// # Errors
/// [`Refusal::NotFound`] where the import is not the caller's to see.
pub async fn fill(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let import = store::of(ask).await?;
    form.title = t!(lang, "undo-import");
    form.submit = t!(lang, "undo-import");
    form.crumbs = vec![(Entity::title(&import), Entity::href(&import))];
    if !can(&import, ask.now()) {
        form.lead = t!(lang, "undo-too-late", days = UNDO_DAYS.to_string());
        form.fields.clear();
        return Ok(());
    }
    let plan = plan(ask.read(), &ask.caller, &import).await?;
    form.lead = t!(lang, "undo-lead", added = plan.added, changed = plan.changed);
    if plan.since == 0 {
        form.fields.clear();
    } else if let Some(field) = form.field("since") {
        field.hint = t!(lang, "since-hint", rows = plan.since);
        field.optional = false;
    }
    Ok(())
}

/// Undoes it.
///
/// # Errors
/// When it is too late, or rows were changed since and nobody said what shall become of them.
pub async fn take(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let lang = ask.lang();
    let held: Held<Entity> = hold(w.tx(), &ask.caller, ask.id::<uuid::Uuid>("import")?, CONTRIBUTE).await?;
    if !can(held.model(), w.at()) {
        return Err(Refusal::field("main", t!(lang, "undo-too-late", days = UNDO_DAYS.to_string())));
    }
    let since = ask.values.given("since");
    let changes = store::changes(w.tx(), held.id).await?;
    let ids: Vec<uuid::Uuid> = changes.iter().map(|c| c.activity).collect();
    // What somebody took away since is not there: there is nothing to put back.
    let standing = hold_all::<activity::Entity>(w.tx(), &ask.caller, &ids, CONTRIBUTE).await?;
    let mut standing: HashMap<uuid::Uuid, Held<activity::Entity>> =
        standing.into_iter().map(|h| (h.model().id, h)).collect();
    let (mut back, mut left) = (0_u32, 0_u32);
    let (mut taken, mut filed) = (Vec::new(), Vec::new());
    for change in changes {
        let Some(now) = standing.remove(&change.activity) else { continue };
        if now.version != change.version {
            match since {
                Some("restore") => {}
                Some("leave") => {
                    left += 1;
                    continue;
                }
                _ => return Err(Refusal::field("since", t!(lang, "since-choose"))),
            }
        }
        if change.was.is_empty() {
            taken.push(now);
        } else {
            let was: activity::Model = serde_json::from_str(&change.was).map_err(|e| Refusal::of(&e))?;
            filed.push(w.update("activity-import-undone", &now, None, was).await?);
            back += 1;
        }
    }
    w.remove_all("activity-import-undone", &taken).await?;
    filed.extend(taken.iter().map(|h| activity::Model { removed: true, ..h.model().clone() }));
    let taken = u32::try_from(taken.len()).unwrap_or(u32::MAX);
    activity::store::file(w.tx(), &filed, false).await?;
    store::forget_files(w.tx(), held.id).await?;
    let next = Model { state: Stage::Undone.code().to_owned(), undone_at: Some(w.at()), ..held.model().clone() };
    let import = w.update("import-undone", &held, None, next).await?;
    Ok(Done::at(Entity::href(&import))
        .saying(t!(lang, "undo-done", added = taken, changed = back))
        .with(serde_json::json!({ "removed": taken, "restored": back, "left": left })))
}
