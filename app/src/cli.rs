//! The command line: what was asked → a job → an outcome → files or JSON.

use crate::job::{Caps, Job, Outcome, layouts_of};
use crate::words::t;
use crate::{
    child, demo,
    installation::{self, Waiting},
    serve::{self, Served},
    web,
};
use anyhow::{Context, Result, bail};
use base::lang::Lang;
use chrono::{DateTime, NaiveDate, Utc};
use clap::{Args, Parser, Subcommand};
use intake::layout::Layout;
use intake::report::Weight;
use picture::Picture;
use platform::{Clock, Settings};
use std::io::Write;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
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
    Picture(PictureArgs),
    /// Says what would be read from a sheet and what would not, row by row.
    Check(CheckArgs),
    /// Serves demonstration data from a temporary place.
    Demo(DemoArgs),
    /// Serves the installation.
    Serve(ServeArgs),
    /// Asks a running server whether it is well; for containers.
    Healthcheck {
        /// Address of the server.
        #[arg(long, default_value = "127.0.0.1:8480")]
        listen: SocketAddr,
    },
    /// Reads one job from standard input, capped: the other half of every reading.
    #[command(hide = true)]
    ReadJob,
    /// Reads the sheets of an import from standard input, capped.
    #[command(hide = true)]
    ReadSheets,
}

#[derive(Args)]
struct ReadArgs {
    /// XLSX, XLS, ODS, CSV, TSV or JSON, zipped or not, whatever the extension says.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// Country of the sheets as ISO 3166-1 alpha-3, such as MOZ; told from the places when not given.
    #[arg(long)]
    country: Option<String>,
    /// The day that figures are as of (YYYY-MM-DD); today when not given.
    #[arg(long)]
    as_of: Option<NaiveDate>,
    /// Language of what is written: en, fr, es or ar.
    #[arg(long, default_value = "en")]
    lang: Lang,
    /// Saved answers for a partner's layout; may be given several times.
    #[arg(long)]
    layout: Vec<PathBuf>,
    /// Prints JSON on standard output.
    #[arg(long)]
    json: bool,
}

#[derive(Args)]
struct CheckArgs {
    #[command(flatten)]
    read: ReadArgs,
    /// Writes the answers of this reading as a layout file to correct and to give again.
    #[arg(long, value_name = "FILE")]
    save_layout: Option<PathBuf>,
}

#[derive(Args)]
struct PictureArgs {
    #[command(flatten)]
    read: ReadArgs,
    /// Folder to write the page, PDF, workbook and CSV to.
    #[arg(long)]
    out: Option<PathBuf>,
    /// What the picture is of, for the title.
    #[arg(long, default_value = "")]
    title: String,
    /// People for each household; households count as people only when this is stated.
    #[arg(long)]
    household_size: Option<f64>,
    /// An organisation that should report; may be given several times.
    #[arg(long)]
    expect: Vec<String>,
}

#[derive(Args)]
struct ServeArgs {
    /// Address to listen on.
    #[arg(long, default_value = "127.0.0.1:8480")]
    listen: SocketAddr,
    /// The database: sqlite:FILE or postgres:URL; a file in the data folder when not given.
    #[arg(long)]
    database: Option<String>,
    /// Folder for what the server keeps.
    #[arg(long, default_value = "smcc-data")]
    data: PathBuf,
    /// Runs what the database waits for before serving.
    #[arg(long)]
    migrate: bool,
}

#[derive(Args)]
struct DemoArgs {
    /// Address to listen on.
    #[arg(long, default_value = "127.0.0.1:8481")]
    listen: SocketAddr,
    /// An empty database to use instead of a temporary one, or one that a demonstration made: sqlite:FILE or postgres:URL.
    #[arg(long)]
    database: Option<String>,
    /// Folder for pictures in the making; a temporary one when not given.
    #[arg(long)]
    data: Option<PathBuf>,
}

fn serve_it(args: ServeArgs, clock: Clock) -> Result<ExitCode> {
    std::fs::create_dir_all(&args.data)
        .with_context(|| format!("{}: this folder cannot be made.", args.data.display()))?;
    let database = args.database.unwrap_or_else(|| format!("sqlite:{}", args.data.join("smcc.db").display()));
    let waiting = if args.migrate { Waiting::Run } else { Waiting::Refused };
    serve::run(async {
        let listener = serve::bind(args.listen).await?;
        let settings = Settings { address: format!("http://{}", listener.local_addr()?), ..Settings::default() };
        let app = installation::open(&database, waiting, settings, clock.clone()).await?;
        serve::serve(listener, Served { app, clock, folder: Some(args.data), program: this_program()? }).await
    })?;
    Ok(ExitCode::SUCCESS)
}

fn demonstrate(args: DemoArgs) -> Result<ExitCode> {
    let folder = tempfile::tempdir().context("No temporary folder can be made: free some space.")?;
    let database = args.database.unwrap_or_else(|| format!("sqlite:{}", folder.path().join("demo.db").display()));
    if let Some(data) = &args.data {
        std::fs::create_dir_all(data).with_context(|| format!("{}: this folder cannot be made.", data.display()))?;
    }
    serve::run(async {
        let listener = serve::bind(args.listen).await?;
        let settings = Settings { address: format!("http://{}", listener.local_addr()?), ..Settings::default() };
        let (app, clock) = demo::open(&database, settings).await?;
        serve::serve(listener, Served { app, clock, folder: args.data, program: this_program()? }).await
    })?;
    Ok(ExitCode::SUCCESS)
}

fn this_program() -> Result<PathBuf> {
    std::env::current_exe().context("This program cannot find itself: start it by its full path.")
}

/// Runs the command line.
pub fn run(clock: fn() -> DateTime<Utc>) -> Result<ExitCode> {
    match Cli::parse().command {
        Command::Picture(args) => picture(args, clock()),
        Command::Check(args) => check(args, clock()),
        Command::Demo(args) => demonstrate(args),
        Command::Serve(args) => serve_it(args, Arc::new(clock)),
        Command::Healthcheck { listen } => healthcheck(listen),
        Command::ReadJob => child::serve_job().map(|()| ExitCode::SUCCESS),
        Command::ReadSheets => child::serve_sheets().map(|()| ExitCode::SUCCESS),
    }
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

fn healthcheck(listen: SocketAddr) -> Result<ExitCode> {
    use std::io::Read;
    let mut stream = std::net::TcpStream::connect_timeout(&listen, std::time::Duration::from_secs(3))
        .context("No server answers at this address: start `smcc serve`, or give its --listen address.")?;
    stream.write_all(b"GET /healthz HTTP/1.0\r\n\r\n")?;
    let mut answer = String::new();
    stream.take(4096).read_to_string(&mut answer)?;
    Ok(if answer.starts_with("HTTP/1.0 200") || answer.starts_with("HTTP/1.1 200") {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// The job that the arguments ask for.
fn job(read: &ReadArgs, now: DateTime<Utc>) -> Result<Job> {
    let mut files = Vec::new();
    for path in &read.files {
        if !path.is_file() {
            bail!("{}: there is no such file. Check the name and try again.", path.display());
        }
        let name = path.file_name().map_or_else(|| path.to_string_lossy(), |n| n.to_string_lossy()).into_owned();
        files.push((name, path.canonicalize()?));
    }
    let country = match &read.country {
        None => None,
        Some(code) => Some(
            base::country::find(code)
                .with_context(|| format!("{code} is not a country that we know. Give its ISO code, such as MOZ."))?
                .iso3
                .to_owned(),
        ),
    };
    let mut layouts: Vec<Layout> = Vec::new();
    for path in &read.layout {
        let text = std::fs::read_to_string(path)
            .with_context(|| format!("{}: this layout file cannot be read.", path.display()))?;
        let read: Result<Vec<Layout>, _> = if text.trim_start().starts_with('[') {
            serde_json::from_str(&text).map_err(anyhow::Error::from)
        } else {
            Layout::read(&text).map(|one| vec![one]).map_err(anyhow::Error::from)
        };
        layouts.extend(read.with_context(|| {
            format!("{}: this is not a layout file. Make one with `smcc check --save-layout FILE`.", path.display())
        })?);
    }
    Ok(Job {
        files,
        lang: read.lang,
        country,
        as_of: read.as_of.unwrap_or_else(|| now.date_naive()),
        household_size: None,
        expected: Vec::new(),
        layouts,
        title: String::new(),
        demonstration: false,
        rows: None,
        caps: Caps::LOCAL,
    })
}

fn read(job: &Job) -> Result<Outcome> {
    Ok(child::read(&this_program()?, job))
}

/// Whether a person has to look: refused or doubted cells, held rows, columns to confirm, a file that was not read.
fn needs_a_person(picture: &Picture) -> bool {
    picture.findings.iter().any(|f| f.weight != Weight::Changed)
        || picture
            .files
            .iter()
            .any(|f| f.error.is_some() || f.sheets.iter().any(|s| s.rows.held > 0 || s.columns.iter().any(|c| c.ask)))
}

fn code(picture: &Picture) -> ExitCode {
    let nothing_read = picture.activities == 0 && picture.files.iter().all(|f| f.error.is_some());
    ExitCode::from(if nothing_read { 2 } else { u8::from(needs_a_person(picture)) })
}

fn say_errors(picture: &Picture) {
    for file in &picture.files {
        if let Some(error) = &file.error {
            say_error(&base::words::without_isolates(&format!("{}: {error}", file.file)));
        }
    }
}

fn check(args: CheckArgs, now: DateTime<Utc>) -> Result<ExitCode> {
    let job = job(&args.read, now)?;
    let picture = read(&job)?.picture;
    say_errors(&picture);
    if let Some(path) = &args.save_layout {
        std::fs::write(path, serde_json::to_string_pretty(&layouts_of(&picture.files))?)
            .with_context(|| format!("{}: cannot be written.", path.display()))?;
    }
    if args.read.json {
        say(&format!("{:#}\n", picture::json::check(&picture)))?;
    } else {
        say(&picture::text::check(&picture, job.lang))?;
    }
    Ok(code(&picture))
}

fn picture(args: PictureArgs, now: DateTime<Utc>) -> Result<ExitCode> {
    let mut job = job(&args.read, now)?;
    if let Some(size) = args.household_size
        && !(1.0..=20.0).contains(&size)
    {
        bail!("A household of {size} people is not plausible. Give a size from 1 to 20.");
    }
    (job.title, job.household_size, job.expected) = (args.title, args.household_size, args.expect);
    let rows = match &args.out {
        None => None,
        Some(folder) => {
            std::fs::create_dir_all(folder)
                .with_context(|| format!("{}: this folder cannot be made.", folder.display()))?;
            Some(folder.canonicalize()?.join("rows.csv"))
        }
    };
    job.rows = rows;
    let picture = read(&job)?.picture;
    say_errors(&picture);
    if let Some(folder) = &args.out {
        write_faces(&picture, folder, &job, now)?;
    }
    if args.read.json {
        say(&format!("{:#}\n", picture::json::picture(&picture, job.lang)))?;
    } else {
        say(&picture::text::picture(&picture, job.lang))?;
        if let Some(folder) = &args.out {
            let written = t!(job.lang, "written-to", folder = folder.display().to_string());
            say(&format!("{}\n", base::words::without_isolates(&written)))?;
        }
    }
    Ok(code(&picture))
}

/// Writes every face of a picture into a folder; the tidy rows are already there.
fn write_faces(picture: &Picture, folder: &Path, job: &Job, now: DateTime<Utc>) -> Result<()> {
    let write = |name: &str, bytes: &[u8]| {
        let path = folder.join(name);
        std::fs::write(&path, bytes).with_context(|| format!("{}: cannot be written.", path.display()))
    };
    write("picture.json", serde_json::to_string_pretty(&picture::json::picture(picture, job.lang))?.as_bytes())?;
    write("picture.pdf", &picture::pdf::write(picture, job.lang, now)?)?;
    write("picture.xlsx", &picture::workbook::write(picture, job.lang, now)?)?;
    write("picture.html", web::standalone(picture, job.lang, now)?.as_bytes())?;
    Ok(())
}
