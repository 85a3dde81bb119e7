//! What the pages of emergencies promise, to whom they do, and to whom there is nothing.

use chrono::Duration;
use movement::organisation::{country_context_id as country_context, id_of as organisation};
use platform::{
    access::{Caller, Component, HeldRole, Level, Role},
    both,
    id::{ContextId, OrganisationId},
    ledger::store::entry,
    testing::{Answer, Trial, known, member, same_schema},
};
use response::emergency::store;
use sea_orm::{EntityTrait, QueryOrder};

fn host() -> Caller {
    member(organisation("ns-moz"), Component::NationalSociety, &[Role::Coordinator], &[country_context("MOZ")])
}

fn partner() -> Caller {
    member(organisation("ns-fra"), Component::NationalSociety, &[Role::Coordinator], &[country_context("MOZ")])
}

/// A member of a component that is not in Mozambique.
fn away() -> Caller {
    member(organisation("ns-nor"), Component::NationalSociety, &[Role::Coordinator], &[country_context("SDN")])
}

fn nobody() -> Caller {
    Caller::anonymous(base::lang::Lang::En)
}

const THREE: [(&str, &str); 3] = [("what", "flood"), ("countries", "Moçambique"), ("onset_day", "2026-11-17")];

fn with<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields: Vec<_> = THREE.into_iter().filter(|(name, _)| more.iter().all(|(n, _)| n != name)).collect();
    fields.extend_from_slice(more);
    fields
}

async fn open(trial: &Trial, who: &Caller, more: &[(&str, &str)]) -> String {
    let answer = trial.post(who, "/o/new", &with(more)).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    answer.place().split('?').next().unwrap_or_default().to_owned()
}

async fn names(trial: &Trial, who: &Caller, query: &str) -> Vec<String> {
    let answer = trial.get(who, &format!("/api/v1/o{query}")).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    let rows = answer.json()["rows"].as_array().cloned().unwrap_or_default();
    rows.iter().map(|r| r["name"].as_str().unwrap_or_default().to_owned()).collect()
}

async fn ledger(trial: &Trial) -> Vec<platform::ledger::Entry> {
    use platform::ledger::chain::Walk;
    let rows =
        entry::Entity::find().order_by_asc(entry::Column::Number).all(trial.app.database().read()).await.unwrap();
    let entries: Vec<_> = rows.iter().map(entry::Model::entry).collect();
    let mut walk = Walk::default();
    assert!(entries.iter().all(|e| walk.step(e).is_none()), "{entries:?}");
    entries
}

fn fields_of(answer: &Answer) -> Vec<String> {
    let errors = answer.json()["errors"].as_array().cloned().unwrap_or_default();
    errors.iter().map(|e| e["field"].as_str().unwrap_or_default().to_owned()).collect()
}

both!(three_fields_open_an_emergency, vec![movement::capability(), response::capability()], |trial| {
    let place = open(&trial, &host(), &[]).await;
    assert!(place.starts_with("/o/flood-mozambique-17-november-2026-"), "{place}");
    let json = trial.get(&partner(), &format!("/api/v1{place}")).await.json();
    assert_eq!((&json["name"], &json["onset"]), (&"Flood, Mozambique, 17 November 2026".into(), &"2026-11-17".into()));
    assert_eq!((&json["audience"], &json["countries"][0]), (&"context".into(), &"MOZ".into()));
    assert_eq!(json["happened"][0]["act"], "emergency-opened");
    let page = trial.get(&partner(), &place).await.text();
    assert!(page.contains("opened the emergency") && page.contains("17 November 2026"), "{page}");
    assert!(!page.contains("/edit") && !page.contains("/audience"), "what is not theirs to do is not offered");
    assert!(trial.get(&host(), &place).await.text().contains("/audience"));
    let entries = ledger(&trial).await;
    let opened: Vec<_> = entries.iter().filter(|e| e.kind == "emergency").collect();
    assert_eq!(opened.len(), 1);
    assert_eq!(opened[0].chain, format!("emergency:{}", opened[0].record));
    assert_eq!(json["owner"], organisation("ns-moz").to_string());
    assert!(page.contains("Mozambique Red Cross Society"), "the owner's name is on the page: {page}");
});

both!(
    only_coordinators_open_one_and_only_where_they_coordinate,
    vec![movement::capability(), response::capability()],
    |trial| {
        for role in [Role::Reader, Role::Contributor, Role::FocalData, Role::Operator] {
            let who = member(organisation("ns-moz"), Component::NationalSociety, &[role], &[]);
            assert_eq!(trial.post(&who, "/o/new", &THREE).await.status, 403, "{role:?}");
        }
        assert_eq!(trial.get(&nobody(), "/o/new").await.place(), "/sign-in?next=%2Fo%2Fnew");
        let mut who = host();
        who.roles = vec![HeldRole { role: Role::Coordinator, context: Some(country_context("SDN")) }];
        let answer = trial
            .call(
                &who,
                "/o/new",
                &serde_json::json!({ "what": "flood", "countries": "MOZ", "onset_day": "2026-11-17" }),
            )
            .await;
        assert_eq!((answer.status.as_u16(), fields_of(&answer)), (422, vec!["countries".to_owned()]));
        open(&trial, &who, &[("countries", "SDN")]).await;
    }
);

both!(bad_input_is_told_field_by_field, vec![movement::capability(), response::capability()], |trial| {
    let form = serde_json::json!({
        "what": "flood", "countries": "Mozambique; Atlantis", "onset_day": "2026-11-17", "glide": "flood 12",
    });
    let answer = trial.call(&host(), "/o/new", &form).await;
    assert_eq!((answer.status.as_u16(), fields_of(&answer)), (422, vec!["countries".to_owned(), "glide".to_owned()]));
    assert!(answer.text().contains("Atlantis"));
    for (field, value) in [("what", "dragons"), ("countries", " ; "), ("onset_day", "17/11/2026"), ("onset_hour", "25")]
    {
        let answer = trial.post(&host(), "/o/new", &with(&[(field, value)])).await;
        assert_eq!(answer.status, 422, "{field}");
        assert!(answer.text().contains(&format!("href=\"#{field}\"")), "{field} {}", answer.text());
    }
    let long = "x".repeat(121);
    assert_eq!(trial.post(&host(), "/o/new", &with(&[("name", &long)])).await.status, 422);
    assert!(names(&trial, &host(), "").await.is_empty());
});

both!(an_onset_in_the_future_or_a_year_ago_asks, vec![movement::capability(), response::capability()], |trial| {
    for (day, hour, odd) in [
        // It is eight in the morning in UTC, and nowhere the 21st yet.
        ("2026-11-20", "", false),
        ("2026-11-21", "", true),
        ("2026-11-20", "8", false),
        ("2026-11-20", "9", true),
        ("2025-11-19", "", false),
        ("2025-11-18", "", true),
    ] {
        let form = with(&[("onset_day", day), ("onset_hour", hour), ("another", "on")]);
        let answer = trial.post(&host(), "/o/new", &form).await;
        assert_eq!(answer.status.as_u16(), if odd { 422 } else { 303 }, "{day} {hour}");
        if odd {
            assert!(answer.text().contains("name=\"sure\""), "the tick is offered");
            let mut form = form;
            form.push(("sure", "on"));
            assert_eq!(trial.post(&host(), "/o/new", &form).await.status, 303, "{day} {hour}");
        }
    }
    assert!(!trial.get(&host(), "/o/new").await.text().contains("name=\"sure\""));
});

both!(
    an_old_onset_is_asked_about_only_when_it_changes,
    vec![movement::capability(), response::capability()],
    |trial| {
        let place = open(&trial, &host(), &[("onset_day", "2020-01-01"), ("sure", "on")]).await;
        let form = with(&[("name", "Renamed"), ("status", "closed"), ("onset_day", "2020-01-01"), ("base", "1")]);
        assert_eq!(trial.post(&host(), &format!("{place}/edit"), &form).await.status, 303);
        let form = with(&[("name", "Renamed"), ("status", "closed"), ("onset_day", "2020-01-02"), ("base", "2")]);
        assert_eq!(trial.post(&host(), &format!("{place}/edit"), &form).await.status, 422);
    }
);

both!(changes_are_merged_by_field_or_asked_about, vec![movement::capability(), response::capability()], |trial| {
    let place = open(&trial, &host(), &[("name", "Cheias")]).await;
    let edit = format!("{place}/edit");
    let rename = with(&[("name", "Cheias na Zambézia"), ("status", "active"), ("base", "1")]);
    let answer = trial.post(&host(), &edit, &rename).await;
    assert_eq!(answer.status, 303);
    let renamed = answer.place().split('?').next().unwrap_or_default().to_owned();
    assert!(renamed.starts_with("/o/cheias-na-zambezia-"), "{renamed}");
    assert_eq!(trial.get(&host(), &place).await.status, 200, "an address that was sent round still leads there");
    let widen = with(&[("name", "Cheias"), ("status", "active"), ("countries", "MOZ; Malawi"), ("base", "1")]);
    assert_eq!(trial.post(&host(), &edit, &widen).await.status, 303);
    let json = trial.get(&host(), &format!("/api/v1{place}")).await.json();
    assert_eq!(json["name"], "Cheias na Zambézia");
    assert_eq!(json["countries"], serde_json::json!(["MOZ", "MWI"]));
    assert_eq!(names(&trial, &host(), "?country=Malawi").await.len(), 1, "it is listed by its new country");
    let clash = with(&[("name", "Inundações"), ("status", "active"), ("base", "1")]);
    let asked = trial.post(&host(), &edit, &clash).await;
    assert_eq!(asked.status, 409);
    assert!(asked.text().contains("pick.name"), "{}", asked.text());
    ledger(&trial).await;
});

both!(nobody_changes_what_another_owns, vec![movement::capability(), response::capability()], |trial| {
    let place = open(&trial, &host(), &[]).await;
    let form = with(&[("name", "Mine now"), ("status", "closed")]);
    assert_eq!(trial.post(&partner(), &format!("{place}/edit"), &form).await.status, 403);
    assert_eq!(trial.get(&partner(), &format!("{place}/edit")).await.status, 403);
    assert_eq!(trial.post(&away(), &format!("{place}/edit"), &form).await.status, 404);
    assert_eq!(trial.get(&away(), &format!("{place}/edit")).await.status, 404);
    let contributor =
        member(organisation("ns-moz"), Component::NationalSociety, &[Role::Contributor], &[country_context("MOZ")]);
    assert_eq!(trial.post(&contributor, &format!("{place}/edit"), &form).await.status, 303);
    let other = with(&[("name", "Mine now"), ("status", "closed"), ("countries", "MWI; MOZ")]);
    let answer = trial.post(&contributor, &format!("{place}/edit"), &other).await;
    assert_eq!(answer.status, 422, "another first country is another audience");
    assert_eq!(trial.post(&host(), &format!("{place}/edit"), &other).await.status, 303);
});

both!(
    only_a_coordinator_of_the_owner_changes_the_audience_and_says_why,
    vec![movement::capability(), response::capability()],
    |trial| {
        let place = open(&trial, &host(), &[]).await;
        let share = format!("{place}/audience");
        let public = [("audience", "public"), ("audience_why", "Donors ask for it"), ("base", "1")];
        assert_eq!(trial.post(&partner(), &share, &public).await.status, 403);
        assert_eq!(trial.post(&away(), &share, &public).await.status, 404);
        let contributor = member(organisation("ns-moz"), Component::NationalSociety, &[Role::Contributor], &[]);
        assert_eq!(trial.post(&contributor, &share, &public).await.status, 403);
        assert_eq!(trial.post(&host(), &share, &[("audience", "public")]).await.status, 422, "a reason is needed");
        assert_eq!(trial.get(&nobody(), &place).await.status, 404);
        assert_eq!(trial.post(&host(), &share, &public).await.status, 303);
        assert_eq!(trial.get(&nobody(), &place).await.status, 200);
        let entries = ledger(&trial).await;
        let shared = entries.iter().find(|e| e.act == "emergency-shared").unwrap();
        let why = shared.changes.iter().find(|c| c.field == "audience_why").unwrap();
        assert_eq!(why.after, "Donors ask for it");
        assert!(shared.changes.iter().any(|c| c.field == "audience"));
        assert!(!trial.get(&nobody(), &place).await.text().contains("Donors ask"), "the reason is not on the page");
    }
);

both!(named_organisations_see_it_and_no_others, vec![movement::capability(), response::capability()], |trial| {
    let place = open(&trial, &host(), &[("audience", "own")]).await;
    let share = format!("{place}/audience");
    let why = ("audience_why", "They asked");
    assert_eq!(trial.get(&partner(), &place).await.status, 404);
    let none = trial.post(&host(), &share, &[("audience", "organisations"), why]).await;
    assert!(none.status == 422 && none.text().contains("href=\"#organisations\""));
    let guess = [("audience", "organisations"), ("organisations", "French Red Crss"), why];
    assert_eq!(trial.post(&host(), &share, &guess).await.status, 422, "nothing is shared by a guess");
    let named = [("audience", "organisations"), ("organisations", "Croix-Rouge française\nICRC"), why];
    assert_eq!(trial.post(&host(), &share, &named).await.status, 303);
    assert_eq!(trial.get(&partner(), &place).await.status, 200);
    assert_eq!(trial.get(&away(), &place).await.status, 404);
    let icrc = member(organisation("icrc"), Component::Icrc, &[Role::Reader], &[]);
    assert_eq!(names(&trial, &icrc, "").await.len(), 1);
    assert!(
        trial.get(&host(), &share).await.text().contains("Croix-Rouge")
            || trial.get(&host(), &share).await.text().contains("French Red Cross")
    );
    // Taken back from one of them, then from all.
    let fewer = [("audience", "organisations"), ("organisations", "ICRC"), ("audience_why", "Enough")];
    assert_eq!(trial.post(&host(), &share, &fewer).await.status, 303);
    assert_eq!(trial.get(&partner(), &place).await.status, 404);
    assert_eq!(trial.post(&host(), &share, &[("audience", "own"), why]).await.status, 303);
    assert!(names(&trial, &icrc, "").await.is_empty());
    ledger(&trial).await;
});

both!(what_is_hidden_is_in_no_list_hint_or_address, vec![movement::capability(), response::capability()], |trial| {
    let hidden = open(&trial, &host(), &[("name", "Quibungo flood"), ("audience", "own")]).await;
    for who in [&partner(), &away(), &nobody()] {
        assert!(names(&trial, who, "").await.is_empty());
        for query in ["?text=quibungo", "?country=MOZ", "?what=flood", "?status=active"] {
            assert!(names(&trial, who, query).await.is_empty(), "{query}");
        }
        let there = trial.get(who, &hidden).await;
        let nowhere = trial.get(who, "/o/quibungo-flood-00000000").await;
        assert_eq!((there.status, there.text()), (nowhere.status, nowhere.text()));
    }
    // A partner opens the same: no hint, and the address does not tell that the name was taken.
    let place = open(&trial, &partner(), &[("name", "Quibungo flood")]).await;
    assert_eq!(place.len(), hidden.len());
    // The host sees both, so it is told.
    let again = trial.post(&host(), "/o/new", &with(&[("name", "Other")])).await;
    assert_eq!(again.status, 422);
    let text = again.text();
    assert!(
        text.contains("Quibungo flood") && text.contains("name=\"another\"") && text.contains("id=\"alike\""),
        "{text}"
    );
    open(&trial, &host(), &[("name", "Other"), ("another", "on")]).await;
    // Before anything is sent, an address with values gives the hint.
    let hinted = trial.get(&host(), "/o/new?what=flood&countries=MOZ&onset_day=2026-11-17").await.text();
    assert!(hinted.contains("Quibungo flood") && hinted.contains("value=\"MOZ\""), "{hinted}");
    let other = trial.get(&host(), "/o/new?what=epidemic&countries=MOZ&onset_day=2026-11-17").await.text();
    assert!(!other.contains("Quibungo flood"), "another kind of emergency is another one");
    let later = trial.get(&host(), "/o/new?what=flood&countries=MOZ&onset_day=2026-09-01").await.text();
    assert!(!later.contains("Quibungo flood"));
});

both!(
    the_list_pages_by_change_and_narrows_by_its_address,
    vec![movement::capability(), response::capability()],
    |trial| {
        let who = host();
        for n in 0..120 {
            trial.pass(Duration::seconds(1));
            let (what, countries) = if n % 3 == 0 { ("epidemic", "MWI") } else { ("flood", "MOZ; TZA") };
            let name = format!("Emergency {n:03}");
            let form = [("name", name.as_str()), ("what", what), ("countries", countries), ("another", "on")];
            open(&trial, &who, &form).await;
        }
        let mut all = Vec::new();
        let mut query = String::new();
        for _ in 0..3 {
            let json = trial.get(&who, &format!("/api/v1/o{query}")).await.json();
            all.extend(json["rows"].as_array().unwrap().iter().map(|r| r["name"].as_str().unwrap().to_owned()));
            query = json["next"].as_str().map(|n| format!("?{n}")).unwrap_or_default();
        }
        assert_eq!(query, "", "three pages are all");
        let expected: Vec<String> = (0..120).rev().map(|n| format!("Emergency {n:03}")).collect();
        assert_eq!(all, expected);
        assert_eq!(names(&trial, &who, "?what=epidemic").await.len(), 40);
        assert_eq!(names(&trial, &who, "?country=Tanzania&after=nonsense").await.len(), 50);
        assert_eq!(names(&trial, &who, "?text=emerg+007").await, ["Emergency 007"]);
        assert_eq!(names(&trial, &who, "?text=inundaci").await.len(), 50, "found in any language");
        assert_eq!(names(&trial, &who, "?status=closed").await.len(), 0);
        let page = trial.get(&who, "/o?country=Malawi&what=epidemic").await.text();
        assert!(page.contains("Emergency 117") && !page.contains("rel=\"next\""), "40 rows are one page");
        let page = trial.get(&who, "/o?country=MOZ&what=flood").await.text();
        assert!(
            page.contains("?country=MOZ&#38;what=flood&#38;after=")
                || page.contains("?country=MOZ&amp;what=flood&amp;after="),
            "{page}"
        );
        let none = trial.get(&who, "/o?country=Atlantis").await;
        assert!(none.status == 200 && none.text().contains("Atlantis"));
        let csv = trial.get(&who, "/o.csv?what=flood").await.text();
        assert_eq!(csv.lines().count(), 81);
        assert!(trial.get(&who, "/o.xlsx").await.bytes.starts_with(b"PK"));
    }
);

both!(every_page_is_in_the_reader_s_language, vec![movement::capability(), response::capability()], |trial| {
    let mut who = host();
    let place = open(&trial, &who, &[("name", "Cheias")]).await;
    for lang in base::lang::Lang::ALL {
        who.lang = lang;
        for path in
            ["/o".to_owned(), "/o/new".to_owned(), place.clone(), format!("{place}/edit"), format!("{place}/audience")]
        {
            let answer = trial.get(&who, &path).await;
            assert_eq!(answer.status, 200, "{lang} {path}");
            let text = answer.text();
            assert!(text.contains(&format!("<html lang=\"{}\" dir=\"{}\">", lang.code(), lang.dir())), "{lang} {path}");
            assert!(
                text.contains(response::emergency::what::What::Flood.name(lang).as_str()) || path.ends_with("audience"),
                "{lang} {path}"
            );
        }
    }
});

both!(
    the_demonstration_is_marked_and_seen_by_whom_it_is_meant_for,
    vec![movement::capability(), response::capability()],
    |trial| {
        let system = Caller::system("demonstration", organisation("ns-moz"));
        let written = trial.app.write(&system, |w| {
            Box::pin(async move {
                response::emergency::demonstration::demonstration(w).await?;
                Ok(platform::write::Done::default())
            })
        });
        written.await.unwrap();
        assert_eq!(names(&trial, &nobody(), "").await, ["Seca no norte (demonstration) 2026"]);
        let seen = names(&trial, &partner(), "").await;
        assert!(seen.contains(&"Cheias na Zambézia (demonstration) 2026".to_owned()) && seen.len() == 3, "{seen:?}");
        assert!(seen.iter().all(|name| name.contains("(demonstration)")));
    }
);

both!(frozen_migrations_equal_the_entities, vec![movement::capability(), response::capability()], |trial| {
    same_schema::<store::Entity>(trial.app.database()).await;
    same_schema::<store::country::Entity>(trial.app.database()).await;
});

both!(a_specimen_of_each_audience_can_be_made, vec![movement::capability(), response::capability()], |trial| {
    let owner = known::<OrganisationId>(7);
    let system = Caller::system("test", owner);
    let context = known::<ContextId>(9);
    for level in Level::ALL {
        let written = trial.app.write(&system, move |w| {
            Box::pin(async move {
                let params = response::emergency::demonstration::specimen(w, owner, context, level).await?;
                Ok(platform::write::Done::at(params[0].1.clone()))
            })
        });
        let slug = written.await.unwrap().href;
        let outsider = trial.get(&nobody(), &format!("/o/{slug}")).await.status.as_u16();
        assert_eq!(outsider, if level == Level::Public { 200 } else { 404 }, "{level:?}");
    }
});

both!(class_and_severity_keep_who_when_and_why, vec![movement::capability(), response::capability()], |trial| {
    let place = open(&trial, &host(), &[]).await;
    let address = format!("{place}/assess");
    let json = trial.get(&partner(), &format!("/api/v1{place}")).await.json();
    assert_eq!((&json["class"], &json["severity"]), (&"disaster".into(), &serde_json::Value::Null));
    // Only the owner's coordinator says it, and says why.
    let first = [("class", "disaster"), ("severity", "orange"), ("assessed_why", "Two provinces are under water.")];
    assert_eq!(trial.post(&partner(), &address, &first).await.status, 403);
    let without = trial.call(&host(), &address, &serde_json::json!({ "class": "disaster", "severity": "red" })).await;
    assert_eq!((without.status.as_u16(), fields_of(&without)), (422, vec!["assessed_why".to_owned()]));
    assert_eq!(trial.post(&host(), &address, &first).await.status, 303);
    trial.pass(Duration::hours(20));
    let then = [("class", "mixed"), ("severity", "red"), ("assessed_why", "Fighting has begun in the north.")];
    assert_eq!(trial.post(&host(), &address, &then).await.status, 303);
    let page = trial.get(&partner(), &place).await.text();
    for text in ["Two provinces are under water.", "Fighting has begun in the north.", "Orange", "Red"] {
        assert!(page.contains(text), "{text}: {page}");
    }
    let csv = trial.get(&partner(), &format!("{place}.csv")).await.text();
    let lines: Vec<&str> = csv.lines().collect();
    assert!(lines.len() == 3 && lines[1].contains("Red") && lines[2].contains("Orange"), "{csv}");
    assert_eq!(names(&trial, &partner(), "?severity=red").await.len(), 1);
    assert_eq!(names(&trial, &partner(), "?severity=orange").await.len(), 0);
});

both!(
    a_double_leads_to_the_other_and_can_be_taken_back,
    vec![movement::capability(), response::capability()],
    |trial| {
        let kept = open(&trial, &host(), &[("name", "Floods in Zambezia")]).await;
        let double = open(&trial, &host(), &[("name", "Zambezia floods"), ("another", "on")]).await;
        let id = |json: serde_json::Value| json["id"].as_str().unwrap_or_default().to_owned();
        let kept_id = id(trial.get(&host(), &format!("/api/v1{kept}")).await.json());
        let double_id = id(trial.get(&host(), &format!("/api/v1{double}")).await.json());
        let form = trial.get(&host(), &format!("{double}/double")).await.text();
        assert!(form.contains("Floods in Zambezia"), "what looks the same is offered: {form}");
        assert_eq!(trial.post(&partner(), &format!("{double}/double"), &[("merged_into", &kept_id)]).await.status, 403);
        assert_eq!(trial.post(&host(), &format!("{double}/double"), &[("merged_into", &kept_id)]).await.status, 303);
        assert_eq!(names(&trial, &partner(), "").await, ["Floods in Zambezia"]);
        let page = trial.get(&partner(), &double).await.text();
        assert!(page.contains("This is a double.") && page.contains(&kept), "{page}");
        assert!(trial.get(&partner(), &kept).await.text().contains("A double of this emergency is"));
        // Neither a circle nor a chain of doubles.
        let circle =
            trial.call(&host(), &format!("{kept}/double"), &serde_json::json!({ "merged_into": double_id })).await;
        assert_eq!(circle.status, 422);
        assert_eq!(trial.post(&host(), &format!("{double}/double"), &[("merged_into", "")]).await.status, 303);
        assert_eq!(names(&trial, &partner(), "").await.len(), 2);
    }
);

both!(
    an_emergency_of_no_single_country_is_every_component_s,
    vec![movement::capability(), response::capability()],
    |trial| {
        let fields = with(&[("what", "epidemic"), ("countries", "")]);
        let asked = trial.post(&host(), "/o/new", &fields).await;
        assert_eq!(asked.status, 422);
        assert!(asked.text().contains("name=\"everywhere\""), "it is asked about: {}", asked.text());
        let place = open(&trial, &host(), &[("what", "epidemic"), ("countries", ""), ("everywhere", "on")]).await;
        let json = trial.get(&away(), &format!("/api/v1{place}")).await.json();
        assert_eq!((&json["audience"], &json["context"]), (&"movement".into(), &serde_json::Value::Null));
        assert_eq!(json["name"], "Epidemic, no single country, 17 November 2026");
        assert_eq!(trial.get(&nobody(), &place).await.status, 404);
    }
);

both!(
    the_timeline_says_what_happened_and_what_was_planned,
    vec![movement::capability(), response::capability()],
    |trial| {
        let place = open(&trial, &host(), &[]).await;
        let json = trial.get(&partner(), &format!("/api/v1{place}/timeline")).await.json();
        assert_eq!((&json["rows"][0]["act"], &json["planned"]), (&"emergency-opened".into(), &serde_json::json!([])));
        let page = trial.get(&partner(), &format!("{place}/timeline")).await.text();
        assert!(page.contains("opened the emergency") && page.contains("Nothing is planned."), "{page}");
        assert_eq!(trial.get(&away(), &format!("{place}/timeline")).await.status, 404);
        assert!(trial.get(&partner(), &place).await.text().contains(&format!("{place}/timeline")));
    }
);
