//! Measures the list of emergencies at 10,000 and at 1,000,000 rows, for callers who see all, some and none of them:
//! `cargo run -p response --example flat --release`.

use movement::{context::country_context_id, organisation::id_of};
use platform::{
    access::{Caller, Component, Role},
    database::Engine,
    testing::{Trial, member, run},
};
use sea_orm::ConnectionTrait;
use std::time::Instant;

/// Emergencies of a partner: in each hundred, one is public, nine are the context's, ninety its own.
const FILL: &str = "
with recursive n(i) as (select FROM union all select i + 1 from n where i + 1 < UNTIL)
insert into emergency (id, version, owner, audience, context, removed, created_at, changed_at, code, name, what, status,
  countries, onset_day, onset_source, audience_why)
select unhex(printf('%032x', i)), 1, x'OWNER', case when i % 100 = 0 then 0 when i % 100 < 10 then 2 else 5 end, x'CONTEXT',
  false, strftime('%Y-%m-%dT%H:%M:%S+00:00', 1700000000 + i, 'unixepoch'),
  strftime('%Y-%m-%dT%H:%M:%S+00:00', 1700000000 + i, 'unixepoch'), printf('%08d', i), printf('Emergency %d', i),
  case when i % 3 = 0 then 'flood' else 'drought' end, 'active', 'MOZ', '2026-11-17', '', ''
from n";

fn main() {
    run(async {
        let capabilities = vec![movement::capability(), response::capability()];
        let trial = Trial::on(Engine::Sqlite, capabilities).await.expect("SQLite is always there");
        let (owner, context) = (id_of("ns-fra"), country_context_id("MOZ"));
        let callers = [
            ("owner, sees all", member(owner, Component::NationalSociety, &[Role::Reader], &[context])),
            ("present, sees a tenth", member(id_of("icrc"), Component::Icrc, &[Role::Reader], &[context])),
            ("nobody, sees a hundredth", Caller::anonymous(base::lang::Lang::En)),
        ];
        let mut filled = 0;
        for rows in [10_000, 1_000_000] {
            let sql = FILL
                .replace("FROM", &filled.to_string())
                .replace("UNTIL", &rows.to_string())
                .replace("OWNER", &owner.0.simple().to_string())
                .replace("CONTEXT", &context.0.simple().to_string());
            trial.app.database().writer().execute_unprepared(&sql).await.expect("rows");
            filled = rows;
            for (name, caller) in &callers {
                let deep = trial.get(caller, "/api/v1/o").await.json()["next"].as_str().unwrap_or_default().to_owned();
                for (page, path) in [("first page", "/o".to_owned()), ("next page", format!("/o?{deep}"))] {
                    let mut times = Vec::new();
                    for _ in 0..40 {
                        let begun = Instant::now();
                        assert_eq!(trial.get(caller, &path).await.status, 200);
                        times.push(begun.elapsed());
                    }
                    times.sort();
                    println!("{rows:>9} rows  {name:<26} {page:<11} median {:?}", times[times.len() / 2]);
                }
            }
        }
    });
}
