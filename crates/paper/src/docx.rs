//! Documents as Word files (Office Open XML), written by ourselves: the libraries that write them cannot say that a run of
//! text goes from right to left, without which Arabic is set with its punctuation on the wrong side.
//!
//! Invariants: what somebody wrote is escaped text and never markup; the same letter gives the same bytes; styles carry
//! the looks, so that whoever edits the file can change them in one place.

use crate::{
    Fault,
    letter::{Letter, Piece, pieces},
};
use base::{lang::Lang, words::without_isolates};
use std::io::Write;
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

/// The letter as a Word file.
pub fn letter_docx(letter: &Letter) -> Result<Vec<u8>, Fault> {
    let mut zip = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    // A fixed time: the same letter gives the same bytes.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let files = [
        ("[Content_Types].xml", CONTENT_TYPES.to_owned()),
        ("_rels/.rels", RELS.to_owned()),
        ("docProps/core.xml", core(letter)),
        ("word/_rels/document.xml.rels", DOCUMENT_RELS.to_owned()),
        ("word/styles.xml", styles(letter.lang)),
        ("word/numbering.xml", numbering(letter.lang)),
        ("word/footer1.xml", footer(letter)),
        ("word/document.xml", document(letter)),
    ];
    for (name, content) in files {
        zip.start_file(name, options).map_err(|e| Fault::Layout(e.to_string()))?;
        zip.write_all(content.as_bytes())?;
    }
    Ok(zip.finish().map_err(|e| Fault::Layout(e.to_string()))?.into_inner())
}

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const W: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

const CONTENT_TYPES: &str = concat!(
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n",
    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">",
    "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>",
    "<Default Extension=\"xml\" ContentType=\"application/xml\"/>",
    "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>",
    "<Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/>",
    "<Override PartName=\"/word/numbering.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml\"/>",
    "<Override PartName=\"/word/footer1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml\"/>",
    "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>",
    "</Types>"
);

const RELS: &str = concat!(
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n",
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">",
    "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>",
    "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>",
    "</Relationships>"
);

const DOCUMENT_RELS: &str = concat!(
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n",
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">",
    "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/>",
    "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering\" Target=\"numbering.xml\"/>",
    "<Relationship Id=\"rId3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer\" Target=\"footer1.xml\"/>",
    "</Relationships>"
);

/// Text that XML reads as text; what XML cannot hold is left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in without_isolates(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' => out.push(' '),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => out.push(c),
        }
    }
    out
}

/// Runs of a text: what is written from right to left is said to be so.
fn run(lang: Lang, style: &str, text: &str) -> String {
    let rtl = if lang.is_rtl() { "<w:rtl/>" } else { "" };
    let style = if style.is_empty() { String::new() } else { format!("<w:rStyle w:val=\"{style}\"/>") };
    format!("<w:r><w:rPr>{style}{rtl}{}</w:rPr><w:t xml:space=\"preserve\">{}</w:t></w:r>", tongue(lang), escaped(text))
}

/// The language for spelling: Word keeps that of right-to-left text apart.
fn tongue(lang: Lang) -> String {
    let name = if lang.is_rtl() { "bidi" } else { "val" };
    format!("<w:lang w:{name}=\"{}\"/>", lang.code())
}

fn paragraph(lang: Lang, style: &str, runs: &str) -> String {
    let bidi = if lang.is_rtl() { "<w:bidi/>" } else { "" };
    format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{bidi}</w:pPr>{runs}</w:p>")
}

fn line(lang: Lang, style: &str, text: &str) -> String {
    if text.is_empty() { String::new() } else { paragraph(lang, style, &run(lang, "", text)) }
}

fn document(letter: &Letter) -> String {
    let lang = letter.lang;
    let mut body = String::new();
    body += &line(lang, "Loud", &letter.demonstration);
    body += &line(lang, "Loud", &letter.draft);
    body += &line(lang, "Kind", &letter.title);
    body += &line(lang, "Title", &letter.subject);
    body += &line(lang, "Speakers", &letter.speakers);
    for (name, value) in &letter.facts {
        body += &paragraph(lang, "Fact", &(run(lang, "Strong", &format!("{name}: ")) + &run(lang, "", value)));
    }
    body += &line(lang, "Fact", &letter.audience);
    for part in letter.said() {
        body += &line(lang, "Heading1", &part.heading);
        body += &line(lang, "Note", &part.note);
        for piece in pieces(&part.text) {
            match piece {
                Piece::Paragraph(text) => body += &line(part.lang, "Normal", text),
                Piece::Points(points) => body.extend(points.iter().map(|p| line(part.lang, "ListBullet", p))),
            }
        }
    }
    if !letter.signed.is_empty() {
        body += &line(lang, "Heading1", &letter.signed_heading);
        body += &signed(letter);
    }
    let bidi = if lang.is_rtl() { "<w:bidi/>" } else { "" };
    format!(
        "{HEAD}<w:document {W} xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>\
         {body}<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId3\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>\
         <w:pgMar w:top=\"1247\" w:right=\"1247\" w:bottom=\"1247\" w:left=\"1247\" w:header=\"567\" w:footer=\"567\" \
         w:gutter=\"0\"/>{bidi}</w:sectPr></w:body></w:document>"
    )
}

/// Those who signed, as a table whose first column stands on the side from which one reads.
fn signed(letter: &Letter) -> String {
    let lang = letter.lang;
    let visual = if lang.is_rtl() { "<w:bidiVisual/>" } else { "" };
    let cell = |style: &str, text: &str| {
        format!("<w:tc><w:tcPr><w:tcW w:w=\"3137\" w:type=\"dxa\"/></w:tcPr>{}</w:tc>", {
            paragraph(lang, "Cell", &run(lang, style, text))
        })
    };
    let mut rows = String::new();
    for s in &letter.signed {
        let cells = cell("Strong", &s.organisation) + &cell("", &s.capacity) + &cell("", &s.when);
        rows += &format!("<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>");
    }
    let edge = |side: &str| format!("<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"D3DBE4\"/>");
    format!(
        "<w:tbl><w:tblPr>{visual}<w:tblW w:w=\"9411\" w:type=\"dxa\"/><w:tblBorders>{}{}{}</w:tblBorders></w:tblPr>\
         <w:tblGrid><w:gridCol w:w=\"3137\"/><w:gridCol w:w=\"3137\"/><w:gridCol w:w=\"3137\"/></w:tblGrid>{rows}</w:tbl>",
        edge("top"),
        edge("bottom"),
        edge("insideH")
    ) + &paragraph(lang, "Fact", "")
}

fn footer(letter: &Letter) -> String {
    let lang = letter.lang;
    let loud: Vec<&str> = [letter.demonstration.as_str(), &letter.draft, &letter.audience]
        .into_iter()
        .filter(|t| !t.is_empty())
        .collect();
    format!(
        "{HEAD}<w:ftr {W}>{}{}</w:ftr>",
        line(lang, "Footer", &loud.join(" · ")),
        paragraph(lang, "Footer", &run(lang, "", &letter.source))
    )
}

fn core(letter: &Letter) -> String {
    let made = letter.made.format("%Y-%m-%dT%H:%M:%SZ");
    let title = escaped(&format!("{} – {}", letter.title, letter.subject));
    format!(
        "{HEAD}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{title}</dc:title><dc:language>{}</dc:language>\
         <dcterms:created xsi:type=\"dcterms:W3CDTF\">{made}</dcterms:created></cp:coreProperties>",
        letter.lang.code()
    )
}

/// A style of paragraphs: half-points, colour, weight, space before and after in twentieths of a point.
struct Style {
    id: &'static str,
    size: u16,
    colour: &'static str,
    bold: bool,
    before: u16,
    after: u16,
    more: &'static str,
}

const STYLES: [Style; 9] = [
    Style { id: "Kind", size: 22, colour: "4C5A69", bold: true, before: 0, after: 40, more: "" },
    Style { id: "Title", size: 40, colour: "1B365D", bold: true, before: 0, after: 120, more: "" },
    Style { id: "Speakers", size: 22, colour: "16212E", bold: true, before: 0, after: 160, more: "" },
    Style { id: "Fact", size: 19, colour: "4C5A69", bold: false, before: 0, after: 20, more: "" },
    Style {
        id: "Heading1",
        size: 27,
        colour: "1B365D",
        bold: true,
        before: 280,
        after: 80,
        more: "<w:keepNext/><w:outlineLvl w:val=\"0\"/>",
    },
    Style { id: "Note", size: 18, colour: "5A4100", bold: false, before: 0, after: 60, more: "<w:keepNext/>" },
    Style {
        id: "Loud",
        size: 22,
        colour: "5A4100",
        bold: true,
        before: 0,
        after: 160,
        more: "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FFF4D6\"/>",
    },
    Style { id: "Cell", size: 20, colour: "16212E", bold: false, before: 60, after: 60, more: "" },
    Style { id: "Footer", size: 16, colour: "4C5A69", bold: false, before: 0, after: 0, more: "" },
];

impl Style {
    fn xml(&self, bidi: &str) -> String {
        let bold = if self.bold { "<w:b/><w:bCs/>" } else { "" };
        // What outlines the document stands after the spacing, what keeps it together before: Word's own order.
        let (keep, outline) = self
            .more
            .split_once("<w:outlineLvl")
            .map_or((self.more, String::new()), |(keep, rest)| (keep, format!("<w:outlineLvl{rest}")));
        let name = if self.id == "Heading1" { "heading 1" } else { self.id };
        let Style { id, size, colour, before, after, .. } = self;
        format!(
            "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/>\
             <w:pPr>{keep}{bidi}<w:spacing w:before=\"{before}\" w:after=\"{after}\"/>{outline}</w:pPr><w:rPr>{bold}<w:color \
             w:val=\"{colour}\"/><w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/></w:rPr></w:style>"
        )
    }
}

fn styles(lang: Lang) -> String {
    let bidi = if lang.is_rtl() { "<w:bidi/>" } else { "" };
    let mut named = String::new();
    for style in &STYLES {
        named += &style.xml(bidi);
    }
    format!(
        "{HEAD}<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/>\
         <w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/>{}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"120\" \
         w:line=\"276\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" \
         w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style><w:style w:type=\"paragraph\" w:styleId=\"ListBullet\">\
         <w:name w:val=\"List Bullet\"/><w:basedOn w:val=\"Normal\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:spacing \
         w:after=\"60\"/><w:contextualSpacing/></w:pPr></w:style><w:style w:type=\"character\" w:styleId=\"Strong\"><w:name \
         w:val=\"Strong\"/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>{named}</w:styles>",
        tongue(lang)
    )
}

fn numbering(lang: Lang) -> String {
    // The side on which the list stands follows the paragraph's direction; Word names it by the left one.
    let side = if lang.is_rtl() { "right" } else { "left" };
    format!(
        "{HEAD}<w:numbering {W}><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"hybridMultilevel\"/><w:lvl \
         w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"•\"/><w:lvlJc w:val=\"{side}\"/><w:pPr>\
         <w:ind w:left=\"360\" w:hanging=\"360\"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId \
         w:val=\"0\"/></w:num></w:numbering>"
    )
}
