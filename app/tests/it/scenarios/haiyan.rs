//! Haiyan 2013: a Movement Summit three months later. What the watch says meanwhile, what it says once the meeting is planned
//! for after the limit, and what stays of it: hours, minutes, history (domain.md 15, scenario 13).
//!
//! From sources: the typhoon of 8 November 2013, and a Movement Summit that was planned for mid-February 2014 [P33]; in 2013
//! the word of the role was “lead agency” (domain.md 3.3). ASSUMED: who was present, every hour, the day of the summit, when
//! it was called, all texts, and that the lead was allocated as the rule of that time proposes. Left to later subjects: the
//! coverage of the appeal in five steps (money).

use super::{id_of, public, scenario};

scenario!(haiyan_2013_the_movement_summit_came_three_months_later, "2013-11-08T08:00:00Z", |server| {
    let host = server.lead("ns-phl").await;
    server.opens(&host, "PHL").await;
    for code in ["icrc", "ifrc"] {
        server.settles(code, "PHL", "2013-11-01").await;
    }
    let (host, icrc, ifrc) = (server.lead("ns-phl").await, server.lead("icrc").await, server.lead("ifrc").await);
    let form =
        [("what", "cyclone"), ("countries", "Philippines"), ("onset_day", "2013-11-08"), ("name", "Typhoon Haiyan")];
    let o = server.fill(&host, "/o/new", &form).await;

    // The first day: the three who lead are asked, with the day by which it is good.
    let heads = || ["ns-phl", "ifrc", "icrc"].map(str::to_owned).to_vec();
    let (state, mut whom) = server.asks(&icrc, &o, "R-001").await;
    assert_eq!(whom.first().map(String::as_str), Some("ns-phl"), "the host comes first");
    whom.sort_unstable();
    let mut all = heads();
    all.sort_unstable();
    assert_eq!((state.as_str(), whom), ("soon", all));
    assert_eq!(server.state(&icrc, &o, "R-003").await, "not_applicable", "the limit has not passed");
    server.page(&icrc, &o).await.shows("Not held yet: 0 to 8 hours since the onset. The limit is 10 November 2013");

    // The onset is known to the day only: between the two ends of the limit nobody is called late who may not be.
    server.at("2013-11-09T06:00:00Z");
    assert_eq!(server.state(&icrc, &o, "R-001").await, "late");
    server.at("2013-11-10T12:00:00Z");
    let hour = server.rule(&host, &o, "R-002").await;
    assert_eq!(hour["state"], "unknown");
    assert!(hour["why"].as_str().unwrap().contains("The hour at which it began is not known"), "{hour}");
    server.page(&host, &o).await.shows("The limit may have passed.");

    // After the latest end of it, the three are asked what became of it, each on their own first page.
    server.at("2013-11-11T01:00:00Z");
    let status = server.rule(&ifrc, &o, "R-003").await;
    assert_eq!(
        (&status["state"], status["why"].as_str()),
        (&"late".into(), Some("The limit has passed without a Mini-Summit, a plan for one, or a reason."))
    );
    for who in [&host, &icrc, &ifrc] {
        let home = server.page(who, "/").await;
        home.shows("Call the Mini-Summit");
        assert!(home.rules().contains(&"R-001".to_owned()), "{:?}", home.rules());
    }
    server.page(&host, &o).await.shows("the limit has passed. Call one, say which meeting took its place");

    // Two months on nothing has changed, and it is not forgotten.
    server.at("2014-01-16T09:00:00Z");
    assert_eq!(server.state(&host, &o, "R-003").await, "late");

    // A Movement Summit for mid-February [P33] is called; it counts as the Mini-Summit.
    let summit = [
        ("name", "Movement Summit"),
        ("local", "2014-02-14T10:00"),
        ("zone", "Asia/Manila"),
        ("length", "480"),
        ("modality", "in_person"),
        ("counts", "on"),
        ("step", "call"),
    ];
    let meeting = server.fill(&ifrc, &format!("{o}/meetings/new?kind=strategic"), &summit).await;
    for kept in ["R-001", "R-003"] {
        assert_eq!(server.state(&host, &o, kept).await, "kept", "{kept}");
    }
    let planned = server.rule(&host, &o, "R-002").await;
    assert_eq!(
        (&planned["state"], planned["why"].as_str()),
        (&"late".into(), Some("The Mini-Summit is planned for after the limit."))
    );
    assert_eq!(planned["who"], serde_json::json!([id_of("ifrc")]), "only who called it could call it sooner");

    // Its time passes and nobody says whether it was held.
    server.at("2014-02-15T00:00:00Z");
    let unsaid = server.rule(&ifrc, &o, "R-003").await;
    assert_eq!(unsaid["why"], "The time of the Mini-Summit has passed. Was it held?");
    assert!(unsaid["act"].as_str().unwrap().ends_with(meeting.rsplit('/').next().unwrap()), "{unsaid}");
    let (phl, red, fed) = (id_of("ns-phl").to_string(), id_of("icrc").to_string(), id_of("ifrc").to_string());
    let came = [("leader", phl.as_str()), ("leader", &red), ("leader", &fed)];
    server.fill(&host, &format!("{meeting}/held"), &came).await;

    // What can no longer be mended is said with its hours, and asks nobody any more.
    let late = server.rule(&host, &o, "R-002").await;
    assert_eq!(
        (&late["state"], late["why"].as_str()),
        (&"late".into(), Some("The Mini-Summit was held 2330 hours after the beginning."))
    );
    assert_eq!(late["who"], serde_json::json!([]));
    for who in [&host, &icrc, &ifrc] {
        assert!(!server.page(who, "/").await.rules().contains(&"R-002".to_owned()), "nobody is blamed at home");
    }
    let clock = server.json(&host, &format!("{o}/meetings")).await["clock"].clone();
    assert_eq!(
        (&clock["standing"], &clock["hours_least"], &clock["hours_most"]),
        (&"late".into(), &2330.into(), &2354.into())
    );
    server.page(&host, &o).await.shows("Held 2330 to 2354 hours after the onset: after the limit.");

    // The history of the meetings: planned and held stand in one list, in the timeline and in the pack for who comes after.
    let next = server.press(&ifrc, &meeting, "Call the next").await;
    server.at("2014-03-20T10:00:00Z");
    let list = server.page(&icrc, &format!("{o}/meetings")).await;
    list.shows("Movement Summit");
    let rows = server.json(&icrc, &format!("{o}/meetings")).await["rows"].clone();
    assert_eq!(rows.as_array().unwrap().len(), 2, "{rows}");
    assert_ne!(next, meeting);
    let timeline = server.page(&icrc, &format!("{o}/timeline")).await;
    timeline.shows("held the meeting").shows("Movement Summit");
    server.page(&icrc, &format!("{o}/handover")).await.shows("Movement Summit");

    // The lead agency of that time, by the rule of that time.
    assert_eq!(server.rule(&ifrc, &o, "R-013").await["why"], "Nobody convenes in Philippines.");
    let form = server.page(&ifrc, &format!("{o}/conveners/new?country=PHL")).await;
    form.shows("the International Federation is the lead agency").hides("Co-conveners");
    let lead = server.fill(&ifrc, &format!("{o}/conveners/new?country=PHL"), &[]).await;
    server
        .page(&host, &lead)
        .await
        .shows("Lead agency: Philippines")
        .shows("Seville Agreement 1997")
        .hides("Convener:");

    // Over, it asks nothing of anybody, and everything is still there to be read.
    let closed = [("status", "closed")];
    server.fill(&host, &format!("{o}/edit"), &closed).await;
    let id = server.json(&host, &o).await["id"].as_str().unwrap().to_owned();
    let told = server.json(&host, &format!("/watch?emergency={id}")).await["rows"].clone();
    assert_eq!(told, serde_json::json!([]), "what is over concerns nobody");
    server.page(&icrc, &meeting).await.shows("Held 2330 to 2354 hours after the onset");
    assert_eq!(server.get(&public(), &o).await.status, 404, "it was never public");
});
