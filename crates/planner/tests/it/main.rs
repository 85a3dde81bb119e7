//! Linkage and people reached on whole files: a generated one that is always there, and the measured ones where they are.

mod generate;
mod idai;
mod linkage;
#[expect(dead_code, reason = "the example uses more of it")]
mod sheet;

use std::path::PathBuf;

/// A file of the shared data beside the checkout, or `None` (said plainly) where it is absent.
fn shared(path: &str) -> Option<PathBuf> {
    let file = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data")).join(path);
    if file.exists() {
        return Some(file);
    }
    println!("skipped: ../shared is absent");
    None
}
