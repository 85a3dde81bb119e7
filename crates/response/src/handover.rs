//! The handover pack of an emergency: everything that somebody who comes new has to know, as a page, a PDF, a Word file and
//! plain text, in one click.
//!
//! Invariants: it is put together from what the capabilities say of themselves, as the reader may see it, at this moment; it
//! says for whom and when it was made, because another reader's may hold more or less.

use crate::{
    convener,
    emergency::{self, Emergency, place},
    officer, statement,
    words::t,
};
use askama::Template;
use base::words::without_isolates;
use movement::{context, organisation, presence};
use paper::letter::{Letter, Part, Piece};
use platform::{
    Refusal,
    capability::Brief,
    id::OrganisationId,
    record, show,
    web::{Ask, Face, Gate, Route, View},
};

/// Newest things that happened which the pack tells.
const HAPPENED: u64 = 200;
/// Lines that they become at most.
const LINES: usize = 20;
/// Its files.
const FILES: [&str; 3] = ["pdf", "docx", "txt"];

/// Its routes.
pub fn routes() -> Vec<Route> {
    vec![Route::page(
        "/o/{emergency}/handover",
        "handover",
        "Everything that somebody who comes new to an emergency has to know.",
        Gate::Anyone,
        |ask| Box::pin(page(ask)),
    )]
}

#[derive(Template)]
#[template(path = "handover.html")]
struct Inside {
    files: Vec<(String, String)>,
    parts: Vec<(String, String)>,
}

async fn page(ask: &Ask) -> Result<View, Refusal> {
    let lang = ask.lang();
    let m = emergency::by_slug(ask).await?;
    let briefs = all(ask, &m).await?;
    if let Face::File(ending) = &ask.face
        && FILES.contains(&ending.as_str())
    {
        let letter = letter(ask, &m, &briefs);
        return Ok(View::file(
            statement::faces::file(letter, &format!("{} – {}", t!(lang, "handover"), m.name), ending).await?,
        ));
    }
    let files = FILES.map(|ending| (ending.to_uppercase(), format!("{}/handover.{ending}", m.href())));
    let parts = briefs.iter().map(|b| (b.heading.clone(), b.lines.join("\n"))).collect();
    let json = serde_json::json!({
        "emergency": m.id,
        "made": ask.now(),
        "parts": briefs.iter().map(|b| serde_json::json!({ "heading": b.heading, "lines": b.lines })).collect::<Vec<_>>(),
    });
    let mut view = View::new(t!(lang, "handover"))
        .showing(&Inside { files: files.to_vec(), parts })?
        .with(json)
        .below(t!(lang, "operations"), "/o")
        .below(m.name.clone(), m.href())
        .seen_by(m.level());
    view.lead = t!(lang, "handover-lead", at = show::instant(lang, ask.now()));
    Ok(view)
}

/// All parts, in order.
async fn all(ask: &Ask, m: &Emergency) -> Result<Vec<Brief>, Refusal> {
    let mut all = vec![
        known(ask, m).await?,
        present(ask, m).await?,
        conveners(ask, m).await?,
        statements(ask, m).await?,
        officers(ask, m).await?,
        happened(ask, m).await?,
    ];
    all.extend(ask.app.briefs(ask, m.key()).await?);
    all.retain(|brief| !brief.lines.is_empty());
    all.sort_by_key(|brief| brief.order);
    for line in all.iter_mut().flat_map(|brief| &mut brief.lines) {
        *line = without_isolates(line);
    }
    Ok(all)
}

fn letter(ask: &Ask, m: &Emergency, briefs: &[Brief]) -> Letter {
    let lang = ask.lang();
    let part = |brief: &Brief| Part {
        heading: brief.heading.clone(),
        text: brief.lines.join("\n"),
        lang,
        note: String::new(),
    };
    let demonstration = ask.app.settings().demonstration;
    let made_for = match ask.caller.organisation_name.as_str() {
        "" => t!(lang, "audience-of-all"),
        name => name.to_owned(),
    };
    Letter {
        lang,
        title: t!(lang, "handover"),
        subject: m.name.clone(),
        made: ask.now().naive_utc(),
        audience: m.level().name(lang),
        demonstration: if demonstration { t!(lang, "demonstration-mark") } else { String::new() },
        facts: vec![(t!(lang, "handover-for"), made_for), (t!(lang, "handover-at"), show::instant(lang, ask.now()))],
        parts: briefs.iter().map(part).collect(),
        source: without_isolates(&t!(lang, "statement-made-with", address = ask.app.settings().address.as_str())),
        ..Letter::default()
    }
}

/// What is known of the emergency itself.
async fn known(ask: &Ask, m: &Emergency) -> Result<Brief, Refusal> {
    let lang = ask.lang();
    let owner = organisation::name(ask.read(), lang, m.owner).await?;
    let facts = [
        (t!(lang, "field-what"), m.what().map(|w| w.name(lang)).unwrap_or_default()),
        (t!(lang, "field-countries"), place::names(lang, &m.countries)),
        (t!(lang, "field-onset-day"), m.onset().text(lang)),
        (t!(lang, "field-class"), m.class().map(|c| c.name(lang)).unwrap_or_default()),
        (t!(lang, "field-severity"), m.severity().map_or_else(|| t!(lang, "severity-none"), |s| s.name(lang))),
        (t!(lang, "field-status"), m.status().map(|s| s.name(lang)).unwrap_or_default()),
        (t!(lang, "field-glide"), m.glide.clone().unwrap_or_default()),
        (t!(lang, "field-codes"), m.codes.clone().unwrap_or_default()),
        (t!(lang, "fact-owner"), owner),
    ];
    let lines =
        facts.into_iter().filter(|(_, value)| !value.is_empty()).map(|(name, value)| format!("– {name}: {value}"));
    Ok(Brief { order: 0, heading: t!(lang, "handover-known"), lines: lines.collect() })
}

/// Who is present in its context, and how one knows.
async fn present(ask: &Ask, m: &Emergency) -> Result<Brief, Refusal> {
    let lang = ask.lang();
    let mut lines = Vec::new();
    if let Some(id) = m.context
        && let Ok(context) = record::see::<context::Entity>(ask.read(), &ask.caller, id).await
    {
        let present = presence::in_context(ask, &context, ask.now().date_naive()).await?;
        lines.extend(present.iter().map(|(name, p)| format!("– {name} ({})", p.evidence.name(lang))));
    }
    Ok(Brief { order: 10, heading: t!(lang, "handover-present"), lines })
}

async fn conveners(ask: &Ask, m: &Emergency) -> Result<Brief, Refusal> {
    let lang = ask.lang();
    let current: Vec<_> = convener::store::of_emergency(ask.read(), &ask.caller, m.key())
        .await?
        .into_iter()
        .filter(|c| c.current_for.is_some())
        .collect();
    let mut lines = Vec::new();
    for c in &current {
        let all: Vec<OrganisationId> = std::iter::once(c.convener).chain(c.co_conveners()).collect();
        let names = organisation::names(ask.read(), lang, &all).await?.join("; ");
        lines.push(format!("– {}: {names} ({})", place::covered(lang, &c.country), c.state().name(lang)));
    }
    Ok(Brief { order: 20, heading: t!(lang, "conveners"), lines })
}

async fn statements(ask: &Ask, m: &Emergency) -> Result<Brief, Refusal> {
    let lang = ask.lang();
    let all = statement::store::of_emergency(ask.read(), &ask.caller, m.key()).await?;
    let line = |s: &statement::store::Model| {
        let state = match s.issued_at {
            Some(at) => format!("{}, {}", s.state().name(lang), show::instant(lang, at)),
            None => s.state().name(lang),
        };
        format!("– {} ({state})", s.title)
    };
    Ok(Brief { order: 40, heading: t!(lang, "statements"), lines: all.iter().map(line).collect() })
}

async fn officers(ask: &Ask, m: &Emergency) -> Result<Brief, Refusal> {
    let lang = ask.lang();
    let all = officer::store::of_emergency(ask.read(), &ask.caller, m.key()).await?;
    let line = |r: &officer::store::Model| format!("– {} ({})", r.title, r.state().name(lang));
    Ok(Brief { order: 50, heading: t!(lang, "officers"), lines: all.iter().map(line).collect() })
}

/// What happened last, newest first; many of the same in one write are one line.
async fn happened(ask: &Ask, m: &Emergency) -> Result<Brief, Refusal> {
    let lang = ask.lang();
    let happened = emergency::store::happened(ask.read(), &ask.caller, m.key(), HAPPENED).await?;
    let folded: Vec<_> = emergency::pages::folded(&happened).into_iter().collect();
    let ids: Vec<OrganisationId> = folded.iter().filter_map(|(h, _)| h.organisation).collect();
    let names = organisation::names(ask.read(), lang, &ids).await?;
    let name = |id: OrganisationId| ids.iter().position(|o| *o == id).map_or(String::new(), |at| names[at].clone());
    let lines = folded.iter().take(LINES).map(|(h, _)| {
        let who = h.organisation.map(name).unwrap_or_default();
        format!("– {}: {who} {} {}", show::instant(lang, h.at), ask.app.deed(lang, &h.act), h.title)
    });
    Ok(Brief { order: 90, heading: t!(lang, "happened"), lines: lines.collect() })
}
