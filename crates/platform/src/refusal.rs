//! What people are told when something cannot be done: one plain sentence, in their language, that says what to do.
//!
//! Invariant: a fault of ours is logged once, with an id, and the person sees the id and nothing of the inside.

use crate::{
    database::{Trouble, trouble},
    page::{FieldError, Shell, Word},
    show,
    words::t,
};
use askama::Template;
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Response},
};
use base::lang::Lang;

/// Why something was not done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// No such page.
    NotFound,
    /// A picture that was dropped after its time.
    Gone,
    /// More bytes than a file or a form may have.
    TooLarge {
        /// Bytes that a file may have.
        file: u64,
        /// Bytes that all files may have together.
        all: u64,
    },
    /// More files than a form may have.
    TooManyFiles {
        /// How many it may have.
        count: usize,
    },
    /// The address does not answer to this method.
    Method,
    /// All readers are at work.
    Busy,
    /// The form came from another site.
    CrossSite,
    /// The form cannot be read.
    Malformed,
    /// Nobody signed in, and this needs somebody.
    SignIn,
    /// Something else comes first: the page at this address.
    First {
        /// Where it is done.
        href: String,
    },
    /// They may see it and may not do this.
    NotAllowed,
    /// What was sent needs mending, field by field.
    Invalid(Vec<FieldError>),
    /// Others changed the same fields meanwhile.
    Conflict(Conflict),
    /// The same is already there.
    Taken,
    /// The key of a form was used for another one.
    KeyReused,
    /// A form came without its key.
    KeyMissing,
    /// Too often; wait this many seconds.
    TooMany {
        /// Seconds to wait.
        wait: u32,
    },
    /// The database does not answer.
    Away,
    /// There is no space left.
    Full,
    /// Two writes met: the whole is tried again before anybody sees this.
    Again,
    /// Our fault; the number is in the log.
    Fault {
        /// Number that the log has too.
        id: String,
    },
}

/// A record that others changed while somebody wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// The version that stands now.
    pub version: i64,
    /// Fields that both changed.
    pub clashes: Vec<Clash>,
}

/// A field that two people changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    /// Name of the field.
    pub field: String,
    /// What stands there now.
    pub theirs: String,
    /// What was sent.
    pub mine: String,
}

/// Told once, when it happens: later refusals of this kind only count.
static FAULTS: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(1);

impl From<sea_orm::DbErr> for Refusal {
    fn from(fault: sea_orm::DbErr) -> Refusal {
        match trouble(&fault) {
            Trouble::Again => Refusal::Again,
            Trouble::Away => {
                tracing::warn!("the database does not answer: {fault}");
                Refusal::Away
            }
            Trouble::Full => {
                tracing::error!("no space left: {fault}");
                Refusal::Full
            }
            Trouble::Taken => Refusal::Taken,
            Trouble::Fault => Refusal::of(&fault),
        }
    }
}

impl Refusal {
    /// One field that needs mending.
    pub fn field(field: impl Into<std::borrow::Cow<'static, str>>, text: impl Into<String>) -> Refusal {
        Refusal::Invalid(vec![FieldError { field: field.into(), text: text.into() }])
    }

    /// A fault of ours, with a number made from what happened and how many happened before.
    pub fn of(what: &dyn std::fmt::Display) -> Refusal {
        let count = FAULTS.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        Refusal::fault(crate::answer::fingerprint(format!("{what}{count}").as_bytes()), what)
    }

    /// A fault of ours: logs it, once, and keeps only its number.
    pub fn fault(id: String, what: &dyn std::fmt::Display) -> Refusal {
        tracing::error!(fault = %id, "{what:#}");
        Refusal::Fault { id }
    }

    /// One of each kind, for the description of the API and the page that explains them.
    pub fn each() -> Vec<Refusal> {
        vec![
            Refusal::Malformed,
            Refusal::KeyMissing,
            Refusal::SignIn,
            Refusal::First { href: "/me".to_owned() },
            Refusal::NotAllowed,
            Refusal::CrossSite,
            Refusal::NotFound,
            Refusal::Gone,
            Refusal::Method,
            Refusal::Conflict(Conflict { version: 2, clashes: Vec::new() }),
            Refusal::KeyReused,
            Refusal::Taken,
            Refusal::TooLarge { file: 10 << 20, all: 60 << 20 },
            Refusal::TooManyFiles { count: 20 },
            Refusal::Invalid(Vec::new()),
            Refusal::TooMany { wait: 30 },
            Refusal::Fault { id: "7f3a".to_owned() },
            Refusal::Busy,
            Refusal::Away,
            Refusal::Full,
        ]
    }

    /// Status of the answer.
    pub const fn status(&self) -> StatusCode {
        match self {
            Refusal::NotFound | Refusal::Gone => StatusCode::NOT_FOUND,
            Refusal::TooLarge { .. } | Refusal::TooManyFiles { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            Refusal::Method => StatusCode::METHOD_NOT_ALLOWED,
            Refusal::Busy | Refusal::Away | Refusal::Again => StatusCode::SERVICE_UNAVAILABLE,
            Refusal::CrossSite | Refusal::NotAllowed | Refusal::First { .. } => StatusCode::FORBIDDEN,
            Refusal::SignIn => StatusCode::UNAUTHORIZED,
            Refusal::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Refusal::Conflict(_) | Refusal::KeyReused | Refusal::Taken => StatusCode::CONFLICT,
            Refusal::KeyMissing => StatusCode::BAD_REQUEST,
            Refusal::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
            Refusal::Full => StatusCode::INSUFFICIENT_STORAGE,
            Refusal::Malformed => StatusCode::BAD_REQUEST,
            Refusal::Fault { .. } => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The heading.
    pub fn title(&self, lang: Lang) -> String {
        match self {
            Refusal::NotFound => t!(lang, "not-found-title"),
            Refusal::Gone => t!(lang, "gone-title"),
            Refusal::TooLarge { .. } | Refusal::TooManyFiles { .. } => t!(lang, "too-large-title"),
            Refusal::Method => t!(lang, "method-title"),
            Refusal::Busy => t!(lang, "busy-title"),
            Refusal::CrossSite => t!(lang, "cross-site-title"),
            Refusal::SignIn => t!(lang, "sign-in-title"),
            Refusal::First { .. } => t!(lang, "first-title"),
            Refusal::NotAllowed => t!(lang, "not-allowed-title"),
            Refusal::Invalid(_) => t!(lang, "problem"),
            Refusal::Conflict(_) => t!(lang, "conflict-title"),
            Refusal::Taken => t!(lang, "taken-title"),
            Refusal::KeyReused => t!(lang, "key-title"),
            Refusal::KeyMissing => t!(lang, "key-missing-title"),
            Refusal::TooMany { .. } => t!(lang, "too-many-title"),
            Refusal::Away | Refusal::Again => t!(lang, "away-title"),
            Refusal::Full => t!(lang, "full-title"),
            Refusal::Malformed => t!(lang, "malformed-title"),
            Refusal::Fault { .. } => t!(lang, "fault-title"),
        }
    }

    /// The sentence that says what to do.
    pub fn text(&self, lang: Lang) -> String {
        match self {
            Refusal::NotFound => t!(lang, "not-found"),
            Refusal::Gone => t!(lang, "gone"),
            Refusal::TooLarge { file, all } => {
                t!(lang, "too-large", file = show::size(lang, *file), all = show::size(lang, *all))
            }
            Refusal::TooManyFiles { count } => t!(lang, "too-many-files", count = count.to_string()),
            Refusal::Method => t!(lang, "method"),
            Refusal::Busy => t!(lang, "busy"),
            Refusal::CrossSite => t!(lang, "cross-site"),
            Refusal::SignIn => t!(lang, "sign-in-first"),
            Refusal::First { href } => t!(lang, "first", href = href.as_str()),
            Refusal::NotAllowed => t!(lang, "not-allowed"),
            Refusal::Invalid(errors) => errors.iter().map(|e| e.text.as_str()).collect::<Vec<_>>().join(" "),
            Refusal::Conflict(_) => t!(lang, "conflict"),
            Refusal::Taken => t!(lang, "taken"),
            Refusal::KeyReused => t!(lang, "key-reused"),
            Refusal::KeyMissing => t!(lang, "key-missing"),
            Refusal::TooMany { wait } => t!(lang, "too-many", wait = wait.to_string()),
            Refusal::Away | Refusal::Again => t!(lang, "away"),
            Refusal::Full => t!(lang, "full"),
            Refusal::Malformed => t!(lang, "malformed"),
            Refusal::Fault { id } => t!(lang, "fault", id = id.as_str()),
        }
    }

    /// The answer: a whole page in the reader's language.
    pub fn answer(&self, lang: Lang) -> Response {
        let page = Refused { shell: Shell::new(lang, self.title(lang), ""), text: self.text(lang) };
        let mut response =
            (self.status(), [(header::CACHE_CONTROL, "no-store")], Html(page.render().unwrap_or_default()))
                .into_response();
        self.hint(&mut response);
        response
    }

    /// The answer to a program: problem details (RFC 9457), with the fields that need mending.
    pub fn problem(&self, lang: Lang) -> Response {
        let mut body = serde_json::json!({
            "type": format!("/help/errors#{}", self.code()),
            "title": base::words::without_isolates(&self.title(lang)),
            "status": self.status().as_u16(),
            "detail": base::words::without_isolates(&self.text(lang)),
        });
        match self {
            Refusal::Invalid(errors) => {
                body["errors"] = errors
                    .iter()
                    .map(|e| serde_json::json!({ "field": e.field, "text": base::words::without_isolates(&e.text) }))
                    .collect();
            }
            Refusal::Conflict(conflict) => {
                body["version"] = conflict.version.into();
                body["clashes"] = conflict
                    .clashes
                    .iter()
                    .map(|c| serde_json::json!({ "field": c.field, "theirs": c.theirs, "mine": c.mine }))
                    .collect();
            }
            _ => {}
        }
        let mut response = (
            self.status(),
            [(header::CACHE_CONTROL, "no-store"), (header::CONTENT_TYPE, "application/problem+json")],
            body.to_string(),
        )
            .into_response();
        self.hint(&mut response);
        response
    }

    /// When to come back, and how to prove who one is.
    fn hint(&self, response: &mut Response) {
        let wait = match self {
            Refusal::Busy => 15,
            Refusal::Away | Refusal::Again => 3,
            Refusal::TooMany { wait } => *wait,
            _ => 0,
        };
        if wait > 0 {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait));
        }
        if matches!(self, Refusal::SignIn) {
            response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
    }

    /// A word for programs.
    pub const fn code(&self) -> &'static str {
        match self {
            Refusal::NotFound | Refusal::Gone => "not-found",
            Refusal::TooLarge { .. } | Refusal::TooManyFiles { .. } => "too-large",
            Refusal::Method => "method",
            Refusal::Busy => "busy",
            Refusal::CrossSite => "cross-site",
            Refusal::Malformed => "malformed",
            Refusal::SignIn => "sign-in",
            Refusal::First { .. } => "first",
            Refusal::NotAllowed => "not-allowed",
            Refusal::Invalid(_) => "invalid",
            Refusal::Conflict(_) => "conflict",
            Refusal::Taken => "taken",
            Refusal::KeyReused => "key-reused",
            Refusal::KeyMissing => "key-missing",
            Refusal::TooMany { .. } => "too-many",
            Refusal::Away | Refusal::Again => "away",
            Refusal::Full => "full",
            Refusal::Fault { .. } => "fault",
        }
    }
}

#[derive(Template)]
#[template(path = "refused.html")]
struct Refused {
    shell: Shell,
    text: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_refusal_says_what_to_do_in_each_language() {
        let all = [
            Refusal::NotFound,
            Refusal::Gone,
            Refusal::TooLarge { file: 10 << 20, all: 50 << 20 },
            Refusal::TooManyFiles { count: 20 },
            Refusal::Method,
            Refusal::Busy,
            Refusal::CrossSite,
            Refusal::Malformed,
            Refusal::SignIn,
            Refusal::First { href: "/sign-in/second".into() },
            Refusal::NotAllowed,
            Refusal::field("name", "Give the emergency a name."),
            Refusal::Conflict(Conflict { version: 2, clashes: Vec::new() }),
            Refusal::Taken,
            Refusal::KeyReused,
            Refusal::KeyMissing,
            Refusal::TooMany { wait: 30 },
            Refusal::Away,
            Refusal::Full,
            Refusal::Fault { id: "7f3a".into() },
        ];
        for lang in Lang::ALL {
            for refusal in &all {
                assert!(refusal.text(lang).chars().count() > 15, "{lang} {refusal:?}");
                assert!(refusal.answer(lang).status().as_u16() >= 400);
                assert_eq!(refusal.problem(lang).status(), refusal.status());
            }
        }
        assert!(Refusal::TooLarge { file: 10 << 20, all: 50 << 20 }.text(Lang::En).contains("10 MB"));
    }
}
