//! Lessons and case studies in the database.
//!
//! Invariants: each query begins with what the caller may see; a case study is a record of its own, so what is changed in
//! it for others leaves the lesson from which it came as it was.

use super::what::{Outcome, Phase, Tool};
use crate::emergency::place;
use base::lang::Lang;
use chrono::{DateTime, Utc};
use platform::{
    Refusal,
    access::{Caller, Level},
    database::change::{self, Change},
    id::{BodyId, ContextId, EmergencyId, OrganisationId},
    keyset::{self, After, Page},
    record::{self, Record},
};
use sea_orm::{ConnectionTrait, QueryFilter, QuerySelect, Select, entity::prelude::*};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Table `lesson`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "lesson")]
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
    /// It is a case study, edited for others.
    pub study: bool,
    /// The lesson from which a case study was made.
    pub original: Option<Uuid>,
    /// What people call it.
    #[sea_orm(column_type = "Text")]
    pub title: String,
    /// A code of [`Tool`].
    pub tool: String,
    /// A code of [`Phase`].
    pub phase: String,
    /// A code of [`Outcome`].
    pub outcome: String,
    /// Where, as [`place`] stores it; empty for a lesson without a country.
    pub countries: String,
    /// When, as people say it: `September 2021`.
    #[sea_orm(column_type = "Text")]
    pub happened: String,
    /// What the situation was.
    #[sea_orm(column_type = "Text")]
    pub situation: String,
    /// What helped.
    #[sea_orm(column_type = "Text")]
    pub helped: String,
    /// What hindered.
    #[sea_orm(column_type = "Text")]
    pub hindered: String,
    /// What to do next time.
    #[sea_orm(column_type = "Text")]
    pub advice: String,
    /// Where it comes from, where not from those who wrote it.
    #[sea_orm(column_type = "Text")]
    pub source: String,
    /// The language in which it is written.
    pub lang: String,
    /// Why more may see it, once somebody said so.
    #[sea_orm(column_type = "Text")]
    pub audience_why: String,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// The tool it is about.
    pub fn tool(&self) -> Option<Tool> {
        Tool::from_code(&self.tool)
    }

    /// The phase it comes from.
    pub fn phase(&self) -> Option<Phase> {
        Phase::from_code(&self.phase)
    }

    /// How it went.
    pub fn outcome(&self) -> Option<Outcome> {
        Outcome::from_code(&self.outcome)
    }

    /// Who may see it.
    pub fn level(&self) -> Level {
        Level::read(self.audience)
    }

    /// The language in which it is written, where it is one of ours.
    pub fn lang(&self) -> Option<Lang> {
        Lang::ALL.into_iter().find(|l| l.code() == self.lang)
    }
}

impl Record for Entity {
    const KIND: &'static str = "lesson";
    platform::record_columns!();

    fn title(m: &Model) -> String {
        m.title.clone()
    }

    fn href(m: &Model) -> String {
        format!("/lessons/{}", m.id)
    }

    fn words(m: &Model) -> Vec<String> {
        let texts = [&m.title, &m.situation, &m.helped, &m.hindered, &m.advice, &m.source, &m.happened, &m.countries];
        let mut words: Vec<String> = texts.into_iter().cloned().collect();
        for lang in Lang::ALL {
            words.push(place::names(lang, &m.countries));
            words.extend(m.tool().map(|t| t.name(lang)));
        }
        words
    }
}

/// The tables of lessons and exercises, frozen.
pub fn tables() -> Vec<Change> {
    let mut changes = change::record(
        "lesson",
        vec![
            change::flag("study"),
            change::null(change::id("original")),
            change::text("title"),
            change::folded("tool"),
            change::folded("phase"),
            change::folded("outcome"),
            change::folded("countries"),
            change::text("happened"),
            change::text("situation"),
            change::text("helped"),
            change::text("hindered"),
            change::text("advice"),
            change::text("source"),
            change::folded("lang"),
            change::text("audience_why"),
        ],
    );
    changes.extend(change::keyset("lesson"));
    changes.push(change::index("lesson", &["emergency", "tool"]));
    changes.push(change::index("lesson", &["original"]));
    changes.extend(super::exercise::store::tables());
    changes
}

/// What a list is narrowed to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Narrow {
    /// The tool.
    pub tool: Option<Tool>,
    /// The phase.
    pub phase: Option<Phase>,
    /// How it went.
    pub outcome: Option<Outcome>,
    /// Case studies, or lessons.
    pub study: Option<bool>,
    /// ISO alpha-3 code of a country.
    pub country: Option<&'static str>,
    /// An emergency.
    pub emergency: Option<EmergencyId>,
    /// Words, of which each must be the beginning of one of its words.
    pub text: String,
}

impl Narrow {
    fn apply(&self, mut select: Select<Entity>, caller: &Caller) -> Select<Entity> {
        if let Some(tool) = self.tool {
            select = select.filter(Column::Tool.eq(tool.code()));
        }
        if let Some(phase) = self.phase {
            select = select.filter(Column::Phase.eq(phase.code()));
        }
        if let Some(outcome) = self.outcome {
            select = select.filter(Column::Outcome.eq(outcome.code()));
        }
        if let Some(study) = self.study {
            select = select.filter(Column::Study.eq(study));
        }
        if let Some(country) = self.country {
            // Codes of three letters, set apart by commas: one is never part of another.
            select = select.filter(Column::Countries.contains(country));
        }
        if let Some(emergency) = self.emergency {
            select = select.filter(Column::Emergency.eq(emergency));
        }
        platform::search::narrow(select, caller, &self.text)
    }
}

/// A page of the list, newest change first.
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

/// Those of some emergencies in which the caller sees a lesson about a tool: one query.
///
/// # Errors
/// When the database does not answer.
pub async fn emergencies_with(
    db: &impl ConnectionTrait,
    caller: &Caller,
    tool: Tool,
    emergencies: &[EmergencyId],
) -> Result<BTreeSet<EmergencyId>, Refusal> {
    let found: Vec<Option<EmergencyId>> = record::visible::<Entity>(caller)
        .filter(Column::Emergency.is_in(emergencies.iter().map(|e| e.0)))
        .filter(Column::Tool.eq(tool.code()))
        .select_only()
        .column(Column::Emergency)
        .distinct()
        .into_tuple()
        .all(db)
        .await?;
    Ok(found.into_iter().flatten().collect())
}

/// The case studies that were made from a lesson, as far as the caller may see them.
///
/// # Errors
/// When the database does not answer.
pub async fn studies_of(db: &impl ConnectionTrait, caller: &Caller, lesson: Uuid) -> Result<Vec<Model>, Refusal> {
    Ok(record::visible::<Entity>(caller).filter(Column::Original.eq(lesson)).limit(20).all(db).await?)
}
