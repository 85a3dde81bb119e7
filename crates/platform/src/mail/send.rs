//! Sends what waits.

use super::store::{Column, Entity, Model, State};
use crate::{App, MailServer, jobs::back_off, refusal::Refusal};
use chrono::Duration;
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{
        Mailbox, MultiPart, SinglePart,
        header::{ContentType, HeaderName, HeaderValue},
    },
    transport::smtp::Error,
};
use sea_orm::{EntityTrait, QueryFilter, QueryOrder, QuerySelect, entity::prelude::*};

type Server = AsyncSmtpTransport<Tokio1Executor>;

/// How long a server may take over one letter.
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(30);
/// For how long a letter is one sender's.
const LEASE: Duration = Duration::minutes(2);

/// What became of a letter.
enum Outcome {
    Sent,
    /// The server refuses the address: nothing but a person changes that.
    Refused(String),
    /// Try again later; others may go out now.
    Later(String),
    /// The server does not answer: no letter goes out now.
    Away(String),
}

/// Sends all letters that are due, one after the other, until none is left or the server is away.
///
/// # Errors
/// When the database does not answer, or the settings name no server that one can understand.
pub async fn send(app: &App) -> Result<(), Refusal> {
    let Some(settings) = &app.settings().mail else { return Ok(()) };
    let from: Mailbox = settings.from.parse().map_err(|e| Refusal::of(&format!("the sender in the settings: {e}")))?;
    let server = Server::from_url(&settings.address.0)
        .map_err(|e| Refusal::of(&format!("the mail server in the settings: {e}")))?
        .timeout(Some(PATIENCE))
        .build();
    loop {
        let Some((letter, lease)) = take(app).await? else { return Ok(()) };
        let outcome = match message(settings, &from, &letter) {
            Ok(message) => match server.send(message).await {
                Ok(_) => Outcome::Sent,
                Err(error) => read(&error),
            },
            Err(error) => Outcome::Refused(error),
        };
        let away = matches!(outcome, Outcome::Away(_));
        put_down(app, &letter, lease, outcome).await?;
        if away {
            return Ok(());
        }
    }
}

fn message(settings: &MailServer, from: &Mailbox, letter: &Model) -> Result<Message, String> {
    let to = letter.recipient.parse().map_err(|e| format!("{e}"))?;
    let host = settings.from.rsplit('@').next().unwrap_or_default().trim_end_matches('>');
    // Nobody's absence note answers a machine.
    let automatic = HeaderValue::new(HeaderName::new_from_ascii_str("Auto-Submitted"), "auto-generated".to_owned());
    let head = Message::builder()
        .from(from.clone())
        .to(Mailbox::new(None, to))
        .subject(letter.subject.clone())
        .date(letter.created_at.into())
        .message_id(Some(format!("<{}@{host}>", letter.id)))
        .raw_header(automatic);
    let Some(method) = &letter.method else {
        return head.header(ContentType::TEXT_PLAIN).body(letter.body.clone()).map_err(|e| e.to_string());
    };
    // The calendar stands last: programs that know what it is take the last part that they understand.
    let kind = ContentType::parse(&format!("text/calendar; method={method}; charset=utf-8"));
    let calendar = SinglePart::builder()
        .header(kind.map_err(|e| e.to_string())?)
        .body(letter.calendar.clone().unwrap_or_default());
    let parts = MultiPart::alternative().singlepart(SinglePart::plain(letter.body.clone())).singlepart(calendar);
    head.multipart(parts).map_err(|e| e.to_string())
}

fn read(error: &Error) -> Outcome {
    let text: String = error.to_string().chars().take(300).collect();
    match error.status().map(u16::from) {
        // Mailbox unknown, not local, name not allowed, address malformed (RFC 5321, 4.2.3).
        Some(501 | 550 | 551 | 553) => Outcome::Refused(text),
        Some(421) | None => Outcome::Away(text),
        Some(_) => Outcome::Later(text),
    }
}

/// Takes the letter that has been due longest.
async fn take(app: &App) -> Result<Option<(Model, Uuid)>, Refusal> {
    let (now, lease) = (app.now(), app.id::<Uuid>());
    let tx = app.database().begin().await?;
    let due = Entity::find()
        .filter(Column::State.eq(State::Waits.stored()))
        .filter(Column::Due.lte(now))
        .order_by_asc(Column::Due)
        .limit(1)
        .one(&tx)
        .await?;
    let Some(letter) = due else {
        tx.rollback().await?;
        return Ok(None);
    };
    let taken = Entity::update_many()
        .col_expr(Column::Lease, Expr::value(lease))
        .col_expr(Column::Due, Expr::value(now + LEASE))
        .filter(Column::Id.eq(letter.id))
        .filter(Column::Due.eq(letter.due))
        .exec(&tx)
        .await?;
    tx.commit().await?;
    // Another sender was quicker: that one goes on.
    Ok((taken.rows_affected == 1).then_some((letter, lease)))
}

async fn put_down(app: &App, letter: &Model, lease: Uuid, outcome: Outcome) -> Result<(), Refusal> {
    let now = app.now();
    let attempts = letter.attempts + 1;
    let tx = app.database().begin().await?;
    let mut update = Entity::update_many()
        .col_expr(Column::Attempts, Expr::value(attempts))
        .col_expr(Column::Lease, Expr::value(None::<Uuid>))
        .filter(Column::Id.eq(letter.id))
        .filter(Column::Lease.eq(lease));
    update = match outcome {
        Outcome::Sent => update
            .col_expr(Column::State, Expr::value(State::Sent.stored()))
            .col_expr(Column::SentAt, Expr::value(now))
            .col_expr(Column::Subject, Expr::value(""))
            .col_expr(Column::Body, Expr::value(""))
            .col_expr(Column::Calendar, Expr::value(None::<String>))
            .col_expr(Column::Error, Expr::value("")),
        Outcome::Refused(error) => update
            .col_expr(Column::State, Expr::value(State::Refused.stored()))
            .col_expr(Column::Error, Expr::value(error)),
        Outcome::Later(error) | Outcome::Away(error) => update
            .col_expr(Column::Due, Expr::value(now + back_off(letter.attempts)))
            .col_expr(Column::Error, Expr::value(error)),
    };
    update.exec(&tx).await?;
    Ok(tx.commit().await?)
}
