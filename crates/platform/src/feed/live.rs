//! `/live?chain=…`: server-sent events.

use crate::{
    App,
    access::Caller,
    ledger::{
        mark::{Marks, marks},
        store::{self, entry},
    },
    refusal::Refusal,
    timeline::{Chain, chain, visible},
    web::Ask,
};
use axum::{
    http::{HeaderMap, HeaderValue, header},
    response::{
        IntoResponse, Response,
        sse::{Event, Sse},
    },
};
use base::lang::Lang;
use sea_orm::{QueryFilter, QueryOrder, QuerySelect, entity::prelude::*};
use std::{convert::Infallible, time::Duration};
use tokio::sync::broadcast;

/// A sign of life goes out after so long without news; the caller's right is looked at again then, too.
const QUIET: Duration = Duration::from_secs(20);
/// News that follow each other closely are one.
const CLOSE: Duration = Duration::from_millis(300);
/// Streams that one process keeps open at most.
const STREAMS: usize = 2000;
/// Entries that a stream looks at between two events, at most; who was away longer hears that something changed.
const LOOK: i64 = 1000;

struct Listener {
    app: App,
    headers: HeaderMap,
    lang: Lang,
    caller: Caller,
    chain: Chain,
    number: i64,
    marks: Marks,
    news: broadcast::Receiver<i64>,
    ended: bool,
}

pub(super) async fn live(ask: &Ask) -> Result<Response, Refusal> {
    let chain = chain::seen(&ask.app, &ask.caller, ask.query.text("chain")).await?;
    if ask.app.listeners() >= STREAMS {
        return Err(Refusal::TooMany { wait: 60 });
    }
    // Listen first, then look where the ledger is: nothing falls in between.
    let news = ask.app.listen();
    ask.app.follow();
    let head = store::head(ask.read()).await?;
    let marks = marks(&ask.app).await?.clone();
    let last = ask.headers.get("last-event-id").and_then(|v| v.to_str().ok());
    let number = last.or(ask.query.given("after")).and_then(|mark| marks.number(mark)).unwrap_or(head).clamp(0, head);
    let listener = Listener {
        app: ask.app.clone(),
        headers: ask.headers.clone(),
        lang: ask.lang(),
        caller: ask.caller.clone(),
        chain,
        number,
        marks,
        news,
        ended: false,
    };
    let events = futures::stream::unfold((listener, true), |(mut listener, first)| async move {
        if listener.ended {
            return None;
        }
        let event = listener.next(first).await;
        Some((Ok::<_, Infallible>(event), (listener, false)))
    });
    let mut response = Sse::new(events).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    // Proxies that hold answers back until they are whole are told not to.
    response.headers_mut().insert("x-accel-buffering", HeaderValue::from_static("no"));
    Ok(response)
}

impl Listener {
    async fn next(&mut self, first: bool) -> Event {
        if first {
            // What changed between the page and its stream is told at once; else a sign that the line is open.
            return self.look().await.unwrap_or_else(|| Event::default().comment("open"));
        }
        let app = self.app.clone();
        let heard = tokio::select! {
            heard = tokio::time::timeout(QUIET, self.news.recv()) => heard,
            // The browser comes again by itself, and finds the next process.
            () = app.stopped() => {
                self.ended = true;
                return Event::default().comment("stopped");
            }
        };
        match heard {
            Ok(Ok(_) | Err(broadcast::error::RecvError::Lagged(_))) => {
                tokio::time::sleep(CLOSE).await;
                while self.news.try_recv().is_ok() {}
            }
            Ok(Err(broadcast::error::RecvError::Closed)) => return self.end(),
            Err(_) => {}
        }
        if !self.may_still_hear().await {
            return self.end();
        }
        self.look().await.unwrap_or_else(|| Event::default().comment("quiet"))
    }

    fn end(&mut self) -> Event {
        self.ended = true;
        Event::default().event("end").data("")
    }

    /// Asks again who is at the other end and what they may see: a session may have been revoked, a role taken away.
    async fn may_still_hear(&mut self) -> bool {
        let Ok(caller) = self.app.identify(&self.headers, self.lang).await else { return true };
        if caller.account != self.caller.account || caller.organisation != self.caller.organisation {
            return false;
        }
        self.caller = caller;
        !matches!(chain::seen(&self.app, &self.caller, &self.chain.name).await, Err(Refusal::NotFound))
    }

    /// Whether something that the caller may see changed since the last event.
    async fn look(&mut self) -> Option<Event> {
        let db = self.app.database().read();
        // A database that does not answer is asked again with the next news.
        let head = store::head(db).await.ok()?;
        if head <= self.number {
            return None;
        }
        let changed = visible(&self.caller)
            .filter(entry::Column::Chain.eq(&self.chain.name))
            .filter(entry::Column::Number.gt(self.number.max(head - LOOK)))
            .filter(entry::Column::Number.lte(head))
            .order_by_desc(entry::Column::Number)
            .limit(1)
            .one(db)
            .await
            .ok()?;
        self.number = head;
        let mark = self.marks.of(changed?.number);
        Some(Event::default().event("changed").data(serde_json::json!({ "mark": mark }).to_string()).id(mark))
    }
}
