//! What whoever runs an installation sees of it: logs, metrics, health.
//!
//! Invariant: no content. A log line names a route, never an address, a query, a body or a person.

pub mod health;
pub mod log;
pub mod metrics;

use axum::{
    extract::Request,
    http::{HeaderName, HeaderValue, Method},
    middleware::Next,
    response::Response,
};
use platform::{App, request};
use std::time::Instant;
use tracing::Instrument;

/// Header by which a person or a proxy finds a request in the log.
const NUMBER: HeaderName = HeaderName::from_static("x-request-id");

/// A random number of a request: short enough to be read out over the telephone.
fn number(app: &App) -> String {
    app.random::<5>().iter().fold(String::with_capacity(10), |text, byte| text + &format!("{byte:02x}"))
}

fn method(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        _ => "other",
    }
}

/// Numbers a request, counts it, and logs that it was answered. Outermost of all layers.
pub async fn watched(app: App, asked: Request, next: Next) -> Response {
    // Asked every few seconds by machines: a line for each would bury the others.
    if matches!(asked.uri().path(), "/healthz" | "/readyz") {
        return next.run(asked).await;
    }
    let (started, number, method) = (Instant::now(), number(&app), method(asked.method()));
    let span = tracing::info_span!("request", request = %number);
    let _running = metrics::Running::one();
    let mut response = request::under(number.clone(), next.run(asked).instrument(span.clone())).await;
    let route = response.extensions().get::<request::Answered>().map_or("none", |a| a.0);
    let (status, taken) = (response.status().as_u16(), started.elapsed());
    metrics::answered(method, route, status, taken);
    let _within = span.enter();
    let ms = u64::try_from(taken.as_micros()).unwrap_or(u64::MAX) / 1000;
    if status >= 500 {
        tracing::warn!(method, route, status, ms, "answered");
    } else {
        tracing::info!(method, route, status, ms, "answered");
    }
    if let Ok(value) = HeaderValue::from_str(&number) {
        response.headers_mut().insert(NUMBER, value);
    }
    response
}
