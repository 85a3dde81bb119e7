//! Ten thousand damaged inputs per reader: flipped, cut, spliced, and damaged inside the packing. Nothing may panic.

use crate::hostile;
use intake::read::{self, Limits};
use std::{ops::ControlFlow, panic::catch_unwind};

const EACH: u64 = 10_000;

/// A small generator of our own: the same inputs on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % below.max(1)
    }

    /// Bytes with one to eight things wrong with them.
    fn damage(&mut self, bytes: &[u8], words: &[&str]) -> Vec<u8> {
        let mut out = bytes.to_vec();
        for _ in 0..=self.roll(8) {
            let at = self.roll(out.len());
            match self.roll(8) {
                0 if !out.is_empty() => out[at] ^= 1 << self.roll(8),
                1 if !out.is_empty() => out[at] = [0, 0xFF, b'"', b'<', b'&', b'\n', 0x7F, b','][self.roll(8)],
                2 => out.truncate(at),
                3 => {
                    let end = (at + self.roll(40)).min(out.len());
                    out.drain(at..end);
                }
                4 => {
                    let (from, len) = (self.roll(bytes.len()), self.roll(60));
                    let piece = &bytes[from..(from + len).min(bytes.len())];
                    out.splice(at..at, piece.iter().copied());
                }
                5 | 6 if !words.is_empty() => {
                    let word = words[self.roll(words.len())];
                    out.splice(at..at, word.bytes());
                }
                _ if out.len() > 4 => {
                    let number = [0u32, 1, 0xFFFF, 0x7FFF_FFFF, u32::MAX][self.roll(5)];
                    let at = at.min(out.len() - 4);
                    out[at..at + 4].copy_from_slice(&number.to_le_bytes());
                }
                _ => {}
            }
        }
        out
    }
}

fn walk(bytes: &[u8]) {
    let limits = Limits::upload();
    if let Ok(mut book) = read::open_bytes_within(bytes, "file", &limits) {
        for sheet in 0..book.sheets().len().min(5) {
            let mut last = 0;
            let _ = book.rows(sheet, &mut |row| {
                assert!(row.number > last, "rows go back");
                last = row.number;
                ControlFlow::Continue(())
            });
        }
    }
}

fn no_panic(reader: &str, mut make: impl FnMut(&mut Dice) -> Vec<u8>) {
    for seed in 0..EACH {
        let bytes = make(&mut Dice(0x5EED ^ (seed + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15)));
        if catch_unwind(|| walk(&bytes)).is_err() {
            let path = std::env::temp_dir().join(format!("smcc-{reader}-{seed}"));
            let _ = std::fs::write(&path, &bytes);
            panic!("{reader}: input {seed} panics; kept as {}", path.display());
        }
    }
}

const XML: [&str; 26] = [
    "<c r=\"XFD1\">",
    "<c>",
    "</c>",
    "<row>",
    "</row>",
    "<v>",
    "</v>",
    "<t>",
    "t=\"s\"",
    "t=\"d\"",
    "s=\"1\"",
    "<rPh>",
    "&amp;",
    "&#x0;",
    "&#xD800;",
    "&x;",
    "<![CDATA[",
    "]]>",
    "<!--",
    "<mergeCell ref=\"A1:ZZ9\"/>",
    "</sheetData>",
    "_x000D_",
    "<col min=\"1\" max=\"99999999\" hidden=\"1\"/>",
    "table:number-columns-repeated=\"99999\"",
    "1e999",
    "é",
];

#[test]
fn damaged_csv_does_not_panic() {
    let plain = "org;secteur;où\r\n\"Croix-Rouge\";\"eau; \"\"EHA\"\"\";Goma\r\nX;\"a\nb\";1,5\r\n".as_bytes();
    let wide: Vec<u8> = plain.iter().flat_map(|b| [*b, 0]).collect();
    let words = ["\"", "\"\"", ",\"", "\";", "\r", "\u{feff}", "sep=;\n", "\t", "\u{a0}", "é"];
    no_panic("csv", |dice| if dice.roll(5) == 0 { dice.damage(&wide, &words) } else { dice.damage(plain, &words) });
}

#[test]
fn damaged_json_does_not_panic() {
    let texts = [
        r##"[["#org","#adm1"],["a",1.5],[null,true]]"##,
        r#"{"results":[{"a":{"b":1,"c":[1,2,{"d":"x"}]},"e":"é"},{"a":null}],"next":null}"#,
        r#"{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"n":1},"geometry":{"type":"Point","coordinates":[1.5,2]}}]}"#,
        "{\"a\":1}\n{\"a\":2,\"b\":\"\\u00e9\\ud83d\\ude00\"}\n",
    ];
    let words = ["[", "]", "{", "}", ",", ":", "\"", "\\u", "\\ud800", "null", "1e999", "-", "\n", "\"a\":"];
    no_panic("json", |dice| {
        let text = texts[dice.roll(texts.len())];
        dice.damage(text.as_bytes(), &words)
    });
}

/// A workbook with one of everything, its parts apart so that they can be damaged inside the packing.
fn workbook_parts() -> Vec<(&'static str, String)> {
    let sheet = concat!(
        r#"<worksheet><cols><col min="2" max="3" hidden="1"/></cols><sheetData>"#,
        r#"<row r="1"><c r="A1" t="s"><v>0</v></c><c t="inlineStr"><is><r><t>in</t></r><rPh><t>x</t></rPh></is></c></row>"#,
        r#"<row r="3" hidden="1"><c r="A3" s="1"><v>42370</v></c><c r="B3" t="b"><v>1</v></c><c r="C3" t="e"><v>#N/A</v></c>"#,
        r#"<c r="D3" t="d"><v>2020-01-02T03:04:05</v></c><c r="E3" t="str"><f>A1</f><v>a &amp; b</v></c></row>"#,
        r#"</sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells></worksheet>"#
    );
    let workbook = r#"<workbook><workbookPr date1904="0"/><sheets><sheet name="a" sheetId="1" state="hidden" r:id="rId1"/></sheets></workbook>"#;
    let relations =
        r#"<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;
    let styles = r#"<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>"#;
    let strings = "<sst><si><t>one</t></si><si><r><t>t</t></r><r><t>wo</t></r></si></sst>";
    [
        ("xl/workbook.xml", workbook),
        ("xl/_rels/workbook.xml.rels", relations),
        ("xl/worksheets/sheet1.xml", sheet),
        ("xl/styles.xml", styles),
        ("xl/sharedStrings.xml", strings),
    ]
    .map(|(name, text)| (name, text.to_owned()))
    .to_vec()
}

fn packed_with_damage(dice: &mut Dice, parts: &[(&'static str, String)]) -> Vec<u8> {
    let hurt = dice.roll(parts.len() + 1);
    let parts: Vec<(&str, Vec<u8>)> = parts
        .iter()
        .enumerate()
        .map(|(i, (name, text))| {
            (*name, if i == hurt { dice.damage(text.as_bytes(), &XML) } else { text.clone().into_bytes() })
        })
        .collect();
    let entries: Vec<(&str, &[u8])> = parts.iter().map(|(n, b)| (*n, b.as_slice())).collect();
    let file = hostile::zip(&entries);
    // The last choice hurts the packing itself.
    if hurt == parts.len() { dice.damage(&file, &[]) } else { file }
}

#[test]
fn damaged_workbooks_do_not_panic() {
    let parts = workbook_parts();
    no_panic("xlsx", |dice| packed_with_damage(dice, &parts));
}

#[test]
fn damaged_open_documents_do_not_panic() {
    let parts = vec![
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet".to_owned()),
        ("content.xml", crate::formats::OPEN_DOCUMENT.to_owned()),
    ];
    no_panic("ods", |dice| packed_with_damage(dice, &parts));
}

#[test]
fn damaged_old_workbooks_do_not_panic() {
    let files: [&[u8]; 3] = [
        include_bytes!("../data/io/input-quality.xls"),
        include_bytes!("../data/xls/far_1904.xls"),
        include_bytes!("../data/xls/habits.xls"),
    ];
    no_panic("xls", |dice| {
        // The third is ten times as large: one time in twenty is enough.
        let file = files[if dice.roll(20) == 0 { 2 } else { dice.roll(2) }];
        dice.damage(file, &[])
    });
}

#[test]
fn damaged_zips_do_not_panic() {
    let file = hostile::zip(&[("a.csv", b"a,b\n1,2\n"), ("b/c.json", b"[{\"x\":1}]"), ("d.xlsx", &hostile::xlsx(""))]);
    no_panic("zip", |dice| dice.damage(&file, &["PK\u{1}\u{2}", "PK\u{5}\u{6}", "../"]));
}
