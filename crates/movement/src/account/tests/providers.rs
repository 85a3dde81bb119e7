use super::{
    super::openid::tests::{Manner, start_at},
    desk::{Browser, Desk, northland, plain, southland},
};
use platform::{Settings, access::Role, both};
use std::collections::HashMap;

both!(a_person_signs_in_with_their_organisation_s_own_provider, vec![crate::capability()], |trial| {
    let (provider_desk, provider) = start_at(Manner::Ed25519, trial.app.now()).await;
    let settings = || Settings { address: "https://smcc.example".into(), ..Settings::default() };
    let own = |organisation: platform::id::OrganisationId, second: bool| {
        let mut set = serde_json::json!(provider);
        set["organisation"] = serde_json::json!(organisation);
        set["second_factor"] = serde_json::json!(second);
        serde_json::json!({ "seal": "a secret that is long enough for a key", "providers": [set] })
    };
    let desk = Desk::set(&trial, settings(), &own(northland(), true));
    assert!(plain(&desk.browser().get("/sign-in").await).contains("Sign in with Northland Society (invented)"));
    assert_eq!(desk.browser().get("/sign-in/with/elsewhere").await.status, 404);
    let visit = async |browser: &mut Browser| {
        let away = browser.get("/sign-in/with/northland?next=/me").await;
        assert_eq!(away.status, 303, "{}", away.text());
        let address = url::Url::parse(&away.place()).unwrap();
        let query: HashMap<String, String> = address.query_pairs().into_owned().collect();
        *provider_desk.visit.lock().unwrap() = Some((query["code_challenge"].clone(), query["nonce"].clone()));
        format!("/sign-in/with/northland/back?code=the-code&state={}", query["state"])
    };
    // Nobody has invited her yet.
    let mut browser = desk.browser();
    let back = visit(&mut browser).await;
    let unknown = browser.get(&back).await;
    assert_eq!(unknown.status, 422);
    assert!(plain(&unknown).contains("nobody has invited you yet"), "{}", unknown.text());
    desk.person(northland(), "amina@example.org", &[Role::Reader]).await;
    // A provider of another organisation does not speak for her.
    let foreign = Desk::set(&trial, settings(), &own(southland(), true));
    let mut browser = foreign.browser();
    let back = visit(&mut browser).await;
    assert_eq!(browser.get(&back).await.status, 422);
    // Her own does, and its second factor counts where it is set so.
    let mut browser = desk.browser();
    let back = visit(&mut browser).await;
    let mut other = desk.browser();
    assert_eq!(other.get(&back).await.status, 422, "another browser cannot bring her answer");
    let came = browser.get(&back).await;
    assert_eq!(came.place(), "/me", "{}", came.text());
    assert!(browser.signed_in().await);
    assert_eq!(browser.get(&back).await.status, 422, "an answer serves once");
    // Where it does not count, ours follows.
    let strict = Desk::set(&trial, settings(), &own(northland(), false));
    let mut browser = strict.browser();
    let back = visit(&mut browser).await;
    assert_eq!(browser.get(&back).await.place(), "/sign-in/second?next=%2Fme");
    assert!(!browser.signed_in().await);
});
