//! `OpenDocument` sheets, packed (ODS) or in one XML file (FODS), streamed.
//!
//! A row or cell that is repeated a million times, as programs write them to fill a sheet, is counted and not laid
//! out; only repeated content becomes rows.
//!
//! Invariant: of a sheet, memory holds one row.

use super::{Archive, Area, Book, Cell, Limits, Row, Sheet, Source, Tally, Trouble, dates, tally, xml, xml::Xml};
use quick_xml::events::{BytesStart, Event};
use rustc_hash::FxHashSet;
use std::ops::{ControlFlow, Range};

/// Sheets beyond which a workbook is no workbook.
const SHEETS: usize = 1_000;

/// An opened document.
pub struct Ods {
    content: Source,
    limits: Limits,
    sheets: Vec<Sheet>,
}

/// Rows beyond which nothing may stand: sixteen times what any program shows.
const ROWS: u32 = 16 << 20;

/// How many times the text of one cell a whole row may have.
const ROW_TEXTS: usize = 16;

/// Gets the rows of one sheet.
type Visit<'v> = dyn FnMut(Row<'_>) -> ControlFlow<()> + 'v;

impl Ods {
    /// Opens a document in a single XML file.
    pub fn open(content: Source, limits: &Limits) -> Result<Self, Trouble> {
        let mut sheets = Vec::new();
        Walk::new(limits).run(Xml::open(&content, limits)?, &mut sheets, None)?;
        if sheets.is_empty() {
            return Err(Trouble::broken("ods"));
        }
        Ok(Self { content, limits: *limits, sheets })
    }

    /// Opens a packed document.
    pub fn open_packed(archive: &Archive, limits: &Limits) -> Result<Self, Trouble> {
        if let Some(manifest) = archive.find("META-INF/manifest.xml") {
            let manifest = archive.part(manifest, limits)?.head(64 * 1024, limits)?;
            if memchr::memmem::find(&manifest, b"encryption-data").is_some() {
                return Err(Trouble::Encrypted);
            }
        }
        let content = archive.find("content.xml").ok_or_else(|| Trouble::broken("ods"))?;
        Self::open(archive.part(content, limits)?, limits)
    }
}

impl Book for Ods {
    fn sheets(&self) -> &[Sheet] {
        &self.sheets
    }

    fn rows(&mut self, sheet: usize, visit: &mut dyn FnMut(Row<'_>) -> ControlFlow<()>) -> Result<(), Trouble> {
        if sheet >= self.sheets.len() {
            return Ok(());
        }
        let mut seen = Vec::new();
        let xml = Xml::open(&self.content, &self.limits)?;
        Walk::new(&self.limits).run(xml, &mut seen, Some((sheet, visit)))?;
        if let Some(walked) = seen.get(sheet) {
            self.sheets[sheet].uncomputed = walked.uncomputed;
        }
        Ok(())
    }
}

/// A cell's value before its row is whole; texts are ranges of the row's text.
#[derive(Clone)]
enum Value {
    Text(Range<usize>),
    Error(Range<usize>),
    Number(f64),
    Date(chrono::NaiveDateTime),
    Bool(bool),
}

/// The cell that is being read.
#[derive(Default)]
struct Open {
    repeated: u32,
    covered: bool,
    formula: bool,
    error: bool,
    kind: String,
    value: Option<String>,
    /// Where its paragraphs begin in the row's text.
    start: usize,
    paragraphs: u32,
}

struct Walk {
    limits: Limits,
    /// Styles that hide the table they are given to.
    hiding: FxHashSet<String>,
    style: String,
    pivots: Vec<String>,
    number: u32,
    repeated: u32,
    hidden: bool,
    column: u32,
    values: Vec<(u32, Value)>,
    texts: String,
    cell: Option<Open>,
    in_text: bool,
    /// How deep in a part that is left out: notes, drawings, recorded changes.
    left: u32,
    /// How deep in tables: one inside a cell is not a sheet.
    tables: u32,
}

impl Walk {
    fn new(limits: &Limits) -> Self {
        Self {
            limits: *limits,
            hiding: FxHashSet::default(),
            style: String::new(),
            pivots: Vec::new(),
            number: 0,
            repeated: 1,
            hidden: false,
            column: 0,
            values: Vec::new(),
            texts: String::new(),
            cell: None,
            in_text: false,
            left: 0,
            tables: 0,
        }
    }

    /// Reads the document: lists its sheets and gives the rows of one of them.
    fn run(
        mut self,
        mut xml: Xml,
        sheets: &mut Vec<Sheet>,
        mut wanted: Option<(usize, &mut Visit<'_>)>,
    ) -> Result<(), Trouble> {
        let mut tally = Tally::new(&self.limits);
        let mut spare = Vec::new();
        loop {
            let event = xml.next()?;
            let empty = matches!(event, Event::Empty(_));
            let inside = wanted.as_ref().is_none_or(|(sheet, _)| sheets.len() == sheet + 1);
            match event {
                Event::Eof => break,
                Event::Start(e) | Event::Empty(e) => {
                    let name = e.name();
                    if self.left > 0 || is_left_out(name.as_ref()) {
                        self.left += u32::from(!empty);
                        continue;
                    }
                    match name.local_name().as_ref() {
                        "table" => {
                            self.tables += u32::from(!empty);
                            if self.tables <= 1 {
                                if sheets.len() >= SHEETS || wanted.as_ref().is_some_and(|w| sheets.len() > w.0) {
                                    return Ok(());
                                }
                                sheets.push(self.begin_table(&e));
                            }
                        }
                        _ if self.tables > 1 || (self.tables == 1 && !inside) => {}
                        "table-row" => {
                            self.begin_row(&e);
                            if empty {
                                self.number = self.number.saturating_add(self.repeated);
                            }
                        }
                        kind @ ("table-cell" | "covered-table-cell") => {
                            self.begin_cell(&e, kind.starts_with("covered"), sheets.last_mut());
                            if empty {
                                self.end_cell(sheets.last_mut())?;
                            }
                        }
                        _ => self.other(&e, sheets.last_mut(), empty),
                    }
                }
                Event::End(e) => {
                    if self.left > 0 {
                        self.left -= 1;
                        continue;
                    }
                    match e.local_name().as_ref() {
                        "table" => self.tables = self.tables.saturating_sub(1),
                        _ if self.tables > 1 || (self.tables == 1 && !inside) => {}
                        "p" => self.in_text = false,
                        "table-cell" | "covered-table-cell" => self.end_cell(sheets.last_mut())?,
                        "table-row" => {
                            if let Some((_, visit)) = &mut wanted {
                                let mut cells = tally::recycle(spare);
                                self.cells(&mut cells);
                                let flow = self.give(&mut cells, &mut tally, *visit)?;
                                spare = tally::recycle(cells);
                                if flow.is_break() {
                                    return Ok(());
                                }
                            }
                            self.number = self.number.saturating_add(self.repeated);
                        }
                        _ => {}
                    }
                }
                Event::Text(text) if self.in_text && self.left == 0 => self.text(&text),
                Event::CData(text) if self.in_text && self.left == 0 => self.text(&text),
                Event::GeneralRef(r) if self.in_text && self.left == 0 => self.texts.push(xml::reference(&r)?),
                _ => {}
            }
            if self.texts.len() > ROW_TEXTS * self.limits.cell {
                return Err(Trouble::too_large("cell", self.limits.cell as u64));
            }
        }
        for sheet in sheets {
            sheet.pivot |= self.pivots.contains(&sheet.name);
        }
        // A document that stops inside a table was cut off: rows are missing, and nobody would see it.
        if self.tables > 0 { Err(Trouble::broken("ods")) } else { Ok(()) }
    }

    fn begin_table(&mut self, e: &BytesStart<'_>) -> Sheet {
        (self.number, self.column) = (1, 0);
        let name = xml::attribute(e, "name").unwrap_or_default().into_owned();
        let style = xml::attribute(e, "style-name").unwrap_or_default();
        // Sheets of other files that formulas refer to are kept as hidden copies.
        let hidden = self.hiding.contains(style.as_ref()) || name.starts_with("'file:");
        Sheet { name, hidden, ..Sheet::default() }
    }

    fn begin_row(&mut self, e: &BytesStart<'_>) {
        self.repeated = xml::number(e, "number-rows-repeated").unwrap_or(1).max(1);
        self.hidden = xml::attribute(e, "visibility").is_some_and(|v| v != "visible");
        self.column = 0;
        self.values.clear();
        self.texts.clear();
        self.cell = None;
    }

    fn begin_cell(&mut self, e: &BytesStart<'_>, covered: bool, sheet: Option<&mut Sheet>) {
        let mut cell = Open { repeated: 1, covered, start: self.texts.len(), ..Open::default() };
        let (mut wide, mut high) = (1, 1);
        for a in e.attributes().with_checks(false).flatten() {
            let value = || quick_xml::escape::unescape(&a.value).map_or_else(|_| a.value.to_string(), Into::into);
            let number = || a.value.parse::<u32>().unwrap_or(1).max(1);
            match a.key.local_name().as_ref() {
                "number-columns-repeated" => cell.repeated = number(),
                "number-columns-spanned" => wide = number(),
                "number-rows-spanned" => high = number(),
                "formula" => cell.formula = true,
                "value-type" if *a.value == *"error" => cell.error = true,
                "value-type" if cell.kind.is_empty() => cell.kind = value(),
                "value" | "date-value" | "time-value" | "boolean-value" | "string-value" => cell.value = Some(value()),
                _ => {}
            }
        }
        if let Some(sheet) = sheet
            && (wide > 1 || high > 1)
            && sheet.merges.len() < Sheet::MERGES
            && (self.column as usize) < Limits::WIDTH
        {
            let last = Limits::WIDTH as u32 - 1;
            sheet.merges.push(Area {
                top: self.number,
                bottom: self.number.saturating_add(high - 1),
                left: self.column,
                right: self.column.saturating_add(wide - 1).min(last),
            });
        }
        self.cell = Some(cell);
    }

    fn end_cell(&mut self, sheet: Option<&mut Sheet>) -> Result<(), Trouble> {
        let Some(cell) = self.cell.take() else { return Ok(()) };
        let (from, repeated) = (self.column, cell.repeated);
        self.column = self.column.saturating_add(repeated);
        if cell.covered {
            return Ok(());
        }
        if cell.formula
            && cell.value.is_none()
            && self.texts.len() == cell.start
            && cell.kind != "string"
            && let Some(sheet) = sheet
        {
            sheet.uncomputed = sheet.uncomputed.saturating_add(1);
        }
        let Some(value) = self.value(&cell) else { return Ok(()) };
        if self.column as usize > Limits::WIDTH {
            return Err(Trouble::too_large("columns", Limits::WIDTH as u64));
        }
        self.values.extend((from..self.column).map(|column| (column, value.clone())));
        Ok(())
    }

    /// The value of a cell: what is stored where there is something stored, else what is shown.
    fn value(&mut self, cell: &Open) -> Option<Value> {
        let shown = cell.start..self.texts.len();
        let stored = cell.value.as_deref().unwrap_or_default();
        let text = &self.texts[shown.clone()];
        let failed = cell.formula && (text.starts_with('#') || text.starts_with("Err:"));
        let value = match cell.kind.as_str() {
            _ if (cell.error || failed) && !tally::blank(text) => return Some(Value::Error(shown)),
            "float" | "percentage" | "currency" => stored.trim().parse().ok().map(Value::Number),
            "date" => dates::iso(stored).map(Value::Date),
            "time" => dates::duration(stored).map(|days| match dates::serial(days, false) {
                Cell::Date(at) if days < 1.0 => Value::Date(at),
                _ => Value::Number(days),
            }),
            "boolean" => Some(Value::Bool(stored.trim() == "true")),
            _ => None,
        };
        if value.is_some() {
            return value;
        }
        if tally::blank(text) {
            if tally::blank(stored) {
                return None;
            }
            let start = self.texts.len();
            self.texts.push_str(stored);
            return Some(Value::Text(start..self.texts.len()));
        }
        Some(Value::Text(shown))
    }

    /// Everything that is not a table, row or cell.
    fn other(&mut self, e: &BytesStart<'_>, sheet: Option<&mut Sheet>, empty: bool) {
        match e.local_name().as_ref() {
            "p" => {
                if let Some(cell) = &mut self.cell {
                    if cell.paragraphs > 0 {
                        self.texts.push('\n');
                    }
                    cell.paragraphs += 1;
                    self.in_text = !empty;
                }
            }
            "s" if self.in_text => {
                let count = xml::number(e, "c").unwrap_or(1).min(1_000);
                self.texts.extend(std::iter::repeat_n(' ', count as usize));
            }
            "tab" if self.in_text => self.texts.push('\t'),
            "line-break" if self.in_text => self.texts.push('\n'),
            "table-column" => {
                let repeated = xml::number(e, "number-columns-repeated").unwrap_or(1).max(1);
                let to = self.column.saturating_add(repeated).min(Limits::WIDTH as u32);
                if let Some(sheet) = sheet
                    && xml::attribute(e, "visibility").is_some_and(|v| v != "visible")
                {
                    sheet.hidden_columns.extend(self.column..to);
                }
                self.column = to;
            }
            "style" if self.tables == 0 => self.style = xml::attribute(e, "name").unwrap_or_default().into_owned(),
            "table-properties" if xml::attribute(e, "display").is_some_and(|d| d == "false") => {
                self.hiding.insert(self.style.clone());
            }
            "data-pilot-table" if self.pivots.len() < SHEETS => {
                let target = xml::attribute(e, "target-range-address").unwrap_or_default();
                if let Some((sheet, _)) = target.split(':').next().and_then(|first| first.rsplit_once('.')) {
                    self.pivots.push(sheet.trim_matches(['$', '\'']).replace("''", "'"));
                }
            }
            _ => {}
        }
    }

    /// Text of a paragraph: runs of white space are one space, as the format says.
    fn text(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                '\n' | '\t' | '\r' | ' ' => {
                    if !self.texts.is_empty() && !self.texts.ends_with([' ', '\n']) {
                        self.texts.push(' ');
                    }
                }
                c => self.texts.push(c),
            }
        }
    }

    /// Gives the row as often as it is repeated; a blank one is only counted.
    fn give(
        &self,
        cells: &mut Vec<Cell<'_>>,
        tally: &mut Tally,
        visit: &mut Visit<'_>,
    ) -> Result<ControlFlow<()>, Trouble> {
        if cells.is_empty() {
            return Ok(ControlFlow::Continue(()));
        }
        if self.number > ROWS {
            return Err(Trouble::too_large("rows", u64::from(ROWS)));
        }
        for number in self.number..self.number.saturating_add(self.repeated) {
            if tally.give(number, self.hidden, cells, visit)?.is_break() {
                return Ok(ControlFlow::Break(()));
            }
        }
        Ok(ControlFlow::Continue(()))
    }

    fn cells<'a>(&'a self, cells: &mut Vec<Cell<'a>>) {
        for (column, value) in &self.values {
            let column = *column as usize;
            if column >= cells.len() {
                cells.resize(column + 1, Cell::Empty);
            }
            cells[column] = match value {
                Value::Text(range) => tally::text(&self.texts[range.clone()]),
                Value::Error(range) => Cell::Error(self.texts[range.clone()].trim().into()),
                Value::Number(n) => Cell::Number(*n),
                Value::Date(at) => Cell::Date(*at),
                Value::Bool(b) => Cell::Bool(*b),
            };
        }
    }
}

/// Parts of a document that hold text or cells that are not the sheet's.
fn is_left_out(name: &str) -> bool {
    name.starts_with("draw:")
        || matches!(
            name,
            "office:annotation"
                | "table:shapes"
                | "table:tracked-changes"
                | "text:ruby-text"
                | "office:scripts"
                | "office:event-listeners"
        )
}
