//! What a column's values say about it.
//!
//! Looks at a spread of the distinct values, never at the header. Invariant: shares are of the values that give
//! something, each distinct value counted once.

use crate::{
    know,
    table::store::{Column, Kind, Value},
    value::{date, missing, number, status},
};

/// How many distinct values are looked at.
const SAMPLE: usize = 300;

/// Shares of a column's distinct values, from 0 to 1.
#[derive(Clone, Debug, Default)]
pub(crate) struct Evidence {
    /// Rows with a value.
    pub filled: u32,
    /// Distinct values that give something, among those looked at.
    pub looked_at: u32,
    /// Distinct values, all of them.
    pub distinct: usize,
    pub numbers: f32,
    pub whole: f32,
    pub dates: f32,
    pub months: f32,
    pub years: f32,
    pub quarters: f32,
    pub truths: f32,
    pub sectors: f32,
    pub statuses: f32,
    pub organisations: f32,
    pub organisation_types: f32,
    /// Countries, then areas of level 1 and 2 by name.
    pub areas: [f32; 3],
    /// P-codes, and the level of most of them.
    pub pcodes: f32,
    pub pcode_level: Option<u8>,
    /// Looks like a code: no space, letters and digits.
    pub codes: f32,
    /// Short and without lower-case letters, as acronyms are.
    pub acronyms: f32,
    pub mean_length: f32,
    /// Words per value.
    pub mean_words: f32,
    /// Shares of the numbers that can be a latitude and a longitude.
    pub latitudes: f32,
    pub longitudes: f32,
    /// Every row has a value of its own.
    pub unique: bool,
    /// Column of mere running numbers 1, 2, 3 …
    pub running: bool,
}

/// Looks at a column.
pub(crate) fn look(column: &Column, rows: usize, country: &str) -> Evidence {
    let counts = column.counts(rows);
    let filled = rows as u32 - counts.first().copied().unwrap_or(rows as u32).min(rows as u32);
    let distinct = column.distinct() - 1;
    let mut seen = Evidence { filled, distinct, ..Evidence::default() };
    let step = (distinct / SAMPLE).max(1);
    let values: Vec<Value<'_>> = column
        .all()
        .step_by(step)
        .map(|(_, value)| value)
        .filter(|v| v.kind != Kind::Error && !(v.kind == Kind::Text && missing::is_missing(v.text)))
        .take(SAMPLE)
        .collect();
    let all = values.len() as f32;
    seen.looked_at = values.len() as u32;
    if values.is_empty() {
        return seen;
    }
    seen.unique = distinct as u32 == filled && filled > 5;
    let mut levels = [0u32; 5];
    let (mut low, mut high) = (f64::INFINITY, f64::NEG_INFINITY);
    let habit = number::Habit::of(values.iter().filter(|v| v.kind == Kind::Text).map(|v| v.text));
    let one = 1.0 / all;
    let (mut last, mut rising) = (f64::NEG_INFINITY, 0usize);
    for value in &values {
        let text = value.text;
        let letters = text.chars().count() as f32;
        seen.mean_length += letters * one;
        seen.mean_words += text.split_whitespace().count() as f32 * one;
        match value.kind {
            Kind::Number => {}
            Kind::Date => {
                seen.dates += one;
                continue;
            }
            Kind::Bool => {
                seen.truths += one;
                continue;
            }
            Kind::Error => continue,
            Kind::Text => {
                if is_truth(text) {
                    seen.truths += one;
                }
            }
        }
        let number = match value.kind {
            Kind::Number => value.number(),
            _ => plain_number(text, habit),
        };
        if let Some(number) = number {
            seen.numbers += one;
            seen.whole += if number.fract() == 0.0 { one } else { 0.0 };
            (low, high) = (low.min(number), high.max(number));
            seen.latitudes += if number.abs() <= 90.0 { one } else { 0.0 };
            seen.longitudes += if number.abs() <= 180.0 { one } else { 0.0 };
            if number > last {
                rising += 1;
            }
            last = number;
            if number.fract() == 0.0 && (1990.0..=2100.0).contains(&number) {
                seen.years += one;
            }
            if number.fract() == 0.0 && (1.0..=12.0).contains(&number) {
                seen.months += one;
            }
            if value.kind == Kind::Number {
                // Some lists of areas use bare numbers as codes.
                if let Some(level) = know::code_level(text, country) {
                    seen.pcodes += one;
                    levels[usize::from(level.min(4))] += 1;
                }
                continue;
            }
        }
        let day = date::parse(text, date::DayFirst::Unknown);
        match (day.span, day.partial) {
            (Some(span), _) if number.is_none() => {
                seen.dates += one;
                if span.precision == date::Precision::Year {
                    seen.years += one;
                }
            }
            (None, Some(partial)) if partial.month.is_some() => seen.months += one,
            (None, Some(partial)) if matches!(partial.part, Some((date::Precision::Quarter, _))) => {
                seen.quarters += one;
            }
            _ => {}
        }
        if let Some(level) = know::code_level(text, country) {
            seen.pcodes += one;
            levels[usize::from(level.min(4))] += 1;
        }
        let code = letters <= 24.0
            && !text.contains(char::is_whitespace)
            && text.chars().any(|c| c.is_ascii_digit())
            && text.chars().filter(|c| c.is_alphabetic()).all(|c| !c.is_lowercase())
            || (letters <= 24.0 && text.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '-' | '.' | '/')));
        if code {
            seen.codes += one;
        }
        if number.is_some() {
            continue;
        }
        if letters <= 14.0 && text.split_whitespace().count() <= 2 && text.chars().any(char::is_alphabetic) {
            let (upper, lower) = text
                .chars()
                .fold((0, 0), |(u, l), c| (u + i32::from(c.is_uppercase()), l + i32::from(c.is_lowercase())));
            if upper > lower {
                seen.acronyms += one;
            }
        }
        if letters <= 120.0 {
            if know::sectors(text).0 != 0 {
                seen.sectors += one;
            }
            if status::read(text).is_some_and(|(_, how)| how != status::How::Within) {
                seen.statuses += one;
            }
            if know::is_organisation_type(text) {
                seen.organisation_types += one;
            } else if know::is_organisation(text, country) {
                seen.organisations += one;
            }
            if know::country(text).is_some() {
                seen.areas[0] += one;
            }
            for level in [1u8, 2] {
                if know::is_area(text, level, country) {
                    seen.areas[usize::from(level)] += one;
                }
            }
        }
    }
    seen.pcode_level = (1..=4u8).max_by_key(|&l| levels[usize::from(l)]).filter(|&l| levels[usize::from(l)] > 0);
    seen.running = seen.unique && seen.whole > 0.99 && rising == values.len() && high - low < f64::from(filled) * 1.5;
    seen
}

/// A number without reading too much into a text: a code such as `2105` is one, `01/02/2021` is none.
fn plain_number(text: &str, habit: number::Habit) -> Option<f64> {
    if !text.starts_with(|c: char| c.is_numeric() || matches!(c, '-' | '+' | '.' | '$' | '€' | '£' | '<' | '>' | '~'))
    {
        return match number::parse(text, habit) {
            parsed if matches!(parsed.how, number::How::Approximate | number::How::Range) => parsed.value,
            _ => None,
        };
    }
    let parsed = number::parse(text, habit);
    match parsed.how {
        number::How::NotANumber | number::How::NotGiven => None,
        number::How::WithUnit if text.split_whitespace().count() > 3 => None,
        number::How::Doubtful(number::Doubt::Unit) => None,
        _ => parsed.value,
    }
}

fn is_truth(text: &str) -> bool {
    let folded = base::fold::fold(text);
    matches!(
        folded.as_str(),
        "yes"
            | "no"
            | "oui"
            | "non"
            | "si"
            | "sim"
            | "nao"
            | "true"
            | "false"
            | "vrai"
            | "faux"
            | "نعم"
            | "لا"
            | "y"
            | "n"
    )
}
