use super::desk::{Desk, GOOD, hidden, northland, plain};
use chrono::Duration;
use platform::{access::Role, both};

both!(five_tries_in_a_minute_then_a_wait_and_only_for_that_account, vec![crate::capability()], |trial| {
    let desk = Desk::new(&trial);
    let amina = desk.person(northland(), "amina@example.org", &[Role::Reader]).await;
    let omar = desk.person(northland(), "omar@example.org", &[Role::Reader]).await;
    let mut stranger = desk.browser();
    for _ in 0..5 {
        let wrong = stranger.post("/sign-in", &[("email", "AMINA@example.org"), ("password", "not it at all")]).await;
        assert_eq!(wrong.status, 422);
    }
    let stopped = stranger.post("/sign-in", &[("email", "amina@example.org"), ("password", GOOD)]).await;
    assert_eq!(stopped.status, 429, "also with the right password");
    let wait: i64 = stopped.headers["retry-after"].to_str().unwrap().parse().unwrap();
    assert!((1..=60).contains(&wait), "{wait}");
    // The others behind the same address are not held up, nor is she in the browser that she has used before.
    assert_eq!(omar.sign_in(&trial, &desk, &mut desk.browser()).await.place(), "/");
    let mut known = amina.browser.clone();
    known.cookies.remove("__Host-smcc");
    assert_eq!(amina.sign_in(&trial, &desk, &mut known).await.place(), "/");
    trial.pass(Duration::seconds(wait));
    let then = stranger.post("/sign-in", &[("email", "amina@example.org"), ("password", GOOD)]).await;
    assert_eq!(then.place(), "/sign-in/second");
});

both!(who_is_not_known_gets_the_same_answer, vec![crate::capability()], |trial| {
    let desk = Desk::new(&trial);
    desk.person(northland(), "amina@example.org", &[Role::Reader]).await;
    let answer = |email: &'static str| {
        let mut browser = desk.browser();
        async move { browser.post("/sign-in", &[("email", email), ("password", "not it at all")]).await }
    };
    let (known, unknown) = (answer("amina@example.org").await, answer("omari@example.org").await);
    assert_eq!(known.status, unknown.status);
    let text = |a: &platform::testing::Answer, email: &str| {
        let page = plain(a).replace(email, "EMAIL");
        let key = hidden(&page, "key");
        page.replace(&format!("\"{key}\""), "KEY")
    };
    assert_eq!(text(&known, "amina@example.org"), text(&unknown, "omari@example.org"));
    assert!(plain(&known).contains("E-mail or password is not right."));
});

both!(a_hundred_tries_at_once_are_a_hundred, vec![crate::capability()], |trial| {
    let desk = Desk::new(&trial);
    let tries =
        (0..30).map(|_| {
            let mut browser = desk.browser();
            async move {
                browser.post("/sign-in", &[("email", "a@example.org"), ("password", "wrong")]).await.status.as_u16()
            }
        });
    let statuses = futures::future::join_all(tries).await;
    let count = |status: u16| statuses.iter().filter(|s| **s == status).count();
    assert_eq!((count(422), count(429)), (5, 25), "{statuses:?}");
});

both!(the_second_step_is_counted_too, vec![crate::capability()], |trial| {
    let desk = Desk::new(&trial);
    let amina = desk.person(northland(), "amina@example.org", &[Role::Reader]).await;
    let mut browser = desk.browser();
    browser.post("/sign-in", &[("email", "amina@example.org"), ("password", GOOD)]).await;
    for _ in 0..5 {
        assert_eq!(browser.post("/sign-in/second", &[("code", "000000")]).await.status, 422);
    }
    trial.pass(Duration::seconds(30));
    let code = amina.code(&desk);
    assert_eq!(browser.post("/sign-in/second", &[("code", &code)]).await.status, 429);
    // Another first step does not give another five tries.
    let mut again = desk.browser();
    again.post("/sign-in", &[("email", "amina@example.org"), ("password", GOOD)]).await;
    assert_eq!(again.post("/sign-in/second", &[("code", &code)]).await.status, 429);
});
