//! The bomb shelf (trust.md S5) against the real program: each file ends in a sentence or a bounded reading, in time.

#[path = "../../../crates/intake/tests/it/hostile.rs"]
#[allow(dead_code, reason = "the reader's own tests use more of it")]
mod shelf;

use std::{
    process::Command,
    time::{Duration, Instant},
};

#[test]
fn each_hostile_file_ends_in_a_sentence_or_a_bounded_reading() {
    let folder = tempfile::tempdir().expect("a folder");
    let shelf = shelf::shelf();
    assert!(shelf.len() >= 20, "{} files on the shelf", shelf.len());
    for shelf::Hostile { name, bytes, .. } in shelf {
        let path = folder.path().join(name.replace('/', "_"));
        std::fs::write(&path, bytes).expect("written");
        let began = Instant::now();
        let done = Command::new(env!("CARGO_BIN_EXE_smcc"))
            .args(["check", "--json", "--as-of", "2026-11-20"])
            .arg(&path)
            .output()
            .expect("started");
        let code = done.status.code();
        assert!(matches!(code, Some(0..=2)), "{name}: {:?} {}", done.status, String::from_utf8_lossy(&done.stderr));
        let report: serde_json::Value = serde_json::from_slice(&done.stdout).expect("JSON, whatever the file");
        if code == Some(2) {
            let said = report["files"][0]["error"].as_str().unwrap_or_default();
            assert!(said.len() > 20 && said.ends_with('.'), "{name}: {said:?} is a sentence");
        }
        // Two seconds on a quiet machine; tests share this one.
        assert!(began.elapsed() < Duration::from_secs(8), "{name}: {:?}", began.elapsed());
        std::fs::remove_file(&path).expect("removed");
    }
}
