use super::{
    super::{passkey::device::Device, session},
    desk::{Desk, GOOD, asked, hidden, northland, plain},
};
use chrono::Duration;
use platform::{access::Role, both};

both!(a_code_serves_once_and_a_password_alone_opens_nothing, vec![crate::capability()], |trial| {
    let desk = Desk::new(&trial);
    let amina = desk.person(northland(), "amina@example.org", &[Role::Reader]).await;
    trial.pass(Duration::seconds(30));
    let mut browser = desk.browser();
    let first =
        browser.post("/sign-in", &[("email", "amina@example.org"), ("password", GOOD), ("next", "/people")]).await;
    assert_eq!(first.place(), "/sign-in/second?next=%2Fpeople");
    let halfway = browser.clone();
    assert!(!browser.signed_in().await);
    assert_eq!(browser.get("/me/second-step").await.place(), "/sign-in/second?next=/me/second-step");
    let code = amina.code(&desk);
    let passed = browser.post("/sign-in/second", &[("code", &code), ("next", "/people")]).await;
    assert_eq!(passed.place(), "/people");
    assert!(browser.signed_in().await);
    assert_ne!(browser.session(), halfway.session(), "a new session at each step");
    assert!(!halfway.clone().signed_in().await);
    // Who looked over the shoulder has the password and the code.
    let mut thief = desk.browser();
    thief.post("/sign-in", &[("email", "amina@example.org"), ("password", GOOD)]).await;
    let replay = thief.post("/sign-in/second", &[("code", &code)]).await;
    assert_eq!(replay.status, 422);
    assert!(plain(&replay).contains("used already"), "{}", replay.text());
    assert!(!thief.signed_in().await);
    // A halfway session ends after ten minutes.
    trial.pass(session::HALFWAY);
    let code = amina.code(&desk);
    assert!(thief.post("/sign-in/second", &[("code", &code)]).await.place().starts_with("/sign-in?next="));
});

both!(a_session_that_was_planted_is_worth_nothing, vec![crate::capability()], |trial| {
    let desk = Desk::new(&trial);
    let amina = desk.person(northland(), "amina@example.org", &[Role::Reader]).await;
    let mut thief = desk.browser();
    thief.post("/sign-in", &[("email", "amina@example.org"), ("password", GOOD)]).await;
    let mut hers = thief.clone();
    assert_eq!(amina.sign_in(&trial, &desk, &mut hers).await.place(), "/");
    assert!(hers.signed_in().await && !thief.signed_in().await);
    let mut forged = desk.browser();
    forged.cookies.insert("__Host-smcc".into(), "smcc_s_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA".into());
    assert!(!forged.signed_in().await);
    forged.cookies = [("smcc".to_owned(), hers.session().unwrap())].into();
    assert!(!forged.signed_in().await, "over https only the cookie that is bound to the host counts");
});

both!(a_recovery_code_opens_once_and_says_so, vec![crate::capability()], |trial| {
    let desk = Desk::new(&trial);
    let amina = desk.person(northland(), "amina@example.org", &[Role::Reader]).await;
    let mut browser = desk.browser();
    browser.post("/sign-in", &[("email", "amina@example.org"), ("password", GOOD)]).await;
    let typed = amina.codes[3].to_uppercase().replace('-', " ");
    assert_eq!(browser.post("/sign-in/second", &[("code", &typed)]).await.place(), "/");
    assert!(plain(&browser.get("/me/recovery").await).contains("9 recovery codes are left"));
    let mut again = desk.browser();
    again.post("/sign-in", &[("email", "amina@example.org"), ("password", GOOD)]).await;
    assert_eq!(again.post("/sign-in/second", &[("code", &typed)]).await.status, 422);
    // Two at once: one of them gets in.
    let (mut one, mut two) = (desk.browser(), desk.browser());
    for browser in [&mut one, &mut two] {
        browser.post("/sign-in", &[("email", "amina@example.org"), ("password", GOOD)]).await;
    }
    let fields = [("code", amina.codes[4].as_str())];
    let (a, b) = tokio::join!(one.post("/sign-in/second", &fields), two.post("/sign-in/second", &fields));
    let mut statuses = [a.status.as_u16(), b.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 422]);
});

both!(a_session_ends_by_itself_and_by_hand, vec![crate::capability()], |trial| {
    let desk = Desk::new(&trial);
    let mut amina = desk.person(northland(), "amina@example.org", &[Role::Reader]).await;
    trial.pass(session::IDLE - Duration::seconds(1));
    assert!(amina.browser.signed_in().await);
    trial.pass(session::IDLE - Duration::seconds(1));
    assert!(amina.browser.signed_in().await, "its use was noted");
    trial.pass(session::IDLE);
    assert!(!amina.browser.signed_in().await, "nobody used it for twelve hours");
    let mut here = desk.browser();
    amina.sign_in(&trial, &desk, &mut here).await;
    for _ in 0..15 {
        trial.pass(Duration::hours(11));
        assert!(here.signed_in().await);
    }
    trial.pass(Duration::hours(11));
    assert!(!here.signed_in().await, "seven days in all, used or not");
    // Two browsers; one signs the other out.
    let (mut here, mut there) = (desk.browser(), desk.browser());
    amina.sign_in(&trial, &desk, &mut here).await;
    amina.sign_in(&trial, &desk, &mut there).await;
    let page = here.get("/me").await.text();
    assert_eq!(page.matches("/end\"").count(), 1, "this browser has no button: {page}");
    let end = page[page.find("/me/sessions/").unwrap()..].split('"').next().unwrap().to_owned();
    let mut omar = desk.person(northland(), "omar@example.org", &[Role::Reader]).await;
    assert_eq!(omar.browser.post(&end, &[]).await.status, 404, "nobody ends another person's");
    assert_eq!(here.post(&end, &[]).await.status, 303);
    assert!(here.signed_in().await && !there.signed_in().await);
    assert_eq!(here.post("/sign-out", &[]).await.place(), "/");
    assert!(here.session().is_none() && !here.signed_in().await);
});

both!(a_new_password_puts_everybody_else_out, vec![crate::capability()], |trial| {
    let desk = Desk::new(&trial);
    let mut amina = desk.person(northland(), "amina@example.org", &[Role::Reader]).await;
    let mut there = desk.browser();
    amina.sign_in(&trial, &desk, &mut there).await;
    let new = "quiet lantern seven mosaics";
    let wrong = amina.browser.post("/me/password", &[("old", "not it"), ("password", new)]).await;
    assert_eq!(wrong.status, 422);
    let before = amina.browser.session();
    let done = amina.browser.post("/me/password", &[("old", GOOD), ("password", new)]).await;
    assert_eq!(done.status, 303, "{}", done.text());
    assert_ne!(amina.browser.session(), before);
    assert!(amina.browser.signed_in().await && !there.signed_in().await);
    let old = desk.browser().post("/sign-in", &[("email", "amina@example.org"), ("password", GOOD)]).await;
    assert_eq!(old.status, 422);
    let now = desk.browser().post("/sign-in", &[("email", "amina@example.org"), ("password", new)]).await;
    assert_eq!(now.place(), "/sign-in/second");
});

both!(a_passkey_is_a_second_step, vec![crate::capability()], |trial| {
    let desk = Desk::new(&trial);
    let mut amina = desk.person(northland(), "amina@example.org", &[Role::Reader]).await;
    let mut device = Device::new("https://smcc.example", 9);
    let page = amina.browser.get("/me/second-step").await.text();
    let made = device.make(&asked(&page));
    let answer = [("answer", made.as_str()), ("name", "work phone")];
    assert_eq!(amina.browser.post("/me/passkeys/new", &answer).await.place(), "/me");
    assert!(amina.browser.get("/me").await.text().contains("work phone"));
    let mut browser = desk.browser();
    browser.post("/sign-in", &[("email", "amina@example.org"), ("password", GOOD)]).await;
    let page = browser.get("/sign-in/second").await.text();
    assert!(page.contains("/assets/passkey-"), "{page}");
    let mut false_device = Device::new("https://smcc.example", 10);
    let wrong = false_device.show(&asked(&page));
    let refused = browser.post("/sign-in/passkey", &[("answer", &wrong)]).await;
    assert_eq!(refused.place(), "/sign-in/second?passkey=wrong");
    let right = device.show(&asked(&page));
    let late = browser.post("/sign-in/passkey", &[("answer", &right)]).await;
    assert_eq!(late.status, 422, "the challenge served for the wrong answer: {}", late.place());
    let page = browser.get("/sign-in/second?passkey=wrong").await.text();
    let right = device.show(&asked(&page));
    assert_eq!(browser.post("/sign-in/passkey", &[("answer", &right), ("next", "/me")]).await.place(), "/me");
    assert!(browser.signed_in().await);
    // It can be taken away, since the app stays.
    let me = browser.get("/me").await.text();
    let remove = me[me.find("/me/passkeys/").unwrap()..].split('"').next().unwrap().to_owned();
    assert_eq!(browser.post(&remove, &[]).await.status, 303);
    assert!(!browser.get("/me").await.text().contains("work phone"));
});

both!(a_passkey_signs_in_alone_and_serves_once, vec![crate::capability()], |trial| {
    let desk = Desk::new(&trial);
    let mut amina = desk.person(northland(), "amina@example.org", &[Role::Reader]).await;
    let id = desk.account("amina@example.org").await.id;
    let mut device = Device::new("https://smcc.example", 9);
    let page = amina.browser.get("/me/second-step").await.text();
    let made = device.make(&asked(&page));
    amina.browser.post("/me/passkeys/new", &[("answer", made.as_str()), ("name", "work phone")]).await;
    let mut browser = desk.browser();
    let page = browser.get("/sign-in?next=/people").await.text();
    assert!(page.contains("data-ask=\"/sign-in/alone/ask\"") && page.contains("/assets/passkey-"), "{page}");
    let challenge = browser.get("/sign-in/alone/ask").await;
    assert_eq!((challenge.status.as_u16(), &challenge.headers["cache-control"]), (200, &"no-store".parse().unwrap()));
    let shown = device.show_as(&challenge.text(), Some(id));
    // Only the browser that asked; once; and for nobody else's account.
    let mut thief = desk.browser();
    thief.get("/sign-in/alone/ask").await;
    assert_eq!(thief.post("/sign-in/alone", &[("answer", &shown)]).await.place(), "/sign-in?passkey=wrong");
    assert!(!thief.signed_in().await);
    let before = browser.cookies.clone();
    let passed = browser.post("/sign-in/alone", &[("answer", &shown), ("next", "/people")]).await;
    assert_eq!(passed.place(), "/people");
    assert!(browser.signed_in().await);
    assert_eq!(browser.get("/me/tokens/new").await.status, 200, "the device checked the person just now");
    let mut again = desk.browser();
    again.cookies = before;
    assert_eq!(again.post("/sign-in/alone", &[("answer", &shown)]).await.place(), "/sign-in?passkey=wrong");
    assert!(!again.signed_in().await);
    let omar = desk.person(northland(), "omar@example.org", &[Role::Reader]).await;
    let his = desk.account(&omar.email).await.id;
    let challenge = again.get("/sign-in/alone/ask").await.text();
    let shown = device.show_as(&challenge, Some(his));
    let refused = again.post("/sign-in/alone", &[("answer", &shown), ("next", "/people")]).await;
    assert_eq!(refused.place(), "/sign-in?next=%2Fpeople&passkey=wrong");
    assert!(!again.signed_in().await);
    // After five minutes nothing waits; and a key that was taken away opens nothing.
    let challenge = again.get("/sign-in/alone/ask").await.text();
    trial.pass(crate::account::passkey::WAITS);
    let shown = device.show_as(&challenge, Some(id));
    assert!(again.post("/sign-in/alone", &[("answer", &shown)]).await.place().ends_with("passkey=wrong"));
    let me = browser.get("/me").await.text();
    let remove = me[me.find("/me/passkeys/").unwrap()..].split('"').next().unwrap().to_owned();
    assert_eq!(browser.post(&remove, &[]).await.status, 303);
    let challenge = again.get("/sign-in/alone/ask").await.text();
    let shown = device.show_as(&challenge, Some(id));
    assert!(again.post("/sign-in/alone", &[("answer", &shown)]).await.place().ends_with("passkey=wrong"));
    assert!(!again.signed_in().await);
});

both!(no_passkey_is_offered_where_the_address_has_no_name, vec![crate::capability()], |trial| {
    let settings = platform::Settings { address: "http://192.0.2.7:8480".into(), ..platform::Settings::default() };
    let desk = Desk::set(&trial, settings, &serde_json::json!({}));
    let mut browser = desk.browser();
    assert!(!browser.get("/sign-in").await.text().contains("data-passkey"));
    assert_eq!(browser.get("/sign-in/alone/ask").await.status, 404);
    let asked = browser.get("/sign-in/alone").await.place();
    assert!(asked.starts_with("/sign-in"), "{asked}");
});

both!(a_passkey_alone_is_enough_and_the_last_one_stays, vec![crate::capability()], |trial| {
    let desk = Desk::new(&trial);
    let link = desk.invite(northland(), "amina@example.org", &[Role::Reader]).await;
    let mut browser = desk.browser();
    browser.post(&link, &[("name", "Amina"), ("lang", "en"), ("password", GOOD)]).await;
    let page = browser.get("/me/second-step").await.text();
    let made = Device::new("https://smcc.example", 9).make(&asked(&page));
    assert_eq!(browser.post("/me/passkeys/new", &[("answer", &made)]).await.place(), "/me/recovery");
    assert!(browser.signed_in().await);
    let me = browser.get("/me").await.text();
    let remove = me[me.find("/me/passkeys/").unwrap()..].split('"').next().unwrap().to_owned();
    assert_eq!(browser.post(&remove, &[]).await.status, 422);
});

both!(the_same_profile_in_four_languages, vec![crate::capability()], |trial| {
    let desk = Desk::new(&trial);
    let mut amina = desk.person(northland(), "amina@example.org", &[Role::Coordinator]).await;
    let pages = [
        "/me",
        "/me/profile",
        "/me/password",
        "/me/second-step",
        "/me/recovery",
        "/me/recovery/new",
        "/me/tokens/new",
        "/people",
        "/people/invite",
        "/sign-in",
        "/sign-in/second",
    ];
    for lang in ["en", "fr", "es", "ar"] {
        for path in pages {
            let page = amina.browser.get(&format!("{path}?lang={lang}")).await;
            let text = page.text();
            assert_eq!(page.status, 200, "{path} {lang}: {text}");
            assert!(text.contains(&format!("<html lang=\"{lang}\"")), "{path} {lang}");
            for word in ["account-", "left:", "right:", "style=\"", "<script>"] {
                assert!(!text.contains(word), "{path} {lang} has {word}");
            }
        }
    }
    let profile = amina.browser.get("/me/profile").await.text();
    let base = hidden(&profile, "base");
    let done = amina.browser.post("/me/profile", &[("name", "Amina D."), ("lang", "es"), ("base", &base)]).await;
    assert_eq!(done.status, 303, "{}", done.text());
    let me = amina.browser.get("/me").await.text();
    assert!(me.contains("Amina D.") && me.contains("<html lang=\"es\""), "{me}");
});

both!(a_person_who_was_disabled_is_out_at_once, vec![crate::capability()], |trial| {
    use sea_orm::{ActiveModelTrait, IntoActiveModel, Set};
    let desk = Desk::new(&trial);
    let mut amina = desk.person(northland(), "amina@example.org", &[Role::Reader]).await;
    let mut row = desk.account("amina@example.org").await.into_active_model();
    row.disabled_at = Set(Some(desk.app.now()));
    row.update(trial.app.database().writer()).await.unwrap();
    assert!(!amina.browser.signed_in().await);
    let refused = desk.browser().post("/sign-in", &[("email", "amina@example.org"), ("password", GOOD)]).await;
    assert_eq!(refused.status, 422);
});
