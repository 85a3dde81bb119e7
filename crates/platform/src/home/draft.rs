//! Drafts: what somebody began to write and has not sent, kept on the server so that a dead battery loses nothing.
//!
//! Invariants: a draft is one account's own and nobody else finds it; it keeps the version on which it was begun, so that
//! sending it late merges as any late form does; it is gone when the form is taken. It is no record, and says nothing to
//! the ledger: nothing happened until the form is sent.

use crate::{
    access::Caller,
    refusal::Refusal,
    show,
    web::{Ask, Field, Form, Gate, Kind, Route, View},
    words::t,
    write::{Done, Write},
};
use askama::Template;
use base::lang::Lang;
use chrono::{Duration, Utc};
use sea_orm::{
    ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set, entity::prelude::*, sea_query::OnConflict,
};
use serde_json::json;
use std::collections::BTreeMap;

/// Table `draft`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "draft")]
pub struct Model {
    /// Its id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Whose it is.
    pub account: Uuid,
    /// The organisation for which they wrote.
    pub organisation: Uuid,
    /// Address of the form, with its query.
    pub address: String,
    /// Heading of the form.
    #[sea_orm(column_type = "Text")]
    pub title: String,
    /// What was typed: lists of texts by field, as JSON.
    #[sea_orm(column_type = "Text")]
    pub fields: String,
    /// The version on which it was begun.
    pub base: Option<i64>,
    /// When it was kept last.
    pub at: DateTimeUtc,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// How long one is kept.
const DAYS: i64 = 30;
/// How many somebody may have; the oldest make room.
const MOST: u64 = 50;

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::page("/drafts", "drafts", "The caller's drafts.", Gate::SignedIn, |ask| Box::pin(list(ask))),
        Route::step(
            "/drafts",
            "keep_draft",
            "Keeps what was typed into a form; the newer one takes the place of the older.",
            Gate::SignedIn,
            fields,
            |_, _| Box::pin(async { Ok(()) }),
            |ask| Box::pin(keep(ask)),
        ),
        Route::button("/drafts/{draft}/drop", "drop_draft", "Throws a draft away.", Gate::SignedIn, |ask, w| {
            Box::pin(throw_away(ask, w))
        }),
    ]
}

fn fields(lang: Lang) -> Vec<Field> {
    vec![
        Field::new("address", t!(lang, "table-address"), Kind::Line(500)),
        Field::new("title", t!(lang, "drafts-form"), Kind::Line(300)).optional(),
        Field::new("fields", t!(lang, "drafts-typed"), Kind::Lines(100_000)),
    ]
}

fn mine(caller: &Caller) -> Option<(Uuid, Uuid)> {
    Some((caller.account?.0, caller.organisation?.0))
}

/// The caller's draft of the form at an address, if there is one.
///
/// # Errors
/// When the database does not answer.
pub async fn of(ask: &Ask, address: &str) -> Result<Option<Model>, Refusal> {
    let Some((account, organisation)) = mine(&ask.caller) else { return Ok(None) };
    let found = Entity::find()
        .filter(Column::Account.eq(account))
        .filter(Column::Organisation.eq(organisation))
        .filter(Column::Address.eq(address))
        .one(ask.read())
        .await?;
    Ok(found.filter(|d| d.at > ask.now() - Duration::days(DAYS)))
}

/// The form at an address was taken: there is nothing to keep any more.
///
/// # Errors
/// When the database refuses.
pub async fn taken(tx: &impl ConnectionTrait, caller: &Caller, address: &str) -> Result<(), Refusal> {
    if let Some((account, organisation)) = mine(caller) {
        Entity::delete_many()
            .filter(Column::Account.eq(account))
            .filter(Column::Organisation.eq(organisation))
            .filter(Column::Address.eq(address))
            .exec(tx)
            .await?;
    }
    Ok(())
}

impl Model {
    /// Puts what was typed into a form.
    pub fn restore(&self, form: &mut Form) {
        let typed: BTreeMap<String, Vec<String>> = serde_json::from_str(&self.fields).unwrap_or_default();
        for field in &mut form.fields {
            if !matches!(field.kind, Kind::Password | Kind::Files | Kind::Hidden) {
                // What is not in it was not ticked, or is new in the form since.
                field.value = typed.get(field.name).cloned().unwrap_or_default();
            }
        }
        form.base = self.base;
        form.draft = Some((self.id, self.at));
    }
}

async fn keep(ask: &Ask) -> Result<Done, Refusal> {
    let (account, organisation) = mine(&ask.caller).ok_or(Refusal::NotAllowed)?;
    let (lang, values) = (ask.lang(), &ask.values);
    let address = values.text("address").to_owned();
    if !address.starts_with('/') || address.starts_with("//") {
        return Err(Refusal::field("address", t!(lang, "draft-address")));
    }
    let typed: BTreeMap<String, Vec<String>> =
        serde_json::from_str(values.text("fields")).map_err(|_| Refusal::field("fields", t!(lang, "draft-fields")))?;
    let at = ask.now();
    let row = Model {
        id: ask.app.id(),
        account,
        organisation,
        address,
        title: values.text("title").to_owned(),
        fields: serde_json::to_string(&typed).map_err(|e| Refusal::of(&e))?,
        base: ask.base(),
        at,
    };
    ask.app
        .write(&ask.caller, move |w| {
            let row = row.clone();
            Box::pin(async move { put(w, row).await })
        })
        .await
}

async fn put(w: &mut Write, row: Model) -> Result<Done, Refusal> {
    let (account, at) = (row.account, row.at);
    let newer = OnConflict::columns([Column::Account, Column::Organisation, Column::Address])
        .update_columns([Column::Title, Column::Fields, Column::Base, Column::At])
        .to_owned();
    let row = ActiveModel {
        id: Set(row.id),
        account: Set(row.account),
        organisation: Set(row.organisation),
        address: Set(row.address),
        title: Set(row.title),
        fields: Set(row.fields),
        base: Set(row.base),
        at: Set(row.at),
    };
    Entity::insert(row).on_conflict(newer).exec_without_returning(w.tx()).await?;
    let own = || Entity::find().filter(Column::Account.eq(account)).order_by_desc(Column::At);
    let oldest = own().offset(MOST).limit(1).one(w.tx()).await?.map(|d| d.at);
    let limit = oldest.unwrap_or(at - Duration::days(DAYS)).max(at - Duration::days(DAYS));
    Entity::delete_many().filter(Column::Account.eq(account)).filter(Column::At.lte(limit)).exec(w.tx()).await?;
    Ok(Done::at("/drafts").with(json!({ "at": at })))
}

async fn throw_away(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let (account, organisation) = mine(&ask.caller).ok_or(Refusal::NotFound)?;
    let draft = Entity::find_by_id(ask.id::<Uuid>("draft")?)
        .filter(Column::Account.eq(account))
        .filter(Column::Organisation.eq(organisation))
        .one(w.tx())
        .await?
        .ok_or(Refusal::NotFound)?;
    Entity::delete_by_id(draft.id).exec(w.tx()).await?;
    Ok(Done::at(draft.address).saying(t!(ask.lang(), "draft-dropped")))
}

#[derive(Template)]
#[template(path = "home/drafts.html")]
struct Drafts {
    lang: Lang,
    kept: Vec<Model>,
    keys: Vec<String>,
}

impl Drafts {
    fn instant(&self, at: &DateTimeUtc) -> String {
        show::instant(self.lang, *at)
    }
}

async fn list(ask: &Ask) -> Result<View, Refusal> {
    let lang = ask.lang();
    let since: chrono::DateTime<Utc> = ask.now() - Duration::days(DAYS);
    let drafts = match mine(&ask.caller) {
        None => Vec::new(),
        Some((account, organisation)) => {
            let own = Entity::find().filter(Column::Account.eq(account)).filter(Column::Organisation.eq(organisation));
            own.filter(Column::At.gt(since)).order_by_desc(Column::At).limit(MOST).all(ask.read()).await?
        }
    };
    let json = json!({
        "drafts": drafts.iter().map(|d| json!({ "id": d.id, "address": d.address, "title": d.title, "at": d.at })).collect::<Vec<_>>()
    });
    let keys = drafts.iter().map(|_| ask.app.id::<Uuid>().to_string()).collect();
    let mut view = View::new(t!(lang, "drafts")).showing(&Drafts { lang, kept: drafts, keys })?.with(json);
    view.lead = t!(lang, "drafts-lead");
    Ok(view)
}
