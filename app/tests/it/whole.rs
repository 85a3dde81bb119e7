//! The whole site: pages without accounts beside those of the capabilities, with the same layers around both.

use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Request, StatusCode, header},
};
use futures::{FutureExt, StreamExt, stream};
use http_body_util::BodyExt;
use platform::{
    App, Capability, Parts, Settings,
    database::{Engine, migrate},
    testing::{self, Trial},
    web::{Gate, Route},
};
use smcc::{
    demo, installation,
    installation::Waiting,
    web::{Limits, World, router},
};
use std::sync::Arc;
use tower::ServiceExt;

fn site(app: &App) -> Router {
    let world = World {
        reader: Arc::new(super::given::reads(picture::sample())),
        clock: Arc::new(|| demo::BEGINS),
        id: Arc::new(|| "id1".to_owned()),
        limits: Limits::default(),
        folder: None,
    };
    router(world, Some(app.clone()))
}

async fn ask(site: &Router, request: Request<Body>) -> (StatusCode, HeaderMap, String) {
    let (head, body) = site.clone().oneshot(request).await.unwrap().into_parts();
    let bytes = body.collect().await.unwrap().to_bytes();
    (head.status, head.headers, String::from_utf8_lossy(&bytes).into_owned())
}

async fn get(site: &Router, path: &str) -> (StatusCode, HeaderMap, String) {
    ask(site, Request::get(path).body(Body::empty()).unwrap()).await
}

#[tokio::test]
async fn pages_of_capabilities_and_pages_without_accounts_stand_side_by_side() {
    let trial = Trial::on(Engine::Sqlite, smcc::capabilities::all()).await.unwrap();
    let site = site(&trial.app);
    for path in ["/", "/en", "/ar/pictures/demonstration", "/organisations", "/api/v1/organisations", "/healthz"] {
        let (status, headers, _) = get(&site, path).await;
        assert_eq!(status, StatusCode::OK, "{path}");
        assert!(headers["content-security-policy"].to_str().unwrap().contains("default-src 'self'"), "{path}");
    }
    let (_, headers, _) = get(&site, "/organisations").await;
    let again = Request::get("/organisations").header(header::IF_NONE_MATCH, &headers[header::ETAG]);
    assert_eq!(ask(&site, again.body(Body::empty()).unwrap()).await.0, StatusCode::NOT_MODIFIED);
    let (status, _, text) = get(&site, "/nowhere").await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    assert!(text.contains("Page not found"));
}

#[tokio::test]
async fn a_form_from_another_site_is_refused_whatever_page_it_is_for() {
    let trial = Trial::with(
        Engine::Sqlite,
        smcc::capabilities::all(),
        Settings { address: "https://smcc.example".to_owned(), ..Settings::default() },
    )
    .await
    .unwrap();
    let site = site(&trial.app);
    for path in ["/en/pictures", "/organisations/new", "/look-as"] {
        for (origin, host, fetched, refused) in [
            ("https://evil.example", "smcc.example", None, true),
            ("https://smcc.example", "smcc.example", Some("cross-site"), true),
            ("null", "smcc.example", None, true),
            ("https://smcc.example", "smcc.example", Some("same-origin"), false),
            // A proxy that names another host: the address that people use is in the settings.
            ("https://smcc.example", "10.0.0.7:8480", Some("same-origin"), false),
        ] {
            let mut request = Request::post(path).header(header::ORIGIN, origin).header(header::HOST, host);
            if let Some(fetched) = fetched {
                request = request.header("sec-fetch-site", fetched);
            }
            let (status, _, text) = ask(&site, request.body(Body::empty()).unwrap()).await;
            assert_eq!(text.contains("sent from another site"), refused, "{path} {origin} {host}: {status}");
        }
    }
}

#[tokio::test]
async fn it_is_ready_only_when_the_database_is_of_its_age_and_answers() {
    let trial = Trial::on(Engine::Sqlite, smcc::capabilities::all()).await.unwrap();
    let (status, _, text) = get(&site(&trial.app), "/readyz").await;
    assert_eq!(status, StatusCode::OK, "{text}");
    // A program that knows one migration more.
    let more = migrate::Migration { name: "later_001", changes: Vec::new };
    let mut capabilities = smcc::capabilities::all();
    capabilities.push(Capability { name: "later", migrations: vec![more], ..Capability::default() });
    let later = App::new(Parts {
        database: trial.app.database().clone(),
        clock: Arc::new(|| demo::BEGINS),
        random: Arc::new(smcc::random::fill),
        settings: Settings::default(),
        capabilities,
    });
    let (status, headers, text) = get(&site(&later), "/readyz").await;
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(text.contains("pending") && headers.contains_key(header::RETRY_AFTER), "{text}");
    trial.app.database().clone().close().await.unwrap();
    let (status, _, text) = get(&site(&trial.app), "/readyz").await;
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(text.contains("does not answer"), "{text}");
    assert_eq!(get(&site(&trial.app), "/healthz").await.0, StatusCode::OK, "the process lives");
}

/// A capability whose page never ends.
fn endless() -> Capability {
    let route = Route::raw("/endless", "endless", "Never ends.", Gate::Anyone, |_| {
        Box::pin(async {
            let first = stream::iter([Ok::<_, std::io::Error>("data: 1\n\n")]);
            let body = Body::from_stream(first.chain(stream::pending()));
            Ok(axum::response::Response::builder()
                .header(header::CONTENT_TYPE, "text/event-stream")
                .body(body)
                .unwrap())
        })
    });
    Capability { name: "endless", routes: vec![route], ..Capability::default() }
}

#[tokio::test]
async fn a_stream_of_events_ends_when_the_server_is_told_to_stop() {
    let trial = Trial::on(Engine::Sqlite, vec![endless()]).await.unwrap();
    let request = Request::get("/endless").header(header::ACCEPT_ENCODING, "gzip").body(Body::empty()).unwrap();
    let response = site(&trial.app).oneshot(request).await.unwrap();
    assert!(!response.headers().contains_key(header::CONTENT_ENCODING), "events are not held back to be compressed");
    assert!(!response.headers().contains_key(header::ETAG));
    let mut events = response.into_body().into_data_stream();
    assert_eq!(events.next().await.unwrap().unwrap(), "data: 1\n\n");
    assert!(events.next().now_or_never().is_none(), "it waits for the next event");
    trial.app.stop();
    let ended = tokio::time::timeout(std::time::Duration::from_secs(5), events.next()).await;
    assert!(ended.expect("it ends").is_none());
}

#[test]
fn tables_change_only_when_asked_or_where_nothing_is_lost() {
    testing::run(async {
        for engine in [Engine::Sqlite, Engine::Postgres] {
            let folder = tempfile::tempdir().unwrap();
            let Some(address) = testing::address(engine, folder.path()).await else { continue };
            let open = |waiting| installation::open(&address, waiting, Settings::default(), Arc::new(|| demo::BEGINS));
            match engine {
                Engine::Sqlite => drop(open(Waiting::Refused).await.unwrap()),
                Engine::Postgres => {
                    let said = open(Waiting::Refused).await.err().unwrap().to_string();
                    assert!(said.contains("smcc migrate"), "{said}");
                    drop(open(Waiting::Run).await.unwrap());
                }
            }
            let app = open(Waiting::Refused).await.unwrap();
            assert!(migrate::pending(app.database(), &app.migrations()).await.unwrap().is_empty());
            // A migration that this program does not know.
            let later = migrate::Migration { name: "zz_later", changes: Vec::new };
            let all = [app.migrations(), vec![later]].concat();
            migrate::run(app.database(), &all, app.now()).await.unwrap();
            let said = open(Waiting::Run).await.err().unwrap().to_string();
            assert!(said.contains("newer smcc"), "{said}");
        }
    });
}

#[tokio::test]
async fn the_demonstration_goes_on_where_it_stood_and_spares_other_databases() {
    let folder = tempfile::tempdir().unwrap();
    let address = format!("sqlite:{}", folder.path().join("demo.db").display());
    let (app, clock) = demo::open(&address, Settings::default()).await.unwrap();
    assert!(clock() >= demo::BEGINS && clock() < demo::BEGINS + chrono::TimeDelta::hours(1));
    let entries = smcc::verify::database(app.database()).await.unwrap();
    assert!(entries.flaws.is_empty() && entries.number > 0);
    app.database().clone().close().await.unwrap();
    let (again, _) = demo::open(&address, Settings::default()).await.unwrap();
    assert_eq!(smcc::verify::database(again.database()).await.unwrap().root, entries.root, "nothing is written twice");
    // Somebody's own database.
    let own = format!("sqlite:{}", folder.path().join("own.db").display());
    drop(installation::open(&own, Waiting::Run, Settings::default(), Arc::new(|| demo::BEGINS)).await.unwrap());
    let said = demo::open(&own, Settings::default()).await.err().unwrap().to_string();
    assert!(said.contains("empty one"), "{said}");
}

#[tokio::test]
async fn an_address_of_no_database_is_refused_in_a_sentence() {
    for address in ["mysql://x", "", "sqlite:/proc/nowhere/x.db", "postgres://127.0.0.1:1/x"] {
        let said = installation::database(address).await.err().unwrap().to_string();
        assert!(said.ends_with('.') && said.len() > 30, "{said}");
    }
}
