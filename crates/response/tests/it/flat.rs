//! A page of the list costs what its rows cost, whatever the table holds and however much of it is hidden.

use movement::{context::country_context_id, organisation::id_of};
use platform::{
    access::{Caller, Component, Role},
    database::Engine,
    id::ContextId,
    keyset::{self, After},
    testing::{Trial, known, member, run},
};
use response::emergency::store::{Column, Entity};
use sea_orm::{ColumnTrait, ConnectionTrait, QueryFilter, QueryTrait, Statement};

fn callers() -> Vec<Caller> {
    let many: Vec<ContextId> = (0..40).map(known).collect();
    let mut all = vec![Caller::anonymous(base::lang::Lang::En)];
    for contexts in [&[country_context_id("MOZ"), country_context_id("MWI")][..], &many] {
        let mut caller = member(id_of("ns-moz"), Component::NationalSociety, &[Role::Reader], contexts);
        caller.bodies = vec![known(3)];
        all.push(caller);
    }
    all
}

#[test]
fn each_part_of_the_rule_is_a_walk_along_an_index() {
    run(async {
        let capabilities = vec![movement::capability(), response::capability()];
        let trial = Trial::on(Engine::Sqlite, capabilities).await.expect("SQLite is always there");
        let db = trial.app.database().read();
        let after = After { changed_at: trial.app.now(), id: known(5) };
        let mut plans = 0;
        for caller in callers() {
            for after in [None, Some(after)] {
                for what in [None, Some("flood")] {
                    let narrow = |select: sea_orm::Select<Entity>| match what {
                        Some(what) => select.filter(Column::What.eq(what)),
                        None => select,
                    };
                    for query in keyset::queries::<Entity>(&caller, narrow, after, 50).unwrap() {
                        let sql = query.build(db.get_database_backend()).to_string();
                        let explain =
                            Statement::from_string(db.get_database_backend(), format!("explain query plan {sql}"));
                        let rows = db.query_all_raw(explain).await.unwrap();
                        let plan: Vec<String> = rows.iter().map(|r| r.try_get("", "detail").unwrap()).collect();
                        let plan = plan.join("; ");
                        assert!(plan.starts_with("SEARCH emergency USING INDEX emergency_"), "{sql}\n{plan}");
                        assert!(!plan.contains("TEMP B-TREE"), "nothing is gathered and sorted: {sql}\n{plan}");
                        plans += 1;
                    }
                }
            }
        }
        assert!(plans > 40, "{plans}");
    });
}
