//! Committing an import: the good rows become activities, the rest stays where it is.
//!
//! Invariants: all in one transaction; a row whose activity somebody changed meanwhile is merged by field, and where both
//! changed the same field it waits with a note, never lost and never overwritten; what stood before is kept for undoing.

use super::{Entity, Model, Stage, change, compare::State, row, store};
use crate::{
    activity::{self, Belongs, Origin},
    words::t,
};
use platform::{
    record::{CONTRIBUTE, Held, Record, hold, hold_all},
    refusal::Refusal,
    web::Ask,
    write::{Done, Write},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, sea_query::Expr};
use std::collections::HashMap;

/// What a commit did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Committed {
    /// Activities that are new.
    pub added: u32,
    /// Activities that changed.
    pub changed: u32,
    /// Activities that were the same.
    pub same: u32,
    /// Rows that wait because somebody else changed the same meanwhile.
    pub clashed: u32,
}

/// `POST /imports/{import}/commit`.
///
/// # Errors
/// When there is nothing to commit, or the database refuses.
pub async fn commit(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let lang = ask.lang();
    let held = hold::<Entity>(w.tx(), &ask.caller, ask.id::<uuid::Uuid>("import")?, CONTRIBUTE).await?;
    match held.stage() {
        Stage::Sent => return Err(Refusal::field("main", t!(lang, "commit-unread"))),
        Stage::Undone => return Err(Refusal::field("main", t!(lang, "import-over"))),
        Stage::Read | Stage::Reviewed | Stage::Committed => {}
    }
    let (import, did) =
        commit_rows(w, &held).await?.ok_or_else(|| Refusal::field("main", t!(lang, "commit-nothing")))?;
    let said = t!(
        lang,
        "commit-done",
        added = did.added,
        changed = did.changed,
        same = did.same,
        held = u32::try_from(import.held).unwrap_or_default()
    );
    Ok(Done::at(Entity::href(&import)).saying(said).with(serde_json::json!({
        "added": did.added,
        "changed": did.changed,
        "same": did.same,
        "clashed": did.clashed,
        "rows": import.rows,
        "committed": import.committed,
        "held": import.held,
        "ignored": import.ignored,
    })))
}

/// Makes activities of the good rows; nothing where there are none.
///
/// # Errors
/// When the database refuses.
pub async fn commit_rows(w: &mut Write, held: &Held<Entity>) -> Result<Option<(Model, Committed)>, Refusal> {
    let good = [State::New, State::Changed, State::Same].map(State::code);
    let waiting = || {
        row::Entity::find()
            .filter(row::Column::Import.eq(held.id))
            .filter(row::Column::Done.eq(false))
            .filter(row::Column::State.is_in(good))
    };
    let rows = waiting().order_by_asc(row::Column::No).all(w.tx()).await?;
    if rows.is_empty() {
        return Ok(None);
    }
    let emergency = held.emergency.ok_or(Refusal::NotFound)?;
    let belongs = Belongs { owner: held.owner, audience: held.rows_audience, context: held.context, emergency };
    let matched: Vec<uuid::Uuid> =
        rows.iter().filter(|r| r.state == State::Changed.code()).filter_map(|r| r.matched).collect();
    let caller = w.caller().clone();
    let standing = hold_all::<activity::Entity>(w.tx(), &caller, &matched, CONTRIBUTE).await?;
    let standing: HashMap<uuid::Uuid, Held<activity::Entity>> =
        standing.into_iter().map(|h| (h.model().id, h)).collect();
    let mut did = Committed::default();
    let (mut added, mut changed, mut changes, mut clashed) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for row in &rows {
        let Some(content) = row.content() else { continue };
        let origin = Origin {
            import: Some(held.id),
            file: row.file.clone(),
            sheet: row.sheet.clone(),
            row: u32::try_from(row.row).unwrap_or_default(),
        };
        match (State::from_code(&row.state), row.matched) {
            (Some(State::New), _) => {
                added.push(activity::Model::new(w.id(), w.at(), belongs, &content, &origin));
            }
            (Some(State::Changed), Some(id)) => {
                let Some(now) = standing.get(&id) else {
                    clashed.push(row.no);
                    continue;
                };
                let next = now.model().clone().saying(&content).from(&origin);
                match w.update("activity-updated", now, Some(row.base), next).await {
                    Ok(after) => {
                        let was = serde_json::to_string(now.model()).map_err(|e| Refusal::of(&e))?;
                        changes.push(change::Model { import: held.id, activity: id, version: after.version, was });
                        changed.push(after);
                    }
                    Err(Refusal::Conflict(_)) => clashed.push(row.no),
                    Err(other) => return Err(other),
                }
            }
            _ => did.same += 1,
        }
    }
    did.changed = u32::try_from(changed.len()).unwrap_or(u32::MAX);
    did.clashed = u32::try_from(clashed.len()).unwrap_or(u32::MAX);
    activity::store::file(w.tx(), &changed, false).await?;
    let added = w.insert_all::<activity::Entity>("activity-imported", added).await?;
    activity::store::file(w.tx(), &added, true).await?;
    did.added = u32::try_from(added.len()).unwrap_or(u32::MAX);
    changes.extend(added.iter().map(|m| change::Model {
        import: held.id,
        activity: m.id,
        version: m.version,
        was: String::new(),
    }));
    store::keep_changes(w.tx(), changes).await?;
    let lang = w.caller().lang;
    for some in clashed.chunks(500) {
        row::Entity::update_many()
            .col_expr(row::Column::State, Expr::val(State::Held.code()))
            .col_expr(row::Column::Note, Expr::val(t!(lang, "changed-by-others")))
            .filter(row::Column::Import.eq(held.id))
            .filter(row::Column::No.is_in(some.iter().copied()))
            .exec(w.tx())
            .await?;
    }
    row::Entity::update_many()
        .col_expr(row::Column::Done, Expr::val(true))
        .filter(row::Column::Import.eq(held.id))
        .filter(row::Column::State.is_in(good))
        .exec(w.tx())
        .await?;
    let clashed = i32::try_from(did.clashed).unwrap_or_default();
    let next = Model {
        state: Stage::Committed.code().to_owned(),
        committed: held.committed - clashed,
        held: held.held + clashed,
        committed_at: Some(w.at()),
        ..held.model().clone()
    };
    if next.held == 0 {
        store::forget_files(w.tx(), held.id).await?;
    }
    let import = w.update("import-committed", held, None, next).await?;
    Ok(Some((import, did)))
}
