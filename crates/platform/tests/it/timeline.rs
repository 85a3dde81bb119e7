//! Timeline and history: through the record's present visibility, by organisation and never by name.

use crate::notes::{notes, write};
use chrono::Duration;
use platform::{
    access::{Caller, Component, Role},
    both, commons,
    id::{ContextId, OrganisationId},
    testing::{Trial, known, member},
    write::register,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

fn here() -> ContextId {
    known(77)
}

fn org(n: u128) -> Caller {
    member(known::<OrganisationId>(n), Component::NationalSociety, &[Role::Contributor], &[here()])
}

async fn history(trial: &Trial, who: &Caller, more: &str) -> serde_json::Value {
    trial.get(who, &format!("/api/v1/history?chain=context:{}{more}", here())).await.json()
}

both!(a_timeline_shows_what_one_may_see_and_who_by_organisation, vec![commons::capability(), notes()], |trial| {
    let (one, two) = (org(1), org(2));
    write(&trial, &one, "Rapid assessment", "", "context").await;
    write(&trial, &one, "Own thoughts", "", "own").await;
    write(&trial, &two, "Convoy", "", "movement").await;
    let json = history(&trial, &two, "").await;
    let rows = json["rows"].as_array().unwrap();
    let titles: Vec<_> = rows.iter().map(|r| r["title"].as_str().unwrap()).collect();
    assert_eq!(titles, ["Convoy", "Rapid assessment"]);
    assert_eq!(
        (&rows[0]["deed"], &rows[0]["organisation"]),
        (&"wrote the note".into(), &known::<OrganisationId>(2).to_string().into())
    );
    assert!(!json.to_string().contains("Amina") && !json.to_string().contains("account"), "{json}");
    // By organisation, as a file, and on the page.
    let filtered = history(&trial, &one, &format!("&organisation={}", known::<OrganisationId>(1))).await;
    assert_eq!(filtered["rows"].as_array().unwrap().len(), 2);
    let csv = trial.get(&two, &format!("/history.csv?chain=context:{}", here())).await;
    assert_eq!((csv.status.as_u16(), csv.text().lines().count()), (200, 3));
    let page = trial.get(&two, &format!("/history?chain=context:{}", here())).await.text();
    assert!(page.contains("data-live=\"/live?chain=context:") && page.contains("name=\"chain\""), "{page}");
    // Chains of others do not exist.
    for chain in ["context:00000000-0000-0000-0000-000000000005", "emergency:x", "installation", "*"] {
        assert_eq!(trial.get(&two, &format!("/history?chain={chain}")).await.status, 404, "{chain}");
    }
    // Without a name it is that of one's own organisation.
    let own = trial.get(&two, "/api/v1/history").await.json();
    assert_eq!(own["chain"], format!("organisation:{}", known::<OrganisationId>(2)));
    let nobody = Caller::anonymous(base::lang::Lang::En);
    assert_eq!(trial.get(&nobody, "/history").await.status, 404);
    assert_eq!(trial.get(&nobody, &format!("/history?chain=context:{}", here())).await.status, 404);
});

both!(
    pages_follow_each_other_without_gap_and_what_is_hidden_between_does_not_end_them,
    vec![commons::capability(), notes()],
    |trial| {
        let (one, two) = (org(1), org(2));
        for n in 0..60 {
            write(&trial, &one, &format!("n{n}"), "", if n % 2 == 0 { "context" } else { "own" }).await;
        }
        let page = history(&trial, &two, "").await;
        assert_eq!(page["rows"].as_array().unwrap().len(), 30);
        assert!(page["next"].is_null());
        // Pages of people have 50 rows.
        let first = trial.get(&one, &format!("/history?chain=context:{}", here())).await.text();
        let next = first
            .split("rel=\"next\" href=\"?")
            .nth(1)
            .unwrap()
            .split('"')
            .next()
            .unwrap()
            .replace("&amp;", "&")
            .replace("&#38;", "&");
        let second = trial.get(&one, &format!("/history?{next}")).await.text();
        assert_eq!((first.matches(">n").count(), second.matches(">n").count()), (50, 10), "{next}");
    }
);

both!(since_one_last_looked_is_marked_through_a_sitting, vec![commons::capability(), notes()], |trial| {
    let (one, two) = (org(1), org(2));
    let address = format!("/history?chain=context:{}", here());
    write(&trial, &one, "Before", "", "context").await;
    let new = |text: &str| text.matches(">New</td>").count();
    assert_eq!(new(&trial.get(&two, &address).await.text()), 0, "all is new to who looks for the first time");
    trial.pass(Duration::hours(5));
    write(&trial, &one, "After", "", "context").await;
    for _ in 0..2 {
        let page = trial.get(&two, &address).await.text();
        assert_eq!(new(&page), 1, "{page}");
        assert!(page.contains("new since you last looked"), "{page}");
        trial.pass(Duration::minutes(10));
    }
    trial.pass(Duration::hours(1));
    assert_eq!(new(&trial.get(&two, &address).await.text()), 0);
});

both!(
    the_history_of_a_record_says_field_by_field_what_one_may_see_of_it,
    vec![commons::capability(), notes()],
    |trial| {
        let (owner, other) = (org(1), org(2));
        let note = write(&trial, &owner, "Plan", "secret draft", "own").await;
        let address = format!("/api/v1/records/{note}/history");
        assert_eq!(trial.get(&other, &address).await.status, 404);
        for (base, text, audience) in
            [("1", "agreed text", "own"), ("2", "agreed text", "context"), ("3", "final text", "context")]
        {
            let form = [("name", "Plan"), ("text", text), ("audience", audience), ("base", base)];
            assert_eq!(trial.post(&owner, &format!("/notes/{note}/edit"), &form).await.status, 303);
        }
        let json = trial.get(&other, &address).await.json();
        let rows = json["rows"].as_array().unwrap();
        assert_eq!(rows.len(), 4);
        let field = |row: usize, name: &str| {
            rows[row]["changes"].as_array().unwrap().iter().find(|c| c["field"] == name).cloned().unwrap_or_default()
        };
        assert_eq!(
            (&field(0, "text")["before"], &field(0, "text")["after"]),
            (&"agreed text".into(), &"final text".into())
        );
        assert_eq!(field(0, "text")["label"], "Text");
        assert_eq!(
            (&field(1, "audience")["before"], &field(1, "audience")["after"]),
            (&"not shared".into(), &"context".into())
        );
        // What was written while it was the owner's alone stays there.
        assert_eq!(
            (&field(2, "text")["before"], &field(2, "text")["after"]),
            (&"not shared".into(), &"not shared".into())
        );
        assert!(!json.to_string().contains("secret draft"), "{json}");
        let own = trial.get(&owner, &address).await.json();
        assert!(own.to_string().contains("secret draft") && !own.to_string().contains("Amina"), "{own}");
        let csv = trial.get(&other, &format!("/records/{note}/history.csv")).await.text();
        assert!(csv.contains("agreed text,final text") && !csv.contains("secret"), "{csv}");
        // Taken away, it is nobody's.
        assert_eq!(trial.post(&owner, &format!("/notes/{note}/remove"), &[]).await.status, 303);
        assert_eq!(trial.get(&owner, &address).await.status, 404);
        assert_eq!(history(&trial, &owner, "").await["rows"].as_array().unwrap().len(), 0);
        let kept = register::Entity::find().filter(register::Column::Record.eq(note));
        assert!(kept.one(trial.app.database().read()).await.unwrap().unwrap().removed);
    }
);
