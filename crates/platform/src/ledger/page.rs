//! The seals of the ledger, for the operator to print and mail: what others hold of it shows a cut tail.

use super::{keep, seal::PublicKey, store};
use crate::{
    jobs::{Figures, OPERATORS},
    refusal::Refusal,
    show,
    web::{Ask, Cell, Gate, Route, Table, View},
    words::t,
};
use sea_orm::{EntityTrait, QueryFilter, QueryOrder, QuerySelect, entity::prelude::*};
use serde_json::json;

pub(crate) fn routes() -> Vec<Route> {
    vec![Route::page(
        "/operator/ledger",
        "ledger_seals",
        "Signed checkpoints of the ledger, with the public key that checks them.",
        Gate::Holds(OPERATORS),
        |ask| Box::pin(seals(ask)),
    )]
}

async fn seals(ask: &Ask) -> Result<View, Refusal> {
    let (lang, db) = (ask.lang(), ask.read());
    let columns =
        vec![("number", t!(lang, "changes-number")), ("at", t!(lang, "timeline-at")), ("root", t!(lang, "seal-root"))];
    let mut table = Table::new(t!(lang, "seals"), columns);
    let mut select = keep::Entity::find();
    if let Some(before) = ask.query.number("before") {
        select = select.filter(keep::Column::Number.lt(before));
    }
    let rows = select.order_by_desc(keep::Column::Number).limit(51).all(db).await?;
    for row in rows.iter().take(50) {
        table.row(vec![Cell::Number(row.number), Cell::At(row.at), Cell::Text(row.root.clone())]);
    }
    if rows.len() > 50 {
        table.next = Some(format!("before={}", rows[49].number));
    }
    table.empty = t!(lang, "seals-none");
    let head = store::head(db).await?;
    let key = ask.app.settings().seal.as_ref().map(|s| PublicKey::of(&s.0).to_string());
    let figures = Figures {
        figures: vec![
            (t!(lang, "ledger-entries"), show::number(lang, head.max(0) as u64)),
            (t!(lang, "ledger-sealed"), show::number(lang, rows.first().map_or(0, |r| r.number.max(0) as u64))),
        ],
    };
    let json = json!({
        "head": head,
        "key": key,
        "rows": rows.iter().take(50).map(|r| json!({ "number": r.number, "at": r.at, "root": r.root, "signature": r.signature })).collect::<Vec<_>>(),
        "next": table.next,
    });
    let mut view = View::new(t!(lang, "ledger")).showing(&figures)?.with(json).table(table);
    view.lead = match key {
        Some(key) => t!(lang, "ledger-key", key = key),
        None => t!(lang, "ledger-no-key"),
    };
    Ok(view)
}
