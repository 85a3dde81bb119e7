//! Data → paper: PDF, DOCX, XLSX, CSV, and SVG charts and maps.
//!
//! Pure: values in, bytes out; no clock, no network, no file but the fonts. The only crate that knows Typst.
//! Invariants: the same values give the same bytes; what a person wrote is always a value and never markup, a formula
//! or a tag; furniture (headings, table heads, captions) is spoken here in four languages, everything that depends on
//! data arrives translated.

pub mod chart;
pub mod docx;
pub mod figures;
pub mod letter;
pub mod map;
pub mod pdf;
pub mod sheet;
pub mod svg;
pub mod words;

/// Why a document could not be made.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// A font directory is absent or lacks a face.
    #[error(
        "The fonts could not be read: {0}. Install the Debian package fonts-noto-core, or name a directory with NotoSans and NotoSansArabic, regular and bold."
    )]
    Fonts(String),
    /// Typst refused the template or its data: ours to mend, never the reader's.
    #[error("The document could not be laid out: {0}")]
    Layout(String),
    /// The workbook could not be written.
    #[error("The workbook could not be written: {0}")]
    Workbook(#[from] rust_xlsxwriter::XlsxError),
    /// The place to write to failed.
    #[error("The file could not be written: {0}")]
    Write(#[from] std::io::Error),
}
