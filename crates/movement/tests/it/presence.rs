//! Presence: it decides what is shared with those who are present; only the organisation itself says so.

use crate::organisations::coordinator;
use movement::{
    capability, office,
    organisation::{id_of, seed},
    presence::present_in,
};
use platform::{
    access::{Caller, Level, Role},
    both,
    testing::Trial,
    write::Done,
};

/// A caller as the platform makes one: what their organisation is and where.
async fn someone(trial: &Trial, code: &str, role: Role) -> Caller {
    let (component, contexts) = trial.app.belonging(id_of(code)).await.unwrap();
    platform::testing::member(id_of(code), component.unwrap(), &[role], &contexts)
}

async fn sees(trial: &Trial, code: &str, path: &str) -> u16 {
    trial.get(&someone(trial, code, Role::Reader).await, path).await.status.as_u16()
}

/// Opens Mozambique, and a record of the host for those who are present.
async fn shared_record(trial: &Trial) -> String {
    seed(&trial.app).await.unwrap();
    let host = coordinator("ns:MOZ");
    let form = [("kind", "country"), ("countries", "MOZ"), ("audience", "public")];
    assert_eq!(trial.post(&host, "/contexts/new", &form).await.place(), "/contexts/MOZ");
    let done = trial.app.write(&host, |w| {
        Box::pin(async move {
            let office = office::Model {
                id: w.id(),
                version: 1,
                owner: id_of("ns:MOZ"),
                audience: Level::Context.stored(),
                context: Some(movement::context::country_context_id("MOZ")),
                emergency: None,
                body: None,
                removed: false,
                created_at: w.at(),
                changed_at: w.at(),
                kind: "branch".into(),
                country: "MOZ".into(),
                name: "Warehouse".into(),
                place: String::new(),
                since: None,
                until: None,
            };
            let office = w.insert::<office::Entity>("office-opened", office).await?;
            Ok(Done::at(format!("/offices/{}", office.id)))
        })
    });
    done.await.unwrap().href
}

both!(presence_decides_what_is_shown_to_those_who_are_present, vec![capability()], |trial| {
    let office = shared_record(&trial).await;
    assert_eq!(sees(&trial, "ns:MOZ", &office).await, 200);
    assert_eq!(sees(&trial, "ns:QAT", &office).await, 404);
    // Seen in a source: shown, and opens nothing.
    let noted = [
        ("organisation", id_of("ns:QAT").to_string()),
        ("source", "A list of partners".to_owned()),
        ("since", "2026-11-01".to_owned()),
        ("link", "https://example.org/list".to_owned()),
    ];
    let noted: Vec<(&str, &str)> = noted.iter().map(|(k, v)| (*k, v.as_str())).collect();
    let host = someone(&trial, "ns:MOZ", Role::FocalData).await;
    let answer = trial.post(&host, "/contexts/MOZ/seen", &noted).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    let page = trial.get(&host, "/contexts/MOZ").await.text();
    assert!(page.contains("Seen in a source") && page.contains("href=\"https://example.org/list\""), "{page}");
    assert_eq!(sees(&trial, "ns:QAT", &office).await, 404);
    // It says so itself.
    let contributor = someone(&trial, "ns:QAT", Role::Contributor).await;
    let here = [("since", "2026-11-15")];
    assert_eq!(trial.post(&contributor, "/contexts/MOZ/present", &here).await.status, 403);
    let qatar = someone(&trial, "ns:QAT", Role::Coordinator).await;
    assert_eq!(trial.post(&qatar, "/contexts/MOZ/present", &[("since", "2026-11-21")]).await.status, 422);
    assert_eq!(trial.post(&qatar, "/contexts/MOZ/present", &here).await.status, 303);
    assert_eq!(sees(&trial, "ns:QAT", &office).await, 200);
    assert_eq!(present_in(&trial.app, id_of("ns:QAT")).await.unwrap(), [movement::context::country_context_id("MOZ")]);
    // It left: from that day on it sees no more, and the older source does not bring it back.
    let qatar = someone(&trial, "ns:QAT", Role::Coordinator).await;
    assert_eq!(trial.post(&qatar, "/contexts/MOZ/left", &[("until", "2026-11-14")]).await.status, 422);
    assert_eq!(trial.post(&qatar, "/contexts/MOZ/left", &[("until", "2026-11-20")]).await.status, 303);
    assert_eq!(sees(&trial, "ns:QAT", &office).await, 404);
    let present = trial.get(&host, "/api/v1/contexts/MOZ").await.json()["present"].clone();
    assert_eq!(present.as_array().unwrap().len(), 1, "{present}");
    let again = trial.post(&qatar, "/contexts/MOZ/left", &[("until", "2026-11-20")]).await;
    assert!(again.status == 422 && again.text().contains("there is nothing to end"), "{}", again.text());
});

both!(the_host_is_always_present_and_first, vec![capability()], |trial| {
    shared_record(&trial).await;
    for code in ["icrc", "ns:AFG", "ifrc"] {
        let who = someone(&trial, code, Role::Coordinator).await;
        assert_eq!(trial.post(&who, "/contexts/MOZ/present", &[("since", "2026-11-15")]).await.status, 303);
    }
    let host = someone(&trial, "ns:MOZ", Role::Coordinator).await;
    let refused = trial.post(&host, "/contexts/MOZ/present", &[("since", "2026-11-15")]).await;
    assert!(refused.status == 422 && refused.text().contains("always present here"), "{}", refused.text());
    assert_eq!(trial.post(&host, "/contexts/MOZ/left", &[("until", "2026-11-15")]).await.status, 422);
    for lang in base::lang::Lang::ALL {
        let mut reader = host.clone();
        reader.lang = lang;
        let present = trial.get(&reader, "/api/v1/contexts/MOZ").await.json()["present"].clone();
        let names: Vec<String> =
            present.as_array().unwrap().iter().map(|p| base::fold::fold(p["name"].as_str().unwrap())).collect();
        assert_eq!((names.len(), &present[0]["evidence"]), (4, &"host".into()));
        assert!(names[1..].is_sorted(), "{names:?}");
    }
    // The public sees the host; who else is there is the Movement's.
    let nobody = Caller::anonymous(base::lang::Lang::En);
    let present = trial.get(&nobody, "/api/v1/contexts/MOZ").await.json()["present"].clone();
    assert_eq!((present.as_array().unwrap().len(), &present[0]["evidence"]), (1, &"host".into()));
    let json = trial.get(&host, "/api/v1/organisations/icrc").await.json();
    assert_eq!(
        (&json["presence"][0]["name"], &json["presence"][0]["evidence"]),
        (&"Mozambique".into(), &"itself".into())
    );
});

both!(confirming_again_makes_no_second_row, vec![capability()], |trial| {
    shared_record(&trial).await;
    let trial = std::sync::Arc::new(trial);
    let who = someone(&trial, "icrc", Role::Coordinator).await;
    assert_eq!(trial.post(&who, "/contexts/MOZ/present", &[("since", "2026-11-15")]).await.status, 303);
    trial.pass(chrono::Duration::days(30));
    assert_eq!(trial.post(&who, "/contexts/MOZ/present", &[("since", "2026-12-01")]).await.status, 303);
    let present = trial.get(&who, "/api/v1/contexts/MOZ").await.json()["present"].clone();
    assert_eq!(present[1]["since"], "2026-11-15");
    assert!(present[1]["confirmed_at"].as_str().unwrap().starts_with("2026-12-20"), "{present}");
    // Two coordinators at once: whatever stands, one leaving ends it.
    let mut tasks = Vec::new();
    for day in ["2026-12-02", "2026-12-03"] {
        let (trial, who) = (trial.clone(), someone(&trial, "ifrc", Role::Coordinator).await);
        tasks.push(tokio::spawn(async move {
            trial.post(&who, "/contexts/MOZ/present", &[("since", day)]).await.status.as_u16()
        }));
    }
    for task in tasks {
        assert_eq!(task.await.unwrap(), 303);
    }
    let who = someone(&trial, "ifrc", Role::Coordinator).await;
    assert_eq!(trial.post(&who, "/contexts/MOZ/left", &[("until", "2026-12-10")]).await.status, 303);
    assert!(present_in(&trial.app, id_of("ifrc")).await.unwrap().is_empty());
});

both!(what_was_noted_is_taken_back_by_who_noted_it, vec![capability()], |trial| {
    shared_record(&trial).await;
    let noter = someone(&trial, "ns:FRA", Role::Contributor).await;
    let qatar = id_of("ns:QAT").to_string();
    let note = [("organisation", qatar.as_str()), ("source", "A report"), ("since", "2026-11-10")];
    let mut wrong = note.to_vec();
    wrong.push(("link", "javascript:alert(1)"));
    assert_eq!(trial.post(&noter, "/contexts/MOZ/seen", &wrong).await.status, 422);
    assert_eq!(trial.post(&noter, "/contexts/MOZ/seen", &note).await.status, 303);
    let again = trial.post(&noter, "/contexts/MOZ/seen", &note).await;
    assert!(again.status == 422 && again.text().contains("already noted this source"), "{}", again.text());
    let host = id_of("ns:MOZ").to_string();
    let of_host = [("organisation", host.as_str()), ("source", "A report"), ("since", "2026-11-10")];
    assert_eq!(trial.post(&noter, "/contexts/MOZ/seen", &of_host).await.status, 422);
    let present = trial.get(&noter, "/api/v1/contexts/MOZ").await.json()["present"].clone();
    let withdraw = format!("/presences/{}/withdraw", present[1]["presence"].as_str().unwrap());
    assert!(trial.get(&noter, "/contexts/MOZ").await.text().contains(&withdraw));
    let other = someone(&trial, "icrc", Role::Coordinator).await;
    assert!(!trial.get(&other, "/contexts/MOZ").await.text().contains(&withdraw));
    assert_eq!(trial.post(&other, &withdraw, &[]).await.status, 403);
    assert_eq!(trial.post(&noter, &withdraw, &[]).await.status, 303);
    let present = trial.get(&noter, "/api/v1/contexts/MOZ").await.json()["present"].clone();
    assert_eq!(present.as_array().unwrap().len(), 1);
    // Taken back, it can be noted again.
    assert_eq!(trial.post(&noter, "/contexts/MOZ/seen", &note).await.status, 303);
});

both!(what_people_do_is_told_without_their_names, vec![capability()], |trial| {
    use platform::ledger::store::entry;
    use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
    shared_record(&trial).await;
    let who = someone(&trial, "icrc", Role::Coordinator).await;
    trial.post(&who, "/contexts/MOZ/present", &[("since", "2026-11-15")]).await;
    let told = entry::Entity::find()
        .filter(entry::Column::Act.eq("presence-confirmed"))
        .all(trial.app.database().read())
        .await
        .unwrap();
    assert_eq!(told.len(), 1);
    assert!(!told[0].changes.contains(&who.name) && told[0].title.ends_with("Mozambique"), "{told:?}");
    for lang in base::lang::Lang::ALL {
        assert_ne!(trial.app.deed(lang, "presence-confirmed"), "presence confirmed", "{lang}");
    }
});
