//! Mozambique 2019: the first Movement Coordination Officer, from the request of the host to the lessons at the end, and the
//! letters by which those who are named in a Joint Statement are asked for their word (domain.md 15, scenario 7; R-050 to
//!
//!
//! From sources: the first officer was deployed to Mozambique in 2019, with the Cruz Vermelha de Moçambique, the IFRC, the
//! ICRC and the Swedish Red Cross as partners [P9][S]; Cyclone Idai, March 2019; training in Vienna followed [S]. ASSUMED:
//! every day and hour, who asked, that the Swedish Red Cross offered the person, the person (a specimen), and every text. The
//! five lessons of the case study could not be read and are not told here. Left to later subjects: the surge system's alerts,
//! the Movement Picture that the officer supports.

use super::{LEADS, Server, id_of};
use platform::{Settings, database::Engine, mail::store as mail};
use sea_orm::EntityTrait;

/// The letters of a kind, by whom they are for.
async fn letters(server: &Server, kind: &str) -> Vec<mail::Model> {
    let mut all = mail::Entity::find().all(server.trial.app.database().read()).await.expect("the outbox");
    all.retain(|letter| letter.kind == kind);
    all.sort_by_key(|letter| letter.recipient.clone());
    all
}

async fn mozambique_2019_the_first_officer(engine: Engine) {
    // The demonstration's people of the three: letters need somebody with an address.
    let settings =
        Settings { demonstration: true, address: "https://smcc.example.org".to_owned(), ..Settings::default() };
    let Some(server) = Server::with(engine, "2019-03-15T06:00:00Z", settings).await else { return };
    let host = server.lead("ns-moz").await;
    server.opens(&host, "MOZ").await;
    for code in ["icrc", "ifrc"] {
        server.settles(code, "MOZ", "2019-01-01").await;
    }
    let (host, icrc, ifrc) = (server.lead("ns-moz").await, server.lead("icrc").await, server.lead("ifrc").await);
    let sweden = server.lead("ns-swe").await;
    let form = [
        ("what", "cyclone"),
        ("countries", "Moçambique"),
        ("onset_day", "2019-03-15"),
        ("onset_hour", "0"),
        ("name", "Cyclone Idai"),
    ];
    let o = server.fill(&host, "/o/new", &form).await;
    let severe = [("class", "disaster"), ("severity", "red"), ("assessed_why", "ASSUMED")];
    server.fill(&host, &format!("{o}/assess"), &severe).await;

    // The three are asked to decide, by the 48th hour; a partner elsewhere is asked nothing.
    let (state, mut whom) = server.asks(&icrc, &o, "R-050").await;
    whom.sort_unstable();
    assert_eq!((state.as_str(), whom), ("waiting", ["icrc", "ifrc", "ns-moz"].map(str::to_owned).to_vec()));
    server.at("2019-03-16T08:00:00Z");
    assert_eq!(server.state(&icrc, &o, "R-050").await, "soon");
    server.page(&host, "/").await.shows("Nobody has decided whether an officer is needed.").shows("Ask for an officer");

    // The host asks; the decision is taken, and the others are asked to endorse it.
    let new = format!("{o}/officers/new");
    let page = server.page(&host, &new).await;
    page.shows("Serves the host National Society and all partners alike.");
    let request = [
        ("reason", "ASSUMED: many partners arrive at once."),
        ("modality", "in_country"),
        ("weeks", "8"),
        ("languages", "Português, English"),
        ("reports_to", "ASSUMED: Secretary General"),
        ("hosted_by", "Cruz Vermelha de Moçambique"),
    ];
    let r = server.fill(&host, &new, &request).await;
    assert_eq!(server.state(&icrc, &o, "R-050").await, "kept");
    server.word(&host, &r, "ASSUMED: Secretary General").await;
    let (state, whom) = server.asks(&host, &o, "R-051").await;
    assert_eq!((state.as_str(), whom.len()), ("waiting", 2), "{whom:?}");
    server.page(&ifrc, "/").await.shows("Not yet endorsed by");
    server.word(&ifrc, &r, "ASSUMED: Head of delegation").await;
    server.word(&icrc, &r, "ASSUMED: Head of delegation").await;
    assert_eq!(server.state(&host, &o, "R-051").await, "kept");
    assert!(!server.page(&ifrc, "/").await.rules().contains(&"R-051".to_owned()), "it is asked no more");

    // The Movement is told; a Society that is not there offers somebody who agreed, without a name.
    assert_eq!(server.get(&sweden, &r).await.status, 404, "until then it is those present's");
    server.fill(&host, &format!("{r}/alert"), &[("sure", "on")]).await;
    let person = [
        ("profile", "Operations coordinator"),
        ("name", "Specimen Person"),
        ("languages", "Português, English, Svenska"),
        ("available", "now"),
        ("consented", "on"),
    ];
    server.fill(&sweden, "/mco/pool/new", &person).await;
    server.page(&sweden, "/mco/pool").await.shows("Specimen Person");
    server.page(&icrc, "/mco/pool").await.shows("Operations coordinator").hides("Specimen Person");
    let who = server.choice(&sweden, &format!("{r}/offer"), "candidate", "Operations coordinator").await;
    let offer = [("candidate", who.as_str()), ("note", "ASSUMED: can leave at once.")];
    server.fill(&sweden, &format!("{r}/offer"), &offer).await;
    server.page(&host, &r).await.shows("Swedish Red Cross").hides("Specimen Person");
    let who = server.choice(&host, &format!("{r}/match"), "offer", "Swedish Red Cross").await;
    server.fill(&host, &format!("{r}/match"), &[("offer", who.as_str())]).await;
    server.page(&host, &r).await.shows("Specimen Person");
    server.page(&ifrc, &r).await.hides("Specimen Person");
    server.at("2019-03-20T08:00:00Z");
    server.fill(&host, &format!("{r}/deploy"), &[]).await;
    server.page(&icrc, &r).await.shows("Deployed").shows("Swedish Red Cross");

    clearance(&server, &o).await;

    // The end: no end without a report, and what was learnt is a lesson that others find by the tool.
    server.at("2019-05-20T08:00:00Z");
    let early = server.sent(&host, &format!("{r}/end"), &[("report", ""), ("lessons", "")]).await;
    assert_eq!(early.status, 422);
    let over = [("report", "ASSUMED: a report."), ("lessons", "ASSUMED: begin earlier.")];
    server.fill(&host, &format!("{r}/end"), &over).await;
    assert_eq!(server.state(&host, &o, "R-054").await, "kept");
    let lesson = [
        ("title", "The first Movement Coordination Officer"),
        ("tool", "officer"),
        ("phase", "response"),
        ("outcome", "success"),
        ("helped", "IFRC, ICRC, the host and the Swedish Red Cross were partners in it."),
        ("advice", "Training in Vienna followed."),
        ("source", "Lessons from the first MCO, Mozambique; CD/22/21"),
        ("audience", "own"),
    ];
    let path = format!("/lessons/new?emergency={}", o.trim_start_matches("/o/"));
    let lesson = server.fill(&host, &path, &lesson).await;
    let found = "/lessons?tool=officer&country=MOZ";
    server.page(&sweden, found).await.hides("The first Movement Coordination Officer");
    let study = [("audience", "movement"), ("audience_why", "Others ask for officers too.")];
    server.fill(&host, &format!("{lesson}/publish"), &study).await;
    server.page(&sweden, found).await.shows("The first Movement Coordination Officer");
    server
        .page(&sweden, "/lessons?tool=mini_summit&country=MOZ")
        .await
        .hides("The first Movement Coordination Officer");
    server.page(&icrc, &format!("{o}/timeline")).await.shows("began the mission of").shows("ended the mission of");
    server.page(&icrc, &format!("{o}/handover")).await.shows("Movement Coordination Officer");
}

/// Those who are named are asked by letter: once for a text, again when it changed, and only who has not cleared it.
async fn clearance(server: &Server, o: &str) {
    let (host, icrc, ifrc) = (server.lead("ns-moz").await, server.lead("icrc").await, server.lead("ifrc").await);
    let s = server.fill(&host, &format!("{o}/statements/new"), &[]).await;
    let contributor = server.someone("ns-moz", &[platform::access::Role::Contributor]).await;
    server.page(&contributor, &s).await.hides("Ask for clearance");
    server.press(&host, &s, "Ask for clearance").await;
    let asked = letters(server, "clearance-asked").await;
    let to: Vec<&str> = asked.iter().map(|l| l.recipient.trim_end_matches("@demonstration.invalid")).collect();
    assert_eq!(to, ["host", "icrc", "ifrc", "mco"], "those who speak for the three: they sign or coordinate");
    let title = server.json(&host, &s).await["title"].as_str().unwrap().to_owned();
    for letter in &asked {
        assert!(letter.subject.contains(&title) && letter.calendar.is_none(), "{letter:?}");
        assert!(letter.body.contains(&format!("https://smcc.example.org{s}/word")), "{}", letter.body);
        assert!(!letter.body.contains("15 March"), "what it says is for those who open it: {}", letter.body);
    }
    // Everybody was asked about this text: the button is gone, and a second press of an old page does nothing twice.
    server.page(&icrc, &s).await.shows("They were asked by letter").hides("Ask for clearance");
    let (state, mut whom) = server.asks(&host, o, "R-011").await;
    whom.sort_unstable();
    assert_eq!((state.as_str(), whom), ("unknown", ["icrc", "ifrc", "ns-moz"].map(str::to_owned).to_vec()));

    // One clears it; the text changes; all three are asked anew, since no word counts for another text.
    server.word(&icrc, &s, "ASSUMED: Head of delegation").await;
    let text = [("text_en", "ASSUMED: the situation, in other words.")];
    server.fill(&ifrc, &format!("{s}/situation/en"), &text).await;
    server.page(&host, &s).await.hides("They were asked by letter");
    server.word(&host, &s, "ASSUMED: Secretary General").await;
    server.press(&ifrc, &s, "Ask for clearance").await;
    let again = letters(server, "clearance-asked").await;
    let to: Vec<&str> = again.iter().map(|l| l.recipient.trim_end_matches("@demonstration.invalid")).collect();
    assert_eq!(to, ["host", "icrc", "icrc", "ifrc", "ifrc", "mco", "mco"], "who cleared it is left in peace");
    for who in [&icrc, &ifrc] {
        server.word(who, &s, "ASSUMED: Head of delegation").await;
    }
    server.fill(&ifrc, &format!("{s}/issue"), &[("sure", "on")]).await;
    assert_eq!(server.state(&host, o, "R-011").await, "kept");
    assert_eq!(letters(server, "clearance-asked").await.len(), 7);
    // Named, and with nobody to write to: the page says so.
    let france = id_of("ns-fra").to_string();
    server.settles("ns-fra", "MOZ", "2019-03-16").await;
    let partner = server.someone("ns-fra", LEADS).await;
    let fed = id_of("ifrc").to_string();
    let two = [("speakers", fed.as_str()), ("speakers", &france)];
    let second = server.fill(&partner, &format!("{o}/statements/new"), &two).await;
    server.press(&partner, &second, "Ask for clearance").await;
    assert_eq!(letters(server, "clearance-asked").await.len(), 9, "the IFRC's two, and nobody of the partner's");
}

mod mozambique_2019_the_first_officer_from_request_to_lessons {
    use super::*;

    #[test]
    fn sqlite() {
        platform::testing::run(mozambique_2019_the_first_officer(Engine::Sqlite));
    }

    #[test]
    fn postgres() {
        platform::testing::run(mozambique_2019_the_first_officer(Engine::Postgres));
    }
}
