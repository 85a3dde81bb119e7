//! What every answer carries: headers that keep pages safe, and tags that spare a second transfer.
//!
//! Invariant: the headers are on every route, errors included, because they are put on outside the router.

use axum::{
    body::{Body, to_bytes},
    extract::Request,
    http::{HeaderName, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// Nothing from another host, no inline script, no frame, forms only to us (trust.md S9).
pub const POLICY: &str =
    "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'";

const HEADERS: [(HeaderName, &str); 7] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (header::STRICT_TRANSPORT_SECURITY, "max-age=63072000; includeSubDomains"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    // An address of a picture is all one needs to open it: it must not travel to other sites.
    (header::REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()",
    ),
];

/// The beginning of a hash of some content, as hexadecimal digits.
pub fn fingerprint(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(12);
    for byte in Sha256::digest(bytes).iter().take(6) {
        let _ = write!(out, "{byte:02x}");
    }
    out
}

/// Puts the headers on an answer. For `axum::middleware::map_response`, outermost.
#[expect(clippy::unused_async, reason = "axum's middleware is asynchronous")]
pub async fn guard(mut response: Response) -> Response {
    for (name, value) in &HEADERS {
        response.headers_mut().entry(name).or_insert(HeaderValue::from_static(value));
    }
    response
}

/// Largest page that is tagged; larger ones are downloads.
const TAGGED: usize = 4 << 20;

/// Tags a page by its content and answers 304 when the browser has it already. Inside compression.
pub async fn revalidate(request: Request, next: Next) -> Response {
    let seen = (request.method() == Method::GET).then(|| request.headers().get(header::IF_NONE_MATCH).cloned());
    let response = next.run(request).await;
    let Some(seen) = seen else { return response };
    let (mut head, body) = response.into_parts();
    let sized = axum::body::HttpBody::size_hint(&body).exact().is_some_and(|n| n <= TAGGED as u64);
    let immutable = head.headers.get(header::CACHE_CONTROL).is_some_and(|v| v.as_bytes().ends_with(b"immutable"));
    let no_store = head.headers.get(header::CACHE_CONTROL).is_some_and(|v| v == "no-store");
    if head.status != StatusCode::OK || !sized || immutable || no_store {
        return Response::from_parts(head, body);
    }
    let Ok(bytes) = to_bytes(body, TAGGED).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let tag = format!("W/\"{}\"", fingerprint(&bytes));
    let known = seen.is_some_and(|s| s.to_str().is_ok_and(|s| s.split(',').any(|t| t.trim() == tag)));
    if let Ok(value) = HeaderValue::from_str(&tag) {
        head.headers.insert(header::ETAG, value);
    }
    if known {
        head.status = StatusCode::NOT_MODIFIED;
        head.headers.remove(header::CONTENT_LENGTH);
        return Response::from_parts(head, Body::empty());
    }
    Response::from_parts(head, Body::from(bytes))
}

/// A file for the person to keep, under a name that is safe in a header.
pub fn download(name: &str, media_type: &'static str, bytes: impl Into<Body>) -> Response {
    let plain: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() || "-_.".contains(c) { c } else { '-' }).collect();
    let mut response = Response::new(bytes.into());
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{plain}\"")) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    response
}

/// A picture that a page shows, such as a map; it may style itself and fetch nothing.
pub fn shown(media_type: &'static str, bytes: impl Into<Body>) -> Response {
    let mut response = Response::new(bytes.into());
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    let policy = HeaderValue::from_static("default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    response
}
