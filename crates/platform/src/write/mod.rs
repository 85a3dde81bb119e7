//! The only way to write: record, ledger entry, register and answer in one transaction, tried again when writers meet.
//!
//! Invariants: a write without a ledger entry cannot be committed with a record changed; the same key gives the same
//! answer and does nothing twice; a stale version is merged by field, or asked about, never lost.

pub mod answered;
mod merge;
pub mod register;

use crate::{
    App,
    access::{Caller, Level},
    ledger::{chain::Change, store},
    record::{Held, Record},
    refusal::Refusal,
};
use chrono::{DateTime, Utc};
use futures::future::BoxFuture;
use sea_orm::{
    ActiveModelTrait, Condition, ConnectionTrait, DatabaseTransaction, IntoActiveModel, QueryFilter,
    sea_query::{Alias, Expr, ExprTrait, Query},
};
use serde_json::Value;
use uuid::Uuid;

/// What a write answers: where to go next, what to say, and the same as JSON. Kept under the key of the write.
#[derive(Clone, Debug, Default, serde::Serialize, serde::Deserialize)]
pub struct Done {
    /// Address of the page to go to.
    pub href: String,
    /// A sentence to say there once, in the reader's language.
    pub said: Option<String>,
    /// The answer to a program.
    pub json: Value,
    /// Cookies to set, such as a session's; never kept.
    #[serde(skip)]
    pub cookies: Vec<String>,
}

impl Done {
    /// Go to a page.
    pub fn at(href: impl Into<String>) -> Done {
        Done { href: href.into(), ..Done::default() }
    }

    /// Say a sentence there.
    #[must_use]
    pub fn saying(mut self, said: impl Into<String>) -> Done {
        self.said = Some(said.into());
        self
    }

    /// Answer programs with this.
    #[must_use]
    pub fn with(mut self, json: Value) -> Done {
        self.json = json;
        self
    }
}

/// A write in the making.
pub struct Write {
    app: App,
    caller: Caller,
    at: DateTime<Utc>,
    tx: DatabaseTransaction,
    pending: Vec<store::Pending>,
}

/// Fields of every record that are no content.
const BOOKKEEPING: [&str; 3] = ["version", "changed_at", "created_at"];

/// Rows in one statement.
const BATCH: usize = 300;

impl Write {
    /// Begins one. Most code gets its `Write` from a route or from [`App::write`].
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn begin(app: &App, caller: &Caller) -> Result<Write, Refusal> {
        let tx = app.database().begin().await?;
        Ok(Write { app: app.clone(), caller: caller.clone(), at: app.now(), tx, pending: Vec::new() })
    }

    /// For queries within the write.
    pub fn tx(&self) -> &DatabaseTransaction {
        &self.tx
    }

    /// The time of the write, the same for all of it.
    pub fn at(&self) -> DateTime<Utc> {
        self.at
    }

    /// Who writes.
    pub fn caller(&self) -> &Caller {
        &self.caller
    }

    /// The installation.
    pub fn app(&self) -> &App {
        &self.app
    }

    /// A new id.
    pub fn id<T: From<Uuid>>(&self) -> T {
        self.app.id()
    }

    /// Adds a record; `act` names what was done, such as `emergency-opened`.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn insert<R: Record>(&mut self, act: &str, model: R::Model) -> Result<R::Model, Refusal> {
        let mut one = self.insert_all::<R>(act, vec![model]).await?;
        one.pop().ok_or_else(|| Refusal::of(&"a record that was not added"))
    }

    /// Adds many records of a kind, each with its entry.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn insert_all<R: Record>(&mut self, act: &str, models: Vec<R::Model>) -> Result<Vec<R::Model>, Refusal> {
        let models: Vec<R::Model> = models.into_iter().map(|m| R::stamp(m, 1, self.at, false)).collect();
        for batch in models.chunks(BATCH) {
            let rows = batch.iter().map(|m| m.clone().into_active_model().reset_all());
            R::insert_many(rows).exec_without_returning(&self.tx).await?;
            register::keep::<R>(&self.tx, batch, self.at).await?;
        }
        for model in &models {
            let changes = changes::<R>(&Value::Null, &json::<R>(model)?);
            self.tell::<R>(act, model, changes);
        }
        Ok(models)
    }

    /// Changes a record from what is held to `next`; `base` is the version on which the person worked, where they saw an
    /// older one. Fields that others changed meanwhile keep their change; nothing happens where nothing differs.
    ///
    /// # Errors
    /// [`Refusal::Conflict`] when both changed a field; [`Refusal::Again`] when somebody changes it at this moment.
    pub async fn update<R: Record>(
        &mut self,
        act: &str,
        held: &Held<R>,
        base: Option<i64>,
        next: R::Model,
    ) -> Result<R::Model, Refusal> {
        let (now, mut next) = (json::<R>(held.model())?, json::<R>(&next)?);
        if let Some(base) = base.filter(|b| *b < held.facts().version) {
            let since = store::since(&self.tx, held.facts().id, base).await?;
            merge::merge(&now, &mut next, &since, held.facts().version)?;
        }
        let changes = changes::<R>(&now, &next);
        if changes.is_empty() {
            return Ok(held.model().clone());
        }
        let next: R::Model = serde_json::from_value(next).map_err(|e| Refusal::of(&e))?;
        self.put::<R>(act, held, next, changes, false).await
    }

    /// Takes a record away: it stays for the ledger and is seen by nobody.
    ///
    /// # Errors
    /// [`Refusal::Again`] when somebody changes it at this moment.
    pub async fn remove<R: Record>(&mut self, act: &str, held: &Held<R>) -> Result<(), Refusal> {
        let changes =
            vec![Change { field: "removed".to_owned(), before: Value::Bool(false), after: Value::Bool(true) }];
        self.put::<R>(act, held, held.model().clone(), changes, true).await.map(drop)
    }

    /// Takes many records of a kind away, each with its entry.
    ///
    /// # Errors
    /// [`Refusal::Again`] when somebody changes one of them at this moment.
    pub async fn remove_all<R: Record>(&mut self, act: &str, all: &[Held<R>]) -> Result<(), Refusal> {
        let column = |name: &'static str| Expr::col((Alias::new(R::KIND), Alias::new(name)));
        for batch in all.chunks(BATCH) {
            let these = batch.iter().fold(Condition::any(), |any, held| {
                let (id, version) = (held.facts().id, held.facts().version);
                any.add(column("id").eq(id).and(column("version").eq(version)))
            });
            let taken = Query::update()
                .table(Alias::new(R::KIND))
                .value(Alias::new("version"), Expr::col(Alias::new("version")).add(1))
                .value(Alias::new("removed"), true)
                .value(Alias::new("changed_at"), self.at)
                .cond_where(these)
                .to_owned();
            if self.tx.execute(&taken).await?.rows_affected() != batch.len() as u64 {
                return Err(Refusal::Again);
            }
            let gone: Vec<R::Model> =
                batch.iter().map(|h| R::stamp(h.model().clone(), h.facts().version + 1, self.at, true)).collect();
            register::keep::<R>(&self.tx, &gone, self.at).await?;
            for model in &gone {
                let changes =
                    vec![Change { field: "removed".to_owned(), before: Value::Bool(false), after: Value::Bool(true) }];
                self.tell::<R>(act, model, changes);
            }
        }
        Ok(())
    }

    async fn put<R: Record>(
        &mut self,
        act: &str,
        held: &Held<R>,
        next: R::Model,
        changes: Vec<Change>,
        removed: bool,
    ) -> Result<R::Model, Refusal> {
        let facts = held.facts();
        let next = R::stamp(next, facts.version + 1, self.at, removed);
        let column = |name: &'static str| Expr::col((Alias::new(R::KIND), Alias::new(name)));
        let changed = R::update_many()
            .set(next.clone().into_active_model().reset_all())
            .filter(column("id").eq(facts.id))
            .filter(column("version").eq(facts.version))
            .exec(&self.tx)
            .await?;
        if changed.rows_affected != 1 {
            return Err(Refusal::Again);
        }
        register::keep::<R>(&self.tx, std::slice::from_ref(&next), self.at).await?;
        self.tell::<R>(act, &next, changes);
        Ok(next)
    }

    fn tell<R: Record>(&mut self, act: &str, model: &R::Model, changes: Vec<Change>) {
        let facts = R::facts(model);
        let chain = match (facts.emergency, facts.context) {
            (Some(emergency), _) => format!("emergency:{emergency}"),
            (None, Some(context)) => format!("context:{context}"),
            (None, None) => format!("organisation:{}", facts.owner),
        };
        self.pending.push(store::Pending {
            chain,
            act: act.to_owned(),
            kind: R::KIND.to_owned(),
            record: facts.id,
            version: facts.version,
            title: R::title(model),
            changes,
        });
    }

    /// Tells the ledger of something that changes no record with an audience, such as a session or a token. The entry is
    /// in the chain of the caller's organisation and is seen only through what `record` is.
    pub fn note(&mut self, act: &str, kind: &str, record: Uuid, title: &str, changes: Vec<Change>) {
        let chain = match self.caller.organisation {
            Some(organisation) => format!("organisation:{organisation}"),
            None => "installation".to_owned(),
        };
        let pending = store::Pending {
            chain,
            act: act.to_owned(),
            kind: kind.to_owned(),
            record,
            version: 0,
            title: title.to_owned(),
            changes,
        };
        self.pending.push(pending);
    }

    /// Names the organisations that may see a record whose audience is [`Level::Organisations`].
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn share<R: Record>(
        &mut self,
        held: &Held<R>,
        with: &[crate::id::OrganisationId],
    ) -> Result<(), Refusal> {
        register::share(&self.tx, held.facts().id, with).await?;
        let names = with.iter().map(ToString::to_string).collect::<Vec<_>>();
        let changes = vec![Change { field: "shared_with".into(), before: Value::Null, after: names.into() }];
        self.tell::<R>("audience-named", held.model(), changes);
        Ok(())
    }

    /// Commits: entries join their chains, then the transaction ends; only now is anything acknowledged.
    ///
    /// # Errors
    /// When the database refuses; nothing was written then.
    pub async fn commit(mut self) -> Result<(), Refusal> {
        let number = if self.pending.is_empty() {
            None
        } else {
            let (account, organisation) = (self.caller.account.map(|a| a.0), self.caller.organisation.map(|o| o.0));
            Some(store::append(&self.tx, self.at, account, organisation, std::mem::take(&mut self.pending)).await?)
        };
        self.tx.commit().await?;
        if let Some(number) = number {
            self.app.changed(number);
        }
        Ok(())
    }

    /// Gives everything back undone.
    ///
    /// # Errors
    /// When the database does not answer; then it gives it back by itself.
    pub async fn give_back(self) -> Result<(), Refusal> {
        Ok(self.tx.rollback().await?)
    }
}

fn json<R: Record>(model: &R::Model) -> Result<Value, Refusal> {
    serde_json::to_value(model).map_err(|e| Refusal::of(&e))
}

/// What differs between two states of a record, without bookkeeping and with secrets masked.
fn changes<R: Record>(before: &Value, after: &Value) -> Vec<Change> {
    let Some(fields) = after.as_object() else { return Vec::new() };
    fields
        .iter()
        .filter(|(field, value)| {
            !BOOKKEEPING.contains(&field.as_str()) && before.get(field.as_str()).unwrap_or(&Value::Null) != *value
        })
        .map(|(field, value)| {
            if R::SECRET.contains(&field.as_str()) {
                Change { field: field.clone(), before: Value::Null, after: Value::from("•") }
            } else {
                let before = before.get(field.as_str()).cloned().unwrap_or(Value::Null);
                Change { field: field.clone(), before, after: value.clone() }
            }
        })
        .collect()
}

/// Work within a write: `|w| Box::pin(async move { … })`.
pub trait Work: for<'w> Fn(&'w mut Write) -> BoxFuture<'w, Result<Done, Refusal>> + Send + Sync {}
impl<F> Work for F where F: for<'w> Fn(&'w mut Write) -> BoxFuture<'w, Result<Done, Refusal>> + Send + Sync {}

/// How often the whole is tried when writers meet.
const TRIES: u32 = 8;

impl App {
    /// Does a write outside a request: jobs, the command line, demonstration data.
    ///
    /// # Errors
    /// What the work refuses.
    pub async fn write(&self, caller: &Caller, work: impl Work) -> Result<Done, Refusal> {
        self.write_once(caller, None, work).await
    }

    /// Does a write under a key: the same key and content give the same answer and do nothing again.
    ///
    /// # Errors
    /// What the work refuses; [`Refusal::KeyReused`] when the key came with other content before.
    pub async fn write_once(
        &self,
        caller: &Caller,
        key: Option<&answered::Key>,
        work: impl Work,
    ) -> Result<Done, Refusal> {
        for attempt in 1..=TRIES {
            match self.attempt(caller, key, &work).await {
                Err(Refusal::Again) if attempt < TRIES => {
                    tokio::time::sleep(std::time::Duration::from_millis(u64::from(attempt * attempt) * 5)).await;
                }
                answer => return answer,
            }
        }
        Err(Refusal::Again)
    }

    async fn attempt(&self, caller: &Caller, key: Option<&answered::Key>, work: &impl Work) -> Result<Done, Refusal> {
        let mut write = Write::begin(self, caller).await?;
        if let Some(key) = key
            && let Some(earlier) = answered::claim(&write.tx, key, write.at).await?
        {
            write.give_back().await?;
            return Ok(earlier);
        }
        match work(&mut write).await {
            Ok(done) => {
                match key {
                    Some(key) if done.cookies.is_empty() => answered::keep(&write.tx, key, &done).await?,
                    Some(key) => answered::release(&write.tx, key).await?,
                    None => {}
                }
                write.commit().await?;
                Ok(done)
            }
            Err(refusal) => {
                // What refused is told, whatever becomes of the rollback.
                let _ = write.give_back().await;
                Err(refusal)
            }
        }
    }
}

/// The audience of a new record as a form gives it.
pub fn audience(code: &str) -> i16 {
    Level::from_code(code).unwrap_or(Level::Own).stored()
}
