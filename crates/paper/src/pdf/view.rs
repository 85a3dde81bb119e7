//! A report as the template reads it: every figure written out, every list cut to what a page holds.
//!
//! Invariant: the template decides where things stand, never what is said.

use super::report::{Heat, HeatCell, PictureReport, Presence, Reached, SheetLine};
use crate::chart::{Frame, RangeBar};
use crate::figures::{Quantity, date, steps, whole};
use crate::svg::STEPS;
use crate::words;
use base::lang::Lang;
use serde_json::{Value, json};

/// Areas side by side; with more of them, areas become rows.
const MOST_AREA_COLUMNS: usize = 12;
/// Sectors side by side.
const MOST_SECTOR_COLUMNS: usize = 20;
/// Areas in a table of areas; the rest is summed up in one row.
const MOST_AREA_ROWS: usize = 36;
/// Names written out in a list within a cell.
const MOST_NAMES: usize = 8;

/// The virtual files of the template.
pub(super) fn files(report: &PictureReport) -> Vec<(&'static str, Vec<u8>)> {
    let mut files = vec![("data.json", view(report).to_string().into_bytes())];
    if let Some(map) = report.map.as_ref().filter(|m| !m.svg.is_empty()) {
        files.push(("map.svg", map.svg.as_str().as_bytes().to_vec()));
    }
    if let Some(svg) = report.reached.as_ref().and_then(|r| range_chart(report.lang, r)) {
        files.push(("reached.svg", svg.into_bytes()));
    }
    files
}

fn view(report: &PictureReport) -> Value {
    let lang = report.lang;
    let count = |n: u64| whole(lang, n);
    let day = report.as_of;
    let mut words = words::furniture(lang);
    words.insert("boundaries".to_owned(), words::boundaries(lang).into());
    json!({
        "lang": lang.code(),
        "mirrored": lang.is_rtl(),
        "words": words,
        "title": report.title,
        "subject": report.subject,
        "lead": report.lead,
        "as_of": date(lang, day),
        "made": format!("{} {} UTC", report.made.format("%Y-%m-%d"), report.made.format("%H:%M")),
        "audience": report.audience,
        "source": report.source,
        "demonstration": report.demonstration,
        "figures": report.figures.iter().map(|f| json!({
            "number": f.quantity.short(lang),
            "known": !matches!(f.quantity, Quantity::NoData | Quantity::NotShared),
            "label": f.label,
            "caveat": f.caveat,
        })).collect::<Vec<_>>(),
        "map": report.map.as_ref().filter(|m| !m.svg.is_empty()).map(|m| json!({ "title": m.title, "note": m.note })),
        "heat": report.heat.as_ref().filter(|h| !h.sectors.is_empty() && !h.areas.is_empty()).map(|h| heat(lang, h)),
        "presence": report.presence.iter().filter(|g| !g.organisations.is_empty()).map(|g| json!({
            "label": g.label,
            "colour": g.tone.colour(),
            "rows": g.organisations.iter().map(|p| presence(lang, p)).collect::<Vec<_>>(),
            "more": (g.more > 0).then(|| words::more(lang, g.more)),
        })).collect::<Vec<_>>(),
        "reached": report.reached.as_ref().map(|r| json!({
            "sentence": r.sentence,
            "chart": range_chart(lang, r).is_some(),
            "methods": r.methods.iter().map(|m| json!({
                "method": m.method,
                "level": m.level,
                "figure": m.figure.text(lang),
                "caveat": m.caveat,
                "headline": m.headline,
            })).collect::<Vec<_>>(),
            "left_out": r.left_out,
        })),
        "gaps": report.gaps.iter().map(|g| json!({
            "what": capped(&g.what),
            "where": names(lang, &g.places, 24),
            "note": capped(&g.note),
        })).collect::<Vec<_>>(),
        "quality": {
            "sentences": report.quality.sentences,
            "measures": report.quality.measures.iter().map(|(label, q)| json!({
                "label": label,
                "text": q.text(lang),
                "share": match q {
                    Quantity::Share(part, of) if *of > 0 => Some((*part as f64 / *of as f64).clamp(0.0, 1.0)),
                    _ => None,
                },
            })).collect::<Vec<_>>(),
            "sheets": report.quality.sheets.iter().map(|s| sheet(lang, s)).collect::<Vec<_>>(),
            "findings": report.quality.findings.iter().map(|f| json!({
                "text": capped(&f.text),
                "fix": capped(&f.fix),
                "place": isolated(lang, &capped(&f.place)),
                "rows": count(f.rows),
            })).collect::<Vec<_>>(),
            "more": (report.quality.more_findings > 0).then(|| words::more(lang, report.quality.more_findings)),
        },
        "duplicates": report.duplicates.iter().map(|d| json!({
            "rows": d.rows.iter().take(MOST_NAMES).map(|r| isolated(lang, &capped(r))).collect::<Vec<_>>(),
            "why": capped(&d.why),
        })).collect::<Vec<_>>(),
        "more_duplicates": (report.more_duplicates > 0).then(|| words::more(lang, report.more_duplicates)),
        "sources": report.sources.iter().map(|n| json!({ "heading": isolated(lang, &n.heading), "text": isolated(lang, &n.text) })).collect::<Vec<_>>(),
        "methods": report.methods,
    })
}

fn presence(lang: Lang, p: &Presence) -> Value {
    json!({
        "name": isolated(lang, &capped(&p.name)),
        "acronym": if p.acronym == p.name { String::new() } else { isolated(lang, &capped(&p.acronym)) },
        "areas": names(lang, &p.areas, MOST_NAMES),
        "sectors": names(lang, &p.sectors, MOST_NAMES),
        "activities": whole(lang, p.activities),
    })
}

fn sheet(lang: Lang, s: &SheetLine) -> Value {
    json!({
        "file": isolated(lang, &breakable(&s.file)),
        "sheet": isolated(lang, &s.sheet),
        "read": whole(lang, s.read),
        "committed": whole(lang, s.committed),
        "held": whole(lang, s.held),
        "ignored": whole(lang, s.ignored),
        "days": s.days.map(|(a, b)| if a == b { vec![a.to_string()] } else { vec![a.to_string(), b.to_string()] }),
    })
}

/// Names in a row, the first ones written out and the rest counted.
fn names(lang: Lang, names: &[String], most: usize) -> String {
    let comma = if lang.is_rtl() { "، " } else { ", " };
    let join = |names: &[String]| names.iter().map(|n| isolated(lang, &capped(n))).collect::<Vec<_>>().join(comma);
    // One name more takes no more room than "1 more area".
    if names.len() <= most + 1 {
        return join(names);
    }
    let mut text = join(&names[..most]);
    text.push_str(comma);
    text.push_str(&words::more_areas(lang, (names.len() - most) as u64));
    text
}

/// A text cut so that no row of a table is higher than a page: rows are not broken.
fn capped(text: &str) -> String {
    const MOST: usize = 300;
    match text.char_indices().nth(MOST) {
        Some((at, _)) => format!("{}…", text[..at].trim_end()),
        None => text.to_owned(),
    }
}

/// A text of another direction, kept together in a right-to-left line.
fn isolated(lang: Lang, text: &str) -> String {
    if lang.is_rtl() && !text.is_empty() { format!("\u{2068}{text}\u{2069}") } else { text.to_owned() }
}

/// A file name that may be broken after its joints: such names are one long word otherwise.
fn breakable(name: &str) -> String {
    name.chars().flat_map(|c| [Some(c), matches!(c, '_' | '-' | '.').then_some('\u{200b}')]).flatten().collect()
}

fn range_chart(lang: Lang, reached: &Reached) -> Option<String> {
    let (lower, upper) = reached.range?;
    let chart = RangeBar {
        frame: Frame::new(lang, reached.sentence.as_str(), ""),
        lower: Some(lower as f64),
        upper: Some(upper as f64),
        point: reached.point.as_ref().map(|(v, label)| (*v as f64, words::labelled(lang, label, &whole(lang, *v)))),
    };
    Some(chart.svg().as_str().to_owned())
}

/// The heat table: areas side by side while they fit, else one row for each area.
fn heat(lang: Lang, heat: &Heat) -> Value {
    let breaks = breaks(heat);
    let cell = |c: HeatCell| match c {
        HeatCell::NoData => json!({ "kind": "none" }),
        HeatCell::Zero => json!({ "kind": "zero" }),
        HeatCell::Count(n) => {
            let step = breaks.iter().position(|&(_, to)| n <= to).unwrap_or(4);
            json!({ "kind": "count", "text": whole(lang, n.into()), "colour": STEPS[step], "dark": step >= 3 })
        }
    };
    let at =
        |area: usize, sector: usize| heat.cells.get(area).and_then(|row| row.get(sector)).copied().unwrap_or_default();
    let across = heat.areas.len() <= MOST_AREA_COLUMNS;
    let (heads, rows, more) = if across {
        let rows: Vec<Value> = (0..heat.sectors.len())
            .map(|s| json!({ "label": heat.sectors[s], "cells": (0..heat.areas.len()).map(|a| cell(at(a, s))).collect::<Vec<_>>() }))
            .collect();
        (heat.areas.clone(), rows, 0)
    } else {
        let sectors = heat.sectors.len().min(MOST_SECTOR_COLUMNS);
        let shown = if heat.areas.len() > MOST_AREA_ROWS + 1 { MOST_AREA_ROWS } else { heat.areas.len() };
        let mut rows: Vec<Value> = (0..shown)
            .map(|a| json!({ "label": heat.areas[a], "cells": (0..sectors).map(|s| cell(at(a, s))).collect::<Vec<_>>() }))
            .collect();
        let rest = heat.areas.len() - shown;
        if rest > 0 {
            let sums: Vec<Value> = (0..sectors)
                .map(|s| {
                    let cells = (shown..heat.areas.len()).map(|a| at(a, s));
                    // A sum has no step of its own: it is not one area's figure.
                    match cells.reduce(add).unwrap_or_default() {
                        HeatCell::Count(n) => json!({ "kind": "sum", "text": whole(lang, n.into()) }),
                        other => cell(other),
                    }
                })
                .collect();
            rows.push(json!({ "label": words::more_areas(lang, rest as u64), "cells": sums, "sum": true }));
        }
        (heat.sectors[..sectors].to_vec(), rows, heat.sectors.len() - sectors)
    };
    let legend: Vec<Value> = breaks
        .iter()
        .enumerate()
        .map(|(i, &(from, to))| {
            let text = Quantity::Range(from.into(), to.into()).text(lang);
            json!({ "colour": STEPS[i], "text": base::words::without_isolates(&text) })
        })
        .collect();
    let all = || heat.cells.iter().flatten();
    json!({
        "title": heat.title,
        "note": heat.note,
        "corner": if across { "heat-sector" } else { "heat-area" },
        "heads": heads,
        "upright": heads.len() <= 6,
        "rows": rows,
        "more": (more > 0).then(|| words::more(lang, more as u64)),
        "legend": legend,
        "has_none": all().any(|c| *c == HeatCell::NoData),
        "has_zero": all().any(|c| *c == HeatCell::Zero),
    })
}

fn add(a: HeatCell, b: HeatCell) -> HeatCell {
    match (a, b) {
        (HeatCell::Count(a), HeatCell::Count(b)) => HeatCell::Count(a.saturating_add(b)),
        (HeatCell::Count(n), _) | (_, HeatCell::Count(n)) => HeatCell::Count(n),
        (HeatCell::NoData, other) | (other, HeatCell::NoData) => other,
        (HeatCell::Zero, HeatCell::Zero) => HeatCell::Zero,
    }
}

/// The steps of the table's counts.
fn breaks(heat: &Heat) -> Vec<(u32, u32)> {
    let counts = heat.cells.iter().flatten().filter_map(|c| match c {
        HeatCell::Count(n) => Some(*n),
        _ => None,
    });
    steps(counts.collect())
}

#[cfg(test)]
mod tests {
    use super::names;
    use base::lang::Lang;

    #[test]
    fn long_lists_are_counted() {
        let all: Vec<String> = (0..20).map(|n| format!("A{n}")).collect();
        assert_eq!(base::words::without_isolates(&names(Lang::En, &all, 2)), "A0, A1, 18 more areas");
        assert_eq!(names(Lang::En, &all[..3], 2), "A0, A1, A2");
    }
}
