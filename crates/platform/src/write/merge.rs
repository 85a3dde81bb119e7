//! Two people changed one record: their fields are merged; what both changed is asked about.

use crate::{
    ledger::store::entry,
    refusal::{Clash, Conflict, Refusal},
};
use serde_json::Value;
use std::collections::BTreeMap;

/// Merges `next`, made from what stood at an older version, into `now`; `since` are the entries after that version.
///
/// # Errors
/// [`Refusal::Conflict`] with each field that both changed to different values.
pub fn merge(now: &Value, next: &mut Value, since: &[entry::Model], version: i64) -> Result<(), Refusal> {
    // What stood in each field when the person saw it: the first change since then says it.
    let mut was: BTreeMap<String, Value> = BTreeMap::new();
    for entry in since {
        for change in entry.changes() {
            was.entry(change.field).or_insert(change.before);
        }
    }
    let mut clashes = Vec::new();
    for (field, before) in was {
        let (theirs, mine) =
            (now.get(&field).cloned().unwrap_or_default(), next.get(&field).cloned().unwrap_or_default());
        if mine == theirs || mine == before {
            next[&field] = theirs;
        } else if theirs != before {
            clashes.push(Clash { field, theirs: shown(&theirs), mine: shown(&mine) });
        }
    }
    if clashes.is_empty() { Ok(()) } else { Err(Refusal::Conflict(Conflict { version, clashes })) }
}

fn shown(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ledger::chain::Change;
    use serde_json::json;

    fn entry(changes: Vec<Change>) -> entry::Model {
        entry::Model {
            number: 2,
            chain: String::new(),
            seq: 2,
            at: chrono::DateTime::UNIX_EPOCH,
            account: None,
            organisation: None,
            act: String::new(),
            kind: String::new(),
            record: uuid::Uuid::nil(),
            version: 2,
            title: String::new(),
            changes: serde_json::to_string(&changes).unwrap(),
            previous: String::new(),
            hash: String::new(),
        }
    }

    #[test]
    fn other_fields_are_merged_and_the_same_field_is_asked_about() {
        let renamed = entry(vec![Change { field: "name".into(), before: json!("Flood"), after: json!("Floods") }]);
        let now = json!({ "name": "Floods", "what": "flood", "note": "" });
        // I changed only the note.
        let mut next = json!({ "name": "Flood", "what": "flood", "note": "bridge out" });
        merge(&now, &mut next, std::slice::from_ref(&renamed), 2).unwrap();
        assert_eq!(next, json!({ "name": "Floods", "what": "flood", "note": "bridge out" }));
        // I changed the name too.
        let mut next = json!({ "name": "Great flood", "what": "flood", "note": "" });
        let refusal = merge(&now, &mut next, std::slice::from_ref(&renamed), 2).unwrap_err();
        let clash = Clash { field: "name".into(), theirs: "Floods".into(), mine: "Great flood".into() };
        assert_eq!(refusal, Refusal::Conflict(Conflict { version: 2, clashes: vec![clash] }));
    }
}
