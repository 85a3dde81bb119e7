//! The picture as files: PDF, workbook, rows, map, JSON, on the address of its page.

use super::Living;
use crate::{json, map, pdf, rows, workbook};
use base::lang::Lang;
use chrono::{DateTime, Utc};
use platform::{answer, refusal::Refusal, web::View};
use std::sync::Arc;
use tokio::sync::Semaphore;

/// Documents in the making at one time: each takes tens of megabytes.
static SEATS: Semaphore = Semaphore::const_new(2);

const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// A file of the picture.
///
/// # Errors
/// [`Refusal::NotFound`] for an ending that it does not have, and where there is no map.
pub async fn file(living: &Arc<Living>, ending: &str, lang: Lang, now: DateTime<Utc>) -> Result<View, Refusal> {
    let name = format!("movement-picture-{}-{lang}.{ending}", living.picture.as_of);
    let kind = match ending {
        "pdf" => "application/pdf",
        "xlsx" => XLSX,
        "csv" => "text/csv; charset=utf-8",
        "svg" => "image/svg+xml",
        _ => return Err(Refusal::NotFound),
    };
    let (of, which) = (living.clone(), ending.to_owned());
    let _seat = SEATS.acquire().await.map_err(|e| Refusal::of(&e))?;
    let bytes =
        tokio::task::spawn_blocking(move || make(&of, &which, lang, now)).await.map_err(|e| Refusal::of(&e))??;
    Ok(View::file(if ending == "svg" { answer::shown(kind, bytes) } else { answer::download(&name, kind, bytes) }))
}

fn make(living: &Living, ending: &str, lang: Lang, now: DateTime<Utc>) -> Result<Vec<u8>, Refusal> {
    match ending {
        "pdf" => pdf::write(&living.picture, lang, now).map_err(|e| Refusal::of(&e)),
        "xlsx" => workbook::write(&living.picture, lang, now).map_err(|e| Refusal::of(&e)),
        "csv" => {
            let mut bytes = Vec::new();
            rows::write_csv(&living.records, lang, false, &mut bytes).map_err(|e| Refusal::of(&e))?;
            Ok(bytes)
        }
        _ => map::of(&living.picture, lang).map(|(svg, _)| svg.as_str().as_bytes().to_vec()).ok_or(Refusal::NotFound),
    }
}

/// The picture for programs, with who confirmed and who shares nothing.
pub fn json(living: &Living, lang: Lang) -> serde_json::Value {
    let mut all = json::picture(&living.picture, lang);
    all["confirmed"] = living.confirmed.len().into();
    all["reporting"] = living.owners.len().into();
    all["withheld"] = living.withheld.len().into();
    all
}
