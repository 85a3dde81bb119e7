//! What is said together, on the page of the emergency: the newest statements, and what keeps a draft.

use super::{
    kind::{Kind, State},
    store,
};
use crate::{
    consent::{self, About, standing},
    emergency,
    words::t,
};
use askama::Template;
use platform::{
    Refusal,
    capability::Shown,
    id::{EmergencyId, OrganisationId},
    record::{JOIN, Record, may},
    show,
    web::Ask,
};
use uuid::Uuid;

/// Statements on the panel.
const NEWEST: usize = 4;

struct Line {
    title: String,
    href: String,
    badge: &'static str,
    state: String,
    note: String,
}

#[derive(Template)]
#[template(path = "statements_panel.html")]
struct Inside {
    lines: Vec<Line>,
    none: String,
    begin: Option<(String, String)>,
}

/// Makes the panel.
///
/// # Errors
/// When the database does not answer.
pub async fn panel(ask: &Ask, emergency: Option<Uuid>) -> Result<Option<Shown>, Refusal> {
    let Some(emergency) = emergency.map(EmergencyId) else { return Ok(None) };
    let lang = ask.lang();
    let m = emergency::see(ask.read(), &ask.caller, emergency).await?;
    let mut all = store::of_emergency(ask.read(), &ask.caller, emergency).await?;
    let joins = may(&ask.caller, &emergency::Entity::facts(&m), JOIN);
    if all.is_empty() && !joins {
        return Ok(None);
    }
    all.retain(|s| matches!(s.state(), State::Draft | State::Issued));
    all.truncate(NEWEST);
    let drafts: Vec<Uuid> = all.iter().filter(|s| s.open()).map(|s| s.id).collect();
    let words = consent::store::of_all(ask.read(), &ask.caller, About::Statement, &drafts).await?;
    let mut ids: Vec<OrganisationId> = all.iter().flat_map(store::Model::speakers).collect();
    ids.sort();
    ids.dedup();
    let names = ask.app.organisation_names(lang, &ids).await?;
    let name = |id: OrganisationId| ids.iter().position(|o| *o == id).map_or(String::new(), |at| names[at].clone());
    let lines = all.iter().map(|s| {
        let of: Vec<_> = words.iter().filter(|w| w.subject == s.id).cloned().collect();
        let standing = standing(&of, &s.speakers(), s.revision);
        let waits: Vec<String> = standing.waits_for().map(name).collect();
        Line {
            title: s.title.clone(),
            href: s.href(),
            badge: s.state().badge(),
            state: s.state().name(lang),
            note: match (s.state(), s.issued_at) {
                (State::Draft, _) if standing.complete() => t!(lang, "cleared-by-all"),
                (State::Draft, _) => t!(lang, "waits-for", names = waits.join("; ")),
                (_, Some(at)) => show::instant(lang, at),
                _ => String::new(),
            },
        }
    });
    let begin = joins.then(|| {
        let label = t!(lang, "begin-kind", kind = Kind::Statement.name(lang));
        (label, format!("{}/statements/new?kind=statement", m.href()))
    });
    let inside = Inside { lines: lines.collect(), none: t!(lang, "statements-none"), begin };
    Ok(Some(Shown {
        title: t!(lang, "statements"),
        html: inside.render().map_err(|e| Refusal::of(&e))?,
        href: Some(format!("{}/statements", m.href())),
    }))
}
