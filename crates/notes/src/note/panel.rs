//! What notes say elsewhere: on the page of their context, and in the handover pack of an emergency there.
//!
//! Invariant: both stand in the order in which somebody new needs the topics, whoever wrote last.

use super::{
    Entity, Note,
    forms::writes_here,
    old, pages,
    store::{self, Narrow},
};
use crate::words::t;
use askama::Template;
use movement::context;
use platform::{
    Refusal,
    capability::{Brief, Shown},
    id::{ContextId, EmergencyId},
    record::Record,
    show,
    web::Ask,
};
use response::emergency;
use uuid::Uuid;

/// Notes among which a panel and a pack choose: the newest.
const AMONG: usize = 200;
/// Notes that a panel shows.
const SHOWN: usize = 5;
/// Characters of a note that a panel shows.
const BEGINNING: usize = 180;
/// Notes that a handover pack holds.
const TOLD: usize = 20;
/// Where they stand in the pack: after who is present.
const ORDER: i16 = 12;

/// The notes on a context, as somebody new needs them.
async fn of(ask: &Ask, context: ContextId) -> Result<Vec<Note>, Refusal> {
    let mut all = store::page(ask.read(), &ask.caller, &Narrow::all(context), None, AMONG).await?.rows;
    all.sort_by_key(Note::topic);
    Ok(all)
}

/// The beginning of a text, in whole words.
fn beginning(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((end, _)) = line.char_indices().nth(BEGINNING) else { return line };
    let cut = line[..end].rfind(' ').unwrap_or(end);
    format!("{}…", &line[..cut])
}

/// A note in the panel.
struct Line {
    title: String,
    href: String,
    topic: String,
    text: String,
    written: (&'static str, &'static str),
    /// Said where nobody made sure for long; empty otherwise.
    old: String,
}

#[derive(Template)]
#[template(path = "notes_panel.html")]
struct Inside {
    lines: Vec<Line>,
    none: String,
    act: Option<(String, String)>,
}

/// The panel on the page of a context; none where there is nothing to read and nothing to do.
///
/// # Errors
/// When the database does not answer.
pub async fn panel(ask: &Ask, context: Option<Uuid>) -> Result<Option<Shown>, Refusal> {
    let Some(id) = context else { return Ok(None) };
    let (lang, today) = (ask.lang(), ask.now().date_naive());
    let place = context::open(ask.read(), &ask.caller, &id.to_string()).await?;
    let all = of(ask, place.id()).await?;
    let act = writes_here(ask, &place).then(|| (t!(lang, "note-new"), format!("{}/new", pages::below(&place))));
    if all.is_empty() && act.is_none() {
        return Ok(None);
    }
    let line = |m: &Note| Line {
        title: m.title.clone(),
        href: Entity::href(m),
        topic: m.topic().name(lang),
        text: beginning(&m.text),
        written: m.written(),
        old: if old(m.checked_on, today) { t!(lang, "note-old-short") } else { String::new() },
    };
    let inside = Inside { lines: all.iter().take(SHOWN).map(line).collect(), none: t!(lang, "notes-none"), act };
    let html = inside.render().map_err(|e| Refusal::of(&e))?;
    Ok(Some(Shown { title: t!(lang, "notes"), html, href: Some(pages::below(&place)) }))
}

/// What somebody who comes new to an emergency has to know of its context.
///
/// # Errors
/// When the database does not answer.
pub async fn briefs(ask: &Ask, of_emergency: EmergencyId) -> Result<Vec<Brief>, Refusal> {
    let lang = ask.lang();
    let Some(context) = emergency::see(ask.read(), &ask.caller, of_emergency).await?.context else {
        return Ok(Vec::new());
    };
    let mut all = of(ask, context).await?;
    let more = all.len().saturating_sub(TOLD);
    all.truncate(TOLD);
    let names = pages::writers(ask, &all).await?;
    let line = |m: &Note| {
        let said = t!(
            lang,
            "brief-note",
            topic = m.topic().name(lang),
            title = m.title.as_str(),
            text = m.text.split_whitespace().collect::<Vec<_>>().join(" "),
            who = names.get(&m.owner).map_or("", String::as_str),
            day = show::day(lang, m.checked_on)
        );
        format!("– {said}")
    };
    let mut lines: Vec<String> = all.iter().map(line).collect();
    if more > 0 {
        lines.push(show::and_others(lang, i64::try_from(more).unwrap_or(i64::MAX)));
    }
    Ok(vec![Brief { order: ORDER, heading: t!(lang, "notes"), lines }])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_cut_between_words_whatever_its_script() {
        assert_eq!(beginning("Call\n the  centre."), "Call the centre.");
        for word in ["abcde", "مرحبا"] {
            let long = beginning(&vec![word; 80].join(" "));
            assert!(long.ends_with(&format!("{word}…")) && long.chars().count() <= BEGINNING + 1, "{long}");
        }
        assert_eq!(beginning(&"x".repeat(400)).chars().count(), BEGINNING + 1);
    }
}
