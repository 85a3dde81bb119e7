//! A page of the list of activities costs the same at ten thousand and at a million rows (budget: design.md).
//!
//! Takes a minute for each engine, so it runs when asked: `cargo nextest run -p picture --run-ignored all flat`.

use super::living::capabilities;
use movement::organisation::{country_context_id as country_context, id_of as organisation};
use picture::activity::store::{Filter, page};
use platform::{
    access::{Caller, Component, Role},
    database::Engine,
    id::EmergencyId,
    testing::{Trial, known, member},
    web::ask::Values,
};
use sea_orm::ConnectionTrait;
use std::time::Duration;

/// Text columns of an activity that stay empty here.
const EMPTY: [&str; 20] = [
    "implementers",
    "implementer_ids",
    "programme",
    "programme_ids",
    "funders",
    "funder_ids",
    "subsector",
    "activity",
    "item",
    "modality",
    "unit",
    "beneficiaries",
    "site",
    "places",
    "quantity",
    "parts",
    "source_file",
    "source_sheet",
    "source_id",
    "fingerprint",
];

fn literal(engine: Engine, id: uuid::Uuid) -> String {
    match engine {
        Engine::Sqlite => format!("x'{}'", id.simple()),
        Engine::Postgres => format!("'{id}'"),
    }
}

/// Adds activities of two owners: half of them shared in the context, half their owner's own.
async fn fill(trial: &Trial, from: u32, to: u32, emergency: uuid::Uuid) {
    let database = trial.app.database();
    let engine = database.engine();
    let (series, id) = match engine {
        Engine::Sqlite => (
            format!("with recursive s(i) as (select {from} union all select i + 1 from s where i + 1 < {to})"),
            "unhex(printf('%032x', i))",
        ),
        Engine::Postgres => {
            (format!("with s(i) as (select generate_series({from}, {to} - 1))"), "lpad(to_hex(i), 32, '0')::uuid")
        }
    };
    let (mine, other) = (literal(engine, organisation("ns-moz").0), literal(engine, organisation("ns-fra").0));
    let (context, of) = (literal(engine, country_context("MOZ").0), literal(engine, emergency));
    let cast = if engine == Engine::Postgres { "::uuid" } else { "" };
    let no = if engine == Engine::Postgres { "false" } else { "0" };
    let now = "'2026-11-20 08:00:00+00:00'";
    let empty = EMPTY.join(", ");
    let blanks = EMPTY.map(|_| "''").join(", ");
    let stamp = if engine == Engine::Postgres { format!("{now}::timestamptz") } else { now.to_owned() };
    let rows = format!(
        "insert into activity (id, version, owner, audience, context, emergency, removed, created_at, changed_at, \
         sectors, status, places_at, source_row, {empty}) {series} select {id}, 1, \
         case when i % 2 = 0 then {mine}{cast} else {other}{cast} end, case when i % 4 < 2 then 2 else 5 end, \
         {context}{cast}, {of}{cast}, {no}, {stamp}, {stamp}, 'HEA', 'ongoing', '[]', i, {blanks} from s"
    );
    let filed = |scope: &str, which: &str, facet: &str, every: u32| {
        format!(
            "insert into activity_filed (scope, emergency, facet, activity) {series} select {scope}{cast}, {of}{cast}, \
             '{facet}', {id} from s where i % {every} = 0 and {which}"
        )
    };
    database.writer().execute_unprepared(&rows).await.unwrap_or_else(|e| panic!("{e}: {rows}"));
    for (facet, every) in [("*", 1), ("s:HEA", 1), ("p:MZ09", 3), ("o:ns-moz", 2)] {
        for (scope, which) in [(&mine, "i % 2 = 0"), (&other, "i % 2 = 1"), (&context, "i % 4 < 2")] {
            let sql = filed(scope, which, facet, every);
            database.writer().execute_unprepared(&sql).await.unwrap_or_else(|e| panic!("{e}: {sql}"));
        }
    }
}

fn asked(pairs: &[(&str, &str)]) -> Filter {
    let mut values = Values::default();
    for (name, value) in pairs {
        values.set(name, *value);
    }
    Filter::asked(&values)
}

/// The quickest of some pages: what the machine does beside it must not count.
async fn quickest(trial: &Trial, who: &Caller, emergency: EmergencyId, filter: &Filter) -> Duration {
    let mut best = Duration::MAX;
    for _ in 0..20 {
        let start = tokio::time::Instant::now();
        let (rows, next) = page(trial.app.database().read(), who, emergency, filter, None, 50).await.unwrap();
        best = best.min(start.elapsed());
        assert!(rows.len() == 50 && next.is_some());
    }
    best
}

async fn flat(engine: Engine) {
    let Some(trial) = Trial::on(engine, capabilities()).await else { return };
    let emergency: EmergencyId = known(77);
    let who = member(organisation("ns-moz"), Component::NationalSociety, &[Role::Reader], &[country_context("MOZ")]);
    let filters = [
        ("all", asked(&[])),
        ("sector", asked(&[("sector", "HEA")])),
        ("area", asked(&[("area", "MZ09")])),
        ("organisation and sector", asked(&[("organisation", "ns-moz"), ("sector", "HEA")])),
    ];
    fill(&trial, 1, 10_000, emergency.0).await;
    let mut before = Vec::new();
    for (_, filter) in &filters {
        before.push(quickest(&trial, &who, emergency, filter).await);
    }
    fill(&trial, 10_000, 1_000_000, emergency.0).await;
    if engine == Engine::Postgres {
        trial.app.database().writer().execute_unprepared("analyze").await.unwrap();
    }
    for ((name, filter), before) in filters.iter().zip(before) {
        let after = quickest(&trial, &who, emergency, filter).await;
        println!("{engine:?} {name}: {before:?} at 10,000, {after:?} at 1,000,000");
        assert!(after < before * 2 + Duration::from_millis(5), "{engine:?} {name}: {before:?} then {after:?}");
    }
}

#[test]
#[ignore = "a million rows"]
fn a_list_is_flat_to_a_million_rows_on_sqlite() {
    platform::testing::run(flat(Engine::Sqlite));
}

#[test]
#[ignore = "a million rows"]
fn a_list_is_flat_to_a_million_rows_on_postgres() {
    platform::testing::run(flat(Engine::Postgres));
}
