//! A record of every kind with a given audience, and what its routes have in their paths.

use super::who;
use platform::{
    access::{Caller, Level},
    capability::Params,
    id::OrganisationId,
    testing::Trial,
    write::{Done, register},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// Specimens of every capability with one audience.
#[derive(Clone, Debug)]
pub struct Specimens {
    /// Parameters of paths by their names.
    pub params: Params,
    /// For each parameter that is a record: which, and with whom it is shared.
    pub records: Vec<(&'static str, register::Model, Vec<OrganisationId>)>,
    /// For each parameter, which capability gave it.
    given: Vec<usize>,
}

impl Specimens {
    /// The records in the path of a route.
    pub fn of(
        &self,
        params: &[&'static str],
    ) -> impl Iterator<Item = &(&'static str, register::Model, Vec<OrganisationId>)> {
        self.records.iter().filter(move |(name, ..)| params.contains(name))
    }
}

/// Makes them: owned by the host National Society, in its context.
pub async fn make(trial: &Trial, level: Level) -> Specimens {
    let mut specimens = Specimens { params: Vec::new(), records: Vec::new(), given: Vec::new() };
    for of in 0..trial.app.capabilities().len() {
        specimens.renew(trial, level, of).await;
    }
    specimens
}

/// The specimens of one capability, by its place in the list.
async fn params(trial: &Trial, level: Level, of: usize) -> Params {
    let Some(specimen) = trial.app.capabilities()[of].specimen else { return Vec::new() };
    let system = Caller::system("rights", who::owner());
    let made = trial.app.write(&system, move |w| {
        Box::pin(async move {
            let params = specimen(w, who::owner(), who::here(), level).await?;
            Ok(Done::default().with(serde_json::json!(params)))
        })
    });
    let json = made.await.expect("a specimen").json;
    let pairs = serde_json::from_value::<Vec<(String, String)>>(json).expect("parameters");
    pairs.into_iter().map(|(name, value)| (&*Box::leak(name.into_boxed_str()), value)).collect()
}

impl Specimens {
    /// Makes those of one capability anew, after something was done to them.
    pub async fn renew(&mut self, trial: &Trial, level: Level, of: usize) {
        for (name, value) in params(trial, level, of).await {
            // What a capability gives for a name that another gave before is its own, unless it is the first to give it.
            let known = self.params.iter().position(|(n, _)| *n == name);
            match known {
                Some(at) if self.given[at] != of => continue,
                Some(at) => self.params[at].1.clone_from(&value),
                None => {
                    self.params.push((name, value.clone()));
                    self.given.push(of);
                }
            }
            self.records.retain(|(n, ..)| *n != name);
            let Some(row) = record(trial, &value).await else { continue };
            let shared = if level == Level::Organisations { vec![who::named()] } else { Vec::new() };
            self.records.push((name, row, shared));
        }
        if level == Level::Organisations {
            let tx = trial.app.database().begin().await.expect("a transaction");
            for (_, row, shared) in &self.records {
                register::share(&tx, row.record, shared).await.expect("shared");
            }
            tx.commit().await.expect("committed");
        }
    }
}

/// The record that a parameter means, by its id or by the end of its address.
async fn record(trial: &Trial, value: &str) -> Option<register::Model> {
    let by = match value.parse::<uuid::Uuid>() {
        Ok(id) => register::Column::Record.eq(id),
        Err(_) => register::Column::Href.ends_with(format!("/{value}")),
    };
    register::Entity::find().filter(by).one(trial.app.database().read()).await.expect("the register")
}

/// Parameters of the same shape that lead nowhere.
pub fn nowhere(params: &Params) -> Params {
    let nowhere = |value: &str| match value.parse::<uuid::Uuid>() {
        Ok(id) => uuid::Uuid::from_u128(id.as_u128() ^ 0x5a5a_0000_5a5a).to_string(),
        Err(_) => format!("{}zzzz", &value[..value.len().saturating_sub(4)]),
    };
    params.iter().map(|(name, value)| (*name, nowhere(value))).collect()
}
