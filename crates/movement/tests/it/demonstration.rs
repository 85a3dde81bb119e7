//! The people of the demonstration, what it holds, and that there is none of it elsewhere.

use axum::http::{HeaderMap, header};
use base::lang::Lang;
use movement::{
    capability,
    context::country_context_id,
    look_as,
    organisation::{id_of, movement},
};
use platform::{
    Settings,
    access::{Caller, Level, Role},
    both,
    database::Engine,
    testing::{Trial, known, run},
    write::Done,
};

fn with(cookie: &str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(header::COOKIE, format!("lang=fr; {cookie}").parse().unwrap());
    headers
}

async fn demonstrated(engine: Engine) -> Option<Trial> {
    let settings = Settings { demonstration: true, ..Settings::default() };
    let trial = Trial::with(engine, vec![capability()], settings).await?;
    let system = Caller::system("demonstration", movement());
    let work = trial.app.write(&system, |w| {
        Box::pin(async move {
            capability().demonstration.expect("there is one")(w).await?;
            Ok(Done::at("/"))
        })
    });
    work.await.unwrap();
    Some(trial)
}

async fn people(engine: Engine) {
    let Some(trial) = demonstrated(engine).await else { return };
    let moz = country_context_id("MOZ");
    let who = |cookie: &'static str| {
        let app = trial.app.clone();
        async move { look_as::identify(&app, &with(cookie), Lang::Fr).await.unwrap() }
    };
    let host = who("look-as=host").await;
    assert_eq!((host.organisation, host.contexts.as_slice()), (Some(id_of("ns:MOZ")), &[moz][..]));
    assert_eq!(host.organisation_name, "Croix-Rouge du Mozambique");
    assert!(host.holds(&[Role::Coordinator], None));
    let partner = who("look-as=partner-qat").await;
    assert!(partner.contexts == [moz] && partner.holds(&[Role::Contributor], None));
    assert!(!partner.holds(&[Role::Coordinator], Some(moz)));
    // The officer coordinates here and nowhere else, and is whom one sees first.
    for cookie in ["look-as=mco", "x=1", "look-as=somebody-else"] {
        let officer = who(cookie).await;
        assert_eq!(officer.organisation, Some(id_of("ifrc")), "{cookie}");
        assert!(officer.holds(&[Role::Coordinator], Some(moz)) && !officer.holds(&[Role::Coordinator], None));
    }
    assert!(!who("look-as=public").await.signed_in());
    // The switch.
    let nobody = Caller::anonymous(Lang::En);
    let answer = trial.post(&nobody, "/look-as", &[("actor", "icrc"), ("next", "/contexts/MOZ")]).await;
    assert_eq!((answer.status.as_u16(), answer.place().as_str()), (303, "/contexts/MOZ"));
    let cookies: Vec<_> = answer.headers.get_all(header::SET_COOKIE).iter().map(|c| c.to_str().unwrap()).collect();
    assert!(cookies.iter().any(|c| c.starts_with("look-as=icrc; Path=/; HttpOnly")), "{cookies:?}");
    let away = trial.post(&nobody, "/look-as", &[("actor", "icrc"), ("next", "https://elsewhere.example")]).await;
    assert_eq!(away.place(), "/");
    assert_eq!(trial.post(&nobody, "/look-as", &[("actor", "root")]).await.status, 422);
    // The bar offers the people, and says who looks.
    let page = trial.get(&host, "/contexts/MOZ").await.text();
    assert!(page.contains("<option value=\"host\" selected>") && page.contains("value=\"public\""), "{page}");
    // Nobody signs in: who came from a page for members chooses, and goes on to it.
    let place = trial.get(&nobody, "/contexts/MOZ/edit").await.place();
    assert!(place.starts_with("/sign-in?next="), "{place}");
    let said = trial.get(&nobody, &place).await.text();
    assert!(said.contains("Nobody signs in to the demonstration") && !said.contains("name=\"password\""), "{said}");
    assert!(said.contains("name=\"next\" value=\"/contexts/MOZ/edit\""), "{said}");
    let answer = trial.post(&nobody, "/sign-in", &[("actor", "host"), ("next", "/contexts/MOZ/edit")]).await;
    assert_eq!(answer.place(), "/contexts/MOZ/edit");
    assert!(
        answer.headers.get_all(header::SET_COOKIE).iter().any(|c| c.to_str().unwrap().starts_with("look-as=host;"))
    );
    assert_eq!(trial.post(&nobody, "/sign-in", &[("email", "a@example.org"), ("password", "x")]).await.status, 422);
    // A page about one's own account says that there is none here, and leads to itself no more.
    for own in ["/me/password", "/me/tokens/new", "/me/second-step", "/people/invite"] {
        let place = trial.get(&host, own).await.place();
        assert!(place.starts_with("/sign-in"), "{own}: {place}");
        let said = trial.get(&host, &place).await.text();
        assert!(said.contains("La démonstration n’a pas de comptes"), "{own}: {said}");
        assert!(said.contains("name=\"next\" value=\"\""), "{own}: {said}");
    }
    // What it holds: the host first, partners confirmed, one seen in a source, all marked.
    let present = trial.get(&host, "/api/v1/contexts/MOZ").await.json()["present"].clone();
    let evidence: Vec<&str> = present.as_array().unwrap().iter().map(|p| p["evidence"].as_str().unwrap()).collect();
    assert_eq!(evidence.iter().filter(|e| **e == "itself").count(), 4);
    assert_eq!((evidence[0], evidence.len()), ("host", 6));
    assert!(page.contains("DEMO"), "{page}");
}

#[test]
fn people_on_sqlite() {
    run(people(Engine::Sqlite));
}

#[test]
fn people_on_postgres() {
    run(people(Engine::Postgres));
}

both!(outside_the_demonstration_there_are_no_such_people, vec![capability()], |trial| {
    let caller = look_as::identify(&trial.app, &with("look-as=host"), Lang::En).await.unwrap();
    assert!(!caller.signed_in());
    let nobody = Caller::anonymous(Lang::En);
    assert_eq!(trial.get(&nobody, "/look-as").await.status, 404);
    assert_eq!(trial.post(&nobody, "/look-as", &[("actor", "host")]).await.status, 404);
    assert!(!trial.get(&nobody, "/contexts").await.text().contains("action=\"/look-as\""));
});

both!(the_rights_table_gets_a_record_of_each_audience, vec![capability()], |trial| {
    let specimen = capability().specimen.expect("there is one");
    let system = Caller::system("rights", known(1));
    for level in Level::ALL {
        let done = trial.app.write(&system, move |w| {
            Box::pin(async move {
                let params = specimen(w, known(1), known(2), level).await?;
                Ok(Done::at(params.iter().map(|(k, v)| format!("{k}={v}")).collect::<Vec<_>>().join("&")))
            })
        });
        let given = done.await.unwrap().href;
        let params: Vec<(&str, String)> =
            given.split('&').filter_map(|p| p.split_once('=')).map(|(k, v)| (k, v.to_owned())).collect();
        let nobody = Caller::anonymous(Lang::En);
        for route in capability().routes {
            assert!(route.params().iter().all(|p| params.iter().any(|(k, _)| k == p)), "{}", route.path);
        }
        for (kind, path) in [("organisation", "/organisations"), ("office", "/offices"), ("context", "/contexts")] {
            let id = &params.iter().find(|(k, _)| *k == kind).unwrap().1;
            let status = trial.get(&nobody, &format!("{path}/{id}")).await.status.as_u16();
            assert_eq!(status, if level == Level::Public { 200 } else { 404 }, "{kind} {level:?}");
        }
    }
});
