//! What tests of every capability stand on: a fresh installation on each engine, a clock that one sets, callers as
//! values, requests without a socket.
//!
//! Invariant: behind the feature `testing`; nothing of it is in the product. A test that names both engines runs on both:
//! PostgreSQL is the one that `tools/with_postgres` starts, and where it is absent the test says so.

use crate::{
    App, Capability, Parts, Refusal, Settings,
    access::{Caller, Component, HeldRole, Role},
    capability::migrations,
    database::{Database, Engine, migrate},
    id::{AccountId, ContextId, OrganisationId},
};
use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Request, StatusCode, header},
};
use base::lang::Lang;
use chrono::{DateTime, Duration, Utc};
use futures::future::BoxFuture;
use sea_orm::ConnectionTrait;
use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
};
use tower::ServiceExt;
use uuid::Uuid;

/// The time at which a trial begins.
pub const START: &str = "2026-11-20T08:00:00Z";

/// Address of the PostgreSQL that tests may make databases in.
pub const POSTGRES: &str = "SMCC_TEST_POSTGRES";

/// An installation for one test.
pub struct Trial {
    /// The installation.
    pub app: App,
    /// Its pages.
    pub router: Router,
    clock: Arc<Mutex<DateTime<Utc>>>,
    keys: AtomicU64,
    /// Goes away with the trial.
    folder: Arc<tempfile::TempDir>,
}

/// An answer to a request, read whole.
#[derive(Debug)]
pub struct Answer {
    /// Its status.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body as bytes.
    pub bytes: Vec<u8>,
}

impl Answer {
    /// Its body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// Its body as JSON; null where it is none.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.bytes).unwrap_or_default()
    }

    /// Where it leads; empty where nowhere.
    pub fn place(&self) -> String {
        self.headers.get(header::LOCATION).and_then(|v| v.to_str().ok()).unwrap_or_default().to_owned()
    }
}

/// Header by which a test says who asks.
const WHO: &str = "x-caller";

static WHOS: Mutex<BTreeMap<String, Caller>> = Mutex::new(BTreeMap::new());

fn identify<'a>(_: &'a App, headers: &'a HeaderMap, lang: Lang) -> BoxFuture<'a, Result<Caller, Refusal>> {
    Box::pin(async move {
        let who = headers.get(WHO).and_then(|v| v.to_str().ok()).unwrap_or_default();
        let known = WHOS.lock().map(|w| w.get(who).cloned()).unwrap_or_default();
        Ok(known.map_or_else(
            || Caller::anonymous(lang),
            |mut caller| {
                caller.lang = lang;
                caller
            },
        ))
    })
}

/// The caller that an account is: the one that a test asked as.
fn caller_of(_: &App, account: AccountId, lang: Lang) -> BoxFuture<'_, Result<Option<Caller>, Refusal>> {
    Box::pin(async move {
        let found = WHOS.lock().ok().and_then(|w| w.values().find(|c| c.account == Some(account)).cloned());
        Ok(found.map(|caller| Caller { lang, ..caller }))
    })
}

/// The capability that believes a test who asks. First in the list, it stands before the product's own.
pub fn callers() -> Capability {
    Capability { name: "testing", identify: Some(identify), caller_of: Some(caller_of), ..Capability::default() }
}

impl Trial {
    /// A fresh installation of these capabilities; none where this engine is not there to be tested.
    ///
    /// # Panics
    /// When the database cannot be made.
    pub async fn on(engine: Engine, capabilities: Vec<Capability>) -> Option<Trial> {
        Trial::with(engine, capabilities, Settings::default()).await
    }

    /// The same with settings.
    ///
    /// # Panics
    /// When the database cannot be made.
    pub async fn with(engine: Engine, mut capabilities: Vec<Capability>, settings: Settings) -> Option<Trial> {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let address = address(engine, folder.path()).await?;
        let database = Database::open(&address).await.expect("the database opens");
        capabilities.insert(0, callers());
        let start: DateTime<Utc> = START.parse().expect("a time");
        migrate::run(&database, &migrations(&capabilities), start).await.expect("the migrations run");
        let clock = Arc::new(Mutex::new(start));
        let (time, count) = (clock.clone(), AtomicU64::new(1));
        let app = App::new(Parts {
            database,
            clock: Arc::new(move || *time.lock().expect("the clock")),
            random: Arc::new(move |bytes| {
                // Different each time and the same in each run.
                let n = count.fetch_add(1, Ordering::Relaxed);
                for (at, byte) in bytes.iter_mut().enumerate() {
                    *byte = crate::ledger::chain::sha256(format!("{n} {at}").as_bytes()).as_bytes()[0] ^ (n as u8);
                }
                let tail = bytes.len().min(8);
                let end = bytes.len();
                bytes[end - tail..].copy_from_slice(&n.to_be_bytes()[8 - tail..]);
            }),
            settings,
            capabilities,
        });
        let router = crate::web::serve::router(app.clone());
        Some(Trial { app, router, clock, keys: AtomicU64::new(1), folder: Arc::new(folder) })
    }

    /// Another server on the same database, with the same clock.
    #[must_use]
    pub fn another_server(&self) -> Trial {
        let app = self.app.beside();
        let router = crate::web::serve::router(app.clone());
        // Keys of its own, so that the two never mean the same write.
        let keys = AtomicU64::new(1 << 32);
        Trial { app, router, clock: self.clock.clone(), keys, folder: self.folder.clone() }
    }

    /// By which a request says who asks, in the header `x-caller`.
    pub fn name_of(&self, who: &Caller) -> String {
        crate::answer::fingerprint(format!("{who:?}").as_bytes())
    }

    /// Ends what the installation knows of a caller: as if the session were revoked.
    ///
    /// # Panics
    /// Never.
    pub fn forget(&self, who: &Caller) {
        WHOS.lock().expect("the callers").remove(&self.name_of(who));
    }

    /// Lets time pass.
    ///
    /// # Panics
    /// Never.
    pub fn pass(&self, time: Duration) {
        *self.clock.lock().expect("the clock") += time;
    }

    /// Makes somebody known, also to requests that come over a socket; gives the header that says that it is they.
    ///
    /// # Panics
    /// Never.
    pub fn introduce(&self, who: &Caller) -> (&'static str, String) {
        let name = self.name_of(who);
        WHOS.lock().expect("the callers").insert(name.clone(), who.clone());
        (WHO, name)
    }

    async fn send(&self, who: &Caller, request: axum::http::request::Builder, body: Body) -> Answer {
        let (header_name, name) = self.introduce(who);
        let request = request
            .header(header_name, name)
            .header(header::ACCEPT_LANGUAGE, who.lang.code())
            .body(body)
            .expect("a request");
        let response = self.router.clone().oneshot(request).await.expect("an answer");
        let (head, body) = response.into_parts();
        let bytes = axum::body::to_bytes(body, 64 << 20).await.expect("a body").to_vec();
        Answer { status: head.status, headers: head.headers, bytes }
    }

    /// `GET` by somebody.
    ///
    /// # Panics
    /// When no request can be made of it.
    pub async fn get(&self, who: &Caller, path: &str) -> Answer {
        self.send(who, Request::get(path), Body::empty()).await
    }

    /// `GET` by somebody with one more header.
    ///
    /// # Panics
    /// When no request can be made of it.
    pub async fn get_with(&self, who: &Caller, path: &str, header: &str, value: &str) -> Answer {
        self.send(who, Request::get(path).header(header, value), Body::empty()).await
    }

    /// Sends a form, under a key of its own.
    ///
    /// # Panics
    /// When no request can be made of it.
    pub async fn post(&self, who: &Caller, path: &str, fields: &[(&str, &str)]) -> Answer {
        let key = format!("key-{}", self.keys.fetch_add(1, Ordering::Relaxed));
        self.post_under(who, path, &key, fields).await
    }

    /// Sends a form under a key.
    ///
    /// # Panics
    /// When no request can be made of it.
    pub async fn post_under(&self, who: &Caller, path: &str, key: &str, fields: &[(&str, &str)]) -> Answer {
        let mut fields = fields.to_vec();
        fields.push(("key", key));
        let body = serde_urlencoded::to_string(fields).expect("a form");
        let request = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(who, request, Body::from(body)).await
    }

    /// Sends a form with files, each as its field, name and content, under a key of its own.
    ///
    /// # Panics
    /// When no request can be made of it.
    pub async fn send_files(
        &self,
        who: &Caller,
        path: &str,
        fields: &[(&str, &str)],
        files: &[(&str, &str, &[u8])],
    ) -> Answer {
        const EDGE: &str = "edge-of-a-part";
        let key = format!("key-{}", self.keys.fetch_add(1, Ordering::Relaxed));
        let mut body = Vec::new();
        for (name, value) in fields.iter().copied().chain([("key", key.as_str())]) {
            body.extend_from_slice(
                format!("--{EDGE}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").as_bytes(),
            );
        }
        for (field, name, bytes) in files {
            // As browsers write it.
            let name = name.replace('"', "%22");
            let head = format!(
                "--{EDGE}\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\
                 Content-Type: application/octet-stream\r\n\r\n"
            );
            body.extend_from_slice(head.as_bytes());
            body.extend_from_slice(bytes);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{EDGE}--\r\n").as_bytes());
        let kind = format!("multipart/form-data; boundary={EDGE}");
        self.send(who, Request::post(path).header(header::CONTENT_TYPE, kind), Body::from(body)).await
    }

    /// Sends JSON to the API, under a key of its own.
    ///
    /// # Panics
    /// When no request can be made of it.
    pub async fn call(&self, who: &Caller, path: &str, json: &serde_json::Value) -> Answer {
        let key = format!("key-{}", self.keys.fetch_add(1, Ordering::Relaxed));
        let request = Request::post(format!("/api/v1{path}"))
            .header(header::CONTENT_TYPE, "application/json")
            .header("idempotency-key", key);
        self.send(who, request, Body::from(json.to_string())).await
    }
}

/// A member of an organisation with roles everywhere, whose organisation is present in some contexts.
pub fn member(organisation: OrganisationId, component: Component, roles: &[Role], contexts: &[ContextId]) -> Caller {
    let mut caller = Caller::anonymous(Lang::En);
    caller.account = Some(AccountId(organisation.0));
    "Amina".clone_into(&mut caller.name);
    caller.organisation = Some(organisation);
    caller.component = Some(component);
    caller.roles = roles.iter().map(|&role| HeldRole { role, context: None }).collect();
    caller.contexts = contexts.to_vec();
    caller
}

/// An id that is the same in each run.
pub fn known<T: From<Uuid>>(n: u128) -> T {
    Uuid::from_u128(n).into()
}

/// Address of a fresh, empty database, in a folder where it is a file; none where this engine is not there to be tested.
///
/// # Panics
/// When the database cannot be made.
pub async fn address(engine: Engine, folder: &std::path::Path) -> Option<String> {
    match engine {
        Engine::Sqlite => Some(format!("sqlite:{}", folder.join("trial.db").display())),
        Engine::Postgres => fresh_postgres().await,
    }
}

static COUNT: AtomicU64 = AtomicU64::new(1);

/// A fresh database on the PostgreSQL of the tests.
async fn fresh_postgres() -> Option<String> {
    #[expect(clippy::disallowed_methods, reason = "tests are told by their environment which PostgreSQL to use")]
    let base = std::env::var(POSTGRES).ok();
    let Some(base) = base else {
        #[expect(clippy::print_stderr, reason = "a test that could not run says so")]
        {
            eprintln!("PostgreSQL not tested: {POSTGRES} is not set; run through tools/with_postgres");
        }
        return None;
    };
    let name = format!("trial_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
    let server = Database::open(&format!("{base}/postgres")).await.expect("the PostgreSQL of the tests answers");
    server.writer().execute_unprepared(&format!("drop database if exists {name}")).await.expect("dropped");
    server.writer().execute_unprepared(&format!("create database {name}")).await.expect("made");
    server.close().await.expect("closed");
    Some(format!("{base}/{name}"))
}

/// Runs a test on both engines: `both!(a_thing_happens, vec![capability()], |trial| { … });`
#[macro_export]
macro_rules! both {
    ($(#[$meta:meta])* $name:ident, $capabilities:expr, |$trial:ident| $body:block) => {
        $(#[$meta])*
        mod $name {
            #[allow(unused_imports)]
            use super::*;

            async fn on(engine: $crate::database::Engine) {
                let Some($trial) = $crate::testing::Trial::on(engine, $capabilities).await else { return };
                $body
            }

            #[test]
            fn sqlite() {
                $crate::testing::run(on($crate::database::Engine::Sqlite));
            }

            #[test]
            fn postgres() {
                $crate::testing::run(on($crate::database::Engine::Postgres));
            }
        }
    };
}

/// Runs a test's future.
///
/// # Panics
/// When the test does.
pub fn run(test: impl Future<Output = ()>) {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime")
        .block_on(test);
}

/// Columns of each table in the database, sorted, for the test that frozen migrations equal the entities.
///
/// # Panics
/// When the schema cannot be read.
pub async fn columns(database: &Database, table: &str) -> Vec<String> {
    let sql = match database.engine() {
        Engine::Sqlite => format!("select name from pragma_table_info('{table}') order by name"),
        Engine::Postgres => {
            format!(
                "select column_name::text as name from information_schema.columns where table_name = '{table}' order by 1"
            )
        }
    };
    let statement = sea_orm::Statement::from_string(database.read().get_database_backend(), sql);
    let rows = database.read().query_all_raw(statement).await.expect("the schema is read");
    let mut names: Vec<String> = rows.iter().map(|r| r.try_get("", "name").expect("a name")).collect();
    names.sort();
    names
}

/// Compares the columns of an entity with those of its table.
///
/// # Panics
/// When they differ.
pub async fn same_schema<E: sea_orm::EntityTrait>(database: &Database) {
    use sea_orm::{Iterable, sea_query::Iden};
    let table = E::default().table_name().to_owned();
    let mut entity: Vec<String> = E::Column::iter().map(|c| c.unquoted().to_owned()).collect();
    entity.sort();
    assert_eq!(columns(database, &table).await, entity, "table {table} on {:?}", database.engine());
}
