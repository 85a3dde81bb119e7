//! Whether the process lives (`/healthz`), and whether it can serve (`/readyz`).
//!
//! Invariant: `/healthz` asks nothing but the process, so that a database that restarts gets no server killed.

use axum::{
    Json,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use platform::{
    App,
    database::{Database, migrate},
    ledger::store::{ALL, head},
};
use sea_orm::{DbErr, EntityTrait};
use std::path::Path;

/// Part of a disk that must be free.
const FREE: f64 = 0.10;

/// The part of a folder's disk that is free for us; none where the system does not tell.
pub fn free(folder: &Path) -> Option<f64> {
    let disk = rustix::fs::statvfs(folder).ok()?;
    (disk.f_blocks > 0).then(|| disk.f_bavail as f64 / disk.f_blocks as f64)
}

/// The number of the ledger's last entry.
pub async fn ledger_number(database: &Database) -> Result<i64, DbErr> {
    Ok(head::Entity::find_by_id(ALL.to_owned()).one(database.read()).await?.map_or(0, |h| h.seq))
}

/// `/readyz`: the database answers, its tables are of this program's age, there is room to write.
pub async fn ready(app: &App, folder: &Path) -> Response {
    let database = app.database();
    let answers = database.ping().await.is_ok();
    let current = answers && migrate::pending(database, &app.migrations()).await.is_ok_and(|p| p.is_empty());
    let room = free(folder).is_none_or(|free| free > FREE);
    let word = |yes: bool, no: &'static str| if yes { "ok" } else { no };
    let body = serde_json::json!({
        "ready": answers && current && room,
        "database": word(answers, "does not answer"),
        "migrations": word(current, if answers { "pending" } else { "not known" }),
        "disk": word(room, "10 % free or less"),
    });
    let status = if answers && current && room { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    let mut response = (status, [(header::CACHE_CONTROL, "no-store")], Json(body)).into_response();
    if status != StatusCode::OK {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
    }
    response
}
