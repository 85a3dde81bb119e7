//! Who sent a request. Invariant: this is the one place where the demonstration's people and real accounts meet.

use crate::look_as;
use axum::http::HeaderMap;
use base::lang::Lang;
use futures::future::BoxFuture;
use platform::{App, Refusal, access::Caller};

/// In the demonstration the person that was chosen; otherwise nobody, unless an account proves who it is.
pub fn identify<'a>(app: &'a App, headers: &'a HeaderMap, lang: Lang) -> BoxFuture<'a, Result<Caller, Refusal>> {
    Box::pin(async move {
        if app.settings().demonstration {
            return look_as::identify(app, headers, lang).await;
        }
        Ok(Caller::anonymous(lang))
    })
}
