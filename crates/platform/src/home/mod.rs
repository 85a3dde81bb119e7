//! The platform's own pages: the home page, help, drafts, and the description of the API.
//!
//! Invariant: the home page knows no capability; what needs somebody comes from the panels that capabilities registered
//! for it, and what is new from the ledger, in both cases only what the reader may see.

pub mod draft;
mod help;

use crate::{
    Capability,
    capability::{Nav, Place, Shown},
    ledger::store::{ALL, entry, head},
    refusal::Refusal,
    show,
    web::{Action, Ask, Gate, Route, View, openapi},
    words::t,
    write::register,
};
use askama::Template;
use axum::response::{IntoResponse, Response};
use base::lang::Lang;
use chrono::{DateTime, Utc};
use sea_orm::{
    EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    entity::prelude::*,
    sea_query::{Alias, Expr, ExprTrait, Query},
};
use serde_json::json;
use std::collections::BTreeMap;

/// Name of the capability.
pub const NAME: &str = "home";

/// Home page, help, drafts and the description of the API.
pub fn capability() -> Capability {
    let mut routes = vec![
        Route::page("/", "home", "What needs the caller now, and what is new.", Gate::Anyone, |ask| {
            Box::pin(home(ask))
        }),
        Route::raw("/openapi", "openapi", "This description.", Gate::Anyone, |ask| Box::pin(description(ask))),
    ];
    routes.extend(help::routes());
    routes.extend(draft::routes());
    Capability {
        name: NAME,
        routes,
        help: Some(help_of),
        nav: vec![Nav { order: 0, href: "/", name: |lang| t!(lang, "home-needs"), shown: |caller| caller.signed_in() }],
        specimen: Some(|w, _, _, _| {
            // A draft is one person's own: whoever else asks for it finds none.
            let nobody_s = w.id::<Uuid>().to_string();
            Box::pin(async move { Ok(vec![("draft", nobody_s)]) })
        }),
        ..Capability::default()
    }
}

fn help_of(lang: Lang, route: &str) -> Option<String> {
    Some(match route {
        "home" => t!(lang, "help-home"),
        "help" => t!(lang, "help-help"),
        "errors" => t!(lang, "help-errors-lead"),
        "drafts" => t!(lang, "drafts-lead"),
        "calendar_addresses" => t!(lang, "help-calendar-addresses"),
        "changes" => t!(lang, "help-changes"),
        "history" => t!(lang, "help-history"),
        "jobs" => t!(lang, "help-jobs"),
        "keep_draft" => t!(lang, "help-keep-draft"),
        "keep_files" => t!(lang, "help-keep-files"),
        "ledger_seals" => t!(lang, "help-ledger-seals"),
        "outbox" => t!(lang, "help-outbox"),
        "record_history" => t!(lang, "help-record-history"),
        "search" => t!(lang, "help-search"),
        _ => return None,
    })
}

/// How far back what is new is looked for: a bound on the work, whatever the reader may see.
const NEWS_WITHIN: i64 = 20_000;
/// Entries that are read.
const NEWS_READ: u64 = 300;
/// Lines that they become.
const NEWS_SHOWN: usize = 8;

/// Something that was done, once or many times in one write.
struct News {
    at: DateTime<Utc>,
    who: String,
    deed: String,
    title: String,
    href: String,
    count: i64,
}

#[derive(Template)]
#[template(path = "home/home.html")]
struct Home {
    lang: Lang,
    signed_in: bool,
    panels: Vec<Shown>,
    news: Vec<News>,
    checked: String,
}

impl Home {
    fn instant(&self, at: &DateTime<Utc>) -> String {
        show::instant(self.lang, *at)
    }

    fn more(&self, count: &i64) -> String {
        show::and_others(self.lang, count - 1)
    }
}

async fn home(ask: &Ask) -> Result<View, Refusal> {
    let lang = ask.lang();
    let shown = ask.app.panels(ask, Place::Home, None).await?;
    let signed_in = ask.caller.signed_in();
    let news = if signed_in { news(ask).await? } else { Vec::new() };
    let json = json!({
        "checked": ask.now().to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
        "panels": shown.iter().map(|p| json!({ "title": p.title, "href": p.href })).collect::<Vec<_>>(),
        "news": news
            .iter()
            .map(|n| json!({ "at": n.at, "who": n.who, "deed": n.deed, "title": n.title, "href": n.href, "count": n.count }))
            .collect::<Vec<_>>(),
    });
    let checked = t!(lang, "home-checked", at = show::instant(lang, ask.now()));
    let title = if signed_in { t!(lang, "home-needs") } else { t!(lang, "product-long") };
    let mut view = View::new(title).showing(&Home { lang, signed_in, panels: shown, news, checked })?.with(json);
    if !signed_in {
        view.lead = t!(lang, "home-lead");
        view = view.action(Action::link(t!(lang, "sign-in"), "/sign-in").main());
    }
    Ok(view)
}

/// What others and oneself did last, as far as one may see it.
async fn news(ask: &Ask) -> Result<Vec<News>, Refusal> {
    let db = ask.read();
    let last = head::Entity::find_by_id(ALL).one(db).await?.map_or(0, |h| h.seq);
    let rule = crate::access::rule::visible(&ask.caller).registered();
    let seen = Query::select()
        .expr(Expr::val(1))
        .from(Alias::new("register"))
        .and_where(
            Expr::col((Alias::new("register"), Alias::new("record")))
                .equals((Alias::new("ledger_entry"), Alias::new("record"))),
        )
        .cond_where(rule.clone())
        .to_owned();
    let entries = entry::Entity::find()
        .filter(entry::Column::Number.gt(last - NEWS_WITHIN))
        .filter(Expr::exists(seen))
        .order_by_desc(entry::Column::Number)
        .limit(NEWS_READ)
        .all(db)
        .await?;
    // What one write did many times is one line, told by the last of them.
    let mut lines: Vec<(entry::Model, i64)> = Vec::new();
    for entry in entries {
        if let Some((line, count)) = lines.last_mut()
            && (line.at, &line.act, line.account) == (entry.at, &entry.act, entry.account)
        {
            *count += 1;
        } else if lines.len() == NEWS_SHOWN {
            break;
        } else {
            lines.push((entry, 1));
        }
    }
    let records: Vec<Uuid> = lines.iter().map(|(e, _)| e.record).collect();
    let registered =
        register::Entity::find().filter(register::Column::Record.is_in(records)).filter(rule).all(db).await?;
    let by_record: BTreeMap<Uuid, &register::Model> = registered.iter().map(|r| (r.record, r)).collect();
    let organisations: Vec<_> =
        lines.iter().filter_map(|(e, _)| e.organisation).map(crate::id::OrganisationId).collect();
    let names = ask.app.organisation_names(ask.lang(), &organisations).await?;
    let named: BTreeMap<_, _> = organisations.into_iter().zip(names).collect();
    Ok(lines
        .into_iter()
        .filter_map(|(entry, count)| {
            let record = by_record.get(&entry.record)?;
            let who = entry.organisation.and_then(|o| named.get(&crate::id::OrganisationId(o)).cloned());
            Some(News {
                at: entry.at,
                who: who.unwrap_or_default(),
                deed: ask.app.deed(ask.lang(), &entry.act),
                title: record.title.clone(),
                href: record.href.clone(),
                count,
            })
        })
        .collect())
}

/// `GET /openapi.json`.
#[expect(clippy::unused_async, reason = "routes are asynchronous")]
async fn description(ask: &Ask) -> Result<Response, Refusal> {
    Ok(axum::Json(openapi::document(ask.app.capabilities())).into_response())
}
