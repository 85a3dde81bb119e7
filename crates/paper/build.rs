//! Takes the four faces of the PDF from the machine into the binary: fonts are installed, never committed.

use std::path::{Path, PathBuf};

/// Debian's fonts-noto-core.
const USUAL: &str = "/usr/share/fonts/truetype/noto";
const FACES: [&str; 4] =
    ["NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf"];

#[expect(clippy::disallowed_methods, reason = "a build script is told by its environment")]
fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=SMCC_FONTS");
    let from = PathBuf::from(std::env::var("SMCC_FONTS").unwrap_or_else(|_| USUAL.to_owned()));
    let out = PathBuf::from(std::env::var("OUT_DIR").expect("cargo sets OUT_DIR"));
    for face in FACES {
        let source: &Path = &from.join(face);
        println!("cargo::rerun-if-changed={}", source.display());
        if std::fs::copy(source, out.join(face)).is_err() {
            println!(
                "cargo::error=The font {face} is not in {}. Install the Debian package fonts-noto-core, or set SMCC_FONTS to a directory that has it.",
                from.display()
            );
            return;
        }
    }
}
