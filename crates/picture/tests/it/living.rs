//! The main job that lives, through the router, on both engines: sheets in, review, commit, undo, picture.

use movement::organisation::{country_context_id as country_context, id_of as organisation};
use picture::{activity, import};
use platform::{
    Capability,
    access::{Caller, Component, Role},
    both,
    id::ContextId,
    testing::{Answer, Trial, member, same_schema},
};
use sea_orm::{EntityTrait, PaginatorTrait};
use serde_json::Value;
use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

/// A sheet of this name kills its first reader.
const DEADLY: &str = "deadly.csv";
static KILLED: AtomicBool = AtomicBool::new(false);

pub fn capabilities() -> Vec<Capability> {
    let reader = |sheets: &import::reading::Sheets| {
        let deadly = sheets.files.iter().any(|(name, _)| name == DEADLY);
        assert!(!deadly || KILLED.swap(true, Ordering::SeqCst), "the reader dies");
        import::reading::here(sheets)
    };
    vec![movement::capability(), response::capability(), picture::capability(Arc::new(reader))]
}

fn moz() -> ContextId {
    country_context("MOZ")
}

fn who(code: &str, roles: &[Role]) -> Caller {
    let component = if code == "icrc" { Component::Icrc } else { Component::NationalSociety };
    member(organisation(code), component, roles, &[moz()])
}

fn host() -> Caller {
    who("ns-moz", &[Role::Coordinator])
}

fn french() -> Caller {
    who("ns-fra", &[Role::Contributor])
}

fn qatari() -> Caller {
    who("ns-qat", &[Role::FocalData])
}

fn away() -> Caller {
    member(organisation("ns-nor"), Component::NationalSociety, &[Role::Coordinator], &[country_context("SDN")])
}

fn nobody() -> Caller {
    Caller::anonymous(base::lang::Lang::En)
}

async fn emergency(trial: &Trial, audience: &str) -> String {
    let fields = [("what", "flood"), ("countries", "Mozambique"), ("onset_day", "2026-11-17"), ("audience", "context")];
    let made = trial.post(&host(), "/o/new", &fields).await;
    assert_eq!(made.status, 303, "{}", made.text());
    let place = made.place();
    let place = place.split('?').next().unwrap_or_default().to_owned();
    if trial.get(&host(), &format!("/api/v1{place}")).await.json()["audience"] != audience {
        let shared = [("audience", audience), ("audience_why", "For the test")];
        let answer = trial.post(&host(), &format!("{place}/audience"), &shared).await;
        assert_eq!(answer.status, 303, "{}", answer.text());
    }
    place
}

const HEAD: &str = "Id,Organisation,Sector,Province,Activity,Status,Start date,People reached\n";

/// Drops a sheet and opens its review; gives the import's address and what the review says.
async fn drop_sheet(
    trial: &Trial,
    who: &Caller,
    place: &str,
    name: &str,
    text: &str,
    audience: &str,
) -> (String, Value) {
    let fields = [("day", "2026-11-20"), ("country", "MOZ"), ("audience", audience)];
    let sent = trial.send_files(who, &format!("{place}/sheets"), &fields, &[("files", name, text.as_bytes())]).await;
    assert_eq!(sent.status, 303, "{}", sent.text());
    let import = path(&sent);
    let review = look(trial, who, &import).await;
    (import, review)
}

fn path(answer: &Answer) -> String {
    answer.place().split(['?', '#']).next().unwrap_or_default().to_owned()
}

async fn look(trial: &Trial, who: &Caller, path: &str) -> Value {
    let answer = trial.get(who, &format!("/api/v1{path}")).await;
    assert_eq!(answer.status, 200, "{path}: {}", answer.text());
    answer.json()
}

async fn commit(trial: &Trial, who: &Caller, import: &str) -> Value {
    let answer = trial.call(who, &format!("{import}/commit"), &serde_json::json!({})).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()["data"].clone()
}

async fn activities(trial: &Trial, who: &Caller, place: &str, query: &str) -> Vec<Value> {
    let answer = look(trial, who, &format!("{place}/activities{query}")).await;
    answer["rows"].as_array().cloned().unwrap_or_default()
}

fn figures(review: &Value, names: &[&str]) -> Vec<i64> {
    let (rows, rest) = (review["rows"].as_i64().unwrap(), ["committed", "held", "ignored"]);
    let sum: i64 = rest.iter().map(|n| review[n].as_i64().unwrap()).sum();
    assert_eq!(rows, sum, "total = committed + held + ignored: {review}");
    names.iter().map(|n| review[n].as_i64().unwrap_or(-1)).collect()
}

fn sheet(rows: &[&str]) -> String {
    format!("{HEAD}{}\n", rows.join("\n"))
}

const HOST: [&str; 3] = [
    "H1,CVM,Health,Sofala,Mobile clinics,ongoing,2026-11-01,310",
    "H2,CVM,WASH,Zambezia,Repair of wells,ongoing,2026-11-03,1200",
    "H3,CVM,Shelter,Zambezia,Tents,planned,2026-11-25,",
];

both!(three_organisations_import_review_commit_and_undo, capabilities(), |trial| {
    let place = emergency(&trial, "context").await;
    let (mine, review) = drop_sheet(&trial, &host(), &place, "cvm.csv", &sheet(&HOST), "context").await;
    assert_eq!(figures(&review, &["rows", "new", "asks", "left"]), [3, 3, 0, 0], "{review}");
    assert_eq!(activities(&trial, &host(), &place, "").await.len(), 0, "nothing is saved before a commit");
    assert_eq!(commit(&trial, &host(), &mine).await["added"], 3);
    for (who, name, row) in [
        (french(), "crf.csv", "F1,Croix-Rouge française,WASH,Sofala,Water trucking,ongoing,2026-11-05,450"),
        (qatari(), "qrcs.csv", "Q1,QRCS,Health,Zambezia,Field hospital,ongoing,2026-11-09,90"),
    ] {
        let (import, review) = drop_sheet(&trial, &who, &place, name, &sheet(&[row]), "context").await;
        assert_eq!(figures(&review, &["rows", "new"]), [1, 1], "{review}");
        assert_eq!(trial.get(&host(), &import).await.status, 404, "an import is its organisation's own");
        assert_eq!(trial.post(&host(), &format!("{import}/commit"), &[]).await.status, 404);
        assert_eq!(commit(&trial, &who, &import).await["added"], 1);
    }
    for who in [host(), french(), qatari()] {
        assert_eq!(activities(&trial, &who, &place, "").await.len(), 5);
    }
    assert_eq!(trial.get(&away(), &format!("{place}/activities")).await.status, 404);
    let picture = look(&trial, &french(), &format!("{place}/picture")).await;
    assert_eq!((&picture["activities"], &picture["reporting"]), (&5.into(), &3.into()));
    assert_eq!(activities(&trial, &host(), &place, "?sector=WSH").await.len(), 2);
    assert_eq!(activities(&trial, &host(), &place, "?sector=WSH&area=Sofala").await.len(), 1);
    assert_eq!(activities(&trial, &host(), &place, "?organisation=QRCS&status=ongoing").await.len(), 1);
    // Undo: the host's rows go, the others stay, and the ledger has it.
    let undone = trial.post(&host(), &format!("{mine}/undo"), &[]).await;
    assert_eq!(undone.status, 303, "{}", undone.text());
    assert_eq!(activities(&trial, &host(), &place, "").await.len(), 2);
    assert_eq!(look(&trial, &host(), &mine).await["state"], "undone");
    assert_eq!(trial.post(&host(), &format!("{mine}/undo"), &[]).await.status, 422);
    assert!(trial.get(&host(), &mine).await.text().contains("Undone"));
    // Dropped again after all, its rows are new again.
    let (_, review) = drop_sheet(&trial, &host(), &place, "cvm.csv", &sheet(&HOST), "context").await;
    assert_eq!(figures(&review, &["new", "same"]), [3, 0]);
});

both!(last_month_s_sheet_again_updates_and_doubles_nothing, capabilities(), |trial| {
    let place = emergency(&trial, "context").await;
    // Without ids of their own, rows are known by what they say.
    let bare = |text: &str| text.lines().map(|l| l.split_once(',').unwrap().1).collect::<Vec<_>>().join("\n");
    let (first, _) = drop_sheet(&trial, &host(), &place, "october.csv", &bare(&sheet(&HOST)), "context").await;
    commit(&trial, &host(), &first).await;
    let (again, review) = drop_sheet(&trial, &host(), &place, "october.csv", &bare(&sheet(&HOST)), "context").await;
    assert_eq!(figures(&review, &["new", "changed", "same", "missing"]), [0, 0, 3, 0], "{review}");
    assert_eq!(commit(&trial, &host(), &again).await["same"], 3);
    let next = [
        "H1,CVM,Health,Sofala,Mobile clinics,ongoing,2026-11-01,420",
        "H3,CVM,Shelter,Zambezia,Tents,planned,2026-11-25,",
        "H4,CVM,Health,Sofala,Training of volunteers,ongoing,2026-11-19,25",
        "H5,CVM,Health,Sofala,Cholera kits,ongoing,2026-11-19,",
    ];
    let (import, review) = drop_sheet(&trial, &host(), &place, "november.csv", &bare(&sheet(&next)), "context").await;
    assert_eq!(figures(&review, &["new", "changed", "same", "missing"]), [2, 1, 1, 1], "{review}");
    let page = trial.get(&host(), &import).await.text();
    assert!(page.contains("<del><bdi>310</bdi></del> <ins><bdi>420</bdi></ins>"), "{page}");
    let done = commit(&trial, &host(), &import).await;
    assert_eq!((&done["added"], &done["changed"], &done["same"]), (&2.into(), &1.into(), &1.into()));
    let rows = activities(&trial, &host(), &place, "").await;
    assert_eq!(rows.len(), 5, "three of before and two that are new");
    assert!(rows.iter().any(|r| r["people_reached"] == 420) && !rows.iter().any(|r| r["people_reached"] == 310));
    // A row of this import that somebody changes since is asked about when the import is undone.
    let clinics = trial.get(&host(), &format!("{place}/activities")).await.text();
    let href = clinics.split("href=\"/activities/").skip(1).map(|r| r.split('"').next().unwrap_or_default());
    let mut changed = 0;
    for id in href {
        let edit = format!("/activities/{id}/edit");
        let form = look(&trial, &host(), &edit).await;
        if form["values"]["people_reached"] == "420" {
            let mut fields: Vec<(String, String)> = Vec::new();
            for (name, value) in form["values"].as_object().unwrap() {
                fields.push((name.clone(), value.as_str().unwrap_or_default().to_owned()));
            }
            let pairs: Vec<(&str, &str)> = fields
                .iter()
                .map(|(n, v)| (n.as_str(), if n == "people_reached" { "430" } else { v.as_str() }))
                .collect();
            let answer = trial.post(&host(), &edit, &pairs).await;
            assert_eq!(answer.status, 303, "{}", answer.text());
            changed += 1;
        }
    }
    assert_eq!(changed, 1);
    assert_eq!(trial.post(&host(), &format!("{import}/undo"), &[]).await.status, 422);
    let undone = trial.post(&host(), &format!("{import}/undo"), &[("since", "restore")]).await;
    assert_eq!(undone.status, 303, "{}", undone.text());
    let rows = activities(&trial, &host(), &place, "").await;
    assert_eq!(rows.len(), 3);
    assert!(rows.iter().any(|r| r["people_reached"] == 310), "what stood before stands again");
});

both!(a_partner_changes_its_own_rows_and_no_other_s, capabilities(), |trial| {
    let place = emergency(&trial, "context").await;
    let (mine, _) = drop_sheet(&trial, &host(), &place, "cvm.csv", &sheet(&HOST), "context").await;
    commit(&trial, &host(), &mine).await;
    let list = trial.get(&french(), &format!("{place}/activities")).await.text();
    let id = list.split("href=\"/activities/").nth(1).and_then(|r| r.split('"').next()).unwrap().to_owned();
    assert_eq!(trial.get(&french(), &format!("/activities/{id}")).await.status, 200);
    let fields = [("activity", "Mine now"), ("implementers", "CRF"), ("audience", "context")];
    assert_eq!(trial.post(&french(), &format!("/activities/{id}/edit"), &fields).await.status, 403);
    assert_eq!(trial.post(&french(), &format!("/activities/{id}/remove"), &[]).await.status, 403);
    // Its own: typed, changed, confirmed, removed.
    let typed = [
        ("activity", "Radio messages"),
        ("implementers", "Croix-Rouge française"),
        ("sectors", "HEA"),
        ("places", "Sofala"),
        ("people_reached", "75"),
        ("audience", "context"),
    ];
    let added = trial.post(&french(), &format!("{place}/activities/new"), &typed).await;
    assert_eq!(added.status, 303, "{}", added.text());
    let own = path(&added);
    let unknown = [("activity", "x"), ("implementers", "CRF"), ("places", "Atlantis"), ("audience", "context")];
    let refused = trial.post(&french(), &format!("{place}/activities/new"), &unknown).await;
    assert_eq!(refused.status, 422);
    assert!(refused.text().contains("Atlantis"));
    let picture = look(&trial, &host(), &format!("{place}/picture")).await;
    assert_eq!((&picture["reporting"], &picture["confirmed"]), (&2.into(), &0.into()));
    assert_eq!(trial.post(&french(), &format!("{place}/activities/confirm"), &[]).await.status, 303);
    let picture = look(&trial, &host(), &format!("{place}/picture")).await;
    assert_eq!(picture["confirmed"], 1);
    trial.pass(chrono::Duration::hours(1));
    let mut later = typed;
    later[4].1 = "80";
    assert_eq!(trial.post(&french(), &format!("{own}/edit"), &later).await.status, 303);
    let picture = look(&trial, &host(), &format!("{place}/picture")).await;
    assert_eq!(picture["confirmed"], 0, "a confirmation holds until the rows change");
    assert_eq!(trial.post(&french(), &format!("{own}/remove"), &[]).await.status, 303);
    assert_eq!(activities(&trial, &french(), &place, "").await.len(), 3);
    assert_eq!(
        activities(&trial, &french(), &place, "?sector=HEA").await.len(),
        1,
        "what was removed is filed nowhere"
    );
});

both!(what_is_withheld_is_said_to_those_who_may_know_and_counted_for_nobody, capabilities(), |trial| {
    let place = emergency(&trial, "public").await;
    let small = [
        "H1,CVM,Health,Sofala,Mobile clinics,ongoing,2026-11-01,310",
        "H2,CVM,Health,Zambezia,Deliveries,ongoing,2026-11-01,3",
    ];
    let (mine, _) = drop_sheet(&trial, &host(), &place, "cvm.csv", &sheet(&small), "public").await;
    commit(&trial, &host(), &mine).await;
    let row = "F1,Croix-Rouge française,WASH,Tete,Water trucking,ongoing,2026-11-05,7777";
    let (theirs, _) = drop_sheet(&trial, &french(), &place, "crf.csv", &sheet(&[row]), "own").await;
    commit(&trial, &french(), &theirs).await;
    let seen = look(&trial, &host(), &format!("{place}/picture")).await;
    assert_eq!((&seen["activities"], &seen["withheld"]), (&2.into(), &1.into()));
    let page = trial.get(&host(), &format!("{place}/picture")).await.text();
    assert!(page.contains("not share") && !page.contains("7777") && !page.contains("7,777"), "{page}");
    assert_eq!(look(&trial, &french(), &format!("{place}/picture")).await["activities"], 3);
    // Nobody, and somebody elsewhere, are not told who is present.
    for who in [nobody(), away()] {
        let seen = look(&trial, &who, &format!("{place}/picture")).await;
        assert_eq!((&seen["activities"], &seen["withheld"]), (&2.into(), &0.into()));
        let places: Vec<&str> = seen["places"].as_array().unwrap().iter().filter_map(|p| p["name"].as_str()).collect();
        assert!(places.contains(&"Sofala") && !places.contains(&"Tete"), "{places:?}");
        assert!(!seen.to_string().contains("ns-fra"));
    }
    // The public sees no figure of fewer than five.
    let rows = activities(&trial, &nobody(), &place, "").await;
    let shown: Vec<String> = rows.iter().map(|r| r["people_reached"].to_string()).collect();
    assert!(shown.contains(&"310".to_owned()) && shown.contains(&"\"fewer than 5\"".to_owned()), "{shown:?}");
    let csv = trial.get(&nobody(), &format!("{place}/picture.csv")).await;
    assert_eq!(csv.status, 200);
    let line = csv.text().lines().find(|l| l.contains("Deliveries")).unwrap().to_owned();
    assert!(!line.split(',').any(|cell| cell == "3"), "{line}");
    assert!(!csv.text().contains("cvm.csv"), "names of files are their owner's own");
    assert!(trial.get(&host(), &format!("{place}/picture.csv")).await.text().contains("cvm.csv"));
    for ending in ["xlsx", "svg"] {
        assert_eq!(trial.get(&nobody(), &format!("{place}/picture.{ending}")).await.status, 200, "{ending}");
    }
    assert_eq!(trial.get(&nobody(), &format!("{place}/sheets")).await.status, 303, "led to sign in");
    assert_eq!(trial.get(&nobody(), "/api/v1/imports").await.status, 401);
});

both!(a_question_is_answered_once_for_all_alike_and_remembered, capabilities(), |trial| {
    let place = emergency(&trial, "context").await;
    let rows = [
        "H1,CVM,Health,Sofala,Mobile clinics,ongoing,2026-11-01,310",
        "H2,CVM,Health,Sofala,Mobile clinics at night,ongoing,2026-11-01,120",
    ];
    let (first, _) = drop_sheet(&trial, &host(), &place, "cvm.csv", &sheet(&rows), "context").await;
    commit(&trial, &host(), &first).await;
    let wrong = [
        "H1,CVM,Health,Sofala,Mobile clinics,ongoing,2026-11-01,3100",
        "H2,CVM,Health,Sofala,Mobile clinics at night,ongoing,2026-11-01,12",
        "H3,,,,,,,",
    ];
    let (import, review) = drop_sheet(&trial, &host(), &place, "cvm.csv", &sheet(&wrong), "context").await;
    assert_eq!(figures(&review, &["asks", "changed"]), [2, 0], "{review}");
    assert_eq!(trial.post(&host(), &format!("{import}/commit"), &[]).await.status, 422, "nothing is good yet");
    let questions: Vec<&str> =
        review["questions"].as_array().unwrap().iter().filter_map(|q| q["key"].as_str()).collect();
    assert!(questions.contains(&"moved:*"), "{questions:?}");
    let form = trial.get(&host(), &format!("{import}/answer?question=moved%3A*")).await;
    assert_eq!(form.status, 200, "{}", form.text());
    let answer = format!("{import}/answer?question=moved%3A*");
    assert_eq!(trial.post(&host(), &answer, &[("choice", "erase")]).await.status, 422);
    assert_eq!(trial.post(&host(), &answer, &[("choice", "take")]).await.status, 303);
    let review = look(&trial, &host(), &import).await;
    assert_eq!((figures(&review, &["asks", "changed"]), &review["state"]), (vec![0, 2], &"reviewed".into()));
    // What needs a person comes as a sheet, as it was written.
    let held = review["held"].as_i64().unwrap();
    if held > 0 {
        let rest = trial.get(&host(), &format!("{import}/rest.xlsx")).await;
        assert!(rest.status == 200 && rest.bytes.starts_with(b"PK"));
    }
    assert_eq!(commit(&trial, &host(), &import).await["changed"], 2);
});

both!(a_layout_is_kept_for_the_partner_and_used_again, capabilities(), |trial| {
    let place = emergency(&trial, "context").await;
    let odd = "Who,Sector,Province,What,Blah\nCVM,Health,Sofala,Clinics,310\nCVM,WASH,Tete,Wells,120\n";
    let (import, review) = drop_sheet(&trial, &host(), &place, "odd.csv", odd, "context").await;
    let asked = review["questions"].as_array().unwrap().clone();
    let columns: Vec<&Value> = asked.iter().filter(|q| q["key"].as_str().unwrap().starts_with("c:")).collect();
    let Some(column) = columns.first() else {
        // The reading of columns is intake's matter; what it is sure of it does not ask.
        assert_eq!(figures(&review, &["rows"]), [2]);
        return;
    };
    let key = column["key"].as_str().unwrap().replace(':', "%3A");
    let choice = [("choice", "people_reached"), ("remember", "on")];
    let answer = trial.post(&host(), &format!("{import}/answer?question={key}"), &choice).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    let review = look(&trial, &host(), &import).await;
    assert!(review["questions"].as_array().unwrap().len() < asked.len(), "{review}");
    let kept = import::PartnerLayout::find().count(trial.app.database().read()).await.unwrap();
    assert_eq!(kept, 1);
    let (_, review) = drop_sheet(&trial, &host(), &place, "odd-december.csv", odd, "context").await;
    assert!(review["questions"].as_array().unwrap().len() < asked.len(), "not asked twice: {review}");
});

both!(a_crash_between_upload_and_commit_loses_nothing, capabilities(), |trial| {
    KILLED.store(false, Ordering::SeqCst);
    let place = emergency(&trial, "context").await;
    let fields = [("day", "2026-11-20"), ("country", "MOZ"), ("audience", "context")];
    let text = sheet(&HOST);
    let files = [("files", DEADLY, text.as_bytes())];
    let sent = trial.send_files(&host(), &format!("{place}/sheets"), &fields, &files).await;
    assert_eq!(sent.status, 303);
    let import = path(&sent);
    let kept = import::file::Entity::find().count(trial.app.database().read()).await.unwrap();
    assert_eq!(kept, 1, "the sheet is in the database before anything is acknowledged");
    assert_eq!(trial.get(&host(), &import).await.status, 500, "the reader dies under it");
    let review = look(&trial, &host(), &import).await;
    assert_eq!(figures(&review, &["rows", "new"]), [3, 3], "read again, and all is there");
    assert_eq!(commit(&trial, &host(), &import).await["added"], 3);
    let kept = import::file::Entity::find().count(trial.app.database().read()).await.unwrap();
    assert_eq!(kept, 0, "a sheet that nobody needs any more is forgotten");
});

both!(what_somebody_changed_meanwhile_is_merged_or_waits, capabilities(), |trial| {
    let place = emergency(&trial, "context").await;
    let (first, _) = drop_sheet(&trial, &host(), &place, "cvm.csv", &sheet(&HOST[..2]), "context").await;
    commit(&trial, &host(), &first).await;
    let next = [
        "H1,CVM,Health,Sofala,Mobile clinics,ongoing,2026-11-01,320",
        "H2,CVM,WASH,Zambezia,Repair of wells,ongoing,2026-11-03,1300",
    ];
    let (import, review) = drop_sheet(&trial, &host(), &place, "cvm.csv", &sheet(&next), "context").await;
    assert_eq!(figures(&review, &["changed"]), [2]);
    // Between review and commit a colleague changes the same figure of one row, and another cell of the other.
    let list = trial.get(&host(), &format!("{place}/activities")).await.text();
    for id in list.split("href=\"/activities/").skip(1).filter_map(|r| r.split('"').next()).filter(|id| id.len() == 36)
    {
        let form = look(&trial, &host(), &format!("/activities/{id}/edit")).await;
        let values = form["values"].as_object().unwrap();
        let text = |name: &str| values.get(name).and_then(Value::as_str).unwrap_or_default();
        let same = text("people_reached") == "310";
        let fields = [
            ("activity", text("activity")),
            ("implementers", text("implementers")),
            ("sectors", text("sectors")),
            ("places", text("places")),
            ("status", text("status")),
            ("begins", text("begins")),
            ("people_reached", if same { "333" } else { text("people_reached") }),
            ("people_targeted", if same { "" } else { "5000" }),
            ("audience", "context"),
        ];
        let answer = trial.post(&host(), &format!("/activities/{id}/edit"), &fields).await;
        assert_eq!(answer.status, 303, "{}", answer.text());
    }
    let done = commit(&trial, &host(), &import).await;
    assert_eq!((&done["changed"], &done["clashed"]), (&1.into(), &1.into()), "{done}");
    assert_eq!(done["rows"].as_i64().unwrap(), done["committed"].as_i64().unwrap() + done["held"].as_i64().unwrap());
    let rows = activities(&trial, &host(), &place, "").await;
    let wells = rows.iter().find(|r| r["people_reached"] == 1300).unwrap();
    assert_eq!(wells["people_targeted"], 5000, "both changes stand");
    assert!(rows.iter().any(|r| r["people_reached"] == 333), "what the colleague wrote is not overwritten");
});

both!(ten_thousand_rows_are_one_transaction, capabilities(), |trial| {
    let place = emergency(&trial, "context").await;
    let provinces = ["Sofala", "Zambezia", "Tete", "Manica", "Nampula"];
    let rows: Vec<String> = (0..10_000)
        .map(|n| {
            let (place, people) = (provinces[n % 5], 10 + n % 900);
            format!("R{n},CVM,Health,{place},Visit {n} by volunteers,completed,2026-11-01,{people}")
        })
        .collect();
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    let start = tokio::time::Instant::now();
    let (import, review) = drop_sheet(&trial, &host(), &place, "large.csv", &sheet(&rows), "context").await;
    assert_eq!(figures(&review, &["rows", "new"]), [10_000, 10_000]);
    let read = start.elapsed();
    let start = tokio::time::Instant::now();
    assert_eq!(commit(&trial, &host(), &import).await["added"], 10_000);
    let committed = start.elapsed();
    println!("{:?}: read and reviewed in {read:?}, committed in {committed:?}", trial.app.database().engine());
    assert!(committed.as_secs() < 120, "a commit of ten thousand rows takes {committed:?}");
    let all = activity::Entity::find().count(trial.app.database().read()).await.unwrap();
    assert_eq!(all, 10_000);
    let first = look(&trial, &french(), &format!("{place}/activities?sector=HEA")).await;
    let next = first["next"].as_str().unwrap().to_owned();
    let second = activities(&trial, &french(), &place, &format!("?{next}")).await;
    assert_eq!((first["rows"].as_array().unwrap().len(), second.len()), (50, 50));
    assert_ne!(first["rows"][0]["activity"], second[0]["activity"]);
    let start = tokio::time::Instant::now();
    assert_eq!(trial.post(&host(), &format!("{import}/undo"), &[]).await.status, 303);
    println!("undone in {:?}", start.elapsed());
    assert_eq!(activities(&trial, &french(), &place, "").await.len(), 0);
});

both!(frozen_migrations_equal_the_entities, capabilities(), |trial| {
    let database = trial.app.database();
    same_schema::<activity::Entity>(database).await;
    same_schema::<activity::filed::Entity>(database).await;
    same_schema::<activity::Confirmation>(database).await;
    same_schema::<import::Entity>(database).await;
    same_schema::<import::file::Entity>(database).await;
    same_schema::<import::report::Entity>(database).await;
    same_schema::<import::row::Entity>(database).await;
    same_schema::<import::change::Entity>(database).await;
    same_schema::<import::PartnerLayout>(database).await;
});

both!(the_demonstration_has_one_sheet_in_and_two_waiting, capabilities(), |trial| {
    let system = Caller::system("demonstration", organisation("ns-moz"));
    for capability in trial.app.capabilities() {
        if let Some(write) = capability.demonstration {
            trial
                .app
                .write(&system, move |w| {
                    Box::pin(async move {
                        write(w).await?;
                        Ok(platform::write::Done::default())
                    })
                })
                .await
                .unwrap();
        }
    }
    let list = look(&trial, &host(), "/o").await;
    let flood = list["rows"].as_array().unwrap().iter().find(|r| r["what"] == "Flood").unwrap().clone();
    assert!(flood["name"].as_str().unwrap().contains("demonstration"));
    let page = trial.get(&host(), "/o").await.text();
    let slug = page.split("href=\"/o/cheias").nth(1).and_then(|r| r.split('"').next()).unwrap().to_owned();
    let place = format!("/o/cheias{slug}");
    let rows = activities(&trial, &french(), &place, "").await;
    assert!(rows.len() > 20, "the host's rows are in: {}", rows.len());
    for who in [french(), qatari()] {
        let imports = look(&trial, &who, "/imports").await;
        assert_eq!(imports["rows"].as_array().unwrap().len(), 1);
        let panel = trial.get(&who, &place).await.text();
        let import = panel.split("href=\"/imports/").nth(1).and_then(|r| r.split('"').next()).unwrap().to_owned();
        let review = look(&trial, &who, &format!("/imports/{import}")).await;
        let counted = figures(&review, &["rows", "new", "asks", "left"]);
        assert!(counted[0] > 10 && counted[1] > 5, "{counted:?}");
        let page = trial.get(&who, &format!("/imports/{import}")).await;
        assert_eq!(page.status, 200);
    }
    assert_eq!(trial.get(&nobody(), &place).await.status, 404, "it is for those who are present");
});
