//! `smcc`: partners' sheets in, a Movement Picture out; on the command line or as a page.
//!
//! The command line is a contract (design.md): exit code 0 done, 1 done with findings that need a person, 2 could not
//! be done; errors are one plain sentence on standard error that says what to do.

use smcc::cli;
use std::process::ExitCode;

fn main() -> ExitCode {
    match cli::run(now) {
        Ok(code) => code,
        Err(sentence) => {
            cli::say_error(&format!("{sentence:#}"));
            ExitCode::from(2)
        }
    }
}

/// The only place that reads the clock.
#[expect(clippy::disallowed_methods, reason = "the clock enters the program here and is passed on as a value")]
fn now() -> chrono::DateTime<chrono::Utc> {
    chrono::Utc::now()
}
