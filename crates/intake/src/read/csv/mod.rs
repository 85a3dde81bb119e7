//! Delimited text: CSV, TSV and their relatives, in any usual encoding, delimiter and line end, streamed.
//!
//! Invariant: memory holds one chunk and one record, however long the file is; no cell allocates unless it holds
//! doubled quotes.

mod dialect;
pub mod encoding;
mod records;

use super::{Book, Cell, Limits, Row, Sheet, Source, Tally, Trouble, tally};
use dialect::Dialect;
use encoding::Text;
use encoding_rs::Encoding;
use records::{Cutter, Field, Step};
use std::{borrow::Cow, ops::ControlFlow};

/// Bytes of text from which the delimiter is told.
const SAMPLE: usize = 256 * 1024;

/// A text of delimited records.
pub struct Csv {
    source: Source,
    limits: Limits,
    encoding: &'static Encoding,
    dialect: Dialect,
    sheets: [Sheet; 1],
}

impl Csv {
    /// Finds out how the text is written.
    pub fn open(source: Source, limits: &Limits) -> Result<Self, Trouble> {
        let encoding = encoding::detect(&source, limits)?;
        let mut text = Text::open(&source, encoding, limits)?;
        while text.decoded.len() < SAMPLE && !text.ended {
            text.more(0)?;
        }
        // No line end in all the text that a line may have: nothing to cut.
        if text.decoded.len() < limits.line && memchr::memchr2(b'\n', b'\r', text.decoded.as_bytes()).is_none() {
            while text.decoded.len() <= limits.line && !text.ended {
                text.more(0)?;
            }
        }
        if text.decoded.len() > limits.line && memchr::memchr2(b'\n', b'\r', text.decoded.as_bytes()).is_none() {
            return Err(Trouble::too_large("line", limits.line as u64));
        }
        if text.ended && tally::blank(&text.decoded) {
            return Err(Trouble::Empty);
        }
        let mut cut = text.decoded.len().min(SAMPLE);
        while !text.decoded.is_char_boundary(cut) {
            cut -= 1;
        }
        let whole = text.ended && cut == text.decoded.len();
        let dialect = dialect::detect(&text.decoded[..cut], whole, limits);
        Ok(Self { source, limits: *limits, encoding, dialect, sheets: [Sheet::default()] })
    }
}

impl Book for Csv {
    fn sheets(&self) -> &[Sheet] {
        &self.sheets
    }

    fn rows(&mut self, sheet: usize, visit: &mut dyn FnMut(Row<'_>) -> ControlFlow<()>) -> Result<(), Trouble> {
        if sheet != 0 {
            return Ok(());
        }
        let mut text = Text::open(&self.source, self.encoding, &self.limits)?;
        text.more(0)?;
        let mut cutter = Cutter::new(self.dialect.delimiter, &self.limits);
        let mut tally = Tally::new(&self.limits);
        let (mut fields, mut spare, mut number, mut at) = (Vec::new(), Vec::new(), 0u32, self.dialect.skip);
        loop {
            if at >= text.decoded.len() && text.ended {
                return Ok(());
            }
            match cutter.record(text.decoded.as_bytes(), at, text.ended, &mut fields) {
                Step::Record(next) => {
                    at = next;
                    number = number.saturating_add(1);
                    let mut cells = tally::recycle(spare);
                    cells.extend(fields.iter().map(|field| cell(&text.decoded, *field)));
                    let flow = tally.give(number, false, &mut cells, visit)?;
                    spare = tally::recycle(cells);
                    if flow.is_break() {
                        return Ok(());
                    }
                }
                Step::Wide => return Err(Trouble::too_large("columns", Limits::WIDTH as u64)),
                Step::More => {
                    if text.decoded.len() - at > self.limits.line {
                        return Err(Trouble::too_large("line", self.limits.line as u64));
                    }
                    text.more(at)?;
                    at = 0;
                }
            }
        }
    }
}

/// The cell of a field.
fn cell(text: &str, field: Field) -> Cell<'_> {
    let raw = &text[field.start..field.end];
    if tally::blank(raw) {
        Cell::Empty
    } else if field.doubled {
        Cell::Text(Cow::Owned(raw.replace("\"\"", "\"")))
    } else {
        Cell::Text(Cow::Borrowed(raw))
    }
}
