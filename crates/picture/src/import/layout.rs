//! A partner's layout: what its columns and words were answered to mean, kept for its next sheet.
//!
//! Invariant: one for each organisation and set of headers, seen by that organisation alone.

use super::reading::header_fingerprint;
use chrono::{DateTime, Utc};
use intake::layout::Layout;
use platform::{
    access::{Caller, Level},
    id::OrganisationId,
    record::{CONTRIBUTE, Record, hold, visible},
    refusal::Refusal,
    write::Write,
};
use sea_orm::{ConnectionTrait, QueryFilter, QueryOrder, entity::prelude::*};
use serde::{Deserialize, Serialize};

/// Table `partner_layout`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "partner_layout")]
#[expect(missing_docs, reason = "columns of every record first")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub version: i64,
    pub owner: OrganisationId,
    pub audience: i16,
    pub context: Option<platform::id::ContextId>,
    pub emergency: Option<platform::id::EmergencyId>,
    pub body: Option<platform::id::BodyId>,
    pub removed: bool,
    pub created_at: DateTime<Utc>,
    pub changed_at: DateTime<Utc>,
    /// Of the headers that it was made for.
    pub fingerprint: String,
    /// The file that it was made for.
    #[sea_orm(column_type = "Text")]
    pub name: String,
    /// The layout, as `--layout` takes it.
    #[sea_orm(column_type = "Text")]
    pub layout: String,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Record for Entity {
    const KIND: &'static str = "partner_layout";
    platform::record_columns!();

    fn title(m: &Model) -> String {
        m.name.clone()
    }

    fn href(_: &Model) -> String {
        "/imports".to_owned()
    }

    fn words(_: &Model) -> Vec<String> {
        Vec::new()
    }
}

/// The layouts of an organisation, the latest first.
///
/// # Errors
/// When the database does not answer.
pub async fn of(db: &impl ConnectionTrait, caller: &Caller, owner: OrganisationId) -> Result<Vec<Layout>, Refusal> {
    let rows =
        visible::<Entity>(caller).filter(Column::Owner.eq(owner)).order_by_desc(Column::ChangedAt).all(db).await?;
    Ok(rows.iter().filter_map(|m| Layout::read(&m.layout).ok()).collect())
}

/// Keeps a layout for an organisation's next sheet, in place of the one for the same headers.
///
/// # Errors
/// When the caller may not, or the database refuses.
pub async fn keep(w: &mut Write, owner: OrganisationId, layout: &Layout) -> Result<(), Refusal> {
    let (fingerprint, at, caller) = (header_fingerprint(layout), w.at(), w.caller().clone());
    let before = visible::<Entity>(&caller)
        .filter(Column::Owner.eq(owner))
        .filter(Column::Fingerprint.eq(&fingerprint))
        .one(w.tx())
        .await?;
    if let Some(before) = before {
        let held = hold::<Entity>(w.tx(), &caller, before.id, CONTRIBUTE).await?;
        let next = Model { name: layout.name.clone(), layout: layout.write(), ..held.model().clone() };
        w.update("layout-kept", &held, None, next).await?;
        return Ok(());
    }
    let model = Model {
        id: w.id(),
        version: 1,
        owner,
        audience: Level::Own.stored(),
        context: None,
        emergency: None,
        body: None,
        removed: false,
        created_at: at,
        changed_at: at,
        fingerprint,
        name: layout.name.clone(),
        layout: layout.write(),
    };
    w.insert::<Entity>("layout-kept", model).await?;
    Ok(())
}
