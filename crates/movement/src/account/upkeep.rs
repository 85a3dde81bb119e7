//! What accounts do by themselves, every day: drop what is long over, and remind of roles that lapse.
//!
//! Invariant: roles lapse by their date and not by this; where it does not run, nobody keeps what they should not have.

use super::{
    store::{attempts, people, sessions},
    table::role,
};
use crate::words::t;
use base::lang::Lang;
use chrono::Duration;
use futures::future::BoxFuture;
use platform::{
    App, Refusal,
    access::{Caller, Role},
    capability::{Panel, Place, Shown},
    record::{COORDINATE, hold},
    web::Ask,
    write::Done,
};
use uuid::Uuid;

/// Drops what is long over, and notes each role whose end is thirty days away or less.
pub fn run<'a>(app: &'a App, _: &'a str) -> BoxFuture<'a, Result<(), Refusal>> {
    Box::pin(async move {
        app.write(&Caller::anonymous(Lang::En), |w| {
            Box::pin(async move {
                sessions::sweep(w.tx(), w.at()).await?;
                attempts::sweep(w.tx(), w.at() - Duration::days(1)).await?;
                people::sweep(w.tx(), w.at()).await?;
                Ok(Done::default())
            })
        })
        .await?;
        for due in people::to_remind(app.database().read(), app.now()).await? {
            let owner = due.owner;
            app.write(&Caller::system("reminders", owner), move |w| {
                let id = due.id;
                Box::pin(async move {
                    let held = hold::<role::Entity>(w.tx(), w.caller(), id, COORDINATE).await?;
                    if held.reminded_at.is_none() {
                        let next = role::Model { reminded_at: Some(w.at()), ..held.model().clone() };
                        w.update("role-ending", &held, None, next).await?;
                    }
                    Ok(Done::default())
                })
            })
            .await?;
        }
        Ok(())
    })
}

/// On the home page: roles that lapse soon, one's own and, for who coordinates, those of the organisation.
pub const PANEL: Panel = Panel { place: Place::Home, order: 20, show };

#[derive(askama::Template)]
#[template(path = "account/lapsing.html")]
struct Lapsing {
    lang: Lang,
    mine: Vec<(String, String)>,
    others: i64,
}

fn show(ask: &Ask, _: Option<Uuid>) -> BoxFuture<'_, Result<Option<Shown>, Refusal>> {
    Box::pin(async move {
        let (Some(account), lang, now) = (ask.caller.account, ask.lang(), ask.now()) else { return Ok(None) };
        let ending = |r: &role::Model| {
            let standing = r.standing(now);
            matches!(standing, super::affiliation::Standing::Ending { .. }).then_some(standing)
        };
        let mine = people::roles(ask.read(), account).await?;
        let mine: Vec<_> = mine
            .iter()
            .filter_map(|r| Some((Role::from_code(&r.role)?.name(lang), super::me::state(lang, ending(r)?))))
            .collect();
        let mut others = 0;
        if ask.caller.holds(super::people::REVIEW, None) {
            let given = people::given(ask.read(), &ask.caller).await?;
            others = given.iter().filter(|(r, _)| r.account != account && ending(r).is_some()).count();
        }
        if mine.is_empty() && others == 0 {
            return Ok(None);
        }
        let page = Lapsing { lang, mine, others: i64::try_from(others).unwrap_or_default() };
        let html = askama::Template::render(&page).map_err(|e| Refusal::of(&e))?;
        let href = ask.caller.holds(super::people::REVIEW, None).then(|| "/people".to_owned());
        Ok(Some(Shown { title: t!(lang, "account-lapsing"), html, href }))
    })
}
