//! The outbox, as the operator sees it: to whom and why not yet, never what.

use super::store::{Column, Entity, State};
use crate::{
    jobs::{self, OPERATORS},
    refusal::Refusal,
    show,
    web::{Ask, Cell, Gate, Route, Table, View, view::Action},
    words::t,
    write::{Done, Write},
};
use sea_orm::{EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, entity::prelude::*};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::page("/operator/outbox", "outbox", "Letters that wait or were sent.", Gate::Holds(OPERATORS), |ask| {
            Box::pin(list(ask))
        }),
        Route::button(
            "/operator/outbox/send",
            "send_outbox",
            "Tries all letters again now that wait or were refused.",
            Gate::Holds(OPERATORS),
            |ask, w| Box::pin(again(ask, w)),
        ),
    ]
}

async fn list(ask: &Ask) -> Result<View, Refusal> {
    let (lang, db) = (ask.lang(), ask.read());
    let columns = vec![
        ("kind", t!(lang, "job-kind")),
        ("recipient", t!(lang, "outbox-recipient")),
        ("state", t!(lang, "job-state")),
        ("created_at", t!(lang, "outbox-written")),
        ("due", t!(lang, "job-due")),
        ("attempts", t!(lang, "job-attempts")),
        ("error", t!(lang, "job-error")),
    ];
    let mut table = Table::new(String::new(), columns);
    let mut select = Entity::find();
    if let Some(before) = ask.query.id::<Uuid>("before") {
        select = select.filter(Column::Id.lt(before));
    }
    let letters = select.order_by_desc(Column::Id).limit(51).all(db).await?;
    for letter in letters.iter().take(50) {
        let state = match letter.state {
            s if s == State::Sent.stored() => t!(lang, "outbox-sent"),
            s if s == State::Refused.stored() => t!(lang, "outbox-refused"),
            _ => t!(lang, "job-waits"),
        };
        table.row(vec![
            Cell::Text(letter.kind.clone()),
            Cell::Text(letter.recipient.clone()),
            Cell::Own(state),
            Cell::At(letter.created_at),
            if letter.sent_at.is_some() { Cell::Empty } else { Cell::At(letter.due) },
            Cell::Number(i64::from(letter.attempts)),
            Cell::Text(letter.error.clone()),
        ]);
    }
    if letters.len() > 50 {
        table.next = Some(format!("before={}", letters[49].id));
    }
    let count = |state: State| Entity::find().filter(Column::State.eq(state.stored())).count(db);
    let (waits, refused) = (count(State::Waits).await?, count(State::Refused).await?);
    let figures = jobs::Figures {
        figures: vec![
            (t!(lang, "job-waits"), show::number(lang, waits)),
            (t!(lang, "outbox-refused"), show::number(lang, refused)),
        ],
    };
    let mut view = View::new(t!(lang, "outbox")).showing(&figures)?.table(table);
    view.lead = if ask.app.settings().mail.is_some() { t!(lang, "outbox-lead") } else { t!(lang, "outbox-no-server") };
    if waits + refused > 0 && ask.app.settings().mail.is_some() {
        view = view.action(Action::button(t!(lang, "outbox-send"), "/operator/outbox/send"));
    }
    Ok(view)
}

async fn again(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    Entity::update_many()
        .col_expr(Column::State, Expr::value(State::Waits.stored()))
        .col_expr(Column::Due, Expr::value(w.at()))
        .filter(Column::State.ne(State::Sent.stored()))
        .filter(Column::Lease.is_null())
        .exec(w.tx())
        .await?;
    jobs::store::hasten(w.tx(), super::JOB, w.at()).await?;
    let who = crate::record::organisation(&ask.caller)?;
    w.note("letters-tried-again", "letter", who.0, "", Vec::new());
    w.wakes();
    Ok(Done::at("/operator/outbox").saying(t!(ask.lang(), "outbox-tried")))
}
