//! What each column was recognised as and why, in the reader's language.

use crate::{
    field::Field,
    finding::tidy,
    recognise::{Choice, Reason},
    report::ColumnReport,
    table::Body,
    words::t,
};
use base::lang::Lang;

/// Column A, B … as a spreadsheet names it.
pub(super) fn letter(mut no: usize) -> String {
    let mut name = Vec::new();
    loop {
        name.push(b'A' + (no % 26) as u8);
        if no < 26 {
            break;
        }
        no = no / 26 - 1;
    }
    name.reverse();
    String::from_utf8(name).unwrap_or_default()
}

pub(super) fn describe(choice: &Choice, lang: Lang, body: Option<&Body>) -> ColumnReport {
    let why = match &choice.reason {
        Reason::Unknown => t!(lang, "why-nothing"),
        Reason::Clues { header: true, tag: true, values: true } => t!(lang, "why-all"),
        Reason::Clues { header: true, tag: true, .. } => t!(lang, "why-header-tag"),
        Reason::Clues { header: true, values: true, .. } => t!(lang, "why-header-values"),
        Reason::Clues { tag: true, values: true, .. } => t!(lang, "why-tag-values"),
        Reason::Clues { header: true, .. } => t!(lang, "why-header"),
        Reason::Clues { tag: true, .. } => t!(lang, "why-tag"),
        Reason::Clues { .. } => t!(lang, "why-values"),
        Reason::TagOverruled { tag } => t!(lang, "why-overruled", tag = tag.as_str()),
        Reason::AcronymOf { header } => t!(lang, "why-acronym", header = header.as_str()),
        Reason::Taken { header, .. } => t!(lang, "why-taken", header = header.as_str()),
        Reason::Personal => t!(lang, "why-personal"),
        Reason::Layout => t!(lang, "why-layout"),
        Reason::Weak => t!(lang, "why-weak"),
    };
    let samples = match body {
        Some(body) if !choice.personal => samples(body, choice.index),
        _ => Vec::new(),
    };
    ColumnReport {
        index: choice.index,
        header: choice.header.clone(),
        tag: choice.tag.as_ref().map(ToString::to_string),
        field: choice.field.map(Field::name),
        confidence: (choice.confidence * 100.0).round() / 100.0,
        why: tidy(lang, why),
        alternatives: choice.alternatives.iter().map(|f| f.name()).collect(),
        ask: choice.ask,
        personal: choice.personal,
        samples,
    }
}

/// A few different values, scrubbed.
fn samples(body: &Body, column: usize) -> Vec<String> {
    let Some(column) = body.store.columns.get(column) else { return Vec::new() };
    let step = (column.distinct() / 4).max(1);
    column
        .all()
        .step_by(step)
        .take(4)
        .map(|(_, v)| crate::personal::scrub(v.text).chars().take(60).collect::<String>())
        .collect()
}
