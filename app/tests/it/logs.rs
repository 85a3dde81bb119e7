//! What people write never reaches the log, nor the metrics: canaries in every place where text can come in.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use http_body_util::BodyExt;
use platform::{Refusal, database::Engine, request, testing::Trial};
use smcc::{
    observe::log::{Format, layer},
    web::{Limits, World, router},
};
use std::{
    io::Write,
    sync::{Arc, Mutex},
};
use tower::ServiceExt;
use tracing_subscriber::layer::SubscriberExt;

const CANARY: &str = "CanaryOfContent";

/// A place that keeps what is logged.
#[derive(Clone, Default)]
struct Kept(Arc<Mutex<Vec<u8>>>);

impl Write for Kept {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Kept {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }
}

fn world(canary: bool) -> World {
    World {
        reader: Arc::new(move |job| {
            assert!(!canary || job.title != "fail", "{CANARY} in what a reader says");
            smcc::job::Outcome { picture: picture::sample() }
        }),
        clock: Arc::new(|| "2026-11-20T08:00:00Z".parse().unwrap()),
        id: Arc::new(|| "id1".to_owned()),
        limits: Limits::default(),
        folder: None,
    }
}

#[tokio::test]
async fn no_content_reaches_the_log() {
    let kept = Kept::default();
    let to = kept.clone();
    let subscriber = tracing_subscriber::registry().with(layer("debug", Format::Json, move || to.clone()));
    let _guard = tracing::subscriber::set_default(subscriber);
    let trial = Trial::on(Engine::Sqlite, smcc::capabilities::all()).await.unwrap();
    let router = router(world(true), Some(trial.app.clone()));
    let mut numbers = Vec::new();
    let routes: Vec<_> = trial.app.capabilities().iter().flat_map(|c| c.routes.clone()).collect();
    let mut paths: Vec<String> = routes
        .iter()
        .map(|r| r.at(&r.params().into_iter().map(|p| (p, format!("{CANARY}{p}"))).collect::<Vec<_>>()))
        .collect();
    paths.extend(["/", "/en", "/en/pictures", "/nowhere", "/readyz"].map(str::to_owned));
    paths.push(format!("/en/pictures/{CANARY}"));
    paths.push(format!("/{CANARY}/x"));
    for path in &paths {
        for (method, kind, body) in [
            ("GET", "", String::new()),
            (
                "POST",
                "application/x-www-form-urlencoded",
                format!("name={CANARY}&key=k&what={CANARY}&email={CANARY}%40x"),
            ),
            ("POST", "application/json", format!("{{\"name\":\"{CANARY}\",\"base\":\"{CANARY}\"}}")),
            ("POST", "application/json", format!("{{\"broken\": {CANARY}")),
            (
                "POST",
                "multipart/form-data; boundary=x",
                format!(
                    "--x\r\ncontent-disposition: form-data; name=\"files\"; filename=\"{CANARY}.csv\"\r\n\r\n{CANARY}\r\n--x--\r\n"
                ),
            ),
            ("DELETE", "", String::new()),
        ] {
            let request = Request::builder()
                .method(method)
                .uri(format!("{path}?q={CANARY}&name={CANARY}"))
                .header(header::CONTENT_TYPE, kind)
                .header(header::COOKIE, format!("session={CANARY}; look-as={CANARY}"))
                .header(header::AUTHORIZATION, format!("Bearer {CANARY}"))
                .header(header::USER_AGENT, CANARY)
                .header(header::REFERER, format!("http://x/{CANARY}"))
                .header("idempotency-key", CANARY)
                .header("x-request-id", CANARY)
                .body(Body::from(body))
                .unwrap();
            let answer = router.clone().oneshot(request).await.unwrap();
            if path != "/readyz" {
                numbers.push(answer.headers()["x-request-id"].to_str().unwrap().to_owned());
            }
            let _ = answer.into_body().collect().await;
        }
    }
    // A fault in the middle of a request, with what somebody typed in what the machine says of it.
    let answer = request::under("7f3a".to_owned(), async {
        let fault = serde_json::from_str::<u8>(&format!("\"{CANARY} \\\"x\\\" {CANARY}\"")).unwrap_err();
        Refusal::of(&fault)
    })
    .await;
    assert_eq!(answer, Refusal::Fault { id: "7f3a".into() });
    let log = kept.text();
    assert!(!log.contains(CANARY), "{}", log.lines().find(|l| l.contains(CANARY)).unwrap());
    assert!(log.contains("7f3a"), "the fault is in the log under the request's number");
    // The log is not empty: each answer has its line, under the number that the person has.
    for number in &numbers {
        assert!(log.contains(&format!("\"request\":\"{number}\"")), "{number}");
    }
    assert!(numbers.len() > 30, "{}", numbers.len());
}

#[tokio::test]
async fn a_page_of_a_fault_shows_the_number_of_its_request() {
    let trial = Trial::on(Engine::Sqlite, Vec::new()).await.unwrap();
    // Nothing can be written where the folder is a file.
    let file = tempfile::NamedTempFile::new().unwrap();
    let world = World { folder: Some(file.path().to_owned()), ..world(false) };
    let router = router(world, Some(trial.app.clone()));
    let request = Request::get("/en/pictures/demonstration").body(Body::empty()).unwrap();
    let answer = router.oneshot(request).await.unwrap();
    assert_eq!(answer.status(), StatusCode::INTERNAL_SERVER_ERROR);
    let number = answer.headers()["x-request-id"].to_str().unwrap().to_owned();
    let text = String::from_utf8(answer.into_body().collect().await.unwrap().to_bytes().to_vec()).unwrap();
    assert!(text.contains(&number), "{number} is not on the page");
}
