//! The picture on the page of its emergency: key figures, who confirmed, and the way to drop sheets.

use super::{living, page};
use crate::{activity::ImportId, import, occasion, words::t};
use askama::Template;
use base::lang::Lang;
use platform::{capability::Shown, record::CONTRIBUTE, refusal::Refusal, web::Ask};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

#[derive(Template)]
#[template(path = "panel.html")]
struct Inside {
    lang: Lang,
    /// Empty where no activity is reported: four noughts say nothing.
    keys: Vec<(String, String)>,
    confirmed: String,
    /// Own imports that wait: name and address.
    waiting: Vec<(String, ImportId)>,
    drop: Option<String>,
    activities: String,
}

impl Inside {
    fn lang(&self) -> Lang {
        self.lang
    }
}

/// Imports that wait, on the panel.
const WAITING: u64 = 5;

/// Makes the panel.
///
/// # Errors
/// When the database does not answer.
pub async fn panel(ask: &Ask, emergency: Option<Uuid>) -> Result<Option<Shown>, Refusal> {
    let Some(emergency) = emergency else { return Ok(None) };
    let lang = ask.lang();
    let occasion = occasion::see(ask.read(), &ask.caller, &emergency.to_string()).await?;
    let living = living(&ask.app, &ask.caller, &occasion, ask.now().date_naive()).await?;
    let mut waiting = Vec::new();
    if let Some(own) = ask.caller.organisation {
        let open = [import::Stage::Sent, import::Stage::Read, import::Stage::Reviewed].map(import::Stage::code);
        let found = platform::record::visible::<import::Entity>(&ask.caller)
            .filter(import::Column::Owner.eq(own))
            .filter(import::Column::Emergency.eq(occasion.id))
            .filter(import::Column::State.is_in(open))
            .order_by_desc(import::Column::Id)
            .limit(WAITING)
            .all(ask.read())
            .await?;
        waiting.extend(found.into_iter().map(|m| (m.name, m.id)));
    }
    let may = ask.caller.organisation.is_some() && ask.caller.holds(CONTRIBUTE.roles, occasion.context);
    let inside = Inside {
        lang,
        keys: if living.picture.activities == 0 { Vec::new() } else { page::keys(&living.picture, lang) },
        confirmed: page::confirmed(&living, lang),
        waiting,
        drop: may.then(|| format!("{}/sheets", occasion.href)),
        activities: format!("{}/activities", occasion.href),
    };
    Ok(Some(Shown {
        title: t!(lang, "title"),
        html: inside.render().map_err(|e| Refusal::of(&e))?,
        href: Some(format!("{}/picture", occasion.href)),
    }))
}
