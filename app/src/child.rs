//! Reading happens in a child process with caps on memory and time, so that no file can take the server with it.
//!
//! The child is this same program (`smcc read-job`): a [`Job`] comes in on standard input, an [`Outcome`] goes out on
//! standard output. Invariant: whatever the child does (panic, abort, run for ever), the parent gives an outcome that
//! names the file and says what to do.

use crate::job::{Caps, Job, Outcome};
use crate::words::t;
use base::lang::Lang;
use intake::report::FileReport;
use picture::{
    Picture,
    import::reading::{self, Read, Reader, Sheets},
};
use rlimit::Resource;
use serde::{Serialize, de::DeserializeOwned};
use std::{
    io::{Read as _, Write},
    path::Path,
    process::{Command, Stdio},
    sync::{Arc, mpsc},
    time::Duration,
};

/// Reads a job's files in a child. Files that the child cannot survive are found one by one and left out, each with
/// its sentence; the rest is read together.
pub fn read(program: &Path, job: &Job) -> Outcome {
    match run(program, job) {
        Ok(outcome) => outcome,
        Err(fault) if job.files.len() <= 1 => refused(job, &job.files, fault),
        Err(_) => {
            let (good, bad): (Vec<_>, Vec<_>) =
                job.files.iter().cloned().partition(|file| {
                    run(program, &Job { files: vec![file.clone()], rows: None, ..job.clone() }).is_ok()
                });
            let mut outcome = run(program, &Job { files: good.clone(), ..job.clone() })
                .unwrap_or_else(|fault| refused(job, &good, fault));
            outcome.picture.files.extend(refused(job, &bad, Fault::Died).picture.files);
            outcome
        }
    }
}

/// The reader of the product's imports: a child of this program.
pub fn reader() -> Reader {
    Arc::new(|sheets| match std::env::current_exe() {
        Ok(program) => read_sheets(&program, sheets),
        Err(_) => read_sheets(Path::new("smcc"), sheets),
    })
}

/// Why the child gave no outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    /// It could not be started.
    NotStarted,
    /// It ran out of memory or broke down.
    Died,
    /// It took too long.
    TimedOut,
}

fn sentence(fault: Fault, lang: Lang) -> String {
    match fault {
        Fault::NotStarted => t!(lang, "reading-not-started"),
        Fault::Died => t!(lang, "reading-died"),
        Fault::TimedOut => t!(lang, "reading-timed-out"),
    }
}

fn refused(job: &Job, files: &[(String, std::path::PathBuf)], fault: Fault) -> Outcome {
    let mut outcome = Outcome::default();
    outcome.picture.as_of = job.as_of;
    outcome.picture.files = files
        .iter()
        .map(|(name, _)| FileReport { file: name.clone(), error: Some(sentence(fault, job.lang)), sheets: Vec::new() })
        .collect();
    outcome
}

fn run(program: &Path, job: &Job) -> Result<Outcome, Fault> {
    ask(program, "read-job", job, job.caps.wall)
}

/// Reads the sheets of an import in a child. Files that the child cannot survive are found one by one and left out,
/// each with its sentence.
pub fn read_sheets(program: &Path, sheets: &Sheets) -> Read {
    let one = |sheets: &Sheets| ask::<_, Read>(program, "read-sheets", sheets, Caps::UPLOAD.wall);
    let refused = |name: &str, fault: Fault| FileReport {
        file: name.to_owned(),
        error: Some(sentence(fault, sheets.lang)),
        sheets: Vec::new(),
    };
    match one(sheets) {
        Ok(read) => read,
        Err(fault) if sheets.files.len() <= 1 => {
            let files = sheets.files.iter().map(|(name, _)| refused(name, fault)).collect();
            Read { files, ..Read::default() }
        }
        Err(_) => {
            let mut bad = Vec::new();
            let mut good = sheets.clone();
            good.files.retain(|file| match one(&Sheets { files: vec![file.clone()], ..sheets.clone() }) {
                Ok(_) => true,
                Err(fault) => {
                    bad.push(refused(&file.0, fault));
                    false
                }
            });
            let mut read = one(&good).unwrap_or_else(|fault| Read {
                files: good.files.iter().map(|(name, _)| refused(name, fault)).collect(),
                ..Read::default()
            });
            read.files.extend(bad);
            read
        }
    }
}

/// Gives a question to a child of this program and hears its answer, within some seconds.
fn ask<Q: Serialize, A: DeserializeOwned>(program: &Path, command: &str, question: &Q, wall: u64) -> Result<A, Fault> {
    let mut child = Command::new(program)
        .arg(command)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .env_clear()
        .spawn()
        .map_err(|_| Fault::NotStarted)?;
    let question = serde_json::to_vec(question).map_err(|_| Fault::NotStarted)?;
    let mut to = child.stdin.take().ok_or(Fault::NotStarted)?;
    let mut from = child.stdout.take().ok_or(Fault::NotStarted)?;
    let (send, answer) = mpsc::channel();
    std::thread::spawn(move || {
        let _ = to.write_all(&question);
        drop(to);
        let mut bytes = Vec::new();
        // An outcome is a summary: one that is larger than this is not ours.
        let read = from.by_ref().take(256 << 20).read_to_end(&mut bytes);
        let _ = send.send(read.map(|_| bytes));
    });
    let answer = answer.recv_timeout(Duration::from_secs(wall));
    if answer.is_err() {
        let _ = child.kill();
    }
    let status = child.wait().map_err(|_| Fault::Died)?;
    match answer {
        Err(_) => Err(Fault::TimedOut),
        Ok(Ok(bytes)) if status.success() => serde_json::from_slice(&bytes).map_err(|_| Fault::Died),
        Ok(_) => Err(if killed_for_time(status) { Fault::TimedOut } else { Fault::Died }),
    }
}

#[cfg(unix)]
fn killed_for_time(status: std::process::ExitStatus) -> bool {
    use std::os::unix::process::ExitStatusExt;
    const SIGXCPU: i32 = 24;
    status.signal() == Some(SIGXCPU)
}

#[cfg(not(unix))]
fn killed_for_time(_: std::process::ExitStatus) -> bool {
    false
}

/// The child's side: caps itself, reads, answers.
pub fn serve_job() -> anyhow::Result<()> {
    let mut question = Vec::new();
    std::io::stdin().read_to_end(&mut question)?;
    let job: Job = serde_json::from_slice(&question)?;
    cap(job.caps)?;
    tell(&here(&job)?)
}

/// The child's side of an import: the same caps, the rows themselves as the answer.
pub fn serve_sheets() -> anyhow::Result<()> {
    let mut question = Vec::new();
    std::io::stdin().read_to_end(&mut question)?;
    let sheets: Sheets = serde_json::from_slice(&question)?;
    cap(Caps::UPLOAD)?;
    tell(&reading::here(&sheets))
}

fn cap(caps: Caps) -> anyhow::Result<()> {
    Resource::AS.set(caps.memory, caps.memory)?;
    Resource::CPU.set(caps.cpu, caps.cpu + 1)?;
    Resource::CORE.set(0, 0)?;
    Ok(())
}

fn tell(answer: &impl Serialize) -> anyhow::Result<()> {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    serde_json::to_writer(&mut out, answer)?;
    out.flush()?;
    Ok(())
}

/// Reads a job's files in this process, without caps.
pub fn here(job: &Job) -> anyhow::Result<Outcome> {
    let options = intake::Options {
        lang: job.lang,
        country: job.country.clone(),
        layouts: job.layouts.clone(),
        ..intake::Options::new(job.as_of)
    };
    let (records, files, findings) =
        intake::read_files(job.files.iter().map(|(name, path)| (path.as_path(), name.as_str())), &options);
    let settings = picture::Settings {
        title: job.title.clone(),
        country: job.country.clone(),
        as_of: job.as_of,
        household_size: job.household_size,
        expected: job.expected.clone(),
        demonstration: job.demonstration,
    };
    if let Some(path) = &job.rows {
        let file = std::io::BufWriter::new(std::fs::File::create(path)?);
        picture::rows::write_csv(&records, job.lang, false, file)?;
        let file = std::io::BufWriter::new(std::fs::File::create(path.with_extension("hxl.csv"))?);
        picture::rows::write_csv(&records, job.lang, true, file)?;
    }
    Ok(Outcome { picture: Picture::of(&records, files, findings, &settings) })
}
