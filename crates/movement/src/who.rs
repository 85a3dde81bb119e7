//! Who is who: of a request, of an account, of an organisation's letters.
//!
//! Invariant: this is the one place where the demonstration's people and real accounts meet.

use crate::{account, look_as};
use axum::http::HeaderMap;
use base::lang::Lang;
use futures::future::BoxFuture;
use platform::{
    App, Refusal,
    access::{Caller, Role},
    id::{AccountId, ContextId, OrganisationId},
};

/// In the demonstration the person that was chosen; otherwise nobody, unless an account proves who it is.
pub fn identify<'a>(app: &'a App, headers: &'a HeaderMap, lang: Lang) -> BoxFuture<'a, Result<Caller, Refusal>> {
    Box::pin(async move {
        if app.settings().demonstration {
            return look_as::identify(app, headers, lang).await;
        }
        account::identify::identify(app, headers, lang).await
    })
}

/// The caller that an account is at this moment, acting for its own organisation; none where it is closed.
pub fn caller_of(app: &App, id: AccountId, lang: Lang) -> BoxFuture<'_, Result<Option<Caller>, Refusal>> {
    Box::pin(async move {
        if app.settings().demonstration {
            return look_as::caller_of(app, id, lang).await;
        }
        account::identify::caller_of(app, id, lang).await
    })
}

/// The weightiest roles say enough in a line of a timeline.
const SAID: usize = 2;

/// What the holders of accounts are in their organisation, by the names of their roles.
pub fn role_names<'a>(app: &'a App, lang: Lang, ids: &'a [AccountId]) -> BoxFuture<'a, Result<Vec<String>, Refusal>> {
    Box::pin(async move {
        let codes = if app.settings().demonstration {
            ids.iter().map(|id| look_as::roles(*id)).collect()
        } else {
            account::roles_of(app, ids).await?
        };
        let said = |roles: &Vec<Role>| roles.iter().take(SAID).map(|r| r.name(lang)).collect::<Vec<_>>().join(", ");
        Ok(codes.iter().map(said).collect())
    })
}

/// Somebody to whom an organisation's letters go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reader {
    /// Their account.
    pub account: AccountId,
    /// For which organisation they read.
    pub organisation: OrganisationId,
    /// Where they are written to. It goes into letters and nowhere else.
    pub email: String,
    /// In which language.
    pub lang: Lang,
}

/// Those who hold one of these roles in these organisations, everywhere or in this context, with an address to write to.
///
/// # Errors
/// When the database does not answer.
pub async fn readers(
    app: &App,
    organisations: &[OrganisationId],
    roles: &[Role],
    context: Option<ContextId>,
) -> Result<Vec<Reader>, Refusal> {
    if app.settings().demonstration {
        return Ok(look_as::readers(organisations, roles, context));
    }
    account::readers(app, organisations, roles, context).await
}
