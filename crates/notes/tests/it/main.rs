//! What notes on a context promise, through the router, on both engines.

use base::lang::Lang;
use chrono::Duration;
use movement::organisation::{country_context_id as country_context, id_of as organisation};
use notes::note;
use platform::{
    Capability,
    access::{Caller, Component, Role},
    both,
    testing::{Trial, member, same_schema},
    write::Done,
};

/// What notes stand on.
fn capabilities() -> Vec<Capability> {
    vec![
        platform::commons::capability(),
        platform::home::capability(),
        movement::capability(),
        response::capability(),
        notes::capability(),
    ]
}

fn who(code: &str, component: Component, role: Role) -> Caller {
    member(organisation(code), component, &[role], &[country_context("MOZ")])
}

fn host() -> Caller {
    who("ns-moz", Component::NationalSociety, Role::Coordinator)
}

fn ifrc() -> Caller {
    who("ifrc", Component::Ifrc, Role::Contributor)
}

/// A component that is present and writes nothing.
fn reader() -> Caller {
    who("ns-fra", Component::NationalSociety, Role::Reader)
}

/// A component that is elsewhere.
fn away() -> Caller {
    member(organisation("ns-nor"), Component::NationalSociety, &[Role::Coordinator], &[country_context("SDN")])
}

fn nobody() -> Caller {
    Caller::anonymous(Lang::En)
}

/// Organisations, the context of Mozambique, and who is present there.
async fn settle(trial: &Trial) {
    let system = Caller::system("test", organisation("ns-moz"));
    let settled = movement::capability().demonstration.expect("people and where they are");
    let written = trial.app.write(&system, move |w| {
        Box::pin(async move {
            settled(w).await?;
            Ok(Done::default())
        })
    });
    written.await.unwrap();
}

/// A note's form, with what differs.
fn form<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut form = vec![
        ("topic", "customs"),
        ("title", "Letters before goods"),
        ("text", "The quelimane-form goes to the agent first.\nThen the goods."),
        ("lang", "en"),
        ("checked_on", "2026-11-20"),
        ("audience", "context"),
    ];
    for (name, value) in more {
        form.retain(|(n, _)| n != name);
        form.push((name, value));
    }
    form
}

async fn write(trial: &Trial, caller: &Caller, more: &[(&str, &str)]) -> String {
    let answer = trial.post(caller, "/contexts/MOZ/notes/new", &form(more)).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    answer.place()
}

async fn titles(trial: &Trial, caller: &Caller, query: &str) -> Vec<String> {
    let json = trial.get(caller, &format!("/api/v1/contexts/MOZ/notes{query}")).await.json();
    let rows = json["rows"].as_array().unwrap_or_else(|| panic!("{json}"));
    rows.iter().map(|r| r["title"].as_str().unwrap().to_owned()).collect()
}

async fn hits(trial: &Trial, caller: &Caller) -> usize {
    trial.get(caller, "/api/v1/search?q=quelimane").await.json()["hits"].as_array().unwrap().len()
}

both!(a_note_is_written_by_those_present_and_read_by_no_more_than_it_says, capabilities(), |trial| {
    settle(&trial).await;
    let note = write(&trial, &ifrc(), &[]).await;
    for present in [host(), ifrc(), reader()] {
        let page = trial.get(&present, &note).await.text();
        assert!(page.contains("The quelimane-form") && page.contains("lang=\"en\" dir=\"ltr\""), "{page}");
        assert!(page.contains("International Federation"), "it says who wrote it: {page}");
        assert!(trial.get(&present, "/contexts/MOZ").await.text().contains("Letters before goods"));
        assert_eq!(titles(&trial, &present, "").await, ["Letters before goods"]);
        assert_eq!(hits(&trial, &present).await, 1);
    }
    for other in [away(), nobody()] {
        assert_eq!(trial.get(&other, &note).await.status, 404);
        assert!(!trial.get(&other, "/contexts/MOZ").await.text().contains("Letters before goods"));
        assert!(titles(&trial, &other, "").await.is_empty());
        assert_eq!(hits(&trial, &other).await, 0);
    }
    // Who is elsewhere, or only reads, writes none and is not asked to.
    for other in [away(), reader()] {
        assert_eq!(trial.post(&other, "/contexts/MOZ/notes/new", &form(&[])).await.status, 403);
        assert!(!trial.get(&other, "/contexts/MOZ").await.text().contains("/notes/new"));
    }
    assert!(trial.get(&host(), "/contexts/MOZ").await.text().contains("/contexts/MOZ/notes/new"));
    // Only whoever wrote it changes it or takes it away.
    for act in ["edit", "check", "remove"] {
        assert_eq!(trial.post(&host(), &format!("{note}/{act}"), &form(&[])).await.status, 403, "{act}");
        assert_eq!(trial.post(&away(), &format!("{note}/{act}"), &form(&[])).await.status, 404, "{act}");
    }
    assert_eq!(
        trial.post(&ifrc(), &format!("{note}/remove"), &[]).await.place(),
        format!("/contexts/{}/notes", country_context("MOZ"))
    );
    assert_eq!(trial.get(&ifrc(), &note).await.status, 404);
    assert_eq!((hits(&trial, &ifrc()).await, titles(&trial, &ifrc(), "").await.len()), (0, 0));
});

both!(a_note_is_never_for_more_than_see_its_context, capabilities(), |trial| {
    settle(&trial).await;
    let area = [("kind", "area"), ("countries", "MOZ"), ("name_en", "North"), ("audience", "movement")];
    let mut owner = who("ifrc", Component::Ifrc, Role::Coordinator);
    let place = trial.post(&owner, "/contexts/new", &area).await.place();
    let id: uuid::Uuid = place.rsplit('/').next().unwrap().parse().unwrap();
    owner.contexts.push(id.into());
    let new = format!("{place}/notes/new");
    let choices = trial.get(&owner, &format!("/api/v1{new}")).await.json()["choices"]["audience"].clone();
    let offered: Vec<&str> = choices.as_array().unwrap().iter().map(|c| c["value"].as_str().unwrap()).collect();
    assert_eq!(offered, ["movement", "context", "own"], "nobody is offered what is refused");
    let wide = trial.post(&owner, &new, &form(&[("audience", "public")])).await;
    assert_eq!(wide.status, 422, "{}", wide.text());
    let note = trial.post(&owner, &new, &form(&[("audience", "movement")])).await.place();
    assert_eq!(trial.get(&away(), &note).await.status, 200);
    assert!(titles(&trial, &owner, "").await.is_empty(), "a note belongs to its context alone");
    let edit = trial.post(&owner, &format!("{note}/edit"), &form(&[("audience", "public"), ("base", "1")])).await;
    assert_eq!(edit.status, 422);
    // The context is its owner's alone from now on: what is changed then is too.
    let narrower = [("countries", "MOZ"), ("name_en", "North"), ("audience", "own"), ("base", "1")];
    assert_eq!(trial.post(&owner, &format!("{place}/edit"), &narrower).await.status, 303);
    let edit = trial.post(&owner, &format!("{note}/edit"), &form(&[("audience", "movement")])).await;
    assert_eq!(edit.status, 422, "{}", edit.text());
    assert_eq!(trial.post(&owner, &format!("{note}/edit"), &form(&[("audience", "own")])).await.status, 303);
    assert_eq!(trial.get(&away(), &note).await.status, 404);
});

both!(the_handover_pack_says_what_one_must_know_in_the_order_of_need, capabilities(), |trial| {
    settle(&trial).await;
    for (topic, title, audience) in
        [("contact", "Call first", "context"), ("manners", "Greet", "movement"), ("customs", "Wait", "own")]
    {
        trial.pass(Duration::seconds(1));
        write(&trial, &ifrc(), &[("topic", topic), ("title", title), ("audience", audience)]).await;
    }
    let flood = [
        ("what", "flood"),
        ("countries", "MOZ"),
        ("onset_day", "2026-11-17"),
        ("name", "Cheias"),
        ("another", "on"),
        ("audience", "movement"),
    ];
    let place = trial.post(&host(), "/o/new", &flood).await.place();
    let told = |caller: Caller| {
        let (trial, path) = (&trial, format!("/api/v1{place}/handover"));
        async move {
            let json = trial.get(&caller, &path).await.json();
            let parts = json["parts"].as_array().unwrap_or_else(|| panic!("{json}")).clone();
            let part = parts.into_iter().find(|p| p["heading"] == "What one must know to work here");
            let lines = part.map(|p| p["lines"].as_array().unwrap().clone()).unwrap_or_default();
            lines.iter().map(|l| l.as_str().unwrap().to_owned()).collect::<Vec<_>>()
        }
    };
    let lines = told(ifrc()).await;
    assert_eq!(lines.len(), 3, "{lines:?}");
    assert!(lines[0].starts_with("– Call first (Whom to call first). The quelimane-form goes"), "{lines:?}");
    assert!(lines[0].contains("first. Then the goods.") && lines[0].ends_with("20 November 2026"), "{lines:?}");
    assert!(lines[1].starts_with("– Wait") && lines[2].starts_with("– Greet"), "{lines:?}");
    assert_eq!(told(host()).await.len(), 2, "what is the IFRC's own is not told to others");
    assert_eq!(told(away()).await.len(), 1, "who is elsewhere is told what the Movement may see");
});

both!(an_old_note_asks_to_be_checked_and_one_button_does_it, capabilities(), |trial| {
    settle(&trial).await;
    let note = write(&trial, &ifrc(), &[]).await;
    let later = trial.post(&ifrc(), "/contexts/MOZ/notes/new", &form(&[("checked_on", "2026-11-21")])).await;
    assert!(later.status == 422 && later.text().contains("still to come"), "{}", later.text());
    let says = "Ask before you rely on it";
    assert!(!trial.get(&host(), &note).await.text().contains(says));
    trial.pass(Duration::days(366));
    assert!(trial.get(&host(), &note).await.text().contains(says));
    assert!(trial.get(&host(), "/contexts/MOZ").await.text().contains("not checked for over a year"));
    assert_eq!(trial.post(&ifrc(), &format!("{note}/check"), &[]).await.status, 303);
    assert!(!trial.get(&host(), &note).await.text().contains(says));
    // What was done stands in the context's timeline, and in the note's history, in the reader's words.
    let context = trial.get(&host(), "/contexts/MOZ").await.text();
    let timeline = format!("/history?chain=context:{}", country_context("MOZ"));
    assert!(context.contains(&timeline), "{context}");
    let rows = trial.get(&host(), &format!("/api/v1{timeline}")).await.json()["rows"].clone();
    assert_eq!((&rows[0]["deed"], &rows[1]["deed"]), (&"made sure that a note holds".into(), &"wrote a note".into()));
    let page = trial.get(&host(), &note).await.text();
    let history =
        page.split("href=\"/records/").nth(1).and_then(|p| p.split('"').next()).expect("a way to its history");
    let mut french = host();
    french.lang = Lang::Fr;
    let history = trial.get(&french, &format!("/records/{history}")).await.text();
    assert!(history.contains("Douane") && history.contains("Valable à la date du"), "{history}");
});

both!(notes_are_found_by_topic_language_and_words_and_taken_along_as_files, capabilities(), |trial| {
    settle(&trial).await;
    for (title, topic, lang) in [("First", "contact", "en"), ("Deuxième", "days", "fr"), ("Third", "customs", "other")]
    {
        trial.pass(Duration::seconds(1));
        write(
            &trial,
            &ifrc(),
            &[("title", title), ("topic", topic), ("lang", lang), ("text", &format!("=about {title}"))],
        )
        .await;
    }
    for (query, found) in [
        ("", vec!["Third", "Deuxième", "First"]),
        ("?topic=days", vec!["Deuxième"]),
        ("?lang=other", vec!["Third"]),
        ("?text=deuxieme", vec!["Deuxième"]),
        ("?text=aduana", vec!["Third"]),
        ("?topic=customs&lang=en", vec![]),
    ] {
        assert_eq!(titles(&trial, &reader(), query).await, found, "{query}");
    }
    let csv = trial.get(&reader(), "/contexts/MOZ/notes.csv?topic=days").await.text();
    assert!(csv.lines().count() == 2 && csv.contains("'=about Deuxième"), "no cell is a formula: {csv}");
    assert!(trial.get(&reader(), "/contexts/MOZ/notes.xlsx").await.bytes.starts_with(b"PK"));
    assert_eq!(
        trial.get(&reader(), "/contexts/MOZ/notes.json?lang=fr").await.json()["rows"][0]["text"],
        "=about Deuxième"
    );
    let page = trial.get(&reader(), "/contexts/MOZ/notes").await.text();
    assert!(page.contains("notes.csv") && !page.contains("=about"), "the text is one step away: {page}");
});

both!(pages_of_notes_follow_each_other_without_gap, capabilities(), |trial| {
    settle(&trial).await;
    for n in 0..60 {
        trial.pass(Duration::seconds(1));
        write(&trial, &ifrc(), &[("title", &format!("Note {n}"))]).await;
    }
    let first = trial.get(&reader(), "/api/v1/contexts/MOZ/notes?topic=customs").await.json();
    assert_eq!(first["rows"].as_array().unwrap().len(), 50);
    let next = titles(&trial, &reader(), &format!("?{}", first["next"].as_str().unwrap())).await;
    assert_eq!((next.len(), next.first().unwrap().as_str(), next.last().unwrap().as_str()), (10, "Note 9", "Note 0"));
    assert!(first["next"].as_str().unwrap().contains("topic=customs"));
});

both!(two_who_change_one_note_lose_nothing, capabilities(), |trial| {
    settle(&trial).await;
    let note = write(&trial, &ifrc(), &[]).await;
    let edit = format!("{note}/edit");
    assert_eq!(trial.post(&ifrc(), &edit, &form(&[("title", "Papers first"), ("base", "1")])).await.status, 303);
    assert_eq!(trial.post(&ifrc(), &edit, &form(&[("topic", "travel"), ("base", "1")])).await.status, 303);
    let json = trial.get(&ifrc(), &format!("/api/v1{note}")).await.json();
    assert_eq!((&json["title"], &json["topic"]), (&"Papers first".into(), &"travel".into()));
    let clash = trial.post(&ifrc(), &edit, &form(&[("title", "Third"), ("base", "1")])).await;
    assert!(clash.status == 409 && clash.text().contains("Papers first"), "{}", clash.text());
});

both!(a_text_keeps_its_language_and_direction_on_pages_in_each_language, capabilities(), |trial| {
    settle(&trial).await;
    let arabic =
        write(&trial, &ifrc(), &[("title", "التعارف قبل العمل"), ("text", "يبدأ الاجتماع بالتعارف."), ("lang", "ar")])
            .await;
    let other = write(&trial, &ifrc(), &[("text", "Ligue primeiro."), ("lang", "other")]).await;
    for lang in Lang::ALL {
        let mut who = ifrc();
        who.lang = lang;
        let paths = [
            "/contexts/MOZ".to_owned(),
            "/contexts/MOZ/notes".to_owned(),
            "/contexts/MOZ/notes/new".to_owned(),
            arabic.clone(),
            format!("{arabic}/edit"),
            other.clone(),
        ];
        for path in paths {
            let answer = trial.get(&who, &path).await;
            assert_eq!(answer.status, 200, "{lang} {path}");
            let page = answer.text();
            assert!(page.contains(&format!("<html lang=\"{}\" dir=\"{}\"", lang.code(), lang.dir())), "{lang} {path}");
            if path == arabic || path == "/contexts/MOZ" {
                assert!(page.contains("lang=\"ar\" dir=\"rtl\">يبدأ"), "{lang} {page}");
            }
            if path == other {
                assert!(page.contains("<p dir=\"auto\">Ligue"), "{lang} {page}");
            }
        }
    }
});

both!(what_the_demonstration_says_of_a_country_is_marked_as_invented, capabilities(), |trial| {
    settle(&trial).await;
    let system = Caller::system("test", organisation("ns-moz"));
    let written = trial.app.write(&system, |w| {
        Box::pin(async move {
            notes::capability().demonstration.expect("notes")(w).await?;
            Ok(Done::default())
        })
    });
    written.await.unwrap();
    let rows = trial.get(&host(), "/api/v1/contexts/MOZ/notes").await.json()["rows"].clone();
    assert_eq!(rows.as_array().unwrap().len(), 4);
    for row in rows.as_array().unwrap() {
        let text = row["text"].as_str().unwrap();
        assert!(row["title"].as_str().unwrap().starts_with("DEMO – "), "{row}");
        assert!(["Invented", "Inventé", "مُختلق"].iter().any(|word| text.starts_with(word)), "{row}");
    }
});

both!(frozen_migrations_equal_the_entities, capabilities(), |trial| {
    same_schema::<note::Entity>(trial.app.database()).await;
});
