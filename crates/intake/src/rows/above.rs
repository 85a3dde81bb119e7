//! Cells that mean the cell above them: "idem", and blanks under the first cell of a block.
//!
//! Blanks are filled only where the pattern is clear: the leftmost columns, filled where a block begins and blank
//! below, each new value once. Anything else that is blank stays blank.

use crate::{
    field::Field,
    finding::{Collector, Kind as What, facts},
    recognise::Choice,
    table::store::{Kind, Store},
};
use base::fold::fold;

const DITTO: [&str; 18] = [
    "idem",
    "id",
    "ibid",
    "ditto",
    "do",
    "same",
    "same as above",
    "as above",
    "see above",
    "meme",
    "meme chose",
    "comme ci dessus",
    "ci dessus",
    "lo mismo",
    "igual",
    "mismo",
    "نفسه",
    "كما سبق",
];

fn is_ditto(text: &str) -> bool {
    let trimmed = text.trim();
    matches!(trimmed, "\"" | "″" | "''" | "〃" | "“" | "”" | "''''" | "-\"-" | "--\"--" | ",," | "↑" | "^")
        || (trimmed.len() < 24 && DITTO.contains(&fold(trimmed).as_str()))
}

/// Fills them.
pub(crate) fn fill(store: &mut Store, choices: &[Choice], found: &mut Collector) {
    let rows = store.len();
    let fillable: Vec<usize> = choices
        .iter()
        .filter(|c| {
            c.field.is_some_and(|f| {
                f.is_organisation()
                    || f.is_what()
                    || f.is_where()
                    || f.is_date()
                    || matches!(
                        f,
                        Field::Status
                            | Field::OrganisationType
                            | Field::Month
                            | Field::Year
                            | Field::Modality
                            | Field::Beneficiaries
                            | Field::Unit
                    )
            })
        })
        .map(|c| c.index)
        .collect();
    for &at in &fillable {
        let column = &mut store.columns[at];
        let dittos: Vec<bool> = std::iter::once(false)
            .chain(column.all().map(|(_, v)| v.kind == Kind::Text && is_ditto(v.text)).collect::<Vec<_>>())
            .collect();
        if !dittos.contains(&true) {
            continue;
        }
        let finding = found.open(What::FilledFromAbove, Some(at), None, facts([]));
        let mut last = 0;
        for row in 0..rows {
            let no = column.get(row);
            if dittos.get(no as usize).copied().unwrap_or(false) {
                column.set(row, last);
                found.row(finding, store.rows[row]);
            } else if no != 0 {
                last = no;
            }
        }
    }
    for at in blocks(store, choices, &fillable) {
        let finding = found.open(What::FilledFromAbove, Some(at), None, facts([]));
        let column = &mut store.columns[at];
        let mut last = 0;
        for row in 0..rows {
            let no = column.get(row);
            if no != 0 {
                last = no;
            } else if last != 0 {
                column.set(row, last);
                found.row(finding, store.rows[row]);
            }
        }
    }
}

/// The columns that are filled in blocks: from the left, each at least as full as the one before it, filled wherever
/// that one is, and never the same value twice running.
fn blocks(store: &Store, choices: &[Choice], fillable: &[usize]) -> Vec<usize> {
    let rows = store.len();
    let mut found = Vec::new();
    if rows < 4 {
        return found;
    }
    let mut before: Option<usize> = None;
    for choice in choices.iter().filter(|c| c.evidence.filled > 0) {
        let at = choice.index;
        let column = &store.columns[at];
        let filled = (0..rows).filter(|&r| column.get(r) != 0).count();
        let blank = rows - filled;
        // A running number or another full column may stand first.
        if blank == 0 && before.is_none() && found.is_empty() && found.len() < 2 {
            if fillable.contains(&at) {
                break;
            }
            continue;
        }
        if !fillable.contains(&at) {
            if choice.field.is_none() || before.is_none() {
                continue;
            }
            break;
        }
        if column.get(0) == 0 || filled < 2 || blank * 5 < rows || blank == 0 {
            break;
        }
        let mut last = 0;
        let mut again = 0;
        for row in 0..rows {
            let no = column.get(row);
            if no != 0 {
                again += usize::from(no == last);
                last = no;
            }
        }
        if again * 20 > filled {
            break;
        }
        if let Some(before) = before {
            let outer = &store.columns[before];
            let starts = (0..rows).filter(|&r| outer.get(r) != 0).count();
            let both = (0..rows).filter(|&r| outer.get(r) != 0 && column.get(r) != 0).count();
            if both * 20 < starts * 19 {
                break;
            }
        }
        before = Some(at);
        found.push(at);
    }
    // The rows under a block must say something of their own.
    let rest = choices
        .iter()
        .filter(|c| c.field.is_some_and(|f| f != Field::Comment) && !found.contains(&c.index))
        .map(|c| c.index)
        .collect::<Vec<_>>();
    if let Some(&first) = found.first() {
        let blank: Vec<usize> = (0..rows).filter(|&r| store.columns[first].get(r) == 0).collect();
        let own = blank.iter().filter(|&&r| rest.iter().any(|&c| store.filled(r, c))).count();
        if own * 10 < blank.len() * 9 {
            found.clear();
        }
    }
    found
}
