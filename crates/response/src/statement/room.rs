//! What is known when a statement is drafted: the room's facts, in one language.
//!
//! Invariant: only what the caller may see, and only what stands: a convener who is not agreed is not named.

use crate::{
    convener,
    emergency::{Emergency, place},
    meeting, shared,
    words::t,
};
use base::{lang::Lang, words::without_isolates};
use movement::{context, organisation};
use platform::{Refusal, id::OrganisationId, show, web::Ask};

/// The room's facts in a language. An empty text is not known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Room {
    /// Their language.
    pub lang: Lang,
    /// What happened.
    pub what: String,
    /// Where.
    pub countries: String,
    /// When it began.
    pub onset: String,
    /// Who says so.
    pub onset_source: String,
    /// The host National Societies.
    pub hosts: String,
    /// Who convenes, in a sentence for each country.
    pub roles: Vec<String>,
    /// Those who convene.
    pub conveners: String,
    /// Components that are present, hosts first.
    pub present: Vec<String>,
    /// The next meeting that was called: what it is called, and when it is.
    pub next: Option<(String, String)>,
}

/// The facts of an emergency, in each of these languages.
///
/// # Errors
/// When the database does not answer.
pub async fn facts(ask: &Ask, m: &Emergency, langs: &[Lang]) -> Result<Vec<Room>, Refusal> {
    let db = ask.read();
    let settled: Vec<_> = convener::store::of_emergency(db, &ask.caller, m.key())
        .await?
        .into_iter()
        .filter(|c| c.current_for.is_some() && c.state().settled())
        .collect();
    let present = shared::present(ask, &m.countries).await?;
    let hosts: Vec<OrganisationId> = place::codes(&m.countries).filter_map(context::host).collect();
    let meetings = meeting::store::of_emergency(db, &ask.caller, m.key()).await?;
    let next = meetings.into_iter().find(|x| x.state() == meeting::kind::State::Called && x.starts > Some(ask.now()));
    let mut rooms = Vec::new();
    for &lang in langs {
        let name = |ids: Vec<OrganisationId>| async move { organisation::names(db, lang, &ids).await };
        let mut roles = Vec::new();
        for c in &settled {
            let (term, country) = (c.term().name(lang), place::covered(lang, &c.country));
            let first = name(vec![c.convener]).await?.join("; ");
            let others = name(c.co_conveners()).await?.join("; ");
            roles.push(without_isolates(&if others.is_empty() {
                t!(lang, "convener-is", term = term, country = country, name = first)
            } else {
                t!(lang, "convener-is-with", term = term, country = country, name = first, others = others)
            }));
        }
        let mut conveners: Vec<OrganisationId> = settled.iter().map(|c| c.convener).collect();
        conveners.dedup();
        rooms.push(Room {
            lang,
            what: m.what().map(|w| w.name(lang)).unwrap_or_default(),
            countries: place::covered(lang, &m.countries),
            onset: m.onset().text(lang),
            onset_source: m.onset_source.clone(),
            hosts: name(hosts.clone()).await?.join("; "),
            roles,
            conveners: name(conveners).await?.join("; "),
            present: name(present.clone()).await?,
            next: next.as_ref().and_then(|x| Some((x.kind().name(lang), show::instant(lang, x.starts?)))),
        });
    }
    Ok(rooms)
}
