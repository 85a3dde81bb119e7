//! The history of one record, field by field.

use super::{LOOK, Who, values::Values};
use crate::{
    access::{Facts, Level, rule},
    ledger::{Change, mark::marks, store::entry},
    refusal::Refusal,
    web::{Ask, Cell, Does, Table, View},
    words::t,
    write::register,
};
use sea_orm::{EntityTrait, QueryFilter, QueryOrder, QuerySelect, entity::prelude::*};
use serde_json::{Value, json};

/// Rows on a page: entries, each with all its fields.
const PAGE: usize = 50;
/// Fields of every record that say nothing to people.
const SILENT: [&str; 3] = ["id", "shared_with", "removed"];

/// An entry with what of it this caller may read.
struct Read {
    entry: entry::Model,
    changes: Vec<(Change, bool, bool)>,
}

/// The entries with what may be read of them, newest first: a value is read by those who could see the record when it
/// stood there.
fn readable(
    ask: &Ask,
    row: &register::Model,
    named: &[crate::id::OrganisationId],
    entries: Vec<entry::Model>,
) -> Vec<Read> {
    let rule = rule::visible(&ask.caller);
    let admits = |level: Level| rule.admits(&Facts { audience: level, ..row.facts() }, named);
    let mut level = Level::read(row.audience);
    entries
        .into_iter()
        .map(|entry| {
            let changes = entry.changes();
            let after = level;
            if let Some(change) = changes.iter().find(|c| c.field == "audience")
                && let Some(before) = change.before.as_i64().and_then(|n| i16::try_from(n).ok())
            {
                level = Level::read(before);
            }
            let (before, after) = (admits(level), admits(after));
            // When an audience changed is no secret of those who see it now; what it was before is the owner's.
            let changes = changes
                .into_iter()
                .filter(|c| !SILENT.contains(&c.field.as_str()) && !(c.before.is_null() && empty(&c.after)))
                .map(|c| (c, before, after))
                .collect();
            Read { entry, changes }
        })
        .collect()
}

fn empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(list) => list.is_empty(),
        _ => false,
    }
}

pub(super) async fn history(ask: &Ask) -> Result<View, Refusal> {
    let (lang, db) = (ask.lang(), ask.read());
    let row = register::see(db, &ask.caller, ask.id::<Uuid>("record")?).await?;
    let named = register::named(db, row.record).await?;
    let entries = entry::Entity::find()
        .filter(entry::Column::Record.eq(row.record))
        .order_by_desc(entry::Column::Number)
        .limit(LOOK as u64)
        .all(db)
        .await?;
    let marks = marks(&ask.app).await?;
    let before = marks.asked(ask.query.given("before"))?.unwrap_or(i64::MAX);
    let mut read = readable(ask, &row, &named, entries);
    read.retain(|r| r.entry.number < before);
    let next = (read.len() > PAGE).then(|| format!("before={}", marks.of(read[PAGE - 1].entry.number)));
    read.truncate(PAGE);

    let who = Who::of(&ask.app, lang, read.iter().map(|r| &r.entry)).await?;
    let seen = read.iter().flat_map(|r| &r.changes);
    let texts = seen.flat_map(|(c, before, after)| [(&c.before, *before), (&c.after, *after)]);
    let values = Values::of(ask, texts.filter(|(_, may)| *may).map(|(v, _)| v)).await?;
    let labels = Labels::of(ask, &row.kind);

    let columns = vec![
        ("at", t!(lang, "timeline-at")),
        ("organisation", t!(lang, "timeline-organisation")),
        ("role", t!(lang, "timeline-role")),
        ("deed", t!(lang, "timeline-deed")),
        ("field", t!(lang, "history-field")),
        ("before", t!(lang, "history-before")),
        ("after", t!(lang, "history-after")),
    ];
    let mut table = Table::new(String::new(), columns);
    let mut rows = Vec::new();
    for Read { entry, changes } in &read {
        let (organisation, role) = (who.organisation(entry), who.role(entry));
        let deed = ask.app.deed(lang, &entry.act);
        let lead = |cells: [Cell; 3]| {
            let mut row = vec![
                Cell::At(entry.at),
                Cell::Text(organisation.clone()),
                Cell::Own(role.clone()),
                Cell::Own(deed.clone()),
            ];
            row.extend(cells);
            row
        };
        if changes.is_empty() {
            table.row(lead([Cell::Empty, Cell::Empty, Cell::Empty]));
        }
        let mut fields = Vec::new();
        for (change, before, after) in changes {
            let cell = |value: &Value, may: bool| match may {
                true => values.cell(ask, &labels, &change.field, value),
                false if value.is_null() => Cell::Empty,
                false => Cell::Withheld,
            };
            let (before, after) = (cell(&change.before, *before), cell(&change.after, *after));
            fields.push(json!({
                "field": change.field,
                "label": labels.label(ask, &change.field),
                "before": before.json(lang),
                "after": after.json(lang),
            }));
            table.row(lead([Cell::Own(labels.label(ask, &change.field)), before, after]));
        }
        rows.push(json!({
            "mark": marks.of(entry.number),
            "at": entry.at,
            "organisation": entry.organisation,
            "organisation_name": organisation,
            "role": role,
            "act": entry.act,
            "deed": base::words::without_isolates(&deed),
            "version": entry.version,
            "changes": fields,
        }));
    }
    table.empty = t!(lang, "timeline-none");
    table.next.clone_from(&next);
    let json = json!({ "record": row.record, "kind": row.kind, "title": row.title, "rows": rows, "next": next });
    Ok(View::new(t!(lang, "history-of", title = row.title.as_str()))
        .seen_by(Level::read(row.audience))
        .with(json)
        .table(table)
        .below(row.title, row.href))
}

/// What the fields of a kind of record are called: as the forms of its capability call them.
pub(super) struct Labels(Vec<crate::web::Field>);

impl Labels {
    fn of(ask: &Ask, kind: &str) -> Labels {
        let owner = ask.app.capabilities().iter().find(|c| c.kinds.iter().any(|k| k.code == kind));
        let forms = owner.map(|c| c.routes.iter()).into_iter().flatten();
        Labels(
            forms
                .filter_map(|r| match r.does {
                    Does::Form { fields, .. } | Does::Step { fields, .. } => Some(fields(ask.lang())),
                    Does::Page(_) | Does::Button(_) | Does::Raw(_) => None,
                })
                .flatten()
                .collect(),
        )
    }

    /// The form's field of this name.
    pub(super) fn field(&self, name: &str) -> Option<&crate::web::Field> {
        self.0.iter().find(|f| f.name == name)
    }

    fn label(&self, ask: &Ask, name: &str) -> String {
        let lang = ask.lang();
        match name {
            "audience" => t!(lang, "table-audience"),
            "owner" => t!(lang, "history-owner"),
            "context" => t!(lang, "history-context"),
            "emergency" => t!(lang, "history-emergency"),
            "body" => t!(lang, "history-body"),
            other => self.field(other).map_or_else(|| other.replace('_', " "), |f| f.label.clone()),
        }
    }
}
