//! One voice: what the components agree on and say together, as host, IFRC and ICRC do it, on both engines.

use movement::organisation::{country_context_id as country_context, id_of as organisation};
use platform::{
    access::{Caller, Component, Role},
    both,
    database::Engine,
    record::everything,
    testing::{Answer, Trial, member, same_schema},
};
use response::{consent, convener, statement, statement::section};
use sea_orm::{ActiveModelTrait, ConnectionTrait, EntityTrait, IntoActiveModel};
use serde_json::{Value, json};

const SPEAKS: &[Role] = &[Role::Coordinator, Role::Contributor, Role::Signatory];

fn host() -> Caller {
    member(organisation("ns-moz"), Component::NationalSociety, SPEAKS, &[country_context("MOZ")])
}

fn ifrc() -> Caller {
    member(organisation("ifrc"), Component::Ifrc, SPEAKS, &[country_context("MOZ")])
}

fn icrc() -> Caller {
    member(organisation("icrc"), Component::Icrc, SPEAKS, &[country_context("MOZ")])
}

/// A National Society that is present and not named.
fn partner() -> Caller {
    member(organisation("ns-fra"), Component::NationalSociety, SPEAKS, &[country_context("MOZ")])
}

/// A member of the Movement elsewhere.
fn away() -> Caller {
    member(organisation("ns-nor"), Component::NationalSociety, SPEAKS, &[country_context("SDN")])
}

fn nobody() -> Caller {
    Caller::anonymous(base::lang::Lang::En)
}

fn capabilities() -> Vec<platform::Capability> {
    vec![movement::capability(), response::capability()]
}

fn ok(answer: &Answer) -> Value {
    assert!(answer.status.is_success(), "{} {}", answer.status, answer.text());
    answer.json()
}

fn refused(answer: &Answer, status: u16) -> String {
    assert_eq!(answer.status.as_u16(), status, "{}", answer.text());
    base::words::without_isolates(&answer.text())
}

async fn call(trial: &Trial, who: &Caller, path: &str, form: Value) -> Value {
    ok(&trial.call(who, path, &form).await)
}

async fn get(trial: &Trial, who: &Caller, path: &str) -> Value {
    ok(&trial.get(who, &format!("/api/v1{path}")).await)
}

async fn flood(trial: &Trial) -> String {
    let form = json!({ "what": "flood", "countries": "MOZ", "onset_day": "2026-11-18" });
    let opened = call(trial, &host(), "/o/new", form).await;
    opened["href"].as_str().expect("an address").to_owned()
}

async fn word(trial: &Trial, who: &Caller, at: &str, revision: i64, answer: &str) -> Answer {
    let form = json!({
        "answer": answer, "capacity": "Head of delegation", "note": "because", "revision": revision.to_string(),
    });
    trial.call(who, &format!("{at}/word"), &form).await
}

/// What the rule proposes, sent as it stands in the form.
async fn proposed(trial: &Trial, who: &Caller, path: &str) -> Value {
    let mut form = get(trial, who, path).await["values"].clone();
    for many in ["co_conveners"] {
        if form[many].is_string() {
            form[many] = json!([form[many]]);
        }
    }
    for tick in ["host_able", "beyond"] {
        if form[tick].is_string() {
            form[tick] = json!(true);
        }
    }
    form
}

both!(a_convener_is_proposed_by_the_rule_and_agreed_by_host_ifrc_and_icrc, capabilities(), |trial| {
    let o = flood(&trial).await;
    let form = proposed(&trial, &ifrc(), &format!("{o}/conveners/new")).await;
    assert_eq!(form["convener"], organisation("ns-moz").to_string(), "the host comes first: {form}");
    assert_eq!(form["co_conveners"], json!([organisation("ifrc").to_string()]));
    let made = call(&trial, &ifrc(), &format!("{o}/conveners/new"), form.clone()).await;
    let c = made["href"].as_str().expect("an address").to_owned();
    assert_eq!((&made["data"]["rule"], &made["data"]["deviates"]), (&"host_with_ifrc".into(), &false.into()));
    // One current allocation for each country: a second is refused in words.
    let again = trial.call(&host(), &format!("{o}/conveners/new"), &form).await;
    assert!(refused(&again, 422).contains("has a convener already"), "{}", again.text());

    let state = async |who: &Caller| get(&trial, who, &c).await["state"].as_str().unwrap_or_default().to_owned();
    assert_eq!(state(&host()).await, "proposed");
    refused(&word(&trial, &partner(), &c, 1, "agreed").await, 403);
    ok(&word(&trial, &host(), &c, 1, "agreed").await);
    assert_eq!(state(&host()).await, "under_discussion");
    ok(&word(&trial, &ifrc(), &c, 1, "agreed").await);
    ok(&word(&trial, &icrc(), &c, 1, "objects").await);
    assert_eq!(state(&host()).await, "under_discussion", "an objection is no consent");
    ok(&word(&trial, &icrc(), &c, 1, "agreed").await);
    assert_eq!(state(&partner()).await, "agreed");
    let page = trial.get(&host(), &o).await.text();
    assert!(page.contains(&c) && page.contains("Agreed"), "the emergency's page shows who convenes: {page}");

    // A change asks all three again, and an older word no longer counts.
    let mut form = proposed(&trial, &host(), &format!("{c}/edit")).await;
    form["co_conveners"] = json!([organisation("ifrc").to_string(), organisation("icrc").to_string()]);
    let why = trial.call(&host(), &format!("{c}/edit"), &form).await;
    assert!(refused(&why, 422).contains("Say why you choose this"), "a deviation needs its reason");
    form["reason"] = "Two provinces are in conflict.".into();
    let changed = call(&trial, &host(), &format!("{c}/edit"), form).await;
    assert_eq!((&changed["data"]["revision"], &changed["data"]["deviates"]), (&2.into(), &true.into()));
    assert_eq!(state(&host()).await, "under_discussion");
    let words = get(&trial, &host(), &c).await["words"].clone();
    assert!(words.as_array().unwrap().iter().all(|w| w["word"] == "stale"), "{words}");
    assert!(refused(&word(&trial, &icrc(), &c, 1, "agreed").await, 422).contains("Read it again"));
    for who in [host(), ifrc(), icrc()] {
        ok(&word(&trial, &who, &c, 2, "agreed").await);
    }
    assert_eq!(state(&host()).await, "agreed");

    // Another class of situation opens the review.
    let assess = json!({ "class": "armed_conflict", "severity": "red", "assessed_why": "Fighting spread." });
    call(&trial, &host(), &format!("{o}/assess"), assess).await;
    assert_eq!(state(&icrc()).await, "under_review");
    assert!(trial.get(&icrc(), &c).await.text().contains("needs"), "the page says so");
    assert_eq!(trial.get(&nobody(), &c).await.status, 404);
});

both!(a_handover_leaves_no_country_without_a_convener_nor_with_two, capabilities(), |trial| {
    let o = flood(&trial).await;
    let form = proposed(&trial, &host(), &format!("{o}/conveners/new")).await;
    let made = call(&trial, &host(), &format!("{o}/conveners/new"), form).await;
    let c = made["href"].as_str().expect("an address").to_owned();
    let mut over = json!({
        "convener": organisation("ifrc").to_string(), "co_conveners": [], "valid_from": "2026-12-01",
        "reason": "The host is overwhelmed.", "checklist": ["consulted", "resources"],
    });
    let open = trial.call(&host(), &format!("{c}/hand-over"), &over).await;
    assert!(refused(&open, 422).contains("Donors agreed"), "what is open is named: {}", open.text());
    over["closing"] = "Donors answer within a week.".into();
    let new = call(&trial, &host(), &format!("{c}/hand-over"), over).await;
    let new = new["href"].as_str().expect("an address").to_owned();
    let old = get(&trial, &host(), &c).await;
    assert_eq!((&old["state"], &old["current"]), (&"handed_over".into(), &false.into()));
    let new = get(&trial, &host(), &new).await;
    assert_eq!((&new["state"], &new["current"], &new["predecessor"]), (&"proposed".into(), &true.into(), &old["id"]));
    let all = everything::<convener::Entity>("a test").all(trial.app.database().read()).await.unwrap();
    assert_eq!(all.iter().filter(|c| c.current_for.is_some()).count(), 1);
    // The database itself holds to it.
    let mut twin = all.iter().find(|c| c.current_for.is_some()).unwrap().clone();
    twin.id = uuid::Uuid::from_u128(7);
    let twice = convener::Entity::insert(twin.into_active_model().reset_all());
    assert!(
        twice.exec_without_returning(trial.app.database().writer()).await.is_err(),
        "two current ones of a country"
    );
    let dispute = json!({ "dispute": "region", "dispute_why": "Who reports to donors." });
    let at = new["href"].as_str().unwrap();
    call(&trial, &icrc(), &format!("{at}/dispute"), dispute).await;
    assert_eq!(get(&trial, &host(), at).await["dispute"], "region");
    assert_eq!(get(&trial, &host(), &format!("{at}/dispute")).await["choices"]["dispute"].as_array().unwrap().len(), 2);
    call(&trial, &icrc(), &format!("{at}/settle"), json!({})).await;
    assert_eq!(get(&trial, &host(), at).await["dispute"], Value::Null);
});

/// Begins a Joint Statement in English as the IFRC.
async fn begun(trial: &Trial, o: &str, kind: &str) -> String {
    let mut form = get(trial, &ifrc(), &format!("{o}/statements/new?kind={kind}")).await["values"].clone();
    form["lang"] = "en".into();
    let made = call(trial, &ifrc(), &format!("{o}/statements/new"), form).await;
    made["href"].as_str().expect("an address").to_owned()
}

/// Writes a section, as whoever opened its form.
async fn write(trial: &Trial, who: &Caller, s: &str, part: &str, text: &str, checked: bool) -> Value {
    let path = format!("{s}/{part}");
    let form = get(trial, who, &path).await;
    let field = format!("text_{}", part.rsplit('/').next().unwrap());
    let mut sent = json!({ "turn": form["values"]["turn"], "base": form["base"], field: text });
    if checked {
        sent["checked"] = true.into();
    }
    call(trial, who, &path, sent).await["data"].clone()
}

async fn revision(trial: &Trial, s: &str) -> i64 {
    get(trial, &host(), s).await["revision"].as_i64().expect("a revision")
}

async fn issue(trial: &Trial, who: &Caller, s: &str) -> Answer {
    let revision = revision(trial, s).await.to_string();
    trial.call(who, &format!("{s}/issue"), &json!({ "sure": true, "revision": revision })).await
}

async fn cleared_by_all(trial: &Trial, s: &str) {
    let revision = revision(trial, s).await;
    for who in [host(), ifrc(), icrc()] {
        ok(&word(trial, &who, s, revision, "agreed").await);
    }
}

/// An id as a statement of SQL names it.
fn sql_id(trial: &Trial, id: &str) -> String {
    match trial.app.database().engine() {
        Engine::Sqlite => format!("x'{}'", id.replace('-', "")),
        Engine::Postgres => format!("'{id}'"),
    }
}

async fn sql(trial: &Trial, text: &str) -> Result<u64, String> {
    let done = trial.app.database().writer().execute_unprepared(text).await;
    done.map(|d| d.rows_affected()).map_err(|e| e.to_string())
}

both!(nothing_speaks_for_an_organisation_without_its_word, capabilities(), |trial| {
    let o = flood(&trial).await;
    let s = begun(&trial, &o, "statement").await;
    let id = sql_id(&trial, s.rsplit('/').next().unwrap());
    let json = get(&trial, &host(), &s).await;
    let speakers: Vec<String> = ["ns-moz", "ifrc", "icrc"].map(|c| organisation(c).to_string()).to_vec();
    assert_eq!(json["speakers"], json!(speakers), "host, IFRC and ICRC are named, the host first");
    let situation = &json["sections"][0]["texts"];
    for lang in ["en", "fr", "es", "ar"] {
        assert!(!situation[lang]["text"].as_str().unwrap().is_empty(), "drafted in {lang}: {situation}");
    }
    assert_eq!((&situation["en"]["standing"], &situation["ar"]["standing"]), (&"source".into(), &"draft".into()));

    // Nobody cleared it: not by its page, not by the API, not by a coordinator of the host.
    let path = format!("{s}/issue");
    let page = trial.post(&host(), &path, &[("sure", "on"), ("revision", "1")]).await;
    assert!(refused(&page, 422).contains("have not cleared"), "{}", page.text());
    let said = refused(&issue(&trial, &host(), &s).await, 422);
    for name in ["Mozambique Red Cross", "International Federation", "International Committee"] {
        assert!(said.contains(name), "{name} is named: {said}");
    }
    // Two cleared it: the third is named alone, and no statement of SQL gets around it.
    for who in [host(), ifrc()] {
        ok(&word(&trial, &who, &s, 1, "agreed").await);
    }
    refused(&word(&trial, &partner(), &s, 1, "agreed").await, 403);
    let said = refused(&issue(&trial, &host(), &s).await, 422);
    assert!(said.contains("International Committee") && !said.contains("International Federation"), "{said}");
    let now = "'2026-11-20T09:00:00+00:00'";
    let force = format!("update statement set state = 'issued', issued_at = {now} where id = {id}");
    assert!(sql(&trial, &force).await.unwrap_err().contains("not every named organisation"));
    ok(&word(&trial, &icrc(), &s, 1, "objects").await);
    refused(&issue(&trial, &host(), &s).await, 422);
    assert!(sql(&trial, &force).await.is_err(), "an objection is no clearance");
    let hidden = format!("update statement set state = 'issued', issued_at = {now}, speakers = '' where id = {id}");
    assert!(sql(&trial, &hidden).await.is_err(), "nobody named is nobody asked");

    // All cleared it, then somebody changed a word: all are asked again.
    ok(&word(&trial, &icrc(), &s, 1, "agreed").await);
    let written = write(&trial, &partner(), &s, "support/en", "Send nothing that was not asked for.", false).await;
    assert_eq!(written["revision"], 2);
    let words = get(&trial, &host(), &s).await["words"].clone();
    assert!(words.as_array().unwrap().iter().all(|w| w["word"] == "stale"), "{words}");
    refused(&issue(&trial, &host(), &s).await, 422);
    assert!(sql(&trial, &force).await.is_err(), "words for an older text are none");
    assert!(refused(&word(&trial, &icrc(), &s, 1, "agreed").await, 422).contains("Read it again"));
    cleared_by_all(&trial, &s).await;
    // What is sent for an older text is not issued either.
    let old = trial.call(&host(), &path, &json!({ "sure": true, "revision": "1" })).await;
    refused(&old, 422);
    assert_eq!(trial.get(&away(), &s).await.status, 404, "a draft is for those who are there");
    ok(&issue(&trial, &icrc(), &s).await);
});

both!(what_was_issued_is_frozen_and_the_next_edition_supersedes_it, capabilities(), |trial| {
    let o = flood(&trial).await;
    let s = begun(&trial, &o, "statement").await;
    let bare = s.rsplit('/').next().unwrap();
    let id = sql_id(&trial, bare);
    // French is checked whole, so it goes out with the English; Spanish and Arabic stay behind.
    let sections = get(&trial, &host(), &s).await["sections"].clone();
    for section in sections.as_array().unwrap() {
        let (topic, text) = (section["topic"].as_str().unwrap(), section["texts"]["fr"]["text"].as_str().unwrap());
        if !text.is_empty() {
            let kept = write(&trial, &host(), &s, &format!("{topic}/fr"), text, true).await;
            assert_eq!((&kept["standing"], &kept["revision"]), (&"checked".into(), &1.into()), "{topic}");
        }
    }
    cleared_by_all(&trial, &s).await;
    let done = ok(&issue(&trial, &ifrc(), &s).await);
    assert_eq!(done["data"]["languages"], "en fr");

    // All of the Movement reads it, the public does not; it says who cleared it.
    let read = get(&trial, &away(), &s).await;
    assert_eq!((&read["state"], &read["audience"]), (&"issued".into(), &"movement".into()));
    assert_eq!(read["words"].as_array().unwrap().len(), 3);
    assert_eq!(read["sections"].as_array().unwrap().len(), 10);
    assert_eq!(trial.get(&nobody(), &s).await.status, 404);
    assert!(trial.get(&away(), &s).await.text().contains("Head of delegation"));

    // Frozen: for people, for programs and for SQL.
    for (path, form) in [
        (format!("{s}/situation/en"), json!({ "text_en": "Other", "turn": "1" })),
        (format!("{s}/edit"), json!({ "speakers": [], "classification": "public" })),
        (format!("{s}/word"), json!({ "answer": "objects", "capacity": "x", "note": "x", "revision": "1" })),
        (format!("{s}/issue"), json!({ "sure": true, "revision": "1" })),
        (format!("{s}/drop"), json!({})),
    ] {
        refused(&trial.call(&host(), &path, &form).await, 403);
    }
    for broken in [
        format!("update statement set title = 'x' where id = {id}"),
        format!("update statement set state = 'draft' where id = {id}"),
        format!("update statement set speakers = '' where id = {id}"),
        format!("update statement set revision = revision + 1 where id = {id}"),
        format!("delete from statement where id = {id}"),
        format!("update section set text_en = 'x' where statement = {id}"),
        format!("delete from section where statement = {id}"),
        format!("update consent set answer = 'objects' where subject = {id}"),
        format!("delete from consent where subject = {id}"),
    ] {
        assert!(sql(&trial, &broken).await.is_err(), "{broken}");
    }

    // The next edition: the same words, another set of clearances; issued, it supersedes the first.
    let next = call(&trial, &host(), &format!("{s}/next"), json!({})).await["href"].as_str().unwrap().to_owned();
    assert_eq!(call(&trial, &icrc(), &format!("{s}/next"), json!({})).await["href"], next, "it is begun once");
    let draft = get(&trial, &host(), &next).await;
    assert_eq!((&draft["edition"], &draft["state"], &draft["supersedes"]), (&2.into(), &"draft".into(), &json!(bare)));
    assert_eq!(draft["sections"][0]["texts"]["fr"]["standing"], "checked");
    write(&trial, &host(), &next, "situation/en", "The river has fallen.", false).await;
    assert_eq!(get(&trial, &host(), &next).await["sections"][0]["texts"]["fr"]["standing"], "stale");
    cleared_by_all(&trial, &next).await;
    ok(&issue(&trial, &host(), &next).await);
    let first = get(&trial, &away(), &s).await;
    assert_eq!(first["state"], "superseded");
    assert_eq!(first["superseded_by"], json!(next.rsplit('/').next().unwrap()));
    assert_eq!(get(&trial, &away(), &next).await["languages"], json!(["en"]), "a stale translation does not go out");
    let withdrawn = call(&trial, &icrc(), &format!("{next}/withdraw"), json!({ "why": "A figure was wrong." })).await;
    assert_eq!(withdrawn["data"]["state"], "withdrawn");
    refused(&trial.call(&partner(), &format!("{s}/withdraw"), &json!({ "why": "x" })).await, 403);
});

both!(two_people_write_at_once_and_a_translation_is_never_silently_stale, capabilities(), |trial| {
    let o = flood(&trial).await;
    let s = begun(&trial, &o, "statement").await;
    let path = |part: &str| format!("{s}/{part}");
    // Both opened the same section: one in English, one in French.
    let (en, fr) = (get(&trial, &host(), &path("visits/en")).await, get(&trial, &icrc(), &path("visits/fr")).await);
    let sent = json!({ "text_en": "No visits before Friday.", "turn": en["values"]["turn"], "base": en["base"] });
    call(&trial, &host(), &path("visits/en"), sent).await;
    let sent = json!({
        "text_fr": "Pas de visites.", "checked": true, "turn": fr["values"]["turn"], "base": fr["base"],
    });
    let kept = call(&trial, &icrc(), &path("visits/fr"), sent).await["data"].clone();
    assert_eq!(kept["standing"], "stale", "it was made from the text before, and says so although it was ticked");
    let visits = get(&trial, &host(), &s).await["sections"][7]["texts"].clone();
    assert_eq!(
        (&visits["en"]["text"], &visits["fr"]["text"]),
        (&"No visits before Friday.".into(), &"Pas de visites.".into())
    );
    assert!(trial.get(&host(), &format!("{s}?in=fr")).await.text().contains("Stale"));
    // Read again and ticked, it is good; the text did not change, so no clearance is lost.
    let before = revision(&trial, &s).await;
    let kept = write(&trial, &icrc(), &s, "visits/fr", "Pas de visites.", true).await;
    assert_eq!((&kept["standing"], kept["revision"].as_i64()), (&"checked".into(), Some(before)));
    // The same text by two people is asked about, and nothing is lost.
    let one = get(&trial, &host(), &path("security/en")).await;
    write(&trial, &ifrc(), &s, "security/en", "Travel by day only.", false).await;
    let sent = json!({ "text_en": "Travel in two cars.", "turn": one["values"]["turn"], "base": one["base"] });
    let clash = trial.call(&host(), &path("security/en"), &sent).await;
    assert!(refused(&clash, 409).contains("Travel by day only."), "{}", clash.text());
    // Two sections at once are both kept, and each is a revision.
    let before = revision(&trial, &s).await;
    let (host, icrc) = (host(), icrc());
    let (a, b) = tokio::join!(
        write(&trial, &host, &s, "appeals/en", "One appeal.", false),
        write(&trial, &icrc, &s, "communication/en", "One spokesperson.", false),
    );
    assert_ne!(a["revision"], b["revision"]);
    assert_eq!(revision(&trial, &s).await, before + 2);
});

both!(a_letter_tells_all_who_convenes_and_each_text_is_a_document, capabilities(), |trial| {
    let o = flood(&trial).await;
    let form = proposed(&trial, &host(), &format!("{o}/conveners/new")).await;
    let made = call(&trial, &host(), &format!("{o}/conveners/new"), form).await;
    let c = made["href"].as_str().expect("an address").to_owned();
    for who in [host(), ifrc(), icrc()] {
        ok(&word(&trial, &who, &c, 1, "agreed").await);
    }
    let s = begun(&trial, &o, "letter").await;
    let roles = get(&trial, &host(), &s).await["sections"][1]["texts"].clone();
    assert!(roles["en"]["text"].as_str().unwrap().contains("Mozambique Red Cross"), "{roles}");
    for lang in ["en", "fr", "es", "ar"] {
        let file = trial.get(&host(), &format!("{s}.pdf?in={lang}")).await;
        assert!(file.status == 200 && file.bytes.starts_with(b"%PDF-"), "{lang}");
        let file = trial.get(&host(), &format!("{s}.docx?in={lang}")).await;
        assert!(file.status == 200 && file.bytes.starts_with(b"PK"), "{lang}");
    }
    let text = trial.get(&host(), &format!("{s}.txt?in=en")).await.text();
    assert!(text.contains("*** Draft – not issued ***") && text.contains("JOINT LETTER"), "{text}");
    assert!(trial.get(&away(), &format!("{s}.pdf")).await.status == 404);
    cleared_by_all(&trial, &s).await;
    ok(&issue(&trial, &host(), &s).await);
    let convener = get(&trial, &host(), &c).await;
    assert_eq!((&convener["state"], &convener["announced_on"]), (&"announced".into(), &"2026-11-20".into()));
    let text = trial.get(&away(), &format!("{s}.txt?in=ar")).await.text();
    assert!(!text.contains("Draft") && text.contains("غير مترجم"), "what is not translated says so: {text}");
    assert!(text.contains("Head of delegation"), "{text}");
});

both!(a_restore_brings_back_what_was_issued_and_nothing_that_was_not_cleared, capabilities(), |trial| {
    let o = flood(&trial).await;
    let s = begun(&trial, &o, "statement").await;
    cleared_by_all(&trial, &s).await;
    ok(&issue(&trial, &host(), &s).await);
    let db = trial.app.database().writer();
    let issued = everything::<statement::Entity>("a test").one(db).await.unwrap().unwrap();
    let words = everything::<consent::Entity>("a test").all(db).await.unwrap();
    let parts = everything::<section::Entity>("a test").all(db).await.unwrap();
    // The same rows again under other ids, table by table in the order of their names, as a restore fills them.
    let id = uuid::Uuid::from_u128(99);
    let copy = |n: u128, uuid: uuid::Uuid| uuid::Uuid::from_u128(uuid.as_u128() ^ (n << 64));
    let fill = async |with: &[consent::Model]| {
        for word in with {
            let row = consent::Model { id: copy(1, word.id), subject: id, ..word.clone() };
            consent::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(db).await.unwrap();
        }
        for part in &parts {
            let row = section::Model { id: copy(2, part.id), statement: id, ..part.clone() };
            section::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(db).await.unwrap();
        }
        let row = statement::Model { id, number: 9, ..issued.clone() };
        statement::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(db).await
    };
    let missing = fill(&words[..2]).await;
    assert!(missing.unwrap_err().to_string().contains("not every named organisation"));
    sql(&trial, &format!("delete from section where statement = {}", sql_id(&trial, &id.to_string()))).await.unwrap();
    sql(&trial, &format!("delete from consent where subject = {}", sql_id(&trial, &id.to_string()))).await.unwrap();
    fill(&words).await.expect("with every word it comes back");
});

both!(what_the_components_have_in_common_stands_in_the_tables_as_it_is_described, capabilities(), |trial| {
    same_schema::<consent::Entity>(trial.app.database()).await;
    same_schema::<convener::Entity>(trial.app.database()).await;
    same_schema::<statement::Entity>(trial.app.database()).await;
    same_schema::<section::Entity>(trial.app.database()).await;
});

both!(the_demonstration_s_flood_has_a_convener_a_letter_and_a_statement_that_waits, capabilities(), |trial| {
    let system = Caller::system("demonstration", organisation("ns-moz"));
    for capability in capabilities() {
        let Some(write) = capability.demonstration else { continue };
        let done = trial.app.write(&system, move |w| {
            Box::pin(async move {
                write(w).await?;
                Ok(platform::write::Done::default())
            })
        });
        done.await.expect("the demonstration");
    }
    let rows = get(&trial, &host(), "/o?what=flood").await["rows"].clone();
    let name = rows[0]["name"].as_str().unwrap().to_owned();
    let page = trial.get(&host(), "/o?what=flood").await.text();
    let at = page.find("/o/cheias").map(|at| page[at..].split(['"', '?']).next().unwrap().to_owned()).expect(&name);
    let conveners = get(&trial, &host(), &format!("{at}/conveners")).await["rows"].clone();
    assert_eq!(conveners.as_array().unwrap().len(), 1, "{conveners}");
    assert_eq!(conveners[0]["state"], "Announced");
    let statements = get(&trial, &host(), &format!("{at}/statements")).await["rows"].clone();
    let states: Vec<&str> = statements.as_array().unwrap().iter().map(|r| r["state"].as_str().unwrap()).collect();
    assert!(states.contains(&"Issued") && states.contains(&"Draft"), "{statements}");
    assert!(statements.as_array().unwrap().iter().all(|r| r["title"].as_str().unwrap().starts_with("DEMO")));
    let page = trial.get(&host(), &at).await.text();
    assert!(page.contains("Waiting for:") && page.contains("International Committee"), "{page}");
});

both!(an_officer_is_asked_for_endorsed_found_deployed_and_reports, capabilities(), |trial| {
    let o = flood(&trial).await;
    let mut form = get(&trial, &host(), &format!("{o}/officers/new")).await["values"].clone();
    form["weeks"] = 8.into();
    for (name, text) in [
        ("reason", "Nobody has time."),
        ("languages", "Português"),
        ("reports_to", "Secretary General"),
        ("hosted_by", "Host"),
    ] {
        form[name] = text.into();
    }
    let made = call(&trial, &host(), &format!("{o}/officers/new"), form.clone()).await;
    let r = made["href"].as_str().expect("an address").to_owned();
    refused(&trial.call(&host(), &format!("{r}/alert"), &json!({ "sure": true })).await, 403);
    refused(&word(&trial, &partner(), &r, 1, "agreed").await, 403);
    for who in [host(), ifrc(), icrc()] {
        ok(&word(&trial, &who, &r, 1, "agreed").await);
    }
    assert_eq!(get(&trial, &partner(), &r).await["state"], "endorsed");
    assert_eq!(trial.get(&away(), &r).await.status, 404, "not yet the Movement's");
    call(&trial, &host(), &format!("{r}/alert"), json!({ "sure": true })).await;
    assert_eq!(get(&trial, &away(), &r).await["state"], "alerted");

    // Another society has somebody, who agreed; nobody else sees the name.
    let person = json!({
        "profile": "Operations manager", "name": "Zilda Specimen", "languages": "Português",
        "trained_on": "2020-02-01", "available": "now", "consented": true,
    });
    let mut unasked = person.clone();
    unasked["consented"] = false.into();
    refused(&trial.call(&away(), "/mco/pool/new", &unasked).await, 422);
    let added = call(&trial, &away(), "/mco/pool/new", person).await["data"]["id"].clone();
    let named = async |who: &Caller, path: &str| trial.get(who, path).await.text().contains("Zilda");
    assert!(named(&away(), "/mco/pool").await && !named(&host(), "/mco/pool").await);
    assert!(!named(&away(), "/mco/pool.csv").await && !named(&away(), "/api/v1/mco/pool").await, "no file has a name");
    call(&trial, &away(), &format!("{r}/offer"), json!({ "candidate": added, "note": "From Monday." })).await;
    assert!(!trial.get(&partner(), &r).await.text().contains("From Monday"), "an offer is for whoever asked");
    assert!(trial.get(&host(), &r).await.text().contains("From Monday") && !named(&host(), &r).await);
    let offers = get(&trial, &host(), &format!("{r}/match")).await["choices"]["offer"].clone();
    call(&trial, &host(), &format!("{r}/match"), json!({ "offer": offers[0]["value"] })).await;
    assert!(named(&host(), &r).await && named(&away(), &r).await, "matched, whoever asked is told");
    assert!(!named(&partner(), &r).await && !named(&icrc(), &r).await);
    let ledger = platform::ledger::store::entry::Entity::find().all(trial.app.database().read()).await.unwrap();
    assert!(
        ledger.iter().all(|e| !e.changes.contains("Zilda") && !e.title.contains("Zilda")),
        "nor is it in the ledger"
    );
    call(&trial, &host(), &format!("{r}/deploy"), json!({ "started_on": "2026-11-23" })).await;
    let early = json!({ "ended_on": "2026-11-22", "report": "Done.", "lessons": "Begin earlier." });
    refused(&trial.call(&host(), &format!("{r}/end"), &early).await, 422);
    let over = json!({ "ended_on": "2027-01-20", "report": "Done.", "lessons": "Begin earlier." });
    assert_eq!(call(&trial, &host(), &format!("{r}/end"), over).await["data"]["state"], "ended");

    // One that cannot be met keeps its reason, whoever writes.
    let made = call(&trial, &host(), &format!("{o}/officers/new"), form).await;
    let second = made["href"].as_str().expect("an address").to_owned();
    let why = json!({ "unmet": "travel_restriction", "unmet_why": "Borders are closed." });
    call(&trial, &host(), &format!("{second}/unmet"), why.clone()).await;
    refused(&trial.call(&host(), &format!("{second}/unmet"), &why).await, 403);
    let id = sql_id(&trial, second.rsplit('/').next().unwrap());
    for broken in [
        format!("update officer_request set unmet = '' where id = {id}"),
        format!("update officer_request set state = 'requested' where id = {id}"),
        format!("delete from officer_request where id = {id}"),
    ] {
        assert!(sql(&trial, &broken).await.is_err(), "{broken}");
    }
    let none = json!({ "country": "MOZ", "state": "not_needed", "reason": "The host coordinates by itself." });
    call(&trial, &ifrc(), &format!("{o}/officers/none"), none).await;
    let rows = get(&trial, &host(), "/mco").await["rows"].clone();
    let unmet: Vec<&Value> = rows.as_array().unwrap().iter().filter(|r| r["unmet"] == "Travel restriction").collect();
    assert_eq!((rows.as_array().unwrap().len(), unmet.len()), (3, 1), "{rows}");
    same_schema::<response::officer::Entity>(trial.app.database()).await;
    same_schema::<response::officer::pool::Entity>(trial.app.database()).await;
    same_schema::<response::officer::pool::offer::Entity>(trial.app.database()).await;
});
