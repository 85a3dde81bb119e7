//! `/changes?after=MARK`.

use super::{LOOK, PAGE};
use crate::{
    ledger::{
        mark::marks,
        store::{entry, head},
    },
    refusal::Refusal,
    timeline::{Who, lines, visible},
    web::{Ask, Cell, Table, View},
    words::t,
};
use sea_orm::{QueryFilter, QueryOrder, QuerySelect, entity::prelude::*};
use serde_json::json;

pub(super) async fn changes(ask: &Ask) -> Result<View, Refusal> {
    let (lang, db) = (ask.lang(), ask.read());
    let marks = marks(&ask.app).await?;
    let after = marks.asked(ask.query.given("after"))?.unwrap_or(0);
    let page = ask.query.number("limit").and_then(|n| usize::try_from(n).ok()).unwrap_or(PAGE).clamp(1, PAGE);
    // Numbers are committed in their order, so all up to the head are there to be read.
    let head = head(db).await?;
    let to = head.min(after.saturating_add(LOOK));
    let select = visible(&ask.caller)
        .filter(entry::Column::Number.gt(after))
        .filter(entry::Column::Number.lte(to))
        .order_by_asc(entry::Column::Number)
        .limit(page as u64);
    let found = if to > after { lines(db, select).await? } else { Vec::new() };
    let last = found.last().map(|l| l.entry.number);
    // At the end one asks again from the last that one saw: where the end is, is nobody's business.
    let (next, more) = match last {
        Some(last) if found.len() == page => (Some(last), last < head),
        _ if to < head => (Some(to), true),
        last => (last.or(Some(after)).filter(|n| *n > 0), false),
    };
    let next = next.map(|n| marks.of(n));
    let who = Who::of(&ask.app, lang, found.iter().map(|l| &l.entry)).await?;
    let columns = vec![
        ("at", t!(lang, "timeline-at")),
        ("organisation", t!(lang, "timeline-organisation")),
        ("deed", t!(lang, "timeline-deed")),
        ("title", t!(lang, "timeline-record")),
    ];
    let mut table = Table::new(String::new(), columns);
    for line in &found {
        table.row(vec![
            Cell::At(line.entry.at),
            Cell::Text(who.organisation(&line.entry)),
            Cell::Own(ask.app.deed(lang, &line.entry.act)),
            Cell::Link(line.record.title.clone(), line.record.href.clone()),
        ]);
    }
    table.empty = t!(lang, "changes-none");
    table.next = next.as_ref().filter(|_| more).map(|next| format!("after={next}"));
    let rows: Vec<_> = found
        .iter()
        .map(|line| {
            json!({
                "mark": marks.of(line.entry.number),
                "at": line.entry.at,
                "act": line.entry.act,
                "kind": line.entry.kind,
                "record": line.entry.record,
                "title": line.record.title,
                "href": line.record.href,
                "version": line.entry.version,
            })
        })
        .collect();
    let json = json!({ "rows": rows, "next": next, "more": more });
    Ok(View::new(t!(lang, "changes")).with(json).table(table))
}
