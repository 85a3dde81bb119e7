//! When: start, end, period, year, month and quarter of a row together.

use super::{
    Table,
    columns::{Columns, TimeColumn, open},
};
use crate::{
    field::Field,
    finding::{Collector, FindingNo, Kind as What, facts},
    matching::times,
    table::store::{Kind, Store},
    value::date,
};
use chrono::{Datelike, NaiveDate};

/// Start, end, period, year, month and quarter of a row together.
pub(super) struct When {
    start: Option<TimeColumn>,
    end: Option<TimeColumn>,
    period: Option<TimeColumn>,
    month: Option<TimeColumn>,
    quarter: Option<TimeColumn>,
    year: Option<TimeColumn>,
    assumed: Option<i32>,
    without_year: Option<FindingNo>,
}

impl When {
    pub(super) fn new(table: &Table<'_>, columns: &Columns<'_>, found: &mut Collector) -> When {
        let fields = [Field::Start, Field::End, Field::Period, Field::Month, Field::Quarter, Field::Year];
        let at: Vec<Option<usize>> = fields.iter().map(|&f| columns.first(f)).collect();
        let answered = table.layouts.iter().find_map(|l| l.day_first);
        let told: Vec<date::DayFirst> =
            at.iter().map(|c| c.map_or(date::DayFirst::Unknown, |c| times::order(&table.store.columns[c]))).collect();
        let shared = told.iter().copied().fold(date::DayFirst::Unknown, date::DayFirst::or);
        let mut made: Vec<Option<TimeColumn>> = Vec::new();
        for ((column, &own), &field) in at.iter().zip(&told).zip(&fields) {
            made.push(column.map(|column| {
                let order = match answered {
                    Some(true) => date::DayFirst::Yes,
                    Some(false) => date::DayFirst::No,
                    None => own.or(shared).or_country(table.country),
                };
                let times = times::read(&table.store.columns[column], field, order);
                let any_text =
                    table.store.columns[column].all().any(|(_, v)| v.kind == Kind::Text && v.text.contains('/'));
                if own != date::DayFirst::Unknown && any_text {
                    let month = matches!(order, date::DayFirst::No | date::DayFirst::AssumedNo);
                    found.open(
                        What::DateHabit,
                        Some(column),
                        None,
                        facts([("order", if month { "month" } else { "day" })]),
                    );
                }
                let notes = times.iter().map(|t| t.note.as_ref().map(|n| open(n, column, found))).collect();
                TimeColumn { column, times, notes }
            }));
        }
        let mut made = made.into_iter();
        let mut next = || made.next().flatten();
        let (start, end, period, month, quarter, year) = (next(), next(), next(), next(), next(), next());
        // Months without any year, and no name that tells one.
        let dateless = [&start, &end, &period, &month, &quarter]
            .iter()
            .copied()
            .flatten()
            .find(|c| year.is_none() && c.times.iter().any(|t| t.partial.is_some() && t.span.is_none()));
        let without_year = match (dateless, table.year) {
            (Some(column), None) => {
                let value = table.store.columns[column.column]
                    .all()
                    .find(|(no, _)| column.times[*no as usize].partial.is_some())
                    .map(|(_, v)| v.text.to_owned());
                Some(found.open(What::DateWithoutYear, Some(column.column), value.as_deref(), facts([])))
            }
            _ => None,
        };
        When { start, end, period, month, quarter, year, assumed: table.year, without_year }
    }

    pub(super) fn get(
        &self,
        row: usize,
        store: &Store,
        found: &mut Collector,
    ) -> (Option<NaiveDate>, Option<NaiveDate>) {
        let stated = self
            .year
            .as_ref()
            .and_then(|c| c.get(row, store, found).span)
            .map(|span| span.first.year())
            .or(self.assumed);
        let mut lacking = false;
        let mut span = |column: &Option<TimeColumn>, found: &mut Collector| {
            let time = column.as_ref()?.get(row, store, found);
            if time.span.is_some() {
                return time.span;
            }
            let partial = time.partial?;
            match stated {
                Some(year) => partial.in_year(year),
                None => {
                    lacking = true;
                    None
                }
            }
        };
        let start = span(&self.start, found);
        let end = span(&self.end, found);
        let mut period = None;
        if start.is_none() || end.is_none() {
            period =
                span(&self.period, found).or_else(|| span(&self.month, found)).or_else(|| span(&self.quarter, found));
        }
        if period.is_none() && start.is_none() && end.is_none() {
            period = self.year.as_ref().and_then(|c| c.get(row, store, found).span);
        }
        if lacking && let Some(no) = self.without_year {
            found.row(no, store.rows[row]);
        }
        match (start, end, period) {
            (None, None, Some(period)) => (Some(period.first), Some(period.last)),
            (start, end, _) => {
                let last = end.map(|s| s.last).or_else(|| {
                    // A start that is itself a range has its own end.
                    start.filter(|s| s.first != s.last).map(|s| s.last)
                });
                (start.map(|s| s.first), last)
            }
        }
    }
}
