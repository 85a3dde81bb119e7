//! Table `presence`.

use chrono::{DateTime, NaiveDate, Utc};
use platform::{
    database::change::{Change, day, folded, id, index, moment, null, record, text},
    id::{BodyId, ContextId, EmergencyId, OrganisationId},
    record::Record,
};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// What somebody says of an organisation in a context: the organisation itself, which then owns the row, or another that
/// saw it in a source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "presence")]
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
    /// Who is present.
    pub organisation: OrganisationId,
    /// `itself` or `source`.
    pub evidence: String,
    /// What timelines call it: the organisation and the context, in English.
    #[sea_orm(column_type = "Text")]
    pub title: String,
    /// First day; of what was seen in a source, the source's day.
    pub since: NaiveDate,
    /// First day on which it was no longer present.
    pub until: Option<NaiveDate>,
    /// Who confirmed it for the organisation; empty for what was seen in a source. Never in the ledger, which keeps for ever.
    #[sea_orm(column_type = "Text")]
    pub confirmed_by: String,
    /// When it was confirmed last.
    pub confirmed_at: Option<DateTime<Utc>>,
    /// What the source is called; empty for what the organisation says itself.
    #[sea_orm(column_type = "Text")]
    pub source: String,
    /// Where the source can be read; empty where it is not said.
    #[sea_orm(column_type = "Text")]
    pub link: String,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// What `evidence` holds where the organisation says so itself.
pub const ITSELF: &str = "itself";
/// What `evidence` holds where somebody saw it in a source.
pub const SOURCE: &str = "source";

impl Model {
    /// Whether it holds on a day.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.since <= day && self.until.is_none_or(|until| day < until)
    }
}

impl Record for Entity {
    const KIND: &'static str = "presence";
    const SECRET: &'static [&'static str] = &["confirmed_by"];
    platform::record_columns!();

    fn title(m: &Model) -> String {
        m.title.clone()
    }

    fn href(m: &Model) -> String {
        m.context.map_or_else(|| "/contexts".to_owned(), |context| format!("/contexts/{context}"))
    }

    fn words(_: &Model) -> Vec<String> {
        Vec::new() // found by its organisation and its context
    }
}

/// Makes the table.
pub fn changes() -> Vec<Change> {
    let mut all = record(
        "presence",
        vec![
            id("organisation"),
            folded("evidence"),
            text("title"),
            day("since"),
            null(day("until")),
            text("confirmed_by"),
            null(moment("confirmed_at")),
            text("source"),
            text("link"),
        ],
    );
    // What is taken away frees its place: the id stands in for it.
    all.push(index("presence", &["context", "organisation"]));
    all.push(index("presence", &["organisation", "evidence"]));
    all
}
