//! The pool: people whom their organisations would release as Movement Coordination Officers, and what they offer.
//!
//! Invariants: nobody is in it without having agreed; the Movement sees a role, an organisation, languages and availability;
//! a name is seen by the home organisation, and by whoever asked once that person is matched – and is neither in the ledger,
//! nor in the search, nor in any file.

use super::{
    state::{Available, State},
    store as request,
};
use crate::words::t;
use base::lang::Lang;
use chrono::{DateTime, NaiveDate, Utc};
use platform::{
    Refusal,
    access::{Caller, Level, Role},
    database::change::{self, Change},
    id::{ContextId, EmergencyId, OrganisationId},
    record::{Record, Right, everything, hold, may, organisation, visible},
    web::{Ask, Cell, Field, Form, Kind, Table, View, view::Action},
    write::{Done, Write},
};
use sea_orm::{ConnectionTrait, QueryFilter, QueryOrder, entity::prelude::*};
use serde::{Deserialize, Serialize};

/// Who keeps an organisation's people in the pool.
pub const KEEPERS: &[Role] = &[Role::Coordinator, Role::FocalSurge];
/// The right to do so.
pub const KEEP: Right = Right::owner(KEEPERS);

/// Table `officer_candidate`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "officer_candidate")]
#[expect(missing_docs, reason = "the columns of every record; the others say what they hold")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub version: i64,
    /// The home organisation.
    pub owner: OrganisationId,
    pub audience: i16,
    pub context: Option<ContextId>,
    pub emergency: Option<EmergencyId>,
    pub body: Option<platform::id::BodyId>,
    pub removed: bool,
    pub created_at: DateTime<Utc>,
    pub changed_at: DateTime<Utc>,
    /// The name: see this module's invariant.
    #[sea_orm(column_type = "Text")]
    pub name: String,
    /// What the person is, without a name.
    #[sea_orm(column_type = "Text")]
    pub profile: String,
    /// Languages in which they work.
    #[sea_orm(column_type = "Text")]
    pub languages: String,
    /// When they were trained as an officer.
    pub trained_on: Option<NaiveDate>,
    /// A code of [`Available`].
    pub available: String,
    /// When they agreed to be in the pool.
    pub consented_on: NaiveDate,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Record for Entity {
    const KIND: &'static str = "officer_candidate";
    const SECRET: &'static [&'static str] = &["name"];
    platform::record_columns!();

    fn title(m: &Model) -> String {
        m.profile.clone()
    }

    fn href(m: &Model) -> String {
        format!("/mco/pool#{}", m.id)
    }

    fn words(m: &Model) -> Vec<String> {
        vec![m.profile.clone(), m.languages.clone()]
    }
}

/// Table `officer_offer`: a home organisation offers somebody for a request, to those who asked.
pub mod offer {
    use super::{BodyId, ContextId, DateTime, Deserialize, EmergencyId, OrganisationId, Record, Serialize, Utc};
    use sea_orm::entity::prelude::*;

    /// An offer.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
    #[sea_orm(table_name = "officer_offer")]
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
        /// For which request.
        pub request: Uuid,
        /// Whom.
        pub candidate: Uuid,
        /// What that person is.
        #[sea_orm(column_type = "Text")]
        pub profile: String,
        /// From when on, and what else is to be known.
        #[sea_orm(column_type = "Text")]
        pub note: String,
    }

    /// None.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Record for Entity {
        const KIND: &'static str = "officer_offer";
        platform::record_columns!();

        fn title(m: &Model) -> String {
            m.profile.clone()
        }

        fn href(m: &Model) -> String {
            format!("/mco/{}", m.request)
        }

        fn words(_: &Model) -> Vec<String> {
            Vec::new()
        }
    }
}

use platform::id::BodyId;

/// The tables, frozen.
pub fn tables() -> Vec<Change> {
    let mut changes = change::record(
        "officer_candidate",
        vec![
            change::text("name"),
            change::text("profile"),
            change::text("languages"),
            change::null(change::day("trained_on")),
            change::folded("available"),
            change::day("consented_on"),
        ],
    );
    changes.extend(change::record(
        "officer_offer",
        vec![change::id("request"), change::id("candidate"), change::text("profile"), change::text("note")],
    ));
    changes.push(change::unique("officer_offer", &["request", "candidate"]));
    changes
}

impl Model {
    /// When they can go.
    pub fn available(&self) -> Available {
        Available::from_code(&self.available).unwrap_or(Available::Not)
    }
}

/// The name of who was matched, for those who asked and for the home organisation; nothing for anybody else.
///
/// # Errors
/// When the database does not answer.
pub async fn name_for(
    db: &impl ConnectionTrait,
    caller: &Caller,
    of: &request::Model,
) -> Result<Option<String>, Refusal> {
    let Some(candidate) = of.candidate else { return Ok(None) };
    let own = caller.reads() && caller.organisation.is_some_and(|o| o == of.owner || Some(o) == of.home);
    if !own {
        return Ok(None);
    }
    let found =
        everything::<Entity>("whoever asked is told who was matched").filter(Column::Id.eq(candidate)).one(db).await?;
    Ok(found.map(|m| m.name))
}

/// The pool, as far as the caller may see it.
///
/// # Errors
/// When the database does not answer.
pub async fn list(ask: &Ask) -> Result<View, Refusal> {
    let lang = ask.lang();
    let rows =
        visible::<Entity>(&ask.caller).order_by_asc(Column::Available).order_by_asc(Column::Id).all(ask.read()).await?;
    let ids: Vec<OrganisationId> = rows.iter().map(|m| m.owner).collect();
    let names = ask.app.organisation_names(lang, &ids).await?;
    let columns = vec![
        ("profile", t!(lang, "field-profile")),
        ("home", t!(lang, "field-home")),
        ("languages", t!(lang, "column-languages")),
        ("trained_on", t!(lang, "field-trained-on")),
        ("available", t!(lang, "field-available")),
        ("name", t!(lang, "field-officer-name")),
    ];
    let mut table = Table::new(t!(lang, "officer-pool"), columns);
    table.empty = t!(lang, "officer-pool-none");
    for (m, home) in rows.iter().zip(names) {
        let own = ask.caller.organisation == Some(m.owner);
        let profile = if may(&ask.caller, &Entity::facts(m), KEEP) {
            Cell::Link(m.profile.clone(), format!("/mco/pool/{}/edit", m.id))
        } else {
            Cell::Text(m.profile.clone())
        };
        table.row(vec![
            profile,
            Cell::Text(home),
            Cell::Text(m.languages.clone()),
            m.trained_on.into(),
            Cell::Own(m.available().name(lang)),
            // A file travels: it never holds a name.
            if own && ask.face == platform::web::Face::Page { Cell::Text(m.name.clone()) } else { Cell::Withheld },
        ]);
    }
    let mut view = View::new(t!(lang, "officer-pool")).table(table).below(t!(lang, "officers"), "/mco");
    view.lead = t!(lang, "help-pool");
    if ask.caller.holds_somewhere(KEEPERS) {
        view = view.action(Action::link(t!(lang, "add-candidate"), "/mco/pool/new").main());
    }
    Ok(view.seen_by(Level::Movement))
}

/// The fields of somebody in the pool.
pub fn fields(lang: Lang) -> Vec<Field> {
    vec![
        Field::new("profile", t!(lang, "field-profile"), Kind::Line(120)).hint(t!(lang, "field-profile-hint")),
        Field::new("name", t!(lang, "field-officer-name"), Kind::Line(120)).hint(t!(lang, "field-officer-name-hint")),
        Field::new("languages", t!(lang, "column-languages"), Kind::Line(120)),
        Field::new("trained_on", t!(lang, "field-trained-on"), Kind::Day).optional(),
        Field::new("available", t!(lang, "field-available"), Kind::One(Available::choices(lang))),
        Field::new("consented", t!(lang, "field-consented"), Kind::Tick),
    ]
}

/// Fills the form for somebody new, or for whom the address names.
///
/// # Errors
/// [`Refusal::NotAllowed`] where it is another organisation's person.
pub async fn fill(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    form.title = t!(lang, "add-candidate");
    form.lead = t!(lang, "add-candidate-lead");
    form.submit = t!(lang, "save");
    form.audience = Some(Level::Movement);
    form.crumbs = vec![(t!(lang, "officers"), "/mco".to_owned()), (t!(lang, "officer-pool"), "/mco/pool".to_owned())];
    if ask.param("candidate").is_empty() {
        return Ok(());
    }
    let m = platform::record::see::<Entity>(ask.read(), &ask.caller, ask.id::<Uuid>("candidate")?).await?;
    if !may(&ask.caller, &Entity::facts(&m), KEEP) {
        return Err(Refusal::NotAllowed);
    }
    form.title = t!(lang, "edit-candidate");
    form.base = Some(m.version);
    form.set("profile", &m.profile);
    form.set("name", &m.name);
    form.set("languages", &m.languages);
    if let Some(day) = m.trained_on {
        form.set("trained_on", day.to_string());
    }
    form.set("available", &m.available);
    form.set("consented", "on");
    Ok(())
}

fn consented(ask: &Ask) -> Result<(), Refusal> {
    if ask.values.ticked("consented") {
        Ok(())
    } else {
        Err(Refusal::field("consented", t!(ask.lang(), "consent-first")))
    }
}

/// Adds somebody who agreed.
///
/// # Errors
/// A sentence where they did not agree.
pub async fn add(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    consented(ask)?;
    let m = Model {
        id: w.id(),
        version: 1,
        owner: organisation(&ask.caller)?,
        audience: Level::Movement.stored(),
        context: None,
        emergency: None,
        body: None,
        removed: false,
        created_at: w.at(),
        changed_at: w.at(),
        name: ask.values.text("name").to_owned(),
        profile: ask.values.text("profile").to_owned(),
        languages: ask.values.text("languages").to_owned(),
        trained_on: ask.values.day("trained_on"),
        available: ask.values.text("available").to_owned(),
        consented_on: w.at().date_naive(),
    };
    let m = w.insert::<Entity>("candidate-added", m).await?;
    Ok(Done::at("/mco/pool").saying(t!(ask.lang(), "saved")).with(serde_json::json!({ "id": m.id })))
}

/// Changes what is kept of somebody.
///
/// # Errors
/// As [`add`].
pub async fn edit(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    consented(ask)?;
    let held = hold::<Entity>(w.tx(), &ask.caller, ask.id::<Uuid>("candidate")?, KEEP).await?;
    let next = Model {
        name: ask.values.text("name").to_owned(),
        profile: ask.values.text("profile").to_owned(),
        languages: ask.values.text("languages").to_owned(),
        trained_on: ask.values.day("trained_on"),
        available: ask.values.text("available").to_owned(),
        ..held.model().clone()
    };
    w.update("candidate-changed", &held, None, next).await?;
    Ok(Done::at("/mco/pool").saying(t!(ask.lang(), "saved")))
}

/// Takes somebody out, name and all: who no longer agrees is forgotten.
///
/// # Errors
/// [`Refusal::NotAllowed`] where it is another organisation's person.
pub async fn remove(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let held = hold::<Entity>(w.tx(), &ask.caller, ask.id::<Uuid>("candidate")?, KEEP).await?;
    let blank = Model { name: String::new(), ..held.model().clone() };
    w.update("candidate-changed", &held, None, blank).await?;
    let held = hold::<Entity>(w.tx(), &ask.caller, held.id, KEEP).await?;
    w.remove("candidate-removed", &held).await?;
    Ok(Done::at("/mco/pool").saying(t!(ask.lang(), "candidate-removed")))
}

/// The fields by which a home organisation offers somebody.
pub fn offer_fields(lang: Lang) -> Vec<Field> {
    vec![
        Field::new("candidate", t!(lang, "field-candidate"), Kind::One(Vec::new())),
        Field::new("note", t!(lang, "field-note"), Kind::Lines(600)).hint(t!(lang, "field-offer-hint")).optional(),
    ]
}

/// Fills that form with the caller's own people.
///
/// # Errors
/// [`Refusal::NotAllowed`] where the request is not open to offers.
pub async fn fill_offer(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let of = super::open(ask).await?.0;
    if of.state() != State::Alerted || !ask.caller.holds(KEEPERS, None) {
        return Err(Refusal::NotAllowed);
    }
    let own = organisation(&ask.caller)?;
    let people = visible::<Entity>(&ask.caller).filter(Column::Owner.eq(own)).all(ask.read()).await?;
    form.title = t!(lang, "offer-officer");
    form.lead = t!(lang, "offer-officer-lead");
    form.submit = t!(lang, "offer-submit");
    form.audience = Some(Level::Organisations);
    form.crumbs = vec![(t!(lang, "officers"), "/mco".to_owned()), (of.title.clone(), of.href())];
    form.choose("candidate", people.into_iter().map(|m| (m.id.to_string(), m.profile)).collect());
    Ok(())
}

/// Offers somebody to those who asked; nobody else is told.
///
/// # Errors
/// As [`fill_offer`]; a sentence where that person is offered already.
pub async fn make_offer(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let of = platform::record::see::<request::Entity>(w.tx(), &ask.caller, ask.id::<Uuid>("officer")?).await?;
    if of.state() != State::Alerted {
        return Err(Refusal::NotAllowed);
    }
    let candidate: Uuid = ask.values.id("candidate").ok_or(Refusal::Malformed)?;
    let candidate = hold::<Entity>(w.tx(), &ask.caller, candidate, KEEP).await?;
    let made = offer::Model {
        id: w.id(),
        version: 1,
        owner: candidate.owner,
        audience: Level::Organisations.stored(),
        context: None,
        emergency: None,
        body: None,
        removed: false,
        created_at: w.at(),
        changed_at: w.at(),
        request: of.id,
        candidate: candidate.id,
        profile: candidate.profile.clone(),
        note: ask.values.text("note").to_owned(),
    };
    let made = w.insert::<offer::Entity>("officer-offered", made).await.map_err(|refusal| match refusal {
        Refusal::Taken => Refusal::field("candidate", t!(ask.lang(), "offered-already")),
        other => other,
    })?;
    let held = hold::<offer::Entity>(w.tx(), &ask.caller, made.id, KEEP).await?;
    w.share(&held, &[of.owner]).await?;
    Ok(Done::at(of.href()).saying(t!(ask.lang(), "offered")).with(serde_json::json!({ "id": made.id })))
}

/// Offers for a request that the caller may see.
///
/// # Errors
/// When the database does not answer.
pub async fn offers(db: &impl ConnectionTrait, caller: &Caller, request: Uuid) -> Result<Vec<offer::Model>, Refusal> {
    Ok(visible::<offer::Entity>(caller)
        .filter(offer::Column::Request.eq(request))
        .order_by_asc(offer::Column::CreatedAt)
        .all(db)
        .await?)
}
