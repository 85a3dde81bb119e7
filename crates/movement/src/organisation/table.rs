//! Table `organisation`.

use super::Kind;
use crate::Names;
use base::lang::Lang;
use chrono::{DateTime, Utc};
use platform::{
    database::change::{Change, folded, index, record, text, unique},
    id::{BodyId, ContextId, EmergencyId, OrganisationId},
    record::Record,
};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// An organisation. Public, since its name must be readable wherever a record that somebody may see speaks of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "organisation")]
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
    /// The stable code of `base`: `ns-moz`, `ifrc`, `other-…`; unique.
    pub code: String,
    /// See [`Kind`].
    pub kind: String,
    /// ISO alpha-3 code of its country; empty where it has none.
    pub country: String,
    /// The IFRC's region of that country; empty where it has none.
    pub region: String,
    /// Its usual acronym; empty where it has none.
    #[sea_orm(column_type = "Text")]
    pub acronym: String,
    /// Further names and acronyms, one a line.
    #[sea_orm(column_type = "Text")]
    pub aliases: String,
    /// Name in English; empty where it was not given.
    #[sea_orm(column_type = "Text")]
    pub name_en: String,
    /// Name in French.
    #[sea_orm(column_type = "Text")]
    pub name_fr: String,
    /// Name in Spanish.
    #[sea_orm(column_type = "Text")]
    pub name_es: String,
    /// Name in Arabic.
    #[sea_orm(column_type = "Text")]
    pub name_ar: String,
    /// What lists in English are ordered by: the folded name.
    pub key_en: String,
    /// The same for French.
    pub key_fr: String,
    /// The same for Spanish.
    pub key_es: String,
    /// The same for Arabic.
    pub key_ar: String,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// Its id.
    pub fn organisation(&self) -> OrganisationId {
        OrganisationId(self.id)
    }

    /// What it is to the Movement.
    pub fn kind(&self) -> Kind {
        Kind::read(&self.kind)
    }

    /// Its names.
    pub fn names(&self) -> Names {
        Names::new([self.name_en.clone(), self.name_fr.clone(), self.name_es.clone(), self.name_ar.clone()])
    }

    /// Its name in a language.
    pub fn name(&self, lang: Lang) -> String {
        self.names().of(lang).to_owned()
    }

    /// The same with these names.
    #[must_use]
    pub fn called(self, names: &Names) -> Model {
        Model {
            name_en: names.given(Lang::En).to_owned(),
            name_fr: names.given(Lang::Fr).to_owned(),
            name_es: names.given(Lang::Es).to_owned(),
            name_ar: names.given(Lang::Ar).to_owned(),
            key_en: names.key(Lang::En),
            key_fr: names.key(Lang::Fr),
            key_es: names.key(Lang::Es),
            key_ar: names.key(Lang::Ar),
            ..self
        }
    }

    /// What stands by which lists in a language are ordered.
    pub fn key(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.key_en,
            Lang::Fr => &self.key_fr,
            Lang::Es => &self.key_es,
            Lang::Ar => &self.key_ar,
        }
    }
}

impl Record for Entity {
    const KIND: &'static str = "organisation";
    platform::record_columns!();

    fn title(m: &Model) -> String {
        m.name(Lang::En)
    }

    fn href(m: &Model) -> String {
        // A code in another script would be unreadable in an address.
        if m.code.is_ascii() { format!("/organisations/{}", m.code) } else { format!("/organisations/{}", m.id) }
    }

    fn words(m: &Model) -> Vec<String> {
        vec![
            m.acronym.clone(),
            m.name_en.clone(),
            m.name_fr.clone(),
            m.name_es.clone(),
            m.name_ar.clone(),
            m.aliases.clone(),
        ]
    }
}

/// Makes the table.
pub fn changes() -> Vec<Change> {
    let mut all = record(
        "organisation",
        vec![
            folded("code"),
            folded("kind"),
            folded("country"),
            folded("region"),
            text("acronym"),
            text("aliases"),
            text("name_en"),
            text("name_fr"),
            text("name_es"),
            text("name_ar"),
            folded("key_en"),
            folded("key_fr"),
            folded("key_es"),
            folded("key_ar"),
        ],
    );
    all.push(unique("organisation", &["code"]));
    all.push(index("organisation", &["key_en", "id"]));
    all.push(index("organisation", &["key_fr", "id"]));
    all.push(index("organisation", &["key_es", "id"]));
    all.push(index("organisation", &["key_ar", "id"]));
    all
}
