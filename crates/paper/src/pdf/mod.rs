//! Documents as PDF, laid out by Typst with our own templates.
//!
//! Invariants: what somebody wrote reaches the template as a value of `data.json`, never as markup; the same report
//! gives the same bytes; nothing is read from disk or network while a document is laid out.

mod fonts;
mod letter;
mod pack;
mod report;
mod view;
mod world;

pub use report::*;

use crate::{Fault, letter::Letter};
use fonts::Fonts;
use std::path::Path;
use std::sync::LazyLock;

static EMBEDDED: LazyLock<Fonts> = LazyLock::new(Fonts::embedded);

/// Lays documents out with the faces of a directory; [`picture_pdf`] uses the embedded ones.
#[derive(Debug)]
pub struct Press(Fonts);

impl Press {
    /// A press with the TTF and OTF faces of a directory: Noto Sans and Noto Sans Arabic, regular and bold.
    pub fn with_fonts(directory: &Path) -> Result<Press, Fault> {
        Fonts::in_directory(directory).map(Press)
    }

    /// The Movement Picture as an A4 document.
    pub fn picture_pdf(&self, report: &PictureReport) -> Result<Vec<u8>, Fault> {
        picture(report, &self.0)
    }
}

/// The Movement Picture as an A4 document, with the embedded faces. About a quarter of a second of one core when
/// built for development, some hundredths when built for release: call it off the async threads, few at a time.
pub fn picture_pdf(report: &PictureReport) -> Result<Vec<u8>, Fault> {
    picture(report, &EMBEDDED)
}

fn picture(report: &PictureReport, fonts: &Fonts) -> Result<Vec<u8>, Fault> {
    world::set(world::Parts {
        fonts,
        template: include_str!("picture.typ"),
        files: view::files(report),
        made: report.made,
    })
    .map(pack::pack)
}

/// A letter or statement as an A4 document, with the embedded faces. As [`picture_pdf`], not for the async threads.
pub fn letter_pdf(letter: &Letter) -> Result<Vec<u8>, Fault> {
    world::set(world::Parts {
        fonts: &EMBEDDED,
        template: include_str!("letter.typ"),
        files: letter::files(letter),
        made: letter.made,
    })
    .map(pack::pack)
}
