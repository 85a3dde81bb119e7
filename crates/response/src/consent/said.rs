//! Who said what, as pages show it: those who are asked, in order, each with where its word stands.

use super::{Answer, Model};
use crate::words::t;
use askama::Template;
use base::lang::Lang;
use platform::{Refusal, id::OrganisationId, web::Ask};

/// A line for one organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its name.
    pub who: String,
    /// Its id.
    pub organisation: OrganisationId,
    /// Where its word stands: `agreed`, `objects`, `stale` or `missing`.
    pub state: &'static str,
    /// The same for people.
    pub text: String,
    /// The badge's class.
    pub badge: &'static str,
    /// The function of whoever gave it.
    pub capacity: String,
    /// When it was given.
    pub when: String,
    /// What they added.
    pub note: String,
}

/// The lines on a page.
#[derive(Template)]
#[template(path = "said.html")]
pub struct Said {
    /// One for each who is asked.
    pub lines: Vec<Line>,
}

/// Says for each who is asked where its word stands.
///
/// # Errors
/// When the database does not answer.
pub async fn lines(
    ask: &Ask,
    consents: &[Model],
    required: &[OrganisationId],
    revision: i64,
) -> Result<Vec<Line>, Refusal> {
    let lang = ask.lang();
    let names = ask.app.organisation_names(lang, required).await?;
    let line = |(who, organisation): (String, OrganisationId)| {
        let word = consents.iter().find(|c| c.owner == organisation && !c.removed);
        let (state, text, badge) = place(lang, word, revision);
        Line {
            who,
            organisation,
            state,
            text,
            badge,
            capacity: word.map(|c| c.capacity.clone()).unwrap_or_default(),
            when: word.map(|c| platform::show::instant(lang, c.given_at)).unwrap_or_default(),
            note: word.map(|c| c.note.clone()).unwrap_or_default(),
        }
    };
    Ok(names.into_iter().zip(required.iter().copied()).map(line).collect())
}

fn place(lang: Lang, word: Option<&Model>, revision: i64) -> (&'static str, String, &'static str) {
    match word.map(|c| (c.revision == revision, c.answer())) {
        Some((true, Some(Answer::Agreed))) => ("agreed", t!(lang, "answer-agreed"), "fine"),
        Some((true, Some(Answer::Objects))) => ("objects", t!(lang, "answer-objects"), "late"),
        Some(_) => ("stale", t!(lang, "answer-stale"), "own"),
        None => ("missing", t!(lang, "answer-missing"), "own"),
    }
}
