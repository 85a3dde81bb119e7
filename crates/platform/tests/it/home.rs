//! The home page, help, drafts, and the description of the API.

use crate::notes::notes;
use base::lang::Lang;
use platform::{
    access::{Caller, Component, Role},
    both, home,
    id::OrganisationId,
    refusal::Refusal,
    testing::{known, member, same_schema},
    web::{Does, openapi},
};
use serde_json::json;

fn of(n: u128) -> Caller {
    member(known::<OrganisationId>(n), Component::NationalSociety, &[Role::Contributor], &[])
}

both!(a_draft_is_kept_restored_and_gone_when_it_is_sent, vec![home::capability(), notes()], |trial| {
    same_schema::<home::draft::Entity>(trial.app.database()).await;
    let (amina, other) = (of(1), of(2));
    let keep = |text: &'static str| json!({ "address": "/notes/new", "title": "Note", "fields": format!("{{\"name\":[\"{text}\"],\"audience\":[\"movement\"]}}") });
    assert_eq!(trial.call(&amina, "/drafts", &keep("Bridge")).await.status, 200);
    assert_eq!(trial.call(&amina, "/drafts", &keep("Bridge out")).await.status, 200);
    let drafts = trial.get(&amina, "/api/v1/drafts").await.json();
    assert_eq!(drafts["drafts"].as_array().map(Vec::len), Some(1), "{drafts}");
    let form = trial.get(&amina, "/notes/new").await.text();
    assert!(form.contains("value=\"Bridge out\"") && form.contains("has not been sent"), "{form}");
    // Nobody else finds it, nor throws it away.
    assert!(!trial.get(&other, "/notes/new").await.text().contains("Bridge out"));
    let drop = format!("/drafts/{}/drop", drafts["drafts"][0]["id"].as_str().unwrap());
    assert_eq!(trial.post(&other, &drop, &[]).await.status, 404);
    // Sent, it is gone.
    assert_eq!(trial.post(&amina, "/notes/new", &[("name", "Bridge out"), ("audience", "own")]).await.status, 303);
    assert!(!trial.get(&amina, "/notes/new").await.text().contains("has not been sent"));
    // So it is when it is thrown away.
    trial.call(&amina, "/drafts", &keep("Again")).await;
    let id = trial.get(&amina, "/api/v1/drafts").await.json()["drafts"][0]["id"].as_str().unwrap().to_owned();
    assert_eq!(trial.post(&amina, &format!("/drafts/{id}/drop"), &[]).await.place(), "/notes/new");
    assert!(!trial.get(&amina, "/notes/new").await.text().contains("Again"));
    // After its time nobody meets it.
    trial.call(&amina, "/drafts", &keep("Old")).await;
    trial.pass(chrono::Duration::days(31));
    assert!(!trial.get(&amina, "/notes/new").await.text().contains("Old"));
});

both!(a_draft_keeps_the_version_on_which_it_was_begun, vec![home::capability(), notes()], |trial| {
    let amina = of(1);
    let place = trial.post(&amina, "/notes/new", &[("name", "Flood"), ("audience", "own")]).await.place();
    let edit = format!("{place}/edit");
    let typed = json!({ "address": edit, "fields": "{\"name\":[\"Deluge\"],\"audience\":[\"own\"]}", "base": 1 });
    assert_eq!(trial.call(&amina, "/drafts", &typed).await.status, 200);
    // The same form, sent from elsewhere by a program: the draft stays.
    let sent = json!({ "name": "Floods", "audience": "own", "base": 1 });
    assert_eq!(trial.call(&amina, &edit, &sent).await.status, 200);
    let form = trial.get(&amina, &edit).await.text();
    assert!(form.contains("Deluge") && form.contains("name=\"base\" value=\"1\""), "{form}");
    let late = trial.post(&amina, &edit, &[("name", "Deluge"), ("audience", "own"), ("base", "1")]).await;
    assert_eq!(late.status, 409);
});

both!(home_shows_what_is_new_to_those_who_may_see_it, vec![home::capability(), notes()], |trial| {
    let (amina, other) = (of(1), of(2));
    let empty = trial.get(&amina, "/").await.text();
    assert!(empty.contains("Nothing needs you now.") && empty.contains("08:00 UTC"), "{empty}");
    for (name, audience) in [("Bridge out", "movement"), ("Talks", "own")] {
        trial.post(&amina, "/notes/new", &[("name", name), ("audience", audience)]).await;
        trial.pass(chrono::Duration::minutes(5));
    }
    let mine = trial.get(&amina, "/api/v1").await.json();
    assert_eq!(mine["news"].as_array().map(Vec::len), Some(2), "{mine}");
    let theirs = trial.get(&other, "/").await.text();
    assert!(theirs.contains("Bridge out") && !theirs.contains("Talks"), "{theirs}");
    let public = trial.get(&Caller::anonymous(Lang::En), "/").await.text();
    assert!(!public.contains("Bridge out") && public.contains("href=\"/en\""), "{public}");
});

both!(help_says_what_each_page_and_each_message_is_for, vec![home::capability(), notes()], |trial| {
    for lang in Lang::ALL {
        let caller = Caller { lang, ..of(1) };
        let page = trial.get(&caller, "/help/errors").await.text();
        for refusal in Refusal::each() {
            assert!(page.contains(&format!("id=\"{}\"", refusal.code())), "{lang} {}", refusal.code());
        }
        assert!(trial.get(&caller, "/help").await.text().contains("id=\"edit_note\""), "{lang}");
    }
    let reader = member(known::<OrganisationId>(3), Component::Ifrc, &[Role::Reader], &[]);
    assert!(!trial.get(&reader, "/help").await.text().contains("edit_note"), "what one may not open is not listed");
});

both!(the_description_knows_every_route_and_the_api_keeps_to_it, vec![home::capability(), notes()], |trial| {
    let document = trial.get(&Caller::anonymous(Lang::En), "/openapi.json").await.json();
    assert_eq!(document, openapi::document(trial.app.capabilities()));
    for route in trial.app.capabilities().iter().flat_map(|c| &c.routes) {
        let path = &document["paths"][format!("/api/v1{}", route.path)];
        let method = if matches!(route.does, Does::Page(_) | Does::Raw(_)) { "get" } else { "post" };
        assert_eq!(path[method]["operationId"], route.name, "{path}");
    }
    let wrong = trial.call(&of(1), "/notes/new", &json!({ "name": 5, "audience": "own" })).await;
    assert_eq!((wrong.status.as_u16(), &wrong.json()["errors"][0]["field"]), (422, &json!("name")));
    let form = trial.get(&of(1), "/api/v1/notes/new").await.json();
    assert_eq!(form["choices"]["audience"][0]["value"], "public");
    let method = trial.post(&of(1), "/api/v1/notes", &[]).await;
    assert_eq!((method.status.as_u16(), method.headers["allow"].to_str().unwrap()), (405, "GET, HEAD"));
});
