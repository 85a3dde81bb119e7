//! COVID-19: one emergency of no single country. No host, no context, and still someone who convenes for all, a meeting in
//! time, and a text that the two who speak cleared (domain.md 15, scenario 9).
//!
//! From sources: one global emergency; the two international components joined forces from the onset at Geneva level [S];
//! before 2022 the word of the role was “lead agency” (domain.md 3.3). ASSUMED: the day and hour, that roles were allocated
//! here and how, every text. Left to later subjects: the appeal with its three totals (money) and the joint tender for
//! protective equipment (logistics).

use super::{browser::Form, id_of, scenario};
use serde_json::{Value, json};

scenario!(covid_2020_one_global_emergency_without_a_country, "2020-03-11T18:00:00Z", |server| {
    let (ifrc, icrc, society) = (server.lead("ifrc").await, server.lead("icrc").await, server.lead("ns-moz").await);

    // Without a country the form asks once whether it is of no single one; then it is one emergency, not one for each.
    let form = [("what", "epidemic"), ("countries", ""), ("onset_day", "2020-03-11"), ("name", "COVID-19")];
    let asked = server.sent(&ifrc, "/o/new", &form).await;
    assert_eq!(asked.status, 422);
    asked.shows("It is of no single country, such as a pandemic");
    let query = "/o/new?what=epidemic&onset_day=2020-03-11&onset_hour=16&name=COVID-19";
    let o = server.fill(&ifrc, query, &[("everywhere", "on")]).await;
    let json = server.json(&society, &o).await;
    assert_eq!(
        (&json["countries"], &json["context"], &json["audience"]),
        (&json!([]), &Value::Null, &json!("movement"))
    );
    assert_eq!(server.json(&society, "/o?what=epidemic").await["rows"].as_array().unwrap().len(), 1);

    // It concerns the two who work everywhere; nobody is its host, and no National Society is asked for anything.
    let mut both = vec!["icrc".to_owned(), "ifrc".to_owned()];
    for who in [&ifrc, &icrc] {
        let (state, mut whom) = server.asks(who, &o, "R-013").await;
        whom.sort_unstable();
        assert_eq!((state.as_str(), &whom), ("waiting", &both));
        let home = server.page(who, "/").await;
        home.shows("Nobody convenes in all countries.").shows("Call the Mini-Summit");
        assert!(home.rules().contains(&"R-001".to_owned()));
    }
    assert!(server.page(&society, "/").await.rules().is_empty(), "a Society is asked in its own country's emergency");
    assert_eq!(server.state(&society, &o, "R-001").await, "untold");
    assert_eq!(
        server.state(&icrc, &o, "R-048").await,
        "not_applicable",
        "there is no list of who is present in the world"
    );

    // The gap is shown as what it is, and the form that fills it asks for no country and for no host's ability.
    let list = server.page(&icrc, &format!("{o}/conveners")).await;
    list.shows("No convener yet all countries Propose a convener");
    let new = format!("{o}/conveners/new");
    assert!(list.html.contains(&format!("href=\"{new}\"")), "{}", list.html);
    let page = server.page(&icrc, &new).await;
    page.shows("the International Federation is the lead agency").hides("able to convene");
    let form = Form::of(&page.html, &new);
    assert_eq!((form.values("convener"), form.values("country")), (vec![id_of("ifrc").to_string().as_str()], vec![]));
    // By the rule of today it would be a convener, and the page says that this is our assumption.
    let today = server.page(&icrc, &format!("{new}?valid_from=2022-07-01")).await;
    today.shows("the IFRC convenes for all countries").shows("Our assumption").hides("Lead agency");
    let lead = server.fill(&icrc, &new, &[]).await;
    assert_eq!(server.sent(&ifrc, &new, &[]).await.status, 422, "there is one for all, not two");
    let page = server.page(&society, &lead).await;
    page.shows("Lead agency: all countries").hides("Convener:");
    let json = server.json(&icrc, &lead).await;
    assert_eq!(
        (&json["country"], json["words"].as_array().unwrap().len()),
        (&Value::Null, 2),
        "no host is asked: {json}"
    );
    assert_eq!(server.get(&society, &format!("{lead}/word")).await.status, 403);
    for who in [&ifrc, &icrc] {
        server.word(who, &lead, "ASSUMED: Head").await;
    }
    assert_eq!(server.state(&ifrc, &o, "R-013").await, "kept");
    assert_eq!(server.json(&ifrc, &lead).await["state"], "agreed");
    server.page(&society, &o).await.shows("all countries International Federation").hides("No convener yet");

    // A meeting in Geneva, in good time; the two who are parties were there.
    server.at("2020-03-12T06:00:00Z");
    let call = format!("{o}/meetings/new?kind=mini_summit");
    let summit = [("local", "2020-03-12T10:00"), ("zone", "Europe/Zurich"), ("level", "global"), ("step", "call")];
    let meeting = server.fill(&ifrc, &call, &summit).await;
    server.at("2020-03-12T11:00:00Z");
    let (red, fed) = (id_of("icrc").to_string(), id_of("ifrc").to_string());
    server.fill(&ifrc, &format!("{meeting}/held"), &[("leader", red.as_str()), ("leader", &fed)]).await;
    for rule in ["R-001", "R-002", "R-004"] {
        assert_eq!(server.state(&icrc, &o, rule).await, "kept", "{rule}");
    }
    server.page(&icrc, &o).await.shows("Held 17 hours after the onset: within the first day.");

    // What they say together names the role and speaks for the two.
    let s = server.fill(&ifrc, &format!("{o}/statements/new"), &[]).await;
    let text = server.page(&icrc, &s).await;
    text.shows("Epidemic in all countries, since 11 March 2020")
        .shows("Lead agency for all countries: International Federation");
    for who in [&ifrc, &icrc] {
        server.word(who, &s, "ASSUMED: President").await;
    }
    server.fill(&icrc, &format!("{s}/issue"), &[("sure", "on")]).await;
    assert_eq!(server.state(&icrc, &o, "R-010").await, "kept");
    server.page(&society, &s).await.shows("Issued");

    // An officer for all countries: the decision can be taken and stays.
    let severe = [("class", "epidemic"), ("severity", "red"), ("assessed_why", "ASSUMED")];
    server.fill(&ifrc, &format!("{o}/assess"), &severe).await;
    assert_eq!(server.asks(&icrc, &o, "R-050").await.0, "waiting");
    let none = [("state", "not_needed"), ("reason", "ASSUMED: both headquarters coordinate themselves.")];
    server.fill(&icrc, &format!("{o}/officers/none"), &none).await;
    assert_eq!(server.state(&ifrc, &o, "R-050").await, "kept");
    server.page(&society, &format!("{o}/officers")).await.shows("Movement Coordination Officer – all countries");

    // In a country it is an emergency of that country, with its own host: the global one does not stand in its way.
    let host = server.lead("ns-moz").await;
    server.opens(&host, "MOZ").await;
    let host = server.lead("ns-moz").await;
    let own =
        [("what", "epidemic"), ("countries", "MOZ"), ("onset_day", "2020-03-11"), ("name", "COVID-19, Mozambique")];
    let there = server.fill(&host, "/o/new", &own).await;
    server.page(&host, &format!("{there}/conveners")).await.shows("No convener yet Mozambique").hides("all countries");
    both.clear();
});
