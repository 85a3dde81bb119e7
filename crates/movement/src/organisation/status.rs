//! Which National Societies are active members when: table `organisation_status`, and the rule that reads it.
//!
//! Invariant: the rule gives on every day what `base::society` gives for the same dates (domain.md 16.1). A status is never
//! rewritten: a later one is added, with its source.

use super::{Kind, known, table};
use base::lang::Lang;
use chrono::{DateTime, NaiveDate, Utc};
use platform::{
    Refusal,
    database::change::{Change, day, flag, id, record, text, unique},
    id::{BodyId, ContextId, EmergencyId, OrganisationId},
    record::{Record, everything},
};
use sea_orm::{ConnectionTrait, PaginatorTrait, QueryFilter, entity::prelude::*};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// From a day on, a National Society is an active member, or is not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "organisation_status")]
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
    /// Which.
    pub organisation: OrganisationId,
    /// First day.
    pub since: NaiveDate,
    /// Whether it is active from then on.
    pub active: bool,
    /// Who says so.
    #[sea_orm(column_type = "Text")]
    pub source: String,
    /// Where it can be read; empty where it is not said.
    #[sea_orm(column_type = "Text")]
    pub link: String,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Record for Entity {
    const KIND: &'static str = "organisation_status";
    platform::record_columns!();

    fn title(m: &Model) -> String {
        let name = known(m.organisation).map_or("", |k| k.name(Lang::En));
        format!("{name}, {}", m.since)
    }

    fn href(m: &Model) -> String {
        format!("/organisations/{}", m.organisation)
    }

    fn words(_: &Model) -> Vec<String> {
        Vec::new() // found by its organisation
    }
}

/// Makes the table.
pub fn changes() -> Vec<Change> {
    let mut all = record(
        "organisation_status",
        vec![id("organisation"), day("since"), flag("active"), text("source"), text("link")],
    );
    all.push(unique("organisation_status", &["organisation", "since"]));
    all
}

/// Where a National Society stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// An active member.
    Active,
    /// No longer, or not at this time.
    NotActive,
    /// Not yet: it was recognised or admitted later.
    NotYet,
}

impl Standing {
    /// As programs name it.
    pub const fn code(self) -> &'static str {
        match self {
            Standing::Active => "active",
            Standing::NotActive => "not_active",
            Standing::NotYet => "not_yet",
        }
    }
}

/// The last status on or before the day. Before the first one, a Society whose first entry is its admission is not yet
/// there, and one without entries always was.
pub fn standing(history: &[(NaiveDate, bool)], day: NaiveDate) -> Standing {
    match history.iter().filter(|(since, _)| *since <= day).max() {
        Some((_, true)) => Standing::Active,
        Some((_, false)) => Standing::NotActive,
        None if history.iter().min().is_some_and(|(_, active)| *active) => Standing::NotYet,
        None => Standing::Active,
    }
}

/// The changes of status of some organisations.
///
/// # Errors
/// When the database does not answer.
pub async fn histories(
    db: &impl ConnectionTrait,
    of: &[OrganisationId],
) -> Result<HashMap<OrganisationId, Vec<(NaiveDate, bool)>>, Refusal> {
    let rows = everything::<Entity>("which Societies are members is public")
        .filter(Column::Organisation.is_in(of.iter().copied()))
        .all(db)
        .await?;
    Ok(grouped(rows))
}

fn grouped(rows: Vec<Model>) -> HashMap<OrganisationId, Vec<(NaiveDate, bool)>> {
    let mut all: HashMap<OrganisationId, Vec<(NaiveDate, bool)>> = HashMap::new();
    for row in rows {
        all.entry(row.organisation).or_default().push((row.since, row.active));
    }
    all
}

/// Where a National Society stands on a day.
///
/// # Errors
/// When the database does not answer.
pub async fn status(db: &impl ConnectionTrait, society: OrganisationId, day: NaiveDate) -> Result<Standing, Refusal> {
    let history = histories(db, &[society]).await?.remove(&society).unwrap_or_default();
    Ok(standing(&history, day))
}

/// How many National Societies are active members on a day.
///
/// # Errors
/// When the database does not answer.
pub async fn active_on(db: &impl ConnectionTrait, day: NaiveDate) -> Result<u64, Refusal> {
    let societies = everything::<table::Entity>("which Societies are members is public")
        .filter(table::Column::Kind.eq(Kind::NationalSociety.code()))
        .count(db)
        .await?;
    let rows = everything::<Entity>("which Societies are members is public").all(db).await?;
    let not = grouped(rows).values().filter(|history| standing(history, day) != Standing::Active).count();
    Ok(societies.saturating_sub(not as u64))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_word_before_a_day_counts() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert_eq!(standing(&[], day("1990-01-01")), Standing::Active);
        let admitted = [(day("2019-12-05"), true)];
        assert_eq!(standing(&admitted, day("2019-12-04")), Standing::NotYet);
        assert_eq!(standing(&admitted, day("2019-12-05")), Standing::Active);
        let left_and_back = [(day("2030-01-01"), true), (day("2024-05-24"), false)];
        assert_eq!(standing(&left_and_back, day("2024-05-23")), Standing::Active);
        assert_eq!(standing(&left_and_back, day("2024-05-24")), Standing::NotActive);
        assert_eq!(standing(&left_and_back, day("2031-01-01")), Standing::Active);
    }
}
