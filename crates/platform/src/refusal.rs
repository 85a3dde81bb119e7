//! What people are told when something cannot be done: one plain sentence, in their language, that says what to do.
//!
//! Invariant: a fault of ours is logged once, with an id, and the person sees the id and nothing of the inside.

use crate::{
    page::{Shell, Word},
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
    /// Our fault; the number is in the log.
    Fault {
        /// Number that the log has too.
        id: String,
    },
}

impl Refusal {
    /// A fault of ours: logs it, once, and keeps only its number.
    pub fn fault(id: String, what: &dyn std::fmt::Display) -> Refusal {
        tracing::error!(fault = %id, "{what:#}");
        Refusal::Fault { id }
    }

    /// Status of the answer.
    pub const fn status(&self) -> StatusCode {
        match self {
            Refusal::NotFound | Refusal::Gone => StatusCode::NOT_FOUND,
            Refusal::TooLarge { .. } | Refusal::TooManyFiles { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            Refusal::Method => StatusCode::METHOD_NOT_ALLOWED,
            Refusal::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Refusal::CrossSite => StatusCode::FORBIDDEN,
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
        if matches!(self, Refusal::Busy) {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("15"));
        }
        response
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
            Refusal::Fault { id: "7f3a".into() },
        ];
        for lang in Lang::ALL {
            for refusal in &all {
                assert!(refusal.text(lang).chars().count() > 15, "{lang} {refusal:?}");
                assert!(refusal.answer(lang).status().as_u16() >= 400);
            }
        }
        assert!(Refusal::TooLarge { file: 10 << 20, all: 50 << 20 }.text(Lang::En).contains("10 MB"));
    }
}
