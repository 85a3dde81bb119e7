//! Words of organisations in the database.
//!
//! Invariants: one word of an organisation about a subject (a unique key), given again as a new version of itself; it is
//! seen by whoever sees the subject.

use super::{About, Answer, SPEAKERS};
use crate::{shared, words::t};
use chrono::{DateTime, Utc};
use platform::{
    Refusal,
    access::{Caller, Facts},
    database::change::{self, Change},
    id::{AccountId, ContextId, EmergencyId, OrganisationId},
    record::{self, Record, Right, organisation, visible},
    write::{Write, register},
};
use sea_orm::{ConnectionTrait, QueryFilter, QueryOrder, entity::prelude::*};
use serde::{Deserialize, Serialize};

/// Table `consent`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "consent")]
pub struct Model {
    /// The word.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Its version.
    pub version: i64,
    /// The organisation whose word it is.
    pub owner: OrganisationId,
    /// Who else may see it: those who see the subject.
    pub audience: i16,
    /// The subject's context.
    pub context: Option<ContextId>,
    /// The subject's emergency.
    pub emergency: Option<EmergencyId>,
    /// None.
    pub body: Option<platform::id::BodyId>,
    /// It was taken away.
    pub removed: bool,
    /// When it was given first.
    pub created_at: DateTime<Utc>,
    /// When it changed last.
    pub changed_at: DateTime<Utc>,
    /// What it is about: a code of [`About`].
    pub about: String,
    /// Which of them.
    pub subject: Uuid,
    /// What the subject was called.
    #[sea_orm(column_type = "Text")]
    pub title: String,
    /// For which revision of the subject it was given.
    pub revision: i64,
    /// What it says: a code of [`Answer`].
    pub answer: String,
    /// The function of whoever gave it, such as “Head of delegation”.
    #[sea_orm(column_type = "Text")]
    pub capacity: String,
    /// What they added.
    #[sea_orm(column_type = "Text")]
    pub note: String,
    /// By whose account.
    pub given_by: Option<AccountId>,
    /// When.
    pub given_at: DateTime<Utc>,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Record for Entity {
    const KIND: &'static str = "consent";
    platform::record_columns!();

    fn title(m: &Model) -> String {
        m.title.clone()
    }

    fn href(m: &Model) -> String {
        About::from_code(&m.about).map_or_else(|| "/o".to_owned(), |about| about.href(m.emergency, m.subject))
    }

    /// It is found through its subject.
    fn words(_: &Model) -> Vec<String> {
        Vec::new()
    }
}

impl Model {
    /// What it says.
    pub fn answer(&self) -> Option<Answer> {
        Answer::from_code(&self.answer)
    }
}

/// The table, frozen. Its name sorts before those of its subjects: a restore fills tables by name, and what was issued is
/// checked against the words when it arrives.
pub fn tables() -> Vec<Change> {
    let mut changes = change::record(
        "consent",
        vec![
            change::folded("about"),
            change::id("subject"),
            change::text("title"),
            change::big("revision"),
            change::folded("answer"),
            change::text("capacity"),
            change::text("note"),
            change::null(change::id("given_by")),
            change::moment("given_at"),
        ],
    );
    changes.push(change::unique("consent", &["about", "subject", "owner"]));
    changes
}

/// The words about a subject that the caller may see, the oldest first: one of each organisation.
///
/// # Errors
/// When the database does not answer.
pub async fn of(
    db: &impl ConnectionTrait,
    caller: &Caller,
    about: About,
    subject: Uuid,
) -> Result<Vec<Model>, Refusal> {
    of_all(db, caller, about, &[subject]).await
}

/// The same for several subjects at once.
///
/// # Errors
/// When the database does not answer.
pub async fn of_all(
    db: &impl ConnectionTrait,
    caller: &Caller,
    about: About,
    subjects: &[Uuid],
) -> Result<Vec<Model>, Refusal> {
    Ok(visible::<Entity>(caller)
        .filter(Column::About.eq(about.code()))
        .filter(Column::Subject.is_in(subjects.iter().copied()))
        .order_by_asc(Column::GivenAt)
        .order_by_asc(Column::Id)
        .all(db)
        .await?)
}

/// The right to give, and to give anew, one's organisation's word.
const GIVE: Right = Right::owner(SPEAKERS);

/// Gives the word of the caller's organisation about a subject that they were found to see. Given again, it is a new
/// version of the same record. Whether this organisation is asked at all is the subject's matter.
///
/// # Errors
/// [`Refusal::NotAllowed`] where the caller neither signs nor coordinates for their organisation in the subject's context;
/// a sentence for an objection without a reason.
pub async fn give(
    w: &mut Write,
    subject: &Facts,
    about: About,
    revision: i64,
    answer: Answer,
    capacity: &str,
    note: &str,
) -> Result<Model, Refusal> {
    let caller = w.caller().clone();
    let owner = organisation(&caller)?;
    if !caller.holds(SPEAKERS, subject.context) {
        return Err(Refusal::NotAllowed);
    }
    if answer == Answer::Objects && note.trim().is_empty() {
        return Err(Refusal::field("note", t!(caller.lang, "objection-why")));
    }
    let title = register::Entity::find_by_id(subject.id).one(w.tx()).await?.map_or(String::new(), |row| row.title);
    let act = match answer {
        Answer::Agreed => "consent-given",
        Answer::Objects => "objection-made",
    };
    let given = Model {
        id: w.id(),
        version: 1,
        owner,
        audience: subject.audience.stored(),
        context: subject.context,
        emergency: subject.emergency,
        body: subject.body,
        removed: false,
        created_at: w.at(),
        changed_at: w.at(),
        about: about.code().to_owned(),
        subject: subject.id,
        title,
        revision,
        answer: answer.code().to_owned(),
        capacity: capacity.trim().to_owned(),
        note: note.trim().to_owned(),
        given_by: caller.account,
        given_at: w.at(),
    };
    let before = visible::<Entity>(&caller)
        .filter(Column::About.eq(about.code()))
        .filter(Column::Subject.eq(subject.id))
        .filter(Column::Owner.eq(owner))
        .one(w.tx())
        .await?;
    let Some(before) = before else {
        // Two who speak for one organisation at once meet here: the second tries again, and finds the first's word.
        let given = w.insert::<Entity>(act, given).await;
        let given = given.map_err(|r| if r == Refusal::Taken { Refusal::Again } else { r })?;
        shared::like::<Entity>(w, given.id, subject, GIVE).await?;
        return Ok(given);
    };
    let held = record::hold::<Entity>(w.tx(), &caller, before.id, GIVE).await?;
    let next = Model { id: before.id, version: before.version, created_at: before.created_at, ..given };
    w.update(act, &held, None, next).await
}
