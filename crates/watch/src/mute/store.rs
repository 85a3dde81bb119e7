//! Table `mute`.

use crate::facts::Facts;
use chrono::{DateTime, NaiveDate, Utc};
use platform::{
    Refusal,
    access::Caller,
    database::change::{self, Change},
    id::{BodyId, ContextId, EmergencyId, OrganisationId},
    record::{Record, visible},
};
use sea_orm::{Condition, ConnectionTrait, QueryFilter, QueryOrder, QuerySelect, entity::prelude::*};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A reason not to keep a rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "mute")]
#[expect(missing_docs, reason = "the columns of every record; the others say what they hold")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub version: i64,
    pub owner: OrganisationId,
    pub audience: i16,
    pub context: Option<ContextId>,
    pub emergency: Option<EmergencyId>,
    pub body: Option<BodyId>,
    pub removed: bool,
    pub created_at: DateTime<Utc>,
    pub changed_at: DateTime<Utc>,
    /// The rule's id.
    pub rule: String,
    /// Why it is not kept.
    #[sea_orm(column_type = "Text")]
    pub reason: String,
    /// The first day on which the rule speaks again.
    pub until: NaiveDate,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Record for Entity {
    const KIND: &'static str = "mute";
    platform::record_columns!();

    fn title(m: &Model) -> String {
        format!("{}: {}", m.rule, m.reason.chars().take(80).collect::<String>())
    }

    fn href(m: &Model) -> String {
        format!("/watch/reasons/{}", m.id)
    }

    fn words(m: &Model) -> Vec<String> {
        vec![m.rule.clone(), m.reason.clone()]
    }
}

/// The table, frozen.
pub fn tables() -> Vec<Change> {
    let own = vec![change::folded("rule"), change::text("reason"), change::day("until")];
    let mut changes = change::record("mute", own);
    changes.push(change::index("mute", &["context", "until"]));
    changes.push(change::index("mute", &["emergency", "until"]));
    changes
}

/// Reasons that are read at once.
const MOST: u64 = 2000;

/// The reasons that stand on a day for some emergencies or their contexts, as far as the caller may see them, oldest first.
///
/// # Errors
/// When the database does not answer.
pub async fn standing(
    db: &impl ConnectionTrait,
    caller: &Caller,
    of: &[Facts],
    day: NaiveDate,
) -> Result<Vec<Model>, Refusal> {
    let contexts: BTreeSet<ContextId> = of.iter().filter_map(|f| f.context).collect();
    let about = Condition::any()
        .add(Column::Context.is_in(contexts.iter().map(|c| c.0)))
        .add(Column::Emergency.is_in(of.iter().map(|f| f.emergency.0)));
    Ok(visible::<Entity>(caller)
        .filter(about)
        .filter(Column::Until.gt(day))
        .order_by_asc(Column::Id)
        .limit(MOST)
        .all(db)
        .await?)
}
