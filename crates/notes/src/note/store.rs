//! Table `note`, and every query over it.
//!
//! Invariant: each query begins with what the caller may see.

use super::Topic;
use base::lang::Lang;
use chrono::{DateTime, NaiveDate, Utc};
use platform::{
    Refusal,
    access::{Caller, Level},
    database::change::{self, Change},
    id::{BodyId, ContextId, EmergencyId, OrganisationId},
    keyset::{self, After, Page},
    record::Record,
};
use sea_orm::{ConnectionTrait, QueryFilter, Select, entity::prelude::*};
use serde::{Deserialize, Serialize};

/// A note on a context.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "note")]
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
    /// A code of [`Topic`].
    pub topic: String,
    /// What people call it.
    #[sea_orm(column_type = "Text")]
    pub title: String,
    /// What is to know.
    #[sea_orm(column_type = "Text")]
    pub text: String,
    /// The language in which it is written: the code of one of ours, or [`super::OTHER`].
    pub lang: String,
    /// The day on which somebody last made sure that it holds.
    pub checked_on: NaiveDate,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// What it is about.
    pub fn topic(&self) -> Topic {
        Topic::from_code(&self.topic).unwrap_or(Topic::Other)
    }

    /// The language in which it is written, where it is one of ours.
    pub fn lang(&self) -> Option<Lang> {
        Lang::ALL.into_iter().find(|l| l.code() == self.lang)
    }

    /// HTML's `lang` (empty where it is not known) and `dir` of its text.
    pub fn written(&self) -> (&'static str, &'static str) {
        self.lang().map_or(("", "auto"), |l| (l.code(), l.dir()))
    }

    /// Who may see it.
    pub fn level(&self) -> Level {
        Level::read(self.audience)
    }
}

impl Record for Entity {
    const KIND: &'static str = "note";
    platform::record_columns!();

    fn title(m: &Model) -> String {
        m.title.clone()
    }

    fn href(m: &Model) -> String {
        format!("/notes/{}", m.id)
    }

    fn words(m: &Model) -> Vec<String> {
        let mut words = vec![m.title.clone(), m.text.clone()];
        words.extend(Lang::ALL.map(|lang| m.topic().name(lang)));
        words
    }
}

/// The table, frozen.
pub fn tables() -> Vec<Change> {
    let mut changes = change::record(
        "note",
        vec![
            change::folded("topic"),
            change::text("title"),
            change::text("text"),
            change::folded("lang"),
            change::day("checked_on"),
        ],
    );
    changes.extend(change::keyset("note"));
    changes
}

/// What somebody looks for among the notes of a context.
#[derive(Clone, Debug)]
pub struct Narrow {
    /// Of this context.
    pub context: ContextId,
    /// About this.
    pub topic: Option<Topic>,
    /// Written in this language.
    pub lang: Option<String>,
    /// With these words.
    pub text: String,
}

impl Narrow {
    /// All notes of a context.
    pub fn all(context: ContextId) -> Narrow {
        Narrow { context, topic: None, lang: None, text: String::new() }
    }

    fn apply(&self, select: Select<Entity>, caller: &Caller) -> Select<Entity> {
        let mut select = select.filter(Column::Context.eq(self.context));
        if let Some(topic) = self.topic {
            select = select.filter(Column::Topic.eq(topic.code()));
        }
        if let Some(lang) = &self.lang {
            select = select.filter(Column::Lang.eq(lang.as_str()));
        }
        platform::search::narrow(select, caller, &self.text)
    }
}

/// A page of notes, newest change first.
///
/// # Errors
/// When the database does not answer.
pub async fn page(
    db: &impl ConnectionTrait,
    caller: &Caller,
    narrow: &Narrow,
    after: Option<After>,
    limit: usize,
) -> Result<Page<Model>, Refusal> {
    keyset::newest::<Entity>(db, caller, |select| narrow.apply(select, caller), after, limit).await
}
