//! What lessons promise: a protected space, a case study that leaves its lesson as it was, hard cases beside successes.

use chrono::Duration;
use movement::organisation::{country_context_id as country_context, id_of as organisation};
use platform::{
    access::{Caller, Component, Role},
    both,
    testing::{Trial, member, same_schema},
};
use response::{integration, lesson};

fn who(code: &str, component: Component, role: Role) -> Caller {
    member(organisation(code), component, &[role], &[country_context("MOZ")])
}

fn host() -> Caller {
    who("ns-moz", Component::NationalSociety, Role::Coordinator)
}

fn ifrc() -> Caller {
    who("ifrc", Component::Ifrc, Role::Coordinator)
}

fn icrc() -> Caller {
    who("icrc", Component::Icrc, Role::Coordinator)
}

fn partner() -> Caller {
    who("ns-fra", Component::NationalSociety, Role::Contributor)
}

/// A component that is elsewhere.
fn away() -> Caller {
    member(organisation("ns-nor"), Component::NationalSociety, &[Role::Coordinator], &[country_context("SDN")])
}

fn nobody() -> Caller {
    Caller::anonymous(base::lang::Lang::En)
}

/// A flood in Mozambique, as the host opens it; gives its address.
async fn flood(trial: &Trial, audience: &str) -> String {
    let form = [
        ("what", "flood"),
        ("countries", "MOZ"),
        ("onset_day", "2026-11-17"),
        ("name", "Cheias"),
        ("another", "on"),
        ("audience", audience),
    ];
    let answer = trial.post(&host(), "/o/new", &form).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    answer.place()
}

/// The id of an emergency.
async fn id_of(trial: &Trial, place: &str) -> String {
    trial.get(&host(), &format!("/api/v1{place}")).await.json()["id"].as_str().unwrap().to_owned()
}

/// A lesson's form, with what differs.
fn lesson_with<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut form = vec![
        ("title", "Radios before cars"),
        ("tool", "mini_summit"),
        ("phase", "onset"),
        ("outcome", "hard"),
        ("helped", "A quelimane-word in the morning"),
        ("hindered", "Nobody had the list"),
        ("countries", "MOZ"),
        ("audience", "own"),
    ];
    for (name, value) in more {
        form.retain(|(n, _)| n != name);
        form.push((name, value));
    }
    form
}

async fn note(trial: &Trial, caller: &Caller, more: &[(&str, &str)]) -> String {
    let answer = trial.post(caller, "/lessons/new", &lesson_with(more)).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    answer.place()
}

async fn titles(trial: &Trial, caller: &Caller, query: &str) -> Vec<String> {
    let json = trial.get(caller, &format!("/api/v1/lessons{query}")).await.json();
    json["rows"].as_array().unwrap().iter().map(|r| r["title"].as_str().unwrap().to_owned()).collect()
}

fn both_capabilities() -> Vec<platform::Capability> {
    vec![movement::capability(), response::capability()]
}

both!(a_lesson_is_its_owner_s_until_others_are_named, both_capabilities(), |trial| {
    let lesson = note(&trial, &ifrc(), &[]).await;
    for other in [&host(), &icrc(), &partner(), &nobody()] {
        assert_eq!(trial.get(other, &lesson).await.status, 404);
        assert!(titles(&trial, other, "?text=quelimane").await.is_empty());
    }
    let change = |who| [("audience", "organisations"), ("organisations", who)];
    let edit = format!("{lesson}/audience");
    assert_eq!(trial.post(&icrc(), &edit, &change("ICRC")).await.status, 404, "what one may not see is not there");
    let unknown = trial.post(&ifrc(), &edit, &change("Somebody Unheard Of")).await;
    assert!(unknown.status == 422 && unknown.text().contains("Somebody Unheard Of"));
    assert_eq!(trial.post(&ifrc(), &edit, &change("ICRC")).await.status, 303);
    assert_eq!(trial.get(&icrc(), &lesson).await.status, 200);
    assert_eq!(trial.get(&host(), &lesson).await.status, 404);
    assert_eq!(titles(&trial, &icrc(), "?text=quelimane").await, ["Radios before cars"]);
    // Who is told is told to nobody else, and whoever is told changes nothing.
    assert!(trial.get(&ifrc(), &lesson).await.text().contains("International Committee"));
    assert!(!trial.get(&icrc(), &lesson).await.text().contains("International Committee of the Red Cross</bdi></dd>"));
    let words = lesson_with(&[("title", "Other")]);
    assert_eq!(trial.post(&icrc(), &format!("{lesson}/edit"), &words).await.status, 403);
    assert_eq!(trial.post(&icrc(), &format!("{lesson}/publish"), &words).await.status, 403);
    assert_eq!(trial.post(&nobody(), "/lessons/new", &words).await.status, 303, "nobody is asked to sign in");
    assert!(trial.post(&nobody(), "/lessons/new", &words).await.place().starts_with("/sign-in"));
});

both!(a_case_study_is_a_new_record_and_leaves_its_lesson_as_it_was, both_capabilities(), |trial| {
    let place = flood(&trial, "context").await;
    let emergency = id_of(&trial, &place).await;
    let lesson = note(&trial, &ifrc(), &[("emergency", &emergency)]).await;
    let before = trial.get(&ifrc(), &format!("/api/v1{lesson}")).await.json();
    let form = trial.get(&ifrc(), &format!("{lesson}/publish")).await.text();
    assert!(form.contains("quelimane-word"), "the form holds the lesson, to be edited");
    let edited =
        lesson_with(&[("helped", "A call in the morning"), ("audience", "public"), ("audience_why", "Useful to all")]);
    let published = trial.post(&ifrc(), &format!("{lesson}/publish"), &edited).await;
    assert_eq!(published.status, 303, "{}", published.text());
    let study = published.place();
    assert_ne!(study, lesson);
    assert_eq!(trial.get(&ifrc(), &format!("/api/v1{lesson}")).await.json(), before, "the lesson stays as it was");
    let seen = trial.get(&nobody(), &study).await;
    assert_eq!(seen.status, 200);
    let text = seen.text();
    assert!(
        text.contains("A call in the morning") && !text.contains("quelimane") && !text.contains("Cheias"),
        "{text}"
    );
    assert!(!text.contains(lesson.rsplit('/').next().unwrap()), "who reads the study does not learn of the lesson");
    assert!(!text.contains("Useful to all"), "the reason is the owner's");
    assert_eq!(trial.get(&nobody(), &lesson).await.status, 404);
    assert!(trial.get(&ifrc(), &lesson).await.text().contains(&study), "the owner finds the study from the lesson");
    let json = trial.get(&nobody(), &format!("/api/v1{study}")).await.json();
    assert_eq!((json["study"].as_bool(), json["audience"].as_str()), (Some(true), Some("public")));
    assert!(json.get("original").is_none() && json.get("emergency").is_none());
    assert_eq!(trial.post(&ifrc(), &format!("{study}/publish"), &edited).await.status, 403, "once is enough");
});

both!(a_lesson_is_never_seen_by_more_than_see_its_emergency, both_capabilities(), |trial| {
    let place = flood(&trial, "own").await;
    let emergency = id_of(&trial, &place).await;
    let of = |audience: &'static str, organisations: &'static str| {
        let emergency = emergency.clone();
        let trial = &trial;
        async move {
            let more = [("emergency", emergency.as_str()), ("audience", audience), ("organisations", organisations)];
            trial.post(&host(), "/lessons/new", &lesson_with(&more)).await.status.as_u16()
        }
    };
    assert_eq!(of("context", "").await, 422);
    assert_eq!(of("organisations", "ICRC").await, 422);
    assert_eq!(of("own", "").await, 303);
    // Those who do not see it cannot hang a lesson on it.
    let hung = trial.post(&ifrc(), "/lessons/new", &lesson_with(&[("emergency", &emergency)])).await;
    assert_eq!(hung.status, 404);
    let shared = flood(&trial, "context").await;
    let emergency = id_of(&trial, &shared).await;
    let more = |organisations| {
        [("emergency", emergency.as_str()), ("audience", "organisations"), ("organisations", organisations)]
    };
    let norway = trial.post(&host(), "/lessons/new", &lesson_with(&more("Norwegian Red Cross"))).await;
    assert_eq!(norway.status, 422, "who is not present would learn of the emergency: {}", norway.text());
    assert_eq!(
        trial.post(&host(), "/lessons/new", &lesson_with(&more("Cruz Vermelha de Moçambique"))).await.status,
        422
    );
    // A country where one is not present is not a context to speak to.
    let elsewhere = lesson_with(&[("countries", "MOZ"), ("audience", "context")]);
    assert_eq!(trial.post(&away(), "/lessons/new", &elsewhere).await.status, 422);
    let silent = lesson_with(&[("helped", ""), ("hindered", ""), ("advice", "")]);
    let silent = trial.post(&host(), "/lessons/new", &silent).await;
    assert!(silent.status == 422 && silent.text().contains("what hindered"));
});

both!(lessons_are_found_by_tool_phase_outcome_country_and_words, both_capabilities(), |trial| {
    let all = [
        ("First", "mini_summit", "onset", "success", "MOZ"),
        ("Second", "mini_summit", "response", "hard", "MWI"),
        ("Third", "officer", "after", "mixed", ""),
    ];
    for (title, tool, phase, outcome, countries) in all {
        trial.pass(Duration::seconds(1));
        let more = [("title", title), ("tool", tool), ("phase", phase), ("outcome", outcome), ("countries", countries)];
        note(&trial, &ifrc(), &more).await;
    }
    for (query, found) in [
        ("", vec!["Third", "Second", "First"]),
        ("?tool=mini_summit", vec!["Second", "First"]),
        ("?phase=after", vec!["Third"]),
        ("?outcome=hard", vec!["Second"]),
        ("?country=Malawi", vec!["Second"]),
        ("?text=minicumb", vec!["Second", "First"]),
        ("?kind=study", vec![]),
        ("?tool=mini_summit&outcome=success", vec!["First"]),
        ("?country=Atlantis", vec![]),
    ] {
        assert_eq!(titles(&trial, &ifrc(), query).await, found, "{query}");
    }
    assert!(trial.get(&ifrc(), "/lessons.xlsx").await.bytes.starts_with(b"PK"));
    assert_eq!(trial.get(&ifrc(), "/lessons.csv?tool=officer").await.text().lines().count(), 2);
});

both!(an_exercise_stands_in_the_calendars_until_it_was_held, both_capabilities(), |trial| {
    let place = flood(&trial, "context").await;
    let new = format!("{place}/exercises/new");
    let form = trial.get(&ifrc(), &new).await.text();
    assert!(form.contains("2027-02-18"), "ninety days from today: {form}");
    let plan = [("title", "Looking back on the flood"), ("due_on", "2026-12-10"), ("who", "Heads of delegation")];
    assert_eq!(trial.post(&away(), &new, &plan).await.status, 404);
    let planned = trial.post(&ifrc(), &new, &plan).await;
    assert_eq!(planned.status, 303, "{}", planned.text());
    let exercise = planned.place();
    assert_eq!(trial.get(&partner(), &exercise).await.status, 200, "those who see the emergency see it");
    assert_eq!(trial.get(&away(), &exercise).await.status, 404);
    let dates = |caller: Caller| {
        let app = trial.app.clone();
        async move {
            let (from, to) = (app.now(), app.now() + Duration::days(40));
            lesson::exercise::dates(&app, &caller, from, to).await.unwrap().len()
        }
    };
    assert_eq!((dates(partner()).await, dates(away()).await, dates(nobody()).await), (1, 0, 0));
    let edit = format!("{exercise}/edit");
    let with = |more: &[(&'static str, &'static str)]| [&plan[..], more].concat();
    let held = with(&[("state", "held"), ("held_on", "2026-11-20")]);
    assert_eq!(trial.post(&icrc(), &edit, &held).await.status, 403, "whoever planned it says what became of it");
    let early = trial.post(&ifrc(), &edit, &with(&[("state", "held"), ("held_on", "2026-11-21")])).await;
    assert_eq!(early.status, 422);
    assert_eq!(trial.post(&ifrc(), &edit, &with(&[("state", "dropped")])).await.status, 422);
    assert_eq!(trial.post(&ifrc(), &edit, &held).await.status, 303);
    assert_eq!(dates(partner()).await, 0);
    let page = trial.get(&host(), &place).await.text();
    assert!(page.contains("Looking back on the flood") && page.contains("/lessons/new?emergency="), "{page}");
});

both!(who_works_side_by_side_is_a_fact_with_its_source, both_capabilities(), |trial| {
    let context = country_context("MOZ");
    flood(&trial, "context").await;
    let new = format!("/contexts/{context}/together/new");
    let fact = |who, source| {
        vec![
            ("way", "shared_office"),
            ("title", "One house in Beira"),
            ("organisations", who),
            ("since", "2026-10-01"),
            ("source", source),
            ("audience", "context"),
        ]
    };
    assert_eq!(trial.post(&away(), &new, &fact("ICRC\nIFRC", "A report")).await.status, 403);
    assert_eq!(trial.post(&ifrc(), &new, &fact("IFRC", "")).await.status, 422, "nobody sits with himself");
    let others = trial.post(&host(), &new, &fact("ICRC\nIFRC", "")).await;
    assert!(others.status == 422 && others.text().contains("id=\"source\""), "who is not one of them names the source");
    let kept = trial.post(&ifrc(), &new, &fact("ICRC\nIFRC", "")).await;
    assert_eq!(kept.status, 303, "{}", kept.text());
    let place = kept.place();
    let page = trial.get(&partner(), &format!("/contexts/{context}")).await.text();
    assert!(page.contains("One house in Beira") && page.contains("1 October 2026"), "{page}");
    assert!(!trial.get(&away(), &format!("/contexts/{context}")).await.text().contains("Beira"));
    assert_eq!(trial.get(&away(), &place).await.status, 404);
    let json = trial.get(&host(), &format!("/api/v1{place}")).await.json();
    assert_eq!(json["organisations"].as_array().unwrap().len(), 2);
    let wrong = [&fact("ICRC\nIFRC", "")[..], &[("until", "2026-09-01")]].concat();
    assert_eq!(trial.post(&ifrc(), &format!("{place}/edit"), &wrong).await.status, 422);
    let ended = [&fact("ICRC\nIFRC", "")[..], &[("until", "2026-11-01")]].concat();
    assert_eq!(trial.post(&host(), &format!("{place}/edit"), &ended).await.status, 403);
    assert_eq!(trial.post(&ifrc(), &format!("{place}/edit"), &ended).await.status, 303);
    let page = trial.get(&partner(), &format!("/contexts/{context}")).await.text();
    assert!(!page.contains("One house in Beira"), "what ended stays in the list and leaves the page");
    assert!(
        trial.get(&partner(), &format!("/contexts/{context}/together")).await.text().contains("One house in Beira")
    );
    assert_eq!(trial.post(&ifrc(), &format!("{place}/remove"), &[]).await.status, 303);
    assert_eq!(trial.get(&ifrc(), &place).await.status, 404);
});

both!(the_history_is_public_closed_and_names_its_sources, both_capabilities(), |trial| {
    let system = Caller::system("demonstration", organisation("ns-moz"));
    let written = trial.app.write(&system, |w| {
        Box::pin(async move {
            lesson::history::write(w).await?;
            Ok(platform::write::Done::default())
        })
    });
    written.await.unwrap();
    let studies = trial.get(&nobody(), "/api/v1/lessons?kind=study").await.json();
    assert_eq!(studies["rows"].as_array().unwrap().len(), 20);
    assert_eq!(titles(&trial, &nobody(), "?outcome=hard").await.len(), 2, "Cameroon and Mali");
    for country in ["Ukraine", "Haiti", "Armenia", "Iran", "Mozambique", "Russia"] {
        assert!(!titles(&trial, &nobody(), &format!("?country={country}")).await.is_empty(), "{country}");
    }
    let operations = trial.get(&nobody(), "/api/v1/o").await.json();
    let rows = operations["rows"].as_array().unwrap();
    assert_eq!(rows.len(), 1, "one emergency of which a source gives the day");
    let page = trial.get(&nobody(), "/lessons?tool=officer").await.text();
    assert!(page.contains("Mozambique: the first") && page.contains("could not be sent"), "{page}");
    let one = page.split("href=\"/lessons/").find_map(|p| p.get(..36).filter(|id| id.parse::<uuid::Uuid>().is_ok()));
    let one = trial.get(&nobody(), &format!("/lessons/{}", one.unwrap())).await.text();
    assert!(one.contains("CD/22/21") && one.contains("lang=\"en\""), "{one}");
});

both!(every_page_is_in_the_reader_s_language, both_capabilities(), |trial| {
    let place = flood(&trial, "context").await;
    let lesson = note(&trial, &host(), &[]).await;
    for lang in base::lang::Lang::ALL {
        let mut who = host();
        who.lang = lang;
        let pages = [
            "/lessons".to_owned(),
            "/lessons/new".to_owned(),
            lesson.clone(),
            format!("{lesson}/edit"),
            format!("{lesson}/audience"),
            format!("{lesson}/publish"),
            format!("{place}/exercises/new"),
            format!("/contexts/{}/together", country_context("MOZ")),
            format!("/contexts/{}/together/new", country_context("MOZ")),
        ];
        for path in pages {
            let answer = trial.get(&who, &path).await;
            assert_eq!(answer.status, 200, "{lang} {path}");
            assert!(answer.text().contains(&format!("<html lang=\"{}\"", lang.code())), "{lang} {path}");
        }
    }
});

both!(frozen_migrations_equal_the_entities, both_capabilities(), |trial| {
    same_schema::<lesson::Entity>(trial.app.database()).await;
    same_schema::<lesson::exercise::Entity>(trial.app.database()).await;
    same_schema::<integration::Entity>(trial.app.database()).await;
});
