//! The faces of the PDF: Noto Sans and Noto Sans Arabic, regular and bold, embedded when the binary is built; a
//! directory may take their place at run time.

use crate::Fault;
use std::path::Path;
use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

macro_rules! face {
    ($name:literal) => {
        include_bytes!(concat!(env!("OUT_DIR"), "/", $name))
    };
}

/// Faces as Typst finds them.
#[derive(Debug)]
pub(super) struct Fonts {
    pub book: LazyHash<FontBook>,
    pub faces: Vec<Font>,
}

impl Fonts {
    /// The embedded faces.
    pub fn embedded() -> Fonts {
        let faces: [&'static [u8]; 4] = [
            face!("NotoSans-Regular.ttf"),
            face!("NotoSans-Bold.ttf"),
            face!("NotoSansArabic-Regular.ttf"),
            face!("NotoSansArabic-Bold.ttf"),
        ];
        Fonts::of(faces.into_iter().flat_map(|face| Font::iter(Bytes::new(face))).collect())
    }

    /// The faces of a directory, in the order of their names.
    pub fn in_directory(directory: &Path) -> Result<Fonts, Fault> {
        let unreadable = |e: std::io::Error| Fault::Fonts(format!("{}: {e}", directory.display()));
        let mut paths = std::fs::read_dir(directory)
            .map_err(unreadable)?
            .map(|entry| entry.map(|e| e.path()))
            .collect::<Result<Vec<_>, _>>()
            .map_err(unreadable)?;
        paths.retain(|p| p.extension().is_some_and(|e| e.eq_ignore_ascii_case("ttf") || e.eq_ignore_ascii_case("otf")));
        paths.sort();
        let mut faces = Vec::new();
        for path in paths {
            let bytes = std::fs::read(&path).map_err(unreadable)?;
            faces.extend(Font::iter(Bytes::new(bytes)));
        }
        let fonts = Fonts::of(faces);
        for family in ["noto sans", "noto sans arabic"] {
            if !fonts.book.contains_family(family) {
                return Err(Fault::Fonts(format!("{} has no face of {family}", directory.display())));
            }
        }
        Ok(fonts)
    }

    fn of(faces: Vec<Font>) -> Fonts {
        Fonts { book: LazyHash::new(FontBook::from_fonts(&faces)), faces }
    }
}
