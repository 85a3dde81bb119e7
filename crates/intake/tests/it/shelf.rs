//! The hostile files one by one, each in a process of its own that may have 512 MB, as the product reads uploads.

use crate::hostile::{Fate, Hostile, shelf};
use base::lang::Lang;
use intake::read::{self, Cell, Limits, Trouble, trouble_text};
use std::{
    io::{Read, Write},
    ops::ControlFlow,
    process::{Command, Stdio},
};

/// What a child says about a file.
#[derive(Debug)]
struct Outcome {
    cells: Result<u64, String>,
    cpu: f64,
    peak_mb: u64,
}

#[test]
fn every_hostile_file_ends_in_a_refusal_or_a_bounded_reading() {
    let shelf = shelf();
    assert!(shelf.len() >= 60, "{}", shelf.len());
    let (mut slowest, mut largest) = ((0.0, ""), (0, ""));
    for limits in ["upload", "local"] {
        for file in &shelf {
            let outcome = in_a_child(file, limits);
            let about = format!("{} ({limits}): {outcome:?}", file.name);
            assert!(outcome.cpu <= 2.0, "slow: {about}");
            assert!(outcome.peak_mb <= 256, "large: {about}");
            // One's own machine allows more; what is refused there must be refused for what it is, not for its size.
            if limits == "upload" {
                match (file.fate, &outcome.cells) {
                    (Fate::Refused, Err(_)) | (Fate::Bounded, _) => {}
                    (Fate::Cells(n), Ok(m)) if n == *m => {}
                    _ => panic!("should be {:?}: {about}", file.fate),
                }
            }
            if outcome.cpu > slowest.0 {
                slowest = (outcome.cpu, file.name);
            }
            if outcome.peak_mb > largest.0 {
                largest = (outcome.peak_mb, file.name);
            }
        }
    }
    println!("{} files; slowest {slowest:?}, largest {largest:?}", shelf.len());
}

#[test]
fn a_file_beyond_the_limit_is_refused_before_it_is_read() {
    let path = std::env::temp_dir().join(format!("smcc-one-line-{}.csv", std::process::id()));
    let file = std::fs::File::create(&path).expect("a temporary file");
    file.set_len(1_000_000_000).expect("a file with a hole");
    let refused = read::open(&path, "one_line.csv").err();
    std::fs::remove_file(&path).expect("ours");
    assert_eq!(refused, Some(Trouble::TooLarge("file 256000000".into())));
    assert!(trouble_text(&refused.unwrap(), Lang::En).contains("256 MB"));
}

/// Reads a file in a child of this very program: the test below, which is left out otherwise.
fn in_a_child(file: &Hostile, limits: &str) -> Outcome {
    let program = std::env::current_exe().expect("this program");
    let mut child = Command::new("sh")
        .args(["-c", "ulimit -v 524288; ulimit -t 20; exec \"$0\" \"$@\""])
        .arg(program)
        .args(["--exact", "shelf::reads_what_comes_in", "--ignored", "--nocapture", "--test-threads=1"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("a child");
    let mut stdin = child.stdin.take().expect("its input");
    stdin.write_all(&limits.as_bytes()[..1]).and_then(|()| stdin.write_all(&file.bytes)).expect("it listens");
    drop(stdin);
    let output = child.wait_with_output().expect("its end");
    let said = String::from_utf8_lossy(&output.stdout);
    let line = said.lines().find_map(|l| l.split_once("OUTCOME ").map(|(_, line)| line));
    let Some((cells, cpu, peak)) = line.and_then(|l| {
        let mut parts = l.splitn(3, '|');
        Some((parts.next()?, parts.next()?, parts.next()?))
    }) else {
        panic!("{} ended the reader: {said}{}", file.name, String::from_utf8_lossy(&output.stderr));
    };
    Outcome {
        cpu: cpu.parse().expect("seconds"),
        peak_mb: peak.parse().expect("megabytes"),
        cells: cells.strip_prefix("ok ").map(|n| n.parse().expect("a count")).ok_or_else(|| cells.to_owned()),
    }
}

#[test]
#[ignore = "the child of the test above: reads standard input"]
fn reads_what_comes_in() {
    let mut bytes = Vec::new();
    std::io::stdin().read_to_end(&mut bytes).expect("input");
    let Some((limits, file)) = bytes.split_first() else { return };
    let limits = if *limits == b'u' { Limits::upload() } else { Limits::local() };
    let said = match count(file, &limits) {
        Ok(cells) => format!("ok {cells}"),
        Err(trouble) => {
            let text = trouble_text(&trouble, Lang::Ar);
            assert!(!text.is_empty());
            trouble.to_string()
        }
    };
    let cpu = cpu_seconds();
    let peak: u64 = status("VmHWM:").unwrap_or(0) / 1024;
    println!("OUTCOME {said}|{cpu}|{peak}");
}

/// Walks every sheet twice, as the product does, and counts the cells of one time.
fn count(file: &[u8], limits: &Limits) -> Result<u64, Trouble> {
    let mut book = read::open_bytes_within(file, "file", limits)?;
    let mut cells = 0;
    for sheet in 0..book.sheets().len() {
        let mut last = 0;
        book.rows(sheet, &mut |row| {
            assert!(row.number > last && !row.cells.is_empty() && row.cells.len() <= Limits::WIDTH);
            assert_ne!(row.cells.last(), Some(&Cell::Empty));
            last = row.number;
            ControlFlow::Break(())
        })?;
        last = 0;
        book.rows(sheet, &mut |row| {
            assert!(row.number > last);
            last = row.number;
            cells += row.cells.iter().filter(|c| **c != Cell::Empty).count() as u64;
            ControlFlow::Continue(())
        })?;
    }
    Ok(cells)
}

fn cpu_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let ticks = |at: usize| fields.get(at).and_then(|t| t.parse::<f64>().ok()).unwrap_or(0.0);
    (ticks(11) + ticks(12)) / 100.0
}

fn status(name: &str) -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|l| l.strip_prefix(name))?.split_whitespace().next()?.parse().ok()
}
