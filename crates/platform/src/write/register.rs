//! The register: one row for every record of every kind, with its audience, title and address; and its words.
//!
//! Invariant: kept in the transaction of each write, so search, timeline and feeds see what the records' own tables say.

use crate::{
    access::{Facts, Level, rule},
    id::OrganisationId,
    record::Record,
};
use base::fold;
use sea_orm::{
    ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, Set, entity::prelude::*, sea_query::OnConflict,
};
use std::collections::BTreeSet;

/// Table `register`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "register")]
pub struct Model {
    /// The record.
    #[sea_orm(primary_key, auto_increment = false)]
    pub record: Uuid,
    /// Its kind.
    pub kind: String,
    /// Its owner.
    pub owner: OrganisationId,
    /// Who else may see it.
    pub audience: i16,
    /// Its context.
    pub context: Option<crate::id::ContextId>,
    /// Its emergency.
    pub emergency: Option<crate::id::EmergencyId>,
    /// Its body.
    pub body: Option<crate::id::BodyId>,
    /// It was taken away.
    pub removed: bool,
    /// Its version.
    pub version: i64,
    /// What people call it.
    #[sea_orm(column_type = "Text")]
    pub title: String,
    /// Its page.
    #[sea_orm(column_type = "Text")]
    pub href: String,
    /// When it changed last.
    pub changed_at: DateTimeUtc,
}

impl Model {
    /// What access looks at, as the record's own table has it.
    pub fn facts(&self) -> Facts {
        Facts {
            id: self.record,
            version: self.version,
            owner: self.owner,
            audience: Level::read(self.audience),
            context: self.context,
            emergency: self.emergency,
            body: self.body,
            removed: self.removed,
        }
    }
}

/// The rows of records that a caller may see, to filter and page.
pub fn visible(caller: &crate::access::Caller) -> sea_orm::Select<Entity> {
    Entity::find().filter(rule::visible(caller).registered())
}

/// The row of a record, if the caller may see it.
///
/// # Errors
/// [`crate::Refusal::NotFound`] where there is none, or none for this caller.
pub async fn see(
    db: &impl ConnectionTrait,
    caller: &crate::access::Caller,
    record: Uuid,
) -> Result<Model, crate::refusal::Refusal> {
    visible(caller).filter(Column::Record.eq(record)).one(db).await?.ok_or(crate::refusal::Refusal::NotFound)
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Table `search_word`: which folded word leads to which record, for whom.
pub mod word {
    use sea_orm::entity::prelude::*;

    /// A word of a record.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "search_word")]
    pub struct Model {
        /// Who finds it; see [`crate::access::rule::scopes`].
        #[sea_orm(primary_key, auto_increment = false)]
        pub scope: Uuid,
        /// Folded; a word with the Arabic article also without it.
        #[sea_orm(primary_key, auto_increment = false)]
        pub word: String,
        /// Whose.
        #[sea_orm(primary_key, auto_increment = false)]
        pub record: Uuid,
    }

    /// None.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Table `shared_with`: organisations that an audience names.
pub mod shared {
    use sea_orm::entity::prelude::*;

    /// A record and an organisation that may see it.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "shared_with")]
    pub struct Model {
        /// The record.
        #[sea_orm(primary_key, auto_increment = false)]
        pub record: Uuid,
        /// The organisation.
        #[sea_orm(primary_key, auto_increment = false)]
        pub organisation: crate::id::OrganisationId,
    }

    /// None.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Words of one record that are kept at most.
const WORDS: usize = 200;

/// Keeps the rows of some records of a kind.
///
/// # Errors
/// When the database refuses.
pub async fn keep<R: Record>(tx: &impl ConnectionTrait, models: &[R::Model], at: DateTimeUtc) -> Result<(), DbErr> {
    let rows = models.iter().map(|model| {
        let facts = R::facts(model);
        let row = Model {
            record: facts.id,
            kind: R::KIND.to_owned(),
            owner: facts.owner,
            audience: facts.audience.stored(),
            context: facts.context,
            emergency: facts.emergency,
            body: facts.body,
            removed: facts.removed,
            version: facts.version,
            title: R::title(model),
            href: R::href(model),
            changed_at: at,
        };
        row.into_active_model().reset_all()
    });
    let all = [
        Column::Owner,
        Column::Audience,
        Column::Context,
        Column::Emergency,
        Column::Body,
        Column::Removed,
        Column::Version,
        Column::Title,
        Column::Href,
        Column::ChangedAt,
    ];
    let renew = OnConflict::column(Column::Record).update_columns(all).to_owned();
    Entity::insert_many(rows).on_conflict(renew).exec_without_returning(tx).await?;
    let old: Vec<Uuid> = models.iter().map(R::facts).filter(|f| f.version > 1).map(|f| f.id).collect();
    if !old.is_empty() {
        word::Entity::delete_many().filter(word::Column::Record.is_in(old)).exec(tx).await?;
    }
    let sharing: Vec<Uuid> =
        models.iter().map(R::facts).filter(|f| f.audience == Level::Organisations).map(|f| f.id).collect();
    let named = named_of(tx, sharing).await?;
    let mut words = Vec::new();
    for model in models {
        let facts = R::facts(model);
        let texts = R::words(model);
        let all: BTreeSet<String> = texts.iter().flat_map(|t| split(t)).take(WORDS).collect();
        let with: Vec<OrganisationId> = named.iter().filter(|n| n.record == facts.id).map(|n| n.organisation).collect();
        words.extend(rows_of(facts.id, &rule::scopes(&facts, &with), &all));
    }
    add_words(tx, words).await
}

fn rows_of<'a>(
    record: Uuid,
    scopes: &'a [Uuid],
    words: &'a BTreeSet<String>,
) -> impl Iterator<Item = word::ActiveModel> + 'a {
    scopes.iter().flat_map(move |scope| {
        words.iter().map(move |word| word::ActiveModel {
            scope: Set(*scope),
            word: Set(word.clone()),
            record: Set(record),
        })
    })
}

async fn add_words(tx: &impl ConnectionTrait, mut words: Vec<word::ActiveModel>) -> Result<(), DbErr> {
    while !words.is_empty() {
        let rest = words.split_off(words.len().min(1000));
        word::Entity::insert_many(words).exec_without_returning(tx).await?;
        words = rest;
    }
    Ok(())
}

/// The folded words of a text; an Arabic word with its article also without it.
pub fn split(text: &str) -> Vec<String> {
    let words = fold::words(text);
    if !fold::has_arabic(text) {
        return words;
    }
    words
        .into_iter()
        .flat_map(|word| {
            let stem = fold::stem(&word);
            if stem == word { vec![word] } else { vec![word, stem] }
        })
        .collect()
}

/// Names the organisations that may see a record, instead of those named before.
///
/// # Errors
/// When the database refuses.
pub async fn share(tx: &impl ConnectionTrait, record: Uuid, with: &[OrganisationId]) -> Result<(), DbErr> {
    shared::Entity::delete_many().filter(shared::Column::Record.eq(record)).exec(tx).await?;
    if !with.is_empty() {
        let rows = with.iter().map(|o| shared::ActiveModel { record: Set(record), organisation: Set(*o) });
        shared::Entity::insert_many(rows).exec_without_returning(tx).await?;
    }
    // Whoever is named finds it, whoever is no longer named does not.
    let Some(row) = Entity::find_by_id(record).one(tx).await? else { return Ok(()) };
    let facts = row.facts();
    if facts.audience != Level::Organisations {
        return Ok(());
    }
    let words = word::Entity::find()
        .filter(word::Column::Record.eq(record))
        .filter(word::Column::Scope.eq(facts.owner.0))
        .all(tx)
        .await?;
    let words: BTreeSet<String> = words.into_iter().map(|w| w.word).collect();
    word::Entity::delete_many().filter(word::Column::Record.eq(record)).exec(tx).await?;
    add_words(tx, rows_of(record, &rule::scopes(&facts, with), &words).collect()).await
}

async fn named_of(tx: &impl ConnectionTrait, records: Vec<Uuid>) -> Result<Vec<shared::Model>, DbErr> {
    if records.is_empty() {
        return Ok(Vec::new());
    }
    shared::Entity::find().filter(shared::Column::Record.is_in(records)).all(tx).await
}

/// The organisations that an audience names.
///
/// # Errors
/// When the database refuses.
pub async fn named(tx: &impl ConnectionTrait, record: Uuid) -> Result<Vec<OrganisationId>, DbErr> {
    let rows = shared::Entity::find().filter(shared::Column::Record.eq(record)).all(tx).await?;
    Ok(rows.into_iter().map(|r| r.organisation).collect())
}
