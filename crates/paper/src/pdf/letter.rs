//! A letter as the template reads it.

use crate::letter::{Letter, Piece, pieces};
use base::lang::Lang;
use serde_json::{Value, json};

/// The virtual files of the template.
pub(super) fn files(letter: &Letter) -> Vec<(&'static str, Vec<u8>)> {
    vec![("data.json", view(letter).to_string().into_bytes())]
}

/// Isolation marks are wanted among right-to-left letters only.
fn shown(lang: Lang, text: &str) -> String {
    if lang.is_rtl() { text.to_owned() } else { base::words::without_isolates(text) }
}

fn view(letter: &Letter) -> Value {
    let lang = letter.lang;
    let own = |text: &str| shown(lang, text);
    json!({
        "lang": lang.code(),
        "mirrored": lang.is_rtl(),
        "words": crate::words::furniture(lang),
        "title": own(&letter.title),
        "subject": own(&letter.subject),
        "speakers": own(&letter.speakers),
        "made": format!("{} UTC", letter.made.format("%Y-%m-%d %H:%M")),
        "audience": own(&letter.audience),
        "draft": own(&letter.draft),
        "demonstration": own(&letter.demonstration),
        "facts": letter.facts.iter().map(|(name, value)| [own(name), own(value)]).collect::<Vec<_>>(),
        "parts": letter.said().map(|part| json!({
            "heading": own(&part.heading),
            "note": own(&part.note),
            "lang": part.lang.code(),
            "mirrored": part.lang.is_rtl(),
            "pieces": pieces(&part.text).iter().map(|piece| match piece {
                Piece::Paragraph(text) => json!({ "points": false, "texts": [shown(part.lang, text)] }),
                Piece::Points(points) => json!({
                    "points": true,
                    "texts": points.iter().map(|p| shown(part.lang, p)).collect::<Vec<_>>(),
                }),
            }).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "signed_heading": own(&letter.signed_heading),
        "signed": letter.signed.iter().map(|s| [own(&s.organisation), own(&s.capacity), own(&s.when)]).collect::<Vec<_>>(),
        "source": own(&letter.source),
    })
}
