//! The picture as PDF, workbook and map: bytes that take a while, made away from the threads that answer.

use ::picture::Picture;
use base::lang::Lang;
use chrono::{DateTime, Utc};

/// PDF, XLSX or SVG of a picture.
pub fn make(picture: &Picture, lang: Lang, at: DateTime<Utc>, kind: &str) -> anyhow::Result<Vec<u8>> {
    Ok(match kind {
        "pdf" => ::picture::pdf::write(picture, lang, at)?,
        "xlsx" => ::picture::workbook::write(picture, lang, at)?,
        _ => ::picture::map::svg(picture, lang).into_bytes(),
    })
}
