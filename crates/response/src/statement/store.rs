//! Joint Statements and joint letters in the database.
//!
//! Invariants: who is named stands in the record itself, so that naming another is a change with a new revision; the
//! database itself refuses to issue without every word and to change what was issued ([`super::frozen`]).

use super::{
    frozen,
    kind::{Classification, Kind, State},
    section,
};
use base::lang::Lang;
use chrono::{DateTime, NaiveDate, Utc};
use platform::{
    Refusal,
    access::{Caller, Level},
    database::change::{self, Change},
    id::{ContextId, EmergencyId, OrganisationId},
    record::Record,
};
use sea_orm::{ConnectionTrait, QueryFilter, QuerySelect, entity::prelude::*};
use serde::{Deserialize, Serialize};

/// Table `statement`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "statement")]
pub struct Model {
    /// The statement.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Its version as a record.
    pub version: i64,
    /// The organisation that began it.
    pub owner: OrganisationId,
    /// Who else may see it.
    pub audience: i16,
    /// The emergency's context: those who are present there work on it.
    pub context: Option<ContextId>,
    /// Its emergency.
    pub emergency: Option<EmergencyId>,
    /// None.
    pub body: Option<platform::id::BodyId>,
    /// It was thrown away while it was a draft.
    pub removed: bool,
    /// When it was begun.
    pub created_at: DateTime<Utc>,
    /// When it changed last.
    pub changed_at: DateTime<Utc>,
    /// A code of [`Kind`].
    pub kind: String,
    /// The how-manieth of its kind in the emergency.
    pub number: i32,
    /// Its edition: a change of what was issued is the next one.
    pub edition: i32,
    /// What it is called.
    #[sea_orm(column_type = "Text")]
    pub title: String,
    /// What it is about: the name of its emergency when it was begun, for those who may not see the emergency itself.
    #[sea_orm(column_type = "Text")]
    pub subject: String,
    /// A code of [`State`].
    pub state: String,
    /// Counts changes of what is said and of who says it.
    pub revision: i64,
    /// Language of the source.
    pub lang: String,
    /// A code of [`Classification`].
    pub classification: String,
    /// Those in whose name it speaks: ids without dashes, with a space between.
    pub speakers: String,
    /// When the next one is due.
    pub next_update: Option<NaiveDate>,
    /// When it was issued.
    pub issued_at: Option<DateTime<Utc>>,
    /// Languages in which it was issued, with a space between.
    pub languages: String,
    /// Those who cleared it when it was issued: JSON of [`Signature`]s.
    #[sea_orm(column_type = "Text")]
    pub signatures: String,
    /// The edition before.
    pub supersedes: Option<Uuid>,
    /// The edition after.
    pub superseded_by: Option<Uuid>,
    /// Who withdrew it, and why.
    #[sea_orm(column_type = "Text")]
    pub withdrawn: String,
    /// The revision about which those who are named were asked by letter; none where they never were.
    pub asked_revision: Option<i64>,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// An organisation's clearance, as it was when the statement was issued.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    /// Whose.
    pub organisation: OrganisationId,
    /// The function of whoever gave it.
    pub capacity: String,
    /// When.
    pub at: DateTime<Utc>,
}

impl Record for Entity {
    const KIND: &'static str = "statement";
    platform::record_columns!();

    fn title(m: &Model) -> String {
        m.title.clone()
    }

    fn href(m: &Model) -> String {
        m.href()
    }

    fn words(m: &Model) -> Vec<String> {
        let mut words = vec![m.title.clone()];
        words.extend(Lang::ALL.map(|lang| m.kind().name(lang)));
        words
    }
}

impl Model {
    /// Its page.
    pub fn href(&self) -> String {
        format!("/statements/{}", self.id)
    }

    /// What kind of text it is.
    pub fn kind(&self) -> Kind {
        Kind::from_code(&self.kind).unwrap_or(Kind::Statement)
    }

    /// How far it has come.
    pub fn state(&self) -> State {
        State::read(&self.state)
    }

    /// Whether it may still be changed.
    pub fn open(&self) -> bool {
        self.state() == State::Draft
    }

    /// Whether those who are named were asked about the text as it stands.
    pub fn asked(&self) -> bool {
        self.asked_revision == Some(self.revision)
    }

    /// For whom it is.
    pub fn classification(&self) -> Classification {
        Classification::read(&self.classification)
    }

    /// Language of the source.
    pub fn source(&self) -> Lang {
        Lang::from_code(&self.lang).unwrap_or_default()
    }

    /// Those in whose name it speaks, in order.
    pub fn speakers(&self) -> Vec<OrganisationId> {
        self.speakers.split_whitespace().filter_map(|id| id.parse().ok()).collect()
    }

    /// Languages in which it was issued.
    pub fn issued_in(&self) -> Vec<Lang> {
        self.languages.split_whitespace().filter_map(Lang::from_code).collect()
    }

    /// Who cleared it when it was issued.
    pub fn signatures(&self) -> Vec<Signature> {
        serde_json::from_str(&self.signatures).unwrap_or_default()
    }

    /// Who may see it.
    pub fn level(&self) -> Level {
        Level::read(self.audience)
    }
}

/// Those in whose name it speaks, as the column holds them: the database counts them by their length.
pub fn stored(speakers: &[OrganisationId]) -> String {
    speakers.iter().map(|o| o.0.simple().to_string()).collect::<Vec<_>>().join(" ")
}

/// The tables, frozen, with the rules that the database keeps by itself.
pub fn tables() -> Vec<Change> {
    let mut changes = change::record(
        "statement",
        vec![
            change::folded("kind"),
            change::int("number"),
            change::int("edition"),
            change::text("title"),
            change::text("subject"),
            change::folded("state"),
            change::big("revision"),
            change::folded("lang"),
            change::folded("classification"),
            change::folded("speakers"),
            change::null(change::day("next_update")),
            change::null(change::moment("issued_at")),
            change::folded("languages"),
            change::text("signatures"),
            change::null(change::id("supersedes")),
            change::null(change::id("superseded_by")),
            change::text("withdrawn"),
        ],
    );
    changes.push(change::unique("statement", &["emergency", "kind", "number", "edition"]));
    changes.extend(section::tables());
    changes.extend(frozen::rules());
    changes
}

/// What was added for asking those who are named, frozen.
pub fn asking() -> Vec<Change> {
    vec![change::add("statement", change::null(change::big("asked_revision")))]
}

/// The statements and letters of an emergency that the caller may see, newest first.
///
/// # Errors
/// When the database does not answer.
pub async fn of_emergency(
    db: &impl ConnectionTrait,
    caller: &Caller,
    emergency: EmergencyId,
) -> Result<Vec<Model>, Refusal> {
    of_emergencies(db, caller, &[emergency]).await
}

/// The same of several emergencies.
///
/// # Errors
/// When the database does not answer.
pub async fn of_emergencies(
    db: &impl ConnectionTrait,
    caller: &Caller,
    emergencies: &[EmergencyId],
) -> Result<Vec<Model>, Refusal> {
    crate::shared::of_emergencies::<Entity>(db, caller, emergencies).await
}

/// Holds the row until the transaction ends: a word that is taken back and an issue that counts on it never pass each
/// other. On SQLite, where one writes at a time, it is held anyway.
///
/// # Errors
/// When the database does not answer.
pub async fn lock(db: &impl ConnectionTrait, statement: Uuid) -> Result<(), Refusal> {
    let row = platform::record::everything::<Entity>("a row that the caller was found to see is held, not read");
    row.filter(Column::Id.eq(statement))
        .select_only()
        .column(Column::Id)
        .lock_exclusive()
        .into_tuple::<Uuid>()
        .one(db)
        .await?;
    Ok(())
}

/// The last number of a kind in an emergency, whoever may see it.
///
/// # Errors
/// When the database does not answer.
pub async fn last_number(db: &impl ConnectionTrait, emergency: EmergencyId, kind: Kind) -> Result<i32, Refusal> {
    // Removed drafts keep their number: it may have been told.
    let last: Option<i32> = Entity::find()
        .filter(Column::Emergency.eq(emergency.0))
        .filter(Column::Kind.eq(kind.code()))
        .select_only()
        .column_as(Column::Number.max(), "last")
        .into_tuple::<Option<i32>>()
        .one(db)
        .await?
        .flatten();
    Ok(last.unwrap_or(0))
}
