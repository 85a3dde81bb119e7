//! Cameroon and Mali: a Movement Coordination Officer is asked for and cannot be had; the reason stays, in the statistics and
//! against every hand (domain.md 15, scenario 8; ).
//!
//! From the source: both requests could not be granted, because of travel restrictions since COVID-19 and because officers
//! were engaged in the domestic response to the pandemic; the position is to be reassessed [S]. ASSUMED: which reason stood
//! in which country, what kind of emergency it was, how severe, every day, who asked, and the second request. Left to later
//! subjects: the roster of surge and its alerts.

use super::{Server, public, scenario};
use platform::access::Caller;

/// Opens an emergency of which the sources say nothing but where it was, and asks for an officer.
async fn asked(server: &Server, country: &str, society: &str, name: &str) -> (Caller, String, String) {
    let host = server.lead(society).await;
    server.opens(&host, country).await;
    for code in ["icrc", "ifrc"] {
        server.settles(code, country, "2020-06-01").await;
    }
    let host = server.lead(society).await;
    let form = [("what", "mixed"), ("countries", country), ("onset_day", "2020-07-01"), ("name", name)];
    let o = server.fill(&host, "/o/new", &form).await;
    // Until somebody says how severe it is, it cannot be said whether an officer is to be decided on.
    assert_eq!(server.state(&host, &o, "R-050").await, "unknown");
    let severe = [("class", "mixed"), ("severity", "orange"), ("assessed_why", "ASSUMED for this test")];
    server.fill(&host, &format!("{o}/assess"), &severe).await;
    let open = server.state(&host, &o, "R-050").await;
    assert!(["soon", "waiting"].contains(&open.as_str()), "{open}");
    let form = [
        ("reason", "ASSUMED: nobody has time to coordinate."),
        ("modality", "in_country"),
        ("weeks", "8"),
        ("languages", "Français"),
        ("reports_to", "ASSUMED"),
        ("hosted_by", "ASSUMED"),
    ];
    let request = server.fill(&host, &format!("{o}/officers/new"), &form).await;
    assert_eq!(server.state(&host, &o, "R-050").await, "kept", "a request is a decision");
    assert_eq!(server.state(&host, &o, "R-051").await, "waiting", "and waits for those who endorse it");
    for code in [society, "ifrc", "icrc"] {
        server.word(&server.lead(code).await, &request, "Head").await;
    }
    assert_eq!(server.state(&host, &o, "R-051").await, "kept");
    (host, o, request)
}

scenario!(cameroon_and_mali_asked_for_officers_who_could_not_come, "2020-07-01T12:00:00Z", |server| {
    let (cameroon, in_cameroon, first) = asked(&server, "CMR", "ns-cmr", "Cameroon 2020").await;
    let (mali, in_mali, second) = asked(&server, "MLI", "ns-mli", "Mali 2020").await;

    // Without a reason it cannot be closed: the form asks for one.
    let unsaid = server.sent(&cameroon, &format!("{first}/unmet"), &[("unmet", "")]).await;
    assert_eq!(unsaid.status, 422);
    let travel = [("unmet", "travel_restriction"), ("unmet_why", "Borders are closed.")];
    server.fill(&cameroon, &format!("{first}/unmet"), &travel).await;
    let busy = [("unmet", "not_released"), ("unmet_why", "Engaged in the domestic response to the pandemic.")];
    server.fill(&mali, &format!("{second}/unmet"), &busy).await;

    // The page says that it stays, and offers nothing that would change it.
    let page = server.page(&cameroon, &first).await;
    page.shows("This request could not be met. It stays as it is; ask again by a new one.").shows("Travel restriction");
    page.hides("It cannot be met").hides("Alert the pool");
    assert_eq!(server.get(&cameroon, &format!("{first}/unmet")).await.status, 403);
    assert_eq!(server.get(&cameroon, &format!("{first}/edit")).await.status, 403);
    assert_eq!(server.state(&cameroon, &in_cameroon, "R-052").await, "kept");

    // The statistics, as a page, for programs and as a file, with the reasons by their codes.
    let counted = server.page(&server.lead("ifrc").await, "/mco").await;
    counted.shows("Travel restriction 1").shows("Not released by the home organisation 1").shows("No funding 0");
    for (request, code) in [(&first, "travel_restriction"), (&second, "not_released")] {
        let json = server.json(&server.lead("icrc").await, request).await;
        assert_eq!((json["state"].as_str(), json["unmet"].as_str()), (Some("unmet"), Some(code)));
    }
    let csv = server.page(&server.lead("icrc").await, "/mco.csv").await.html;
    assert!(csv.contains("Travel restriction") && csv.contains("Not released"), "{csv}");
    let strangers = server.json(&server.lead("ns-nor").await, "/mco").await["rows"].clone();
    assert_eq!(strangers, serde_json::json!([]), "a request that was never alerted is those present's");

    // Work from afar was not considered: the watch says so, to whoever asked, and only to them.
    let (state, whom) = server.asks(&mali, &in_mali, "R-053").await;
    assert_eq!((state.as_str(), whom), ("waiting", vec!["ns-mli".to_owned()]));
    let again = [
        ("reason", "ASSUMED: asked again, from afar."),
        ("modality", "remote"),
        ("weeks", "12"),
        ("languages", "Français"),
        ("reports_to", "ASSUMED"),
        ("hosted_by", "ASSUMED"),
    ];
    server.at("2020-08-03T09:00:00Z");
    let remote = server.fill(&mali, &format!("{in_mali}/officers/new"), &again).await;
    assert_eq!(server.state(&mali, &in_mali, "R-053").await, "kept", "it is asked again, from afar");
    assert_eq!(server.state(&cameroon, &in_cameroon, "R-053").await, "waiting", "that says nothing of another country");
    server.page(&mali, &remote).await.shows("Remote");

    // The emergencies are over; what could not be met is still counted, and the first page asks nobody.
    for (who, o) in [(&cameroon, &in_cameroon), (&mali, &in_mali)] {
        server.fill(who, &format!("{o}/edit"), &[("status", "closed")]).await;
        assert!(server.page(who, "/").await.rules().is_empty());
    }
    server.at("2022-05-31T08:00:00Z");
    let rows = server.json(&server.lead("ifrc").await, "/mco").await["rows"].clone();
    let unmet = rows.as_array().unwrap().iter().filter(|r| r["state"] == "Not met").count();
    assert_eq!((rows.as_array().unwrap().len(), unmet), (3, 2), "{rows}");
    let nobody = server.get(&public(), "/mco").await;
    assert!(nobody.place.starts_with("/sign-in"), "{}", nobody.place);
});
