//! Contexts: a country once for all, areas and cross-border situations by name, changed by their owner.

use crate::organisations::coordinator;
use movement::{
    capability,
    context::{self, country_context, country_context_id},
    organisation::id_of,
};
use platform::{access::Caller, both, testing::known, write::Done};
use sea_orm::{EntityTrait, PaginatorTrait};

async fn opened(trial: &platform::testing::Trial, who: &Caller, iso3: &'static str) -> String {
    trial
        .app
        .write(who, |w| {
            Box::pin(async move {
                let context = country_context(w, iso3).await?;
                Ok(Done::at(context.id.to_string()))
            })
        })
        .await
        .unwrap()
        .href
}

both!(a_country_is_opened_once_by_whoever_needs_it, vec![capability()], |trial| {
    let trial = std::sync::Arc::new(trial);
    let mut tasks = Vec::new();
    for code in ["icrc", "ifrc", "ns:FRA", "ns:QAT"] {
        let trial = trial.clone();
        tasks.push(tokio::spawn(async move { opened(&trial, &coordinator(code), "MOZ").await }));
    }
    for task in tasks {
        assert_eq!(task.await.unwrap(), country_context_id("MOZ").to_string());
    }
    let db = trial.app.database().read();
    assert_eq!(context::Entity::find().count(db).await.unwrap(), 1);
    let rows = context::table::country::Entity::find().all(db).await.unwrap();
    assert_eq!((rows.len(), rows[0].host), (1, Some(id_of("ns:MOZ"))));
    let json = trial.get(&Caller::anonymous(base::lang::Lang::Ar), "/api/v1/contexts/MOZ").await.json();
    assert_eq!((&json["names"]["ar"], &json["hosts"][0]), (&"موزامبيق".into(), &id_of("ns:MOZ").to_string().into()));
    // A country without a National Society is its opener's.
    opened(&trial, &coordinator("icrc"), "NRU").await;
    let nauru = context::Entity::find_by_id(country_context_id("NRU").0).one(db).await.unwrap().unwrap();
    assert_eq!((nauru.owner, nauru.hosts().len()), (id_of("icrc"), 0));
});

both!(a_situation_over_borders_has_its_hosts_in_order, vec![capability()], |trial| {
    let opener = coordinator("ifrc");
    let form = [
        ("kind", "cross_border"),
        ("countries", "Tchad, NGA; Cameroun"),
        ("name_fr", "Bassin du lac Tchad"),
        ("audience", "movement"),
    ];
    let place = trial.post(&opener, "/contexts/new", &form).await.place();
    assert!(place.starts_with("/contexts/"), "{place}");
    let json = trial.get(&coordinator("icrc"), &format!("/api/v1{place}")).await.json();
    assert_eq!(json["countries"], serde_json::json!(["TCD", "NGA", "CMR"]));
    let hosts: Vec<String> = ["ns:TCD", "ns:NGA", "ns:CMR"].map(|c| id_of(c).to_string()).to_vec();
    assert_eq!(json["hosts"], serde_json::json!(hosts));
    assert_eq!(json["present"][0]["evidence"], "host");
    let page = trial.get(&coordinator("icrc"), &place).await.text();
    assert!(page.contains("<h1>Bassin du lac Tchad</h1>"), "{page}");
    let nobody = Caller::anonymous(base::lang::Lang::En);
    assert_eq!(trial.get(&nobody, &place).await.status, 404);
    let again = trial.post(&coordinator("icrc"), "/contexts/new", &form).await;
    assert!(again.status == 422 && again.text().contains("already a context called"), "{}", again.text());
    for (field, value, says) in [
        ("countries", "Tchad", "at least two countries"),
        ("countries", "Tchad, Atlantis", "is no country that we know"),
        ("countries", ", ;", "Write from one to"),
        ("name_fr", "", "at least one of the four languages"),
    ] {
        let wrong: Vec<_> = form.iter().map(|f| if f.0 == field { (field, value) } else { *f }).collect();
        let answer = trial.post(&opener, "/contexts/new", &wrong).await;
        assert!(answer.status == 422 && answer.text().contains(says), "{value}: {}", answer.text());
    }
    let list = trial.get(&opener, "/api/v1/contexts?country=nigeria&kind=cross_border&text=lac").await.json();
    assert_eq!(list["rows"].as_array().unwrap().len(), 1);
    let none = trial.get(&opener, "/api/v1/contexts?country=MOZ").await.json();
    assert!(none["rows"].as_array().unwrap().is_empty());
    // A change of countries changes the hosts.
    let change =
        [("countries", "Niger, Tchad"), ("name_fr", "Bassin du lac Tchad"), ("audience", "movement"), ("base", "1")];
    assert_eq!(trial.post(&coordinator("icrc"), &format!("{place}/edit"), &change).await.status, 403);
    assert_eq!(trial.post(&opener, &format!("{place}/edit"), &change).await.status, 303);
    let json = trial.get(&opener, &format!("/api/v1{place}")).await.json();
    assert_eq!(json["hosts"][0], id_of("ns:NER").to_string());
    let rows = context::table::country::Entity::find().all(trial.app.database().read()).await.unwrap();
    assert_eq!(rows.len(), 2);
});

both!(a_country_keeps_its_name_and_is_its_host_s, vec![capability()], |trial| {
    let form = [("kind", "country"), ("countries", "Moçambique"), ("audience", "own")];
    let place = trial.post(&coordinator("icrc"), "/contexts/new", &form).await.place();
    assert_eq!(place, "/contexts/MOZ");
    // A country is public, whatever the form says.
    assert_eq!(trial.get(&Caller::anonymous(base::lang::Lang::En), &place).await.status, 200);
    let change = [("name_en", "Elsewhere"), ("until", "2026-12-01"), ("audience", "public"), ("base", "1")];
    assert_eq!(trial.post(&coordinator("icrc"), "/contexts/MOZ/edit", &change).await.status, 403);
    assert_eq!(trial.post(&coordinator("ns:MOZ"), "/contexts/MOZ/edit", &change).await.status, 303);
    let json = trial.get(&coordinator("icrc"), "/api/v1/contexts/MOZ").await.json();
    assert_eq!((&json["names"]["en"], &json["until"]), (&"Mozambique".into(), &"2026-12-01".into()));
    let mut stranger = coordinator("ifrc");
    (stranger.organisation, stranger.component) = (Some(known(77)), None);
    let refused = trial.post(&stranger, "/contexts/new", &form).await;
    assert!(refused.status == 422 && refused.text().contains("Only National Societies"), "{}", refused.text());
});
