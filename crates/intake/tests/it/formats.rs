//! What each format can say, in small files of our own.

use crate::{first, hostile, rows, shown};
use flate2::write::GzEncoder;
use intake::read::{self, Area, Cell, Sheet, Trouble};
use std::{io::Write, ops::ControlFlow};

/// An `OpenDocument` sheet as `LibreOffice` writes it, with what people do to it.
pub const OPEN_DOCUMENT: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<office:document-content><office:automatic-styles>
<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>
<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>
</office:automatic-styles><office:body><office:spreadsheet>
<table:tracked-changes><table:cell-content-change><table:previous><table:change-track-table-cell office:value="9"><text:p>old</text:p></table:change-track-table-cell></table:previous></table:cell-content-change></table:tracked-changes>
<table:table table:name="3W" table:style-name="ta1"><table:shapes><draw:frame><draw:text-box><text:p>a note on top</text:p></draw:text-box></draw:frame></table:shapes>
<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/><table:table-column table:number-columns-repeated="1021"/>
<table:table-row><table:table-cell office:value-type="string" table:number-columns-spanned="2" table:number-rows-spanned="1"><text:p>Who &amp; <text:span>what</text:span></text:p><office:annotation><text:p>a comment</text:p></office:annotation></table:table-cell><table:covered-table-cell><text:p>under</text:p></table:covered-table-cell><table:table-cell office:value-type="string"><text:p>two</text:p><text:p>lines<text:s text:c="3"/>on</text:p></table:table-cell><table:table-cell table:number-columns-repeated="1021"/></table:table-row>
<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>
<table:table-row table:visibility="filter"><table:table-cell office:value-type="float" office:value="1234.5"><text:p>1 234,5</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2015-03-01"><text:p>01/03/15</text:p></table:table-cell><table:table-cell office:value-type="percentage" office:value="0.5"><text:p>50%</text:p></table:table-cell><table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>VRAI</text:p></table:table-cell><table:table-cell office:value-type="time" office:time-value="PT12H30M00S"><text:p>12:30</text:p></table:table-cell><table:table-cell table:formula="of:=NA()" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell><table:table-cell office:value-type="currency" office:currency="USD" office:value="7"><text:p>$7</text:p></table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="3"><table:table-cell office:value-type="string" table:number-columns-repeated="2"><text:p>same</text:p></table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="1048569"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>
</table:table>
<table:table table:name="Lists" table:style-name="ta2"><table:table-row><table:table-cell office:value-type="string"><text:p>code</text:p></table:table-cell></table:table-row></table:table>
<table:data-pilot-tables><table:data-pilot-table table:target-range-address="'Lists'.A1:'Lists'.B2"/></table:data-pilot-tables>
</office:spreadsheet></office:body></office:document-content>"#;

#[test]
fn open_documents_are_read_as_they_are_shown() {
    for file in [hostile::ods(OPEN_DOCUMENT), OPEN_DOCUMENT.replace("document-content", "document").into_bytes()] {
        let mut book = read::open_bytes(file, "x.ods").unwrap();
        let sheet = &book.sheets()[0];
        assert_eq!((sheet.name.as_str(), sheet.hidden, sheet.pivot), ("3W", false, false));
        assert_eq!(sheet.hidden_columns, [1, 2]);
        assert_eq!(sheet.merges, [Area { top: 1, bottom: 1, left: 0, right: 1 }]);
        assert_eq!((book.sheets()[1].hidden, book.sheets()[1].pivot), (true, true));
        let mut hidden = Vec::new();
        book.rows(0, &mut |row| {
            hidden.push(row.hidden);
            ControlFlow::Continue(())
        })
        .unwrap();
        assert_eq!(hidden, [false, true, false, false, false]);
        let read = rows(&mut *book, 0).unwrap();
        assert_eq!(read[0], (1, vec!["Who & what".into(), String::new(), "two\nlines   on".into()]));
        let typed = ["1234.5", "2015-03-01", "0.5", "true", "1899-12-31 12:30:00", "#N/A", "7"].map(String::from);
        assert_eq!(read[1], (4, typed.to_vec()));
        assert_eq!(read[2..].iter().map(|r| r.0).collect::<Vec<_>>(), [5, 6, 7]);
        assert_eq!(read[4].1, ["same", "same"]);
        assert_eq!(rows(&mut *book, 1).unwrap(), [(1, vec!["code".to_owned()])]);
    }
}

#[test]
fn workbooks_say_what_is_hidden_merged_and_not_computed() {
    let sheet = concat!(
        r#"<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:dimension ref="A1:B1"/>"#,
        r#"<x:cols><x:col min="3" max="16384" hidden="1"/></x:cols><x:sheetData>"#,
        r#"<x:row r="2"><x:c t="inlineStr"><x:is><x:r><x:t>Rich </x:t></x:r><x:r><x:t>text</x:t></x:r><x:rPh><x:t>no</x:t></x:rPh></x:is></x:c>"#,
        r#"<x:c r="C2" s="1"><x:v>42370.5</x:v></x:c><x:c s="2"><x:v>42370</x:v></x:c><x:c r="AMJ2" s="1"/></x:row>"#,
        r#"<x:row hidden="1"><x:c r="A3"><x:f>SUM(B1:B2)</x:f></x:c><x:c r="B3" t="str"><x:f>A1</x:f><x:v></x:v></x:c>"#,
        r#"<x:c r="C3" t="d"><x:v>2022-02-03</x:v></x:c><x:c t="e"><x:v>#REF!</x:v></x:c><x:c t="b"><x:v>0</x:v></x:c><x:c t="s"><x:v>1</x:v></x:c></x:row>"#,
        r#"</x:sheetData><x:mergeCells><x:mergeCell ref="A2:B2"/></x:mergeCells></x:worksheet>"#
    );
    let file = hostile::zip(&[
        ("_rels/.rels", br#"<Relationships><Relationship Id="a" Type="x/officeDocument" Target="/book/main.xml"/></Relationships>"#),
        ("book/main.xml", br#"<workbook><workbookPr date1904="1"/><sheets><sheet name="A &amp; B" r:id="b"/><sheet name="C" state="veryHidden" r:id="c"/><sheet name="D" r:id="d"/></sheets></workbook>"#),
        ("book/_rels/main.xml.rels", br#"<Relationships><Relationship Id="b" Type="x/worksheet" Target="../Sheets/One.xml"/><Relationship Id="c" Type="x/worksheet" Target="missing.xml"/><Relationship Id="d" Type="x/chartsheet" Target="chart.xml"/><Relationship Id="s" Type="x/styles" Target="styles.xml"/><Relationship Id="t" Type="x/sharedStrings" Target="texts.xml"/></Relationships>"#),
        ("book/styles.xml", br#"<styleSheet><numFmts><numFmt numFmtId="165" formatCode="d mmmm yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="165"/><xf numFmtId="1"/></cellXfs></styleSheet>"#),
        ("book/texts.xml", "<sst><si><t>no</t></si><si><t>caf\u{e9}_x000D_\n</t></si></sst>".as_bytes()),
        ("sheets/one.xml", sheet.as_bytes()),
        ("sheets/_rels/one.xml.rels", br#"<Relationships><Relationship Id="p" Type="x/pivotTable" Target="p.xml"/></Relationships>"#),
    ]);
    let mut book = read::open_bytes(file, "x.xlsx").unwrap();
    let names: Vec<_> = book.sheets().iter().map(|s| (s.name.as_str(), s.hidden, s.pivot)).collect();
    assert_eq!(names, [("A & B", false, true), ("C", true, false)]);
    // A visitor that looks at the first row only still learns what stands behind the rows.
    book.rows(0, &mut |_| ControlFlow::Break(())).unwrap();
    let Sheet { merges, hidden_columns, .. } = book.sheets()[0].clone();
    assert_eq!(merges, [Area { top: 2, bottom: 2, left: 0, right: 1 }]);
    assert_eq!((hidden_columns.len(), hidden_columns[0]), (16_382, 2));
    let read = rows(&mut *book, 0).unwrap();
    assert_eq!(read[0], (2, ["Rich text", "", "2020-01-02 12:00:00", "42370"].map(String::from).to_vec()));
    assert_eq!(read[1], (3, ["", "", "2022-02-03", "#REF!", "false", "café\r\n"].map(String::from).to_vec()));
    assert_eq!(book.sheets()[0].uncomputed, 1);
    assert_eq!(book.sheets()[0].merges.len(), 1);
    assert_eq!(rows(&mut *book, 1).unwrap(), []);
}

#[test]
fn a_pivot_is_seen_through_the_relations_of_its_sheet() {
    let relations = r#"<Relationships><Relationship Id="p" Type="x/pivotTable" Target="p.xml"/></Relationships>"#;
    let file = hostile::xlsx_parts("", &[("xl/worksheets/_rels/sheet1.xml.rels", relations)]);
    assert!(read::open_bytes(file, "x").unwrap().sheets()[0].pivot);
}

#[test]
fn old_workbooks_are_read_as_they_are_shown() {
    let mut book = read::open_bytes(&include_bytes!("../data/xls/habits.xls")[..], "x.xls").unwrap();
    let mut hidden = Vec::new();
    book.rows(0, &mut |row| {
        hidden.extend(row.hidden.then_some(row.number));
        ControlFlow::Continue(())
    })
    .unwrap();
    assert_eq!(hidden, [5]);
    let sheet = &book.sheets()[0];
    assert_eq!((sheet.name.as_str(), sheet.hidden_columns.as_slice()), ("من يفعل ماذا", &[5][..]));
    assert_eq!(sheet.merges, [Area { top: 7, bottom: 8, left: 0, right: 2 }]);
    assert_eq!(book.sheets().iter().map(|s| s.hidden).collect::<Vec<_>>(), [false, false, true, true]);
    let read = rows(&mut *book, 0).unwrap();
    let typed = ["جمعية الهلال الأحمر", "2021-03-04", "1899-12-31 12:00:00", "1.25", "1234", "true", "0.125"];
    assert_eq!(read[1], (2, typed.map(String::from).to_vec()));
    assert_eq!((read[5].0, read[5].1.len(), read[5].1[255].as_str()), (10, 256, "edge"));
    for (i, (_, row)) in rows(&mut *book, 1).unwrap().into_iter().enumerate() {
        let letter = if i % 2 == 1 { "é" } else { "ب" };
        assert_eq!(row[0], letter.repeat(300 + i) + " " + &"x".repeat(7 * i), "row {i}");
    }
    let far = first(include_bytes!("../data/xls/far_1904.xls"));
    assert_eq!((far[0].1[0].as_str(), far[1].0, far[1].1.len()), ("2016-01-01", 65_536, 256));
}

#[test]
fn old_workbooks_are_read_as_calamine_reads_them() {
    use calamine::{Data, Reader};
    for file in [
        &include_bytes!("../data/io/input-quality.xls")[..],
        include_bytes!("../data/io/input-valid.xls"),
        include_bytes!("../data/xls/habits.xls"),
    ] {
        let mut theirs = calamine::Xls::new(std::io::Cursor::new(file)).unwrap();
        let mut ours = read::open_bytes(file, "x").unwrap();
        for (i, name) in theirs.sheet_names().into_iter().enumerate() {
            assert_eq!(ours.sheets()[i].name, name);
            let range = theirs.worksheet_range(&name).unwrap();
            let (top, left) = range.start().unwrap_or_default();
            let mut seen = 0;
            ours.rows(i, &mut |row| {
                for (column, cell) in row.cells.iter().enumerate().filter(|(_, c)| **c != Cell::Empty) {
                    seen += 1;
                    let theirs = range.get((row.number as usize - 1 - top as usize, column - left as usize)).unwrap();
                    match (cell, theirs) {
                        (Cell::Text(a), Data::String(b)) => assert_eq!(a, b),
                        (Cell::Number(a), Data::Float(b)) => assert!((a - b).abs() < 1e-12),
                        (Cell::Number(a), Data::Int(b)) => assert!((a - *b as f64).abs() < 1e-12),
                        (Cell::Number(a), Data::DateTime(b)) => assert!((a - b.as_f64()).abs() < 1e-12),
                        (Cell::Date(a), Data::DateTime(b)) if b.as_f64() >= 1.0 => {
                            assert_eq!(Some(*a), b.as_datetime());
                        }
                        (Cell::Date(_), Data::DateTime(_)) => {}
                        (Cell::Bool(a), Data::Bool(b)) => assert_eq!(a, b),
                        other => panic!("{other:?}"),
                    }
                }
                ControlFlow::Continue(())
            })
            .unwrap();
            let theirs = range.used_cells().filter(|(_, _, d)| !d.to_string().trim().is_empty()).count();
            assert_eq!(seen, theirs, "{name}");
        }
    }
}

#[test]
fn text_is_read_in_the_encoding_it_was_written_in() {
    let text = "منظمة;قطاع;ملاحظات\nجمعية الهلال الأحمر;مياه وإصحاح;توزيع المياه على الأسر النازحة في المحافظة\nاللجنة الدولية;صحة;دعم المستشفيات والعيادات المتنقلة\n";
    let russian = "организация;сектор\nКрасный Крест;вода и санитария для населения\n";
    let french = "organisation;secteur\nCroix-Rouge française;eau, hygiène et santé – “eau”\n";
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    for (bytes, text) in [
        (encoding_rs::WINDOWS_1256.encode(text).0.into_owned(), text),
        (encoding_rs::WINDOWS_1251.encode(russian).0.into_owned(), russian),
        (encoding_rs::WINDOWS_1252.encode(french).0.into_owned(), french),
        (encoding_rs::MACINTOSH.encode(french).0.into_owned(), french),
        ([b"\xEF\xBB\xBF".to_vec(), text.into()].concat(), text),
        ([b"\xFE\xFF".to_vec(), wide].concat(), text),
        (french.encode_utf16().flat_map(u16::to_le_bytes).collect(), french),
        ([text.as_bytes(), b"cut in the middle \xD9;of a letter\n"].concat(), text),
    ] {
        let read = first(&bytes);
        let lines: Vec<Vec<&str>> = text.lines().map(|l| l.split(';').collect()).collect();
        for (row, line) in read.iter().zip(&lines) {
            assert_eq!(row.1, *line);
        }
        assert!(read.len() >= lines.len());
    }
}

#[test]
fn rows_have_the_numbers_that_people_see() {
    assert_eq!(
        first(b"sep=;\r\na;b\r\n\r\n\"x\r\ny\";\xC2\xA0\r\n;;\r\nlast;1"),
        [(1, vec!["a".to_owned(), "b".into()]), (3, vec!["x\r\ny".into()]), (5, vec!["last".into(), "1".into()])]
    );
    assert_eq!(first(b"a,b\r1,2\r\r3,4").iter().map(|r| r.0).collect::<Vec<_>>(), [1, 2, 4]);
}

#[test]
fn json_tables_are_found_wherever_they_are() {
    let header = ["a", "b.c", "d"].map(String::from).to_vec();
    let rows: [(u32, Vec<String>); 3] =
        [(1, header), (2, vec!["1".into()]), (3, vec!["2".into(), "x; y".into(), "true".into()])];
    let objects = r#"{"a":1,"z":null},{"a":2,"b":[{"c":"x"},{"c":"y"}],"d":true}"#;
    assert_eq!(first(format!("[{objects}]").as_bytes()), rows);
    assert_eq!(first(objects.replacen("},{", "}\n{", 1).as_bytes()), rows);
    let nested = format!(r#"{{"count":2,"data":{{"objects":[{objects}]}},"tags":["x"]}}"#);
    assert_eq!(first(nested.as_bytes()), rows);
    assert_eq!(read::open_bytes(nested.into_bytes(), "x").unwrap().sheets()[0].name, "data.objects");
    let feature = r#"{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point","coordinates":[85.3,27.7]},"properties":{"name":"Kathmandu"}}]}"#;
    let row = ["Kathmandu", "85.3", "27.7"].map(String::from).to_vec();
    assert_eq!(first(feature.as_bytes())[1], (2, row));
    // A header in brackets is no JSON.
    assert_eq!(first(b"[Org],[Sector]\nA,B\n")[0].1, ["[Org]", "[Sector]"]);
    assert_eq!(read::open_bytes(&br#"{"a":1}"#[..], "x").err(), Some(Trouble::NotATable("json".into())));
}

#[test]
fn a_zip_of_tables_is_a_book_of_them() {
    let workbook = hostile::xlsx(r#"<row r="1"><c r="A1"><v>1</v></c></row>"#);
    let file = hostile::zip(&[
        ("b.csv", b"x,y\n1,2\n"),
        ("__MACOSX/._b.csv", b"\0\0"),
        ("a/3W.xlsx", &workbook),
        ("readme.pdf", b"%PDF-1.7"),
    ]);
    let mut book = read::open_bytes(file, "x.zip").unwrap();
    assert_eq!(book.sheets().iter().map(|s| s.name.as_str()).collect::<Vec<_>>(), ["a/3W.xlsx", "b.csv"]);
    assert_eq!(rows(&mut *book, 1).unwrap()[1].1, ["1", "2"]);
    assert_eq!(book.sheets()[1].name, "b.csv");
    let mut packed = GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packed.write_all(&workbook).unwrap();
    assert_eq!(first(&packed.finish().unwrap()), [(1, vec!["1".to_owned()])]);
}

#[test]
fn what_is_no_sheet_is_called_by_its_name() {
    for (bytes, code) in [
        (&b"%PDF-1.4\n"[..], "pdf"),
        (b"\x89PNG\r\n\x1a\n\0\0", "image"),
        (b"\xFF\xD8\xFF\xE0", "image"),
        (b"MZ\x90\0\x03", "program"),
        (b"\x7FELF\x02", "program"),
        (b"<!DOCTYPE html><html></html>", "html"),
        (b"\xEF\xBB\xBF\r\n<table><tr><td>1", "html"),
        (b"<?xml version=\"1.0\"?><iati-activities><title>x</title></iati-activities>", "xml"),
        (b"7z\xBC\xAF\x27\x1C", "archive"),
        (b"SQLite format 3\0", "database"),
        (b"{\\rtf1 x}", "document"),
    ] {
        assert_eq!(read::open_bytes(bytes, "3w.xlsx").err(), Some(Trouble::NotATable(code.into())));
    }
    let word = hostile::zip(&[("[Content_Types].xml", b"<Types/>"), ("word/document.xml", b"<w/>")]);
    assert_eq!(read::open_bytes(word, "3w.xlsx").err(), Some(Trouble::NotATable("document".into())));
    let binary = hostile::zip(&[("xl/workbook.bin", b"x")]);
    assert_eq!(read::open_bytes(binary, "3w.xlsx").err(), Some(Trouble::NotATable("xlsb".into())));
    let missing = std::path::Path::new("no such file.xlsx");
    assert!(matches!(read::open(missing, "x"), Err(Trouble::CannotOpen(_))));
    assert_eq!(shown(&Cell::Empty), "");
}
