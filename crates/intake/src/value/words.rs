//! Word lists as data: `meaning,lang,word`, folded once, found by the longest phrase.

use super::fold::fold;
use rustc_hash::FxHashMap;

/// A list of words and phrases, each with its meaning.
pub(crate) struct Words<M> {
    map: FxHashMap<String, M>,
    longest: usize,
}

impl<M: Copy> Words<M> {
    /// Reads an embedded list. Rows whose meaning is unknown are left out; [`all_meanings_known`] keeps that from
    /// happening unseen.
    pub fn read(csv: &str, meaning: impl Fn(&str) -> Option<M>) -> Words<M> {
        let mut words = Words { map: FxHashMap::default(), longest: 0 };
        let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(csv.as_bytes());
        for row in reader.records().flatten() {
            if let (Some(m), Some(word)) = (row.get(0).and_then(|m| meaning(m.trim())), row.get(2)) {
                words.add(&fold(word), m);
            }
        }
        words
    }

    fn add(&mut self, folded: &str, meaning: M) {
        if !folded.is_empty() {
            self.longest = self.longest.max(folded.split(' ').count());
            self.map.entry(folded.to_owned()).or_insert(meaning);
        }
    }

    /// Refines meanings by their word.
    pub fn change(&mut self, refine: impl Fn(&str, M) -> M) {
        for (word, meaning) in &mut self.map {
            *meaning = refine(word, *meaning);
        }
    }

    /// The meaning of a whole folded text.
    pub fn get(&self, folded: &str) -> Option<M> {
        self.map.get(folded).copied()
    }

    /// Every folded phrase with its meaning, in no particular order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, M)> {
        self.map.iter().map(|(word, &m)| (word.as_str(), m))
    }

    /// The meanings of the phrases of a folded text from left to right, longest first; `None` stands for a token that
    /// no phrase covers.
    pub fn scan<'a>(&self, folded: &'a str) -> Vec<(&'a str, Option<M>)> {
        let bounds: Vec<(usize, usize)> = tokens(folded).collect();
        let (mut found, mut at) = (Vec::new(), 0);
        while at < bounds.len() {
            let longest = self.longest.min(bounds.len() - at).max(1);
            let hit = (1..=longest).rev().find_map(|n| {
                let phrase = &folded[bounds[at].0..bounds[at + n - 1].1];
                self.get(phrase).map(|m| (phrase, m, n))
            });
            if let Some((phrase, m, n)) = hit {
                found.push((phrase, Some(m)));
                at += n;
            } else {
                found.push((&folded[bounds[at].0..bounds[at].1], None));
                at += 1;
            }
        }
        found
    }
}

fn tokens(folded: &str) -> impl Iterator<Item = (usize, usize)> + '_ {
    folded.split(' ').filter(|t| !t.is_empty()).map(|t| {
        let start = t.as_ptr() as usize - folded.as_ptr() as usize;
        (start, start + t.len())
    })
}

/// Rows of an embedded list whose meaning is not known, or that are not `meaning,lang,word`: for the list's own test.
#[cfg(test)]
pub(crate) fn unknown_rows<M>(csv: &str, meaning: impl Fn(&str) -> Option<M>) -> Vec<String> {
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(csv.as_bytes());
    let rows: Vec<_> = reader.records().collect();
    rows.into_iter()
        .filter_map(|row| match row {
            Ok(row) if row.len() == 3 && meaning(row[0].trim()).is_some() => None,
            other => Some(format!("{other:?}")),
        })
        .collect()
}
