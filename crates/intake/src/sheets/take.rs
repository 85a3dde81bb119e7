//! The rows of one sheet, with what is to be said of its columns.

use super::{
    columns,
    country::{country_of, several_countries},
    fitting,
    say::{describe, letter},
};
use crate::{
    Options,
    field::Field,
    finding::{Collector, Kind as What, facts},
    matching::Register,
    recognise::Reason,
    report::{Finding, RowCount, SheetReport},
    rows,
    table::{Body, head::Head},
};
use base::records::Records;

/// Takes a sheet's rows.
#[expect(clippy::too_many_arguments, reason = "one call, from the loop above")]
pub(super) fn take(
    file: &str,
    name: &str,
    uncomputed: u32,
    mut report: SheetReport,
    head: &Head,
    body: Body,
    country: &str,
    options: &Options,
    register: &mut Register,
    records: &mut Records,
) -> (SheetReport, Vec<Finding>) {
    let lang = options.lang;
    let mut found = Collector::naming(options.named);
    let layouts = fitting(options, &head.headers);
    // The whole column may say more than its first rows.
    let country = if country.is_empty() { country_of(&body, options) } else { country.to_owned() };
    let choices = columns(head, &body, &country, &layouts);
    let several = several_countries(&choices);
    if options.country.is_none() && !several {
        match base::country::by_iso3(&country) {
            Some(known) => {
                found.open(What::CountryAssumed, None, Some(&country), facts([("name", known.name(lang))]));
            }
            None if choices.iter().any(|c| c.field.is_some_and(|f| f.level().is_some())) => {
                found.open(What::CountryUnknown, None, None, facts([]));
            }
            None => {}
        }
    }
    let named = |field: Field| facts([("name", &field.label(lang)), ("field", &field.name())]);
    for choice in &choices {
        if choice.personal {
            found.open(What::ColumnPersonal, Some(choice.index), None, facts([]));
        } else if choice.ask
            && let Some(field) = choice.field
        {
            let no = found.open(What::ColumnUnsure, Some(choice.index), None, named(field));
            found.choices(
                no,
                std::iter::once(field)
                    .chain(choice.alternatives.iter().copied())
                    .map(|f| (f.name(), f.label(lang)))
                    .collect(),
            );
        }
        if let (Reason::TagOverruled { tag }, Some(field)) = (&choice.reason, choice.field) {
            found.open(What::TagWrong, Some(choice.index), Some(tag), named(field));
        }
    }
    report.first_row = body.first_row();
    report.last_row = body.last_row();
    let mut aside = |kind: What, rows: &[u32]| {
        if !rows.is_empty() {
            let no = found.open(kind, None, None, facts([]));
            for &row in rows {
                found.row(no, row);
            }
        }
        rows.len() as u32
    };
    let aside = aside(What::RowsHidden, &body.hidden)
        + aside(What::RowHeader, &body.headers)
        + aside(What::RowOtherTable, &body.below);
    report.columns = choices.iter().map(|c| describe(c, lang, Some(&body))).collect();
    let year = year_of(name).or_else(|| year_of(file));
    let table = rows::Table {
        file,
        sheet: name,
        store: body.store,
        choices: &choices,
        country: &country,
        layouts,
        options,
        year,
    };
    let taken = rows::take(table, register, records, &mut found);
    report.used = true;
    report.rows = RowCount { total: taken.rows.total + aside, ignored: taken.rows.ignored + aside, ..taken.rows };
    if uncomputed > 0 {
        let no = found.open(What::SheetUncomputed, None, None, facts([("cells", &uncomputed.to_string())]));
        found.row(no, 0);
    }
    let headers = |at: usize| {
        choices.iter().find(|c| c.index == at).map_or_else(String::new, |c| {
            if c.header.is_empty() {
                c.tag.as_ref().map_or_else(|| letter(at), ToString::to_string)
            } else {
                c.header.clone()
            }
        })
    };
    let findings = found.finish(lang, file, name, &headers);
    (report, findings)
}

/// A year from 2000 to 2099 that a name states.
fn year_of(name: &str) -> Option<i32> {
    let digits: Vec<char> = name.chars().collect();
    digits.windows(4).enumerate().find_map(|(at, four)| {
        let outside = |c: Option<&char>| c.is_none_or(|c| !c.is_ascii_digit());
        let whole = outside(at.checked_sub(1).and_then(|b| digits.get(b))) && outside(digits.get(at + 4));
        let year: i32 = four.iter().collect::<String>().parse().ok()?;
        (whole && (2000..2100).contains(&year)).then_some(year)
    })
}
