//! "Correct as of today": an organisation says that its rows in an emergency are right.
//!
//! Invariant: a confirmation holds until the organisation's rows change; it says for how many rows it was given.

use crate::{activity, occasion, words::t};
use chrono::{DateTime, NaiveDate, Utc};
use platform::{
    access::{Caller, Level},
    id::{EmergencyId, OrganisationId},
    record::{Record, organisation, visible},
    refusal::Refusal,
    web::Ask,
    write::{Done, Write},
};
use sea_orm::{ConnectionTrait, PaginatorTrait, QueryFilter, QueryOrder, entity::prelude::*};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Table `confirmation`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "confirmation")]
#[expect(missing_docs, reason = "columns of every record, and two that speak for themselves")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub version: i64,
    pub owner: OrganisationId,
    pub audience: i16,
    pub context: Option<platform::id::ContextId>,
    pub emergency: Option<EmergencyId>,
    pub body: Option<platform::id::BodyId>,
    pub removed: bool,
    pub created_at: DateTime<Utc>,
    pub changed_at: DateTime<Utc>,
    /// The day as of which the rows are right.
    pub day: NaiveDate,
    /// Rows that the organisation had then.
    pub activities: i64,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Record for Entity {
    const KIND: &'static str = "confirmation";
    platform::record_columns!();

    fn title(m: &Model) -> String {
        m.day.to_string()
    }

    fn href(m: &Model) -> String {
        m.emergency.map_or_else(String::new, |e| format!("/o/{e}/activities"))
    }

    fn words(_: &Model) -> Vec<String> {
        Vec::new()
    }
}

/// `POST /o/{emergency}/activities/confirm`.
///
/// # Errors
/// When the organisation has no rows here, or the database refuses.
pub async fn confirm(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let lang = ask.lang();
    let occasion = occasion::see(w.tx(), &ask.caller, ask.param("emergency")).await?;
    let owner = organisation(&ask.caller)?;
    if !ask.caller.holds(platform::record::CONTRIBUTE.roles, occasion.context) {
        return Err(Refusal::NotAllowed);
    }
    let rows = visible::<activity::Entity>(&ask.caller)
        .filter(activity::Column::Owner.eq(owner))
        .filter(activity::Column::Emergency.eq(occasion.id))
        .count(w.tx())
        .await?;
    if rows == 0 {
        return Err(Refusal::field("main", t!(lang, "confirm-nothing")));
    }
    let at = w.at();
    let model = Model {
        id: w.id(),
        version: 1,
        owner,
        audience: Level::Context.stored(),
        context: occasion.context,
        emergency: Some(occasion.id),
        body: None,
        removed: false,
        created_at: at,
        changed_at: at,
        day: at.date_naive(),
        activities: i64::try_from(rows).unwrap_or(i64::MAX),
    };
    w.insert::<Entity>("activities-confirmed", model).await?;
    Ok(Done::at(format!("{}/activities", occasion.href))
        .saying(t!(lang, "confirm-done", rows = rows, shown = base::figure::whole(lang, rows)))
        .with(serde_json::json!({ "activities": rows, "day": at.date_naive() })))
}

/// The latest confirmation of each organisation in an emergency that the caller may see.
///
/// # Errors
/// When the database does not answer.
pub async fn confirmed(
    db: &impl ConnectionTrait,
    caller: &Caller,
    emergency: EmergencyId,
) -> Result<BTreeMap<OrganisationId, DateTime<Utc>>, Refusal> {
    let all = visible::<Entity>(caller)
        .filter(Column::Emergency.eq(emergency))
        .order_by_asc(Column::CreatedAt)
        .all(db)
        .await?;
    Ok(all.into_iter().map(|c| (c.owner, c.created_at)).collect())
}
