//! Figures of a column: one habit for all of it, each distinct value read once, what cannot be so refused.

use super::Note;
use crate::{
    field::Field,
    finding::Kind as What,
    table::store::{Column, Kind, Value},
    value::{
        number::{self, Habit, How},
        people::{self, Counted},
    },
};
use base::records::Count;

/// A figure as read: the count, and what is to be said.
#[derive(Clone, Debug, Default)]
pub(crate) struct Figure {
    pub count: Count,
    pub number: Option<f64>,
    /// Boxed: few of a million figures have one.
    pub note: Option<Box<Note>>,
}

/// Reads all distinct values of a column.
pub(crate) fn read(column: &Column, rows: usize, field: Field, comma: Option<bool>) -> Vec<Figure> {
    let habit = match comma {
        Some(true) => Habit::Comma,
        Some(false) => Habit::Point,
        None => Habit::of(column.all().filter(|(_, v)| v.kind == Kind::Text).map(|(_, v)| v.text)),
    };
    let mut figures = vec![Figure::default(); column.distinct()];
    for (no, value) in column.all() {
        figures[no as usize] = one(value, habit, field);
    }
    if field.is_people() {
        outliers(column, rows, &mut figures);
    }
    figures
}

fn one(value: Value<'_>, habit: Habit, field: Field) -> Figure {
    let parsed = match value.kind {
        Kind::Number => value.number().map_or(number::parse("", habit), number::from_excel),
        Kind::Text => number::parse(value.text, habit),
        Kind::Error => {
            return Figure { note: Some(Box::new(Note::new(What::CellError, value.text))), ..Figure::default() };
        }
        Kind::Date | Kind::Bool => {
            return Figure { note: Some(Box::new(Note::new(What::NumberRefused, value.text))), ..Figure::default() };
        }
    };
    let refuse = |kind| Figure { note: Some(Box::new(Note::new(kind, value.text))), ..Figure::default() };
    let Some(number) = parsed.value else {
        return if parsed.how == How::NotGiven { Figure::default() } else { refuse(What::NumberRefused) };
    };
    if matches!(field, Field::Latitude | Field::Longitude) {
        return Figure { number: Some(number), ..Figure::default() };
    }
    // "25,120 units", "21 kits" and "25 %" are no people, and "300 HH" are households.
    let households = matches!(field, Field::HouseholdsReached | Field::HouseholdsTargeted);
    let wanted = if households { Counted::Households } else { Counted::People };
    if field.is_people() && parsed.unit.is_some_and(|unit| people::counted(unit) != Some(wanted)) {
        return refuse(What::NumberRefused);
    }
    if number < 0.0 {
        return refuse(What::NumberNegative);
    }
    let Some(count) = Count::from_f64(number) else { return refuse(What::NumberTooLarge) };
    let shown = plain(number);
    let note = match parsed.how {
        How::Plain | How::NotGiven | How::NotANumber => None,
        How::Cleaned | How::Approximate | How::WithUnit => {
            Some(Note::new(What::NumberCleaned, value.text).fact("name", &shown))
        }
        How::Range => Some(Note::new(What::NumberRange, value.text).fact("name", &shown)),
        How::Doubtful(_) => Some(Note::new(What::NumberDoubtful, value.text).fact("name", &shown)),
    };
    Figure { count, number: Some(number), note: note.map(Box::new) }
}

/// A number as plain digits.
pub(crate) fn plain(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 1e15 { format!("{number:.0}") } else { format!("{number}") }
}

/// A figure more than ten times the next largest, and large: a zero too many is likelier than the truth.
fn outliers(column: &Column, rows: usize, figures: &mut [Figure]) {
    let mut known: Vec<(f64, u32)> =
        (1..figures.len() as u32).filter_map(|no| Some((figures[no as usize].number?, no))).collect();
    if known.len() < 10 {
        return;
    }
    let counts = column.counts(rows);
    known.sort_by(|a, b| b.0.total_cmp(&a.0));
    for pair in known.windows(2).take(3) {
        let ((top, no), (next, _)) = (pair[0], pair[1]);
        if top < 10_000.0 || top <= next * 10.0 || counts.get(no as usize).is_some_and(|&c| c > 2) {
            break;
        }
        figures[no as usize].note =
            Some(Box::new(Note::new(What::NumberOutlier, column.value(no).text).fact("other", &plain(next))));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kits_are_not_people() {
        let read = |text| one(Value { kind: Kind::Text, text }, Habit::Point, Field::PeopleReached).count;
        assert_eq!(read("21 Kits"), Count::NOT_GIVEN);
        assert_eq!(read("25120 units"), Count::NOT_GIVEN);
        assert_eq!(read("300 people"), Count::whole(300));
        assert_eq!(read("300"), Count::whole(300));
    }
}
