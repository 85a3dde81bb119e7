//! The officer, on the page of the emergency: asked for, there, not possible – or not yet decided.

use super::{state::State, store};
use crate::{emergency, words::t};
use askama::Template;
use platform::{
    Refusal,
    capability::Shown,
    id::EmergencyId,
    record::{CONVENE, Record, may},
    web::Ask,
};
use uuid::Uuid;

/// Requests on the panel.
const NEWEST: usize = 3;

#[derive(Template)]
#[template(path = "officers_panel.html")]
struct Inside {
    /// Title, address, the badge's class, state, and what is to be known.
    lines: Vec<(String, String, &'static str, String, String)>,
    none: String,
    actions: Vec<(String, String)>,
}

/// Makes the panel.
///
/// # Errors
/// When the database does not answer.
pub async fn panel(ask: &Ask, emergency: Option<Uuid>) -> Result<Option<Shown>, Refusal> {
    let Some(emergency) = emergency.map(EmergencyId) else { return Ok(None) };
    let lang = ask.lang();
    let m = emergency::see(ask.read(), &ask.caller, emergency).await?;
    let all = store::of_emergency(ask.read(), &ask.caller, emergency).await?;
    let convenes = may(&ask.caller, &emergency::Entity::facts(&m), CONVENE);
    if all.is_empty() && !convenes {
        return Ok(None);
    }
    let undecided = all.iter().all(|r| r.state() == State::Unmet);
    let lines = all.iter().take(NEWEST).map(|r| {
        let note = r.unmet().map_or_else(|| r.profile.clone(), |u| u.name(lang));
        (r.title.clone(), r.href(), r.state().badge(), r.state().name(lang), note)
    });
    let actions = if convenes && undecided {
        vec![
            (t!(lang, "request-officer"), format!("{}/officers/new", m.href())),
            (t!(lang, "decide-no-officer"), format!("{}/officers/none", m.href())),
        ]
    } else {
        Vec::new()
    };
    let inside = Inside { lines: lines.collect(), none: t!(lang, "officers-none"), actions };
    Ok(Some(Shown {
        title: t!(lang, "officers"),
        html: inside.render().map_err(|e| Refusal::of(&e))?,
        href: Some(format!("{}/officers", m.href())),
    }))
}
