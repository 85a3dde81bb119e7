//! The changes feed and the live stream.

use crate::notes::{notes, write};
use axum::{
    body::Body,
    http::{Request, header},
};
use futures::StreamExt;
use platform::{
    access::{Caller, Component, Role},
    both, commons,
    id::{ContextId, OrganisationId},
    testing::{Trial, known, member},
};
use std::time::Duration;
use tower::ServiceExt;

fn here() -> ContextId {
    known(77)
}

fn org(n: u128) -> Caller {
    member(known::<OrganisationId>(n), Component::NationalSociety, &[Role::Contributor], &[here()])
}

both!(
    the_feed_gives_each_change_once_in_order_and_always_where_to_go_on,
    vec![commons::capability(), notes()],
    |trial| {
        let (one, two) = (org(1), org(2));
        let mut expected = Vec::new();
        for n in 0..25 {
            let open = n % 3 == 0;
            let id = write(&trial, &one, &format!("n{n}"), "", if open { "movement" } else { "own" }).await;
            if open {
                expected.push(id.to_string());
            }
        }
        let (mut after, mut seen) = (String::new(), Vec::new());
        loop {
            let json = trial.get(&two, &format!("/changes.json?after={after}&limit=2")).await.json();
            for row in json["rows"].as_array().unwrap() {
                // No number is told: gaps between them would count what others hide.
                assert!(row.get("number").is_none() && row["href"].as_str().unwrap().starts_with("/notes/"));
                assert_eq!(
                    (&row["act"], &row["kind"], &row["version"]),
                    (&"note-added".into(), &"note".into(), &1.into())
                );
                seen.push(row["record"].as_str().unwrap().to_owned());
            }
            after = json["next"].as_str().unwrap().to_owned();
            if json["more"] == false {
                break;
            }
        }
        assert_eq!(seen, expected);
        // From the end one asks again, and hears of the next change alone.
        let again = |after: &str| format!("/api/v1/changes?after={after}");
        let json = trial.get(&two, &again(&after)).await.json();
        assert_eq!((json["rows"].as_array().unwrap().len(), &json["next"]), (0, &after.as_str().into()));
        write(&trial, &one, "hidden", "", "own").await;
        assert_eq!(trial.get(&two, &again(&after)).await.json(), json, "what is hidden changes no answer");
        let last = write(&trial, &one, "last", "", "movement").await;
        let json = trial.get(&two, &again(&after)).await.json();
        assert_eq!((json["rows"].as_array().unwrap().len(), &json["rows"][0]["record"]), (1, &last.to_string().into()));
        // Who sees nothing hears nothing, not even how much there is.
        let nobody = Caller::anonymous(base::lang::Lang::En);
        let json = trial.get(&nobody, "/api/v1/changes").await.json();
        assert_eq!(json, serde_json::json!({ "rows": [], "next": null, "more": false }));
        assert_eq!(trial.get(&two, &again("25")).await.status, 404);
        let page = trial.get(&two, "/changes").await;
        assert!(page.status == 200 && page.text().contains("wrote the note"));
    }
);

/// Reads events of a stream until one says so, or the time is over.
async fn until(stream: &mut axum::body::BodyDataStream, wanted: &str) -> String {
    let mut text = String::new();
    let reading = async {
        while let Some(Ok(bytes)) = stream.next().await {
            text.push_str(&String::from_utf8_lossy(&bytes));
            if text.contains(wanted) {
                return;
            }
        }
        text.push_str("<closed>");
    };
    let _ = tokio::time::timeout(Duration::from_secs(10), reading).await;
    text
}

async fn open(trial: &Trial, who: &Caller, more: &str) -> axum::body::BodyDataStream {
    // The trial learns who this is by a first request.
    assert_eq!(trial.get(who, "/changes").await.status, 200);
    let request = Request::get(format!("/live?chain=context:{}{more}", here()))
        .header("x-caller", trial.name_of(who))
        .body(Body::empty())
        .unwrap();
    let response = trial.router.clone().oneshot(request).await.unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()[header::CONTENT_TYPE], "text/event-stream");
    response.into_body().into_data_stream()
}

both!(a_stream_tells_of_what_one_may_see_and_of_nothing_else, vec![commons::capability(), notes()], |trial| {
    let (one, two) = (org(1), org(2));
    let mut stream = open(&trial, &two, "").await;
    assert!(until(&mut stream, "open").await.contains("open"));
    write(&trial, &one, "hidden", "", "own").await;
    let quiet = until(&mut stream, "quiet").await;
    assert!(!quiet.contains("changed"), "{quiet}");
    write(&trial, &one, "shared", "", "context").await;
    let text = until(&mut stream, "event: changed").await;
    assert!(text.contains("event: changed") && !text.contains("shared"), "{text}");
    // What changed between page and stream is told at once.
    let json = trial.get(&two, "/api/v1/changes").await.json();
    write(&trial, &one, "shared too", "", "context").await;
    let mut late = open(&trial, &two, &format!("&after={}", json["next"].as_str().unwrap())).await;
    assert!(until(&mut late, "event: changed").await.contains("event: changed"));
});

both!(a_stream_hears_of_what_another_server_wrote, vec![commons::capability(), notes()], |trial| {
    let (one, two) = (org(1), org(2));
    let other = trial.another_server();
    let mut stream = open(&trial, &two, "").await;
    until(&mut stream, "open").await;
    write(&other, &one, "elsewhere", "", "context").await;
    let text = until(&mut stream, "event: changed").await;
    assert!(text.contains("event: changed"), "{text}");
});

both!(a_stream_ends_when_its_caller_loses_the_right, vec![commons::capability(), notes()], |trial| {
    let (one, two) = (org(1), org(2));
    let mut stream = open(&trial, &two, "").await;
    until(&mut stream, "open").await;
    trial.forget(&two);
    write(&trial, &one, "shared", "", "context").await;
    let text = until(&mut stream, "<never>").await;
    assert!(text.contains("event: end") && text.ends_with("<closed>") && !text.contains("changed"), "{text}");
    let nobody = Caller::anonymous(base::lang::Lang::En);
    assert_eq!(trial.get(&nobody, &format!("/live?chain=context:{}", here())).await.status, 404);
});
