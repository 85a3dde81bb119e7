//! Letters: the same bytes for the same letter, in four languages, whatever somebody wrote into them.

use base::lang::Lang;
use chrono::NaiveDate;
use paper::{
    docx::letter_docx,
    letter::{Letter, Part, Signature},
    pdf::letter_pdf,
};
use std::io::Read;

fn letter(lang: Lang, text: &str) -> Letter {
    let part = Part { heading: text.into(), text: format!("{text}\n- {text}\n- b"), lang, note: text.into() };
    let other = Part { lang: if lang == Lang::Ar { Lang::En } else { Lang::Ar }, ..part.clone() };
    Letter {
        lang,
        title: text.into(),
        subject: text.into(),
        speakers: text.into(),
        made: NaiveDate::from_ymd_opt(2026, 11, 29).and_then(|d| d.and_hms_opt(9, 0, 0)).expect("a time"),
        audience: text.into(),
        draft: text.into(),
        demonstration: text.into(),
        facts: vec![(text.into(), text.into())],
        parts: vec![part, other, Part::default()],
        signed_heading: text.into(),
        signed: vec![Signature { organisation: text.into(), capacity: text.into(), when: text.into() }; 3],
        source: text.into(),
    }
}

/// What somebody may write to be taken for markup.
const HOSTILE: [&str; 4] =
    ["#panic() $x$ *b* <label> @cite", "</w:t></w:r><w:evil/>&amp;\u{0}\u{b}", "مرحبا (يوم) 12–13.", "]]>\"' = a"];

#[test]
fn a_pdf_is_the_same_for_the_same_letter_and_reads_nothing_as_markup() {
    for (lang, text) in Lang::ALL.into_iter().zip(HOSTILE) {
        let made = letter_pdf(&letter(lang, text)).unwrap_or_else(|e| panic!("{lang} {text}: {e}"));
        assert!(made.starts_with(b"%PDF-"), "{lang}");
        assert_eq!(made, letter_pdf(&letter(lang, text)).expect("the same again"), "{lang}");
    }
}

fn xml(file: &[u8], name: &str) -> String {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(file)).expect("a zip");
    let mut text = String::new();
    zip.by_name(name).expect(name).read_to_string(&mut text).expect("text");
    text
}

#[test]
fn a_word_file_is_well_formed_and_holds_every_text_as_text() {
    for lang in Lang::ALL {
        for text in HOSTILE {
            let file = letter_docx(&letter(lang, text)).expect("a file");
            assert_eq!(file, letter_docx(&letter(lang, text)).expect("the same again"));
            for name in [
                "[Content_Types].xml",
                "_rels/.rels",
                "docProps/core.xml",
                "word/_rels/document.xml.rels",
                "word/styles.xml",
                "word/numbering.xml",
                "word/footer1.xml",
                "word/document.xml",
            ] {
                let text = xml(&file, name);
                roxmltree::Document::parse(&text).unwrap_or_else(|e| panic!("{lang} {name}: {e}"));
            }
            let body = xml(&file, "word/document.xml");
            let tree = roxmltree::Document::parse(&body).expect("a document");
            let tags: Vec<&str> =
                tree.descendants().filter(roxmltree::Node::is_element).map(|n| n.tag_name().name()).collect();
            assert!(!tags.contains(&"evil"), "{lang}");
            let said: String =
                tree.descendants().filter(|n| n.tag_name().name() == "t").filter_map(|n| n.text()).collect();
            let kept: String = text.chars().filter(|c| !c.is_control()).collect();
            assert!(said.contains(&kept), "{lang}: {kept} is not in {said}");
        }
    }
}

#[test]
fn what_is_written_from_right_to_left_is_said_to_be_so_text_by_text() {
    let arabic = xml(&letter_docx(&letter(Lang::Ar, "نص")).expect("a file"), "word/document.xml");
    let tree = roxmltree::Document::parse(&arabic).expect("a document");
    let has = |node: &roxmltree::Node, tag: &str| node.descendants().any(|n| n.tag_name().name() == tag);
    let paragraphs: Vec<_> = tree.descendants().filter(|n| n.tag_name().name() == "p").collect();
    let (mirrored, plain): (Vec<roxmltree::Node>, Vec<roxmltree::Node>) =
        paragraphs.into_iter().partition(|p| has(p, "bidi"));
    assert!(mirrored.len() > 10, "{}", mirrored.len());
    assert!(mirrored.iter().filter(|p| has(p, "t")).all(|p| has(p, "rtl")), "each run of them is right to left");
    // The part that is in English stays so, in its three lines.
    assert_eq!(plain.len(), 3);
    assert!(plain.iter().all(|p| !has(p, "rtl")));
    assert!(arabic.contains("<w:bidiVisual/>"), "the table of those who signed is mirrored");
    let english = xml(&letter_docx(&letter(Lang::En, "text")).expect("a file"), "word/document.xml");
    assert!(!english.contains("<w:bidiVisual/>"));
}
