//! Once a day, who holds what is overdue is told so by letter.
//!
//! Invariants: nobody gets two letters for one organisation on one day, however often the job runs and on however many
//! servers; a letter names only actions that the holder may see, and goes to those in the role that holds them.

use super::store::{self, Model, State, chased};
use crate::{meeting::letters, words::t};
use chrono::{NaiveDate, Timelike};
use movement::who::{self, Reader};
use platform::{
    App, Refusal,
    access::{Caller, Role},
    id::{ContextId, OrganisationId},
    mail::Letter,
    record::{JOIN, everything},
    show,
    write::Done,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set, sea_query::OnConflict};
use std::{collections::BTreeMap, sync::Arc};

/// The hour in UTC from which letters of a day go out: our assumption.
const FROM: u32 = 5;
/// Overdue actions that one run looks at.
const MOST: u64 = 10_000;
/// Actions that one letter names.
const NAMED: usize = 20;
/// Days for which it is kept who was written to.
const KEPT: u64 = 30;

/// Writes to those who hold what is overdue.
///
/// # Errors
/// When the database does not answer.
pub async fn chase(app: &App) -> Result<(), Refusal> {
    let now = app.now();
    if now.hour() < FROM {
        return Ok(());
    }
    let day = now.date_naive();
    let overdue = everything::<store::Entity>("the holder of what is overdue is told, whoever asks")
        .filter(store::Column::State.eq(State::Open.code()))
        .filter(store::Column::Due.lt(day))
        .order_by_asc(store::Column::Due)
        .limit(MOST)
        .all(app.database().read())
        .await?;
    let mut of: BTreeMap<OrganisationId, Vec<Model>> = BTreeMap::new();
    for action in overdue {
        of.entry(action.holder).or_default().push(action);
    }
    for (holder, actions) in of {
        for (reader, theirs) in readers(app, holder, actions).await? {
            write(app, day, Arc::new(reader), Arc::new(theirs)).await?;
        }
    }
    forget(app, day).await
}

/// Who is written to, each with what is theirs to do.
async fn readers(app: &App, holder: OrganisationId, actions: Vec<Model>) -> Result<Vec<(Reader, Vec<Model>)>, Refusal> {
    let mut by: BTreeMap<(Option<ContextId>, Option<String>), Vec<Model>> = BTreeMap::new();
    for action in actions {
        if letters::sees(app, &action, holder).await? {
            by.entry((action.context, action.role.clone())).or_default().push(action);
        }
    }
    let mut all: Vec<(Reader, Vec<Model>)> = Vec::new();
    for ((context, role), actions) in by {
        let role = role.and_then(|code| Role::ALL.into_iter().find(|r| r.code() == code));
        let roles = role.map_or(JOIN.roles.to_vec(), |role| vec![role]);
        for reader in who::readers(app, &[holder], &roles, context).await? {
            match all.iter_mut().find(|(r, _)| r.account == reader.account) {
                Some((_, theirs)) => theirs.extend(actions.iter().cloned()),
                None => all.push((reader, actions.clone())),
            }
        }
    }
    for (_, theirs) in &mut all {
        theirs.sort_by_key(|a| (a.due, a.id));
    }
    Ok(all)
}

async fn write(app: &App, day: NaiveDate, reader: Arc<Reader>, actions: Arc<Vec<Model>>) -> Result<(), Refusal> {
    let system = Caller::system("actions", reader.organisation);
    app.write(&system, move |w| {
        let (reader, actions) = (reader.clone(), actions.clone());
        Box::pin(async move {
            let row = chased::ActiveModel {
                account: Set(reader.account.0),
                organisation: Set(reader.organisation.0),
                day: Set(day),
            };
            let once =
                OnConflict::columns([chased::Column::Account, chased::Column::Organisation, chased::Column::Day])
                    .do_nothing()
                    .to_owned();
            if chased::Entity::insert(row).on_conflict(once).exec_without_returning(w.tx()).await? > 0 {
                let address = w.app().settings().address.clone();
                w.mail(letter(&address, &reader, &actions)).await?;
                w.note("actions-chased", "account", reader.account.0, "", Vec::new());
            }
            Ok(Done::default())
        })
    })
    .await
    .map(drop)
}

fn letter(address: &str, reader: &Reader, actions: &[Model]) -> Letter {
    let lang = reader.lang;
    let mut lines: Vec<String> = actions
        .iter()
        .take(NAMED)
        .map(|a| {
            let due = t!(lang, "action-due", day = show::day(lang, a.due));
            format!("– {} ({due})\n  {address}{}", a.what, a.href())
        })
        .collect();
    if actions.len() > NAMED {
        lines.push(show::and_others(lang, i64::try_from(actions.len() - NAMED).unwrap_or(i64::MAX)));
    }
    let link = format!("{address}/actions");
    Letter {
        kind: "actions-overdue",
        to: reader.email.clone(),
        subject: t!(lang, "letter-actions", count = actions.len()),
        body: t!(lang, "letter-actions-text", list = lines.join("\n"), link = link),
        calendar: None,
    }
}

/// Drops what nobody asks for any more.
async fn forget(app: &App, day: NaiveDate) -> Result<(), Refusal> {
    let tx = app.database().begin().await?;
    let old = day.checked_sub_days(chrono::Days::new(KEPT)).unwrap_or(day);
    chased::Entity::delete_many().filter(chased::Column::Day.lt(old)).exec(&tx).await?;
    Ok(tx.commit().await?)
}
