//! Iran 2021: the first arrivals, in the month in which the contingency plan was finished. The class of the situation and what
//! follows from it, the working groups, and what the room says of plans: only what is on record (domain.md 15, scenario 4).
//!
//! From the source: a Movement Contingency Plan for the risk that many refugees would come from Afghanistan, working groups
//! of the Red Crescent Society of the Islamic Republic of Iran, the IFRC and the ICRC that defined differentiated roles, and
//! its end in September 2021, as the first wave entered the country [S]. ASSUMED: the day, who was present since when, that
//! roles were allocated here and how, the change of class, every hour and every text. Left to later subjects: the plan itself
//! with its scenarios, triggers and activation, and the coordination agreement (agreements).

use super::{browser::Form, id_of, scenario};

scenario!(iran_2021_the_first_arrivals_in_the_month_of_the_plan, "2021-09-03T08:00:00Z", |server| {
    let host = server.lead("ns-irn").await;
    server.opens(&host, "IRN").await;
    for code in ["icrc", "ifrc"] {
        server.settles(code, "IRN", "2021-08-01").await;
    }
    let (host, icrc, ifrc) = (server.lead("ns-irn").await, server.lead("icrc").await, server.lead("ifrc").await);
    let form = [
        ("what", "population_movement"),
        ("countries", "IRN"),
        ("onset_day", "2021-09-01"),
        ("name", "First arrivals"),
    ];
    let o = server.fill(&host, "/o/new", &form).await;
    server.page(&host, &o).await.shows("What happened Population movement").shows("1 September 2021");
    let json = server.json(&icrc, &o).await;
    assert_eq!((json["class"].as_str(), json["severity"].as_str()), (Some("population_movement"), None));

    // It began on a day, not at an hour: after 56 hours nobody can say whether the limit has passed.
    let hour = server.rule(&host, &o, "R-002").await;
    assert_eq!((hour["state"].as_str(), hour["act"].as_str()), (Some("unknown"), Some(format!("{o}/edit").as_str())));
    server.page(&icrc, &o).await.shows("Not held yet: 32 to 56 hours since the onset. The limit may have passed.");
    let own = [("onset_hour", "14"), ("onset_source", "ASSUMED")];
    server.fill(&host, &format!("{o}/edit"), &own).await;
    let soon = server.rule(&host, &o, "R-002").await;
    assert_eq!((soon["state"].as_str(), soon["due"].as_str()), (Some("soon"), Some("2021-09-03T14:00:00Z")));

    // What the room says of plans and agreements is what is on record: that none is, and nothing else.
    let call = format!("{o}/meetings/new?kind=mini_summit");
    let room = server.page(&host, &call).await;
    room.shows("Coordination mechanism – no coordination agreement is on record");
    room.shows("Convener roles – no convener is on record");
    server.page(&host, &o).await.hides("contingency plan").hides("Contingency plan");
    let summit = [("local", "2021-09-03T15:30"), ("zone", "Asia/Tehran"), ("step", "call")];
    let meeting = server.fill(&host, &call, &summit).await;
    let starts = server.json(&icrc, &meeting).await["starts"].clone();
    assert_eq!(starts, "2021-09-03T11:00:00Z", "half past three by the clock of Tehran, four and a half hours ahead");
    server.at("2021-09-03T13:00:00Z");
    let (irn, red, fed) = (id_of("ns-irn").to_string(), id_of("icrc").to_string(), id_of("ifrc").to_string());
    let came = [("leader", irn.as_str()), ("leader", &red), ("leader", &fed)];
    server.fill(&host, &format!("{meeting}/held"), &came).await;
    for rule in ["R-001", "R-002", "R-004"] {
        assert_eq!(server.state(&ifrc, &o, rule).await, "kept", "{rule}");
    }
    server.page(&icrc, &o).await.shows("Held 45 hours after the onset: within the limit.");

    // The class decides who is proposed: in 2021 the Federation leads where people are on the move.
    let new = format!("{o}/conveners/new?country=IRN");
    let page = server.page(&host, &new).await;
    page.shows(
        "In natural or technological disasters and other emergencies of peacetime, the International Federation",
    );
    assert_eq!(Form::of(&page.html, &new).values("convener"), [fed.as_str()]);
    let lead = server.fill(&host, &new, &[]).await;
    for who in [&host, &ifrc, &icrc] {
        server.word(who, &lead, "ASSUMED: Head").await;
    }
    server.page(&icrc, &lead).await.shows("Lead agency: Iran").shows("Agreed").hides("Convener:");
    assert_eq!(server.state(&host, &o, "R-013").await, "kept");

    // It turns into several situations at once: the allocation is looked at again by itself, and words given before are stale.
    server.at("2021-09-13T08:00:00Z");
    let mixed = [("class", "mixed"), ("severity", "orange"), ("assessed_why", "ASSUMED: several situations at once.")];
    server.fill(&host, &format!("{o}/assess"), &mixed).await;
    let page = server.page(&ifrc, &lead).await;
    page.shows("Under review: The situation changed from Population movement to Mixed situation.");
    page.shows("This was decided for: Population movement. The situation is now: Mixed situation.");
    let words = server.json(&ifrc, &lead).await["words"].clone();
    assert!(words.as_array().unwrap().iter().all(|w| w["word"] == "stale"), "{words}");
    assert_eq!(server.state(&host, &o, "R-016").await, "kept", "the review is open");
    let room = server.page(&icrc, &o).await;
    room.shows("ASSUMED: several situations at once.").shows("Class Mixed situation").shows("Severity Orange");
    // By the rule of that time the components agree on a lead: whatever they choose has its reason.
    let edit = format!("{lead}/edit");
    let open = server.sent(&ifrc, &edit, &[("class", "mixed"), ("reason", "")]).await;
    assert_eq!(open.status, 422);
    open.shows("Several situations at once: the components agree on the lead agency.");
    let roles = "ASSUMED: roles as the working groups defined them.";
    server.fill(&ifrc, &edit, &[("class", "mixed"), ("reason", roles)]).await;
    for who in [&host, &ifrc, &icrc] {
        server.word(who, &lead, "ASSUMED: Head").await;
    }
    server.page(&host, &lead).await.shows("Agreed").shows(roles);
    assert_eq!(server.json(&host, &lead).await["deviates"], true);

    // The working groups: technical meetings, each with its own number, in the list and in the timeline.
    for day in ["2021-09-15", "2021-09-22"] {
        let group =
            [("local", format!("{day}T10:00")), ("zone", "Asia/Tehran".to_owned()), ("step", "call".to_owned())];
        let group: Vec<(&str, &str)> = group.iter().map(|(n, v)| (*n, v.as_str())).collect();
        let at = server.fill(&icrc, &format!("{o}/meetings/new?kind=technical"), &group).await;
        server.page(&host, &at).await.shows("Technical meeting (working group)");
    }
    let rows = server.json(&ifrc, &format!("{o}/meetings")).await["rows"].clone();
    let groups: Vec<_> = rows.as_array().unwrap().iter().filter(|r| r["kind"] == "technical").collect();
    assert_eq!(groups.len(), 2, "{rows}");
    assert_eq!(server.state(&host, &o, "R-006").await, "kept", "a next meeting has a date");
    server.page(&icrc, &format!("{o}/timeline")).await.shows("15 September 2021").shows("22 September 2021");

    // What was learnt of the plan is found by its tool and its country, and on the page of the context.
    server.at("2021-10-20T08:00:00Z");
    let lesson = [
        ("title", "A plan finished as the first people arrived"),
        ("tool", "plan"),
        ("phase", "preparedness"),
        ("outcome", "success"),
        ("helped", "Working groups of the three defined differentiated roles and responsibilities."),
        ("source", "CD/22/21"),
        ("audience", "context"),
    ];
    server.fill(&host, &format!("/lessons/new?emergency={}", o.trim_start_matches("/o/")), &lesson).await;
    server.page(&icrc, "/lessons?tool=plan&country=IRN").await.shows("A plan finished as the first people arrived");
    server.page(&icrc, "/lessons?tool=officer&country=IRN").await.hides("A plan finished");
    server.page(&ifrc, "/contexts/IRN").await.shows("A plan finished as the first people arrived");
    server.page(&ifrc, &o).await.shows("A plan finished as the first people arrived");
    server.page(&server.lead("ns-nor").await, "/lessons?tool=plan").await.hides("A plan finished");
});
