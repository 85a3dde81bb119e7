//! Metrics, on a port of their own: rate, errors and duration of each route; what waits; what the ledger has.
//!
//! Invariant: labels are names of routes, methods and statuses, of which there are few; nothing that somebody typed.

use super::health;
use axum::{Router, http::header, response::IntoResponse, routing::get};
use metrics::{counter, describe_counter, describe_gauge, describe_histogram, gauge, histogram};
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use platform::App;
use std::time::{Duration, Instant};

/// Seconds between which durations are counted.
const STEPS: [f64; 12] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0];

/// A request that is being answered, counted while it is.
pub struct Running;

impl Running {
    /// Counts one.
    pub fn one() -> Running {
        gauge!("smcc_requests_running").increment(1.0);
        Running
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        gauge!("smcc_requests_running").decrement(1.0);
    }
}

/// Counts an answer.
pub fn answered(method: &'static str, route: &'static str, status: u16, taken: Duration) {
    counter!("smcc_requests_total", "method" => method, "route" => route, "status" => status.to_string()).increment(1);
    histogram!("smcc_request_seconds", "method" => method, "route" => route).record(taken.as_secs_f64());
}

/// Begins to count; from now on, what is counted is kept.
pub fn begin() -> anyhow::Result<PrometheusHandle> {
    let recorder = PrometheusBuilder::new()
        .set_buckets_for_metric(Matcher::Suffix("_seconds".to_owned()), &STEPS)?
        .build_recorder();
    let handle = recorder.handle();
    metrics::set_global_recorder(recorder).map_err(|_| anyhow::anyhow!("Metrics were begun twice."))?;
    describe_counter!("smcc_requests_total", "Requests answered.");
    describe_histogram!("smcc_request_seconds", "How long answers took.");
    describe_gauge!("smcc_requests_running", "Requests being answered.");
    describe_histogram!("smcc_write_wait_seconds", "How long writes waited for their turn.");
    describe_gauge!("smcc_ledger_number", "Number of the last entry of the ledger.");
    describe_gauge!("smcc_jobs_waiting", "Jobs that are due and not done.");
    describe_gauge!("smcc_jobs_resting", "Jobs that failed too often and wait for somebody.");
    describe_gauge!("smcc_outbox_age_seconds", "Age of the oldest letter that is due and not sent.");
    describe_gauge!("smcc_database_up", "1 when the database answers.");
    describe_gauge!(
        "smcc_database_answer_seconds",
        "How long a round trip to the database took, with the wait for a connection."
    );
    describe_gauge!("smcc_disk_free_ratio", "Part of the data folder's disk that is free.");
    describe_gauge!("smcc_memory_bytes", "Memory of the process.");
    gauge!("smcc_build_info", "version" => env!("CARGO_PKG_VERSION")).set(1.0);
    Ok(handle)
}

/// `/metrics`, for a listener that only the monitoring reaches.
pub fn router(app: App, folder: std::path::PathBuf, handle: PrometheusHandle) -> Router {
    Router::new().route(
        "/metrics",
        get(move || {
            let (app, folder, handle) = (app.clone(), folder.clone(), handle.clone());
            async move {
                look(&app, &folder).await;
                handle.run_upkeep();
                ([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], handle.render()).into_response()
            }
        }),
    )
}

/// Looks at what is not counted as it happens.
async fn look(app: &App, folder: &std::path::Path) {
    let started = Instant::now();
    let up = app.database().ping().await.is_ok();
    gauge!("smcc_database_up").set(if up { 1.0 } else { 0.0 });
    gauge!("smcc_database_answer_seconds").set(started.elapsed().as_secs_f64());
    if let Some(free) = health::free(folder) {
        gauge!("smcc_disk_free_ratio").set(free);
    }
    if let Some(bytes) = memory() {
        gauge!("smcc_memory_bytes").set(bytes);
    }
    if up && let Ok(number) = health::ledger_number(app.database()).await {
        gauge!("smcc_ledger_number").set(number as f64);
    }
}

/// Resident memory of this process, where the system tells it.
fn memory() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|l| l.strip_prefix("VmRSS:"))?;
    line.split_whitespace().next()?.parse::<f64>().ok().map(|kilobytes| kilobytes * 1024.0)
}
