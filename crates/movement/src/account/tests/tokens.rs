use super::desk::{Desk, GOOD, northland};
use chrono::Duration;
use platform::{access::Role, both};

async fn make(amina: &mut super::desk::Person, scope: &str) -> String {
    let name = format!("to {scope}");
    let fields = [("name", name.as_str()), ("scope", scope), ("days", "30")];
    let made = amina.browser.post("/me/tokens/new", &fields).await;
    assert_eq!(made.place(), "/me/tokens/made", "{}", made.text());
    let page = amina.browser.get("/me/tokens/made").await.text();
    let start = page.find("smcc_t_").expect("the token is shown");
    page[start..].split('<').next().unwrap().to_owned()
}

both!(a_token_does_what_its_scope_says_and_no_more, vec![crate::capability()], |trial| {
    let desk = Desk::new(&trial);
    let mut amina = desk.person(northland(), "amina@example.org", &[Role::Coordinator]).await;
    let (read, write) = (make(&mut amina, "read").await, make(&mut amina, "write").await);
    let mut program = desk.browser();
    program.bearer = Some(read.clone());
    assert_eq!(program.get("/api/v1/me").await.json()["name"], "amina");
    let role = program.get("/api/v1/people").await.json()["rows"][0]["id"].as_str().unwrap().to_owned();
    let confirm = format!("/people/{role}/confirm");
    let nothing = serde_json::json!({});
    assert_eq!(program.call(&confirm, &nothing).await.status, 403, "it only reads");
    program.bearer = Some(write);
    assert_eq!(program.call(&confirm, &nothing).await.status, 200);
    // What opens an account is a person's matter.
    for (path, body) in [
        ("/me/password", serde_json::json!({ "old": GOOD, "password": "quiet lantern seven mosaics" })),
        ("/me/tokens/new", serde_json::json!({ "name": "more", "scope": "write", "days": 300 })),
        ("/me/profile", serde_json::json!({ "name": "X", "lang": "en" })),
        ("/me/sessions/end-others", nothing.clone()),
        ("/people/invite", serde_json::json!({ "email": "x@example.org", "roles": ["reader"] })),
    ] {
        let refused = program.call(path, &body).await;
        assert!(matches!(refused.status.as_u16(), 401 | 403), "{path}: {} {}", refused.status, refused.text());
    }
    program.bearer = Some("smcc_t_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA".into());
    assert_eq!(program.get("/api/v1/me").await.status, 401, "a token that is none is not nobody's");
    // Taken away, it is gone at once.
    program.bearer = Some(read);
    let me = amina.browser.get("/me").await.text();
    let end = &me[me.find("to read").expect("tokens are listed")..];
    let end = end[end.find("/me/tokens/").unwrap()..].split('"').next().unwrap().to_owned();
    assert_eq!(amina.browser.post(&end, &[]).await.status, 303);
    assert_eq!(program.get("/api/v1/me").await.status, 401);
});

both!(a_token_ends_on_its_day_and_with_the_password, vec![crate::capability()], |trial| {
    let desk = Desk::new(&trial);
    let mut amina = desk.person(northland(), "amina@example.org", &[Role::Coordinator]).await;
    let token = make(&mut amina, "read").await;
    let mut program = desk.browser();
    program.bearer = Some(token);
    trial.pass(Duration::days(30) - Duration::seconds(1));
    assert_eq!(program.get("/api/v1/me").await.status, 200);
    trial.pass(Duration::seconds(1));
    assert_eq!(program.get("/api/v1/me").await.status, 401);
    let mut browser = desk.browser();
    amina.sign_in(&trial, &desk, &mut browser).await;
    amina.browser = browser;
    program.bearer = Some(make(&mut amina, "read").await);
    assert_eq!(program.get("/api/v1/me").await.status, 200);
    let new = [("old", GOOD), ("password", "quiet lantern seven mosaics")];
    assert_eq!(amina.browser.post("/me/password", &new).await.status, 303);
    assert_eq!(program.get("/api/v1/me").await.status, 401);
});

both!(what_gives_power_asks_for_the_second_step_again, vec![crate::capability()], |trial| {
    let desk = Desk::new(&trial);
    let mut amina = desk.person(northland(), "amina@example.org", &[Role::Coordinator]).await;
    trial.pass(Duration::minutes(15));
    for path in ["/me/tokens/new", "/me/second-step", "/me/recovery/new", "/people/invite"] {
        let led = amina.browser.get(path).await;
        assert_eq!(led.place(), format!("/sign-in/second?next={}", path.replace('/', "%2F")));
    }
    let fields = [("name", "import"), ("scope", "read"), ("days", "30")];
    assert!(amina.browser.post("/me/tokens/new", &fields).await.place().starts_with("/sign-in/second"));
    let before = amina.browser.session();
    let code = amina.code(&desk);
    let shown = amina.browser.post("/sign-in/second", &[("code", &code), ("next", "/me/tokens/new")]).await;
    assert_eq!(shown.place(), "/me/tokens/new");
    assert_ne!(amina.browser.session(), before);
    assert_eq!(amina.browser.get("/me/tokens/new").await.status, 200);
    // Showing it again and again does not make a session live longer than seven days.
    for _ in 0..15 {
        trial.pass(Duration::hours(11));
        let code = amina.code(&desk);
        amina.browser.post("/sign-in/second", &[("code", &code)]).await;
    }
    trial.pass(Duration::hours(11));
    assert!(!amina.browser.signed_in().await);
});
