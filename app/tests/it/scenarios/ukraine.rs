//! Ukraine 2022: from the planning coordinator of January to the red of 24 February, hour by hour; one emergency with several
//! countries, an allocation of the convener's role in each, a Joint Statement, a joint letter to all, an officer, and a
//! Mini-Summit in Russia too. The watch asks the right ones at the right hours, and stops when a thing is done (domain.md 15,
//! scenario 1; ).
//!
//! From sources: on 27 January a “Movement Contingency Planning Coordinator” was agreed, before the escalation; on 24 February
//! the crisis was categorised red [P30]; a Mini-Summit was held, a Joint Statement released, an officer agreed (in another
//! place of the report: considered), convener responsibilities were allocated for each affected country, followed by a joint
//! letter to all National Societies; a Mini-Summit also took place in Russia; a joint Steering Committee met at senior
//! operational level [S]. ASSUMED: which countries are entered beside Ukraine and Russia, who was present where, every hour and
//! every other day, who convenes in which country (what the product's rule proposes, once otherwise with a reason), who spoke
//! when, and every text. Left to later subjects: the DREF of 8 February and the appeals (money), the surge alerts of 25
//! February (surge), the Movement Log Hub (logistics), agreements and contingency plans.

use super::{Server, browser::Form, id_of, scenario};
use platform::access::Caller;
use serde_json::json;

const COUNTRIES: &str = "UKR; POL; MDA; RUS";

/// The three who lead in Ukraine, as they are known now.
async fn three(server: &Server) -> [Caller; 3] {
    [server.lead("ns-ukr").await, server.lead("ifrc").await, server.lead("icrc").await]
}

fn sorted(mut all: Vec<String>) -> Vec<String> {
    all.sort_unstable();
    all
}

scenario!(ukraine_2022_from_the_planning_coordinator_to_the_joint_letter, "2022-01-27T09:00:00Z", |server| {
    let host = server.lead("ns-ukr").await;
    server.opens(&host, "UKR").await;
    for code in ["icrc", "ifrc"] {
        server.settles(code, "UKR", "2022-01-01").await;
    }
    let [host, ifrc, _] = three(&server).await;
    let heads = ["icrc", "ifrc", "ns-ukr"].map(str::to_owned).to_vec();

    // 27 January: it may come. A meeting agrees on a planning coordinator [P30]; an alert asks nothing of anybody.
    let form = [
        ("what", "armed_conflict"),
        ("countries", COUNTRIES),
        ("onset_day", "2022-01-27"),
        ("name", "Ukraine and affected countries"),
        ("audience", "movement"),
    ];
    let o = server.fill(&host, "/o/new", &form).await;
    server.fill(&host, &format!("{o}/edit"), &[("status", "alert")]).await;
    let orange = [("class", "armed_conflict"), ("severity", "orange"), ("assessed_why", "ASSUMED: it may escalate.")];
    server.fill(&host, &format!("{o}/assess"), &orange).await;
    let held = [("local", "2022-01-27T10:30"), ("zone", "Europe/Kyiv"), ("rhythm", "once"), ("step", "held")];
    let planning = server.fill(&ifrc, &format!("{o}/meetings/new?kind=operational"), &held).await;
    let decided =
        [("what", "Deploy a Movement Contingency Planning Coordinator"), ("why", "Agreed on 27 January [P30]")];
    server.fill(&ifrc, &format!("{planning}/decisions/new"), &decided).await;
    let id = server.json(&host, &o).await["id"].as_str().unwrap().to_owned();
    let open = server.json(&host, &format!("/watch?state=open&emergency={id}")).await["rows"].clone();
    assert_eq!(open, json!([]), "an alert has not begun");
    server.page(&host, "/").await.shows("Nothing needs you.");

    red(&server, &o, &heads).await;
    let summit = mini_summit(&server, &o, &heads).await;
    conveners(&server, &o).await;
    statement_and_letter(&server, &o).await;
    officer(&server, &o).await;
    in_russia(&server, &o, &summit).await;
    told(&server, &o).await;
});

/// 24 February, six in the morning: red. Who is asked for what, by when.
async fn red(server: &Server, o: &str, heads: &[String]) {
    server.at("2022-02-24T06:00:00Z");
    let [host, ifrc, icrc] = three(server).await;
    let begun =
        [("status", "active"), ("onset_day", "2022-02-24"), ("onset_hour", "4"), ("onset_source", "ASSUMED hour")];
    server.fill(&host, &format!("{o}/edit"), &begun).await;
    let red = [("class", "armed_conflict"), ("severity", "red"), ("assessed_why", "Categorised red [P30]")];
    server.fill(&host, &format!("{o}/assess"), &red).await;
    // How severe it is has a history, with who said so and why.
    let page = server.page(&icrc, o).await;
    page.shows("Severity Red").shows("Categorised red [P30]").shows("ASSUMED: it may escalate.").shows("Orange");
    assert!(
        page.sight().find("Categorised red").unwrap() < page.sight().find("it may escalate").unwrap(),
        "newest first"
    );
    page.shows("Not held yet: 2 hours since the onset. The limit is 26 February 2022, 04:00 UTC");

    for (rule, state, due) in [
        ("R-001", "soon", "2022-02-25T04:00:00Z"),
        ("R-002", "waiting", "2022-02-26T04:00:00Z"),
        ("R-013", "waiting", "2022-02-26T04:00:00Z"),
        ("R-050", "waiting", "2022-02-26T04:00:00Z"),
    ] {
        let row = server.rule(&icrc, o, rule).await;
        assert_eq!((row["state"].as_str(), row["due"].as_str()), (Some(state), Some(due)), "{rule}");
        assert_eq!(sorted(server.asks(&icrc, o, rule).await.1), heads, "{rule}");
    }
    assert_eq!(server.state(&icrc, o, "R-003").await, "not_applicable");
    let gaps = server.rule(&ifrc, o, "R-013").await["why"].clone();
    for country in ["Ukraine", "Poland", "Moldova", "Russia"] {
        assert!(gaps.as_str().unwrap().contains(country), "{gaps}");
    }
    for who in [&host, &ifrc, &icrc] {
        let home = server.page(who, "/").await;
        assert_eq!(home.rules(), ["R-001", "R-006", "R-013", "R-050"], "each act once, the most urgent first");
        home.shows("Call the Mini-Summit").shows("Propose a convener").shows("Ask for an officer");
    }
    // An affected Society elsewhere is not asked to call what it would not see, nor told that it is missing.
    let poland = server.lead("ns-pol").await;
    assert_eq!(server.state(&poland, o, "R-001").await, "untold");
    // And one that has nothing to do with it is told nothing at all.
    assert_eq!(server.state(&server.lead("ns-nor").await, o, "R-013").await, "untold");
}

/// The host calls it, it is held after 26 hours; minutes, roles, the next one.
async fn mini_summit(server: &Server, o: &str, heads: &[String]) -> String {
    server.at("2022-02-24T22:00:00Z");
    let [host, ifrc, icrc] = three(server).await;
    assert_eq!(server.state(&host, o, "R-001").await, "soon");
    let call = format!("{o}/meetings/new?kind=mini_summit");
    let page = server.page(&host, &call).await;
    page.shows("Convener roles – no convener is on record");
    page.shows("Need for a Movement Coordination Officer – no request for one is on record");
    let invited = Form::of(&page.html, &call).values("organisations").len();
    assert!(invited >= 6, "hosts of all four countries, ICRC and IFRC: {invited}");
    let when = [("local", "2022-02-25T08:00"), ("zone", "Europe/Kyiv"), ("audience", "movement"), ("step", "call")];
    let meeting = server.fill(&host, &call, &when).await;
    assert_eq!(server.state(&host, o, "R-001").await, "kept", "it is called: nobody is asked to call it any more");
    assert_eq!(server.state(&host, o, "R-002").await, "kept", "it is planned within the limit");
    assert!(!server.page(&icrc, "/").await.sight().contains("Call the Mini-Summit"));

    server.at("2022-02-25T08:00:00Z");
    let of = |code: &str| id_of(code).to_string();
    let (ukr, fed, red) = (of("ns-ukr"), of("ifrc"), of("icrc"));
    let came = [("leader", ukr.as_str()), ("leader", &fed), ("leader", &red)];
    server.fill(&host, &format!("{meeting}/held"), &came).await;
    server.page(&icrc, o).await.shows("Held 26 hours after the onset: within the limit.");
    assert_eq!(server.json(&icrc, &format!("{o}/meetings")).await["clock"]["standing"], "met");
    for (rule, state) in [("R-002", "kept"), ("R-004", "kept"), ("R-005", "unknown"), ("R-006", "waiting")] {
        assert_eq!(server.state(&ifrc, o, rule).await, state, "{rule}");
    }
    let statement = server.rule(&ifrc, o, "R-010").await;
    assert_eq!(
        (statement["state"].as_str(), statement["due"].as_str()),
        (Some("waiting"), Some("2022-03-04T06:00:00Z"))
    );
    assert_eq!(sorted(server.asks(&ifrc, o, "R-010").await.1), heads);

    let json = server.json(&host, &meeting).await;
    let conveners = json["agenda"].as_array().unwrap().iter().find(|i| i["subject"] == "conveners").unwrap().clone();
    let item = format!("{meeting}/items/{}", conveners["id"].as_str().unwrap());
    server.fill(&ifrc, &item, &[("minutes", "ASSUMED: roles, for each affected country.")]).await;
    assert_eq!(server.state(&host, o, "R-005").await, "kept");
    for who in [&host, &ifrc, &icrc] {
        server.agrees(who, &meeting).await;
    }
    server.page(&host, &meeting).await.shows("Minutes agreed");
    server.press(&host, &meeting, "Call the next").await;
    assert_eq!(server.state(&icrc, o, "R-006").await, "kept");
    meeting
}

/// A convener for each affected country: the rule proposes, people agree, the host of each country is asked in its own.
async fn conveners(server: &Server, o: &str) {
    server.at("2022-02-25T12:00:00Z");
    let host = server.lead("ns-ukr").await;
    let new = |country: &str| format!("{o}/conveners/new?country={country}");
    let page = server.page(&host, &new("UKR")).await;
    page.shows("The host National Society convenes in its own country. In armed conflict, internal strife and their direct results the ICRC co-convenes.");
    page.shows("Convener").shows("Co-conveners").hides("Lead agency");
    let form = Form::of(&page.html, "UKR");
    assert_eq!(
        (form.values("convener"), form.values("co_conveners")),
        (vec![id_of("ns-ukr").to_string().as_str()], vec![id_of("icrc").to_string().as_str()])
    );
    let mut allocations = vec![server.fill(&host, &new("UKR"), &[]).await];
    for country in ["POL", "RUS"] {
        let results = [("class", if country == "POL" { "direct_results" } else { "armed_conflict" })];
        allocations.push(server.fill(&host, &new(country), &results).await);
    }
    // Once otherwise than the rule proposes: not without a reason.
    let (fed, red) = (id_of("ifrc").to_string(), id_of("icrc").to_string());
    let both = [("class", "direct_results"), ("co_conveners", fed.as_str()), ("co_conveners", &red)];
    let unsaid = server.sent(&host, &new("MDA"), &both).await;
    assert_eq!(unsaid.status, 422);
    let why = [both.as_slice(), &[("reason", "ASSUMED: both support the host.")]].concat();
    allocations.push(server.fill(&host, &new("MDA"), &why).await);
    assert_eq!(server.json(&host, &allocations[3]).await["deviates"], true);
    assert_eq!(server.state(&host, o, "R-013").await, "kept", "each country has one");
    let twice = server.sent(&host, &new("POL"), &[]).await;
    twice.shows("Poland has a convener already.");

    // Each host is asked in its own country, and at home, with the country's name; only for what it can do.
    for (country, society) in [("Poland", "ns-pol"), ("Moldova", "ns-mda"), ("Russia", "ns-rus")] {
        let society = server.lead(society).await;
        let row = server.rule(&society, o, "R-015").await;
        assert!(row["who"].as_array().unwrap().contains(&json!(society.organisation)), "{country}: {row}");
        let home = server.page(&society, "/").await;
        assert_eq!(home.rules(), ["R-015"], "{country}");
        home.shows("The host National Society has said nothing on the convener in").shows(country);
    }
    // The ICRC and the IFRC speak in each country; the words of all three make it agreed.
    for code in ["icrc", "ifrc"] {
        for country in ["POL", "MDA", "RUS"] {
            server.settles(code, country, "2022-02-25").await;
        }
    }
    let [host, ifrc, icrc] = three(server).await;
    for (at, society) in ["ns-ukr", "ns-pol", "ns-rus", "ns-mda"].iter().enumerate() {
        let own = server.lead(society).await;
        server.word(&own, &allocations[at], "ASSUMED: Secretary General").await;
        assert_eq!(server.get(&server.lead("ns-nor").await, &format!("{}/word", allocations[at])).await.status, 403);
        for who in [&ifrc, &icrc] {
            server.word(who, &allocations[at], "ASSUMED: Head").await;
        }
        assert_eq!(server.json(&host, &allocations[at]).await["state"], "agreed", "{society}");
        assert!(server.page(&own, "/").await.rules().iter().all(|rule| rule != "R-015"), "{society} is asked no more");
    }
    assert_eq!(server.state(&host, o, "R-015").await, "kept");
    // What is agreed is to be told to all: the conveners of each country are asked.
    let (state, whom) = server.asks(&icrc, o, "R-014").await;
    assert_eq!((state.as_str(), whom.contains(&"ns-pol".to_owned())), ("waiting", true), "{whom:?}");
    // The room shows each country with its own, the one most affected first.
    let sight = server.page(&ifrc, o).await.sight();
    let places: Vec<Option<usize>> = [
        "Ukraine Ukrainian Red Cross Society",
        "Poland Polish Red Cross",
        "Moldova, Republic of Red Cross Society of the Republic of Moldova",
        "Russian Federation Russian Red Cross Society",
    ]
    .iter()
    .map(|line| sight.find(line))
    .collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?} {sight}");
}

/// A Joint Statement of the three, and a joint letter in the name of every host.
async fn statement_and_letter(server: &Server, o: &str) {
    server.at("2022-02-26T09:00:00Z");
    let [host, ifrc, icrc] = three(server).await;
    let (ukr, fed, red) = (id_of("ns-ukr").to_string(), id_of("ifrc").to_string(), id_of("icrc").to_string());
    let three = [("speakers", ukr.as_str()), ("speakers", &fed), ("speakers", &red)];
    let s = server.fill(&ifrc, &format!("{o}/statements/new"), &three).await;
    let draft = server.page(&host, &s).await;
    draft.shows("Convener for Ukraine: Ukrainian Red Cross").shows("Convener for Poland: Polish Red Cross");
    draft.hides("Lead agency");
    assert_eq!(server.rule(&host, o, "R-010").await["why"], "The Joint Statement is written and not issued.");
    for who in [&host, &ifrc] {
        server.word(who, &s, "ASSUMED: leader").await;
    }
    let early = server.sent(&ifrc, &format!("{s}/issue"), &[("sure", "on")]).await;
    assert_eq!(early.status, 422);
    early.shows("International Committee of the Red Cross");
    assert_eq!(server.asks(&host, o, "R-011").await, ("unknown".to_owned(), vec!["icrc".to_owned()]));
    server.word(&icrc, &s, "ASSUMED: leader").await;
    server.fill(&ifrc, &format!("{s}/issue"), &[("sure", "on")]).await;
    for rule in ["R-010", "R-011", "R-012"] {
        assert_eq!(server.state(&host, o, rule).await, "kept", "{rule}");
    }
    server.page(&server.lead("ns-nor").await, &s).await.shows("Issued");

    // The letter speaks for the hosts of all countries: one who is not in Ukraine clears it where it is, and nobody for it.
    let letter = server.fill(&icrc, &format!("{o}/statements/new?kind=letter"), &[]).await;
    let words = server.json(&icrc, &letter).await["words"].as_array().unwrap().len();
    assert_eq!(words, 6, "four hosts, ICRC and IFRC");
    assert_eq!(server.get(&server.lead("ns-nor").await, &format!("{letter}/word")).await.status, 403);
    for code in ["ns-ukr", "ns-pol", "ns-mda", "ns-rus", "ifrc", "icrc"] {
        assert_ne!(server.state(&host, o, "R-014").await, "kept", "not before all spoke");
        server.word(&server.lead(code).await, &letter, "ASSUMED: leader").await;
    }
    server.fill(&icrc, &format!("{letter}/issue"), &[("sure", "on")]).await;
    assert_eq!(server.state(&host, o, "R-014").await, "kept", "all National Societies were told");
    let rows = server.json(&host, &format!("{o}/conveners")).await["rows"].clone();
    assert!(rows.as_array().unwrap().iter().all(|r| r["state"] == "Announced"), "{rows}");
    assert_eq!(rows.as_array().unwrap().len(), 4);
}

/// The officer: asked for and endorsed. The report says in one place agreed, in another considered: more is not told here.
async fn officer(server: &Server, o: &str) {
    let [host, ifrc, icrc] = three(server).await;
    assert_eq!(server.state(&host, o, "R-050").await, "late", "the 48 hours have passed without a decision");
    let request = [
        ("country", "UKR"),
        ("reason", "ASSUMED: many partners, several countries."),
        ("modality", "mixed"),
        ("weeks", "12"),
        ("languages", "English"),
        ("reports_to", "ASSUMED"),
        ("hosted_by", "ASSUMED"),
    ];
    let r = server.fill(&ifrc, &format!("{o}/officers/new"), &request).await;
    assert_eq!(server.state(&host, o, "R-050").await, "kept");
    assert_eq!(server.state(&host, o, "R-051").await, "waiting");
    for who in [&host, &ifrc, &icrc] {
        server.word(who, &r, "ASSUMED: leader").await;
    }
    assert_eq!(server.state(&host, o, "R-051").await, "kept");
    server.page(&icrc, &r).await.shows("Endorsed");
    assert_eq!(server.state(&icrc, o, "R-053").await, "kept", "work from afar was considered");
}

/// A Mini-Summit also took place in Russia [S]: with its own host, seen by those who were asked to it and by nobody else.
async fn in_russia(server: &Server, o: &str, first: &str) {
    server.at("2022-03-10T08:00:00Z");
    let [host, ifrc, icrc] = three(server).await;
    let russia = server.lead("ns-rus").await;
    let of = |code: &str| id_of(code).to_string();
    let (rus, fed, red) = (of("ns-rus"), of("ifrc"), of("icrc"));
    let call = [
        ("name", "Mini-Summit in Russia"),
        ("local", "2022-03-10T14:00"),
        ("zone", "Europe/Moscow"),
        ("place", "ASSUMED"),
        ("organisations", rus.as_str()),
        ("organisations", &fed),
        ("organisations", &red),
        ("chair", &rus),
        ("audience", "organisations"),
        ("rhythm", "once"),
        ("step", "call"),
    ];
    let meeting = server.fill(&ifrc, &format!("{o}/meetings/new?kind=mini_summit"), &call).await;
    server.page(&russia, &meeting).await.shows("Mini-Summit in Russia");
    assert_eq!(server.get(&server.lead("ns-pol").await, &meeting).await.status, 404);
    server.at("2022-03-10T13:30:00Z");
    let came = [("leader", rus.as_str()), ("leader", &fed), ("leader", &red)];
    server.fill(&ifrc, &format!("{meeting}/held"), &came).await;
    let json = server.json(&ifrc, &meeting).await;
    let item = json["agenda"].as_array().unwrap().iter().find(|i| i["subject"] == "capacity").unwrap()["id"].clone();
    let item = format!("{meeting}/items/{}", item.as_str().unwrap());
    server.fill(&icrc, &item, &[("minutes", "ASSUMED: capacities and plans.")]).await;
    for who in [&russia, &ifrc, &icrc] {
        server.agrees(who, &meeting).await;
    }
    // Its own host was there, so nobody is called absent; the clock stopped with the first of the two.
    assert_eq!(server.state(&ifrc, o, "R-004").await, "kept");
    assert_eq!(server.state(&ifrc, o, "R-005").await, "kept");
    server.page(&ifrc, o).await.shows("Held 26 hours after the onset: within the limit.");
    assert_ne!(meeting, first);
    // The host in Ukraine does not see it, and is told what it sees: the statement followed the Mini-Summit that it knows.
    assert_eq!(server.get(&host, &meeting).await.status, 404);
    assert_eq!(server.state(&host, o, "R-010").await, "kept");
    // For those who do, a statement is to follow this one too, or a reason why none does: then it asks no more.
    assert_eq!(server.state(&icrc, o, "R-010").await, "waiting");
    let reason = [("reason", "ASSUMED: the statement of 26 February covers it."), ("until", "2022-06-10")];
    server.fill(&icrc, &format!("{o}/watch/R-010"), &reason).await;
    assert_eq!(server.state(&icrc, o, "R-010").await, "muted");
    assert!(!server.page(&icrc, "/").await.rules().contains(&"R-010".to_owned()));

    // A joint Steering Committee at senior operational level [S].
    let steering = [("local", "2022-03-11T10:00"), ("zone", "Europe/Zurich"), ("level", "global"), ("step", "call")];
    let steering = server.fill(&icrc, &format!("{o}/meetings/new?kind=joint_steering_committee"), &steering).await;
    server.page(&ifrc, &steering).await.shows("Joint steering committee");
}

/// What stays to be read: the timeline, and the pack for whoever comes next.
async fn told(server: &Server, o: &str) {
    let [host, ifrc, _] = three(server).await;
    server.page(&ifrc, &format!("{o}/timeline")).await.shows("Mini-Summit in Russia");
    let timeline = server.page(&ifrc, &format!("{o}/timeline.csv")).await.html;
    let told = [
        "decided",
        "said class and severity of the emergency",
        "held the meeting",
        "was the last to agree with",
        "issued",
    ];
    for deed in told {
        assert!(timeline.contains(deed), "{deed}: {timeline}");
    }
    let decisions = server.page(&host, &format!("{o}/decisions")).await;
    decisions.shows("Deploy a Movement Contingency Planning Coordinator");
    let pack = server.page(&ifrc, &format!("{o}/handover")).await;
    pack.shows("Ukraine: ").shows("Poland: ").shows("Moldova").shows("Announced").shows("Joint Statement");
    pack.shows("Deploy a Movement Contingency Planning Coordinator");
    // The Society of another affected country reads its own part of it, and what all were told.
    let poland = server.lead("ns-pol").await;
    server.page(&poland, &format!("{o}/conveners")).await.shows("Poland").shows("Announced");
    assert!(server.page(&poland, "/").await.rules().is_empty(), "nothing waits for it");
    server.page(&poland, "/").await.shows("Nothing needs you.");
}
