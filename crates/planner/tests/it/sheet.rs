//! A CSV of activities in which some are told twice, with the truth beside it for scoring.

use planner::linkage::{Field, Kind, Linked, Table};
use std::collections::{BTreeSet, HashMap};

pub const FIELDS: [&str; 8] = ["org", "country", "adm1", "sector", "activity", "dates", "people", "donor"];

pub struct Rows(Vec<csv::StringRecord>);

/// Pairs of rows.
pub type Pairs = Vec<(u32, u32)>;

pub struct Score {
    pub truth: usize,
    pub found: usize,
    pub right: usize,
}

impl Score {
    pub fn precision(&self) -> f64 {
        self.right as f64 / self.found.max(1) as f64
    }

    pub fn recall(&self) -> f64 {
        self.right as f64 / self.truth.max(1) as f64
    }

    pub fn f1(&self) -> f64 {
        2.0 * self.right as f64 / (self.found + self.truth).max(1) as f64
    }
}

/// Reads a file of columns id, org, country, adm1, sector, activity, start, end, people, donor, ent, src.
pub fn read(path: &std::path::Path) -> Result<Rows, csv::Error> {
    csv::Reader::from_path(path)?.records().collect::<Result<_, _>>().map(Rows)
}

impl Rows {
    pub fn new(records: Vec<csv::StringRecord>) -> Self {
        Rows(records)
    }

    /// Only the rows of one source.
    pub fn only_source(self, source: &str) -> Self {
        Rows(self.0.into_iter().filter(|row| &row[11] == source).collect())
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn line(&self, row: u32) -> String {
        self.0[row as usize].iter().take(10).collect::<Vec<_>>().join(" | ")
    }

    pub fn table(&self) -> Table {
        let column = |at: usize| self.0.iter().map(move |row| &row[at]);
        let mut sources: HashMap<&str, u32> = HashMap::new();
        let sources = column(11)
            .map(|source| {
                let next = sources.len() as u32;
                *sources.entry(source).or_insert(next)
            })
            .collect();
        let days = self.0.iter().map(|row| Some((row[6].parse().ok()?, row[7].parse().ok()?))).collect();
        let people = column(8).map(|people| people.parse().ok()).collect();
        Table::new(sources)
            .with(Field::words(FIELDS[0], Kind::Name, column(1)))
            .with(Field::words(FIELDS[1], Kind::Place, column(2)))
            .with(Field::words(FIELDS[2], Kind::Place, column(3)))
            .with(Field::words(FIELDS[3], Kind::Category, column(4)))
            .with(Field::words(FIELDS[4], Kind::Text, column(5)))
            .with(Field::days(FIELDS[5], days))
            .with(Field::amounts(FIELDS[6], people))
            .with(Field::words(FIELDS[7], Kind::Category, column(9)))
    }

    fn truth(&self) -> BTreeSet<(u32, u32)> {
        let mut same: HashMap<&str, Vec<u32>> = HashMap::new();
        for (no, row) in self.0.iter().enumerate() {
            same.entry(&row[10]).or_default().push(no as u32);
        }
        same.values().flat_map(|rows| pairs(rows)).collect()
    }

    /// Pairwise score of the clusters.
    pub fn score(&self, found: &Linked) -> Score {
        let truth = self.truth();
        let found: BTreeSet<(u32, u32)> = found.clusters.iter().flat_map(|rows| pairs(rows)).collect();
        Score { truth: truth.len(), found: found.len(), right: truth.intersection(&found).count() }
    }

    /// True pairs not found, and pairs found that are not true.
    pub fn mistakes(&self, found: &Linked) -> (Pairs, Pairs) {
        let truth = self.truth();
        let found: BTreeSet<(u32, u32)> = found.clusters.iter().flat_map(|rows| pairs(rows)).collect();
        (truth.difference(&found).copied().collect(), found.difference(&truth).copied().collect())
    }
}

fn pairs(rows: &[u32]) -> impl Iterator<Item = (u32, u32)> + '_ {
    rows.iter().enumerate().flat_map(|(at, &a)| rows[at + 1..].iter().map(move |&b| (a, b)))
}
