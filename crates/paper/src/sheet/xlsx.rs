//! XLSX with an About sheet first. Rows go out as they come (constant memory); text is always typed as text.

use super::{Column, Kind, Table, Value, looks_like_formula};
use crate::{Fault, words};
use base::lang::Lang;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook as Book, Worksheet};
use std::borrow::Cow;
use std::io::{Seek, Write};

/// Rows that Excel takes on one sheet.
const MOST_ROWS: u32 = 1_048_576;
/// UTF-16 units that Excel takes in one cell.
const MOST_TEXT: usize = 32_767;
/// Columns wider than this are wrapped.
const WIDEST: u16 = 60;

/// What the first sheet says: where the figures come from and how to read them.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct About {
    /// The reader's language; Arabic sheets run from right to left.
    pub lang: Lang,
    /// What the workbook is.
    pub title: String,
    /// Facts as label and text: source, filters, time, audience.
    pub facts: Vec<(String, String)>,
    /// Notes on method, a paragraph each.
    pub notes: Vec<String>,
    /// The day of making, as the document's property: the same values give the same bytes.
    pub made: chrono::NaiveDate,
}

/// A workbook whose sheets are written row by row, in order.
pub struct Workbook {
    book: Book,
    lang: Lang,
    names: Vec<String>,
    look: Look,
    open: Option<Open>,
    listed: Vec<(String, String)>,
    about: About,
}

/// The sheet being written.
struct Open {
    index: usize,
    columns: Vec<Column>,
    next: u32,
    part: u32,
    name: String,
    tags: bool,
}

struct Look {
    head: Format,
    tag: Format,
    text: Format,
    prose: Format,
    guarded: Format,
    whole: Format,
    number: Format,
    date: Format,
    title: Format,
    label: Format,
}

impl Look {
    fn new() -> Look {
        let top = || Format::new().set_align(FormatAlign::Top);
        Look {
            head: Format::new()
                .set_bold()
                .set_font_color("FFFFFF")
                .set_background_color("1B365D")
                .set_text_wrap()
                .set_align(FormatAlign::VerticalCenter)
                .set_border_bottom(FormatBorder::Thin),
            tag: Format::new().set_font_color("4A5B70").set_background_color("E8EEF4"),
            text: top(),
            prose: top().set_text_wrap(),
            // Excel keeps such a text a text even when somebody opens the cell and presses Enter.
            guarded: top().set_quote_prefix(),
            whole: top().set_num_format("#,##0"),
            number: top().set_num_format("#,##0.###"),
            date: top().set_num_format("yyyy-mm-dd"),
            title: Format::new().set_bold().set_font_size(16).set_font_color("1B365D"),
            label: top().set_bold(),
        }
    }
}

impl Workbook {
    /// Begins a workbook. The About sheet comes first and lists the sheets that follow.
    pub fn new(about: About) -> Result<Workbook, Fault> {
        let mut book = Book::new();
        let made = ExcelDateTime::from_ymd(
            u16::try_from(chrono::Datelike::year(&about.made)).unwrap_or(1900).clamp(1900, 9999),
            chrono::Datelike::month(&about.made) as u8,
            chrono::Datelike::day(&about.made) as u8,
        )?;
        book.set_properties(&DocProperties::new().set_title(&about.title).set_creation_datetime(&made));
        let name = words::about(about.lang);
        let sheet = book.add_worksheet();
        sheet.set_name(&name)?;
        sheet.set_right_to_left(about.lang.is_rtl());
        Ok(Workbook {
            book,
            lang: about.lang,
            names: vec![name],
            look: Look::new(),
            open: None,
            listed: Vec::new(),
            about,
        })
    }

    /// Begins a sheet; the one before it is closed. With `tags`, HXL tags stand under the header.
    pub fn sheet(&mut self, name: &str, title: &str, columns: &[Column], tags: bool) -> Result<(), Fault> {
        let name = tab_name(name, &self.names);
        self.listed.push((name.clone(), title.to_owned()));
        self.begin(name, columns.to_vec(), tags, 1)
    }

    fn begin(&mut self, name: String, columns: Vec<Column>, tags: bool, part: u32) -> Result<(), Fault> {
        self.names.push(name.clone());
        let rtl = self.lang.is_rtl();
        let sheet = self.book.add_worksheet_with_constant_memory()?;
        sheet.set_name(&name)?;
        sheet.set_right_to_left(rtl);
        for (i, column) in (0_u16..).zip(&columns) {
            sheet.set_column_width(i, width(column))?;
        }
        let mut next = 0;
        for (i, column) in (0_u16..).zip(&columns) {
            sheet.write_string_with_format(next, i, clean(&column.header).as_ref(), &self.look.head)?;
        }
        next += 1;
        if tags {
            for (i, column) in (0_u16..).zip(&columns) {
                sheet.write_string_with_format(next, i, clean(&column.tag).as_ref(), &self.look.tag)?;
            }
            next += 1;
        }
        sheet.set_freeze_panes(next, 0)?;
        sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
        let index = self.names.len() - 1;
        self.open = Some(Open { index, columns, next, part, name, tags });
        Ok(())
    }

    /// Writes one row of the sheet begun last; a sheet that is full goes on in another one.
    pub fn row(&mut self, cells: &[Value]) -> Result<(), Fault> {
        if self.open.as_ref().is_some_and(|o| o.next >= MOST_ROWS) {
            self.go_on()?;
        }
        let Some(open) = &mut self.open else {
            return Err(Fault::Layout("a row was written before its sheet".to_owned()));
        };
        let sheet = self.book.worksheet_from_index(open.index)?;
        for ((i, column), cell) in (0_u16..).zip(&open.columns).zip(cells) {
            write_cell(sheet, (open.next, i), cell, column.kind, &self.look)?;
        }
        open.next += 1;
        Ok(())
    }

    fn go_on(&mut self) -> Result<(), Fault> {
        let Some(open) = self.close()? else { return Ok(()) };
        let part = open.part + 1;
        let base = open.name.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end().to_owned();
        let name = tab_name(&format!("{base} {part}"), &self.names);
        self.begin(name, open.columns, open.tags, part)
    }

    /// Ends the open sheet: the filter goes over what was written.
    fn close(&mut self) -> Result<Option<Open>, Fault> {
        let Some(open) = self.open.take() else { return Ok(None) };
        let last = u16::try_from(open.columns.len()).unwrap_or(u16::MAX);
        // With a row of tags the header is not next to its rows, and a filter would sort the tags among them.
        if last > 0 && !open.tags && open.next > 1 {
            self.book.worksheet_from_index(open.index)?.autofilter(0, 0, open.next - 1, last - 1)?;
        }
        Ok(Some(open))
    }

    /// Ends the workbook and writes it.
    pub fn finish<W: Write + Seek + Send>(mut self, out: W) -> Result<(), Fault> {
        self.close()?;
        let sheet = self.book.worksheet_from_index(0)?;
        write_about(sheet, &self.about, &self.listed, &self.look)?;
        self.book.save_to_writer(out)?;
        Ok(())
    }
}

/// Whole tables as a workbook in memory.
pub fn xlsx(about: &About, tables: &[Table], tags: bool) -> Result<Vec<u8>, Fault> {
    let mut book = Workbook::new(about.clone())?;
    for table in tables {
        book.sheet(&table.name, &table.title, &table.columns, tags)?;
        for row in &table.rows {
            book.row(row)?;
        }
    }
    let mut out = std::io::Cursor::new(Vec::new());
    book.finish(&mut out)?;
    Ok(out.into_inner())
}

fn write_about(sheet: &mut Worksheet, about: &About, listed: &[(String, String)], look: &Look) -> Result<(), Fault> {
    sheet.set_column_width(0, 28)?;
    sheet.set_column_width(1, 90)?;
    sheet.write_string_with_format(0, 0, clean(&about.title).as_ref(), &look.title)?;
    let mut row = 2;
    for (label, text) in &about.facts {
        sheet.write_string_with_format(row, 0, clean(label).as_ref(), &look.label)?;
        sheet.write_string_with_format(row, 1, clean(text).as_ref(), &look.prose)?;
        row += 1;
    }
    row += 1;
    for note in &about.notes {
        sheet.write_string_with_format(row, 1, clean(note).as_ref(), &look.prose)?;
        row += 1;
    }
    row += 1;
    for (name, title) in listed {
        sheet.write_string_with_format(row, 0, clean(name).as_ref(), &look.label)?;
        sheet.write_string_with_format(row, 1, clean(title).as_ref(), &look.prose)?;
        row += 1;
    }
    Ok(())
}

fn write_cell(sheet: &mut Worksheet, at: (u32, u16), cell: &Value, kind: Kind, look: &Look) -> Result<(), Fault> {
    let (row, column) = at;
    match cell {
        Value::Text(text) => {
            let format = match kind {
                _ if looks_like_formula(text) => &look.guarded,
                Kind::Prose => &look.prose,
                _ => &look.text,
            };
            sheet.write_string_with_format(row, column, clean(text).as_ref(), format)?;
        }
        // A count past 2^53 would be rounded by Excel: it stays exact as text.
        Value::Whole(n) if n.unsigned_abs() > 1 << 53 => {
            sheet.write_string_with_format(row, column, n.to_string(), &look.text)?;
        }
        Value::Whole(n) => {
            sheet.write_number_with_format(row, column, *n as f64, &look.whole)?;
        }
        Value::Number(n) if n.is_finite() => {
            sheet.write_number_with_format(row, column, *n, &look.number)?;
        }
        Value::Empty | Value::Number(_) => {}
        Value::Date(day) if (1900..=9999).contains(&chrono::Datelike::year(day)) => {
            sheet.write_date_with_format(row, column, day, &look.date)?;
        }
        Value::Date(day) => {
            sheet.write_string_with_format(row, column, day.to_string(), &look.text)?;
        }
    }
    Ok(())
}

/// Width in characters: by what the column holds, and wide enough for the longest word of its header.
fn width(column: &Column) -> u16 {
    let usual = match column.kind {
        Kind::Text => 28,
        Kind::Prose => WIDEST,
        Kind::Code | Kind::Whole | Kind::Number => 12,
        Kind::Date => 11,
    };
    let longest = column.header.split_whitespace().map(|w| w.chars().count()).max().unwrap_or(0);
    usual.max(u16::try_from(longest + 3).unwrap_or(WIDEST).min(WIDEST))
}

/// A text as XML and Excel take it: no control signs, and no longer than a cell holds.
fn clean(text: &str) -> Cow<'_, str> {
    let allowed =
        |c: char| matches!(c, '\t' | '\n' | '\r') || !(c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}'));
    if text.len() <= MOST_TEXT && text.chars().all(allowed) {
        return Cow::Borrowed(text);
    }
    let mut units = 0;
    let mut out = String::with_capacity(text.len().min(MOST_TEXT));
    for sign in text.chars().filter(|&c| allowed(c)) {
        units += sign.len_utf16();
        if units >= MOST_TEXT {
            out.push('…');
            break;
        }
        out.push(sign);
    }
    Cow::Owned(out)
}

/// A tab's name as Excel takes it: at most 31 signs, none of `[]:*?/\`, no apostrophe at its ends, unique.
fn tab_name(wanted: &str, taken: &[String]) -> String {
    let tidy: String = wanted
        .chars()
        .map(|c| if matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\') || c.is_control() { ' ' } else { c })
        .collect();
    let tidy = tidy.split_whitespace().collect::<Vec<_>>().join(" ");
    let tidy = tidy.trim_matches('\'');
    let tidy = if tidy.is_empty() || tidy.eq_ignore_ascii_case("history") { "Sheet" } else { tidy };
    let is_free = |name: &str| taken.iter().all(|t| t.to_lowercase() != name.to_lowercase());
    let cut = |most: usize| {
        let mut units = 0;
        let kept: String = tidy
            .chars()
            .take_while(|c| {
                units += c.len_utf16();
                units <= most
            })
            .collect();
        kept.trim_end().trim_end_matches('\'').to_owned()
    };
    let name = cut(31);
    if is_free(&name) {
        return name;
    }
    (2..u32::MAX).map(|n| format!("{} ({n})", cut(24))).find(|n| is_free(n)).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::{clean, tab_name};

    #[test]
    fn tab_names_are_what_excel_takes() {
        assert_eq!(tab_name("3W [March/April]: all?", &[]), "3W March April all");
        assert_eq!(tab_name("'History'", &[]), "Sheet");
        assert_eq!(tab_name("areas", &["Areas".to_owned()]), "areas (2)");
        let long = "Organisations et domaines d’intervention par district";
        assert_eq!(tab_name(long, &[]).chars().count(), 31);
        assert!(tab_name(long, &[tab_name(long, &[])]).ends_with("(2)"));
    }

    #[test]
    fn a_cell_takes_any_text() {
        assert_eq!(clean("a\u{1}b"), "ab");
        assert!(clean(&"é".repeat(40_000)).encode_utf16().count() <= 32_767);
    }
}
