//! The small world in which Typst lays a document out: a template, virtual files, faces. No disk, no network, no
//! packages; a file that was not given does not exist.

use super::fonts::Fonts;
use crate::Fault;
use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, Timelike, Utc};
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, Timestamp};

/// A document's parts: what the template reads, by name.
pub(super) struct Parts<'a> {
    pub fonts: &'a Fonts,
    pub template: &'static str,
    pub files: Vec<(&'static str, Vec<u8>)>,
    pub made: NaiveDateTime,
}

struct Desk<'a> {
    fonts: &'a Fonts,
    library: LazyHash<Library>,
    main: Source,
    files: Vec<(FileId, Bytes)>,
    today: NaiveDate,
}

/// Lays a document out. The same parts give the same bytes.
pub(super) fn set(parts: Parts) -> Result<Vec<u8>, Fault> {
    let main = Source::new(file_id("main.typ")?, parts.template.to_owned());
    let files = parts
        .files
        .into_iter()
        .map(|(name, bytes)| Ok((file_id(name)?, Bytes::new(bytes))))
        .collect::<Result<_, Fault>>()?;
    let desk = Desk {
        fonts: parts.fonts,
        library: LazyHash::new(Library::builder().build()),
        main,
        files,
        today: parts.made.date(),
    };
    let made = typst::compile::<PagedDocument>(&desk).output.map_err(|e| fault(&desk, &e)).and_then(|document| {
        let options = PdfOptions {
            ident: Smart::Custom("smcc".to_owned()),
            creator: Smart::Custom(Some("smcc".to_owned())),
            timestamp: moment(parts.made).map(Timestamp::new_utc),
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&document, &options).map_err(|e| fault(&desk, &e))
    });
    // Typst remembers every layout; without this a server grows with each document.
    comemo::evict(0);
    made
}

fn file_id(name: &str) -> Result<FileId, Fault> {
    let path = VirtualPath::new(name).map_err(|e| Fault::Layout(format!("{name}: {e:?}")))?;
    Ok(FileId::new(RootedPath::new(VirtualRoot::Project, path)))
}

fn moment(made: NaiveDateTime) -> Option<Datetime> {
    let made: DateTime<Utc> = made.and_utc();
    Datetime::from_ymd_hms(
        made.year(),
        u8::try_from(made.month()).ok()?,
        u8::try_from(made.day()).ok()?,
        u8::try_from(made.hour()).ok()?,
        u8::try_from(made.minute()).ok()?,
        u8::try_from(made.second()).ok()?,
    )
}

fn fault(desk: &Desk, errors: &[SourceDiagnostic]) -> Fault {
    use typst::WorldExt;
    let text: Vec<String> = errors
        .iter()
        .map(|e| {
            let line = desk.range(e.span).map_or(0, |r| desk.main.text()[..r.start].lines().count());
            format!("line {line}: {}", e.message)
        })
        .collect();
    Fault::Layout(text.join("; "))
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.fonts.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() {
            return Ok(self.main.clone());
        }
        Err(FileError::NotFound(id.get().vpath().get_with_slash().into()))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files
            .iter()
            .find(|(known, _)| *known == id)
            .map(|(_, bytes)| bytes.clone())
            .ok_or_else(|| FileError::NotFound(id.get().vpath().get_with_slash().into()))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.faces.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        Datetime::from_ymd(
            self.today.year(),
            u8::try_from(self.today.month()).ok()?,
            u8::try_from(self.today.day()).ok()?,
        )
    }
}
