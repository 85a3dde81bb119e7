//! The demonstration: an installation with invented data, whose clock starts on its first morning and runs.
//!
//! Invariants: it never writes into a database that holds anything else; started again on its own database it goes on
//! where it stood, and its clock never goes back.

use crate::installation::{self, Waiting};
use anyhow::{Result, anyhow, bail};
use chrono::{DateTime, Utc};
use platform::{
    App, Clock, Settings, access::Caller, database::migrate, id::OrganisationId, ledger::store::entry,
    refusal::Refusal, write::Done,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use std::{sync::Arc, time::Instant};

/// When the demonstration begins.
pub const BEGINS: DateTime<Utc> = DateTime::from_timestamp(1_795_161_600, 0).expect("20 November 2026, 08:00 UTC");

/// The act by which a database says that it is a demonstration's.
const MARK: &str = "demonstration-written";

/// The organisation in whose name the data are written.
const HOST: OrganisationId = OrganisationId(uuid::Uuid::nil());

/// Opens the demonstration on a database that is new or its own.
pub async fn open(address: &str, mut settings: Settings) -> Result<(App, Clock)> {
    settings.demonstration = true;
    let database = installation::database(address).await?;
    let mut begins = BEGINS;
    let new = migrate::fresh(&database).await.map_err(|fault| anyhow!("{}", installation::sentence(&fault)))?;
    if !new {
        let read = database.read();
        if entry::Entity::find().filter(entry::Column::Act.eq(MARK)).one(read).await.unwrap_or_default().is_none() {
            bail!("This database is in use. The demonstration needs an empty one, or its own.");
        }
        let last = entry::Entity::find().order_by_desc(entry::Column::Number).one(read).await?;
        begins = last.map_or(BEGINS, |entry| entry.at.max(BEGINS));
    }
    database.close().await?;
    let started = Instant::now();
    let clock: Clock = Arc::new(move || begins + started.elapsed());
    let app = installation::open(address, Waiting::Run, settings, clock.clone()).await?;
    if new {
        write(&app).await.map_err(|refusal| anyhow!("{}", refusal.text(base::lang::Lang::En)))?;
    }
    Ok((app, clock))
}

/// Writes each capability's data, lowest first, each in a transaction of its own.
async fn write(app: &App) -> Result<(), Refusal> {
    let system = Caller::system("demonstration", HOST);
    for capability in app.capabilities() {
        if let Some(demonstration) = capability.demonstration {
            app.write(&system, move |w| Box::pin(async move { demonstration(w).await.map(|()| Done::at("/")) }))
                .await?;
        }
    }
    app.write(&system, |w| {
        Box::pin(async move {
            let id = w.id::<uuid::Uuid>();
            w.note(MARK, "installation", id, "Demonstration", Vec::new());
            Ok(Done::at("/"))
        })
    })
    .await
    .map(drop)
}

#[cfg(test)]
mod tests {
    use super::BEGINS;

    #[test]
    fn the_demonstration_begins_on_its_first_morning() {
        assert_eq!(BEGINS.to_rfc3339(), "2026-11-20T08:00:00+00:00");
    }
}
