//! The queries of imports. Each takes an import that the caller has seen, or the caller.

use super::{Entity, Model, change, compare::State, file, questions::Given, report, row};
use crate::activity::ImportId;
use intake::report::{FileReport, Finding};
use platform::{access::Caller, record, refusal::Refusal, web::Ask};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect,
    sea_query::{Expr, ExprTrait, OnConflict},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Reports and findings, as they are kept.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Report {
    /// Of each file.
    pub files: Vec<FileReport>,
    /// Of cells and rows.
    pub findings: Vec<Finding>,
}

/// The import of a page's address.
///
/// # Errors
/// [`Refusal::NotFound`] where it is not the caller's to see.
pub async fn of(ask: &Ask) -> Result<Model, Refusal> {
    record::see::<Entity>(ask.read(), &ask.caller, ask.id::<uuid::Uuid>("import")?).await
}

/// Imports that the caller may see, the latest first.
///
/// # Errors
/// When the database does not answer.
pub async fn latest(
    db: &impl ConnectionTrait,
    caller: &Caller,
    after: Option<ImportId>,
    rows: u64,
) -> Result<Vec<Model>, DbErr> {
    let mut select = record::visible::<Entity>(caller);
    if let Some(after) = after {
        select = select.filter(super::Column::Id.lt(after));
    }
    select.order_by_desc(super::Column::Id).limit(rows).all(db).await
}

/// The files that were sent.
///
/// # Errors
/// When the database does not answer.
pub async fn files(db: &impl ConnectionTrait, import: ImportId) -> Result<Vec<file::Model>, DbErr> {
    file::Entity::find().filter(file::Column::Import.eq(import)).order_by_asc(file::Column::No).all(db).await
}

/// Forgets the files: they hold more than the rows do, personal columns too.
///
/// # Errors
/// When the database refuses.
pub async fn forget_files(tx: &impl ConnectionTrait, import: ImportId) -> Result<(), DbErr> {
    file::Entity::delete_many().filter(file::Column::Import.eq(import)).exec(tx).await.map(drop)
}

/// What reading said, and what people answered.
///
/// # Errors
/// When the database does not answer.
pub async fn report(db: &impl ConnectionTrait, import: ImportId) -> Result<(Report, Given), DbErr> {
    let found = report::Entity::find_by_id(import).one(db).await?;
    Ok(found.map_or_else(Default::default, |r| {
        (serde_json::from_str(&r.report).unwrap_or_default(), serde_json::from_str(&r.given).unwrap_or_default())
    }))
}

/// Keeps what reading said, or what people answered; what is none stays.
///
/// # Errors
/// When the database refuses.
pub async fn keep_report(
    tx: &impl ConnectionTrait,
    import: ImportId,
    said: Option<&Report>,
    given: Option<&Given>,
) -> Result<(), Refusal> {
    let text = |json: serde_json::Result<String>| json.map_err(|e| Refusal::of(&e));
    let mut changed = Vec::new();
    let said = match said {
        Some(said) => {
            changed.push(report::Column::Report);
            text(serde_json::to_string(said))?
        }
        None => "{}".to_owned(),
    };
    let given = match given {
        Some(given) => {
            changed.push(report::Column::Given);
            text(serde_json::to_string(given))?
        }
        None => "{}".to_owned(),
    };
    let row = report::ActiveModel { import: Set(import), report: Set(said), given: Set(given) };
    let renew = OnConflict::column(report::Column::Import).update_columns(changed).to_owned();
    report::Entity::insert(row).on_conflict(renew).exec_without_returning(tx).await?;
    Ok(())
}

/// Puts the rows of a review in place of those of before; what was committed stays committed.
///
/// # Errors
/// When the database refuses.
pub async fn replace_rows(tx: &impl ConnectionTrait, import: ImportId, rows: Vec<row::Model>) -> Result<(), DbErr> {
    row::Entity::delete_many().filter(row::Column::Import.eq(import)).exec(tx).await?;
    let mut rows: Vec<row::ActiveModel> = rows.into_iter().map(|m| m.into_active_model().reset_all()).collect();
    while !rows.is_empty() {
        let rest = rows.split_off(rows.len().min(500));
        row::Entity::insert_many(rows).exec_without_returning(tx).await?;
        rows = rest;
    }
    Ok(())
}

#[derive(FromQueryResult)]
struct Counted {
    state: String,
    rows: i64,
}

/// How many rows have each fate.
///
/// # Errors
/// When the database does not answer.
pub async fn counts(db: &impl ConnectionTrait, import: ImportId) -> Result<BTreeMap<&'static str, u64>, DbErr> {
    let all = row::Entity::find()
        .select_only()
        .column(row::Column::State)
        .column_as(Expr::col(row::Column::No).count(), "rows")
        .filter(row::Column::Import.eq(import))
        .group_by(row::Column::State)
        .into_model::<Counted>()
        .all(db)
        .await?;
    let known = |c: Counted| Some((State::from_code(&c.state)?.code(), u64::try_from(c.rows).unwrap_or_default()));
    Ok(all.into_iter().filter_map(known).collect())
}

/// By file and sheet: rows that were read well and wait all the same, because what is known asks about them.
///
/// # Errors
/// When the database does not answer.
pub async fn asked(db: &impl ConnectionTrait, import: ImportId) -> Result<BTreeMap<(String, String), u32>, DbErr> {
    let all: Vec<(String, String, i64)> = row::Entity::find()
        .select_only()
        .columns([row::Column::File, row::Column::Sheet])
        .column_as(Expr::col(row::Column::No).count(), "rows")
        .filter(row::Column::Import.eq(import))
        .filter(row::Column::State.eq(State::Asks.code()))
        .group_by(row::Column::File)
        .group_by(row::Column::Sheet)
        .into_tuple()
        .all(db)
        .await?;
    Ok(all.into_iter().map(|(file, sheet, rows)| ((file, sheet), u32::try_from(rows).unwrap_or_default())).collect())
}

/// Some rows of a review, in its order.
///
/// # Errors
/// When the database does not answer.
pub async fn rows(
    db: &impl ConnectionTrait,
    import: ImportId,
    state: Option<State>,
    after: i32,
    limit: u64,
) -> Result<Vec<row::Model>, DbErr> {
    let mut select = row::Entity::find().filter(row::Column::Import.eq(import)).filter(row::Column::No.gt(after));
    if let Some(state) = state {
        select = select.filter(row::Column::State.eq(state.code()));
    }
    select.order_by_asc(row::Column::No).limit(limit).all(db).await
}

/// What a commit changed.
///
/// # Errors
/// When the database does not answer.
pub async fn changes(db: &impl ConnectionTrait, import: ImportId) -> Result<Vec<change::Model>, DbErr> {
    change::Entity::find()
        .filter(change::Column::Import.eq(import))
        .order_by_asc(change::Column::Activity)
        .all(db)
        .await
}

/// Keeps what a commit changed; of an activity that the same import changed before, what stood before the first time.
///
/// # Errors
/// When the database refuses.
pub async fn keep_changes(tx: &impl ConnectionTrait, rows: Vec<change::Model>) -> Result<(), DbErr> {
    let mut rows: Vec<change::ActiveModel> = rows.into_iter().map(|m| m.into_active_model().reset_all()).collect();
    while !rows.is_empty() {
        let rest = rows.split_off(rows.len().min(1_000));
        let renew = OnConflict::columns([change::Column::Import, change::Column::Activity])
            .update_column(change::Column::Version)
            .to_owned();
        change::Entity::insert_many(rows).on_conflict(renew).exec_without_returning(tx).await?;
        rows = rest;
    }
    Ok(())
}
