//! Every cell that was changed, doubted or refused, once for each value with its rows, in the reader's language.
//!
//! Invariant: no personal value is ever in a finding; the kinds' ids are stable.

use crate::{
    report::{Finding, Weight},
    words::t,
};
use base::lang::Lang;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

macro_rules! kinds {
    ($($(#[$doc:meta])* $variant:ident $id:literal $weight:ident,)*) => {
        /// What was found.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub(crate) enum Kind { $($(#[$doc])* $variant,)* }

        impl Kind {
            /// All of them.
            #[cfg(test)]
            pub const ALL: &'static [Kind] = &[$(Kind::$variant),*];

            /// Stable id.
            pub const fn id(self) -> &'static str {
                match self { $(Kind::$variant => $id,)* }
            }

            /// How it weighs.
            pub const fn weight(self) -> Weight {
                match self { $(Kind::$variant => Weight::$weight,)* }
            }
        }
    };
}

kinds! {
    /// A column with names, e-mails or phones was dropped.
    ColumnPersonal "column-personal" Changed,
    /// A person should confirm what a column is.
    ColumnUnsure "column-unsure" Doubted,
    /// A tag says otherwise than header and values.
    TagWrong "tag-wrong" Changed,
    /// The country was told from the places.
    CountryAssumed "country-assumed" Changed,
    /// No country could be told.
    CountryUnknown "country-unknown" Doubted,
    /// Formulas without a stored result.
    SheetUncomputed "sheet-uncomputed" Doubted,
    /// Rows that the author hid.
    RowsHidden "rows-hidden" Changed,
    /// A total or subtotal.
    RowTotal "row-total" Changed,
    /// A note, source line or heading.
    RowNote "row-note" Changed,
    /// The header once more.
    RowHeader "row-header" Changed,
    /// The same as an earlier row to the character.
    RowRepeat "row-repeat" Changed,
    /// Another table on the same sheet.
    RowOtherTable "row-other-table" Changed,
    /// No organisation.
    RowNoOrganisation "row-no-organisation" Refused,
    /// Neither what nor where.
    RowNoActivity "row-no-activity" Refused,
    /// "idem", or blank under a block: filled from above.
    FilledFromAbove "filled-from-above" Changed,
    /// One activity on several rows, one for each place, with the same totals.
    ActivityOverPlaces "activity-over-places" Changed,
    /// The same figures again for other places, without proof that it is one activity.
    TotalsRepeated "totals-repeated" Doubted,
    /// Several organisations in one cell.
    OrganisationSplit "organisation-split" Changed,
    /// Written otherwise than in our list.
    OrganisationResolved "organisation-resolved" Changed,
    /// Could be several.
    OrganisationAmbiguous "organisation-ambiguous" Doubted,
    /// Red Cross or Red Crescent, but which?
    OrganisationUnclear "organisation-unclear" Doubted,
    /// Acronym and name are of different organisations.
    OrganisationMismatch "organisation-mismatch" Doubted,
    /// Not in the list of areas.
    PlaceUnknown "place-unknown" Doubted,
    /// Several areas have this name.
    PlaceAmbiguous "place-ambiguous" Doubted,
    /// Another spelling.
    PlaceSpelling "place-spelling" Changed,
    /// Code and name are of different areas.
    PlaceMismatch "place-mismatch" Doubted,
    /// Codes of another list than ours.
    CodesOtherList "codes-other-list" Changed,
    /// A code that no area has.
    PlaceCodeUnknown "place-code-unknown" Doubted,
    /// An area of another country.
    PlaceElsewhere "place-elsewhere" Doubted,
    /// Several areas in one cell.
    PlaceSplit "place-split" Changed,
    /// No sector of our list.
    SectorUnknown "sector-unknown" Doubted,
    /// No status that we know.
    StatusUnknown "status-unknown" Doubted,
    /// Not a date.
    DateRefused "date-refused" Doubted,
    /// Day or month first?
    DateOrder "date-order" Doubted,
    /// A year far off, seconds since 1970, or the like.
    DateDoubtful "date-doubtful" Doubted,
    /// Without a year, and none was stated elsewhere.
    DateWithoutYear "date-without-year" Doubted,
    /// Day or month first was decided for the column.
    DateHabit "date-habit" Changed,
    /// Begins after the day of the picture though it is ongoing or done.
    DateFuture "date-future" Doubted,
    /// Ends before it begins.
    DateBackwards "date-backwards" Doubted,
    /// Not a number.
    NumberRefused "number-refused" Doubted,
    /// Below zero.
    NumberNegative "number-negative" Doubted,
    /// More than all people alive.
    NumberTooLarge "number-too-large" Doubted,
    /// Ten times more than any other.
    NumberOutlier "number-outlier" Doubted,
    /// Read under doubt.
    NumberDoubtful "number-doubtful" Doubted,
    /// Cleaned: "1 234", "approx. 300".
    NumberCleaned "number-cleaned" Changed,
    /// A range: its lower end was taken.
    NumberRange "number-range" Changed,
    /// People reached on a planned row.
    ReachedPlanned "reached-planned" Doubted,
    /// Parts and total differ.
    PartsDiffer "parts-differ" Doubted,
    /// The total was added up from its parts.
    TotalFromParts "total-from-parts" Changed,
    /// More households than people.
    HouseholdsOverPeople "households-over-people" Doubted,
    /// An error value of the spreadsheet.
    CellError "cell-error" Doubted,
    /// E-mail or phone taken out of a text.
    CellScrubbed "cell-scrubbed" Changed,
}

/// Facts of a finding beside its value.
pub(crate) type Facts = BTreeMap<String, String>;

/// Facts from pairs.
pub(crate) fn facts<const N: usize>(pairs: [(&str, &str); N]) -> Facts {
    pairs.into_iter().map(|(k, v)| (k.to_owned(), v.to_owned())).collect()
}

/// Findings of one sheet while it is read.
#[derive(Debug)]
pub(crate) struct Collector {
    /// Rows that a doubted or refused finding names.
    named: usize,
    entries: Vec<Entry>,
    index: FxHashMap<(Kind, usize, u64), usize>,
}

#[derive(Debug)]
struct Entry {
    kind: Kind,
    column: Option<usize>,
    rows: Vec<u32>,
    count: u32,
    value: Option<String>,
    choices: Vec<(String, String)>,
    facts: Facts,
}

/// A finding that rows can be added to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct FindingNo(usize);

impl Default for Collector {
    fn default() -> Self {
        Collector::naming(Finding::ROWS)
    }
}

impl Collector {
    /// A collector whose doubted and refused findings name so many rows.
    pub fn naming(named: usize) -> Self {
        Collector { named: named.max(Finding::ROWS), entries: Vec::new(), index: FxHashMap::default() }
    }

    /// Distinct findings of one kind that are told one by one; what is beyond goes into one that counts them.
    const EACH: usize = 400;

    /// The finding of a kind about a value of a column, made now if it is new. Rows are added with
    /// [`Collector::row`].
    pub fn open(&mut self, kind: Kind, column: Option<usize>, value: Option<&str>, facts: Facts) -> FindingNo {
        use std::hash::{Hash, Hasher};
        let mut hasher = rustc_hash::FxHasher::default();
        value.hash(&mut hasher);
        facts.hash(&mut hasher);
        let key = (kind, column.map_or(usize::MAX, |c| c), hasher.finish());
        if let Some(&no) = self.index.get(&key) {
            return FindingNo(no);
        }
        let no = self.entries.len();
        self.entries.push(Entry {
            kind,
            column,
            rows: Vec::new(),
            count: 0,
            value: value.map(str::to_owned),
            choices: Vec::new(),
            facts,
        });
        self.index.insert(key, no);
        FindingNo(no)
    }

    /// Adds a row to a finding.
    pub fn row(&mut self, no: FindingNo, row: u32) {
        let entry = &mut self.entries[no.0];
        entry.count += 1;
        let most = if entry.kind.weight() == Weight::Changed { Finding::ROWS } else { self.named };
        if entry.rows.len() < most {
            entry.rows.push(row);
        }
    }

    /// What a value may have meant.
    pub fn choices(&mut self, no: FindingNo, choices: Vec<(String, String)>) {
        self.entries[no.0].choices = choices;
    }

    /// A finding about one row at once.
    #[cfg(test)]
    pub fn at(&mut self, kind: Kind, column: Option<usize>, value: Option<&str>, row: u32) -> FindingNo {
        let no = self.open(kind, column, value, Facts::new());
        self.row(no, row);
        no
    }

    /// All findings as they are reported: refused first, then doubted, then changed; each by column and row.
    pub fn finish(self, lang: Lang, file: &str, sheet: &str, headers: &dyn Fn(usize) -> String) -> Vec<Finding> {
        let mut entries: Vec<Entry> = self
            .entries
            .into_iter()
            .filter(|e| {
                e.count > 0
                    || matches!(
                        e.kind,
                        Kind::ColumnPersonal
                            | Kind::ColumnUnsure
                            | Kind::TagWrong
                            | Kind::CountryAssumed
                            | Kind::CountryUnknown
                            | Kind::DateHabit
                            | Kind::CodesOtherList
                    )
            })
            .collect();
        entries.sort_by(|a, b| {
            b.kind
                .weight()
                .cmp(&a.kind.weight())
                .then(a.kind.cmp(&b.kind))
                .then(a.column.cmp(&b.column))
                .then(b.count.cmp(&a.count))
                .then(a.rows.first().cmp(&b.rows.first()))
                .then(a.value.cmp(&b.value))
        });
        let mut told: FxHashMap<(Kind, Option<usize>), usize> = FxHashMap::default();
        let mut findings: Vec<Finding> = Vec::new();
        let mut rest: BTreeMap<(Kind, Option<usize>), (u32, u32, Vec<u32>)> = BTreeMap::new();
        for entry in entries {
            let told = told.entry((entry.kind, entry.column)).or_default();
            *told += 1;
            if *told > Collector::EACH {
                let (values, count, rows) = rest.entry((entry.kind, entry.column)).or_default();
                *values += 1;
                *count += entry.count;
                rows.extend(entry.rows.iter().take(self.named.saturating_sub(rows.len())));
                continue;
            }
            findings.push(finding(entry, lang, file, sheet, headers));
        }
        for ((kind, column), (values, count, mut rows)) in rest {
            rows.sort_unstable();
            let values = values.to_string();
            findings.push(Finding {
                file: file.to_owned(),
                sheet: sheet.to_owned(),
                row: rows.first().copied().unwrap_or(0),
                column: column.map(headers).unwrap_or_default(),
                kind: kind.id().to_owned(),
                text: tidy(lang, t!(lang, "finding-rest", values = values.as_str())),
                weight: kind.weight(),
                rows,
                count,
                facts: facts([("values", values.as_str())]),
                ..Finding::default()
            });
        }
        findings
    }
}

fn finding(entry: Entry, lang: Lang, file: &str, sheet: &str, headers: &dyn Fn(usize) -> String) -> Finding {
    let (text, fix) = say(entry.kind, lang, entry.value.as_deref().unwrap_or_default(), entry.count, &entry.facts);
    Finding {
        file: file.to_owned(),
        sheet: sheet.to_owned(),
        row: entry.rows.iter().copied().min().unwrap_or(0),
        column: entry.column.map(headers).unwrap_or_default(),
        kind: entry.kind.id().to_owned(),
        text: tidy(lang, text),
        fix: tidy(lang, fix),
        weight: entry.kind.weight(),
        rows: entry.rows,
        count: entry.count,
        value: entry.value,
        choices: entry.choices,
        facts: entry.facts,
    }
}

/// Isolation marks are needed where scripts mix; elsewhere they only disturb.
pub(crate) fn tidy(lang: Lang, text: String) -> String {
    if lang.is_rtl() { text } else { base::words::without_isolates(&text) }
}

/// What a finding says and what would fix it.
fn say(kind: Kind, lang: Lang, value: &str, count: u32, facts: &Facts) -> (String, String) {
    let fact = |key: &str| facts.get(key).map_or("", String::as_str);
    let (name, other) = (fact("name"), fact("other"));
    match kind {
        Kind::ColumnPersonal => (t!(lang, "column-personal"), t!(lang, "column-personal-fix")),
        Kind::ColumnUnsure => (t!(lang, "column-unsure", name = name), t!(lang, "column-unsure-fix")),
        Kind::TagWrong => (t!(lang, "tag-wrong", value = value, name = name), t!(lang, "tag-wrong-fix", value = value)),
        Kind::CountryAssumed => (t!(lang, "country-assumed", name = name), t!(lang, "country-assumed-fix")),
        Kind::CountryUnknown => (t!(lang, "country-unknown"), t!(lang, "country-assumed-fix")),
        Kind::SheetUncomputed => {
            (t!(lang, "sheet-uncomputed", count = fact("cells")), t!(lang, "sheet-uncomputed-fix"))
        }
        Kind::RowsHidden => (t!(lang, "rows-hidden", count = count), t!(lang, "rows-hidden-fix")),
        Kind::RowTotal => (t!(lang, "row-total", value = value), String::new()),
        Kind::RowNote => (t!(lang, "row-note", count = count), String::new()),
        Kind::RowHeader => (t!(lang, "row-header", count = count), String::new()),
        Kind::RowRepeat => (t!(lang, "row-repeat", count = count), t!(lang, "row-repeat-fix")),
        Kind::RowOtherTable => (t!(lang, "row-other-table", count = count), t!(lang, "row-other-table-fix")),
        Kind::RowNoOrganisation => {
            (t!(lang, "row-no-organisation", count = count), t!(lang, "row-no-organisation-fix"))
        }
        Kind::RowNoActivity => (t!(lang, "row-no-activity", count = count), t!(lang, "row-no-activity-fix")),
        Kind::FilledFromAbove => (t!(lang, "filled-from-above", count = count), t!(lang, "filled-from-above-fix")),
        Kind::ActivityOverPlaces => {
            (t!(lang, "activity-over-places", count = count, name = name), t!(lang, "activity-over-places-fix"))
        }
        Kind::TotalsRepeated => (t!(lang, "totals-repeated", count = count), t!(lang, "totals-repeated-fix")),
        Kind::OrganisationSplit => (t!(lang, "organisation-split", value = value, name = name), String::new()),
        Kind::OrganisationResolved => (t!(lang, "organisation-resolved", value = value, name = name), String::new()),
        Kind::OrganisationAmbiguous => {
            (t!(lang, "organisation-ambiguous", value = value), t!(lang, "organisation-fix"))
        }
        Kind::OrganisationUnclear => (t!(lang, "organisation-unclear", value = value), t!(lang, "organisation-fix")),
        Kind::OrganisationMismatch => {
            (t!(lang, "organisation-mismatch", value = value, name = name, other = other), t!(lang, "organisation-fix"))
        }
        Kind::PlaceUnknown => (t!(lang, "place-unknown", value = value, name = name), t!(lang, "place-fix")),
        Kind::PlaceAmbiguous => (t!(lang, "place-ambiguous", value = value), t!(lang, "place-ambiguous-fix")),
        Kind::PlaceSpelling => (t!(lang, "place-spelling", value = value, name = name), String::new()),
        Kind::PlaceMismatch if fact("taken") == "name" => {
            (t!(lang, "place-mismatch-name", value = value, name = name, other = other), t!(lang, "place-mismatch-fix"))
        }
        Kind::PlaceMismatch => {
            (t!(lang, "place-mismatch", value = value, name = name, other = other), t!(lang, "place-mismatch-fix"))
        }
        Kind::CodesOtherList => (t!(lang, "codes-other-list"), t!(lang, "codes-other-list-fix")),
        Kind::PlaceCodeUnknown => (t!(lang, "place-code-unknown", value = value), t!(lang, "place-fix")),
        Kind::PlaceElsewhere => (t!(lang, "place-elsewhere", value = value, name = name), t!(lang, "place-fix")),
        Kind::PlaceSplit => (t!(lang, "place-split", value = value), String::new()),
        Kind::SectorUnknown => (t!(lang, "sector-unknown", value = value), t!(lang, "sector-unknown-fix")),
        Kind::StatusUnknown => (t!(lang, "status-unknown", value = value), t!(lang, "status-unknown-fix")),
        Kind::DateRefused => (t!(lang, "date-refused", value = value), t!(lang, "date-fix")),
        Kind::DateOrder => (t!(lang, "date-order", value = value), t!(lang, "date-order-fix")),
        Kind::DateDoubtful => (t!(lang, "date-doubtful", value = value, name = name), t!(lang, "date-fix")),
        Kind::DateWithoutYear => (t!(lang, "date-without-year", value = value), t!(lang, "date-without-year-fix")),
        Kind::DateHabit if fact("order") == "month" => (t!(lang, "date-habit-month"), t!(lang, "date-order-fix")),
        Kind::DateHabit => (t!(lang, "date-habit-day"), t!(lang, "date-order-fix")),
        Kind::DateFuture => (t!(lang, "date-future", count = count), t!(lang, "date-fix")),
        Kind::DateBackwards => (t!(lang, "date-backwards", count = count), t!(lang, "date-fix")),
        Kind::NumberRefused => (t!(lang, "number-refused", value = value), t!(lang, "number-fix")),
        Kind::NumberNegative => (t!(lang, "number-negative", value = value), t!(lang, "number-fix")),
        Kind::NumberTooLarge => (t!(lang, "number-too-large", value = value), t!(lang, "number-fix")),
        Kind::NumberOutlier => (t!(lang, "number-outlier", value = value, other = other), t!(lang, "number-fix")),
        Kind::NumberDoubtful => (t!(lang, "number-doubtful", value = value, name = name), t!(lang, "number-fix")),
        Kind::NumberCleaned => (t!(lang, "number-cleaned", value = value, name = name), String::new()),
        Kind::NumberRange => (t!(lang, "number-range", value = value, name = name), t!(lang, "number-fix")),
        Kind::ReachedPlanned => (t!(lang, "reached-planned", count = count), t!(lang, "reached-planned-fix")),
        Kind::PartsDiffer => (t!(lang, "parts-differ", count = count), t!(lang, "parts-differ-fix")),
        Kind::TotalFromParts => (t!(lang, "total-from-parts", count = count), String::new()),
        Kind::HouseholdsOverPeople => {
            (t!(lang, "households-over-people", count = count), t!(lang, "households-over-people-fix"))
        }
        Kind::CellError => (t!(lang, "cell-error", value = value), t!(lang, "cell-error-fix")),
        Kind::CellScrubbed => (t!(lang, "cell-scrubbed", count = count), t!(lang, "cell-scrubbed-fix")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_speaks_four_languages_and_has_its_own_id() {
        let ids: std::collections::BTreeSet<&str> = Kind::ALL.iter().map(|k| k.id()).collect();
        assert_eq!(ids.len(), Kind::ALL.len());
        for lang in Lang::ALL {
            for &kind in Kind::ALL {
                let (text, _) = say(kind, lang, "Gorkha", 3, &facts([("name", "Nepal"), ("other", "Lamjung")]));
                assert!(text.chars().count() > 10 && !text.contains("Unknown localization"), "{kind:?} {lang}: {text}");
            }
        }
    }

    #[test]
    fn the_same_about_the_same_value_is_one_finding() {
        let mut findings = Collector::default();
        for row in 1..=250 {
            findings.at(Kind::SectorUnknown, Some(2), Some("Divers"), row);
        }
        findings.at(Kind::RowNoOrganisation, None, None, 7);
        let all = findings.finish(Lang::En, "a.csv", "", &|_| "Sector".to_owned());
        assert_eq!(all.len(), 2);
        assert_eq!((all[0].kind.as_str(), all[0].weight), ("row-no-organisation", Weight::Refused));
        assert_eq!((all[1].count, all[1].rows.len(), all[1].row), (250, Finding::ROWS, 1));
        assert!(all[1].text.contains("Divers") && !all[1].text.contains('\u{2068}'));
    }
}
