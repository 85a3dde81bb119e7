//! Which rows are no activities: totals, notes, repeated headers, exact repeats.

use crate::{
    field::Field,
    finding::{Collector, Kind as What, facts},
    recognise::Choice,
    table::store::{Kind, Store},
};
use base::fold::fold;
use rustc_hash::FxHashSet;

/// Rows that are ignored, each with a finding that says why.
pub(crate) struct Sifted {
    ignored: Vec<bool>,
    count: u32,
}

impl Sifted {
    pub fn is_ignored(&self, row: usize) -> bool {
        self.ignored[row]
    }

    pub fn ignored(&self) -> u32 {
        self.count
    }
}

/// Words that make a row a total, folded.
const TOTALS: [&str; 30] = [
    "total",
    "totals",
    "grand total",
    "sub total",
    "subtotal",
    "total general",
    "total generale",
    "total generales",
    "sous total",
    "somme",
    "sum",
    "overall total",
    "overall",
    "count",
    "suma",
    "sub totals",
    "subtotales",
    "total geral",
    "gran total",
    "totaux",
    "المجموع",
    "الاجمالي",
    "مجموع",
    "اجمالي",
    "المجموع الكلي",
    "الاجمالي العام",
    "المجموع العام",
    "total par province",
    "total per district",
    "average",
];

fn is_total(folded: &str) -> bool {
    TOTALS.contains(&folded)
        || ["total ", "sub total ", "subtotal ", "grand total ", "sous total ", "المجموع ", "اجمالي "]
            .iter()
            .any(|start| folded.starts_with(start) && folded.len() < 60)
        || [" total", " subtotal", " الاجمالي"].iter().any(|end| folded.ends_with(end) && folded.len() < 60)
}

/// Whether a text begins a note below a table.
fn is_note(folded: &str) -> bool {
    [
        "note",
        "source",
        "nb",
        "n b",
        "remark",
        "remarque",
        "nota",
        "fuente",
        "legend",
        "legende",
        "prepared by",
        "updated",
        "last updated",
        "disclaimer",
        "ملاحظه",
        "المصدر",
        "data source",
        "for more information",
    ]
    .iter()
    .any(|start| folded.strip_prefix(start).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')))
}

/// Looks at every row once.
pub(crate) fn sift(store: &Store, choices: &[Choice], keep_repeats: bool, found: &mut Collector) -> Sifted {
    let rows = store.len();
    let mut sifted = Sifted { ignored: vec![false; rows], count: 0 };
    let key_columns: Vec<usize> = choices
        .iter()
        .filter(|c| c.field.is_some_and(|f| f.is_organisation() || f.is_what() || f.is_where() || f == Field::Status))
        .map(|c| c.index)
        .collect();
    // Values that make a total, by column: looked for among the distinct values only.
    let text_columns: Vec<(usize, FxHashSet<u32>)> = store
        .columns
        .iter()
        .enumerate()
        .map(|(at, column)| {
            let totals = column
                .all()
                .filter(|(_, v)| v.kind == Kind::Text && v.text.len() < 90 && is_total(&fold(v.text)))
                .map(|(no, _)| no)
                .collect();
            (at, totals)
        })
        .filter(|(_, totals): &(usize, FxHashSet<u32>)| !totals.is_empty())
        .collect();
    let width = choices.iter().filter(|c| c.evidence.filled > 0).count();
    let usual = usual_width(store, &key_columns);
    for row in 0..rows {
        let keys = key_columns.iter().filter(|&&c| store.filled(row, c)).count();
        // A total stands where a row's first words stand and names little else.
        if keys * 2 <= usual.max(1) + 1
            && let Some((column, no)) = text_columns.iter().find_map(|(column, totals)| {
                let no = store.columns[*column].get(row);
                (no != 0 && totals.contains(&no)).then_some((*column, no))
            })
            && first_words(store, row, column)
        {
            let text = store.columns[column].value(no).text;
            let finding = found.open(What::RowTotal, Some(column), Some(text), facts([]));
            found.row(finding, store.rows[row]);
            sifted.ignored[row] = true;
            continue;
        }
        // One lonely text in a wide table is a note or a heading.
        if width >= 3 && keys <= 1 {
            let mut cells = store.columns.iter().filter(|c| c.get(row) != 0);
            if let (Some(only), None) = (cells.next(), cells.next()) {
                let value = only.at(row);
                let folded = fold(value.text);
                let long = value.text.chars().count() > 40 || value.text.split_whitespace().count() > 5;
                if value.kind == Kind::Text
                    && (is_note(&folded)
                        || value.text.starts_with('*')
                        || (long && keys == 0)
                        || (usual >= 2 && (keys == 0 || long)))
                {
                    let finding = found.open(What::RowNote, None, None, facts([]));
                    found.row(finding, store.rows[row]);
                    sifted.ignored[row] = true;
                }
            }
        }
    }
    // Where a column has a value of its own in every row, no row repeats another.
    let told_apart = store.columns.iter().any(|c| c.distinct() > rows);
    if !keep_repeats && !told_apart {
        let mut seen: FxHashSet<u64> = FxHashSet::default();
        seen.reserve(rows);
        let finding = found.open(What::RowRepeat, None, None, facts([]));
        for row in 0..rows {
            if !sifted.ignored[row] && !seen.insert(store.hashes[row]) {
                found.row(finding, store.rows[row]);
                sifted.ignored[row] = true;
            }
        }
    }
    sifted.count = sifted.ignored.iter().filter(|&&i| i).count() as u32;
    sifted
}

/// How many key columns a row usually fills.
fn usual_width(store: &Store, keys: &[usize]) -> usize {
    let mut tally = [0u32; 32];
    let step = (store.len() / 500).max(1);
    for row in (0..store.len()).step_by(step) {
        let filled = keys.iter().filter(|&&c| store.filled(row, c)).count();
        tally[filled.min(31)] += 1;
    }
    (0..32).max_by_key(|&n| tally[n]).unwrap_or(0)
}

/// Whether a column's cell is the first or second text of its row.
fn first_words(store: &Store, row: usize, column: usize) -> bool {
    store.columns[..column].iter().filter(|c| c.get(row) != 0 && c.at(row).kind == Kind::Text).count() <= 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn totals_are_known_in_four_languages() {
        for text in
            ["Total", "GRAND TOTAL", "Sous-total Maradi", "Total général", "المجموع", "Health total", "Sub-Total"]
        {
            assert!(is_total(&fold(text)), "{text}");
        }
        for text in ["Totale Seife", "Health", "Totalmente"] {
            assert!(!is_total(&fold(text)), "{text}");
        }
        assert!(is_note(&fold("Source: partners")) && is_note(&fold("NB: figures are provisional")));
        assert!(!is_note(&fold("Noteworthy Foundation")));
    }
}
