//! Sheets are kept no longer than they are needed: after thirty days they are deleted, answered or not.
//!
//! Invariant: what became of their rows stays; only the files go, and the ledger says so.

use super::{Entity, UNDO_DAYS, file, store};
use crate::activity::ImportId;
use chrono::Duration;
use futures::future::BoxFuture;
use platform::{App, access::Caller, record::everything, refusal::Refusal, write::Done};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};

/// Imports in one run.
const SOME: u64 = 500;

/// The job: runs each day, and may run twice.
pub fn forget<'a>(app: &'a App, _: &'a str) -> BoxFuture<'a, Result<(), Refusal>> {
    Box::pin(async move {
        let db = app.database().read();
        let kept: Vec<ImportId> = file::Entity::find()
            .select_only()
            .column(file::Column::Import)
            .distinct()
            .limit(SOME)
            .into_tuple()
            .all(db)
            .await?;
        let old = everything::<Entity>("old sheets are deleted, whoever sent them")
            .filter(super::Column::Id.is_in(kept))
            .filter(super::Column::CreatedAt.lt(app.now() - Duration::days(UNDO_DAYS)))
            .all(db)
            .await?;
        for import in old {
            app.write(&Caller::system("forgetting", import.owner), move |w| {
                let (id, name) = (import.id, import.name.clone());
                Box::pin(async move {
                    store::forget_files(w.tx(), id).await?;
                    w.note("sheets-forgotten", "import", id.0, &name, Vec::new());
                    Ok(Done::default())
                })
            })
            .await?;
        }
        Ok(())
    })
}
