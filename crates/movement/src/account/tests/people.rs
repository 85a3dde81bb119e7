use super::{
    super::{store, upkeep},
    desk::{Desk, northland, plain, southland},
};
use chrono::Duration;
use platform::{access::Role, both};

both!(a_role_lapses_when_nobody_confirms_it, vec![crate::capability()], |trial| {
    let desk = Desk::new(&trial);
    let amina = desk.person(northland(), "amina@example.org", &[Role::Coordinator]).await;
    let omar = desk.person(northland(), "omar@example.org", &[Role::Contributor]).await;
    trial.pass(Duration::days(340));
    let mut browser = desk.browser();
    amina.sign_in(&trial, &desk, &mut browser).await;
    let page = plain(&browser.get("/people").await);
    assert_eq!(page.matches("lapses in 25 days").count(), 2, "{page}");
    upkeep::run(&desk.app, "").await.unwrap();
    let due = store::people::to_remind(desk.app.database().read(), desk.app.now()).await.unwrap();
    assert!(due.is_empty(), "each is reminded once");
    // She confirms Omar's and forgets her own.
    let rows = browser.get("/people.json").await.json();
    let of = |name: &str| {
        let all = rows["rows"].as_array().unwrap();
        all.iter().find(|r| r["person"] == name).unwrap()["id"].as_str().unwrap().to_owned()
    };
    assert_eq!(browser.post(&format!("/people/{}/confirm", of("omar")), &[]).await.status, 303);
    trial.pass(Duration::days(25));
    let mut hers = desk.browser();
    amina.sign_in(&trial, &desk, &mut hers).await;
    assert_eq!(hers.get("/people").await.status, 403, "her role lapsed");
    assert!(plain(&hers.get("/me").await).contains("lapsed"));
    let mut his = desk.browser();
    omar.sign_in(&trial, &desk, &mut his).await;
    let me = his.get("/api/v1/me").await.json();
    assert_eq!(me["roles"][0]["holds"], true);
});

both!(a_role_that_is_taken_away_is_gone_everywhere_at_once, vec![crate::capability()], |trial| {
    let desk = Desk::new(&trial);
    let mut amina = desk.person(northland(), "amina@example.org", &[Role::Coordinator]).await;
    let mut omar = desk.person(northland(), "omar@example.org", &[Role::Contributor, Role::Coordinator]).await;
    let mut lea = desk.person(southland(), "lea@example.org", &[Role::Coordinator]).await;
    let rows = amina.browser.get("/people.json").await.json();
    let rows = rows["rows"].as_array().unwrap();
    assert_eq!(rows.len(), 3, "only those of one's own organisation");
    let find = |name: &str, role: &str| {
        rows.iter().find(|r| r["person"] == name && r["role"] == role).unwrap()["id"].as_str().unwrap().to_owned()
    };
    let his = find("omar", "coordinator");
    for act in ["confirm", "take"] {
        let refused = lea.browser.post(&format!("/people/{his}/{act}"), &[]).await;
        assert_eq!(refused.status, 404, "another organisation's roles do not exist");
    }
    assert_eq!(amina.browser.post(&format!("/people/{his}/take"), &[]).await.status, 303);
    assert!(!omar.browser.signed_in().await, "his browsers are out");
    let mut again = desk.browser();
    omar.sign_in(&trial, &desk, &mut again).await;
    assert_eq!(again.get("/people").await.status, 403);
    assert_eq!(again.post(&format!("/people/{}/take", find("amina", "coordinator")), &[]).await.status, 403);
    // The last who coordinates stays.
    let own = amina.browser.post(&format!("/people/{}/take", find("amina", "coordinator")), &[]).await;
    assert_eq!(own.status, 422);
    assert!(plain(&own).contains("your own last coordinating role"));
    assert!(amina.browser.signed_in().await);
});

both!(nobody_gives_a_role_that_they_may_not_give, vec![crate::capability()], |trial| {
    let desk = Desk::new(&trial);
    let mut amina = desk.person(northland(), "amina@example.org", &[Role::Coordinator]).await;
    let mut ops = desk.person(northland(), "ops@example.org", &[Role::Operator]).await;
    let mut omar = desk.person(northland(), "omar@example.org", &[Role::Contributor]).await;
    let form = amina.browser.get("/people/invite").await.text();
    assert!(form.contains("value=\"signatory\"") && !form.contains("value=\"operator\""));
    let invite = |role: &'static str| [("email", "new@example.org"), ("roles", role)];
    assert_eq!(amina.browser.post("/people/invite", &invite("operator")).await.status, 422);
    assert_eq!(amina.browser.post("/people/invite", &[("email", "new@example.org")]).await.status, 422);
    assert_eq!(amina.browser.post("/people/invite", &[("email", "no address"), ("roles", "reader")]).await.status, 422);
    assert_eq!(ops.browser.post("/people/invite", &invite("signatory")).await.status, 422);
    assert_eq!(ops.browser.post("/people/invite", &invite("coordinator")).await.place(), "/people/invited");
    assert_eq!(ops.browser.get("/people").await.status, 403, "who runs the installation does not read its content");
    assert_eq!(omar.browser.post("/people/invite", &invite("reader")).await.status, 403);
    assert_eq!(desk.browser().get("/people").await.place(), "/sign-in?next=%2Fpeople");
});
