//! The ledger as lines of JSON that anybody can check without the server.
//!
//! The first line says what it is and the key; then each entry, and after the entry of its number each checkpoint; the
//! last line says how many entries there are.

use super::{
    chain::{Entry, Flaw, Walk},
    keep,
    seal::{Anchor, Checkpoint, PublicKey},
    store::entry,
};
use crate::refusal::Refusal;
use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, entity::prelude::*};
use serde::{Deserialize, Serialize};
use std::{
    collections::BTreeSet,
    io::{BufRead, Write},
};

/// A line.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Line {
    Ledger { made: DateTime<Utc>, key: Option<String> },
    Entry(Entry),
    Checkpoint(Checkpoint),
    End { entries: i64 },
}

/// Entries that are read at once.
const BATCH: u64 = 1000;

fn put(out: &mut impl Write, line: &Line) -> Result<(), Refusal> {
    let text = serde_json::to_string(line).map_err(|e| Refusal::of(&e))?;
    writeln!(out, "{text}").map_err(|e| Refusal::of(&e))
}

/// Writes the whole ledger. It is the installation's own copy: it holds what nobody but the owners may see.
///
/// # Errors
/// When the database does not answer, or the lines cannot be written.
pub async fn export(
    db: &impl ConnectionTrait,
    key: Option<PublicKey>,
    made: DateTime<Utc>,
    out: &mut impl Write,
) -> Result<i64, Refusal> {
    put(out, &Line::Ledger { made, key: key.map(|k| k.to_string()) })?;
    let seals = keep::Entity::find().order_by_asc(keep::Column::Number).all(db).await?;
    let mut seals = seals.into_iter().map(Checkpoint::from).peekable();
    let (mut last, mut entries) = (i64::MIN, 0);
    loop {
        let rows = entry::Entity::find()
            .filter(entry::Column::Number.gt(last))
            .order_by_asc(entry::Column::Number)
            .limit(BATCH)
            .all(db)
            .await?;
        let Some(end) = rows.last().map(|r| r.number) else { break };
        last = end;
        for row in rows {
            while let Some(seal) = seals.next_if(|s| s.number < row.number) {
                put(out, &Line::Checkpoint(seal))?;
            }
            entries += 1;
            put(out, &Line::Entry(row.entry()))?;
        }
    }
    for seal in seals {
        put(out, &Line::Checkpoint(seal))?;
    }
    put(out, &Line::End { entries })?;
    Ok(entries)
}

/// What a check found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Entries that were read.
    pub entries: i64,
    /// Checkpoints that hold.
    pub checkpoints: u64,
    /// The number up to which checkpoints and anchors vouch for the ledger.
    pub sealed: i64,
    /// The root at the end: what an anchor can hold.
    pub root: String,
    /// What is wrong, in the order of the lines.
    pub flaws: Vec<Flaw>,
}

impl Report {
    /// Whether nothing is wrong.
    pub fn whole(&self) -> bool {
        self.flaws.is_empty()
    }
}

/// Checks an exported ledger. `key` is the installation's public key as one knows it from elsewhere; without one the
/// key in the file is believed, which finds damage but no forger. `anchors` are what one holds of the ledger from before.
///
/// # Errors
/// When the lines cannot be read at all.
pub fn verify(reader: impl BufRead, key: Option<PublicKey>, anchors: &[Anchor]) -> std::io::Result<Report> {
    let (mut report, mut walk) = (Report::default(), Walk::default());
    let (mut believed, mut before, mut ended) = (key, None::<Checkpoint>, false);
    let mut kept: Vec<&Anchor> = anchors.iter().collect();
    kept.sort_by_key(|a| a.number);
    let (mut kept, mut sealed) = (kept.into_iter().peekable(), BTreeSet::new());
    let mut lines = 0;
    for line in reader.lines() {
        lines += 1;
        match serde_json::from_str::<Line>(&line?) {
            Ok(Line::Ledger { key, .. }) if lines == 1 => {
                believed = believed.or_else(|| key.as_deref().and_then(PublicKey::read));
            }
            Ok(Line::Entry(entry)) if lines > 1 && !ended => {
                report.entries += 1;
                report.flaws.extend(walk.step(&entry));
                while let Some(anchor) = kept.next_if(|a| a.number <= walk.number()) {
                    if anchor.number == walk.number() && anchor.root == walk.root() {
                        report.sealed = report.sealed.max(anchor.number);
                    } else {
                        report.flaws.push(Flaw::Other(anchor.number));
                    }
                }
            }
            Ok(Line::Checkpoint(seal)) if lines > 1 && !ended => {
                let follows = before.as_ref().map(Checkpoint::mark).unwrap_or_default() == seal.previous;
                let flaw = if !follows || !believed.is_some_and(|k| seal.is_of(&k)) {
                    Some(Flaw::Forged(seal.number))
                } else if seal.number > walk.number() {
                    Some(Flaw::Cut(seal.number))
                } else if seal.number != walk.number() || seal.root != walk.root() {
                    Some(Flaw::Other(seal.number))
                } else {
                    report.checkpoints += 1;
                    report.sealed = report.sealed.max(seal.number);
                    None
                };
                report.flaws.extend(flaw);
                sealed.insert(seal.number);
                before = Some(seal);
            }
            Ok(Line::End { entries }) if lines > 1 && !ended => {
                ended = true;
                if entries != report.entries {
                    report.flaws.push(Flaw::Cut(entries));
                }
            }
            _ => report.flaws.push(Flaw::Unreadable(lines)),
        }
    }
    if !ended {
        report.flaws.push(Flaw::Cut(report.entries + 1));
    }
    report.flaws.extend(kept.map(|a| Flaw::Cut(a.number)));
    report.flaws.extend(anchors.iter().filter(|a| !sealed.contains(&a.number)).map(|a| Flaw::Forged(a.number)));
    report.root = walk.root();
    Ok(report)
}
