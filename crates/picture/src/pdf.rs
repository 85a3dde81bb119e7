//! The picture as a designed document (`paper::pdf`): figures are handed over as figures, texts in the reader's language.

use crate::{
    model::{OrganisationLine, Picture},
    say,
    words::t,
};
use base::{lang::Lang, records::Kind, words::without_isolates};
use chrono::{DateTime, Utc};
use intake::report::Weight;
use paper::{
    Fault,
    chart::Tone,
    figures::Quantity,
    pdf::{
        Duplicate, Figure, FindingLine, Gap, Heat, HeatCell, MapFigure, MethodFigure, Note, PictureReport, Presence,
        PresenceGroup, Quality, Reached, SheetLine,
    },
};
use std::collections::{BTreeMap, BTreeSet};

/// How many lines of a long list are printed; the rest is counted, and is whole in the workbook.
const FINDINGS: usize = 14;
const DUPLICATES: usize = 10;
const OTHERS: usize = 24;
const AREAS_NAMED: usize = 6;

/// Writes the document.
pub fn write(picture: &Picture, lang: Lang, now: DateTime<Utc>) -> Result<Vec<u8>, Fault> {
    paper::pdf::picture_pdf(&report(picture, lang, now))
}

/// The document's contents.
pub fn report(picture: &Picture, lang: Lang, now: DateTime<Utc>) -> PictureReport {
    let subject = match (picture.title.is_empty(), picture.country.is_empty()) {
        (false, _) => picture.title.clone(),
        (true, false) => say::country(&picture.country, lang),
        (true, true) => String::new(),
    };
    let waiting: Vec<_> = picture.findings.iter().filter(|f| f.weight != Weight::Changed).collect();
    PictureReport {
        lang,
        title: t!(lang, "title"),
        subject,
        lead: lead(picture, lang),
        as_of: picture.as_of,
        made: now.naive_utc(),
        // Who may see it decides whoever forwards it; what it is has to stand on it.
        audience: say::label::audience_draft(lang),
        source: plain(t!(lang, "made-by", sheets = picture.coverage.sheets)),
        demonstration: if picture.demonstration { say::label::demonstration(lang) } else { String::new() },
        figures: key_figures(picture, lang),
        map: crate::map::of(picture, lang).map(|(svg, without)| MapFigure {
            title: say::label::section_map(lang),
            svg,
            note: if without.is_empty() { String::new() } else { plain(say::no_position(&without, lang)) },
        }),
        heat: heat(picture, lang),
        presence: presence(picture, lang),
        reached: Some(reached(picture, lang)),
        gaps: gaps(picture, lang),
        quality: Quality {
            sentences: say::coverage(&picture.coverage, picture.activities, lang).into_iter().map(plain).collect(),
            measures: Vec::new(),
            sheets: sheets(picture),
            findings: waiting
                .iter()
                .take(FINDINGS)
                .map(|f| FindingLine {
                    text: plain(f.text.clone()),
                    fix: plain(f.fix.clone()),
                    place: place_of(&f.file, &f.sheet, f.row),
                    rows: f.count.into(),
                })
                .collect(),
            more_findings: waiting.len().saturating_sub(FINDINGS) as u64,
        },
        duplicates: picture
            .duplicates
            .iter()
            .take(DUPLICATES)
            .map(|d| Duplicate {
                rows: d.rows.iter().take(4).map(|r| place_of(&r.file, &r.sheet, r.row)).collect(),
                why: plain(say::duplicate(d, lang)),
            })
            .collect(),
        more_duplicates: picture.duplicates.len().saturating_sub(DUPLICATES) as u64,
        sources: sources(picture, lang),
        methods: methods(picture, lang),
    }
}

fn plain(text: String) -> String {
    without_isolates(&text)
}

fn place_of(file: &str, sheet: &str, row: u32) -> String {
    let mut place = file.to_owned();
    if !sheet.is_empty() {
        place.push_str(" · ");
        place.push_str(sheet);
    }
    if row > 0 {
        place.push_str(&format!(" : {row}"));
    }
    place
}

fn lead(picture: &Picture, lang: Lang) -> String {
    if picture.people.not_given {
        let (movement, areas) = (picture.movement().count() as u64, picture.areas().count() as u64);
        plain(t!(
            lang,
            "lead-presence",
            movement = movement,
            organisations = say::number(picture.coverage.organisations.into(), lang),
            areas = say::number(areas, lang)
        ))
    } else {
        plain(say::people_explained(&picture.people, lang))
    }
}

/// Five or six figures with one-line caveats.
pub fn key_figures(picture: &Picture, lang: Lang) -> Vec<Figure> {
    let organisations = picture.coverage.organisations;
    let movement = picture.movement().count() as u64;
    let areas = picture.areas().count() as u64;
    let sectors = picture.sectors.len() as u64;
    let figure = |quantity, label, caveat| Figure { quantity, label: plain(label), caveat: plain(caveat) };
    let people = if picture.people.not_given {
        Quantity::NoData
    } else {
        Quantity::Range(picture.people.lower, picture.people.upper)
    };
    let people_caveat = picture.figure("SUM", 0).map_or_else(String::new, |sum| {
        t!(lang, "caveat-people", level = say::level(picture.people.level, lang), sum = say::number(sum.value, lang))
    });
    let mut figures = vec![
        figure(people, say::label::key_people(lang), people_caveat),
        figure(
            Quantity::Exact(movement),
            t!(lang, "key-movement", count = movement),
            say::label::caveat_movement(lang),
        ),
        figure(
            Quantity::Exact(organisations.into()),
            t!(lang, "key-organisations", count = organisations),
            say::label::caveat_organisations(lang),
        ),
        figure(
            Quantity::Exact(areas),
            t!(lang, "key-areas", count = areas),
            t!(lang, "caveat-areas", level = say::level(picture.level, lang)),
        ),
        figure(
            if sectors == 0 { Quantity::NoData } else { Quantity::Exact(sectors) },
            t!(lang, "key-sectors", count = sectors),
            String::new(),
        ),
        figure(
            Quantity::Exact(picture.activities.into()),
            t!(lang, "key-activities", count = picture.activities),
            String::new(),
        ),
    ];
    // What the sheets do not tell does not open the page.
    if picture.people.not_given {
        figures.rotate_left(1);
    }
    figures
}

fn heat(picture: &Picture, lang: Lang) -> Option<Heat> {
    let mut areas: Vec<_> = picture.areas().collect();
    areas.sort_by(|a, b| b.activities.cmp(&a.activities).then_with(|| a.name.cmp(&b.name)));
    if areas.is_empty() || picture.sectors.is_empty() {
        return None;
    }
    let counts: BTreeMap<(&str, &str), u32> = picture
        .cells
        .iter()
        .filter(|c| c.level == picture.level)
        .map(|c| ((c.place.as_str(), c.sector.as_str()), c.organisations))
        .collect();
    Some(Heat {
        title: say::label::section_heat(lang),
        note: say::label::heat_note(lang),
        sectors: picture.sectors.iter().map(|s| say::sector(&s.code, lang)).collect(),
        areas: areas.iter().map(|a| a.name.clone()).collect(),
        cells: areas
            .iter()
            .map(|a| {
                picture
                    .sectors
                    .iter()
                    .map(|s| {
                        counts.get(&(a.code.as_str(), s.code.as_str())).map_or(HeatCell::Zero, |n| HeatCell::Count(*n))
                    })
                    .collect()
            })
            .collect(),
    })
}

fn presence(picture: &Picture, lang: Lang) -> Vec<PresenceGroup> {
    let group_of = |o: &OrganisationLine| match o.kind {
        Kind::NationalSociety if o.host => 0,
        Kind::NationalSociety => 1,
        Kind::Ifrc => 2,
        Kind::Icrc => 3,
        Kind::Movement => 4,
        Kind::Other => 5,
    };
    let tones = [Tone::Host, Tone::Partner, Tone::Ifrc, Tone::Icrc, Tone::Other, Tone::Other];
    let mut groups: Vec<PresenceGroup> = Vec::new();
    for (group, tone) in tones.into_iter().enumerate() {
        let members: Vec<&OrganisationLine> =
            picture.organisations.iter().filter(|o| o.activities > 0 && group_of(o) == group).collect();
        let Some(first) = members.first() else { continue };
        let shown = if group == 5 { OTHERS } else { members.len() };
        groups.push(PresenceGroup {
            label: say::kind(first, lang),
            tone,
            organisations: members.iter().take(shown).map(|o| line(picture, o, lang)).collect(),
            more: members.len().saturating_sub(shown) as u64,
        });
    }
    groups
}

fn line(picture: &Picture, o: &OrganisationLine, lang: Lang) -> Presence {
    let mut areas: Vec<String> =
        o.places.iter().take(AREAS_NAMED).map(|p| crate::tables::area_name(picture, p).to_owned()).collect();
    if o.places.len() > AREAS_NAMED {
        areas.push(plain(say::and_more(o.places.len() - AREAS_NAMED, lang)));
    }
    let name = say::organisation(o, lang);
    Presence {
        acronym: if o.acronym == name { String::new() } else { o.acronym.clone() },
        name,
        areas,
        sectors: o.sectors.iter().map(|s| say::sector(s, lang)).collect(),
        activities: o.activities.into(),
    }
}

fn reached(picture: &Picture, lang: Lang) -> Reached {
    let people = &picture.people;
    Reached {
        sentence: if people.not_given { say::label::key_people_none(lang) } else { lead(picture, lang) },
        range: (!people.not_given).then_some((people.lower, people.upper)),
        point: people.point.filter(|_| !people.not_given).map(|p| (p, say::label::point_in_range(lang))),
        methods: people
            .methods
            .iter()
            .map(|m| MethodFigure {
                method: say::method(&m.method, lang),
                level: say::level(m.level, lang),
                figure: Quantity::Exact(m.value),
                caveat: say::method_note(&m.method, lang),
                headline: false,
            })
            .collect(),
        // Without a range nothing is left out of it.
        left_out: people
            .left_out
            .iter()
            .filter(|_| !people.not_given)
            .map(|l| {
                format!(
                    "{}: {} {}",
                    say::left_out(&l.reason, lang),
                    say::number(l.rows.into(), lang),
                    say::label::column_rows(lang)
                )
            })
            .collect(),
    }
}

fn gaps(picture: &Picture, lang: Lang) -> Vec<Gap> {
    let mut by_sector: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (sector, place) in &picture.gaps.cells {
        by_sector.entry(sector).or_default().push(crate::tables::area_name(picture, place).to_owned());
    }
    let mut gaps: Vec<Gap> = by_sector
        .into_iter()
        .map(|(sector, places)| Gap { what: say::sector(sector, lang), places, note: String::new() })
        .collect();
    if !picture.gaps.silent_areas.is_empty() {
        gaps.push(Gap {
            what: say::label::gap_silent(lang),
            places: picture.gaps.silent_areas.iter().map(|(_, name)| name.clone()).collect(),
            note: String::new(),
        });
    }
    if let Some(first) = gaps.first_mut() {
        first.note = say::label::gap_note(lang);
    }
    gaps
}

fn sheets(picture: &Picture) -> Vec<SheetLine> {
    picture
        .files
        .iter()
        .flat_map(|f| f.sheets.iter().filter(|s| s.used).map(move |s| (f, s)))
        .map(|(f, s)| SheetLine {
            file: f.file.clone(),
            sheet: s.sheet.clone(),
            read: s.rows.total.into(),
            committed: s.rows.committed.into(),
            held: s.rows.held.into(),
            ignored: s.rows.ignored.into(),
            days: None,
        })
        .collect()
}

fn sources(picture: &Picture, lang: Lang) -> Vec<Note> {
    let mut notes: Vec<Note> = picture
        .files
        .iter()
        .map(|f| {
            let sheets: Vec<&str> =
                f.sheets.iter().filter(|s| s.used && !s.sheet.is_empty()).map(|s| s.sheet.as_str()).collect();
            let text = f.error.clone().map_or_else(|| sheets.join(say::list_comma(lang)), plain);
            Note { heading: f.file.clone(), text }
        })
        .collect();
    notes.push(Note { heading: say::label::about_places(lang), text: say::label::places_source(lang) });
    notes
}

fn methods(picture: &Picture, lang: Lang) -> Vec<Note> {
    let used: BTreeSet<&str> = picture.people.methods.iter().map(|m| m.method.as_str()).collect();
    let mut notes = Vec::new();
    if !picture.people.not_given {
        notes.push(Note {
            heading: say::method(&picture.people.method, lang),
            text: say::method_note(&picture.people.method, lang),
        });
    }
    notes.extend(used.into_iter().map(|id| Note { heading: say::method(id, lang), text: say::method_note(id, lang) }));
    notes.push(Note { heading: say::label::section_gaps(lang), text: say::label::gap_note(lang) });
    notes
}
