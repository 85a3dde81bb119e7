//! An entry, its canonical bytes, its hash, and how a chain is checked. Pure: needs no database and no server.

use crate::words::t;
use base::lang::Lang;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// What changed in one field.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Change {
    /// Name of the field.
    pub field: String,
    /// What stood there; null before a record was made.
    pub before: Value,
    /// What stands there now; null after it was taken away.
    pub after: Value,
}

/// One entry as it is exported and checked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// Place among all entries of the installation, from 1.
    pub number: i64,
    /// Which chain: `emergency:…`, `context:…` or `organisation:…`.
    pub chain: String,
    /// Place in its chain, from 1.
    pub seq: i64,
    /// When.
    pub at: DateTime<Utc>,
    /// Which account; none for the system.
    pub account: Option<String>,
    /// For which organisation.
    pub organisation: Option<String>,
    /// What was done, such as `emergency-opened`.
    pub act: String,
    /// Kind of the record.
    pub kind: String,
    /// The record.
    pub record: String,
    /// Its version after the act.
    pub version: i64,
    /// What people called it then.
    pub title: String,
    /// What changed.
    pub changes: Vec<Change>,
    /// Hash of the entry before it in the chain; 64 zeros for the first.
    pub previous: String,
    /// Hash of this entry.
    pub hash: String,
}

/// What stands before the first entry of a chain.
pub const ROOT: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// Hexadecimal SHA-256.
pub fn sha256(bytes: &[u8]) -> String {
    use std::fmt::Write;
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

impl Entry {
    /// The hash that the entry should have: SHA-256 of its fields but the hash, as JSON with sorted keys and the time in
    /// microseconds.
    pub fn digest(&self) -> String {
        let mut map = BTreeMap::new();
        map.insert("account", Value::from(self.account.clone()));
        map.insert("act", Value::from(self.act.as_str()));
        map.insert("at", Value::from(self.at.timestamp_micros()));
        map.insert("chain", Value::from(self.chain.as_str()));
        map.insert("changes", sorted(serde_json::to_value(&self.changes).unwrap_or_default()));
        map.insert("kind", Value::from(self.kind.as_str()));
        map.insert("number", Value::from(self.number));
        map.insert("organisation", Value::from(self.organisation.clone()));
        map.insert("previous", Value::from(self.previous.as_str()));
        map.insert("record", Value::from(self.record.as_str()));
        map.insert("seq", Value::from(self.seq));
        map.insert("title", Value::from(self.title.as_str()));
        map.insert("version", Value::from(self.version));
        sha256(serde_json::to_string(&map).unwrap_or_default().as_bytes())
    }
}

/// The same value with the keys of its objects in order, whatever kept it in between.
fn sorted(value: Value) -> Value {
    match value {
        Value::Object(map) => {
            let ordered: BTreeMap<String, Value> = map.into_iter().map(|(k, v)| (k, sorted(v))).collect();
            ordered.into_iter().collect()
        }
        Value::Array(list) => list.into_iter().map(sorted).collect(),
        other => other,
    }
}

/// What is wrong with a ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// An entry's content is not what its hash says.
    Altered(i64),
    /// An entry does not follow the one before it in its chain.
    Broken(i64),
    /// An entry is missing, doubled or out of place among all.
    Missing(i64),
    /// The ledger at this number is not the one that was sealed then.
    Other(i64),
    /// A seal is not of the installation's key, or does not follow the one before it.
    Forged(i64),
    /// The ledger ends before this number, at which it was sealed.
    Cut(i64),
    /// A line that is none of an exported ledger.
    Unreadable(i64),
}

impl Flaw {
    /// In a sentence.
    pub fn text(&self, lang: Lang) -> String {
        let number = |n: &i64| n.to_string();
        match self {
            Flaw::Altered(n) => t!(lang, "flaw-altered", number = number(n)),
            Flaw::Broken(n) => t!(lang, "flaw-broken", number = number(n)),
            Flaw::Missing(n) => t!(lang, "flaw-missing", number = number(n)),
            Flaw::Other(n) => t!(lang, "flaw-other", number = number(n)),
            Flaw::Forged(n) => t!(lang, "flaw-forged", number = number(n)),
            Flaw::Cut(n) => t!(lang, "flaw-cut", number = number(n)),
            Flaw::Unreadable(n) => t!(lang, "flaw-unreadable", number = number(n)),
        }
    }
}

/// Walks entries in the order of their numbers.
#[derive(Debug, Default)]
pub struct Walk {
    number: i64,
    heads: BTreeMap<String, (i64, String)>,
}

impl Walk {
    /// Takes the next entry and says what is wrong with it, if anything.
    pub fn step(&mut self, entry: &Entry) -> Option<Flaw> {
        let (seq, previous) = self.heads.get(&entry.chain).cloned().unwrap_or_else(|| (0, ROOT.to_owned()));
        let flaw = if entry.digest() != entry.hash {
            Some(Flaw::Altered(entry.number))
        } else if entry.number != self.number + 1 {
            Some(Flaw::Missing(self.number + 1))
        } else if entry.seq != seq + 1 || entry.previous != previous {
            Some(Flaw::Broken(entry.number))
        } else {
            None
        };
        self.number = entry.number;
        self.heads.insert(entry.chain.clone(), (entry.seq, entry.hash.clone()));
        flaw
    }

    /// How many entries, which is the number of the last one.
    pub fn number(&self) -> i64 {
        self.number
    }

    /// One hash over the heads of all chains: what a checkpoint signs.
    pub fn root(&self) -> String {
        root(&self.heads)
    }
}

/// One hash over the heads of all chains, by their names: last place and hash.
pub fn root(heads: &BTreeMap<String, (i64, String)>) -> String {
    let text: Vec<String> = heads.iter().map(|(chain, (seq, hash))| format!("{chain} {seq} {hash}")).collect();
    sha256(text.join("\n").as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn ledger(n: i64) -> Vec<Entry> {
        let mut heads: BTreeMap<String, (i64, String)> = BTreeMap::new();
        (1..=n)
            .map(|number| {
                let chain = format!("emergency:{}", number % 3);
                let (seq, previous) = heads.get(&chain).cloned().unwrap_or_else(|| (0, ROOT.to_owned()));
                let mut entry = Entry {
                    number,
                    chain: chain.clone(),
                    seq: seq + 1,
                    at: DateTime::from_timestamp(1_790_000_000 + number, 0).unwrap(),
                    account: Some("a".into()),
                    organisation: None,
                    act: "emergency-opened".into(),
                    kind: "emergency".into(),
                    record: format!("r{number}"),
                    version: 1,
                    title: "Floods".into(),
                    changes: vec![Change { field: "name".into(), before: Value::Null, after: Value::from(number) }],
                    previous,
                    hash: String::new(),
                };
                entry.hash = entry.digest();
                heads.insert(chain, (seq + 1, entry.hash.clone()));
                entry
            })
            .collect()
    }

    fn flaws(entries: &[Entry]) -> (usize, String) {
        let mut walk = Walk::default();
        (entries.iter().filter_map(|e| walk.step(e)).count(), walk.root())
    }

    #[test]
    fn an_untouched_ledger_has_no_flaw() {
        assert_eq!(flaws(&ledger(50)).0, 0);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1000))]
        /// Edits, deletions, swaps, insertions are found by the walk; a cut tail by the root that a checkpoint holds.
        #[test]
        fn every_tampering_is_found(kind in 0..6u8, at in 0..40usize, other in 0..40usize) {
            let whole = ledger(40);
            let (_, root) = flaws(&whole);
            let mut entries = whole.clone();
            match kind {
                0 => entries[at].title.push('x'),
                1 => entries[at].changes[0].after = Value::from("other"),
                2 => { entries.remove(at); }
                3 => entries.swap(at, other),
                4 => { let copy = entries[at].clone(); entries.insert(other, copy); }
                _ => entries.truncate(at),
            }
            prop_assume!(entries != whole);
            let (count, after) = flaws(&entries);
            prop_assert!(count > 0 || after != root);
        }
    }
}
