//! XLSX and XLSM workbooks, streamed.
//!
//! Ours and not calamine's because a stray far cell makes calamine ask for the whole rectangle (549 GB for a file of
//! 1.4 KB, `experience.md` finding 2), and because it does not tell hidden rows and columns.
//!
//! Invariant: of a sheet, memory holds one row; of a workbook, the texts that its cells share.

mod sheet;

use super::{Archive, Book, Limits, Row, Sheet, Source, Trouble, formats, strings::Strings, xml, xml::Xml};
use quick_xml::events::Event;
use rustc_hash::FxHashMap;
use std::{borrow::Cow, ops::ControlFlow};

/// Sheets beyond which a workbook is no workbook.
const SHEETS: usize = 1_000;

/// An opened workbook.
pub struct Xlsx {
    limits: Limits,
    parts: Vec<Option<Source>>,
    sheets: Vec<Sheet>,
    /// Whether a sheet has been walked to its end once, so that its merged areas are known.
    walked: Vec<bool>,
    shared: Shared,
}

/// What the sheets of a workbook share.
pub struct Shared {
    strings: Strings,
    /// For each cell style, whether it shows a date.
    dates: Vec<bool>,
    system_1904: bool,
}

/// A relationship from one part of the package to another.
struct Relation {
    id: String,
    /// Last word of the relationship's type, the same in both flavours of the standard.
    kind: String,
    target: String,
}

impl Xlsx {
    /// Reads everything but the sheets themselves.
    pub fn open(archive: &Archive, limits: &Limits) -> Result<Self, Trouble> {
        let workbook = relations(archive, "", limits)?
            .into_iter()
            .find(|r| r.kind == "officeDocument")
            .map(|r| r.target)
            .filter(|target| archive.find(target).is_some())
            .unwrap_or_else(|| "xl/workbook.xml".to_owned());
        let relations_of_workbook = relations(archive, &workbook, limits)?;
        let (listed, system_1904) = list(archive, &workbook, limits)?;
        let part = |kind: &str, usual: &str| -> Result<Option<Source>, Trouble> {
            let target = relations_of_workbook.iter().find(|r| r.kind == kind).map_or(usual, |r| r.target.as_str());
            archive.find(target).map(|entry| archive.part(entry, limits)).transpose()
        };
        let dates = match part("styles", "xl/styles.xml")? {
            Some(source) => dates(&source, limits)?,
            None => Vec::new(),
        };
        let strings = match part("sharedStrings", "xl/sharedStrings.xml")? {
            Some(source) => strings(&source, limits)?,
            None => Strings::default(),
        };
        let mut book = Self {
            limits: *limits,
            parts: Vec::new(),
            sheets: Vec::new(),
            walked: Vec::new(),
            shared: Shared { strings, dates, system_1904 },
        };
        for (place, Listed { name, id, hidden }) in listed.into_iter().enumerate() {
            let relation = relations_of_workbook.iter().find(|r| r.id == id);
            if relation.is_some_and(|r| r.kind != "worksheet") {
                continue; // charts, dialogues and macro sheets have no cells
            }
            let target = relation.map_or_else(|| format!("xl/worksheets/sheet{}.xml", place + 1), |r| r.target.clone());
            let entry = archive.find(&target);
            let pivot = relations(archive, &target, limits)?.iter().any(|r| r.kind == "pivotTable");
            book.parts.push(entry.map(|e| archive.part(e, limits)).transpose()?);
            book.sheets.push(Sheet { name, hidden, pivot, ..Sheet::default() });
            book.walked.push(false);
        }
        if book.sheets.is_empty() {
            return Err(if archive.entries.is_empty() { Trouble::Empty } else { Trouble::broken("workbook") });
        }
        Ok(book)
    }
}

impl Book for Xlsx {
    fn sheets(&self) -> &[Sheet] {
        &self.sheets
    }

    fn rows(&mut self, sheet: usize, visit: &mut dyn FnMut(Row<'_>) -> ControlFlow<()>) -> Result<(), Trouble> {
        let Some(Some(part)) = self.parts.get(sheet) else { return Ok(()) };
        let xml = Xml::open(part, &self.limits)?;
        let to_the_end = !self.walked[sheet];
        self.walked[sheet] = true;
        sheet::walk(xml, &self.shared, &self.limits, &mut self.sheets[sheet], to_the_end, visit)
    }
}

/// A sheet as the workbook lists it, with the relationship that leads to it.
struct Listed {
    name: String,
    id: String,
    hidden: bool,
}

/// The sheets of the workbook, and whether it counts days from 1904.
fn list(archive: &Archive, workbook: &str, limits: &Limits) -> Result<(Vec<Listed>, bool), Trouble> {
    // A package of an office program, but of no workbook.
    let entry = archive.find(workbook).ok_or_else(|| Trouble::not_a_table("document"))?;
    let mut xml = Xml::open(&archive.part(entry, limits)?, limits)?;
    let (mut sheets, mut system_1904) = (Vec::new(), false);
    loop {
        match xml.next()? {
            Event::Eof => return Ok((sheets, system_1904)),
            Event::Start(e) | Event::Empty(e) => match e.local_name().as_ref() {
                "sheet" if sheets.len() < SHEETS => {
                    let name = xml::attribute(&e, "name").unwrap_or_default().into_owned();
                    let id = xml::attribute(&e, "id").unwrap_or_default().into_owned();
                    let hidden = xml::attribute(&e, "state").is_some_and(|s| s != "visible");
                    sheets.push(Listed { name, id, hidden });
                }
                "workbookPr" => system_1904 = xml::flag(&e, "date1904"),
                _ => {}
            },
            _ => {}
        }
    }
}

/// The relationships of a part; none where the file says nothing.
fn relations(archive: &Archive, part: &str, limits: &Limits) -> Result<Vec<Relation>, Trouble> {
    let (folder, file) = part.rsplit_once('/').map_or(("", part), |(folder, file)| (folder, file));
    let slash = if folder.is_empty() { "" } else { "/" };
    let Some(entry) = archive.find(&format!("{folder}{slash}_rels/{file}.rels")) else { return Ok(Vec::new()) };
    let mut xml = Xml::open(&archive.part(entry, limits)?, limits)?;
    let mut relations = Vec::new();
    loop {
        match xml.next()? {
            Event::Eof => return Ok(relations),
            Event::Start(e) | Event::Empty(e)
                if e.local_name().as_ref() == "Relationship" && relations.len() < limits.entries =>
            {
                let kind = xml::attribute(&e, "Type").unwrap_or_default();
                relations.push(Relation {
                    id: xml::attribute(&e, "Id").unwrap_or_default().into_owned(),
                    kind: kind.rsplit('/').next().unwrap_or_default().to_owned(),
                    target: resolve(folder, &xml::attribute(&e, "Target").unwrap_or_default()),
                });
            }
            _ => {}
        }
    }
}

/// A target as a path inside the package; it may be absolute or climb.
fn resolve(folder: &str, target: &str) -> String {
    let target = target.replace('\\', "/");
    let mut path: Vec<&str> = if target.starts_with('/') { Vec::new() } else { folder.split('/').collect() };
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                path.pop();
            }
            part => path.push(part),
        }
    }
    path.retain(|p| !p.is_empty());
    path.join("/")
}

/// Reads the shared texts; phonetic guides are left out, runs of rich text are joined.
fn strings(source: &Source, limits: &Limits) -> Result<Strings, Trouble> {
    let mut xml = Xml::open(source, limits)?;
    let mut strings = Strings::default();
    let (mut in_text, mut phonetic, mut one) = (false, false, String::new());
    loop {
        match xml.next()? {
            Event::Eof => break,
            Event::Start(e) => match e.local_name().as_ref() {
                "t" => in_text = !phonetic,
                "rPh" => phonetic = true,
                "si" => one.clear(),
                _ => {}
            },
            Event::End(e) => match e.local_name().as_ref() {
                "t" => in_text = false,
                "rPh" => phonetic = false,
                "si" => strings.push(&unescaped(&one), limits)?,
                _ => {}
            },
            Event::Empty(e) if e.local_name().as_ref() == "si" => strings.push("", limits)?,
            Event::Text(text) if in_text => one.push_str(&text),
            Event::CData(text) if in_text => one.push_str(&text),
            Event::GeneralRef(r) if in_text => one.push(xml::reference(&r)?),
            _ => {}
        }
        if one.len() > limits.cell {
            return Err(Trouble::too_large("cell", limits.cell as u64));
        }
    }
    Ok(strings)
}

/// Formats and styles beyond which the file is not a program's work (the program itself allows 65,490).
const STYLES: usize = 100_000;

/// For each cell style, whether it shows a date or a time of day.
fn dates(source: &Source, limits: &Limits) -> Result<Vec<bool>, Trouble> {
    let mut xml = Xml::open(source, limits)?;
    let (mut custom, mut styles, mut in_cell_styles) = (FxHashMap::default(), Vec::new(), false);
    loop {
        match xml.next()? {
            Event::Eof => return Ok(styles),
            Event::End(e) if e.local_name().as_ref() == "cellXfs" => in_cell_styles = false,
            Event::Start(e) | Event::Empty(e) if styles.len() < STYLES && custom.len() < STYLES => {
                match e.local_name().as_ref() {
                    "numFmt" => {
                        if let Some(id) = xml::number(&e, "numFmtId") {
                            custom.insert(id, formats::is_date(&xml::attribute(&e, "formatCode").unwrap_or_default()));
                        }
                    }
                    "cellXfs" => in_cell_styles = true,
                    "xf" if in_cell_styles => {
                        let id = xml::number(&e, "numFmtId").unwrap_or(0);
                        styles.push(custom.get(&id).copied().unwrap_or_else(|| formats::is_built_in_date(id)));
                    }
                    _ => {}
                }
            }
            _ => {}
        }
    }
}

/// Characters that XML cannot carry are written `_x000D_`.
fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains("_x") {
        return text.into();
    }
    let (mut out, mut rest) = (String::with_capacity(text.len()), text);
    while let Some(at) = rest.find("_x") {
        let code = rest
            .get(at + 2..at + 7)
            .filter(|c| c.ends_with('_'))
            .and_then(|c| u32::from_str_radix(&c[..4], 16).ok())
            .and_then(char::from_u32);
        let taken = if code.is_some() { 7 } else { 2 };
        out.push_str(&rest[..at]);
        match code {
            Some(c) => out.push(c),
            None => out.push_str("_x"),
        }
        rest = &rest[at + taken..];
    }
    out.push_str(rest);
    out.into()
}

#[cfg(test)]
mod tests {
    use super::unescaped;

    #[test]
    fn escaped_characters_come_back() {
        assert_eq!(unescaped("a_x000D_\nb"), "a\r\nb");
        assert_eq!(unescaped("_x005F_x000D_"), "_x000D_");
        assert_eq!(unescaped("tax_xyz_x1_é_x00"), "tax_xyz_x1_é_x00");
    }
}
