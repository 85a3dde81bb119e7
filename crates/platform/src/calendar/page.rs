//! One's calendar addresses, and the calendars behind them.

use super::{address, ics};
use crate::{
    access::{Caller, Scope},
    answer,
    refusal::Refusal,
    web::{Ask, Cell, Face, Gate, Route, Table, View, serve::cookie, view::Action},
    words::t,
    write::{Done, Write},
};
use askama::Template;
use axum::response::Response;
use chrono::Duration;
use sea_orm::{EntityTrait, QueryFilter, Set, entity::prelude::*};
use serde_json::json;

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::page("/calendar", "calendar_addresses", "Secret addresses of one's calendar.", Gate::SignedIn, |ask| {
            Box::pin(list(ask))
        }),
        Route::button("/calendar/new", "new_calendar_address", "Makes a secret address.", Gate::SignedIn, |ask, w| {
            Box::pin(make(ask, w))
        }),
        Route::button(
            "/calendar/addresses/{address}/revoke",
            "revoke_calendar_address",
            "Revokes a secret address.",
            Gate::SignedIn,
            |ask, w| Box::pin(revoke(ask, w)),
        ),
        Route::raw(
            "/calendar/{token}",
            "calendar",
            "A calendar by its secret address, as `.ics`.",
            Gate::Anyone,
            |ask| Box::pin(feed(ask)),
        ),
    ]
}

/// Addresses that one may have at once.
const MOST: usize = 5;
/// Carries a new address to the page that shows it, and only there: neither an answer that is kept nor an address in
/// somebody's history holds the secret.
const NEW: &str = "calendar-address";

#[derive(Template)]
#[template(path = "calendar.html")]
struct Page {
    label: String,
    address: String,
    note: String,
}

async fn list(ask: &Ask) -> Result<View, Refusal> {
    let lang = ask.lang();
    let account = ask.caller.account.ok_or(Refusal::SignIn)?;
    let addresses = address::of(ask.read(), account.0).await?;
    // Of one emergency, where somebody came from its page.
    let of = ask.query.id::<Uuid>("of");
    let below = of.map(|of| format!("/{of}")).unwrap_or_default();
    let fresh = cookie(&ask.headers, NEW)
        .filter(|token| addresses.iter().any(|a| a.token == address::kept(token)))
        .map(|token| format!("{}/calendar/{token}{below}.ics", ask.app.settings().address));
    let mut table = Table::new(t!(lang, "calendar-addresses"), vec![("created_at", t!(lang, "calendar-made"))]);
    let mut view = View::new(t!(lang, "calendar"));
    view.secret = fresh.is_some();
    view.lead = t!(lang, "calendar-lead");
    if addresses.len() < MOST {
        view = view.action(Action::button(t!(lang, "calendar-new"), format!("/calendar/new{}", query(of))).main());
    }
    for (number, address) in (1..).zip(&addresses) {
        table.row(vec![Cell::At(address.created_at)]);
        let label = t!(lang, "calendar-revoke", number = number);
        view = view.action(Action::button(label, format!("/calendar/addresses/{}/revoke", address.id)));
    }
    table.empty = t!(lang, "calendar-none");
    let json = json!({
        "addresses": addresses.iter().map(|a| json!({ "id": a.id, "created_at": a.created_at })).collect::<Vec<_>>(),
        "address": fresh,
    });
    let page = Page {
        label: t!(lang, "calendar-address"),
        note: t!(lang, "calendar-once"),
        address: fresh.unwrap_or_default(),
    };
    Ok(view.showing(&page)?.with(json).table(table))
}

/// The query that keeps which emergency an address is for.
fn query(of: Option<Uuid>) -> String {
    of.map(|of| format!("?of={of}")).unwrap_or_default()
}

async fn make(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let account = ask.caller.account.ok_or(Refusal::SignIn)?;
    if address::of(w.tx(), account.0).await?.len() >= MOST {
        return Err(Refusal::field("main", t!(ask.lang(), "calendar-most", count = MOST)));
    }
    let (id, token) = (w.id::<Uuid>(), address::token(w.app().random::<32>()));
    let row = address::ActiveModel {
        id: Set(id),
        account: Set(account.0),
        token: Set(address::kept(&token)),
        created_at: Set(w.at()),
        revoked_at: Set(None),
    };
    address::Entity::insert(row).exec_without_returning(w.tx()).await?;
    w.note("calendar-address-made", "calendar_address", id, "", Vec::new());
    let secure = if w.app().secure() { "; Secure" } else { "" };
    let mut done = Done::at(format!("/calendar{}", query(ask.query.id("of"))))
        .saying(t!(ask.lang(), "calendar-done"))
        .with(json!({ "id": id }));
    done.cookies = vec![format!("{NEW}={token}; Path=/; Max-Age=600; HttpOnly; SameSite=Strict{secure}")];
    Ok(done)
}

async fn revoke(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let account = ask.caller.account.ok_or(Refusal::SignIn)?;
    let id = ask.id::<Uuid>("address")?;
    let revoked = address::Entity::update_many()
        .col_expr(address::Column::RevokedAt, Expr::value(w.at()))
        .filter(address::Column::Id.eq(id))
        .filter(address::Column::Account.eq(account.0))
        .filter(address::Column::RevokedAt.is_null())
        .exec(w.tx())
        .await?;
    if revoked.rows_affected == 0 {
        return Err(Refusal::NotFound);
    }
    w.note("calendar-address-revoked", "calendar_address", id, "", Vec::new());
    Ok(Done::at("/calendar").saying(t!(ask.lang(), "calendar-revoked")))
}

async fn feed(ask: &Ask) -> Result<Response, Refusal> {
    if ask.face != Face::File("ics".to_owned()) {
        return Err(Refusal::NotFound);
    }
    let caller = reader(ask, ask.param("token")).await?;
    let (from, to) = (ask.now() - Duration::days(90), ask.now() + Duration::days(366));
    let mut dates = Vec::new();
    for of in ask.app.capabilities().iter().filter_map(|c| c.dates) {
        dates.extend(of(&ask.app, &caller, from, to).await?);
    }
    let text = ics::write(&t!(caller.lang, "product"), &ask.app.settings().address, &dates, from, to);
    Ok(answer::download("smcc.ics", "text/calendar; charset=utf-8", text))
}

/// Whose calendar a secret address is, as the caller that they are at this moment; they only read. For feeds that a
/// capability gives below the same address.
///
/// # Errors
/// [`Refusal::NotFound`] where the address was never made or was revoked, or its account is closed.
pub async fn reader(ask: &Ask, token: &str) -> Result<Caller, Refusal> {
    let address = address::open(ask.read(), token).await?.ok_or(Refusal::NotFound)?;
    let account = crate::id::AccountId(address.account);
    let caller = ask.app.caller_of(account, ask.lang()).await?.ok_or(Refusal::NotFound)?;
    Ok(Caller { scope: Scope::Read, ..caller })
}
