//! Who convenes, on the page of the emergency: each country with its convener, or with the gap.

use super::{pages, store};
use crate::{
    consent::{self, About, standing},
    emergency::{self, place},
    words::t,
};
use askama::Template;
use platform::{
    Refusal,
    capability::Shown,
    id::{EmergencyId, OrganisationId},
    record::{CONVENE, Record, may},
    web::Ask,
};
use uuid::Uuid;

struct Line {
    country: String,
    who: String,
    others: String,
    href: String,
    badge: &'static str,
    state: String,
    waits: String,
}

#[derive(Template)]
#[template(path = "conveners_panel.html")]
struct Inside {
    lines: Vec<Line>,
    /// Countries without one, each with the way to propose one where the reader may.
    gaps: Vec<(String, Option<String>)>,
    gap: String,
    propose: String,
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
    let gaps: Vec<(String, Option<String>)> =
        pages::gaps(&m, &all).into_iter().map(|code| pages::gap(lang, &m, code, convenes)).collect();
    let mut current: Vec<_> = all.into_iter().filter(|c| c.current_for.is_some()).collect();
    // As the emergency names its countries: the one most affected first.
    current.sort_by_key(|c| place::codes(&m.countries).position(|code| code == c.country));
    if current.is_empty() && !ask.caller.signed_in() {
        return Ok(None);
    }
    let subjects: Vec<Uuid> = current.iter().map(|c| c.id).collect();
    let words = consent::store::of_all(ask.read(), &ask.caller, About::Convener, &subjects).await?;
    let mut ids: Vec<OrganisationId> =
        current.iter().flat_map(|c| std::iter::once(c.convener).chain(c.co_conveners()).chain(c.asked())).collect();
    ids.sort();
    ids.dedup();
    let names = ask.app.organisation_names(lang, &ids).await?;
    let name = |id: OrganisationId| ids.iter().position(|o| *o == id).map_or(String::new(), |at| names[at].clone());
    let lines = current.iter().map(|c| {
        let of: Vec<_> = words.iter().filter(|w| w.subject == c.id).cloned().collect();
        let waits: Vec<String> = standing(&of, &c.asked(), c.revision).waits_for().map(name).collect();
        Line {
            country: place::covered(lang, &c.country),
            who: name(c.convener),
            others: c.co_conveners().into_iter().map(name).collect::<Vec<_>>().join("; "),
            href: c.href(),
            badge: if c.dispute().is_some() { "late" } else { c.state().badge() },
            state: if c.dispute().is_some() { t!(lang, "dispute") } else { c.state().name(lang) },
            waits: if c.state().open() && !waits.is_empty() {
                t!(lang, "waits-for", names = waits.join("; "))
            } else {
                String::new()
            },
        }
    });
    let inside =
        Inside { lines: lines.collect(), gaps, gap: t!(lang, "convener-gap"), propose: t!(lang, "propose-convener") };
    Ok(Some(Shown {
        title: t!(lang, "conveners"),
        html: inside.render().map_err(|e| Refusal::of(&e))?,
        href: Some(format!("{}/conveners", m.href())),
    }))
}
