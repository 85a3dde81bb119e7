use super::desk::{Desk, GOOD, hidden, northland, plain, southland};
use chrono::Duration;
use platform::{access::Role, both};

both!(a_person_comes_in_by_invitation_and_sets_two_steps, vec![crate::capability()], |trial| {
    let desk = Desk::new(&trial);
    let link = desk.invite(northland(), "Amina@Example.org", &[Role::Coordinator, Role::Signatory]).await;
    let mut browser = desk.browser();
    let page = browser.get(&link).await;
    assert_eq!(page.status, 200);
    assert!(plain(&page).contains("Northland Society invites you to smcc as: Coordinator, Signatory."));
    let weak = browser.post(&link, &[("name", "Amina"), ("lang", "fr"), ("password", "northland2026")]).await;
    assert_eq!(weak.status, 422);
    assert!(plain(&weak).contains("Your name, e-mail or organisation is in it."), "{}", weak.text());
    assert!(!weak.text().contains("northland2026"), "a password is not shown again");
    assert_eq!(browser.post(&link, &[("name", ""), ("lang", "fr"), ("password", GOOD)]).await.status, 422);
    let joined = browser.post(&link, &[("name", "Amina"), ("lang", "fr"), ("password", GOOD)]).await;
    assert_eq!((joined.status.as_u16(), joined.place().as_str()), (303, "/me/second-step"));
    let set = joined.headers.get_all("set-cookie").iter().map(|v| v.to_str().unwrap()).collect::<Vec<_>>().join("\n");
    for word in ["__Host-smcc=", "HttpOnly", "Secure", "SameSite=Lax", "Path=/"] {
        assert!(set.contains(word), "{set}");
    }
    // Before the second step nothing is open.
    assert!(!browser.signed_in().await);
    assert_eq!(browser.get("/people").await.place(), "/sign-in?next=%2Fpeople");
    assert_eq!(browser.get("/api/v1/me").await.status, 401);
    let page = browser.get("/me/second-step").await;
    let seed = hidden(&page.text(), "seed");
    assert!(page.text().contains("otpauth://totp/smcc:") && page.text().contains("<svg"));
    assert_eq!(page.headers["cache-control"], "no-store", "nobody on the way keeps a secret");
    let wrong = browser.post("/me/second-step", &[("seed", &seed), ("code", "000000")]).await;
    assert_eq!(wrong.status, 422);
    assert_eq!(hidden(&wrong.text(), "seed"), seed, "the picture that was read stays good");
    let before = browser.session();
    let (_, codes) = browser.arm(&desk.app).await;
    assert_eq!(codes.len(), 10);
    assert_ne!(browser.session(), before, "the session is made new when it gains power");
    assert!(browser.signed_in().await);
    let me = browser.get("/me?lang=en").await.text();
    assert!(me.contains("Amina") && me.contains("Coordinator") && me.contains("Firefox · Android"), "{me}");
    browser.cookies.remove("__Host-smcc-once");
    let again = plain(&browser.get("/me/recovery").await);
    assert!(!again.contains(&codes[0]) && again.contains("10 recovery codes are left"), "{again}");
    // The link served once.
    let late = desk.browser().get(&link).await;
    assert_eq!(late.status, 422);
    assert!(plain(&late).contains("no longer valid"));
});

both!(an_invitation_ends_after_two_weeks_and_can_be_withdrawn, vec![crate::capability()], |trial| {
    let desk = Desk::new(&trial);
    let link = desk.invite(northland(), "omar@example.org", &[Role::Reader]).await;
    trial.pass(Duration::days(14) - Duration::seconds(1));
    assert_eq!(desk.browser().get(&link).await.status, 200);
    trial.pass(Duration::seconds(1));
    assert_eq!(desk.browser().get(&link).await.status, 422);
    let mut amina = desk.person(northland(), "amina@example.org", &[Role::Coordinator]).await;
    let made = amina.browser.post("/people/invite", &[("email", "lea@example.org"), ("roles", "reader")]).await;
    assert_eq!(made.place(), "/people/invited");
    let shown = amina.browser.get("/people/invited").await.text();
    let start = shown.find("/invitation/").expect("the link is shown");
    let link = shown[start..].split('<').next().unwrap().to_owned();
    assert_eq!(desk.browser().get(&link).await.status, 200);
    let page = amina.browser.get("/people").await.text();
    assert!(page.contains("lea@example.org") && !page.contains("omar@example.org"), "{page}");
    let at = page.find("/people/invitations/").unwrap();
    let withdraw = page[at..].split('"').next().unwrap().to_owned();
    assert_eq!(amina.browser.post(&withdraw, &[]).await.status, 303);
    assert_eq!(desk.browser().get(&link).await.status, 422);
    assert!(!amina.browser.get("/people").await.text().contains("lea@example.org"));
});

both!(a_role_in_another_organisation_is_accepted_by_the_person_signed_in, vec![crate::capability()], |trial| {
    let desk = Desk::new(&trial);
    let mut amina = desk.person(northland(), "amina@example.org", &[Role::Reader]).await;
    let link = desk.invite(southland(), "AMINA@example.org", &[Role::FocalSurge]).await;
    // Whoever else has the link gets no further than the sign-in, and no new password by it.
    let mut stranger = desk.browser();
    let led = stranger.get(&link).await;
    assert!(led.place().starts_with("/sign-in?next=%2Finvitation%2F"), "{}", led.place());
    let other = stranger.post(&link, &[("name", "X"), ("lang", "en"), ("password", GOOD)]).await;
    assert!(other.place().starts_with("/sign-in"), "{}", other.text());
    let before = amina.browser.session();
    let page = amina.browser.get(&link).await;
    assert!(page.status == 200 && !page.text().contains("type=\"password\""));
    assert_eq!(amina.browser.post(&link, &[]).await.place().split('?').next(), Some("/me"));
    assert_ne!(amina.browser.session(), before, "what one may do changed, and the session with it");
    let me = amina.browser.get("/api/v1/me").await.json();
    assert_eq!(me["roles"].as_array().unwrap().len(), 2);
    // She acts for Southland now, and can act for Northland again.
    let form = amina.browser.get("/me/act-for").await.text();
    assert!(form.contains("Northland Society") && form.contains("Southland Society"));
    let before = amina.browser.session();
    let home = northland().to_string();
    assert_eq!(amina.browser.post("/me/act-for", &[("organisation", &home)]).await.place(), "/me");
    assert_ne!(amina.browser.session(), before);
    assert!(amina.browser.get("/me").await.text().contains("Northland Society"));
    let nowhere = platform::testing::known::<platform::id::OrganisationId>(77).to_string();
    assert_eq!(amina.browser.post("/me/act-for", &[("organisation", &nowhere)]).await.status, 422);
});

both!(whoever_is_let_in_again_sets_everything_anew, vec![crate::capability()], |trial| {
    let desk = Desk::new(&trial);
    let mut amina = desk.person(northland(), "amina@example.org", &[Role::Coordinator]).await;
    let mut omar = desk.person(northland(), "omar@example.org", &[Role::Reader]).await;
    let mut other = desk.person(southland(), "lea@example.org", &[Role::Coordinator]).await;
    let id = desk.account("omar@example.org").await.id;
    let renew = format!("/people/{id}/renew");
    assert_eq!(other.browser.post(&renew, &[]).await.status, 404, "not one's own people");
    assert_eq!(omar.browser.post(&renew, &[]).await.status, 403, "not without the role");
    let own = format!("/people/{}/renew", desk.account("amina@example.org").await.id);
    assert_eq!(amina.browser.post(&own, &[]).await.status, 404, "not oneself");
    assert!(plain(&amina.browser.get(&renew).await).contains("omar gets a link"));
    assert_eq!(amina.browser.post(&renew, &[]).await.place(), "/people/invited");
    let shown = amina.browser.get("/people/invited").await.text();
    let link = shown[shown.find("/invitation/").unwrap()..].split('<').next().unwrap().to_owned();
    let mut fresh = desk.browser();
    let set = fresh.post(&link, &[("password", "quiet lantern seven mosaics")]).await;
    assert_eq!(set.place(), "/me/second-step", "{}", set.text());
    assert!(!omar.browser.signed_in().await, "the browsers of before are out");
    fresh.arm(&desk.app).await;
    assert!(fresh.signed_in().await);
    let old = desk.browser().post("/sign-in", &[("email", "omar@example.org"), ("password", GOOD)]).await;
    assert_eq!(old.status, 422, "the old password no longer opens");
    assert_eq!(desk.browser().get(&link).await.status, 422, "the link served once");
});
