//! Goma 2021: a Mini-Summit that sets the course, meetings that go on in their rhythm, offices that are shared, and the case
//! study that others find when they need it (domain.md 15, scenario 2).
//!
//! From the source: after the eruption of the volcano in Goma the Mini-Summit set the operation on the right course,
//! coordination mechanisms already worked well after Ebola, the IFRC's team shared office space in the ICRC's compound, and a
//! case study was made with support from the Canadian Red Cross Society [S]; in 2021 the word of the role was “lead agency”
//! (domain.md 3.3). ASSUMED: every day and hour, who attended, how roles were allocated, every text that is not the source's.
//! Left to later subjects: the mechanisms as an agreement with its three levels (agreements), surge and logistics.

use super::{id_of, public, scenario};

scenario!(goma_2021_the_mini_summit_set_the_course, "2021-05-22T20:00:00Z", |server| {
    let host = server.lead("ns-cod").await;
    server.opens(&host, "COD").await;
    for code in ["icrc", "ifrc", "ns-can"] {
        server.settles(code, "COD", "2021-01-01").await;
    }
    let (host, icrc, ifrc) = (server.lead("ns-cod").await, server.lead("icrc").await, server.lead("ifrc").await);
    let canada = server.lead("ns-can").await;
    let form = [
        ("what", "volcano"),
        ("countries", "COD"),
        ("onset_day", "2021-05-22"),
        ("onset_hour", "17"),
        ("name", "Eruption near Goma"),
    ];
    let o = server.fill(&host, "/o/new", &form).await;
    assert_eq!(server.state(&icrc, &o, "R-001").await, "soon");

    // One click: the form comes filled, at an hour that hurts least; the IFRC proposes, the host chooses and calls.
    let call = format!("{o}/meetings/new?kind=mini_summit");
    let slots = server.fill(&ifrc, &call, &[("zone", "Africa/Lubumbashi"), ("step", "propose")]).await;
    let meeting = slots.trim_end_matches("/slots").to_owned();
    assert_eq!(server.state(&icrc, &o, "R-001").await, "kept", "one is recorded");
    let hours = server.page(&host, &slots).await;
    hours.shows("Choose this time").shows("Canada");
    server.press(&host, &slots, "Choose this time").await;
    server.press(&host, &meeting, "Call it now").await;
    let starts = server.json(&icrc, &meeting).await["starts"].as_str().unwrap().to_owned();
    assert!(starts.as_str() < "2021-05-24T17:00:00Z", "within the limit: {starts}");
    let to: chrono::DateTime<chrono::Utc> = starts.parse().unwrap();
    server.at(&(to + chrono::Duration::hours(2)).to_rfc3339());
    let of = |code: &str| id_of(code).to_string();
    let (cod, red, fed, can) = (of("ns-cod"), of("icrc"), of("ifrc"), of("ns-can"));
    let came = [("leader", cod.as_str()), ("leader", &red), ("leader", &fed), ("operational", &can)];
    server.fill(&host, &format!("{meeting}/held"), &came).await;
    let clock = server.json(&host, &meeting).await["clock"]["standing"].clone();
    assert!(clock == "good" || clock == "met", "{clock}");
    assert_eq!(server.state(&canada, &o, "R-004").await, "kept", "host, ICRC and IFRC were there");

    // The watch asks for the minutes, the roles in them and a next meeting; each is done, and it asks no more.
    assert_eq!(server.state(&host, &o, "R-005").await, "unknown");
    assert_eq!(server.state(&host, &o, "R-006").await, "waiting");
    let json = server.json(&host, &meeting).await;
    let items = json["agenda"].as_array().unwrap();
    let item = |subject: &str| {
        let found = items.iter().find(|i| i["subject"] == subject).unwrap_or_else(|| panic!("{subject}: {items:?}"));
        format!("{meeting}/items/{}", found["id"].as_str().unwrap())
    };
    server.fill(&icrc, &item("situation"), &[("minutes", "ASSUMED: what each of us knows.")]).await;
    let roles = server.rule(&ifrc, &o, "R-005").await;
    assert_eq!(
        (roles["state"].as_str(), roles["why"].as_str()),
        (Some("waiting"), Some("The minutes do not say what was agreed on roles."))
    );
    server.fill(&host, &item("conveners"), &[("minutes", "ASSUMED: who leads, and who does what.")]).await;
    assert_eq!(server.state(&ifrc, &o, "R-005").await, "kept");
    let decided = [("what", "ASSUMED: we meet every week.")];
    server.fill(&host, &format!("{meeting}/decisions/new"), &decided).await;
    let next = server.press(&ifrc, &meeting, "Call the next").await;
    assert_eq!(server.state(&host, &o, "R-006").await, "kept");
    assert_eq!(server.json(&host, &next).await["number"], 2);
    for who in [&host, &icrc, &ifrc, &canada] {
        server.agrees(who, &meeting).await;
    }
    server.page(&host, &meeting).await.shows("Minutes agreed");

    // The lead agency of that time: proposed by rule, agreed by the three, told to all.
    let lead = server.fill(&ifrc, &format!("{o}/conveners/new"), &[]).await;
    server.page(&canada, &lead).await.shows("Lead agency: ").shows("Proposed").hides("Convener:");
    for who in [&host, &ifrc, &icrc] {
        server.word(who, &lead, "ASSUMED: Head").await;
    }
    assert_eq!(server.asks(&ifrc, &o, "R-014").await.1, ["ifrc"], "whoever leads tells the others");
    let told = [("announced_how", "ASSUMED: a message to all National Societies")];
    server.fill(&ifrc, &format!("{lead}/announce"), &told).await;
    assert_eq!(server.state(&ifrc, &o, "R-014").await, "kept");

    // Teams that sit side by side are a fact with its source, on the page of the context.
    let together = [
        ("way", "shared_office"),
        ("title", "The IFRC’s team in the ICRC’s compound"),
        ("organisations", "IFRC\nICRC"),
        ("place", "Goma"),
        ("source", "CD/22/21"),
        ("audience", "movement"),
    ];
    server.fill(&ifrc, "/contexts/COD/together/new", &together).await;
    server.page(&server.lead("ns-nor").await, "/contexts/COD").await.shows("The IFRC’s team in the ICRC’s compound");

    // A lesson is its writers' first; the case study that is made of it is found by tool and country by everybody.
    server.at("2021-09-01T08:00:00Z");
    let lesson = [
        ("title", "The Mini-Summit set the operation on the right course"),
        ("tool", "mini_summit"),
        ("phase", "onset"),
        ("outcome", "success"),
        ("helped", "Earlier experience, notably from Ebola; mechanisms that already worked; teams that sat close."),
        ("hindered", "ASSUMED: a sentence for those who were there."),
        ("source", "CD/22/21"),
        ("audience", "organisations"),
        ("organisations", "Canadian Red Cross"),
    ];
    let path = format!("/lessons/new?emergency={}", o.trim_start_matches("/o/"));
    let lesson = server.fill(&ifrc, &path, &lesson).await;
    server.page(&canada, &lesson).await.shows("ASSUMED: a sentence for those who were there.");
    assert_eq!(server.get(&icrc, &lesson).await.status, 404, "it was named to one, and nobody else finds it");
    let found = "/lessons?tool=mini_summit&country=COD";
    server.page(&public(), found).await.hides("The Mini-Summit set the operation");
    let study = [("hindered", ""), ("audience", "public"), ("audience_why", "Case study, with support from Canada.")];
    let study = server.fill(&ifrc, &format!("{lesson}/publish"), &study).await;
    let seen = server.page(&public(), &study).await;
    seen.shows("teams that sat close").hides("for those who were there");
    server.page(&public(), found).await.shows("The Mini-Summit set the operation on the right course");
    server.page(&public(), "/lessons?tool=officer&country=COD").await.hides("The Mini-Summit set the operation");
    server.page(&public(), "/lessons?tool=mini_summit&country=MOZ").await.hides("The Mini-Summit set the operation");
    server.page(&canada, &lesson).await.shows("ASSUMED: a sentence for those who were there.");

    // Beside the tool, where the next one calls a Mini-Summit, in whatever country.
    let other = server.lead("ns-hti").await;
    server.opens(&other, "HTI").await;
    let other = server.lead("ns-hti").await;
    let form = [("what", "earthquake"), ("countries", "HTI"), ("onset_day", "2021-08-31"), ("name", "Specimen")];
    let there = server.fill(&other, "/o/new", &form).await;
    let beside = server.page(&other, &format!("{there}/meetings/new?kind=mini_summit")).await;
    beside.shows("The Mini-Summit set the operation on the right course");
    server.page(&other, &format!("{there}/conveners/new")).await.hides("The Mini-Summit set the operation");
});
