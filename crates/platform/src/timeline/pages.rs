//! The timeline's pages.

use super::{Chain, Line, Who, chain, looked, organisations, page, record};
use crate::{
    id::{EmergencyId, OrganisationId},
    ledger::{
        mark::{Marks, marks},
        store,
    },
    refusal::Refusal,
    web::{Ask, Cell, Face, Field, Gate, Kind, Route, Table, View},
    words::t,
};
use serde_json::json;

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::page(
            "/history",
            "history",
            "What was done in an emergency, a context or an organisation, newest first: `chain=emergency:ID`, or of one's own organisation.",
            Gate::Anyone,
            |ask| Box::pin(history(ask)),
        ),
        Route::page(
            "/records/{record}/history",
            "record_history",
            "What was changed in a record, field by field.",
            Gate::Anyone,
            |ask| Box::pin(record::history(ask)),
        ),
    ]
}

/// Rows on a page; a file and a program get more at once.
fn rows(ask: &Ask) -> usize {
    if ask.face == Face::Page { 50 } else { 500 }
}

async fn history(ask: &Ask) -> Result<View, Refusal> {
    match (ask.query.given("chain"), ask.caller.organisation) {
        // Without a name it is that of the reader's own organisation.
        (None, Some(own)) => of_chain(ask, &format!("organisation:{own}")).await,
        (name, _) => of_chain(ask, name.unwrap_or_default()).await,
    }
}

/// The timeline of an emergency, for the page that a capability gives it.
///
/// # Errors
/// [`Refusal::NotFound`] where the caller may not see the emergency.
pub async fn of_emergency(ask: &Ask, emergency: EmergencyId) -> Result<View, Refusal> {
    of_chain(ask, &format!("emergency:{emergency}")).await
}

/// The timeline of a chain.
///
/// # Errors
/// [`Refusal::NotFound`] where the caller may not see what it is of.
pub async fn of_chain(ask: &Ask, name: &str) -> Result<View, Refusal> {
    let (lang, db) = (ask.lang(), ask.read());
    let chain = chain::seen(&ask.app, &ask.caller, name).await?;
    let now = store::head(db).await?;
    let marks = marks(&ask.app).await?;
    let before = marks.asked(ask.query.given("before"))?;
    let organisation = ask.query.id::<OrganisationId>("organisation");
    let (lines, next) = page(db, &ask.caller, &chain.name, before, organisation, rows(ask)).await?;
    let who = Who::of(&ask.app, lang, lines.iter().map(|l| &l.entry)).await?;
    let mark = match ask.caller.account {
        Some(account) if ask.face == Face::Page && before.is_none() && organisation.is_none() => {
            looked::look(&ask.app, account, &chain.name, now).await?
        }
        _ => None,
    };
    let new = mark.map_or(0, |mark| lines.iter().filter(|l| l.entry.number > mark).count());

    let mut columns = vec![
        ("at", t!(lang, "timeline-at")),
        ("organisation", t!(lang, "timeline-organisation")),
        ("role", t!(lang, "timeline-role")),
        ("deed", t!(lang, "timeline-deed")),
        ("title", t!(lang, "timeline-record")),
    ];
    if new > 0 {
        columns.push(("new", t!(lang, "timeline-new")));
    }
    let mut table = Table::new(String::new(), columns);
    for line in &lines {
        let mut cells = vec![
            Cell::At(line.entry.at),
            Cell::Text(who.organisation(&line.entry)),
            Cell::Own(who.role(&line.entry)),
            Cell::Own(ask.app.deed(lang, &line.entry.act)),
            Cell::Link(line.record.title.clone(), line.record.href.clone()),
        ];
        if new > 0 {
            let is_new = mark.is_some_and(|mark| line.entry.number > mark);
            cells.push(if is_new { Cell::Own(t!(lang, "timeline-new")) } else { Cell::Empty });
        }
        table.row(cells);
    }
    table.empty = t!(lang, "timeline-none");
    table.filters = filters(ask, &chain, organisation).await?;
    table.next = next.map(|next| {
        let mut pairs = vec![("before", marks.of(next))];
        // A page of a capability has the chain in its address.
        pairs.extend(["chain", "organisation"].into_iter().filter_map(|n| Some((n, ask.query.given(n)?.to_owned()))));
        serde_urlencoded::to_string(pairs).unwrap_or_default()
    });
    let json = json!({
        "chain": chain.name,
        "title": chain.title,
        "rows": lines.iter().map(|line| told(ask, marks, &who, line)).collect::<Vec<_>>(),
        "next": table.next,
    });
    let mut view = View::new(t!(lang, "timeline-of", title = chain.title.as_str())).with(json).table(table);
    if new > 0 {
        view.lead = t!(lang, "timeline-since", count = new);
    }
    view.live = Some(chain.name);
    Ok(match chain.href {
        Some(href) => view.below(chain.title, href),
        None => view,
    })
}

fn told(ask: &Ask, marks: &Marks, who: &Who, line: &Line) -> serde_json::Value {
    json!({
        "mark": marks.of(line.entry.number),
        "at": line.entry.at,
        "organisation": line.entry.organisation,
        "organisation_name": who.organisation(&line.entry),
        "role": who.role(&line.entry),
        "act": line.entry.act,
        "deed": base::words::without_isolates(&ask.app.deed(ask.lang(), &line.entry.act)),
        "kind": line.entry.kind,
        "record": line.entry.record,
        "version": line.entry.version,
        "title": line.record.title,
        "href": line.record.href,
        "history": format!("/records/{}/history", line.entry.record),
    })
}

async fn filters(ask: &Ask, chain: &Chain, chosen: Option<OrganisationId>) -> Result<Vec<Field>, Refusal> {
    let ids = organisations(ask.read(), &ask.caller, &chain.name).await?;
    let names = ask.app.organisation_names(ask.lang(), &ids).await?;
    let mut choices: Vec<(String, String)> = ids
        .iter()
        .zip(names)
        .map(|(id, name)| (id.to_string(), if name.is_empty() { t!(ask.lang(), "timeline-unnamed") } else { name }))
        .collect();
    choices.sort_by_key(|(_, name)| base::fold::fold(name));
    let mut field = Field::new("organisation", t!(ask.lang(), "timeline-organisation"), Kind::One(choices)).optional();
    field.value = chosen.iter().map(ToString::to_string).collect();
    let mut filters = vec![field];
    if let Some(name) = ask.query.given("chain") {
        let mut kept = Field::new("chain", "", Kind::Hidden);
        kept.value = vec![name.to_owned()];
        filters.push(kept);
    }
    Ok(filters)
}
