//! The fields by which an organisation gives its word, the same wherever it is asked.

use super::Answer;
use crate::words::t;
use base::lang::Lang;
use platform::{
    Refusal,
    web::{Ask, Field, Kind, Values},
};

/// Answer, function and note.
pub fn fields(lang: Lang) -> Vec<Field> {
    let answers = Answer::ALL.into_iter().map(|a| (a.code().to_owned(), a.name(lang))).collect();
    vec![
        Field::new("answer", t!(lang, "field-answer"), Kind::One(answers)),
        Field::new("capacity", t!(lang, "field-capacity"), Kind::Line(120)).hint(t!(lang, "field-capacity-hint")),
        Field::new("note", t!(lang, "field-note"), Kind::Lines(1000)).hint(t!(lang, "field-note-hint")).optional(),
        Field::new("revision", String::new(), Kind::Hidden),
    ]
}

/// What was sent by these fields.
pub fn answer(values: &Values) -> Result<Answer, Refusal> {
    Answer::from_code(values.text("answer")).ok_or(Refusal::Malformed)
}

/// Refuses a word about a revision that is no longer the newest: whoever gave it read another text.
///
/// # Errors
/// A sentence that asks to read again.
pub fn same_revision(ask: &Ask, revision: i64) -> Result<(), Refusal> {
    if ask.values.number("revision") == Some(revision) {
        Ok(())
    } else {
        Err(Refusal::field("main", t!(ask.lang(), "read-again")))
    }
}
