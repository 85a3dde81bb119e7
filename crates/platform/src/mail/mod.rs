//! Mail: written in the transaction of what it tells of, sent by a job, seen in the outbox.
//!
//! Invariants: a letter is lost by no server that is away and sent by no change that was undone; it carries the same
//! Message-ID however often it is tried; its text is forgotten once it was sent; letters hold links and no content that
//! is not for everybody.

mod page;
mod send;
pub mod store;

pub(crate) use page::routes;
pub use send::send;

use crate::{capability::JobKind, jobs, refusal::Refusal, write::Write};
use sea_orm::{EntityTrait, Set};
use uuid::Uuid;

/// The periodic job that sends what waits.
const JOB: &str = "send-mail";

/// A letter.
#[derive(Clone, Debug, Default)]
pub struct Letter {
    /// What it is about, such as `invitation`: for the outbox, which shows no text.
    pub kind: &'static str,
    /// An e-mail address.
    pub to: String,
    /// In the reader's language.
    pub subject: String,
    /// Plain text, in the reader's language.
    pub body: String,
    /// What it asks of the reader's calendar; none for most.
    pub calendar: Option<CalendarPart>,
}

/// What a letter asks of the reader's calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// To keep a date, or to change one that it keeps.
    Request,
    /// To drop a date.
    Cancel,
}

impl Method {
    /// As RFC 5546 writes it, and as it is stored.
    pub const fn code(self) -> &'static str {
        match self {
            Method::Request => "REQUEST",
            Method::Cancel => "CANCEL",
        }
    }
}

/// The part of a letter that calendars read (RFC 6047): [`crate::calendar::invitation`] writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarPart {
    /// What is asked.
    pub method: Method,
    /// The calendar.
    pub text: String,
}

impl Write {
    /// Puts a letter into the outbox; it is there when this write is.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn mail(&mut self, letter: Letter) -> Result<Uuid, Refusal> {
        let id: Uuid = self.id();
        let row = store::ActiveModel {
            id: Set(id),
            kind: Set(letter.kind.to_owned()),
            recipient: Set(letter.to),
            subject: Set(base::words::without_isolates(&letter.subject)),
            body: Set(base::words::without_isolates(&letter.body)),
            method: Set(letter.calendar.as_ref().map(|part| part.method.code().to_owned())),
            calendar: Set(letter.calendar.map(|part| part.text)),
            state: Set(store::State::Waits.stored()),
            due: Set(self.at()),
            lease: Set(None),
            attempts: Set(0),
            error: Set(String::new()),
            created_at: Set(self.at()),
            sent_at: Set(None),
        };
        store::Entity::insert(row).exec_without_returning(self.tx()).await?;
        jobs::store::hasten(self.tx(), JOB, self.at()).await?;
        self.wakes();
        Ok(id)
    }
}

pub(crate) fn kinds() -> Vec<JobKind> {
    vec![JobKind { name: JOB, run: |app, _| Box::pin(send(app)), every: 60 }]
}
