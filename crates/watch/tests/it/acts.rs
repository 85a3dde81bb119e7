//! From the first hour on: each button leads to a form that its reader may send, and what is done makes its rule kept.

use super::*;
use platform::{both, testing::Answer};

/// A form as somebody finds it filled, with some fields otherwise; sent.
async fn send(trial: &Trial, who: &Caller, path: &str, change: &[(&str, &str)]) -> Answer {
    let form = trial.get(who, &format!("/api/v1{path}")).await.json();
    let mut fields: Vec<(String, String)> = Vec::new();
    for (name, value) in form["values"].as_object().unwrap_or_else(|| panic!("{path}: {form}")) {
        match value {
            Value::Array(all) => fields.extend(all.iter().map(|v| (name.clone(), v.as_str().unwrap().to_owned()))),
            other => fields.push((name.clone(), other.as_str().unwrap_or_default().to_owned())),
        }
    }
    fields.retain(|(name, _)| change.iter().all(|(c, _)| c != name));
    fields.extend(change.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())));
    if let Some(base) = form["base"].as_i64() {
        fields.push(("base".to_owned(), base.to_string()));
    }
    let pairs: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    trial.post(who, path.split('?').next().unwrap(), &pairs).await
}

fn place_of(answer: &Answer) -> String {
    assert_eq!(answer.status, 303, "{}", answer.text());
    answer.place().split(['?', '#']).next().unwrap_or_default().to_owned()
}

/// Opens every act that waits for a reader, as that reader; gives how many there were.
async fn open_all(trial: &Trial, caller: &Caller) -> usize {
    let own = caller.organisation.unwrap().to_string();
    let mut opened = 0;
    for row in rows(trial, caller, "?state=open").await {
        if !row["who"].as_array().unwrap().iter().any(|who| *who == own) {
            continue;
        }
        let act = row["act"].as_str().unwrap();
        let answer = trial.get(caller, act).await;
        assert_eq!(answer.status, 200, "{} leads {own} to {act}: {}", row["rule"], answer.text());
        opened += 1;
    }
    opened
}

both!(each_button_leads_somewhere_and_what_is_done_makes_its_rule_kept, capabilities(), |trial| {
    settle(&trial).await;
    let place = flood(&trial, 3, &[("name", "Cheias")]).await;
    let assess = [("class", "disaster"), ("severity", "red"), ("assessed_why", "Three provinces")];
    assert_eq!(trial.post(&host(), &format!("{place}/assess"), &assess).await.status, 303);
    for caller in [host(), ifrc(), icrc()] {
        assert!(open_all(&trial, &caller).await > 1);
    }
    // Called in time: are kept, and nothing asks for it any more.
    let called = send(&trial, &host(), &format!("{place}/meetings/new?kind=mini_summit"), &[("step", "propose")]).await;
    let meeting = place_of(&called).trim_end_matches("/slots").to_owned();
    assert_eq!(state(&trial, &icrc(), "R-001").await, "kept");
    assert_eq!(state(&trial, &icrc(), "R-002").await, "kept");
    assert_eq!(state(&trial, &icrc(), "R-006").await, "not_applicable");
    place_of(&trial.post(&host(), &format!("{meeting}/send"), &[]).await);
    let starts = trial.get(&host(), &format!("/api/v1{meeting}")).await.json()["starts"].as_str().unwrap().to_owned();
    let starts: chrono::DateTime<Utc> = starts.parse().unwrap();
    trial.pass(starts - trial.app.now() + Duration::hours(3));
    // The ICRC was not there.
    let here = ["ns-moz", "ifrc"].map(|code| organisation(code).to_string());
    let came = [("leader", here[0].as_str()), ("leader", here[1].as_str())];
    place_of(&send(&trial, &host(), &format!("{meeting}/held"), &came).await);
    let absent = rows(&trial, &host(), "?rule=R-004").await.remove(0);
    assert_eq!(absent["state"], "waiting");
    assert!(absent["why"].as_str().unwrap().contains("International Committee"), "{absent}");
    assert_eq!(state(&trial, &host(), "R-005").await, "unknown", "there are no minutes");
    assert_eq!(state(&trial, &host(), "R-006").await, "waiting");
    assert_eq!(state(&trial, &host(), "R-010").await, "waiting");
    assert_eq!(
        open_all(&trial, &host()).await,
        rows(&trial, &host(), "?state=open").await.len() - not_for(&trial, &host()).await
    );
    // The minutes speak of the convener.
    let one = trial.get(&host(), &format!("/api/v1{meeting}")).await.json();
    let items = one["agenda"].as_array().unwrap();
    let item = |subject: &str| {
        let item = items.iter().find(|i| i["subject"] == subject).unwrap();
        (format!("{meeting}/items/{}", item["id"].as_str().unwrap()), item["version"].to_string())
    };
    let (situation, base) = item("situation");
    let written = [("minutes", "Three districts are under water."), ("base", base.as_str())];
    place_of(&trial.post(&host(), &situation, &written).await);
    assert_eq!(state(&trial, &host(), "R-005").await, "waiting", "minutes that say nothing of roles");
    let (conveners, base) = item("conveners");
    let written = [("minutes", "The host convenes, the IFRC with it."), ("base", base.as_str())];
    place_of(&trial.post(&ifrc(), &conveners, &written).await);
    assert_eq!(state(&trial, &host(), "R-005").await, "kept");
    // The next one in one step.
    place_of(&trial.post(&host(), &format!("{meeting}/next"), &[]).await);
    assert_eq!(state(&trial, &host(), "R-006").await, "kept");
});

/// Rows that wait for others than the reader.
async fn not_for(trial: &Trial, caller: &Caller) -> usize {
    let own = caller.organisation.unwrap().to_string();
    let open = rows(trial, caller, "?state=open").await;
    open.iter().filter(|r| !r["who"].as_array().unwrap().iter().any(|who| *who == own)).count()
}
