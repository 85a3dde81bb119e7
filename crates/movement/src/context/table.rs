//! Tables `context` and `context_country`.

use crate::{Names, words::t};
use base::lang::Lang;
use chrono::{DateTime, NaiveDate, Utc};
use platform::{
    database::change::{Change, day, folded, id, index, keyed, null, record, text, unique},
    id::{BodyId, ContextId, EmergencyId, OrganisationId},
    record::Record,
};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A context. Its own column `context` is its id, so that “present here” means present in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "context")]
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
    /// See [`ContextKind`].
    pub kind: String,
    /// What there is once: the country's code, or the kind with the folded name; unique.
    pub code: String,
    /// ISO alpha-3 codes of its countries, with a space between; the first one's National Society comes first.
    pub countries: String,
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
    /// First day, where it has one.
    pub since: Option<NaiveDate>,
    /// First day on which it was closed.
    pub until: Option<NaiveDate>,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Table `context_country`: the countries of a context and the National Society that is the host in each. Kept with the
/// context's own column; read only by the id of a context or a host.
pub mod country {
    use sea_orm::entity::prelude::*;

    /// A country of a context.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "context_country")]
    pub struct Model {
        /// The context.
        #[sea_orm(primary_key, auto_increment = false)]
        pub context: platform::id::ContextId,
        /// ISO alpha-3 code.
        #[sea_orm(primary_key, auto_increment = false)]
        pub country: String,
        /// The National Society that serves the country; none where there is none.
        pub host: Option<platform::id::OrganisationId>,
    }

    /// None.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

impl Model {
    /// Its id.
    pub fn id(&self) -> ContextId {
        ContextId(self.id)
    }

    /// What kind it is.
    pub fn kind(&self) -> ContextKind {
        ContextKind::read(&self.kind)
    }

    /// Its names, as they were given.
    pub fn names(&self) -> Names {
        Names::new([self.name_en.clone(), self.name_fr.clone(), self.name_es.clone(), self.name_ar.clone()])
    }

    /// Its name in a language.
    pub fn name(&self, lang: Lang) -> String {
        self.names().of(lang).to_owned()
    }

    /// Its countries, as ISO alpha-3 codes.
    pub fn countries(&self) -> Vec<&str> {
        self.countries.split_whitespace().collect()
    }

    /// The National Societies whose countries these are, in the order of the countries.
    pub fn hosts(&self) -> Vec<OrganisationId> {
        let mut hosts = Vec::new();
        for host in self.countries().into_iter().filter_map(host) {
            if !hosts.contains(&host) {
                hosts.push(host);
            }
        }
        hosts
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

/// The National Society that serves a country.
pub fn host(iso3: &str) -> Option<OrganisationId> {
    base::society::of_country(iso3).map(|society| crate::organisation::id_of(&society.id))
}

impl Record for Entity {
    const KIND: &'static str = "context";
    platform::record_columns!();

    fn title(m: &Model) -> String {
        m.name(Lang::En)
    }

    fn href(m: &Model) -> String {
        match m.kind() {
            ContextKind::Country => format!("/contexts/{}", m.countries),
            _ => format!("/contexts/{}", m.id),
        }
    }

    fn words(m: &Model) -> Vec<String> {
        let mut words = vec![m.name_en.clone(), m.name_fr.clone(), m.name_es.clone(), m.name_ar.clone()];
        for country in m.countries().into_iter().filter_map(base::country::by_iso3) {
            words.push(country.iso3.to_owned());
            words.extend(Lang::ALL.map(|lang| country.name(lang).to_owned()));
        }
        words
    }
}

/// Makes the tables.
pub fn changes() -> Vec<Change> {
    let mut all = record(
        "context",
        vec![
            folded("kind"),
            folded("code"),
            folded("countries"),
            text("name_en"),
            text("name_fr"),
            text("name_es"),
            text("name_ar"),
            folded("key_en"),
            folded("key_fr"),
            folded("key_es"),
            folded("key_ar"),
            null(day("since")),
            null(day("until")),
        ],
    );
    all.push(unique("context", &["code"]));
    all.push(index("context", &["key_en", "id"]));
    all.push(index("context", &["key_fr", "id"]));
    all.push(index("context", &["key_es", "id"]));
    all.push(index("context", &["key_ar", "id"]));
    all.push(keyed(
        "context_country",
        vec![id("context"), folded("country"), null(id("host"))],
        &["context", "country"],
    ));
    all.push(index("context_country", &["host"]));
    all.push(index("context_country", &["country"]));
    all
}

/// What kind of context it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContextKind {
    /// A country.
    Country,
    /// An area within a country.
    Area,
    /// A situation over several countries.
    CrossBorder,
}

impl ContextKind {
    /// All of them.
    pub const ALL: [ContextKind; 3] = [ContextKind::Country, ContextKind::Area, ContextKind::CrossBorder];

    /// As it is stored.
    pub const fn code(self) -> &'static str {
        match self {
            ContextKind::Country => "country",
            ContextKind::Area => "area",
            ContextKind::CrossBorder => "cross_border",
        }
    }

    /// From what is stored.
    pub fn read(code: &str) -> ContextKind {
        ContextKind::ALL.into_iter().find(|k| k.code() == code).unwrap_or(ContextKind::Area)
    }

    /// For people.
    pub fn name(self, lang: Lang) -> String {
        match self {
            ContextKind::Country => t!(lang, "context-country"),
            ContextKind::Area => t!(lang, "context-area"),
            ContextKind::CrossBorder => t!(lang, "context-cross-border"),
        }
    }
}
