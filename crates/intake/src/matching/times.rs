//! Dates of a column: one order of day and month for all of it, each distinct value read once.

use super::Note;
use crate::{
    field::Field,
    finding::Kind as What,
    table::store::{Column, Kind, Value},
    value::date::{self, DayFirst, How, Parsed, Span},
};

/// A date as read.
#[derive(Clone, Debug, Default)]
pub(crate) struct Time {
    pub span: Option<Span>,
    /// Without its year.
    pub partial: Option<date::Partial>,
    pub note: Option<Note>,
}

/// The order of day and month that a column tells.
pub(crate) fn order(column: &Column) -> DayFirst {
    DayFirst::of(column.all().filter(|(_, v)| v.kind == Kind::Text).map(|(_, v)| v.text))
}

/// Reads all distinct values of a column. In a column of months or quarters a bare number is one.
pub(crate) fn read(column: &Column, field: Field, order: DayFirst) -> Vec<Time> {
    let mut times = vec![Time::default(); column.distinct()];
    for (no, value) in column.all() {
        times[no as usize] = numbered(value, field).unwrap_or_else(|| one(value, order));
    }
    times
}

fn numbered(value: Value<'_>, field: Field) -> Option<Time> {
    let number = match value.kind {
        Kind::Number => value.number().filter(|n| n.fract() == 0.0 && *n > 0.0).map(|n| n as u32),
        Kind::Text => value.text.parse().ok(),
        _ => None,
    }?;
    let partial = match (field, number) {
        (Field::Month, 1..=12) => date::Partial { month: Some(number), ..date::Partial::default() },
        (Field::Quarter, 1..=4) => {
            date::Partial { part: Some((date::Precision::Quarter, number)), ..date::Partial::default() }
        }
        _ => return None,
    };
    Some(Time { partial: Some(partial), ..Time::default() })
}

fn one(value: Value<'_>, order: DayFirst) -> Time {
    let parsed: Parsed = match value.kind {
        Kind::Date => match value.date() {
            Some(at) => return dated(at.date(), value.text),
            None => return Time { note: Some(Note::new(What::DateRefused, value.text)), ..Time::default() },
        },
        Kind::Number => date::from_excel(value.number().unwrap_or(f64::NAN), date::Epoch::Y1900),
        Kind::Text => date::parse(value.text, order),
        Kind::Bool => return Time { note: Some(Note::new(What::DateRefused, value.text)), ..Time::default() },
        Kind::Error => return Time { note: Some(Note::new(What::CellError, value.text)), ..Time::default() },
    };
    let read = parsed.span.map(|s| s.first.to_string()).unwrap_or_default();
    let note = match parsed.how {
        How::Clear
        | How::OrderFromColumn
        | How::OrderAssumed
        | How::Serial
        | How::Range
        | How::NotGiven
        | How::Partial => None,
        How::TimeOnly | How::NotADate => Some(Note::new(What::DateRefused, value.text)),
        How::Doubtful(date::Doubt::Order) => Some(Note::new(What::DateOrder, value.text)),
        How::Doubtful(date::Doubt::OpenEnd) => None,
        How::Doubtful(_) => Some(Note::new(What::DateDoubtful, value.text).fact("name", &read)),
    };
    Time { span: parsed.span, partial: parsed.partial, note }
}

fn dated(day: chrono::NaiveDate, text: &str) -> Time {
    // A year typed into a cell with a date format: 2021 shows as 13 July 1905.
    let serial = (day - chrono::NaiveDate::default()).num_days() + 25_569;
    if (1990..=2100).contains(&serial) {
        let span = Span::year(serial as i32);
        let note = Note::new(What::DateDoubtful, text).fact("name", &serial.to_string());
        return Time { span, partial: None, note: Some(note) };
    }
    let span = Span::day(day);
    if chrono::Datelike::year(&day) < 1905 {
        // A time of day comes as the day that the spreadsheet counts from.
        return Time { note: Some(Note::new(What::DateRefused, text)), ..Time::default() };
    }
    let note = (!span.is_plausible()).then(|| Note::new(What::DateDoubtful, text).fact("name", &day.to_string()));
    Time { span: Some(span), partial: None, note }
}
