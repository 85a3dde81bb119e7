//! What each reader is told, on the page of the watch, at home and on the page of an emergency.

use super::*;
use platform::{both, testing::same_schema};
use response::emergency::class::{Class, Severity};
use std::collections::BTreeSet;
use watch::policy::Summit;

both!(a_fresh_emergency_asks_for_a_mini_summit_and_grows_late, capabilities(), |trial| {
    settle(&trial).await;
    let place = flood(&trial, 3, &[("name", "Cheias")]).await;
    assert_eq!(state(&trial, &host(), "R-001").await, "soon", "21 hours are left of the first 24");
    let row = rows(&trial, &host(), "?rule=R-001").await.remove(0);
    assert_eq!(row["due"], stamp(trial.app.now() + Duration::hours(21)));
    assert_eq!(row["act"], format!("{place}/meetings/new?kind=mini_summit"));
    let whom: BTreeSet<&str> = row["who"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    let heads = ["ns-moz", "ifrc", "icrc"].map(|code| organisation(code).to_string());
    assert_eq!(whom, heads.iter().map(String::as_str).collect());
    // At home: one line for one act, with its button and the way to say why not.
    let home = trial.get(&icrc(), "/").await.text();
    assert_eq!(home.matches("/meetings/new?kind=mini_summit").count(), 1, "{home}");
    assert!(home.contains("No Mini-Summit is recorded.") && home.contains(&format!("{place}/watch/R-001")), "{home}");
    // On the page of the emergency the same, and for whom other things wait.
    let page = trial.get(&host(), &place).await.text();
    assert!(page.contains("Needs you here") && page.contains("/meetings/new?kind=mini_summit"), "{page}");
    trial.pass(Duration::hours(22));
    assert_eq!(state(&trial, &host(), "R-001").await, "late");
    assert_eq!(state(&trial, &host(), "R-003").await, "not_applicable", "the limit of 48 hours has not passed");
    trial.pass(Duration::hours(24));
    assert_eq!(state(&trial, &host(), "R-003").await, "late");
    assert_eq!(state(&trial, &host(), "R-011").await, "not_applicable");
    assert!(trial.get(&host(), "/").await.text().contains("Late"));
});

both!(what_an_emergency_does_not_concern_is_told_nothing_of_it, capabilities(), |trial| {
    settle(&trial).await;
    let place = flood(&trial, 3, &[("name", "Quibungo"), ("audience", "public")]).await;
    assert!(!rows(&trial, &partner(), "").await.is_empty(), "who is present is told");
    assert!(
        rows(&trial, &away(), "").await.is_empty(),
        "who is elsewhere sees the emergency and not what those present share"
    );
    let page = trial.get(&away(), &place).await;
    assert!(page.status == 200 && !page.text().contains("Needs you here"));
    assert!(trial.get(&nobody(), "/watch").await.place().starts_with("/sign-in"));
    assert!(!trial.get(&nobody(), &place).await.text().contains("Needs you here"));
    let hidden = flood(&trial, 3, &[("name", "Quirimba"), ("audience", "own")]).await;
    assert!(rows(&trial, &host(), "").await.iter().any(|r| r["emergency_name"] == "Quirimba"));
    for other in [ifrc(), partner(), away()] {
        assert!(rows(&trial, &other, "").await.iter().all(|r| r["emergency_name"] != "Quirimba"));
        assert!(!trial.get(&other, "/watch").await.text().contains("Quirimba"));
        assert!(!trial.get(&other, "/").await.text().contains("Quirimba"));
        assert_eq!(trial.get(&other, &hidden).await.status, 404);
    }
});

both!(only_those_who_can_act_are_asked_at_home, capabilities(), |trial| {
    settle(&trial).await;
    flood(&trial, 30, &[("name", "Cheias")]).await;
    assert!(trial.get(&host(), "/").await.text().contains("No Mini-Summit is recorded."));
    // A contributor of a partner is not asked to call it, and is told when that was checked.
    let home = base::words::without_isolates(&trial.get(&partner(), "/").await.text());
    assert!(!home.contains("No Mini-Summit is recorded."), "{home}");
    assert!(home.contains("Nothing needs you.") && home.contains("Checked 20 November 2026, 08:00 UTC"), "{home}");
    // The German Red Cross is known from a source alone: its own coordinator is asked, nobody else.
    let germany = who("ns-deu", Component::NationalSociety, &[Role::Coordinator]);
    let told = rows(&trial, &germany, "?rule=R-018").await.remove(0);
    assert_eq!(told["state"], "waiting");
    assert!(told["act"].as_str().unwrap().ends_with("/present"));
    assert!(trial.get(&germany, "/").await.text().contains("Known only from a source"));
    assert!(!trial.get(&ifrc(), "/").await.text().contains("Known only from a source"));
});

both!(what_is_over_asks_nothing, capabilities(), |trial| {
    settle(&trial).await;
    let place = flood(&trial, 100, &[("name", "Cheias")]).await;
    assert!(!rows(&trial, &host(), "?state=open").await.is_empty());
    let began = trial.app.now() - Duration::hours(100);
    let (day, hour) = (began.format("%Y-%m-%d").to_string(), began.format("%-H").to_string());
    let form = [
        ("name", "Cheias"),
        ("what", "flood"),
        ("countries", "MOZ"),
        ("onset_day", day.as_str()),
        ("onset_hour", hour.as_str()),
        ("status", "closed"),
    ];
    assert_eq!(trial.post(&host(), &format!("{place}/edit"), &form).await.status, 303);
    assert!(rows(&trial, &host(), "").await.is_empty());
    assert!(!trial.get(&host(), &place).await.text().contains("Needs you here"));
    // The history of the demonstration is closed and public, and asks nobody.
    let system = Caller::system("demonstration", organisation("ns-moz"));
    let written = trial.app.write(&system, |w| {
        Box::pin(async move {
            response::lesson::history::write(w).await?;
            Ok(platform::write::Done::default())
        })
    });
    written.await.unwrap();
    let ukraine =
        member(organisation("ns-ukr"), Component::NationalSociety, &[Role::Coordinator], &[country_context("UKR")]);
    assert!(rows(&trial, &ukraine, "").await.is_empty());
});

both!(the_list_narrows_pages_and_comes_as_files, capabilities(), |trial| {
    settle(&trial).await;
    for n in 0..4 {
        flood(&trial, 60, &[("name", &format!("Cheias {n}"))]).await;
    }
    let all = rows(&trial, &host(), "").await;
    assert_eq!(all.len(), 4 * watch::rule::ALL.len(), "programs get all at once");
    let rank = |r: &Value| ["late", "soon", "waiting", "unknown"].iter().position(|s| r["state"] == *s).unwrap_or(9);
    assert!(all.windows(2).all(|pair| rank(&pair[0]) <= rank(&pair[1])), "late first");
    let late = rows(&trial, &host(), "?state=late&weight=high").await;
    assert!(!late.is_empty() && late.iter().all(|r| r["state"] == "late" && r["weight"] == "high"));
    let one = all[0]["emergency"].as_str().unwrap();
    assert_eq!(rows(&trial, &host(), &format!("?emergency={one}")).await.len(), watch::rule::ALL.len());
    assert_eq!(rows(&trial, &host(), "?rule=R-006").await.len(), 4);
    assert!(rows(&trial, &host(), "?state=nonsense").await.is_empty());
    let page = trial.get(&host(), "/watch").await.text();
    assert_eq!(page.matches("<tr>").count() + page.matches("<tr class").count(), 51, "fifty rows and their heading");
    assert!(page.contains("rel=\"next\"") && page.contains("?after=50"), "{page}");
    let last = trial.get(&host(), "/watch?after=50&rule=R-001").await.text();
    assert!(last.contains("Nothing to show"), "{last}");
    assert_eq!(trial.get(&host(), "/watch.csv?rule=R-001").await.text().lines().count(), 5);
    assert!(trial.get(&host(), "/watch.xlsx").await.bytes.starts_with(b"PK"));
});

both!(a_change_of_class_is_seen_in_the_ledger, capabilities(), |trial| {
    settle(&trial).await;
    let place = flood(&trial, 3, &[("name", "Cheias")]).await;
    let slug = place.trim_start_matches("/o/");
    let db = trial.app.database().read();
    let m = response::emergency::store::at(db, &host(), slug).await.unwrap();
    let facts =
        watch::fill::of(db, &host(), std::slice::from_ref(&m), trial.app.now().date_naive(), &Summit::default())
            .await
            .unwrap();
    assert_eq!(facts[0].classes.len(), 1);
    assert_eq!(facts[0].severity, None);
    assert_eq!(state(&trial, &host(), "R-050").await, "unknown", "nobody said how severe it is");
    trial.pass(Duration::hours(5));
    let assess = [("class", "armed_conflict"), ("severity", "red"), ("assessed_why", "Fighting")];
    assert_eq!(trial.post(&host(), &format!("{place}/assess"), &assess).await.status, 303);
    let m = response::emergency::store::at(db, &host(), slug).await.unwrap();
    let facts =
        watch::fill::of(db, &host(), std::slice::from_ref(&m), trial.app.now().date_naive(), &Summit::default())
            .await
            .unwrap();
    let classes: Vec<_> = facts[0].classes.iter().map(|c| (c.class, c.at)).collect();
    assert_eq!(classes.len(), 2, "{classes:?}");
    assert_eq!(classes[1], (Class::ArmedConflict, trial.app.now()));
    assert_eq!(facts[0].severity, Some(Severity::Red));
    assert_eq!(state(&trial, &host(), "R-050").await, "waiting");
});

both!(the_rules_are_there_for_everybody_in_each_language, capabilities(), |trial| {
    settle(&trial).await;
    let place = flood(&trial, 60, &[("name", "Cheias")]).await;
    let json = trial.get(&nobody(), "/api/v1/watch/rules").await.json();
    assert_eq!(json["rows"].as_array().unwrap().len(), watch::rule::ALL.len());
    for lang in base::lang::Lang::ALL {
        let mut reader = host();
        reader.lang = lang;
        for path in
            ["/watch".to_owned(), "/watch/rules".into(), "/watch/rules/R-002".into(), format!("{place}/watch/R-002")]
        {
            let answer = trial.get(&reader, &path).await;
            assert_eq!(answer.status, 200, "{lang} {path}: {}", answer.text());
            let text = answer.text();
            assert!(text.contains(&format!("<html lang=\"{}\"", lang.code())), "{lang} {path}");
            if path != "/watch/rules" {
                let title = (watch::rule::Rule::of("R-002").unwrap().title)(lang);
                assert!(text.contains(&title), "{lang} {path}");
            }
        }
    }
    assert_eq!(trial.get(&nobody(), "/watch/rules/R-999").await.status, 404);
});

both!(what_changed_since_one_looked_is_counted_once_and_only_for_who_may_see_it, capabilities(), |trial| {
    settle(&trial).await;
    let place = flood(&trial, 3, &[("name", "Cheias")]).await;
    let slug = place.trim_start_matches("/o/");
    let m = response::emergency::store::at(trial.app.database().read(), &host(), slug).await.unwrap();
    let history = format!("/history?chain=emergency:{}", m.id);
    let see = "See what changed";
    assert!(!trial.get(&ifrc(), "/").await.text().contains(see), "who never looked is not told that it changed");
    assert_eq!(trial.get(&ifrc(), &history).await.status, 200);
    assert!(!trial.get(&ifrc(), "/").await.text().contains(see));
    trial.pass(Duration::hours(1));
    let assess = [("class", "disaster"), ("severity", "orange"), ("assessed_why", "Rain")];
    assert_eq!(trial.post(&host(), &format!("{place}/assess"), &assess).await.status, 303);
    let home = trial.get(&ifrc(), "/").await.text();
    assert!(home.contains(see) && home.contains("One change since you last looked"), "{home}");
    assert!(!trial.get(&host(), "/").await.text().contains(see), "one's own deeds are no news");
    trial.pass(Duration::hours(1));
    assert_eq!(trial.get(&ifrc(), &history).await.status, 200);
    assert!(!trial.get(&ifrc(), "/").await.text().contains(see));
});

both!(frozen_migrations_equal_the_entities, capabilities(), |trial| {
    same_schema::<watch::mute::Entity>(trial.app.database()).await;
});

async fn hours_of_one_s_own(engine: platform::database::Engine) {
    let mut settings = platform::Settings::default();
    let own = serde_json::json!({
        "mini_summit_good": 12, "mini_summit_limit": 72, "mini_summit_source": "Specimen plan of 2026",
    });
    settings.own.insert("coordination".into(), own);
    let Some(trial) = Trial::with(engine, capabilities(), settings).await else { return };
    settle(&trial).await;
    let place = flood(&trial, 3, &[("name", "Cheias")]).await;
    let began = trial.app.now() - Duration::hours(3);
    let due = |rows: &[Value]| rows[0]["due"].clone();
    assert_eq!(due(&rows(&trial, &host(), "?rule=R-001").await), stamp(began + Duration::hours(12)));
    assert_eq!(due(&rows(&trial, &host(), "?rule=R-002").await), stamp(began + Duration::hours(72)));
    let seen = async |path: &str| base::words::without_isolates(&trial.get(&host(), path).await.text());
    // Whoever reads the clock or the rule sees whose hours they are, and what the report and the toolbox say.
    let page = seen(&place).await;
    assert!(page.contains("Within 12 hours is good, 72 hours the limit (Specimen plan of 2026)."), "{page}");
    assert!(page.contains("The SMCC 2.0 report (CD/22/21) has 24 and 48 hours.") && page.contains("toolbox"), "{page}");
    let rule = seen("/watch/rules/R-002").await;
    assert!(rule.contains("within 72 hours (Specimen plan of 2026)") && rule.contains("24 and 48 hours"), "{rule}");
    trial.pass(Duration::hours(60));
    assert_eq!(state(&trial, &host(), "R-003").await, "not_applicable", "63 hours are within 72");
    let clock = trial.get(&host(), &format!("/api/v1{place}/meetings")).await.json()["clock"].clone();
    assert_eq!((&clock["standing"], &clock["source"]), (&"running".into(), &"Specimen plan of 2026".into()));
    trial.pass(Duration::hours(10));
    assert_eq!(state(&trial, &host(), "R-003").await, "late");
}

mod an_installation_s_own_hours_count_and_the_report_s_stand_beside_them {
    use super::*;

    #[test]
    fn sqlite() {
        platform::testing::run(hours_of_one_s_own(platform::database::Engine::Sqlite));
    }

    #[test]
    fn postgres() {
        platform::testing::run(hours_of_one_s_own(platform::database::Engine::Postgres));
    }
}

both!(who_is_in_another_affected_country_is_told_what_all_see_and_nothing_else, capabilities(), |trial| {
    settle(&trial).await;
    let place = flood(&trial, 30, &[("name", "Cheias"), ("countries", "MOZ; MWI"), ("audience", "movement")]).await;
    let malawi = member(
        organisation("ns-mwi"),
        Component::NationalSociety,
        &[Role::Coordinator, Role::Signatory],
        &[country_context("MWI")],
    );
    let told = rows(&trial, &malawi, "").await;
    let ids: BTreeSet<&str> = told.iter().filter_map(|r| r["rule"].as_str()).collect();
    assert!(ids.contains("R-013") && ids.contains("R-015"), "{ids:?}");
    for inside in ["R-001", "R-002", "R-003", "R-006", "R-010", "R-018", "R-047"] {
        assert!(!ids.contains(inside), "{inside}: it could not see what those present share");
    }
    assert!(rows(&trial, &away(), "").await.is_empty(), "who is in none of its countries is told nothing");
    assert!(!trial.get(&malawi, &place).await.text().contains("Call the Mini-Summit"));
    // Seen by those present in the first country alone, it concerns nobody elsewhere.
    flood(&trial, 30, &[("name", "Narrow"), ("countries", "MOZ; MWI")]).await;
    assert!(rows(&trial, &malawi, "").await.iter().all(|r| r["emergency_name"] != "Narrow"));
});
