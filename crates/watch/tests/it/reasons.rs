//! Reasons not to keep a rule: who gives them, for whom they count, when they end.

use super::*;
use platform::both;

fn reason<'a>(until: &'a str, scope: &'a str) -> [(&'static str, &'a str); 3] {
    [("reason", "The heads met by telephone"), ("until", until), ("scope", scope)]
}

both!(a_reason_counts_for_who_gave_it_the_host_s_for_all_and_ends, capabilities(), |trial| {
    settle(&trial).await;
    let place = flood(&trial, 30, &[("name", "Cheias")]).await;
    let form = format!("{place}/watch/R-001");
    assert_eq!(state(&trial, &ifrc(), "R-001").await, "late");
    assert_eq!(trial.post(&ifrc(), &form, &reason("2026-11-25", "emergency")).await.status, 303);
    assert_eq!(state(&trial, &ifrc(), "R-001").await, "muted");
    assert_eq!(state(&trial, &icrc(), "R-001").await, "late", "one organisation's reason is its own");
    let row = rows(&trial, &ifrc(), "?rule=R-001").await.remove(0);
    assert_eq!(row["reason"]["reason"], "The heads met by telephone");
    assert!(!trial.get(&ifrc(), "/").await.text().contains("No Mini-Summit is recorded."));
    // Those present read it, with who gave it.
    let page = row["reason"]["id"].as_str().unwrap().to_owned();
    let page = format!("/watch/reasons/{page}");
    let read = trial.get(&icrc(), &page).await.text();
    assert!(read.contains("The heads met by telephone") && read.contains("International Federation"), "{read}");
    assert_eq!(trial.get(&away(), &page).await.status, 404);
    // The host's counts for all.
    assert_eq!(trial.post(&host(), &form, &reason("2026-11-23", "emergency")).await.status, 303);
    assert_eq!(state(&trial, &icrc(), "R-001").await, "muted");
    trial.pass(Duration::days(3));
    assert_eq!(state(&trial, &icrc(), "R-001").await, "late", "the host's has ended");
    assert_eq!(state(&trial, &ifrc(), "R-001").await, "muted", "the IFRC's has not");
    // Whoever gave it lets the rule speak again; nobody else does.
    assert_eq!(trial.post(&icrc(), &format!("{page}/lift"), &[]).await.status, 403);
    assert_eq!(trial.post(&ifrc(), &format!("{page}/lift"), &[]).await.status, 303);
    assert_eq!(state(&trial, &ifrc(), "R-001").await, "late");
    assert_eq!(trial.get(&ifrc(), &page).await.status, 404);
});

both!(a_reason_for_a_context_counts_in_each_of_its_emergencies, capabilities(), |trial| {
    settle(&trial).await;
    let first = flood(&trial, 30, &[("name", "First")]).await;
    flood(&trial, 30, &[("name", "Second")]).await;
    let form = format!("{first}/watch/R-001");
    assert_eq!(trial.post(&host(), &form, &reason("2026-12-01", "context")).await.status, 303);
    let muted = rows(&trial, &icrc(), "?state=muted").await;
    assert_eq!(muted.len(), 2, "{muted:?}");
    assert!(rows(&trial, &icrc(), "?rule=R-002").await.iter().all(|r| r["state"] != "muted"), "of this rule only");
});

both!(what_is_no_good_reason_is_refused_in_a_sentence, capabilities(), |trial| {
    settle(&trial).await;
    let place = flood(&trial, 30, &[("name", "Cheias")]).await;
    let form = format!("{place}/watch/R-001");
    for until in ["2026-11-20", "2026-11-19", "2027-11-21"] {
        let answer = trial.post(&host(), &form, &reason(until, "emergency")).await;
        assert!(answer.status == 422 && answer.text().contains("within a year"), "{until}");
    }
    let empty = [("reason", " "), ("until", "2026-11-25"), ("scope", "emergency")];
    assert_eq!(trial.post(&host(), &form, &empty).await.status, 422);
    let hard = trial.post(&host(), &format!("{place}/watch/R-011"), &reason("2026-11-25", "emergency")).await;
    assert!(hard.status == 422 && hard.text().contains("enforced where the record is written"), "{}", hard.text());
    assert_eq!(trial.get(&host(), &format!("{place}/watch/R-999")).await.status, 404);
    // Who is elsewhere sees a public emergency and has no say in it; who only contributes has none either.
    let public = flood(&trial, 30, &[("name", "Public"), ("audience", "public")]).await;
    let form = format!("{public}/watch/R-001");
    assert_eq!(trial.post(&away(), &form, &reason("2026-11-25", "emergency")).await.status, 403);
    assert_eq!(trial.post(&partner(), &form, &reason("2026-11-25", "emergency")).await.status, 403);
    assert_eq!(trial.get(&away(), &form).await.status, 403, "the form does not open for who could not send it");
});

both!(a_reason_is_seen_by_no_more_than_see_the_emergency, capabilities(), |trial| {
    settle(&trial).await;
    let own = flood(&trial, 30, &[("name", "Own"), ("audience", "own")]).await;
    assert_eq!(
        trial.post(&host(), &format!("{own}/watch/R-001"), &reason("2026-11-25", "emergency")).await.status,
        303
    );
    let id = rows(&trial, &host(), "?state=muted").await[0]["reason"]["id"].as_str().unwrap().to_owned();
    assert_eq!(trial.get(&host(), &format!("/watch/reasons/{id}")).await.status, 200);
    for other in [ifrc(), partner(), away(), nobody()] {
        assert_eq!(trial.get(&other, &format!("/watch/reasons/{id}")).await.status, 404);
    }
    // Shared with the ICRC alone: so is the reason.
    let audience = [("audience", "organisations"), ("organisations", "ICRC"), ("audience_why", "Security")];
    assert_eq!(trial.post(&host(), &format!("{own}/audience"), &audience).await.status, 303);
    assert_eq!(
        trial.post(&icrc(), &format!("{own}/watch/R-002"), &reason("2026-11-25", "emergency")).await.status,
        303
    );
    let all = rows(&trial, &icrc(), "?rule=R-002").await;
    let id = all[0]["reason"]["id"].as_str().unwrap().to_owned();
    assert_eq!(trial.get(&host(), &format!("/watch/reasons/{id}")).await.status, 200);
    assert_eq!(trial.get(&ifrc(), &format!("/watch/reasons/{id}")).await.status, 404);
});
