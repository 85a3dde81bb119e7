//! Stale presence: what a public web page says of the ICRC beside what the ICRC says itself, and the conflict between the two
//! in sight (domain.md 15, scenario 17; R-048).
//!
//! From a source: that a platform learns where the ICRC is present by reading the public page icrc.org/en/where-we-work
//! [P22]. ASSUMED: the country, every day, and everything that anybody says here: nothing of it is a fact about the ICRC.
//! Left to later subjects: reading such a page by a program (exchange with other systems).

use super::{id_of, scenario};
use serde_json::json;

scenario!(stale_presence_stands_beside_what_the_organisation_says_itself, "2026-03-02T08:00:00Z", |server| {
    const PAGE: &str = "https://www.icrc.org/en/where-we-work";
    let host = server.lead("ns-moz").await;
    server.opens(&host, "MOZ").await;
    server.settles("ifrc", "MOZ", "2026-01-01").await;
    let (host, ifrc) = (server.lead("ns-moz").await, server.lead("ifrc").await);
    let icrc_id = id_of("icrc").to_string();
    let said = async |day: &str| {
        let form =
            [("organisation", icrc_id.as_str()), ("source", "icrc.org, where we work"), ("since", day), ("link", PAGE)];
        server.fill(&host, "/contexts/MOZ/seen", &form).await
    };
    let what = [("what", "flood"), ("countries", "MOZ"), ("onset_day", "2026-03-01"), ("name", "Specimen flood")];
    let o = server.fill(&host, "/o/new", &what).await;
    assert_eq!(server.state(&ifrc, &o, "R-048").await, "kept", "the IFRC said so itself");

    // The host saw it on a page of 2025: that is shown with its source and its age, and opens nothing to the ICRC.
    said("2025-06-01").await;
    let context = server.page(&ifrc, "/contexts/MOZ").await;
    context.shows("Seen in a source").shows("icrc.org, where we work").shows("1 June 2025 274 nothing");
    assert!(context.html.contains(&format!("href=\"{PAGE}\"")));
    let far = server.lead("icrc").await;
    assert!(far.contexts.is_empty());
    assert_eq!(server.get(&far, &o).await.status, 404, "a source lets nobody in");
    assert_eq!(server.state(&ifrc, &o, "R-048").await, "kept", "it is marked with its source");

    // The ICRC says it itself: its own word comes first, and the page stands beside it.
    server.fill(&far, "/contexts/MOZ/present", &[("since", "2026-02-10")]).await;
    let icrc = server.lead("icrc").await;
    server.page(&icrc, &o).await;
    server.page(&ifrc, "/contexts/MOZ").await.shows("Confirmed by itself").shows("274 present since 10 February 2026");
    let json = server.json(&ifrc, "/contexts/MOZ").await;
    assert_eq!(
        (&json["sources"][0]["beside"], &json["sources"][0]["itself_day"]),
        (&json!("agrees"), &json!("2026-02-10"))
    );

    // It leaves. The page still lists it: stale, said so, and it brings nobody back.
    server.at("2026-03-20T08:00:00Z");
    server.fill(&icrc, "/contexts/MOZ/left", &[("until", "2026-03-15")]).await;
    let gone = server.lead("icrc").await;
    assert_eq!(server.get(&gone, &o).await.status, 404);
    let context = server.page(&ifrc, "/contexts/MOZ").await;
    context.shows("Stale: it said that it left on 15 March 2026").hides("Contradiction");
    let json = server.json(&ifrc, "/contexts/MOZ").await;
    assert!(json["present"].as_array().unwrap().iter().all(|p| p["organisation"] != icrc_id), "{json}");
    assert_eq!(server.state(&ifrc, &o, "R-048").await, "kept", "nobody is taken to be present by a stale page");

    // The page is read again, newer than the leaving: one of the two is wrong, and the page of the context says so.
    server.at("2026-04-02T08:00:00Z");
    said("2026-04-01").await;
    let context = server.page(&ifrc, "/contexts/MOZ").await;
    context.shows("Contradicted by itself");
    context.shows("Contradiction: it said that it left on 15 March 2026, before this source");
    context.shows("Stale: it said that it left on 15 March 2026");
    assert!(context.html.contains("badge late"), "not by colour alone, but by colour too");
    let mut arabic = ifrc.clone();
    arabic.lang = base::lang::Lang::Ar;
    server.page(&arabic, "/contexts/MOZ").await.shows("تناقض: قالت إنها غادرت");
    let told = server.rule(&host, &o, "R-048").await;
    assert!(
        told["why"].as_str().unwrap().starts_with("A source says they are present; they said that they left"),
        "{told}"
    );
    assert_eq!(told["who"], json!([icrc_id]), "only the ICRC can say which is right");
    assert!(!server.page(&host, "/").await.rules().contains(&"R-048".to_owned()), "so nobody else is asked at home");
    assert_eq!(server.get(&gone, &o).await.status, 404, "and still a source lets nobody in");

    // The ICRC says that it is back: the newest word is its own, and the watch is silent.
    server.fill(&gone, "/contexts/MOZ/present", &[("since", "2026-04-01")]).await;
    assert_eq!(server.state(&host, &o, "R-048").await, "kept");
    server.page(&ifrc, "/contexts/MOZ").await.hides("Contradict").shows("present since 1 April 2026");

    // Whoever noted a page takes it back when it is no longer true.
    for _ in 0..2 {
        server.press(&host, "/contexts/MOZ", "Take back").await;
    }
    let json = server.json(&ifrc, "/contexts/MOZ").await;
    assert_eq!(json["sources"], json!([]));
    assert_eq!(json["present"][2]["evidence"], "itself");
});
