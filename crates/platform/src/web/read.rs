//! Reads what arrives: queries, forms, files and JSON become [`Values`] and files.
//!
//! Invariant: bytes are counted while they arrive, whatever the headers promise; files go to a folder that goes away with
//! the request.

use super::ask::{Ask, Sent, Values};
use crate::refusal::Refusal;
use axum::{
    extract::{FromRequest, Multipart, Request},
    http::header,
};
use std::{io::Write as _, sync::Arc};

pub(super) fn decode(text: &str) -> String {
    let mut values = form_pairs(&format!("x={text}").replace('+', "%2B"));
    values.pop().map(|(_, v)| v).unwrap_or_default()
}

/// `a=1&b=2` as pairs.
pub(super) fn form_pairs(text: &str) -> Vec<(String, String)> {
    serde_urlencoded::from_str(text).unwrap_or_default()
}

pub(super) fn values(pairs: Vec<(String, String)>) -> Values {
    let mut values = Values::default();
    for (name, value) in pairs {
        values.0.entry(name).or_default().push(value);
    }
    values
}

/// An object of JSON.
pub(super) type Object = serde_json::Map<String, serde_json::Value>;

/// A form or JSON as it arrived. JSON is given back too, so that its kinds can be checked.
pub(super) async fn read(ask: &mut Ask, request: Request) -> Result<Option<Object>, Refusal> {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default().to_owned();
    let limit = ask.app.settings().form_limit;
    if kind.starts_with("multipart/form-data") {
        let parts = Multipart::from_request(request, &()).await.map_err(|_| Refusal::Malformed)?;
        return read_parts(ask, parts, limit).await.map(|()| None);
    }
    let too_large = Refusal::TooLarge { file: 1 << 20, all: 1 << 20 };
    let bytes = axum::body::to_bytes(request.into_body(), (1 << 20).min(limit)).await.map_err(|_| too_large)?;
    let mut sent = None;
    if kind.starts_with("application/json") {
        let object: Object = if bytes.is_empty() {
            Object::new()
        } else {
            serde_json::from_slice(&bytes).map_err(|_| Refusal::Malformed)?
        };
        for (name, value) in &object {
            let list = match value {
                serde_json::Value::Null => Vec::new(),
                serde_json::Value::Array(list) => list.iter().filter_map(plain).collect(),
                other => plain(other).into_iter().collect(),
            };
            ask.values.0.insert(name.clone(), list);
        }
        sent = Some(object);
    } else {
        let text = std::str::from_utf8(&bytes).map_err(|_| Refusal::Malformed)?;
        ask.values = values(form_pairs(text));
    }
    if ask.values.0.values().flatten().any(|v| v.contains('\0')) {
        return Err(Refusal::Malformed);
    }
    Ok(sent)
}

fn plain(value: &serde_json::Value) -> Option<String> {
    match value {
        serde_json::Value::String(text) => Some(text.clone()),
        serde_json::Value::Bool(_) | serde_json::Value::Number(_) => Some(value.to_string()),
        _ => None,
    }
}

async fn read_parts(ask: &mut Ask, mut parts: Multipart, limit: usize) -> Result<(), Refusal> {
    let too_large = Refusal::TooLarge { file: limit as u64, all: limit as u64 };
    let folder = Arc::new(tempfile::tempdir().map_err(|e| Refusal::of(&e))?);
    let mut seen = 0;
    while let Some(mut part) = parts.next_field().await.map_err(|_| Refusal::Malformed)? {
        let field = part.name().unwrap_or_default().to_owned();
        let name = part.file_name().map(|n| n.rsplit(['/', '\\']).next().unwrap_or_default().to_owned());
        let path = folder.path().join(ask.files.len().to_string());
        let mut file = match &name {
            Some(_) => Some(std::fs::File::create(&path).map_err(|e| Refusal::of(&e))?),
            None => None,
        };
        let mut text = Vec::new();
        let mut size = 0;
        while let Some(chunk) = part.chunk().await.map_err(|_| Refusal::Malformed)? {
            seen += chunk.len();
            size += chunk.len() as u64;
            if seen > limit {
                return Err(too_large);
            }
            match &mut file {
                Some(file) => file.write_all(&chunk).map_err(|e| Refusal::of(&e))?,
                None => text.extend_from_slice(&chunk),
            }
        }
        match name {
            Some(name) if !name.is_empty() && size > 0 => {
                ask.files.push(Sent { field, name, path, size, folder: folder.clone() });
            }
            Some(_) => {}
            None => {
                let text = String::from_utf8(text).map_err(|_| Refusal::Malformed)?;
                ask.values.0.entry(field).or_default().push(text);
            }
        }
    }
    Ok(())
}
