//! What happened before, played again on the served product: a socket, every layer, pages and forms as people use them,
//! and a clock that each scenario turns from hour to hour (domain.md 15).
//!
//! Invariants: what a scenario tells of a real country stands in domain.md, and the comment beside it names the source's id;
//! what no source says (an hour, a text, who agreed) is marked ASSUMED. Each runs on SQLite and on PostgreSQL.

mod browser;
mod cameroon_and_mali;
mod covid;
mod goma;
mod haiyan;
mod iran;
mod mozambique;
mod presence;
mod ukraine;

use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};
use base::lang::Lang;
use browser::{Form, sight};
use chrono::{DateTime, Utc};
use http_body_util::BodyExt;
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::TokioExecutor,
};
use movement::organisation::{id_of, seed};
use platform::{
    Settings,
    access::{Caller, Role},
    database::Engine,
    testing::{Trial, member},
};
use serde_json::Value;
use smcc::web::{Limits, World, router};
use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

/// Those who lead: they coordinate, write and sign for their organisation.
const LEADS: &[Role] = &[Role::Coordinator, Role::Contributor, Role::Signatory];

/// The product on a port of this machine.
struct Server {
    trial: Trial,
    host: String,
    client: Client<HttpConnector, Body>,
}

/// What came back.
struct Page {
    status: StatusCode,
    place: String,
    html: String,
}

impl Page {
    /// What people see of it.
    fn sight(&self) -> String {
        sight(&self.html)
    }

    /// The ids of the rules that it shows, in its order.
    fn rules(&self) -> Vec<String> {
        self.html.split("\"/watch/rules/").skip(1).filter_map(|rest| Some(rest.split('"').next()?.to_owned())).collect()
    }

    #[track_caller]
    fn shows(&self, text: &str) -> &Page {
        let sight = self.sight();
        assert!(sight.contains(text), "“{text}” is not on the page: {sight}");
        self
    }

    #[track_caller]
    fn hides(&self, text: &str) -> &Page {
        let sight = self.sight();
        assert!(!sight.contains(text), "“{text}” is on the page: {sight}");
        self
    }
}

impl Server {
    /// Serves a fresh installation with the Movement's organisations, at a time.
    async fn on(engine: Engine, begins: &str) -> Option<Server> {
        Server::with(engine, begins, Settings::default()).await
    }

    async fn with(engine: Engine, begins: &str, settings: Settings) -> Option<Server> {
        let trial = Trial::with(engine, smcc::capabilities::all(), settings).await?;
        let app = trial.app.clone();
        let (clock, count) = (app.clone(), AtomicU64::new(1));
        let world = World {
            reader: Arc::new(super::given::reads(picture::sample())),
            clock: Arc::new(move || clock.now()),
            id: Arc::new(move || format!("id{}", count.fetch_add(1, Ordering::Relaxed))),
            limits: Limits::default(),
            folder: None,
        };
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
        let host = listener.local_addr().expect("an address").to_string();
        let served = axum::serve(listener, router(world, Some(app.clone())));
        tokio::spawn(async move { served.with_graceful_shutdown(async move { app.stopped().await }).await });
        let client = Client::builder(TokioExecutor::new()).build_http();
        let server = Server { trial, host, client };
        server.at(begins);
        seed(&server.trial.app).await.expect("the organisations");
        Some(server)
    }

    /// Turns the clock to a time.
    fn at(&self, time: &str) {
        let to: DateTime<Utc> = time.parse().expect("a time");
        self.trial.pass(to - self.trial.app.now());
    }

    /// Somebody of an organisation who leads, with what the installation knows of where that organisation is.
    async fn lead(&self, code: &str) -> Caller {
        self.someone(code, LEADS).await
    }

    async fn someone(&self, code: &str, roles: &[Role]) -> Caller {
        let (component, contexts) = self.trial.app.belonging(id_of(code)).await.expect("where it is");
        member(id_of(code), component.expect("a component"), roles, &contexts)
    }

    async fn send(&self, who: &Caller, method: Method, path: &str, kind: &str, body: String) -> Page {
        let (name, value) = self.trial.introduce(who);
        let mut request = Request::builder()
            .method(method.clone())
            .uri(format!("http://{}{path}", self.host))
            .header(header::HOST, &self.host)
            .header(header::ACCEPT_LANGUAGE, who.lang.code())
            .header(name, value);
        if method == Method::POST {
            // As browsers send it, and as the layer before everything asks it.
            request = request
                .header(header::CONTENT_TYPE, kind)
                .header(header::ORIGIN, format!("http://{}", self.host))
                .header("sec-fetch-site", "same-origin");
        }
        let answer = self.client.request(request.body(Body::from(body)).expect("a request")).await.expect("an answer");
        let (head, body) = answer.into_parts();
        let bytes = body.collect().await.expect("a body").to_bytes();
        let place = head.headers.get(header::LOCATION).and_then(|v| v.to_str().ok()).unwrap_or_default().to_owned();
        Page { status: head.status, place, html: String::from_utf8_lossy(&bytes).into_owned() }
    }

    /// Whatever there is at an address for somebody.
    async fn get(&self, who: &Caller, path: &str) -> Page {
        self.send(who, Method::GET, path, "", String::new()).await
    }

    /// A page that is there.
    async fn page(&self, who: &Caller, path: &str) -> Page {
        let page = self.get(who, path).await;
        assert_eq!(page.status, 200, "{path}: {}", page.sight());
        page
    }

    /// The same for programs.
    async fn json(&self, who: &Caller, path: &str) -> Value {
        let page = self.page(who, &format!("/api/v1{path}")).await;
        serde_json::from_str(&page.html).unwrap_or_else(|fault| panic!("{path}: {fault}: {}", page.html))
    }

    /// Opens a form, changes some of what stands in it, and sends it as a browser does.
    async fn sent(&self, who: &Caller, path: &str, change: &[(&str, &str)]) -> Page {
        let page = self.page(who, path).await;
        let form = Form::of(&page.html, path).with(change);
        let body = form.encoded();
        self.send(who, Method::POST, &form.action, "application/x-www-form-urlencoded", body).await
    }

    /// The same, where it is taken; gives the page that it leads to, without query and place in it.
    async fn fill(&self, who: &Caller, path: &str, change: &[(&str, &str)]) -> String {
        let page = self.sent(who, path, change).await;
        assert_eq!(page.status, 303, "{path}: {}", page.sight());
        page.place.split(['?', '#']).next().unwrap_or_default().to_owned()
    }

    /// The value of a choice that a form offers somebody, by its words.
    async fn choice(&self, who: &Caller, path: &str, field: &str, words: &str) -> String {
        browser::choice(&self.page(who, path).await.html, field, words)
    }

    /// Presses a button that stands on a page; gives the page that it leads to.
    async fn press(&self, who: &Caller, on: &str, button: &str) -> String {
        let page = self.page(who, on).await;
        let (action, body) = browser::button(&page.html, button);
        let page = self.send(who, Method::POST, &action, "application/x-www-form-urlencoded", body).await;
        assert_eq!(page.status, 303, "{button}: {}", page.sight());
        page.place.split(['?', '#']).next().unwrap_or_default().to_owned()
    }

    /// Gives an organisation's word where it is asked.
    async fn word(&self, who: &Caller, of: &str, capacity: &str) {
        self.fill(who, &format!("{of}/word"), &[("answer", "agreed"), ("capacity", capacity)]).await;
    }

    /// Agrees to the minutes of a meeting for an organisation that was there.
    async fn agrees(&self, who: &Caller, meeting: &str) {
        self.fill(who, &format!("{meeting}/agree"), &[("answer", "agreed"), ("capacity", "ASSUMED")]).await;
    }

    /// Says for an organisation that it works in a country.
    async fn settles(&self, code: &str, country: &str, since: &str) {
        let who = self.lead(code).await;
        self.fill(&who, &format!("/contexts/{country}/present"), &[("since", since)]).await;
    }

    /// Opens the context of a country, where nobody has.
    async fn opens(&self, who: &Caller, country: &str) {
        let form = [("kind", "country"), ("countries", country), ("audience", "public"), ("name_en", "")];
        self.fill(who, "/contexts/new", &form[..3]).await;
    }

    /// What a rule says to somebody of an emergency of theirs; nothing where they are told nothing of it.
    async fn rule(&self, who: &Caller, emergency: &str, rule: &str) -> Value {
        let id = self.json(who, emergency).await["id"].as_str().expect("an id").to_owned();
        let json = self.json(who, &format!("/watch?rule={rule}&emergency={id}")).await;
        json["rows"][0].clone()
    }

    /// The state that a rule is in for somebody, and whom it asks, by their codes.
    async fn asks(&self, who: &Caller, emergency: &str, rule: &str) -> (String, Vec<String>) {
        let row = self.rule(who, emergency, rule).await;
        let whom = row["who"].as_array().cloned().unwrap_or_default();
        let code = |id: &Value| {
            let known = id.as_str().and_then(|id| id.parse::<uuid::Uuid>().ok());
            let known = known.and_then(|id| movement::organisation::known(id.into()));
            known.map_or_else(|| id.to_string(), |known| known.id.to_string())
        };
        (row["state"].as_str().unwrap_or("untold").to_owned(), whom.iter().map(code).collect())
    }

    async fn state(&self, who: &Caller, emergency: &str, rule: &str) -> String {
        self.asks(who, emergency, rule).await.0
    }
}

/// Somebody who has not signed in.
fn public() -> Caller {
    Caller::anonymous(Lang::En)
}

/// Runs a scenario on both engines.
macro_rules! scenario {
    ($name:ident, $begins:literal, |$server:ident| $body:block) => {
        mod $name {
            #[allow(unused_imports)]
            use super::*;

            async fn on(engine: platform::database::Engine) {
                let Some($server) = crate::scenarios::Server::on(engine, $begins).await else { return };
                $body
            }

            #[test]
            fn sqlite() {
                platform::testing::run(on(platform::database::Engine::Sqlite));
            }

            #[test]
            fn postgres() {
                platform::testing::run(on(platform::database::Engine::Postgres));
            }
        }
    };
}
pub(crate) use scenario;
