//! The picture as a workbook: About first, then who is who, sector by area, people reached, gaps, findings, files.

use crate::{model::Picture, say, tables};
use base::lang::Lang;
use chrono::{DateTime, Utc};
use paper::{Fault, sheet};

/// Writes the workbook.
pub fn write(picture: &Picture, lang: Lang, now: DateTime<Utc>) -> Result<Vec<u8>, Fault> {
    let mut facts = vec![
        (say::label::about_what(lang), say::title(picture, lang)),
        (String::new(), say::as_of(picture.as_of, lang)),
        (say::label::section_people(lang), say::people_range(&picture.people, lang)),
        (say::label::about_audience(lang), say::label::about_audience_own(lang)),
    ];
    facts.extend(
        say::coverage(&picture.coverage, picture.activities, lang)
            .into_iter()
            .map(|line| (say::label::section_quality(lang), line)),
    );
    facts.extend(picture.files.iter().map(|file| (say::label::section_sources(lang), file.file.clone())));
    let mut notes = vec![say::label::heat_note(lang), say::label::gap_note(lang), say::label::boundaries(lang)];
    if !picture.people.not_given {
        notes.insert(0, say::people_explained(&picture.people, lang));
    }
    if picture.demonstration {
        notes.insert(0, say::label::demonstration(lang));
    }
    let plain = |text: String| base::words::without_isolates(&text);
    let about = sheet::About {
        lang,
        title: plain(say::title(picture, lang)),
        facts: facts.into_iter().map(|(name, value)| (plain(name), plain(value))).collect(),
        notes: notes.into_iter().map(plain).collect(),
        made: now.date_naive(),
    };
    sheet::xlsx(&about, &tables::all(picture, lang), false)
}
