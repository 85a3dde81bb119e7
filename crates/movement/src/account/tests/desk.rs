//! What these tests stand on: the product's own sign-in on a trial's database, and browsers with cookies.

use super::super::{add_first_person, email::Email, store, totp};
use axum::{
    Router,
    body::Body,
    http::{Request, StatusCode, header},
};
use base::lang::Lang;
use chrono::Duration;
use futures::future::BoxFuture;
use platform::{
    App, Capability, Parts, Refusal, Settings,
    access::{Component, Role},
    id::{ContextId, OrganisationId},
    testing::{Answer, Trial, known},
};
use std::{collections::BTreeMap, sync::Arc};
use tower::ServiceExt;

pub const GOOD: &str = "kite harbour linen forty";

/// The first organisation, invented.
pub fn northland() -> OrganisationId {
    known(1)
}

/// The second, invented.
pub fn southland() -> OrganisationId {
    known(2)
}

fn names<'a>(_: &'a App, _: Lang, ids: &'a [OrganisationId]) -> BoxFuture<'a, Result<Vec<String>, Refusal>> {
    Box::pin(async move {
        let name = |o: &OrganisationId| if *o == northland() { "Northland Society" } else { "Southland Society" };
        Ok(ids.iter().map(|o| name(o).to_owned()).collect())
    })
}

fn belonging(
    _: &App,
    organisation: OrganisationId,
) -> BoxFuture<'_, Result<(Option<Component>, Vec<ContextId>), Refusal>> {
    Box::pin(async move {
        let contexts = if organisation == northland() { vec![known(101)] } else { Vec::new() };
        Ok((Some(Component::NationalSociety), contexts))
    })
}

/// What the rest of the crate would register.
fn organisations() -> Capability {
    Capability { name: "organisations", names: Some(names), belonging: Some(belonging), ..Capability::default() }
}

/// The product on the database and clock of a trial.
pub struct Desk {
    pub app: App,
    router: Router,
}

impl Desk {
    pub fn new(trial: &Trial) -> Desk {
        Desk::set(
            trial,
            Settings { address: "https://smcc.example".into(), ..Settings::default() },
            &serde_json::json!({
                "seal": "a secret that is long enough for a key",
            }),
        )
    }

    pub fn set(trial: &Trial, mut settings: Settings, own: &serde_json::Value) -> Desk {
        settings.own.insert("accounts".into(), own.clone());
        let (clock, random) = (trial.app.clone(), trial.app.clone());
        let app = App::new(Parts {
            database: trial.app.database().clone(),
            clock: Arc::new(move || clock.now()),
            random: Arc::new(move |bytes| {
                for chunk in bytes.chunks_mut(32) {
                    let made = platform::ledger::chain::sha256(&random.random::<32>());
                    chunk.copy_from_slice(&made.as_bytes()[..chunk.len()]);
                }
            }),
            settings,
            capabilities: vec![organisations(), crate::capability()],
        });
        let router = platform::web::serve::router(app.clone());
        Desk { app, router }
    }

    /// A browser that nobody used yet.
    pub fn browser(&self) -> Browser {
        Browser { router: self.router.clone(), cookies: BTreeMap::new(), bearer: None }
    }

    /// The path of a first person's invitation.
    pub async fn invite(&self, organisation: OrganisationId, email: &str, roles: &[Role]) -> String {
        let link = add_first_person(&self.app, organisation, email, roles).await.unwrap();
        link.strip_prefix("https://smcc.example").unwrap().to_owned()
    }

    /// A person who accepted an invitation, set an app, and is signed in.
    pub async fn person(&self, organisation: OrganisationId, email: &str, roles: &[Role]) -> Person {
        let link = self.invite(organisation, email, roles).await;
        let mut browser = self.browser();
        let name = email.split('@').next().unwrap();
        let joined = browser.post(&link, &[("name", name), ("lang", "en"), ("password", GOOD)]).await;
        assert_eq!(joined.place(), "/me/second-step", "{}", joined.text());
        let (seed, codes) = browser.arm(&self.app).await;
        Person { email: email.to_owned(), browser, seed, codes }
    }

    /// The account of an address.
    pub async fn account(&self, email: &str) -> super::super::table::account::Model {
        let email = Email::parse(email).unwrap();
        store::people::by_email(self.app.database().read(), email.folded()).await.unwrap().unwrap()
    }
}

/// Somebody with an account.
pub struct Person {
    pub email: String,
    pub browser: Browser,
    pub seed: totp::Secret,
    pub codes: Vec<String>,
}

impl Person {
    /// What their app shows now.
    pub fn code(&self, desk: &Desk) -> String {
        self.seed.code_at(desk.app.now())
    }

    /// Signs in from a browser, both steps, after the present code's time has passed.
    pub async fn sign_in(&self, trial: &Trial, desk: &Desk, browser: &mut Browser) -> Answer {
        trial.pass(Duration::seconds(30));
        let first = browser.post("/sign-in", &[("email", &self.email), ("password", GOOD)]).await;
        assert_eq!(first.place(), "/sign-in/second", "{}", first.text());
        let code = self.code(desk);
        browser.post("/sign-in/second", &[("code", &code)]).await
    }
}

/// A browser: it keeps cookies, and sends what a page's form sends.
#[derive(Clone)]
pub struct Browser {
    router: Router,
    pub cookies: BTreeMap<String, String>,
    pub bearer: Option<String>,
}

impl Browser {
    async fn send(&mut self, request: axum::http::request::Builder, body: String) -> Answer {
        let jar: Vec<String> = self.cookies.iter().map(|(k, v)| format!("{k}={v}")).collect();
        let mut request = request
            .header(header::USER_AGENT, "Mozilla/5.0 (Android 14; Mobile; rv:131.0) Gecko/131.0 Firefox/131.0")
            .header(header::COOKIE, jar.join("; "));
        if let Some(token) = &self.bearer {
            request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        }
        let response = self.router.clone().oneshot(request.body(Body::from(body)).unwrap()).await.unwrap();
        let (head, body) = response.into_parts();
        for set in head.headers.get_all(header::SET_COOKIE) {
            let set = set.to_str().unwrap();
            let (name, value) = set.split(';').next().unwrap().split_once('=').unwrap();
            if set.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let bytes = axum::body::to_bytes(body, 1 << 24).await.unwrap().to_vec();
        Answer { status: head.status, headers: head.headers, bytes }
    }

    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Request::get(path), String::new()).await
    }

    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let key = fresh_key();
        let mut fields = fields.to_vec();
        fields.push(("key", &key));
        let body = serde_urlencoded::to_string(fields).unwrap();
        self.send(Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded"), body).await
    }

    /// Sends JSON to the API as a program does.
    pub async fn call(&mut self, path: &str, json: &serde_json::Value) -> Answer {
        let request = Request::post(format!("/api/v1{path}"))
            .header(header::CONTENT_TYPE, "application/json")
            .header("idempotency-key", fresh_key());
        self.send(request, json.to_string()).await
    }

    /// The secret of the session's cookie.
    pub fn session(&self) -> Option<String> {
        self.cookies.get("__Host-smcc").cloned()
    }

    /// Whether it is signed in.
    pub async fn signed_in(&mut self) -> bool {
        self.get("/me").await.status == StatusCode::OK
    }

    /// Sets an authenticator app, and reads the recovery codes.
    pub async fn arm(&mut self, app: &App) -> (totp::Secret, Vec<String>) {
        let page = self.get("/me/second-step").await;
        assert_eq!(page.status, 200, "{}", page.text());
        let seed = hidden(&page.text(), "seed");
        let secret = totp::Secret::from_written(&seed).expect("a seed in the form");
        let code = secret.code_at(app.now());
        let armed = self.post("/me/second-step", &[("seed", &seed), ("code", &code)]).await;
        assert_eq!(armed.place(), "/me/recovery", "{}", armed.text());
        let page = self.get("/me/recovery").await.text();
        let codes = page.split("<code dir=\"ltr\">").skip(1).map(|c| c.split('<').next().unwrap().to_owned()).collect();
        (secret, codes)
    }
}

fn fresh_key() -> String {
    static COUNT: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(1);
    format!("key-{}", COUNT.fetch_add(1, std::sync::atomic::Ordering::Relaxed))
}

/// The value of a hidden field of a page.
pub fn hidden(page: &str, name: &str) -> String {
    let mark = format!("name=\"{name}\" value=\"");
    let start = page.find(&mark).unwrap_or_else(|| panic!("no field {name}: {page}")) + mark.len();
    page[start..].split('"').next().unwrap().to_owned()
}

/// What a page asks a device.
pub fn asked(page: &str) -> String {
    let start = page.find("data-asked=\"").unwrap_or_else(|| panic!("nothing is asked: {page}")) + 12;
    page[start..].split('"').next().unwrap().replace("&#34;", "\"").replace("&quot;", "\"").replace("&amp;", "&")
}

/// The text of a page without the marks that isolate names.
pub fn plain(answer: &Answer) -> String {
    base::words::without_isolates(&answer.text())
}
