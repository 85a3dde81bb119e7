//! The log: one line of JSON for each thing that happened, on standard error, in UTC.

use std::io::IsTerminal;
use tracing_subscriber::{EnvFilter, Layer, filter::LevelFilter, fmt, layer::SubscriberExt, util::SubscriberInitExt};

/// How it is logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For machines.
    Json,
    /// For people.
    Text,
}

impl Format {
    /// From the configuration; where nothing is set, text for a terminal and JSON elsewhere.
    pub fn read(text: Option<&str>) -> Format {
        match text {
            Some("json") => Format::Json,
            Some(_) => Format::Text,
            None if std::io::stderr().is_terminal() => Format::Text,
            None => Format::Json,
        }
    }
}

/// What is written of other people's crates: what went wrong, never what they were doing, which may be content.
const OTHERS: &str = "error";

fn filter(level: &str) -> EnvFilter {
    // A capability is called as its crate is; those of the platform are no crates, and naming them does no harm.
    let capabilities = crate::capabilities::all();
    let ours = ["smcc", "platform"]
        .into_iter()
        .chain(capabilities.iter().map(|c| c.name))
        .map(|name| format!("{name}={level}"));
    let all = std::iter::once(OTHERS.to_owned()).chain(ours).collect::<Vec<_>>().join(",");
    EnvFilter::builder().with_default_directive(LevelFilter::ERROR.into()).parse_lossy(all)
}

/// The layer that writes the log to a place.
pub fn layer<S, W>(level: &str, format: Format, to: W) -> impl Layer<S>
where
    S: tracing::Subscriber + for<'a> tracing_subscriber::registry::LookupSpan<'a>,
    W: for<'a> fmt::MakeWriter<'a> + Send + Sync + 'static,
{
    // A line that cannot be written, as on a full disk, is not complained about in the same place.
    let lines = fmt::layer().with_writer(to).with_target(true).log_internal_errors(false);
    let written = match format {
        Format::Json => lines.json().flatten_event(true).with_current_span(true).with_span_list(false).boxed(),
        Format::Text => lines.with_ansi(false).boxed(),
    };
    written.with_filter(filter(level))
}

/// Begins to log; what was begun before stays.
pub fn begin(level: &str, format: Format) {
    let _ = tracing_subscriber::registry().with(layer(level, format, std::io::stderr)).try_init();
}
