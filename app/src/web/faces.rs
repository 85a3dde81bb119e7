//! The picture as PDF, workbook and map: bytes that take a while, made away from the threads that answer.

use ::picture::Picture;
use base::lang::Lang;
use chrono::{DateTime, Utc};

/// PDF, XLSX or SVG of a picture; nothing where the picture has no map.
pub fn make(picture: &Picture, lang: Lang, at: DateTime<Utc>, kind: &str) -> anyhow::Result<Option<Vec<u8>>> {
    Ok(match kind {
        "pdf" => Some(::picture::pdf::write(picture, lang, at)?),
        "xlsx" => Some(::picture::workbook::write(picture, lang, at)?),
        _ => ::picture::map::of(picture, lang).map(|(svg, _)| svg.as_str().as_bytes().to_vec()),
    })
}
