//! Access: one rule, two readings, the same answer for every record on both engines.

use crate::notes::{Entity, Model, notes};
use chrono::DateTime;
use platform::{
    access::{Caller, Component, HeldRole, Level, Role, rule::visible},
    both,
    database::Engine,
    id::{BodyId, ContextId, OrganisationId},
    record::{self, Record},
    testing::{Trial, known, member},
    write::{Done, register},
};
use sea_orm::{EntityTrait, Set};

fn record(n: u128) -> Model {
    Model {
        id: known(1000 + n),
        version: 1,
        owner: known(n % 3),
        audience: Level::ALL[(n % 6) as usize].stored(),
        context: (!n.is_multiple_of(5)).then(|| known(100 + n % 5)),
        emergency: None,
        body: (n % 7 > 2).then(|| known(200 + n % 2)),
        removed: n.is_multiple_of(11),
        created_at: DateTime::UNIX_EPOCH,
        changed_at: DateTime::UNIX_EPOCH,
        name: format!("note {n}"),
        text: String::new(),
    }
}

fn callers() -> Vec<Caller> {
    let mut all = vec![Caller::anonymous(base::lang::Lang::En)];
    for organisation in 0..4u128 {
        for contexts in [vec![], vec![known::<ContextId>(101)], vec![known(102), known(103)]] {
            for component in [None, Some(Component::Icrc)] {
                for roles in [&[Role::Reader][..], &[Role::Operator]] {
                    let mut caller = member(known(organisation), Component::Ifrc, roles, &contexts);
                    caller.component = component;
                    caller.bodies = if organisation == 1 { vec![known::<BodyId>(200)] } else { vec![] };
                    all.push(caller);
                }
            }
        }
    }
    all
}

both!(what_may_be_seen_is_the_same_in_both_readings, vec![notes()], |trial| {
    let models: Vec<Model> = (0..462).map(record).collect();
    let shared: Vec<(uuid::Uuid, OrganisationId)> =
        (0..462u128).filter(|n| n % 4 == 1).map(|n| (known(1000 + n), known(n % 4))).collect();
    let tx = trial.app.database().begin().await.unwrap();
    for chunk in models.chunks(100) {
        Entity::insert_many(chunk.iter().map(|m| sea_orm::ActiveModelTrait::reset_all(crate::access::active(m))))
            .exec_without_returning(&tx)
            .await
            .unwrap();
    }
    let rows = shared.iter().map(|(r, o)| register::shared::ActiveModel { record: Set(*r), organisation: Set(*o) });
    register::shared::Entity::insert_many(rows).exec_without_returning(&tx).await.unwrap();
    tx.commit().await.unwrap();
    let (mut seen, mut hidden) = (0, 0);
    for caller in callers() {
        let rule = visible(&caller);
        let mut expected: Vec<_> = models
            .iter()
            .filter(|m| {
                let named: Vec<_> = shared.iter().filter(|(r, _)| *r == m.id).map(|(_, o)| *o).collect();
                rule.admits(&Entity::facts(m), &named)
            })
            .map(|m| m.id)
            .collect();
        let found = record::visible::<Entity>(&caller).all(trial.app.database().read()).await.unwrap();
        let mut found: Vec<_> = found.into_iter().map(|m| m.id).collect();
        // The third reading, for tables that are led by it: where a record and a caller meet, it is seen.
        let reach = platform::access::rule::reach(&caller);
        for model in &models {
            let named: Vec<_> = shared.iter().filter(|(r, _)| *r == model.id).map(|(_, o)| *o).collect();
            let facts = Entity::facts(model);
            let meet = platform::access::rule::scopes(&facts, &named).iter().any(|s| reach.contains(s));
            assert_eq!(meet, rule.admits(&facts, &named), "{caller:?} {facts:?}");
        }
        (seen, hidden) = (seen + found.len(), hidden + models.len() - found.len());
        expected.sort();
        found.sort();
        assert_eq!(expected, found, "{caller:?}");
    }
    assert!(seen > 3000 && hidden > 3000, "{seen} seen, {hidden} hidden");
});

pub fn active(model: &Model) -> crate::notes::ActiveModel {
    sea_orm::IntoActiveModel::into_active_model(model.clone())
}

both!(what_may_not_be_seen_is_not_found_and_what_is_not_one_s_own_not_changed, vec![notes()], |trial| {
    let here = known::<ContextId>(9);
    let owner = member(known(1), Component::NationalSociety, &[Role::Contributor], &[here]);
    let other = member(known(2), Component::Icrc, &[Role::Contributor], &[]);
    let reader = member(known(1), Component::NationalSociety, &[Role::Reader], &[here]);
    for (audience, seen) in [("own", 404), ("context", 404), ("movement", 200), ("public", 200)] {
        let place = trial.post(&owner, "/notes/new", &[("name", "x"), ("audience", audience)]).await.place();
        assert_eq!(trial.get(&other, &place).await.status.as_u16(), seen, "{audience}");
        let form = [("name", "y"), ("audience", audience)];
        let refused = trial.post(&other, &format!("{place}/edit"), &form).await.status.as_u16();
        assert_eq!(refused, if seen == 200 { 403 } else { 404 }, "{audience}");
        assert_eq!(trial.post(&reader, &format!("{place}/edit"), &form).await.status, 403);
        assert_eq!(trial.post(&owner, &format!("{place}/edit"), &form).await.status, 303);
    }
    let nobody = Caller::anonymous(base::lang::Lang::En);
    assert_eq!(trial.get(&nobody, "/notes/new").await.place(), "/sign-in?next=%2Fnotes%2Fnew");
    assert_eq!(trial.get(&nobody, "/api/v1/notes/new").await.status, 401);
    assert_eq!(trial.get(&nobody, "/api/v1/notes").await.json()["rows"].as_array().unwrap().len(), 1);
});

both!(a_role_in_one_context_is_none_in_another, vec![notes()], |trial| {
    let (here, there) = (known::<ContextId>(1), known::<ContextId>(2));
    let mut who = member(known(1), Component::Ifrc, &[], &[here]);
    who.roles = vec![HeldRole { role: Role::Contributor, context: Some(here) }];
    let place = trial.post(&who, "/notes/new", &[("name", "x"), ("audience", "own")]).await.place();
    assert_eq!(trial.post(&who, &format!("{place}/edit"), &[("name", "y"), ("audience", "own")]).await.status, 303);
    who.roles[0].context = Some(there);
    assert_eq!(trial.post(&who, &format!("{place}/edit"), &[("name", "z"), ("audience", "own")]).await.status, 403);
});

both!(frozen_migrations_equal_the_entities, vec![notes()], |trial| {
    use platform::{ledger::store, testing::same_schema, write::answered};
    let database = trial.app.database();
    same_schema::<Entity>(database).await;
    same_schema::<store::entry::Entity>(database).await;
    same_schema::<store::head::Entity>(database).await;
    same_schema::<answered::Entity>(database).await;
    same_schema::<register::Entity>(database).await;
    same_schema::<register::word::Entity>(database).await;
    same_schema::<register::shared::Entity>(database).await;
    same_schema::<platform::timeline::looked::Entity>(database).await;
    same_schema::<platform::jobs::store::Entity>(database).await;
    same_schema::<platform::ledger::mark::secret::Entity>(database).await;
    same_schema::<platform::mail::store::Entity>(database).await;
    same_schema::<platform::calendar::Address>(database).await;
    same_schema::<platform::files::Entity>(database).await;
    same_schema::<platform::files::bytes::Entity>(database).await;
    same_schema::<platform::ledger::Seals>(database).await;
});

#[test]
fn a_write_that_fails_leaves_nothing() {
    platform::testing::run(async {
        let trial = Trial::on(Engine::Sqlite, vec![notes()]).await.unwrap();
        let system = Caller::system("test", known(1));
        let refused = trial
            .app
            .write(&system, |w| {
                Box::pin(async move {
                    let mut model = record(5);
                    model.id = w.id();
                    w.insert::<Entity>("note-added", model).await?;
                    Err::<Done, _>(platform::Refusal::NotAllowed)
                })
            })
            .await;
        assert_eq!(refused.unwrap_err(), platform::Refusal::NotAllowed);
        assert!(Entity::find().all(trial.app.database().read()).await.unwrap().is_empty());
        assert!(crate::notes::checked_ledger(&trial.app).await.is_empty());
    });
}
