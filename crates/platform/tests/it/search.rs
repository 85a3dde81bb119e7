//! The search: four languages, all words, only what one may see, and the same work however much there is.

use crate::notes::{notes, write};
use platform::{
    access::{Caller, Component, Role},
    both, commons,
    id::{ContextId, OrganisationId},
    testing::{Trial, known, member},
};
use sea_orm::{ConnectionTrait, EntityTrait, PaginatorTrait, Statement};
use std::time::Instant;

fn org(n: u128, contexts: &[ContextId]) -> Caller {
    member(known::<OrganisationId>(n), Component::NationalSociety, &[Role::Contributor], contexts)
}

async fn titles(trial: &Trial, who: &Caller, query: &str) -> Vec<String> {
    let query = serde_urlencoded::to_string([("q", query)]).unwrap();
    let json = trial.get(who, &format!("/api/v1/search?{query}")).await.json();
    json["hits"].as_array().unwrap().iter().map(|h| h["title"].as_str().unwrap().to_owned()).collect()
}

both!(words_are_found_in_four_languages_by_their_beginnings, vec![commons::capability(), notes()], |trial| {
    let who = org(1, &[]);
    for (name, text) in [
        ("الفيضانات في كسلا", ""),
        ("Évaluation des besoins", "eau, hygiène et assainissement"),
        ("Reunión de coordinación", "Martes en la mañana"),
        ("Flood in the delta", "bridge out at km 12"),
    ] {
        write(&trial, &who, name, text, "movement").await;
    }
    for (query, title) in [
        ("فيضانات كسلا", "الفيضانات في كسلا"),
        ("الفيضانات", "الفيضانات في كسلا"),
        ("الفي", "الفيضانات في كسلا"),
        ("evaluation besoin", "Évaluation des besoins"),
        ("HYGIENE eval", "Évaluation des besoins"),
        ("manana reunion", "Reunión de coordinación"),
        ("flood brid 12", "Flood in the delta"),
        ("delta", "Flood in the delta"),
    ] {
        assert_eq!(titles(&trial, &who, query).await, [title], "{query}");
    }
    for query in ["flood besoins", "lood", "xyz", "  ", "%", "\u{1f600}"] {
        assert_eq!(titles(&trial, &who, query).await, Vec::<String>::new(), "{query}");
    }
});

both!(a_list_is_narrowed_by_words_as_the_search_is, vec![commons::capability(), notes()], |trial| {
    use crate::notes::Entity;
    let (owner, other) = (org(1, &[]), org(2, &[]));
    write(&trial, &owner, "الفيضانات في كسلا", "", "movement").await;
    write(&trial, &owner, "الفيضانات سرًا", "", "own").await;
    for (who, text, count) in [(&other, "فيضانات", 1), (&owner, "فيضانات", 2), (&owner, "فيض كس", 1), (&owner, "x", 0)]
    {
        let select = platform::search::narrow(platform::record::visible::<Entity>(who), who, text);
        assert_eq!(select.count(trial.app.database().read()).await.unwrap(), count, "{text}");
    }
});

both!(what_may_not_be_seen_leaves_no_hit_and_no_count, vec![commons::capability(), notes()], |trial| {
    let here = known::<ContextId>(9);
    let owner = org(1, &[here]);
    let guests = [org(2, &[]), org(3, &[here]), Caller::anonymous(base::lang::Lang::En)];
    for audience in ["public", "movement", "context", "own"] {
        write(&trial, &owner, &format!("Warehouse {audience}"), "", audience).await;
    }
    let seen = [1, 2, 3, 4];
    let callers = [&guests[2], &guests[0], &guests[1], &owner];
    for (who, count) in callers.into_iter().zip(seen) {
        let json = trial.get(who, "/api/v1/search?q=warehouse").await.json();
        assert_eq!(json["hits"].as_array().unwrap().len(), count, "{json}");
        assert_eq!(json["kinds"][0]["count"], count, "{json}");
        assert_eq!(json["more"], false);
        // The page says the same.
        let page = trial.get(who, "/search?q=warehouse").await.text();
        assert_eq!(page.matches("<a href=\"/notes/").count(), count, "{page}");
    }
});

both!(a_changed_audience_changes_who_finds_it, vec![commons::capability(), notes()], |trial| {
    use crate::notes::Entity;
    use platform::record::{CONTRIBUTE, hold};
    let (owner, other, third) = (org(1, &[]), org(2, &[]), org(3, &[]));
    let note = write(&trial, &owner, "Convoy", "", "movement").await;
    assert_eq!(titles(&trial, &other, "convoy").await, ["Convoy"]);
    let edit = [("name", "Convoy north"), ("text", ""), ("audience", "organisations"), ("base", "1")];
    assert_eq!(trial.post(&owner, &format!("/notes/{note}/edit"), &edit).await.status, 303);
    assert!(titles(&trial, &other, "convoy").await.is_empty());
    for named in [vec![known::<OrganisationId>(2)], vec![known(3)], vec![]] {
        let with = named.clone();
        let caller = owner.clone();
        trial
            .app
            .write(&owner, move |w| {
                let (with, caller) = (with.clone(), caller.clone());
                Box::pin(async move {
                    let held = hold::<Entity>(w.tx(), &caller, note, CONTRIBUTE).await?;
                    w.share(&held, &with).await?;
                    Ok(platform::write::Done::at("/"))
                })
            })
            .await
            .unwrap();
        for (who, n) in [(&other, 2), (&third, 3)] {
            assert_eq!(!titles(&trial, who, "conv nor").await.is_empty(), named.contains(&known(n)), "{named:?} {n}");
        }
        assert_eq!(titles(&trial, &owner, "convoy").await, ["Convoy north"]);
    }
    // A later change keeps those who are named.
    let held = platform::write::register::word::Entity::find().count(trial.app.database().read()).await.unwrap();
    assert_eq!(trial.post(&owner, &format!("/notes/{note}/remove"), &[]).await.status, 303);
    assert!(titles(&trial, &owner, "convoy").await.is_empty());
    assert!(held > 0);
});

both!(better_and_newer_come_first_and_a_kind_narrows, vec![commons::capability(), notes()], |trial| {
    let who = org(1, &[]);
    write(&trial, &who, "Other things", "about the bridge", "movement").await;
    write(&trial, &who, "Bridgehead", "", "movement").await;
    write(&trial, &who, "Bridge old", "", "movement").await;
    trial.pass(chrono::Duration::days(60));
    write(&trial, &who, "Bridge new", "", "movement").await;
    assert_eq!(titles(&trial, &who, "bridge").await, ["Bridge new", "Bridge old", "Bridgehead", "Other things"]);
    let json = trial.get(&who, "/api/v1/search?q=bridge&kind=kept_file").await.json();
    assert_eq!((json["hits"].as_array().unwrap().len(), &json["kinds"][0]["count"]), (0, &4.into()));
    let csv = trial.get(&who, "/search.csv?q=bridge").await.text();
    assert!(csv.starts_with("\u{feff}title,kind,audience,changed_at\r\nBridge new,Note,movement,"), "{csv}");
    for lang in base::lang::Lang::ALL {
        let page = trial.get(&Caller { lang, ..who.clone() }, "/search?q=bridge").await.text();
        assert!(page.contains("<form class=\"find\" role=\"search\" aria-label="), "{page}");
    }
});

/// Puts many records into the register by SQL, each with a rare and two common words.
async fn fill(trial: &Trial, from: i64, to: i64) {
    let db = trial.app.database();
    let raw = |sql: String| Statement::from_string(db.writer().get_database_backend(), sql);
    let (id, other, movement) = match db.engine() {
        platform::database::Engine::Sqlite => (
            "cast(printf('%08d', n) || '00000000' as blob)",
            "cast('0000000000000001' as blob)",
            "x'fffffffffffffffffffffffffffffffe'",
        ),
        platform::database::Engine::Postgres => (
            "(lpad(to_hex(n), 32, '0'))::uuid",
            "'30303030-3030-3030-3030-303030303031'::uuid",
            "'ffffffff-ffff-ffff-ffff-fffffffffffe'::uuid",
        ),
    };
    let numbers = format!("with recursive k(n) as (select {from} union all select n + 1 from k where n < {to})");
    let register = format!(
        "{numbers} insert into register (record, kind, owner, audience, removed, version, title, href, changed_at) \
         select {id}, 'note', {other}, 1, false, 1, 'Flood water ' || n, '/notes/' || n, '2026-11-01T00:00:00Z' from k"
    );
    db.writer().execute_raw(raw(register)).await.unwrap();
    for (word, scope) in [("'flood'", movement), ("'water'", movement), ("'w' || n", movement), ("'flood'", other)] {
        let words =
            format!("{numbers} insert into search_word (scope, word, record) select {scope}, {word}, {id} from k");
        db.writer().execute_raw(raw(words)).await.unwrap();
    }
    db.writer().execute_unprepared("analyze").await.unwrap();
}

/// What is found among so many; `measured` where the time counts too, which only a quiet machine can say.
async fn flat(trial: Trial, most: i64, measured: bool) {
    let who = org(2, &[]);
    let small = 5_000;
    let mut times = Vec::new();
    for (from, to) in [(1, small), (small + 1, most)] {
        fill(&trial, from, to).await;
        let mut best = f64::MAX;
        for _ in 0..5 {
            let begin = Instant::now();
            let json = trial.get(&who, "/api/v1/search?q=flood+water").await.json();
            best = best.min(begin.elapsed().as_secs_f64());
            assert_eq!((json["hits"].as_array().unwrap().len(), &json["more"]), (50, &true.into()));
        }
        times.push(best);
        let rare = trial.get(&who, &format!("/api/v1/search?q=flood+w{to}")).await.json();
        assert_eq!(
            (rare["hits"][0]["title"].as_str(), &rare["more"]),
            (Some(&*format!("Flood water {to}")), &false.into())
        );
        // Who may see none of them is told of none.
        let nobody = trial.get(&Caller::anonymous(base::lang::Lang::En), "/api/v1/search?q=flood+water").await.json();
        assert_eq!((nobody["hits"].as_array().unwrap().len(), &nobody["more"]), (0, &false.into()));
    }
    eprintln!("{:?}: {times:?} s for {small} and {most} records", trial.app.database().engine());
    assert!(!measured || times[1] < times[0] * 3.0 + 0.02, "{times:?}");
}

both!(two_common_words_are_found_among_many_and_said_to_be_more, vec![commons::capability(), notes()], |trial| {
    flat(trial, 40_000, false).await;
});

#[test]
#[ignore = "a million records take minutes to write; run it by name"]
fn two_common_words_cost_the_same_with_a_million_records() {
    platform::testing::run(async {
        for engine in [platform::database::Engine::Sqlite, platform::database::Engine::Postgres] {
            if let Some(trial) = Trial::on(engine, vec![commons::capability(), notes()]).await {
                flat(trial, 1_000_000, true).await;
            }
        }
    });
}
