//! Words of organisations for the demonstration and the rights table, where nobody is there to give them.
//!
//! Invariant: nothing but invented records is agreed with here; a person's word goes through [`super::give`].

use super::{About, Answer, Entity, Model};
use platform::{Refusal, access::Facts, id::OrganisationId, write::Write};

/// An invented word of an organisation about an invented record.
///
/// # Errors
/// When the database refuses.
pub async fn invent(
    w: &mut Write,
    of: OrganisationId,
    subject: &Facts,
    title: &str,
    about: About,
    revision: i64,
    capacity: &str,
) -> Result<Model, Refusal> {
    let word = Model {
        id: w.id(),
        version: 1,
        owner: of,
        audience: subject.audience.stored(),
        context: subject.context,
        emergency: subject.emergency,
        body: subject.body,
        removed: false,
        created_at: w.at(),
        changed_at: w.at(),
        about: about.code().to_owned(),
        subject: subject.id,
        title: title.to_owned(),
        revision,
        answer: Answer::Agreed.code().to_owned(),
        capacity: capacity.to_owned(),
        note: String::new(),
        given_by: None,
        given_at: w.at(),
    };
    w.insert::<Entity>("consent-given", word).await
}
