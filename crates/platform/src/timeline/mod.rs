//! The timeline of an emergency, a context or an organisation, and the history of each record: the ledger, as people
//! read it.
//!
//! Invariants: an entry is seen through the present visibility of its record, under the record's present title; who did
//! it is said by organisation and role, never by name; a value that was written while the record had a narrower audience
//! stays with those who could see it then; no page looks at more than [`LOOK`] entries, however long the chain.

pub mod chain;
pub mod looked;
mod pages;
mod record;
mod values;

pub use chain::Chain;
pub(crate) use pages::routes;
pub use pages::{of_chain, of_emergency};

use crate::{
    App,
    access::{Caller, rule},
    id::{AccountId, OrganisationId},
    ledger::{
        mark::marks,
        store::{entry, head},
    },
    refusal::Refusal,
    write::register,
};
use base::lang::Lang;
use sea_orm::{
    ConnectionTrait, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect, Select, entity::prelude::*,
};
use std::collections::BTreeMap;

/// Entries that a page looks at, at most.
pub const LOOK: i64 = 2000;

/// An entry, with the record as it stands now.
#[derive(Clone, Debug)]
pub struct Line {
    /// What was done.
    pub entry: entry::Model,
    /// On what.
    pub record: register::Model,
}

/// The entries whose record a caller may see.
pub(crate) fn visible(caller: &Caller) -> Select<entry::Entity> {
    let join = entry::Entity::belongs_to(register::Entity).from(entry::Column::Record).to(register::Column::Record);
    entry::Entity::find().join(JoinType::InnerJoin, join.into()).filter(rule::visible(caller).registered())
}

/// Reads entries with their records.
pub(crate) async fn lines(db: &impl ConnectionTrait, select: Select<entry::Entity>) -> Result<Vec<Line>, Refusal> {
    let rows = select.select_also(register::Entity).all(db).await?;
    Ok(rows.into_iter().filter_map(|(entry, record)| Some(Line { entry, record: record? })).collect())
}

/// A page of a chain, newest first, and the number before which the next page begins.
async fn page(
    db: &impl ConnectionTrait,
    caller: &Caller,
    chain: &str,
    before: Option<i64>,
    organisation: Option<OrganisationId>,
    rows: usize,
) -> Result<(Vec<Line>, Option<i64>), Refusal> {
    let Some((from, to)) = span(db, chain, before).await? else { return Ok((Vec::new(), None)) };
    let mut select = within(caller, chain, from, to);
    if let Some(organisation) = organisation {
        select = select.filter(entry::Column::Organisation.eq(organisation.0));
    }
    let mut found = lines(db, select.order_by_desc(entry::Column::Seq).limit(rows as u64 + 1)).await?;
    let next = if found.len() > rows {
        found.truncate(rows);
        found.last().map(|l| l.entry.number)
    } else if from > 1 {
        number_at(db, chain, from).await?
    } else {
        None
    };
    Ok((found, next))
}

/// The mark of the newest entry of a chain that a caller may see; that of the beginning where there is none.
pub(crate) async fn newest(app: &App, caller: &Caller, chain: &str) -> Result<String, Refusal> {
    let db = app.database().read();
    let found = match span(db, chain, None).await? {
        Some((from, to)) => within(caller, chain, from, to).order_by_desc(entry::Column::Seq).limit(1).one(db).await?,
        None => None,
    };
    Ok(marks(app).await?.of(found.map_or(0, |entry| entry.number)))
}

fn within(caller: &Caller, chain: &str, from: i64, to: i64) -> Select<entry::Entity> {
    visible(caller).filter(entry::Column::Chain.eq(chain)).filter(entry::Column::Seq.between(from, to))
}

/// The places of the chain that a page looks at.
async fn span(db: &impl ConnectionTrait, chain: &str, before: Option<i64>) -> Result<Option<(i64, i64)>, Refusal> {
    let to = match before {
        None => head::Entity::find_by_id(chain.to_owned()).one(db).await?.map(|h| h.seq),
        Some(number) => {
            let entry = entry::Entity::find_by_id(number).one(db).await?.filter(|e| e.chain == chain);
            Some(entry.ok_or(Refusal::NotFound)?.seq - 1)
        }
    };
    Ok(to.filter(|to| *to > 0).map(|to| ((to - LOOK + 1).max(1), to)))
}

async fn number_at(db: &impl ConnectionTrait, chain: &str, seq: i64) -> Result<Option<i64>, Refusal> {
    let found = entry::Entity::find().filter(entry::Column::Chain.eq(chain)).filter(entry::Column::Seq.eq(seq));
    Ok(found.one(db).await?.map(|e| e.number))
}

/// The organisations that did something in what a page looks at, of what the caller may see.
async fn organisations(
    db: &impl ConnectionTrait,
    caller: &Caller,
    chain: &str,
) -> Result<Vec<OrganisationId>, Refusal> {
    let Some((from, to)) = span(db, chain, None).await? else { return Ok(Vec::new()) };
    let ids: Vec<Option<Uuid>> = within(caller, chain, from, to)
        .select_only()
        .column(entry::Column::Organisation)
        .distinct()
        .into_tuple()
        .all(db)
        .await?;
    Ok(ids.into_iter().flatten().map(OrganisationId).collect())
}

/// Who did something: names of organisations and of the roles that their people hold.
#[derive(Debug, Default)]
pub(crate) struct Who {
    organisations: BTreeMap<Uuid, String>,
    roles: BTreeMap<Uuid, String>,
}

impl Who {
    /// Of some entries.
    pub(crate) async fn of<'a>(
        app: &App,
        lang: Lang,
        entries: impl Iterator<Item = &'a entry::Model> + Clone,
    ) -> Result<Who, Refusal> {
        let mut organisations: Vec<OrganisationId> =
            entries.clone().filter_map(|e| e.organisation).map(OrganisationId).collect();
        organisations.sort_unstable();
        organisations.dedup();
        let mut accounts: Vec<AccountId> = entries.filter_map(|e| e.account).map(AccountId).collect();
        accounts.sort_unstable();
        accounts.dedup();
        let names = app.organisation_names(lang, &organisations).await?;
        let roles = app.account_roles(lang, &accounts).await?;
        Ok(Who {
            organisations: organisations.into_iter().map(|o| o.0).zip(names).collect(),
            roles: accounts.into_iter().map(|a| a.0).zip(roles).collect(),
        })
    }

    /// The organisation; empty where it is not known.
    pub(crate) fn organisation(&self, entry: &entry::Model) -> String {
        entry.organisation.and_then(|o| self.organisations.get(&o)).cloned().unwrap_or_default()
    }

    /// The role; empty where it is not known.
    pub(crate) fn role(&self, entry: &entry::Model) -> String {
        entry.account.and_then(|a| self.roles.get(&a)).cloned().unwrap_or_default()
    }
}
