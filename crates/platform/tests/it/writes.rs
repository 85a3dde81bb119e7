//! Writes: one entry each, once under a key, merged by field, none lost among many.

use crate::notes::{Entity, checked_ledger, notes};
use platform::{
    access::{Component, Role},
    both,
    database::Engine,
    id::OrganisationId,
    testing::{Trial, known, member},
};
use sea_orm::{ConnectionTrait, EntityTrait, PaginatorTrait};
use uuid::Uuid;

fn amina() -> platform::access::Caller {
    member(known::<OrganisationId>(1), Component::NationalSociety, &[Role::Contributor], &[])
}

both!(a_form_writes_once_under_its_key_and_tells_the_ledger, vec![notes()], |trial| {
    let who = amina();
    let fields = [("name", "Bridge out"), ("text", "At km 12"), ("audience", "movement")];
    let first = trial.post_under(&who, "/notes/new", "k1", &fields).await;
    assert_eq!(first.status, 303, "{}", first.text());
    let again = trial.post_under(&who, "/notes/new", "k1", &fields).await;
    assert_eq!((again.status, again.place()), (first.status, first.place()));
    let other = trial.post_under(&who, "/notes/new", "k1", &[("name", "Else"), ("audience", "own")]).await;
    assert_eq!(other.status, 409);
    let list = trial.get(&who, "/api/v1/notes").await.json();
    assert_eq!(list["rows"].as_array().unwrap().len(), 1);
    let entries = checked_ledger(&trial.app).await;
    assert_eq!(entries.len(), 1);
    assert_eq!((entries[0].act.as_str(), entries[0].title.as_str()), ("note-added", "Bridge out"));
});

both!(a_form_that_is_wrong_comes_back_with_what_was_typed, vec![notes()], |trial| {
    let answer = trial.post(&amina(), "/notes/new", &[("name", ""), ("text", "kept"), ("audience", "own")]).await;
    assert_eq!(answer.status, 422);
    let text = answer.text();
    assert!(text.contains("<title>Error: ") && text.contains("href=\"#name\"") && text.contains("kept"), "{text}");
    let answer = trial.call(&amina(), "/notes/new", &serde_json::json!({ "audience": "own" })).await;
    assert_eq!((answer.status.as_u16(), &answer.json()["errors"][0]["field"]), (422, &"name".into()));
    // A program that means a field by another name hears of it: left out in silence, what it sent would be lost.
    let slip = serde_json::json!({ "name": "Bridge out", "test": "At km 12", "audience": "own" });
    let answer = trial.call(&amina(), "/notes/new", &slip).await;
    assert_eq!((answer.status.as_u16(), &answer.json()["errors"][0]["field"]), (422, &"test".into()));
    assert_eq!(trial.get(&amina(), "/api/v1/notes").await.json()["rows"].as_array().unwrap().len(), 0);
});

both!(two_people_s_changes_are_merged_by_field_or_asked_about, vec![notes()], |trial| {
    let who = amina();
    let place = trial.post(&who, "/notes/new", &[("name", "Flood"), ("text", ""), ("audience", "own")]).await.place();
    let edit = format!("{place}/edit");
    let rename = [("name", "Floods"), ("text", ""), ("audience", "own"), ("base", "1")];
    assert_eq!(trial.post(&who, &edit, &rename).await.status, 303);
    let describe = [("name", "Flood"), ("text", "Bridge out"), ("audience", "own"), ("base", "1")];
    assert_eq!(trial.post(&who, &edit, &describe).await.status, 303);
    let note = trial.get(&who, &format!("/api/v1{place}")).await.json();
    assert_eq!((&note["name"], &note["text"], &note["version"]), (&"Floods".into(), &"Bridge out".into(), &3.into()));
    let clash = [("name", "Deluge"), ("text", ""), ("audience", "own"), ("base", "1")];
    let asked = trial.post(&who, &edit, &clash).await;
    assert_eq!(asked.status, 409);
    assert!(asked.text().contains("pick.name") && asked.text().contains("Floods"), "{}", asked.text());
    let picked = [
        ("name", "Deluge"),
        ("text", "Bridge out"),
        ("audience", "own"),
        ("base", "3"),
        ("theirs.name", "Floods"),
        ("pick.name", "theirs"),
    ];
    assert_eq!(trial.post(&who, &edit, &picked).await.status, 303);
    assert_eq!(trial.get(&who, &format!("/api/v1{place}")).await.json()["name"], "Floods");
    checked_ledger(&trial.app).await;
});

both!(thirty_two_clients_on_one_record_lose_no_update, vec![notes()], |trial| {
    let who = amina();
    let place = trial.post(&who, "/notes/new", &[("name", "0"), ("text", ""), ("audience", "own")]).await.place();
    let trial = std::sync::Arc::new(trial);
    let mut tasks = Vec::new();
    for client in 0..32 {
        let (trial, who, place) = (trial.clone(), who.clone(), place.clone());
        tasks.push(tokio::spawn(async move {
            let now = trial.get(&who, &format!("/api/v1{place}")).await.json();
            let (base, mine) = (now["version"].to_string(), format!("{client}"));
            let form = [("name", mine.as_str()), ("text", ""), ("audience", "own"), ("base", base.as_str())];
            let answer = trial.post(&who, &format!("{place}/edit"), &form).await;
            (mine, answer.status.as_u16())
        }));
    }
    let mut accepted = std::collections::BTreeSet::new();
    for task in tasks {
        let (mine, status) = task.await.unwrap();
        assert!(matches!(status, 303 | 409), "{status}");
        if status == 303 && mine != "0" {
            accepted.insert(mine);
        }
    }
    let entries = checked_ledger(&trial.app).await;
    let written: std::collections::BTreeSet<String> = entries
        .iter()
        .skip(1)
        .filter_map(|e| e.changes.iter().find(|c| c.field == "name")?.after.as_str().map(str::to_owned))
        .collect();
    assert!(accepted.iter().all(|a| written.contains(a)), "accepted {accepted:?} written {written:?}");
    assert!(!accepted.is_empty());
});

#[test]
fn what_is_acknowledged_after_the_disk_was_full_is_there() {
    platform::testing::run(async {
        let trial = Trial::on(Engine::Sqlite, vec![notes()]).await.expect("SQLite is always there");
        let (db, who, text) = (trial.app.database(), amina(), "long ".repeat(390));
        // No page more than it has: who needs one finds the disk full, and SQLite gives all back by itself.
        db.writer().execute_unprepared("pragma max_page_count = 1").await.unwrap();
        let mut status = 0;
        for _ in 0..200 {
            let note = [("name", "Long"), ("text", text.as_str()), ("audience", "own")];
            status = trial.post(&who, "/notes/new", &note).await.status.as_u16();
            if status == 507 {
                break;
            }
        }
        assert_eq!(status, 507);
        // A write that is refused for another reason gives back what it began.
        assert_eq!(trial.post(&who, &format!("/notes/{}/remove", known::<Uuid>(9)), &[]).await.status, 404);
        db.writer().execute_unprepared("pragma max_page_count = 1073741823").await.unwrap();
        let before = Entity::find().count(db.read()).await.unwrap();
        crate::notes::write(&trial, &who, "After", "", "own").await;
        assert_eq!(Entity::find().count(db.read()).await.unwrap(), before + 1, "others see what was acknowledged");
    });
}
