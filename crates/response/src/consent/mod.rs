//! An organisation's word: that it agrees with a statement, a convener, minutes or a request, or that it objects.
//!
//! Invariants: the word belongs to the organisation whose it is, and nobody else gives, changes or takes it back; it
//! counts for the revision that it was given for and for no other; silence is never consent.

pub mod demonstration;
pub mod forms;
mod said;
pub mod store;

pub use said::{Line, Said, lines};
pub use store::{Entity, Model, give, of};

use crate::{meeting, words::t};
use base::lang::Lang;
use platform::{
    access::Role,
    id::{EmergencyId, OrganisationId},
};

/// Who gives an organisation's word: those who sign or coordinate for it.
pub const SPEAKERS: &[Role] = &[Role::Signatory, Role::Coordinator];

/// What a word is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// A Joint Statement or joint letter.
    Statement,
    /// The allocation of a convener.
    Convener,
    /// The minutes of a meeting.
    Minutes,
    /// The request of a Movement Coordination Officer.
    OfficerRequest,
}

impl About {
    /// All of them.
    pub const ALL: [About; 4] = [About::Statement, About::Convener, About::Minutes, About::OfficerRequest];

    /// As it is stored.
    pub const fn code(self) -> &'static str {
        match self {
            About::Statement => "statement",
            About::Convener => "convener",
            About::Minutes => "minutes",
            About::OfficerRequest => "officer_request",
        }
    }

    /// From what is stored.
    pub fn from_code(code: &str) -> Option<About> {
        About::ALL.into_iter().find(|a| a.code() == code)
    }

    /// The page of a subject.
    pub fn href(self, emergency: Option<EmergencyId>, subject: uuid::Uuid) -> String {
        match self {
            About::Statement => format!("/statements/{subject}"),
            About::Convener => format!("/conveners/{subject}"),
            About::Minutes => meeting::store::below(emergency, &format!("meetings/{subject}")),
            About::OfficerRequest => format!("/mco/{subject}"),
        }
    }
}

/// What an organisation says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It agrees.
    Agreed,
    /// It objects.
    Objects,
}

impl Answer {
    /// Both.
    pub const ALL: [Answer; 2] = [Answer::Agreed, Answer::Objects];

    /// As it is stored.
    pub const fn code(self) -> &'static str {
        match self {
            Answer::Agreed => "agreed",
            Answer::Objects => "objects",
        }
    }

    /// From what is stored.
    pub fn from_code(code: &str) -> Option<Answer> {
        Answer::ALL.into_iter().find(|a| a.code() == code)
    }

    /// For people.
    pub fn name(self, lang: Lang) -> String {
        match self {
            Answer::Agreed => t!(lang, "answer-agreed"),
            Answer::Objects => t!(lang, "answer-objects"),
        }
    }
}

/// Where the words of those who are asked stand; each in the order in which they are asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// They agree with what stands now.
    pub agreed: Vec<OrganisationId>,
    /// They object to what stands now.
    pub objecting: Vec<OrganisationId>,
    /// They spoke of an older revision.
    pub stale: Vec<OrganisationId>,
    /// They said nothing.
    pub missing: Vec<OrganisationId>,
}

impl Standing {
    /// Whether all who are asked, and somebody is, agree with what stands now.
    pub fn complete(&self) -> bool {
        !self.agreed.is_empty() && self.waits_for().next().is_none()
    }

    /// Those who do not agree with what stands now.
    pub fn waits_for(&self) -> impl Iterator<Item = OrganisationId> + '_ {
        self.objecting.iter().chain(&self.stale).chain(&self.missing).copied()
    }
}

/// Sorts those who are asked by what they said of a revision. Words of others count for nothing.
pub fn standing(consents: &[Model], required: &[OrganisationId], revision: i64) -> Standing {
    let mut standing = Standing::default();
    for &organisation in required {
        let said = consents.iter().find(|c| c.owner == organisation && !c.removed);
        let list = match said.map(|c| (c.revision == revision, c.answer())) {
            Some((true, Some(Answer::Agreed))) => &mut standing.agreed,
            Some((true, Some(Answer::Objects))) => &mut standing.objecting,
            Some(_) => &mut standing.stale,
            None => &mut standing.missing,
        };
        if !list.contains(&organisation) {
            list.push(organisation);
        }
    }
    standing
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;
    use uuid::Uuid;

    fn organisation(n: u128) -> OrganisationId {
        OrganisationId(Uuid::from_u128(n))
    }

    fn word(owner: u128, revision: i64, answer: Answer) -> Model {
        Model {
            id: Uuid::from_u128(owner),
            version: 1,
            owner: organisation(owner),
            audience: 0,
            context: None,
            emergency: None,
            body: None,
            removed: false,
            created_at: DateTime::UNIX_EPOCH,
            changed_at: DateTime::UNIX_EPOCH,
            about: About::Statement.code().to_owned(),
            subject: Uuid::nil(),
            title: String::new(),
            revision,
            answer: answer.code().to_owned(),
            capacity: String::new(),
            note: String::new(),
            given_by: None,
            given_at: DateTime::UNIX_EPOCH,
        }
    }

    #[test]
    fn a_word_counts_for_its_revision_and_for_no_other() {
        let asked: Vec<_> = (1..=4).map(organisation).collect();
        let said = [word(1, 3, Answer::Agreed), word(2, 3, Answer::Objects), word(3, 2, Answer::Agreed)];
        let found = standing(&said, &asked, 3);
        assert_eq!(found.agreed, [organisation(1)]);
        assert_eq!(found.objecting, [organisation(2)]);
        assert_eq!(found.stale, [organisation(3)]);
        assert_eq!(found.missing, [organisation(4)]);
        assert!(!found.complete());
    }

    #[test]
    fn all_who_are_asked_have_to_agree_and_nobody_asked_is_no_consent() {
        let both = [word(1, 1, Answer::Agreed), word(2, 1, Answer::Agreed)];
        assert!(standing(&both, &[organisation(1), organisation(2)], 1).complete());
        // A word of somebody who is not asked replaces none.
        assert!(!standing(&both, &[organisation(1), organisation(3)], 1).complete());
        assert!(!standing(&both, &[], 1).complete());
        assert!(!standing(&both, &[organisation(1)], 2).complete());
        let mut gone = word(1, 1, Answer::Agreed);
        gone.removed = true;
        assert!(!standing(&[gone], &[organisation(1)], 1).complete());
    }

    #[test]
    fn codes_read_back() {
        assert!(About::ALL.iter().all(|a| About::from_code(a.code()) == Some(*a)));
        assert!(Answer::ALL.iter().all(|a| Answer::from_code(a.code()) == Some(*a)));
    }
}
