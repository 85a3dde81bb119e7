//! XLS workbooks of Excel 5 to 2003.
//!
//! Ours and not calamine's because calamine lays out the whole rectangle between the first and the last cell (two far
//! cells cost half a gigabyte), panics on some damaged files, and tells neither hidden rows and columns nor merged
//! areas. The tests compare the two on the same files.
//!
//! Invariant: what a sheet costs is what its cells cost.

mod biff;
mod cfb;

use super::{Area, Book, Cell, Limits, Row, Sheet, Source, Tally, Trouble, dates, formats, strings::Strings, tally};
use biff::{Record, Records, kind};
use cfb::Compound;
use encoding_rs::{Encoding, WINDOWS_1252};
use rustc_hash::{FxHashMap, FxHashSet};
use std::ops::ControlFlow;

/// Cells of one sheet that are sorted in memory: a full sheet of 65,536 rows and 75 columns.
const CELLS: u64 = 5_000_000;

/// An opened workbook.
pub struct Xls {
    bytes: Vec<u8>,
    limits: Limits,
    sheets: Vec<Sheet>,
    starts: Vec<usize>,
    strings: Strings,
    /// For each cell style, whether it shows a date.
    dates: Vec<bool>,
    system_1904: bool,
    /// Code page of texts in BIFF5; `None` in BIFF8, which has Unicode.
    older: Option<&'static Encoding>,
}

/// A cell's value; texts of the sheet itself are indexes of its own texts.
#[derive(Clone, Copy)]
enum Value {
    Shared(u32),
    Own(u32),
    Number(f64),
    Bool(bool),
    Error(u8),
}

/// A cell: row and column from 0, style, value.
type Placed = (u16, u16, u16, Value);

impl Xls {
    /// Reads everything but the sheets themselves.
    pub fn open(source: &Source, limits: &Limits) -> Result<Self, Trouble> {
        let held = source.hold(limits)?;
        let bytes = if held.starts_with(b"\xD0\xCF\x11\xE0") { workbook(&held)? } else { held.to_vec() };
        let mut book = Self {
            bytes,
            limits: *limits,
            sheets: Vec::new(),
            starts: Vec::new(),
            strings: Strings::default(),
            dates: Vec::new(),
            system_1904: false,
            older: None,
        };
        book.globals()?;
        if book.sheets.is_empty() {
            return Err(Trouble::broken("xls"));
        }
        Ok(book)
    }

    fn globals(&mut self) -> Result<(), Trouble> {
        let bytes = std::mem::take(&mut self.bytes);
        let (mut formats, mut styles, mut listed) = (FxHashMap::default(), Vec::new(), Vec::new());
        for record in Records::from(&bytes, 0) {
            match record.kind {
                kind::BOF => match record.u16(0) {
                    Some(0x0600) => self.older = None,
                    Some(0x0500) => self.older = Some(WINDOWS_1252),
                    _ => return Err(Trouble::not_a_table("old-excel")),
                },
                kind::FILEPASS => return Err(Trouble::Encrypted),
                kind::CODEPAGE if self.older.is_some() => self.older = record.u16(0).map(biff::encoding),
                kind::DATEMODE => self.system_1904 = record.u16(0) == Some(1),
                kind::BOUNDSHEET if listed.len() < 1_000 => listed.push(record),
                kind::SST => self.shared(&record)?,
                kind::FORMAT => {
                    if let (Some(id), Some(text)) =
                        (record.u16(0), record.texts(2).text(self.older.is_none(), self.older))
                    {
                        formats.insert(id, formats::is_date(&text));
                    }
                }
                kind::XF => styles.push(record.u16(2).unwrap_or(0)),
                kind::EOF => break,
                _ => {}
            }
        }
        self.dates = styles
            .iter()
            .map(|id| formats.get(id).copied().unwrap_or_else(|| formats::is_built_in_date(u32::from(*id))))
            .collect();
        for record in listed {
            // 0 is a sheet of cells; charts and modules have other numbers.
            if record.data.get(5) == Some(&0)
                && let (Some(start), Some(name)) = (record.u32(0), record.texts(6).text(false, self.older))
            {
                let hidden = record.data[4] & 3 != 0;
                self.sheets.push(Sheet { name, hidden, ..Sheet::default() });
                self.starts.push(start as usize);
            }
        }
        self.bytes = bytes;
        Ok(())
    }

    fn shared(&mut self, record: &Record<'_>) -> Result<(), Trouble> {
        let mut texts = record.texts(8);
        for _ in 0..record.u32(4).unwrap_or(0) {
            let Some(text) = texts.text(true, None) else { break };
            self.strings.push(&text, &self.limits)?;
        }
        Ok(())
    }

    /// The cells of a sheet in order, its own texts, its hidden rows; what is known of the sheet is noted on the way.
    fn collect(&self, start: usize, sheet: &mut Sheet) -> Result<(Vec<Placed>, Strings, FxHashSet<u16>), Trouble> {
        let (mut cells, mut own, mut hidden) = (Vec::<Placed>::new(), Strings::default(), FxHashSet::default());
        let (mut depth, mut texts, mut waiting) = (0u32, 0u32, None);
        *sheet = Sheet { name: std::mem::take(&mut sheet.name), hidden: sheet.hidden, ..Sheet::default() };
        for record in Records::from(&self.bytes, start) {
            match record.kind {
                kind::BOF => depth += 1,
                kind::EOF if depth <= 1 => break,
                kind::EOF => depth -= 1,
                // Charts that stand on the sheet have records of their own.
                _ if depth > 1 => {}
                kind::ROW if record.u16(12).is_some_and(|flags| flags & 0x20 != 0) => {
                    hidden.extend(record.u16(0));
                }
                kind::COLINFO if record.u16(8).is_some_and(|flags| flags & 1 != 0) => {
                    let (first, last) = (record.u16(0).unwrap_or(0), record.u16(2).unwrap_or(0).min(255));
                    sheet.hidden_columns.extend((first..=last).map(u32::from));
                }
                kind::MERGEDCELLS => merges(&record, sheet),
                kind::SXVIEW => sheet.pivot = true,
                kind::MULRK => {
                    let (Some(row), Some(first)) = (record.u16(0), record.u16(2)) else { continue };
                    for (column, six) in (first..=u16::MAX).zip(record.data[4..].chunks_exact(6)) {
                        let style = u16::from_le_bytes([six[0], six[1]]);
                        let packed = u32::from_le_bytes([six[2], six[3], six[4], six[5]]);
                        cells.push((row, column, style, Value::Number(biff::rk(packed))));
                    }
                }
                kind::STRING => {
                    if let (Some((row, column, style)), Some(text)) =
                        (waiting.take(), record.texts(0).text(true, self.older))
                    {
                        own.push(&text, &self.limits)?;
                        cells.push((row, column, style, Value::Own(texts)));
                        texts += 1;
                    }
                }
                other => {
                    let (Some(row), Some(column), Some(style)) = (record.u16(0), record.u16(2), record.u16(4)) else {
                        continue;
                    };
                    let value = match other {
                        kind::NUMBER => record.f64(6).map(Value::Number),
                        kind::RK => record.u32(6).map(|packed| Value::Number(biff::rk(packed))),
                        kind::LABELSST => record.u32(6).map(Value::Shared),
                        kind::BOOLERR => match record.data.get(6..8) {
                            Some(&[code, 0]) => Some(Value::Bool(code != 0)),
                            Some(&[code, _]) => Some(Value::Error(code)),
                            _ => None,
                        },
                        kind::LABEL | kind::RSTRING => match record.texts(6).text(true, self.older) {
                            Some(text) => {
                                own.push(&text, &self.limits)?;
                                texts += 1;
                                Some(Value::Own(texts - 1))
                            }
                            None => None,
                        },
                        kind::FORMULA => match record.data.get(6..14) {
                            // The result is no number: its kind and value stand in its first bytes.
                            Some(&[what, _, code, _, _, _, 0xFF, 0xFF]) => match what {
                                0 => {
                                    waiting = Some((row, column, style));
                                    None
                                }
                                1 => Some(Value::Bool(code != 0)),
                                2 => Some(Value::Error(code)),
                                _ => None,
                            },
                            _ => record.f64(6).map(Value::Number),
                        },
                        _ => None,
                    };
                    cells.extend(value.map(|value| (row, column, style, value)));
                }
            }
            if cells.len() as u64 > self.limits.cells.min(CELLS) {
                return Err(Trouble::too_large("cells", self.limits.cells.min(CELLS)));
            }
        }
        if !cells.is_sorted_by_key(|c| (c.0, c.1)) {
            cells.sort_by_key(|c| (c.0, c.1));
        }
        Ok((cells, own, hidden))
    }
}

impl Book for Xls {
    fn sheets(&self) -> &[Sheet] {
        &self.sheets
    }

    fn rows(&mut self, sheet: usize, visit: &mut dyn FnMut(Row<'_>) -> ControlFlow<()>) -> Result<(), Trouble> {
        let Some(start) = self.starts.get(sheet).copied() else { return Ok(()) };
        let mut about = std::mem::take(&mut self.sheets[sheet]);
        let collected = self.collect(start, &mut about);
        self.sheets[sheet] = about;
        let (placed, own, hidden) = collected?;
        let mut tally = Tally::new(&self.limits);
        let mut cells = Vec::new();
        for row in placed.chunk_by(|a, b| a.0 == b.0) {
            cells.clear();
            for (_, column, style, value) in row {
                let cell = match *value {
                    Value::Shared(index) => self.strings.get(index as usize).map_or(Cell::Empty, tally::text),
                    Value::Own(index) => own.get(index as usize).map_or(Cell::Empty, tally::text),
                    Value::Number(n) if self.dates.get(usize::from(*style)) == Some(&true) => {
                        dates::serial(n, self.system_1904)
                    }
                    Value::Number(n) => Cell::Number(n),
                    Value::Bool(b) => Cell::Bool(b),
                    Value::Error(code) => Cell::Error(biff::error(code).into()),
                };
                let column = usize::from(*column);
                if cell == Cell::Empty || column >= Limits::WIDTH {
                    continue;
                }
                if column >= cells.len() {
                    cells.resize(column + 1, Cell::Empty);
                }
                cells[column] = cell;
            }
            let number = u32::from(row[0].0) + 1;
            if tally.give(number, hidden.contains(&row[0].0), &mut cells, visit)?.is_break() {
                return Ok(());
            }
        }
        Ok(())
    }
}

/// The workbook's stream, or what the compound file is instead.
fn workbook(bytes: &[u8]) -> Result<Vec<u8>, Trouble> {
    let file = Compound::open(bytes)?;
    if file.has("EncryptedPackage") {
        return Err(Trouble::Encrypted);
    }
    if let Some(stream) = file.stream("Workbook").or_else(|| file.stream("Book")) {
        return Ok(stream);
    }
    let document = file.has("WordDocument") || file.has("PowerPoint Document") || file.has_like("__substg1.0");
    Err(if document { Trouble::not_a_table("document") } else { Trouble::broken("xls") })
}

fn merges(record: &Record<'_>, sheet: &mut Sheet) {
    for area in record.data.get(2..).unwrap_or_default().chunks_exact(8) {
        let [top, bottom, left, right] = [0, 2, 4, 6].map(|at| u32::from(u16::from_le_bytes([area[at], area[at + 1]])));
        if sheet.merges.len() < Sheet::MERGES && top <= bottom && left <= right {
            sheet.merges.push(Area { top: top + 1, bottom: bottom + 1, left, right });
        }
    }
}
