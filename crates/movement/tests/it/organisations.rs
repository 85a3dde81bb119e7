//! Organisations: the list in every database, status as of a day, another organisation once, offices.

use chrono::NaiveDate;
use movement::{
    capability, office,
    organisation::{self, Standing, active_on, id_of, seed, status},
};
use platform::{
    access::{Caller, Component, Role},
    both,
    ledger::store::entry,
    testing::{Trial, member, same_schema},
};
use sea_orm::{EntityTrait, PaginatorTrait};

pub fn coordinator(code: &str) -> Caller {
    let id = id_of(code);
    member(id, organisation::component(id).unwrap(), &[Role::Coordinator], &[])
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

async fn entries(trial: &Trial) -> u64 {
    entry::Entity::find().count(trial.app.database().read()).await.unwrap()
}

both!(every_database_has_the_components_once, vec![capability()], |trial| {
    seed(&trial.app).await.unwrap();
    let all = organisation::Entity::find().all(trial.app.database().read()).await.unwrap();
    assert_eq!(all.len(), 194);
    assert!(all.iter().all(|m| m.id == id_of(&m.code).0 && m.owner.0 == m.id && !m.name_ar.is_empty()));
    let told = entries(&trial).await;
    assert_eq!(told, 194 + 4);
    seed(&trial.app).await.unwrap();
    assert_eq!(entries(&trial).await, told);
});

both!(servers_that_start_together_seed_once, vec![capability()], |trial| {
    let trial = std::sync::Arc::new(trial);
    let mut tasks = Vec::new();
    for _ in 0..3 {
        let trial = trial.clone();
        tasks.push(tokio::spawn(async move { seed(&trial.app).await }));
    }
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    assert_eq!(entries(&trial).await, 194 + 4);
});

both!(the_number_of_active_societies_follows_the_calendar, vec![capability()], |trial| {
    seed(&trial.app).await.unwrap();
    let db = trial.app.database().read();
    for date in [
        "2014-06-30",
        "2015-11-17",
        "2015-11-18",
        "2017-02-01",
        "2017-12-28",
        "2019-12-04",
        "2019-12-05",
        "2022-06-22",
        "2024-05-23",
        "2024-05-24",
        "2026-11-23",
    ] {
        let count = base::society::count(day(date)) as u64;
        assert_eq!(active_on(db, day(date)).await.unwrap(), count, "{date}");
        let page = trial.get(&coordinator("ifrc"), &format!("/api/v1/organisations?as_of={date}")).await.json();
        assert_eq!((&page["as_of"], &page["societies_active"]), (&date.into(), &count.into()));
    }
    let nic = id_of("ns:NIC");
    assert_eq!(status(db, nic, day("2024-05-23")).await.unwrap(), Standing::Active);
    assert_eq!(status(db, nic, day("2024-05-24")).await.unwrap(), Standing::NotActive);
    assert_eq!(status(db, id_of("ns:BTN"), day("2019-12-04")).await.unwrap(), Standing::NotYet);
    let page = trial.get(&coordinator("ifrc"), "/api/v1/organisations/ns-nic?as_of=2024-05-23").await.json();
    assert_eq!((&page["status"], &page["history"][0]["since"]), (&"active".into(), &"2024-05-24".into()));
    assert!(page["history"][0]["source"].as_str().unwrap().len() > 20);
    assert_eq!(trial.get(&coordinator("ifrc"), "/organisations?as_of=yesterday").await.status, 422);
});

both!(a_change_of_status_is_said_by_those_who_recognise_with_a_source, vec![capability()], |trial| {
    seed(&trial.app).await.unwrap();
    let form = [("since", "2026-11-01"), ("status", "not_active"), ("source", "A notice (invented for this test)")];
    let refused = trial.post(&coordinator("ns:FRA"), "/organisations/ns-fra/status", &form).await;
    assert_eq!(refused.status, 403);
    let mut unsourced = form.to_vec();
    unsourced[2].1 = "";
    assert_eq!(trial.post(&coordinator("icrc"), "/organisations/ns-fra/status", &unsourced).await.status, 422);
    assert_eq!(trial.post(&coordinator("icrc"), "/organisations/ns-fra/status", &form).await.status, 303);
    let again = trial.post(&coordinator("ifrc"), "/organisations/ns-fra/status", &form).await;
    assert!(again.status == 422 && again.text().contains("Choose another day"), "{}", again.text());
    let db = trial.app.database().read();
    assert_eq!(status(db, id_of("ns:FRA"), day("2026-10-31")).await.unwrap(), Standing::Active);
    assert_eq!(status(db, id_of("ns:FRA"), day("2026-11-01")).await.unwrap(), Standing::NotActive);
    assert_eq!(active_on(db, day("2026-11-20")).await.unwrap(), 190);
});

both!(the_list_is_filtered_paged_and_whole_as_a_file, vec![capability()], |trial| {
    seed(&trial.app).await.unwrap();
    let nobody = Caller::anonymous(base::lang::Lang::En);
    let rows = |json: &serde_json::Value| json["rows"].as_array().unwrap().len();
    let africa = trial.get(&nobody, "/api/v1/organisations?kind=national_society&region=AFR").await.json();
    assert_eq!(rows(&africa), 48);
    let found = trial.get(&nobody, "/api/v1/organisations?text=croix%20mozamb").await.json();
    assert_eq!((rows(&found), &found["rows"][0]["acronym"]), (1, &"CVM".into()));
    let arabic = trial.get(&nobody, "/api/v1/organisations?text=%D8%A7%D9%84%D9%82%D8%B7%D8%B1%D9%8A").await.json();
    assert_eq!((rows(&arabic), &arabic["rows"][0]["country"]), (1, &"Qatar".into()));
    for lang in base::lang::Lang::ALL {
        let mut reader = nobody.clone();
        reader.lang = lang;
        let mut names = Vec::new();
        let mut query = String::new();
        loop {
            let page = trial.get(&reader, &format!("/api/v1/organisations?kind=national_society{query}")).await.json();
            names.extend(page["rows"].as_array().unwrap().iter().map(|r| r["name"].as_str().unwrap().to_owned()));
            match page["next"].as_str() {
                Some(next) => query = format!("&{}", next.replace("&kind=national_society", "")),
                None => break,
            }
        }
        assert_eq!(names.len(), 192, "{lang}");
        assert!(names.is_sorted_by_key(|n| base::fold::fold(n)), "{lang}");
    }
    let csv = trial.get(&nobody, "/organisations.csv").await.text();
    assert_eq!(csv.lines().count(), 195);
    assert!(trial.get(&nobody, "/organisations.xlsx").await.bytes.starts_with(b"PK"));
    let page = trial.get(&nobody, "/organisations/ns-moz").await.text();
    assert!(page.contains("Cruz Roja de Mozambique") && page.contains("lang=\"ar\" dir=\"rtl\""), "{page}");
    assert_eq!(trial.get(&nobody, "/organisations/ns-xyz").await.status, 404);
});

both!(two_who_add_the_same_organisation_at_once_make_one, vec![capability()], |trial| {
    let trial = std::sync::Arc::new(trial);
    let mut tasks = Vec::new();
    for code in ["ns:FRA", "ns:QAT", "icrc"] {
        let trial = trial.clone();
        tasks.push(tokio::spawn(async move {
            // Spellings that fold alike are one name.
            let name = if code == "icrc" { "zambezia  FARMERS relief" } else { "Zambézia Farmers Relief" };
            let answer = trial.post(&coordinator(code), "/organisations/new", &[("name_en", name)]).await;
            (answer.status.as_u16(), answer.text())
        }));
    }
    let mut answers = Vec::new();
    for task in tasks {
        answers.push(task.await.unwrap());
    }
    answers.sort();
    assert_eq!(answers.iter().map(|a| a.0).collect::<Vec<_>>(), [303, 422, 422]);
    assert!(answers[1].1.contains("is already in the list. Open it there"), "{}", answers[1].1);
    assert_eq!(entries(&trial).await, 1);
});

both!(another_organisation_is_no_component_and_is_its_adder_s_to_change, vec![capability()], |trial| {
    seed(&trial.app).await.unwrap();
    let (adder, other) = (coordinator("ns:FRA"), coordinator("ns:QAT"));
    let component = trial.post(&adder, "/organisations/new", &[("name_fr", "Croix-Rouge du Mozambique")]).await;
    assert!(component.status == 422 && component.text().contains("component of the Movement"), "{}", component.text());
    assert_eq!(trial.post(&adder, "/organisations/new", &[("name_en", " – ")]).await.status, 422);
    let country =
        trial.post(&adder, "/organisations/new", &[("name_en", "Salama Trust"), ("country", "Atlantis")]).await;
    assert!(country.status == 422 && country.text().contains("is no country that we know"));
    let form =
        [("name_en", "Salama Trust"), ("name_ar", "صندوق سلامة"), ("country", "moçambique"), ("aliases", "ST\nSalama")];
    let place = trial.post(&adder, "/organisations/new", &form).await.place();
    assert_eq!(place, "/organisations/other-salama-trust");
    let json = trial.get(&other, &format!("/api/v1{place}")).await.json();
    assert_eq!(
        (&json["country"], &json["kind"], &json["status"]),
        (&"MOZ".into(), &"other".into(), &serde_json::Value::Null)
    );
    let changed = [("name_en", "Salama Trust"), ("acronym", "ST"), ("base", "1")];
    assert_eq!(trial.post(&other, &format!("{place}/edit"), &changed).await.status, 403);
    assert_eq!(trial.post(&adder, &format!("{place}/edit"), &changed).await.status, 303);
    // What our lists say is changed there.
    assert_eq!(trial.post(&adder, "/organisations/ns-fra/edit", &changed).await.status, 403);
    // Names in a language, in the order of the ids.
    let ids = [id_of("other-salama-trust"), id_of("ifrc"), id_of("nobody"), id_of("ns:MOZ")];
    let names = trial.app.organisation_names(base::lang::Lang::Fr, &ids).await.unwrap();
    assert_eq!(names[0], "Salama Trust");
    assert!(names[1].starts_with("Fédération internationale") && names[2].is_empty(), "{names:?}");
    assert_eq!(names[3], "Croix-Rouge du Mozambique");
});

both!(an_office_is_its_organisation_s_and_closes, vec![capability()], |trial| {
    seed(&trial.app).await.unwrap();
    let (own, other) = (coordinator("ns:FRA"), coordinator("ns:QAT"));
    let form = [("name", "Maputo office"), ("kind", "delegation"), ("country", "Mozambique"), ("audience", "movement")];
    let form = [&form[..], &[("since", "2026-10-01")]].concat();
    assert_eq!(trial.post(&other, "/organisations/ns-fra/offices/new", &form).await.status, 403);
    assert_eq!(trial.post(&own, "/organisations/ns-fra/offices/new", &form).await.status, 303);
    let json = trial.get(&other, "/api/v1/organisations/ns-fra").await.json();
    assert_eq!(
        (&json["offices"][0]["country"], &json["offices"][0]["until"]),
        (&"MOZ".into(), &serde_json::Value::Null)
    );
    let nobody = Caller::anonymous(base::lang::Lang::En);
    assert!(trial.get(&nobody, "/api/v1/organisations/ns-fra").await.json()["offices"].as_array().unwrap().is_empty());
    let close = format!("/offices/{}/close", json["offices"][0]["id"].as_str().unwrap());
    assert_eq!(trial.post(&other, &close, &[("until", "2026-11-01")]).await.status, 403);
    assert_eq!(trial.post(&own, &close, &[("until", "2026-09-01")]).await.status, 422);
    assert_eq!(trial.post(&own, &close, &[("until", "2026-11-01")]).await.status, 303);
    let json = trial.get(&other, "/api/v1/organisations/ns-fra").await.json();
    assert_eq!(json["offices"][0]["until"], "2026-11-01");
});

both!(frozen_migrations_equal_the_entities, vec![capability()], |trial| {
    let database = trial.app.database();
    same_schema::<organisation::Entity>(database).await;
    same_schema::<organisation::status::Entity>(database).await;
    same_schema::<office::Entity>(database).await;
    same_schema::<movement::context::Entity>(database).await;
    same_schema::<movement::context::table::country::Entity>(database).await;
    same_schema::<movement::presence::Entity>(database).await;
});

#[test]
fn what_an_organisation_is_to_the_movement() {
    assert_eq!(organisation::component(id_of("icrc")), Some(Component::Icrc));
    assert_eq!(organisation::component(id_of("ns:QAT")), Some(Component::NationalSociety));
    assert_eq!(organisation::component(organisation::movement()), None);
    assert_eq!(organisation::component(id_of("other-acted")), None);
}
