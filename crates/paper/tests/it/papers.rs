//! The PDF: the same bytes for the same report, in four languages, whatever somebody wrote into a cell.

use base::lang::Lang;
use chrono::NaiveDate;
use paper::figures::Quantity;
use paper::map::{Map, draw};
use paper::pdf::{
    Figure, Heat, HeatCell, MapFigure, PictureReport, Presence, PresenceGroup, Press, Reached, picture_pdf,
};

/// A report in which every text is the same.
fn report(lang: Lang, text: &str, areas: usize) -> PictureReport {
    let t = || text.to_owned();
    PictureReport {
        lang,
        title: t(),
        subject: t(),
        lead: t(),
        as_of: NaiveDate::from_ymd_opt(2026, 11, 20).expect("a date"),
        made: NaiveDate::from_ymd_opt(2026, 11, 23).and_then(|d| d.and_hms_opt(9, 0, 0)).expect("a time"),
        audience: t(),
        source: t(),
        demonstration: t(),
        figures: vec![
            Figure { quantity: Quantity::Range(1, u64::MAX), label: t(), caveat: t() },
            Figure { quantity: Quantity::NotShared, label: t(), caveat: String::new() },
        ],
        map: Some(MapFigure {
            title: t(),
            svg: draw(&Map { lang, title: t(), countries: vec!["NPL".to_owned()], ..Map::default() }).svg,
            note: t(),
        }),
        heat: Some(Heat {
            title: t(),
            note: t(),
            sectors: vec![t(); 12],
            areas: vec![t(); areas],
            cells: (0..areas as u32).map(|n| vec![HeatCell::Count(n + 1), HeatCell::Zero, HeatCell::NoData]).collect(),
        }),
        presence: vec![PresenceGroup {
            label: t(),
            organisations: vec![
                Presence {
                    name: t(),
                    acronym: t(),
                    areas: vec![t(); 30],
                    sectors: vec![t(); 3],
                    activities: 4
                };
                40
            ],
            more: 3,
            ..PresenceGroup::default()
        }],
        reached: Some(Reached {
            sentence: t(),
            range: Some((0, 0)),
            point: Some((u64::MAX, t())),
            ..Reached::default()
        }),
        ..PictureReport::default()
    }
}

fn pages(pdf: &[u8]) -> usize {
    let text = String::from_utf8_lossy(pdf);
    text.matches("/Type/Page").count() - text.matches("/Type/Pages").count() + text.matches("/Type /Page").count()
        - text.matches("/Type /Pages").count()
}

#[test]
fn the_same_report_gives_the_same_bytes_in_each_language() {
    for lang in Lang::ALL {
        let report = report(lang, "République – الجمهورية", 8);
        let one = picture_pdf(&report).expect("a document");
        assert!(one.starts_with(b"%PDF-"));
        assert_eq!(one, picture_pdf(&report).expect("a document"));
        assert!(one.len() < 300_000, "{} bytes", one.len());
    }
}

#[test]
fn what_somebody_wrote_is_never_markup() {
    for text in [
        "#panic(\"x\") $1/0$ *b* _i_ `c` @ref <l> = h // c /* \\ #import \"@preview/x:1.0.0\" ] ) } \"",
        "</text><script>alert(1)</script>\u{0}\u{1}\u{202e}\u{2068}",
        "",
        " ",
    ] {
        picture_pdf(&report(Lang::Ar, text, 3)).expect("a document");
    }
}

#[test]
fn long_words_and_many_areas_take_pages_and_nothing_breaks() {
    let text = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(2);
    let pdf = picture_pdf(&report(Lang::Fr, &text, 200)).expect("a document");
    assert!(pages(&pdf) > 4, "{}", pages(&pdf));
}

#[test]
fn an_empty_report_is_still_a_document() {
    for lang in Lang::ALL {
        picture_pdf(&PictureReport { lang, ..PictureReport::default() }).expect("a document");
    }
}

#[test]
fn a_directory_without_the_faces_is_refused_with_what_to_do() {
    let fault = Press::with_fonts(std::path::Path::new(env!("CARGO_MANIFEST_DIR"))).expect_err("no faces");
    assert!(fault.to_string().contains("fonts-noto-core"), "{fault}");
}
