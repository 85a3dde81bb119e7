//! The command line: a contract (design.md); scripts and acceptance use it.
//!
//! Invariant: exit code 0 done, 1 done with findings that need a person, 2 could not be done; errors are one plain
//! sentence that says what to do.

mod operate;
mod people;
mod sheets;

use crate::child;
use anyhow::{Context, Result};
use chrono::{DateTime, Utc};
use clap::{Parser, Subcommand};
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

/// The coordination system of the Red Cross and Red Crescent Movement.
#[derive(Parser)]
#[command(name = "smcc", version, propagate_version = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Sheets in, Movement Picture out.
    Picture(sheets::PictureArgs),
    /// Says what would be read from a sheet and what would not, row by row.
    Check(sheets::CheckArgs),
    /// Serves demonstration data from a temporary place.
    Demo(operate::DemoArgs),
    /// Serves the installation.
    Serve(operate::ServeArgs),
    /// Changes the tables of the database to what this version needs.
    Migrate(operate::MigrateArgs),
    /// Writes everything that the database holds into one file.
    Backup(operate::BackupArgs),
    /// Fills an empty database from a backup, of either engine.
    Restore(operate::RestoreArgs),
    /// The ledger.
    #[command(subcommand)]
    Audit(operate::AuditCommand),
    /// People who may sign in.
    #[command(subcommand)]
    User(people::UserCommand),
    /// How the installation is set.
    #[command(subcommand)]
    Config(operate::ConfigCommand),
    /// Prints the description of the API (`OpenAPI` 3.1).
    Openapi,
    /// Asks a running server whether it is well; for containers.
    Healthcheck(operate::HealthArgs),
    /// Reads one job from standard input, capped: the other half of every reading.
    #[command(hide = true)]
    ReadJob,
    /// Reads the sheets of an import from standard input, capped.
    #[command(hide = true)]
    ReadSheets,
}

/// Runs the command line.
pub fn run(clock: fn() -> DateTime<Utc>) -> Result<ExitCode> {
    match Cli::parse().command {
        Command::Picture(args) => sheets::picture(args, clock()),
        Command::Check(args) => sheets::check(args, clock()),
        Command::Demo(args) => operate::demo(args),
        Command::Serve(args) => operate::serve(args, Arc::new(clock)),
        Command::Migrate(args) => operate::migrate(args, clock()),
        Command::Backup(args) => operate::backup(args, clock()),
        Command::Restore(args) => operate::restore(args, clock()),
        Command::Audit(operate::AuditCommand::Verify(args)) => operate::verify(args),
        Command::Config(operate::ConfigCommand::Check(args)) => operate::check(args),
        Command::User(people::UserCommand::Add(args)) => people::add(args, Arc::new(clock)),
        Command::Openapi => operate::openapi(),
        Command::Healthcheck(args) => operate::healthcheck(args),
        Command::ReadJob => child::serve_job().map(|()| ExitCode::SUCCESS),
        Command::ReadSheets => child::serve_sheets().map(|()| ExitCode::SUCCESS),
    }
}

fn this_program() -> Result<PathBuf> {
    std::env::current_exe().context("This program cannot find itself: start it by its full path.")
}

/// Writes to standard error; a closed pipe is not a fault.
pub fn say_error(sentence: &str) {
    let _ = writeln!(std::io::stderr(), "{sentence}");
}

fn say(text: &str) -> Result<()> {
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(e) if e.kind() != std::io::ErrorKind::BrokenPipe => Err(e.into()),
        _ => Ok(()),
    }
}
