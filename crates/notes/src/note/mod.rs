//! A note on a context: what it is about, who may see it, and for how long one relies on it.
//!
//! Invariants: a note is never seen by more than see its context, so that nobody learns of a context by a note; codes
//! are stored and stand in addresses, so they never change.

mod forms;
mod pages;
mod panel;
pub mod store;

pub use forms::routes;
pub use panel::{briefs, panel};
pub use store::{Entity, Model as Note};

use crate::words::t;
use base::lang::Lang;
use chrono::NaiveDate;
use movement::context::country_context;
use platform::{
    Refusal,
    access::Level,
    capability::Params,
    id::{ContextId, OrganisationId},
    write::Write,
};

/// Stands for a language that is none of ours.
pub const OTHER: &str = "other";

/// Who may see a note, widest first. Not named organisations: what one has to know to work somewhere is for those who
/// work there.
pub const LEVELS: [Level; 4] = [Level::Public, Level::Movement, Level::Context, Level::Own];

/// Days after which a note asks to be looked at again. Our assumption: no source says how long such knowledge lasts.
pub const HOLDS_DAYS: i64 = 365;

/// Whether a note for these is seen by nobody who does not see its context. Levels stand from the widest on.
pub fn allowed(context: Level, note: Level) -> bool {
    LEVELS.contains(&note) && note >= context
}

/// Whether nobody made sure for so long that a reader should ask before relying on it.
pub fn old(checked_on: NaiveDate, today: NaiveDate) -> bool {
    (today - checked_on).num_days() > HOLDS_DAYS
}

/// What a note is about, in the order in which somebody new needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// Whom to call first.
    Contact,
    /// Visas, registration, ways to get about.
    Travel,
    /// Goods that come in.
    Customs,
    /// Payments, banks, cash.
    Money,
    /// Free days and working hours.
    Days,
    /// Languages and manners.
    Manners,
    /// What else there is to know.
    Other,
}

impl Topic {
    /// In the order in which people are offered them.
    pub const ALL: [Topic; 7] =
        [Topic::Contact, Topic::Travel, Topic::Customs, Topic::Money, Topic::Days, Topic::Manners, Topic::Other];

    /// As it is stored.
    pub const fn code(self) -> &'static str {
        match self {
            Topic::Contact => "contact",
            Topic::Travel => "travel",
            Topic::Customs => "customs",
            Topic::Money => "money",
            Topic::Days => "days",
            Topic::Manners => "manners",
            Topic::Other => "other",
        }
    }

    /// From what is stored.
    pub fn from_code(code: &str) -> Option<Topic> {
        Topic::ALL.into_iter().find(|t| t.code() == code)
    }

    /// For people.
    pub fn name(self, lang: Lang) -> String {
        match self {
            Topic::Contact => t!(lang, "topic-contact"),
            Topic::Travel => t!(lang, "topic-travel"),
            Topic::Customs => t!(lang, "topic-customs"),
            Topic::Money => t!(lang, "topic-money"),
            Topic::Days => t!(lang, "topic-days"),
            Topic::Manners => t!(lang, "topic-manners"),
            Topic::Other => t!(lang, "topic-other"),
        }
    }

    /// As a form offers them.
    pub fn choices(lang: Lang) -> Vec<(String, String)> {
        Topic::ALL.into_iter().map(|t| (t.code().to_owned(), t.name(lang))).collect()
    }
}

/// The languages in which a note may be written.
pub fn languages(lang: Lang) -> Vec<(String, String)> {
    let ours = Lang::ALL.into_iter().map(|l| (l.code().to_owned(), l.endonym().to_owned()));
    ours.chain([(OTHER.to_owned(), t!(lang, "language-other"))]).collect()
}

/// A note without texts yet.
pub(crate) fn fresh(w: &Write, owner: OrganisationId, context: ContextId, level: Level) -> Note {
    Note {
        id: w.id(),
        version: 1,
        owner,
        audience: level.stored(),
        context: Some(context),
        emergency: None,
        body: None,
        removed: false,
        created_at: w.at(),
        changed_at: w.at(),
        topic: Topic::Other.code().to_owned(),
        title: String::new(),
        text: String::new(),
        lang: w.caller().lang.code().to_owned(),
        checked_on: w.at().date_naive(),
    }
}

/// A note for the rights table; its name holds its id, which nothing else does.
///
/// # Errors
/// When the database refuses.
pub async fn specimen(
    w: &mut Write,
    owner: OrganisationId,
    context: ContextId,
    level: Level,
) -> Result<Params, Refusal> {
    // Who may change a note may not make it wider than its context: without one, nothing could be tried.
    country_context(w, "MOZ").await?;
    let note = fresh(w, owner, context, level);
    let note = Note { title: format!("Specimen {}", note.id.simple()), text: "Specimen".to_owned(), ..note };
    let note = w.insert::<Entity>("note-added", note).await?;
    Ok(vec![("note", note.id.to_string())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn a_note_is_never_for_more_than_its_context() {
        let of = |context| LEVELS.into_iter().filter(|note| allowed(context, *note)).collect::<Vec<_>>();
        assert_eq!(of(Level::Public), LEVELS);
        assert_eq!(of(Level::Movement), [Level::Movement, Level::Context, Level::Own]);
        assert_eq!(of(Level::Own), [Level::Own]);
        assert!(!allowed(Level::Public, Level::Organisations), "nobody is named");
    }

    #[test]
    fn a_note_is_old_when_more_than_a_year_went_by() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert!(!old(day("2025-11-20"), day("2026-11-20")));
        assert!(old(day("2025-11-20"), day("2026-11-21")));
        assert!(!old(day("2026-11-21"), day("2026-11-20")), "a day to come is not old");
    }

    #[test]
    fn each_topic_has_a_code_and_a_name_of_its_own_in_each_language() {
        for lang in Lang::ALL {
            let names: BTreeSet<String> = Topic::ALL.into_iter().map(|t| t.name(lang)).collect();
            assert_eq!(names.len(), Topic::ALL.len(), "{lang}");
        }
        for topic in Topic::ALL {
            assert_eq!(Topic::from_code(topic.code()), Some(topic));
        }
    }
}
