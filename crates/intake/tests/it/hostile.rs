//! Files that mean harm, or look as if they did, built and never collected (trust.md S5). `shelf()` is the whole set:
//! other tests may include this file with `#[path]`; it needs `flate2` and nothing else.
//!
//! Each file must end in a refusal or in a bounded reading, quickly and in little memory.

use flate2::{Compress, Compression, FlushCompress, write::DeflateEncoder};
use std::io::Write;

/// What must become of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Refused, with a sentence.
    Refused,
    /// Read, with this many cells in all.
    Cells(u64),
    /// Either, as long as it is bounded.
    Bounded,
}

/// A file on the shelf.
pub struct Hostile {
    /// What it is called, with an ending that may lie.
    pub name: &'static str,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What must become of it when it is uploaded.
    pub fate: Fate,
}

const SHEET_HEAD: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>"#
);
const SHEET_TAIL: &str = "</sheetData></worksheet>";

/// All of them.
pub fn shelf() -> Vec<Hostile> {
    let mut shelf = Vec::new();
    let mut put = |name, bytes, fate| shelf.push(Hostile { name, bytes, fate });
    let cell = |reference: &str| format!(r#"<c r="{reference}" t="inlineStr"><is><t>x</t></is></c>"#);
    let row = |number: &str, cells: &str| format!(r#"<row r="{number}">{cells}</row>"#);

    let far = row("1", &cell("A1")) + &row("1048576", &cell("XFD1048576"));
    put("far_cell.xlsx", xlsx(&far), Fate::Cells(2));
    let far_rows: String = (1..=3000).map(|n| row(&n.to_string(), &cell(&format!("XFD{n}")))).collect();
    put("far_cell_in_each_row.xlsx", xlsx(&far_rows), Fate::Refused);
    put("inflates_to_100_mb.xlsx", xlsx_bomb(100), Fate::Refused);
    put("inflates_to_1_gb.xlsx", xlsx_bomb(1_000), Fate::Refused);
    put("inflates_to_1_gb.csv.gz", gzip_bomb(1_000), Fate::Refused);
    put("inflates_to_1_gb.csv.zip", zip_raw(&[("a.csv", bomb(b"", b"a,b,c,d\n", 1_000, b""))]), Fate::Refused);
    put("lying_about_its_size.xlsx", lying(), Fate::Refused);
    let innermost = zip(&[("a.csv", b"a,b\n1,2\n")]);
    let inner = zip(&[("inner.zip", &innermost)]);
    put("nested.zip", zip(&[("outer.zip", &inner)]), Fate::Refused);
    put("slip.zip", zip(&[("../../../etc/passwd.csv", b"a,b\n1,2\n"), ("/abs.csv", b"c,d\n3,4\n")]), Fate::Cells(8));
    put("65k_entries.zip", many_entries(65_535), Fate::Refused);
    put("2k_entries.xlsx", many_entries(2_000), Fate::Refused);
    let laughs =
        r#"<!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>"#;
    put("billion_laughs.xlsx", xlsx_sheet(&doctyped(laughs, "&c;")), Fate::Refused);
    put(
        "billion_laughs_in_strings.xlsx",
        xlsx_parts(&far, &[("xl/sharedStrings.xml", &doctyped(laughs, "&c;"))]),
        Fate::Refused,
    );
    let local = r#"<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>"#;
    put("entity_of_a_file.xlsx", xlsx_sheet(&doctyped(local, "&f;")), Fate::Refused);
    let remote = r#"<!DOCTYPE x [<!ENTITY f SYSTEM "http://127.0.0.1:1/x">]>"#;
    put("entity_of_a_server.xlsx", xlsx_sheet(&doctyped(remote, "&f;")), Fate::Refused);
    put("entity_without_a_type.xlsx", xlsx_sheet(&doctyped("", "&f;")), Fate::Refused);
    let wide: String = (0..16_384).map(|n| cell(&format!("{}1", letters(n)))).collect();
    put("16384_columns.xlsx", xlsx(&row("1", &wide)), Fate::Refused);
    put("16384_columns.csv", format!("{}\n", vec!["x"; 16_384].join(",")).into_bytes(), Fate::Refused);
    put("100k_merges.xlsx", xlsx_sheet(&merged(100_000)), Fate::Cells(1));
    put("1m_shared_strings.xlsx", shared_strings(1_000_000), Fate::Cells(1));
    put(
        "shared_string_out_of_range.xlsx",
        xlsx(&row("1", r#"<c r="A1" t="s"><v>4294967295</v></c><c r="B1"><v>1</v></c>"#)),
        Fate::Cells(1),
    );
    put("encrypted.xlsx", compound("EncryptedPackage", &[0; 5000]), Fate::Refused);
    put("encrypted.xls", compound("Workbook", &[BOF8, FILEPASS].concat()), Fate::Refused);
    put("macros.xlsm", xlsx_parts(&row("1", &cell("A1")), &[("xl/vbaProject.bin", "\u{1}macro")]), Fate::Cells(1));
    put("really_xlsx.xls", xlsx(&row("1", &cell("A1"))), Fate::Cells(1));
    put("really_html.xls", b"<html><body><table><tr><td>a</td></tr></table></body></html>".to_vec(), Fate::Refused);
    put("program_and_zip.xlsx", [b"MZ\x90\0".to_vec(), xlsx(&row("1", &cell("A1")))].concat(), Fate::Refused);
    put("pdf_and_zip.zip", [b"%PDF-1.4\n".to_vec(), zip(&[("a.csv", b"a,b\n")])].concat(), Fate::Refused);
    put("utf16.csv", utf16("org,sector\nقطر,WASH\n"), Fate::Cells(4));
    put(
        "utf16_xml.xlsx",
        xlsx_raw_sheet(&utf16(&format!("{SHEET_HEAD}{far}{SHEET_TAIL}").replace("UTF-8", "UTF-16"))),
        Fate::Cells(2),
    );
    put("nuls.csv", b"a\0,b\0\n1\0,2\n".repeat(50), Fate::Cells(200));
    put("only_nuls.csv", vec![0; 100_000], Fate::Refused);
    put("one_line.csv", b"a,".repeat(4_500_000), Fate::Refused);
    put("one_cell.csv", vec![b'a'; 9_000_000], Fate::Refused);
    put("quotes_without_end.csv", b"\"a,b\n".repeat(1_500_000), Fate::Refused);
    put("one_quote_without_end.csv", [b"\"".to_vec(), b"a,b\n".repeat(90_000)].concat(), Fate::Cells(180_000));
    put("quotes_only.csv", vec![b'"'; 9_000_000], Fate::Refused);
    let whole = xlsx(&row("1", &cell("A1")));
    put("cut_off.xlsx", whole[..whole.len() / 2].to_vec(), Fate::Refused);
    put("cut_off_inside.xlsx", xlsx_sheet(&format!("{SHEET_HEAD}{}", row("1", &cell("A1")))), Fate::Refused);
    let odd = row("-5", &cell("A1")) + &row("4294967295", &cell("B1")) + &row("99999999999999999999", &cell("C1"));
    put("odd_row_numbers.xlsx", xlsx(&odd), Fate::Bounded);
    let disorder =
        row("9", &cell("A9")) + &row("2", &cell("A2")) + &row("9", &(cell("B9") + &cell("A9") + &cell("A9")));
    put("disorder.xlsx", xlsx(&disorder), Fate::Cells(4));
    put("odd_places.xlsx", xlsx(&row("1", &(cell("ZZZZZZZ1") + &cell("1A") + &cell("") + &cell("é")))), Fate::Bounded);
    put("place_beyond.xlsx", xlsx(&row("1", &cell("XFE1"))), Fate::Refused);
    put("a_million_empty_rows.xlsx", xlsx(&r#"<row r="1"/>"#.repeat(1_000_000)), Fate::Cells(0));
    put("no_sheets.xlsx", zip(&[("xl/workbook.xml", b"<workbook/>")]), Fate::Refused);
    put(
        "relations_in_a_circle.xlsx",
        zip(&[
            ("_rels/.rels", relation("officeDocument", "_rels/.rels").as_bytes()),
            ("xl/workbook.xml", b"<workbook/>"),
        ]),
        Fate::Refused,
    );
    put("repeated.ods", ods(&repeated(true)), Fate::Refused);
    put("repeated_empty.ods", ods(&repeated(false)), Fate::Cells(0));
    put("doctype.ods", ods(&doctyped(laughs, "&c;")), Fate::Refused);
    put(
        "spaces.ods",
        ods(&table(&format!("<text:p>a{}</text:p>", "<text:s text:c=\"4294967295\"/>".repeat(90_000)))),
        Fate::Refused,
    );
    put(
        "encrypted.ods",
        zip(&[
            ("mimetype", ODS_TYPE),
            ("META-INF/manifest.xml", b"<manifest:encryption-data/>"),
            ("content.xml", b"\x07"),
        ]),
        Fate::Refused,
    );
    put("deep.json", [vec![b'['; 200_000], vec![b']'; 200_000]].concat(), Fate::Refused);
    put("deep_objects.json", br#"{"a":"#.repeat(200_000), Fate::Refused);
    put("long_text.json", format!(r#"[{{"a":"{}"}}]"#, "x".repeat(9_500_000)).into_bytes(), Fate::Bounded);
    put("too_long_text.json", format!(r#"[{{"a":"{}"}}]"#, "x".repeat(100_000_000)).into_bytes(), Fate::Refused);
    put("many_keys.json", many_keys(300_000), Fate::Refused);
    put(
        "keys_inside.json",
        format!(r#"[{{"a":[{}]}}]"#, (0..400_000).map(|n| format!(r#"{{"k{n}":1}}"#)).collect::<Vec<_>>().join(","))
            .into_bytes(),
        Fate::Bounded,
    );
    put("cut_off.json", br#"[{"a":1},{"a":2},{"a"#.to_vec(), Fate::Refused);
    put("circle_of_sectors.xls", circle(), Fate::Refused);
    put("sectors_beyond.xls", beyond(), Fate::Refused);
    put("far_cells.xls", compound("Workbook", &far_biff()), Fate::Cells(2));
    put("strings_that_are_not_there.xls", compound("Workbook", &lying_biff()), Fate::Bounded);
    put("noise.csv", noise(300_000), Fate::Refused);
    put("empty.csv", Vec::new(), Fate::Refused);
    put("blank.csv", b" \n\t\n\xC2\xA0\n".repeat(10), Fate::Refused);
    put("empty.zip", zip(&[]), Fate::Refused);
    shelf
}

/// A minimal workbook with these rows.
pub fn xlsx(rows: &str) -> Vec<u8> {
    xlsx_parts(rows, &[])
}

/// A minimal workbook with these rows and more parts.
pub fn xlsx_parts(rows: &str, parts: &[(&str, &str)]) -> Vec<u8> {
    let sheet = format!("{SHEET_HEAD}{rows}{SHEET_TAIL}");
    let mut entries = vec![("xl/workbook.xml", WORKBOOK.as_bytes()), ("xl/worksheets/sheet1.xml", sheet.as_bytes())];
    entries.extend(parts.iter().map(|(name, text)| (*name, text.as_bytes())));
    zip(&entries)
}

const WORKBOOK: &str =
    r#"<workbook xmlns:r="r"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const ODS_TYPE: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";

fn xlsx_sheet(sheet: &str) -> Vec<u8> {
    xlsx_raw_sheet(sheet.as_bytes())
}

fn xlsx_raw_sheet(sheet: &[u8]) -> Vec<u8> {
    zip(&[("xl/workbook.xml", WORKBOOK.as_bytes()), ("xl/worksheets/sheet1.xml", sheet)])
}

fn relation(kind: &str, target: &str) -> String {
    format!(r#"<Relationships><Relationship Id="rId1" Type="x/{kind}" Target="{target}"/></Relationships>"#)
}

/// A minimal `OpenDocument` sheet with this content.
pub fn ods(content: &str) -> Vec<u8> {
    zip(&[("mimetype", ODS_TYPE), ("content.xml", content.as_bytes())])
}

fn table(cell: &str) -> String {
    format!(
        r#"<office:document-content><office:body><office:spreadsheet><table:table table:name="a"><table:table-row><table:table-cell office:value-type="string">{cell}</table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"#
    )
}

fn repeated(full: bool) -> String {
    let value = if full { r#" office:value-type="float" office:value="1""# } else { "" };
    format!(
        r#"<office:document-content><table:table table:name="a"><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"{value}/></table:table-row></table:table></office:document-content>"#
    )
}

fn doctyped(doctype: &str, value: &str) -> String {
    format!(
        r#"<?xml version="1.0"?>{doctype}<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>{value}</t></is></c></row></sheetData></worksheet>"#
    )
}

fn letters(mut column: usize) -> String {
    let mut out = Vec::new();
    loop {
        out.insert(0, b'A' + (column % 26) as u8);
        if column < 26 {
            return String::from_utf8(out).expect("letters");
        }
        column = column / 26 - 1;
    }
}

fn merged(count: usize) -> String {
    let areas: Vec<String> = (1..=count).map(|n| format!(r#"<mergeCell ref="A{n}:B{n}"/>"#)).collect();
    let areas = areas.concat();
    format!(
        r#"{SHEET_HEAD}<row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells>{areas}</mergeCells></worksheet>"#
    )
}

fn shared_strings(count: usize) -> Vec<u8> {
    let strings: Vec<String> = (0..count).map(|n| format!("<si><t>text {n}</t></si>")).collect();
    let strings = strings.concat();
    let strings = format!("<sst>{strings}</sst>");
    xlsx_parts(r#"<row r="1"><c r="A1" t="s"><v>999999</v></c></row>"#, &[("xl/sharedStrings.xml", &strings)])
}

fn many_keys(count: usize) -> Vec<u8> {
    let rows: Vec<String> = (0..count).map(|n| format!(r#"{{"key{n}":1}}"#)).collect();
    format!("[{}]", rows.join(",")).into_bytes()
}

fn utf16(text: &str) -> Vec<u8> {
    [vec![0xFF, 0xFE], text.encode_utf16().flat_map(u16::to_le_bytes).collect()].concat()
}

fn noise(len: usize) -> Vec<u8> {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    (0..len)
        .map(|_| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state as u8
        })
        .collect()
}

/// A zip of entries, deflated.
pub fn zip(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let packed: Vec<(&str, Vec<u8>)> = entries
        .iter()
        .map(|(name, bytes)| {
            let mut encoder = DeflateEncoder::new(Vec::new(), Compression::fast());
            encoder.write_all(bytes).expect("memory");
            (*name, encoder.finish().expect("memory"))
        })
        .collect();
    zip_raw(&packed.iter().map(|(name, bytes)| (*name, bytes.clone())).collect::<Vec<_>>())
}

/// A zip of entries that are deflated already. Sizes of what they unfold to are given as 1: nobody may believe them.
pub fn zip_raw(entries: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let (mut out, mut directory) = (Vec::new(), Vec::new());
    for (name, packed) in entries {
        let header = out.len() as u32;
        let middle: Vec<u8> = [
            &20u16.to_le_bytes()[..],
            &0u16.to_le_bytes(),
            &8u16.to_le_bytes(),
            &[0; 8],
            &(packed.len() as u32).to_le_bytes(),
            &1u32.to_le_bytes(),
            &(name.len() as u16).to_le_bytes(),
            &0u16.to_le_bytes(),
        ]
        .concat();
        out.extend([b"PK\x03\x04", &middle[..], name.as_bytes(), packed].concat());
        directory.extend([b"PK\x01\x02\x14\0", &middle[..], &[0; 10], &header.to_le_bytes(), name.as_bytes()].concat());
    }
    let count = (entries.len() as u16).to_le_bytes();
    let start = out.len() as u32;
    out.extend_from_slice(&directory);
    out.extend(
        [
            b"PK\x05\x06\0\0\0\0",
            &count[..],
            &count,
            &(directory.len() as u32).to_le_bytes(),
            &start.to_le_bytes(),
            &[0; 2],
        ]
        .concat(),
    );
    out
}

fn many_entries(count: usize) -> Vec<u8> {
    let names: Vec<String> = (0..count).map(|n| format!("{n}.csv")).collect();
    zip_raw(&names.iter().map(|n| (n.as_str(), vec![3, 0])).collect::<Vec<_>>())
}

/// Deflated bytes that unfold to `megabytes` of a block, between a head and a tail, without ever being whole.
fn bomb(head: &[u8], block: &[u8], megabytes: usize, tail: &[u8]) -> Vec<u8> {
    let million = block.repeat(1_000_000 / block.len());
    let pack = |bytes: &[u8], flush| {
        let mut packer = Compress::new(Compression::best(), false);
        let mut out = Vec::with_capacity(bytes.len() + 1000);
        packer.compress_vec(bytes, &mut out, flush).expect("memory");
        out
    };
    // Each piece ends at a byte and remembers nothing of the one before, so the same piece can follow itself.
    let piece = pack(&million, FlushCompress::Full);
    let mut out = pack(head, FlushCompress::Full);
    for _ in 0..megabytes {
        out.extend_from_slice(&piece);
    }
    out.extend(pack(tail, FlushCompress::Finish));
    out
}

fn xlsx_bomb(megabytes: usize) -> Vec<u8> {
    let mut entries = vec![("xl/workbook.xml", bomb(WORKBOOK.as_bytes(), b" ", 0, b""))];
    let sheet =
        bomb(SHEET_HEAD.as_bytes(), br#"<row r="1"><c r="A1"><v>1</v></c></row>"#, megabytes, SHEET_TAIL.as_bytes());
    entries.push(("xl/worksheets/sheet1.xml", sheet));
    zip_raw(&entries)
}

fn gzip_bomb(megabytes: usize) -> Vec<u8> {
    let mut out = b"\x1F\x8B\x08\0\0\0\0\0\0\xFF".to_vec();
    out.extend(bomb(b"", b"a,b,c,d\n", megabytes, b""));
    out.extend([0; 8]);
    out
}

/// The directory says that an entry is larger than the file.
fn lying() -> Vec<u8> {
    let mut file = xlsx_bomb(300);
    let at = file.windows(4).rposition(|w| w == b"PK\x01\x02").expect("a directory");
    file[at + 20..at + 24].copy_from_slice(&0x7FFF_FFFFu32.to_le_bytes());
    file
}

const BOF8: &[u8] = &[0x09, 0x08, 0x08, 0, 0, 6, 5, 0, 0, 0, 0, 0];
const FILEPASS: &[u8] = &[0x2F, 0, 6, 0, 1, 0, 1, 0, 1, 0];
const EOF: &[u8] = &[0x0A, 0, 0, 0];

/// A compound file with one stream in sectors of its own.
pub fn compound(name: &str, stream: &[u8]) -> Vec<u8> {
    let mut stream = stream.to_vec();
    stream.resize(stream.len().max(4096).next_multiple_of(512), 0);
    let sectors = stream.len() / 512;
    let mut file = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    file.resize(24, 0);
    for two in [0x3Eu16, 3, 0xFFFE, 9, 6] {
        file.extend(two.to_le_bytes());
    }
    file.resize(44, 0);
    let end = 0xFFFF_FFFEu32;
    for four in [1u32, 1, 0, 4096, end, 0, end, 0, 0] {
        file.extend(four.to_le_bytes());
    }
    file.resize(512, 0xFF);
    // Sector 0 is the table of sectors, 1 the directory, the rest the stream.
    let mut table = vec![0xFFFF_FFFDu32, end];
    table.extend((0..sectors as u32).map(|n| if n + 1 == sectors as u32 { end } else { n + 3 }));
    table.resize(128, 0xFFFF_FFFF);
    file.extend(table.iter().take(128).flat_map(|n| n.to_le_bytes()));
    for (name, kind, start, size) in [("Root Entry", 5u8, end, 0), (name, 2, 2, stream.len() as u32)] {
        let mut entry: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let len = entry.len() as u16 + 2;
        entry.resize(64, 0);
        entry.extend(len.to_le_bytes());
        entry.extend([kind, 1]);
        entry.resize(116, 0);
        entry.extend(start.to_le_bytes());
        entry.extend(size.to_le_bytes());
        entry.resize(128, 0);
        file.extend(entry);
    }
    file.resize(512 * 3, 0);
    file.extend(stream);
    file
}

fn circle() -> Vec<u8> {
    let mut file = compound("Workbook", BOF8);
    // The directory's chain leads back to itself, and so does the stream's.
    file[512 + 4..512 + 8].copy_from_slice(&1u32.to_le_bytes());
    file[512 + 8..512 + 12].copy_from_slice(&2u32.to_le_bytes());
    file
}

fn beyond() -> Vec<u8> {
    let mut file = compound("Workbook", BOF8);
    file[48..52].copy_from_slice(&0x00FF_FFFFu32.to_le_bytes());
    file[44..48].copy_from_slice(&u32::MAX.to_le_bytes());
    file[68..72].copy_from_slice(&7u32.to_le_bytes());
    file[72..76].copy_from_slice(&u32::MAX.to_le_bytes());
    file
}

fn far_biff() -> Vec<u8> {
    let sheet_at = (BOF8.len() + 4 + 9 + EOF.len()) as u32;
    let mut out = BOF8.to_vec();
    out.extend([0x85, 0, 9, 0]);
    out.extend(sheet_at.to_le_bytes());
    out.extend([0, 0, 1, 0, b'a']);
    out.extend(EOF);
    out.extend(BOF8);
    for (row, column) in [(0u16, 0u16), (65_535, 255)] {
        out.extend([0x03, 0x02, 14, 0]);
        out.extend(row.to_le_bytes());
        out.extend(column.to_le_bytes());
        out.extend([0, 0]);
        out.extend(7.0f64.to_le_bytes());
    }
    out.extend(EOF);
    out
}

/// A table of shared texts that says it has four thousand million of them, each longer than the file.
fn lying_biff() -> Vec<u8> {
    let mut out = BOF8.to_vec();
    out.extend([0xFC, 0, 16, 0]);
    out.extend([0xFF; 8]);
    out.extend([0xFF, 0xFF, 0x0D, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]);
    out.extend(far_biff());
    out
}
