//! What the operator sees of jobs: kinds, times and reasons, never what they work on.

use super::store::{self, State};
use crate::{
    access::Role,
    refusal::Refusal,
    web::{Ask, Cell, Field, Gate, Kind, Route, Table, View, view::Action},
    words::t,
    write::{Done, Write},
};
use askama::Template;
use base::lang::Lang;
use sea_orm::{EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, entity::prelude::*};

/// Who runs the installation.
pub(crate) const OPERATORS: &[Role] = &[Role::Operator];

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::page(
            "/operator/jobs",
            "jobs",
            "Jobs that wait, are being done, were done, or failed.",
            Gate::Holds(OPERATORS),
            |ask| Box::pin(list(ask)),
        ),
        Route::button(
            "/operator/jobs/again",
            "run_jobs_again",
            "Tries all jobs again that rest because they failed too often.",
            Gate::Holds(OPERATORS),
            |ask, w| Box::pin(again(ask, w)),
        ),
    ]
}

/// Figures above a table.
#[derive(Template)]
#[template(path = "figures.html")]
pub(crate) struct Figures {
    /// Each figure with what it counts.
    pub figures: Vec<(String, String)>,
}

fn state_name(lang: Lang, job: &store::Model) -> String {
    match job.state {
        s if s == State::Done.stored() => t!(lang, "job-done"),
        s if s == State::Rests.stored() => t!(lang, "job-rests"),
        _ if job.lease.is_some() => t!(lang, "job-running"),
        _ if job.attempts > 0 => t!(lang, "job-again"),
        _ => t!(lang, "job-waits"),
    }
}

async fn list(ask: &Ask) -> Result<View, Refusal> {
    let (lang, db) = (ask.lang(), ask.read());
    let columns = vec![
        ("kind", t!(lang, "job-kind")),
        ("state", t!(lang, "job-state")),
        ("due", t!(lang, "job-due")),
        ("attempts", t!(lang, "job-attempts")),
        ("error", t!(lang, "job-error")),
        ("changed_at", t!(lang, "job-changed")),
    ];
    let mut table = Table::new(String::new(), columns);
    let chosen = ask.query.text("state");
    let states = [
        ("open", State::Open, t!(lang, "job-waits")),
        ("done", State::Done, t!(lang, "job-done")),
        ("rests", State::Rests, t!(lang, "job-rests")),
    ];
    let mut select = store::Entity::find();
    if let Some((_, state, _)) = states.iter().find(|(code, ..)| *code == chosen) {
        select = select.filter(store::Column::State.eq(state.stored()));
    }
    if let Some(before) = ask.query.id::<Uuid>("before") {
        select = select.filter(store::Column::Id.lt(before));
    }
    let jobs = select.order_by_desc(store::Column::Id).limit(51).all(db).await?;
    for job in jobs.iter().take(50) {
        table.row(vec![
            Cell::Text(job.kind.clone()),
            Cell::Own(state_name(lang, job)),
            Cell::At(job.due),
            Cell::Number(i64::from(job.attempts)),
            Cell::Text(job.error.clone()),
            Cell::At(job.changed_at),
        ]);
    }
    if jobs.len() > 50 {
        table.next = Some(format!("before={}&state={chosen}", jobs[49].id));
    }
    let choices = states.iter().map(|(code, _, name)| ((*code).to_owned(), name.clone())).collect();
    let mut filter = Field::new("state", t!(lang, "job-state"), Kind::One(choices)).optional();
    filter.value = vec![chosen.to_owned()];
    table.filters = vec![filter];
    let rests = store::Entity::find().filter(store::Column::State.eq(State::Rests.stored())).count(db).await?;
    let mut view = View::new(t!(lang, "jobs")).table(table);
    view.lead = t!(lang, "jobs-lead");
    if rests > 0 {
        view = view.action(Action::button(t!(lang, "jobs-again"), "/operator/jobs/again"));
    }
    Ok(view)
}

async fn again(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let tried = store::Entity::update_many()
        .col_expr(store::Column::State, Expr::value(State::Open.stored()))
        .col_expr(store::Column::Attempts, Expr::value(0))
        .col_expr(store::Column::Due, Expr::value(w.at()))
        .filter(store::Column::State.eq(State::Rests.stored()))
        .exec(w.tx())
        .await?;
    let who = crate::record::organisation(&ask.caller)?;
    w.note("jobs-tried-again", "job", who.0, "", Vec::new());
    w.wakes();
    Ok(Done::at("/operator/jobs").saying(t!(ask.lang(), "jobs-tried", count = tried.rows_affected)))
}
