//! A section of a statement: its text in the source's language and in the three others.
//!
//! Invariants: each language is a field of its own, so that people who write in two languages, or in two sections, never
//! wait for each other; a section is seen by whoever sees its statement, and frozen with it.

use super::{
    kind::Topic,
    translation::{Standing, Text, standing},
};
use base::lang::Lang;
use chrono::{DateTime, Utc};
use platform::{
    Refusal,
    access::Caller,
    database::change::{self, Change},
    id::{ContextId, EmergencyId, OrganisationId},
    record::{Record, visible},
};
use sea_orm::{ConnectionTrait, QueryFilter, QueryOrder, entity::prelude::*};
use serde::{Deserialize, Serialize};

/// Table `section`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "section")]
#[expect(missing_docs, reason = "the columns of every record; the others say what they hold")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub version: i64,
    pub owner: OrganisationId,
    pub audience: i16,
    pub context: Option<ContextId>,
    pub emergency: Option<EmergencyId>,
    pub body: Option<platform::id::BodyId>,
    pub removed: bool,
    pub created_at: DateTime<Utc>,
    pub changed_at: DateTime<Utc>,
    /// Its statement.
    pub statement: Uuid,
    /// A code of [`Topic`].
    pub topic: String,
    /// Its place among the sections.
    pub place: i16,
    /// What its statement is called.
    #[sea_orm(column_type = "Text")]
    pub title: String,
    /// Counts changes of the source.
    pub turn: i32,
    /// The text in English.
    #[sea_orm(column_type = "Text")]
    pub text_en: String,
    /// The text in French.
    #[sea_orm(column_type = "Text")]
    pub text_fr: String,
    /// The text in Spanish.
    #[sea_orm(column_type = "Text")]
    pub text_es: String,
    /// The text in Arabic.
    #[sea_orm(column_type = "Text")]
    pub text_ar: String,
    /// Turn of the source that the English was made from.
    pub from_en: i32,
    /// The same for French.
    pub from_fr: i32,
    /// The same for Spanish.
    pub from_es: i32,
    /// The same for Arabic.
    pub from_ar: i32,
    /// Somebody checked the English.
    pub checked_en: bool,
    /// The same for French.
    pub checked_fr: bool,
    /// The same for Spanish.
    pub checked_es: bool,
    /// The same for Arabic.
    pub checked_ar: bool,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Record for Entity {
    const KIND: &'static str = "section";
    platform::record_columns!();

    fn title(m: &Model) -> String {
        m.title.clone()
    }

    fn href(m: &Model) -> String {
        format!("/statements/{}#{}", m.statement, m.topic)
    }

    /// It is found through its statement.
    fn words(_: &Model) -> Vec<String> {
        Vec::new()
    }
}

impl Model {
    /// What it is about.
    pub fn topic(&self) -> Topic {
        Topic::from_code(&self.topic).unwrap_or(Topic::Situation)
    }

    /// What is known of its text in a language.
    pub fn text(&self, lang: Lang) -> Text<'_> {
        let (text, from, checked) = match lang {
            Lang::En => (&self.text_en, self.from_en, self.checked_en),
            Lang::Fr => (&self.text_fr, self.from_fr, self.checked_fr),
            Lang::Es => (&self.text_es, self.from_es, self.checked_es),
            Lang::Ar => (&self.text_ar, self.from_ar, self.checked_ar),
        };
        Text { text, from, checked }
    }

    /// The same section with another text in a language.
    #[must_use]
    pub fn with(mut self, lang: Lang, new: Text) -> Model {
        let (text, from, checked) = match lang {
            Lang::En => (&mut self.text_en, &mut self.from_en, &mut self.checked_en),
            Lang::Fr => (&mut self.text_fr, &mut self.from_fr, &mut self.checked_fr),
            Lang::Es => (&mut self.text_es, &mut self.from_es, &mut self.checked_es),
            Lang::Ar => (&mut self.text_ar, &mut self.from_ar, &mut self.checked_ar),
        };
        new.text.clone_into(text);
        (*from, *checked) = (new.from, new.checked);
        self
    }

    /// Where its text in a language stands.
    pub fn standing(&self, source: Lang, lang: Lang) -> Standing {
        if source == lang {
            return if self.text(lang).text.trim().is_empty() { Standing::Empty } else { Standing::Source };
        }
        standing(self.text(source).text, self.turn, self.text(lang))
    }
}

/// The table, frozen.
pub fn tables() -> Vec<Change> {
    let mut changes = change::record(
        "section",
        vec![
            change::id("statement"),
            change::folded("topic"),
            change::small("place"),
            change::text("title"),
            change::int("turn"),
            change::text("text_en"),
            change::text("text_fr"),
            change::text("text_es"),
            change::text("text_ar"),
            change::int("from_en"),
            change::int("from_fr"),
            change::int("from_es"),
            change::int("from_ar"),
            change::flag("checked_en"),
            change::flag("checked_fr"),
            change::flag("checked_es"),
            change::flag("checked_ar"),
        ],
    );
    changes.push(change::unique("section", &["statement", "topic"]));
    changes
}

/// The sections of a statement that the caller may see, in order.
///
/// # Errors
/// When the database does not answer.
pub async fn of(db: &impl ConnectionTrait, caller: &Caller, statement: Uuid) -> Result<Vec<Model>, Refusal> {
    Ok(visible::<Entity>(caller).filter(Column::Statement.eq(statement)).order_by_asc(Column::Place).all(db).await?)
}

/// Languages in which every section may go out, the source's first.
pub fn good(sections: &[Model], source: Lang) -> Vec<Lang> {
    let mut good = vec![source];
    let all = |lang: Lang| sections.iter().all(|s| s.standing(source, lang).good());
    good.extend(Lang::ALL.into_iter().filter(|lang| *lang != source && all(*lang)));
    good
}
