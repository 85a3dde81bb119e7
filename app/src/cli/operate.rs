//! The commands of whoever runs an installation.

use super::{say, this_program};
use crate::{
    backup as archive, capabilities,
    configuration::{self, Configuration, Layers},
    demo as demonstration,
    installation::{self, Waiting},
    observe::log,
    serve::{self as server, Served},
    verify as ledger,
};
use anyhow::{Context, Result, bail};
use chrono::{DateTime, Utc};
use clap::{Args, Subcommand};
use platform::{Clock, Settings, capability::migrations, database::migrate as schema};
use serde_json::Value;
use std::{
    io::{Read, Write},
    net::SocketAddr,
    path::PathBuf,
    process::ExitCode,
};

/// What every command about an installation is given.
#[derive(Args)]
pub struct SiteArgs {
    /// Configuration file (TOML); the environment (`SMCC__SECTION__KEY`) and the flags win over it.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// The database: sqlite:FILE or postgres:URL; smcc.db in the data folder when not given.
    #[arg(long)]
    database: Option<String>,
    /// Folder for what the server keeps; smcc-data when not given.
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
}

impl SiteArgs {
    pub(super) fn read(&self, more: Vec<(&'static str, &'static str, Option<String>)>) -> Result<Configuration> {
        let data = self.data.as_ref().map(|d| d.display().to_string());
        let flags = [("database.address", "--database", self.database.clone()), ("server.data", "--data", data)];
        let layers = Layers {
            file: self.config.clone(),
            environment: std::env::vars_os()
                .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
                .collect(),
            flags: flags
                .into_iter()
                .chain(more)
                .filter_map(|(key, flag, value)| Some((key, flag, Value::from(value?))))
                .collect(),
        };
        let capabilities = capabilities::all();
        let set = configuration::read(&layers, &configuration::known(&capabilities))?;
        set.check(&capabilities)?;
        Ok(set)
    }
}

/// What `smcc serve` is given.
#[derive(Args)]
pub struct ServeArgs {
    #[command(flatten)]
    site: SiteArgs,
    /// Address to listen on; 127.0.0.1:8480 when not given.
    #[arg(long)]
    listen: Option<SocketAddr>,
    /// Address under which people reach the server, such as <https://smcc.example.org>.
    #[arg(long)]
    address: Option<String>,
    /// Address for metrics; none when not given.
    #[arg(long)]
    metrics: Option<SocketAddr>,
    /// Runs what the database waits for before serving.
    #[arg(long)]
    migrate: bool,
}

/// What `smcc demo` is given.
#[derive(Args)]
pub struct DemoArgs {
    /// Address to listen on.
    #[arg(long, default_value = "127.0.0.1:8481")]
    listen: SocketAddr,
    /// An empty database to use instead of a temporary one, or one that a demonstration made: sqlite:FILE or postgres:URL.
    #[arg(long)]
    database: Option<String>,
    /// Folder for pictures in the making; a temporary one when not given.
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Address for metrics; none when not given.
    #[arg(long)]
    metrics: Option<SocketAddr>,
}

/// What `smcc migrate` is given.
#[derive(Args)]
pub struct MigrateArgs {
    #[command(flatten)]
    site: SiteArgs,
    /// Only says what waits; ends with 1 where something does.
    #[arg(long)]
    check: bool,
}

/// What `smcc backup` is given.
#[derive(Args)]
pub struct BackupArgs {
    /// The file to write.
    file: PathBuf,
    #[command(flatten)]
    site: SiteArgs,
}

/// What `smcc restore` is given.
#[derive(Args)]
pub struct RestoreArgs {
    /// A file that `smcc backup` wrote.
    file: PathBuf,
    #[command(flatten)]
    site: SiteArgs,
}

/// What can be done with the ledger.
#[derive(Subcommand)]
pub enum AuditCommand {
    /// Checks that no entry of the ledger was changed, taken out or put in.
    Verify(VerifyArgs),
}

/// What `smcc audit verify` is given.
#[derive(Args)]
pub struct VerifyArgs {
    /// A backup, or an exported ledger; the database when not given.
    file: Option<PathBuf>,
    #[command(flatten)]
    site: SiteArgs,
}

/// What can be done with the configuration.
#[derive(Subcommand)]
pub enum ConfigCommand {
    /// Prints what is set and by whom, without secrets.
    Check(ServeArgs),
}

/// What `smcc healthcheck` is given.
#[derive(Args)]
pub struct HealthArgs {
    /// Address of the server.
    #[arg(long, default_value = "127.0.0.1:8480")]
    listen: SocketAddr,
    /// Asks whether it can serve, not only whether it lives.
    #[arg(long)]
    ready: bool,
}

impl ServeArgs {
    fn configuration(&self) -> Result<Configuration> {
        self.site.read(vec![
            ("server.listen", "--listen", self.listen.map(|a| a.to_string())),
            ("server.address", "--address", self.address.clone()),
            ("server.metrics", "--metrics", self.metrics.map(|a| a.to_string())),
        ])
    }
}

fn begin_log(set: &Configuration) {
    log::begin(set.text("log.level").unwrap_or("info"), log::Format::read(set.text("log.format")));
}

/// Serves an installation until told to stop.
pub fn serve(args: ServeArgs, clock: Clock) -> Result<ExitCode> {
    let set = args.configuration()?;
    begin_log(&set);
    let folder = set.data();
    std::fs::create_dir_all(&folder).with_context(|| format!("{}: this folder cannot be made.", folder.display()))?;
    let waiting = if args.migrate { Waiting::Run } else { Waiting::Refused };
    server::run(async {
        let listener = server::bind(set.listen()?).await?;
        let figures = server::figures(set.metrics()?).await?;
        let own = format!("http://{}", listener.local_addr()?);
        let settings = Settings {
            address: set.text("server.address").map_or(own, |a| a.trim_end_matches('/').to_owned()),
            own: set.own(),
            mail: set.mail(),
            seal: set.seal()?,
            ..Settings::default()
        };
        let app = installation::open(&set.database(), waiting, settings, clock.clone()).await?;
        installation::keeps_its_word(app.database(), set.early()).await?;
        installation::seed(&app).await?;
        server::serve(listener, Served { app, clock, folder: Some(folder), figures, program: this_program()? }).await
    })?;
    Ok(ExitCode::SUCCESS)
}

/// Serves the demonstration until told to stop.
pub fn demo(args: DemoArgs) -> Result<ExitCode> {
    let folder = tempfile::tempdir().context("No temporary folder can be made: free some space.")?;
    let database = args.database.unwrap_or_else(|| format!("sqlite:{}", folder.path().join("demo.db").display()));
    if let Some(data) = &args.data {
        std::fs::create_dir_all(data).with_context(|| format!("{}: this folder cannot be made.", data.display()))?;
    }
    log::begin("warn", log::Format::read(None));
    server::run(async {
        let listener = server::bind(args.listen).await?;
        let figures = server::figures(args.metrics).await?;
        let settings = Settings { address: format!("http://{}", listener.local_addr()?), ..Settings::default() };
        let (app, clock) = demonstration::open(&database, settings).await?;
        installation::keeps_its_word(app.database(), true).await?;
        server::serve(listener, Served { app, clock, folder: args.data, figures, program: this_program()? }).await
    })?;
    Ok(ExitCode::SUCCESS)
}

/// Changes the tables to what this version needs.
pub fn migrate(args: MigrateArgs, now: DateTime<Utc>) -> Result<ExitCode> {
    let set = args.site.read(Vec::new())?;
    let all = migrations(&capabilities::all());
    server::run(async {
        let database = installation::database(&set.database()).await?;
        let fault = |fault: sea_orm::DbErr| anyhow::anyhow!("{}", installation::sentence(&fault));
        if args.check {
            let waiting = schema::pending(&database, &all).await.map_err(fault)?;
            for migration in &waiting {
                say(&format!("{}\n", migration.name))?;
            }
            return Ok(ExitCode::from(u8::from(!waiting.is_empty())));
        }
        let done = schema::run(&database, &all, now).await.map_err(fault)?;
        for name in &done {
            say(&format!("{name}\n"))?;
        }
        if done.is_empty() {
            say("Nothing waited: the database is as this version needs it.\n")?;
        }
        Ok(ExitCode::SUCCESS)
    })
}

/// Writes a backup.
pub fn backup(args: BackupArgs, now: DateTime<Utc>) -> Result<ExitCode> {
    let set = args.site.read(Vec::new())?;
    server::run(async {
        let database = installation::database(&set.database()).await?;
        let made = archive::write(&database, &migrations(&capabilities::all()), &args.file, now).await?;
        say(&format!(
            "{}: {} rows of {} tables, ledger up to {} ({}).\n",
            args.file.display(),
            made.rows(),
            made.tables.len(),
            made.ledger.number,
            made.ledger.root
        ))?;
        Ok(ExitCode::SUCCESS)
    })
}

/// Fills an empty database from a backup.
pub fn restore(args: RestoreArgs, now: DateTime<Utc>) -> Result<ExitCode> {
    let set = args.site.read(Vec::new())?;
    server::run(async {
        let database = installation::database(&set.database()).await?;
        let all = migrations(&capabilities::all());
        let (made, waiting) = archive::read(&database, &all, &args.file, now).await?;
        say(&format!(
            "{} rows of {} tables are back, ledger verified up to {} ({}).\n",
            made.rows(),
            made.tables.len(),
            made.ledger.number,
            made.ledger.root
        ))?;
        if waiting > 0 {
            say("The backup is of an older version: run `smcc migrate` before serving.\n")?;
        }
        Ok(ExitCode::SUCCESS)
    })
}

/// Checks the ledger.
pub fn verify(args: VerifyArgs) -> Result<ExitCode> {
    let found = match &args.file {
        Some(path) => ledger::file(path)?,
        None => {
            let set = args.site.read(Vec::new())?;
            server::run(async {
                let database = installation::database(&set.database()).await?;
                ledger::database(&database).await
            })?
        }
    };
    for flaw in &found.flaws {
        say(&format!("{flaw}\n"))?;
    }
    if found.flaws.is_empty() {
        say(&format!("{} entries, none altered. Root: {}\n", found.number, found.root))?;
        return Ok(ExitCode::SUCCESS);
    }
    bail!("The ledger was tampered with: {} flaws. Keep this database, and compare with a backup.", found.flaws.len())
}

/// Prints what is set.
pub fn check(args: ServeArgs) -> Result<ExitCode> {
    let set = args.configuration()?;
    let defaults = |key: &str| match key {
        "server.listen" => "127.0.0.1:8480".to_owned(),
        "server.data" => "smcc-data".to_owned(),
        "server.address" => "http:// and the address to listen on".to_owned(),
        "database.address" => set.database(),
        "database.early" => "false".to_owned(),
        "log.level" => "info".to_owned(),
        "log.format" => "json, or text on a terminal".to_owned(),
        _ => String::new(),
    };
    say(&configuration::shown(&set, &configuration::known(&capabilities::all()), defaults))?;
    Ok(ExitCode::SUCCESS)
}

/// Prints the description of the API.
pub fn openapi() -> Result<ExitCode> {
    let document = platform::web::openapi::document(&capabilities::all());
    say(&format!("{}\n", serde_json::to_string_pretty(&document)?))?;
    Ok(ExitCode::SUCCESS)
}

/// Asks a server how it is.
pub fn healthcheck(args: HealthArgs) -> Result<ExitCode> {
    let patience = std::time::Duration::from_secs(3);
    let mut stream = std::net::TcpStream::connect_timeout(&args.listen, patience)
        .context("No server answers at this address: start `smcc serve`, or give its --listen address.")?;
    stream.set_read_timeout(Some(patience))?;
    let path = if args.ready { "/readyz" } else { "/healthz" };
    stream.write_all(format!("GET {path} HTTP/1.0\r\n\r\n").as_bytes())?;
    let mut answer = String::new();
    stream.take(4096).read_to_string(&mut answer).context("The server took longer than 3 seconds to answer.")?;
    Ok(if answer.starts_with("HTTP/1.0 200") || answer.starts_with("HTTP/1.1 200") {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
