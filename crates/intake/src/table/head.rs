//! Where the header is: titles above it, several rows of it, tags below it, or none at all.
//!
//! Works on the first rows of a sheet. Invariant: a row taken as header is not read as data, and a data row is never
//! swallowed as header when it looks like the rows below it.

use crate::{
    hxl, know,
    read::{Area, Row, Sheet},
    recognise::words,
    table::store::{Value, key_of},
};
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;

/// A row of the sheet's head, its cells as keys of [`crate::table::store`].
#[derive(Clone, Debug, Default)]
pub(crate) struct HeadRow {
    pub number: u32,
    pub cells: Vec<String>,
}

impl HeadRow {
    /// Takes a row as it is read.
    pub fn of(row: &Row<'_>) -> HeadRow {
        let cells = row
            .cells
            .iter()
            .take(crate::table::store::Store::COLUMNS)
            .map(|cell| {
                let mut key = String::new();
                key_of(cell, &mut key);
                key
            })
            .collect();
        HeadRow { number: row.number, cells }
    }

    pub fn value(&self, column: usize) -> Value<'_> {
        Value::of(self.cells.get(column).map_or("", String::as_str))
    }

    /// Columns with content.
    pub fn filled(&self) -> impl Iterator<Item = usize> + '_ {
        self.cells.iter().enumerate().filter(|(_, c)| !c.is_empty()).map(|(no, _)| no)
    }

    fn texts(&self) -> usize {
        self.filled().filter(|&c| is_label(self.value(c))).count()
    }
}

/// A text that can head a column: letters, and no value such as an e-mail or a long sentence.
fn is_label(value: Value<'_>) -> bool {
    value.kind == super::store::Kind::Text
        && value.text.chars().any(char::is_alphabetic)
        && value.text.chars().count() <= 250
        && !value.text.contains('@')
}

/// What was found of a table's head.
#[derive(Clone, Debug, Default)]
pub(crate) struct Head {
    /// Rows of the header, by number.
    pub header_rows: Vec<u32>,
    /// Row of tags, by number.
    pub tag_row: Option<u32>,
    /// Header of each column, its rows joined by a space; empty where there is none.
    pub headers: Vec<String>,
    /// Tag of each column.
    pub tags: Vec<Option<hxl::Column>>,
    /// The last row that belongs to the head; data begin after it. 0 where data begin with the first row.
    pub ends: u32,
    /// Header rows as written, for finding them again further down.
    pub repeats: Vec<Vec<String>>,
}

/// How many rows with content are looked at.
pub(crate) const ROWS: usize = 150;
/// A header is looked for among so many rows with content.
const SEARCHED: usize = 40;

/// Finds the head among the first rows of a sheet.
pub(crate) fn find(rows: &[HeadRow], sheet: &Sheet) -> Head {
    if let Some(found) = by_tags(rows, sheet) {
        return found;
    }
    if sheet.keyed && rows.first().is_some_and(names_columns) {
        let mut head = assemble(rows, &[0], sheet);
        head.ends = rows[0].number;
        return head;
    }
    let mut best = (0..rows.len().min(SEARCHED))
        .map(|at| (at, score(rows, at)))
        .fold((0, 0.0_f32), |best, (at, score)| if score > best.1 { (at, score) } else { best });
    // Parents ("WHO … WHAT …") are headers too, but the fuller row directly below them is the one.
    if let Some(next) = rows.get(best.0 + 1)
        && next.number == rows[best.0].number + 1
        && next.filled().count() > rows[best.0].filled().count()
        && score(rows, best.0 + 1) > best.1 * 0.85
    {
        best.0 += 1;
    }
    if best.1 < 1.0 {
        return Head { headers: Vec::new(), ..Head::default() };
    }
    let mut at: BTreeSet<usize> = upwards(rows, best.0, sheet);
    at.insert(best.0);
    let mut last = best.0;
    while let Some(next) = rows.get(last + 1) {
        if !continues(rows, last, next, sheet) {
            break;
        }
        at.insert(last + 1);
        last += 1;
    }
    let mut head = assemble(rows, &at.iter().copied().collect::<Vec<_>>(), sheet);
    head.ends = rows[last].number;
    // A row that only numbers the columns, (1) (2) (3) or A B C, is no data.
    if let Some(next) = rows.get(last + 1)
        && numbers_columns(next)
    {
        head.ends = next.number;
        head.header_rows.push(next.number);
    }
    head
}

/// Whether keys are names, not the numbers that a converter gave to columns without one ("Unnamed: 3", "field7", "12").
fn names_columns(keys: &HeadRow) -> bool {
    let named = |column: &usize| {
        let folded = base::fold::fold(keys.value(*column).text);
        let word = folded.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ');
        !matches!(word, "" | "unnamed" | "field" | "column" | "col" | "var" | "v" | "c" | "f" | "x" | "empty")
    };
    let all: Vec<usize> = keys.filled().collect();
    !all.is_empty() && all.iter().filter(|column| named(column)).count() * 10 >= all.len() * 6
}

fn by_tags(rows: &[HeadRow], sheet: &Sheet) -> Option<Head> {
    let (at, tags) = rows
        .iter()
        .enumerate()
        .take_while(|(_, row)| row.number <= hxl::ROWS as u32)
        .find_map(|(at, row)| Some((at, hxl::tags_of(&row.cells)?)))?;
    let mut above = BTreeSet::new();
    if let Some(first) = at.checked_sub(1)
        && rows[first].filled().count() * 2 >= rows[at].filled().count()
        && rows[first].texts() * 3 >= rows[first].filled().count() * 2
    {
        above = upwards(rows, first, sheet);
        above.insert(first);
    }
    let mut head = assemble(rows, &above.iter().copied().collect::<Vec<_>>(), sheet);
    // What stands in the row of tags and is no tag names its column, where nothing else does.
    head.headers.resize(head.headers.len().max(rows[at].cells.len()), String::new());
    for (column, tag) in tags.iter().enumerate() {
        let text = rows[at].value(column).text;
        if tag.is_none() && head.headers[column].is_empty() && !text.starts_with('#') {
            head.headers[column] = text.to_owned();
        }
    }
    head.tags = tags;
    head.tag_row = Some(rows[at].number);
    head.ends = rows[at].number;
    head.repeats.push(rows[at].cells.clone());
    Some(head)
}

/// How much a row looks like the header of the rows below it; below 1 it does not.
fn score(rows: &[HeadRow], at: usize) -> f32 {
    let row = &rows[at];
    let filled: Vec<usize> = row.filled().collect();
    if filled.len() < 2 {
        return 0.0;
    }
    // A header may come once more further down: that is no sign against it.
    let repeated = |other: &HeadRow| {
        let same = filled.iter().filter(|&&c| other.cells.get(c) == row.cells.get(c)).count();
        same >= 2 && same * 10 >= filled.len() * 9
    };
    let below: Vec<&HeadRow> = rows[at + 1..].iter().filter(|r| !repeated(r)).take(40).collect();
    if below.is_empty() {
        return 0.0;
    }
    let labels = row.texts() as f32 / filled.len() as f32;
    if labels < 0.6 {
        return 0.0;
    }
    // A header's text does not come again below it in the same column.
    let again = filled
        .iter()
        .filter(|&&c| is_label(row.value(c)) && below.iter().any(|b| b.cells.get(c) == row.cells.get(c)))
        .count() as f32
        / filled.len() as f32;
    let width = below.iter().map(|b| b.filled().count()).max().unwrap_or(0).max(filled.len()) as f32;
    let covered = filled.len() as f32 / width;
    let mut fields = BTreeSet::new();
    let mut known = 0usize;
    for &column in &filled {
        let value = row.value(column);
        if is_label(value)
            && value.text.chars().count() <= 120
            && let Some(best) = words::read(value.text).candidates().first().filter(|c| c.score >= 0.5)
        {
            known += 1;
            fields.insert((best.field, best.form as u8));
        }
    }
    let unlike = filled
        .iter()
        .filter(|&&c| {
            let data = below.iter().filter(|b| !b.value(c).text.is_empty()).take(12).collect::<Vec<_>>();
            is_label(row.value(c))
                && !data.is_empty()
                && data.iter().filter(|b| !is_label(b.value(c))).count() * 2 > data.len()
        })
        .count() as f32
        / filled.len() as f32;
    let distinct = filled.iter().map(|&c| &row.cells[c]).collect::<BTreeSet<_>>().len() as f32 / filled.len() as f32;
    let words = fields.len() as f32;
    // Words that head columns weigh most; a row of the lookup values of a column ("Health", "WASH") has few.
    let mut score = words * 0.6 + known as f32 / filled.len() as f32 * 1.5 + covered * 2.0 + unlike + distinct * 0.5;
    score -= again * 4.0;
    score -= (1.0 - labels) * 2.0;
    // Without words that we know and with texts below, only knowledge of the values tells a header from data.
    if words < 2.0 && words < filled.len() as f32 - 1.0 && unlike < 0.2 {
        let mine = known_values(row) as f32;
        let theirs = below.iter().take(8).map(|b| known_values(b)).sum::<usize>() as f32 / below.len().min(8) as f32;
        if !heads_a_grid(row, &below) && (at > 0 || mine > 0.0 || theirs < 1.0) {
            score -= 3.0;
        }
    }
    // Of two rows as good as each other the upper one.
    score - at as f32 * 0.01
}

/// Sectors across, something else below them.
fn heads_a_grid(row: &HeadRow, below: &[&HeadRow]) -> bool {
    let sectors: Vec<usize> = row.filled().filter(|&c| !know::sectors(row.value(c).text).is_empty()).collect();
    let same =
        sectors.iter().filter(|&&c| below.iter().take(12).any(|b| !know::sectors(b.value(c).text).is_empty())).count();
    sectors.len() >= 3 && same * 3 < sectors.len()
}

/// Cells that name an organisation, a sector, a status or an area.
fn known_values(row: &HeadRow) -> usize {
    row.filled()
        .filter(|&c| {
            let value = row.value(c);
            is_label(value)
                && value.text.len() <= 80
                && (know::is_organisation(value.text, "")
                    || !know::sectors(value.text).is_empty()
                    || know::is_area(value.text, 1, "")
                    || know::is_area(value.text, 2, "")
                    || crate::value::status::read(value.text).is_some())
        })
        .count()
}

/// Rows directly above the header that belong to it: parents over merged cells, another language.
fn upwards(rows: &[HeadRow], first: usize, sheet: &Sheet) -> BTreeSet<usize> {
    let mut found = BTreeSet::new();
    let width = rows[first].filled().count();
    let mut at = first;
    while at > 0 && first - at < 4 {
        let above = &rows[at - 1];
        if rows[at].number - above.number > 1 {
            break;
        }
        let filled = above.filled().count();
        let labels = above.texts();
        if labels < filled || filled < 2 {
            break;
        }
        let known = above
            .filled()
            .filter(|&c| words::read(above.value(c).text).candidates().first().is_some_and(|c| c.score >= 0.5))
            .count();
        let language = filled * 3 >= width * 2 && known * 3 >= filled;
        let parents = filled < width
            && above.filled().all(|c| above.value(c).text.chars().count() <= 80)
            && (spans(above, sheet) || known * 2 >= filled || is_who_what_where(above));
        if !language && !parents {
            break;
        }
        at -= 1;
        found.insert(at);
    }
    found
}

/// "WHO … WHAT … WHERE": short capitals over groups of columns.
fn is_who_what_where(row: &HeadRow) -> bool {
    row.filled().all(|c| {
        let text = row.value(c).text;
        text.chars().count() <= 24 && text.chars().filter(|c| c.is_alphabetic()).all(|c| !c.is_lowercase())
    })
}

fn spans(row: &HeadRow, sheet: &Sheet) -> bool {
    let over = |area: &&Area| area.top <= row.number && row.number <= area.bottom && area.right > area.left;
    let wide: Vec<&Area> = sheet.merges.iter().filter(over).collect();
    // One merged cell over everything is a title.
    !wide.is_empty() && wide.iter().any(|a| row.filled().any(|c| c as u32 > a.right || (c as u32) < a.left))
}

/// Whether a row below the header still belongs to it: sub-headers, or the same header in another language.
fn continues(rows: &[HeadRow], last: usize, next: &HeadRow, sheet: &Sheet) -> bool {
    let header = &rows[last];
    if next.number - header.number > 1 {
        return false;
    }
    let filled: Vec<usize> = next.filled().collect();
    if filled.len() < 2 || next.texts() * 10 < filled.len() * 9 {
        return false;
    }
    let below: Vec<&HeadRow> = rows.iter().skip_while(|r| r.number <= next.number).take(20).collect();
    let again = filled.iter().filter(|&&c| below.iter().any(|b| b.cells.get(c) == next.cells.get(c))).count();
    if again > 0 {
        return false;
    }
    let best = |text: &str| words::read(text).candidates().first().filter(|c| c.score >= 0.5).map(|c| c.field);
    let known: Vec<usize> = filled.iter().copied().filter(|&c| best(next.value(c).text).is_some()).collect();
    let under_merged = filled.iter().all(|&c| {
        header.value(c).text.is_empty()
            || sheet.merges.iter().any(|a| {
                a.top <= header.number && header.number <= a.bottom && a.left <= c as u32 && c as u32 <= a.right
            })
    });
    if known.len() * 2 >= filled.len() && under_merged {
        return true;
    }
    let language = known
        .iter()
        .filter(|&&c| {
            let above = header.value(c).text;
            !above.is_empty() && above != next.value(c).text && best(above) == best(next.value(c).text)
        })
        .count();
    language >= 3 && language * 2 >= filled.len()
}

/// Joins the rows of a header, column by column; what stands over a merged area heads each of its columns.
fn assemble(rows: &[HeadRow], at: &[usize], sheet: &Sheet) -> Head {
    let width = rows.iter().map(|r| r.cells.len()).max().unwrap_or(0);
    let mut headers = vec![String::new(); width];
    let bottom = at.last().copied();
    for &no in at {
        let row = &rows[no];
        let lower: BTreeSet<usize> = bottom.map(|b| rows[b].filled().collect()).unwrap_or_default();
        let mut spread: FxHashMap<usize, &str> = FxHashMap::default();
        for column in row.filled() {
            let text = row.value(column).text;
            let area = sheet
                .merges
                .iter()
                .find(|a| a.top <= row.number && row.number <= a.bottom && a.left == column as u32 && a.right > a.left);
            if let Some(area) = area {
                for c in area.left..=area.right {
                    spread.insert(c as usize, text);
                }
            } else {
                spread.insert(column, text);
                // Without merged areas (CSV) a parent stands over the columns up to the next one.
                if Some(no) != bottom && sheet.merges.is_empty() {
                    let next = row.filled().find(|&c| c > column).unwrap_or(width);
                    for c in (column + 1..next).take_while(|c| lower.contains(c)) {
                        spread.insert(c, text);
                    }
                }
            }
        }
        for (column, text) in spread {
            let header = &mut headers[column];
            if !header.split(" / ").any(|part| part == text) && header != text {
                if !header.is_empty() {
                    header.push(' ');
                }
                header.push_str(text);
            }
        }
    }
    Head {
        header_rows: at.iter().map(|&no| rows[no].number).collect(),
        headers,
        ends: bottom.map_or(0, |b| rows[b].number),
        repeats: bottom.map(|b| vec![rows[b].cells.clone()]).unwrap_or_default(),
        ..Head::default()
    }
}

fn numbers_columns(row: &HeadRow) -> bool {
    let cells: Vec<&str> = row.filled().map(|c| row.value(c).text.trim_matches(['(', ')', '.', ' '])).collect();
    let counts = cells.iter().enumerate().all(|(no, cell)| {
        cell.parse::<usize>() == Ok(no + 1)
            || (cell.len() == 1 && cell.as_bytes()[0].eq_ignore_ascii_case(&(b'a' + no.min(25) as u8)))
    });
    cells.len() >= 3 && counts
}

/// Whether a row repeats the header further down.
pub(crate) fn repeats(head: &Head, cells: &[String]) -> bool {
    head.repeats.iter().any(|header| {
        let all: Vec<usize> = (0..header.len()).filter(|&c| !header[c].is_empty()).collect();
        let same = all.iter().filter(|&&c| cells.get(c) == Some(&header[c])).count();
        same >= 2 && same * 10 >= all.len() * 6
    })
}

/// Whether a row after a gap is the header of another table: several known header words in columns that hold
/// something else in this one.
pub(crate) fn begins_another(head: &Head, row: &HeadRow) -> bool {
    let filled: Vec<usize> = row.filled().collect();
    if filled.len() < 2 || row.texts() < filled.len() {
        return false;
    }
    let fields: BTreeSet<_> = filled
        .iter()
        .map(|&c| row.value(c).text)
        .filter(|text| text.chars().count() <= 60)
        .filter_map(|text| words::read(text).candidates().first().filter(|c| c.score >= 0.7).map(|c| c.field))
        .collect();
    let _ = head;
    fields.len() >= 2 && fields.len() * 2 >= filled.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<HeadRow> {
        let mut all = Vec::new();
        for (no, line) in text.lines().enumerate() {
            let cells: Vec<String> = line
                .split('|')
                .map(|c| match c.trim().parse::<f64>() {
                    Ok(n) => format!("\u{1}{n}"),
                    Err(_) => c.trim().to_owned(),
                })
                .collect();
            if cells.iter().any(|c| !c.is_empty()) {
                all.push(HeadRow { number: no as u32 + 1, cells });
            }
        }
        all
    }

    #[test]
    fn titles_above_and_parents_over_merged_cells() {
        let rows = rows(
            "Matrix of the response\n\nUpdated|5 May\n\nWHO||WHAT|WHERE|WHOM|\nOrganisation|Type|Sector|District|Reached|\n|||| Men|Women\n\
             NRCS|NS|Health|Gorkha|10|20\nBRC|NS|WASH|Gorkha|15|20\nBRC|NS|Shelter|Lamjung|7|2",
        );
        let merges = vec![
            Area { top: 5, bottom: 5, left: 0, right: 1 },
            Area { top: 5, bottom: 5, left: 4, right: 5 },
            Area { top: 6, bottom: 6, left: 4, right: 5 },
        ];
        let head = find(&rows, &Sheet { merges, ..Sheet::default() });
        assert_eq!(head.header_rows, [5, 6, 7]);
        assert_eq!(head.ends, 7);
        assert_eq!(head.headers[5], "WHOM Reached Women");
        assert_eq!(head.headers[2], "WHAT Sector");
    }

    #[test]
    fn two_languages_one_below_the_other() {
        let rows = rows(
            "Organisation|Secteur|Province|Statut\nOrganization|Sector|Province name|Status\n\
             CRB|Santé|Gitega|En cours\nCRB|Eau|Ngozi|Terminé\nCICR|Santé|Ngozi|En cours",
        );
        let head = find(&rows, &Sheet::default());
        assert_eq!(head.header_rows, [1, 2]);
    }

    #[test]
    fn a_sheet_without_header_starts_with_data() {
        let rows = rows("Oxfam|WASH|12|Goma\nOxfam|Health|15|Beni\nMSF|Health|9|Goma\nMSF|Health|4|Goma");
        let head = find(&rows, &Sheet::default());
        assert_eq!((head.header_rows.len(), head.ends), (0, 0));
    }

    #[test]
    fn a_row_of_tags_may_be_the_only_header() {
        let rows = rows("#org|#sector|Name|#adm1+name\nOxfam|WASH|x|Kasai\nOxfam|Health|y|Ituri");
        let head = find(&rows, &Sheet::default());
        assert_eq!((head.tag_row, head.ends), (Some(1), 1));
        assert_eq!(head.headers[2], "Name");
        assert!(head.header_rows.is_empty());
    }

    #[test]
    fn a_row_that_numbers_the_columns_is_no_data() {
        let rows = rows("Organisation|Sector|District\n1|2|3\nBRC|Health|Gorkha\nNRCS|Shelter|Lamjung");
        assert_eq!(find(&rows, &Sheet::default()).ends, 2);
    }
}
