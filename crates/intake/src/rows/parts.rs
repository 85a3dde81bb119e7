//! Women, men, ages, disability: parts of a row's people, kept with their scheme and checked against the total.

use super::{Table, columns::FigureColumn};
use crate::{
    field::{Field, Measure, PartOf, Sex},
    finding::{Collector, FindingNo, Kind as What, facts},
    table::store::Store,
};
use base::records::{Count, Part, Records, Share};

/// The columns of parts, in schemes: each scheme splits the people once.
pub(crate) struct Parts {
    columns: Vec<PartColumn>,
    totals: [Option<FigureColumn>; 2],
    schemes: u8,
    differ: Option<FindingNo>,
    summed: Option<FindingNo>,
}

struct PartColumn {
    part: PartOf,
    figures: FigureColumn,
    share: u16,
    scheme: u8,
}

/// The parts of one row.
pub(crate) struct Sums {
    given: Vec<(u16, Count)>,
    totals: [Count; 2],
}

impl Sums {
    /// People added up from the first scheme that is given.
    pub fn total(&self, measure: Measure) -> Count {
        self.totals[measure as usize]
    }

    /// Keeps the parts with their activity.
    pub fn keep(self, activity: u32, records: &mut Records) {
        records.parts.extend(self.given.into_iter().map(|(share, count)| Part { activity, share, count }));
    }
}

fn overlaps(a: &PartOf, b: &PartOf) -> bool {
    if a.measure != b.measure || a.disability != b.disability {
        return false;
    }
    let sex = a.sex == b.sex || a.sex == Sex::All || b.sex == Sex::All;
    let ages = |p: &PartOf| (p.from_age.unwrap_or(0), p.to_age.unwrap_or(u8::MAX));
    let ((a0, a1), (b0, b1)) = (ages(a), ages(b));
    sex && a0 <= b1 && b0 <= a1
}

impl Parts {
    pub fn new(table: &Table<'_>, found: &mut Collector, records: &mut Records) -> Parts {
        let mut columns: Vec<PartColumn> = Vec::new();
        let mut scheme = 0u8;
        for choice in table.choices {
            let Some(Field::Part(part)) = choice.field else { continue };
            // A part that overlaps one of the scheme begins the next scheme.
            if columns.iter().any(|c| c.scheme == scheme && overlaps(&c.part, &part)) {
                scheme += 1;
            }
            let share = Share {
                measure: part.measure.name().to_owned(),
                sex: part.sex.name().to_owned(),
                from_age: part.from_age,
                to_age: part.to_age,
                disability: part.disability,
                header: choice.header.clone(),
            };
            let no = records.shares.iter().position(|s| *s == share).unwrap_or_else(|| {
                records.shares.push(share);
                records.shares.len() - 1
            });
            columns.push(PartColumn {
                part,
                figures: FigureColumn::new(choice.index, Field::Part(part), table, found),
                share: no as u16,
                scheme,
            });
        }
        let total = |field: Field, found: &mut Collector| {
            let at = table.choices.iter().find(|c| c.field == Some(field))?.index;
            (!columns.is_empty()).then(|| FigureColumn::new(at, field, table, found))
        };
        let totals = [total(Field::PeopleReached, found), total(Field::PeopleTargeted, found)];
        let differ =
            totals.iter().flatten().next().map(|c| found.open(What::PartsDiffer, Some(c.column), None, facts([])));
        let first = columns.first().map(|c| c.figures.column);
        let summed = first.map(|c| found.open(What::TotalFromParts, Some(c), None, facts([])));
        Parts { columns, totals, schemes: scheme + 1, differ, summed }
    }

    /// How many columns of parts there are.
    pub fn len(&self) -> usize {
        self.columns.len()
    }

    /// Reads the parts of a row and holds them against its total.
    pub fn row(&mut self, row: usize, store: &Store, found: &mut Collector) -> Sums {
        let mut sums = Sums { given: Vec::new(), totals: [Count::NOT_GIVEN; 2] };
        if self.columns.is_empty() {
            return sums;
        }
        for column in &self.columns {
            let count = column.figures.get(row, store, found).count;
            if count.is_given() {
                sums.given.push((column.share, count));
            }
        }
        let mut differs = false;
        for measure in [Measure::Reached, Measure::Targeted] {
            let stated = self.totals[measure as usize]
                .as_ref()
                .map_or(Count::NOT_GIVEN, |c| c.figures[store.columns[c.column].get(row) as usize].count);
            for scheme in 0..self.schemes {
                let mine = || {
                    self.columns
                        .iter()
                        .filter(|c| c.scheme == scheme && c.part.measure == measure && !c.part.disability)
                };
                // One part alone is no partition: women of a total, without the men.
                if mine().count() < 2 {
                    continue;
                }
                let given: Vec<u64> = mine()
                    .filter_map(|c| {
                        c.figures.figures[store.columns[c.figures.column].get(row) as usize].count.thousandths()
                    })
                    .collect();
                let sum: u64 = given.iter().sum();
                if given.is_empty() || sum == 0 {
                    continue;
                }
                if let Some(stated) = stated.thousandths() {
                    differs |= stated.abs_diff(sum) > 999;
                } else if !sums.totals[measure as usize].is_given() && self.totals[measure as usize].is_none() {
                    sums.totals[measure as usize] = Count::from_f64(sum as f64 / 1000.0).unwrap_or_default();
                    if let Some(no) = self.summed {
                        found.row(no, store.rows[row]);
                    }
                }
            }
        }
        if differs && let Some(no) = self.differ {
            found.row(no, store.rows[row]);
        }
        sums
    }
}
