//! Emergencies in the database: the record, the countries by which it is listed, and every query over both.
//!
//! Invariants: each query begins with what the caller may see; the rows of `emergency_country` say what the record's
//! `countries` says, because [`open`] and [`change`] are the only ways to write one.

use super::{
    address,
    class::{Class, Severity},
    onset::Onset,
    place, what,
};
use crate::{convener, words::t};
use base::lang::Lang;
use chrono::{DateTime, Days, NaiveDate, Utc};
use movement::organisation::country_of;
use platform::{
    Refusal,
    access::{Caller, Component, Level},
    database::change::{self, Change},
    id::{ContextId, EmergencyId, OrganisationId},
    keyset::{self, After, Page},
    ledger::store::entry,
    record::{self, Held, Record},
    write::{Write, register},
};
use sea_orm::{
    Condition, ConnectionTrait, QueryFilter, QueryOrder, QuerySelect, Select, Set,
    entity::prelude::*,
    sea_query::{Alias, Expr, ExprTrait, Query},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Table `emergency`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "emergency")]
pub struct Model {
    /// The emergency.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Its version.
    pub version: i64,
    /// The organisation that keeps this record.
    pub owner: OrganisationId,
    /// Who else may see it.
    pub audience: i16,
    /// The context of its first country.
    pub context: Option<ContextId>,
    /// Itself: what happens to it belongs to its own chain of the ledger.
    pub emergency: Option<EmergencyId>,
    /// None.
    pub body: Option<platform::id::BodyId>,
    /// It was taken away.
    pub removed: bool,
    /// When it was entered.
    pub created_at: DateTime<Utc>,
    /// When it changed last.
    pub changed_at: DateTime<Utc>,
    /// The part of its address that finds it.
    pub code: String,
    /// What people call it.
    #[sea_orm(column_type = "Text")]
    pub name: String,
    /// What happened: a code of [`what::What`].
    pub what: String,
    /// How far it has come: a code of [`what::Status`].
    pub status: String,
    /// Where, as [`place`] stores it.
    pub countries: String,
    /// The day on which it began.
    pub onset_day: NaiveDate,
    /// The hour in UTC, where it is known.
    pub onset_hour: Option<i16>,
    /// Who says when it began.
    #[sea_orm(column_type = "Text")]
    pub onset_source: String,
    /// Its GLIDE number.
    pub glide: Option<String>,
    /// Why the audience is what it is, once somebody changed it.
    #[sea_orm(column_type = "Text")]
    pub audience_why: String,
    /// The class that people gave it, where it is not that of what happened: a code of [`Class`].
    pub class: Option<String>,
    /// How bad it is: a code of [`Severity`]; none where nobody has said.
    pub severity: Option<String>,
    /// Why class and severity are what they are.
    #[sea_orm(column_type = "Text", nullable)]
    pub assessed_why: Option<String>,
    /// Other numbers under which it is known, such as an appeal's.
    #[sea_orm(column_type = "Text", nullable)]
    pub codes: Option<String>,
    /// The emergency of which this one is a double.
    pub merged_into: Option<Uuid>,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Table `emergency_country`: by which country an emergency is listed.
pub mod country {
    use sea_orm::entity::prelude::*;

    /// A country of an emergency.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "emergency_country")]
    pub struct Model {
        /// ISO alpha-3 code.
        #[sea_orm(primary_key, auto_increment = false)]
        pub country: String,
        /// The emergency.
        #[sea_orm(primary_key, auto_increment = false)]
        pub emergency: Uuid,
    }

    /// None.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

impl Record for Entity {
    const KIND: &'static str = "emergency";
    platform::record_columns!();

    fn title(m: &Model) -> String {
        m.name.clone()
    }

    fn href(m: &Model) -> String {
        m.href()
    }

    fn words(m: &Model) -> Vec<String> {
        let mut words = vec![m.name.clone(), m.countries.clone()];
        words.extend(m.glide.clone());
        words.extend(m.codes.clone());
        for lang in Lang::ALL {
            words.push(place::names(lang, &m.countries));
            words.extend(m.what().map(|w| w.name(lang)));
        }
        words
    }
}

impl Model {
    /// The emergency's own id, as other records name it.
    pub fn key(&self) -> EmergencyId {
        self.id.into()
    }

    /// The last part of its address.
    pub fn slug(&self) -> String {
        address::slug(&self.name, &self.what, &self.countries, &self.code)
    }

    /// Its page.
    pub fn href(&self) -> String {
        format!("/o/{}", self.slug())
    }

    /// What happened.
    pub fn what(&self) -> Option<what::What> {
        what::What::from_code(&self.what)
    }

    /// The class that it is in: what people said, or that of what happened.
    pub fn class(&self) -> Option<Class> {
        self.class.as_deref().and_then(Class::from_code).or_else(|| self.what().map(what::What::class))
    }

    /// How bad it is, where somebody said.
    pub fn severity(&self) -> Option<Severity> {
        self.severity.as_deref().and_then(Severity::from_code)
    }

    /// How far it has come.
    pub fn status(&self) -> Option<what::Status> {
        what::Status::from_code(&self.status)
    }

    /// When it began.
    pub fn onset(&self) -> Onset {
        Onset { day: self.onset_day, hour: self.onset_hour }
    }

    /// Who may see it.
    pub fn level(&self) -> Level {
        Level::read(self.audience)
    }
}

/// The tables, frozen.
pub fn tables() -> Vec<Change> {
    let mut changes = change::record(
        "emergency",
        vec![
            change::folded("code"),
            change::text("name"),
            change::folded("what"),
            change::folded("status"),
            change::folded("countries"),
            change::day("onset_day"),
            change::null(change::small("onset_hour")),
            change::text("onset_source"),
            change::null(change::folded("glide")),
            change::text("audience_why"),
        ],
    );
    changes.extend(change::keyset("emergency"));
    changes.extend([
        change::unique("emergency", &["code"]),
        change::keyed(
            "emergency_country",
            vec![change::folded("country"), change::id("emergency")],
            &["country", "emergency"],
        ),
        change::index("emergency_country", &["emergency"]),
    ]);
    changes
}

/// What was added for assessments and doubles, frozen.
pub fn assessment() -> Vec<Change> {
    vec![
        change::add("emergency", change::null(change::folded("class"))),
        change::add("emergency", change::null(change::folded("severity"))),
        change::add("emergency", change::null(change::text("assessed_why"))),
        change::add("emergency", change::null(change::text("codes"))),
        change::add("emergency", change::null(change::id("merged_into"))),
        change::index("emergency", &["merged_into"]),
    ]
}

/// The emergency of an address, if the caller may see it.
///
/// # Errors
/// [`Refusal::NotFound`] where there is none for this caller.
pub async fn at(db: &impl ConnectionTrait, caller: &Caller, slug: &str) -> Result<Model, Refusal> {
    let visible = record::visible::<Entity>(caller);
    let found = match slug.parse::<Uuid>() {
        Ok(id) => visible.filter(Column::Id.eq(id)),
        Err(_) => visible.filter(Column::Code.eq(address::code_of(slug))),
    };
    found.one(db).await?.ok_or(Refusal::NotFound)
}

/// What a list is narrowed to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Narrow {
    /// ISO alpha-3 code of a country.
    pub country: Option<&'static str>,
    /// What happened.
    pub what: Option<what::What>,
    /// How far it has come.
    pub status: Option<what::Status>,
    /// How bad it is.
    pub severity: Option<Severity>,
    /// Words, of which each must be the beginning of one of the emergency's.
    pub text: String,
}

impl Narrow {
    fn apply(&self, mut select: Select<Entity>, caller: &Caller) -> Select<Entity> {
        select = select.filter(Column::MergedInto.is_null());
        if let Some(country) = self.country {
            select = select.filter(Column::Id.in_subquery(in_countries(&[country])));
        }
        if let Some(what) = self.what {
            select = select.filter(Column::What.eq(what.code()));
        }
        if let Some(status) = self.status {
            select = select.filter(Column::Status.eq(status.code()));
        }
        if let Some(severity) = self.severity {
            select = select.filter(Column::Severity.eq(severity.code()));
        }
        platform::search::narrow(select, caller, &self.text)
    }
}

/// Ids of emergencies of countries.
fn in_countries(codes: &[&str]) -> sea_orm::sea_query::SelectStatement {
    Query::select()
        .column(country::Column::Emergency)
        .from(country::Entity)
        .and_where(Expr::col(country::Column::Country).is_in(codes.iter().copied()))
        .to_owned()
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

/// How an emergency concerns somebody's organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Concern {
    /// It is present in its context, keeps its record, or – where the emergency is of no single country – is the ICRC or the
    /// IFRC: it sees what those who answer it share.
    Inside,
    /// It is present in another of its countries: what is agreed for that country is asked of it.
    Affected,
}

/// The countries in which a caller's organisation is present.
fn present_in(caller: &Caller) -> Vec<&'static str> {
    caller.contexts.iter().filter_map(|c| country_of(*c)).collect()
}

/// Whether an organisation answers what is of no single country.
fn worldwide(caller: &Caller) -> bool {
    matches!(caller.component, Some(Component::Icrc | Component::Ifrc))
}

/// How an emergency concerns a caller's organisation; none where it does not.
pub fn concern(caller: &Caller, m: &Model) -> Option<Concern> {
    let own = caller.organisation?;
    if own == m.owner
        || m.context.is_some_and(|c| caller.contexts.contains(&c))
        || m.countries.is_empty() && worldwide(caller)
    {
        return Some(Concern::Inside);
    }
    let here = present_in(caller);
    place::codes(&m.countries).any(|code| here.contains(&code)).then_some(Concern::Affected)
}

/// Emergencies that are not closed and that [`concern`] the caller's organisation. Newest change first.
///
/// # Errors
/// When the database does not answer.
pub async fn concerning(db: &impl ConnectionTrait, caller: &Caller, limit: u64) -> Result<Vec<Model>, Refusal> {
    let Some(own) = caller.organisation else { return Ok(Vec::new()) };
    let mut concerns = Condition::any()
        .add(Column::Context.is_in(caller.contexts.iter().map(|c| c.0)))
        .add(Column::Owner.eq(own))
        .add(Column::Id.in_subquery(in_countries(&present_in(caller))));
    if worldwide(caller) {
        concerns = concerns.add(Column::Countries.eq(""));
    }
    Ok(record::visible::<Entity>(caller)
        .filter(concerns)
        .filter(Column::MergedInto.is_null())
        .filter(Column::Status.ne(what::Status::Closed.code()))
        .order_by_desc(Column::ChangedAt)
        .order_by_desc(Column::Id)
        .limit(limit)
        .all(db)
        .await?)
}

/// Changes of emergencies that are looked at for their classes.
const CHANGES: u64 = 2000;

/// The classes in which some emergencies were, each with the time from which on, oldest first: from the ledger, in one
/// query. Whoever asks sees the emergencies.
///
/// # Errors
/// When the database does not answer.
pub async fn classes(
    db: &impl ConnectionTrait,
    of: &[Model],
) -> Result<BTreeMap<Uuid, Vec<(Class, DateTime<Utc>)>>, Refusal> {
    let entries = entry::Entity::find()
        .filter(entry::Column::Record.is_in(of.iter().map(|m| m.id)))
        .filter(entry::Column::Kind.eq(Entity::KIND))
        .order_by_asc(entry::Column::Number)
        .limit(CHANGES)
        .all(db)
        .await?;
    // What people said goes before what follows from what happened.
    let mut stands: BTreeMap<Uuid, (Option<Class>, Option<Class>)> = BTreeMap::new();
    let mut classes: BTreeMap<Uuid, Vec<(Class, DateTime<Utc>)>> = BTreeMap::new();
    for entry in entries {
        let (said, follows) = stands.entry(entry.record).or_default();
        for change in entry.changes() {
            let code = change.after.as_str().unwrap_or_default();
            match change.field.as_str() {
                "class" => *said = Class::from_code(code),
                "what" => *follows = what::What::from_code(code).map(what::What::class),
                _ => {}
            }
        }
        let all = classes.entry(entry.record).or_default();
        if let Some(class) = said.or(*follows)
            && all.last().is_none_or(|(last, _)| *last != class)
        {
            all.push((class, entry.at));
        }
    }
    Ok(classes)
}

/// Days between the onsets of two emergencies that may be one.
const NEAR: u64 = 30;

/// Emergencies that the caller may see and that may be the same: of one of these countries, begun about then.
///
/// # Errors
/// When the database does not answer.
pub async fn near(
    db: &impl ConnectionTrait,
    caller: &Caller,
    countries: &[&str],
    day: NaiveDate,
) -> Result<Vec<Model>, Refusal> {
    let (from, to) = (day.checked_sub_days(Days::new(NEAR)), day.checked_add_days(Days::new(NEAR)));
    Ok(record::visible::<Entity>(caller)
        .filter(Column::Id.in_subquery(in_countries(countries)))
        .filter(Column::MergedInto.is_null())
        .filter(Column::OnsetDay.between(from.unwrap_or(day), to.unwrap_or(day)))
        .order_by_desc(Column::ChangedAt)
        .limit(50)
        .all(db)
        .await?)
}

/// Adds an emergency with the rows by which it is listed.
///
/// # Errors
/// When the database refuses.
pub async fn open(w: &mut Write, model: Model) -> Result<Model, Refusal> {
    let model = w.insert::<Entity>("emergency-opened", model).await?;
    list(w, &model).await?;
    Ok(model)
}

/// Changes an emergency with the rows by which it is listed; another class opens the review of who convenes.
///
/// # Errors
/// As [`Write::update`].
pub async fn change(
    w: &mut Write,
    act: &str,
    held: &Held<Entity>,
    base: Option<i64>,
    next: Model,
) -> Result<Model, Refusal> {
    let model = w.update(act, held, base, next).await?;
    if model.countries != held.model().countries {
        country::Entity::delete_many().filter(country::Column::Emergency.eq(model.id)).exec(w.tx()).await?;
        list(w, &model).await?;
    }
    if let Some((before, now)) = held.class().zip(model.class()).filter(|(before, now)| before != now) {
        let lang = w.caller().lang;
        let why = t!(lang, "class-changed-why", before = before.name(lang), now = now.name(lang));
        convener::store::class_changed(w, model.key(), now, &base::words::without_isolates(&why)).await?;
    }
    Ok(model)
}

async fn list(w: &Write, model: &Model) -> Result<(), Refusal> {
    if model.countries.is_empty() {
        return Ok(());
    }
    let rows = place::codes(&model.countries)
        .map(|code| country::ActiveModel { country: Set(code.to_owned()), emergency: Set(model.id) });
    country::Entity::insert_many(rows).exec_without_returning(w.tx()).await?;
    Ok(())
}

/// The doubles of an emergency that the caller may see.
///
/// # Errors
/// When the database does not answer.
pub async fn doubles(db: &impl ConnectionTrait, caller: &Caller, of: Uuid) -> Result<Vec<Model>, Refusal> {
    let doubles = record::visible::<Entity>(caller).filter(Column::MergedInto.eq(of)).order_by_asc(Column::Id);
    Ok(doubles.limit(50).all(db).await?)
}

/// Something that happened in an emergency.
#[derive(Clone, Debug)]
pub struct Happened {
    /// When.
    pub at: DateTime<Utc>,
    /// Who did it.
    pub organisation: Option<OrganisationId>,
    /// What was done.
    pub act: String,
    /// What the record is called now; what it was called when fewer saw it stays theirs.
    pub title: String,
    /// Its page.
    pub href: String,
    /// It is the emergency itself.
    pub own: bool,
}

/// The newest things that happened in an emergency to records that the caller may see.
///
/// # Errors
/// When the database does not answer.
pub async fn happened(
    db: &impl ConnectionTrait,
    caller: &Caller,
    of: EmergencyId,
    limit: u64,
) -> Result<Vec<Happened>, Refusal> {
    let record = Expr::col((Alias::new("ledger_entry"), Alias::new("record")));
    let seen = Query::select()
        .expr(Expr::val(1))
        .from(register::Entity)
        .and_where(Expr::col((Alias::new("register"), Alias::new("record"))).eq(record))
        .cond_where(platform::access::rule::visible(caller).registered())
        .to_owned();
    let entries = entry::Entity::find()
        .filter(entry::Column::Chain.eq(format!("emergency:{of}")))
        .filter(Expr::exists(seen))
        .order_by_desc(entry::Column::Seq)
        .limit(limit)
        .all(db)
        .await?;
    let rows = register::Entity::find()
        .filter(register::Column::Record.is_in(entries.iter().map(|e| e.record)))
        .all(db)
        .await?;
    let rows: BTreeMap<Uuid, register::Model> = rows.into_iter().map(|r| (r.record, r)).collect();
    let happened = entries.into_iter().filter_map(|e| {
        let row = rows.get(&e.record)?;
        Some(Happened {
            at: e.at,
            organisation: e.organisation.map(OrganisationId),
            act: e.act,
            title: row.title.clone(),
            href: row.href.clone(),
            own: e.record == of.0,
        })
    });
    Ok(happened.collect())
}
